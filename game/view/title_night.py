"""Behind title and end: a clock that is a moon, drifting clouds, a town below and one above, four friends on a roof.

All of it is a function of an age in ticks, slow, and at age 0 for those who want nothing to move by itself.
"""

from math import cos, pi, sin

import pygame
from pygame import Surface

from game.sim.units import TICKS_PER_SECOND
from game.view.assets import Assets, opaque
from game.view.curves import Point
from game.view.layers import HEIGHT, WIDTH
from game.view.moment import swing
from game.view.options import Options
from game.view.palette import FRIEND, PAINT

MOON = (452, 140)
_MOON_EDGE = 104
_LOOP_RADIUS, _LOOP_SECONDS = 93, 96
_SLIP_AT = 33
"""The minute, after three, at which the night slips back."""
_MINUTES, _MINUTE_TICKS, _BACK_TICKS = 9, 2 * TICKS_PER_SECOND, 8
_HELD_TICKS = 4 * TICKS_PER_SECOND
_FAR_CLOUDS, _NEAR_CLOUDS, _ABOVE = (150, 2.2), (222, 5.0), (0, -1.4)
"""Where a layer lies, px from the top, and how fast it drifts to the left, px a second."""
_DAWN_CLOUDS = (96, 3.0)
_FAR_TOWN, _TOWN = 230, 260
_ROOF = (316, 234)
_SEATS = (("leo", 82), ("jenna", 119), ("ravi", 156), ("mia", 193))
_SEAT_Y = 53
_WINDOWS = ((34, "g"), (106, "g"), (196, "c"), (250, "p"), (160, "g"))
_WINDOW_Y, _WINDOW_TICKS = 80, 9 * TICKS_PER_SECOND
_LIT_TICKS = 22 * TICKS_PER_SECOND
_BREATH_TICKS = 70
_DASH_ON, _DASH_PERIOD, _THREAD_STEPS, _TICKS_A_PIXEL = 5, 8, 110, 7
_SPARKS, _SPARK_REACH = 40, 250
_SPARK_PAINT = ("p4", "v3", "c3", "g3")
_LOGO = (32, 52)
_BAND_TOP, _BAND_HEIGHT, _BAND_REST = 35, 3, 3
"""The band of the logo that has slipped: its rows in the picture, and how far it lies aside, px."""
_BAND_TICKS, _BAND_MOVES = 9 * TICKS_PER_SECOND, ((40, -4), (75, 2))


