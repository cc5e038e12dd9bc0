"""Where the four work: Jenna's desk, Ravi's screens, Mia's corner, and the dream device they share."""

import math

from tools.art.canvas import GLOW, Canvas
from tools.art.dice import Dice
from tools.art.things.furniture import box
from tools.art.things.thing import Thing, hanging, standing


def drafting_desk() -> Canvas:
    """Draw Jenna's drafting desk with a glowing blueprint."""
    canvas = Canvas(64, 50)
    canvas.rect(8, 38, 4, 11, "s1").rect(52, 38, 4, 11, "s1").line(10, 47, 54, 40, "s0").line(
        10, 40, 54, 47, "s1"
    ).polygon([(6, 14), (57, 14), (61, 38), (2, 38)], "s2")
    canvas.polygon([(2, 38), (61, 38), (61, 42), (2, 42)], "s1").row(2, 38, 60, "s4").row(6, 14, 52, "s3").polygon(
        [(11, 17), (52, 17), (55, 35), (8, 35)], "c1"
    )
    canvas.polygon([(12, 18), (51, 18), (54, 34), (9, 34)], "c0")
    for y in (21, 25, 29, 32):
        canvas.row(11, y, 42, "c1")
    for x in (16, 22, 28, 34, 40, 46):
        canvas.line(x + (1 if x < 30 else -1), 18, x + (-1 if x < 30 else 1), 34, "c1")
    m = canvas.ellipse_mask(20, 19, 22, 26) & ~canvas.ellipse_mask(21, 20, 20, 24)
    canvas.fill(m & (canvas.ys < 33), "c3", GLOW).column(20, 31, 3, "c3", GLOW).column(41, 31, 3, "c3", GLOW).column(
        31, 19, 15, "c3", GLOW
    ).row(16, 33, 32, "c4", GLOW).ring(27, 22, 9, 8, 1, "c4", GLOW)
    canvas.rect(46, 31, 6, 1, "g3").pixel(45, 31, "r2").polygon([(49, 19), (55, 24), (54, 26), (48, 21)], "s4").rect(
        4, 38, 7, 3, "n2"
    )
    for i, k in enumerate(("r2", "g3", "c3")):
        canvas.column(5 + i * 2, 34, 5, k)
    canvas.line(58, 14, 55, 3, "n5").line(55, 3, 44, 5, "n5").polygon([(37, 9), (41, 3), (47, 3), (49, 9)], "g2").row(
        41, 3, 6, "g3"
    ).row(37, 9, 13, "g4", GLOW).row(39, 10, 9, "g4", GLOW)
    return canvas.rect(56, 12, 5, 4, "n3").row(56, 12, 5, "n5").outline()


def paper_bin() -> Canvas:
    """Draw a bin of rolled plans."""
    canvas = Canvas(16, 28)
    for x, h, k in ((3, 4, "n7"), (6, 1, "c2"), (9, 3, "s5"), (11, 6, "n6")):
        canvas.rect(x, h, 3, 16, k).column(x, h, 16, "n8" if k == "n7" else k).rect(x, h, 3, 1, "n5").pixel(
            x + 1, h, "n2"
        )
    return (
        canvas.rect(2, 14, 12, 12, "s1")
        .row(2, 14, 12, "s3")
        .column(2, 14, 12, "s2")
        .row(2, 25, 12, "s0")
        .column(7, 16, 9, "s0")
        .column(11, 16, 9, "s0")
        .outline()
    )


