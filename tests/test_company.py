"""Four sensible players at random on every map: nobody ends where nobody can be, and followers come along."""

import pytest
from company import Night

from game.maps.load import load
from game.maps.search import every_map

RUNS = 10
TICKS = 600
STAGES = [load(path).stage for path in every_map()]
EACH = 9
"""So many maps a run, in turn, so that the runs see every map three times or more."""


@pytest.mark.parametrize("seed", range(RUNS))
def test_a_night_with_sensible_players_leaves_everybody_on_their_feet(seed):
    for number in range(EACH):
        stage = STAGES[(seed * EACH + number) % len(STAGES)]
        Night(stage, seed + 1, players=1 + (seed + number) % 4).run(TICKS).stand_still().at_the_end()


def test_the_runs_see_every_map():
    assert 3 * len(STAGES) <= RUNS * EACH
