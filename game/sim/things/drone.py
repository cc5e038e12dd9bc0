"""A drone: a thing that goes its way and hurts whoever is in it; lulled, it creeps and harms nobody."""

from __future__ import annotations

from typing import ClassVar

from game.sim.combat import hurt
from game.sim.entity import Entity
from game.sim.friends.friend import Friend
from game.sim.geometry import near
from game.sim.loop.habit import TRACK_TICKS, pose
from game.sim.stage import Stage
from game.sim.things.answer import Answer
from game.sim.units import pixels
from game.sim.world import World

TOUCH = pixels(13)
LULLED_PERCENT = 35


class Drone(Answer, kw_only=True, tag="drone"):
    """On while lulled. `track` packs the way of its middle at 20 Hz, `at` is the place in hundredths of a tick."""

    gift: ClassVar[str] = "lull"
    kind: ClassVar[str] = "drone"

    track: bytes = b""
    loops: bool = False
    at: int = 0
    back: bool = False

    @property
    def is_danger(self) -> bool:
        """Awake and on its way."""
        return not self.on and bool(self.track)

    def move(self, stage: Stage, world: World[Entity]) -> None:
        """Go along the way, back and forth or round."""
        if not self.track:
            return
        length = (len(self.track) // 8 - 1) * TRACK_TICKS * 100
        step = LULLED_PERCENT if self.on else 100
        at = self.at - step if self.back else self.at + step
        if self.loops and length > 0:
            self.at = at % length
        else:
            self.at = max(0, min(length, at))
            self.back = self.at == length or (self.back and self.at > 0)
        x, y = pose(self.track, self.at // 100)
        self.x, self.y = x - self.width // 2, y - self.height // 2

    def touch(self, world: World[Entity], friend: Friend) -> None:
        """Whoever is in its way loses a heart."""
        if self.is_danger and near(*self.centre, friend.x, friend.y, TOUCH + max(self.width, self.height) // 4):
            hurt(world, friend, *self.centre, "drone")
