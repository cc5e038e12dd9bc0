"""Panels of a report: spectra, levels and words on a dark sheet. What they show is decided elsewhere."""

from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from tools.sound.signal import RATE, Signal, mono

WIDTH = 1100
GROUND, INK, FAINT = (14, 12, 24), (235, 230, 215), (96, 90, 120)
_HEAT = np.array([(8, 6, 18), (48, 20, 84), (140, 40, 110), (226, 92, 70), (250, 180, 90), (255, 250, 210)], float)
"""From silence to loud."""
_LOW, _HIGH = 40.0, 16000.0
_DEEP = -72.0
"""dB below the loudest point at which a spectrum is black."""

Pixels = NDArray[np.uint8]


def heat(share: Signal) -> Pixels:
    """Give the colours of numbers from 0 to 1."""
    place = np.clip(share, 0, 1) * (len(_HEAT) - 1)
    below = np.minimum(place.astype(int), len(_HEAT) - 2)
    part = (place - below)[..., None]
    return np.asarray(_HEAT[below] * (1 - part) + _HEAT[below + 1] * part, np.uint8)


def spectrum(sound: Signal, width: int, height: int, reference: float | None = None) -> tuple[Pixels, float]:
    """Draw a sound's spectrum over time, 40 Hz to 16 kHz, an octave as high as another; give its loudest point too."""
    window = 4096 if len(sound) > 2 * RATE else 1024
    one = np.pad(mono(sound), (window // 2, window // 2))
    weights = np.hanning(window)
    starts = np.linspace(0, len(one) - window, width).astype(int)
    power = np.stack([np.abs(np.fft.rfft(one[start : start + window] * weights)) ** 2 for start in starts], 1)
    edges = _LOW * (_HIGH / _LOW) ** (np.arange(height + 1) / height) * window / RATE
    rows = []
    for low, high in pairwise(edges):
        first, last = int(low), max(int(low) + 1, int(high))
        rows.append(power[first:last].max(0))
    level = 10 * np.log10(np.array(rows)[::-1] + 1e-12)
    top = float(level.max()) if reference is None else reference
    return heat((level - top - _DEEP) / -_DEEP), top


def levels(sound: Signal, width: int, height: int, floor: float = -60.0) -> Pixels:
    """Draw how loud a sound is over time: effective value bright, peak faint, 0 dBFS at the top."""
    picture = np.full((height, width, 3), GROUND, np.uint8)
    edges = np.linspace(0, len(sound), width + 1).astype(int)
    for column, (first, last) in enumerate(pairwise(edges)):
        part = sound[first : max(last, first + 1)]
        for value, colour in ((np.abs(part).max(), FAINT), (np.sqrt((part**2).mean()), (226, 150, 70))):
            high = int(np.clip(1 - 20 * np.log10(value + 1e-9) / floor, 0, 1) * height)
            picture[height - high :, column] = colour
    return picture


class Sheet:
    """A picture that grows downwards, panel by panel."""

    def __init__(self, title: str, width: int = WIDTH) -> None:
        """Begin with a title."""
        self._width = width
        self._panels: list[tuple[str, Pixels]] = []
        self._title = title

    def add(self, words: str, panel: Pixels) -> None:
        """Put a panel under what is there, with words over it."""
        self._panels.append((words, panel))

    def save(self, path: Path) -> None:
        """Write the sheet."""
        height = 24 + sum(len(panel) + 18 for _, panel in self._panels)
        image = Image.new("RGB", (self._width, height), GROUND)
        pen = ImageDraw.Draw(image)
        pen.text((6, 6), self._title, fill=INK)
        top = 24
        for words, panel in self._panels:
            pen.text((6, top + 3), words, fill=INK)
            image.paste(Image.fromarray(panel), (0, top + 16))
            top += len(panel) + 18
        path.parent.mkdir(parents=True, exist_ok=True)
        image.save(path)
