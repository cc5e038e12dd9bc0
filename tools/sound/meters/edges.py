"""Where a sound breaks: the seam of a loop, clicks, silence, a constant offset."""

import numpy as np

from tools.sound.signal import RATE, Signal, decibels, root_mean_square

_HALF, _AROUND = 64, 4096


def _bends(sound: Signal) -> Signal:
    """Give how sharply the sound bends at each frame: its second difference, the worse channel."""
    return np.asarray(np.abs(np.diff(sound, 2, axis=0)).max(1))


def seam(sound: Signal) -> float:
    """Give how sharply a ring bends at its seam, against what is usual around it; below 1.5 is unheard."""
    around = np.concatenate([sound[-_AROUND:], sound[:_AROUND]])
    bends = _bends(around)
    at = bends[_AROUND - _HALF : _AROUND + _HALF - 2].max()
    usual = np.percentile(np.concatenate([bends[: _AROUND - _HALF], bends[_AROUND + _HALF :]]), 99.9)
    return float(at / (usual + 1e-7))


def seam_of_beats(sound: Signal, beats: int) -> float:
    """Give the same against the sharpest of all other beats: a note that begins at the seam is music, not a click."""
    bends = _bends(np.concatenate([sound, sound[:256]]))
    lines = [round(number * len(sound) / beats) for number in range(1, beats)]
    sharpest = max(float(bends[line - _HALF : line + _HALF].max()) for line in lines)
    at = float(bends[len(sound) - _HALF - 2 : len(sound) + _HALF].max())
    return max(at, 1e-9) / max(sharpest, 1e-9)


def clicks(sound: Signal, above: float = 18.0, floor: float = -78.0) -> list[float]:
    """Give the moments in s of isolated clicks.

    A click is 3 ms whose bend stands `above` dB over the 15 ms before and after; a note rings on and is none.
    """
    sound = sound if sound.ndim == 2 else sound[:, None]
    length = int(0.003 * RATE)
    bends = np.diff(sound, 2, axis=0)
    count = len(bends) // length
    power = (bends[: count * length].reshape(count, length, -1) ** 2).mean(1).max(1)
    level = 10 * np.log10(power + 1e-15)
    found = []
    for at in np.flatnonzero(level > floor):
        if at < 1 or at + 6 > count:
            continue
        before, after = level[max(0, at - 5) : max(1, at - 1)].max(), level[at + 2 : at + 6].max()
        highest = level[at] >= level[at - 1] and level[at] >= level[at + 1]
        if highest and level[at] > max(before, after) + above:
            found.append(round(float(at * length / RATE), 3))
    return found


def silence(sound: Signal, below: float = -60.0, window: float = 0.1) -> tuple[float, float]:
    """Give the share of windows below so many dBFS, and the longest stretch of them in s, around the ring."""
    length = int(window * RATE)
    quiet = [
        decibels(root_mean_square(sound[start : start + length])) < below
        for start in range(0, len(sound) - length + 1, length)
    ]
    run = longest = 0
    for each in [*quiet, *quiet]:
        run = run + 1 if each else 0
        longest = max(longest, min(run, len(quiet)))
    return sum(quiet) / max(len(quiet), 1), longest * window


def offset(sound: Signal) -> float:
    """Give the constant part, the worse channel."""
    return float(np.abs(sound.mean(0)).max())