class TitleNight:
    """Draws the night behind the title, and its name."""

    def __init__(self, assets: Assets, options: Options) -> None:
        """Open the layers; `options` say whether anything moves."""
        self._assets, self._options = assets, options
        self._pieces = assets.title_pieces
        layer = assets.title_layer
        self._above, self._far_clouds, self._near_clouds = layer("above"), layer("far_clouds"), layer("near_clouds")
        self._far_town, self._town = layer("far_town"), layer("town")
        self._roof, self._leaves, self._logo = layer("roof"), layer("leaves"), layer("logo")
        self._lit = (layer("lit_0"), layer("lit_1"))
        self._still = opaque((WIDTH, HEIGHT))
        self._still.blit(layer("sky"), (0, 0))
        halo, across, down = assets.lamp(176, PAINT["v0"])
        self._still.blit(halo, (MOON[0] - across, MOON[1] - down), special_flags=pygame.BLEND_RGB_ADD)
        self._moon = layer("moon")

    def draw(self, surface: Surface, tick: float, *, named: bool = True) -> None:
        """Draw the night at an age in ticks; `named` with the logo."""
        age = 0.0 if self._options.still else tick
        surface.blit(self._still, (0, 0))
        _drift(surface, self._above, *_ABOVE, age)
        surface.blit(self._moon, (MOON[0] - _MOON_EDGE, MOON[1] - _MOON_EDGE))
        self._draw_hands(surface, age)
        _drift(surface, self._far_clouds, *_FAR_CLOUDS, age)
        surface.blit(self._far_town, (0, _FAR_TOWN))
        _drift(surface, self._near_clouds, *_NEAR_CLOUDS, age)
        surface.blit(self._town, (0, _TOWN))
        for number, lit in enumerate(self._lit):
            lit.set_alpha(round(255 * swing(age + number * _LIT_TICKS / 2 + _LIT_TICKS / 4, _LIT_TICKS)))
            surface.blit(lit, (0, _TOWN))
        self._draw_roof(surface, age)
        self._draw_sparks(surface, age)
        surface.blit(self._assets.vignette(), (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        surface.blit(self._leaves, (WIDTH - self._leaves.get_width(), HEIGHT - self._leaves.get_height()))
        if named:
            self._draw_logo(surface, age)

    def _draw_hands(self, surface: Surface, age: float) -> None:
        minute = minute_at(age)
        turn = 2 * pi * age / TICKS_PER_SECOND / _LOOP_SECONDS - pi / 2
        x, y = MOON
        for name in (f"short_{minute}", f"long_{minute}", "pin"):
            self._piece(surface, name, x, y)
        self._piece(surface, "bead", round(x + cos(turn) * _LOOP_RADIUS), round(y + sin(turn) * _LOOP_RADIUS))

    def _draw_roof(self, surface: Surface, age: float) -> None:
        left, top = _ROOF
        surface.blit(self._roof, _ROOF)
        for number, (x, light) in enumerate(_WINDOWS):
            if (age / _WINDOW_TICKS + number * 0.37) % 5 < 4:
                self._piece(surface, f"window_{light}", left + x, top + _WINDOW_Y)
        for number, (name, x) in enumerate(_SEATS):
            breath = int(age + number * 19) // _BREATH_TICKS % 2
            sheet = self._assets.friend(name, 1.0)
            sprite = sheet.frame("up", "sit", breath % sheet.frames("sit"))
            head = (left + x, top + _SEAT_Y - sheet.index.heights[name] + 4)
            _draw_thread(surface, name, head, age + number * 40)
            at_x, at_y = left + x - sprite.ax, top + _SEAT_Y - sprite.ay + 4
            rim = sheet.ghost("up", "sit", breath % sheet.frames("sit"), PAINT["p4"], 255)
            surface.blit(rim.picture, (at_x, at_y - 1))
            surface.blit(sprite.picture, (at_x, at_y))

    def _draw_sparks(self, surface: Surface, age: float) -> None:
        for number in range(_SPARKS):
            speed = 3 + number % 5
            up = (number * 53 + age * speed / TICKS_PER_SECOND) % _SPARK_REACH
            x = (number * 7919 + round(6 * sin(age / 90 + number))) % WIDTH
            surface.set_at((x, HEIGHT - 6 - round(up)), PAINT[_SPARK_PAINT[number % len(_SPARK_PAINT)]])

    def _draw_logo(self, surface: Surface, age: float) -> None:
        x, y = _LOGO
        width, height = self._logo.get_size()
        surface.blit(self._logo, (x, y), (0, 0, width, _BAND_TOP))
        surface.blit(self._logo, (x + _slip(age), y + _BAND_TOP), (0, _BAND_TOP, width, _BAND_HEIGHT))
        below = _BAND_TOP + _BAND_HEIGHT
        surface.blit(self._logo, (x, y + below), (0, below, width, height - below))

    def _piece(self, surface: Surface, name: str, x: int, y: int) -> None:
        sprite = self._pieces[name]
        surface.blit(sprite.picture, (x - sprite.ax, y - sprite.ay))


class Morning:
    """The same roof when the night is over: the sun is up, the town above is gone, and the four sleep in a row."""

    def __init__(self, assets: Assets, options: Options) -> None:
        """Open the layers; `options` say whether anything moves."""
        self._assets, self._options = assets, options
        layer = assets.title_layer
        self._clouds, self._roof = layer("dawn_clouds"), layer("roof")
        self._still = opaque((WIDTH, HEIGHT))
        self._still.blit(layer("dawn_sky"), (0, 0))
        self._towns = ((layer("dawn_far_town"), _FAR_TOWN), (layer("dawn_town"), _TOWN))

    def draw(self, surface: Surface, tick: float) -> None:
        """Draw the morning at an age in ticks."""
        age = 0.0 if self._options.still else tick
        surface.blit(self._still, (0, 0))
        _drift(surface, self._clouds, *_DAWN_CLOUDS, age)
        for town, top in self._towns:
            surface.blit(town, (0, top))
        surface.blit(self._roof, _ROOF)
        left, top = _ROOF
        for number, (name, x) in enumerate(_SEATS):
            breath = int(age + number * 23) // _BREATH_TICKS % 2
            sprite = self._assets.friend(name, 1.0).frame("left", "asleep", breath)
            surface.blit(sprite.picture, (left + x + 4 - sprite.ax, top + _SEAT_Y + 3 - sprite.ay))


def minute_at(age: float) -> int:
    """Give the minute after three that the clock shows: it holds at 33, slips back, and comes there again."""
    back = _MINUTES * _BACK_TICKS
    part = age % (_HELD_TICKS + back + _MINUTES * _MINUTE_TICKS)
    if part < _HELD_TICKS:
        return _SLIP_AT
    if part < _HELD_TICKS + back:
        return _SLIP_AT - int(part - _HELD_TICKS) // _BACK_TICKS - 1
    return _SLIP_AT - _MINUTES + int(part - _HELD_TICKS - back) // _MINUTE_TICKS


def _drift(surface: Surface, layer: Surface, top: int, speed: float, age: float) -> None:
    """Draw a layer that wraps round, as far on its way as its age says."""
    width = layer.get_width()
    for x in range(-round(age * speed / TICKS_PER_SECOND) % width - width, WIDTH, width):
        surface.blit(layer, (x, top))


def _slip(age: float) -> int:
    """Give how far the band of the logo lies aside: twice in nine seconds it jumps and comes back."""
    part = age % _BAND_TICKS - (_BAND_TICKS - 120)
    return next((far for start, far in reversed(_BAND_MOVES) if start <= part < start + 35), _BAND_REST)


def _draw_thread(surface: Surface, name: str, head: Point, age: float) -> None:
    """Draw a friend's thread of sleep up into the pin of the clock; its dashes climb."""
    bend = (head[0] - MOON[0]) * 0.9 + 4 * sin(age / 110)
    corners = (head, (head[0] + bend * 0.5, head[1] - 62), (MOON[0] + bend * 0.3, MOON[1] + 92), MOON)
    shift = int(age) // _TICKS_A_PIXEL
    for step in range(_THREAD_STEPS + 1):
        if (step - shift) % _DASH_PERIOD < _DASH_ON:
            t = step / _THREAD_STEPS
            weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
            x = sum(weight * corner[0] for weight, corner in zip(weights, corners, strict=True))
            y = sum(weight * corner[1] for weight, corner in zip(weights, corners, strict=True))
            surface.set_at((round(x), round(y)), FRIEND[name])
