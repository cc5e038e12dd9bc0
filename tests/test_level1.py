"""Level 1: every map is checked, solved by one to four people, and teaches what it promises (GAME.md 6)."""

import pytest
from msgspec.structs import replace

from game.checking import has_text
from game.maps.campaign import chapters, map_path
from game.maps.check import check
from game.maps.load import load
from game.replay.bots.characters import KINDS
from game.replay.bots.solve import solve
from game.replay.bots.steering import is_at, named, spot_on, walk
from game.replay.ghosts import show_how
from game.replay.run import Run
from game.replay.solution import faults
from game.sim.buttons import ACT, LEAD_JENNA, LEAD_RAVI, LIE, RIGHT
from game.sim.events import What
from game.sim.friends.friend import Mode
from game.sim.ground import Ground
from game.sim.lap import new_world
from game.sim.loop.habit import pose
from game.sim.loop.seam import Seam, SeamState
from game.sim.snapshot import freeze, thaw
from game.sim.stage import Placement, Stage
from game.sim.step import step
from game.sim.units import pixels

MAPS = [chapter.map for chapter in chapters() if chapter.map.startswith("level1/")]


def stage_of(name: str) -> Stage:
    return load(map_path(name)).stage


@pytest.mark.parametrize("name", MAPS)
def test_no_finding(name):
    assert [str(finding) for finding in check(map_path(name), faults, has_text)] == []


@pytest.mark.parametrize("players", [1, 2, 3, 4])
@pytest.mark.parametrize("name", MAPS)
def test_its_solution_wakes_it_and_everyone_gets_out(name, players):
    outcome = solve(Run(stage_of(name), players=players))
    assert outcome.woke, outcome
    assert outcome.left, outcome


def test_walking_right_twice_reveals_the_clock_and_a_ticket_in_between_does_not():
    """1a allows a difference: repeating is a discovery, not what happens anyway (GAME.md 2.11)."""
    stage = stage_of("corridor")

    def clock_after(laps_with_ticket: set[int]) -> SeamState:
        run = Run(stage)
        world = run.world
        for lap in (1, 2):
            if lap in laps_with_ticket:
                machine = named(stage, world, "ticket")
                while not is_at(world.led[0], *machine.centre, pixels(18)):
                    run.tick([walk(Ground(stage, world), world, world.led[0], *machine.centre)])
                run.tick([ACT])
                run.tick([0])
            door = named(stage, world, "right_door")
            while world.loop.lap == lap:
                run.tick([walk(Ground(stage, world), world, world.led[0], *spot_on(world.led[0], door))])
        return next(entity for entity in world.entities.values() if isinstance(entity, Seam)).state

    assert clock_after(set()) is SeamState.REVEALED
    assert clock_after({1, 2}) is SeamState.REVEALED
    assert clock_after({2}) is SeamState.HIDDEN
    assert clock_after({1}) is SeamState.HIDDEN


def test_who_stands_still_is_shown_nothing():
    for name in MAPS:
        run = Run(stage_of(name))
        for _ in range(60 * 60):
            run.tick([0])
        assert run.world.loop.clock == 0
        assert run.world.revealed == []


@pytest.mark.parametrize("name", ["waiting_room_1", "waiting_room_2"])
def test_a_player_who_knows_the_rule_wins_without_the_script(name):
    run = Run(stage_of(name))
    bot = KINDS["knower"](1)
    for _ in range(60 * 60):
        run.tick(bot(run.stage, run.world))
        if run.world.loop.woken:
            return
    raise AssertionError(f"{name} not woken in a minute")


# 1c cannot be solved without echoes: search every order of macro-actions of the bodies that are there.

PLACES = ("plate", "gate", "left", "right", "start")


def without_echoes(stage: Stage) -> Stage:
    def changed(placement: Placement) -> Placement:
        if placement.kind != "region":
            return placement
        fields = {**placement.fields, "echoes": False, "lap_seconds": 600 * 60}
        return replace(placement, fields=fields)

    return without_shades(replace(stage, placements=tuple(changed(each) for each in stage.placements)))


