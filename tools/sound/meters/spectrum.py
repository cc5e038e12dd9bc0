"""How bright a sound is, and how wide."""

import numpy as np

from tools.sound.filters import bins
from tools.sound.signal import Signal, mono

BANDS = {
    "sub": (20, 60),
    "low": (60, 250),
    "low middle": (250, 1000),
    "middle": (1000, 4000),
    "high": (4000, 16000),
}
"""Names of bands and their edges in Hz."""


def _power(sound: Signal) -> tuple[Signal, Signal]:
    one = mono(sound)
    return bins(len(one)), np.asarray(np.abs(np.fft.rfft(one)) ** 2)


def bands(sound: Signal) -> dict[str, float]:
    """Give each band's level in dB against the whole."""
    frequencies, power = _power(sound)
    whole = power[(frequencies > 20) & (frequencies < 16000)].sum() + 1e-20
    return {
        name: float(10 * np.log10(power[(frequencies >= low) & (frequencies < high)].sum() / whole + 1e-12))
        for name, (low, high) in BANDS.items()
    }


def tilt(sound: Signal) -> float:
    """Give how the spectrum falls from 80 Hz to 8 kHz, in dB an octave (third octaves, straight line)."""
    frequencies, power = _power(sound)
    centres = 80 * 2 ** (np.arange(21) / 3)
    levels = [
        10 * np.log10(power[(frequencies >= c / 2 ** (1 / 6)) & (frequencies < c * 2 ** (1 / 6))].sum() + 1e-20)
        for c in centres
    ]
    return float(np.polyfit(np.log2(centres), levels, 1)[0])


def centroid(sound: Signal) -> float:
    """Give the centre of gravity of the spectrum in Hz."""
    frequencies, power = _power(sound)
    return float((power * frequencies).sum() / (power.sum() + 1e-20))


def correlation(sound: Signal) -> float:
    """Give how alike left and right are: 1 the same, 0 strangers, -1 they cancel out on one loudspeaker."""
    left, right = sound[:, 0], sound[:, 1]
    return float((left * right).sum() / np.sqrt((left * left).sum() * (right * right).sum() + 1e-20))
