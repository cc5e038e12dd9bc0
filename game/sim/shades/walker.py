"""The walker: a shade that walks where you walked, or along a drawn path; it rears up and darts (GAME.md 2.7, 5).

A plate that only shades press holds it up: it stops there and reads, blind to everybody, then walks on. Whoever
walked over such a plate has baited it.

Fair by rule: it telegraphs, darts to where its target stood, never aims at a body that has not moved, leaves
everybody in peace near an entry, never dies.
"""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from game.sim.combat import HIT_STOP_TICKS, REHIT_TICKS, can_be_hurt, hurt
from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend
from game.sim.geometry import distance, near, toward
from game.sim.loop.habit import TRACK_TICKS, pose
from game.sim.loop.patrol import in_peace
from game.sim.stage import WALL, Stage
from game.sim.units import TICKS_PER_SECOND, pixels, ticks
from game.sim.world import World

SIGHT = pixels(60)
TOUCH = pixels(13)
BURST_REACH = pixels(26)
TELEGRAPH_TICKS = ticks(900)
FIRST_TELEGRAPH_TICKS = ticks(1350)
"""1.5 times as long the first time it is seen."""
DART_SPEED = pixels(240) // TICKS_PER_SECOND
DART_TICKS = ticks(280)
REST_TICKS = ticks(800)
BURST_TICKS = ticks(4000)
READ_TICKS = ticks(3000)
"""It stands on a plate of shades so long, once each time it comes over it."""
RETURN_SPEED = pixels(50) // TICKS_PER_SECOND


class Walk(StrEnum):
    """What it is doing."""

    WALK = "walk"
    REAR = "rear"  # the telegraph
    DART = "dart"
    REST = "rest"
    READ = "read"  # on a plate that only shades press
    SLEEP = "sleep"
    BURST = "burst"


_WALK = Walk.WALK
_HARMLESS = (Walk.SLEEP, Walk.BURST)
"""Asked of every shade in every tick: looking a member up in its enum costs ten times what a name of a module does."""


