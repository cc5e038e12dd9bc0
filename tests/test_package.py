"""The wheel: built, installed into a fresh environment, started from another folder."""

import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("window")]


def run(*command, folder, **environment):
    return subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    done = run(sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", folder, ROOT, folder=folder)
    if done.returncode and os.environ.get("CI") != "true":
        pytest.skip(f"pip cannot build a wheel here, for want of a network? {done.stderr.strip()[-200:]}")
    assert done.returncode == 0, done.stderr
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def bedtime(wheel, tmp_path_factory):
    """The command, in an environment that has the game from the wheel and everything else from this one."""
    place = tmp_path_factory.mktemp("environment")
    done = run(sys.executable, "-m", "venv", "--without-pip", place, folder=place)
    assert done.returncode == 0, done.stderr
    binaries = place / ("Scripts" if os.name == "nt" else "bin")
    python = binaries / "python"
    done = run(
        *(sys.executable, "-m", "pip", "--python", python, "install", "-q", "--no-deps", "--no-index", wheel),
        folder=place,
    )
    assert done.returncode == 0, done.stderr
    packages = next(place.rglob("site-packages"))
    (packages / "others.pth").write_text(sysconfig.get_paths()["purelib"])
    return binaries / "bedtime"


def test_the_wheel_carries_levels_assets_and_licences_and_no_tests(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    for part in ("levels/", "assets/"):
        carried = {name.removeprefix("game/carried/") for name in names if name.startswith(f"game/carried/{part}")}
        there = {path.relative_to(ROOT).as_posix() for path in (ROOT / part).rglob("*") if path.is_file()}
        assert {name for name in there if "__pycache__" not in name} <= carried
    assert any(name.endswith("licenses/LICENSE-ASSETS") for name in names)
    assert not [name for name in names if name.startswith(("tests/", "tools/", "bench/"))]


def test_help_from_another_folder(bedtime, tmp_path):
    done = run(bedtime, "--help", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "play" in done.stdout


def test_check_from_another_folder_reads_the_levels_of_the_wheel(bedtime, tmp_path):
    done = run(bedtime, "check", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "0 errors" in done.stdout


def test_the_game_runs_from_the_wheel_itself(bedtime, tmp_path):
    program = "import game.house; print(game.house.folder('levels')); print(game.house.folder('assets'))"
    done = run(bedtime.with_name("python"), "-c", program, folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("carried") == 2
    assert str(ROOT) not in done.stdout


def test_wrong_use_is_one_line_and_exit_2(bedtime, tmp_path):
    done = run(bedtime, "play", "--players", "9", folder=tmp_path)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
