"""Turns a figure into its echo: two or three tones of the friend's ramp, a pattern of their own, a bright outline."""

import numpy as np

from tools.art.canvas import Canvas, Mask
from tools.art.palette import COLOURS, RAMP_OF, index_of

# Lightness at which the next tone begins, chosen for each friend so that the face still reads.
LEVELS = {"jenna": (20, 62, 130), "ravi": (30, 75, 150), "mia": (45, 145, 205), "leo": (16, 40, 120)}


def pattern(name: str, canvas: Canvas) -> Mask:
    """Give the pixels that a friend's pattern darkens, so that nothing is told by colour alone.

    The hatch of a set-square, the dots of a clock's hours, the checks of the feed's hearts, the bars of a door.
    """
    x, y = canvas.xs, canvas.ys
    patterns: dict[str, Mask] = {
        "jenna": (x + y) % 4 == 0,
        "ravi": (x % 4 == y // 2 % 2 * 2) & (y % 2 == 0),
        "mia": (x // 2 + y // 2) % 2 == 0,
        "leo": (x % 3 == 0) | (y % 8 == 0),
    }
    return patterns[name]


def echo(figure: Canvas, name: str) -> Canvas:
    """Give the echo of a figure that was drawn without an outline."""
    tones = [f"{RAMP_OF[name]}{step}" for step in range(5)]
    light = COLOURS.astype(float) @ np.array([0.30, 0.59, 0.11])
    solid = figure.index >= 0
    value = np.where(solid, light[np.maximum(figure.index, 0)], 0)
    level = np.digitize(value, LEVELS[name])
    result = Canvas(figure.width, figure.height)
    drawn = pattern(name, result)
    for step in range(4):
        result.fill(solid & (level == step), tones[step])
        result.fill(solid & (level == step) & drawn, tones[max(step - 1, 0)])
    result.outline(tones[4])
    # The ground edge is light too: an echo stands on nothing. Narrow gaps, as between the legs, stay empty.
    result.index[result.index == index_of("n0")] = index_of(tones[4])
    left = np.roll(solid, 1, 1) | np.roll(solid, 2, 1)
    right = np.roll(solid, -1, 1) | np.roll(solid, -2, 1)
    return result.fill(~solid & left & right, None)
