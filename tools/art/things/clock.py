"""The seam clock: a large wall clock that hides a seam, cracks, and opens. The game draws its hands from (24, 24)."""

from itertools import pairwise

import numpy as np

from tools.art.canvas import GLOW, Canvas
from tools.art.dice import Dice
from tools.art.things.thing import Thing, hanging

STATES = {  # rim dark, rim, rim light, face in shadow, face, marks
    "hidden": ("y0", "y2", "y3", "y1", "y2", "y3"),
    "revealed": ("n1", "n5", "n7", "n2", "n3", "n7"),
    "broken": ("g1", "g3", "s5", "s4", "g4", "g1"),
}
CRACK = ((24, 3), (27, 9), (23, 14), (28, 20), (21, 26), (26, 32), (22, 38), (25, 44))
BRANCHES = (((23, 14), (15, 11), (9, 14)), ((28, 20), (36, 17), (41, 20)), ((21, 26), (13, 31), (10, 37)))
LATE = (((26, 32), (33, 36), (37, 42)), ((27, 9), (34, 7)))


def clock(state: str) -> Canvas:
    """Draw the clock, 48 x 48: hidden (grey and still), revealed (dark, a violet crack) or broken (golden, open)."""
    rim_dark, rim, shine, face_dark, face, marks = STATES[state]
    canvas = Canvas(48, 48)
    canvas.ellipse(0, 0, 48, 48, "n0").ellipse(1, 1, 46, 46, rim_dark).ellipse(1, 1, 45, 45, rim)
    canvas.ring(3, 3, 42, 42, 1, rim_dark).ellipse(4, 4, 40, 40, "n0").ellipse(5, 5, 38, 38, face_dark)
    inside = canvas.ellipse_mask(5, 5, 38, 38)
    canvas.fill(inside & canvas.ellipse_mask(7, 9, 38, 38), face)
    canvas.dither(inside & canvas.ellipse_mask(6, 7, 38, 38), face, 0.5)
    canvas.rect(23, 23, 2, 2, marks)
    for hour in range(12):
        angle = hour * np.pi / 6
        x, y = 24 + np.sin(angle) * 16, 24 - np.cos(angle) * 16
        if hour % 3 == 0:
            canvas.rect(int(x - 1), int(y - 1), 3, 3, marks).pixel(int(x), int(y), rim_dark)
        else:
            canvas.rect(int(x - 0.5), int(y - 0.5), 2, 2, marks)
    for x, y in ((9, 9), (8, 11), (11, 7), (10, 8), (7, 13), (13, 6)):
        canvas.pixel(x - 2, y - 2, shine)
    if state == "revealed":
        _crack(canvas, (CRACK, *BRANCHES), "v2", "v3")
    if state == "broken":
        _open(canvas)
    return canvas


def _crack(canvas: Canvas, paths: tuple[tuple[tuple[int, int], ...], ...], colour: str, light: str) -> None:
    """Draw jagged glowing lines with a dark edge to the right."""
    for path in paths:
        for (xa, ya), (xb, yb) in pairwise(path):
            canvas.line(xa + 1, ya, xb + 1, yb, "v0", GLOW)
    for number, path in enumerate(paths):
        for (xa, ya), (xb, yb) in pairwise(path):
            canvas.line(xa, ya, xb, yb, light if number == 0 else colour, GLOW)


def _open(canvas: Canvas) -> None:
    """Break the face along the crack: a bright golden gap, shards at its edges."""
    gap = [(24, 3), (29, 9), (26, 14), (34, 19), (28, 26), (32, 33), (26, 38), (26, 45)]
    back = [(22, 45), (19, 38), (22, 32), (14, 27), (20, 20), (16, 14), (22, 9)]
    canvas.polygon([*gap, *back], "g2", GLOW)
    middle = [
        (24, 5),
        (27, 10),
        (24, 14),
        (30, 19),
        (25, 26),
        (28, 33),
        (24, 43),
        (21, 38),
        (24, 32),
        (17, 27),
        (22, 20),
    ]
    canvas.polygon(middle, "g4", GLOW).line(24, 12, 25, 36, "n8", GLOW).line(25, 14, 24, 34, "n8", GLOW)
    outline = [*gap, *back, gap[0]]
    for (xa, ya), (xb, yb) in pairwise(outline):
        canvas.line(xa, ya, xb, yb, "g1")
    _crack(canvas, (*BRANCHES[:2], *LATE), "g3", "g3")


def crack(number: int) -> Canvas:
    """Draw a crack running down from the clock, 16 x 32, longer for each number."""
    canvas, dice = Canvas(16, 32), Dice(number + 5)
    x, length = 8, (14, 22, 32)[number]
    for y in range(length):
        x = min(max(x + dice.between(-1, 2), 3), 12)
        wide = 2 if y < length * 0.5 else 1
        canvas.rect(x, y, wide + 1, 1, "v0", GLOW).rect(x, y, wide, 1, "v3" if y < length * 0.7 else "v2", GLOW)
        if y % 8 == 6:
            step = -1 if y % 16 == 6 else 1
            for i in range(1, 4 + number):
                canvas.pixel(x + i * step, y + i // 2, "v2" if i < 3 else "v1", GLOW)
    return canvas


def things() -> dict[str, Thing]:
    """List the clock's states and the cracks; the clock hangs over the whole wall."""
    found = {f"clock_{state}": hanging(clock(state), 1) for state in STATES}
    for number in range(3):
        found[f"crack_{number}"] = Thing(crack(number), 8, 0)
    return found
