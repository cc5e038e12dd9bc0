"""Live editing: a map that is saved while it is played is read again, and a broken one is not."""

import builtins
import importlib
import os
import shutil
import time
from pathlib import Path

import pytest

from game import cli
from game.maps.findings import LevelError
from game.replay.check import play_back
from game.scenes.editing import RETRY_TICKS, EditExtraMissingError, Editing, Watcher
from game.scenes.journey import Journey
from game.sim.buttons import DOWN, RIGHT
from game.sim.commands import Join
from game.sim.units import TILE
from game.view.assets import MissingImageError

MAPS = Path(__file__).parent / "maps"
PATIENCE = 20
"""Seconds until a file that was saved must have been noticed."""
EMPTY_ROW = "4,0,0,0,0,0,0,0,0,0,0,4,"
WALLED_ROW = "4,4,4,4,4,4,4,0,0,0,0,4,"


@pytest.fixture
def map_file(tmp_path):
    """A map of its own, in a pack of its own: the entry is in tile (2, 2)."""
    shutil.copytree(MAPS / "tiles", tmp_path / "tiles")
    shutil.copy(MAPS / "pack.toml", tmp_path)
    (tmp_path / "maps").mkdir()
    return Path(shutil.copy(MAPS / "check" / "sound.tmx", tmp_path / "maps"))


def save(path, text):
    """Save as an editor does: a temporary file, renamed."""
    beside = path.with_suffix(".saving")
    beside.write_text(text)
    os.replace(beside, path)


def wall_off(path, *rows):
    """Draw walls over the left half of rows of tiles, counted from 1 below the upper wall."""
    lines = path.read_text().split("\n")
    first = lines.index(EMPTY_ROW)
    for row in rows:
        lines[first + row - 1] = WALLED_ROW
    save(path, "\n".join(lines))


def reload(journey):
    journey.take(journey.read_again())


def walk(journey, held, ticks):
    for _ in range(ticks):
        journey.tick([held])


def places(journey):
    return {name: (friend.x, friend.y) for name, friend in journey.world.friends.items()}


def test_friends_keep_their_places_and_the_lap_starts_anew(map_file):
    journey = Journey(map_file)
    walk(journey, RIGHT, 40)
    stood = places(journey)
    reload(journey)
    assert places(journey) == stood
    assert (journey.world.loop.lap, journey.world.loop.clock, journey.world.tick) == (1, 0, 0)


