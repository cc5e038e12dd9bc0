"""A blueprint slot: what Jenna drafts on it has its shape."""

from __future__ import annotations

from typing import ClassVar

from game.sim.entity import Entity
from game.sim.stage import Stage
from game.sim.things.answer import Answer
from game.sim.world import World


class Slot(Answer, kw_only=True, tag="slot"):
    """On while the plan is filled. Once the region is awake it is `built` for good, so that nobody is cut off."""

    gift: ClassVar[str] = "draft"
    kind: ClassVar[str] = "slot"

    built: bool = False

    @property
    def bridges(self) -> bool:
        """What is built carries."""
        return self.built

    def settle(self, stage: Stage, world: World[Entity]) -> None:
        """Run down; be built as the region wakes."""
        super().settle(stage, world)
        self.built = self.built or (world.loop is not None and world.loop.woken)
