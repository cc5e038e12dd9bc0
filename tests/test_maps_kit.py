"""What ships for level makers (LEVELS.md 2): the files of levels/ that Tiled reads, and that they do what they say."""

import json
from pathlib import Path, PureWindowsPath

import pytest

from game.cli import build_parser
from game.maps.project import PROJECTS, main, project
from game.maps.registry import ALL

ROOT = Path(__file__).resolve().parent.parent
LEVELS = ROOT / "levels"


@pytest.fixture(params=sorted(PROJECTS))
def tiled_project(request):
    return json.loads((LEVELS / request.param).read_text(encoding="utf-8"))


def test_the_project_files_are_the_registry(capsys):
    for name, runs in PROJECTS.items():
        assert (LEVELS / name).read_text(encoding="utf-8") == project(*runs)
    assert main(["--check"]) == 0
    assert main(["--nonsense"]) == 2
    assert "usage" in capsys.readouterr().err


def test_every_class_is_in_the_project(tiled_project):
    classes = {one["name"] for one in tiled_project["propertyTypes"] if one["type"] == "class"}
    assert classes == {one.name for one in ALL}


def test_the_paths_that_a_project_names_are_there(tiled_project):
    assert all((LEVELS / name).is_dir() for name in tiled_project["folders"])
    assert [each["shortcut"] for each in tiled_project["commands"]] == ["F5", "Shift+F5", "F6", "F7"]
    for each in tiled_project["commands"]:
        assert each["workingDirectory"] == "%projectpath"
        assert each["saveBeforeExecute"]
        assert each["showOutput"]
        first, main_file, *line = each["arguments"].split(" ")
        program = each["command"]
        if program == "cmd":
            assert first == "/c"
            program, main_file, *line = main_file, *line
        else:
            main_file, line = first, [main_file, *line]
        assert PureWindowsPath(program).as_posix() in ("../.venv/bin/python", "../.venv/Scripts/python.exe")
        assert (LEVELS / main_file).resolve() == ROOT / "main.py"
        options = build_parser().parse_args(line)
        assert options.command == line[0]


def test_windows_names_the_program_its_own_way():
    program = json.loads((LEVELS / "bedtime-windows.tiled-project").read_text(encoding="utf-8"))["commands"][0]
    assert program["command"] == "cmd"
    assert program["arguments"] == r"/c ..\.venv\Scripts\python.exe ../main.py play %mapfile"


def test_a_variable_of_tiled_is_quoted_by_tiled_and_ours_by_us():
    text = project("/usr/bin/my python", ("/home/of a player/main.py",))
    command = json.loads(text)["commands"][0]
    assert command["command"] == "/usr/bin/my python"
    assert command["arguments"] == '"/home/of a player/main.py" play %mapfile'


@pytest.mark.parametrize(("text", "number"), [("%objectid", None), ("", None), ("17", 17)])
def test_no_object_selected_means_none(text, number):
    assert build_parser().parse_args(["play", "x.tmx", "--at-object", text]).at_object == number


@pytest.mark.parametrize("text", ["x", "1.5", "-3", "9" * 5000, "\u0663"])
def test_another_object_id_is_one_clear_line(text, capsys):
    with pytest.raises(SystemExit) as caught:
        build_parser().parse_args(["play", "x.tmx", f"--at-object={text}"])
    assert caught.value.code == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert len(said) < 200
    assert "is no object id" in said
