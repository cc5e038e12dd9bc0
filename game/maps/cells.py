"""The tiles of a layer: CSV, base64, zlib, gzip, zstd and chunks into one flat array of gids (LEVELS.md 4).

A gid is 32 bits: the number of a tile in the map's tilesets, and flip flags in the high bits. An array keeps it in 4
bytes where a list takes up to 40.
"""

from __future__ import annotations

import base64
import io
import re
import sys
import zlib
from array import array
from importlib import import_module
from typing import Annotated

import msgspec

from game.maps import limits
from game.maps.findings import LevelError, Place, show
from game.maps.markup import Node

FLAGS = 0xF0000000
NUMBER = 0x0FFFFFFF
_BIGGEST = 0xFFFFFFFF
_ZSTD_WINDOW = 1 << 23
_GZIP_BITS, _ZLIB_BITS = 31, 15
_CHUNK_SIDE = 1024
_FARTHEST_TILE = 1 << 24

_CELL = re.compile(r"0|[1-9][0-9]{0,9}")
_CSV = msgspec.json.Decoder(list[Annotated[int, msgspec.Meta(ge=0, le=_BIGGEST)]])

Box = tuple[int, int, int, int]


def no_cells(count: int) -> array[int]:
    """Give so many cells without a tile."""
    return array("I", bytes(4 * count))


def packed(cells: array[int]) -> bytes:
    """Give cells as 4 bytes each, the lowest first."""
    if sys.byteorder == "big":
        cells = cells[:]
        cells.byteswap()
    return cells.tobytes()


def unpacked(data: bytes) -> array[int]:
    """Give the cells that `packed` made into bytes."""
    cells = array("I", data)
    if sys.byteorder == "big":
        cells.byteswap()
    return cells


def chunk_boxes(data: Node) -> list[Box]:
    """Give x, y, width and height in tiles of each chunk of an infinite layer. Raises LevelError."""
    chunks = data.all("chunk")
    if len(chunks) > limits.CHUNKS:
        raise LevelError(data.place, f"more than {limits.CHUNKS} chunks")
    far = _FARTHEST_TILE
    return [
        (
            chunk.whole("x", None, -far, far),
            chunk.whole("y", None, -far, far),
            chunk.whole("width", None, 1, _CHUNK_SIDE),
            chunk.whole("height", None, 1, _CHUNK_SIDE),
        )
        for chunk in chunks
    ]


def read_cells(data: Node, bounds: Box, *, infinite: bool) -> array[int]:
    """Give the gids of a <data> element for the map's bounds (x, y, width, height in tiles). Raises LevelError."""
    left, top, width, height = bounds
    encoding, compression = data.get("encoding"), data.get("compression")
    if not infinite:
        return _gids(data, encoding, compression, width * height)
    cells = no_cells(width * height)
    for chunk, (x, y, across, down) in zip(data.all("chunk"), chunk_boxes(data), strict=True):
        gids = _gids(chunk, encoding, compression, across * down)
        for row in range(down):
            start = (y - top + row) * width + x - left
            cells[start : start + across] = gids[row * across : (row + 1) * across]
    return cells


def _gids(node: Node, encoding: str, compression: str, count: int) -> array[int]:
    match encoding:
        case "csv":
            return _from_csv(node, count)
        case "base64":
            return _from_base64(node, compression, count)
        case "":
            tiles = node.all("tile")
            if len(tiles) != count:
                raise LevelError(node.place, f"{len(tiles)} tiles where {count} are expected")
            return array("I", (tile.whole("gid", 0, 0, _BIGGEST) for tile in tiles))
        case _:
            raise LevelError(node.place, f'encoding "{show(encoding)}" is unknown; choose CSV in Map Properties')


def _from_csv(node: Node, count: int) -> array[int]:
    """Read what is a list of JSON but for its brackets."""
    text = node.text.strip().removesuffix(",")
    found = text.count(",") + 1 if text else 0
    if found != count:
        raise LevelError(node.place, f"{found} tiles where {count} are expected")
    try:
        return array("I", _CSV.decode(f"[{text}]"))
    except msgspec.DecodeError:
        raise LevelError(node.place, _bad_cell(text)) from None


def _bad_cell(text: str) -> str:
    for index, cell in enumerate(text.split(",")):
        number = cell.strip()
        if not _CELL.fullmatch(number) or int(number) > _BIGGEST:
            return f'tile {index + 1}: "{show(number)}" is not a tile number'
    return "some tile is not a tile number"


def _from_base64(node: Node, compression: str, count: int) -> array[int]:
    try:
        raw = base64.b64decode("".join(node.text.split()), validate=True)
    except ValueError:
        raise LevelError(node.place, "the base64 data is damaged; save the map again in Tiled") from None
    size = count * 4
    match compression:
        case "":
            out = raw
        case "zlib" | "gzip":
            out = _inflate(node.place, raw, compression, size)
        case "zstd":
            out = _unzstd(node.place, raw, size)
        case _:
            raise LevelError(node.place, f'compression "{show(compression)}" is unknown; choose CSV in Map Properties')
    if len(out) != size:
        found = f"more than {count}" if len(out) > size else str(len(out) // 4)
        raise LevelError(node.place, f"{found} tiles where {count} are expected")
    return unpacked(out)


def _inflate(place: Place, raw: bytes, compression: str, size: int) -> bytes:
    """Decompress to at most one byte more than expected."""
    stream = zlib.decompressobj(_GZIP_BITS if compression == "gzip" else _ZLIB_BITS)
    try:
        out = stream.decompress(raw, size + 1)
    except zlib.error:
        raise LevelError(place, f"the {compression} data is damaged; save the map again in Tiled") from None
    if not stream.eof and len(out) <= size:
        raise LevelError(place, f"the {compression} data is cut off; save the map again in Tiled")
    return out


def _unzstd(place: Place, raw: bytes, size: int) -> bytes:
    """Decompress with zstandard, which is imported only when a map asks for it: every other start is quicker."""
    try:
        zstandard = import_module("zstandard")
    except ImportError:
        raise LevelError(place, "Zstandard is not supported here; choose CSV or zlib in Map Properties") from None
    try:
        reader = zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW).stream_reader(io.BytesIO(raw))
        return bytes(reader.read(size + 1))
    except zstandard.ZstdError:
        raise LevelError(place, "the zstd data is damaged; save the map again in Tiled") from None
