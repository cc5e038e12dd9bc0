"""The sheets of the music: for each piece its states, its stems, and a map of who plays when."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from tools.sound.checks import notes_of
from tools.sound.meters.edges import seam, silence
from tools.sound.meters.loudness import loudness, true_peak
from tools.sound.meters.spectrum import bands, tilt
from tools.sound.meters.tuning import distance_to_grid
from tools.sound.music import path_of
from tools.sound.ogg import decode_loop
from tools.sound.reading import Piece, read
from tools.sound.report.drawing import FAINT, GROUND, INK, WIDTH, Pixels, Sheet, levels, spectrum
from tools.sound.signal import Signal
from tools.sound.sources import ROOT
from tools.sound.stems.bed import voicing

_COLOURS = {"jenna": (240, 200, 90), "ravi": (90, 200, 220), "mia": (240, 110, 170), "leo": (120, 210, 110)}
_LOWEST, _HIGHEST, _ROW = 36, 96, 4
"""MIDI numbers at the edges of the map of notes, and pixels of a half step."""


def sheets(folder: Path, names: list[str]) -> Iterator[Path]:
    """Draw the sheets of some pieces; give each path when it is written."""
    for name in names:
        piece = read(name)
        stems = {stem: decode_loop(ROOT / path_of(name, stem)) for stem in piece.stems}
        path = folder / f"music_{name}.png"
        _sheet(piece, stems).save(path)
        yield path


def _states(stems: dict[str, Signal]) -> Iterator[tuple[str, Signal]]:
    for words, forms in (
        ("apart", ("bed", "apart")),
        ("whole", ("bed", "whole")),
        ("whole and tense", ("bed", "whole", "clock", "pulse", "dread")),
    ):
        chosen = [sound for stem, sound in stems.items() if stem.rpartition("_")[2] in forms]
        if len(chosen) > 1 and (forms[-1] != "dread" or "dread" in stems):
            yield words, np.sum(chosen, axis=0)


def _sheet(piece: Piece, stems: dict[str, Signal]) -> Sheet:
    length = piece.frames * piece.beat_seconds / piece.beat_frames
    sheet = Sheet(f"{piece.name}: {piece.title}, {length:.1f} s, {piece.tempo:g} beats a minute, {piece.bars} bars")
    sheet.add("who plays which note (strong bright, bed grey)", note_map(piece))
    for words, sound in _states(stems):
        panel, _ = spectrum(sound, WIDTH, 170)
        sheet.add(f"{words}: {figures(sound)}", panel)
        sheet.add(f"{words}: level, 0 to -60 dBFS", levels(sound, WIDTH, 50))
    for stem, sound in stems.items():
        quiet, longest = silence(sound)
        panel, _ = spectrum(sound, WIDTH, 80)
        sheet.add(
            f"{stem}: {figures(sound)}  silent {quiet:.0%}, longest {longest:.1f} s  seam {seam(sound):.1f}", panel
        )
    return sheet


def figures(sound: Signal) -> str:
    """Give the figures of a sound in a line."""
    parts = "  ".join(f"{name} {level:.0f}" for name, level in bands(sound).items())
    return (
        f"{loudness(sound):.1f} LUFS  {true_peak(sound):.1f} dBTP  tilt {tilt(sound):.1f} dB/oct  "
        f"{distance_to_grid(sound):.0f} cents off the grid  {parts}"
    )


def note_map(piece: Piece) -> Pixels:
    """Draw all notes of a piece as a player piano would have them."""
    height = (_HIGHEST - _LOWEST) * _ROW
    image = Image.new("RGB", (WIDTH, height), GROUND)
    pen = ImageDraw.Draw(image)
    beat = WIDTH / (piece.bars * piece.beats)
    for bar in range(piece.bars):
        pen.line((bar * piece.beats * beat, 0, bar * piece.beats * beat, height), fill=(36, 32, 52))

    def bar_of(number: int, start: float, length: float, colour: tuple[int, ...]) -> None:
        top = height - (number - _LOWEST + 1) * _ROW
        pen.rectangle((start * beat, top, (start + length) * beat - 2, top + _ROW - 2), fill=colour)

    for start, length, notes in voicing(piece):
        for number in notes:
            bar_of(number, start, length, FAINT)
    for friend in piece.parts:
        for note in notes_of(piece, f"{friend}_whole"):
            shade = 0.35 + 0.65 * (note.strength - 0.5) / 0.45
            bar_of(note.midi, note.beat, note.length, tuple(int(part * shade) for part in _COLOURS[friend]))
    for start, chord in piece.chords:
        pen.text((start * beat + 2, 1), chord.name, fill=INK)
    return np.asarray(image)
