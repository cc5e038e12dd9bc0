"""Things that answer one gift: slot (draft), dial (rewrite), lamp (light), drone (lull), veil (call), gale (ground).

They stay on for some seconds and may open gates. Which gifts exist is the friends' business.
"""

from __future__ import annotations

from game.sim.entity import Entity
from game.sim.friends.friend import Friend
from game.sim.loop.beats import beat
from game.sim.loop.habit import Act
from game.sim.stage import Stage
from game.sim.world import World


class Answer(Entity, kw_only=True, tag="answer"):
    """`kind` is the Tiled class, `gift` the gift it answers; `left` counts down the ticks it stays on."""

    kind: str
    gift: str
    beat: str
    lasts: int
    left: int = 0

    def answer_gift(self, world: World[Entity], friend: Friend, gift: str) -> bool:
        """Its own gift turns it on, and that is a beat."""
        if gift != self.gift:
            return False
        beat(world, friend, gift, self.id, self.beat, *self.centre)
        self._start()
        return True

    def perform(self, world: World[Entity], friend: Friend, act: Act) -> bool:
        """An echo's gift turns it on again."""
        self._start()
        return True

    def settle(self, stage: Stage, world: World[Entity]) -> None:
        """Run down."""
        if self.left > 0:
            self.left -= 1
            self.on = self.left > 0

    def _start(self) -> None:
        self.left = self.lasts
        self.on = True
