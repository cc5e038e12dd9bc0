"""What all things that answer a gift share: the gift turns them on for some seconds, and that is a beat.

The kinds have a file each: slot, dial, lamp, drone, veil, gale. Which gifts exist is the friends' business.
"""

from __future__ import annotations

from typing import ClassVar

from game.sim.entity import Entity
from game.sim.friends.friend import Friend
from game.sim.loop.beats import beat
from game.sim.loop.habit import Act
from game.sim.stage import Stage
from game.sim.world import World


class Answer(Entity, kw_only=True):
    """`gift` is the gift it answers, `kind` its class in Tiled; `left` counts down the ticks it stays on."""

    gift: ClassVar[str] = ""
    kind: ClassVar[str] = ""

    beat: str
    lasts: int
    left: int = 0

    @property
    def answers(self) -> str:
        """Its gift."""
        return self.gift

    def answer_gift(self, world: World[Entity], friend: Friend, gift: str) -> bool:
        """Its own gift turns it on, and that is a beat."""
        if gift != self.gift:
            return False
        beat(world, friend, gift, self.id, self.beat, *self.centre)
        self.start(world, friend)
        return True

    def perform(self, world: World[Entity], friend: Friend, act: Act) -> bool:
        """An echo's gift turns it on again."""
        self.start(world, friend)
        return True

    def settle(self, stage: Stage, world: World[Entity]) -> None:
        """Run down."""
        if self.left > 0:
            self.left -= 1
            if self.left == 0:
                self.end(world)

    def start(self, world: World[Entity], friend: Friend) -> None:
        """Be on, from now for as long as it lasts."""
        self.left = self.lasts
        self.on = True

    def end(self, world: World[Entity]) -> None:
        """Be as before."""
        self.on = False
