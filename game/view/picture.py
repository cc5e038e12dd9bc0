"""What the view needs to be told of a map, as protocols: `game/maps` hands in structs of this shape."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

FLIP_X, FLIP_Y, TURN = 0x80000000, 0x40000000, 0x20000000
TILE_FLAGS = 0xF0000000
"""The bits of a gid that say how a tile lies; the rest is its number."""


class TileLayer(Protocol):
    """A layer of gids, row by row, bottom layer first; `over` layers lie above the friends."""

    @property
    def gids(self) -> Sequence[int]:
        """Tile numbers with flags in the high bits; 0 is no tile."""

    @property
    def opacity(self) -> float:
        """0 to 1."""

    @property
    def visible(self) -> bool:
        """Shown at all."""

    @property
    def offset(self) -> tuple[int, int]:
        """Moved by so many px."""

    @property
    def over(self) -> bool:
        """Drawn above the friends."""

    @property
    def variant(self) -> int:
        """The only night variant that shows it, -1 for all."""


class Tileset(Protocol):
    """Tiles cut from one image, or with an image each; sizes in px."""

    @property
    def first(self) -> int:
        """The gid of its first tile."""

    @property
    def count(self) -> int:
        """How many tiles."""

    @property
    def columns(self) -> int:
        """Tiles in a row of the image."""

    @property
    def tile_width(self) -> int:
        """Width of a tile."""

    @property
    def tile_height(self) -> int:
        """Height of a tile."""

    @property
    def spacing(self) -> int:
        """Between tiles."""

    @property
    def margin(self) -> int:
        """Round all tiles."""

    @property
    def image(self) -> Path:
        """An approved PNG."""

    @property
    def images(self) -> Mapping[int, Path]:
        """An approved PNG for each index; empty where all tiles are cut from one image."""

    @property
    def glow(self) -> Path | None:
        """An approved PNG as large as `image`, with the pixels that shine; None where nothing does."""

    @property
    def glows(self) -> Mapping[int, Path]:
        """The same for each index of `images` whose tile shines."""

    @property
    def animations(self) -> Mapping[int, Sequence[tuple[int, int]]]:
        """The frames (index, milliseconds) of each tile that moves, by its index."""


class Decor(Protocol):
    """A sprite of the atlas of things, or a tile; x, y, width, height in px, top left."""

    @property
    def id(self) -> int:
        """The object's id."""

    @property
    def sprite(self) -> str:
        """Name in the atlas, "" for a tile."""

    @property
    def gid(self) -> int:
        """The tile, 0 for a sprite."""

    @property
    def x(self) -> int:
        """Left."""

    @property
    def y(self) -> int:
        """Top."""

    @property
    def width(self) -> int:
        """0 for a point."""

    @property
    def height(self) -> int:
        """0 for a point."""

    @property
    def over(self) -> bool:
        """Drawn above everything."""


class Light(Protocol):
    """A light; x, y, radius in px."""

    @property
    def id(self) -> int:
        """The object's id."""

    @property
    def x(self) -> int:
        """Where."""

    @property
    def y(self) -> int:
        """Where."""

    @property
    def colour(self) -> str:
        """Written "#rrggbb"."""

    @property
    def radius(self) -> int:
        """How far it reaches."""

    @property
    def flicker(self) -> bool:
        """Burns unsteadily."""


class Picture(Protocol):
    """A map for the eye; width and height in tiles."""

    @property
    def width(self) -> int:
        """Tiles across."""

    @property
    def height(self) -> int:
        """Tiles down."""

    @property
    def tile_width(self) -> int:
        """Pixels."""

    @property
    def tile_height(self) -> int:
        """Pixels."""

    @property
    def background(self) -> str:
        """Written "#rrggbb", or ""."""

    @property
    def layers(self) -> Sequence[TileLayer]:
        """Bottom first."""

    @property
    def tilesets(self) -> Sequence[Tileset]:
        """By ascending first gid."""

    @property
    def decor(self) -> Sequence[Decor]:
        """Furniture."""

    @property
    def lights(self) -> Sequence[Light]:
        """Lamps."""

    @property
    def ambient(self) -> str:
        """Written "#rrggbb": what all is tinted with."""

    @property
    def music(self) -> str:
        """The piece that plays, or "" for that of its place."""

    @property
    def place(self) -> str:
        """Which place it is, or ""; its shapes near the eye go by that."""

    @property
    def backdrop(self) -> str:
        """The place whose layers lie behind it, or "none"."""

    @property
    def weather(self) -> str:
        """What its air is full of, or "none"."""

    @property
    def near(self) -> bool:
        """Shows shapes near the eye."""
