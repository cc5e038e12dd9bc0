"""Arrows at the edge of the picture for friends out of view: whoever is led, and sleepers who wait for a hand."""

from collections.abc import Sequence
from typing import NamedTuple

import pygame
from pygame import Rect, Surface

from game.sim.friends.friend import Mode
from game.view.assets import clear
from game.view.layers import Layers
from game.view.moment import Moment, Tools
from game.view.palette import BADGE, FRIEND, PAINT, mixed

BADGE_SIZE = 17
WHOLE = 29
"""A badge with its arrow, px, whatever way it points."""
_HEART = 14
"""Over the feet, px: a friend whose heart is out of the picture is out of view."""
_WAYS = ("e", "se", "s", "sw", "w", "nw", "n", "ne")
_SHIFT = {"e": (1, 0), "w": (-1, 0), "n": (0, -1), "s": (0, 1)}
_FROM_BADGE = 12, 10
"""From the middle of the badge to that of the arrow, px: straight, and along each axis of a slanted one."""
_SLIDE, _FARTHEST = 4, 240


class Pane(NamedTuple):
    """A part of the screen that shows the map: how the map lies on screen, where it is, what HUD leaves free of it."""

    layers: Layers
    area: Rect
    free: Rect


class Arrows:
    """Makes each badge with its arrow once, and finds room for them."""

    def __init__(self, tools: Tools) -> None:
        """Use these pictures and letters."""
        self._tools = tools
        self._kept: dict[tuple[str, str, bool], Surface] = {}

    def draw(self, target: Surface, moment: Moment, panes: Sequence[Pane], taken: list[Rect]) -> None:
        """Point at each friend that no pane shows, from the edge of every pane.

        Nothing is drawn over what is `taken`, as far as there is room beside it; what is drawn is taken then.
        """
        for name, friend in moment.world.friends.items():
            if friend.mode is not Mode.LED and not friend.asleep:
                continue
            x, y = moment.places.pixel(name)
            spots = [layers.on_screen(x, y - _HEART) for layers, _, _ in panes]
            if any(area.collidepoint(spot) for spot, (_, area, _) in zip(spots, panes, strict=True)):
                continue
            for spot, (_, _, free) in zip(spots, panes, strict=True):
                place, way = pointing(spot, free, taken)
                taken.append(place)
                target.blit(self._badge(name, way, asleep=friend.asleep), place)

    def _badge(self, name: str, way: str, *, asleep: bool) -> Surface:
        key = (name, way, asleep)
        if key not in self._kept:
            self._kept[key] = self._make(name, way, asleep=asleep)
        return self._kept[key]

    def _make(self, name: str, way: str, *, asleep: bool) -> Surface:
        """Draw the sign on the friend's dark ground, with the arrow beside it towards the outside."""
        assets, (deep, edge) = self._tools.assets, BADGE[name]
        made = clear((WHOLE, WHOLE))
        dx, dy = (sum(_SHIFT[letter][axis] for letter in way) for axis in (0, 1))
        badge = Rect(0, 0, BADGE_SIZE, BADGE_SIZE)
        spare = WHOLE - BADGE_SIZE
        badge.topleft = (spare // 2 * (1 - dx), spare // 2 * (1 - dy))
        for rim, colour in ((0, "n0"), (1, edge), (2, deep)):
            made.fill(PAINT[colour], badge.inflate(-2 * rim, -2 * rim))
        sign = assets.signs[f"sign_{name}"]
        made.blit(sign.picture, (badge.centerx - sign.ax, badge.centery - sign.ay))
        arrow, far = assets.ui[f"arrow_edge_{way}"], _FROM_BADGE[len(way) - 1]
        coloured = arrow.picture.copy()
        pixels = pygame.PixelArray(coloured)
        pixels.replace(PAINT["v2"], FRIEND[name])
        pixels.replace(PAINT["v3"], mixed(FRIEND[name], PAINT["n8"], 0.5))
        pixels.close()
        made.blit(coloured, (badge.centerx + dx * far - arrow.ax, badge.centery + dy * far - arrow.ay))
        if asleep:
            letter = self._tools.lettering.line("z", PAINT["c4"], outlined=True)
            made.blit(letter, letter.get_rect(center=(badge.centerx - (dx or -1) * 6, badge.centery - 6)))
        return made


def pointing(spot: tuple[int, int], free: Rect, taken: Sequence[Rect]) -> tuple[Rect, str]:
    """Give where in the free part of a view an arrow stands that points at a place of the screen, and its way."""
    place = Rect(0, 0, WHOLE, WHOLE)
    place.center = spot
    place = place.clamp(free)
    way = way_of(spot[0] - place.centerx, spot[1] - place.centery)
    upright = place.left == free.left or place.right == free.right
    for step in range(0, _FARTHEST, _SLIDE):
        for side in (step, -step):
            moved = place.move(0, side) if upright else place.move(side, 0)
            if free.contains(moved) and moved.collidelist(taken) < 0:
                return moved, way
    return place, way


def way_of(dx: float, dy: float) -> str:
    """Give the nearest of eight ways, clockwise from east."""
    return _WAYS[round(pygame.math.Vector2(dx, dy).as_polar()[1] / 45) % 8]
