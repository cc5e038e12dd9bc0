"""The tile map, merged into chunks of 256 px: opaque ones below the friends, clear ones above (PERFORMANCE.md)."""

import pygame
from pygame import Surface

from game.view.assets import clear, opaque, open_image
from game.view.layers import HEIGHT, WIDTH, Blit
from game.view.palette import PAINT, Colour, from_hex
from game.view.picture import Picture, TileLayer

CHUNK = 256
MOST_KEPT = 48
FLIP_X, FLIP_Y, TURN = 0x80000000, 0x40000000, 0x20000000
TILE_NUMBER = 0x0FFFFFFF


def is_full(picture: Surface) -> bool:
    """Tell whether nothing can be seen through a picture."""
    return not picture.get_flags() & pygame.SRCALPHA or pygame.mask.from_surface(picture, 254).count() == (
        picture.get_width() * picture.get_height()
    )


class TileMap:
    """Draws the layers of a Picture. Animated tiles show their first frame."""

    def __init__(self, picture: Picture, *, see_through: bool = False) -> None:
        """Open the tilesets of a picture; MissingImageError when an image is gone.

        `see_through` leaves clear what has no tile, for what lies behind the map.
        """
        self._see_through = see_through
        self._picture = picture
        self.width = picture.width * picture.tile_width
        self.height = picture.height * picture.tile_height
        self.background: Colour = from_hex(picture.background) if picture.background else PAINT["n0"]
        self._images = {one.first: open_image(one.image) for one in picture.tilesets if not one.images}
        self._own = {
            one.first + index: open_image(path) for one in picture.tilesets for index, path in one.images.items()
        }
        sizes = [side for one in picture.tilesets for side in (one.tile_width, one.tile_height)]
        sizes += [side for image in self._own.values() for side in image.get_size()]
        self._largest = max(sizes, default=0)
        self._tiles: dict[int, Surface] = {}
        self._chunks: dict[tuple[bool, int, int, int], Surface | None] = {}
        self._has_over = any(layer.over and layer.visible for layer in picture.layers)

    def below(self, left: int, top: int, variant: int) -> list[Blit]:
        """Give the chunks under the friends for a camera at (left, top), in night variant `variant`."""
        return self._visible(left, top, variant, over=False)

    def above(self, left: int, top: int, variant: int) -> list[Blit]:
        """Give the chunks over the friends; none where no layer is `over`."""
        return self._visible(left, top, variant, over=True) if self._has_over else []

    def tile(self, gid: int) -> Surface:
        """Give the picture of a tile, mirrored and turned as its flags say."""
        found = self._tiles.get(gid)
        if found is None:
            found = self._cut(gid)
            self._tiles[gid] = found
        return found

    def _visible(self, left: int, top: int, variant: int, *, over: bool) -> list[Blit]:
        blits: list[Blit] = []
        for row in range(max(0, top // CHUNK), min((self.height - 1) // CHUNK, (top + HEIGHT - 1) // CHUNK) + 1):
            for column in range(max(0, left // CHUNK), min((self.width - 1) // CHUNK, (left + WIDTH - 1) // CHUNK) + 1):
                chunk = self._chunk((over, variant, column, row))
                if chunk is not None:
                    blits.append((chunk, (column * CHUNK - left, row * CHUNK - top)))
        return blits

    def _chunk(self, key: tuple[bool, int, int, int]) -> Surface | None:
        if key in self._chunks:
            chunk = self._chunks.pop(key)
        else:
            chunk = self._build(*key)
            while len(self._chunks) >= MOST_KEPT:
                del self._chunks[next(iter(self._chunks))]
        self._chunks[key] = chunk  # the last used stands last
        return chunk

    def _build(self, over: bool, variant: int, column: int, row: int) -> Surface | None:
        width = min(CHUNK, self.width - column * CHUNK)
        height = min(CHUNK, self.height - row * CHUNK)
        clear_at_first = over or self._see_through
        chunk = clear((width, height)) if clear_at_first else opaque((width, height))
        if not clear_at_first:
            chunk.fill(self.background)
        empty = True
        for layer in self._picture.layers:
            if layer.over == over and layer.visible and layer.variant in (-1, variant):
                empty = not self._draw(layer, chunk, column * CHUNK, row * CHUNK) and empty
        if clear_at_first and empty:
            return None
        if not over and clear_at_first and is_full(chunk):
            full = opaque((width, height))
            full.blit(chunk, (0, 0))
            return full
        return chunk

    def _draw(self, layer: TileLayer, chunk: Surface, left: int, top: int) -> bool:
        """Draw the tiles of a layer that touch the chunk at (left, top); True when there was one."""
        across, down = self._picture.tile_width, self._picture.tile_height
        shift_x, shift_y = layer.offset
        first_x = max(0, (left - shift_x - self._largest) // across)
        first_y = max(0, (top - shift_y) // down - 1)
        last_x = min(self._picture.width, (left - shift_x + CHUNK) // across + 2)
        last_y = min(self._picture.height, (top - shift_y + CHUNK + self._largest) // down + 1)
        drawn = False
        for y in range(first_y, last_y):
            for x in range(first_x, last_x):
                gid = layer.gids[y * self._picture.width + x]
                if gid == 0:
                    continue
                tile = self.tile(gid)
                if layer.opacity < 1:
                    tile = tile.copy()
                    tile.fill((255, 255, 255, round(255 * layer.opacity)), special_flags=pygame.BLEND_RGBA_MULT)
                # tiles larger than the grid stand on its lower edge, as in Tiled
                place_y = (y + 1) * down - tile.get_height() + shift_y - top
                chunk.blit(tile, (x * across + shift_x - left, place_y))
                drawn = True
        return drawn

    def _cut(self, gid: int) -> Surface:
        number = gid & TILE_NUMBER
        tile = self._own.get(number)
        if tile is None:
            tile = self._cut_from_image(number)
        if gid & TURN:
            tile = pygame.transform.flip(pygame.transform.rotate(tile, 90), flip_x=False, flip_y=True)
        if gid & (FLIP_X | FLIP_Y):
            tile = pygame.transform.flip(tile, bool(gid & FLIP_X), bool(gid & FLIP_Y))
        return tile

    def _cut_from_image(self, number: int) -> Surface:
        tileset = next(each for each in reversed(self._picture.tilesets) if each.first <= number)
        index = number - tileset.first
        x = tileset.margin + index % tileset.columns * (tileset.tile_width + tileset.spacing)
        y = tileset.margin + index // tileset.columns * (tileset.tile_height + tileset.spacing)
        return self._images[tileset.first].subsurface((x, y, tileset.tile_width, tileset.tile_height))
