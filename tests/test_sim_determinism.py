"""Determinism: the same inputs give the same world, whatever is frozen, forgotten or hashed in between."""

import os
import random
import subprocess
import sys
from functools import cache
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from play import entry, plate, point, region, room, stage_of, thing

from game.sim import pathing
from game.sim.buttons import ACT, ALL, CALL, GIFT, LIE, ORDER, RIGHT, STAY, SWITCH, UP
from game.sim.commands import Assist, Join, Leave
from game.sim.followers import steer, toward_buttons
from game.sim.friends.friend import FULL_HP
from game.sim.geometry import near
from game.sim.ground import Ground
from game.sim.lap import new_world
from game.sim.loop import strip
from game.sim.loop.echo import where
from game.sim.snapshot import checksum, first_difference, freeze, thaw
from game.sim.stage import VOID
from game.sim.step import step
from game.sim.units import TILE
from game.sim.world import Assists

ROOT = Path(__file__).resolve().parent.parent


def _plates_and_gates():
    rows = [row[:12] + ("." if number in (3, 4) else "#") + row[13:] for number, row in enumerate(room(24, 9))]
    return stage_of(
        rows,
        region(lap_seconds=6, friends="jenna,ravi", min_beats=1, grip_max=2),
        entry(2, 3),
        entry(1, 3),
        plate("p", 4, 2, 2, 2, opens="gate"),
        plate("q", 7, 5, 2, 2, opens="other", latch=True),
        thing("gate", "gate", 12, 3, 1, 1, strict=True),
        thing("gate", "other", 12, 4, 1, 1),
        point("lever", "l", 15, 6, opens="other"),
        thing("seam", "clock", 4, 0, 1, 1, pressure="on:p"),
        point("anchor", "a", 3, 6, seam="clock"),
        point("anchor", "b", 9, 2, seam="clock"),
        point("mirror", "mirror", 2, 6),
        point("shade", "dark", 6, 6, grip=1),
    )


def _pits_and_pillows():
    rows = room(22, 9)
    rows[3] = rows[3][:8] + "~~~" + rows[3][11:]
    rows[4] = rows[4][:8] + "~~~~~" + rows[4][13:]
    return stage_of(
        rows,
        region(lap_seconds=5, friends="jenna,ravi,mia", variants=2, min_beats=1),
        entry(2, 3),
        plate("p", 5, 2, 1, 3),
        thing("slot", "slot", 8, 3, 3, 1),
        thing("drone", "drone", 5, 6, 1, 1),
        point("carry", "pillow", 3, 5, kind="pillow"),
        point("socket", "bed", 6, 7, accepts="pillow", opens="gate"),
        thing("gate", "gate", 14, 1, 1, 7, keep=True),
        point("keepsake", "key", 16, 4),
        point("dreamer", "d", 4, 7),
        thing("path", "way", 5.5, 4.5, points=((0, 0), (0, 2), (4, 2)), loop=True),
        point("shade", "dark", 5, 4, path="way"),
        thing("seam", "clock", 2, 0, 1, 1),
        point("anchor", "a", 2, 1, seam="clock"),
        point("anchor", "b", 4, 1, seam="clock", friend="ravi"),
        point("anchor", "c", 6, 1, seam="clock"),
    )


def _corridor():
    return stage_of(
        room(30, 5),
        region(lap_seconds=4, friends="jenna", echoes=False, returns="door", exit="out", grip_max=0),
        entry(2, 2),
        plate("lamp", 6, 1, 1, 3, latch=True),
        plate("bell", 12, 1, 1, 3, latch=True),
        thing("seam", "clock", 9, 0, 1, 1, pressure="on:lamp,on:bell"),
        point("anchor", "a", 8, 2, seam="clock"),
        point("anchor", "b", 10, 2, seam="clock"),
        thing("exit", "out", 27, 1, 2, 3, to="end"),
    )


