"""The waiter: a shade that lies folded where an echo stands longest, and leaps on whoever comes by (GAME.md 2.7).

It does not walk about: it leaps a short way, lies there spent, and creeps back to where it waits.
"""

from __future__ import annotations

from typing import ClassVar

from game.sim.combat import hurt
from game.sim.entity import Entity
from game.sim.geometry import near, toward
from game.sim.shades.aim import STRIDE, clear_way, solids
from game.sim.shades.shade import BURST_REACH, Shade, State
from game.sim.stage import FLOOR, Stage
from game.sim.units import pixels, ticks
from game.sim.world import World

SIGHT = pixels(52)
LEAP = pixels(64)
"""It leaps no farther than this."""
LEAP_TICKS = 16
SPLASH = pixels(24)
"""It comes down on everybody so near."""


class Waiter(Shade, kw_only=True, tag="waiter"):
    """`track` is the one place where it waits; on its feet it is on the way back there."""

    kind: ClassVar[str] = "waiter"
    sight: ClassVar[int] = SIGHT
    rest: ClassVar[int] = ticks(1400)
    unfelt: ClassVar[tuple[State, ...]] = (State.REST, State.WAIT, State.REAR)

    from_x: int = 0
    from_y: int = 0

    @property
    def is_airborne(self) -> bool:
        """It leaps over everything."""
        return self.state is State.STRIKE

    def decide(self, stage: Stage, world: World[Entity]) -> None:
        """Wait, warn, leap, rest, creep back."""
        self.state_ticks += 1
        if self.spent:
            self.spent -= 1
        match self.state:
            case State.WAIT:
                self.look_out(stage, world)
            case State.REAR:
                if self.go_on_warning(stage, world):
                    self.from_x, self.from_y = self.x, self.y
                self.aim_x, self.aim_y = self._landing(stage, world)
            case State.STRIKE if self.state_ticks >= LEAP_TICKS:
                self._come_down(world)
            case State.WALK if not self.strayed:
                self.enter(State.WAIT)
            case _:
                self.let_time_pass(stage, world)

    def take_aim(self, x: int, y: int) -> None:
        """Point at a place, or as far toward it as it leaps."""
        if not near(self.x, self.y, x, y, LEAP):
            step_x, step_y = toward(self.x, self.y, x, y, LEAP)
            x, y = self.x + step_x, self.y + step_y
        super().take_aim(x, y)

    def move(self, stage: Stage, world: World[Entity]) -> None:
        """Fly to where it comes down, creep back, or go to a light."""
        if self.state is State.STRIKE:
            gone = min(LEAP_TICKS, self.state_ticks + 1)
            x = self.from_x + (self.aim_x - self.from_x) * gone // LEAP_TICKS
            y = self.from_y + (self.aim_y - self.from_y) * gone // LEAP_TICKS
            self.stray(stage, x - self.x, y - self.y)
        elif self.state is State.WALK:
            self.walk()
        elif self.state is State.LURED:
            self.go_to_light(stage)

    def _landing(self, stage: Stage, world: World[Entity]) -> tuple[int, int]:
        """Give where it comes down: before a wall, and on floor, since it stays there for a while."""
        x, y = clear_way(stage, solids(world), self.x, self.y, self.aim_x, self.aim_y)
        while stage.tile_at(x, y) != FLOOR and not near(x, y, self.x, self.y, STRIDE):
            back_x, back_y = toward(x, y, self.x, self.y, STRIDE)
            x, y = x + back_x, y + back_y
        return x, y

    def _come_down(self, world: World[Entity]) -> None:
        """Hit everybody under it; a lunge that meets it there bursts it instead."""
        self.enter(State.REST)
        under = [friend for friend in world.friends.values() if near(self.x, self.y, friend.x, friend.y, BURST_REACH)]
        striker = next((friend for friend in under if friend.lunge > 0 and friend.weighs), None)
        if striker is not None:
            self.burst(world, striker)
            return
        for friend in under:
            if near(self.x, self.y, friend.x, friend.y, SPLASH) and not friend.anchor:
                hurt(world, friend, self.x, self.y, self.kind)
