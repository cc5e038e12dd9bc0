"""BEDTIME in letters drawn for it: thick, cut at a slant, in bands of colour; the moon lies in the hole of the D.

BED goes to sleep in pink and violet, TIME runs on in cyan.
"""

from collections.abc import Callable

import numpy as np

from tools.art.canvas import Canvas, Mask

HEIGHT, STROKE, GAP = 50, 12, 5
BED, TIME = "BED", "TIME"
BED_BANDS = ("n8", "n8", "p4", "p4", "p3", "p2", "v2", "v1")
TIME_BANDS = ("n8", "n8", "c4", "c4", "c3", "c2", "v2", "v1")
EDGE = 8
"""Px of shadow and fringe around the letters."""


def _box(canvas: Canvas, x: float, y: float, width: float, height: float) -> Mask:
    return canvas.box_mask(round(x), round(y), round(width), round(height))


def _letter_b(canvas: Canvas) -> Mask:
    """Two bowls, the lower one wider."""
    stem = _box(canvas, 0, 0, STROKE, HEIGHT)
    upper = canvas.ellipse_mask(2, 0, 30, 28) & (canvas.xs >= 14) | _box(canvas, 0, 0, 18, 28)
    lower = canvas.ellipse_mask(2, 21, 35, 29) & (canvas.xs >= 16) | _box(canvas, 0, 21, 20, 29)
    holes = (canvas.ellipse_mask(8, 10, 14, 9) & (canvas.xs >= 14)) | _box(canvas, STROKE, 10, 4, 9)
    holes |= (canvas.ellipse_mask(9, 30, 17, 10) & (canvas.xs >= 16)) | _box(canvas, STROKE, 30, 6, 10)
    letter: Mask = (stem | upper | lower) & ~holes
    return letter


def _letter_e(canvas: Canvas) -> Mask:
    """Three arms, their ends cut at a slant."""
    arms = canvas.polygon_mask([(0, 0), (31, 0), (28, 10), (0, 10)])
    arms |= canvas.polygon_mask([(0, 20), (26, 20), (24, 29), (0, 29)])
    arms |= canvas.polygon_mask([(0, 39), (30, 39), (33, 49), (0, 49)])
    return arms | _box(canvas, 0, 0, STROKE, HEIGHT)


def _letter_d(canvas: Canvas) -> Mask:
    """Half a disc with a hole that is large enough for a moon."""
    half = canvas.ellipse_mask(-12, 0, 56, 50) & (canvas.xs >= 12) | _box(canvas, 0, 0, 14, HEIGHT)
    letter: Mask = half & ~_d_hole(canvas)
    return letter


def _d_hole(canvas: Canvas) -> Mask:
    hole: Mask = canvas.ellipse_mask(-4, 10, 36, 30) & (canvas.xs >= STROKE)
    return hole


def _letter_t(canvas: Canvas) -> Mask:
    beam = canvas.polygon_mask([(2, 0), (33, 0), (36, 10), (0, 10)])
    return beam | _box(canvas, 12, 0, STROKE, HEIGHT)


def _letter_i(canvas: Canvas) -> Mask:
    return _box(canvas, 0, 0, STROKE, HEIGHT)


def _letter_m(canvas: Canvas) -> Mask:
    """Two posts and a deep valley between them."""
    outline = [(0, 0), (13, 0), (24, 21), (35, 0), (48, 0), (48, 49), (37, 49), (37, 20), (24, 43), (11, 20), (11, 49)]
    return canvas.polygon_mask([*outline, (0, 49)])


DRAWN: dict[str, tuple[int, Callable[[Canvas], Mask]]] = {
    "B": (38, _letter_b),
    "E": (34, _letter_e),
    "D": (45, _letter_d),
    "T": (37, _letter_t),
    "I": (12, _letter_i),
    "M": (49, _letter_m),
}


def logo() -> Canvas:
    """Draw the whole word with its fringe and shadow."""
    width = sum(DRAWN[letter][0] for letter in BED + TIME) + GAP * (len(BED + TIME) - 1)
    face = Canvas(width, HEIGHT)
    x = 0
    for number, letter in enumerate(BED + TIME):
        wide, draw = DRAWN[letter]
        face.blit(_painted(wide, draw, BED_BANDS if number < len(BED) else TIME_BANDS, letter == "D"), x, 0)
        x += wide + GAP
    return _shadowed(face)


def _painted(width: int, draw: Callable[[Canvas], Mask], bands: tuple[str, ...], with_moon: bool) -> Canvas:
    """Fill a letter with its bands: light along the upper edges, dark along the lower ones."""
    canvas = Canvas(width, HEIGHT)
    mask = draw(canvas)
    canvas.gradient(mask, bands, (canvas.ys + 0.5) / HEIGHT, 0.9)
    above, below = np.zeros_like(mask), np.zeros_like(mask)
    above[1:], below[:-1] = mask[:-1], mask[1:]
    canvas.fill(mask & ~above, "n8").shift(mask & ~below, -1)
    if with_moon:
        moon = canvas.ellipse_mask(13, 15, 17, 19) & ~canvas.ellipse_mask(19, 12, 15, 17)
        canvas.fill(moon, "g3").fill(moon & ~canvas.ellipse_mask(14.5, 13, 17, 20), "g4")
        canvas.fill(moon & (canvas.ys > 30), "g2").pixels(((25, 19), (27, 24), (22, 21)), "n8")
    return canvas


def _shadowed(face: Canvas) -> Canvas:
    """Set a face before a cyan and a pink fringe, and all of it on a block of ink."""
    whole = Canvas(face.width + 2 * EDGE, face.height + 2 * EDGE)
    for dx, colour in ((-2, "c2"), (2, "p2")):
        _spread(whole, face, dx, 0, colour)
    fringed = whole.copy().blit(face, EDGE, EDGE)
    block = Canvas(whole.width, whole.height)
    solid = fringed.index >= 0
    for dy in range(-3, 6):
        for dx in range(-3, 4):
            if abs(dx) + abs(dy) < 7:
                block.fill(_moved(solid, dx, dy), "n0")
    for dy in range(4, 6):
        block.fill(_moved(solid, 0, dy) & ~_moved(solid, 0, 3), "v0")
    return block.blit(fringed, 0, 0)


def _spread(whole: Canvas, face: Canvas, dx: int, dy: int, colour: str) -> None:
    shape = Canvas(whole.width, whole.height).blit(face, EDGE + dx, EDGE + dy)
    whole.fill(shape.index >= 0, colour)


def _moved(mask: Mask, dx: int, dy: int) -> Mask:
    """Shift a mask; what leaves the picture is gone."""
    moved = np.zeros_like(mask)
    height, width = mask.shape
    moved[max(dy, 0) : height + min(dy, 0), max(dx, 0) : width + min(dx, 0)] = mask[
        max(-dy, 0) : height + min(-dy, 0), max(-dx, 0) : width + min(-dx, 0)
    ]
    return moved
