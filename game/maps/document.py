"""Reads a whole .tmx into a RawMap: layers in order with their groups' effects, tilesets, objects.

What is broken is reported and left out, so that one reading names everything; a few faults end it. An infinite map is
cut to its chunks, and its origin moved to their corner.
"""

from __future__ import annotations

import os
from array import array
from itertools import pairwise

import msgspec

from game.maps import limits
from game.maps.cells import NUMBER, Box, chunk_boxes, no_cells, read_cells
from game.maps.findings import LevelError, Place, Report, show
from game.maps.markup import Node, read_xml
from game.maps.objects import BIGGEST_ID, ObjectReader
from game.maps.pack import Pack
from game.maps.raw import RawLayer, RawMap, RawObject, RawTileset, read_properties
from game.maps.tilesets import read_tileset

_LAYERS = ("layer", "objectgroup", "imagelayer", "group")
_TILE_LAYER_FLAGS = 0xEFFFFFFF  # without the flag of hexagonal maps
_FARTHEST_OFFSET = 100_000
_LONGEST_ID = 12


class _Layer(msgspec.Struct, frozen=True):
    """A layer with what its groups add to it."""

    node: Node
    opacity: float = 1.0
    visible: bool = True
    offset_x: float = 0.0
    offset_y: float = 0.0


def read_map(pack: Pack, inside: str, report: Report) -> RawMap:
    """Read the map at a path in the pack. Raises LevelError where reading cannot go on."""
    place = Place(pack.shown(inside))
    inside = pack.locate(inside, "", place, "map")
    root = read_xml(pack, inside, ("map",), place, "map")
    if root.get("orientation", "orthogonal") != "orthogonal":
        raise LevelError(root.place, f'orientation "{show(root.get("orientation"))}" is not supported; use orthogonal')
    layers = _flatten(root, report)
    bounds = _bounds(root, layers)
    tile_width = root.whole("tilewidth", None, 1, limits.TILE_PIXELS)
    tile_height = root.whole("tileheight", None, 1, limits.TILE_PIXELS)
    base = os.path.dirname(inside)
    tilesets = _tilesets(pack, root, base, report)
    left, top = -bounds[0] * tile_width, -bounds[1] * tile_height
    reader = ObjectReader(pack, base, tilesets, _free_id(layers), report)
    objects = _objects(reader, layers, left, top)
    tilesets.sort(key=lambda tileset: tileset.first)
    _demand_apart(tilesets, root.place, report)
    tile_layers, sound = _tile_layers(root, layers, bounds, report)
    raw = RawMap(
        inside,
        root.place,
        root.get("class"),
        bounds[2],
        bounds[3],
        tile_width,
        tile_height,
        root.get("backgroundcolor"),
        tilesets,
        tile_layers,
        objects,
        read_properties(root, root.place, report),
        sound and all(tileset.count >= 0 for tileset in tilesets),
        reader.complete,
    )
    _demand_known_tiles(raw, report)
    return raw


def _flatten(root: Node, report: Report) -> list[_Layer]:
    """List the layers in order, each with the effects of the groups around it."""
    found: list[_Layer] = []

    def walk(parent: Node, around: _Layer) -> None:
        for node in parent.all(*_LAYERS):
            if len(found) >= limits.LAYERS:
                raise LevelError(node.place, f"more than {limits.LAYERS} layers")
            far = _FARTHEST_OFFSET
            layer = _Layer(
                node,
                around.opacity * node.number("opacity", 1, 0, 1),
                around.visible and node.get("visible", "1") != "0",
                around.offset_x + node.number("offsetx", 0, -far, far),
                around.offset_y + node.number("offsety", 0, -far, far),
            )
            found.append(layer)
            if node.tag == "group":
                walk(node, layer)
            elif node.tag == "imagelayer":
                report.warn(node.place, f'image layer "{show(node.get("name"))}" is not shown; use tiles or decor')

    walk(root, _Layer(root))
    return found


def _bounds(root: Node, layers: list[_Layer]) -> Box:
    """Give the left, top, width and height of the map in tiles; of an infinite one from its chunks."""
    side = limits.SIDE_TILES
    bounds = 0, 0, root.whole("width", None, 1, side), root.whole("height", None, 1, side)
    if root.get("infinite") == "1":
        data = [found for layer in layers if (found := layer.node.find("data")) is not None]
        boxes = [box for one in data for box in chunk_boxes(one)]
        if sum(box[2] * box[3] for box in boxes) > limits.CELLS_IN_ALL_LAYERS:
            raise LevelError(root.place, f"the layers hold more than {limits.CELLS_IN_ALL_LAYERS} tiles together")
        if boxes:
            left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
            right, bottom = max(box[0] + box[2] for box in boxes), max(box[1] + box[3] for box in boxes)
            bounds = left, top, right - left, bottom - top
    width, height = bounds[2:]
    if width > side or height > side or width * height > limits.CELLS:
        raise LevelError(root.place, f"a map of {width}x{height} tiles; the limit is {side}x{side}")
    return bounds


