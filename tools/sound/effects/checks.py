"""What is wrong with the file of an effect, measured in what comes out of the decoder. Pitches are in tests."""

from typing import NamedTuple

import numpy as np

from game.view.audio.cues import Cue, Group, Rank
from tools.sound.filters import filtered, high_pass
from tools.sound.meters.edges import offset, seam
from tools.sound.meters.loudness import momentary, true_peak
from tools.sound.ogg import AFTER_THE_END, mended
from tools.sound.signal import RATE, Signal, frames, gain, stereo

MOST_PEAK = -6.0
"""dBTP."""
MOST_OFF = 1.0
"""LU that the loudness may be away from its target."""
MOST_OFFSET = 4e-4
MOST_SEAM = 1.5
MOST_DARK = 10.0
"""LU that a small loudspeaker, which begins at 250 Hz, may take away."""
_SMALL_LOUDSPEAKER = high_pass(250, order=4)
_EDGE_SECONDS, _START_DECIBELS, _END_DECIBELS = 0.001, -30.0, -50.0
"""How long the edges are, and how far below the peak what sounds there has to be."""
_LENGTHS = {
    Rank.STEP: (0.2, 0.8),
    Rank.SMALL: (0.1, 1.8),
    Rank.ACTION: (0.3, 2.7),
    Rank.WARNING: (0.8, 2.7),
    Rank.HERO: (1.0, 4.8),
}
_LOOP_LENGTHS, _MOMENT_LENGTHS, _NOTE_LENGTHS = (3.9, 12.1), (0.8, 4.0), (0.4, 1.0)


class Wanted(NamedTuple):
    """What a file has to be: its loudness in LUFS, how short and how long it may be in s, whether it goes round.

    What is `told` says something, so that also a small loudspeaker has to have it; air may be dark.
    """

    loudness: float
    shortest: float
    longest: float
    looped: bool = False
    told: bool = True


def wanted(cue: Cue) -> Wanted:
    """Give what the files of a cue have to be."""
    told = cue.group is not Group.AMBIENCE
    if cue.looped:
        return Wanted(cue.loudness, *_LOOP_LENGTHS, looped=True, told=told)
    if not told:
        return Wanted(cue.loudness, *_MOMENT_LENGTHS, told=False)
    return Wanted(cue.loudness, *_LENGTHS[cue.rank])


def wanted_note(loudness: float) -> Wanted:
    """Give what the file of a note has to be."""
    return Wanted(loudness, *_NOTE_LENGTHS)


def faults(content: Signal, want: Wanted) -> list[str]:
    """Give what is wrong with a decoded file, one word or two each; nothing for a good one."""
    sound = stereo(content[:, 0]) if content.shape[1] == 1 else content
    seconds = (len(sound) - AFTER_THE_END * want.looped) / RATE
    found = {
        "length": not want.shortest <= seconds <= want.longest,
        "peak": true_peak(sound) > MOST_PEAK,
        "loudness": abs(momentary(sound) - want.loudness) > MOST_OFF,
        "offset": offset(sound) > MOST_OFFSET,
        "dark": want.told and momentary(filtered(sound, _SMALL_LOUDSPEAKER)) < want.loudness - MOST_DARK,
    }
    if want.looped:
        found["seam"] = seam(mended(sound)) > MOST_SEAM
    else:
        edge, peak = frames(_EDGE_SECONDS), float(np.abs(sound).max())
        found["start"] = float(np.abs(sound[:edge]).max()) > peak * gain(_START_DECIBELS)
        found["end"] = float(np.abs(sound[-edge:]).max()) > peak * gain(_END_DECIBELS)
    return [name for name, wrong in found.items() if wrong]
