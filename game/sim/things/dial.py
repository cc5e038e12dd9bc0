"""A dial: a piece of the room that turns by a quarter when Jenna rewrites it, with what is built on it."""

from __future__ import annotations

from typing import ClassVar

from game.sim.entity import Box, Entity
from game.sim.events import What
from game.sim.friends.friend import Friend
from game.sim.geometry import covers
from game.sim.stage import Stage
from game.sim.things.answer import Answer
from game.sim.things.draft import FADING_TICKS
from game.sim.units import TILE
from game.sim.world import World

TURN_TICKS = 15
"""A quarter of a turn takes so long."""
WHOLE, COSINE, SINE = 1 << 14, 16294, 1713
"""A fifteenth of a quarter turn, in parts of WHOLE."""


class Dial(Answer, kw_only=True, tag="dial"):
    """`piece` is what is built on it: plain (nothing), a bridge over its pit or a wall on its floor, a tile wide.

    At rest that `lies` across or down, through the middle; turned (`on`) the other way. It turns back by itself unless
    it does not spring: then another Rewrite turns it back. Who stands on the bridge is carried round with it (`riders`,
    while it is `turning`, ticks), so that a turn drops nobody. Once the region is awake a bridge is `whole`: it leads
    every way.
    """

    gift: ClassVar[str] = "rewrite"
    kind: ClassVar[str] = "dial"

    piece: str = "plain"
    lies: str = "across"
    springs: bool = True
    turned_tick: int = -1000
    turning: int = 0
    riders: list[str] = []
    whole: bool = False

    @property
    def blocks(self) -> bool:
        """Its wall does."""
        return self.piece == "wall"

    @property
    def bridges(self) -> bool:
        """Its bridge does."""
        return self.piece == "bridge"

    @property
    def is_fading(self) -> bool:
        """Its bridge is about to turn away."""
        return self.bridges and 0 < self.left <= FADING_TICKS

    @property
    def lies_across(self) -> bool:
        """What is built on it lies from left to right now."""
        return (self.lies == "across") != self.on

    @property
    def body(self) -> Box:
        """Its strip; while a bridge turns, all that it sweeps."""
        return self._all if self.bridges and (self.turning or self.whole) else self.strip(across=self.lies_across)

    @property
    def leads_over(self) -> Box:
        """Where its bridge leads, or is about to."""
        return self._all if self.whole else self.strip(across=self.lies_across)

    @property
    def _all(self) -> Box:
        return self.x, self.y, self.x + self.width, self.y + self.height

    def strip(self, *, across: bool) -> Box:
        """Give the strip in the middle, a tile wide, from left to right or from top to bottom."""
        if across:
            top = self.y + (self.height - TILE) // 2
            return self.x, top, self.x + self.width, top + TILE
        left = self.x + (self.width - TILE) // 2
        return left, self.y, left + TILE, self.y + self.height

    def start(self, world: World[Entity], friend: Friend) -> None:
        """Turn by a quarter; a dial that springs only stays turned for longer."""
        turned = self.on
        if not turned or not self.springs:
            self._take_up(world)
        self.on = self.springs or not self.on
        self.left = self.lasts if self.springs else 0
        if self.on != turned:
            self.turned_tick = world.tick
        x, y = self.centre
        world.say(What.REWRITTEN, friend=friend.name, thing=self.id, number=int(self.on), x=x, y=y)

    def end(self, world: World[Entity]) -> None:
        """Spring back."""
        self._take_up(world)
        self.on = False
        self.turned_tick = world.tick
        world.say(What.SPRUNG, thing=self.id, x=self.centre[0], y=self.centre[1])

    def settle(self, stage: Stage, world: World[Entity]) -> None:
        """Run down, and carry round whom the bridge took up."""
        super().settle(stage, world)
        self.whole = self.whole or (self.bridges and world.loop is not None and world.loop.woken)
        if not self.turning:
            return
        self.turning -= 1
        middle_x, middle_y = self.centre
        sine = SINE if self.on else -SINE
        for name in self.riders:
            friend = world.friends.get(name)
            if friend is not None:
                x, y = friend.x - middle_x, friend.y - middle_y
                friend.x = middle_x + (x * COSINE - y * sine) // WHOLE
                friend.y = middle_y + (x * sine + y * COSINE) // WHOLE
        if not self.turning:
            self.riders = []

    def _take_up(self, world: World[Entity]) -> None:
        """Remember who stands on the bridge as it begins to turn."""
        if self.bridges:
            self.riders = [
                friend.name for friend in world.friends.values() if covers(self.leads_over, friend.x, friend.y)
            ]
            self.turning = TURN_TICKS
