"""What stands and hangs in the corridor of the first night: numbered doors, lamps, what a caretaker leaves about."""

from tools.art.canvas import GLOW, Canvas
from tools.art.dice import Dice
from tools.art.things.furniture import box
from tools.art.things.thing import Thing, hanging, lying, standing

_DIGITS = {"1": (".#.", "##.", ".#.", ".#.", "###"), "3": ("###", "..#", ".##", "..#", "###")}


def room_door(number: str, lit: bool) -> Canvas:
    """Draw a closed door with its number; light falls out under one of them."""
    canvas = Canvas(24, 31)
    canvas.rect(0, 0, 24, 31, "s0").rect(1, 1, 22, 30, "s1").row(1, 1, 22, "s3").column(1, 1, 30, "s2")
    canvas.rect(3, 3, 18, 28, "y0").rect(4, 4, 16, 27, "y1").column(4, 4, 27, "y2").row(4, 4, 16, "y2")
    canvas.rect(6, 13, 12, 6, "y0").rect(6, 21, 12, 7, "y0").row(6, 19, 12, "y2").row(6, 28, 12, "y2")
    for place, digit in enumerate(number):
        canvas.stamp(_DIGITS[digit], 7 + place * 4, 6, {"#": "g2"})
    canvas.rect(17, 17, 2, 3, "g2")
    return canvas.row(4, 30, 16, "g4", GLOW).row(4, 29, 16, "g2", GLOW) if lit else canvas.row(3, 30, 18, "n0")


def sconce() -> Canvas:
    """Draw a lamp of frosted glass on the wall, lit."""
    canvas = Canvas(14, 16)
    canvas.rect(5, 8, 4, 6, "g1").column(5, 8, 6, "g2").row(4, 13, 6, "g0")
    canvas.polygon([(1, 2), (12, 2), (9, 8), (4, 8)], "g3", GLOW).polygon([(4, 3), (9, 3), (8, 7), (5, 7)], "g4", GLOW)
    return canvas.row(1, 2, 12, "g4", GLOW).outline()


def exit_sign() -> Canvas:
    """Draw a green sign: a figure that runs towards a door, and an arrow that points back."""
    canvas = Canvas(34, 14)
    canvas.rect(0, 0, 34, 14, "n0").rect(1, 1, 32, 11, "e1", GLOW).frame(1, 1, 32, 11, "e2", GLOW)
    canvas.stamp((".#...", "###..", ".##.#", "#.##.", "..#.#", ".#..."), 6, 4, {"#": "e4"}, glow="#")
    canvas.rect(13, 3, 6, 8, "e4", GLOW).rect(14, 4, 4, 7, "e1", GLOW)
    return canvas.row(23, 6, 7, "e4", GLOW).pixels(((24, 5), (25, 4), (24, 7), (25, 8)), "e4", GLOW)


def gilt_mirror() -> Canvas:
    """Draw a tall mirror in a gilt frame, cracked once."""
    canvas = Canvas(22, 28)
    canvas.ellipse(1, 0, 20, 28, "g0").ellipse(2, 1, 18, 26, "g1").ring(2, 1, 18, 26, 1, "g2").ellipse(
        4, 3, 14, 22, "n3"
    )
    canvas.polygon([(7, 20), (13, 5), (15, 6), (9, 22)], "n4").line(6, 18, 12, 7, "n6")
    return (
        canvas.line(10, 4, 12, 10, "n7")
        .line(12, 10, 9, 14, "n7")
        .line(12, 10, 15, 15, "n7")
        .pixels(((10, 1), (11, 1)), "g3")
    )


