"""The paper dart that a shooter shoots: slow, straight; walls stop it, a lunge does, and whoever braces toward it."""

from __future__ import annotations

from typing import ClassVar

from game.sim.combat import braces_toward, can_be_hurt, hurt
from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend
from game.sim.geometry import near, toward
from game.sim.loop.patrol import in_peace
from game.sim.shades.aim import solids
from game.sim.stage import WALL, Stage
from game.sim.units import TICKS_PER_SECOND, pixels
from game.sim.world import World

SPEED = pixels(108) // TICKS_PER_SECOND
"""A body runs 132 px/s: it outruns the dart, and walks round it."""
REACH = pixels(232)
FLIGHT_TICKS = REACH // SPEED
TOUCH = pixels(9)
CUT = pixels(20)
"""A lunge that comes so near cuts it."""
LULLED_PERCENT = 35


class Dart(Entity, kw_only=True, tag="dart"):
    """`way` is how far it flies in a tick; `age` is in hundredths of a tick, since lulled it is slow."""

    is_thing: ClassVar[bool] = False

    way_x: int
    way_y: int
    age: int = 0
    lulled: int = 0  # ticks

    @classmethod
    def toward(cls, number: int, shooter: Entity, x: int, y: int) -> Dart:
        """Make one that leaves a shooter for (x, y), which must be another place."""
        way_x, way_y = toward(shooter.x, shooter.y, x, y, SPEED)
        return cls(id=number, name="", x=shooter.x, y=shooter.y, way_x=way_x, way_y=way_y)

    @property
    def is_danger(self) -> bool:
        """Act near it lunges."""
        return True

    @property
    def is_nightmare(self) -> bool:
        """It is gone once the region is awake."""
        return True

    def slow_down(self, duration: int) -> bool:
        """Lulled it flies at about a third of its pace."""
        self.lulled = duration
        return True

    def move(self, stage: Stage, world: World[Entity]) -> None:
        """Fly on, until something stands in the way or the reach is at an end."""
        percent = LULLED_PERCENT if self.lulled else 100
        self.lulled = max(0, self.lulled - 1)
        self.age += percent
        self.x += self.way_x * percent // 100
        self.y += self.way_y * percent // 100
        is_stopped = stage.tile_at(self.x, self.y) == WALL or any(
            thing.contains(self.x, self.y) for thing in solids(world)
        )
        if is_stopped or self.age > FLIGHT_TICKS * 100 or in_peace(self.x, self.y, stage.entries):
            self._end(world, "wall")

    def touch(self, world: World[Entity], friend: Friend) -> None:
        """A lunge cuts it, a brace stops it, and any other body that is led loses a heart."""
        if self.gone:
            return
        if friend.lunge > 0 and friend.weighs and near(self.x, self.y, friend.x, friend.y, CUT):
            self._end(world, "lunge", friend.name)
        elif not near(self.x, self.y, friend.x, friend.y, TOUCH):
            return
        elif braces_toward(friend, self.x - 8 * self.way_x, self.y - 8 * self.way_y):
            self._end(world, "brace", friend.name)
        elif can_be_hurt(world, friend) and not friend.anchor and hurt(world, friend, self.x, self.y, "dart"):
            self.gone = True

    def _end(self, world: World[Entity], note: str, friend: str = "") -> None:
        self.gone = True
        world.say(What.SHOT_STOPPED, friend=friend, thing=self.id, note=note, x=self.x, y=self.y)
