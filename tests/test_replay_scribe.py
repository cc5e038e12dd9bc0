"""What was played is written down as a solution that solves the map again."""

import pytest
from msgspec.structs import replace
from play import entry, plate, point, region, stage_of, thing

from game.maps.campaign import chapters, map_path
from game.maps.load import load
from game.replay.bots.solve import solve
from game.replay.run import Run
from game.replay.scribe import Scribe, scribe
from game.replay.solution import faults, parse
from game.sim.buttons import LIE, RIGHT

MAPS = [chapter.map for chapter in chapters() if chapter.map.startswith("level1/")]


def with_solution(stage, script):
    placements = tuple(
        replace(one, fields={**one.fields, "solution": script}) if one.kind == "region" else one
        for one in stage.placements
    )
    return replace(stage, placements=placements)


@pytest.mark.parametrize("players", [1, 2])
@pytest.mark.parametrize("name", MAPS)
def test_the_script_of_a_night_solves_the_map_again(name, players):
    stage = load(map_path(name)).stage
    run = Run(stage, players=players)
    assert solve(run).woke
    written = scribe(run.close(), stage)
    assert written.woke
    again = with_solution(stage, written.script)
    assert faults(again) == []
    for people in (1, 2):
        outcome = solve(Run(again, players=people))
        assert outcome.woke, (written.script, outcome.stuck, outcome.story)


def test_one_alone_writes_what_the_shipped_solution_says():
    stage = load(map_path("level1/corridor")).stage
    run = Run(stage)
    solve(run)
    assert scribe(run.close(), stage).laps == parse(stage.region.text("solution"))


def test_a_lap_that_was_only_watched_is_written_too():
    stage = stage_of(
        ("##########", "#........#", "##########"),
        region(friends="jenna,ravi", min_beats=1, lap_seconds=3),
        entry(1, 1),
        plate("p", 4, 1),
        thing("seam", "s", 7, 1, 1, 1),
        point("anchor", "a", 7, 1, seam="s"),
        point("anchor", "b", 8, 1, seam="s"),
    )
    run, written = Run(stage), Scribe(stage)

    def hold(button, lap):
        while run.world.loop.lap == lap:
            written.watch(run.world, run.tick([button, 0, 0, 0]))

    hold(RIGHT, 1)
    hold(0, 2)
    hold(RIGHT, 3)
    assert written.script == "jenna on p | watch | jenna on p"
    assert not written.woke
    hold(LIE, 4)
    assert written.script.endswith("jenna on p | jenna lie")
