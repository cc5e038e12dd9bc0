"""What belongs in a cathedral: candles, pews, a lectern, banners, an altar, and statues that were never finished."""

from tools.art.canvas import GLOW, Canvas
from tools.art.dice import Dice
from tools.art.places.nave.lines import ellipse, trace
from tools.art.things.furniture import box
from tools.art.things.thing import Thing, standing


def _candle(canvas: Canvas, x: int, top: int, foot: int) -> None:
    """Draw one lit candle, 3 wide; its light is its brightest pixel."""
    canvas.rect(x, top, 3, foot - top, "s5").column(x + 2, top, foot - top, "s3").pixel(x, top + 2, "s4")
    canvas.pixel(x + 1, top - 1, "s0").column(x + 1, top - 4, 3, "g4", GLOW).pixel(x + 1, top - 5, "g3", GLOW)
    canvas.pixels(((x, top - 2), (x + 2, top - 2)), "g2", GLOW)


def candles(number: int, seed: int) -> Canvas:
    """Draw candles of different height on a pool of wax."""
    wide = number * 4 + 8
    canvas, dice = Canvas(wide, 28), Dice(seed)
    canvas.ellipse(2, 20, wide - 4, 7, "n1").ellipse(4, 21, wide - 8, 5, "s3").ellipse(5, 21, wide - 11, 3, "s4")
    for i in range(number):
        foot = 23 + i % 2 * 2
        _candle(canvas, 4 + i * 4, foot - dice.between(6, 14), foot)
    return canvas.outline()


def candelabrum() -> Canvas:
    """Draw a tall stand of brass with five candles."""
    canvas = Canvas(34, 66)
    canvas.rect(16, 18, 3, 40, "g1").column(16, 18, 40, "g2").polygon([(9, 63), (17, 55), (25, 63)], "g1").row(
        8, 63, 19, "g2"
    )
    for y in (24, 38, 50):
        canvas.rect(15, y, 5, 3, "g2").row(15, y, 5, "g3")
    for reach, y in ((13, 22), (7, 20)):
        for side in (-1, 1):
            trace(canvas, [(17, 30), (17 + side * reach * 0.6, 29), (17 + side * reach, y)], "g2", glow=False)
    for x, top, foot in ((2, 14, 21), (9, 11, 19), (16, 8, 18), (22, 12, 19), (29, 13, 21)):
        _candle(canvas, x, top, foot)
        canvas.row(x - 1, foot, 5, "g3").row(x - 1, foot + 1, 5, "g1")
    return canvas.outline()


