"""How well a sound is in tune: with a note that it should be, and with itself."""

import numpy as np

from tools.sound.signal import RATE, Signal, mono, root_mean_square

_LENGTH = 1 << 17


def cents_off(sound: Signal, frequency: float, span: float = 70.0) -> float:
    """Give how many cents a note is above `frequency` Hz: the best comb over its first harmonics, within `span`."""
    one = mono(sound)
    spectrum = np.abs(np.fft.rfft(one * np.hanning(len(one)), _LENGTH))
    cents = np.arange(-span, span + 0.01, 0.5)
    score = np.zeros(len(cents))
    for harmonic in (1, 2, 3, 4):
        if frequency * harmonic > 5000:
            break
        place = frequency * harmonic * 2 ** (cents / 1200) * _LENGTH / RATE
        below = place.astype(int)
        part = place - below
        score += (spectrum[below] * (1 - part) + spectrum[below + 1] * part) / np.sqrt(harmonic)
    return float(cents[score.argmax()])


def distance_to_grid(sound: Signal, low: float = 100, high: float = 1100, window: int = 16384) -> float:
    """Give how far what sounds lies from the notes of equal temperament, in cents.

    The mean over spectral peaks by their strength: perfect tuning gives 0 to 4, tuning by chance 25.
    """
    one = mono(sound)
    length, usual = window * 4, root_mean_square(one)
    weighed = weight = 0.0
    bins = np.arange(int(low / RATE * length), int(high / RATE * length))
    for start in range(0, len(one) - window, window // 2):
        part = one[start : start + window]
        if root_mean_square(part) < 0.1 * usual:
            continue
        power = np.abs(np.fft.rfft(part * np.hanning(window), length)) + 1e-12
        here = power[bins]
        at = bins[(here > power[bins - 1]) & (here >= power[bins + 1]) & (here > 0.03 * here.max())]
        left, middle, right = np.log(power[at - 1]), np.log(power[at]), np.log(power[at + 1])
        frequencies = (at + 0.5 * (left - right) / (left - 2 * middle + right)) * RATE / length
        steps = 12 * np.log2(frequencies / 440)
        weighed += float((power[at] * np.abs(steps - np.round(steps)) * 100).sum())
        weight += float(power[at].sum())
    return weighed / weight
