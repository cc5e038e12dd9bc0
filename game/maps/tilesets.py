"""Reads tilesets, in the map or in a .tsx of the pack: sizes, the approved image, tile properties, animations."""

import os
from collections.abc import Collection
from functools import partial
from pathlib import Path

from game.maps import limits
from game.maps.findings import LevelError, Report, show
from game.maps.markup import Node, read_xml
from game.maps.pack import Pack
from game.maps.raw import RawTile, RawTileset, read_properties

_ALIGNMENTS = (
    ("topleft", "top", "topright"),
    ("left", "center", "right"),
    ("bottomleft", "bottom", "bottomright"),
)
_FARTHEST_GID = 1 << 28
_GLOW = "_glow.png"
"""Beside NAME.png, NAME_glow.png holds the pixels of it that shine, each in its place."""


def read_tileset(pack: Pack, node: Node, base: str, report: Report) -> RawTileset:
    """Read the <tileset> of a map or template whose folder in the pack is `base`.

    A tileset that cannot be read is reported and comes back with count -1. Raises LevelError without a firstgid.
    """
    first = node.whole("firstgid", None, 1, _FARTHEST_GID)
    source = node.get("source")
    inside = ""
    try:
        root = node
        if source:
            if source.lower().endswith((".tsj", ".json")):
                raise LevelError(node.place, f'tileset "{show(source)}" is JSON; save it as .tsx in Tiled')
            inside = pack.locate(source, base, node.place, "tileset")
            base = os.path.dirname(inside)
            root = read_xml(pack, inside, ("tileset",), node.place, "tileset")
        if source and root.get("source"):
            raise LevelError(root.place, "a tileset file must not name another tileset")
        return _read(pack, root, base, first, inside, report)
    except LevelError as error:
        report.keep(error)
        return RawTileset(first, show(source or node.get("name")), inside, node.place)


def _read(pack: Pack, root: Node, base: str, first: int, inside: str, report: Report) -> RawTileset:
    size = partial(root.whole, default=None, least=1, most=limits.TILE_PIXELS)
    across, down = size("tilewidth"), size("tileheight")
    spacing = root.whole("spacing", 0, 0, limits.TILE_PIXELS)
    margin = root.whole("margin", 0, 0, limits.TILE_PIXELS)
    image = root.find("image")
    if image is None:
        images, glows = _image_a_tile(pack, root, base, report)
        count = max(images) + 1
        sizes = (1, across, down, spacing, margin, _alignment(root), "", 0, 0)
        tiles = _tiles(root, images, report)
        return RawTileset(first, root.get("name"), inside, root.place, count, *sizes, tiles, images, "", glows)
    path, glow, width, height = _image(pack, image, base, report)
    columns = max(0, width - margin + spacing) // (across + spacing)
    rows = max(0, height - margin + spacing) // (down + spacing)
    if columns * rows > limits.TILES:
        raise LevelError(image.place, f"{columns * rows} tiles of {across}x{down} px; the limit is {limits.TILES}")
    if columns * rows == 0:
        raise LevelError(image.place, f"the image of {width}x{height} px holds no tile of {across}x{down}")
    return RawTileset(
        first,
        root.get("name"),
        inside,
        root.place,
        columns * rows,
        columns,
        across,
        down,
        spacing,
        margin,
        _alignment(root),
        str(path),
        width,
        height,
        _tiles(root, range(columns * rows), report),
        glow=glow,
    )


def _image(pack: Pack, image: Node, base: str, report: Report) -> tuple[Path, str, int, int]:
    """Give the path of an <image>, of its glow or "", both absolute, and width and height in px. Raises LevelError."""
    if image.find("data") is not None or not image.get("source"):
        raise LevelError(image.place, "the image must be a PNG file beside the tileset")
    inside = pack.locate(image.get("source"), base, image.place, "image")
    path, width, height = pack.picture(inside, image.place)
    said = image.whole("width", width, 0, 1 << 20), image.whole("height", height, 0, 1 << 20)
    if said != (width, height):
        report.warn(image.place, f"says the image is {said[0]}x{said[1]} px; it is {width}x{height}")
    if image.get("trans"):
        report.warn(image.place, "the transparent colour is not used; make the PNG itself transparent")
    return path, _glow(pack, inside, (width, height), image, report), width, height


