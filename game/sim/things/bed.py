"""A bed: whoever lies down in it is asleep, until a friend's hand wakes them. Never a beat."""

from __future__ import annotations

from game.sim.combat import fall_asleep
from game.sim.entity import Entity
from game.sim.friends.friend import Friend
from game.sim.geometry import near
from game.sim.stage import Stage
from game.sim.units import pixels
from game.sim.world import World

REACH = pixels(20)
TAKEN = pixels(10)


class Bed(Entity, kw_only=True, tag="bed"):
    """One friend sleeps in it, at its point."""

    def offer(self, world: World[Entity], friend: Friend) -> str:
        """While nobody sleeps in it one can lie down, with empty hands."""
        taken = any(other.asleep and near(other.x, other.y, self.x, self.y, TAKEN) for other in world.friends.values())
        return "sleep" if not taken and not friend.carry and near(friend.x, friend.y, self.x, self.y, REACH) else ""

    def act(self, stage: Stage, world: World[Entity], friend: Friend) -> None:
        """Fall asleep in it."""
        friend.x, friend.y = self.x, self.y
        friend.speed = 0
        fall_asleep(world, friend, "bed")
