"""The waiter: a shade folded like a map, with one eye; it lies flat, springs up fold by fold, falls spread out.

The other kinds are in walker.py and shades.py.
"""

from math import cos, pi, sin

from tools.art.canvas import GLOW, Canvas
from tools.art.dice import Dice
from tools.art.things.shades import eye
from tools.art.things.thing import Thing, standing

WIDE, TALL = 38, 34
Fold = tuple[int, int]
LIT, SHADED = "n7", "n5"


def folds(tops: list[Fold], feet: list[Fold]) -> Canvas:
    """Draw panels between pairs of points, by turns in the light and in the shade, with their edges."""
    canvas = Canvas(WIDE, TALL)
    for number in range(len(tops) - 1):
        lit = number % 2 == 0
        corners = [tops[number], tops[number + 1], feet[number + 1], feet[number]]
        canvas.polygon(corners, LIT if lit else SHADED)
        canvas.line(*tops[number], *tops[number + 1], "n8" if lit else "n6")
        if not lit:
            canvas.line(*tops[number], *feet[number], "n4")
    return canvas.outline()


def waiter(pose: str) -> Canvas:
    """Draw it standing on its folds, 38 x 34: rearing up in three steps, creeping in four, or collapsed."""
    tops, feet, (x, y), wide = POSES[pose]
    canvas = folds(tops, feet)
    eye(canvas, x, y, wide)
    return canvas


# folds from left to right: upper corners, lower corners; the eye's place and how wide it is open
POSES: dict[str, tuple[list[Fold], list[Fold], Fold, int]] = {
    "walk_0": (
        [(4, 27), (10, 23), (16, 20), (22, 20), (28, 23), (34, 27)],
        [(4, 31), (10, 30), (16, 27), (22, 27), (28, 30), (34, 31)], (19, 23), 2,
    ),
    "walk_1": (
        [(7, 27), (11, 20), (16, 15), (22, 15), (27, 20), (31, 27)],
        [(7, 31), (12, 28), (16, 23), (22, 23), (26, 28), (31, 31)], (19, 19), 2,
    ),
    "walk_2": (
        [(9, 26), (12, 17), (16, 11), (22, 11), (26, 17), (29, 26)],
        [(9, 31), (13, 27), (16, 20), (22, 20), (25, 27), (29, 31)], (19, 15), 2,
    ),
    "walk_3": (
        [(7, 27), (11, 21), (16, 17), (22, 17), (27, 21), (31, 27)],
        [(7, 31), (12, 28), (16, 25), (22, 25), (26, 28), (31, 31)], (19, 21), 2,
    ),
    "rear_0": (
        [(5, 26), (10, 22), (15, 19), (23, 19), (28, 22), (33, 26)],
        [(7, 31), (11, 29), (15, 31), (23, 31), (27, 29), (31, 31)], (19, 24), 2,
    ),
    "rear_1": (
        [(3, 20), (9, 16), (14, 11), (24, 11), (29, 16), (35, 20)],
        [(9, 31), (12, 28), (15, 31), (23, 31), (26, 28), (29, 31)], (19, 18), 3,
    ),
    "rear_2": (
        [(1, 12), (8, 9), (13, 2), (25, 2), (30, 9), (37, 12)],
        [(11, 31), (13, 27), (16, 31), (22, 31), (25, 27), (27, 31)], (19, 11), 3,
    ),
    "rest": (
        [(2, 29), (9, 25), (14, 28), (20, 24), (27, 28), (34, 26)],
        [(4, 32), (10, 31), (15, 32), (21, 30), (27, 32), (35, 30)], (20, 28), 1,
    ),
}  # fmt: skip


