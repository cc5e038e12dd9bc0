"""A night is kept of each arena of Jenna's nightmare, its solution played alone: it plays back as it was played.

Recorded by `python -m tools.levels.jenna`.
"""

import pytest
from arenas import ARENAS

from game.maps.load import load
from game.replay import log as logs
from game.replay.check import play_back
from game.sim.events import What


@pytest.mark.parametrize("path", ARENAS, ids=lambda path: path.stem)
def test_the_kept_night_of_an_arena_plays_back_and_wakes(path):
    night = logs.load(path.with_suffix(".night"))
    events = [event for log in night.logs for _, each in play_back(log, load(path).stage) for event in each]
    assert [event.what for event in events].count(What.WAKE) == 1
