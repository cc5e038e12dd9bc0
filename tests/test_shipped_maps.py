"""Every map that ships: the check finds nothing; where it loops, its solution lets one to four people out."""

import pytest

from game.checking import has_text
from game.maps.check import check
from game.maps.load import load
from game.maps.search import every_map
from game.replay.bots.solve import solve
from game.replay.run import Run
from game.replay.solution import faults

MAPS = every_map()
REGIONS = {path: load(path).stage.region for path in MAPS}
LOOPING = [path for path, region in REGIONS.items() if region is not None and not region.number("practice")]
"""A map without a region is a place to walk in, and nobody wakes it; nor a place to practise."""


def test_level_patterns_starter_and_pack_are_among_them():
    assert {"corridor", "self_hold", "starter", "night_shift"} <= {path.stem for path in LOOPING}
    assert {"cathedral", "feed", "house", "ward", "commons", "dawn"} <= {path.stem for path in MAPS} - {
        path.stem for path in LOOPING
    }


@pytest.mark.parametrize("path", MAPS, ids=lambda path: path.stem)
def test_no_finding(path):
    assert [str(finding) for finding in check(path, faults, has_text)] == []


@pytest.mark.parametrize("players", [1, 2, 3, 4])
@pytest.mark.parametrize("path", LOOPING, ids=lambda path: path.stem)
def test_its_solution_wakes_it_and_everyone_gets_out(path, players):
    outcome = solve(Run(load(path).stage, players=players))
    assert outcome.woke, outcome
    assert outcome.left, outcome
