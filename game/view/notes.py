"""Sounds made of whole numbers: one cycle of a timbre in a table, read at a pitch, under an envelope. No device here.

Every friend is an instrument with a register of its own, every object of a level a step of one scale, so that a lap
that is done again is heard as a riff (GAME.md 2.6).
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from math import pi, sin
from types import MappingProxyType
from typing import NamedTuple

RATE = 22050
PEAK = 0.42
"""No sound is louder, of 1: several at once must not clip."""
SCALE = (0, 3, 5, 7, 10)
"""A minor pentatonic on A, in semitones: whatever friends do together sounds together."""
_A4 = 440.0
_TABLE = 256
_BLOCK = 32
"""Samples that share one step of the envelope."""


class Timbre(NamedTuple):
    """An instrument: strength of each overtone, semitones from A4, and times in ms."""

    overtones: tuple[float, ...]
    register: int
    attack: int
    decay: int


INSTRUMENTS: Mapping[str, Timbre] = MappingProxyType(
    {
        "jenna": Timbre((1.0, 0.0, 0.0, 0.35, 0.0, 0.0, 0.12), 12, 3, 620),  # celesta
        "ravi": Timbre((1.0, 0.5, 0.33, 0.25, 0.2, 0.16), -5, 60, 700),  # bowed
        "mia": Timbre((1.0, 0.7, 0.0, 0.3, 0.3, 0.0, 0.2), 3, 2, 260),  # pulse pluck
        "leo": Timbre((1.0, 0.25, 0.3, 0.05, 0.08), -21, 4, 520),  # nylon bass
    }
)
_HUM = Timbre((1.0, 0.4, 0.1, 0.1), -24, 350, 1300)
_BELL = Timbre((1.0, 0.0, 0.4, 0.0, 0.2), 0, 4, 1400)
_WOOD = Timbre((1.0, 0.0, 0.5), 24, 1, 55)
_LOW = Timbre((1.0, 0.6, 0.4, 0.3), -24, 2, 260)
_THREAD = Timbre((1.0, 0.2), 24, 10, 500)


def beat_note(friend: str, step: int) -> array[int]:
    """Give the note of a friend's beat on the object that is number `step` of the level, 16-bit mono at RATE."""
    octave, degree = divmod(step, len(SCALE))
    timbre = INSTRUMENTS.get(friend, _BELL)
    return _finish([_voice(timbre, SCALE[degree] + 12 * octave)])


def cue(name: str) -> array[int]:
    """Give the sound of a happening by name; KeyError for an unknown one."""
    return CUES[name]()


def _tick() -> array[int]:
    return _finish([_voice(_WOOD, 0), _voice(_WOOD, 7)], 0.7)


def _hum() -> array[int]:
    return _finish([_voice(_HUM, 0), _voice(_HUM, 7), _voice(_HUM, 12)], 0.8)


def _chord() -> array[int]:
    return _finish([_late(_voice(_BELL, pitch), 45 * order) for order, pitch in enumerate((-12, -5, 0, 4, 7))])


def _wake() -> array[int]:
    return _finish([_late(_voice(_BELL, pitch), 140 * order) for order, pitch in enumerate((-12, -8, -5, 0, 4))])


def _hurt() -> array[int]:
    return _finish([_voice(_LOW, 0), _voice(_LOW, 1), _noise(110, 5)], 0.9)


def _page() -> array[int]:
    return _finish([_noise(280, 3, swell=True)], 0.55)


def _gate() -> array[int]:
    rattle = [_late(_noise(40, 9), 55 * number) for number in range(6)]
    return _finish([_voice(_LOW, -5), *rattle], 0.7)


def _rustle() -> array[int]:
    return _finish([_noise(60, 2), _late(_noise(90, 2), 90), _late(_noise(70, 2), 210)], 0.6)


def _lull() -> array[int]:
    return _finish([_voice(_HUM._replace(attack=120, decay=900), 7), _voice(_HUM._replace(attack=200), 14)], 0.6)


def _thread() -> array[int]:
    return _finish([_voice(_THREAD, 0), _late(_voice(_THREAD, 7), 90)], 0.45)


def _shrug() -> array[int]:
    return _finish([_voice(_LOW._replace(decay=90), 5), _late(_voice(_LOW._replace(decay=120), 3), 110)], 0.5)


CUES = MappingProxyType(
    {
        "tick": _tick,
        "hum": _hum,
        "break": _chord,
        "wake": _wake,
        "hurt": _hurt,
        "page": _page,
        "gate": _gate,
        "rustle": _rustle,
        "lull": _lull,
        "thread": _thread,
        "shrug": _shrug,
    }
)
"""Every sound that is no beat."""


def _voice(timbre: Timbre, pitch: int) -> list[int]:
    """Play one tone `pitch` semitones above the instrument's register."""
    frequency = _A4 * 2 ** ((timbre.register + pitch) / 12)
    nyquist = RATE / 2 / frequency
    table = [
        round(
            4096
            * sum(
                level * sin(2 * pi * (number + 1) * i / _TABLE)
                for number, level in enumerate(timbre.overtones)
                if number + 1 < nyquist
            )
        )
        for i in range(_TABLE)
    ]
    step = round(frequency * _TABLE * 65536 / RATE)
    envelope = _envelope(timbre.attack, timbre.decay)
    last = _TABLE - 1
    return [table[(i * step >> 16) & last] * envelope[i // _BLOCK] >> 12 for i in range(len(envelope) * _BLOCK)]


def _envelope(attack: int, decay: int) -> list[int]:
    """Give levels of 4096, one a block: up in `attack` ms, down to nothing in `decay` ms."""
    rise = max(1, attack * RATE // 1000 // _BLOCK)
    fall = max(1, decay * RATE // 1000 // _BLOCK)
    return [4096 * i // rise for i in range(rise)] + [round(4096 * (1 - i / fall) ** 2.4) for i in range(fall)]


def _noise(milliseconds: int, smooth: int, *, swell: bool = False) -> list[int]:
    """Give noise of a fixed seed, made duller by holding each value for `smooth` samples."""
    count = milliseconds * RATE // 1000
    made: list[int] = []
    seed, value = 12345, 0
    for i in range(count):
        if i % smooth == 0:
            seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
            value = (seed >> 15) % 8192 - 4096
        part = i / count
        level = sin(part * pi) if swell else (1 - part) ** 2
        made.append(round(value * level))
    return made


def _late(voice: list[int], milliseconds: int) -> list[int]:
    return [0] * (milliseconds * RATE // 1000) + voice


def _finish(voices: Sequence[list[int]], level: float = 1.0) -> array[int]:
    """Add voices up and bring the loudest sample to PEAK x level."""
    mixed = [0] * max(len(voice) for voice in voices)
    for voice in voices:
        for i, value in enumerate(voice):
            mixed[i] += value
    loudest = max(1, max(mixed), -min(mixed))
    gain = PEAK * level * 32767 / loudest
    return array("h", [int(value * gain) for value in mixed])
