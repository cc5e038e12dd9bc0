"""What must be true of every stem, measured on the decoded file. Each check says in words what is wrong, or nothing.

The tests run them with a few notes a stem, `python -m tools.sound.check` with every note.
"""

from collections.abc import Iterator, Sequence

import numpy as np

from tools.sound.meters.edges import clicks, offset, seam, seam_of_beats
from tools.sound.meters.loudness import loudness, true_peak
from tools.sound.meters.rhythm import off_the_beat, tempo
from tools.sound.meters.spectrum import correlation
from tools.sound.meters.tuning import cents_off
from tools.sound.notation import Note
from tools.sound.parts import apart
from tools.sound.pitch import hertz
from tools.sound.reading import Piece
from tools.sound.signal import RATE, Signal, decibels, root_mean_square
from tools.sound.stems.bed import voicing

LOUDNESS_OFF, TRUE_PEAK = 0.5, -9.0
SEAM, SEAM_OF_BEATS = 1.5, 1.0
IN_TUNE, NINE_OF_TEN, APART_OFF = 4.0, 10.0, 12.0
"""Cents: the median and nine of ten notes of a whole stem; how far an apart stem may miss its detuning."""
LATE, LATE_SPREAD, TEMPO_OFF = 14.0, 25.0, 0.3
_QUIET, _HEARD = -55.0, -60.0
_RINGS = 4.5
"""Seconds after which whoever has stopped is silent, in the great hall."""


def shape(sound: Signal, piece: Piece, stem: str) -> Iterator[str]:
    """Check length, level, peak, seam, clicks, offset and width."""
    if len(sound) != piece.frames:
        yield f"has {len(sound)} frames; the piece has {piece.frames}"
    found, target = loudness(sound), piece.loudness[stem]
    if abs(found - target) > LOUDNESS_OFF:
        yield f"{found:.2f} LUFS; it should have {target:g}"
    peak = true_peak(sound)
    if peak > TRUE_PEAK:
        yield f"true peak {peak:.1f} dBTP, at most {TRUE_PEAK:g}"
    if seam(sound) > SEAM and seam_of_beats(sound, piece.bars * piece.beats) > SEAM_OF_BEATS:
        yield f"a step at the seam, {seam(sound):.1f} times what is usual there"
    struck = clicks(sound) if stem != "clock" else []
    if struck:
        yield f"clicks at {', '.join(f'{moment:g} s' for moment in struck[:4])}"
    if offset(sound) > 1e-3:
        yield f"an offset of {offset(sound):.4f}"
    if correlation(sound) < -0.3:
        yield f"left and right cancel out ({correlation(sound):.2f})"


def notes_of(piece: Piece, stem: str) -> list[Note]:
    """Give the notes that a friend's stem plays."""
    friend, _, form = stem.partition("_")
    part = piece.parts[friend]
    return part.notes() if form == "whole" else apart(piece, part)


def silence(sound: Signal, piece: Piece, stem: str) -> Iterator[str]:
    """Check that a friend is heard where notes begin, and silent where no note has been for long."""
    notes = sorted(notes_of(piece, stem), key=lambda note: note.beat)
    for note in notes:
        level = _level(sound, piece, note.beat * piece.beat_seconds + 0.05, 0.1)
        if level < _HEARD:
            yield f"nothing is heard at beat {note.beat:.2f} ({level:.0f} dB)"
            return
    end = 0.0
    begins = [*(note.beat for note in notes[1:]), notes[0].beat + piece.bars * piece.beats]
    for note, begin in zip(notes, begins, strict=True):
        end = max(end, note.beat + note.length)
        gap = (begin - end) * piece.beat_seconds
        if gap > _RINGS + 0.3:
            level = _level(sound, piece, end * piece.beat_seconds + _RINGS, gap - _RINGS - 0.2)
            if level > _QUIET:
                yield f"{level:.0f} dB between beats {end:.1f} and {begin:.1f}, where nobody plays"


