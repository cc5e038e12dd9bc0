"""Reads objects: shapes, templates (one level deep), tile objects and their classes."""

import math
import os

import msgspec

from game.maps import limits
from game.maps.cells import FLAGS, NUMBER
from game.maps.findings import LevelError, Place, Report, show
from game.maps.markup import Node, read_xml
from game.maps.pack import Pack
from game.maps.raw import RawObject, RawProperty, RawTileset, read_properties
from game.maps.tilesets import aligned, read_tileset

_SHAPES = ("point", "ellipse", "polygon", "polyline", "text")
BIGGEST_ID = 1 << 31
_BIGGEST_GID = 0xFFFFFFFF


class _Template(msgspec.Struct, frozen=True):
    """A .tx file: its object, and the gid of that object in this map."""

    node: Node
    gid: int
    properties: dict[str, RawProperty]


class ObjectReader:
    """Reads the objects of one map. `tilesets` grows when a template brings its own."""

    def __init__(self, pack: Pack, base: str, tilesets: list[RawTileset], free_id: int, report: Report) -> None:
        """Read for a map in the folder `base` of the pack, whose own ids are all below `free_id`."""
        self.pack = pack
        self.base = base
        self.tilesets = tilesets
        self.report = report
        self.templates: dict[str, _Template] = {}
        self.lines: dict[int, int] = {}
        self.free_id = free_id
        self.points = 0
        self.complete = True

    def read(self, node: Node, offset_x: float, offset_y: float) -> RawObject | None:
        """Read an <object>; None when it is broken, which is reported. Offsets in px are added to its position."""
        try:
            return self._read(node, offset_x, offset_y)
        except LevelError as error:
            place = error.finding.place
            if not place.object_id and (place.file, place.line) == (node.file, node.line):
                number = node.get("id") if node.get("id").isdecimal() else "0"
                place = Place(node.file, node.line, int(number[:9]), node.get("name"), node.kind)
            self.report.keep(LevelError(place, error.finding.message))
            self.complete = False
            return None

    def _read(self, node: Node, offset_x: float, offset_y: float) -> RawObject:
        if len(self.lines) >= limits.OBJECTS:
            raise LevelError(node.place, f"more than {limits.OBJECTS} objects")
        number = self._number(node)
        place = Place(node.file, node.line, number, node.get("name"), node.kind)
        if not node.get("template"):
            gid = node.whole("gid", 0, 0, _BIGGEST_GID)
            return self._shaped(node, place, gid, read_properties(node, place, self.report), offset_x, offset_y)
        template = self._template(node, place)
        shaped = any(child.tag in _SHAPES for child in node.children)
        children = node.children if shaped else template.node.children
        whole = Node("object", {**template.node.attributes, **node.attributes}, node.file, node.line, children)
        gid = template.gid if not node.get("gid") else whole.whole("gid", 0, 0, _BIGGEST_GID)
        place = Place(node.file, node.line, number, whole.get("name"), whole.kind)
        mine = {**template.properties, **read_properties(node, place, self.report)}
        return self._shaped(whole, place, gid, mine, offset_x, offset_y)

    def _number(self, node: Node) -> int:
        """Give the object's id; a missing or repeated one is replaced, with a warning."""
        number = node.whole("id", 0, 0, BIGGEST_ID)
        if number == 0 or number in self.lines:
            new, self.free_id = self.free_id, self.free_id + 1
            was = f"id {number} is also used in line {self.lines[number]}" if number else "it has no id"
            place = Place(node.file, node.line, number or new, node.get("name"))
            self.report.warn(place, f"{was}; it is read as {new}")
            number = new
        self.lines[number] = node.line
        return number

    def _shaped(
        self,
        node: Node,
        place: Place,
        gid: int,
        properties: dict[str, RawProperty],
        offset_x: float,
        offset_y: float,
    ) -> RawObject:
        far = limits.FARTHEST_PIXEL
        x, y = node.number("x", 0, -far, far), node.number("y", 0, -far, far)
        width, height = node.number("width", 0, 0, far), node.number("height", 0, 0, far)
        drawn = next((child for child in node.children if child.tag in _SHAPES), None) if node.children else None
        shape = "rectangle" if drawn is None else drawn.tag
        points: tuple[tuple[float, float], ...] = ()
        if drawn is not None and drawn.tag in ("polygon", "polyline"):
            points = tuple((x + offset_x + px, y + offset_y + py) for px, py in _points(drawn, place))
            self.points += len(points)
            if self.points > limits.POINTS_IN_ALL:
                raise LevelError(place, f"more than {limits.POINTS_IN_ALL} points in the map")
        kind = place.kind
        if gid:
            shape = "tile"
            tileset = self._tileset(gid & NUMBER, place)
            tile = tileset.tiles.get((gid & NUMBER) - tileset.first) if tileset else None
            right, down = aligned(tileset.alignment if tileset else "bottomleft", width, height)
            x, y = x - right, y - down
            if tile is not None:
                kind = kind or tile.kind
                if kind == tile.kind:
                    properties = {**tile.properties, **properties}
        rotation = node.number("rotation", 0, -far, far)
        if kind != place.kind:
            place = msgspec.structs.replace(place, kind=kind)
        at, name = (x + offset_x, y + offset_y), place.object_name
        return RawObject(
            place.object_id, name, kind, place, shape, *at, width, height, rotation, gid, points, properties
        )

    def _tileset(self, number: int, place: Place) -> RawTileset | None:
        found = next((one for one in self.tilesets if one.has(number - one.first)), None)
        if found is None and all(one.count >= 0 for one in self.tilesets):
            raise LevelError(place, f"its tile {number} belongs to no tileset of the map")
        return found

    def _template(self, node: Node, place: Place) -> _Template:
        inside = self.pack.locate(node.get("template"), self.base, place, "template")
        if inside not in self.templates:
            self.templates[inside] = self._read_template(inside, place)
        return self.templates[inside]

    def _read_template(self, inside: str, place: Place) -> _Template:
        root = read_xml(self.pack, inside, ("template",), place, "template")
        node = root.find("object")
        if node is None:
            raise LevelError(root.place, "the template holds no object")
        if node.get("template"):
            raise LevelError(node.place, "a template must not be made from another template")
        gid = node.whole("gid", 0, 0, _BIGGEST_GID)
        tileset = root.find("tileset")
        if gid and tileset is None:
            raise LevelError(node.place, "the template uses a tile but names no tileset")
        if gid and tileset is not None:
            local = (gid & NUMBER) - tileset.whole("firstgid", 1, 1, NUMBER)
            gid = (gid & FLAGS) | (self._first_of(tileset, os.path.dirname(inside)) + local)
        where = Place(node.file, node.line, 0, node.get("name"), node.kind)
        return _Template(node, gid, read_properties(node, where, self.report))

    def _first_of(self, tileset: Node, base: str) -> int:
        """Give the first gid of a template's tileset in this map, adding the tileset when it is not there."""
        inside = self.pack.locate(tileset.get("source"), base, tileset.place, "tileset")
        known = next((one for one in self.tilesets if one.inside == inside), None)
        if known is None:
            first = max((one.first + max(one.count, 1) for one in self.tilesets), default=1)
            attributes = {**tileset.attributes, "firstgid": str(first)}
            known = read_tileset(self.pack, Node("tileset", attributes, tileset.file, tileset.line), base, self.report)
            self.tilesets.append(known)
        return known.first


def _points(drawn: Node, place: Place) -> list[tuple[float, float]]:
    """Give the points of a polygon or polyline in px, relative to the object."""
    texts = drawn.get("points").split()
    if not 2 <= len(texts) <= limits.POINTS:
        raise LevelError(place, f"a {drawn.tag} of {len(texts)} points; 2 to {limits.POINTS} are possible")
    points = []
    for text in texts:
        try:
            x, y = map(float, text.split(","))
        except ValueError:
            x = y = math.nan
        if not (abs(x) <= limits.FARTHEST_PIXEL and abs(y) <= limits.FARTHEST_PIXEL):
            raise LevelError(place, f'the {drawn.tag} has a point "{show(text)}", which is not x,y in px')
        points.append((x, y))
    return points
