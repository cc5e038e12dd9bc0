"""The effects as pictures to look at: in a grid, each with its name, length, levels, waveform and spectrogram."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from game.view.audio.cues import CUES, NOTES, note_file
from tools.sound.effects.render import FOLDER, SUBJECTS
from tools.sound.meters.loudness import momentary, true_peak
from tools.sound.ogg import decode
from tools.sound.signal import RATE, Signal, mono, stereo

_NOTES = "notes"
NAMES = (*(subject.__name__.rpartition(".")[2] for subject in SUBJECTS), _NOTES)
"""The subjects, and the notes of beats."""
CELL, WAVE, SPECTRUM, LABEL, GAP = 232, 44, 112, 24, 8
COLUMNS = 6
_LOW, _HIGH = 50.0, 16000.0
_WINDOW = 1024
_RANGE = (-96.0, -28.0)
_INK, _FAINT, _PAPER, _FRAME = (226, 222, 236), (150, 146, 170), (18, 16, 28), (58, 54, 78)
_RAMP = np.array([(18, 16, 28), (46, 38, 92), (128, 58, 120), (226, 116, 84), (252, 232, 170)], float)


def sheets(folder: Path, names: Iterable[str]) -> Iterator[Path]:
    """Draw the sheets of some subjects into a folder; give each path when it is written."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        path = folder / f"effects_{name}.png"
        sheet_of(FOLDER, files_of(name)).save(path)
        yield path


def files_of(name: str) -> list[str]:
    """Give the files of a subject, below assets/sounds; of the notes every fifth."""
    if name == _NOTES:
        return [note_file(friend, number) for friend, numbers in NOTES.items() for number in numbers[::5]]
    subject = SUBJECTS[NAMES.index(name)]
    return [file for cue in CUES.values() if cue.name in vars(subject) for file in cue.files]


def sheet_of(folder: Path, names: Iterable[str]) -> Image.Image:
    """Give the grid of these files."""
    cells = [_cell(name.removesuffix(".ogg"), decode(folder / name)) for name in names]
    rows = -(-len(cells) // COLUMNS)
    high = LABEL + WAVE + SPECTRUM + GAP
    sheet = Image.new("RGB", (COLUMNS * (CELL + GAP) + GAP, rows * high + GAP), _PAPER)
    for number, cell in enumerate(cells):
        sheet.paste(cell, (GAP + number % COLUMNS * (CELL + GAP), GAP + number // COLUMNS * high))
    return sheet


def _cell(name: str, sound: Signal) -> Image.Image:
    cell = Image.new("RGB", (CELL, LABEL + WAVE + SPECTRUM), _PAPER)
    pen = ImageDraw.Draw(cell)
    levels = f"{len(sound) / RATE:.2f} s  {momentary(stereo(mono(sound))):.0f} LUFS  {true_peak(sound):.1f} dBTP"
    pen.text((0, 0), name, _INK)
    pen.text((0, 11), levels, _FAINT)
    _draw_wave(pen, mono(sound))
    cell.paste(_spectrogram(mono(sound)), (0, LABEL + WAVE))
    pen.rectangle((0, LABEL, CELL - 1, LABEL + WAVE + SPECTRUM - 1), outline=_FRAME)
    return cell


def _draw_wave(pen: ImageDraw.ImageDraw, sound: Signal) -> None:
    """Draw the highest and lowest sample of each column, at the scale of the loudest."""
    middle, scale = LABEL + WAVE / 2, (WAVE / 2 - 2) / max(float(np.abs(sound).max()), 1e-9)
    edges = np.linspace(0, len(sound), CELL + 1).astype(int)
    for x in range(CELL):
        part = sound[edges[x] : max(edges[x + 1], edges[x] + 1)]
        pen.line((x, middle - part.max() * scale, x, middle - part.min() * scale), _INK)


def _spectrogram(sound: Signal) -> Image.Image:
    """Give power over time, pitch from 50 Hz at the bottom to 16 kHz at the top, octaves equally high."""
    padded = np.pad(sound, _WINDOW // 2)
    starts = np.linspace(0, len(padded) - _WINDOW, CELL).astype(int)
    window = np.hanning(_WINDOW)
    power = np.abs(np.fft.rfft([padded[start : start + _WINDOW] * window for start in starts], axis=1)) / _WINDOW * 4
    pitches = _LOW * (_HIGH / _LOW) ** np.linspace(1, 0, SPECTRUM)
    bins = pitches * _WINDOW / RATE
    below = bins.astype(int)
    part = bins - below
    level = 20 * np.log10(power[:, below] * (1 - part) + power[:, below + 1] * part + 1e-9)
    shade = np.clip((level.T - _RANGE[0]) / (_RANGE[1] - _RANGE[0]), 0, 1) * (len(_RAMP) - 1)
    step = np.minimum(shade.astype(int), len(_RAMP) - 2)
    colours = _RAMP[step] + (_RAMP[step + 1] - _RAMP[step]) * (shade - step)[..., None]
    return Image.fromarray(colours.astype(np.uint8))
