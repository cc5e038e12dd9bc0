"""What keeps watch: Ravi's desk and its cold coffees, boards of warnings nobody read, the machine that sells light."""

import math

from tools.art.canvas import GLOW, Canvas
from tools.art.dice import Dice
from tools.art.things.furniture import box
from tools.art.things.thing import Thing, hanging, lying, standing
from tools.art.things.walls import DIGIT_3

_STEEL = ("y3", "y2", "y4", "y0")


def cup(canvas: Canvas, x: int, y: int, cold: bool = True) -> None:
    """Draw a paper cup, 6 x 8, with its foot at y + 7; cold coffee has a skin."""
    canvas.rect(x, y + 1, 6, 7, "y4").column(x + 4, y + 1, 7, "y3").column(x + 5, y + 1, 7, "y2").row(x, y, 6, "c4")
    canvas.row(x + 1, y + 1, 4, "y0" if cold else "y1").rect(x, y + 4, 6, 2, "c1")


def desk() -> Canvas:
    """Draw Ravi's desk, 104 wide: three screens of sleep, notes to himself, and eleven coffees, all cold."""
    canvas = Canvas(106, 62)
    box(canvas, 1, 30, 104, 12, 18, _STEEL)
    for x in (4, 74):
        canvas.rect(x, 44, 28, 15, "y1").row(x, 51, 28, "y0").row(x + 10, 47, 8, "y3").row(x + 10, 54, 8, "y3")
    canvas.rect(34, 43, 38, 18, "n0").row(34, 43, 38, "y1")
    for number, x in enumerate((5, 37, 69)):
        canvas.rect(x, 3, 30, 22, "y1").row(x, 3, 30, "y3").rect(x + 2, 5, 26, 17, "c0", GLOW).rect(
            x + 12, 25, 6, 6, "y1"
        )
        canvas.row(x + 8, 31, 14, "y2")
        for line in range(4):
            y = 8 + line * 4
            for column in range(24):
                wave = round(1.4 * math.sin(column * (0.4 + line * 0.35) + number * 2))
                canvas.pixel(x + 3 + column, y + wave, ("c2", "c2", "c1", "c4")[line], GLOW)
    canvas.rect(42, 34, 20, 5, "y1").row(42, 34, 20, "y2").row(44, 36, 16, "y3")
    for x, y in ((4, 31), (12, 33), (19, 31), (27, 33), (66, 32), (74, 31), (80, 34), (88, 31), (96, 33)):
        cup(canvas, x, y)
    canvas.polygon([(30, 34), (38, 33), (39, 39), (31, 40)], "c4").row(32, 36, 5, "y2")
    return canvas.outline()


def cups(number: int, seed: int) -> Canvas:
    """Draw empty cups on the floor, one of them fallen, or a tower of them."""
    canvas, dice = Canvas(number * 7 + 8, 24), Dice(seed)
    for i in range(number):
        cup(canvas, 3 + i * 7, 8 + dice.between(0, 6))
    canvas.rect(number * 7 - 2, 18, 8, 5, "y4").row(number * 7 - 2, 22, 8, "y2").column(number * 7 + 5, 18, 5, "y1")
    return canvas.outline()


