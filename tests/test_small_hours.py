"""The example pack: bodies alone do not solve it, its traps spring and can be undone, its copies are equal."""

import pytest
from msgspec.structs import replace

from game.house import folder
from game.maps.campaign import story_in
from game.maps.findings import LevelError
from game.maps.load import load
from game.nights import autoplay, replay
from game.replay.bots.solve import Outcome, solve
from game.replay.run import Run
from game.sim.stage import Stage

PACK = folder("packs") / "small_hours"
STORY = story_in(PACK)
MAPS = [STORY.path(chapter) for chapter in STORY.chapters]


def stage_of(name: str) -> Stage:
    return load(PACK / "arenas" / f"{name}.tmx").stage


def play(stage: Stage, **region: object) -> Outcome:
    placements = tuple(
        replace(each, fields={**each.fields, **region}) if each.kind == "region" else each for each in stage.placements
    )
    return solve(Run(replace(stage, placements=placements)))


@pytest.mark.parametrize("path", MAPS, ids=lambda path: path.stem)
def test_bodies_alone_do_not_get_in(path):
    assert not play(load(path).stage, echoes=False).woke


def test_the_quiet_way_over_the_duck_reveals_the_clock_and_shuts_the_way_to_it():
    stage = stage_of("night_shift")
    lap = "jenna on scale; ravi on duck, pull fuse, lie"
    hold = "jenna go gate_low, hold left; ravi go gate_low, hold right"
    trapped = play(stage, solution=f"{lap} | {lap} | {hold}")
    assert any("repeats" in line for line in trapped.story), trapped
    assert not trapped.woke
    again = "jenna on scale; ravi pull ticket, pull fuse, lie"
    assert play(stage, solution=f"{lap} | {lap} | {again} | {hold}").woke, "another beat on the way is a new habit"


def test_the_vault_stays_shut_without_the_second_night():
    assert not play(stage_of("before_the_alarm"), variants=1).woke


def test_its_tilesets_are_those_of_the_game():
    for copy in sorted((PACK / "tilesets").iterdir()):
        assert copy.read_bytes() == (folder("levels") / "tilesets" / copy.name).read_bytes(), copy


def test_bots_play_the_pack_and_the_recording_plays_again_with_it(tmp_path, capsys):
    night = tmp_path / "hours.night"
    assert autoplay(str(PACK), headless=True, record=str(night)) == 0
    assert capsys.readouterr().out.count(": out after") == 2
    assert replay(night, str(PACK), headless=True) == 0
    assert capsys.readouterr().out.count("all as recorded") == 2
    assert replay(night, headless=True) == 1
    told = capsys.readouterr().err
    assert "arenas/night_shift: is no map" in told
    assert "a night in a pack is played again with bedtime replay FILE PACK" in told


def test_what_is_no_pack_and_what_is_no_level_of_it_is_one_line():
    with pytest.raises(LevelError, match="is no level pack: there is no"):
        autoplay("levels/level1/corridor.tmx", headless=True)
    with pytest.raises(LevelError, match="corridor: is no map of Small hours; its levels are arenas/night_shift, "):
        autoplay(str(PACK), first="corridor", headless=True)
