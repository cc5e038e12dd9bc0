"""What ships for level makers (LEVELS.md 2): the files of levels/ that Tiled reads, and that they do what they say."""

import json
import random
import re
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path, PureWindowsPath
from xml.etree.ElementTree import fromstring

import pytest

from game.checking import has_text
from game.cli import build_parser
from game.maps.campaign import chapters
from game.maps.check import check
from game.maps.findings import Report
from game.maps.load import load
from game.maps.project import PROJECTS, main, project
from game.maps.properties import Shape
from game.maps.reading import read
from game.maps.registry import ALL, CLASSES
from game.replay.bots.solve import solve
from game.replay.run import Run
from game.replay.solution import faults
from tools.art.places.catalogue import PLACES
from tools.art.tileset import CAP, FACE, FLOOR, ORDER, SHADOW
from tools.levels.automap import HERE, PASSES, automap
from tools.levels.kit import templates as write_templates
from tools.levels.kit import tilesets as write_tilesets
from tools.levels.kit import world as write_world
from tools.levels.rooms import Plan, carve
from tools.levels.starter import starter as write_starter
from tools.levels.tmx import write_map

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
    rules = LEVELS / tiled_project["automappingRulesFile"]
    named = [line for line in rules.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    assert named == sorted(path.relative_to(rules.parent).as_posix() for path in rules.parent.glob("*/*.tmx"))
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


@pytest.fixture(scope="module")
def kit(tmp_path_factory):
    """The kit as the tool writes it now, in a pack of its own that has nothing of a project but the name."""
    folder = tmp_path_factory.mktemp("kit")
    for picture in (LEVELS / "tilesets").glob("*.png"):
        (folder / "tilesets").mkdir(exist_ok=True)
        (folder / "tilesets" / picture.name).write_bytes(picture.read_bytes())
    write_templates(folder / "templates")
    write_tilesets(folder / "tilesets")
    automap(folder / "automap", tuple(PLACES))
    write_starter(folder / "starter.tmx")
    write_world(folder / "bedtime.world")
    (folder / "bedtime.tiled-project").write_text("{}")
    return folder


@pytest.mark.parametrize(
    "where", ["templates/*.tx", "tilesets/*.tsx", "automap/*/*.tmx", "automap/*.txt", "*.tmx", "*.world"]
)
def test_the_files_are_what_the_tool_writes(kit, where):
    written = {path.relative_to(kit): path.read_text(encoding="utf-8") for path in kit.glob(where)}
    shipped = {path.relative_to(LEVELS): path.read_text(encoding="utf-8") for path in LEVELS.glob(where)}
    assert shipped
    assert shipped == written


def map_with(kit, objects):
    """Read a map of empty floor with the lines of these objects."""
    path = kit / "tiny.tmx"
    write_map(path, 40, 22, [(1, "tilesets/clinic.tsx")], [("ground", [[1] * 40] * 22)], [("things", [])])
    text = path.read_text(encoding="utf-8").replace('name="things"/>', f'name="things">{objects}</objectgroup>')
    path.write_text(text, encoding="utf-8")
    report = Report()
    return read(path, report), [str(finding) for finding in report.ordered()]


@pytest.mark.parametrize("name", sorted(CLASSES))
def test_every_class_has_a_template_that_is_one(kit, name):
    line = f'<object id="1" template="templates/{name}.tx" name="it" x="0" y="16"/>'
    reading, findings = map_with(kit, line)
    wanted = [] if name != "anchor" else ["names no seam"]
    assert [each for each in findings if not any(part in each for part in wanted)] == []
    (one,) = reading.raw.objects
    assert one.kind == name
    assert len(one.properties) <= 1
    shapes = {Shape.RECT: ("rectangle",), Shape.LINE: ("polyline",), Shape.SPOT: ("point", "rectangle")}
    assert one.shape in shapes.get(CLASSES[name].shape, ("point",))


@pytest.mark.parametrize("name", ["apartment", "clinic", "corridor"])
def test_a_tileset_tells_tiled_what_it_tells_the_game(name):
    root = fromstring((LEVELS / "tilesets" / f"{name}.tsx").read_text(encoding="utf-8"))
    tiles = {int(tile.get("id")): tile for tile in root.findall("tile")}
    solid = {index for index, tile in tiles.items() if tile.find("properties/property[@name='solid']") is not None}
    shaped = {index for index, tile in tiles.items() if tile.find("objectgroup/object[@width='16']") is not None}
    assert solid == shaped
    assert len(solid) > 30
    brushes = {terrain.get("name"): terrain for terrain in root.iter("wangset")}
    walls = {int(tile.get("tileid")) for tile in brushes["wall"].iter("wangtile")}
    floors = {int(tile.get("tileid")) for tile in brushes["floor"].iter("wangtile")}
    assert walls <= solid
    assert not floors & solid
    ids = [tile.get("wangid") for tile in brushes["wall"].iter("wangtile")]
    assert len(set(ids)) == len(ids) == 15
    assert {index for index, tile in tiles.items() if tile.get("probability") == "0"} < solid - walls


def mapped(layers, width, height):
    """Run the rules as Tiled does: all of a pass look at what the pass before left; outside counts as the border."""

    def matches(names, tile):
        return any(tile == name or (name == "NonEmpty" and tile) or (name == "Empty" and not tile) for name in names)

    for rules in PASSES.values():
        before = {name: dict(cells) for name, cells in layers.items()}

        def tile(layer, x, y, dx, dy, before=before):
            return before[layer][min(max(x + dx, 0), width - 1), min(max(y + dy, 0), height - 1)]

        for rule in rules():
            for x, y in before[rule.layer]:
                if (x % rule.every[0], y % rule.every[1]) != rule.phase:
                    continue
                wanted = all(matches(names, tile(of, x, y, *place)) for (of, place), names in rule.when.items())
                if wanted and not any(
                    matches(names, tile(of, x, y, *place)) for (of, place), names in rule.unless.items()
                ):
                    layers[rule.layer][x, y] = rule.output
    return layers


@pytest.mark.parametrize("seed", range(6))
def test_painted_walls_become_what_the_plan_of_rooms_makes(seed):
    dice = random.Random(seed)
    width, height = 40, 22
    floors = [
        (dice.randrange(2, 26), dice.randrange(4, 14), dice.randrange(3, 12), dice.randrange(2, 7))
        for _ in range(seed + 1)
    ]
    plan = Plan(carve(width, height, *floors))
    cells = [(x, y) for y in range(height) for x in range(width)]
    painted = {".": lambda: "", "#": lambda: dice.choice([*FACE, *CAP]), " ": lambda: "void"}
    layers = {
        "walls": {(x, y): painted[plan.at(x, y)]() for x, y in cells},
        "ground": {(x, y): dice.choice([*FLOOR, *SHADOW]) if plan.at(x, y) == "." else "" for x, y in cells},
    }
    names = ["", *ORDER]
    wanted = {
        name: {(x, y): names[rows[y][x]] for x, y in cells}
        for name, rows in (("walls", plan.walls()), ("ground", plan.ground()))
    }
    once = mapped(layers, width, height)
    assert once == wanted
    assert mapped({name: dict(of) for name, of in once.items()}, width, height) == wanted


def test_automapping_fills_no_pit_and_keeps_a_doorway():
    layers = {
        "walls": {HERE: "doorwayW0", (0, 1): "doorwayW1", (0, 2): "", (0, 3): ""},
        "ground": {HERE: "", (0, 1): "", (0, 2): "", (0, 3): "decal_arrow"},
    }
    after = mapped(layers, 1, 4)
    assert list(after["walls"].values()) == ["doorwayW0", "doorwayW1", "", ""]
    assert list(after["ground"].values()) == ["floor00", "floor01", "", "decal_arrow"]


@pytest.mark.parametrize("players", [1, 2, 3, 4])
def test_the_starter_map_is_whole(players):
    starter = LEVELS / "starter.tmx"
    assert [str(finding) for finding in check(starter, faults, has_text)] == []
    outcome = solve(Run(load(starter).stage, players=players))
    assert outcome.woke, outcome
    assert outcome.left, outcome


def test_the_starter_map_is_what_automapping_gives():
    """A maker who paints on sees only that change."""
    raw = read(LEVELS / "starter.tmx", Report()).raw
    names = ["", *ORDER]
    layers = {
        layer.name: {(at % raw.width, at // raw.width): names[gid] for at, gid in enumerate(layer.gids)}
        for layer in raw.layers
    }
    before = {name: dict(cells) for name, cells in layers.items()}
    assert mapped(layers, raw.width, raw.height) == before


def test_the_world_holds_the_campaign_and_no_map_covers_another():
    maps = json.loads((LEVELS / "bedtime.world").read_text(encoding="utf-8"))["maps"]
    assert [each["fileName"] for each in maps] == [f"{chapter.map}.tmx" for chapter in chapters()]
    assert all((LEVELS / each["fileName"]).is_file() for each in maps)
    assert all(one["x"] + one["width"] < other["x"] for one, other in pairwise(maps))


EXTENSIONS = sorted((LEVELS / "extensions").glob("*.mjs"))


@pytest.mark.parametrize("path", EXTENSIONS, ids=lambda path: path.stem)
def test_an_extension_can_be_read(path, tiled_project):
    text = path.read_bytes().decode("ascii")
    for name in re.findall(r'COMMAND = "(.*)"', text):
        assert name in [each["name"] for each in tiled_project["commands"]]
    for name in re.findall(r'from "(.*)"', text):
        assert (path.parent / name).is_file()
    for name in re.findall(r'STARTER = "(.*)"', text):
        assert (LEVELS / name).is_file()
    node = shutil.which("node")
    if node:
        done = subprocess.run([node, "--check", path], capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == 0, done.stderr


def test_the_extensions_are_those_of_the_design():
    assert {path.stem for path in EXTENSIONS} >= {"check-on-save", "follow-exit", "new-level"}
