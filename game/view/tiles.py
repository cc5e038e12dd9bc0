"""Tiles cut from their images, mirrored and turned as the flags of a gid say."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import pygame
from pygame import Surface

from game.view.assets import open_image
from game.view.picture import FLIP_X, FLIP_Y, TILE_FLAGS, TURN, Tileset


class Tiles:
    """The pictures of all tiles of some tilesets, or what of them shines; each is cut when it is first asked for."""

    def __init__(self, tilesets: Iterable[Tileset], *, glow: bool = False) -> None:
        """Open the images; MissingImageError when one is gone. `glow` takes the images of what shines instead."""
        self._tilesets = list(tilesets)
        self._whole: dict[int, Surface] = {}
        self._own: dict[int, Surface] = {}
        for one in self._tilesets:
            own: Mapping[int, Path] = one.glows if glow else one.images
            self._own |= {one.first + index: open_image(path) for index, path in own.items()}
            image = one.glow if glow else one.image
            if image is not None and not one.images:
                self._whole[one.first] = open_image(image)
        self._cut: dict[int, Surface | None] = {}

    def __bool__(self) -> bool:
        """There is any picture."""
        return bool(self._whole or self._own)

    @property
    def largest(self) -> int:
        """The longest side of a tile, px."""
        sizes = [side for one in self._tilesets for side in (one.tile_width, one.tile_height)]
        return max([*sizes, *(side for image in self._own.values() for side in image.get_size())], default=0)

    def __getitem__(self, gid: int) -> Surface:
        """Give the picture of a tile that has one; LookupError for another."""
        found = self.get(gid)
        if found is None:
            raise LookupError(gid)
        return found

    def get(self, gid: int) -> Surface | None:
        """Give the picture of a tile, None where it has none."""
        if gid not in self._cut:
            self._cut[gid] = self._turned(gid)
        return self._cut[gid]

    def _turned(self, gid: int) -> Surface | None:
        number = gid & ~TILE_FLAGS
        tile = self._own.get(number) or self._from_image(number)
        if tile is None:
            return None
        if gid & TURN:
            tile = pygame.transform.flip(pygame.transform.rotate(tile, 90), flip_x=False, flip_y=True)
        if gid & (FLIP_X | FLIP_Y):
            tile = pygame.transform.flip(tile, bool(gid & FLIP_X), bool(gid & FLIP_Y))
        return tile

    def _from_image(self, number: int) -> Surface | None:
        tileset = next(each for each in reversed(self._tilesets) if each.first <= number)
        image = self._whole.get(tileset.first)
        if image is None:
            return None
        index = number - tileset.first
        x = tileset.margin + index % tileset.columns * (tileset.tile_width + tileset.spacing)
        y = tileset.margin + index // tileset.columns * (tileset.tile_height + tileset.spacing)
        return image.subsurface((x, y, tileset.tile_width, tileset.tile_height))
