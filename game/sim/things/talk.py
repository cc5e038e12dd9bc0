"""Something to be looked at or talked to: says one text, never a beat."""

from __future__ import annotations

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend
from game.sim.geometry import near
from game.sim.stage import Stage
from game.sim.units import pixels
from game.sim.world import World

REACH = pixels(24)


class Talk(Entity, kw_only=True, tag="talk"):
    """`key` names the text; `once` lets it be read one time only, `friend` is any or who alone can read it."""

    key: str
    once: bool = True
    friend: str = "any"

    def offer(self, world: World[Entity], friend: Friend) -> str:
        """It can be looked at from close by."""
        if (self.once and self.id in world.told) or self.friend not in ("any", friend.name):
            return ""
        inside = self.width > 0 and self.contains(friend.x, friend.y)
        return "look" if inside or near(friend.x, friend.y, *self.centre, REACH) else ""

    def act(self, stage: Stage, world: World[Entity], friend: Friend) -> None:
        """Say it."""
        self.on = True
        if self.id not in world.told:
            world.told.append(self.id)
        world.say(What.TALK, friend=friend.name, thing=self.id, note=self.key, x=self.centre[0], y=self.centre[1])
