"""How loud and from which side a place is heard: by where it lies on the picture, in each half of a split one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from game.sim.units import UNITS_PER_PIXEL
from game.sim.whereabouts import Place
from game.view.layers import HEIGHT, WIDTH

WIDEST = 0.75
"""At the edge of the picture the far side keeps a quarter."""
FADES = 280
"""Px beyond the edge of the picture at which nothing is heard any more."""
EDGE_LEVEL = 0.8
"""Of what is at the edge of the picture; in its middle it is 1."""


class Pane(NamedTuple):
    """A part of the screen that shows the map: (left, top) of the map is at x on screen; px."""

    left: int
    top: int
    x: int = 0
    width: int = WIDTH


class Spread(NamedTuple):
    """The gain of each side, 0 to 1."""

    left: float
    right: float

    @property
    def level(self) -> float:
        """The louder side."""
        return max(self.left, self.right)


EVERYWHERE = Spread(1.0, 1.0)
NOWHERE = Spread(0.0, 0.0)


def spread(place: Place | None, panes: Sequence[Pane]) -> Spread:
    """Give the gains for a place of the map: those of the pane that it is nearest to; no panes: from everywhere."""
    if place is None or not panes:
        return EVERYWHERE
    best, across = 0.0, 0.0
    for pane in panes:
        x, y = place[0] / UNITS_PER_PIXEL - pane.left, place[1] / UNITS_PER_PIXEL - pane.top
        beyond = max(-x, x - pane.width, -y, y - HEIGHT, 0.0)
        if beyond >= FADES:
            continue
        aside = abs(x * 2 / pane.width - 1)
        level = (1 - beyond / FADES) * (1 - (1 - EDGE_LEVEL) * min(1.0, aside))
        if level > best:
            best, across = level, (pane.x + min(max(x, 0.0), pane.width)) * 2 / WIDTH - 1
    far = 1 - WIDEST * abs(across)
    return Spread(best * far, best) if across > 0 else Spread(best, best * far)