def pew(torn: bool) -> Canvas:
    """Draw a pew seen from before; a torn one goes on as a drawing."""
    canvas = Canvas(60, 32)
    end = 34 if torn else 58
    canvas.rect(2, 3, end - 2, 12, "s1").rect(2, 3, end - 2, 2, "s3").row(2, 3, end - 2, "s4").row(2, 14, end - 2, "s0")
    for x in range(8, end - 8, 12):
        canvas.frame(x, 6, 9, 8, "s0").row(x + 1, 13, 7, "s2")
    canvas.rect(2, 16, end - 2, 6, "s2").row(2, 16, end - 2, "s3").row(2, 21, end - 2, "s4").rect(
        2, 22, end - 2, 6, "s1"
    )
    canvas.row(2, 27, end - 2, "s0")
    for x in (1,) if torn else (1, 54):
        canvas.rect(x, 1, 5, 30, "s2").column(x, 1, 30, "s3").column(x + 4, 2, 29, "s0").row(x, 1, 5, "s4")
    if not torn:
        return canvas.outline()
    for y in range(32):
        canvas.rect(31 + (y * 5 % 7) // 2, y, 30, 1, None)
    canvas.outline()
    for y in range(3, 28):
        canvas.pixel(31 + (y * 5 % 7) // 2, y, "c3" if y % 3 else "c4", GLOW)
    canvas.row(36, 3, 22, "c2", GLOW).row(36, 16, 19, "c1", GLOW).row(36, 21, 19, "c1", GLOW).row(
        36, 27, 19, "c1", GLOW
    )
    return canvas.frame(54, 1, 5, 30, "c2", GLOW)


def lectern() -> Canvas:
    """Draw a lectern with an open book whose pages are ruled, not written."""
    canvas = Canvas(32, 46)
    canvas.rect(14, 20, 5, 19, "s1").column(14, 20, 19, "s3").polygon([(7, 44), (12, 38), (20, 38), (25, 44)], "s1")
    canvas.row(7, 43, 19, "s0").row(12, 38, 9, "s3").polygon([(3, 12), (28, 12), (30, 22), (1, 22)], "s2")
    canvas.rect(1, 22, 30, 3, "s1").row(1, 22, 30, "s4").polygon([(5, 8), (15, 11), (15, 20), (4, 18)], "n7")
    canvas.polygon([(16, 11), (27, 8), (28, 18), (16, 20)], "s5").column(15, 11, 9, "n5")
    for y in (11, 13, 15):
        canvas.row(7, y, 6, "c2").row(19, y, 6, "c2")
    return canvas.rect(14, 19, 3, 6, "r2").outline()


def banner(drawn: bool) -> Canvas:
    """Draw a banner on a pole: a set-square in gold on indigo; drawn, the plan of one."""
    canvas = Canvas(34, 92)
    canvas.rect(16, 2, 3, 86, "s1").column(16, 2, 86, "s3").rect(3, 7, 29, 2, "s2").row(3, 7, 29, "s4")
    canvas.ellipse(14, 1, 6, 6, "g2").pixel(16, 2, "g3").polygon([(8, 89), (17, 83), (26, 89)], "s1")
    if drawn:
        canvas.outline()
        canvas.frame(5, 10, 25, 48, "c2", GLOW)
        trace(canvas, [(5, 57), (11, 66), (17, 58), (23, 66), (29, 57)], "c2")
        trace(canvas, [(11, 40), (17, 22), (25, 40), (11, 40)], "c1")
        return canvas
    canvas.polygon([(5, 9), (29, 9), (29, 58), (23, 66), (17, 58), (11, 66), (5, 58)], "n3")
    canvas.rect(5, 9, 7, 50, "n4").rect(20, 12, 4, 46, "n2").row(5, 9, 25, "n5")
    canvas.frame(7, 12, 21, 44, "g1").polygon([(11, 44), (17, 20), (25, 44)], "g2").polygon(
        [(15, 40), (17, 30), (21, 40)], "n3"
    )
    return canvas.line(11, 44, 17, 20, "g3").row(9, 50, 17, "g1").outline()


def statue(kind: str) -> Canvas:
    """Draw a statue on its block: half freed from the stone, struck out in red, or only drawn."""
    canvas = Canvas(32, 76)
    box(canvas, 3, 56, 26, 6, 12, ("n5", "n3", "n6", "n1")).rect(8, 64, 16, 6, "n2").row(8, 64, 16, "n4")
    if kind == "drawn":
        canvas.outline()
        trace(canvas, [(9, 56), (10, 34), (13, 26), (19, 26), (23, 34), (24, 56), (9, 56)], "c2")
        ellipse(canvas, 16, 18, 5, 7, "c2")
        trace(canvas, [(16, 6), (16, 56)], "c1", dash=2)
        return canvas.row(8, 36, 17, "c1", GLOW)
    canvas.polygon([(5, 34), (9, 30), (24, 30), (28, 34), (28, 57), (5, 57)], "n4").rect(5, 34, 4, 24, "n5")
    canvas.rect(24, 34, 4, 24, "n3").line(5, 34, 9, 30, "n6").line(24, 30, 28, 34, "n5")
    canvas.polygon([(8, 42), (10, 27), (14, 23), (19, 23), (23, 27), (25, 42), (21, 50), (12, 50)], "n5")
    canvas.polygon([(8, 42), (10, 27), (14, 23), (15, 23), (13, 50), (12, 50)], "n6").polygon(
        [(20, 24), (23, 27), (25, 42), (21, 50), (20, 50)], "n4"
    )
    canvas.line(16, 36, 15, 49, "n3").line(19, 36, 20, 48, "n3").line(12, 38, 11, 48, "n4")
    canvas.ellipse(9, 6, 15, 19, "n4").ellipse(9, 6, 12, 18, "n5").ellipse(9, 6, 7, 12, "n6")
    canvas.ellipse(12, 10, 9, 13, "n3").ellipse(12, 10, 8, 12, "n7").ellipse(16, 11, 4, 10, "n6")
    canvas.polygon([(13, 33), (20, 33), (18, 37), (15, 37)], "n7").row(14, 35, 5, "n5").row(12, 27, 9, "n4")
    for x, y in ((7, 52), (13, 54), (22, 51), (18, 53)):
        canvas.row(x, y, 3, "n2").row(x, y + 1, 3, "n6")
    if kind == "struck":
        for shift in (0, 1):
            canvas.line(11 + shift, 11, 20 + shift, 21, "r2", GLOW).line(21 + shift, 11, 10 + shift, 21, "r2", GLOW)
    else:
        canvas.row(13, 15, 2, "n4").row(17, 15, 2, "n4").pixels(((16, 17), (16, 18)), "n5").row(15, 20, 2, "n5")
    return canvas.outline()


def altar() -> Canvas:
    """Draw an altar of stone with a cloth of blueprint and two candles."""
    canvas = Canvas(62, 42)
    box(canvas, 3, 16, 56, 8, 15, ("n5", "n3", "n6", "n1")).rect(1, 38, 60, 3, "n3").row(1, 38, 60, "n5")
    canvas.polygon([(20, 16), (42, 16), (42, 36), (38, 33), (34, 37), (31, 33), (27, 37), (24, 33), (20, 36)], "c1")
    canvas.rect(20, 16, 22, 8, "c2").row(20, 23, 22, "c3")
    trace(canvas, [(25, 31), (25, 28), (31, 20), (37, 28), (37, 31)], "c3")
    for x in range(6, 56, 12):
        if not 14 < x < 42:
            canvas.frame(x, 26, 10, 10, "n2").row(x + 1, 26, 8, "n4")
    _candle(canvas, 8, 9, 19)
    _candle(canvas, 13, 12, 20)
    _candle(canvas, 51, 8, 19)
    return canvas.outline()


def bell() -> Canvas:
    """Draw the bell that was cast before there was a tower, on two beams; it has a crack already."""
    canvas = Canvas(42, 44)
    canvas.rect(2, 38, 38, 5, "s1").row(2, 38, 38, "s3").row(2, 42, 38, "s0").rect(6, 35, 5, 4, "s2").rect(
        31, 35, 5, 4, "s2"
    )
    canvas.rect(18, 2, 6, 6, "g1").rect(19, 3, 2, 4, "g2")
    for y in range(7, 36):
        down = (y - 7) / 28
        half = 7 + 4 * min(1, down * 4) ** 0.5 + 5 * down**4
        left, wide = round(21 - half), round(2 * half)
        for x in range(wide):
            tone = ("g1", "g2", "g3", "g3", "g2", "g2", "g1", "g1", "g0")[x * 9 // wide]
            canvas.pixel(left + x, y, tone)
    for y, tone in ((12, "g1"), (13, "g3"), (28, "g1"), (29, "g3"), (34, "g0")):
        edge = canvas.index[y] >= 0
        for x in range(canvas.width):
            if edge[x] and (tone != "g3" or x < 22):
                canvas.pixel(x, y, tone)
    canvas.column(15, 15, 11, "g4")
    return canvas.line(27, 34, 25, 27, "s0").line(25, 27, 27, 21, "s0").line(27, 21, 26, 17, "s0").outline()


def things() -> dict[str, Thing]:
    """List furnishing."""
    return {
        "candles_few": standing(candles(3, 4)),
        "candles": standing(candles(5, 1)),
        "candles_many": standing(candles(8, 7)),
        "candelabrum": standing(candelabrum()),
        "pew": standing(pew(torn=False)),
        "pew_torn": standing(pew(torn=True)),
        "lectern": standing(lectern()),
        "banner": standing(banner(drawn=False)),
        "banner_drawn": standing(banner(drawn=True)),
        "statue_half": standing(statue("half")),
        "statue_struck": standing(statue("struck")),
        "statue_drawn": standing(statue("drawn")),
        "altar": standing(altar()),
        "bell": standing(bell()),
    }
