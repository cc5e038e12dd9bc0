"""What Jenna drafts: a bridge or a block that fades."""

from __future__ import annotations

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.stage import Stage
from game.sim.units import ticks
from game.sim.world import World

LULLED_PERCENT = 35
FADING_TICKS = ticks(700)
"""Crossing its three tiles from a standstill takes 0.4 s."""


class Draft(Entity, kw_only=True, tag="draft"):
    """`left` is in hundredths of a tick, since a lulled draft fades at 35 % of the pace."""

    left: int
    bridge: bool = True
    by_echo: bool = False
    lulled: int = 0  # ticks

    @property
    def blocks(self) -> bool:
        """A block is a wall."""
        return not self.bridge

    @property
    def bridges(self) -> bool:
        """A bridge carries."""
        return self.bridge

    @property
    def is_fading(self) -> bool:
        """Its last moments."""
        return self.left <= FADING_TICKS * 100

    def slow_down(self, duration: int) -> bool:
        """A lulled draft lasts longer."""
        self.lulled = duration
        return True

    def settle(self, stage: Stage, world: World[Entity]) -> None:
        """Fade."""
        self.left -= LULLED_PERCENT if self.lulled > 0 else 100
        self.lulled = max(0, self.lulled - 1)
        if self.left <= 0:
            self.gone = True
            world.say(What.FADED, thing=self.id, x=self.centre[0], y=self.centre[1])