def _tilesets(pack: Pack, root: Node, base: str, report: Report) -> list[RawTileset]:
    nodes = root.all("tileset")
    if len(nodes) > limits.TILESETS:
        raise LevelError(nodes[limits.TILESETS].place, f"more than {limits.TILESETS} tilesets")
    return [read_tileset(pack, node, base, report) for node in nodes]


def _demand_apart(tilesets: list[RawTileset], place: Place, report: Report) -> None:
    for one, after in pairwise(tilesets):
        if one.first + max(one.count, 1) > after.first:
            report.error(
                place,
                f'tilesets "{show(one.name)}" (tiles {one.first} to {one.first + one.count - 1}) and '
                f'"{show(after.name)}" (from {after.first}) overlap; remove and add the second again in Tiled',
            )


def _free_id(layers: list[_Layer]) -> int:
    """Give an id above all that the map's objects have."""
    texts = [node.get("id") for layer in layers for node in layer.node.all("object")]
    ids = [int(text) for text in texts if text.isdecimal() and len(text) < _LONGEST_ID]
    return 1 + max((number for number in ids if number <= BIGGEST_ID), default=0)


def _objects(reader: ObjectReader, layers: list[_Layer], left: float, top: float) -> list[RawObject]:
    """Read all objects, by ascending id; positions count from the corner of the map."""
    found = []
    for layer in layers:
        if layer.node.tag == "objectgroup":
            for node in layer.node.all("object"):
                one = reader.read(node, left + layer.offset_x, top + layer.offset_y)
                if one is not None:
                    found.append(one)
    return sorted(found, key=lambda one: one.id)


def _tile_layers(root: Node, layers: list[_Layer], bounds: Box, report: Report) -> tuple[list[RawLayer], bool]:
    """Read the tile layers, and tell whether all of them could be read."""
    found: list[RawLayer] = []
    sound = True
    infinite = root.get("infinite") == "1"
    cells = 0
    for layer in layers:
        node = layer.node
        if node.tag != "layer":
            continue
        cells += bounds[2] * bounds[3]
        if cells > limits.CELLS_IN_ALL_LAYERS:
            raise LevelError(node.place, f"the layers hold more than {limits.CELLS_IN_ALL_LAYERS} tiles together")
        try:
            gids = _cells(node, bounds, infinite=infinite)
        except LevelError as error:
            place = error.finding.place
            report.error(place, f'layer "{show(node.get("name"))}": {error.finding.message}')
            sound = False
            gids = no_cells(bounds[2] * bounds[3])
        found.append(
            RawLayer(
                len(found) + 1,
                node.get("name"),
                node.place,
                gids,
                layer.opacity,
                layer.visible,
                layer.offset_x,
                layer.offset_y,
                read_properties(node, node.place, report),
            )
        )
    return found, sound


def _cells(node: Node, bounds: Box, *, infinite: bool) -> array[int]:
    data = node.find("data")
    if data is None:
        raise LevelError(node.place, "no tile data")
    size = node.whole("width", bounds[2], 0, 1 << 24), node.whole("height", bounds[3], 0, 1 << 24)
    if not infinite and size != bounds[2:]:
        raise LevelError(node.place, f"it has {size[0]}x{size[1]} tiles, the map {bounds[2]}x{bounds[3]}")
    gids = read_cells(data, bounds, infinite=infinite)
    return gids if max(gids) <= NUMBER else array("I", [gid & _TILE_LAYER_FLAGS for gid in gids])


def _demand_known_tiles(raw: RawMap, report: Report) -> None:
    """Report each layer's first tile that no tileset has, and empty all such tiles."""
    if any(tileset.count < 0 for tileset in raw.tilesets):
        return
    for layer in raw.layers:
        numbers = {gid & NUMBER for gid in set(layer.gids)} - {0}
        strange = {number for number in numbers if raw.tileset_of(number) is None}
        if strange:
            at = next(index for index, gid in enumerate(layer.gids) if gid & NUMBER in strange)
            number = layer.gids[at] & NUMBER
            report.error(
                layer.place,
                f'layer "{show(layer.name)}": the tile in column {at % raw.width + 1}, row {at // raw.width + 1} '
                f"is number {number}, which no tileset has",
            )
            layer.gids[:] = array("I", [0 if gid & NUMBER in strange else gid for gid in layer.gids])
