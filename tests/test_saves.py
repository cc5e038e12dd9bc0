"""Settings and progress survive crashes, nonsense and newer versions."""

import os
import random

import msgspec
import pytest

from game.saves import store
from game.saves.records import Progress, Settings
from game.saves.store import progress_shelf, settings_shelf


@pytest.fixture
def shelf(tmp_path):
    return settings_shelf(tmp_path / "deep" / "bedtime")


def test_a_missing_file_gives_defaults_and_no_note(shelf):
    assert shelf.load() == Settings()
    assert shelf.notes == []


def test_what_was_saved_comes_back(shelf):
    assert shelf.save(Settings(volume=35, full_screen=True))
    assert shelf.load() == Settings(volume=35, full_screen=True)
    assert [path.name for path in shelf.path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"null",
        b"[1]",
        b"\xff\xfe\x00",
        b'{"bedtime":"record"}',
        b'{"bedtime":"record","kind":"settings","version":1,"length":2,"check":0,"record":{}}',
        b'{"bedtime":"record","kind":"progress","version":1,"length":2,"check":2745614147,"record":{}}',
    ],
)
def test_a_broken_file_is_told_in_one_line_and_kept_aside(shelf, data):
    shelf.path.parent.mkdir(parents=True)
    shelf.path.write_bytes(data)
    assert shelf.load() == Settings()
    (note,) = shelf.notes
    assert "settings.json.broken" in note
    assert "\n" not in note
    assert shelf.path.with_name("settings.json.broken").read_bytes() == data
    assert shelf.save(Settings(volume=1))
    assert shelf.load().volume == 1


def test_values_out_of_range_are_broken(shelf):
    shelf.save(Settings())
    body = b'{"volume":900}'
    record = store._Envelope("settings", 1, len(body), store.crc32(body), msgspec.Raw(body))
    shelf.path.write_bytes(msgspec.json.encode(record))
    assert shelf.load() == Settings()
    assert "900" in shelf.notes[0] or "<= 100" in shelf.notes[0]


def test_a_newer_file_is_left_alone(shelf, monkeypatch):
    monkeypatch.setattr(store, "VERSION", 2)
    shelf.save(Settings(volume=7))
    before = shelf.path.read_bytes()
    monkeypatch.undo()
    assert shelf.load() == Settings()
    assert "newer" in shelf.notes[0]
    assert not shelf.save(Settings(volume=9))
    assert shelf.path.read_bytes() == before


def test_a_write_that_fails_leaves_the_old_file(shelf, monkeypatch):
    shelf.save(Settings(volume=7))

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert not shelf.save(Settings(volume=8))
    monkeypatch.undo()
    assert "No space left" in shelf.notes[0]
    assert shelf.load().volume == 7
    assert [path.name for path in shelf.path.parent.iterdir()] == ["settings.json"]


def test_an_orphan_of_a_killed_write_is_swept_away(shelf):
    shelf.save(Settings(volume=7))
    orphan = shelf.path.with_name("settings.json.partial")
    orphan.write_bytes(b"half")
    assert shelf.load().volume == 7
    assert not orphan.exists()


def test_a_folder_that_is_a_file_is_one_note(tmp_path):
    (tmp_path / "bedtime").write_text("in the way")
    shelf = progress_shelf(tmp_path / "bedtime")
    assert shelf.load() == Progress()
    assert not shelf.save(Progress(furthest="corridor"))
    assert shelf.notes


def test_no_change_of_bytes_is_believed_or_raises(shelf):
    shelf.save(Settings(volume=7))
    good = shelf.path.read_bytes()
    dice = random.Random(2)
    for _ in range(1000):
        data = bytearray(good)
        for _ in range(dice.randint(1, 4)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        shelf.path.write_bytes(bytes(data[: dice.choice([len(data), dice.randrange(len(data))])]))
        assert shelf.load() in (Settings(), Settings(volume=7))
