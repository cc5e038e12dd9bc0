"""The closing screen of a night."""

from collections.abc import Callable

import pygame

from game.scenes import sayings
from game.scenes.night_sky import NightSky
from game.scenes.page import CHOSEN, EDGE
from game.scenes.scene import Change, Replace, Scene
from game.scenes.shared import Shared
from game.sim.units import TICKS_PER_SECOND
from game.view.layers import HEIGHT, WIDTH

GUARD_TICKS = TICKS_PER_SECOND
"""A key that was meant for the game does not leave this screen."""
_WIDE = 320


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
        area = pygame.Rect(0, 0, 0, 0)
        lines = (self._figures, sayings.END_THANKS)
        area.width = min(WIDTH - 2 * EDGE, max(_WIDE, *(page.lettering.width(line) + 6 * EDGE for line in lines)))
        area.height = page.heading_height + 2 * page.row + 4 * EDGE
        area.center = (WIDTH // 2, HEIGHT // 2 - 30)
        page.panel(surface, area)
        y = page.heading(surface, sayings.END, area.top + EDGE, CHOSEN) + EDGE
        for line in lines:
            page.centre(surface, line, y)
            y += page.row
        if self._age >= GUARD_TICKS:
            page.centre(surface, sayings.ANY_KEY, HEIGHT - page.row - 2)
