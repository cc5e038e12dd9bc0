"""The grabber: a shade that takes hold of a friend, until another friend breaks its hold (GAME.md 2.7).

Never a lock for good: it lets go by itself after some seconds, and then it costs a heart.
"""

from __future__ import annotations

from typing import ClassVar

from game.sim.combat import can_be_hurt, catch, hurt, let_loose
from game.sim.entity import Entity
from game.sim.friends.friend import Friend
from game.sim.geometry import distance
from game.sim.shades.aim import clear_way, solids
from game.sim.shades.shade import Shade, State
from game.sim.stage import Stage
from game.sim.units import pixels, ticks
from game.sim.world import World

SIGHT = pixels(84)
REACH = pixels(80)
REACH_TICKS = 9
"""Its arms need so long to the end of their reach."""
OUT_TICKS = 40
"""Having missed, they are back after so long."""
GRIP = pixels(12)
"""Whoever is so near one of its hands is caught."""
HOLD_TICKS = ticks(6000)
WOUND_UP_TICKS = ticks(2500)
"""Its hold broken, it sleeps so long."""


class Grabber(Shade, kw_only=True, tag="grabber"):
    """A roll of tape; in HOLD its target is whom it has, and its aim where they stand."""

    kind: ClassVar[str] = "grabber"
    warning: ClassVar[int] = 1200
    sight: ClassVar[int] = SIGHT
    rest: ClassVar[int] = ticks(1200)

    def decide(self, stage: Stage, world: World[Entity]) -> None:
        """Look for somebody to grab, hold on to them, let states run out."""
        self.state_ticks += 1
        if self.spent:
            self.spent -= 1
        match self.state:
            case State.WALK:
                self.look_out(stage, world)
            case State.REAR:
                if not self.go_on_warning(stage, world):
                    self._measure(stage, world)
            case State.STRIKE if self.state_ticks >= OUT_TICKS:
                self.enter(State.REST)
            case State.HOLD:
                self._hold_on(world)
            case _:
                self.let_time_pass(stage, world)

    def _measure(self, stage: Stage, world: World[Entity]) -> None:
        """Aim through the target to the end of its reach, or to what stands in the way."""
        far = distance(self.x, self.y, self.aim_x, self.aim_y)
        if far == 0:
            return
        end_x, end_y = self.x + (self.aim_x - self.x) * REACH // far, self.y + (self.aim_y - self.y) * REACH // far
        self.aim_x, self.aim_y = clear_way(stage, solids(world), self.x, self.y, end_x, end_y)

    def move(self, stage: Stage, world: World[Entity]) -> None:
        """Walk, reach, or go to a light."""
        if self.state is State.WALK:
            self.walk()
        elif self.state is State.STRIKE and self.state_ticks <= REACH_TICKS:
            self._reach(world)
        elif self.state is State.LURED:
            self.go_to_light(stage)

    @property
    def has_caught(self) -> str:
        """Whom it holds."""
        return self.target if self.state is State.HOLD else ""

    def untie(self, world: World[Entity], friend: Friend) -> None:
        """A friend tears the tape: it winds itself up and sleeps."""
        if self.state is State.HOLD:
            self._let_go(world, friend.name)
            self.slow_down(WOUND_UP_TICKS)

    def burst(self, world: World[Entity], friend: Friend) -> None:
        """A lunge into it breaks its hold."""
        if self.state is State.HOLD:
            self._let_go(world, friend.name)
        super().burst(world, friend)

    def _reach(self, world: World[Entity]) -> None:
        """Both hands run out along the line; the first body that they meet, they take."""
        out_x = self.x + (self.aim_x - self.x) * self.state_ticks // REACH_TICKS
        out_y = self.y + (self.aim_y - self.y) * self.state_ticks // REACH_TICKS
        for friend in world.friends.values():
            may = can_be_hurt(world, friend) and not (friend.hurt or friend.anchor or friend.lunge)
            if may and _beside(friend, self.x, self.y, out_x, out_y) <= GRIP:
                self.target = friend.name
                self.enter(State.HOLD)
                self.take_aim(friend.x, friend.y)
                catch(world, friend, self.id)
                return

    def _hold_on(self, world: World[Entity]) -> None:
        friend = world.friends.get(self.target)
        if friend is None or friend.caught != self.id:
            self.enter(State.REST)
            return
        self.take_aim(friend.x, friend.y)
        if self.state_ticks >= HOLD_TICKS:
            self._let_go(world, "")
            self.enter(State.REST)
            hurt(world, friend, self.x, self.y, self.kind)

    def _let_go(self, world: World[Entity], by: str) -> None:
        friend = world.friends.get(self.target)
        if friend is not None and friend.caught == self.id:
            let_loose(world, friend, by)


def _beside(friend: Friend, x: int, y: int, end_x: int, end_y: int) -> int:
    """Give how far a body is from the nearest point of a line."""
    dx, dy = end_x - x, end_y - y
    whole = dx * dx + dy * dy
    along = min(whole, max(0, (friend.x - x) * dx + (friend.y - y) * dy))
    if whole == 0:
        return distance(friend.x, friend.y, x, y)
    return distance(friend.x, friend.y, x + dx * along // whole, y + dy * along // whole)
