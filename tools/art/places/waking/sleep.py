"""What the Sleep House has for sleeping: a bed for each friend, and the table with the journal."""

from tools.art.canvas import GLOW, Canvas
from tools.art.dice import Dice
from tools.art.things.furniture import box
from tools.art.things.thing import Thing, standing

BED_WIDE, BED_TALL = 38, 58


def _bed(dark: str, middle: str, light: str) -> Canvas:
    """Draw a made bed seen from above: a headboard, two pillows' width of linen, a turned-down blanket, a footboard."""
    canvas = Canvas(BED_WIDE, BED_TALL)
    canvas.rect(1, 2, 36, 12, "s2").row(1, 2, 36, "s4").rect(1, 10, 36, 4, "s1").column(1, 3, 11, "s3")
    for x in (7, 14, 21, 28):
        canvas.column(x, 4, 6, "s1").column(x + 1, 4, 6, "s3")
    canvas.rect(2, 14, 34, 38, "n6").rect(3, 13, 32, 14, "n7")
    canvas.rect(6, 14, 26, 9, "n8").row(7, 13, 24, "n8").row(6, 22, 26, "n6").rect(9, 15, 9, 2, "n7").row(
        8, 23, 23, "n5"
    )
    canvas.rect(2, 25, 34, 27, middle).rect(2, 25, 34, 4, light).row(2, 29, 34, dark)
    canvas.rect(31, 30, 5, 22, dark).column(2, 30, 22, light).row(2, 51, 34, dark)
    return canvas


def _foot(canvas: Canvas) -> Canvas:
    """Close a bed with its footboard and legs."""
    canvas.rect(1, 49, 36, 6, "s2").row(1, 49, 36, "s4").row(1, 54, 36, "s0").rect(1, 51, 36, 3, "s1")
    canvas.rect(2, 55, 4, 2, "s0").rect(32, 55, 4, 2, "s0")
    return canvas.outline()


def bed_gold() -> Canvas:
    """Draw Jenna's bed: a plan of arches on gold, a roll of paper beside the pillow."""
    canvas = _bed("g0", "g1", "g2")
    for y in (34, 40, 46):
        canvas.row(3, y, 28, "g0")
    for x in (8, 16, 24):
        canvas.ring(x - 3, 33, 8, 12, 1, "g3").column(x, 34, 15, "g2")
    canvas.rect(24, 11, 10, 3, "s5").row(24, 13, 10, "s4").pixel(24, 12, "c1").pixels(
        ((12, 12), (13, 11), (14, 12)), "g3"
    )
    return _foot(canvas)


def bed_cyan() -> Canvas:
    """Draw Ravi's bed: clock faces on blue, a reading light clipped to the head."""
    canvas = _bed("c0", "c1", "c2")
    for x, y in ((9, 35), (22, 35), (15, 44)):
        canvas.ring(x - 4, y - 3, 9, 9, 1, "c3").column(x, y - 1, 3, "c4").row(x, y + 1, 3, "c4")
    canvas.rect(29, 3, 2, 8, "y3").rect(25, 8, 5, 3, "y1").row(25, 11, 5, "g4", GLOW).rect(8, 9, 8, 5, "n7").row(
        9, 11, 6, "n5"
    )
    return _foot(canvas)


def bed_pink() -> Canvas:
    """Draw Mia's bed: hearts on pink, a phone face down, a rabbit."""
    canvas = _bed("p0", "p1", "p2")
    heart = ("##.##", "#####", ".###.", "..#..")
    for x, y in ((5, 32), (15, 32), (24, 33), (10, 39), (20, 40), (5, 45), (15, 45), (25, 45)):
        canvas.stamp(heart, x, y, {"#": "p3"})
    canvas.rect(8, 15, 4, 4, "n0").rect(26, 10, 3, 4, "n8").rect(31, 10, 3, 4, "n8").rect(25, 13, 9, 7, "n8").pixels(
        ((27, 16), (31, 16)), "n0"
    )
    return _foot(canvas.row(25, 19, 9, "n6").pixel(29, 17, "p3").rect(8, 15, 4, 4, "p0").row(8, 15, 4, "p3", GLOW))


def bed_green() -> Canvas:
    """Draw Leo's bed: little doors on green, one of them lit."""
    canvas = _bed("e0", "e1", "e2")
    for number, (x, y) in enumerate(((5, 32), (14, 32), (23, 32), (5, 41), (14, 41), (23, 41))):
        lit = number == 4
        canvas.rect(x, y, 6, 8, "e0").rect(x + 1, y + 1, 4, 7, "e3" if lit else "e2", lit).pixel(x + 4, y + 4, "e4")
    canvas.rect(25, 10, 9, 4, "r1").row(25, 10, 9, "r2").row(25, 13, 9, "s5")
    return _foot(canvas)


