"""Names of notes, MIDI numbers, frequencies and cents. Keys, scales and chords are in harmony.py."""

import re

import numpy as np
from numpy.typing import ArrayLike

from tools.sound.signal import Signal

STEPS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
"""The white keys: half steps above C."""
_NOTE = re.compile(r"([A-G])([#b]*)(-?\d+)")
_NAMES = ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")


def midi(name: str) -> int:
    """Give the MIDI number of a note: A4 is 69, C#5 73, Bb2 46. Raises ValueError for anything else."""
    found = _NOTE.fullmatch(name)
    if not found:
        raise ValueError(f"{name!r} is no note; a note is a letter A to G, perhaps # or b, and an octave: A4, F#3")
    letter, signs, octave = found.groups()
    return STEPS[letter] + signs.count("#") - signs.count("b") + 12 * (int(octave) + 1)


def name_of(number: int) -> str:
    """Give the name of a MIDI number, with sharps: 70 is A#4."""
    return f"{_NAMES[number % 12]}{number // 12 - 1}"


def hertz(number: float) -> float:
    """Give the frequency of a MIDI number in equal temperament, A4 = 440 Hz."""
    return float(440.0 * 2 ** ((number - 69) / 12))


def bend(cents: float) -> float:
    """Give the factor of a frequency that so many cents make; 100 cents are a half step."""
    return float(2 ** (cents / 1200))


def bends(cents: ArrayLike) -> Signal:
    """Give the factors of many cents: a curve of pitch."""
    return np.asarray(2 ** (np.asarray(cents, float) / 1200))
