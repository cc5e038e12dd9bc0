"""Reads the score: the TOML files of tools/sound/score -> pieces. Every error names file, place and value."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.sound.harmony import Chord, Key, chord, key
from tools.sound.notation import Note, Setting, bars_of, read_line, steps_of
from tools.sound.pitch import midi
from tools.sound.signal import RATE

SCORE = Path(__file__).resolve().parent / "score"
FRIENDS = ("jenna", "ravi", "mia", "leo")
TENSION = ("clock", "pulse", "dread")
_PARTS = ("bed", "apart", "whole", *TENSION)
_SHARED = ("friends", "levels")
"""Files of the score that are no piece."""


class ScoreError(ValueError):
    """Something in the score cannot be played."""


@dataclass(frozen=True)
class Apart:
    """How a friend plays alone: out of tune and drifting (cents), late (beats), which lines and beats are left in."""

    cents: float
    drift: float
    late: float
    keeps: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Part:
    """What one friend plays in a piece, line by line, and how it sits in the room."""

    friend: str
    lines: Mapping[str, tuple[Note, ...]]
    apart: Apart
    place: float
    room: float
    rise: float
    echo: float

    def notes(self) -> list[Note]:
        """Give the notes of all lines in the order in which they begin."""
        return sorted((note for line in self.lines.values() for note in line), key=lambda note: (note.beat, note.midi))


@dataclass(frozen=True)
class Piece:
    """One piece of music, ready to be rendered."""

    name: str
    title: str
    key: Key
    tempo: float
    beats: int
    bars: int
    chords: tuple[tuple[float, Chord], ...]
    dynamics: tuple[float, ...]
    stems: tuple[str, ...]
    parts: Mapping[str, Part]
    loudness: Mapping[str, float]
    crest: Mapping[str, float]
    compression: Mapping[str, float]

    @property
    def frames(self) -> int:
        """Give the length of every stem; the reader has made sure that it is whole."""
        return round(self.bars * self.beats * 60 * RATE / self.tempo)

    @property
    def beat_frames(self) -> float:
        """Give the frames of one beat."""
        return 60 * RATE / self.tempo

    @property
    def beat_seconds(self) -> float:
        """Give the seconds of one beat."""
        return 60 / self.tempo

    @property
    def tonic(self) -> int:
        """Give the MIDI number of the tonic around middle C, where the notes of beats are built on."""
        return 57 + (self.key.tonic - 57) % 12


def pieces(folder: Path = SCORE) -> list[str]:
    """Give the names of all pieces, sorted."""
    return sorted(path.stem for path in folder.glob("*.toml") if path.stem not in _SHARED)


def read(name: str, folder: Path = SCORE) -> Piece:
    """Read a piece. Raises ScoreError where something is missing, unknown, or cannot be played."""
    friends, levels = (_table(folder / f"{shared}.toml") for shared in _SHARED)
    path = folder / f"{name}.toml"
    return _Reader(path, _table(path), friends, levels).piece()


def _table(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as wrong:
        raise ScoreError(f"{path.name}: {wrong.strerror}") from None
    except tomllib.TOMLDecodeError as wrong:
        raise ScoreError(f"{path.name}: {wrong}") from None


class _Reader:
    """Reads one piece; knows its file for the sake of errors."""

    def __init__(
        self, path: Path, table: dict[str, Any], friends: Mapping[str, Any], levels: Mapping[str, Any]
    ) -> None:
        self._path, self._table, self._friends, self._levels = path, table, friends, levels

    def piece(self) -> Piece:
        known = {"title", "about", "key", "tempo", "beats", "bars", "chords", "dynamics", "stems", "motifs", "levels"}
        for name in self._table:
            if name not in known and name not in FRIENDS:
                self._refuse(name, "is not known here", self._table[name])
        found_key = self._read("key", str, key)
        tempo, beats, bars = (self._number(name) for name in ("tempo", "beats", "bars"))
        self._whole_frames(tempo, beats, bars)
        chords = self._chords(int(beats), int(bars))
        parts = {}
        for friend in FRIENDS:
            if friend in self._table:
                parts[friend] = self._part(friend, found_key, chords, int(beats), int(bars))
        return Piece(
            self._path.stem,
            self._value(self._table, "title", str),
            found_key,
            tempo,
            int(beats),
            int(bars),
            chords,
            self._dynamics(int(bars)),
            self._stems(parts),
            parts,
            {**self._levels["loudness"], **self._table.get("levels", {})},
            self._levels["crest"],
            self._levels["compression"],
        )

    def _refuse(self, place: str, what: str, value: object = None) -> None:
        shown = "" if value is None else f" ({value!r})"
        raise ScoreError(f"{self._path.name}: {place}: {what}{shown}")

    def _value(self, table: Mapping[str, Any], name: str, kind: type, place: str = "") -> Any:
        if name not in table:
            self._refuse(place + name, "is missing")
        value = table[name]
        if kind is float and isinstance(value, int) and not isinstance(value, bool):
            value = float(value)
        if not isinstance(value, kind):
            self._refuse(place + name, f"is not a {'number' if kind is float else 'text'}", value)
        return value

    def _read(self, name: str, kind: type, reader: Any) -> Any:
        value = self._value(self._table, name, kind)
        try:
            return reader(value)
        except ValueError as wrong:
            self._refuse(name, str(wrong))

    def _number(self, name: str) -> float:
        value = float(self._value(self._table, name, float))
        if not 1 <= value <= 400:
            self._refuse(name, "must lie between 1 and 400", value)
        return value

    def _whole_frames(self, tempo: float, beats: float, bars: float) -> None:
        length = bars * beats * 60 * RATE / tempo
        if abs(length - round(length)) > 1e-6 or bars != int(bars) or beats != int(beats):
            self._refuse(
                "tempo", f"{bars:g} bars of {beats:g} beats are {length:.2f} frames, not a whole number", tempo
            )

    def _chords(self, beats: int, bars: int) -> tuple[tuple[float, Chord], ...]:
        text = self._value(self._table, "chords", str)
        self._count("chords", text, bars)
        found: list[tuple[float, Chord]] = []
        for number, bar in enumerate(bars_of(text)):
            try:
                for beat, _, token in steps_of(bar, number * beats, beats, {}):
                    if token != "_":
                        found.append((beat, chord(token)))
            except ValueError as wrong:
                self._refuse(f"chords, bar {number + 1}", str(wrong))
        return tuple(found)

    def _count(self, place: str, text: str, bars: int) -> None:
        count = len(bars_of(text))
        if count != bars:
            self._refuse(place, f"has {count} bars; the piece has {bars}")

    def _dynamics(self, bars: int) -> tuple[float, ...]:
        given = self._table.get("dynamics", [0] * bars)
        if (
            not isinstance(given, list)
            or len(given) != bars
            or not all(isinstance(each, int | float) for each in given)
        ):
            self._refuse("dynamics", f"is not a list of {bars} numbers, one a bar, in dB", given)
        return tuple(float(each) for each in given)

    def _stems(self, parts: Mapping[str, Part]) -> tuple[str, ...]:
        found: list[str] = []
        for word in self._value(self._table, "stems", str).split():
            if word not in _PARTS:
                self._refuse("stems", f"{word!r} is none of {' '.join(_PARTS)}")
            found += [f"{friend}_{word}" for friend in parts] if word in ("apart", "whole") else [word]
        return tuple(found)

    def _part(
        self, friend: str, found_key: Key, chords: tuple[tuple[float, Chord], ...], beats: int, bars: int
    ) -> Part:
        always, here = self._friends[friend], self._table[friend]
        motifs = {**always["motifs"], **self._table.get("motifs", {}), **here.get("motifs", {})}
        try:
            lowest = midi(self._value(here, "from", str, f"{friend}."))
        except ValueError as wrong:
            self._refuse(f"{friend}.from", str(wrong))
        setting = Setting(found_key, chords, motifs, lowest, beats)
        lines = {}
        for name, text in self._value(here, "lines", dict, f"{friend}.").items():
            self._count(f"{friend}.lines.{name}", text, bars)
            try:
                lines[name] = tuple(read_line(text, setting))
            except ValueError as wrong:
                self._refuse(f"{friend}.lines.{name}", str(wrong))
        return Part(
            friend,
            lines,
            self._apart(friend, {**always["apart"], **here.get("apart", {})}, lines),
            *(float(here.get(name, always.get(name, 0))) for name in ("place", "room", "rise", "echo")),
        )

    def _apart(self, friend: str, table: Mapping[str, Any], lines: Mapping[str, object]) -> Apart:
        cents, drift, late = (
            float(self._value(table, name, float, f"{friend}.apart.")) for name in ("cents", "drift", "late")
        )
        keeps = self._value(table, "keeps", str, f"{friend}.apart.").replace(" ", "")
        if not keeps or set(keeps) - set("x."):
            self._refuse(f"{friend}.apart.keeps", "may hold x, . and spaces only", keeps)
        chosen = table.get("lines", list(lines))
        for name in chosen:
            if name not in lines:
                self._refuse(f"{friend}.apart.lines", f"there is no such line; {friend} has {', '.join(lines)}", name)
        return Apart(cents, drift, late, keeps, tuple(chosen))
