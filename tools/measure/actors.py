"""How well those who act stand out from the floor, on the finished picture (STYLE 6)."""

from typing import NamedTuple

import numpy as np
import pygame
from scipy.ndimage import binary_dilation, binary_opening

from tools.measure.colour import lightness

RING = 6
"""The floor is what lies two to six px around the figure."""
FEET = 8
"""Rows of the box, px, in which a shadow lies."""


class Contrast(NamedTuple):
    """L* of the brighter quarter of a figure, and of the floor around it."""

    figure: float
    floor: float
    pixels: int  # how much of the figure is seen

    @property
    def apart(self) -> float:
        """By how much the figure is lighter."""
        return self.figure - self.floor


def contrast(frame: pygame.Surface, empty: pygame.Surface, box: pygame.Rect) -> Contrast:
    """Measure the figure in a box of the frame, px; `empty` is the same frame without it.

    What differs in the box is the figure, but for what is only darker near its feet: that is its shadow.
    """
    with_it, without = (lightness(pygame.surfarray.array3d(each.subsurface(box))) for each in (frame, empty))
    changed = (pygame.surfarray.array3d(frame.subsurface(box)) != pygame.surfarray.array3d(empty.subsurface(box))).any(
        axis=2
    )
    feet = np.arange(box.height)[None, :] >= box.height - FEET
    figure = binary_opening(changed & ~(feet & (with_it < without)), iterations=1)
    around = np.pad(figure, RING)
    ring = binary_dilation(around, iterations=RING) & ~binary_dilation(around)
    floor = lightness(pygame.surfarray.array3d(empty.subsurface(box.inflate(2 * RING, 2 * RING))))
    return Contrast(float(np.percentile(with_it[figure], 75)), float(floor[ring].mean()), int(figure.sum()))
