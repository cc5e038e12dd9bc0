"""Loudness after ITU-R BS.1770 (LUFS) and the true peak (dBTP)."""

import numpy as np
from numpy.typing import NDArray

from tools.sound.signal import RATE, Signal, decibels

_Biquad = tuple[tuple[float, float, float], tuple[float, float, float]]
_OVERSAMPLING = 4
_BLOCK, _OVERLAP, _EDGE = 1 << 17, 2048, 1024


def _shelf(corner: float, boost: float, quality: float) -> _Biquad:
    k = np.tan(np.pi * corner / RATE)
    high = 10 ** (boost / 20)
    band = high**0.4996667741545416
    whole = 1 + k / quality + k * k
    return (
        (
            (high + band * k / quality + k * k) / whole,
            2 * (k * k - high) / whole,
            (high - band * k / quality + k * k) / whole,
        ),
        (1.0, 2 * (k * k - 1) / whole, (1 - k / quality + k * k) / whole),
    )


def _rumble_filter(corner: float, quality: float) -> _Biquad:
    k = np.tan(np.pi * corner / RATE)
    whole = 1 + k / quality + k * k
    return ((1.0, -2.0, 1.0), (1.0, 2 * (k * k - 1) / whole, (1 - k / quality + k * k) / whole))


_EAR = (
    _shelf(1681.974450955533, 3.999843853973347, 0.7071752369554196),
    _rumble_filter(38.13547087602444, 0.5003270373238773),
)


def _as_heard(sound: Signal) -> Signal:
    """Give a sound as the ear weighs it: filters applied exactly, in the frequency domain."""
    count = len(sound)
    length = 1 << int(np.ceil(np.log2(count + 8192)))
    z = np.exp(-2j * np.pi * np.arange(length // 2 + 1) / length)
    response: NDArray[np.complex128] = np.ones(len(z), complex)
    for top, bottom in _EAR:
        response = response * (top[0] + top[1] * z + top[2] * z * z) / (bottom[0] + bottom[1] * z + bottom[2] * z * z)
    spectrum = np.fft.rfft(sound, length, axis=0) * response[:, None]
    return np.asarray(np.fft.irfft(spectrum, length, axis=0)[:count])


def _powers(sound: Signal, window: float, step: float) -> Signal:
    """Give the weighed power of each window of so many s."""
    heard = _as_heard(sound if sound.ndim == 2 else sound[:, None])
    total = np.concatenate([[0.0], np.cumsum((heard**2).sum(1))])
    length = int(window * RATE)
    if len(heard) < length:
        return np.array([total[-1] / len(heard)])
    starts = np.arange(0, len(heard) - length + 1, int(step * RATE))
    return np.asarray((total[starts + length] - total[starts]) / length)


def _units(power: Signal) -> Signal:
    return np.asarray(-0.691 + 10 * np.log10(power + 1e-20))


def loudness(sound: Signal) -> float:
    """Give the integrated, gated loudness in LUFS; of silence minus infinity."""
    powers = _powers(sound, 0.4, 0.1)
    powers = powers[_units(powers) > -70]
    if not len(powers):
        return -np.inf
    gate = float(_units(np.asarray(powers.mean()))) - 10
    return float(_units(np.asarray(powers[_units(powers) > gate].mean())))


def momentary(sound: Signal, window: float = 0.4) -> float:
    """Give the loudness of the loudest window of so many s, in LUFS; what is shorter is followed by silence."""
    missing = int(window * RATE) - len(sound)
    if missing > 0:
        sound = np.concatenate([sound, np.zeros((missing, *sound.shape[1:]))])
    return float(_units(_powers(sound, window, 0.1 if window > 0.5 else 0.02)).max())


def true_peak(sound: Signal) -> float:
    """Give the peak between the samples, in dBTP: four times oversampled, block by block."""
    sound = sound if sound.ndim == 2 else sound[:, None]
    best, count = 0.0, len(sound)
    for start in range(0, count, _BLOCK):
        part = sound[max(0, start - _OVERLAP) : start + _BLOCK + _OVERLAP]
        length = len(part)
        window, edge = np.ones(length), min(_EDGE, length // 4)
        slope = 0.5 - 0.5 * np.cos(np.pi * np.arange(edge) / max(edge, 1))
        if start > _OVERLAP:
            window[:edge] = slope
        if start + _BLOCK + _OVERLAP < count:
            window[length - edge :] = slope[::-1]
        spectrum = np.zeros((length * _OVERSAMPLING // 2 + 1, sound.shape[1]), complex)
        found = np.fft.rfft(part * window[:, None], axis=0)
        spectrum[: len(found)] = found
        between = np.fft.irfft(spectrum, length * _OVERSAMPLING, axis=0)
        best = max(best, float(np.abs(between).max()) * _OVERSAMPLING)
    return decibels(best)
