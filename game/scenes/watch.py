"""A night that plays by itself in the window: bots, or a recording. F3 shows the overlay, any other key ends it."""

from collections.abc import Callable

import pygame

from game.maps.load import Level
from game.replay.run import Run
from game.scenes.scene import Change, Quit
from game.scenes.shared import Shared
from game.sim.events import Event
from game.view.frame import View
from game.view.overlay import Overlay


class Watch:
    """Shows what `tick` does: it steps a run once and gives run, level and events; None when the night is over."""

    lies_over = False

    def __init__(self, shared: Shared, tick: Callable[[], tuple[Run, Level, list[Event]] | None]) -> None:
        """Begin with the first tick."""
        self._shared = shared
        self._tick = tick
        self._run: Run | None = None
        self._view: View | None = None
        self.overlay = Overlay(shared.assets)
        self.update()

    def handle(self, event: pygame.Event) -> Change:
        """Any key leaves, but for the one of the overlay."""
        if event.type == pygame.KEYDOWN and event.scancode == pygame.KSCAN_F3:
            self.overlay.toggle()
            return None
        return Quit() if event.type == pygame.KEYDOWN else None

    def update(self) -> Change:
        """Step: one tick, or three while the night is turned."""
        for _ in range(self._run.ticks_due if self._run is not None else 1):
            told = self._tick()
            if told is None:
                return Quit()
            run, level, events = told
            if run is not self._run or self._view is None:
                self._run = run
                shared = self._shared
                self._view = View(
                    level.stage, level.picture, assets=shared.assets, label=shared.seats.label, own=level.words
                )
            self._view.watch(run.world, events)
            self._shared.sound.hear(run.world, events)
        return None

    def draw(self, surface: pygame.Surface, between: float) -> None:
        """Draw the world."""
        if self._view is not None and self._run is not None:
            self._view.draw(surface, self._run.world, between)
            self.overlay.draw(surface, self._run.stage, self._run.world)
