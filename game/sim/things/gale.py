"""A gale: a wind that carries off whoever walks into it, until Leo braces against it."""

from __future__ import annotations

from typing import ClassVar

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend
from game.sim.geometry import covers
from game.sim.loop.habit import Act
from game.sim.stage import Stage
from game.sim.things.answer import Answer
from game.sim.units import TICKS_PER_SECOND, pixels
from game.sim.world import World

WIND_SPEED = pixels(150) // TICKS_PER_SECOND
"""A little faster than a friend runs."""
WAYS = {"right": (1, 0), "left": (-1, 0), "down": (0, 1), "up": (0, -1)}
MOUTH = pixels(12)
"""So far out of it Leo may stand and still be in its way."""


class Gale(Answer, kw_only=True, tag="gale"):
    """On while it is stopped: as long as somebody stands braced against it, and for its time after that."""

    gift: ClassVar[str] = "ground"
    kind: ClassVar[str] = "gale"

    blows: str = "right"

    @property
    def wind(self) -> tuple[int, int]:
        """How far it carries a body in it, units a tick."""
        if self.on:
            return 0, 0
        dx, dy = WAYS[self.blows]
        return dx * WIND_SPEED, dy * WIND_SPEED

    def meets(self, friend: Friend) -> bool:
        """Tell whether a body stands in its way and faces it."""
        return self._stops_at(friend.x, friend.y, friend.face_x, friend.face_y)

    def answer_gift(self, world: World[Entity], friend: Friend, gift: str) -> bool:
        """Braced against, it stops."""
        return self.meets(friend) and super().answer_gift(world, friend, gift)

    def perform(self, world: World[Entity], friend: Friend, act: Act) -> bool:
        """The echo's brace is its own act (friends/leo.py), and settle feels it."""
        return True

    def settle(self, stage: Stage, world: World[Entity]) -> None:
        """Be held by those who brace; rise again some time after the last has gone."""
        for friend in world.friends.values():
            echo = friend.echo
            by_echo = echo.bracing and self._stops_at(echo.x, echo.y, echo.face_x, echo.face_y)
            if by_echo or (friend.bracing and self.meets(friend)):
                self.start(world, friend)
                return
        super().settle(stage, world)

    def start(self, world: World[Entity], friend: Friend) -> None:
        """Stop."""
        if not self.on:
            world.say(What.WIND_STOPPED, friend=friend.name, thing=self.id, x=self.centre[0], y=self.centre[1])
        super().start(world, friend)

    def end(self, world: World[Entity]) -> None:
        """Rise."""
        super().end(world)
        world.say(What.WIND_ROSE, thing=self.id, x=self.centre[0], y=self.centre[1])

    def _stops_at(self, x: int, y: int, face_x: int, face_y: int) -> bool:
        dx, dy = WAYS[self.blows]
        box = self.x - MOUTH, self.y - MOUTH, self.x + self.width + MOUTH, self.y + self.height + MOUTH
        return covers(box, x, y) and face_x * dx + face_y * dy < 0
