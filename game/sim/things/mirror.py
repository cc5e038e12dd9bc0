"""The Mirror at the entry: shows and chooses the habit that an echo plays (GAME.md 2.6)."""

from __future__ import annotations

from game.sim.entity import Entity
from game.sim.friends.friend import Friend
from game.sim.geometry import near
from game.sim.stage import Stage
from game.sim.units import pixels
from game.sim.world import World

REACH = pixels(24)


class Mirror(Entity, kw_only=True, tag="mirror"):
    """Looking is asked for here; loop/mirror.py answers while the clock stands."""

    asked_by: str = ""

    def offer(self, world: World[Entity], friend: Friend) -> str:
        """It can be looked into while the region loops."""
        return "look" if world.is_looping and near(friend.x, friend.y, *self.centre, REACH) else ""

    def act(self, stage: Stage, world: World[Entity], friend: Friend) -> None:
        """Remember who looks."""
        self.asked_by = friend.name
