"""Mia: a bright pulse that is plucked, as a telephone would play it."""

import numpy as np

from tools.sound.chance import chance
from tools.sound.envelopes import decay, eased, swell
from tools.sound.filters import band_pass, filtered
from tools.sound.oscillators import partials
from tools.sound.pitch import bend
from tools.sound.signal import Signal, frames, moments, panned

_RING = 0.55
_APART = 5
"""Cents between each side and the note."""


def mia(
    frequency: float,
    seconds: float,
    strength: float = 0.8,
    seed: object = 0,
    width: float = 0.27,
    crush: int = 0,
    apart: float = _APART,
) -> Signal:
    """Play a note of `frequency` Hz, two channels, each side so many cents `apart` from it.

    `width`: of the pulse; `crush`: hold each of so many frames.
    """
    count = frames(seconds + _RING)
    cutoff = 700 + frequency * 1.3 + (3800 + 3800 * strength) * np.exp(-moments(count) / 0.075)
    envelope = swell(count, 0.003, 0.20, 0.10, 0.35)

    def loudness(number: int, over_time: Signal) -> Signal:
        return np.asarray(abs(np.sin(np.pi * number * width)) / number / (1 + (over_time / cutoff) ** 4))

    result = np.zeros((count, 2))
    for side in (-1, 1):
        curve = np.full(count, frequency * bend(side * apart))
        result += panned(partials(curve, loudness, 60, ("mia", side), 15000) * envelope, side * 0.45)
    key = frames(0.006)
    click = filtered(chance("mia", seed).randn(key), band_pass(5200, 1)) * decay(key, 0.004) * 0.12 * strength
    result[:key] += click[:, None]
    result = result * strength * 0.42
    if crush:
        result = np.round(np.repeat(result[::crush], crush, axis=0)[:count] * 40) / 40
    return eased(result, 0.6, 20)
