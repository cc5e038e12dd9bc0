"""What the view needs of a map, as plain data: tiles, tilesets with approved images, decor and lights."""

from __future__ import annotations

from array import array
from collections.abc import Collection
from pathlib import Path

import msgspec
from msgspec.structs import replace

FLIP_X, FLIP_Y, TURN = 0x80000000, 0x40000000, 0x20000000
"""Flags in the high bits of a gid: mirrored, upside down, flipped along the falling diagonal (which comes first)."""
TILE_NUMBER = 0x0FFFFFFF
"""The bits of a gid without flags: firstgid of a tileset + index of the tile; gid 0 is no tile."""


class TileLayer(msgspec.Struct, frozen=True):
    """A layer, bottom first. `gids` row by row, not to be changed; offset in px; opacity 0 to 1, groups included.

    `over` layers are drawn above the friends. `variant` is the only night variant that shows it, -1 for all.
    """

    name: str
    gids: array[int]
    opacity: float = 1.0
    visible: bool = True
    offset: tuple[int, int] = (0, 0)
    over: bool = False
    variant: int = -1


class Tileset(msgspec.Struct, frozen=True):
    """A tileset whose image is a PNG inside the pack, or that has an image a tile in `images`. Sizes in px.

    `animations` maps a tile's index to its frames: (tile index, milliseconds). `glow` is a PNG of the same size with
    the pixels that shine, `glows` one for the image of a tile, where there are any.
    """

    name: str
    first: int
    count: int
    columns: int
    tile_width: int
    tile_height: int
    spacing: int
    margin: int
    image: Path
    animations: dict[int, tuple[tuple[int, int], ...]] = {}
    images: dict[int, Path] = {}
    glow: Path | None = None
    glows: dict[int, Path] = {}


class Decor(msgspec.Struct, frozen=True):
    """A picture that means nothing: a sprite of the atlas or a tile (`gid`); x, y, width, height in px, top left.

    It is seen once the map `after` is left behind, if it names one, and `freed` dreamers are free.
    """

    id: int
    sprite: str
    gid: int
    x: int
    y: int
    width: int
    height: int
    over: bool
    after: str = ""
    freed: int = 0

    def is_seen(self, done: Collection[str], freed: int) -> bool:
        """Tell whether it is seen by players who have left these maps behind and freed so many dreamers."""
        return freed >= self.freed and (not self.after or self.after in done)


class Light(msgspec.Struct, frozen=True):
    """A light; x, y and radius in px."""

    id: int
    x: int
    y: int
    colour: str
    radius: int
    flicker: bool


class Picture(msgspec.Struct, frozen=True):
    """The map for the eye; width and height in tiles, background "#rrggbb" or ""."""

    width: int
    height: int
    tile_width: int
    tile_height: int
    background: str
    layers: tuple[TileLayer, ...]
    tilesets: tuple[Tileset, ...]
    decor: tuple[Decor, ...]
    lights: tuple[Light, ...]
    title_key: str = ""
    music: str = ""
    place: str = ""
    ambient: str = "#ffffff"
    backdrop: str = "none"
    weather: str = "none"
    near: bool = False

    def as_of(self, done: Collection[str], freed: int) -> Picture:
        """Give what is seen of it by players who have left these maps behind and freed so many dreamers."""
        return replace(self, decor=tuple(decor for decor in self.decor if decor.is_seen(done, freed)))
