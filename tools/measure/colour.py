"""Lightness and difference of colours as people see them: CIE L*a*b* under D65, and CIEDE2000."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Field = NDArray[np.float64]

_TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
_WHITE = np.array([0.95047, 1.0, 1.08883])


def lab(colours: NDArray[np.uint8] | Sequence[int]) -> Field:
    """Give L*, a*, b* of sRGB bytes; any shape whose last axis is red, green, blue."""
    part = np.asarray(colours, np.float64) / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    ratio = linear @ _TO_XYZ.T / _WHITE
    root = np.where(ratio > 216 / 24389, np.cbrt(ratio), ratio * 841 / 108 + 4 / 29)
    x, y, z = root[..., 0], root[..., 1], root[..., 2]
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)


def lightness(colours: NDArray[np.uint8] | Sequence[int]) -> Field:
    """Give L*, 0 to 100."""
    return lab(colours)[..., 0]


def difference(one: Sequence[int], other: Sequence[int]) -> float:
    """Give CIEDE2000 between two colours in sRGB bytes."""
    (l1, a1, b1), (l2, a2, b2) = lab(one), lab(other)
    mean = (np.hypot(a1, b1) + np.hypot(a2, b2)) / 2
    stretch = 1 + (1 - np.sqrt(mean**7 / (mean**7 + 25.0**7))) / 2
    chroma1, chroma2 = np.hypot(a1 * stretch, b1), np.hypot(a2 * stretch, b2)
    hue1, hue2 = np.arctan2(b1, a1 * stretch) % (2 * np.pi), np.arctan2(b2, a2 * stretch) % (2 * np.pi)
    turn = (hue2 - hue1 + np.pi) % (2 * np.pi) - np.pi
    hue_apart = 2 * np.sqrt(chroma1 * chroma2) * np.sin(turn / 2)
    light, chroma = (l1 + l2) / 2, (chroma1 + chroma2) / 2
    hue = (hue1 + turn / 2) if chroma1 * chroma2 else hue1 + hue2
    weight = (
        1
        - 0.17 * np.cos(hue - np.radians(30))
        + 0.24 * np.cos(2 * hue)
        + 0.32 * np.cos(3 * hue + np.radians(6))
        - 0.20 * np.cos(4 * hue - np.radians(63))
    )
    per_light = 1 + 0.015 * (light - 50) ** 2 / np.sqrt(20 + (light - 50) ** 2)
    per_chroma, per_hue = 1 + 0.045 * chroma, 1 + 0.015 * chroma * weight
    degrees = np.degrees(hue) % 360
    rotation = -2 * np.sqrt(chroma**7 / (chroma**7 + 25.0**7))
    rotation *= np.sin(2 * np.radians(30 * np.exp(-(((degrees - 275) / 25) ** 2))))
    by_light, by_chroma, by_hue = (l2 - l1) / per_light, (chroma2 - chroma1) / per_chroma, hue_apart / per_hue
    return float(np.sqrt(by_light**2 + by_chroma**2 + by_hue**2 + rotation * by_chroma * by_hue))
