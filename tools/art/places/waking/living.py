"""What stands in a living room: seats, shelves, and what four people leave lying about."""

from tools.art.canvas import GLOW, Canvas
from tools.art.dice import Dice
from tools.art.things.furniture import box
from tools.art.things.thing import Thing, lying, standing

_BACKS = ("r1", "c1", "g1", "e1", "v1", "s3", "n5", "r2", "c2", "s4")
_CAT = (
    "..k...k.........",
    ".kok.kok........",
    ".koookookkkkk...",
    ".kogokgookooook.",
    ".koookoooooooook",
    "..kmookoodooodok",
    "...kkkoooooooodk",
    "...kpookkooooook",
    "...kkkkkpookkppk",
    "........kkkk.kk.",
)


def books(canvas: Canvas, x: int, y: int, w: int, h: int, seed: int) -> Canvas:
    """Stand books on a board, with gaps."""
    dice = Dice(seed)
    xx = x
    while xx < x + w - 1:
        bw = dice.between(2, 4)
        bh = h - dice.between(0, 4)
        k = dice.pick(_BACKS)
        if dice.share() < 0.12:
            xx += 2
            continue
        bw = min(bw, x + w - xx)
        canvas.rect(xx, y + h - bh, bw, bh, k).shift_rect(xx, y + h - bh, 1, bh, 1).pixel(
            xx + bw // 2, y + h - bh + 2, "s4"
        )
        xx += bw
    return canvas


def bookshelf() -> Canvas:
    """Draw a bookshelf of three boards."""
    canvas = Canvas(44, 52)
    canvas.rect(1, 1, 42, 50, "s1").rect(1, 1, 42, 5, "s2").row(1, 5, 42, "s3").row(1, 1, 42, "s3")
    for k in range(3):
        y = 8 + k * 14
        canvas.rect(4, y, 36, 12, "n0").rect(4, y, 36, 2, "n0")
        books(canvas, 5, y + 2, 34, 10, 11 + k)
        canvas.row(3, y + 12, 38, "s3")
    canvas.rect(30, 12, 9, 8, "n0").ball(31, 12, 7, 8, ("e1", "e2", "e3")).rect(18, 41, 10, 5, "n0").rect(
        19, 41, 8, 5, "g1"
    ).row(19, 41, 8, "g3").rect(6, 0, 8, 3, "n5").row(6, 0, 8, "n7")
    return canvas.column(1, 6, 45, "s2").column(42, 6, 45, "s0").rect(1, 49, 42, 2, "s0").outline()


def sofa() -> Canvas:
    """Draw the blue sofa with its cushions and a blanket over the back."""
    canvas = Canvas(86, 38)
    canvas.ellipse(2, 1, 12, 12, "c1").rect(6, 1, 74, 16, "c1").ellipse(72, 1, 12, 12, "c1").row(8, 1, 70, "c2").row(
        6, 2, 74, "c2"
    ).rect(4, 4, 78, 12, "c1")
    for x in (29, 55):
        canvas.column(x, 3, 13, "c0")
    canvas.rect(12, 14, 62, 3, "c0")
    for x in (13, 33, 54):
        w = 20
        canvas.rect(x, 16, w, 9, "c1").row(x + 1, 16, w - 2, "c2").rect(x + 2, 17, w - 6, 2, "c2").rect(
            x, 25, w, 5, "c0"
        ).row(x + 1, 25, w - 2, "c1").column(x, 16, 14, "c0")
    for x in (2, 73):
        canvas.ellipse(x, 8, 11, 9, "c2").rect(x, 12, 11, 19, "c1").row(x + 1, 12, 9, "c2").rect(
            x, 17, 11, 14, "c0"
        ).rect(x + 1, 18, 9, 11, "c1").column(x + 1, 18, 11, "c2")
    canvas.rect(4, 31, 78, 3, "c0").rect(6, 33, 4, 3, "s1").rect(76, 33, 4, 3, "s1").polygon(
        [(15, 9), (26, 8), (27, 19), (16, 20)], "g2"
    ).polygon([(16, 10), (24, 9), (24, 14), (17, 16)], "g3")
    canvas.pixel(20, 14, "g1").line(16, 20, 27, 19, "g1").polygon(
        [(62, 9), (72, 10), (71, 20), (61, 19)], "p2"
    ).polygon([(63, 10), (70, 11), (69, 14), (63, 13)], "p3").line(61, 19, 71, 20, "p1")
    canvas.polygon([(38, 0), (52, 0), (54, 18), (51, 22), (41, 21), (37, 16)], "s3")
    for i in range(4):
        canvas.line(39 + i * 4, 1, 39 + i * 4, 20, "s4" if i % 2 else "r1")
    for y in (5, 11, 16):
        canvas.row(38, y, 15, "r1")
    for x in range(41, 52, 2):
        canvas.pixel(x, 22, "s4")
    return canvas.outline()


