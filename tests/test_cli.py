"""The command line as a stranger uses it: what it prints, where, and its exit codes."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from game.replay import log as logs

ROOT = Path(__file__).resolve().parent.parent
CHECKED = ROOT / "tests" / "maps"
HIDDEN = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}


def bedtime(*arguments: str, given: str = "", folder: Path = ROOT, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **HIDDEN, **more}
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *arguments],
        input=given, capture_output=True, text=True, timeout=120, check=False, cwd=folder, env=environment,
    )  # fmt: skip


def one_line(text: str) -> str:
    assert text.count("\n") == 1, text
    assert "Traceback" not in text
    return text


def test_help_is_for_strangers():
    told = bedtime("--help")
    assert told.returncode == 0
    for command in ("play", "autoplay", "replay", "solve", "check", "new", "render", "shots", "pipe"):
        assert command in told.stdout
    assert "Break it together" in told.stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("dance",), "invalid choice"),
        (("play", "--players", "5"), "players"),
        (("play", "--record-solution"), "needs the MAP"),
        (("solve",), "required"),
        (("solve", "nowhere"), "nowhere"),
        (("check", "nowhere.tmx"), "nowhere.tmx"),
        (("replay", "nowhere.night"), "nowhere.night"),
        (("render", "level1/corridor", "-o", "/proc/nowhere/a.png"), "a.png"),
        (("autoplay", "--to", "nowhere", "--headless"), "nowhere"),
        (("play", "level1/corridor", "--at-object", "9999"), "9999"),
    ],
)
def test_wrong_use_is_one_line_and_exit_2(arguments, words):
    told = bedtime(*arguments)
    assert words in one_line(told.stderr)
    assert told.returncode == (1 if arguments[0] == "check" else 2)


def test_solve_says_how_it_went_for_one_two_and_four():
    told = bedtime("solve", "level1/corridor")
    assert told.returncode == 0
    assert [line.split(": ")[1] for line in told.stdout.splitlines()] == ["alone", "2 players", "4 players"]


def test_a_map_that_is_not_solved_exits_with_1_and_tells_lap_by_lap(tmp_path):
    shutil.copytree(ROOT / "levels" / "tilesets", tmp_path / "tilesets")
    (tmp_path / "level").mkdir()
    (tmp_path / "bedtime.tiled-project").write_text("{}")
    text = (ROOT / "levels" / "level1" / "corridor.tmx").read_text()
    (tmp_path / "level" / "a.tmx").write_text(
        text.replace("jenna hold left; ravi hold right", "watch").replace("level1/waiting_room_1#start", "end")
    )
    told = bedtime("solve", "level/a.tmx", "--players", "1", folder=tmp_path)
    assert told.returncode == 1, told.stderr
    assert "not awake" in told.stderr
    assert "lap 2" in told.stderr


def test_check_of_all_that_ships_finds_nothing():
    told = bedtime("check")
    assert told.returncode == 0
    assert told.stderr == ""
    assert re.fullmatch(r"\d+ maps: 0 errors, 0 warnings\n", told.stdout)


def test_check_of_a_folder_plays_its_solutions_too():
    told = bedtime("check", "levels/level1", "--solve")
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout == "3 maps: 0 errors, 0 warnings\n"


def test_check_for_programs_is_one_document():
    told = bedtime("check", "--json", "check/exit_only_ends_lap.tmx", "check/opens_nothing.tmx", folder=CHECKED)
    assert (told.returncode, told.stderr) == (1, "")
    document = json.loads(told.stdout)
    assert (document["maps"], document["errors"], document["warnings"]) == (2, 3, 1)
    message = 'opens "doer", which is not on this map; did you mean "door"?'
    assert document["findings"][-1] == {
        "severity": "error",
        "file": str(CHECKED / "check" / "opens_nothing.tmx"),
        "line": 43,
        "object": 3,
        "name": "one",
        "class": "plate",
        "message": message,
        "text": f'check/opens_nothing.tmx:43: object 3 "one" (plate): {message}',
    }


def test_who_can_walk_where_is_a_table_or_data():
    told = bedtime("check", "--reach", "levels/level1/waiting_room_2.tmx")
    assert (told.returncode, told.stderr) == (0, "")
    assert re.search(r"left \(anchor\) +│ nothing done +│ no +│ no ", told.stdout)
    assert re.search(r"lever \(lever\) +│ nothing done +│ yes +│ yes ", told.stdout)
    assert re.search(r"duck \(plate\) +│ nothing done +│ no +│ no ", told.stdout)
    assert re.search(r" │ all gates open +│ yes +│ yes ", told.stdout)
    told = bedtime("check", "--reach", "--json", "level1/waiting_room_2")
    assert json.loads(told.stdout)["reach"][0]["rows"][0]["walks"] == []


def test_check_of_a_folder_without_maps_is_wrong_use():
    told = bedtime("check", "docs")
    assert "holds no map" in one_line(told.stderr)
    assert told.returncode == 2


def test_the_recorded_night_agrees_to_the_last_checksum():
    told = bedtime("replay", "levels/level1/first.night", "--headless")
    assert told.returncode == 0, told.stderr
    assert told.stdout.count("all as recorded") == 3


def test_a_recorded_night_gives_the_solutions_of_its_maps():
    told = bedtime("replay", "levels/level1/first.night", "--headless", "--record-solution")
    assert told.stdout.count("put this into solution of object 1 ") == 3
    script = "jenna on lamp, on bell, exit | jenna on lamp, on bell, exit | jenna hold left; ravi hold right"
    assert f'level1/corridor: put this into solution of object 1 "corridor" (region):\n{script}\n' in told.stdout


def test_a_recording_that_was_tampered_with_names_tick_and_field(tmp_path):
    night = logs.load(ROOT / "levels" / "level1" / "first.night")
    holds = night.logs[0].holds
    holds[0] = logs.Hold(holds[0].ticks + 5, holds[0].held)
    night.logs[0].holds[1] = logs.Hold(holds[1].ticks - 5, holds[1].held)
    logs.save(night, tmp_path / "a.night")
    told = bedtime("replay", str(tmp_path / "a.night"), "--headless")
    assert told.returncode == 1
    assert re.search(r"tick \d+: not as recorded: world\.friends\.jenna\.x: \d+ is not \d+", one_line(told.stderr))


def test_with_no_display_a_recorded_night_is_played_and_leaves_pictures(tmp_path):
    environment = {"SDL_VIDEODRIVER": "", "DISPLAY": "", "WAYLAND_DISPLAY": "", "BEDTIME_HOME": str(tmp_path)}
    told = bedtime("play", folder=tmp_path, **environment)
    assert told.returncode == 0, told.stderr
    assert told.stdout.splitlines()[0].startswith("there is no display here")
    assert str(tmp_path / "night") in told.stdout
    assert (tmp_path / "night" / "contact-sheet.png").read_bytes().startswith(b"\x89PNG")
    assert (tmp_path / "night" / "night.gif").read_bytes().startswith(b"GIF89a")


def test_shots_are_the_same_bytes_every_time(tmp_path):
    for name in ("a", "b"):
        told = bedtime("shots", str(tmp_path / name))
        assert told.returncode == 0, told.stderr
    first = {path.name: path.read_bytes() for path in (tmp_path / "a").glob("*.png")}
    second = {path.name: path.read_bytes() for path in (tmp_path / "b").glob("*.png")}
    assert len(first) > 20
    assert first == second


def test_pipe_answers_line_by_line(tmp_path):
    lines = [
        '{"ticks": 10, "held": [["right"]]}',
        '{"ticks": 1, "held": [["fly"]]}',
        '{"ticks": 0}',
        "not json",
        '{"ticks": 90, "held": [["right"]], "picture": "a.png", "every": 45}',
    ]
    told = bedtime("pipe", "level1/corridor", given="\n".join(lines) + "\n", folder=tmp_path)
    assert told.returncode == 0, told.stderr
    answers = [msgspec.json.decode(line) for line in told.stdout.splitlines()]
    assert answers[0]["tick"] == 10
    assert "unknown button 'fly'" in answers[1]["error"]
    assert "ticks must be 1" in answers[2]["error"]
    assert "error" in answers[3]
    assert answers[4]["tick"] == 100
    assert "♪ Jenna [a lamp lights]" in answers[4]["captions"]
    assert answers[4]["picture"] == ["a.001.png", "a.002.png", "a.png"]
    assert "state" not in answers[0]
    assert all((tmp_path / name).is_file() for name in answers[4]["picture"])


def test_pipe_is_the_same_simulation_as_any_run():
    given = "\n".join('{"ticks": 60, "held": [["right"]]}' for _ in range(5)) + "\n"
    one, other = (bedtime("pipe", "level1/corridor", "--state", given=given).stdout for _ in range(2))
    assert one == other
    state = msgspec.json.decode(one.splitlines()[-1])["state"]
    assert state["friends"]["jenna"]["x"] > 30 * 16 * 256


@pytest.mark.skipif(os.name == "nt", reason="Ctrl+C is no signal there")
def test_ctrl_c_ends_it_without_a_traceback():
    pipe = subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), "pipe"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={**os.environ, **HIDDEN},
    )  # fmt: skip
    assert pipe.stdin is not None
    assert pipe.stdout is not None
    pipe.stdin.write('{"ticks": 1}\n')
    pipe.stdin.flush()
    assert pipe.stdout.readline()
    pipe.send_signal(signal.SIGINT)
    _, told = pipe.communicate(timeout=60)
    assert pipe.returncode == 130
    assert told == ""