def _level(sound: Signal, piece: Piece, start: float, seconds: float) -> float:
    """Give the level in dBFS of a stretch of the ring."""
    first = round(start * RATE)
    return decibels(root_mean_square(sound[(first + np.arange(max(1, round(seconds * RATE)))) % piece.frames]))


def _cents(sound: Signal, piece: Piece, notes: Sequence[Note], most: int) -> Signal:
    """Give how many cents each of up to `most` notes is off, of those that are long enough to tell."""
    found: list[float] = []
    long = [note for note in notes if note.length * piece.beat_seconds >= 0.15] or notes
    for note in long[:: max(1, len(long) // most)]:
        seconds = min(max(note.length * piece.beat_seconds, 0.25), 1.3)
        start = round(note.beat * piece.beat_seconds * RATE) + round(min(0.16, 0.3 * seconds) * RATE)
        places = (start + np.arange(round(seconds * 0.75 * RATE))) % piece.frames
        found.append(cents_off(sound[places], hertz(note.midi)))
    return np.array(found)


def pitch(sound: Signal, piece: Piece, stem: str, most: int = 1000) -> Iterator[str]:
    """Check that a stem is in tune, or as far out of tune as it is meant to be; of up to `most` notes."""
    if stem in ("clock", "dread"):
        return
    if stem.endswith("_apart"):
        cents = piece.parts[stem.removesuffix("_apart")].apart.cents
        median = float(np.median(_cents(sound, piece, notes_of(piece, stem), most)))
        if abs(median - cents) > APART_OFF:
            yield f"{median:+.1f} cents off; it is meant to be {cents:+g}"
        return
    found = _cents(sound, piece, _steady_notes(piece, stem), most)
    median, wide = float(np.median(found)), float(np.percentile(np.abs(found), 90))
    if abs(median) > IN_TUNE or wide > NINE_OF_TEN * (2 if stem in ("bed", "pulse") else 1):
        yield f"out of tune: {median:+.1f} cents, nine of ten notes within {wide:.1f}"


def _steady_notes(piece: Piece, stem: str) -> Sequence[Note]:
    """Give notes that must be heard in tune: those of a friend, the roots of the bed, the first of each pulse."""
    if stem == "bed":
        return [Note(beat + 0.25 * beats, 0.7 * beats, notes[0], 1) for beat, beats, notes in voicing(piece)]
    if stem == "pulse":
        return [Note(beat, 0.5, 40 + (chord.root - 40) % 12, 1) for beat, chord in piece.chords]
    return notes_of(piece, stem)


def rhythm(sound: Signal, piece: Piece, stem: str) -> Iterator[str]:
    """Check that what has a rhythm keeps the tempo: beats from end to end, not only on average."""
    if stem in ("clock", "pulse"):
        found = tempo(sound, piece.tempo * 0.94, piece.tempo * 1.06)
        if abs(found - piece.tempo) > TEMPO_OFF:
            yield f"{found:.2f} beats a minute; the piece has {piece.tempo:g}"
    if stem in ("jenna_whole", "leo_whole", "mia_whole"):
        beats = [note.beat * piece.beat_seconds for note in notes_of(piece, stem) if note.strength > 0.7]
        late, spread = off_the_beat(sound, beats)
        if abs(late) > LATE or spread > LATE_SPREAD:
            yield f"notes begin {late:+.0f} ms off, nine of ten within {spread:.0f} ms of that"


def everything(sound: Signal, piece: Piece, stem: str, most: int = 1000) -> list[str]:
    """Run every check on one stem; give what is wrong, in words."""
    wrong = [*shape(sound, piece, stem)]
    if len(sound) == piece.frames:
        wrong += [*pitch(sound, piece, stem, most), *rhythm(sound, piece, stem)]
        if "_" in stem:
            wrong += silence(sound, piece, stem)
    return [f"{piece.name}/{stem}: {each}" for each in wrong]
