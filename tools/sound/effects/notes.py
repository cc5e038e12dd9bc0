"""The notes of beats: each friend's instrument, one file a half tone, short enough that eight of them make a riff."""

from tools.sound.effects.tape import Tape, fade_in
from tools.sound.instruments.jenna import jenna
from tools.sound.instruments.leo import leo
from tools.sound.instruments.mia import mia
from tools.sound.instruments.ravi import ravi
from tools.sound.pitch import hertz
from tools.sound.signal import Signal, frames

_SECONDS = {"jenna": 0.9, "ravi": 0.75, "mia": 0.5, "leo": 0.85}
_BOW_LIES = 0.06
"""Seconds in which a bow is only laid on: a beat answers at once."""
_GAINS = {"jenna": 0.8, "ravi": 0.8, "mia": 0.5, "leo": 0.9}


def note(friend: str, number: int) -> Signal:
    """Give the note with a MIDI number as the friend plays it; KeyError for somebody who has no instrument."""
    pitch = hertz(number)
    match friend:
        case "jenna":
            sound = jenna(pitch, 0.35, 0.7, number, halo=False)
        case "ravi":
            bowed = ravi(pitch, 0.45, 0.75, number, desks=1, scoop=10, vibrato=5)
            sound = fade_in(bowed[frames(_BOW_LIES) :], 0.015)
        case "mia":
            sound = mia(pitch, 0.14, 0.7, number, apart=0)  # on one channel its sides would cancel out in turn
        case _:
            sound = leo(pitch, 0.6, 0.8, number)
    return Tape(_SECONDS[friend]).lay(sound, 0, _GAINS[friend]).close(-14)
