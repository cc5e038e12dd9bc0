"""The window: puts frames of 640x360 on a window of any size, whole pixels where that loses little.

Without a GPU it is by far cheapest to scale ourselves into the window's own memory (PERFORMANCE.md: 2 ms at 1080p
against 8 to 17), which SDL does when its texture framebuffer is switched off before the window opens.
"""

import os

import pygame
from pygame import Rect, Surface

from game.view.assets import opaque
from game.view.layers import HEIGHT, WIDTH
from game.view.palette import PAINT

TITLE = "BEDTIME"
FIRST_SCALE = 2
LEAST_SHARE = 0.8
"""Whole pixels are kept while they fill so much of the window; else the picture is fitted."""
_EDGE = 2


class Window:
    """The window and the frame that scenes draw on."""

    def __init__(self, *, full_screen: bool = False, with_gpu: bool = False) -> None:
        """Open it; `with_gpu` lets SDL scale and wait for the screen. pygame.error where nothing can be shown."""
        self._with_gpu = with_gpu
        if not with_gpu:
            os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
        if not pygame.display.get_init():
            pygame.display.init()
        self.full_screen = full_screen
        self._scaled: tuple[Surface, Rect] | None = None
        self._open()
        self.surface = opaque((WIDTH, HEIGHT))

    def toggle_full_screen(self) -> bool:
        """Change between a window and the whole screen; gives whether it is the whole screen now."""
        self.full_screen = not self.full_screen
        self._open()
        return self.full_screen

    def flip(self) -> None:
        """Show the frame."""
        screen = pygame.display.get_surface()
        assert screen is not None
        if self._with_gpu:
            screen.blit(self.surface, (0, 0))
        else:
            place = placed(screen.get_size())
            if self._scaled is None or self._scaled[0] is not screen or self._scaled[1] != place:
                _paint_border(screen, place)
                self._scaled = (screen, place)
            _scale_into(self.surface, screen.subsurface(place))
        pygame.display.flip()

    def _open(self) -> None:
        """Open the window in the form that is wanted."""
        pygame.display.set_caption(TITLE)
        self._scaled = None
        flags = pygame.FULLSCREEN if self.full_screen else pygame.RESIZABLE
        if self._with_gpu:
            pygame.display.set_mode((WIDTH, HEIGHT), flags | pygame.SCALED, vsync=1)
        elif self.full_screen:
            pygame.display.set_mode((0, 0), flags)
        else:
            pygame.display.set_mode(_first_size(), flags)
        pygame.mouse.set_visible(not self.full_screen)


def placed(size: tuple[int, int]) -> Rect:
    """Give where in a window the picture goes: centred, whole multiples where they fill most of it, else fitted."""
    width, height = size
    fit = min(width / WIDTH, height / HEIGHT)
    whole = int(fit)
    scale = whole if whole >= 1 and whole >= fit * LEAST_SHARE else fit
    place = Rect(0, 0, max(1, round(WIDTH * scale)), max(1, round(HEIGHT * scale)))
    place.center = (width // 2, height // 2)
    return place.clip((0, 0, width, height))


def _first_size() -> tuple[int, int]:
    """Give twice the frame, or once on a small screen."""
    sizes = pygame.display.get_desktop_sizes()
    wide, tall = sizes[0] if sizes else (WIDTH * FIRST_SCALE, HEIGHT * FIRST_SCALE)
    scale = max(1, min(FIRST_SCALE, wide // WIDTH, tall // HEIGHT))
    return WIDTH * scale, HEIGHT * scale


def _scale_into(frame: Surface, target: Surface) -> None:
    """Scale by whole numbers when that fits; else over the next whole number and smoothly down, so no pixel is lost."""
    size = target.get_size()
    if size[0] % WIDTH == 0 and size[1] % HEIGHT == 0:
        if frame.get_bitsize() == target.get_bitsize() and frame.get_masks() == target.get_masks():
            pygame.transform.scale(frame, size, target)
        else:
            target.blit(pygame.transform.scale(frame, size), (0, 0))
        return
    larger = -(-size[0] // WIDTH)
    target.blit(pygame.transform.smoothscale(pygame.transform.scale_by(frame, larger), size), (0, 0))


def _paint_border(screen: Surface, place: Rect) -> None:
    """Fill what the picture leaves free with night, with a thin line round the picture."""
    screen.fill(PAINT["n0"])
    pygame.draw.rect(screen, PAINT["n1"], place.inflate(2 * _EDGE, 2 * _EDGE), _EDGE)
