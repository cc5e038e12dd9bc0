"""A level pack of one's own: whole from the first moment, with a project whose keys work."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from test_cli import HIDDEN, ROOT, bedtime, one_line

from game import beginning


@pytest.fixture
def dream(tmp_path: Path) -> Path:
    told = bedtime("new", "My dream", folder=tmp_path)
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout.count("\n") == 2
    for named in re.findall(r"My dream/[\w.-]+", told.stdout):
        assert (tmp_path / named).is_file()
    return tmp_path / "My dream"


def key(pack: Path, shortcut: str, map_file: Path) -> list[str]:
    """Give what Tiled runs for a key of the pack's project."""
    commands = json.loads((pack / "bedtime.tiled-project").read_text(encoding="utf-8"))["commands"]
    command = next(each for each in commands if each["shortcut"] == shortcut)
    assert command["workingDirectory"] == "%projectpath"
    return [command["command"], *shlex.split(command["arguments"].replace("%mapfile", f'"{map_file}"'))]


def test_a_new_pack_is_in_order_and_its_first_map_can_be_solved(dream: Path) -> None:
    written = tomllib.loads((dream / "pack.toml").read_text(encoding="utf-8"))
    assert (written["id"], written["title"], written["level"][0]["map"]) == ("my_dream", "My dream", "starter")
    told = bedtime("check", ".", "--solve", folder=dream)
    assert (told.returncode, told.stderr, told.stdout) == (0, "", "1 map: 0 errors, 0 warnings\n")
    told = bedtime("solve", "starter.tmx", folder=dream)
    assert told.stdout.count("Wake after") == 3
    assert (dream / ".gitignore").read_text() == "*.tiled-session\n"


def test_everything_that_the_kit_names_lies_in_the_pack(dream: Path) -> None:
    named = 0
    for file in (path for path in dream.rglob("*") if path.suffix in (".tmx", ".tx", ".tsx")):
        for source in re.findall(r' source="([^":][^"]*)"', file.read_text(encoding="utf-8")):
            assert (file.parent / source).resolve().is_relative_to(dream)
            assert (file.parent / source).is_file(), f"{file}: {source}"
            named += 1
    assert named > 10
    assert all((dream / kit).is_dir() for kit in beginning.KIT)


@pytest.mark.parametrize("shortcut", ["F6", "F7"])
def test_the_keys_of_its_project_run_this_game(dream: Path, shortcut: str) -> None:
    ran = subprocess.run(
        key(dream, shortcut, dream / "starter.tmx"), cwd=dream, env={**os.environ, **HIDDEN},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert (ran.returncode, ran.stderr, ran.stdout) == (0, "", "1 map: 0 errors, 0 warnings\n")


def test_an_installed_game_is_run_as_a_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = tmp_path / "site"
    (site / "game" / "carried").mkdir(parents=True)
    for file in (ROOT / "game").rglob("*.py"):
        to = site / file.relative_to(ROOT)
        to.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, to)
    for carried in ("levels", "assets"):
        shutil.copytree(ROOT / carried, site / "game" / "carried" / carried)
    environment = {**os.environ, **HIDDEN, "PYTHONPATH": str(site)}
    new = [sys.executable, "-P", "-m", "game.cli", "new", "dream"]
    assert subprocess.run(new, cwd=tmp_path, env=environment, capture_output=True, check=False).returncode == 0
    pack = tmp_path / "dream"
    (pack / "game.py").write_text("raise SystemExit(9)")
    check = key(pack, "F6", pack / "starter.tmx")
    assert check[1:4] == ["-P", "-m", "game.cli"]
    ran = subprocess.run(check, cwd=pack, env=environment, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout) == (0, "1 map: 0 errors, 0 warnings\n"), ran.stderr


@pytest.mark.parametrize(
    ("name", "id_"),
    [("Träume, Teil 2", "traume_teil_2"), ("a__b", "a_b"), ("x" * 40, "x" * 40)],
)
def test_the_id_is_the_folders_name_in_plain_signs(tmp_path: Path, name: str, id_: str) -> None:
    assert beginning.begin(tmp_path / name) == 0
    assert tomllib.loads((tmp_path / name / "pack.toml").read_text(encoding="utf-8"))["id"] == id_


@pytest.mark.parametrize(
    ("name", "words"),
    [("full", "not empty"), ("file", "is a file"), ("夢", "no id"), ("con", "no id"), ("x" * 41, "no id")],
)
def test_what_is_there_stays_and_a_name_must_give_an_id(tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    (tmp_path / "file").write_text("mine")
    before = sorted(tmp_path.rglob("*"))
    told = bedtime("new", name, folder=tmp_path)
    assert words in one_line(told.stderr)
    assert told.returncode == 2
    assert sorted(tmp_path.rglob("*")) == before


def test_an_empty_folder_is_begun_in_place(tmp_path: Path) -> None:
    (tmp_path / "dream").mkdir()
    assert bedtime("new", ".", folder=tmp_path / "dream").returncode == 0
    assert (tmp_path / "dream" / "starter.tmx").is_file()


def test_a_packed_pack_is_checked_and_no_map_to_solve_or_draw(dream: Path, tmp_path: Path) -> None:
    saves = {"BEDTIME_HOME": str(tmp_path / "saves")}
    assert bedtime("pack", "My dream", "-o", "a.zip", folder=tmp_path).returncode == 0
    told = bedtime("check", "a.zip", "--solve", folder=tmp_path, **saves)
    assert (told.returncode, told.stderr, told.stdout) == (0, "", "1 map: 0 errors, 0 warnings\n")
    assert [path.name for path in (tmp_path / "saves").iterdir()] == ["unpacked"]
    told = bedtime("check", "nowhere.zip", folder=tmp_path, **saves)
    assert "nowhere.zip" in one_line(told.stderr)
    assert told.returncode == 2
    for command in (("solve", "a.zip"), ("render", "a.zip", "-o", "a.png")):
        told = bedtime(*command, folder=tmp_path, **saves)
        assert one_line(told.stderr) == "a.zip: is a packed level pack, no map; unpack it with bedtime unpack\n"
        assert told.returncode == 2
