"""Loudness after ITU-R BS.1770 (LUFS) and the true peak (dBTP)."""

import numpy as np
from scipy.signal import resample_poly, sosfilt

from tools.sound.signal import RATE, Signal, decibels

_OVERSAMPLING = 4
_BLOCK, _OVERLAP = 1 << 13, 256
_NEAR = 0.56
"""Blocks whose highest sample is this share of the highest of all are looked at between the samples (-5 dB)."""


def _shelf(corner: float, boost: float, quality: float) -> tuple[float, ...]:
    k = np.tan(np.pi * corner / RATE)
    high = 10 ** (boost / 20)
    band = high**0.4996667741545416
    whole = 1 + k / quality + k * k
    top = (high + band * k / quality + k * k, 2 * (k * k - high), high - band * k / quality + k * k)
    return (*(each / whole for each in top), 1.0, 2 * (k * k - 1) / whole, (1 - k / quality + k * k) / whole)


def _rumble_filter(corner: float, quality: float) -> tuple[float, ...]:
    k = np.tan(np.pi * corner / RATE)
    whole = 1 + k / quality + k * k
    return (1.0, -2.0, 1.0, 1.0, 2 * (k * k - 1) / whole, (1 - k / quality + k * k) / whole)


_EAR = np.array(
    [
        _shelf(1681.974450955533, 3.999843853973347, 0.7071752369554196),
        _rumble_filter(38.13547087602444, 0.5003270373238773),
    ]
)


def _powers(sound: Signal, window: float, step: float) -> Signal:
    """Give the weighed power of each window of so many s."""
    heard = sosfilt(_EAR, sound if sound.ndim == 2 else sound[:, None], axis=0)
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
    """Give the peak between the samples, in dBTP: four times oversampled wherever the samples come near it."""
    sound = sound if sound.ndim == 2 else sound[:, None]
    highest = float(np.abs(sound).max())
    best = highest
    for start in range(0, len(sound), _BLOCK):
        if np.abs(sound[start : start + _BLOCK]).max() < _NEAR * highest:
            continue
        first = max(0, start - _OVERLAP)
        between = resample_poly(sound[first : start + _BLOCK + _OVERLAP], _OVERSAMPLING, 1, axis=0, padtype="line")
        inside = between[(start - first) * _OVERSAMPLING :][: _BLOCK * _OVERSAMPLING]
        best = max(best, float(np.abs(inside).max()))
    return decibels(best)
