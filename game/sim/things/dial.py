"""A dial: a piece of the room that turns by a quarter when Jenna rewrites it, with what is built on it."""

from __future__ import annotations

from typing import ClassVar

from game.sim.entity import Box, Entity
from game.sim.events import What
from game.sim.friends.friend import Friend
from game.sim.things.answer import Answer
from game.sim.things.draft import FADING_TICKS
from game.sim.units import TILE
from game.sim.world import World


class Dial(Answer, kw_only=True, tag="dial"):
    """`piece` is what is built on it: plain (nothing), a bridge over its pit or a wall on its floor, a tile wide.

    At rest that `lies` across or down, through the middle; turned (`on`) the other way. It turns back by itself unless
    it does not spring: then another Rewrite turns it back.
    """

    gift: ClassVar[str] = "rewrite"
    kind: ClassVar[str] = "dial"

    piece: str = "plain"
    lies: str = "across"
    springs: bool = True
    turned_tick: int = -1000

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
        """The strip in the middle, a tile wide."""
        if self.lies_across:
            top = self.y + (self.height - TILE) // 2
            return self.x, top, self.x + self.width, top + TILE
        left = self.x + (self.width - TILE) // 2
        return left, self.y, left + TILE, self.y + self.height

    def start(self, world: World[Entity], friend: Friend) -> None:
        """Turn by a quarter; a dial that springs only stays turned for longer."""
        turned = self.on
        self.on = self.springs or not self.on
        self.left = self.lasts if self.springs else 0
        if self.on != turned:
            self.turned_tick = world.tick
        x, y = self.centre
        world.say(What.REWRITTEN, friend=friend.name, thing=self.id, number=int(self.on), x=x, y=y)

    def end(self, world: World[Entity]) -> None:
        """Spring back."""
        self.on = False
        self.turned_tick = world.tick
        world.say(What.SPRUNG, thing=self.id, x=self.centre[0], y=self.centre[1])
