"""The window: puts frames of 640x360 on a window of any size (STYLE 9, PERFORMANCE "presenting").

There are two ways. Without a graphics card it is by far cheapest to scale ourselves into the window's own memory
(2 ms at 1080p against 8 to 17), which SDL allows when its texture framebuffer is switched off before the window opens.
With a card its scaling costs nothing and it can wait for the screen. For the whole screen `faster_way` times both.
"""

import os
import statistics
import time
import warnings
from enum import Enum

import pygame
from pygame import Rect, Surface

from game.view.assets import opaque
from game.view.border import paint_border
from game.view.layers import HEIGHT, WIDTH

TITLE = "BEDTIME"
FIRST_SCALE = 2
LEAST_SHARE = 0.8
"""Whole pixels are kept while they fill so much of the window; else the picture is fitted."""
TIMED_FLIPS = 10


class Way(Enum):
    """Who scales."""

    OWN = "own"
    CARD = "card"


class Fit(Enum):
    """How large the picture is in the window."""

    AUTO = "auto"  # whole pixels where they fill most of the window
    WHOLE = "whole"  # always whole pixels, where there is room for one
    FILL = "fill"  # as large as it goes


class Window:
    """The window and the frame that scenes draw on."""

    def __init__(self, *, full_screen: bool = False, way: Way | None = None, fit: Fit = Fit.AUTO) -> None:
        """Open it. `way` is for the whole screen, None to measure it there. pygame.error where nothing can be shown."""
        if not pygame.display.get_init():
            pygame.display.init()
        self.full_screen = full_screen
        self.way = way
        self._fit = fit
        self._bordered: tuple[Surface, Rect] | None = None
        self._open()
        self.surface = opaque((WIDTH, HEIGHT))

    def show_as(self, *, full_screen: bool, fit: Fit) -> bool:
        """Change between a window and the whole screen, and how large the picture is; True if it opened anew."""
        if full_screen == self.full_screen and fit is self._fit:
            return False
        self.full_screen, self._fit = full_screen, fit
        self._open()
        return True

    def flip(self) -> None:
        """Show the frame."""
        screen = pygame.display.get_surface()
        assert screen is not None
        if self.full_screen and self.way is Way.CARD:
            place = Rect(0, 0, WIDTH, HEIGHT)
            place.center = (screen.get_width() // 2, screen.get_height() // 2)
        else:
            place = placed(screen.get_size(), self._fit)
        if self._bordered is None or self._bordered[0] is not screen or self._bordered[1] != place:
            paint_border(screen, place)
            self._bordered = (screen, place)
        _scale_into(self.surface, screen.subsurface(place))
        pygame.display.flip()

    def _open(self) -> None:
        """Open the window in the form that is wanted. Only we scale into a window: its shape changes while we play."""
        pygame.display.set_caption(TITLE)
        self._bordered = None
        if self.full_screen and self.way is None:
            self.way = faster_way()
        if self.full_screen and self.way is Way.CARD:
            try:
                _open_for_card(self._fit)
            except (pygame.error, Warning):  # the card that was measured is gone
                self.way = Way.OWN
        if not self.full_screen or self.way is Way.OWN:
            _open_own(full_screen=self.full_screen)
        pygame.mouse.set_visible(not self.full_screen)


def faster_way() -> Way:
    """Time ten flips on the whole screen each way, and give the one whose median is less."""
    own = _open_own(full_screen=True)
    frame = opaque((WIDTH, HEIGHT))
    mine = _timed(frame, own.subsurface(placed(own.get_size())))
    try:
        card = _open_for_card(Fit.AUTO, wait=False)
    except (pygame.error, Warning):  # a display without a card
        return Way.OWN
    return Way.CARD if _timed(frame, card.subsurface((0, 0, WIDTH, HEIGHT))) < mine else Way.OWN


def placed(size: tuple[int, int], fit: Fit = Fit.AUTO) -> Rect:
    """Give where in a window the picture goes: centred, in its own shape."""
    width, height = size
    most = min(width / WIDTH, height / HEIGHT)
    whole = int(most)
    keeps = {Fit.AUTO: whole >= most * LEAST_SHARE, Fit.WHOLE: True, Fit.FILL: False}[fit]
    scale = whole if whole >= 1 and keeps else most
    place = Rect(0, 0, max(1, round(WIDTH * scale)), max(1, round(HEIGHT * scale)))
    place.center = (width // 2, height // 2)
    return place.clip((0, 0, width, height))


def stretched(size: tuple[int, int], fit: Fit = Fit.AUTO) -> tuple[int, int]:
    """Give the size of a surface that, stretched over the window, shows the picture as `placed` would."""
    scale = placed(size, fit).width / WIDTH
    return max(WIDTH, round(size[0] / scale)), max(HEIGHT, round(size[1] / scale))


def _open_own(*, full_screen: bool) -> Surface:
    os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    if full_screen:
        return pygame.display.set_mode((0, 0), pygame.FULLSCREEN)
    return pygame.display.set_mode(_first_size(), pygame.RESIZABLE)


def _open_for_card(fit: Fit, *, wait: bool = True) -> Surface:
    """Open a surface that SDL stretches over the whole screen; Warning where it has only a slow way to do so."""
    size = stretched(pygame.display.get_desktop_sizes()[0], fit)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return pygame.display.set_mode(size, pygame.SCALED | pygame.FULLSCREEN, vsync=int(wait))


def _first_size() -> tuple[int, int]:
    """Give twice the frame, or once on a small screen."""
    sizes = pygame.display.get_desktop_sizes()
    wide, tall = sizes[0] if sizes else (WIDTH * FIRST_SCALE, HEIGHT * FIRST_SCALE)
    scale = max(1, min(FIRST_SCALE, wide // WIDTH, tall // HEIGHT))
    return WIDTH * scale, HEIGHT * scale


def _timed(frame: Surface, target: Surface) -> float:
    """Give the median time of a flip, in seconds."""
    times = []
    for _ in range(TIMED_FLIPS):
        start = time.perf_counter()
        _scale_into(frame, target)
        pygame.display.flip()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def _scale_into(frame: Surface, target: Surface) -> None:
    """Scale by whole numbers when that fits; else over the next whole number and smoothly down, so no pixel is lost."""
    size = target.get_size()
    if size == frame.get_size():
        target.blit(frame, (0, 0))
    elif size[0] % WIDTH == 0 and size[1] % HEIGHT == 0:
        if frame.get_bitsize() == target.get_bitsize() and frame.get_masks() == target.get_masks():
            pygame.transform.scale(frame, size, target)
        else:
            target.blit(pygame.transform.scale(frame, size), (0, 0))
    else:
        larger = -(-size[0] // WIDTH)
        target.blit(pygame.transform.smoothscale(pygame.transform.scale_by(frame, larger), size), (0, 0))
