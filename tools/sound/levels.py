"""Levels: each music stem is stored at its level in the mix, so that volume 1.0 of all is the balanced piece."""

import numpy as np

from tools.sound.meters.loudness import loudness, momentary, true_peak
from tools.sound.signal import RATE, Signal, decibels, gain

_LOOK_SECONDS, _RELEASE_SECONDS, _STEP = 0.004, 0.12, 64


def limited(sound: Signal, ceiling: float) -> Signal:
    """Turn down what would pass `ceiling` dBFS, 4 ms before it comes, both channels alike; the sound is a ring."""
    factor = np.minimum(1, gain(ceiling) / np.maximum(np.abs(sound).max(1), 1e-9))
    if factor.min() >= 1:
        return sound
    count, look = len(factor), int(_LOOK_SECONDS * RATE)
    step = 1
    while step <= look:
        factor = np.minimum(factor, np.minimum(np.roll(factor, step), np.roll(factor, -step)))
        step *= 2
    cut = np.maximum(1 - factor, _released(1 - factor))
    window = np.hanning(2 * look + 1)
    window = np.roll(np.pad(window / window.sum(), (0, count - len(window))), -look)
    cut = np.fft.irfft(np.fft.rfft(cut) * np.fft.rfft(window), count)
    return np.asarray(sound * (1 - cut)[:, None])


def _released(cut: Signal) -> Signal:
    """Let each cut go slowly: the largest of all cuts before, each forgotten with the time constant of the release."""
    count = len(cut)
    highest = np.pad(cut, (0, -count % _STEP)).reshape(-1, _STEP).max(1)
    kept, fading = highest.copy(), np.exp(-_STEP / (_RELEASE_SECONDS * RATE))
    for _ in range(2):
        for index in range(len(kept)):
            kept[index] = max(highest[index], kept[index - 1] * fading)
    places = np.arange(len(kept)) * _STEP
    return np.asarray(np.interp(np.arange(count), places, kept, period=len(kept) * _STEP))


def at_loudness(sound: Signal, target: float, crest: float) -> Signal:
    """Bring a ring to `target` LUFS with no peak more than about `crest` dB above that."""
    loud = sound * gain(target - loudness(sound))
    loud = limited(loud, target + crest)
    return np.asarray(loud * gain(target - loudness(loud)))


def at_moment(sound: Signal, target: float, ceiling: float) -> Signal:
    """Bring an effect's loudest 0.4 s to `target` LUFS; where its true peak would pass `ceiling` dBTP, that wins."""
    loud = sound * gain(target - momentary(sound))
    over = true_peak(loud) - ceiling
    return np.asarray(loud * gain(-over)) if over > 0 else loud


def peak(sound: Signal) -> float:
    """Give the highest sample in dBFS."""
    return decibels(float(np.abs(sound).max()))