def armchair() -> Canvas:
    """Draw a green armchair."""
    canvas = Canvas(42, 42)
    canvas.ellipse(6, 0, 30, 16, "e1").rect(6, 8, 30, 18, "e1").row(12, 1, 18, "e2").ellipse(9, 3, 24, 8, "e1").rect(
        10, 6, 22, 14, "e0"
    ).rect(11, 6, 20, 13, "e1")
    for x, y in ((16, 9), (21, 9), (26, 9), (18, 14), (24, 14)):
        canvas.pixel(x, y, "e0").pixel(x, y - 1, "e2")
    canvas.rect(9, 20, 24, 9, "e2").row(9, 20, 24, "e2").rect(10, 21, 20, 3, "e2").rect(9, 29, 24, 7, "e1").row(
        9, 28, 24, "e0"
    )
    for x in (1, 32):
        canvas.ellipse(x, 12, 9, 8, "e2").rect(x, 16, 9, 20, "e1").ellipse(x + 1, 12, 6, 4, "e3").rect(
            x, 19, 9, 17, "e0"
        ).rect(x + 1, 20, 7, 14, "e1").column(x + 1, 20, 12, "e2")
    return (
        canvas.rect(3, 36, 36, 2, "e0")
        .rect(3, 38, 3, 3, "s1")
        .rect(36, 38, 3, 3, "s1")
        .polygon([(12, 12), (22, 11), (23, 21), (13, 22)], "s3")
        .polygon([(13, 13), (20, 12), (20, 15), (14, 16)], "s4")
        .outline()
    )


def record_player() -> Canvas:
    """Draw a record player on its records."""
    canvas = Canvas(34, 34)
    box(canvas, 1, 8, 32, 10, 15, ("s2", "s1", "s4", "s0"))
    canvas.rect(4, 20, 26, 11, "n0")
    for i, k in enumerate(("r1", "n5", "c1", "g1", "v1", "e1", "s4", "p1", "c2", "s2", "r2", "n4", "g2")):
        canvas.column(4 + i * 2, 21, 10, k)
    canvas.ellipse(6, 7, 18, 9, "n0").ellipse(7, 8, 16, 7, "n1").ring(9, 9, 12, 5, 1, "n2").ellipse(
        13, 10, 5, 3, "r2"
    ).pixel(15, 11, "n8").line(27, 7, 21, 12, "y4").rect(26, 6, 3, 3, "y3")
    return canvas.pixel(30, 15, "e3", GLOW).outline()


def guitar() -> Canvas:
    """Draw a guitar."""
    canvas = Canvas(16, 44)
    canvas.rect(7, 2, 3, 24, "s1").column(7, 2, 24, "s2").rect(6, 0, 5, 5, "s0").ellipse(3, 22, 11, 10, "g1").ellipse(
        1, 28, 15, 14, "g1"
    ).ellipse(2, 29, 11, 11, "g2").ellipse(4, 23, 7, 7, "g2")
    return canvas.ellipse(6, 28, 5, 5, "s0").rect(6, 36, 5, 2, "s0").column(8, 5, 32, "s4").outline()


def side_table() -> Canvas:
    """Draw a bedside table with a mug and a book."""
    canvas = Canvas(22, 30)
    box(canvas, 2, 14, 18, 6, 9, ("s3", "s1", "s4", "s0"))
    canvas.rect(4, 21, 14, 4, "s2").pixel(11, 23, "g3").rect(2, 24, 2, 5, "s0").rect(18, 24, 2, 5, "s0").rect(
        6, 9, 5, 7, "n7"
    ).column(6, 9, 7, "n8").rect(6, 11, 5, 2, "r2")
    return canvas.polygon([(12, 12), (18, 12), (19, 16), (13, 16)], "c1").row(13, 13, 5, "c3").outline()


def box_stack() -> Canvas:
    """Draw two moving boxes that nobody unpacked."""
    canvas = Canvas(36, 34)
    box(canvas, 1, 14, 24, 8, 11, ("s4", "s3", "s5", "s1"))
    canvas.rect(11, 14, 4, 19, "s2")
    box(canvas, 18, 6, 17, 8, 19, ("s3", "s2", "s4", "s0"))
    return canvas.rect(25, 6, 3, 14, "s1").rect(4, 26, 5, 4, "s5").row(5, 27, 3, "n4").outline()


