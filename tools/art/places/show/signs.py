"""Hearts, counters and the colours of the feed: pink on the left of everything, cyan on the right."""

import numpy as np

from tools.art.canvas import GLOW, Canvas
from tools.art.palette import index_of

HEART = (".##.##.", "#######", "#######", ".#####.", "..###..", "...#...")
DIGITS = {
    "0": ("###", "#.#", "#.#", "#.#", "###"),
    "3": ("###", "..#", ".##", "..#", "###"),
    "7": ("###", "..#", "..#", ".#.", ".#."),
    "9": ("###", "#.#", "###", "..#", "###"),
}
TONES = {
    "pink": ("p0", "p1", "p2", "p3", "p4"),
    "cyan": ("c0", "c1", "c2", "c3", "c4"),
    "violet": ("v0", "v0", "v1", "v2", "v3"),
}
"""Five steps of each colour, dark to light."""
UNSEEN = ("n0", "n1", "n2", "n3", "p0", "v0", "c0", "s0", "g0", "y0")
"""Too dark for the glass to show."""


def heart(canvas: Canvas, x: int, y: int, tones: tuple[str, ...]) -> Canvas:
    """Draw a heart of light, 7 x 6."""
    return canvas.stamp(HEART, x, y, {"#": tones[3]}, glow="#").pixel(x + 1, y + 1, tones[4], GLOW)


def number(canvas: Canvas, text: str, x: int, y: int, colour: str, size: int = 1) -> Canvas:
    """Draw digits 3 x 5, each pixel `size` px wide."""
    for letter in text:
        for j, row in enumerate(DIGITS[letter]):
            for i, mark in enumerate(row):
                if mark == "#":
                    canvas.rect(x + i * size, y + j * size, size, size, colour, GLOW)
        x += 4 * size
    return canvas


def below(canvas: Canvas, deep: int = 30) -> Canvas:
    """Give what a glossy floor shows of something that stands on it: upside down, darker, in lines that thin out.

    Only what is brighter than the floor is mirrored.
    """
    rows = [y for y in range(canvas.height) if (canvas.index[y] >= 0).any()]
    foot = rows[-1] + 1
    deep = min(deep, foot) // 2 * 2
    shown = Canvas(canvas.width + canvas.width % 2, deep)
    shown.blit(canvas.cropped(0, foot - deep, canvas.width, deep), 0, 0)
    shown.index, shown.glow = shown.index[::-1].copy(), np.zeros_like(shown.glow)
    shown.shift(shown.index >= 0, -1)
    kept = ~np.isin(shown.index, [index_of(tone) for tone in UNSEEN])
    third = deep // 3
    lines = (shown.ys < third) | ((shown.ys < 2 * third) & (shown.ys % 2 == 0)) | (shown.ys % 4 == 0)
    shown.index[~(kept & lines)] = -1
    return shown
