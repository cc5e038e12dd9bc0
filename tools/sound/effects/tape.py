"""What every recipe lays its sounds on: a stretch of stereo silence, and the rooms it may stand in.

What the sounds are made of is in materials.py; how loud a whole effect is, in render.py.
"""

from functools import cache
from typing import Self

import numpy as np

from tools.sound.signal import RATE, Signal, gain, panned
from tools.sound.space import convolved, room

_CUT_SECONDS = 0.12
_ENDS = {"room": 0.12, "hall": 0.45}
"""How long what still sounds at the end takes to fade."""
_ROOMS = {
    "room": ({125.0: 0.35, 500.0: 0.30, 2000.0: 0.25, 6000.0: 0.15}, 0.003),
    "hall": ({125.0: 2.2, 500.0: 2.2, 2000.0: 1.7, 6000.0: 1.0}, 0.018),
}


class Tape:
    """Stereo silence of some length; sounds are laid on it one over the other."""

    def __init__(self, seconds: float) -> None:
        """Begin with silence."""
        self.sound = np.zeros((int(seconds * RATE), 2))

    def lay(self, sound: Signal, at: float = 0.0, gain: float = 1.0, place: float = 0.0) -> Self:
        """Add a sound from `at` seconds on, mono at `place` (-1 left, 1 right); what rings past the end fades."""
        sound = panned(sound, place) if sound.ndim == 1 else sound
        start = int(at * RATE)
        space = max(0, len(self.sound) - start)
        if len(sound) > space:
            sound = fade_out(sound[:space], _CUT_SECONDS)
        self.sound[start : start + len(sound)] += sound * gain
        return self

    def close(self, wet: float = -14.0, place: str = "room") -> Signal:
        """Give what was laid, standing in the "room" or the "hall"; `wet` is the level of the echo in dB."""
        echo = convolved(self.sound, answer(place))[: len(self.sound)] * gain(wet)
        return fade_out(self.sound + echo, min(_ENDS[place], len(echo) / RATE / 3))

    def dry(self) -> Signal:
        """Give what was laid, near and without a room."""
        return fade_out(self.sound, _CUT_SECONDS)


def fade_out(sound: Signal, seconds: float) -> Signal:
    """Give the sound with its last `seconds` fading to nothing, without a corner."""
    count = min(len(sound), int(seconds * RATE))
    slope = 0.5 + 0.5 * np.cos(np.pi * np.arange(1, count + 1) / max(1, count))
    sound = sound.copy()
    sound[len(sound) - count :] *= slope if sound.ndim == 1 else slope[:, None]
    return sound


def fade_in(sound: Signal, seconds: float) -> Signal:
    """Give the sound with its first `seconds` rising from nothing, without a corner."""
    return fade_out(sound[::-1], seconds)[::-1].copy()


def backwards(sound: Signal) -> Signal:
    """Give the sound running backwards."""
    return sound[::-1].copy()


@cache
def answer(name: str) -> Signal:
    """Give the response of the "room" or the "hall"."""
    seconds, before = _ROOMS[name]
    return room(seconds, before, f"effects {name}")
