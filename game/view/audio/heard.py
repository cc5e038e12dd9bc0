"""What is to be heard: a cue or a friend's note, how loud, and where. Nothing here decides, and nothing plays."""

from __future__ import annotations

from typing import NamedTuple

Place = tuple[int, int]
"""A place of the map, 1/256 px."""


class Heard(NamedTuple):
    """One sound of this tick. `place` is None for what comes from everywhere; `level` is 0 to 1 of its own loudness.

    A note has no cue but a friend and a step of the scale. `told` means that words of the happening itself say it
    already, so that the cue's own caption is not wanted. `thing` tells loops of one cue from each other.
    """

    cue: str = ""
    place: Place | None = None
    level: float = 1.0
    friend: str = ""
    step: int = 0
    told: bool = False
    thing: int = 0
