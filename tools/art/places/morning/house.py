"""The furniture of the house in the morning: four beds with their covers, the table, a kitchen, chairs, rugs."""

import math

from tools.art.canvas import Canvas
from tools.art.dice import Dice
from tools.art.things.furniture import box
from tools.art.things.thing import Thing, lying, standing

COVERS = {"gold": ("g1", "g2", "g3", "g4"), "cyan": ("c1", "c2", "c3", "c4"), "pink": ("p1", "p2", "p3", "p4"),
          "green": ("e1", "e2", "e3", "e4")}  # fmt: skip
WOOD = ("s3", "s2", "s4", "s0")


def bed(colour: str) -> Canvas:
    """Draw a bed somebody has just left: the cover turned back, in their colour and pattern."""
    dark, middle, light, bright = COVERS[colour]
    canvas = Canvas(36, 60)
    canvas.rect(1, 3, 34, 10, "s2").row(1, 3, 34, "s4").rect(1, 11, 34, 2, "s1").rect(4, 5, 28, 5, "s3").row(
        4, 5, 28, "s4"
    )
    canvas.rect(2, 13, 32, 38, "s5").rect(3, 13, 30, 36, "n8").column(33, 13, 37, "s4")
    canvas.ellipse(7, 12, 22, 11, "s4").ellipse(7, 11, 22, 11, "n8").row(11, 20, 14, "s5").row(14, 17, 9, "s5")
    canvas.polygon([(2, 34), (22, 26), (34, 32), (34, 51), (2, 51)], middle).polygon(
        [(2, 34), (22, 26), (26, 28), (4, 40)], light
    )
    canvas.polygon([(22, 26), (34, 32), (34, 27), (26, 23)], bright).line(22, 26, 34, 32, dark).line(
        2, 34, 22, 26, bright
    )
    for y in range(36, 51, 5):
        for x in range(5 + (y // 5 % 2) * 4, 33, 8):
            if canvas.index[y, x] >= 0 and y > 34 - (x - 2) * 0.4 + 6:
                _mark(canvas, colour, x, y, bright if colour != "gold" else "g4")
    canvas.row(2, 50, 32, dark).rect(1, 51, 34, 7, "s2").row(1, 51, 34, "s4").row(1, 57, 34, "s0")
    return canvas.outline()


def _mark(canvas: Canvas, colour: str, x: int, y: int, tone: str) -> None:
    """Draw a friend's sign, small: a set-square, a clock, a heart or a door."""
    shapes = {
        "gold": ("#..", "##.", "###"),
        "cyan": (".#.", "#.#", ".#."),
        "pink": ("#.#", "###", ".#."),
        "green": ("##.", "#.#", "#.#"),
    }
    canvas.stamp(shapes[colour], x - 1, y - 1, {"#": tone})


def table() -> Canvas:
    """Draw the breakfast table, 116 wide: four plates, used; bread, jam, a pot of tea, flowers."""
    canvas = Canvas(118, 54)
    for x in (6, 104):
        canvas.rect(x, 40, 6, 13, "s1").column(x, 40, 13, "s3")
    box(canvas, 1, 12, 116, 24, 6, WOOD)
    for x in range(6, 112, 26):
        canvas.row(x, 17 + x % 7, 14, "s2")
    canvas.polygon([(44, 12), (74, 12), (74, 38), (59, 43), (44, 38)], "s5").polygon(
        [(70, 12), (74, 12), (74, 38), (70, 39)], "s4"
    )
    canvas.row(44, 35, 30, "r3").row(44, 15, 30, "r3")
    for x, food in ((8, "g2"), (26, "s3"), (78, "r3"), (97, "g3")):
        canvas.ellipse(x, 20, 15, 10, "s2").ellipse(x, 19, 15, 10, "n8").ellipse(x + 2, 20, 11, 7, "s5").ellipse(
            x + 4, 20, 7, 4, food
        )
        canvas.column(x + 16, 19, 8, "s5").rect(x + 11, 13, 4, 5, "c4").row(x + 11, 13, 4, "s3")
    canvas.ellipse(49, 17, 14, 9, "s2").ellipse(49, 15, 13, 9, "s3").ellipse(50, 15, 10, 6, "s4").line(
        53, 16, 55, 20, "s2"
    ).line(57, 16, 59, 20, "s2")
    canvas.rect(63, 4, 8, 12, "c4").column(70, 4, 12, "c3")
    for x, y, tone in ((60, 1, "r3"), (66, 0, "g3"), (71, 2, "p4"), (63, 3, "g4")):
        canvas.rect(x, y, 4, 4, tone).pixel(x + 1, y + 1, "g4").column(x + 2, y + 4, 3, "e3")
    canvas.ellipse(49, 26, 15, 11, "c3").ellipse(49, 25, 14, 10, "c4").rect(54, 23, 5, 2, "c3").line(
        63, 29, 67, 26, "c4"
    )
    for i in range(6):
        canvas.pixel(67 + i % 2, 24 - i * 2, "n8")
    return canvas.outline()


def chair(facing: str, colour: str) -> Canvas:
    """Draw a chair at the table with a cushion in a friend's colour."""
    _, middle, light, _ = COVERS[colour]
    canvas = Canvas(22, 34)
    if facing == "down":
        canvas.rect(4, 2, 14, 16, "s1").frame(4, 2, 14, 16, "s3").row(4, 2, 14, "s4")
        for x in (7, 10, 13):
            canvas.column(x, 4, 12, "s3")
        box(canvas, 3, 18, 16, 6, 3, (light, "s2", middle, "s0"))
        for x in (4, 16):
            canvas.rect(x, 27, 2, 6, "s1").column(x, 27, 6, "s3")
        return canvas.outline()
    box(canvas, 3, 12, 16, 6, 3, (light, "s2", middle, "s0"))
    for x in (4, 16):
        canvas.rect(x, 20, 2, 13, "s2").column(x, 20, 13, "s3")
    canvas.rect(3, 4, 16, 20, "s2").row(3, 4, 16, "s4").column(3, 4, 20, "s4").column(18, 4, 20, "s1")
    for x in (6, 10, 14):
        canvas.column(x, 7, 14, "s0").column(x + 1, 7, 14, "s3")
    return canvas.row(3, 23, 16, "s1").outline()


def rug() -> Canvas:
    """Draw the round rug, 168 wide: rings of warm wool with marks in the colours of the morning."""
    canvas = Canvas(168, 96)
    rings = ((0, "s0"), (2, "s3"), (5, "g0"), (20, "s3"), (22, "g0"), (25, "s1"), (38, "p4"), (40, "s1"), (46, "g0"))
    for inset, tone in rings:
        canvas.ellipse(inset, inset * 0.58, 168 - 2 * inset, 96 - 1.16 * inset, tone)
    for number in range(32):
        turn = number * math.pi / 16
        x, y = round(84 + math.cos(turn) * 71), round(48 + math.sin(turn) * 41)
        tone = ("g2", "r3", "g2", "p4")[number % 4]
        canvas.rect(x - 2, y, 5, 1, tone).rect(x - 1, y - 1, 3, 3, tone)
    for number in range(20):
        turn = number * math.pi / 10
        x, y = round(84 + math.cos(turn) * 52), round(48 + math.sin(turn) * 30)
        canvas.rect(x - 2, y - 1, 4, 2, "c4" if number % 2 else "s3")
    return canvas


def cushion(colour: str) -> Canvas:
    """Draw a floor cushion."""
    dark, middle, light, bright = COVERS[colour]
    canvas = Canvas(28, 18)
    canvas.ellipse(1, 4, 26, 13, dark).ellipse(1, 2, 26, 13, middle).ellipse(2, 2, 20, 10, light).ellipse(
        11, 6, 5, 3, dark
    )
    return canvas.row(6, 4, 8, bright).outline()


def kitchen() -> Canvas:
    """Draw the kitchen counter, 96 wide: a stove with a kettle, a basin, jars, a loaf."""
    canvas = Canvas(98, 52)
    box(canvas, 1, 20, 96, 9, 20, ("s5", "s2", "n8", "s0")).rect(1, 46, 96, 4, "s1")
    for x in range(4, 94, 23):
        canvas.rect(x, 32, 20, 13, "s3").frame(x, 32, 20, 13, "s1").row(x + 1, 32, 18, "s4").rect(x + 8, 35, 4, 1, "g3")
    canvas.rect(4, 21, 26, 7, "s1").ellipse(6, 22, 9, 5, "s0").ellipse(18, 22, 9, 5, "s0").row(4, 21, 26, "s2")
    canvas.ellipse(16, 10, 14, 14, "c2").ellipse(16, 10, 11, 12, "c3").rect(19, 7, 6, 4, "c2").row(20, 6, 4, "s1").line(
        29, 15, 33, 11, "c3"
    ).column(19, 13, 6, "c4")
    for i in range(7):
        canvas.pixel(33 + (i // 2) % 2, 9 - i, "n8")
    canvas.rect(42, 22, 18, 6, "s3").rect(44, 23, 14, 4, "c4").rect(50, 13, 2, 9, "s3").row(46, 13, 5, "s3").column(
        46, 13, 4, "s3"
    )
    for x, tone in ((66, "r3"), (74, "g2"), (82, "e3")):
        canvas.rect(x, 14, 6, 9, "c4").rect(x, 17, 6, 6, tone).row(x, 13, 6, "s2").column(x + 1, 15, 7, "n8")
    canvas.ellipse(86, 17, 11, 8, "s2").ellipse(86, 16, 10, 7, "s3").row(88, 17, 5, "s4")
    return canvas.outline()


def fridge() -> Canvas:
    """Draw the fridge, covered with drawings and a list of whose turn it is."""
    canvas = Canvas(30, 60)
    box(canvas, 1, 1, 28, 5, 52, ("n8", "s5", "n8", "s1")).column(27, 6, 52, "s4").row(1, 22, 28, "s3").rect(
        3, 12, 2, 6, "s3"
    ).rect(3, 26, 2, 10, "s3")
    canvas.rect(9, 9, 9, 10, "g4").rect(11, 11, 5, 4, "r3").rect(19, 11, 6, 7, "c4").row(20, 13, 4, "c1").row(
        20, 15, 4, "c1"
    )
    canvas.rect(9, 27, 14, 16, "n8").frame(9, 27, 14, 16, "s4")
    for number, tone in enumerate(("g2", "c2", "p3", "e2")):
        canvas.rect(11, 30 + number * 3, 2, 2, tone).row(14, 30 + number * 3, 7, "s3")
    return canvas.pixels(((13, 9), (22, 11), (16, 27)), "r3").outline()


def armchair() -> Canvas:
    """Draw an armchair with a blanket that somebody put over somebody."""
    canvas = Canvas(44, 46)
    canvas.ellipse(6, 2, 32, 30, "s2").rect(6, 16, 32, 16, "s2").ellipse(8, 4, 26, 24, "s3").rect(
        2, 18, 9, 24, "s2"
    ).rect(33, 18, 9, 24, "s2")
    canvas.ellipse(2, 15, 9, 8, "s3").ellipse(33, 15, 9, 8, "s3").rect(10, 26, 24, 9, "s3").row(10, 26, 24, "s4").rect(
        10, 35, 24, 7, "s2"
    )
    canvas.polygon([(12, 2), (30, 2), (36, 24), (30, 40), (20, 38), (16, 20)], "s4").polygon(
        [(12, 2), (20, 2), (22, 38), (20, 38), (16, 20)], "s5"
    )
    for y in range(6, 38, 6):
        canvas.row(14 + y // 8, y, 17, "r3").row(15 + y // 8, y + 2, 15, "g4")
    return canvas.rect(3, 42, 4, 3, "s1").rect(37, 42, 4, 3, "s1").outline()


def bookshelf() -> Canvas:
    """Draw a low shelf of books and records."""
    canvas, dice = Canvas(66, 46), Dice(3)
    box(canvas, 1, 3, 64, 6, 34, WOOD).rect(4, 11, 58, 14, "s0").rect(4, 28, 58, 13, "s0")
    for y, tall in ((11, 14), (28, 13)):
        x = 5
        while x < 58:
            wide, high = dice.between(2, 5), dice.between(9, tall)
            tone = dice.pick(("r2", "g2", "c1", "e2", "p2", "s4", "s5", "v1"))
            canvas.rect(x, y + tall - high, wide, high, tone).column(
                x, y + tall - high, high, "s5" if tone == "s4" else "s3"
            )
            x += wide + (dice.between(0, 5) == 0) * 3
    return canvas.outline()


def cat() -> Canvas:
    """Draw the cat, asleep in the sun."""
    canvas = Canvas(28, 16)
    canvas.ellipse(3, 3, 21, 11, "n1").ellipse(4, 3, 17, 8, "n3").ellipse(2, 4, 10, 9, "n2").polygon(
        [(3, 5), (4, 1), (7, 4)], "n2"
    ).polygon([(7, 4), (10, 1), (11, 5)], "n2")
    canvas.row(4, 8, 2, "n0").row(8, 8, 2, "n0").pixel(6, 9, "p4").row(10, 3, 8, "n5").line(22, 10, 10, 13, "n2")
    return canvas.outline()


def things() -> dict[str, Thing]:
    """List furniture."""
    found = {f"dawn_bed_{colour}": standing(bed(colour)) for colour in COVERS}
    found |= {
        f"dawn_chair_{colour}_{'down' if n % 2 else 'up'}": standing(chair("down" if n % 2 else "up", colour))
        for n, colour in enumerate(COVERS)
    }
    found |= {f"dawn_cushion_{colour}": standing(cushion(colour)) for colour in COVERS}
    return found | {
        "breakfast_table": standing(table()),
        "dawn_rug": lying(rug()),
        "dawn_kitchen": standing(kitchen()),
        "dawn_fridge": standing(fridge()),
        "dawn_armchair": standing(armchair()),
        "dawn_books": standing(bookshelf()),
        "cat_in_sun": standing(cat()),
    }