def lies(lid: int) -> Canvas:
    """Draw it folded flat on the floor, 30 x 18: a closed map, its eye a slit that blinks."""
    canvas = Canvas(30, 18)
    canvas.polygon([(2, 6), (25, 3), (28, 11), (5, 15)], "n5").polygon([(2, 5), (25, 2), (28, 9), (5, 13)], "n7")
    canvas.polygon([(10, 4), (18, 3), (21, 10), (13, 12)], "n6")
    for x, lower in ((10, 13), (18, 21)):
        canvas.line(x, 4 - (x > 10), lower, 12 - (x > 10) * 2, "n4")
    canvas.line(2, 5, 25, 2, "n8").line(2, 5, 5, 13, "n8").line(5, 13, 28, 9, "n4").outline()
    if lid:
        canvas.ellipse(11, 5, 9, 5, "n0").rect(14, 6, 3, 3, "r2", GLOW).pixel(15, 7, "r3", GLOW)
    else:
        canvas.row(12, 8, 7, "n0").row(14, 8, 3, "r2", GLOW)
    return canvas


def leaping(beat: int) -> Canvas:
    """Draw it spread out in the air, 44 x 26: wings of paper to both sides, the eye wide in the middle."""
    canvas, up = Canvas(44, 26), (0, 4)[beat]
    for side in (-1, 1):
        lit = side < 0
        tip = (22 + side * 20, 9 - up)
        inner, outer = (22 + side * 6, 5), (22 + side * 13, 4 - up // 2)
        canvas.polygon([inner, outer, (22 + side * 14, 18), (22 + side * 6, 21)], "n7" if lit else "n5")
        canvas.polygon([outer, tip, (22 + side * 17, 17 + up), (22 + side * 14, 18)], "n5" if lit else "n4")
        canvas.line(*inner, *outer, "n8" if lit else "n6").line(*outer, *tip, "n8" if lit else "n6")
        canvas.line(*outer, 22 + side * 14, 18, "n4")
    canvas.polygon([(16, 5), (22, 2), (28, 5), (28, 21), (22, 24), (16, 21)], "n6")
    canvas.polygon([(16, 5), (22, 2), (22, 24), (16, 21)], "n7").line(16, 5, 22, 2, "n8")
    canvas.outline()
    eye(canvas, 22, 13, 3)
    return canvas


def asleep() -> Canvas:
    """Draw it rolled up into a scroll with a band round it, its eye shut."""
    canvas = Canvas(WIDE, 20)
    canvas.polygon([(6, 8), (30, 5), (32, 13), (8, 17)], "n6").polygon([(6, 7), (30, 4), (31, 8), (7, 11)], "n8")
    canvas.polygon([(7, 10), (31, 7), (31, 10), (8, 13)], "n7").line(8, 16, 32, 13, "n4")
    canvas.ellipse(3, 6, 8, 11, "n7").ring(3, 6, 8, 11, 1, "n8").ring(5, 8, 4, 7, 1, "n4")
    canvas.outline()
    canvas.polygon([(17, 5), (21, 5), (23, 15), (19, 15)], "c1").line(17, 5, 19, 15, "c2")
    return canvas.row(25, 10, 5, "n3").row(26, 11, 3, "n5")


def burst(step: int) -> Canvas:
    """Draw it torn along its folds, four steps."""
    canvas, dice = Canvas(WIDE, TALL), Dice(17)
    if step == 0:
        canvas = waiter("rear_0")
        return canvas.line(14, 16, 20, 31, "n0").line(15, 16, 21, 31, "r2")
    spread = (0, 7, 11, 13)[step]
    for number in range(8):
        angle = number * pi / 4 + 0.3
        x, y = 19 + cos(angle) * spread, 22 + sin(angle) * spread * 0.55 - (0, 5, 3, -2)[step]
        wide, tall = dice.between(3, 6) - step // 2, dice.between(3, 5) - step // 2
        tone = dice.pick(("n5", "n6", "n7", "n8"))
        canvas.polygon([(x, y), (x + wide, y - 1), (x + wide - 1, y + tall), (x - 1, y + tall - 1)], tone)
    return canvas.outline()


def things() -> dict[str, Thing]:
    """List it in all poses."""
    found = {f"waiter_{pose}": standing(waiter(pose)) for pose in POSES}
    found |= {f"waiter_wait_{lid}": Thing(lies(lid), 15, 13) for lid in (0, 1)}
    found |= {f"waiter_act_{beat}": standing(leaping(beat)) for beat in (0, 1)}
    found["waiter_asleep"] = standing(asleep())
    found |= {f"waiter_burst_{step}": standing(burst(step)) for step in range(4)}
    return found
