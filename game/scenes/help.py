"""F1: the keys of every player, and how the common verbs work. Also the sheet of keys that the pause shows."""

import pygame

from game.scenes import sayings
from game.scenes.page import QUIET, Page
from game.scenes.scene import Change, Pop
from game.scenes.shared import Shared
from game.view.layers import WIDTH
from game.view.lettering import LINE

_ROW = LINE + 6
_SHOWN = ("act", "gift", "order")


class Help:
    """Lies over whatever is open; any key goes back."""

    lies_over = True

    def __init__(self, shared: Shared) -> None:
        """Show the keys as they are now."""
        self._shared = shared

    def handle(self, event: pygame.Event) -> Change:
        """Any key goes back."""
        return Pop() if event.type == pygame.KEYDOWN else None

    def update(self) -> Change:
        """Wait."""
        return None

    def draw(self, surface: pygame.Surface, between: float) -> None:
        """Draw everything on one page."""
        page = self._shared.page
        page.veil(surface)
        page.panel(surface, 40, 24, WIDTH - 80, 300)
        y = draw_keys(self._shared, surface, 56, 36, every=True)
        page.write(surface, sayings.ALONE, 56, y + 6, QUIET)
        y = _draw_alone(self._shared, surface, 56, y + 6 + _ROW) + 6
        x = 56
        for key, meaning in sayings.WINDOW_KEYS:
            x = page.write(surface, meaning, page.key(surface, key, x, y) + 5, y) + 18
        y += _ROW + 4
        for line in sayings.HELP_LINES:
            y = page.paragraph(surface, line, 56, y, WIDTH - 112) + 4


def draw_keys(shared: Shared, surface: pygame.Surface, x: int, y: int, *, every: bool = False) -> int:
    """Draw a row of keys for each player, and how others join, or with `every` their keys too; gives the y below."""
    page = shared.page
    rows = shared.seats.sheet()
    nobody = all(player < 0 for player, _ in rows)
    for number, (player, labels) in enumerate(rows, 1):
        if player >= 0 or nobody:
            name = sayings.KEYS_OF.format(player=number if nobody else player + 1)
            _draw_row(page, surface, name, labels, x, y)
        elif every:
            _draw_row(page, surface, sayings.ANOTHER, labels, x, y)
        else:
            page.key(surface, labels["act"], page.write(surface, sayings.KEYS_FREE, x, y, QUIET) + 5, y)
        y += _ROW
    return y


def _draw_row(page: Page, surface: pygame.Surface, name: str, labels: dict[str, str], x: int, y: int) -> None:
    page.write(surface, name, x, y)
    at = x + 62
    for way in ("up", "left", "down", "right"):
        at = page.key(surface, labels[way], at, y) + 1
    at = page.write(surface, sayings.BUTTONS["move"], at + 4, y) + 14
    for button in _SHOWN:
        at = page.key(surface, labels[button], at, y)
        at = page.write(surface, sayings.BUTTONS[button], at + 5, y) + 14


def _draw_alone(shared: Shared, surface: pygame.Surface, left: int, y: int) -> int:
    page, labels = shared.page, shared.seats.alone_sheet()
    x = left
    for button in ("switch", "call", "stay", "lie", "skip"):
        words = sayings.BUTTONS[button]
        if x + page.lettering.width(words) + 60 > WIDTH - 56:
            x, y = left, y + _ROW
        x = page.write(surface, words, page.key(surface, labels[button], x, y) + 5, y) + 14
    return y + _ROW
