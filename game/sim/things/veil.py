"""A veil: a false wall that Leo's disbelief dissolves for all.

One that `gazes` looks at whoever comes near and stays while it sees who calls; light draws its gaze.
"""

from __future__ import annotations

from typing import ClassVar

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend
from game.sim.geometry import distance, near
from game.sim.loop.habit import Act
from game.sim.stage import Stage
from game.sim.things.answer import Answer
from game.sim.units import pixels
from game.sim.world import World

SIGHT = pixels(112)
"""So far a gazing veil sees."""


class Veil(Answer, kw_only=True, tag="veil"):
    """On while it is gone. `drawn` counts down the ticks for which light holds its gaze, at (gaze_x, gaze_y)."""

    gift: ClassVar[str] = "call"
    kind: ClassVar[str] = "veil"

    gazes: bool = False
    drawn: int = 0
    gaze_x: int = 0
    gaze_y: int = 0

    @property
    def blocks(self) -> bool:
        """A wall, until it is called."""
        return not self.on

    @property
    def claims_to_be_there(self) -> bool:
        """It can be called while it hangs."""
        return not self.on

    @property
    def watches(self) -> bool:
        """It sees whoever calls it."""
        return self.gazes and self.drawn == 0

    def answer_gift(self, world: World[Entity], friend: Friend, gift: str) -> bool:
        """Dissolve, unless it watches."""
        if gift == self.gift and self.watches:
            world.say(What.WATCHED, friend=friend.name, thing=self.id, x=self.centre[0], y=self.centre[1])
            return False
        return super().answer_gift(world, friend, gift)

    def perform(self, world: World[Entity], friend: Friend, act: Act) -> bool:
        """An echo calls it too, unless it watches."""
        return not self.watches and super().perform(world, friend, act)

    def lure(self, world: World[Entity], x: int, y: int, duration: int) -> bool:
        """Light in its sight draws its gaze; it is no shade, and does not come."""
        if self.gazes and near(x, y, *self.centre, SIGHT):
            self.drawn, self.gaze_x, self.gaze_y = duration, x, y
            return True
        return False

    def settle(self, stage: Stage, world: World[Entity]) -> None:
        """Look at light, else at the nearest body in sight."""
        super().settle(stage, world)
        self.drawn = max(0, self.drawn - 1)
        if not self.gazes or self.drawn:
            return
        x, y = self.centre
        seen = [friend for friend in world.friends.values() if near(friend.x, friend.y, x, y, SIGHT)]
        nearest = min(seen, key=lambda friend: distance(friend.x, friend.y, x, y), default=None)
        self.gaze_x, self.gaze_y = (nearest.x, nearest.y) if nearest is not None else (x, y + SIGHT)

    def start(self, world: World[Entity], friend: Friend) -> None:
        """Fall to threads."""
        super().start(world, friend)
        world.say(What.DISSOLVED, friend=friend.name, thing=self.id, x=self.centre[0], y=self.centre[1])

    def end(self, world: World[Entity]) -> None:
        """Hang again; whoever stands there is eased out."""
        super().end(world)
        world.say(What.VEIL_BACK, thing=self.id, x=self.centre[0], y=self.centre[1])
