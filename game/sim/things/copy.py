"""A copy: the figure of a friend that stands there and may be false. Leo's call dissolves a false one for all.

To call the true one costs a heart, and marks it.
"""

from __future__ import annotations

from typing import ClassVar

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend
from game.sim.loop.habit import Act
from game.sim.things.answer import Answer
from game.sim.world import World


class Copy(Answer, kw_only=True, tag="copy"):
    """`friend` is whose figure it wears. On: a false one is gone for the lap. `known`: it was called and is true."""

    gift: ClassVar[str] = "call"
    kind: ClassVar[str] = "copy"

    friend: str = "leo"
    true: bool = False
    known: bool = False

    @property
    def answers(self) -> str:
        """Only a false one answers."""
        return "" if self.true else self.gift

    @property
    def claims_to_be_there(self) -> bool:
        """It can be called while it stands and is not known."""
        return not (self.on or self.known)

    def answer_gift(self, world: World[Entity], friend: Friend, gift: str) -> bool:
        """A false one dissolves; a true one is known from now on."""
        if gift == self.gift and self.true:
            self.known = True
            return False
        return super().answer_gift(world, friend, gift)

    def perform(self, world: World[Entity], friend: Friend, act: Act) -> bool:
        """An echo's call dissolves a false one once."""
        return not self.true and not self.on and super().perform(world, friend, act)

    def start(self, world: World[Entity], friend: Friend) -> None:
        """Be gone, until the lap ends."""
        self.on = True
        world.say(What.DISSOLVED, friend=friend.name, thing=self.id, x=self.x, y=self.y)