def tower_of_cups() -> Canvas:
    """Draw cups set into each other, taller than is wise."""
    canvas = Canvas(12, 46)
    for y in range(2, 38, 3):
        canvas.rect(3 + y // 9 % 2, y, 6, 3, "y4").row(3 + y // 9 % 2, y, 6, "c4").column(8 + y // 9 % 2, y, 3, "y2")
    cup(canvas, 3, 37)
    return canvas.outline()


def office_chair() -> Canvas:
    """Draw his chair, turned away, a white coat over it."""
    canvas = Canvas(26, 38)
    canvas.rect(12, 26, 3, 6, "y0").row(5, 32, 17, "y1").rect(5, 33, 3, 3, "n0").rect(19, 33, 3, 3, "n0")
    canvas.rect(4, 18, 18, 7, "c0").row(4, 18, 18, "c1").rect(5, 2, 16, 18, "c1").column(5, 2, 18, "c2").row(
        5, 2, 16, "c2"
    )
    canvas.polygon([(3, 4), (8, 1), (18, 1), (23, 4), (22, 24), (4, 24)], "y4").polygon(
        [(17, 2), (23, 4), (22, 24), (17, 24)], "y3"
    )
    return canvas.column(13, 6, 18, "y3").row(5, 23, 17, "y2").outline()


def board(kind: str) -> Canvas:
    """Draw a chart board: a curve that climbs, rows of nights, or one sheet that says it plainly, stamped over."""
    canvas = Canvas(38, 32)
    canvas.rect(0, 0, 38, 31, "y1").frame(0, 0, 38, 31, "y3").rect(2, 2, 34, 27, "y4").row(2, 28, 34, "y3")
    if kind == "curve":
        for x in range(6, 34, 6):
            canvas.column(x, 5, 21, "y3")
        canvas.row(4, 25, 30, "y1").column(4, 4, 22, "y1")
        for x in range(28):
            y = 23 - round(16 * (x / 27) ** 2.4)
            canvas.rect(5 + x, y, 1, 2, "c1")
        canvas.polygon([(25, 5), (33, 5), (29, 12)], "c1").pixels(((29, 7), (29, 8), (29, 10)), "c4")
    elif kind == "nights":
        for row in range(6):
            for column in range(9):
                dark = (row * 5 + column * 3) % 7 < row + 1
                canvas.rect(4 + column * 3 + column // 3, 5 + row * 4, 2, 3, "c0" if dark else "c2")
    else:
        canvas.polygon([(19, 4), (32, 26), (6, 26)], "c1").polygon([(19, 9), (28, 24), (10, 24)], "y4")
        canvas.rect(18, 13, 3, 6, "c0").rect(18, 21, 3, 2, "c0").line(3, 24, 34, 7, "y2").line(3, 25, 34, 8, "y2")
    return canvas


def slips() -> Canvas:
    """Draw a wall of paper slips, warnings in one hand, each fixed over the last."""
    canvas, dice = Canvas(44, 34), Dice(14)
    for _ in range(26):
        x, y = dice.between(0, 34), dice.between(0, 24)
        tone = dice.pick(("y4", "y3", "c4", "y4"))
        canvas.rect(x, y, 9, 9, tone).row(x, y + 8, 9, "y2").column(x + 8, y, 9, "y2")
        for line in (2, 4, 6):
            canvas.row(x + 1, y + line, dice.between(3, 7), "c1" if line == 2 else "y1")
    return canvas


def wall_clock() -> Canvas:
    """Draw the great clock of the ward; red hands stand at 3:33."""
    size = 34
    canvas = Canvas(size, size)
    canvas.ellipse(0, 0, size, size, "y0").ellipse(1, 1, size - 2, size - 2, "y3").ellipse(
        3, 3, size - 6, size - 6, "y4"
    )
    canvas.ellipse(4, 4, size - 8, size - 8, "c4")
    for i in range(12):
        turn = i * math.pi / 6
        for away in (11, 12) if i % 3 else (9, 10, 11, 12):
            canvas.pixel(int(17 + math.cos(turn) * away), int(17 + math.sin(turn) * away), "y0")
    for degrees, length in ((106.5, 7), (198, 11)):
        turn = math.radians(degrees - 90)
        for shift in (0, 1):
            canvas.line(
                16.5 + shift, 16.5, 16.5 + shift + math.cos(turn) * length, 16.5 + math.sin(turn) * length, "r2", GLOW
            )
    return canvas.rect(16, 16, 3, 3, "y0")


def digits() -> Canvas:
    """Draw the lit sign of the hour: 3:33, red."""
    canvas = Canvas(40, 20)
    canvas.rect(0, 0, 40, 20, "n0").frame(1, 1, 38, 18, "y1").row(1, 1, 38, "y2").frame(3, 3, 34, 14, "r0", GLOW)
    for x in (7, 20, 28):
        canvas.stamp(DIGIT_3, x, 6, {"#": "r2"}, glow="#").row(x, 6, 4, "r3", GLOW)
    return canvas.rect(15, 7, 2, 2, "r2", GLOW).rect(15, 11, 2, 2, "r2", GLOW)


def vending() -> Canvas:
    """Draw a machine that sells cold light and coffee: shelves behind glass, all cyan."""
    canvas = Canvas(40, 64)
    box(canvas, 1, 1, 38, 6, 55, ("y2", "y1", "y3", "n0")).column(1, 7, 54, "y2").rect(3, 2, 34, 3, "c2", GLOW).row(
        4, 2, 32, "c4", GLOW
    )
    canvas.rect(4, 9, 22, 36, "n0").rect(5, 10, 20, 34, "c0", GLOW).rect(5, 10, 20, 2, "c4", GLOW).dither(
        canvas.box_mask(5, 12, 20, 8), "c1", 0.5, GLOW
    )
    for shelf, y in enumerate((20, 28, 36, 43)):
        canvas.row(5, y, 20, "c2", GLOW)
        for number, x in enumerate((6, 11, 16, 21)):
            if (shelf + number * 2) % 5:
                tone = ("c2", "y4", "c4", "y3")[(number + shelf) % 4]
                canvas.rect(x, y - 6, 3, 6, tone, GLOW).row(x, y - 6, 3, "c4", GLOW)
    canvas.rect(28, 10, 9, 7, "c0", GLOW).row(29, 12, 5, "c4", GLOW).rect(28, 20, 9, 10, "y0")
    for y in (21, 24, 27):
        canvas.pixels(((29, y), (32, y), (35, y)), "y3")
    return (
        canvas.rect(29, 34, 6, 2, "n0").rect(6, 48, 24, 8, "n0").row(6, 48, 24, "y3").rect(1, 60, 38, 3, "n0").outline()
    )


def vending_light() -> Canvas:
    """Draw the light of the machine on the floor, in bands of its shelves."""
    canvas = Canvas(72, 52)
    across, down = abs(canvas.xs - 35.5), canvas.ys
    beam = across < 16 + down * 0.38
    bands = (down // 7) % 4 != 3
    canvas.dither(beam & bands & (down < 20), "c1", 0.5)
    return canvas.dither(beam & bands & (down >= 20) & (down < 38), "c1", 0.25).dither(
        beam & bands & (down >= 38), "c1", 0.1
    )


def recorder() -> Canvas:
    """Draw the machine that writes down sleep: pens, and paper that it has long run out of."""
    canvas = Canvas(42, 44)
    box(canvas, 2, 12, 38, 10, 20, _STEEL).rect(5, 25, 20, 12, "y1")
    for y in (28, 31, 34):
        canvas.row(7, y, 16, "y3")
    canvas.rect(29, 26, 8, 8, "y0").ellipse(30, 27, 6, 6, "y3").pixel(33, 29, "c4")
    canvas.polygon([(6, 20), (8, 6), (26, 4), (26, 18)], "y4").row(8, 6, 18, "c4")
    for y in (8, 11, 14):
        for x in range(9, 25):
            canvas.pixel(x, y + round(1.2 * math.sin(x * 1.1 + y)), "c1")
    return (
        canvas.line(30, 8, 22, 14, "y1")
        .rect(29, 6, 6, 8, "y2")
        .rect(4, 41, 4, 3, "n0")
        .rect(34, 41, 4, 3, "n0")
        .outline()
    )


def paper_trail() -> Canvas:
    """Draw the strip of paper that the recorder wrote, over the floor: a night that never gets deep."""
    canvas = Canvas(120, 30)
    for x in range(120):
        y = 12 + round(7 * math.sin(x / 17))
        canvas.rect(x, y, 1, 10, "y3").pixel(x, y, "y4").pixel(x, y + 10, "y0")
        canvas.pixel(x, y + 5 + round(2 * math.sin(x * 1.3) * math.sin(x / 9)), "c0")
    return canvas


def things() -> dict[str, Thing]:
    """List what keeps watch."""
    return {
        "desk_of_ravi": standing(desk()),
        "cups_three": standing(cups(3, 2)),
        "cups_five": standing(cups(5, 9)),
        "tower_of_cups": standing(tower_of_cups()),
        "chair_of_ravi": standing(office_chair()),
        "warning_curve": hanging(board("curve"), 28),
        "warning_nights": hanging(board("nights"), 28),
        "warning_struck": hanging(board("struck"), 28),
        "warning_slips": hanging(slips(), 26),
        "hour_clock": hanging(wall_clock(), 25),
        "hour_digits": hanging(digits(), 36),
        "vending_cold": standing(vending()),
        "vending_glow": lying(vending_light()),
        "sleep_recorder": standing(recorder()),
        "sleep_trail": lying(paper_trail()),
    }
