"""What is to be heard: a cue or a friend's note, how loud, and where. Nothing here decides, and nothing plays."""

from __future__ import annotations

from typing import NamedTuple

from game.sim.events import What
from game.sim.whereabouts import Place


class Heard(NamedTuple):
    """One sound of this tick. `place` is None for what comes from everywhere; `level` is 0 to 1 of its own loudness.

    A note has no cue but a friend and a step of the scale. `told` means that its caption is never wanted; where it
    comes of a happening, `of` says which: words of its own go before the cue's. `thing` tells loops of one cue from
    each other.
    """

    cue: str = ""
    place: Place | None = None
    level: float = 1.0
    friend: str = ""
    step: int = 0
    told: bool = False
    thing: int = 0
    of: What | None = None
