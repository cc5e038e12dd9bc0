"""The figure of a Repost: it plays a friend's last seconds again, from where Mia stands, and presses what it treads on.

It makes beats for nobody, and shades take it for a friend.
"""

from __future__ import annotations

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.geometry import near
from game.sim.loop.habit import pose
from game.sim.stage import Stage
from game.sim.units import pixels, ticks
from game.sim.world import World

PLAYS_TICKS = ticks(4000)
STANDS_TICKS = ticks(4000)
"""After it has played it stands so long."""
DRAWS = pixels(96)
DRAWN_TICKS = 20
ASKS_TICKS = 10


class Figure(Entity, kw_only=True, tag="figure"):
    """`friend` is whose steps it shows; `track` packs x, y at 20 Hz; `age` counts ticks."""

    friend: str
    track: bytes
    age: int = 0
    by_echo: bool = False

    @property
    def treads_as(self) -> str:
        """Plates feel it, where its point stands, as this friend."""
        return self.friend

    def move(self, stage: Stage, world: World[Entity]) -> None:
        """Walk the recorded way, through walls as echoes do."""
        self.age += 1
        self.x, self.y = pose(self.track, self.age)

    def settle(self, stage: Stage, world: World[Entity]) -> None:
        """Draw shades; end."""
        if self.age % ASKS_TICKS == 0:
            for entity in world.entities.values():
                if entity.is_nightmare and near(*entity.centre, self.x, self.y, DRAWS):
                    entity.lure(world, self.x, self.y, DRAWN_TICKS)
        if self.age >= PLAYS_TICKS + STANDS_TICKS:
            self.gone = True
            world.say(What.REPOST_OVER, thing=self.id, x=self.x, y=self.y)
