"""A plucked string (Karplus and Strong), tuned exactly."""

import numpy as np

from tools.sound.chance import chance
from tools.sound.filters import filtered, high_pass, low_pass
from tools.sound.signal import RATE, Signal


def _between(delay: float, order: int = 3) -> Signal:
    """Give Lagrange's weights for a sample that lies between samples."""
    return np.array(
        [
            np.prod([(delay - other) / (each - other) for other in range(order + 1) if other != each])
            for each in range(order + 1)
        ]
    )


def _excitation(period: int, bright: float, place: float, seed: object) -> Signal:
    """Give the finger's push: noise and a slope, without what the place of the pluck cannot excite."""
    push = chance("pluck", seed).uniform(-1, 1, period) * 0.6 + np.linspace(1, -1, period) * 0.7
    push = np.convolve(np.concatenate([push, np.zeros(period)]), np.ones(3) / 3)[: 2 * period]
    push = filtered(push, low_pass(bright, 0.6), tail=0.02)
    away = max(1, int(place * period))
    push[away:] -= 0.9 * push[:-away].copy()
    return push


def plucked(
    frequency: float,
    seconds: float,
    ring: float = 3.0,
    damping: float = 0.35,
    bright: float = 2600.0,
    place: float = 0.17,
    seed: object = 0,
) -> Signal:
    """Pluck a string; peak 1.

    `ring` is the time in s in which it falls by 60 dB, `damping` (0 to 0.5) how much sooner its upper partials do,
    `bright` the cutoff of the finger in Hz, `place` where on the string it plucks (0 the bridge, 0.5 the middle).
    """
    count = int(seconds * RATE)
    whole = int(RATE / frequency - 2)
    loop = np.convolve([damping / 2, 1 - damping, damping / 2], _between(RATE / frequency - 1 - whole))
    loop = loop * 10 ** (-3 / (frequency * ring))
    push = _excitation(round(RATE / frequency), bright, place, seed)
    lead = whole + len(loop)
    string = np.zeros(lead + count + len(push))
    string[lead : lead + len(push)] = push
    for start in range(lead, len(string), whole):
        block = min(whole, len(string) - start)
        total = string[start : start + block].copy()
        for tap, weight in enumerate(loop):
            total += weight * string[start - whole - tap : start - whole - tap + block]
        string[start : start + block] = total
    sound = filtered(string[lead : lead + count], high_pass(30), tail=0.0)
    return np.asarray(sound / (np.abs(sound).max() + 1e-12))
