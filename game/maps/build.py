"""From a RawMap to what the game runs on: the Stage, by the registry, with every judged object's place for the check.

Nothing is judged here beyond one object at a time: class, shape, properties. What objects say of each other is in
`game.maps.rules`.
"""

from operator import or_

import msgspec

from game.maps import limits
from game.maps.fields import defaults, to_field
from game.maps.findings import LevelError, Place, Report, nearest, show, with_article
from game.maps.properties import LevelClass, Property, Shape, Type
from game.maps.raw import RawMap, RawObject, RawProperty
from game.maps.registry import CLASSES, TERRAIN, VIEW_ONLY
from game.sim.stage import FLOOR, VOID, WALL, Field, Placement, Stage
from game.sim.units import TILE, TILE_PIXELS, UNITS_PER_PIXEL

_TILE_NUMBER = 0x0FFFFFFF
_LONGEST_ID = 12
_WALL_WINS = bytes(WALL if tile & WALL else tile for tile in range(256))


class Built(msgspec.Struct, frozen=True):
    """A map read through: all its placements (those for the eye only too), and where each object stands in the file."""

    stage: Stage
    seen: tuple[Placement, ...]
    gids: dict[int, int]
    places: dict[int, Place]


def build(raw: RawMap, report: Report) -> Built:
    """Judge the objects and the ground of a map; what is wrong is reported and read as its default."""
    if (raw.tile_width, raw.tile_height) != (TILE_PIXELS, TILE_PIXELS):
        size = f"{raw.tile_width}x{raw.tile_height}"
        report.error(raw.place, f"tiles of {size} px; a map needs {TILE_PIXELS}x{TILE_PIXELS}")
    placements = []
    for one in raw.objects:
        of = _class_of(one, report)
        if of is not None:
            placements.append(_placement(raw, one, of, report))
    _demand_small(placements, raw)
    ground = _ground(raw, report)
    seen = tuple(one for one in placements if one.kind in VIEW_ONLY)
    for decor in seen:
        if decor.kind == "decor" and decor.fields["solid"]:
            _make_solid(ground, decor, raw, report)
    name = raw.inside.removesuffix(".tmx")
    played = tuple(one for one in placements if one.kind not in VIEW_ONLY)
    return Built(
        Stage(name, raw.width, raw.height, bytes(ground), played),
        seen,
        {one.id: one.gid for one in raw.objects if one.gid},
        {one.id: one.place for one in raw.objects},
    )


def _demand_small(placements: list[Placement], raw: RawMap) -> None:
    """Raise LevelError when objects cover so much that to look under each of them takes too long."""
    across, down = raw.width * TILE, raw.height * TILE
    covered = sum(
        min(one.width, across) // TILE * min(one.height, down) // TILE for one in placements if one.width and one.height
    )
    most = limits.CELLS_UNDER_ALL_OBJECTS
    if covered > most:
        raise LevelError(
            raw.place, f"the objects cover {covered} tiles together; the limit is {most}: draw them smaller"
        )


def _class_of(one: RawObject, report: Report) -> LevelClass | None:
    if one.kind in CLASSES:
        return CLASSES[one.kind]
    if one.kind:
        report.error(one.place, f'there is no class "{show(one.kind)}"{nearest(one.kind, tuple(CLASSES))}')
    elif one.shape != "text":
        report.warn(one.place, "has no class and is ignored; choose one under Class in Tiled")
    return None


def _placement(raw: RawMap, one: RawObject, of: LevelClass, report: Report) -> Placement:
    x, y, width, height = _box(one, of, report)
    fields = read_fields(of, one.properties, one.place, report, raw)
    if "beat" in fields:
        fields["beat"] = _beat(fields["beat"] or one.name, one, report)
    line = one.points if of.shape is Shape.LINE else ()
    points = tuple((_units(px - x), _units(py - y)) for px, py in line)
    box = (_units(x), _units(y), _units(width), _units(height))
    return Placement(one.id, of.name, one.name, *box, points, fields)


def _units(px: float) -> int:
    return round(px * UNITS_PER_PIXEL)


def _box(one: RawObject, of: LevelClass, report: Report) -> tuple[float, float, float, float]:
    """Give x, y, width and height in px as the class wants them: a point has no size."""
    if one.rotation:
        report.warn(one.place, f"is rotated by {one.rotation:g} degrees, which is not used")
    flat = one.shape in ("rectangle", "tile")
    empty = not one.width or not one.height
    match of.shape:
        case Shape.RECT if flat and not empty:
            return one.x, one.y, one.width, one.height
        case Shape.POINT if one.shape == "point" or flat:
            if one.shape == "rectangle" and not empty:
                what = with_article(of.name)
                report.warn(one.place, f"is a rectangle; {what} is a point, so its middle is used")
            return one.x + one.width / 2, one.y + one.height / 2, 0, 0
        case Shape.LINE if one.shape == "polyline":
            return *one.points[0], 0, 0
        case Shape.SPOT if one.shape == "point" or flat:
            return one.x, one.y, one.width, one.height
        case _:
            drawn = f"{one.shape} of {one.width:g}x{one.height:g} px" if flat else one.shape
            report.error(one.place, f"is {with_article(drawn)}; draw {with_article(of.name)} as a {of.shape.value}")
            return one.x, one.y, one.width, one.height


