"""The check: every tiny map in tests/maps/check says what tests/maps/check/findings.txt expects, and no more."""

import random
from pathlib import Path

import pytest

from game.maps.campaign import map_path
from game.maps.check import check
from game.maps.findings import LevelError, Place, Report, Severity
from game.maps.lap_states import walks
from game.maps.load import load
from game.maps.properties import Type
from game.maps.reach import reachable
from game.maps.registry import ALL, CLASSES
from game.maps.search import every_map, maps_of
from game.replay.bots.solve import failures
from game.replay.solution import faults
from game.sim.stage import FLOOR, WALL, Placement, Stage
from game.sim.units import TILE

MAPS = Path(__file__).parent / "maps"
SOLUTIONS = {path.stem for path in (MAPS / "check").glob("solution_*.tmx")}
NOT_OF_PLAY = {
    "no_solution",
    "missing_text",
    "exit_to_missing_entry",
    "exit_to_broken_map",
    *SOLUTIONS,
    "keepsake_one_way",
}
"""Errors of the check that a running game can live with."""


def expected(folder: str) -> dict[str, list[str]]:
    """Read findings.txt: `== name of the map`, then its lines."""
    found: dict[str, list[str]] = {}
    for line in (MAPS / folder / "findings.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            found[line.removeprefix("== ")] = []
        else:
            found[list(found)[-1]].append(line)
    return found


EXPECTED = expected("check")


@pytest.fixture(autouse=True)
def _at_the_maps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(MAPS)  # findings name files as a person there would


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_check_says_exactly_this(name: str) -> None:
    findings = check(f"check/{name}.tmx", faults, lambda key: key.startswith("test."))
    assert [str(finding) for finding in findings] == EXPECTED[name]
    assert all("\n" not in str(finding) for finding in findings)


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_load_refuses_what_the_check_calls_an_error(name: str) -> None:
    errors = [line for line in EXPECTED[name] if ": warning: " not in line]
    if not errors or name in NOT_OF_PLAY:
        assert load(f"check/{name}.tmx").stage.name == f"check/{name}"
        return
    with pytest.raises(LevelError) as caught:
        load(f"check/{name}.tmx")
    assert str(caught.value) == errors[0]


def test_every_map_is_expected() -> None:
    assert sorted(EXPECTED) == sorted(path.stem for path in (MAPS / "check").glob("*.tmx"))
    assert sum(len(lines) for lines in EXPECTED.values()) > 70


def test_it_never_stops_at_the_first() -> None:
    assert len(check("check/several.tmx")) == 3


def test_without_judge_and_texts_it_looks_at_neither() -> None:
    assert check("check/solution_syntax.tmx") == []
    assert check("check/missing_text.tmx") == []


def test_a_solution_that_does_not_end_in_wake_is_an_error_at_its_region() -> None:
    findings = check("check/sound.tmx", faults, play=failures)  # on one, while the seam asks for jenna on two as well
    assert {finding.severity for finding in findings} == {Severity.ERROR}
    assert [finding.place.object_name for finding in findings] == ["room"] * 3
    for finding, people in zip(findings, ("1 player", "2 players", "4 players"), strict=True):
        assert f"does not end in Wake for {people}: not awake after" in str(finding)
        assert "jenna at tile" in str(finding)


def test_a_map_with_errors_is_not_played() -> None:
    assert all("Wake" not in str(finding) for finding in check("check/opens_nothing.tmx", faults, play=failures))


def test_a_folder_is_all_maps_below_it_but_tiled_s_own(tmp_path: Path) -> None:
    for name in ("b.tmx", "deep/a.tmx", ".hidden/c.tmx", "templates/d.tmx", "automap/e.tmx", "f.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / ".hidden" / "empty").mkdir()
    assert [path.relative_to(tmp_path).as_posix() for path in maps_of(str(tmp_path))] == ["b.tmx", "deep/a.tmx"]
    with pytest.raises(LevelError, match="holds no map"):
        maps_of(str(tmp_path / ".hidden" / "empty"))
    assert maps_of("level1/corridor")[0] in every_map()


def test_who_walks_to_which_anchor_when() -> None:
    found = walks(map_path("level1/waiting_room_2"))
    at_start = [row for row in found.rows if row.state == "nothing done"]
    assert [(row.name, row.kind) for row in at_start] == [
        ("left", "anchor"),
        ("right", "anchor"),
        ("lever", "lever"),
        ("plate", "plate"),
        ("duck", "plate"),
    ]
    assert [row.walks for row in at_start] == [(), (), found.friends, found.friends, ()]
    assert all(row.walks == found.friends for row in found.rows if row.state == "all gates open")


def test_an_anchor_for_one_friend_is_walked_to_by_all_and_held_by_one() -> None:
    rows = {(row.name, row.state): row for row in walks("check/sound.tmx").rows}
    left = rows["left", "all gates open"]
    assert (left.walks, left.may) == (("jenna", "ravi"), ("jenna",))
    with pytest.raises(LevelError, match="no such map file"):
        walks("check/nowhere.tmx")


def test_a_flood_of_errors_ends() -> None:
    report, place = Report(), Place("x.tmx")

    def flood() -> None:
        for number in range(5000):
            report.error(place, f"error {number}")

    with pytest.raises(LevelError, match="there is more"):
        flood()
    for number in range(5000):
        report.warn(place, f"warning {number}")
    assert len(report.findings) < 1100


def test_findings_have_a_place() -> None:
    finding = check("check/reference_by_name.tmx")[0]
    assert finding.severity is Severity.ERROR
    assert (finding.place.line, finding.place.object_id, finding.place.object_name) == (64, 7, "left")
    assert finding.place.kind == "anchor"


def test_the_registry_is_whole() -> None:
    assert len({one.name for one in ALL}) == len(ALL)
    for one in ALL:
        assert one.meaning
        assert len({other.name for other in one.properties}) == len(one.properties)
        for other in one.properties:
            assert other.meaning
            assert (other.type is Type.ENUM) == bool(other.enum)
            assert all(name in CLASSES for name in other.refers)
    assert all(one.property("humans") for one in CLASSES.values())


def test_the_flood_equals_one_cell_at_a_time() -> None:
    dice = random.Random(7)
    for _ in range(200):
        width, height = dice.randrange(1, 9), dice.randrange(1, 9)
        ground = bytes(dice.choice((FLOOR, FLOOR, WALL)) for _ in range(width * height))
        entry = Placement(1, "entry", "", dice.randrange(width) * TILE, dice.randrange(height) * TILE)
        stage = Stage("x", width, height, ground, (entry,))
        seen = {entry.y // TILE * width + entry.x // TILE} if stage.tile_at(entry.x, entry.y) == FLOOR else set()
        while True:
            beside = {
                row * width + column
                for row in range(height)
                for column in range(width)
                for across, down in ((-1, 0), (1, 0), (0, -1), (0, 1))
                if 0 <= column + across < width and (row + down) * width + column + across in seen
            }
            more = {index for index in beside - seen if ground[index] == FLOOR}
            if not more:
                break
            seen |= more
        assert {index for index, found in enumerate(reachable(stage)) if found} == seen
