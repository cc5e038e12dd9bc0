"""The long runs of `make soak`: many random players on every shipped map, thousands of harmed recordings."""

import random

import pytest
from company import Night
from test_sim_determinism import assert_sound

from game.maps.campaign import chapters, map_path
from game.maps.load import load
from game.maps.search import every_map
from game.replay import log as logs
from game.replay.bots.characters import KINDS
from game.replay.bots.solve import solve
from game.replay.log import ReplayError
from game.replay.run import Run
from game.sim.snapshot import checksum, freeze, thaw
from game.sim.step import step

pytestmark = pytest.mark.soak
TICKS = 1_000_000
MAPS = [chapter.map for chapter in chapters() if load(map_path(chapter.map)).stage.region is not None]


@pytest.mark.parametrize("name", MAPS)
def test_a_million_ticks_of_busy_players_do_no_harm(name):
    stage = load(map_path(name)).stage
    each = 20_000
    for seed in range(TICKS // each // len(MAPS)):
        players = 1 + seed % 4
        run = Run(stage, seed=seed + 1, players=players)
        bot = KINDS["wanderer"](seed + 1)
        for tick in range(each):
            step(stage, run.world, bot(stage, run.world))
            if tick % 500 == 0:
                assert_sound(stage, run.world)
                assert checksum(thaw(freeze(run.world))) == checksum(run.world)
        # whatever they did, the solution still works from the next lap on
        if run.world.loop.woken or run.world.left:
            continue
        assert solve(Run(stage, players=players)).woke


@pytest.mark.parametrize("seed", range(200))
def test_two_hundred_nights_of_sensible_players_on_every_map(seed):
    for number, path in enumerate(every_map()):
        Night(load(path).stage, 1000 + seed, players=1 + (seed + number) % 4).run(1200).stand_still().at_the_end()


def test_thousands_of_harmed_recordings_are_refused_or_read(tmp_path):
    data = (map_path(MAPS[0]).parent / "first.night").read_bytes()
    dice = random.Random(7)
    told = []
    path = tmp_path / "a.night"
    for _ in range(4000):
        harmed = bytearray(data[: dice.randrange(len(data))] if dice.random() < 0.3 else data)
        for _ in range(dice.randrange(1, 5)):
            if harmed:
                harmed[dice.randrange(len(harmed))] = dice.randrange(256)
        path.write_bytes(harmed)
        try:
            logs.load(path)
        except ReplayError as error:
            told.append(str(error))
    assert told
    assert not any("\n" in line for line in told)