def without_shades(stage: Stage) -> Stage:
    """The searches walk and hold, they do not dodge."""
    return replace(stage, placements=tuple(each for each in stage.placements if each.kind != "shade"))


def reveal(world) -> None:
    """Give the bodies the best case: the clock has shown itself already."""
    for entity in world.entities.values():
        if isinstance(entity, Seam):
            entity.reveal(world)


def where(stage, world, friend) -> str:
    gate = named(stage, world, "gate")
    side = "far" if friend.x > gate.x + gate.width else "near"
    for place in PLACES[:-1]:
        thing = named(stage, world, place)
        if is_at(friend, *spot_on(friend, thing), pixels(10)):
            return f"{side} {place}"
    return side


def act_out(stage, world, lead: int, place: str, then: int) -> None:
    """Lead a friend, walk to a place as far as the way is open, then hold some buttons for two seconds."""
    for held in (0, lead, 0):
        step(stage, world, [held])
    target = named(stage, world, place) if place != "start" else None
    for _ in range(60 * 6):
        friend = world.led[0]
        x, y = spot_on(friend, target) if target else stage.of_kind("entry")[0].centre
        if is_at(friend, x, y):
            break
        step(stage, world, [walk(Ground(stage, world), world, friend, x, y)])
    for _ in range(120):
        step(stage, world, [then])


def test_waiting_room_1_cannot_be_solved_with_echoes_off():
    stage = without_echoes(stage_of("waiting_room_1"))
    world = new_world(stage, players=1)
    step(stage, world, [RIGHT])
    reveal(world)
    seen: set[tuple] = set()
    todo = [freeze(world)]
    tried = 0
    while todo:
        frozen = todo.pop()
        for lead in (LEAD_JENNA, LEAD_RAVI):
            for place in PLACES:
                for then in (0, ACT):
                    world = thaw(frozen)
                    act_out(stage, world, lead, place, then)
                    tried += 1
                    assert not world.loop.woken, "two bodies got past a gate that needs a third"
                    bodies = [(where(stage, world, each), each.mode is Mode.STAY) for each in world.friends.values()]
                    state = (*bodies, world.led[0].name)
                    if state not in seen:
                        seen.add(state)
                        todo.append(freeze(world))
    assert tried > 100
    assert any("far" in place for state in seen for place, *_ in state[:-1]), "nobody ever got through the gate"


def test_the_same_search_space_is_won_with_an_echo():
    """The search above is not blind: with the echo on the plate the same macro-actions win."""
    stage = without_shades(stage_of("waiting_room_1"))
    world = new_world(stage, players=1)
    for _ in range(2):
        lap = world.loop.lap
        act_out(stage, world, LEAD_JENNA, "plate", 0)
        while world.loop.lap == lap:
            step(stage, world, [0 if world.led[0].held & LIE or world.led[0].lying else LIE])
    events = []
    for _ in range(60 * 3):
        events += step(stage, world, [0])
    assert any(event.what is What.GATE_OPENED for event in events)
    act_out(stage, world, LEAD_JENNA, "left", ACT)
    for _ in range(60 * 5):
        step(stage, world, [ACT])
    assert world.loop.woken


@pytest.mark.parametrize("name", MAPS)
def test_ghosts_show_the_first_lap_and_once_the_clock_shows_itself_the_last(name):
    stage = stage_of(name)
    world = new_world(stage)
    first = show_how(stage, world)
    reveal(world)
    last = show_how(stage, world)
    assert first is not None
    assert last is not None
    assert "jenna" in first.tracks
    assert first != last
    anchor = named(stage, world, "left")
    end = pose(last.tracks["jenna"], last.ticks)
    assert max(abs(end[0] - anchor.x), abs(end[1] - anchor.y)) <= pixels(24)
