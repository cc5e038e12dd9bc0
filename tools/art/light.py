"""Light sprites: white on black, to be tinted and added to the light of a scene, and the vignette to multiply with.

A lamp falls off as (1 - d) ** 1.6 in 14 bands with a slight ordered dither, squashed to four fifths of its height, as
the floor is seen at a slant. Glows are rounder, softer and without dither: they lie over the finished picture.
"""

import numpy as np
from numpy.typing import NDArray

from tools.art.canvas import Field, bayer

LAMPS = (32, 48, 64, 96, 128, 176)
GLOWS = (12, 24, 40)
BANDS, DITHER, SQUASH = 14, 0.6, 0.8


def _bytes(value: Field) -> NDArray[np.uint8]:
    """Turn values of 0..1 into greys."""
    grey: NDArray[np.uint8] = np.round(value * 255).astype(np.uint8)
    return grey


def lamp(radius: int) -> NDArray[np.uint8]:
    """Give the light that a lamp of this radius throws on the floor."""
    height = round(radius * SQUASH)
    ys, xs = np.mgrid[0 : 2 * height, 0 : 2 * radius]
    away = np.sqrt(((xs + 0.5 - radius) / radius) ** 2 + ((ys + 0.5 - height) / height) ** 2)
    value = np.clip(1 - away, 0, 1) ** 1.6
    noise = (bayer(2 * height, 2 * radius) - 0.5) * DITHER
    banded = np.where(away < 1, np.clip(np.round(value * BANDS + noise), 0, BANDS), 0) / BANDS
    return _bytes(banded)


def glow(radius: int) -> NDArray[np.uint8]:
    """Give the soft shine around a bulb."""
    ys, xs = np.mgrid[0 : 2 * radius, 0 : 2 * radius]
    away = np.sqrt((xs + 0.5 - radius) ** 2 + (ys + 0.5 - radius) ** 2) / radius
    return _bytes(np.clip(1 - away, 0, 1) ** 2)


def vignette(width: int = 640, height: int = 360, strength: float = 0.35) -> NDArray[np.uint8]:
    """Give the darkening towards the corners of the screen."""
    ys, xs = np.mgrid[0:height, 0:width]
    away = np.sqrt(((xs + 0.5) / width * 2 - 1) ** 2 + ((ys + 0.5) / height * 2 - 1) ** 2)
    dark = np.clip((away - 0.65) / 0.75, 0, 1) * strength
    banded = np.clip(np.round(dark * 24 + (bayer(height, width) - 0.5) * 0.8) / 24, 0, 1)
    return _bytes(1 - banded)
