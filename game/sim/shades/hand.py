"""The demon's hand: in the last ten seconds of a lap it crosses the room, at grip 3 (GAME.md 2.7).

It shows the lane where it will come, and comes straight along it. It is no shade: nobody puts it to sleep, it passes
over walls, and it touches neither seams nor echoes nor whoever holds one.
"""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from game.sim.combat import REHIT_TICKS, hurt
from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend
from game.sim.loop.patrol import in_peace
from game.sim.shades.aim import may_be_aimed_at
from game.sim.stage import Placement, Stage
from game.sim.telegraph import follows, has_warned, telegraph_ticks
from game.sim.units import TICKS_PER_SECOND, pixels, ticks
from game.sim.world import World

KIND = "hand"
LAST_TICKS = ticks(10_000)
"""It comes in the last so many ticks of a lap."""
WARNING = 1200
SPEED = pixels(320) // TICKS_PER_SECOND
WAY = pixels(480)
"""How far it goes; whoever is meant stands half-way."""
CROSS_TICKS = WAY // SPEED
LULLED_PERCENT = 35
HALF_LENGTH, HALF_LANE = pixels(20), pixels(15)
"""Whoever stands so near its middle, along and across, loses a heart."""


class Reach(StrEnum):
    """What the hand is doing."""

    AWAY = "away"
    REAR = "rear"  # the lane shows
    STRIKE = "strike"  # it crosses


class Hand(Entity, kw_only=True, tag="hand"):
    """In REAR it stands where its way begins. `way` is 1 toward the right, -1 toward the left."""

    is_thing: ClassVar[bool] = False

    state: Reach = Reach.AWAY
    state_ticks: int = 0
    wait: int = 0  # ticks of the telegraph under way
    target: str = ""
    turn: int = 0  # how often it has come in this lap: each time for another body
    way: int = 1
    gone_on: int = 0  # units of its way behind it
    lulled: int = 0  # ticks
    spent: int = 0  # ticks until its touch hurts again

    @property
    def is_danger(self) -> bool:
        """While it shows itself."""
        return self.state is Reach.STRIKE

    @property
    def is_struck(self) -> bool:
        """A lunge goes through it and does nothing to it."""
        return False

    @property
    def is_nightmare(self) -> bool:
        """It is gone once the region is awake."""
        return True

    @property
    def aims_at(self) -> str:
        """For whom it comes."""
        return self.target if self.state is not Reach.AWAY else ""

    def slow_down(self, duration: int) -> bool:
        """Lulled it crosses at about a third of its pace."""
        if self.state is not Reach.STRIKE:
            return False
        self.lulled = duration
        return True

    def decide(self, stage: Stage, world: World[Entity]) -> None:
        """Come again and again while the lap ends."""
        loop, region = world.loop, stage.region
        if loop is None or region is None or not loop.lap_ticks or loop.lap_ticks - loop.clock > LAST_TICKS:
            return
        self.state_ticks += 1
        self.spent = max(0, self.spent - 1)
        match self.state:
            case Reach.AWAY:
                self._choose(stage, world, region)
            case Reach.REAR:
                friend = world.friends.get(self.target)
                if follows(self.state_ticks, self.wait) and friend and may_be_aimed_at(stage, world, friend):
                    self._line_up(friend, region)
                if self.state_ticks >= self.wait:
                    has_warned(world, KIND)
                    self._enter(Reach.STRIKE)
                    world.say(What.HAND_CROSSES, thing=self.id, x=self.x, y=self.y)
            case Reach.STRIKE if self.gone_on >= WAY:
                self._enter(Reach.AWAY)
            case _:
                pass

    def move(self, stage: Stage, world: World[Entity]) -> None:
        """Cross."""
        if self.state is not Reach.STRIKE:
            return
        step = SPEED * (LULLED_PERCENT if self.lulled else 100) // 100
        self.lulled = max(0, self.lulled - 1)
        self.gone_on += step
        self.x += self.way * step
        for friend in world.friends.values():
            is_under = abs(friend.x - self.x) <= HALF_LENGTH and abs(friend.y - self.y) <= HALF_LANE
            safe = friend.anchor or in_peace(friend.x, friend.y, stage.entries)
            if is_under and not safe and not self.spent and hurt(world, friend, self.x, self.y, KIND):
                self.spent = REHIT_TICKS

    def _choose(self, stage: Stage, world: World[Entity], region: Placement) -> None:
        """Come for the next body in turn that may be aimed at, so that no one has it alone."""
        meant = [friend for friend in world.led if may_be_aimed_at(stage, world, friend)]
        if not meant:
            return
        friend = meant[self.turn % len(meant)]
        self.turn += 1
        self.target = friend.name
        # from the side with more room, so that it is seen to come
        self.way = 1 if 2 * friend.x >= 2 * region.x + region.width else -1
        self.wait = telegraph_ticks(world, KIND, WARNING)
        self.gone_on = 0
        self._enter(Reach.REAR)
        self._line_up(friend, region)
        world.say(What.HAND_SEEN, friend=friend.name, thing=self.id, x=self.x, y=self.y)

    def _line_up(self, friend: Friend, region: Placement) -> None:
        self.x = max(region.x, min(region.x + region.width, friend.x - self.way * WAY // 2))
        self.y = friend.y

    def _enter(self, state: Reach) -> None:
        self.state = state
        self.state_ticks = 0