def magazines() -> Canvas:
    """Draw two magazines on the floor."""
    canvas = Canvas(18, 12)
    return (
        canvas.polygon([(1, 4), (12, 2), (14, 8), (3, 10)], "c2")
        .polygon([(4, 1), (15, 3), (14, 9), (3, 7)], "p2")
        .row(7, 4, 6, "p4")
        .row(6, 6, 5, "n8")
        .outline()
    )


def noodles() -> Canvas:
    """Draw a cup of noodles."""
    canvas = Canvas(10, 9)
    return canvas.rect(2, 3, 6, 5, "r2").row(2, 3, 6, "s5").row(2, 5, 6, "n8").line(5, 3, 8, 0, "s4").outline()


def vacuum() -> Canvas:
    """Draw a little robot that sweeps."""
    canvas = Canvas(20, 13)
    return (
        canvas.ellipse(1, 3, 18, 9, "n0")
        .ellipse(1, 1, 18, 9, "n2")
        .ellipse(3, 2, 14, 6, "n3")
        .ring(6, 3, 8, 4, 1, "c3", GLOW)
        .pixel(4, 8, "e3", GLOW)
        .outline()
    )


def floor_cushion(ramp: str) -> Canvas:
    """Draw a round cushion for the floor."""
    canvas = Canvas(26, 18)
    a = [f"{ramp}{i}" for i in range(5)]
    canvas.ellipse(1, 5, 24, 12, a[0]).ellipse(1, 2, 24, 13, a[1]).ellipse(2, 1, 22, 12, a[2]).ellipse(
        5, 2, 12, 6, a[3] if ramp != "e" else a[2]
    ).ellipse(11, 5, 4, 3, a[1]).line(13, 7, 4, 9, a[1])
    return canvas.line(13, 7, 22, 8, a[1]).line(13, 7, 12, 12, a[1]).outline()


def shoes(k: str) -> Canvas:
    """Draw a pair of shoes."""
    canvas = Canvas(14, 8)
    for x in (1, 8):
        canvas.rect(x, 2, 5, 4, k).row(x, 2, 3, "n0").row(x, 5, 5, "n8")
    return canvas.outline()


def cat() -> Canvas:
    """Draw the cat, lying."""
    return Canvas(18, 12).stamp(
        _CAT, 1, 1, {"k": "n0", "o": "n3", "d": "n2", "g": "e4", "m": "p3", "p": "n5"}, glow="g"
    )


def hanging_plant(seed: int, n: int = 9, length: int = 26) -> Canvas:
    """Draw a hanging plant."""
    canvas = Canvas(36, length + 26)
    dice = Dice(seed)
    canvas.line(18, 0, 11, 12, "n1").line(18, 0, 25, 12, "n1").rect(10, 12, 16, 8, "s1").row(10, 12, 16, "s3").rect(
        12, 20, 12, 2, "s0"
    )
    for i in range(n):
        x = 8.0 + i * 20 / n
        y = 12
        long = dice.between(length // 2, length)
        for t in range(long):
            y += 1
            x += (dice.share() - 0.5) * 0.8 + (i - n / 2) * 0.03
            k = dice.pick(("e1", "e2", "e3"))
            canvas.pixel(int(x), int(y), "e1")
            if t % 3 == 0:
                canvas.rect(int(x) - 1 + t % 2, int(y), 2, 2, k)
    return canvas.outline()


def things() -> dict[str, Thing]:
    """List them."""
    found = {name: standing(make()) for name, make in STANDING.items()}
    for name, ramp in (("gold", "g"), ("cyan", "c"), ("pink", "p"), ("green", "e")):
        found[f"cushion_{name}"] = standing(floor_cushion(ramp))
    found |= {"shoes_red": lying(shoes("r2")), "shoes_blue": lying(shoes("c2")), "magazines": lying(magazines())}
    found["hanging_plant"] = standing(hanging_plant(3), -40)
    return found


STANDING = {
    "bookshelf": bookshelf,
    "sofa": sofa,
    "armchair": armchair,
    "record_player": record_player,
    "guitar": guitar,
    "side_table": side_table,
    "box_stack": box_stack,
    "noodles": noodles,
    "vacuum": vacuum,
    "cat": cat,
}
