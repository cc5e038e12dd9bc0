"""Steady tones: sines, sums of partials, smeared spectra, the endless rise. A plucked string is in plucked.py."""

from collections.abc import Callable, Sequence

import numpy as np

from tools.sound.chance import chance
from tools.sound.filters import bins
from tools.sound.pitch import bend
from tools.sound.signal import RATE, TURN, Signal, moments, root_mean_square

Loudness = Callable[[int, Signal], float | Signal]
"""(number of the partial, its frequency over time in Hz) -> its amplitude, once or over time."""


def sine(frequency: float | Signal, count: int = 0, phase: float = 0.0) -> Signal:
    """Give a sine of a frequency in Hz that is steady for `count` frames, or follows a curve."""
    curve = np.full(count, float(frequency)) if np.ndim(frequency) == 0 else np.asarray(frequency)
    return np.asarray(np.sin(TURN * np.cumsum(curve) / RATE + phase))


def partials(frequency: Signal, loudness: Loudness, most: int = 64, seed: object = 0, top: float = 17000.0) -> Signal:
    """Sum up to `most` harmonics of a curve of frequency. None above `top` Hz is ever made, so nothing folds back."""
    turning = np.exp(1j * TURN * np.cumsum(frequency) / RATE)
    turned = np.ones_like(turning)
    source = chance("phase", seed)
    result = np.zeros(len(frequency))
    highest = float(frequency.max())
    for number in range(1, most + 1):
        turned = turned * turning
        phase = source.rand() * TURN
        if number * highest > top:
            break
        amplitude = loudness(number, number * frequency)
        if np.ndim(amplitude) == 0 and amplitude == 0:
            continue
        result += amplitude * (turned.real * np.sin(phase) + turned.imag * np.cos(phase))
    return result


def modulated(frequency: float, ratio: float, index: float | Signal, count: int) -> Signal:
    """Give a sine whose phase another sine of `ratio` times its frequency sways by `index` radians."""
    moment = moments(count)
    return np.asarray(np.sin(TURN * frequency * moment + index * np.sin(TURN * frequency * ratio * moment)))


def smear(count: int, frequency: float, amplitudes: Sequence[float], cents: float, spread: float = 1.0) -> Signal:
    """Give the magnitudes of a spectrum of `count` frames in which each partial is smeared over `cents`.

    `spread` above 1 smears high partials more than low ones.
    """
    frequencies = bins(count)
    magnitude = np.zeros(len(frequencies))
    for number, amplitude in enumerate(amplitudes, 1):
        centre = frequency * number
        if centre > 16000:
            break
        width = (bend(cents) - 1) * frequency * number**spread
        low, high = np.searchsorted(frequencies, [centre - 5 * width, centre + 5 * width])
        away = (frequencies[low:high] - centre) / width
        magnitude[low:high] += amplitude * np.exp(-away * away) / np.sqrt(width)
    return magnitude


def sounded(count: int, magnitude: Signal, *seed: object) -> Signal:
    """Give the ring of `count` frames that has these magnitudes and phases by chance, RMS 1."""
    phases = chance("pad", *seed).rand(len(magnitude))
    heard = np.flatnonzero(magnitude)
    spectrum = np.zeros(len(magnitude), complex)
    spectrum[heard] = magnitude[heard] * np.exp(1j * TURN * phases[heard])
    tone = np.fft.irfft(spectrum, count)
    return np.asarray(tone / root_mean_square(tone))


def smeared(
    count: int, frequency: float, amplitudes: Sequence[float], cents: float = 22, seed: object = 0, spread: float = 1.0
) -> Signal:
    """Give a choir-like tone (PADsynth): a ring of `count` frames, RMS 1, its partials smeared over `cents`."""
    return sounded(count, smear(count, frequency, amplitudes, cents, spread), seed)


def endless_rise(count: int, octaves: int, lowest: float = 27.5, voices: int = 9, falling: bool = False) -> Signal:
    """Give a glide that never ends (Shepard): `octaves` whole octaves in `count` frames, a ring, RMS 1."""
    glide = np.arange(count) / count * (-octaves if falling else octaves)
    result = np.zeros(count)
    for voice in range(voices):
        place = (voice + glide) % voices
        frequency = lowest * 2**place
        turns = np.cumsum(frequency) / RATE
        left_over = turns[-1] + frequency[0] / RATE - turns[0]
        turns += np.arange(count) / count * (np.round(left_over) - left_over)
        result += np.exp(-(((place - voices / 2 - 0.1) / 1.6) ** 2)) * np.sin(TURN * turns)
    return np.asarray(result / root_mean_square(result))