def journal_table() -> Canvas:
    """Draw the table with the journal: an open book under a lamp, tea, pens, four bookmarks."""
    canvas = Canvas(66, 46)
    for x in (5, 56):
        canvas.rect(x, 32, 4, 13, "s0").column(x, 32, 13, "s1")
    box(canvas, 2, 16, 62, 14, 6, ("s2", "s1", "s4", "s0"))
    canvas.row(2, 16, 62, "s3").row(8, 20, 16, "s3").row(38, 24, 20, "s3").rect(24, 31, 18, 4, "s0").pixel(33, 32, "g3")
    canvas.polygon([(20, 18), (32, 20), (32, 28), (17, 27)], "n7").polygon(
        [(46, 18), (33, 20), (33, 28), (49, 27)], "n8"
    )
    canvas.line(17, 28, 32, 29, "r1").line(33, 29, 49, 28, "r1").column(32, 19, 10, "n5")
    for y in (21, 23, 25):
        canvas.row(22, y, 8 - y % 3, "n5").row(36, y, 9 - y % 2, "n5")
    for x, colour in ((19, "g3"), (24, "c3"), (40, "p3"), (45, "e3")):
        canvas.column(x, 27, 4, colour)
    canvas.rect(53, 13, 2, 8, "g1").rect(51, 20, 6, 2, "g0").polygon([(48, 12), (51, 4), (57, 4), (60, 12)], "g3", GLOW)
    canvas.polygon([(51, 11), (53, 5), (55, 5), (56, 11)], "g4", GLOW).row(48, 12, 13, "g4", GLOW)
    canvas.rect(7, 19, 6, 6, "c2").row(7, 19, 6, "s0").column(7, 20, 5, "c3").pixels(((13, 21), (13, 22)), "c2")
    return canvas.pixels(((9, 16), (10, 14), (9, 12)), "n6").line(37, 22, 44, 17, "s4").pixel(44, 17, "r2").outline()


def bedside() -> Canvas:
    """Draw a bedside table with a lit lamp."""
    canvas = Canvas(20, 36)
    box(canvas, 2, 18, 16, 6, 11, ("s3", "s1", "s4", "s0")).rect(4, 26, 12, 5, "s2").pixel(10, 28, "g3")
    canvas.rect(9, 13, 2, 6, "g1").rect(7, 18, 6, 2, "g0").polygon([(4, 13), (6, 5), (13, 5), (15, 13)], "g3", GLOW)
    canvas.polygon([(7, 12), (8, 6), (11, 6), (12, 12)], "g4", GLOW).row(4, 13, 12, "g4", GLOW).rect(2, 34, 2, 1, "s0")
    return canvas.outline()


def piano() -> Canvas:
    """Draw an upright piano with a lamp and an open score."""
    canvas = Canvas(60, 48)
    box(canvas, 2, 4, 56, 6, 14, ("s1", "s0", "s3", "s0")).row(2, 4, 56, "s2")
    canvas.rect(4, 12, 52, 10, "s1").frame(4, 12, 52, 10, "s0").rect(22, 9, 16, 11, "n7").column(30, 9, 11, "n5")
    for y in (11, 14, 17):
        canvas.row(23, y, 6, "n5").row(32, y, 5, "n5")
    canvas.rect(0, 24, 60, 4, "n8").row(0, 28, 60, "n6").row(0, 23, 60, "s2").rect(0, 29, 60, 3, "s1").row(
        0, 29, 60, "s3"
    )
    for x in range(2, 59, 4):
        canvas.column(x, 24, 5, "n6")
        if x // 4 % 7 not in (2, 6):
            canvas.rect(x - 1, 24, 3, 3, "n0")
    canvas.rect(4, 32, 52, 13, "s0").rect(6, 33, 48, 10, "s1").rect(1, 30, 4, 16, "s1").rect(55, 30, 4, 16, "s1")
    canvas.column(1, 30, 16, "s2").column(55, 30, 16, "s2").pixels(((28, 43), (31, 43)), "g3")
    return (
        canvas.rect(8, 1, 5, 4, "n5")
        .row(8, 1, 5, "n7")
        .rect(46, 0, 6, 4, "e1")
        .ball(44, -4, 10, 7, ("e1", "e2", "e3"))
        .outline()
    )


