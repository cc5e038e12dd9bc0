"""Counts flashes over rendered frames (STYLE 8): there may be at most three in any second."""

from collections.abc import Sequence

import numpy as np
import pygame

from tools.measure.colour import Field

FRAMES_A_SECOND = 60
CELLS = (32, 18)
"""A flash is counted in each cell of this grid by itself, so that a small bright thing cannot hide in a calm whole."""
STEP = 0.10
"""Of full relative luminance: so much up and down again is a flash."""
SHARE = 0.10
"""Of the screen: fewer cells than that are no flash."""
SHARPEST = 5.0
"""L* by which one frame may change the whole picture: captions that come and go have up to 4."""


def brightness(frame: pygame.Surface) -> Field:
    """Give the relative luminance of a frame in cells, 0 to 1."""
    small = pygame.surfarray.array3d(pygame.transform.smoothscale(frame, CELLS)) / 255
    linear = np.where(small <= 0.04045, small / 12.92, ((small + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]))


def most_flashes(levels: Sequence[Field]) -> int:
    """Give the most flashes that any tenth of the screen sees in any second; `levels` are brightnesses, one a frame."""
    turns = np.stack([_turns(row) for row in np.stack(levels).reshape(len(levels), -1).T])
    ends = np.cumsum(turns, axis=1)
    starts = np.pad(ends, ((0, 0), (FRAMES_A_SECOND, 0)))[:, : ends.shape[1]]
    seen = (ends - starts).max(axis=1) // 2
    return int(np.sort(seen)[-int(len(seen) * SHARE)])


def _turns(values: Field) -> Field:
    """Mark the frames in which one cell has turned: gone a step up after down, or a step down after up."""
    marks = np.zeros(len(values))
    low = high = values[0]
    way = 0
    for number, value in enumerate(values):
        low, high = min(low, value), max(high, value)
        if value - low > STEP and way != 1:
            marks[number], way, low, high = 1, 1, value, value
        elif high - value > STEP and way != -1:
            marks[number], way, low, high = 1, -1, value, value
    return marks


def sharpest(means: Sequence[float]) -> float:
    """Give the largest change from one frame to the next; `means` are the mean L* of frames.

    A cut from a lit room (about 12) to the dark has all of it; an eased fade of 0.25 s has two fifteenths.
    """
    return float(np.abs(np.diff(np.asarray(means, np.float64))).max())
