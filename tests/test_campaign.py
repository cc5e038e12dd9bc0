"""The way through the whole game: level 1, the Sleep House, Jenna's nightmare, The Revision, and back; kept on disk."""

from zlib import crc32

import msgspec
import pytest
from desk import Desk

from game.maps.campaign import campaign, map_path
from game.nights import Autopilot
from game.saves import store
from game.saves.records import Progress
from game.saves.store import progress_shelf
from game.scenes.journey import Journey
from game.scenes.keeping import goes_on_at, note
from game.scenes.play import Play

HUB, FIRST, BOSS = "places/sleep_house", "nightmare_jenna/span", "nightmare_jenna/revision"


@pytest.mark.parametrize("players", [1, 2, 4])
def test_bots_come_through_the_whole_game_and_back(players):
    story = campaign()
    journey = Journey(story.path(story.chapters[0]), players=players)
    pilot = Autopilot(journey, "", "solver", 1)
    for _ in pilot.ticks():
        pass
    assert not pilot.stuck
    assert journey.over
    assert list(dict.fromkeys(journey.done)) == [chapter.map for chapter in story.chapters]
    assert journey.done[-2:] == [BOSS, HUB]


def continued(folder):
    """Begin the game again, as after quitting, and take the first entry of the title."""
    desk = Desk(folder, title=True)
    desk.frame(5).tap("E")
    assert isinstance(desk.top, Play)
    return desk


def test_a_night_goes_on_where_it_was_left(tmp_path):
    desk = Desk(tmp_path, level="level1/waiting_room_2")
    desk.world.left = f"{HUB}#start"
    desk.play.update()
    assert progress_shelf(tmp_path).load().done == ("level1/waiting_room_2",)
    again = continued(tmp_path)
    assert again.play.journey.path == map_path(HUB)
    again.world.left = f"{FIRST}#start"
    again.play.update()
    assert continued(tmp_path).play.journey.path == map_path(FIRST)


def test_after_the_demon_one_goes_on_in_the_sleep_house_and_its_bed_is_done(tmp_path):
    desk = Desk(tmp_path, level=BOSS)
    desk.world.freed.append(7)
    desk.world.left = f"{HUB}#woken"
    desk.play.update()
    kept = progress_shelf(tmp_path).load()
    assert (kept.at, kept.furthest, kept.done, kept.freed) == (HUB, BOSS, (BOSS,), (f"{BOSS}#7",))
    house = continued(tmp_path).play.journey
    assert house.path == map_path(HUB)
    before, after = (house.level.picture.as_of(done, freed) for done, freed in (((), 0), (kept.done, len(kept.freed))))
    gained = {decor.sprite for decor in after.decor if decor not in before.decor}
    assert gained == {"candle_plate", "dreamer_0_free_0"}


def test_who_begins_anew_keeps_the_way_on_until_the_second_room(tmp_path):
    story, progress = campaign(), Progress(furthest=FIRST, at=FIRST)
    note(story, progress, Journey(map_path("level1/corridor")))
    assert goes_on_at(story, progress).map == FIRST
    note(story, progress, Journey(map_path("level1/waiting_room_1")))
    assert goes_on_at(story, progress).map == "level1/waiting_room_1"
    assert progress.furthest == FIRST


def test_a_save_of_before_goes_on_at_the_furthest_room(tmp_path):
    body = b'{"furthest":"level1/waiting_room_1","entry":"","nights":2}'
    record = store._Envelope("progress", 1, len(body), crc32(body), msgspec.Raw(body))
    (tmp_path / "progress.json").write_bytes(msgspec.json.encode(record))
    desk = continued(tmp_path)
    assert desk.play.journey.path == map_path("level1/waiting_room_1")
    assert desk.shared.progress.nights == 2


@pytest.mark.parametrize("body", [b'{"done":"all"}', b'{"freed":[1]}', b'{"at":7}'])
def test_a_broken_save_is_one_clear_line_and_a_new_beginning(tmp_path, body):
    record = store._Envelope("progress", 1, len(body), crc32(body), msgspec.Raw(body))
    (tmp_path / "progress.json").write_bytes(msgspec.json.encode(record))
    shelf = progress_shelf(tmp_path)
    assert shelf.load() == Progress()
    (line,) = shelf.notes
    assert "progress.json.broken" in line
    assert "\n" not in line


def test_a_chapter_that_is_gone_is_no_place_to_go_on():
    assert goes_on_at(campaign(), Progress(at="level1/gone", furthest="level1/gone")) is None