def telescope() -> Canvas:
    """Draw a telescope on three legs, looking at the window."""
    canvas = Canvas(32, 46)
    for x in (6, 15, 25):
        canvas.line(15, 24, x, 44, "s1").line(16, 24, x + 1, 44, "s3")
    canvas.polygon([(4, 26), (8, 30), (27, 11), (22, 6)], "n4").polygon([(4, 26), (6, 28), (24, 8), (22, 6)], "n6")
    canvas.polygon([(21, 5), (26, 11), (29, 9), (24, 3)], "g1").line(21, 5, 24, 3, "g3").line(24, 3, 29, 9, "g2")
    canvas.polygon([(2, 28), (4, 26), (8, 30), (6, 32)], "n2").rect(13, 21, 5, 4, "g1").row(13, 21, 5, "g2")
    return canvas.line(12, 17, 16, 22, "g2").outline()


def candle_plate() -> Canvas:
    """Draw three lit candles on a plate."""
    canvas = Canvas(22, 20)
    canvas.ellipse(2, 12, 18, 7, "n1").ellipse(3, 11, 16, 6, "n3").ring(3, 11, 16, 6, 1, "n5")
    for x, top in ((5, 7), (10, 4), (14, 8)):
        canvas.rect(x, top, 3, 14 - top, "s5").column(x + 2, top, 14 - top, "s4").column(x + 1, top - 3, 3, "g4", GLOW)
        canvas.pixel(x + 1, top - 4, "g3", GLOW)
    return canvas.outline()


def blanket_basket() -> Canvas:
    """Draw a basket of blankets."""
    canvas = Canvas(30, 24)
    canvas.ball(3, 2, 14, 13, ("c1", "c2", "c3")).ball(12, 1, 15, 13, ("v1", "v2", "v3")).ball(
        8, 4, 12, 10, ("g1", "g2", "g3")
    )
    canvas.rect(3, 11, 24, 11, "s2").row(3, 11, 24, "s4")
    for y in range(13, 22, 3):
        for x in range(3 + y % 2 * 2, 27, 4):
            canvas.rect(x, y, 2, 2, "s1").pixel(x, y, "s3")
    return canvas.row(3, 21, 24, "s0").outline()


def book_pile(seed: int) -> Canvas:
    """Draw a pile of books on the floor."""
    canvas, dice = Canvas(18, 20), Dice(seed)
    for number in range(5):
        y, x = 16 - number * 3, 2 + dice.between(0, 3)
        colour = dice.pick(("r1", "c1", "g1", "e1", "v1", "n5"))
        canvas.rect(x, y, 12, 3, colour).shift_rect(x, y, 12, 1, 1).rect(x + 9, y + 1, 3, 1, "s5")
    return canvas.outline()


def watering_can() -> Canvas:
    """Draw a watering can."""
    canvas = Canvas(22, 18)
    canvas.rect(7, 7, 9, 9, "c1").column(7, 7, 9, "c2").column(8, 8, 7, "c3").ellipse(7, 5, 9, 4, "c0").ring(
        7, 5, 9, 4, 1, "c2"
    )
    canvas.line(6, 12, 2, 5, "c2").line(7, 12, 3, 5, "c1").rect(1, 3, 3, 2, "c3").ring(13, 5, 8, 9, 1, "c2")
    return canvas.outline()


def tea_tray() -> Canvas:
    """Draw a low tray with a pot and four cups."""
    canvas = Canvas(34, 22)
    canvas.ellipse(1, 9, 32, 12, "s0").ellipse(1, 7, 32, 12, "s2").ring(1, 7, 32, 12, 1, "s4")
    canvas.ball(12, 2, 11, 10, ("n5", "n6", "n7", "n8")).rect(16, 1, 3, 2, "n7").line(22, 7, 26, 4, "n7").line(
        12, 6, 9, 4, "n6"
    )
    for x, y, colour in ((4, 9, "g2"), (8, 13, "c2"), (22, 13, "p2"), (26, 9, "e2")):
        canvas.rect(x, y, 4, 3, colour).row(x, y, 4, "s0").pixel(x, y + 1, f"{colour[0]}3")
    return canvas.outline()


def things() -> dict[str, Thing]:
    """List them."""
    found = {name: standing(make()) for name, make in STANDING.items()}
    return found | {"book_pile_a": standing(book_pile(2)), "book_pile_b": standing(book_pile(9))}


STANDING = {
    "bed_gold": bed_gold,
    "bed_cyan": bed_cyan,
    "bed_pink": bed_pink,
    "bed_green": bed_green,
    "journal_table": journal_table,
    "bedside": bedside,
    "piano": piano,
    "telescope": telescope,
    "candle_plate": candle_plate,
    "blanket_basket": blanket_basket,
    "watering_can": watering_can,
    "tea_tray": tea_tray,
}
