"""What every shade has: a track, what it is doing, how it warns, sleeps, bursts and gathers (GAME.md 2.7, 5).

What it does when the warning is over stands in the file of its kind, and whom it may aim at in aim.py.

Fair by rule: it warns, its aim stands still before it strikes, it leaves everybody in peace near an entry, never dies.
"""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from game.sim.combat import HIT_STOP_TICKS, REHIT_TICKS, hurt
from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend
from game.sim.geometry import near, toward
from game.sim.loop.habit import TRACK_TICKS, pose
from game.sim.loop.patrol import in_peace
from game.sim.shades.aim import may_be_aimed_at, prey
from game.sim.stage import WALL, Stage
from game.sim.telegraph import follows, has_warned, telegraph_ticks
from game.sim.units import TICKS_PER_SECOND, pixels, ticks
from game.sim.world import World

TOUCH = pixels(13)
BURST_REACH = pixels(26)
BURST_TICKS = ticks(4000)
CLEAR = pixels(60)
"""A burst shade does not gather with somebody so near."""
RETURN_SPEED = pixels(50) // TICKS_PER_SECOND
LURE_SPEED = pixels(80) // TICKS_PER_SECOND
LIT = pixels(28)
"""Drawn by a light, it sees only whoever stands so near the light."""


class State(StrEnum):
    """What a shade is doing; not every kind does everything."""

    WALK = "walk"
    WAIT = "wait"  # lies folded where it waits
    REAR = "rear"  # the telegraph
    STRIKE = "strike"  # the act: darts, leaps, shoots, reaches
    HOLD = "hold"  # has a friend
    READ = "read"  # on a plate that only shades press
    REST = "rest"
    LURED = "lured"  # goes to a light, and looks into it
    SLEEP = "sleep"
    BURST = "burst"


_STATES_OF_PEACE = (State.SLEEP, State.BURST, State.HOLD)
"""Asked of every shade in every tick: looking a member up in its enum costs ten times what a name of a module does."""


