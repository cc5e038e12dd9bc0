"""The voices of tension: the seconds' hand and the heart. The rest of it is made where stems are rendered."""

import numpy as np

from tools.sound.chance import chance
from tools.sound.envelopes import decay, eased, swell
from tools.sound.filters import filtered, low_pass
from tools.sound.oscillators import sine
from tools.sound.signal import TURN, Signal, frames, moments

_WHEELS = ((1180, 0.5, 0.06), (2450, 0.35, 0.035), (3920, 0.25, 0.02), (640, 0.4, 0.05))
"""(Hz, loudness, s in which it falls by 60 dB) of the clockwork."""


def tick(strength: float = 1.0, lower: bool = False, seed: object = 0) -> Signal:
    """Let the seconds' hand move once; every other one is `lower`."""
    count = frames(0.16)
    sound = np.zeros(count)
    for frequency, loud, seconds in _WHEELS:
        sound += loud * np.sin(TURN * frequency * (0.84 if lower else 1) * moments(count)) * decay(count, seconds)
    spark = frames(0.004)
    sound[:spark] += chance("tick", seed).randn(spark) * np.linspace(1, 0, spark) * 0.6
    return eased(sound * strength, 0.3, 10) * 0.5


def heart(strength: float = 1.0) -> Signal:
    """Let a heart beat once, as heard from inside."""
    count = frames(0.42)
    sound = sine(44 + 46 * np.exp(-moments(count) / 0.035)) * swell(count, 0.004, 0.11, 0, 0.1)
    sound += 0.75 * filtered(chance("heart").randn(count), low_pass(160)) * decay(count, 0.08)
    return eased(np.tanh(1.6 * sound) * strength, 1, 20)
