"""Rooms: made-up reverberation, echoes, and the ring that a loop is mixed on."""

from itertools import pairwise

import numpy as np

from tools.sound.chance import chance
from tools.sound.envelopes import decay
from tools.sound.filters import Response, bins, chain, filtered, high_pass, high_shelf, low_pass, quick_length
from tools.sound.signal import RATE, Signal, frames, gain, panned


def room(seconds: dict[float, float], before: float = 0.02, name: str = "hall", taps: int = 8) -> Signal:
    """Give the response (frames, 2) of a room that does not exist.

    `seconds`: centre of a band in Hz -> time in s in which it falls by 60 dB; `before`: s until the first answer;
    `taps`: how many single early echoes.
    """
    count = frames(max(seconds.values()) * 1.15)
    source = chance("ir", name)
    noise = np.fft.rfft(source.randn(count, 2), axis=0)
    frequencies = np.maximum(bins(count), 1)
    centres = sorted(seconds)
    edges = [np.sqrt(low * high) for low, high in pairwise(centres)]
    result = np.zeros((count, 2))
    for number, centre in enumerate(centres):
        weight = np.ones(len(frequencies))
        if number:
            weight *= 1 / (1 + (edges[number - 1] / frequencies) ** 4)
        if number < len(edges):
            weight *= 1 / (1 + (frequencies / edges[number]) ** 4)
        result += np.fft.irfft(noise * weight[:, None], count, axis=0) * decay(count, seconds[centre])[:, None]
    grow = frames(0.03)
    result[:grow] *= np.linspace(0.2, 1, grow)[:, None]
    result = np.concatenate([np.zeros((frames(before), 2)), result])[:count]
    for number in range(taps):
        at = frames(0.004 + 0.06 * source.rand() + before * 0.3)
        result[at] += source.uniform(-1, 1, 2) * 6 * 0.8**number
    result = filtered(result, chain(high_pass(90), high_shelf(7000, -6)), tail=0)
    result[-2000:] *= np.linspace(1, 0, 2000)[:, None]
    return np.asarray(result / np.sqrt((result**2).sum() / 2))


def convolved(sound: Signal, response: Signal, around: bool = False) -> Signal:
    """Let a sound (frames, 2) ring in a room. `around`: it is a ring, and the tail folds onto its start."""
    count = len(sound)
    if around:
        folded = np.zeros((count, 2))
        for start in range(0, len(response), count):
            part = response[start : start + count]
            folded[: len(part)] += part
        return np.asarray(np.fft.irfft(np.fft.rfft(sound, axis=0) * np.fft.rfft(folded, axis=0), count, axis=0))
    length = quick_length(count + len(response))
    product = np.fft.rfft(sound, length, axis=0) * np.fft.rfft(response, length, axis=0)
    return np.asarray(np.fft.irfft(product, length, axis=0)[: count + len(response)])


class Ring:
    """A loop of so many frames, two channels: whatever goes on past its end comes in at its start."""

    def __init__(self, count: int) -> None:
        """Begin in silence."""
        self.sound: Signal = np.zeros((count, 2))

    def add(self, sound: Signal, at: float, factor: float = 1.0, place: float = 0.0) -> None:
        """Mix a sound in, from frame `at` on; one channel is put at `place` between left (-1) and right (1)."""
        count = len(self.sound)
        rest, start = panned(sound, place) * factor, round(at) % count
        while len(rest):
            fits = min(len(rest), count - start)
            self.sound[start : start + fits] += rest[:fits]
            rest, start = rest[fits:], 0

    def echo(self, seconds: float, factor: float, times: int = 4, cutoff: float = 3500) -> None:
        """Repeat everything `times` times, each darker, softer by `factor` and on the other side."""
        wet, source = np.zeros_like(self.sound), self.sound
        for _ in range(times):
            source = np.roll(source, round(seconds * RATE), axis=0)
            source = filtered(source, low_pass(cutoff, 0.5), around=True)[:, ::-1] * factor
            wet += source
        self.sound = self.sound + wet

    def ring_in(self, response: Signal, decibels: float) -> None:
        """Add the answer of a room, at a level against the sound itself."""
        self.sound = self.sound + convolved(self.sound, response, around=True) * gain(decibels)

    def filter(self, response: Response) -> None:
        """Send everything through a filter, around the ring."""
        self.sound = filtered(self.sound, response, around=True)
