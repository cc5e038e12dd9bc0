"""What a sound is here: an array of floats, 44,100 frames a second, one column or two. Nothing here makes a sound."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

RATE = 44100
"""Frames a second, of every file and every array."""
TURN = 2 * np.pi

Signal = NDArray[np.float64]
"""Shape (frames,) for one channel, (frames, 2) for left and right; 1.0 is full scale."""


def frames(seconds: float) -> int:
    """Give how many whole frames so many seconds have, rounded down."""
    return int(seconds * RATE)


def moments(count: int) -> Signal:
    """Give the moment of each of `count` frames, in seconds from the first."""
    return np.arange(count) / RATE


def gain(decibels: float) -> float:
    """Give the factor of a level: -6 dB is about 0.5."""
    return float(10 ** (decibels / 20))


def gains(decibels: ArrayLike) -> Signal:
    """Give the factors of many levels in decibels."""
    return np.asarray(10 ** (np.asarray(decibels, float) / 20))


def decibels(factor: float) -> float:
    """Give the level of a factor; of nothing at all -240 dB."""
    return float(20 * np.log10(max(factor, 1e-12)))


def root_mean_square(sound: Signal) -> float:
    """Give the effective value of a sound over all of it."""
    return float(np.sqrt(np.mean(sound * sound)))


def panned(sound: Signal, place: float) -> Signal:
    """Put one channel between left (-1) and right (1) with constant power; what has two channels stays as it is."""
    if sound.ndim == 2:
        return sound
    angle = (place + 1) * np.pi / 4
    return np.stack([sound * np.cos(angle), sound * np.sin(angle)], 1)


def swept(sound: Signal, places: Signal) -> Signal:
    """Move one channel between left and right: a place for each frame."""
    angle = (places + 1) * np.pi / 4
    return np.stack([sound * np.cos(angle), sound * np.sin(angle)], 1)


def mono(sound: Signal) -> Signal:
    """Give the mean of the channels."""
    return np.asarray(sound.mean(1)) if sound.ndim == 2 else sound


def stereo(sound: Signal) -> Signal:
    """Give a sound as (frames, 2); one channel comes out of both sides."""
    return sound if sound.ndim == 2 else np.stack([sound, sound], 1)