class Shade(Entity, kw_only=True):
    """`track` packs x, y at 20 Hz; `at` is the place along it in hundredths of a tick, `pace` what a tick adds.

    SLEEP and LURED last as long as `state_ticks` is below 0, all else counts up from 0.
    """

    is_thing: ClassVar[bool] = False
    kind: ClassVar[str] = ""
    warning: ClassVar[int] = 900
    """Milliseconds of its telegraph when it is known."""
    sight: ClassVar[int] = 0
    rest: ClassVar[int] = ticks(800)
    unfelt: ClassVar[tuple[State, ...]] = (State.REST, State.WAIT, State.HOLD)
    """In these its touch harms nobody, and yet a lunge bursts it."""

    track: bytes
    pace: int = 60
    loops: bool = False
    at: int = 0
    back: bool = False
    strayed: bool = False  # something has led it off its track
    state: State = State.WALK
    state_ticks: int = 0
    wait: int = 0  # ticks of the telegraph under way
    target: str = ""  # whom it warns or strikes
    aim_x: int = 0
    aim_y: int = 0
    face_x: int = 0
    face_y: int = 1
    spent: int = 0  # ticks until its touch hurts again

    @property
    def is_danger(self) -> bool:
        """Awake and whole, with its hands free, it is a danger."""
        return self.state not in _STATES_OF_PEACE

    @property
    def is_struck(self) -> bool:
        """Whole and on the floor, it bursts."""
        return self.state not in (State.SLEEP, State.BURST) and not self.is_airborne

    @property
    def is_nightmare(self) -> bool:
        """Shades are gone once the region is awake."""
        return True

    @property
    def is_paper(self) -> bool:
        """Whole, it is felt by plates, asleep too."""
        return self.state is not State.BURST

    @property
    def aims_at(self) -> str:
        """Whom it warns or strikes."""
        return self.target if self.state in (State.REAR, State.STRIKE) else ""

    @property
    def is_airborne(self) -> bool:
        """It is over everything, and neither touches nor is touched."""
        return False

    def touch(self, world: World[Entity], friend: Friend) -> None:
        """Its touch costs a heart; a lunge bursts it for a while."""
        if not self.is_struck:
            return
        if friend.lunge > 0 and friend.weighs and near(self.x, self.y, friend.x, friend.y, BURST_REACH):
            self.burst(world, friend)
        elif self.state not in self.unfelt and not self.spent and near(self.x, self.y, friend.x, friend.y, TOUCH):
            self.spent = REHIT_TICKS if hurt(world, friend, self.x, self.y, self.kind) else 0

    def burst(self, world: World[Entity], friend: Friend) -> None:
        """Fall apart under a friend's lunge."""
        self.enter(State.BURST)
        friend.stop = HIT_STOP_TICKS
        world.say(What.SHADE_BURST, friend=friend.name, thing=self.id, x=self.x, y=self.y)

    def slow_down(self, duration: int) -> bool:
        """Lulled, it sleeps."""
        return self._last(State.SLEEP, duration)

    def lure(self, world: World[Entity], x: int, y: int, duration: int) -> bool:
        """Go to a light; asleep, spent or about to strike it sees none."""
        if self.state not in (State.WALK, State.WAIT, State.READ, State.LURED):
            return False
        if self.state is not State.LURED:
            world.say(What.GATHERED, thing=self.id, x=self.x, y=self.y)
        self._last(State.LURED, duration)
        self.aim_x, self.aim_y = x, y
        return True

    def _last(self, state: State, duration: int) -> bool:
        if self.state is State.BURST or self.is_airborne:
            return False
        self.enter(state)
        self.state_ticks = -duration
        return True

    def enter(self, state: State) -> None:
        """Begin with a state."""
        self.state = state
        self.state_ticks = 0

    # warning

    def look_out(self, stage: Stage, world: World[Entity]) -> bool:
        """Begin to warn somebody in sight; False when there is nobody."""
        found = prey(stage, world, self, self.sight)
        if found is None:
            return False
        self.warn(world, found)
        return True

    def warn(self, world: World[Entity], friend: Friend) -> None:
        """Begin the telegraph: whoever is meant has until its end, and the last third to step aside."""
        self.target = friend.name
        friend.aimed_by = self.id
        self.wait = telegraph_ticks(world, self.kind, self.warning)
        self.enter(State.REAR)
        self.take_aim(friend.x, friend.y)
        world.say(What.SHADE_SEEN, friend=friend.name, thing=self.id, note=self.kind, x=self.x, y=self.y)

    def take_aim(self, x: int, y: int) -> None:
        """Point at a place."""
        self.aim_x, self.aim_y = x, y
        self.look(x - self.x, y - self.y)

    def go_on_warning(self, stage: Stage, world: World[Entity]) -> bool:
        """Follow the target with the aim, then hold it still; True when the warning is over."""
        friend = world.friends.get(self.target)
        if follows(self.state_ticks, self.wait) and friend is not None and may_be_aimed_at(stage, world, friend):
            self.take_aim(friend.x, friend.y)
        if self.state_ticks < self.wait:
            return False
        has_warned(world, self.kind)
        self.enter(State.STRIKE)
        world.say(What.SHADE_STRIKES, thing=self.id, note=self.kind, x=self.x, y=self.y)
        return True

    # time

    def let_time_pass(self, stage: Stage, world: World[Entity]) -> None:
        """End rest, sleep and burst when their time is over; look into a light meanwhile."""
        match self.state:
            case State.REST if self.state_ticks >= self.rest:
                self.enter(State.WALK)
            case State.SLEEP if self.state_ticks >= 0:
                self.enter(State.WALK)
            case State.LURED if self.state_ticks >= 0:
                self.enter(State.WALK)
            case State.LURED:
                found = prey(stage, world, self, self.sight)
                if found is not None and near(found.x, found.y, self.aim_x, self.aim_y, LIT):
                    self.warn(world, found)
            case State.BURST if self.state_ticks >= BURST_TICKS and self._start_is_clear(world):
                self.at = 0
                self.back = self.strayed = False
                self.x, self.y = pose(self.track, 0)
                self.enter(State.WALK)
                world.say(What.SHADE_GATHERS, thing=self.id, x=self.x, y=self.y)
            case _:
                pass

    def _start_is_clear(self, world: World[Entity]) -> bool:
        x, y = pose(self.track, 0)
        return not any(near(friend.x, friend.y, x, y, CLEAR) for friend in world.led)

    # moving

    def walk(self) -> None:
        """Walk along the track, coming back to it after a strike."""
        if self.strayed:
            x, y = pose(self.track, self.at // 100)
            self.strayed = not near(self.x, self.y, x, y, RETURN_SPEED * 2)
            if self.strayed:
                step_x, step_y = toward(self.x, self.y, x, y, RETURN_SPEED)
                self.x, self.y = self.x + step_x, self.y + step_y
                self.look(step_x, step_y)
                return
        self.at, self.back = self.ahead(self.pace)
        x, y = pose(self.track, self.at // 100)
        dx, dy = x - self.x, y - self.y
        if dx or dy:
            self.face_x, self.face_y = (dx > 0) - (dx < 0), (dy > 0) - (dy < 0)
            self.x, self.y = x, y

    def go_to_light(self, stage: Stage) -> None:
        """Come closer to the light that lures it, as far as there is room."""
        if not near(self.x, self.y, self.aim_x, self.aim_y, TOUCH):
            self.stray(stage, *toward(self.x, self.y, self.aim_x, self.aim_y, LURE_SPEED))

    def stray(self, stage: Stage, step_x: int, step_y: int) -> bool:
        """Step off the track; False where a wall or the peace of an entry begins."""
        x, y = self.x + step_x, self.y + step_y
        enters_peace = in_peace(x, y, stage.entries) and not in_peace(self.x, self.y, stage.entries)
        if stage.tile_at(x, y) == WALL or enters_peace:
            return False
        self.strayed = True
        self.x, self.y = x, y
        self.look(step_x, step_y)
        return True

    def ahead(self, way: int) -> tuple[int, bool]:
        """Give the place so many hundredths of a tick along the track, and whether it walks back from there."""
        length = (len(self.track) // 8 - 1) * TRACK_TICKS * 100
        at = self.at - way if self.back else self.at + way
        if 0 < at < length:
            return at, self.back
        if self.loops and length > 0:
            return at % length, self.back
        at = max(0, min(length, at))
        return at, at > 0

    def look(self, dx: int, dy: int) -> None:
        """Turn to where it goes or aims."""
        if dx or dy:
            self.face_x, self.face_y = (dx > 0) - (dx < 0), (dy > 0) - (dy < 0)
