"""A trail: a way or a word that nobody sees until Ravi traces it."""

from __future__ import annotations

from typing import ClassVar

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend
from game.sim.things.answer import Answer
from game.sim.world import World


class Trail(Answer, kw_only=True, tag="trail"):
    """On while it is seen."""

    gift: ClassVar[str] = "trace"
    kind: ClassVar[str] = "trail"

    def start(self, world: World[Entity], friend: Friend) -> None:
        """Show itself."""
        super().start(world, friend)
        world.say(What.TRACED, friend=friend.name, thing=self.id, x=self.centre[0], y=self.centre[1])
