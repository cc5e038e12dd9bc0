"""An app on an invisible window, played with posted events: `Desk(folder).tap("ESCAPE").choose("Options").tap("E")`."""

import os

import pygame

from game.app import App
from game.input.keyboard import Keyboard
from game.input.layout import Layout
from game.input.seats import Seats
from game.maps.campaign import map_path
from game.saves.store import bindings_shelf, progress_shelf, settings_shelf
from game.scenes.journey import Journey
from game.scenes.page import Page
from game.scenes.play import Play
from game.scenes.shared import Shared, bound_seats
from game.scenes.title import Title, begin
from game.view.assets import Assets
from game.view.audio.sound import Sound
from game.view.present import Window

MAP = "level1/corridor"


class Desk:
    """An app on an invisible window; `flips` holds a copy of every picture that was shown."""

    def __init__(self, folder, *, players=1, title=False, pads=None, level=MAP):
        os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"
        pygame.display.init()
        layout, assets = Layout(), Assets()
        settings, progress, bindings = settings_shelf(folder), progress_shelf(folder), bindings_shelf(folder)
        self.window = Window(full_screen=False)
        self.shared = Shared(
            keyboard=Keyboard(),
            layout=layout,
            seats=Seats(layout, bound_seats(bindings), pads),
            assets=assets,
            page=Page(assets),
            sound=Sound(),
            settings=settings.load(),
            progress=progress.load(),
            settings_shelf=settings,
            progress_shelf=progress,
            bindings_shelf=bindings,
        )
        scene = Title(self.shared) if title else begin(self.shared, Journey(map_path(level), players=players))
        self.app = App(self.window, self.shared, scene)
        pygame.event.clear()

    @property
    def top(self):
        return self.app.scenes[-1]

    @property
    def play(self):
        return next(scene for scene in self.app.scenes if isinstance(scene, Play))

    @property
    def world(self):
        return self.play.journey.world

    def frame(self, count=1):
        for _ in range(count):
            self.app.frame(1, 1.0)
        return self

    def down(self, *keys):
        for key in keys:
            pygame.event.post(pygame.Event(pygame.KEYDOWN, scancode=getattr(pygame, f"KSCAN_{key}"), key=0))
        return self

    def up(self, *keys):
        for key in keys:
            pygame.event.post(pygame.Event(pygame.KEYUP, scancode=getattr(pygame, f"KSCAN_{key}"), key=0))
        return self

    def tap(self, *keys):
        return self.down(*keys).up(*keys).frame(2)

    def picture(self):
        return pygame.image.tobytes(self.window.surface, "RGB")

    def choose(self, name):
        """Go to the line of a name in the list that is open."""
        lines = [entry.line() for entry in self.top._menu.entries]
        wanted = next(number for number, line in enumerate(lines) if line.startswith(name))
        for _ in range((wanted - self.top._menu.chosen) % len(lines)):
            self.tap("DOWN")
        return self
