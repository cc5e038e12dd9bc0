"""A way out: ends the lap while the region loops, leads on once it is awake."""

from __future__ import annotations

from game.sim.entity import Entity
from game.sim.friends.friend import Friend
from game.sim.world import World


class Exit(Entity, kw_only=True, tag="exit"):
    """`to` is "map#entry" or "end"; `on` means that every human body stands in it."""

    to: str = ""

    def holds(self, friend: Friend) -> bool:
        """Tell whether a body stands in it."""
        return self.contains(friend.x, friend.y)

    def everyone_is_in(self, world: World[Entity]) -> bool:
        """Tell whether every human body stands in it, awake."""
        led = world.led
        return bool(led) and all(self.holds(friend) and not (friend.asleep or friend.wisp) for friend in led)
