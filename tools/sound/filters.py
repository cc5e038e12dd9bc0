"""Filters: responses of analogue circuits, applied in the frequency domain.

Causal and without aliases; on a ring (`around`) exactly periodic, which is what makes loops seamless.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from tools.sound.signal import RATE, Signal, frames

Response = Callable[[Signal], NDArray[np.complex128]]
"""Frequencies in Hz -> complex factors."""
Shape = Callable[[Signal, float], Signal]
"""(frequencies in Hz, moment in seconds) -> factors: a filter that changes as time goes by."""


def low_pass(cutoff: float, quality: float = 0.707, order: int = 2) -> Response:
    """Let pass what is below `cutoff` Hz: 12 dB an octave for each two of `order`."""

    def response(frequencies: Signal) -> NDArray[np.complex128]:
        s = 1j * frequencies / cutoff
        return np.asarray((1 / (1 + s / quality + s * s)) ** (order // 2))

    return response


def high_pass(cutoff: float, quality: float = 0.707, order: int = 2) -> Response:
    """Let pass what is above `cutoff` Hz: 12 dB an octave for each two of `order`."""

    def response(frequencies: Signal) -> NDArray[np.complex128]:
        s = 1j * frequencies / cutoff
        return np.asarray((s * s / (1 + s / quality + s * s)) ** (order // 2))

    return response


def band_pass(centre: float, quality: float) -> Response:
    """Let pass what is around `centre` Hz; a band is centre / quality wide."""

    def response(frequencies: Signal) -> NDArray[np.complex128]:
        s = 1j * frequencies / centre
        return np.asarray((s / quality) / (1 + s / quality + s * s))

    return response


def bell(centre: float, decibels: float, quality: float) -> Response:
    """Raise or lower what is around `centre` Hz."""
    root = 10 ** (decibels / 40)

    def response(frequencies: Signal) -> NDArray[np.complex128]:
        s = 1j * frequencies / centre
        return np.asarray((s * s + s * root / quality + 1) / (s * s + s / (root * quality) + 1))

    return response


def high_shelf(corner: float, decibels: float) -> Response:
    """Raise or lower everything above `corner` Hz."""
    top = 10 ** (decibels / 20)

    def response(frequencies: Signal) -> NDArray[np.complex128]:
        s = 1j * frequencies / corner
        return np.asarray((1 + top * s) / (1 + s))

    return response


def chain(*responses: Response) -> Response:
    """Give the filter that is all of these, one after another."""

    def response(frequencies: Signal) -> NDArray[np.complex128]:
        product = np.ones(len(frequencies), complex)
        for each in responses:
            product = product * each(frequencies)
        return product

    return response


def bins(count: int) -> Signal:
    """Give the frequency in Hz of each bin of the transform of `count` frames."""
    return np.asarray(np.fft.rfftfreq(count, 1 / RATE), np.float64)


def quick_length(count: int) -> int:
    """Give a length of at least `count` whose Fourier transform is quick."""
    power = 1 << max(1, (count - 1).bit_length())
    for length in (power * 9 // 16, power * 5 // 8, power * 3 // 4):
        if length >= count and length % 2 == 0:
            return length
    return power


def filtered(sound: Signal, response: Response, around: bool = False, tail: float = 0.25) -> Signal:
    """Send a sound through a filter. `around`: it is a ring; otherwise the filter rings `tail` s before it may wrap."""
    count = len(sound)
    length = count if around else quick_length(count + frames(tail))
    factors = response(bins(length))
    spectrum = np.fft.rfft(sound, length, axis=0) * (factors if sound.ndim == 1 else factors[:, None])
    return np.asarray(np.fft.irfft(spectrum, length, axis=0)[:count])


def shaped(sound: Signal, shape: Shape, window: int = 2048, around: bool = False) -> Signal:
    """Send one channel through a filter that changes, window by window."""
    step, count = window // 4, len(sound)
    weights = np.hanning(window + 1)[:-1]
    quiet = np.zeros(window)
    padded = np.concatenate([sound[-window:] if around else quiet, sound, sound[:window] if around else quiet])
    result = np.zeros_like(padded)
    frequencies = bins(window)
    for start in range(0, len(padded) - window, step):
        moment = (start - window / 2) / RATE
        if around:
            moment %= count / RATE
        spectrum = np.fft.rfft(padded[start : start + window] * weights) * shape(frequencies, moment)
        result[start : start + window] += weights * np.fft.irfft(spectrum)
    return np.asarray(result[window : window + count] / 1.5)


def hill(centre: float, octaves: float) -> Callable[[Signal], Signal]:
    """Give a smooth hill of factors around `centre` Hz, `octaves` wide to 1/e: for shaped()."""

    def factors(frequencies: Signal) -> Signal:
        return np.asarray(np.exp(-((np.log2(np.maximum(frequencies, 20) / centre) / octaves) ** 2)))

    return factors
