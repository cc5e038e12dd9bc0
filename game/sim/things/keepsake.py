"""A thing kept across laps: shard, key or page. Bodies take it by walking over it; echoes cannot."""

from __future__ import annotations

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend
from game.sim.geometry import near
from game.sim.units import pixels
from game.sim.world import World

REACH = pixels(14)


class Keepsake(Entity, kw_only=True, tag="keepsake"):
    """`kind` is shard, key or page."""

    kind: str = "shard"

    def touch(self, world: World[Entity], friend: Friend) -> None:
        """A led body picks it up for good."""
        if self.gone or not friend.weighs or not near(friend.x, friend.y, *self.centre, REACH):
            return
        self.gone = True
        world.kept.append(self.id)
        world.say(What.KEPT, friend=friend.name, thing=self.id, x=self.x, y=self.y)
