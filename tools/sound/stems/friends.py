"""The stems of the four friends, whole (in tune, together, in one hall) and apart (out of tune, near, boxed in)."""

from functools import lru_cache

import numpy as np

from tools.sound.chance import chance, wandering
from tools.sound.filters import chain, filtered, high_pass, high_shelf
from tools.sound.instruments.jenna import jenna
from tools.sound.instruments.leo import leo
from tools.sound.instruments.mia import mia
from tools.sound.instruments.ravi import ravi
from tools.sound.notation import Note
from tools.sound.parts import apart
from tools.sound.pitch import bend, hertz
from tools.sound.reading import Part, Piece
from tools.sound.signal import RATE, TURN, Signal, frames, gain, root_mean_square
from tools.sound.space import Ring
from tools.sound.stems.rooms import closet, hall

_LOWEST = {"jenna": 200, "ravi": 100, "mia": 150, "leo": 40}
"""Hz below which a friend has nothing to say."""
_SHEEN = {"jenna": 3.5, "ravi": 4.0, "mia": 2.0, "leo": 4.0}
"""dB above 5 kHz: air, which the hall swallows."""
_VARIANTS = 3
"""How many different strokes an instrument has for the same note: no two neighbours are the same."""
_BREATH = 2.2
"""dB by which a friend is louder and softer within a phrase."""
_HUMAN_SECONDS = 0.004
_LONG_SECONDS = 0.75
"""From here on a bow stroke has a course of its own."""
_STROKE = 0.9
"""Share of its length for which a bow stroke lasts: knocks must be three."""


@lru_cache(maxsize=160)
def _voiced(friend: str, cents: int, length: int, strength: int, seed: int, alone: bool) -> Signal:
    """Give one note: pitch in cents above MIDI 0, length in ms, strength in hundredths."""
    frequency, seconds, strong = hertz(0) * bend(cents), length / 1000, strength / 100
    match friend:
        case "jenna":
            return jenna(frequency, seconds, strong, seed, halo=not alone)
        case "ravi" if alone:
            return _even(ravi(frequency, seconds, strong, seed, desks=1, scoop=45, vibrato=26), strong)
        case "ravi":
            return _even(_led(ravi(frequency, seconds, strong, seed), seconds, seed), strong)
        case "mia":
            return mia(frequency, seconds, strong, seed, crush=3 if alone else 0)
        case _:
            return leo(frequency, seconds, strong, seed, muted=alone)


def _led(sound: Signal, seconds: float, seed: int) -> Signal:
    """Lead the bow of a long note as players do: it grows towards its middle, brighter as it grows, and leaves."""
    if seconds < _LONG_SECONDS:
        return sound
    crest = 0.5 + 0.08 * (seed - 1)
    course = np.arange(len(sound)) / len(sound)
    pressure = np.interp(course, (0, 0.15, crest, 0.85, 1), (0.75, 0.8, 1.25, 0.95, 0.7))[:, None]
    bright = filtered(sound, chain(high_pass(1700), high_shelf(5000, -3)))
    return np.asarray(sound * pressure + bright * np.maximum(pressure - 0.85, 0) * 1.4)


def _even(sound: Signal, strength: float) -> Signal:
    """Bring a bowed note to the loudness that its strength asks for: the wood must not make some notes shout."""
    return sound * (0.11 * strength / 0.8 / root_mean_square(sound[frames(0.12) :]))


def _level(piece: Piece, part: Part, beat: float) -> float:
    """Give the dB of a moment: the piece's dynamics, and a breath of about eight bars of the friend's own."""
    bar = beat / piece.beats
    written = float(np.interp(bar, np.arange(piece.bars), piece.dynamics, period=piece.bars))
    phrase = piece.bars / max(1, round(piece.bars / 8))
    return written + _BREATH * float(np.cos(TURN * (bar - part.rise) / phrase))


def _play(piece: Piece, part: Part, notes: list[Note], alone: bool) -> Ring:
    ring = Ring(piece.frames)
    source = chance("human", piece.name, part.friend, alone)
    drift = wandering(piece.frames, 0.12, "drift", piece.name, part.friend) * (part.apart.drift if alone else 0)
    for number, note in enumerate(notes):
        at = note.beat * piece.beat_frames + (0 if alone else source.uniform(-_HUMAN_SECONDS, _HUMAN_SECONDS) * RATE)
        cents = note.midi * 100 + (part.apart.cents + drift[int(at) % piece.frames] if alone else 0)
        length = note.length * piece.beat_seconds * (_STROKE if part.friend == "ravi" else 1)
        strong = round(note.strength * 20) * 5
        sound = _voiced(part.friend, round(cents), round(length * 1000), strong, number % _VARIANTS, alone)
        touch = note.strength * 100 / strong * source.uniform(0.93, 1)
        factor = touch if alone else touch * gain(_level(piece, part, note.beat))
        ring.add(sound, at, factor, part.place + source.uniform(-0.05, 0.05))
    return ring


def whole(piece: Piece, friend: str) -> Signal:
    """Play a friend in tune and in time, in the hall that all share."""
    part = piece.parts[friend]
    ring = _play(piece, part, part.notes(), alone=False)
    if part.echo:
        ring.echo(part.echo * piece.beat_seconds, 0.36, 3, 4500)
    ring.ring_in(hall(), part.room)
    ring.filter(chain(high_pass(_LOWEST[friend]), high_shelf(5000, _SHEEN[friend])))
    return ring.sound


def alone(piece: Piece, friend: str) -> Signal:
    """Play a friend apart: out of tune, mistimed, thin, dry, unfinished."""
    part = piece.parts[friend]
    ring = _play(piece, part, apart(piece, part), alone=True)
    ring.ring_in(closet(), -9)
    ring.ring_in(hall(), -17)
    ring.filter(chain(high_pass(_LOWEST[friend]), high_shelf(5000, _SHEEN[friend])))
    return ring.sound
