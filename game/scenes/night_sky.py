"""Behind title and end: a sky, a moon, four friends asleep in a row."""

import pygame
from pygame import Surface

from game.sim.friends.friend import NAMES
from game.view.assets import Assets
from game.view.layers import HEIGHT, WIDTH
from game.view.palette import PAINT, mixed

_BANDS = 12
_STARS = 90
_MOON = (508, 78, 34)
_BREATH_TICKS = 80
_TWINKLE_TICKS = 140
_BED_TOP = 282


class NightSky:
    """Draws the background; slow, and never brighter than a lamp."""

    def __init__(self, assets: Assets, *, morning: bool = False) -> None:
        """`morning` is the sky of the end."""
        self._assets = assets
        self._morning = morning
        self._still = self._paint()
        self._stars = [] if morning else [_star(number) for number in range(_STARS)]

    def draw(self, surface: Surface, tick: int) -> None:
        """Draw the sky at a tick of its own clock."""
        surface.blit(self._still, (0, 0))
        for number, (x, y) in enumerate(self._stars):
            bright = abs((tick + number * 37) % (2 * _TWINKLE_TICKS) - _TWINKLE_TICKS) / _TWINKLE_TICKS
            surface.set_at((x, y), mixed(PAINT["n4"], PAINT["n7"], bright))
        for number, name in enumerate(NAMES):
            breath = (tick + number * 23) // _BREATH_TICKS % 2
            sprite = self._assets.friend(name, 1.0).frame("left", "lie" if self._morning else "asleep", breath)
            x = WIDTH // 2 + (2 * number - 3) * 42
            surface.blit(sprite.picture, (x - sprite.ax, _BED_TOP + 15 - sprite.ay))

    def _paint(self) -> Surface:
        made = Surface((WIDTH, HEIGHT))
        top, low = (PAINT["n2"], PAINT["r3"]) if self._morning else (PAINT["n0"], PAINT["v0"])
        for band in range(_BANDS):
            y = band * HEIGHT // _BANDS
            made.fill(mixed(top, low, band / (_BANDS - 1) * 0.8), (0, y, WIDTH, HEIGHT // _BANDS + 1))
        x, y, radius = _MOON
        if not self._morning:
            halo, across, down = self._assets.lamp(128, PAINT["n4"])
            made.blit(halo, (x - across, y - down), special_flags=pygame.BLEND_RGB_ADD)
            pygame.draw.circle(made, PAINT["g4"], (x, y), radius)
            pygame.draw.circle(made, mixed(top, low, 0.16), (x - 15, y - 7), radius - 2)
        for number in range(len(NAMES)):
            left = WIDTH // 2 + (2 * number - 3) * 42 - 24
            pygame.draw.rect(made, PAINT["n3"], (left, _BED_TOP, 48, 24), border_radius=4)
            pygame.draw.rect(made, PAINT["n5"], (left + 2, _BED_TOP + 2, 44, 16), border_radius=3)
        return made


def _star(number: int) -> tuple[int, int]:
    """Scatter stars evenly enough, the same ones every night."""
    return number * 7919 % WIDTH, 6 + number * 3571 % (_BED_TOP - 30)
