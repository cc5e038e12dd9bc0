"""Loading: what a map says arrives in Stage and Picture, whatever form Tiled saved it in."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from game.maps.fields import defaults
from game.maps.findings import LevelError
from game.maps.load import Level, load
from game.maps.picture import FLIP_X, FLIP_Y, TILE_NUMBER, TURN
from game.maps.registry import CLASSES
from game.sim.stage import FLOOR, VOID, WALL
from game.sim.units import pixels
from tools.levels.tmx import ObjectSpec, write_map, write_tileset

MAPS = Path(__file__).parent / "maps"
SOUND = MAPS / "check" / "sound.tmx"
SAME = ("base64", "zlib", "gzip", "zstd", "xml_tiles", "class_attribute", "doctype")


def at(level: Level, column: int, row: int) -> int:
    return level.stage.ground[row * level.stage.width + column]


def test_ground() -> None:
    level = load(SOUND)
    assert (level.stage.width, level.stage.height) == (12, 8)
    assert at(level, 0, 0) == at(level, 11, 7) == WALL
    assert at(level, 1, 1) == FLOOR
    assert at(level, 10, 1) == VOID, "no tile on the layer ground"
    assert at(level, 10, 2) == VOID, "a tile with void"


def test_placements_have_every_field_converted() -> None:
    stage = load(SOUND).stage
    assert stage.name == "check/sound"
    for placement in stage.placements:
        assert placement.fields.keys() == defaults(CLASSES[placement.kind]).keys()
    region = stage.region
    assert region is not None
    assert region.number("lap_seconds") == 20 * 60
    assert region.names("friends") == ("jenna", "ravi")
    assert (region.number("exit"), region.text("returns"), region.text("strip")) == (9, "rewind", "tally")
    seam = stage.by_id[6]
    assert (seam.number("hold"), seam.names("pressure")) == (48, ("on:one", "jenna:on:two"))
    assert (seam.x, seam.y, seam.width, seam.height) == (pixels(128), pixels(32), pixels(16), pixels(16))
    assert stage.by_id[7].fields == {"seam": 6, "friend": "jenna", "humans": 1}
    entry = stage.of_kind("entry")[0]
    assert (entry.x, entry.y, entry.width, entry.height) == (pixels(40), pixels(40), 0, 0)


def test_beat_is_the_name_unless_it_says_another() -> None:
    assert load(SOUND).stage.by_id[3].text("beat") == "one"


@pytest.mark.parametrize("name", SAME)
def test_the_form_of_the_file_changes_nothing(name: str) -> None:
    plain, other = load(SOUND), load(MAPS / "load" / f"{name}.tmx")
    assert msgspec.structs.replace(other.stage, name=plain.stage.name) == plain.stage
    assert other.picture == plain.picture
    assert other.warnings == ()


def test_zstd_is_imported_for_a_map_that_needs_it_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "zstandard", None)
    assert load(SOUND).warnings == ()
    with pytest.raises(LevelError, match=r'zstd.tmx:8: layer "ground": Zstandard is not supported here; choose CSV'):
        load(MAPS / "load" / "zstd.tmx")


def test_an_infinite_map_is_cut_to_its_chunks() -> None:
    plain, endless = load(SOUND).stage, load(MAPS / "load" / "infinite.tmx").stage
    assert (endless.width, endless.height) == (16, 8)
    rows = [endless.ground[row * 16 : row * 16 + 12] for row in range(8)]
    assert b"".join(rows) == plain.ground
    assert endless.placements == plain.placements


def test_a_template_gives_defaults_and_brings_its_tileset() -> None:
    level = load(MAPS / "load" / "template.tmx")
    plate = level.stage.by_id[4]
    assert (plate.kind, plate.name, plate.width) == ("plate", "two", pixels(16))
    assert (plate.text("look"), plate.names("opens")) == ("bell", ("door",)), "the map's value before the template's"
    assert [(one.name, one.first) for one in level.picture.tilesets] == [("tiles", 1), ("more", 9)]
    decor = level.picture.decor[0]
    assert decor.gid == FLIP_X | (9 + 3), "the template's tile 8 of a tileset from 5, flipped"
    assert (decor.x, decor.y) == (32, 96), "a tile object hangs from its bottom left"


@pytest.mark.parametrize(
    ("number", "name", "weight", "latch", "look"),
    [(3, "one", 1, 0, "foot"), (4, "two", 2, 1, "bell"), (10, "three", 3, 0, "bell"), (11, "four", 4, 0, "bell")],
)
def test_a_value_comes_from_class_then_tile_then_template_then_object(
    number: int, name: str, weight: int, latch: int, look: str
) -> None:
    plate = load(MAPS / "load" / "defaults.tmx").stage.by_id[number]
    assert (plate.kind, plate.name, plate.text("look")) == ("plate", name, look)
    assert (plate.number("weight"), plate.number("latch")) == (weight, latch)


def test_groups_lend_opacity_offset_and_visibility() -> None:
    ground = next(layer for layer in load(MAPS / "load" / "groups.tmx").picture.layers if layer.name == "ground")
    assert (ground.opacity, ground.offset, ground.visible) == (0.25, (16, 4), False)


def test_layers_keep_their_order_and_meaning() -> None:
    layers = load(MAPS / "load" / "layers.tmx").picture.layers
    assert [(one.name, one.over, one.variant) for one in layers] == [
        ("ground", False, -1),
        ("walls", False, -1),
        ("variant1", False, 1),
        ("over", True, -1),
    ]
    assert tuple(layers[0].gids[:4]) == (FLIP_X | 1, FLIP_Y | 1, TURN | 1, FLIP_X | FLIP_Y | 1)
    assert {gid & TILE_NUMBER for gid in layers[0].gids} == {0, 1, 5}


def test_layers_of_all_kinds_keep_their_order_and_objects_are_by_id() -> None:
    path = MAPS / "load" / "order.tmx"
    level = load(path)
    assert [layer.name for layer in level.picture.layers] == ["ground", "rug", "walls", "shelf", "variant1", "over"]
    firsts = [next(gid for gid in layer.gids if gid) for layer in level.picture.layers]
    assert firsts == [1, 2, 4, 3, 2, 1], "each with its own tiles"
    assert [one.id for one in level.picture.lights] == [2, 3]
    assert [one.id for one in level.stage.placements] == [5], "of the first group, with the highest id"
    said = [finding.message for finding in level.warnings if "image layer" in finding.message]
    assert [message.split('"')[1] for message in said] == ["sky", "mist", "rain"]


def test_the_picture() -> None:
    level = load(MAPS / "load" / "picture.tmx")
    picture = level.picture
    assert (picture.title_key, picture.music, picture.place) == ("test.title", "corridor", "corridor")
    assert picture.ambient == "#8090a0"
    light = picture.lights[0]
    assert (light.x, light.y, light.colour, light.radius, light.flicker) == (30, 30, "#ff0000", 40, True)
    sofa, tile = picture.decor
    assert (sofa.sprite, sofa.gid, sofa.x, sofa.y, sofa.width, sofa.height) == ("sofa", 0, 32, 96, 32, 16)
    assert (tile.gid, tile.x, tile.y) == (2, 64, 96)
    assert [at(level, column, 6) for column in (1, 2, 3, 4)] == [FLOOR, WALL, WALL, FLOOR]
    tileset = picture.tilesets[0]
    assert (tileset.columns, tileset.count, tileset.tile_width) == (4, 8, 16)
    assert tileset.image == MAPS / "tiles" / "tiles.png"
    assert tileset.animations == {1: ((1, 200), (2, 300))}


def test_pictures_are_not_in_the_stage() -> None:
    stage = load(MAPS / "load" / "picture.tmx").stage
    assert not stage.of_kind("light")
    assert not stage.of_kind("decor"), "moving a chair breaks no replay"


def test_paths_and_references() -> None:
    stage = load(MAPS / "load" / "picture.tmx").stage
    way = stage.of_kind("path")[0]
    assert way.points == ((0, 0), (pixels(32), 0), (pixels(32), pixels(10) + 128))
    assert (way.x, way.y, way.width, way.height) == (pixels(48), pixels(48), 0, 0)
    assert (way.number("speed"), way.fields["loop"]) == (50, True)
    drone = stage.of_kind("drone")[0]
    assert (drone.number("path"), drone.number("seconds")) == (way.id, 150)


def test_the_offset_of_an_object_layer_counts() -> None:
    entry = load(MAPS / "load" / "object_offset.tmx").stage.of_kind("entry")[0]
    assert (entry.x, entry.y) == (pixels(42), pixels(38) + 128)


def test_the_files_read_are_named_for_watching() -> None:
    names = [Path(path).name for path in load(SOUND).files]
    assert names == ["sound.tmx", "tiles.tsx", "tiles.png"]


def test_a_map_outside_levels_has_its_own_folder_as_pack(tmp_path: Path) -> None:
    shutil.copy(MAPS / "tiles" / "tiles.png", tmp_path)
    shutil.copy(MAPS / "tiles" / "tiles.tsx", tmp_path)
    text = SOUND.read_text(encoding="utf-8").replace("../tiles/", "")
    (tmp_path / "mine.tmx").write_text(text, encoding="utf-8")
    assert load(tmp_path / "mine.tmx").stage.name == "mine"


def test_reading_opens_no_display_and_needs_none() -> None:
    script = (
        f"from game.maps.load import load; load({str(SOUND)!r}); import pygame; "
        "assert not pygame.display.get_init(); assert not pygame.get_init()"
    )
    environment = {**os.environ, "PYGAME_HIDE_SUPPORT_PROMPT": "1", "PYTHONPATH": str(MAPS.parent.parent)}
    environment.pop("DISPLAY", None)
    environment.pop("SDL_VIDEODRIVER", None)
    subprocess.run([sys.executable, "-c", script], env=environment, check=True)


def test_only_one_file_knows_pytmx() -> None:
    folder = MAPS.parent.parent / "game" / "maps"
    assert [path.name for path in sorted(folder.glob("*.py")) if "import pytmx" in path.read_text()] == ["bridge.py"]


def test_the_writer_refuses_what_the_registry_lacks(tmp_path: Path) -> None:
    def write(one: ObjectSpec) -> None:
        write_map(tmp_path / "x.tmx", 1, 1, [], [("ground", [[0]])], [("things", [one])])

    with pytest.raises(ValueError, match="no class"):
        write(ObjectSpec(1, "gaet"))
    with pytest.raises(ValueError, match="no property"):
        write(ObjectSpec(1, "gate", properties={"opne": True}))
    with pytest.raises(ValueError, match="not one of"):
        write(ObjectSpec(1, "gate", properties={"needs": "some"}))


def test_what_the_writer_writes_is_what_load_reads(tmp_path: Path) -> None:
    script = 'jenna on "one" & <two>;\nravi stay | jenna hold a'
    shutil.copy(MAPS / "tiles" / "tiles.png", tmp_path)
    write_tileset(
        tmp_path / "t.tsx", "t", "tiles.png", 4, 8, {0: {"solid": True}}, animations={1: [(2, 190), (3, 180)]}
    )
    things = [
        ObjectSpec(
            3, "region", "r", 0, 0, 32, 16, properties={"solution": script, "untimed": True, "lap_seconds": 12.5}
        ),
        ObjectSpec(1, "entry", "e", 20.25, 8, properties={"friend": "any"}),
        ObjectSpec(2, "lever", "l", 24, 8, properties={"opens": ("g", "h"), "look": "ticket"}),
        ObjectSpec(4, "gate", "g", 0, 0, 16, 16),
        ObjectSpec(5, "gate", "h", 0, 0, 16, 16),
    ]
    layers = [("ground", [[1, 1]]), ("walls", [[1, 0]]), ("over", [[0, 2]])]
    write_map(tmp_path / "m.tmx", 2, 1, [(1, "t.tsx")], layers, [("things", things)], {"place": "hall"})
    level = load(tmp_path / "m.tmx")
    region = level.stage.region
    assert region is not None
    assert region.text("solution") == script
    assert (region.number("lap_seconds"), region.fields["untimed"]) == (750, True)
    assert level.stage.by_id[2].names("opens") == ("g", "h")
    assert level.stage.by_id[1].x == 20 * 256 + 64
    assert level.stage.ground == bytes((WALL, FLOOR))
    assert level.picture.place == "hall"
    assert level.picture.tilesets[0].animations == {1: ((2, 190), (3, 180))}
    assert [one.id for one in level.stage.placements] == [1, 2, 3, 4, 5], "by id, however the file orders them"


def test_a_tileset_may_have_an_image_a_tile() -> None:
    level = load(MAPS / "load" / "image_collection.tmx")
    each = level.picture.tilesets[1]
    assert {index: path.name for index, path in each.images.items()} == {0: "small.png", 3: "tall.png"}
    assert (each.first, each.count) == (9, 4)
    assert {"small.png", "tall.png"} < {Path(path).name for path in level.files}


def test_a_hole_in_a_collection_of_images_is_no_tile(tmp_path: Path) -> None:
    shutil.copytree(MAPS / "tiles", tmp_path / "tiles")
    (tmp_path / "pack.toml").touch()
    (tmp_path / "load").mkdir()
    text = (MAPS / "load" / "image_collection.tmx").read_text(encoding="utf-8").replace("0,0,9,0", "0,0,10,0")
    (tmp_path / "load" / "m.tmx").write_text(text, encoding="utf-8")
    with pytest.raises(LevelError, match="column 3, row 2 is number 10, which no tileset has"):
        load(tmp_path / "load" / "m.tmx")


def test_margin_and_spacing_of_a_tileset_are_counted_as_tiled_counts(tmp_path: Path) -> None:
    shutil.copy(MAPS / "tiles" / "tiles.png", tmp_path)
    inside = (
        '<tileset firstgid="1" name="t" tilewidth="16" tileheight="8" spacing="2" margin="1">'
        '<image source="tiles.png"/></tileset>'
    )
    text = SOUND.read_text(encoding="utf-8").replace('<tileset firstgid="1" source="../tiles/tiles.tsx"/>', inside)
    (tmp_path / "m.tmx").write_text(text, encoding="utf-8")
    tileset = load(tmp_path / "m.tmx").picture.tilesets[0]
    assert (tileset.columns, tileset.count, tileset.spacing, tileset.margin) == (3, 9, 2, 1)
