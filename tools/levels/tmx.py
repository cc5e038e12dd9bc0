"""Writes maps and tilesets in Tiled's own form, so that saving one in Tiled gives no difference but its version.

Attribute order, one-space indent, CSV, properties sorted by name, `type=` for classes; a property that equals the
registry's default is left out. What may be placed is in game/maps/registry.py. All lengths here are px, as in Tiled.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from struct import unpack
from xml.sax.saxutils import escape

import msgspec

from game.maps.fields import to_field, written
from game.maps.properties import LevelClass, Property, Type
from game.maps.registry import CLASSES, LEVEL, TERRAIN

Value = bool | int | float | str | Sequence[str]
Rows = Sequence[Sequence[int]]

_TILED = 'version="1.10" tiledversion="1.10.2"'
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_TILE = 16
_REACH = 4
"""Tiles round a painted one that automapping looks at again: a face, its cap and the shadow before it."""
_TILED_TYPE = {
    Type.BOOL: "bool",
    Type.INT: "int",
    Type.SPEED: "int",
    Type.SECONDS: "float",
    Type.OBJECT: "object",
    Type.COLOUR: "color",
}


class ObjectSpec(msgspec.Struct, frozen=True):
    """One object; x, y, width, height in px, points in px relative to (x, y).

    Properties are in the maker's terms: seconds as a float, names as a string with commas or a sequence, a reference
    as an id. A `gid` makes a tile object, whose (x, y) is its bottom left corner.
    """

    id: int
    kind: str
    name: str = ""
    x: float = 0
    y: float = 0
    width: float = 0
    height: float = 0
    points: Sequence[tuple[float, float]] = ()
    properties: Mapping[str, Value] = {}
    gid: int = 0


def write_map(
    path: Path | str,
    width: int,
    height: int,
    tilesets: Sequence[tuple[int, str]],
    layers: Sequence[tuple[str, Rows]],
    objects: Sequence[tuple[str, Sequence[ObjectSpec]]],
    properties: Mapping[str, Value] = {},
) -> None:
    """Write a map of width x height tiles of 16 px.

    `tilesets` are (firstgid, path of the .tsx from the map's folder); `layers` are (name, rows of gids), bottom first,
    and those named `over` go above the objects; `objects` are (name of the object layer, its objects). Raises
    ValueError for a class, a property or a value that the registry does not have.
    """
    below = [layer for layer in layers if layer[0] != "over"]
    above = [layer for layer in layers if layer[0] == "over"]
    parts = [_properties(LEVEL, properties, " ")]
    parts += [f' <tileset firstgid="{first}" source="{_quoted(source)}"/>\n' for first, source in tilesets]
    count = 0
    for name, rows in below:
        count += 1
        parts.append(_layer(count, name, rows, width, height))
    for name, specs in objects:
        count += 1
        inside = "".join(map(_object, specs))
        end = f">\n{inside} </objectgroup>\n" if inside else "/>\n"
        parts.append(f' <objectgroup id="{count}" name="{_quoted(name)}"{end}')
    for name, rows in above:
        count += 1
        parts.append(_layer(count, name, rows, width, height))
    ids = [spec.id for _, specs in objects for spec in specs]
    if len(set(ids)) < len(ids) or min(ids, default=1) < 1:
        raise ValueError(f"{path}: object ids must differ and start from 1")
    head = (
        f'{_HEAD}<map {_TILED} class="level" orientation="orthogonal" renderorder="right-down" width="{width}" '
        f'height="{height}" tilewidth="{_TILE}" tileheight="{_TILE}" infinite="0" nextlayerid="{count + 1}" '
        f'nextobjectid="{max(ids, default=0) + 1}">\n'
    )
    _write(path, head + "".join(parts) + "</map>\n")


def write_rule_map(
    path: Path | str,
    width: int,
    height: int,
    tilesets: Sequence[tuple[int, str]],
    layers: Sequence[tuple[str, Rows]],
    options: Sequence[tuple[tuple[int, int], tuple[int, int], Mapping[str, int]]],
) -> None:
    """Write a rule map for Tiled's automapping; it is no level, and none of its properties are the registry's.

    `options` are (left and top in tiles, width and height in tiles, properties) of the rules that have some.
    """
    said = "".join(
        f'  <property name="{name}" type="{kind}" value="{value}"/>\n'
        for name, kind, value in (("AutomappingRadius", "int", _REACH), ("OverflowBorder", "bool", "true"))
    )
    parts = [f" <properties>\n{said} </properties>\n"]
    parts += [f' <tileset firstgid="{first}" source="{_quoted(source)}"/>\n' for first, source in tilesets]
    parts += [_layer(number, name, rows, width, height) for number, (name, rows) in enumerate(layers, 1)]
    if options:
        objects = "".join(_option(number, *each) for number, each in enumerate(options, 1))
        parts.append(f' <objectgroup id="{len(layers) + 1}" name="rule_options">\n{objects} </objectgroup>\n')
    head = (
        f'{_HEAD}<map {_TILED} orientation="orthogonal" renderorder="right-down" width="{width}" height="{height}" '
        f'tilewidth="{_TILE}" tileheight="{_TILE}" infinite="0" nextlayerid="{len(layers) + 2}" '
        f'nextobjectid="{len(options) + 1}">\n'
    )
    _write(path, head + "".join(parts) + "</map>\n")


def _option(number: int, place: tuple[int, int], size: tuple[int, int], values: Mapping[str, int]) -> str:
    x, y, width, height = (each * _TILE for each in (*place, *size))
    said = "".join(f'    <property name="{name}" type="int" value="{values[name]}"/>\n' for name in sorted(values))
    return (
        f'  <object id="{number}" x="{x}" y="{y}" width="{width}" height="{height}">\n'
        f"   <properties>\n{said}   </properties>\n  </object>\n"
    )


def write_template(path: Path | str, spec: ObjectSpec) -> None:
    """Write a template: an object without an id or a place. Raises ValueError as `write_map` does."""
    _write(path, f"{_HEAD}<template>\n{_object(spec, ' ', placed=False)}</template>\n")


class Terrain(msgspec.Struct, frozen=True):
    """A terrain of one colour for Tiled's Terrain brush. `kind` is "edge" or "corner".

    `tiles` says of each tile in which of its eight directions, clockwise from the north, the terrain goes on.
    """

    name: str
    kind: str
    colour: str
    picture: int
    tiles: Mapping[int, Sequence[bool]]


def write_tileset(
    path: Path | str,
    name: str,
    image: str,
    columns: int,
    count: int,
    tile_properties: Mapping[int, Mapping[str, Value]] = {},
    types: Mapping[int, str] = {},
    animations: Mapping[int, Sequence[tuple[int, int]]] = {},
    tile_size: tuple[int, int] = (_TILE, _TILE),
    chances: Mapping[int, float] = {},
    terrains: Sequence[Terrain] = (),
) -> None:
    """Write a tileset over the PNG `image` (a path from the tileset's folder; its size is read when it is there).

    `tile_properties`, `types` (classes), `animations` (lists of (tile, milliseconds)) and `chances` (how likely a brush
    chooses it; 1 without) go by the tile's index. A tile with properties is of class terrain unless it says another; a
    solid one has a collision shape all over.
    """
    across, down = tile_size
    width, height = columns * across, -(-count // columns) * down
    picture = Path(path).parent / image
    if picture.is_file():
        width, height = unpack(">II", picture.read_bytes()[16:24])
    head = (
        f'{_HEAD}<tileset {_TILED} name="{_quoted(name)}" tilewidth="{across}" tileheight="{down}" '
        f'tilecount="{count}" columns="{columns}">\n <image source="{_quoted(image)}" width="{width}" '
        f'height="{height}"/>\n'
    )
    parts = [head]
    for index in sorted({*tile_properties, *types, *animations, *chances}):
        fields = tile_properties.get(index, {})
        kind = types.get(index, TERRAIN.name if index in tile_properties else "")
        inside = _properties(CLASSES.get(kind, TERRAIN), fields, "  ")
        inside += _collision(across, down) if fields.get("solid") else ""
        frames = "".join(f'   <frame tileid="{tile}" duration="{ms}"/>\n' for tile, ms in animations.get(index, ()))
        inside += f"  <animation>\n{frames}  </animation>\n" if frames else ""
        named = f' type="{_quoted(kind)}"' if kind else ""
        named += f' probability="{_number(chances[index])}"' if chances.get(index, 1) != 1 else ""
        end = f">\n{inside} </tile>\n" if inside else "/>\n"
        parts.append(f' <tile id="{index}"{named}{end}')
    sets = "".join(map(_terrain, terrains))
    parts.append(f" <wangsets>\n{sets} </wangsets>\n" if sets else "")
    _write(path, "".join(parts) + "</tileset>\n")


def _collision(width: int, height: int) -> str:
    whole = f'   <object id="1" x="0" y="0" width="{width}" height="{height}"/>\n'
    return f'  <objectgroup draworder="index" id="2">\n{whole}  </objectgroup>\n'


def _terrain(one: Terrain) -> str:
    tiles = "".join(
        f'   <wangtile tileid="{index}" wangid="{",".join(str(int(goes_on)) for goes_on in around)}"/>\n'
        for index, around in sorted(one.tiles.items())
    )
    look = f'name="{_quoted(one.name)}" color="{one.colour}" tile="{one.picture}" probability="1"'
    head = f'  <wangset name="{_quoted(one.name)}" type="{one.kind}" tile="{one.picture}">\n'
    return f"{head}   <wangcolor {look}/>\n{tiles}  </wangset>\n"


def _write(path: Path | str, text: str) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text, encoding="utf-8", newline="\n")


def _layer(number: int, name: str, rows: Rows, width: int, height: int) -> str:
    if len(rows) != height or any(len(row) != width for row in rows):
        raise ValueError(f'layer "{name}" is not {width}x{height} tiles')
    data = ",\n".join(",".join(map(str, row)) for row in rows)
    return (
        f' <layer id="{number}" name="{_quoted(name)}" width="{width}" height="{height}">\n'
        f'  <data encoding="csv">\n{data}\n</data>\n </layer>\n'
    )


def _object(spec: ObjectSpec, indent: str = "  ", *, placed: bool = True) -> str:
    of = CLASSES.get(spec.kind)
    if of is None:
        raise ValueError(f'object {spec.id}: there is no class "{spec.kind}"')
    head = f"{indent}<object"
    head += f' id="{spec.id}"' if placed else ""
    head += f' name="{_quoted(spec.name)}"' if spec.name else ""
    head += f' type="{_quoted(spec.kind)}"'
    head += f' gid="{spec.gid}"' if spec.gid else ""
    head += f' x="{_number(spec.x)}" y="{_number(spec.y)}"' if placed else ""
    head += f' width="{_number(spec.width)}"' if spec.width else ""
    head += f' height="{_number(spec.height)}"' if spec.height else ""
    inside = _properties(of, spec.properties, f"{indent} ")
    if spec.points:
        points = " ".join(f"{_number(x)},{_number(y)}" for x, y in spec.points)
        inside += f'{indent} <polyline points="{points}"/>\n'
    elif not (spec.width or spec.height or spec.gid):
        inside += f"{indent} <point/>\n"
    return f"{head}>\n{inside}{indent}</object>\n" if inside else f"{head}/>\n"


def _properties(of: LevelClass, values: Mapping[str, Value], indent: str) -> str:
    lines = []
    for name in sorted(values):
        wanted = of.property(name)
        if wanted is None:
            raise ValueError(f'{of.name} has no property "{name}"')
        text = _text(wanted, values[name])
        try:
            differs = to_field(wanted, text) != to_field(wanted, written(wanted, wanted.default))
        except ValueError as error:
            raise ValueError(f'{of.name}: {name} "{text}" is {error}') from None
        if not differs:
            continue
        kind = _TILED_TYPE.get(wanted.type, "")
        head = f'{indent} <property name="{name}"'
        head += f' type="{kind}"' if kind else ""
        head += f' propertytype="{wanted.enum}"' if wanted.enum else ""
        if "\n" in text:
            lines.append(f"{head}>{escape(text)}</property>\n")
        else:
            lines.append(f'{head} value="{_quoted(text)}"/>\n')
    return f"{indent}<properties>\n{''.join(lines)}{indent}</properties>\n" if lines else ""


def _text(wanted: Property, value: Value) -> str:
    if not isinstance(value, bool | int | float | str):
        return ",".join(value)
    return written(wanted, value)


def _number(value: float) -> str:
    return f"{value:.10g}"


def _quoted(text: str) -> str:
    return escape(text, {'"': "&quot;", "\n": "&#10;"})
