"""A socket: holds a carried thing of the kind it accepts."""

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


class Socket(Entity, kw_only=True, tag="socket"):
    """`accepts` is a kind of carried thing, "" for any; `holds` the id of what lies in it."""

    beat: str
    accepts: str = ""
    holds: int = 0

    @property
    def holding(self) -> int:
        """What lies in it."""
        return self.holds

    def takes(self, world: World[Entity], carried: int) -> bool:
        """Tell whether a carried thing fits now."""
        thing = world.entities.get(carried)
        return self.holds == 0 and thing is not None and self.accepts in ("", thing.sort)

    def offer(self, world: World[Entity], friend: Friend) -> str:
        """Something fitting can be placed from close by."""
        if near(friend.x, friend.y, *self.centre, REACH) and self.takes(world, friend.carry):
            return "place"
        return ""

    def act(self, stage: Stage, world: World[Entity], friend: Friend) -> None:
        """Placing is a beat."""
        beat(world, friend, "place", self.id, self.beat, *self.centre)
        self._fill(world, friend, friend.carry)
        friend.carry = 0

    def perform(self, world: World[Entity], friend: Friend, act: Act) -> bool:
        """An echo places what it carries; without it, or where the socket is full, the act fizzles."""
        if not self.takes(world, friend.echo.carry):
            return False
        self._fill(world, friend, friend.echo.carry)
        friend.echo.carry = 0
        return True

    def _fill(self, world: World[Entity], friend: Friend, carried: int) -> None:
        self.holds = carried
        self.on = True
        thing = world.entities[carried]
        thing.x, thing.y = self.centre
        world.say(What.PLACED, friend=friend.name, thing=self.id, x=self.centre[0], y=self.centre[1])
