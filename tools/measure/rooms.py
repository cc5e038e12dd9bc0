"""Puts friends and a shade on the floors of a map, one at a time, and measures them there, lit as in play."""

from collections.abc import Iterator
from pathlib import Path

import pygame

from game.maps.load import Level, load
from game.sim.entity import Entity
from game.sim.friends.friend import Friend
from game.sim.lap import new_world
from game.sim.shades.walker import Walker
from game.sim.stage import FLOOR, Stage
from game.sim.units import TILE, TILE_PIXELS, UNITS_PER_PIXEL
from game.sim.world import World
from game.view.assets import Assets
from game.view.frame import View
from game.view.layers import HEIGHT, WIDTH, anchored, lies
from game.view.options import Options
from tools.measure.actors import Contrast, contrast

SPOTS = 12
"""So many places of a map are looked at, spread evenly over its floor."""
TALL, WIDE = 28, 20
"""The box of a standing friend, px; its lower edge lies two below the feet."""
_WHOLE = 180
"""Pixels of a figure that nothing hides; who stands behind furniture is not measured."""
_MARGIN = 48
_STRIP = 40
_QUIET = Options(captions=False, reduced_motion=True, calm=True)
Spot = tuple[int, int]


def figures(path: Path, assets: Assets) -> Iterator[tuple[str, Spot, Contrast]]:
    """Give the contrast of each friend, and of a shade, at each spot of a map where they are seen whole.

    LevelError when the map cannot be loaded.
    """
    level = load(path)
    places = spots(level.stage)
    for number, spot in enumerate(places):
        away = places[(number + SPOTS // 2) % SPOTS]
        world = new_world(level.stage)
        actors: dict[str, Friend | Walker] = dict(world.friends)
        shades = [entity for entity in world.entities.values() if isinstance(entity, Walker)]
        for shade in shades:
            _put(shade, away)
        if shades:
            actors["shade"] = shades[0]
        for actor in actors.values():
            _put(actor, away)
        nobody, (x, y) = _drawn(level, assets, world, spot)
        box = pygame.Rect(x - WIDE // 2, y - TALL, WIDE, TALL + 2)
        if not pygame.Rect(0, 0, WIDTH, HEIGHT - _STRIP).inflate(-_MARGIN, -_MARGIN).contains(box):
            continue
        if _hidden(level, assets, pygame.Rect(spot[0] - WIDE // 2, spot[1] - TALL, WIDE, TALL)):
            continue
        for name, actor in actors.items():
            _put(actor, spot)
            measured = contrast(_drawn(level, assets, world, spot)[0], nobody, box)
            _put(actor, away)
            if measured.pixels >= _WHOLE:
                yield name, spot, measured


def _hidden(level: Level, assets: Assets, body: pygame.Rect) -> bool:
    """Tell whether a piece of furniture stands before a body, px of the map: it may be pale there, and show through."""
    for one in level.picture.decor:
        if one.sprite and not one.over:
            sprite = assets.things[one.sprite]
            x, y = anchored(one, sprite)
            place = sprite.picture.get_rect(topleft=(x - sprite.ax, y - sprite.ay))
            if y > body.bottom and not lies(sprite) and place.colliderect(body):
                return True
    return False


def spots(stage: Stage) -> list[Spot]:
    """Give places of the map, px, whose tile and all eight around it are floor."""
    around = [(dx * TILE, dy * TILE) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
    free = [
        (x, y)
        for y in range(2 * TILE, (stage.height - 2) * TILE, TILE)
        for x in range(2 * TILE, (stage.width - 2) * TILE, TILE)
        if all(stage.tile_at(x + dx, y + dy) == FLOOR for dx, dy in around)
    ]
    chosen = [free[number * (len(free) - 1) // (SPOTS - 1)] for number in range(SPOTS)]
    return [(x // UNITS_PER_PIXEL + TILE_PIXELS // 2, y // UNITS_PER_PIXEL + TILE_PIXELS // 2) for x, y in chosen]


def _put(actor: Friend | Walker, spot: Spot) -> None:
    actor.x, actor.y = spot[0] * UNITS_PER_PIXEL, spot[1] * UNITS_PER_PIXEL


def _drawn(level: Level, assets: Assets, world: World[Entity], looking_at: Spot) -> tuple[pygame.Surface, Spot]:
    """Draw the world; gives the frame, and where on it the looked at spot is."""
    left = _corner(looking_at[0], level.picture.width * level.picture.tile_width, WIDTH)
    top = _corner(looking_at[1], level.picture.height * level.picture.tile_height, HEIGHT - _STRIP)
    surface = pygame.Surface((WIDTH, HEIGHT))
    View(level.stage, level.picture, assets=assets, options=_QUIET).draw_map(surface, world, left, top)
    surface.blit(assets.vignette(), (0, 0), special_flags=pygame.BLEND_RGB_MULT)
    return surface, (looking_at[0] - left, looking_at[1] - top)


def _corner(place: int, size: int, screen: int) -> int:
    """Give where a screen that looks at a place begins, as the camera of the game would."""
    return (size - screen) // 2 if size <= screen else max(0, min(size - screen, place - screen // 2))
