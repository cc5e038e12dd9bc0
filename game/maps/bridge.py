"""The only place that knows pytmx: hands it a clean tree in memory and reads back what it made of it.

pytmx never sees a file, a template, a chunk, a property, an image or compressed data: those were read and checked
before (LEVELS.md 4). It is used through TiledMap, parse_xml and public attributes only: the view loads images itself,
from the approved paths.
"""

from array import array
from base64 import b64encode
from collections.abc import Callable
from itertools import chain
from xml.etree.ElementTree import Element, SubElement

import msgspec
import pytmx

from game.maps.cells import FLAGS, packed
from game.maps.raw import RawLayer, RawMap, RawObject, RawTileset

_FLIP_X, _FLIP_Y, _TURN = 0x80000000, 0x40000000, 0x20000000


def through_pytmx(raw: RawMap) -> RawMap:
    """Give the map with its tiles and the places of its objects as pytmx understood them."""
    made = pytmx.TiledMap(allow_duplicate_names=True, load_all=False)
    made.filename = ""
    made.register_gid_check_flags = _Registered(made.register_gid_check_flags).__getitem__
    made.parse_xml(_tree(raw))
    layers = {layer.id: layer for layer in made.layers if isinstance(layer, pytmx.TiledTileLayer)}
    gids = _gids(made)
    return msgspec.structs.replace(
        raw,
        layers=[_layer(layer, layers[layer.id], gids) for layer in raw.layers],
        objects=[_object(one, made.objects_by_id[one.id]) for one in raw.objects],
    )


class _Registered(dict[int, int]):
    """pytmx's own numbers by gid, asked for once a gid: asking for each cell costs more than all the rest of a load."""

    def __init__(self, register: Callable[[int], int]) -> None:
        self.register = register

    def __missing__(self, gid: int) -> int:
        number = self[gid] = self.register(gid)
        return number


def _tree(raw: RawMap) -> Element:
    root = Element(
        "map",
        {
            "version": "1.10",
            "orientation": "orthogonal",
            "renderorder": "right-down",
            "width": str(raw.width),
            "height": str(raw.height),
            "tilewidth": str(raw.tile_width),
            "tileheight": str(raw.tile_height),
        },
    )
    for tileset in raw.tilesets:
        _add_tileset(root, tileset)
    for layer in raw.layers:
        size = {"width": str(raw.width), "height": str(raw.height)}
        node = SubElement(root, "layer", {"id": str(layer.id), **size})
        SubElement(node, "data", {"encoding": "base64"}).text = b64encode(packed(layer.gids)).decode()
    group = SubElement(root, "objectgroup", {"id": str(len(raw.layers) + 1), "name": "objects"})
    for one in raw.objects:
        _add_object(group, one)
    return root


def _add_tileset(root: Element, tileset: RawTileset) -> None:
    size = {"tilewidth": str(tileset.tile_width), "tileheight": str(tileset.tile_height)}
    SubElement(root, "tileset", {"firstgid": str(tileset.first), "name": tileset.name, **size})


def _add_object(group: Element, one: RawObject) -> None:
    below = one.height if one.gid else 0  # pytmx takes it off again
    attributes = {
        "id": str(one.id),
        "x": repr(one.x),
        "y": repr(one.y + below),
        "width": repr(one.width),
        "height": repr(one.height),
    }
    if one.gid:
        attributes["gid"] = str(one.gid & ~FLAGS)
    node = SubElement(group, "object", attributes)
    if one.points:
        points = " ".join(f"{x - one.x!r},{y - one.y!r}" for x, y in one.points)
        SubElement(node, one.shape, {"points": points})


def _gids(made: pytmx.TiledMap) -> list[int]:
    """Give a table from pytmx's own numbers back to the gids of the file, flags included."""
    table = [0] * made.maxgid
    for number, pairs in made.gidmap.items():
        for own, flags in pairs:
            turned = (flags.flipped_horizontally and _FLIP_X) | (flags.flipped_vertically and _FLIP_Y)
            table[own] = number | turned | (flags.flipped_diagonally and _TURN)
    return table


def _layer(raw: RawLayer, made: pytmx.TiledTileLayer, gids: list[int]) -> RawLayer:
    found = array("I", map(gids.__getitem__, chain.from_iterable(made.data)))
    assert len(found) == len(raw.gids), raw.name
    return msgspec.structs.replace(raw, gids=found)


def _object(raw: RawObject, made: pytmx.TiledObject) -> RawObject:
    points = tuple((point.x, point.y) for point in made.points) if raw.points else ()
    width, height = (raw.width, raw.height) if points else (made.width, made.height)
    return msgspec.structs.replace(raw, x=made.x, y=made.y, width=width, height=height, points=points)
