"""What of a map gives light of its own: the pixels of tiles that shine, and the bloom round tiles and furniture.

Baked chunk by chunk, black where nothing shines, to be added to the glow buffer (STYLE 5). The shining pixels of
furniture itself are in its sprites; lamps are in furniture.py.
"""

from typing import NamedTuple

import pygame
from pygame import Rect, Surface

from game.view.assets import Shelves, dimmed, opaque, shine_of
from game.view.chunks import CHUNK, MOST_KEPT, TileMap
from game.view.layers import Blit, anchored
from game.view.picture import Decor, Picture
from game.view.tiles import Tiles

MARGIN = 32
"""Bloom reaches so far, px: what lies beside a chunk shines into it."""
BLOOM = ((4, 112), (16, 120))
"""Shining pixels made so many times smaller and larger again, which blurs them by half of that, at a level of 255."""
_STRIP = 32
"""Chunks are cut into strips so high, each as wide as what shines in it."""

Key = tuple[bool, int, int, int]


class Shining(NamedTuple):
    """What is added to the glow buffer, and what is laid over it then: tiles that move hide and shine anew."""

    added: list[Blit]
    laid: list[Blit]


def bloom(source: Surface) -> Surface:
    """Give the soft light round the pixels of an opaque picture that are not black; its sides are multiples of 16."""
    width, height = source.get_size()
    soft = opaque((width, height))
    for times, level in BLOOM:
        small = pygame.transform.smoothscale(source, (width // times, height // times))
        # from the middle of the first cell to that of the last, or chunks would not meet
        large = pygame.transform.smoothscale(small, (width - times, height - times))
        large.fill((level, level, level), special_flags=pygame.BLEND_RGB_MULT)
        soft.blit(large, (times // 2, times // 2), special_flags=pygame.BLEND_RGB_ADD)
    return soft


def strips(source: Surface) -> list[Blit]:
    """Cut a picture into what is not black, where it lies in it; nothing is in two pieces."""
    source.set_colorkey((0, 0, 0))
    bright = pygame.mask.from_surface(source)
    source.set_colorkey(None)
    width, height = source.get_size()
    found: list[Blit] = []
    for top in range(0, height, _STRIP):
        part = pygame.Mask((width, min(_STRIP, height - top)))
        part.draw(bright, (0, -top))
        areas = part.get_bounding_rects()
        if areas:
            area = areas[0].unionall(areas[1:]).move(0, top)
            found.append((source.subsurface(area), area.topleft))
    return found


class Emission:
    """The light that the tiles and the furniture of one map give."""

    def __init__(self, tiles: TileMap, picture: Picture, things: Shelves) -> None:
        """Open what shines in the tilesets; MissingImageError when an image is gone."""
        self._tiles = tiles
        self._picture = picture
        self._things = things
        self._glows = Tiles(picture.tilesets, glow=True)
        self._bright = [one for one in picture.decor if one.sprite and things.glow(one.sprite) is not None]
        self._shines: dict[tuple[int, float], Surface] = {}
        self._baked: dict[Key, list[Blit]] = {}

    def __bool__(self) -> bool:
        """Anything of the map shines."""
        return bool(self._glows) or bool(self._bright)

    def below(self, left: int, top: int, variant: int, tick: float = 0) -> Shining:
        """Give what shines under the friends for a camera at (left, top), in night variant `variant`, at a tick."""
        return self._visible(left, top, variant, tick, over=False)

    def above(self, left: int, top: int, variant: int, tick: float = 0) -> Shining:
        """Give what shines over the friends."""
        return self._visible(left, top, variant, tick, over=True)

    def _visible(self, left: int, top: int, variant: int, tick: float, *, over: bool) -> Shining:
        added: list[Blit] = []
        laid: list[Blit] = []
        if not self:
            return Shining(added, laid)
        for column, row in self._tiles.on_screen(left, top):
            at_x, at_y = column * CHUNK - left, row * CHUNK - top
            added += [(piece, (at_x + x, at_y + y)) for piece, (x, y) in self._chunk((over, variant, column, row))]
        if self._glows:
            for each in self._tiles.lively(left, top, variant, over=over):
                shine = self._shine(self._tiles.frame_of(each.gid, tick), each.opacity)
                laid.append((shine, (each.x - left, each.foot - shine.get_height() - top)))
        return Shining(added, laid)

    def _chunk(self, key: Key) -> list[Blit]:
        if key in self._baked:
            found = self._baked.pop(key)
        else:
            found = self._bake(*key)
            while len(self._baked) >= MOST_KEPT:
                del self._baked[next(iter(self._baked))]
        self._baked[key] = found  # the last used stands last
        return found

    def _bake(self, over: bool, variant: int, column: int, row: int) -> list[Blit]:
        area = Rect(column * CHUNK, row * CHUNK, CHUNK, CHUNK).inflate(2 * MARGIN, 2 * MARGIN)
        shown, source = opaque(area.size), opaque(area.size)
        if self._glows:
            for number in self._tiles.shown(variant, over=over):
                self._draw(number, shown, source, area)
        for one in self._bright:
            if one.over == over:
                self._furnish(source, area, one)
        shown.blit(bloom(source), (0, 0), special_flags=pygame.BLEND_RGB_ADD)
        return strips(shown.subsurface((MARGIN, MARGIN, CHUNK, CHUNK)).copy())

    def _draw(self, number: int, shown: Surface, source: Surface, area: Rect) -> None:
        """Draw what shines in a layer, and hide with its tiles what shines below; what moves shines softly only."""
        opacity = self._picture.layers[number].opacity
        for gid, place in self._tiles.placed(number, area):
            at = (place.left - area.left, place.top - area.top)
            source.blit(self._shine(gid, opacity, full=True), at)
            if not self._tiles.moves(gid):
                shown.blit(self._shine(gid, opacity), at)

    def _furnish(self, source: Surface, area: Rect, one: Decor) -> None:
        glow, sprite = self._things.glow(one.sprite), self._things[one.sprite]
        assert glow is not None
        x, y = anchored(one, sprite)
        source.blit(glow, (x - sprite.ax - area.left, y - sprite.ay - area.top))

    def tile(self, gid: int, tick: float = 0) -> Surface | None:
        """Give what lies over the glow buffer where a tile stands by itself; None where nothing of the map shines."""
        return self._shine(self._tiles.frame_of(gid, tick), 1.0) if self._glows else None

    def _shine(self, gid: int, opacity: float, *, full: bool = False) -> Surface:
        """Give a tile as it is laid over the glow buffer, black where it is dark; `full` has its own colours."""
        key = (gid, -opacity if full else opacity)
        found = self._shines.get(key)
        if found is None:
            found = shine_of(self._tiles.tile(gid))
            glow = self._glows.get(gid)
            if glow is not None:
                found.blit(glow if full else dimmed(glow), (0, 0))
            if opacity < 1:
                found.fill((255, 255, 255, round(255 * opacity)), special_flags=pygame.BLEND_RGBA_MULT)
            self._shines[key] = found
        return found
