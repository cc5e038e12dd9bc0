"""The closing screen of a night."""

from collections.abc import Callable

import pygame

from game.scenes import sayings
from game.scenes.night_sky import NightSky
from game.scenes.page import CHOSEN, QUIET
from game.scenes.scene import Change, Replace, Scene
from game.scenes.shared import Shared
from game.sim.units import TICKS_PER_SECOND

GUARD_TICKS = TICKS_PER_SECOND
"""A key that was meant for the game does not leave this screen."""


class End:
    """Says what the night was; any key returns to the title."""

    lies_over = False

    def __init__(self, shared: Shared, title: Callable[[], Scene], *, laps: int, ticks: int) -> None:
        """`laps` of all regions, `ticks` of the whole night."""
        self._shared = shared
        self._title = title
        self._sky = NightSky(shared.assets, morning=True)
        minutes = max(1, round(ticks / TICKS_PER_SECOND / 60))
        self._figures = sayings.END_FIGURES.format(laps=laps, minutes=minutes).replace("1 minutes", "1 minute")
        self._age = 0

    def handle(self, event: pygame.Event) -> Change:
        """Any key, after a moment."""
        if event.type == pygame.KEYDOWN and self._age >= GUARD_TICKS:
            return Replace(self._title(), whole=True)
        return None

    def update(self) -> Change:
        """Grow older."""
        self._age += 1
        return None

    def draw(self, surface: pygame.Surface, between: float) -> None:
        """Draw the morning."""
        page = self._shared.page
        self._sky.draw(surface, self._age)
        page.large(surface, sayings.END, 92, CHOSEN, 3)
        page.centre(surface, self._figures, 150)
        page.centre(surface, sayings.END_THANKS, 176)
        if self._age >= GUARD_TICKS:
            page.centre(surface, sayings.ANY_KEY, 330, QUIET)