def _no_region():
    rooms = (thing("camera", "left", 0, 0, 10, 9), thing("camera", "right", 10, 0, 10, 9))
    return stage_of(room(20, 9), entry(3, 3), *rooms, point("talk", "t", 5, 5, key="x"), plate("p", 8, 3))


MAKERS = (_plates_and_gates, _pits_and_pillows, _corridor, _no_region)


@cache
def stage(number):
    return MAKERS[number]()


def script(seed, ticks):
    """Random players: each holds a random choice of buttons for a while; commands now and then."""
    dice = random.Random(seed)
    held, left, out = [0] * 4, [0] * 4, []
    for _ in range(ticks):
        for player in range(4):
            left[player] -= 1
            if left[player] <= 0:
                left[player] = dice.randint(1, 50)
                held[player] = dice.choice((0, dice.getrandbits(4), dice.getrandbits(6), dice.randint(0, ALL)))
        commands = []
        if dice.random() < 0.01:
            commands.append(dice.choice((Join(dice.randrange(4)), Leave(dice.randrange(4)))))
        if dice.random() < 0.003:
            name, most = dice.choice((("slack", 2), ("grip_off", 1), ("long_blink", 1), ("watched_laps", 1)))
            commands.append(Assist(name, dice.randint(0, most)))
        out.append((list(held), commands))
    return out


class Busy:
    """Players who walk to a thing, act on it for a while and go on: they get where random keys never get."""

    def __init__(self, seed):
        self.dice = random.Random(seed)
        self.goal, self.left, self.does = [None] * 4, [0] * 4, [0] * 4

    def buttons(self, level, world):
        return [self._of(level, world, number) for number in range(4)]

    def _of(self, level, world, number):
        name = world.players[number].leads
        if not name:
            return 0
        self.left[number] -= 1
        if self.left[number] <= 0:
            things = [entity.centre for entity in world.entities.values()]
            self.goal[number] = self.dice.choice(things) if things else None
            self.left[number] = self.dice.randint(60, 300)
            often = (ACT, ACT, ACT, GIFT, 0)
            seldom = (LIE, SWITCH, CALL, STAY, ORDER | UP, ACT | RIGHT)
            self.does[number] = self.dice.choice(often if self.dice.random() < 0.8 else seldom)
        friend, goal = world.friends[name], self.goal[number]
        if goal is None:
            return self.does[number]
        if near(friend.x, friend.y, *goal, TILE):
            self.left[number] = min(self.left[number], 120)
            return self.does[number]
        x, y = min(max(goal[0], 0), level.width * TILE - 1), min(max(goal[1], 0), level.height * TILE - 1)
        return steer(Ground(level, world), friend, x, y) or toward_buttons(friend, x, y)


def assert_sound(level, world):
    """Nobody in a wall or outside, hearts in range, references alive."""
    ground = Ground(level, world)
    for friend in world.friends.values():
        assert 0 <= friend.x < level.width * TILE
        assert 0 <= friend.y < level.height * TILE
        assert not ground.is_wall(friend.x, friend.y), (friend.name, friend.x / TILE, friend.y / TILE)
        assert level.tile_at(friend.safe_x, friend.safe_y) != VOID
        assert 0 <= friend.hp <= FULL_HP
        assert (friend.hp == 0) <= friend.asleep
        assert len(friend.beats) <= 8
        for number in (friend.carry, friend.anchor, friend.goal, friend.echo.carry, *friend.pressing):
            assert number == 0 or number in world.entities
    assert list(world.entities) == sorted(world.entities)
    carried = [friend.carry for friend in world.friends.values() if friend.carry]
    carried += [friend.echo.carry for friend in world.friends.values() if friend.echo.carry]
    assert len(carried) == len(set(carried))
    anchors = [friend.anchor for friend in world.friends.values() if friend.anchor]
    assert len(anchors) == len(set(anchors))
    leads = [player.leads for player in world.players if player.leads]
    assert len(leads) == len(set(leads)) >= 1
    assert sorted(leads) == sorted(name for name, friend in world.friends.items() if friend.mode.value == "led")


