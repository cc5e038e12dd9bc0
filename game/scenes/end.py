"""The closing screen of a night."""

from collections.abc import Callable

import pygame

from game.scenes import sayings
from game.scenes.page import CHOSEN, EDGE, QUIET
from game.scenes.scene import Change, Replace, Scene
from game.scenes.shared import Shared
from game.sim.units import TICKS_PER_SECOND
from game.view.audio.ambience import END_PIECE
from game.view.layers import WIDTH
from game.view.title_night import Morning

GUARD_TICKS = TICKS_PER_SECOND
"""A key that was meant for the game does not leave this screen."""
_WIDE, _TOP = 320, 28


class End:
    """Says what the night was; any key returns to the title."""

    lies_over = False

    def __init__(self, shared: Shared, title: Callable[[], Scene], *, laps: int, ticks: int) -> None:
        """`laps` of all regions, `ticks` of the whole night."""
        self._shared = shared
        self._title = title
        self._morning = Morning(shared.assets, shared.for_the_eye)
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
        self._shared.sound.rest(END_PIECE)
        return None

    def draw(self, surface: pygame.Surface, between: float) -> None:
        """Draw the morning."""
        page = self._shared.page
        self._morning.draw(surface, self._age)
        area = pygame.Rect(0, 0, 0, 0)
        lines = (self._figures, sayings.END_THANKS)
        area.width = min(WIDTH - 2 * EDGE, max(_WIDE, *(page.lettering.width(line) + 6 * EDGE for line in lines)))
        area.height = page.heading_height + 2 * page.row + 4 * EDGE
        area.midtop = (WIDTH // 2, _TOP)
        page.panel(surface, area)
        y = page.heading(surface, sayings.END, area.top + EDGE, CHOSEN) + EDGE
        for line in lines:
            page.centre(surface, line, y)
            y += page.row
        if self._age >= GUARD_TICKS:
            word = page.lettering.width(sayings.ANY_KEY)
            below = pygame.Rect((WIDTH - word) // 2 - EDGE, area.bottom + EDGE, word + 2 * EDGE, page.row + 2)
            page.panel(surface, below, QUIET)
            page.centre(surface, sayings.ANY_KEY, below.top + 4)