def portrait(kind: int) -> Canvas:
    """Draw a portrait whose sitter sleeps, or has gone."""
    canvas = Canvas(20, 26)
    canvas.rect(0, 0, 20, 26, "g0").rect(1, 1, 18, 24, "g1").row(1, 1, 18, "g2").column(1, 1, 24, "g2").rect(
        3, 3, 14, 20, "n1"
    )
    if kind == 0:
        canvas.polygon([(4, 22), (6, 15), (13, 15), (16, 22)], "n3").ellipse(6, 6, 8, 10, "s3").ellipse(
            6, 4, 8, 6, "n5"
        )
        canvas.row(7, 11, 2, "s0").row(11, 11, 2, "s0").row(9, 14, 2, "s1")
    else:
        canvas.rect(4, 17, 12, 6, "n2").polygon([(7, 22), (8, 12), (13, 12), (14, 22)], "s1").rect(
            8, 7, 5, 9, "s1"
        ).rect(9, 8, 3, 7, "n2")
    return canvas.row(7, 24, 6, "g3")


def fire_point() -> Canvas:
    """Draw a fire extinguisher in its niche."""
    canvas = Canvas(16, 24)
    canvas.rect(0, 0, 16, 24, "y0").frame(0, 0, 16, 24, "y2").rect(5, 8, 7, 13, "r2").column(6, 9, 11, "r3").column(
        11, 9, 12, "r1"
    )
    return (
        canvas.rect(6, 5, 5, 3, "n2")
        .row(4, 5, 4, "n4")
        .line(4, 6, 3, 13, "n1")
        .rect(6, 13, 5, 3, "n7")
        .row(5, 20, 7, "r0")
    )


def cleaning_cart() -> Canvas:
    """Draw a caretaker's cart with mop, bucket and bottles."""
    canvas = Canvas(42, 46)
    canvas.line(9, 2, 13, 30, "s3").line(10, 2, 14, 30, "s2").rect(3, 16, 4, 22, "y1").rect(34, 18, 3, 20, "y1")
    box(canvas, 3, 30, 34, 4, 6, ("y2", "y1", "y3", "y0")).rect(4, 18, 12, 14, "c1").row(4, 18, 12, "c2").column(
        4, 18, 14, "c2"
    )
    canvas.rect(18, 24, 18, 3, "y2").row(18, 24, 18, "y3")
    for x, colour in ((19, "g2"), (24, "e2"), (29, "p2")):
        canvas.rect(x, 17, 4, 7, colour).row(x, 17, 4, f"{colour[0]}3").rect(x + 1, 14, 2, 3, "n7")
    for strand in range(5):
        canvas.line(7 + strand * 2, 29, 5 + strand * 3, 33, "n7" if strand % 2 else "n6")
    return (
        canvas.rect(5, 40, 4, 4, "n0").rect(31, 40, 4, 4, "n0").rect(3, 37, 34, 3, "y1").row(3, 37, 34, "y3").outline()
    )


def wet_floor() -> Canvas:
    """Draw a yellow sign that warns of a wet floor."""
    canvas = Canvas(18, 26)
    canvas.polygon([(6, 2), (11, 2), (15, 24), (2, 24)], "g2").polygon([(7, 3), (9, 3), (7, 23), (4, 23)], "g3")
    canvas.polygon([(8, 7), (11, 14), (5, 14)], "n1").rect(8, 9, 1, 3, "g3").rect(6, 17, 6, 2, "n1")
    return canvas.row(2, 24, 14, "g1").outline()


def puddle() -> Canvas:
    """Draw a puddle that holds a bit of the night."""
    canvas = Canvas(36, 16)
    canvas.ellipse(2, 3, 24, 10, "n1").ellipse(14, 5, 20, 9, "n1").ellipse(4, 4, 20, 7, "c0").ellipse(
        16, 6, 14, 6, "c0"
    )
    return canvas.row(8, 6, 7, "c1").row(18, 8, 8, "c1").row(10, 7, 3, "c2")


