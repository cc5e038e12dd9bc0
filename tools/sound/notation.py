"""The notation of the score: bars of equal steps -> notes with beats. What it may say is told in docs/sound.md."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tools.sound.harmony import Chord, Key
from tools.sound.pitch import midi

_TOKEN = re.compile(r"\[|\]|[^\s\[\]]+")
_NOTE = re.compile(r"(?P<what>[A-G][#b]?\d|[#b]?\d+|[rtfsn])(?P<marks>[',!~]*)")
_MOTIF = re.compile(r"@(?P<name>[a-z_]+)(?P<steps>[+-]\d+)?(?P<marks>[',!~]*)")
STRENGTH = {"": 0.8, "!": 0.95, "~": 0.6}
_GRACE = 1e-6


@dataclass(frozen=True)
class Note:
    """A note of the score: when (beats from the start), how long (beats), which (MIDI), how strong (0 to 1)."""

    beat: float
    length: float
    midi: int
    strength: float


@dataclass(frozen=True)
class Setting:
    """What a line of music is read against: key, chords with their beats, motifs, and the lowest 1 and r."""

    key: Key
    chords: Sequence[tuple[float, Chord]]
    motifs: Mapping[str, str]
    lowest: int
    beats: int

    def chord_at(self, beat: float) -> Chord:
        """Give the chord that sounds at a beat."""
        return next(chord for start, chord in reversed(self.chords) if start <= beat + _GRACE)

    def at_least_lowest(self, pitch: int) -> int:
        """Give the lowest MIDI number of a pitch class that is not below `lowest`."""
        return self.lowest + (pitch - self.lowest) % 12


def bars_of(text: str) -> list[str]:
    """Cut a line into its bars; `%` is the bar before once more."""
    bars: list[str] = []
    for each in text.strip().strip("|").split("|"):
        bars.append(bars[-1] if each.strip() == "%" and bars else each.strip())
    return bars


def read_line(text: str, setting: Setting) -> list[Note]:
    """Read one line of music. Raises ValueError that names the bar and the word."""
    notes: list[Note] = []
    for number, bar in enumerate(bars_of(text)):
        try:
            start = float(number * setting.beats)
            for beat, length, token in steps_of(bar, start, setting.beats, setting.motifs):
                _take(token, beat, length, setting, notes)
        except ValueError as wrong:
            raise ValueError(f"bar {number + 1}: {wrong}") from None
    return notes


def _take(token: str, beat: float, length: float, setting: Setting, notes: list[Note]) -> None:
    """Add what one step says to the notes so far."""
    if token == "_":
        if notes:
            last = notes[-1]
            notes[-1] = Note(last.beat, beat + length - last.beat, last.midi, last.strength)
    elif token != ".":
        notes.append(_note(token, beat, length, setting))


def steps_of(bar: str, start: float, beats: float, motifs: Mapping[str, str]) -> Iterator[tuple[float, float, str]]:
    """Give (beat, length in beats, word) of each step of a bar; steps in [ ] share one step, motifs are put in."""
    tokens = _TOKEN.findall(bar)
    if len(tokens) == 1 and tokens[0].startswith("@"):
        tokens = _TOKEN.findall(_motif(tokens[0], motifs))
    tree, rest = _grouped(tokens)
    if rest:
        raise ValueError("a ] without its [")
    yield from _divided(tree, start, beats)


_Tree = list["str | _Tree"]


def _grouped(tokens: list[str]) -> tuple[_Tree, list[str]]:
    """Give the words up to the ] that ends them, groups as lists, and what is left over."""
    tree: _Tree = []
    while tokens:
        first, tokens = tokens[0], tokens[1:]
        if first == "]":
            return tree, [first, *tokens]
        if first == "[":
            inner, tokens = _grouped(tokens)
            if not tokens:
                raise ValueError("a [ without its ]")
            tree.append(inner)
            tokens = tokens[1:]
        else:
            tree.append(first)
    return tree, []


def _divided(tree: _Tree, start: float, length: float) -> Iterator[tuple[float, float, str]]:
    if not tree:
        raise ValueError("nothing stands here; a bar of silence is written . (a point)")
    step = length / len(tree)
    for number, each in enumerate(tree):
        if isinstance(each, list):
            yield from _divided(each, start + number * step, step)
        else:
            yield start + number * step, step, each


def _motif(token: str, motifs: Mapping[str, str]) -> str:
    """Give a motif's bar as words, moved by degrees and octaves as the token asks."""
    found = _MOTIF.fullmatch(token)
    if not found or found["name"] not in motifs:
        raise ValueError(f"{token!r} is no motif; known are {', '.join('@' + name for name in sorted(motifs))}")
    steps, marks = int(found["steps"] or 0), found["marks"]

    def moved(match: re.Match[str]) -> str:
        if not match[0].isdigit():
            return match[0] + marks
        octave, degree = divmod(int(match[0]) + steps - 1, 7)
        return str(degree + 1) + ("'" * octave if octave > 0 else "," * -octave) + marks

    return re.sub(r"\d+|[rtfsn]", moved, motifs[found["name"]])


def _note(token: str, beat: float, length: float, setting: Setting) -> Note:
    found = _NOTE.fullmatch(token)
    if not found:
        raise ValueError(
            f"{token!r} is no step; write a note (A4, F#3), a degree (1 to 15, b7), a note of the chord (r t f s n), "
            "@motif alone in its bar, _ to hold, . to rest; after a note ' , octave up or down, ! strong, ~ soft"
        )
    what, marks = found["what"], found["marks"]
    if what[0] in "ABCDEFG":
        pitch = midi(what)
    elif what in "rtfsn":
        chord = setting.chord_at(beat)
        pitch = setting.at_least_lowest(chord.root) + chord.step(what)
    else:
        sign = {"#": 1, "b": -1}.get(what[0], 0)
        degree = int(what.lstrip("#b"))
        pitch = setting.at_least_lowest(setting.key.tonic) + setting.key.degree(degree) + sign
    pitch += 12 * (marks.count("'") - marks.count(","))
    strength = STRENGTH["!" if "!" in marks else "~" if "~" in marks else ""]
    return Note(beat, length, pitch, strength)
