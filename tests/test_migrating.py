"""migrate-levels: older maps to today's form, everything else byte for byte."""

import shutil
from pathlib import Path

import pytest

from game.maps.findings import LevelError
from game.maps.renamed import migrated
from game.migrating import migrate

MAPS = Path(__file__).parent / "maps"
OLD = MAPS / "load" / "class_attribute.tmx"


def test_what_tiled_1_9_wrote_as_class_becomes_type(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = tmp_path / "old.tmx"
    shutil.copy(OLD, old)
    before = old.read_bytes().splitlines(keepends=True)
    assert migrate([str(old)]) == 0
    after = old.read_bytes().splitlines(keepends=True)
    changed = [number for number, pair in enumerate(zip(before, after, strict=True), 1) if pair[0] != pair[1]]
    said = capsys.readouterr().out.splitlines()
    assert changed
    assert said[:-1] == [
        f"{old}:{number}: class of an object, as Tiled 1.9 wrote it, is now type" for number in changed
    ]
    for number in changed:
        assert before[number - 1].replace(b" class=", b" type=") == after[number - 1]
    assert migrate([str(tmp_path)], only_check=True) == 0, "nothing is left to do"


def test_check_writes_nothing(tmp_path: Path) -> None:
    shutil.copy(OLD, tmp_path / "old.tmx")
    assert migrate([str(tmp_path)], only_check=True) == 1
    assert (tmp_path / "old.tmx").read_bytes() == OLD.read_bytes()


def test_what_ships_is_in_today_s_form() -> None:
    assert migrate([], only_check=True) == 0


def test_renamed_classes_and_properties_of_that_class_alone() -> None:
    text = (
        '<object id="1" name="a" type="button" x="1">\r\n <property name="opens" value="opens"/>\r\n</object>\r\n'
        '<object id="2" name="button" type="lever"/>\n<property name="opens" value="x"/>\n'
    )
    new, changes = migrated(text, {"button": "plate"}, {("plate", "opens"): "gates"})
    assert changes == [(1, "class button is now plate"), (2, "property opens of plate is now gates")]
    assert new == text.replace('type="button"', 'type="plate"').replace(
        'name="opens" value="opens"', 'name="gates" value="opens"'
    )


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "x.tmx").write_bytes(b"\xff\xfe<map/>")
    with pytest.raises(LevelError, match=r"x\.tmx: is not UTF-8 text"):
        migrate([str(tmp_path)])
