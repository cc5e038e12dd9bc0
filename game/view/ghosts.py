"""Ghosts that walk one lap of the solution, for players who asked to be shown how (GAME.md 2.8)."""

from collections.abc import Mapping
from typing import Protocol

from game.sim.loop.habit import pose
from game.view.friends import draw_echo_at
from game.view.moment import Moment, pixel_of

ALPHA = 120
"""A third of the way to nothing, more than any echo, so that the two are not taken for each other."""
_UNITS_A_TICK = 563


class Shown(Protocol):
    """What `game.replay.ghosts` hands in: 20 Hz tracks by friend, and how many ticks they run."""

    @property
    def tracks(self) -> Mapping[str, bytes]:
        """Packed positions of each friend who has something to do."""

    @property
    def ticks(self) -> int:
        """The longest track."""


def draw_ghosts(moment: Moment, shown: Shown | None) -> None:
    """Draw the ghosts as they would stand at this clock of the lap."""
    loop = moment.world.loop
    if shown is None or loop is None or loop.woken or loop.clock > shown.ticks:
        return
    for name, track in shown.tracks.items():
        x, y = pose(track, loop.clock)
        ahead_x, ahead_y = pose(track, loop.clock + 3)
        still = (x, y) == (ahead_x, ahead_y)
        way = 0 if still else loop.clock * _UNITS_A_TICK
        draw_echo_at(moment, name, *pixel_of(x, y), way, _facing(ahead_x - x, ahead_y - y), ALPHA)


def _facing(dx: int, dy: int) -> str:
    if abs(dx) >= abs(dy) and dx:
        return "right" if dx > 0 else "left"
    return "up" if dy < 0 else "down"
