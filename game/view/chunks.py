"""The tile map, merged into chunks of 256 px: opaque ones below the friends, clear ones above (PERFORMANCE.md).

Tiles that move, and whatever lies over them, are left out of the chunks and drawn one by one.
"""

from collections.abc import Iterator
from typing import NamedTuple

import pygame
from pygame import Rect, Surface

from game.view.assets import clear, opaque
from game.view.layers import HEIGHT, WIDTH, Blit
from game.view.moving import Moving
from game.view.palette import PAINT, Colour, from_hex
from game.view.picture import Picture
from game.view.tiles import Tiles

CHUNK = 256
MOST_KEPT = 48


class Lively(NamedTuple):
    """A tile that is drawn anew in each frame: the number of its layer, its left and lower edge in px of the map."""

    layer: int
    gid: int
    opacity: float
    x: int
    foot: int


class Chunk(NamedTuple):
    """A part of the map: the pieces of its still picture, where they lie in it, and the tiles over it, bottom first."""

    pieces: list[Blit]
    lively: list[Lively]


def is_full(picture: Surface) -> bool:
    """Tell whether nothing can be seen through a picture."""
    return not picture.get_flags() & pygame.SRCALPHA or pygame.mask.from_surface(picture, 254).count() == (
        picture.get_width() * picture.get_height()
    )


def _pieces(chunk: Surface) -> list[Blit]:
    """Cut a chunk that is mostly clear into what is there, so that nothing is drawn where nothing is."""
    areas = pygame.mask.from_surface(chunk, 0).get_bounding_rects()
    apart = all(area.collidelist(areas[number + 1 :]) < 0 for number, area in enumerate(areas))
    filled = sum(area.width * area.height for area in areas)
    if not apart or filled * 2 > chunk.get_width() * chunk.get_height():
        return [(chunk, (0, 0))]
    return [(chunk.subsurface(area), area.topleft) for area in areas]


def _in_order(lively: list[Lively]) -> list[Lively]:
    """Sort the tiles of some chunks, bottom first; one that lies in two chunks is in both, and comes once."""
    return sorted(dict.fromkeys(lively), key=lambda one: one.layer)


