"""Jenna: a celesta of glass. Modes of a struck bar, a strike of metal, and a halo of bowed glass."""

import numpy as np

from tools.sound.chance import chance
from tools.sound.envelopes import decay, eased
from tools.sound.filters import band_pass, filtered
from tools.sound.oscillators import modulated, sine
from tools.sound.pitch import bend
from tools.sound.signal import TURN, Signal, frames, moments

_MODES = (
    (1, 1, 3.4),
    (2.003, 0.22, 2.4),
    (3.011, 0.07, 1.6),
    (4.07, 0.22, 1.1),
    (6.27, 0.10, 0.7),
    (8.93, 0.06, 0.45),
    (11.6, 0.03, 0.32),
    (15.1, 0.014, 0.2),
)
"""(ratio to the note, loudness, s in which it falls by 60 dB at A4)."""
_RING = 3.2


def _bars(frequency: float, count: int, strength: float, seed: object) -> Signal:
    """Give the modes: the harder the strike, the more of the upper ones."""
    shorter = (440 / frequency) ** 0.45
    source = chance("jenna", seed)
    result = np.zeros(count)
    for ratio, loud, seconds in _MODES:
        phase = source.rand() * 6
        if frequency * ratio < 16000:
            level = loud * (1 if ratio < 2 else strength**1.3)
            wave = np.sin(TURN * frequency * ratio * moments(count) + phase)
            result += level * decay(count, seconds * shorter) * wave
    return result


def jenna(frequency: float, seconds: float, strength: float = 0.8, seed: object = 0, halo: bool = True) -> Signal:
    """Strike a bar of `frequency` Hz and damp it softly after so many seconds; it rings on for about 3 s."""
    count = frames(seconds + _RING)
    sound = _bars(frequency, count, strength, seed)
    source = chance("jenna strike", seed)
    strike, hammer = frames(0.12), frames(0.02)
    sound[:strike] += (
        0.24 * strength * decay(strike, 0.09) * modulated(frequency, 3.5, 2.2 * decay(strike, 0.06), strike)
    )
    sound[:hammer] += 0.16 * strength * filtered(source.randn(hammer), band_pass(5200, 1.0)) * decay(hammer, 0.012)
    if halo:
        bowed = (1 - np.exp(-moments(count) / 0.28)) * decay(count, 3.0 * (440 / frequency) ** 0.45)
        sound += 0.16 * bowed * (sine(frequency * bend(3), count) + sine(frequency * bend(-3), count))
    damper, start, length = np.ones(count), frames(seconds), frames(0.9)
    damper[start : start + length] = 0.25 + 0.75 * (0.5 + 0.5 * np.cos(np.pi * np.arange(length) / length))
    damper[start + length :] = 0.25
    return eased(sound * damper * strength, 1.2, 300) * 0.5