def look(level, world):
    """Everything that only reads."""
    strip.lanes(level, world)
    strip.tally(level, world)
    if level.region is not None:
        for friend in world.friends.values():
            where(world, friend, level.region.number("variants"))


SCRIPTS = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@SCRIPTS
@given(st.integers(0, len(MAKERS) - 1), st.integers(1, 4), st.integers(0, 2**32), st.integers(0, 699))
def test_random_players_do_no_harm_and_a_thawed_world_goes_on_the_same(number, players, seed, moment):
    level = stage(number)
    world = new_world(level, seed=seed, players=players)
    other = None
    for tick, (held, commands) in enumerate(script(seed, 700)):
        if tick == moment:
            other = thaw(freeze(world))
            assert checksum(other) == checksum(world)
        events = step(level, world, held, commands)
        assert_sound(level, world)
        if tick % 50 == 0:
            before = checksum(world)
            look(level, world)
            assert checksum(world) == before
        if other is not None:
            assert step(level, other, held, commands) == events
    assert other is not None
    assert checksum(other) == checksum(world)


@SCRIPTS
@given(st.integers(0, len(MAKERS) - 1), st.integers(1, 4), st.integers(0, 2**32), st.booleans(), st.integers(0, 899))
def test_busy_players_too(number, players, seed, shown, moment):
    level = stage(number)
    busy = Busy(seed)
    world = new_world(level, seed=seed, players=players, assists=Assists(story_night=int(shown)))
    other = None
    for tick in range(900):
        if tick == moment:
            other = thaw(freeze(world))
        held = busy.buttons(level, world)
        events = step(level, world, held)
        assert_sound(level, world)
        if other is not None:
            assert step(level, other, held) == events
    assert checksum(other) == checksum(world)


@SCRIPTS
@given(st.integers(0, 1), st.integers(0, 2**32), st.sets(st.integers(0, 399), max_size=20))
def test_forgetting_the_ways_changes_nothing(number, seed, moments):
    level = stage(number)
    one, other = (new_world(level, seed=seed) for _ in range(2))
    for held, commands in script(seed, 400):
        step(level, one, held, commands)
    for tick, (held, commands) in enumerate(script(seed, 400)):
        if tick in moments:
            pathing.flow.cache_clear()
        step(level, other, held, commands)
    assert checksum(one) == checksum(other)


def final_checksums():
    """One checksum a stage, for other processes to agree with."""
    found = []
    for number in range(len(MAKERS)):
        world = new_world(stage(number), players=2)
        for held, commands in script(number, 900):
            step(stage(number), world, held, commands)
        found.append(checksum(world))
    return found


@pytest.mark.parametrize("hash_seed", ["0", "1", "4242"])
def test_processes_with_other_hashes_agree(hash_seed):
    code = "import test_sim_determinism as t; print(*t.final_checksums())"
    paths = os.pathsep.join((str(ROOT), str(ROOT / "tests")))
    there = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=True,
    )
    assert [int(word) for word in there.stdout.split()] == final_checksums()


def test_the_simulation_runs_without_pygame():
    code = "import sys, game.sim.step, game.sim.snapshot; print([m for m in sys.modules if m in ('pygame', 'pytmx')])"
    there = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, env={**os.environ}
    )
    assert there.stdout.strip() == "[]"


def test_the_first_difference_is_named():
    world = new_world(stage(0))
    one, other = msgspec.to_builtins(world), msgspec.to_builtins(world)
    assert first_difference(one, other) == ""
    other["friends"]["jenna"]["x"] += 1
    assert first_difference(one, other).startswith("world.friends.jenna.x: ")


def test_a_thawed_world_shares_nothing_with_the_frozen_one():
    world = new_world(stage(0))
    other = thaw(freeze(world))
    before = checksum(world)
    for held, commands in script(7, 300):
        step(stage(0), other, held, commands)
    assert checksum(world) == before
