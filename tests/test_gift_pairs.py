"""Two gifts together open what neither opens alone: a small map for each pair of friends (GAME.md 3)."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from play import Play

from game.maps.load import load
from game.replay.bots.solver import Solver
from game.replay.run import Run
from game.replay.solution import parse
from game.sim.buttons import to_names
from game.sim.events import What
from game.sim.followers import steer
from game.sim.ground import Ground
from game.sim.units import TICKS_PER_SECOND, TILE
from tools.levels import pairs

MAPS = Path(__file__).parent / "maps" / "pairs"
LAPS = 4
CUTS = {
    "jenna_ravi": ["ravi lull slot, stay; ", "jenna draft slot; "],
    "jenna_leo": ["leo ground slot, stay; ", "jenna draft slot; "],
    "jenna_mia": ["light slot, ", ", draft slot"],
    "ravi_leo": ["leo ground wind; ", "trace trail, "],
    "mia_leo": ["mia light lure; ", "call veil, "],
}
"""What each solution says of the one gift and of the other."""


def wakes(stage):
    """Play the stage's solution alone, LAPS laps at most."""
    run = Run(stage)
    solver = Solver(parse(stage.region.text("solution")))
    while run.world.loop.lap <= LAPS and not run.world.loop.woken:
        run.tick(solver.buttons(run.stage, run.world))
    return run.world.loop.woken


def with_solution(stage, solution):
    placements = tuple(
        replace(each, fields={**each.fields, "solution": solution}) if each.kind == "region" else each
        for each in stage.placements
    )
    return replace(stage, placements=placements)


def test_every_pair_of_friends_has_a_map():
    assert sorted(path.stem for path in MAPS.glob("*.tmx")) == sorted([*CUTS, "ravi_mia"])


def test_the_maps_are_those_that_their_plans_write(tmp_path, monkeypatch):
    monkeypatch.setattr(pairs, "FOLDER", tmp_path / "pairs")
    pairs.main()
    for path in MAPS.glob("*.tmx"):
        assert (tmp_path / "pairs" / path.name).read_bytes() == path.read_bytes(), path.name


@pytest.mark.parametrize("name", sorted(CUTS))
def test_two_gifts_together_wake_the_room(name):
    assert wakes(load(MAPS / f"{name}.tmx").stage)


@pytest.mark.parametrize(("name", "cut"), [(name, cut) for name, cuts in sorted(CUTS.items()) for cut in cuts])
def test_neither_gift_does_it_alone(name, cut):
    stage = load(MAPS / f"{name}.tmx").stage
    solution = stage.region.text("solution")
    assert cut in solution
    assert not wakes(with_solution(stage, solution.replace(cut, "")))


def run_for_the_gate(*, lulls):
    """Mia's light brings the shade to its plate, and she runs; Ravi beside the plate lulls it, or stays away."""
    play = Play.on(load(MAPS / "ravi_mia.tmx").stage, players=2, leads=("mia", "ravi"))
    play.go(11 if lulls else 2, 1, player=1).go(4, 3).tap("right").tap("gift")
    thrown = play.world.tick
    for x, y in ((13, 1), (36, 5), (36, 8), (4, 8)):
        while play.world.tick < thrown + 10 * TICKS_PER_SECOND and play.tile(play.mia) != (x, y):
            way = to_names(steer(Ground(play.stage, play.world), play.mia, *middle(x, y)))
            lull = "gift" if lulls and play.world.tick == thrown + 4 * TICKS_PER_SECOND else ""
            play.tick(" ".join(way), lull)
    return play


def middle(x, y):
    return x * TILE + TILE // 2, y * TILE + TILE // 2


@pytest.mark.parametrize("lulls", [True, False])
def test_light_gathers_a_shade_on_its_plate_and_lull_keeps_it_there(lulls):
    play = run_for_the_gate(lulls=lulls)
    assert play.happened(What.GATHERED)
    assert play.happened(What.GATE_OPENED)
    assert (play.tile(play.mia) == (4, 8)) is lulls