class Walker(Entity, kw_only=True, tag="walker"):
    """`track` packs x, y at 20 Hz; `at` is the place along it in hundredths of a tick, `pace` what a tick adds."""

    is_thing: ClassVar[bool] = False

    track: bytes
    pace: int = 60
    loops: bool = False
    at: int = 0
    back: bool = False
    state: Walk = Walk.WALK
    state_ticks: int = 0
    aim_x: int = 0
    aim_y: int = 0
    seen: bool = False
    strayed: bool = False  # a dart has led it off its track
    face_x: int = 0
    face_y: int = 1
    paper: int = 0  # the plate of shades that it has read and still stands on
    spent: int = 0  # ticks until its touch hurts again

    @property
    def is_danger(self) -> bool:
        """Awake and whole, it is a danger."""
        return self.state not in _HARMLESS

    @property
    def is_struck(self) -> bool:
        """At rest it neither hurts nor bursts."""
        return self.is_danger and self.state is not Walk.REST

    @property
    def is_nightmare(self) -> bool:
        """Shades are gone once the region is awake."""
        return True

    @property
    def is_paper(self) -> bool:
        """Whole, it is felt by plates, asleep too."""
        return self.state is not Walk.BURST

    def find_paper(self, world: World[Entity], thing: int) -> None:
        """Walking, stop and read where the track comes nearest its middle; what it has just read does not hold it."""
        if self.state is not Walk.WALK or self.paper == thing:
            return
        middle_x, middle_y = world.entities[thing].centre
        ahead_x, ahead_y = pose(self.track, self._ahead(100 * TRACK_TICKS)[0] // 100)
        far = distance(self.x, self.y, middle_x, middle_y)
        if self.strayed or distance(ahead_x, ahead_y, middle_x, middle_y) >= far:
            self.paper = thing
            self._enter(Walk.READ)
            world.say(What.SHADE_READS, thing=self.id, number=thing, x=self.x, y=self.y)

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
                    break
            else:
                return
            target = self._target(stage, world)
            if target is not None:
                self.aim_x, self.aim_y = target.x, target.y
                self._enter(Walk.REAR)
                world.say(What.SHADE_SEEN, friend=target.name, thing=self.id, note="walker", x=self.x, y=self.y)
            return
        match self.state:
            case Walk.REAR:
                wait = TELEGRAPH_TICKS if self.seen else FIRST_TELEGRAPH_TICKS
                target = self._target(stage, world)
                if target is not None and self.state_ticks < wait * 2 // 3:
                    self.aim_x, self.aim_y = target.x, target.y
                if self.state_ticks >= wait:
                    self.seen = True
                    self._enter(Walk.DART)
            case Walk.DART if self.state_ticks >= DART_TICKS:
                self._enter(Walk.REST)
            case Walk.READ if self.state_ticks >= READ_TICKS:
                self._enter(Walk.WALK)
            case Walk.REST if self.state_ticks >= REST_TICKS:
                self._enter(Walk.WALK)
            case Walk.SLEEP if self.state_ticks >= 0:
                self._enter(Walk.WALK)
            case Walk.BURST if self.state_ticks >= BURST_TICKS and self._start_is_clear(world):
                self.at = 0
                self.back = self.strayed = False
                self.x, self.y = pose(self.track, 0)
                self._enter(Walk.WALK)
            case _:
                pass

    def move(self, stage: Stage, world: World[Entity]) -> None:
        """Walk along the track, coming back to it after a dart."""
        if self.state is _WALK:
            self._walk()
        elif self.state is Walk.DART:
            self.strayed = True
            step_x, step_y = toward(self.x, self.y, self.aim_x, self.aim_y, DART_SPEED)
            if near(self.x, self.y, self.aim_x, self.aim_y, DART_SPEED):
                step_x, step_y = self.aim_x - self.x, self.aim_y - self.y
            self._step(stage, step_x, step_y)

    def touch(self, world: World[Entity], friend: Friend) -> None:
        """Its touch costs a heart; a lunge bursts it for a while."""
        if not self.is_struck:
            return
        if friend.lunge > 0 and friend.weighs and near(self.x, self.y, friend.x, friend.y, BURST_REACH):
            self._enter(Walk.BURST)
            self.paper = 0
            friend.stop = HIT_STOP_TICKS
            world.say(What.SHADE_BURST, friend=friend.name, thing=self.id, x=self.x, y=self.y)
        elif not self.spent and near(self.x, self.y, friend.x, friend.y, TOUCH):
            self.spent = REHIT_TICKS if hurt(world, friend, self.x, self.y, "shade") else 0

    def slow_down(self, duration: int) -> bool:
        """Lulled, it sleeps."""
        if self.state is Walk.BURST:
            return False
        self.state = Walk.SLEEP
        self.state_ticks = -duration
        return True

    def _enter(self, state: Walk) -> None:
        self.state = state
        self.state_ticks = 0

    def _start_is_clear(self, world: World[Entity]) -> bool:
        x, y = pose(self.track, 0)
        return not any(near(friend.x, friend.y, x, y, SIGHT) for friend in world.led)

    def _target(self, stage: Stage, world: World[Entity]) -> Friend | None:
        x, y = self.x, self.y
        close = [
            friend for friend in world.friends.values() if near(x, y, friend.x, friend.y, SIGHT) and not friend.anchor
        ]
        led = [friend for friend in close if can_be_hurt(world, friend) and friend.hurt == 0]
        led = [friend for friend in led if not in_peace(friend.x, friend.y, stage.entries)]
        return min(led, key=lambda friend: distance(self.x, self.y, friend.x, friend.y), default=None)

    def _walk(self) -> None:
        if self.strayed:
            x, y = pose(self.track, self.at // 100)
            self.strayed = not near(self.x, self.y, x, y, RETURN_SPEED * 2)
            if self.strayed:
                step_x, step_y = toward(self.x, self.y, x, y, RETURN_SPEED)
                self.x, self.y = self.x + step_x, self.y + step_y
                self._look(step_x, step_y)
                return
        self.at, self.back = self._ahead(self.pace)
        x, y = pose(self.track, self.at // 100)
        dx, dy = x - self.x, y - self.y
        if dx or dy:
            self.face_x, self.face_y = (dx > 0) - (dx < 0), (dy > 0) - (dy < 0)
            self.x, self.y = x, y

    def _ahead(self, way: int) -> tuple[int, bool]:
        """Give the place so many hundredths of a tick along the track, and whether it walks back from there."""
        length = (len(self.track) // 8 - 1) * TRACK_TICKS * 100
        at = self.at - way if self.back else self.at + way
        if 0 < at < length:
            return at, self.back
        if self.loops and length > 0:
            return at % length, self.back
        at = max(0, min(length, at))
        return at, at > 0

    def _step(self, stage: Stage, step_x: int, step_y: int) -> None:
        x, y = self.x + step_x, self.y + step_y
        enters_peace = in_peace(x, y, stage.entries) and not in_peace(self.x, self.y, stage.entries)
        if stage.tile_at(x, y) == WALL or enters_peace:
            self._enter(Walk.REST)
            return
        self.x, self.y = x, y
        self._look(step_x, step_y)

    def _look(self, dx: int, dy: int) -> None:
        if dx or dy:
            self.face_x, self.face_y = (dx > 0) - (dx < 0), (dy > 0) - (dy < 0)
