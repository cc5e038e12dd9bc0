"""Keys, scales and chords by name, as numbers of half steps. Single notes are in pitch.py."""

import re
from dataclasses import dataclass

from tools.sound.pitch import STEPS

MODES = {
    "major": (0, 2, 4, 5, 7, 9, 11),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "phrygian": (0, 1, 3, 5, 7, 8, 10),
    "lydian": (0, 2, 4, 6, 7, 9, 11),
    "mixolydian": (0, 2, 4, 5, 7, 9, 10),
    "aeolian": (0, 2, 3, 5, 7, 8, 10),
}
"""Name of a mode -> half steps of its seven degrees above the tonic."""

QUALITIES = {
    "": (0, 4, 7),
    "m": (0, 3, 7),
    "5": (0, 7),
    "6": (0, 4, 7, 9),
    "m6": (0, 3, 7, 9),
    "6/9": (0, 4, 7, 9, 14),
    "7": (0, 4, 7, 10),
    "m7": (0, 3, 7, 10),
    "maj7": (0, 4, 7, 11),
    "9": (0, 4, 7, 10, 14),
    "m9": (0, 3, 7, 10, 14),
    "maj9": (0, 4, 7, 11, 14),
    "add9": (0, 4, 7, 14),
    "madd9": (0, 3, 7, 14),
    "m11": (0, 3, 7, 10, 14, 17),
    "sus2": (0, 2, 7),
    "sus4": (0, 5, 7),
    "7sus4": (0, 5, 7, 10),
    "9sus4": (0, 5, 7, 10, 14),
    "m7b5": (0, 3, 6, 10),
    "dim": (0, 3, 6),
}
"""What stands after the root of a chord -> half steps above the root."""

_LETTER = re.compile(r"([A-G])([#b]?)(.*)")


def pitch_class(name: str) -> int:
    """Give the half steps of a letter with its sign above C: F# is 6. Raises ValueError."""
    found = _LETTER.fullmatch(name)
    if not found or found[3]:
        raise ValueError(f"{name!r} is no letter A to G with # or b")
    return (STEPS[found[1]] + {"#": 1, "b": -1, "": 0}[found[2]]) % 12


@dataclass(frozen=True)
class Key:
    """A tonic, 0 (C) to 11 (B), and the half steps of its mode."""

    tonic: int
    steps: tuple[int, ...]

    def degree(self, number: int) -> int:
        """Give the half steps of a degree above the tonic: 1 is 0, 8 an octave, 10 a third above that."""
        octave, step = divmod(number - 1, len(self.steps))
        return 12 * octave + self.steps[step]


@dataclass(frozen=True)
class Chord:
    """A chord: its name, its root and its bass (0 to 11), and the half steps of its notes above the root."""

    name: str
    root: int
    bass: int
    steps: tuple[int, ...]

    def classes(self) -> frozenset[int]:
        """Give its notes whatever their octave, 0 to 11, the bass among them."""
        return frozenset((self.root + step) % 12 for step in self.steps) | {self.bass}

    def thirds(self) -> frozenset[int]:
        """Give the notes that belong to the friends alone: the thirds above its root."""
        return frozenset((self.root + step) % 12 for step in (3, 4))

    def step(self, letter: str) -> int:
        """Give half steps above the root: r root, t third, f fifth, s seventh, n ninth.

        A chord without that note has its nearest relative: the fourth or second for a third, the sixth or octave
        for a seventh, the octave for a ninth.
        """
        choices = {"r": (0,), "t": (3, 4, 5, 2, 7), "f": (7, 6), "s": (10, 11, 9, 12), "n": (14, 12)}[letter]
        octave_up = {12}
        return next(each for each in choices if each in self.steps or each in octave_up or each == choices[-1])


def key(text: str) -> Key:
    """Read a key: "A aeolian". Raises ValueError that says what may stand there."""
    letter, _, mode = text.partition(" ")
    if mode not in MODES:
        raise ValueError(f"{text!r} is no key; write a letter and one of {', '.join(MODES)}: 'D dorian'")
    return Key(pitch_class(letter), MODES[mode])


def chord(text: str) -> Chord:
    """Read a chord: "Fmaj7", "D/F#", "Bm7b5". Raises ValueError that says what may stand there."""
    name, slash, bass = (text, "", "") if text.endswith("6/9") else text.partition("/")
    found = _LETTER.fullmatch(name)
    if not found or found[3] not in QUALITIES:
        known = " ".join(each for each in QUALITIES if each)
        raise ValueError(f"{text!r} is no chord; write a letter and nothing or one of {known}, and perhaps /bass")
    root = pitch_class(found[1] + found[2])
    return Chord(text, root, pitch_class(bass) if slash else root, QUALITIES[found[3]])
