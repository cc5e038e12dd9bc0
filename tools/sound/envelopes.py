"""How loud a sound is as it goes on: decays, swells, and edges without clicks."""

import numpy as np

from tools.sound.signal import RATE, Signal, moments


def decay(count: int, seconds: float) -> Signal:
    """Give a fall of 60 dB in so many seconds."""
    return np.asarray(10 ** (-3 * moments(count) / seconds))


def rise(count: int) -> Signal:
    """Give half a cosine from 0 up to 1: an edge without corners."""
    return np.asarray(0.5 - 0.5 * np.cos(np.pi * np.arange(count) / count))


def swell(count: int, attack: float, settle: float, held: float, release: float) -> Signal:
    """Give an envelope of `count` frames: up in `attack` s, settling to `held`, down in the last `release` s."""
    result = np.ones(count)
    up, down = (min(count, max(2, int(seconds * RATE))) for seconds in (attack, release))
    result *= held + (1 - held) * np.exp(-np.maximum(moments(count) - attack, 0) / max(settle, 1e-4))
    result[:up] *= rise(up)
    result[count - down :] *= rise(down)[::-1]
    return result


def eased(sound: Signal, milliseconds_in: float = 1.0, milliseconds_out: float = 8.0) -> Signal:
    """Give a sound that fades in and out so quickly that nobody hears it, and nobody hears a click."""
    result = sound.copy()
    up, down = (min(len(sound), int(length * RATE / 1000)) for length in (milliseconds_in, milliseconds_out))
    wide = (slice(None),) + (None,) * (sound.ndim - 1)
    if up:
        result[:up] *= rise(up)[wide]
    if down:
        result[-down:] *= rise(down)[::-1][wide]
    return result