def desk_monitors() -> Canvas:
    """Draw Ravi's desk: three screens with the traces of sleepers."""
    canvas = Canvas(84, 46)
    box(canvas, 2, 22, 80, 8, 14, ("s2", "s1", "s4", "s0"))
    canvas.rect(4, 31, 24, 13, "s0").rect(56, 31, 24, 13, "s0")
    for k in range(3):
        canvas.rect(57, 32 + k * 4, 22, 3, "s1").rect(66, 33 + k * 4, 4, 1, "s3")
    canvas.rect(29, 31, 26, 13, "n0")
    for x, w in ((3, 24), (29, 26), (57, 24)):
        canvas.rect(x, 2, w, 19, "n1").frame(x, 2, w, 19, "n3").row(x, 2, w, "n5").rect(
            x + 2, 4, w - 4, 15, "c0", GLOW
        ).rect(x + w // 2 - 3, 21, 6, 3, "n2")
    dice = Dice(4)
    for y0, tone in ((7, "c3"), (11, "c2"), (15, "c3")):
        y = y0
        for x in range(31, 53):
            y2 = y0 + dice.between(-2, 3) * (1 if x % 3 else 0)
            canvas.column(x, min(y, y2), abs(y2 - y) + 1, tone, GLOW)
            y = y2
    for x in range(5, 25):
        canvas.column(x, 17 - int(abs(math.sin(x * 0.55)) * 7 + x % 4), 2, "c3" if x % 3 else "c4", GLOW)
    canvas.row(5, 18, 20, "c2", GLOW).ring(62, 5, 13, 13, 1, "c3", GLOW).column(68, 7, 5, "c4", GLOW).row(
        68, 11, 4, "c4", GLOW
    ).pixel(77, 6, "r2", GLOW).pixel(77, 8, "r2", GLOW)
    canvas.rect(34, 24, 16, 4, "n2").rect(35, 24, 14, 3, "n4")
    for i in range(7):
        canvas.pixel(35 + i * 2, 25, "n6")
    canvas.rect(10, 24, 5, 5, "c2").row(10, 24, 5, "s0").column(10, 25, 4, "c3").polygon(
        [(60, 24), (70, 24), (72, 28), (61, 28)], "n7"
    ).row(62, 26, 7, "n5").rect(20, 25, 7, 3, "s4")
    return canvas.row(20, 25, 7, "s5").outline()


def whiteboard() -> Canvas:
    """Draw a whiteboard with a curve and a clock."""
    canvas = Canvas(52, 26)
    canvas.rect(0, 0, 52, 26, "n2").rect(1, 1, 50, 22, "n7").rect(1, 1, 50, 2, "n6").rect(1, 23, 50, 2, "n4")
    y = 12
    for x in range(5, 28):
        y2 = 11 + int(4 * math.sin(x * 0.8))
        canvas.column(x, min(y, y2), abs(y - y2) + 1, "c1")
        y = y2
    canvas.row(4, 19, 26, "n4").column(4, 6, 14, "n4").ring(34, 5, 12, 12, 1, "r2").column(40, 7, 5, "r2").row(
        40, 11, 4, "r2"
    )
    for y in (7, 9):
        canvas.row(8, y - 2, 9 + y % 3, "n5")
    canvas.row(33, 19, 14, "r2").row(33, 21, 9, "n5").rect(8, 23, 5, 1, "r2").rect(16, 23, 5, 1, "c2")
    return canvas


def phone_light() -> Canvas:
    """Draw Mia's ring light with a phone in it."""
    canvas = Canvas(34, 66)
    canvas.column(17, 34, 28, "n3").column(16, 34, 28, "n5").line(16, 52, 7, 64, "n3").line(17, 52, 27, 64, "n3").line(
        16, 52, 16, 64, "n4"
    ).ring(1, 1, 32, 32, 5, "n1").ring(2, 2, 30, 30, 3, "p4", GLOW)
    canvas.ring(3, 3, 28, 28, 1, "n8", GLOW).ring(5, 5, 24, 24, 1, "p3", GLOW).rect(13, 12, 8, 13, "n0").rect(
        14, 13, 6, 10, "n1"
    ).rect(14, 13, 6, 9, "c0", GLOW).pixel(16, 15, "p3", GLOW)
    return (
        canvas.pixel(18, 15, "p3", GLOW)
        .row(16, 18, 3, "p3", GLOW)
        .column(17, 25, 8, "n3")
        .pixel(19, 14, "r2", GLOW)
        .outline()
    )


def studio_screen() -> Canvas:
    """Draw Mia's folding screen with a neon heart."""
    canvas = Canvas(74, 54)
    for i, x in enumerate((1, 25, 49)):
        y = 3 if i == 1 else 0
        canvas.rect(x, y, 24, 50, "p0").rect(x, y, 24, 3, "p1").row(x, y + 3, 24, "n0").column(x, y, 50, "p1").column(
            x + 23, y, 50, "n0"
        ).row(x, y + 49, 24, "n0")
        for k in range(3):
            canvas.column(x + 5 + k * 7, y + 6, 40, "n1")
    heart = [
        "..##...##..",
        ".#..#.#..#.",
        "#....#....#",
        "#.........#",
        ".#.......#.",
        "..#.....#..",
        "...#...#...",
        "....#.#....",
        ".....#.....",
    ]
    canvas.stamp(heart, 32, 12, {"#": "p3"}, glow="#").stamp(heart, 32, 13, {"#": "p4"}, glow="#").row(
        4, 46, 18, "p3", GLOW
    ).row(28, 49, 18, "c3", GLOW).row(52, 46, 18, "p3", GLOW)
    return canvas.column(1, 2, 46, "p3", GLOW).column(72, 2, 46, "c3", GLOW).outline()


def beanbag() -> Canvas:
    """Draw a pink beanbag."""
    canvas = Canvas(34, 28)
    return (
        canvas.ball(1, 5, 32, 22, ("p0", "p1", "p2", "p3"), dither=0.5)
        .ball(5, 1, 22, 16, ("p1", "p2", "p3"), dither=0.5)
        .line(14, 3, 10, 22, "p1")
        .line(20, 3, 26, 22, "p1")
        .pixel(17, 1, "p0")
        .outline()
    )


def plush() -> Canvas:
    """Draw a white plush rabbit."""
    canvas = Canvas(14, 15)
    canvas.ellipse(2, 1, 4, 4, "n7").ellipse(8, 1, 4, 4, "n7").ellipse(1, 3, 12, 9, "n7").ellipse(
        3, 8, 8, 6, "n6"
    ).ellipse(2, 3, 8, 6, "n8").pixel(4, 7, "n0").pixel(9, 7, "n0").pixel(6, 8, "p3")
    return canvas.pixel(3, 9, "p4").pixel(10, 9, "p4").outline()


def office_chair() -> Canvas:
    """Draw an office chair from behind."""
    canvas = Canvas(22, 28)
    canvas.row(5, 25, 12, "n1").rect(10, 19, 2, 6, "n3").rect(4, 24, 3, 2, "n0").rect(15, 24, 3, 2, "n0").rect(
        9, 25, 4, 2, "n0"
    ).ellipse(3, 14, 16, 7, "n2").rect(4, 2, 14, 14, "n3")
    return (
        canvas.ellipse(3, 0, 16, 8, "n3")
        .rect(5, 3, 12, 10, "n2")
        .row(6, 1, 10, "n5")
        .row(6, 13, 10, "c1")
        .column(4, 4, 10, "n4")
        .outline()
    )


def dream_table() -> Canvas:
    """Draw the dream device: a glowing core under a glass bell on a round table."""
    canvas = Canvas(58, 48)
    canvas.ellipse(4, 22, 50, 23, "s0").rect(4, 30, 50, 4, "s0").ellipse(4, 16, 50, 24, "s1").ellipse(
        4, 15, 50, 23, "s2"
    ).ellipse(6, 16, 46, 20, "s2").ring(4, 15, 50, 23, 1, "s3")
    canvas.ellipse(9, 18, 40, 15, "s1").ellipse(10, 19, 38, 13, "s2")
    for x, w in ((12, 14), (30, 16), (20, 20)):
        canvas.row(x, 22 + x % 5, w, "s3")
    canvas.rect(10, 40, 4, 5, "s0").rect(44, 40, 4, 5, "s0").ellipse(16, 20, 26, 12, "n0").ellipse(
        16, 18, 26, 12, "n2"
    ).ellipse(18, 19, 22, 9, "n4").ellipse(20, 20, 18, 7, "n1")
    canvas.ring(16, 18, 26, 12, 1, "n5")
    for x, y, k in ((17, 23, "g3"), (40, 23, "c3"), (22, 28, "p3"), (35, 28, "e3")):
        canvas.rect(x, y, 2, 2, k, GLOW)
    for y in range(3, 24):
        w = 9 if y > 10 else round(max(0.0, 81 - (10 - y) ** 2 * 1.4) ** 0.5)
        if w:
            canvas.pixel(29 - w, y, "v2", GLOW).pixel(28 + w, y, "v2", GLOW)
    canvas.ring(20, 19, 18, 7, 1, "v2", GLOW).ellipse(22, 7, 14, 14, "v1", GLOW).ellipse(
        23, 8, 12, 12, "v2", GLOW
    ).ellipse(24, 9, 9, 9, "v3", GLOW).ellipse(25, 10, 6, 6, "n8", GLOW)
    canvas.pixel(33, 17, "v3", GLOW).column(28, 21, 3, "v2", GLOW).column(29, 20, 4, "v3", GLOW).column(
        22, 8, 6, "n8", GLOW
    ).pixel(23, 6, "n8", GLOW).pixel(23, 7, "n8", GLOW).rect(9, 24, 5, 6, "r2")
    return (
        canvas.row(9, 24, 5, "s0")
        .column(9, 25, 5, "r3")
        .pixel(14, 26, "r2")
        .pixel(14, 27, "r2")
        .rect(45, 25, 5, 5, "n7")
        .row(45, 25, 5, "s1")
        .column(45, 26, 4, "n8")
        .outline()
    )


def things() -> dict[str, Thing]:
    """List them; the whiteboard hangs."""
    found = {name: standing(make()) for name, make in STANDING.items()}
    found["whiteboard"] = hanging(whiteboard(), 24)
    return found


STANDING = {
    "drafting_desk": drafting_desk,
    "paper_bin": paper_bin,
    "desk_monitors": desk_monitors,
    "office_chair": office_chair,
    "phone_light": phone_light,
    "studio_screen": studio_screen,
    "beanbag": beanbag,
    "plush": plush,
    "dream_device": dream_table,
}
