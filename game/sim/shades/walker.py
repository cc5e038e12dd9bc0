"""The walker: a shade that walks where you walked, or along a drawn path; it rears up and darts (GAME.md 2.7, 5).

A plate that only shades press holds it up: it stops there and reads, blind to everybody, then walks on. Whoever
walked over such a plate has baited it.
"""

from __future__ import annotations

from typing import ClassVar

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend
from game.sim.geometry import distance, near, toward
from game.sim.loop.habit import TRACK_TICKS, pose
from game.sim.shades.shade import Shade, State
from game.sim.stage import Stage
from game.sim.units import TICKS_PER_SECOND, pixels, ticks
from game.sim.world import World

SIGHT = pixels(60)
DART_SPEED = pixels(240) // TICKS_PER_SECOND
DART_TICKS = ticks(280)
READ_TICKS = ticks(3000)
"""It stands on a plate of shades so long, once each time it comes over it."""
_WALK = State.WALK
"""Asked of every walker in every tick: looking a member up in its enum costs ten times what a name of a module does."""


class Walker(Shade, kw_only=True, tag="walker"):
    """Paper that walks; see Shade for its track."""

    kind: ClassVar[str] = "walker"
    sight: ClassVar[int] = SIGHT

    paper: int = 0  # the plate of shades that it has read and still stands on

    def find_paper(self, world: World[Entity], thing: int) -> None:
        """Walking, stop and read where the track comes nearest its middle; what it has just read does not hold it."""
        if self.state is not State.WALK or self.paper == thing:
            return
        middle_x, middle_y = world.entities[thing].centre
        ahead_x, ahead_y = pose(self.track, self.ahead(100 * TRACK_TICKS)[0] // 100)
        far = distance(self.x, self.y, middle_x, middle_y)
        if self.strayed or distance(ahead_x, ahead_y, middle_x, middle_y) >= far:
            self.paper = thing
            self.enter(State.READ)
            world.say(What.SHADE_READS, thing=self.id, number=thing, x=self.x, y=self.y)

    def burst(self, world: World[Entity], friend: Friend) -> None:
        """Struck, it is off its plate."""
        super().burst(world, friend)
        self.paper = 0

    def decide(self, stage: Stage, world: World[Entity]) -> None:
        """Look for somebody to dart at, and let states run out."""
        self.state_ticks += 1
        if self.spent:
            self.spent -= 1
        if self.paper and not world.entities[self.paper].contains(self.x, self.y):
            self.paper = 0
        if self.state is _WALK:
            x, y = self.x, self.y
            for friend in world.friends.values():  # most have nobody near, and need no more than this
                if -SIGHT <= friend.x - x <= SIGHT and -SIGHT <= friend.y - y <= SIGHT:
                    self.look_out(stage, world)
                    return
            return
        match self.state:
            case State.REAR:
                self.go_on_warning(stage, world)
            case State.STRIKE if self.state_ticks >= DART_TICKS:
                self.enter(State.REST)
            case State.READ if self.state_ticks >= READ_TICKS:
                self.enter(State.WALK)
            case _:
                self.let_time_pass(stage, world)

    def move(self, stage: Stage, world: World[Entity]) -> None:
        """Walk, dart to where its target stood, or go to a light."""
        if self.state is _WALK:
            self.walk()
        elif self.state is State.STRIKE:
            step_x, step_y = toward(self.x, self.y, self.aim_x, self.aim_y, DART_SPEED)
            if near(self.x, self.y, self.aim_x, self.aim_y, DART_SPEED):
                step_x, step_y = self.aim_x - self.x, self.aim_y - self.y
            if not self.stray(stage, step_x, step_y):
                self.enter(State.REST)
        elif self.state is State.LURED:
            self.go_to_light(stage)