def console_table() -> Canvas:
    """Draw a narrow table with a lamp, a telephone book and a bowl of keys."""
    canvas = Canvas(44, 42)
    for x in (4, 36):
        canvas.rect(x, 26, 3, 15, "s0").column(x, 26, 15, "s1")
    box(canvas, 2, 20, 40, 5, 6, ("s2", "s1", "s4", "s0")).rect(16, 27, 12, 2, "s0")
    canvas.rect(8, 12, 2, 10, "g1").rect(6, 20, 6, 2, "g0").polygon([(3, 12), (6, 3), (12, 3), (15, 12)], "g3", GLOW)
    canvas.polygon([(6, 11), (8, 4), (10, 4), (11, 11)], "g4", GLOW).row(3, 12, 13, "g4", GLOW).rect(
        18, 18, 10, 4, "g1"
    ).row(18, 18, 10, "g2")
    canvas.rect(19, 16, 8, 2, "n6").ellipse(31, 17, 9, 5, "c1").ellipse(32, 17, 7, 2, "c0").pixels(
        ((34, 17), (36, 16)), "g3"
    )
    return canvas.outline()


def suitcase() -> Canvas:
    """Draw a suitcase that has been waiting."""
    canvas = Canvas(28, 24)
    canvas.ring(10, 1, 8, 7, 1, "s0").rect(2, 6, 24, 16, "s2").row(2, 6, 24, "s4").column(2, 7, 15, "s3").rect(
        2, 19, 24, 3, "s1"
    )
    for x in (6, 20):
        canvas.rect(x, 6, 3, 16, "s1").column(x, 6, 16, "s3").rect(x, 11, 3, 2, "g3")
    return canvas.rect(12, 12, 6, 4, "s5").row(13, 14, 4, "n4").outline()


def paper_stack() -> Canvas:
    """Draw newspapers of the same day, tied up."""
    canvas = Canvas(24, 20)
    for number in range(5):
        y = 15 - number * 3
        canvas.rect(2 + number % 2, y, 19, 3, "n6" if number % 2 else "n7").row(2 + number % 2, y + 2, 19, "n4")
    return canvas.column(11, 3, 15, "s2").row(3, 4, 16, "n5").row(4, 3, 9, "n3").outline()


def ceiling_pipe() -> Canvas:
    """Draw a pipe that runs under the ceiling; pieces join end to end."""
    canvas = Canvas(64, 8)
    canvas.rect(0, 0, 64, 6, "n0").rect(0, 1, 64, 4, "y1").row(0, 1, 64, "y2").row(0, 4, 64, "y0")
    for x in (10, 42):
        canvas.rect(x, 0, 5, 6, "n0").rect(x + 1, 0, 3, 6, "y2").column(x + 1, 0, 6, "y3")
    return canvas.pixels(((28, 6), (28, 7)), "c2")


def floor_runner() -> Canvas:
    """Draw a long worn carpet with a border of diamonds."""
    canvas = Canvas(96, 24, "r0")
    canvas.frame(0, 0, 96, 24, "g0").frame(2, 2, 92, 20, "g1").rect(4, 4, 88, 16, "v0")
    for x in range(12, 92, 12):
        away = abs(canvas.xs - x) + abs(canvas.ys - 11.5) * 1.2
        canvas.fill(away < 7, "r0").fill(away < 4, "r1").fill(away < 1.6, "g1")
    dice = Dice(8)
    for _ in range(14):
        canvas.shift_rect(dice.between(4, 88), dice.between(4, 20), dice.between(3, 9), 1, -1)
    return canvas


def things() -> dict[str, Thing]:
    """List them; what hangs has its height over the foot of the wall."""
    return {
        "room_door_31": hanging(room_door("31", lit=False), 1),
        "room_door_33": hanging(room_door("33", lit=True), 1),
        "sconce": hanging(sconce(), 10),
        "exit_sign": hanging(exit_sign(), 16),
        "gilt_mirror": hanging(gilt_mirror(), 3),
        "portrait_asleep": hanging(portrait(0), 4),
        "portrait_gone": hanging(portrait(1), 4),
        "fire_point": hanging(fire_point(), 3),
        "ceiling_pipe": hanging(ceiling_pipe(), 24),
        "cleaning_cart": standing(cleaning_cart()),
        "wet_floor": standing(wet_floor()),
        "console_table": standing(console_table()),
        "suitcase": standing(suitcase()),
        "paper_stack": standing(paper_stack()),
        "puddle": lying(puddle()),
        "floor_runner": lying(floor_runner()),
    }
