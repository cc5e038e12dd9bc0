"""Takes pictures of a run without a window: single frames, contact sheets, GIFs."""

import os
from pathlib import Path

import pygame

from game.input.layout import Layout
from game.input.seats import Seats
from game.sim.entity import Entity
from game.sim.events import Event
from game.sim.stage import Stage
from game.sim.world import World
from game.text.words import Own
from game.view import gif
from game.view.frame import View
from game.view.picture import Picture

SIZE = (640, 360)
SMALL = (320, 180)
COLUMNS = 4
GAP = 4
_INK = (11, 9, 20)


def without_window() -> None:
    """Let pygame draw with no display and no sound device at all."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    pygame.display.init()
    pygame.display.set_mode((1, 1))


class PictureTaker:
    """Watches a run through the same View as the window, and draws a frame when asked."""

    def __init__(self) -> None:
        """Begin with no view; `arrive` makes one for each map."""
        if not pygame.display.get_init():
            without_window()
        self.view: View | None = None
        self.surface = pygame.Surface(SIZE)
        self._seats = Seats(Layout())
        self._sat = 0

    def arrive(self, picture: Picture, stage: Stage, own: Own | None = None) -> None:
        """Point at a new map; `own` are the words of its pack."""
        self.view = View(stage, picture, label=self._seats.label, own=own)

    def watch(self, world: World[Entity], events: list[Event]) -> None:
        """Follow one tick."""
        if len(world.humans) != self._sat:  # prompts name the keys of as many as play
            self._sat = len(world.humans)
            self._seats.sit(self._sat)
        if self.view is not None:
            self.view.watch(world, events)

    def frame(self, world: World[Entity]) -> pygame.Surface:
        """Draw the world now; the surface is a copy of its own, 640x360."""
        assert self.view is not None, "arrive at a map first"
        self.view.draw(self.surface, world, 1.0)
        return self.surface.copy()

    def whole_map(self, world: World[Entity], width: int, height: int, *, lights: bool = True) -> pygame.Surface:
        """Draw the whole map, width x height px, a screen at a time; `lights` adds ambient and lamps."""
        assert self.view is not None, "arrive at a map first"
        whole = pygame.Surface((width, height))
        for top in range(0, height, SIZE[1]):
            for left in range(0, width, SIZE[0]):
                self.view.draw_map(self.surface, world, left, top, lights=lights)
                whole.blit(self.surface, (left, top))
        return whole

    def save(self, world: World[Entity], path: Path) -> None:
        """Draw the world now into a PNG; OSError where it cannot be written."""
        if path.parent != Path():
            path.parent.mkdir(parents=True, exist_ok=True)
        write(self.frame(world), path)


def write(surface: pygame.Surface, path: Path) -> None:
    """Write a PNG; OSError where it cannot be written."""
    try:
        pygame.image.save(surface, str(path))
    except pygame.error as error:
        raise OSError(5, str(error), str(path)) from None


def contact_sheet(frames: list[pygame.Surface], path: Path) -> None:
    """Write frames side by side at half size, four in a row."""
    rows = -(-len(frames) // COLUMNS)
    width, height = SMALL
    sheet = pygame.Surface((COLUMNS * (width + GAP) + GAP, rows * (height + GAP) + GAP))
    sheet.fill(_INK)
    for number, frame in enumerate(frames):
        row, column = divmod(number, COLUMNS)
        sheet.blit(halved(frame), (GAP + column * (width + GAP), GAP + row * (height + GAP)))
    write(sheet, path)


def film(frames: list[pygame.Surface], path: Path, centiseconds: int) -> None:
    """Write halved frames as a GIF."""
    gif.save(frames, path, centiseconds)


def halved(frame: pygame.Surface) -> pygame.Surface:
    """Give a frame at 320x180, smoothed so that thin lines stay."""
    return pygame.transform.smoothscale(frame, SMALL)