def _beat(beat: Field, one: RawObject, report: Report) -> str:
    name = str(beat)
    if not name:
        report.error(one.place, "has neither a name nor a beat; give it a name")
    elif set(name) & set(":,;| \t\n"):
        report.error(one.place, f'its beat "{show(name)}" holds a space or one of : , ; | and cannot be referred to')
    return name


def read_fields(
    of: LevelClass, properties: dict[str, RawProperty], place: Place, report: Report, raw: RawMap
) -> dict[str, Field]:
    """Give every field of a class, converted; unknown names and wrong values are reported."""
    fields = defaults(of)
    for name, one in properties.items():
        wanted = of.property(name)
        if wanted is None:
            names = tuple(other.name for other in of.properties)
            report.error(one.place, f'{_a(of)} has no property "{show(name)}"{nearest(name, names)}')
        elif wanted.type is Type.OBJECT:
            fields[name] = _reference(wanted, one, raw, report)
        else:
            try:
                fields[name] = to_field(wanted, one.text)
            except ValueError as error:
                report.error(one.place, f'{name} "{show(one.text)}" is {error}')
    return fields


def _a(of: LevelClass) -> str:
    return "a map" if of.used_as == "map" else with_article(of.name)


def _reference(wanted: Property, one: RawProperty, raw: RawMap, report: Report) -> int:
    """Give the id of the object that a reference means, by id or by name; 0 when it means none."""
    classes = wanted.refers
    text = one.text
    if text in ("", "0"):
        return 0
    if text.isascii() and text.isdigit():
        found = raw.by_id.get(int(text[:_LONGEST_ID]))
        if found is None:
            report.error(one.place, f"{wanted.name} is object {show(text)}, which is not on this map; choose it again")
            return 0
    else:
        named = raw.by_name.get(text, [])
        found = next((other for other in named if other.kind in classes), named[0] if named else None)
        if found is None:
            names = tuple(other.name for other in raw.objects if other.kind in classes)
            report.error(
                one.place, f'names {wanted.name} "{show(text)}", which is not on this map{nearest(text, names)}'
            )
            return 0
    if found.kind not in classes:
        what = f'object {found.id} "{show(found.name)}"'
        kind = with_article(show(found.kind)) if found.kind else "without a class"
        report.error(one.place, f"{wanted.name} is {what}, {kind}; choose {with_article(classes[0])}")
        return 0
    return found.id


def _ground(raw: RawMap, report: Report) -> bytearray:
    """Give FLOOR, WALL or VOID for each tile: VOID where `ground` has nothing, WALL where `walls` is solid."""
    solid, void = _tiles_with("solid", raw, report), _tiles_with("void", raw, report)
    ground = bytearray(raw.width * raw.height)
    floors = [layer.gids for layer in raw.layers if layer.name == "ground"]
    walls = [layer for layer in raw.layers if layer.name == "walls"]
    if not floors:
        report.error(raw.place, f'there is no tile layer "ground"{nearest("ground", [one.name for one in raw.layers])}')
    else:
        table = {gid: _floor(gid & _TILE_NUMBER, void) for gid in {gid for gids in floors for gid in gids}}
        ground = bytearray(map(table.__getitem__, floors[0]))
        for gids in floors[1:]:
            ground = bytearray(map(min, ground, map(table.__getitem__, gids)))
    for layer in walls:
        gids = layer.gids
        hard = {gid for gid in set(gids) if gid & _TILE_NUMBER in solid}
        if not hard and any(gids) and raw.sound:
            report.warn(layer.place, 'no tile on the layer "walls" has the property solid, so nothing is a wall')
        if hard:
            ground = bytearray(map(or_, map(hard.__contains__, gids), ground)).translate(_WALL_WINS)
    return ground


def _floor(number: int, void: frozenset[int]) -> int:
    return VOID if number == 0 or number in void else FLOOR


def _tiles_with(name: str, raw: RawMap, report: Report) -> frozenset[int]:
    """Give the numbers of the tiles whose property of that name is true."""
    wanted = TERRAIN.property(name)
    assert wanted is not None
    found = []
    for tileset in raw.tilesets:
        for index, tile in tileset.tiles.items():
            one = tile.properties.get(name)
            if one is None:
                continue
            try:
                if to_field(wanted, one.text):
                    found.append(tileset.first + index)
            except ValueError as error:
                report.error(one.place, f'tile {index}: {name} "{show(one.text)}" is {error}')
    return frozenset(found)


def _make_solid(ground: bytearray, one: Placement, raw: RawMap, report: Report) -> None:
    """Turn the tiles under a solid decor to WALL, when it covers whole tiles of the map."""
    left, right, top, bottom = one.x, one.x + one.width, one.y, one.y + one.height
    whole = not (left % TILE or right % TILE or top % TILE or bottom % TILE)
    inside = left >= 0 and top >= 0 and right <= raw.width * TILE and bottom <= raw.height * TILE
    if not (whole and inside and one.width and one.height):
        report.warn(raw.by_id[one.id].place, "is solid but does not cover whole tiles of the map, so it blocks nobody")
        return
    for row in range(top // TILE, bottom // TILE):
        start = row * raw.width + left // TILE
        ground[start : start + one.width // TILE] = bytes([WALL]) * (one.width // TILE)
