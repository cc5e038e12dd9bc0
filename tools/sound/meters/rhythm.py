"""When notes begin, and how fast a sound goes."""

from collections.abc import Iterable

import numpy as np

from tools.sound.signal import RATE, Signal, mono

_WINDOW = 1024


def onsets(sound: Signal, step: int = 256) -> tuple[Signal, float]:
    """Give how much the spectrum grows at each step, and how many steps a second has."""
    one = mono(sound)
    weights = np.hanning(_WINDOW)
    windows = np.lib.stride_tricks.sliding_window_view(one, _WINDOW)[::step]
    growth = np.zeros(len(windows))
    before: Signal | None = None
    for start in range(0, len(windows), 512):
        levels = np.log1p(1000 * np.abs(np.fft.rfft(windows[start : start + 512] * weights, axis=1)))
        first = levels[:1] if before is None else before
        growth[start : start + 512] = np.maximum(np.diff(levels, axis=0, prepend=first), 0).sum(1)
        before = levels[-1:]
    return growth, RATE / step


def tempo(sound: Signal, low: float = 50, high: float = 140) -> float:
    """Give the beats a minute whose multiples repeat best."""
    growth, rate = onsets(sound)
    growth = growth - growth.mean()
    again = np.fft.irfft(np.abs(np.fft.rfft(growth, 2 * len(growth))) ** 2)[: len(growth)]
    beats = np.arange(low, high, 0.05)
    score = np.zeros(len(beats))
    for multiple in (1, 2, 4, 8):
        lag = 60 / beats * rate * multiple
        below = lag.astype(int)
        part = lag - below
        fits = below + 1 < len(again)
        score[fits] += again[below[fits]] * (1 - part[fits]) + again[below[fits] + 1] * part[fits]
    return float(beats[score.argmax()])


def off_the_beat(sound: Signal, moments: Iterable[float], reach: float = 0.08) -> tuple[float, float]:
    """Give how late, in ms, notes begin that belong at `moments` (s): the median, and how far 90 % lie from it."""
    growth, rate = onsets(sound, 128)
    late = []
    for moment in sorted(set(moments)):
        centre = moment * rate - _WINDOW / 2 / 128
        low, high = int(centre - reach * rate), int(centre + reach * rate)
        if low >= 0 and high < len(growth):
            late.append((low + growth[low:high].argmax() - centre) / rate * 1000)
    found = np.array(late)
    middle = float(np.median(found))
    return middle, float(np.percentile(np.abs(found - middle), 90))