class TileMap:
    """Draws the layers of a Picture."""

    def __init__(self, picture: Picture, *, see_through: bool = False) -> None:
        """Open the tilesets of a picture; MissingImageError when an image is gone.

        `see_through` leaves clear what has no tile, for what lies behind the map.
        """
        self._see_through = see_through
        self._picture = picture
        self.width = picture.width * picture.tile_width
        self.height = picture.height * picture.tile_height
        self.background: Colour = from_hex(picture.background) if picture.background else PAINT["n0"]
        self._cut = Tiles(picture.tilesets)
        self._largest = self._cut.largest
        self._moving = Moving(picture.tilesets)
        self._tiles: dict[tuple[int, float], Surface] = {}
        self._chunks: dict[tuple[bool, int, int, int], Chunk] = {}
        self._has_over = any(layer.over and layer.visible for layer in picture.layers)

    def below(self, left: int, top: int, variant: int, tick: float = 0) -> list[Blit]:
        """Give what lies under the friends for a camera at (left, top), in night variant `variant`, at a tick."""
        return self._visible(left, top, variant, tick, over=False)

    def above(self, left: int, top: int, variant: int, tick: float = 0) -> list[Blit]:
        """Give what hangs over the friends; nothing where no layer is `over`."""
        return self._visible(left, top, variant, tick, over=True) if self._has_over else []

    def covers(self, left: int, top: int) -> bool:
        """Tell whether the map fills the whole screen for a camera at (left, top), so that nothing shows behind it."""
        inside = left >= 0 and top >= 0 and left + WIDTH <= self.width and top + HEIGHT <= self.height
        return inside and not self._see_through

    def tile(self, gid: int, tick: float = 0) -> Surface:
        """Give the picture of a tile at a tick, mirrored and turned as its flags say."""
        return self._tile(self._moving.at(gid, tick))

    def _visible(self, left: int, top: int, variant: int, tick: float, *, over: bool) -> list[Blit]:
        blits: list[Blit] = []
        lively: list[Lively] = []
        for column, row in self.on_screen(left, top):
            chunk = self._chunk((over, variant, column, row))
            at_x, at_y = column * CHUNK - left, row * CHUNK - top
            blits += [(piece, (at_x + x, at_y + y)) for piece, (x, y) in chunk.pieces]
            lively += chunk.lively
        for each in _in_order(lively):
            tile = self._tile(self._moving.at(each.gid, tick), each.opacity)
            blits.append((tile, (each.x - left, each.foot - tile.get_height() - top)))
        return blits

    def on_screen(self, left: int, top: int) -> list[tuple[int, int]]:
        """Give column and row of each chunk that a camera at (left, top) sees."""
        rows = range(max(0, top // CHUNK), min((self.height - 1) // CHUNK, (top + HEIGHT - 1) // CHUNK) + 1)
        columns = range(max(0, left // CHUNK), min((self.width - 1) // CHUNK, (left + WIDTH - 1) // CHUNK) + 1)
        return [(column, row) for row in rows for column in columns]

    def lively(self, left: int, top: int, variant: int, *, over: bool) -> list[Lively]:
        """Give the tiles that are drawn anew for a camera at (left, top), bottom first."""
        found: list[Lively] = []
        for column, row in self.on_screen(left, top):
            found += self._chunk((over, variant, column, row)).lively
        return _in_order(found)

    def shown(self, variant: int, *, over: bool) -> list[int]:
        """Give the numbers of the layers that a night variant shows under or over the friends, bottom first."""
        layers = enumerate(self._picture.layers)
        return [
            number
            for number, layer in layers
            if layer.over == over and layer.visible and layer.variant in (-1, variant)
        ]

    def frame_of(self, gid: int, tick: float) -> int:
        """Give the gid that is seen in the place of one at a tick."""
        return self._moving.at(gid, tick)

    def moves(self, gid: int) -> bool:
        """Tell whether a tile changes by itself."""
        return gid in self._moving

    def _chunk(self, key: tuple[bool, int, int, int]) -> Chunk:
        if key in self._chunks:
            chunk = self._chunks.pop(key)
        else:
            chunk = self._build(*key)
            while len(self._chunks) >= MOST_KEPT:
                del self._chunks[next(iter(self._chunks))]
        self._chunks[key] = chunk  # the last used stands last
        return chunk

    def _build(self, over: bool, variant: int, column: int, row: int) -> Chunk:
        width = min(CHUNK, self.width - column * CHUNK)
        height = min(CHUNK, self.height - row * CHUNK)
        clear_at_first = over or self._see_through
        chunk = clear((width, height)) if clear_at_first else opaque((width, height))
        if not clear_at_first:
            chunk.fill(self.background)
        empty = True
        area = Rect(column * CHUNK, row * CHUNK, width, height)
        lively: list[Lively] = []
        busy: list[Rect] = []
        for number in self.shown(variant, over=over):
            empty = not self._draw(number, chunk, area, lively, busy) and empty
        if clear_at_first and empty:
            return Chunk([], lively)
        if not over and clear_at_first and is_full(chunk):
            full = opaque((width, height))
            full.blit(chunk, (0, 0))
            return Chunk([(full, (0, 0))], lively)
        return Chunk(_pieces(chunk) if clear_at_first else [(chunk, (0, 0))], lively)

    def _draw(self, number: int, chunk: Surface, area: Rect, lively: list[Lively], busy: list[Rect]) -> bool:
        """Draw the tiles of a layer that touch the chunk's area of the map; True when there was one.

        What moves joins `lively` and its place joins `busy`; so does what lies over a busy place.
        """
        opacity = self._picture.layers[number].opacity
        drawn = False
        for gid, place in self.placed(number, area):
            tile = self._tile(gid, opacity)
            if gid in self._moving or (busy and place.collidelist(busy) >= 0):
                if place.colliderect(area):
                    lively.append(Lively(number, gid, opacity, place.left, place.bottom))
                    busy.append(place)
                continue
            chunk.blit(tile, (place.left - area.left, place.top - area.top))
            drawn = True
        return drawn

    def placed(self, number: int, area: Rect) -> Iterator[tuple[int, Rect]]:
        """Give gid and place, px of the map, of the tiles of a layer that may touch an area of the map."""
        layer = self._picture.layers[number]
        across, down = self._picture.tile_width, self._picture.tile_height
        shift_x, shift_y = layer.offset
        first_x = max(0, (area.left - shift_x - self._largest) // across)
        first_y = max(0, (area.top - shift_y) // down - 1)
        last_x = min(self._picture.width, (area.right - shift_x) // across + 2)
        last_y = min(self._picture.height, (area.bottom - shift_y + self._largest) // down + 1)
        for y in range(first_y, last_y):
            for x in range(first_x, last_x):
                gid = layer.gids[y * self._picture.width + x]
                if gid:
                    # tiles larger than the grid stand on its lower edge, as in Tiled
                    tile = self._cut[gid]
                    yield gid, tile.get_rect(left=x * across + shift_x, bottom=(y + 1) * down + shift_y)

    def _tile(self, gid: int, opacity: float = 1) -> Surface:
        found = self._tiles.get((gid, opacity))
        if found is None:
            found = self._cut[gid]
            if opacity < 1:
                found = found.copy()
                found.fill((255, 255, 255, round(255 * opacity)), special_flags=pygame.BLEND_RGBA_MULT)
            self._tiles[gid, opacity] = found
        return found
