"""The sky at dusk, the town that sleeps below it, and the dreamed town that hangs from above."""

import numpy as np

from tools.art.canvas import Canvas
from tools.art.dice import Dice
from tools.art.places.skyline import Row, neon_sign, towers

WIDTH, HEIGHT = 640, 360
ABOVE_WIDTH, ABOVE_HEIGHT = 800, 92
SUN = (196, 236)
"""Where the sun of the morning stands."""
_SKY = ("n0", "n1", "n1", "n2", "n2", "v0", "v0", "v1", "p1", "p2", "p2")
_DAWN = ("v0", "v1", "p1", "p2", "r3", "r3", "s4", "g3", "g4", "g4", "g4")
_FAR_DAWN = Row((14, 30), (62, 122), (0, 4), "p1", "r3", ("p2", "p1", "g3"), 0.1)
_CLOSE_DAWN = Row((18, 38), (28, 86), (0, 8), "v0", "p2", ("v1", "p1", "g3"), 0.12)
_NEAR_DAWN = Row((28, 54), (8, 34), (0, 5), "n2", "p1", ("n3", "v0"), 0.14, (2, 2), (5, 5))
_ABOVE = Row((12, 30), (16, 72), (3, 18), "n2", "v1", ("v2", "p2", "v1", "c2"), 0.22, (1, 2), (4, 5))
_FAR = Row((14, 30), (62, 122), (0, 4), "v0", "v1", ("p2", "v1", "g2"), 0.26)
_CLOSE = Row((18, 38), (28, 86), (0, 8), "n2", "n4", ("g3", "c3", "p3", "g2", "n4"), 0.26)
_NEAR = Row((28, 54), (8, 34), (0, 5), "n1", "n3", ("g3", "g2", "c3", "n3"), 0.2, (2, 2), (5, 5))
_SIGNS = (("p3", "p0"), ("c3", "c0"), ("g3", "g0"), ("v3", "v0"))


def sky() -> Canvas:
    """Paint the sky in bands down to the glow of the town, with stars; some have four points."""
    canvas = Canvas(WIDTH, HEIGHT)
    canvas.gradient(canvas.box_mask(0, 0, WIDTH, HEIGHT), _SKY, (canvas.ys + 0.5) / 330, 1.0)
    dice = Dice(6)
    for number in range(210):
        x, y = dice.between(0, WIDTH), dice.between(0, 190)
        canvas.pixel(x, y, dice.pick(("n4", "n5", "n6", "n8")))
        if number % 24 == 0:
            canvas.pixels(((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)), "n6").pixel(x, y, "n8")
    return canvas


def dawn_sky() -> Canvas:
    """Paint the sky of a morning: the sun has just come up behind the town, its light in rings."""
    canvas = Canvas(WIDTH, HEIGHT)
    canvas.gradient(canvas.box_mask(0, 0, WIDTH, HEIGHT), _DAWN, (canvas.ys + 0.5) / 330, 1.0)
    x, y = SUN
    away = np.hypot(canvas.xs + 0.5 - x, canvas.ys + 0.5 - y)
    for radius in (150, 76):
        canvas.shift((away < radius) & ((canvas.xs + canvas.ys) % 2 == 0), 1)
    canvas.fill(away < 46, "g4").fill((away < 46) & (away > 44) & (canvas.ys < y), "s5")
    return canvas


def dawn_far() -> Canvas:
    """Draw the far row of the town in the light of the morning."""
    canvas = Canvas(WIDTH, 130)
    towers(canvas, _FAR_DAWN, 12)
    return canvas.dither((canvas.index >= 0) & (canvas.ys > 60), "r3", 0.3)


def dawn_close() -> Canvas:
    """Draw the town across the street in the morning: signs and windows are out."""
    canvas = Canvas(WIDTH, 100)
    towers(canvas, _CLOSE_DAWN, 13)
    towers(canvas, _NEAR_DAWN, 15)
    return canvas


def above() -> Canvas:
    """Draw the town that hangs upside down; rows of it have slipped."""
    upright = Canvas(ABOVE_WIDTH, ABOVE_HEIGHT)
    towers(upright, _ABOVE, 31)
    canvas = Canvas(ABOVE_WIDTH, ABOVE_HEIGHT)
    canvas.index = upright.index[::-1].copy()
    dice = Dice(17)
    for row in range(ABOVE_HEIGHT):
        if dice.share() < 0.10:
            canvas.index[row] = np.roll(canvas.index[row], dice.between(-9, 10))
    return canvas


def far() -> Canvas:
    """Draw the far row of the town; its feet lie in haze."""
    canvas = Canvas(WIDTH, 130)
    towers(canvas, _FAR, 12)
    return canvas.dither((canvas.index >= 0) & (canvas.ys > 70), "p1", 0.14)


def close() -> Canvas:
    """Draw the town across the street, with its signs, and the roofs before it."""
    canvas = Canvas(WIDTH, 100)
    for number, (x, y, width) in enumerate(towers(canvas, _CLOSE, 13)):
        if width > 20 and y < 64 and number % 2:
            colour, dark = _SIGNS[number // 2 % 4]
            neon_sign(canvas, x + width // 2 - 3, y + 6, min(5, (100 - y - 14) // 5), colour, dark, number)
    towers(canvas, _NEAR, 15)
    return canvas


def lit(number: int) -> Canvas:
    """Draw the windows of the town that somebody lights for a while: one of two sets."""
    dark, canvas = close(), Canvas(WIDTH, 100)
    dice = Dice(40 + number)
    wall = [Canvas(1, 1, name).index[0, 0] for name in ("n1", "n2")]
    for _ in range(90):
        x, y = 3 * dice.between(0, WIDTH // 3), 3 * dice.between(6, 32)
        around = dark.index[y - 2 : y + 4, max(0, x - 2) : x + 4]
        if np.isin(around, wall).all():
            canvas.rect(x, y, 2, 2, dice.pick(("g3", "g2", "c3", "p3")))
    return canvas
