"""From a RawMap to the Picture: layers, tilesets, decor and lights for the view."""

import re
from pathlib import Path

from game.maps.build import Built, read_fields
from game.maps.fields import to_field
from game.maps.findings import Report, nearest, show
from game.maps.picture import Decor, Light, Picture, TileLayer, Tileset
from game.maps.properties import Property, Type
from game.maps.raw import RawLayer, RawMap, RawTileset
from game.maps.registry import ALL, LEVEL, TERRAIN
from game.sim.stage import Placement
from game.sim.units import UNITS_PER_PIXEL

_VARIANT = re.compile(r"variant([0-9])")
_OVER = Property("over", Type.BOOL, default=False, meaning="the layer is drawn above the friends")


def paint(raw: RawMap, built: Built, report: Report) -> Picture:
    """Collect what the view draws; unknown names and values are reported."""
    if raw.kind not in ("", LEVEL.name):
        report.error(raw.place, f'the map has the class "{show(raw.kind)}"; a map has the class "{LEVEL.name}" or none')
    fields = read_fields(LEVEL, raw.properties, raw.place, report, raw)
    near = bool(fields.pop("near"))
    return Picture(
        raw.width,
        raw.height,
        raw.tile_width,
        raw.tile_height,
        _background(raw, report),
        tuple(_layer(layer, report) for layer in raw.layers),
        tuple(_tileset(tileset, report) for tileset in raw.tilesets if tileset.count > 0),
        tuple(_decor(one, built, report) for one in built.seen if one.kind == "decor"),
        tuple(_light(one) for one in built.seen if one.kind == "light"),
        near=near,
        **{name: str(value) for name, value in fields.items()},
    )


def _background(raw: RawMap, report: Report) -> str:
    colour = Property("backgroundcolor", Type.COLOUR, "#000000", "")
    try:
        return str(to_field(colour, raw.background)) if raw.background else ""
    except ValueError as error:
        report.warn(raw.place, f'backgroundcolor "{show(raw.background)}" is {error}')
        return ""


def _layer(layer: RawLayer, report: Report) -> TileLayer:
    offset = round(layer.offset_x), round(layer.offset_y)
    if offset != (layer.offset_x, layer.offset_y):
        was = f"{layer.offset_x:g},{layer.offset_y:g}"
        report.warn(layer.place, f'layer "{show(layer.name)}": offset {was} px is rounded to whole pixels')
    over = layer.name == "over"
    for name, one in layer.properties.items():
        if name != _OVER.name:
            report.warn(one.place, f'a tile layer has no property "{show(name)}"{nearest(name, (_OVER.name,))}')
            continue
        try:
            over = bool(to_field(_OVER, one.text))
        except ValueError as error:
            report.error(one.place, f'over "{show(one.text)}" is {error}')
    night = _VARIANT.fullmatch(layer.name)
    variant = int(night[1]) if night else -1
    return TileLayer(layer.name, layer.gids, layer.opacity, layer.visible, offset, over, variant)


def _tileset(tileset: RawTileset, report: Report) -> Tileset:
    for index, tile in tileset.tiles.items():
        known = _KNOWN.get(tile.kind, TERRAIN)
        for name, one in tile.properties.items():
            if known.property(name) is None and TERRAIN.property(name) is None:
                report.warn(
                    one.place, f'tile {index}: a tile has no property "{show(name)}"{nearest(name, _TILE_NAMES)}'
                )
    return Tileset(
        tileset.name,
        tileset.first,
        tileset.count,
        tileset.columns,
        tileset.tile_width,
        tileset.tile_height,
        tileset.spacing,
        tileset.margin,
        Path(tileset.image),
        {index: tile.frames for index, tile in tileset.tiles.items() if tile.frames},
        {index: Path(image) for index, image in tileset.images.items()},
        Path(tileset.glow) if tileset.glow else None,
        {index: Path(image) for index, image in tileset.glows.items()},
    )


_KNOWN = {one.name: one for one in ALL}
_TILE_NAMES = tuple(one.name for one in TERRAIN.properties)


def _decor(one: Placement, built: Built, report: Report) -> Decor:
    gid = built.gids.get(one.id, 0)
    sprite = one.text("sprite")
    if not sprite and not gid:
        report.error(built.places[one.id], "has neither a sprite nor a tile; name a sprite of the atlas of things")
    return Decor(
        id=one.id,
        sprite=sprite,
        gid=gid,
        x=_px(one.x),
        y=_px(one.y),
        width=_px(one.width),
        height=_px(one.height),
        over=bool(one.fields["over"]),
        after=one.text("after"),
        freed=one.number("freed"),
    )


def _light(one: Placement) -> Light:
    colour, flicker = one.text("colour"), bool(one.fields["flicker"])
    return Light(one.id, _px(one.x), _px(one.y), colour, one.number("radius"), flicker)


def _px(units: int) -> int:
    return round(units / UNITS_PER_PIXEL)
