"""A map as it is written: properties still text with their places, templates applied, nothing judged by class."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from functools import cached_property

import msgspec

from game.maps.findings import LevelError, Place, Report, show
from game.maps.limits import PROPERTIES
from game.maps.markup import Node

SOUND_TYPES = ("", "string", "int", "float", "bool", "color", "file", "object")


class RawProperty(msgspec.Struct, frozen=True):
    """One property: its text and where it stands."""

    name: str
    text: str
    place: Place


class RawTile(msgspec.Struct, frozen=True):
    """What a tileset says of one tile. Frames are (tile index, milliseconds)."""

    kind: str = ""
    properties: dict[str, RawProperty] = {}
    frames: tuple[tuple[int, int], ...] = ()


class RawTileset(msgspec.Struct, frozen=True):
    """A tileset. `count` is -1 when the tileset could not be read, so that no more is said of its tiles.

    One with an image a tile has these in `images`, absolute, by index: what is not there is a hole in its numbers.
    `glow` and `glows` are the images of what shines, where there are any.
    """

    first: int
    name: str
    inside: str  # path of the .tsx in the pack, "" when it is in the map
    place: Place
    count: int = -1
    columns: int = 1
    tile_width: int = 16
    tile_height: int = 16
    spacing: int = 0
    margin: int = 0
    alignment: str = "bottomleft"
    image: str = ""  # absolute
    image_width: int = 0
    image_height: int = 0
    tiles: dict[int, RawTile] = {}
    images: dict[int, str] = {}
    glow: str = ""
    glows: dict[int, str] = {}

    def has(self, index: int) -> bool:
        """Tell whether there is a tile of that index."""
        return 0 <= index < self.count and (not self.images or index in self.images)


class RawLayer(msgspec.Struct, frozen=True):
    """A tile layer; opacity, offset and visibility include its groups'."""

    id: int
    name: str
    place: Place
    gids: array[int]
    opacity: float
    visible: bool
    offset_x: float
    offset_y: float
    properties: dict[str, RawProperty] = {}


class RawObject(msgspec.Struct, frozen=True):
    """An object; x, y, width, height and points in px of the map, layer offset included, (x, y) top left.

    `shape` is rectangle, point, ellipse, polygon, polyline, text or tile.
    """

    id: int
    name: str
    kind: str
    place: Place
    shape: str
    x: float
    y: float
    width: float
    height: float
    rotation: float
    gid: int = 0
    points: tuple[tuple[float, float], ...] = ()
    properties: dict[str, RawProperty] = {}


class RawMap(msgspec.Struct, frozen=True, dict=True):
    """A whole map. `inside` is its path in the pack; width and height in tiles; tilesets ascend by first gid.

    `sound` is False when some tileset or layer could not be read, so that the ground means nothing,
    and `complete` when some object could not.
    """

    inside: str
    place: Place
    kind: str
    width: int
    height: int
    tile_width: int
    tile_height: int
    background: str
    tilesets: list[RawTileset]
    layers: list[RawLayer]
    objects: list[RawObject]
    properties: dict[str, RawProperty]
    sound: bool = True
    complete: bool = True

    @cached_property
    def by_id(self) -> dict[int, RawObject]:
        """Every object by its id."""
        return {one.id: one for one in self.objects}

    @cached_property
    def by_name(self) -> dict[str, list[RawObject]]:
        """Every object by its name."""
        found: dict[str, list[RawObject]] = {}
        for one in self.objects:
            found.setdefault(one.name, []).append(one)
        return found

    def tileset_of(self, number: int) -> RawTileset | None:
        """Give the tileset that a gid without flags belongs to."""
        index = bisect_right(self.tilesets, number, key=lambda tileset: tileset.first) - 1
        if index < 0 or not self.tilesets[index].has(number - self.tilesets[index].first):
            return None
        return self.tilesets[index]


def read_properties(node: Node, place: Place, report: Report) -> dict[str, RawProperty]:
    """Read the flat properties of an element; lost and nested ones are reported."""
    found: dict[str, RawProperty] = {}
    if not node.children:
        return found
    written = [one for group in node.children if group.tag == "properties" for one in group.children]
    for one in written:
        if one.tag != "property":
            continue
        name, kind = one.get("name"), one.get("type")
        here = Place(one.file, one.line, place.object_id, place.object_name, place.kind)
        if len(found) >= PROPERTIES:
            raise LevelError(here, f"more than {PROPERTIES} properties")
        if kind == "class" and not one.get("propertytype"):
            report.error(
                here,
                f'property "{show(name)}" was saved without the project open and its values are lost; '
                "open bedtime.tiled-project and set it again",
            )
        elif kind not in SOUND_TYPES:
            report.error(here, f'property "{show(name)}" is of type "{show(kind)}"; only single values are read')
        elif name in found:
            report.error(here, f'property "{show(name)}" is there twice')
        else:
            found[name] = RawProperty(name, one.attributes.get("value", one.text), here)
    return found
