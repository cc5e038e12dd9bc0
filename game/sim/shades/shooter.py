"""The shooter: a shade that keeps its distance, takes aim and shoots a slow paper dart (dart.py; GAME.md 2.7, 5)."""

from __future__ import annotations

from typing import ClassVar

from game.sim.entity import Entity
from game.sim.friends.friend import Friend
from game.sim.geometry import distance, near, toward
from game.sim.shades.aim import clear_way, is_room, prey, solids
from game.sim.shades.dart import REACH, Dart
from game.sim.shades.shade import Shade, State
from game.sim.stage import Stage
from game.sim.units import TICKS_PER_SECOND, pixels, ticks
from game.sim.world import World

SIGHT = pixels(168)
KEEPS = pixels(88)
"""It steps back from whoever comes nearer than this."""
BACK_SPEED = pixels(64) // TICKS_PER_SECOND
SHOOT_TICKS = ticks(400)
"""It stands so long after the shot."""
TURNS = ((1, 0), (3, 1), (3, -1), (1, 1), (1, -1))
"""Straight back, or as nearly so as there is room: parts back, parts aside."""


class Shooter(Shade, kw_only=True, tag="shooter"):
    """`aim` is where the line of its shot ends: at a wall or at the end of the reach."""

    kind: ClassVar[str] = "shooter"
    warning: ClassVar[int] = 1200
    sight: ClassVar[int] = SIGHT
    rest: ClassVar[int] = ticks(1500)

    def decide(self, stage: Stage, world: World[Entity]) -> None:
        """Look for somebody to shoot at, and let states run out."""
        self.state_ticks += 1
        if self.spent:
            self.spent -= 1
        match self.state:
            case State.WALK:
                self.look_out(stage, world)
            case State.REAR:
                if self.go_on_warning(stage, world):
                    self._shoot(world)
                else:
                    self._draw_line(stage, world)
            case State.STRIKE if self.state_ticks >= SHOOT_TICKS:
                self.enter(State.REST)
            case _:
                self.let_time_pass(stage, world)

    def move(self, stage: Stage, world: World[Entity]) -> None:
        """Walk, keep away from whoever comes close, or go to a light."""
        if self.state is State.LURED:
            self.go_to_light(stage)
        elif self.state in (State.WALK, State.REST):
            close = prey(stage, world, self, KEEPS)
            if close is not None:
                self._step_back(stage, world, close)
            elif self.state is State.WALK:
                self.walk()

    def _step_back(self, stage: Stage, world: World[Entity], friend: Friend) -> None:
        """Step away, along walls too; where there is no room it stands and shoots."""
        back_x, back_y = toward(friend.x, friend.y, self.x, self.y, BACK_SPEED)
        solid = solids(world)
        for back, aside in TURNS:
            way_x, way_y = back_x * back - back_y * aside, back_y * back + back_x * aside
            step_x, step_y = toward(0, 0, way_x, way_y, BACK_SPEED)
            if is_room(stage, solid, self.x + step_x * 6, self.y + step_y * 6):
                self.stray(stage, step_x, step_y)
                self.look(friend.x - self.x, friend.y - self.y)
                return

    def _draw_line(self, stage: Stage, world: World[Entity]) -> None:
        """Aim through the target to where the dart would end."""
        if self.aim_x == self.x and self.aim_y == self.y:
            return
        far = max(1, distance(self.x, self.y, self.aim_x, self.aim_y))
        end_x, end_y = self.x + (self.aim_x - self.x) * REACH // far, self.y + (self.aim_y - self.y) * REACH // far
        self.aim_x, self.aim_y = clear_way(stage, solids(world), self.x, self.y, end_x, end_y)

    def _shoot(self, world: World[Entity]) -> None:
        """Let the dart go; it appears at the end of the tick."""
        far = distance(self.x, self.y, self.aim_x, self.aim_y)
        if far == 0 or not near(self.x, self.y, self.aim_x, self.aim_y, 2 * REACH):
            return
        world.spawn_queue.append(Dart.toward(world.next_id, self, self.aim_x, self.aim_y))
        world.next_id += 1