def _glow(pack: Pack, inside: str, size: tuple[int, int], image: Node, report: Report) -> str:
    """Give the absolute path of what shines in a located image, "" for nothing; what cannot be used is reported."""
    name = pack.beside(inside, _GLOW)
    if not name:
        return ""
    try:
        path, *found = pack.picture(pack.locate(name, "", image.place, "image"), image.place)
    except LevelError as error:
        report.keep(error)
        return ""
    if tuple(found) != size:
        report.warn(
            image.place,
            f'"{show(name)}" is {found[0]}x{found[1]} px and its image {size[0]}x{size[1]}; it is left out: '
            "draw what shines on a copy of the image",
        )
        return ""
    return str(path)


def _image_a_tile(pack: Pack, root: Node, base: str, report: Report) -> tuple[dict[int, str], dict[int, str]]:
    """Give the image of each tile of a collection of images, and its glow, by its index. Raises LevelError."""
    found: dict[int, str] = {}
    glows: dict[int, str] = {}
    most = limits.TILE_PIXELS
    for node in root.all("tile"):
        image = node.find("image")
        if image is not None:
            path, glow, width, height = _image(pack, image, base, report)
            if width > most or height > most:
                raise LevelError(image.place, f"the tile is {width}x{height} px; the limit is {most} a side")
            index = node.whole("id", None, 0, limits.TILES - 1)
            found[index] = str(path)
            if glow:
                glows[index] = glow
    if not found:
        raise LevelError(root.place, f'tileset "{show(root.get("name"))}" has no image; choose a PNG file for it')
    return found, glows


def _alignment(root: Node) -> str:
    """Give where in a tile object its position lies; `unspecified` is bottom left on orthogonal maps."""
    found = root.get("objectalignment", "unspecified")
    if any(found in row for row in _ALIGNMENTS):
        return found
    return "bottomleft"


def aligned(alignment: str, width: float, height: float) -> tuple[float, float]:
    """Give how far the position of a tile object lies right of and below its top left corner."""
    for row, names in enumerate(_ALIGNMENTS):
        if alignment in names:
            return names.index(alignment) * width / 2, row * height / 2
    return 0, height


def _tiles(root: Node, drawn: Collection[int], report: Report) -> dict[int, RawTile]:
    """Read what is said of single tiles; `drawn` are the indices that have a picture."""
    tiles: dict[int, RawTile] = {}
    last = max(drawn)
    for node in root.all("tile"):
        try:
            index = node.whole("id", None, 0, last)
            if node.children:
                found = _frames(node, drawn, last, report)
                tiles[index] = RawTile(node.kind, read_properties(node, node.place, report), found)
            else:
                tiles[index] = RawTile(node.kind)
        except LevelError as error:
            report.keep(error)
    return tiles


def _frames(tile: Node, drawn: Collection[int], last: int, report: Report) -> tuple[tuple[int, int], ...]:
    """Give the animation of a tile as (index, milliseconds), none shorter than is allowed."""
    animation = tile.find("animation")
    if animation is None:
        return ()
    nodes = animation.all("frame")
    if len(nodes) > limits.FRAMES:
        raise LevelError(tile.place, f"an animation of more than {limits.FRAMES} frames")
    frames = []
    shortest = limits.SHORTEST_FRAME_MS
    for node in nodes:
        index = node.whole("tileid", None, 0, last)
        if index not in drawn:
            raise LevelError(node.place, f"tileid {index} is a tile without an image; choose another frame")
        frames.append((index, node.whole("duration", None, 1, limits.LONGEST_FRAME_MS)))
    if any(ms < shortest for _, ms in frames):
        found = min(ms for _, ms in frames)
        report.warn(tile.place, f"a frame of {found} ms; it is shown for {shortest} ms, so that nothing ever flashes")
    return tuple((index, max(ms, shortest)) for index, ms in frames)
