"""The layers of tension: the clock and its heart, a pulse with a cold second, and dread that rises without end."""

import numpy as np

from tools.sound.envelopes import eased, swell
from tools.sound.filters import bell, chain, filtered, high_pass, low_pass
from tools.sound.instruments.tension import heart, tick
from tools.sound.oscillators import endless_rise, partials, smeared
from tools.sound.pitch import hertz
from tools.sound.reading import Piece
from tools.sound.signal import TURN, Signal, frames, moments
from tools.sound.space import Ring
from tools.sound.stems.rooms import hall

_CLUSTER = (0, 1, 7, 8, 14)
"""Half steps above the tonic: two cold seconds and a ninth."""


def clock(piece: Piece) -> Signal:
    """Let the seconds' hand go, by beats and later by half beats, and a heart below it, later twice as often."""
    ring = Ring(piece.frames)
    beats = piece.bars * piece.beats
    for half in range(2 * beats):
        if half % 2 and half < beats:
            continue
        on_beat, lower = half % 2 == 0, (half // 2) % 2 == 1
        sound = tick(0.9 if on_beat else 0.5, lower, seed=half % 5)
        ring.add(sound, half / 2 * piece.beat_frames, 1.5, 0.25 if lower else -0.25)
    for bar in range(piece.bars):
        start = bar * piece.beats
        pairs = (0, piece.beats // 2) if bar >= piece.bars / 2 else (0,)
        for beat in pairs:
            ring.add(heart(1.0 if beat == 0 else 0.9), (start + beat) * piece.beat_frames, 0.6)
            ring.add(heart(0.6), (start + beat + 0.42) * piece.beat_frames, 0.6)
    ring.ring_in(hall(), -15)
    return ring.sound


def pulse(piece: Piece) -> Signal:
    """Run in sixteenths on the root of each chord and its fifth, with the tonic's cold second in every fourth bar."""
    ring = Ring(piece.frames)
    steps = piece.bars * piece.beats * 4
    roots = dict(piece.chords)
    here = piece.chords[0][1]
    for step in range(steps):
        here = roots.get(step / 4, here)
        bar_step, bar = step % (piece.beats * 4), step // (piece.beats * 4)
        note = 40 + (here.root - 40) % 12
        if bar_step % 8 in (3, 6):
            cold = bar % 4 == 3
            note = 40 + (piece.key.tonic + 1 - 40) % 12 if cold else note + 7
        elif bar_step % 8 == 5 and bar % 2:
            note += 12
        strength = (1.0 if step % 4 == 0 else 0.66) * (0.8 + 0.2 * np.cos(TURN * step / (piece.beats * 4)))
        ring.add(
            _pulse_note(hertz(note), step / steps), step / 4 * piece.beat_frames, 0.5 * strength, 0.35 * (-1) ** step
        )
    ring.echo(piece.beat_seconds * 0.5, 0.25, 2, 2400)
    ring.ring_in(hall(), -16)
    ring.filter(high_pass(80))
    return ring.sound


def _pulse_note(frequency: float, progress: float) -> Signal:
    """Give one note; its filter opens with the progress of the piece, 0 to 1, and closes before it begins again."""
    count = frames(0.20)
    opened = progress**1.5 * (1 if progress < 0.97 else (1 - progress) / 0.03)
    cutoff = (420 + 2600 * opened) * np.exp(-moments(count) / 0.10) + 160

    def loudness(number: int, over_time: Signal) -> Signal:
        return np.asarray(1 / number / (1 + (over_time / cutoff) ** 3))

    sound = partials(np.full(count, frequency), loudness, 50, "pulse", 11000)
    return eased(sound * swell(count, 0.004, 0.09, 0.15, 0.06), 1, 10)


def dread(piece: Piece) -> Signal:
    """Rise without end over a cluster that trembles and a sub: nothing in it ever arrives."""
    count = piece.frames
    seconds = count / piece.beat_frames * piece.beat_seconds
    moment = moments(count)
    tonic = 45 + (piece.key.tonic - 45) % 12
    rise = endless_rise(count, max(1, round(seconds / 30)))
    cluster = np.zeros((count, 2))
    tremble = 0.55 + 0.45 * np.sin(TURN * round(7.2 * seconds) / seconds * moment)
    for number, step in enumerate(_CLUSTER):
        for side in (0, 1):
            tone = smeared(
                count,
                hertz(tonic + 12 + step),
                [1 / n**0.95 for n in range(1, 30)],
                30,
                ("cluster", piece.name, step, side),
            )
            cluster[:, side] += tone * (tremble if (number + side) % 2 else 1.45 - tremble)
    cluster = filtered(cluster, chain(high_pass(180), low_pass(6500), bell(1500, 3, 1)), around=True)
    waves = max(1, round(piece.bars / 4))
    swelling = 0.45 + 0.55 * np.sin(np.pi * (moment / seconds * waves % 1)) ** 2
    sub = smeared(count, hertz(tonic - 12), (1, 0.3, 0.1), 10, ("sub", piece.name))
    ring = Ring(count)
    ring.sound = 0.1 * (
        0.5 * np.stack([rise, np.roll(rise, 600)], 1) + 0.16 * cluster * swelling[:, None] + 0.20 * sub[:, None]
    )
    ring.ring_in(hall(), -10)
    ring.filter(high_pass(38))
    return ring.sound
