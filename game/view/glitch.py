"""The glitch: a few bands of the finished picture slip aside with a fringe of colour (STYLE 8)."""

import pygame
from pygame import Surface

from game.sim.events import Event, What
from game.sim.units import ticks
from game.view.layers import HEIGHT, WIDTH, Blit

MOVE_TICKS = ticks(500)
"""Bands move twice a second."""
MOST_SHIFT = 12
MOST_SHARE = 0.06
"""All bands together are no higher than this part of the screen."""
GLITCH_TICKS = ticks(1000)
_BANDS = ((9, 7), (7, -10), (5, 4))
"""How high each is and how far it slips at most, px."""
_FRINGE = 2
_MARGIN = 24
_REPEAT = 97
"""Places come again after so many moves."""


def glitch_age(happened: list[tuple[int, Event]], tick: float) -> float:
    """Give the ticks since the picture began to slip: a region was entered, or everybody sleeps; -1 where it stands."""
    for when, event in reversed(happened):
        age = tick - when
        if age >= GLITCH_TICKS:
            break
        jolt = event.what is What.LAP_ENDED and event.note == "jolt"
        if age >= 0 and (jolt or (event.what is What.LAP_STARTED and event.number == 1)):
            return age
    return -1.0


def bands(tick: float) -> list[tuple[int, int, int]]:
    """Give top, height and shift of each band at a tick, px. They stand until the next move."""
    move = int(tick // MOVE_TICKS) % _REPEAT
    found = []
    for number, (high, most) in enumerate(_BANDS):
        place = (move * 151 + number * 113 + move * number * 37) % (HEIGHT - 2 * _MARGIN - high)
        shift = most - (move + number) % 3 * (1 if most > 0 else -1)
        found.append((_MARGIN + place, high, shift))
    return found


def draw_glitch(target: Surface, tick: float) -> None:
    """Slip the bands of a tick aside: red is ahead of the picture, blue behind it."""
    for top, high, shift in bands(tick):
        band = target.subsurface((0, top, WIDTH, high))
        red, green, blue = (band.copy() for _ in range(3))
        red.fill((255, 0, 0), special_flags=pygame.BLEND_RGB_MULT)
        blue.fill((0, 0, 255), special_flags=pygame.BLEND_RGB_MULT)
        band.fblits(_turned(green, shift))
        band.fill((0, 255, 0), special_flags=pygame.BLEND_RGB_MULT)
        band.fblits([*_turned(red, shift + _FRINGE), *_turned(blue, shift - _FRINGE)], pygame.BLEND_RGB_ADD)


def _turned(band: Surface, shift: int) -> list[Blit]:
    """Move a band aside; what leaves the screen on one side comes in on the other."""
    return [(band, (shift, 0)), (band, (shift - WIDTH if shift > 0 else shift + WIDTH, 0))]
