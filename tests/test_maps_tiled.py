"""Against the real Tiled: it exports, draws and saves the maps that the game loads, and both must agree."""

import base64
import gzip
import json
import os
import shutil
import struct
import subprocess
import xml.etree.ElementTree as ElementTree
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pygame
import pytest
import zstandard

from game.maps.cells import NUMBER
from game.maps.findings import Report
from game.maps.load import load
from game.maps.raw import RawMap, RawObject
from game.maps.reading import read
from game.maps.search import every_map
from game.maps.tilesets import aligned
from game.sim.stage import VOID
from game.view.chunks import CHUNK, TileMap
from tools.art.tileset import animations

TESTS = Path(__file__).parent
ROOT = TESTS.parent
MAPS = TESTS / "maps"
SHIPPED = [path.resolve().relative_to(ROOT).as_posix() for path in every_map()]
SMALL = sorted(path.relative_to(ROOT).as_posix() for path in (MAPS / "load").glob("*.tmx"))
WRITTEN_BY_1_9 = {"tests/maps/load/class_attribute.tmx"}
"""Tiled 1.8 does not know the attribute `class`."""
MOVED_UP = {"tests/maps/load/object_offset.tmx"}
"""Its hidden object layer lies above the map's corner, where tmxrasterizer then begins its picture."""
TOOLS = ("tiled", "tmxrasterizer")

pytestmark = pytest.mark.skipif(
    os.environ.get("CI") != "true" and not all(map(shutil.which, TOOLS)), reason="Tiled is not installed"
)

each_map = pytest.mark.parametrize("name", [one for one in SHIPPED + SMALL if one not in WRITTEN_BY_1_9])


