"""A gap in the floor, and the bad draft that is laid over it: it bears whoever crosses, and then it falls.

Crossing is a beat; that it falls is what the third stitch of The Revision waits for (GAME.md 7).
"""

from __future__ import annotations

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend
from game.sim.geometry import near
from game.sim.loop.beats import beat, remember
from game.sim.loop.habit import Act
from game.sim.stage import Stage
from game.sim.units import pixels, ticks
from game.sim.world import World

SORT = "bad_draft"
"""The kind of carried thing that spans it."""
REACH = pixels(28)
BEARS_TICKS = ticks(1500)
"""So long it bears after the first step; crossing it takes 0.4 s."""
SINKS_TICKS = 40
"""How long its picture sinks; nobody is borne any more."""


class Gap(Entity, kw_only=True, tag="gap"):
    """`on` means that something lies over it and bears. `laid` is that thing's id, 0 before and after."""

    beat: str
    laid: int = 0
    crossing: int = 0  # ticks since the first step on it, 0: nobody yet
    fallen: int = 0  # ticks since it fell, 0: not yet
    mended: bool = False  # the place is awake: what is missing is drawn in, for good

    @property
    def bridges(self) -> bool:
        """What is laid over it bears, and what was mended."""
        return self.on or self.mended

    @property
    def is_fading(self) -> bool:
        """Followers would be left behind on the other side."""
        return self.on and not self.mended

    @property
    def bears(self) -> int:
        """How many ticks it bears after the first step."""
        return BEARS_TICKS

    @property
    def holding(self) -> int:
        """What lies over it."""
        return self.laid

    def takes(self, world: World[Entity], carried: int) -> bool:
        """Tell whether a carried thing can be laid over it now."""
        thing = world.entities.get(carried)
        return not (self.laid or self.fallen or self.mended) and thing is not None and thing.sort == SORT

    def offer(self, world: World[Entity], friend: Friend) -> str:
        """A bad draft is laid over it from its edge."""
        x = max(self.x, min(friend.x, self.x + self.width))
        y = max(self.y, min(friend.y, self.y + self.height))
        return "place" if near(friend.x, friend.y, x, y, REACH) and self.takes(world, friend.carry) else ""

    def act(self, stage: Stage, world: World[Entity], friend: Friend) -> None:
        """Laying it is a silent act."""
        remember(world, friend, "place", self.id, *self.centre)
        self._lay(world, friend, friend.carry)
        friend.carry = 0

    def perform(self, world: World[Entity], friend: Friend, act: Act) -> bool:
        """An echo lays what it carries, and steps on what lies there."""
        if act.verb == "on":
            if self.on:
                self._tread()
            return self.on
        if not self.takes(world, friend.echo.carry):
            return False
        self._lay(world, friend, friend.echo.carry)
        friend.echo.carry = 0
        return True

    def touch(self, world: World[Entity], friend: Friend) -> None:
        """A friend's first step on it in the lap is a beat."""
        if not self.on or not friend.weighs or not self.contains(friend.x, friend.y):
            return
        self._tread()
        if self.id not in friend.stepped:
            friend.stepped.append(self.id)
            beat(world, friend, "on", self.id, self.beat, *self.centre)

    def settle(self, stage: Stage, world: World[Entity]) -> None:
        """Once somebody has stepped on it, its time runs out, whether they are across or not."""
        self.mended = world.loop is None or world.loop.woken
        if self.fallen:
            self.fallen += 1
        if self.mended or not self.on or not self.crossing:
            return
        self.crossing += 1
        if self.crossing > BEARS_TICKS:
            self.on = False
            self.fallen = 1
            thing = world.entities.get(self.laid)
            if thing is not None:
                thing.gone = True
            self.laid = 0
            world.say(What.DRAFT_FELL, thing=self.id, x=self.centre[0], y=self.centre[1])

    def _tread(self) -> None:
        self.crossing = max(1, self.crossing)

    def _lay(self, world: World[Entity], friend: Friend, carried: int) -> None:
        self.laid = carried
        self.on = True
        thing = world.entities[carried]
        thing.x, thing.y = self.centre
        world.say(What.DRAFT_LAID, friend=friend.name, thing=self.id, x=self.centre[0], y=self.centre[1])
