"""Noise that is the same on every machine: numpy's RandomState, whose stream is frozen, seeded by names."""

import zlib

import numpy as np

from tools.sound.signal import RATE, Signal

_POINTS_A_WAVE = 48
"""Points at which the fastest wave of a curve is known; straight lines lie between them."""


def chance(*key: object) -> np.random.RandomState:
    """Give the source of random numbers that belongs to a key of names and numbers."""
    return np.random.RandomState(zlib.crc32(repr(key).encode()) & 0x7FFFFFFF)


def wandering(count: int, per_second: float, *key: object) -> Signal:
    """Give a smooth random curve of `count` frames between -1 and 1 that ends where it begins.

    It holds nothing faster than `per_second` waves a second: drift, breath, an unsteady hand.
    """
    source = chance("smooth", *key)
    waves = max(2, int(per_second * count / RATE))
    points = min(count, _POINTS_A_WAVE * waves)
    spectrum = np.zeros(points // 2 + 1, complex)
    spectrum[1 : waves + 1] = (source.randn(waves) + 1j * source.randn(waves)) / np.sqrt(1 + np.arange(waves))
    curve = np.fft.irfft(spectrum, points)
    curve = np.interp(np.arange(count) * (points / count), np.arange(points), curve, period=points)
    return np.asarray(curve / np.abs(curve).max())
