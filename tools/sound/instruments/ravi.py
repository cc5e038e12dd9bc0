"""Ravi: bowed strings, one player or a desk of three."""

import numpy as np

from tools.sound.chance import chance, wandering
from tools.sound.envelopes import eased, swell
from tools.sound.filters import band_pass, bell, chain, filtered, high_pass, low_pass
from tools.sound.oscillators import partials
from tools.sound.pitch import bends
from tools.sound.signal import RATE, TURN, Signal, frames, moments, panned

_BODY = chain(
    *(bell(118, 5, 3), bell(235, 4, 3), bell(445, 5, 3), bell(720, 3, 2.5), bell(1150, -5, 2), bell(2300, 6, 1.6)),
    *(bell(3400, 4, 2), low_pass(6800, 0.7), high_pass(75)),
)
"""The wood: what the body of the instrument adds and swallows."""
_RELEASE = 0.30


def _player(
    frequency: float, count: int, strength: float, seed: object, detune: float, scoop: float, vibrato: float
) -> Signal:
    """Give one player's bow stroke; `scoop` cents from below, `vibrato` cents wide once the note is settled."""
    source, moment = chance("ravi", seed), moments(count)
    speed = 4.9 + source.rand() * 0.7
    depth = (
        vibrato * np.clip((moment - 0.28) / 0.6, 0, 1) * (0.8 + 0.2 * np.sin(TURN * 0.31 * moment + source.rand() * 6))
    )
    cents = detune - scoop * np.exp(-moment / 0.055) + depth * np.sin(TURN * speed * moment + source.rand() * 6)
    curve = frequency * bends(cents + 3 * wandering(count, 3, "ravi", seed))
    bow = swell(count, 0.10 + 0.04 * source.rand(), 0.7, 0.74, _RELEASE)
    hand = 1 + 0.08 * wandering(count, 9, "bow", seed)
    steep = 1.05 + 0.35 * (1 - strength)
    opening = np.clip(depth / max(vibrato, 1e-9), 0, 1) * np.sin(TURN * speed * moment + 1.0)

    def loudness(number: int, _: Signal) -> Signal:
        even = 1.0 if number % 2 else 0.86
        shimmer = 1 + 0.02 * min(number, 14) * opening * np.sin(number * 1.7)
        return np.asarray(bow ** (1 + 0.06 * number) * number**-steep * even * shimmer)

    sound = partials(curve, loudness, 48, ("ravi", seed), 12000) * hand
    hair = filtered(source.randn(count), band_pass(2600, 0.7))
    hair = hair * (0.5 + 0.5 * np.maximum(0, np.sin(TURN * np.cumsum(curve) / RATE))) ** 2
    sound = sound * (1 + 0.35 * np.exp(-(((moment - 0.13) / 0.07) ** 2)))
    return sound + hair * bow * (0.028 + 0.16 * np.exp(-moment / 0.06))


def ravi(
    frequency: float,
    seconds: float,
    strength: float = 0.8,
    seed: object = 0,
    desks: int = 3,
    scoop: float = 18,
    vibrato: float = 15,
) -> Signal:
    """Bow a note of `frequency` Hz for so many seconds, two channels. A desk's tunings average zero cents."""
    count = frames(seconds + _RELEASE)
    result = np.zeros((count, 2))
    for desk in range(desks):
        turn = desk + (seed if isinstance(seed, int) else 0)
        detune = (turn % 3 - 1) * 4.2 if desks > 1 else 0.0
        sound = _player(frequency, count, strength, (seed, desk), detune, scoop, vibrato)
        result += panned(filtered(sound, _BODY), (desk - (desks - 1) / 2) * 0.35)
    return eased(result * strength / desks**0.7, 2, 30) * 0.45
