"""The level makers' kit below levels/ (LEVELS.md 2): templates, tilesets, rules, a starter map. `make levels`.

What a class is stands in game/maps/registry.py, what a tile is in tools/art/tileset.py. The Tiled projects are written
by game/maps/project.py.
"""

import json
from pathlib import Path

from game.maps.campaign import chapters, map_path
from game.maps.load import load
from game.maps.properties import Shape
from game.maps.registry import CLASSES, FRIENDS
from tools.art.moving import MOVING
from tools.art.places.catalogue import PLACES
from tools.art.tileset import (
    CAP,
    COLUMNS,
    CORNERED,
    EDGE,
    FLOOR,
    JUNCTIONS,
    MORE_FLOOR,
    ORDER,
    SLANTS,
    TILE,
    animations,
    index_of,
)
from tools.levels.automap import automap
from tools.levels.starter import starter
from tools.levels.tmx import ObjectSpec, Terrain, Value, write_template, write_tileset

LEVELS = Path(__file__).resolve().parents[2] / "levels"
_SOLID = ("face", "tall", "cap", "door", "void", "pillar", "sky")
TERRAINS = {
    index: {"solid": True} if name.startswith(_SOLID) else {"void": True}
    for index, name in enumerate(ORDER)
    if name.startswith((*_SOLID, "fall"))
}
"""What the tiles say to the game, by index."""

_SIZES = {
    "region": (40, 22),
    "camera": (40, 22),
    "gate": (1, 2),
    "seam": (3, 3),
    "exit": (1, 4),
    "drone": (1, 1),
    "veil": (1, 3),
    "gale": (6, 2),
    "boss": (18, 8),
    "gap": (3, 1),
}
"""Width and height in tiles of a template whose rectangle is not two tiles square."""
_DIFFERS: dict[str, dict[str, Value]] = {
    "decor": {"sprite": "plant_a"},
    "exit": {"to": "end"},
    "region": {"friends": FRIENDS[:2]},
}
"""Properties without which a thing fresh from its template would be no use."""

_BETWEEN = 4 * TILE
"""Px between two maps of the world."""


def templates(folder: Path) -> None:
    """Write a template for each class of objects."""
    for name, one in CLASSES.items():
        width, height = _SIZES.get(name, (2, 2)) if one.shape is Shape.RECT else (0, 0)
        line = ((0, 0), (4 * TILE, 0)) if one.shape is Shape.LINE else ()
        spec = ObjectSpec(0, name, "", 0, 0, width * TILE, height * TILE, line, _DIFFERS.get(name, {}))
        write_template(folder / f"{name}.tx", spec)


def tilesets(folder: Path) -> None:
    """Write the tileset of each place, over the picture that tools/art drew there."""
    tops = {
        index_of(name): _edges(name.removeprefix("cap")) for name in CAP if len(name.removeprefix("cap")) < len("NSEW")
    }
    floors = {index_of(name): [number % 2 == 1 for number in range(8)] for name in (*FLOOR, *MORE_FLOOR)}
    ends = {index_of(name): _edges(name.removeprefix("edge")) for name in EDGE if name != "edgeNSEW"}
    terrains = (
        Terrain("floor", "corner", "#a0724a", index_of("floor00"), floors),
        Terrain("wall", "edge", "#5b6ee1", index_of("cap"), tops),
        Terrain("island", "edge", "#5fcde4", index_of("edgeNSEW"), ends),
    )
    kinds = {index: "terrain" for index, name in enumerate(ORDER) if not name.startswith(("decal", "edge", *MOVING))}
    never = {index_of(name): 0.0 for name in (*JUNCTIONS, *CORNERED, *SLANTS)}
    for name in PLACES:
        write_tileset(
            folder / f"{name}.tsx", name, f"{name}.png", COLUMNS, len(ORDER), TERRAINS, kinds, animations(),
            (TILE, TILE),
            never, terrains,
        )  # fmt: skip


def _edges(rooms: str) -> list[bool]:
    """Give where a cap goes on as wall: on the sides that border no room."""
    return [side not in rooms if side in "NESW" else False for side in ("N", "-", "E", "-", "S", "-", "W", "-")]


def world(path: Path) -> None:
    """Write the world: the campaign's maps beside each other, in order, each named."""
    maps, x = [], 0
    for chapter in chapters():
        stage = load(map_path(chapter.map)).stage
        width, height = stage.width * TILE, stage.height * TILE
        maps.append({"fileName": f"{chapter.map}.tmx", "height": height, "width": width, "x": x, "y": 0})
        x += width + _BETWEEN
    whole = {"maps": maps, "onlyShowAdjacentMaps": False, "type": "world"}
    path.write_text(json.dumps(whole, indent=4) + "\n", encoding="utf-8", newline="\n")


def main() -> None:
    """Write the whole kit."""
    templates(LEVELS / "templates")
    tilesets(LEVELS / "tilesets")
    automap(LEVELS / "automap", tuple(PLACES))
    starter(LEVELS / "starter.tmx")
    world(LEVELS / "bedtime.world")


if __name__ == "__main__":
    main()