def run(*words: object) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(list(map(str, words)), env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def export(path: Path, out: Path, *options: str) -> None:
    run("tiled", *options, "--export-map", out.suffix[1:], path, out)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of every pack with maps, to save beside the first ones."""
    root = tmp_path_factory.mktemp("copy")
    for part in ("levels", "packs"):
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, root / part)
    for part in ("load", "tiles", "templates"):
        shutil.copytree(MAPS / part, root / "tests" / "maps" / part)
    shutil.copy(MAPS / "pack.toml", root / "tests" / "maps")
    return root


def numbers(layer: dict[str, Any]) -> list[int]:
    """Decode the tiles of a layer, or of a chunk, in Tiled's JSON."""
    data = layer["data"]
    if isinstance(data, list):
        return data
    raw = base64.b64decode(data)
    unpack = {"zlib": zlib.decompress, "gzip": gzip.decompress, "zstd": zstandard.decompress, "": bytes}
    raw = unpack[layer["compression"]](raw)
    return list(struct.unpack(f"<{len(raw) // 4}I", raw))


def flat(
    layers: list[dict[str, Any]], at: tuple[float, float] = (0, 0), opacity: float = 1, visible: bool = True
) -> Iterator[tuple[dict[str, Any], tuple[float, float], float, bool]]:
    """Give each layer that is no group, with offset, opacity and visibility of all its groups."""
    for one in layers:
        where = at[0] + one.get("offsetx", 0), at[1] + one.get("offsety", 0)
        clear, shown = opacity * one["opacity"], visible and one["visible"]
        if one["type"] == "group":
            yield from flat(one["layers"], where, clear, shown)
        else:
            yield one, where, clear, shown


def plain(value: object) -> object:
    """Give a property as text or number, as Tiled's JSON and the game's reader may differ in its type."""
    if isinstance(value, bool):
        return str(value).lower()
    try:
        return float(str(value))
    except ValueError:
        return value


def told(raw: RawMap, one: RawObject) -> dict[str, Any]:
    """Give what the game read of an object, in the terms of Tiled's JSON."""
    x, y = one.x, one.y
    if one.gid:
        tileset = raw.tileset_of(one.gid & NUMBER)
        assert tileset is not None
        right, down = aligned(tileset.alignment, one.width, one.height)
        x, y = x + right, y + down
    found = {"id": one.id, "name": one.name, "type": one.kind, "x": x, "y": y, "rotation": one.rotation}
    properties = {each.name: plain(each.text) for each in one.properties.values()}
    return {
        **found,
        "size": (one.width, one.height),
        "gid": one.gid,
        "shape": one.shape,
        "points": [(px - one.x, py - one.y) for px, py in one.points],
        "properties": properties,
    }


def exported(one: dict[str, Any], shift: tuple[float, float]) -> dict[str, Any]:
    """Give an object of Tiled's JSON in the same terms."""
    shape = next((kind for kind in ("point", "ellipse", "polygon", "polyline", "text") if kind in one), "rectangle")
    found = {key: one[key] for key in ("id", "name", "type", "rotation")}
    properties = {each["name"]: plain(each["value"]) for each in one.get("properties", [])}
    return {
        **found,
        "x": one["x"] + shift[0],
        "y": one["y"] + shift[1],
        "size": (one["width"], one["height"]),
        "gid": one.get("gid", 0),
        "shape": "tile" if "gid" in one else shape,
        "points": [(point["x"], point["y"]) for point in one.get(shape, ())] if shape.startswith("poly") else [],
        "properties": properties,
    }


def rows_of(gids: list[int], across: int) -> list[list[int]]:
    return [gids[start : start + across] for start in range(0, len(gids), across)]


@each_map
def test_layers_tiles_and_objects_equal_tiled_s_own_export(name: str, copy: Path) -> None:
    path = copy / name
    out = path.with_suffix(".json")
    export(path, out, "--detach-templates", "--resolve-types-and-properties")
    theirs = json.loads(out.read_text(encoding="utf-8"))
    raw = read(path, Report()).raw
    layers = list(flat(theirs["layers"]))
    tiles = [one for one in layers if one[0]["type"] == "tilelayer"]
    corner = 0, 0
    if theirs["infinite"]:
        chunks = [chunk for one in tiles for chunk in one[0]["chunks"]]
        corner = min(chunk["x"] for chunk in chunks), min(chunk["y"] for chunk in chunks)
    assert [(one.name, one.opacity, one.visible, (one.offset_x, one.offset_y)) for one in raw.layers] == [
        (one["name"], opacity, visible, at) for one, at, opacity, visible in tiles
    ]
    for mine, (one, *_) in zip(raw.layers, tiles, strict=True):
        if theirs["infinite"]:
            for chunk in one["chunks"]:
                left, top, across = chunk["x"] - corner[0], chunk["y"] - corner[1], chunk["width"]
                rows = rows_of(numbers(chunk), across)
                for row in range(chunk["height"]):
                    start = (top + row) * raw.width + left
                    known = list(mine.gids[start : start + across]) or [0] * across  # Tiled makes its chunks 16 high
                    assert known == rows[row]
        else:
            assert list(mine.gids) == numbers(one)
    objects = []
    for group, at, _, _ in layers:
        if group["type"] == "objectgroup":
            shift = at[0] - corner[0] * raw.tile_width, at[1] - corner[1] * raw.tile_height
            objects += [exported(one, shift) for one in group["objects"]]
    assert [told(raw, one) for one in raw.objects] == sorted(objects, key=lambda one: one["id"])


@pytest.mark.parametrize("name", [one for one in SHIPPED + SMALL if one not in WRITTEN_BY_1_9 | MOVED_UP])
def test_tile_layers_are_drawn_as_tiled_draws_them(name: str, tmp_path: Path) -> None:
    picture = load(ROOT / name).picture
    hidden = {one.get("name", "") for one in ElementTree.parse(ROOT / name).iter("objectgroup")}
    hidden |= {layer.name for layer in picture.layers if layer.over or layer.variant > 0}
    hide = [word for one in sorted(hidden) for word in ("--hide-layer", one)]
    run("tmxrasterizer", *hide, ROOT / name, tmp_path / "theirs.png")
    tile_map = TileMap(picture)
    theirs, ours = (pygame.Surface((tile_map.width, tile_map.height)) for _ in range(2))
    theirs.fill(tile_map.background)
    theirs.blit(pygame.image.load(tmp_path / "theirs.png"), (0, 0))  # larger where a layer is moved
    for top in range(0, tile_map.height, CHUNK):
        for left in range(0, tile_map.width, CHUNK):
            for chunk, (x, y) in tile_map.below(left, top, 0):
                ours.blit(chunk, (left + x, top + y))
    pygame.image.save(ours, tmp_path / "ours.png")
    assert any(set(layer.gids) - {0} for layer in picture.layers)
    assert pygame.image.tobytes(ours, "RGB") == pygame.image.tobytes(theirs, "RGB"), tmp_path


@pytest.mark.parametrize("name", sorted(path.stem for path in (ROOT / "levels" / "tilesets").glob("*.tsx")))
def test_tiled_reads_the_animations_of_a_tileset(name: str, tmp_path: Path) -> None:
    run("tiled", "--export-tileset", "json", ROOT / "levels" / "tilesets" / f"{name}.tsx", tmp_path / "out.json")
    told = json.loads((tmp_path / "out.json").read_bytes())
    theirs = {
        tile["id"]: tuple((frame["tileid"], frame["duration"]) for frame in tile["animation"])
        for tile in told["tiles"]
        if "animation" in tile
    }
    assert len(theirs) >= 3
    assert theirs == {index: tuple(frames) for index, frames in animations().items()}


def test_tiles_move_as_tiled_moves_them(tmp_path: Path) -> None:
    path = ROOT / "levels" / "level1" / "waiting_room_1.tmx"
    tiles = TileMap(load(path).picture)
    hidden = [word for one in ("things", "decor", "lights") for word in ("--hide-layer", one)]
    moments = set()
    for ms in (0, 1700, 2100, 2700):
        run("tmxrasterizer", *hidden, "--advance-animations", ms, path, tmp_path / "theirs.png")
        theirs, ours = (pygame.Surface((tiles.width, tiles.height)) for _ in range(2))
        theirs.fill(tiles.background)
        theirs.blit(pygame.image.load(tmp_path / "theirs.png"), (0, 0))
        for left in range(0, tiles.width, CHUNK):
            for top in range(0, tiles.height, CHUNK):
                ours.fblits([(one, (left + x, top + y)) for one, (x, y) in tiles.below(left, top, 0, ms * 60 / 1000)])
        moments.add(pygame.image.tobytes(ours, "RGB"))
        assert pygame.image.tobytes(ours, "RGB") == pygame.image.tobytes(theirs, "RGB"), ms
    assert len(moments) == 4


@each_map
def test_saving_a_map_in_tiled_loses_nothing_that_the_game_reads(name: str, copy: Path) -> None:
    first = load(copy / name)
    again = (copy / name).with_name("again.tmx")
    export(copy / name, again)
    second = load(again)
    stage, picture = second.stage, second.picture
    if stage.height > first.stage.height:  # Tiled fills the chunks of an infinite map up to 16x16
        more = (stage.height - first.stage.height) * stage.width
        assert stage.ground[-more:] == bytes([VOID]) * more
        stage = msgspec.structs.replace(stage, height=first.stage.height, ground=stage.ground[:-more])
        layers = tuple(msgspec.structs.replace(one, gids=one.gids[:-more]) for one in picture.layers)
        picture = msgspec.structs.replace(picture, height=first.picture.height, layers=layers)
    assert msgspec.structs.replace(stage, name=first.stage.name) == first.stage
    assert picture == first.picture


def test_saving_our_map_in_tiled_changes_only_its_version(copy: Path) -> None:
    ours = copy / "tests/maps/load/picture.tmx"
    again = ours.with_name("picture_again.tmx")
    export(ours, again)
    before, after = (path.read_text(encoding="utf-8").splitlines() for path in (ours, again))
    assert len(before) == len(after)
    for line, saved in zip(before[2:], after[2:], strict=True):
        words = [word for word in line.split() if not word.startswith("propertytype=")]
        assert words == saved.split(), "Tiled 1.8 drops only propertytype, without a project"
