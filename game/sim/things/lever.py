"""A lever: each pull switches it over, or only on when it does not toggle."""

from __future__ import annotations

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend
from game.sim.geometry import near
from game.sim.loop.beats import beat
from game.sim.loop.habit import Act
from game.sim.stage import Stage
from game.sim.units import pixels
from game.sim.world import World

REACH = pixels(24)


class Lever(Entity, kw_only=True, tag="lever"):
    """`beat` is its name in tokens; `look` is lever or ticket (a machine that gives numbers)."""

    beat: str
    toggle: bool = True
    look: str = "lever"

    def offer(self, world: World[Entity], friend: Friend) -> str:
        """It can be pulled from close by."""
        return "pull" if near(friend.x, friend.y, *self.centre, REACH) else ""

    def act(self, stage: Stage, world: World[Entity], friend: Friend) -> None:
        """A pull is a beat, a further pull in a row a silent act."""
        beat(world, friend, "pull", self.id, self.beat, *self.centre)
        self._switch(world, friend)

    def perform(self, world: World[Entity], friend: Friend, act: Act) -> bool:
        """An echo pulls it too."""
        self._switch(world, friend)
        return True

    def _switch(self, world: World[Entity], friend: Friend) -> None:
        self.on = not self.on if self.toggle else True
        world.say(
            What.PULLED, friend=friend.name, thing=self.id, number=int(self.on), x=self.centre[0], y=self.centre[1]
        )