def test_a_friend_in_a_new_wall_stands_at_the_nearest_free_place(map_file):
    journey = Journey(map_file)
    x, y = places(journey)["jenna"]
    assert (x // TILE, y // TILE) == (2, 2)
    wall_off(map_file, 2)
    with pytest.raises(LevelError, match="entry"):
        journey.read_again()
    save(map_file, map_file.read_text().replace('type="entry" x="40" y="40"', 'type="entry" x="40" y="88"'))
    reload(journey)
    x, y = places(journey)["jenna"]
    assert (x // TILE, y // TILE) in ((2, 1), (2, 3))


def test_a_place_that_is_no_longer_on_the_map_becomes_its_nearest_corner(map_file):
    journey = Journey(map_file)
    everywhere = dict.fromkeys(journey.world.friends, (10**6, 10**6))
    run = journey.run.next_run(journey.stage, "", 1, everywhere)
    friend = run.world.friends["jenna"]
    assert (friend.x // TILE, friend.y // TILE) == (10, 6)


def test_who_leads_whom_stays(map_file):
    journey = Journey(map_file)
    journey.tick([0, 0], [Join(1)])
    journey.world.players[0].leads, journey.world.players[1].leads = "ravi", "jenna"
    reload(journey)
    assert [player.leads for player in journey.world.players] == ["ravi", "jenna", "", ""]


def test_both_logs_of_a_reload_play_back_to_the_last_field(map_file):
    journey = Journey(map_file)
    before = journey.stage
    walk(journey, RIGHT, 75)
    wall_off(map_file, 6)
    reload(journey)
    walk(journey, DOWN, 75)
    first, second = journey.finish().logs
    assert first.level_hash != second.level_hash
    assert second.places["jenna"][0] > 3 * TILE
    for log, stage in ((first, before), (second, journey.stage)):
        *_, (run, _) = play_back(log, stage)
        assert run.log.ticks == log.ticks == 75
    assert places(journey) == {name: (friend.x, friend.y) for name, friend in run.world.friends.items()}


class Eye:
    """What Play does with a level before it is taken; may refuse."""

    def __init__(self):
        self.seen = []
        self.refuses = False

    def __call__(self, level):
        if self.refuses:
            raise MissingImageError("tiles.png: half a picture")
        self.seen.append(level)


@pytest.fixture
def desk(map_file):
    journey = Journey(map_file)
    editing = Editing(journey)
    yield journey, editing, Eye()
    editing.close()


def until(claim, editing, eye):
    """Run ticks until a claim holds; gives the claims' truth so that a test can assert it."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        editing.update(eye)
        if claim():
            return True
        time.sleep(0.01)
    return False


def test_a_saved_map_is_noticed(desk, map_file):
    journey, editing, eye = desk
    old = journey.level
    wall_off(map_file, 6)
    assert until(lambda: journey.level is not old, editing, eye)
    assert eye.seen == [journey.level]
    wall_off(map_file, 5)
    assert until(lambda: len(eye.seen) == 2, editing, eye), "the new level is watched like the old one"


def test_a_saved_tileset_is_noticed(desk, map_file):
    _, editing, eye = desk
    tiles = map_file.parent.parent / "tiles" / "tiles.tsx"
    save(tiles, tiles.read_text() + "\n")
    assert until(lambda: eye.seen, editing, eye)


def test_a_broken_map_keeps_the_old_one_and_is_named_until_it_is_sound(desk, map_file):
    journey, editing, eye = desk
    old, sound = journey.level, map_file.read_text()
    save(map_file, sound.replace('type="seam"', 'type="seem"'))
    assert until(lambda: editing.complaint, editing, eye)
    assert "seem" in editing.complaint
    assert "sound.tmx" in editing.complaint
    assert journey.level is old
    assert journey.night.logs == []
    save(map_file, sound)
    assert until(lambda: not editing.complaint, editing, eye)
    assert journey.level is not old


def test_a_map_that_is_gone_for_a_moment_is_no_complaint(desk, map_file):
    journey, editing, eye = desk
    old, text = journey.level, map_file.read_text()
    map_file.unlink()
    assert until(lambda: editing._again, editing, eye)
    map_file.write_text(text)
    for _ in range(RETRY_TICKS):
        assert not editing.complaint
        editing.update(eye)
    assert journey.level is not old


def test_half_a_picture_keeps_the_old_map(desk, map_file):
    journey, editing, eye = desk
    old = journey.level
    eye.refuses = True
    wall_off(map_file, 6)
    assert until(lambda: editing.complaint, editing, eye)
    assert journey.level is old
    eye.refuses = False
    wall_off(map_file, 5)
    assert until(lambda: eye.seen, editing, eye)
    assert editing.complaint == ""


def test_another_file_in_the_folder_changes_nothing(desk, map_file):
    _, editing, eye = desk
    map_file.with_name("other.tmx").write_text("nothing of ours")
    assert not eye.seen
    wall_off(map_file, 6)
    assert until(lambda: eye.seen, editing, eye)
    assert len(eye.seen) == 1


def test_without_the_extra_one_line_says_what_to_install(monkeypatch, map_file, capsys):
    known = importlib.import_module

    def missing(name, *more):
        if name == "watchfiles":
            raise ImportError(name)
        return known(name, *more)

    monkeypatch.setattr(importlib, "import_module", missing)
    with pytest.raises(EditExtraMissingError):
        Watcher([str(map_file)])
    with pytest.raises(SystemExit) as left:
        cli.main(["play", str(map_file), "--watch"])
    told = capsys.readouterr().err
    assert left.value.code == 2
    assert told.count("\n") == 1
    assert "bedtime[edit]" in told


def test_watching_needs_a_map(capsys):
    with pytest.raises(SystemExit) as left:
        cli.main(["play", "--watch"])
    assert left.value.code == 2
    assert "MAP" in capsys.readouterr().err


def test_the_watching_thread_opens_no_file(monkeypatch, map_file):
    opened = []
    real = builtins.open
    monkeypatch.setattr(builtins, "open", lambda *given, **more: opened.append(given[0]) or real(*given, **more))
    watcher = Watcher([str(map_file)])
    end = time.monotonic() + PATIENCE
    while not watcher.has_news() and time.monotonic() < end:
        time.sleep(0.01)
    watcher.close()
    assert opened == []
