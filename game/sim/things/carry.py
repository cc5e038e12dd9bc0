"""A thing that one friend at a time can carry."""

from __future__ import annotations

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend
from game.sim.geometry import near
from game.sim.loop.beats import remember
from game.sim.loop.habit import Act
from game.sim.stage import Stage
from game.sim.units import pixels
from game.sim.world import World

REACH = pixels(20)
AHEAD = pixels(10)


class Carry(Entity, kw_only=True, tag="carry"):
    """`kind` is pillow, book or cup. Taken and dropped, never a beat."""

    kind: str = "pillow"

    @property
    def sort(self) -> str:
        """What a socket compares."""
        return self.kind

    def is_free(self, world: World[Entity]) -> bool:
        """Tell whether nobody carries it and it lies in no socket."""
        if any(self.id in (friend.carry, friend.echo.carry) for friend in world.friends.values()):
            return False
        return not any(entity.holding == self.id for entity in world.entities.values())

    def offer(self, world: World[Entity], friend: Friend) -> str:
        """Empty hands close by can take it."""
        if not friend.carry and near(friend.x, friend.y, *self.centre, REACH) and self.is_free(world):
            return "take"
        return ""

    def act(self, stage: Stage, world: World[Entity], friend: Friend) -> None:
        """Taking is a silent act."""
        friend.carry = self.id
        remember(world, friend, "take", self.id, *self.centre)
        world.say(What.TAKEN, friend=friend.name, thing=self.id, x=self.x, y=self.y)

    def put_down(self, world: World[Entity], friend: Friend) -> None:
        """Drop it a step ahead: a silent act."""
        friend.carry = 0
        self.x, self.y = friend.x + friend.face_x * AHEAD, friend.y + friend.face_y * AHEAD
        remember(world, friend, "drop", self.id, self.x, self.y)
        world.say(What.DROPPED, friend=friend.name, thing=self.id, x=self.x, y=self.y)

    def perform(self, world: World[Entity], friend: Friend, act: Act) -> bool:
        """An echo takes it only where it was, and drops it where it did."""
        if act.verb == "take":
            if not self.is_free(world) or not near(self.x, self.y, act.x, act.y, REACH):
                return False
            friend.echo.carry = self.id
            return True
        if friend.echo.carry != self.id:
            return False
        friend.echo.carry = 0
        self.x, self.y = act.x, act.y
        return True
