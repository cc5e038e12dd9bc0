"""Whatever is played in an arena of Jenna's nightmare, its solution still wakes it from the next lap on (issue 7)."""

import random

import pytest
from arenas import ARENAS
from company import Sensible

from game.maps.load import load
from game.replay.bots.solver import Solver
from game.replay.solution import parse
from game.sim.buttons import LIE
from game.sim.lap import new_world
from game.sim.loop.state import Phase
from game.sim.snapshot import freeze, thaw
from game.sim.step import step

LAPS = 25
"""Random laps by each number of people: a hundred an arena."""
SOAKED = 2_500
TRIED_EVERY = 12
"""After so many random laps the solution is tried, on a copy of the world."""
SECONDS = (1, 1, 1, 2, 6)
"""So long a random lap may last before everybody lies down."""
MOST_TICKS = 60 * 60 * 5


def wander(stage, world, company, dice):
    """Play one lap at random: for some seconds sensible things, then everybody lies down."""
    lap = world.loop.lap
    ticks = dice.randint(0, 60 * dice.choice(SECONDS))
    while world.loop.lap == lap and not world.loop.woken:
        if world.loop.phase is not Phase.PLAY or ticks > 0:
            ticks -= 1
            held, commands = company(world), company.commands(world)
        else:
            held, commands = [LIE if player.leads else 0 for player in world.players], []
        step(stage, world, held, commands)


def is_woken_by_its_solution(stage, world):
    """Play the solution from the next lap on; laps whose work is done before do no harm."""
    laps = parse(stage.region.text("solution"))
    lap = world.loop.lap
    solver = Solver(laps)
    step(stage, world, [])  # all hands off: a direction that gave an order has to be let go of
    for _ in range(MOST_TICKS):
        if world.loop.woken or world.loop.lap >= lap + len(laps) + 2:
            break
        step(stage, world, solver.buttons(stage, world))
    return world.loop.woken


def play_at_random(path, players, laps, seed, every):
    stage = load(path).stage
    world = new_world(stage, seed=seed, players=players)
    company, dice = Sensible(stage, seed), random.Random(seed)
    tried = 0
    for number in range(1, laps + 1):
        wander(stage, world, company, dice)
        if world.loop.woken:  # chance has won; another night
            world = new_world(stage, seed=seed + number, players=players)
        elif number % every == 0:
            tried += 1
            kept = thaw(freeze(world))
            where = f"{path.stem}, {players} players, seed {seed}, after lap {number}"
            assert is_woken_by_its_solution(stage, kept), f"{where}: the solution does not wake it"
    assert tried


@pytest.mark.parametrize("players", [1, 2, 3, 4])
@pytest.mark.parametrize("path", ARENAS, ids=lambda path: path.stem)
def test_random_play_makes_no_arena_unwinnable(path, players):
    play_at_random(path, players, LAPS, seed=players, every=TRIED_EVERY)


@pytest.mark.soak
@pytest.mark.parametrize("players", [1, 2, 3, 4])
@pytest.mark.parametrize("path", ARENAS, ids=lambda path: path.stem)
def test_ten_thousand_random_laps_make_no_arena_unwinnable(path, players):
    play_at_random(path, players, SOAKED, seed=100 + players, every=TRIED_EVERY)
