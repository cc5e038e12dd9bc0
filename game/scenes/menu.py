"""A list of entries of which one is chosen."""

from collections.abc import Callable
from dataclasses import dataclass

import pygame

from game.input.menu import Choice, choice
from game.scenes.page import EDGE, QUIET, Page, Row
from game.scenes.scene import Change
from game.view.layers import HEIGHT, WIDTH

_SIDE, _TOP, _FOOT = 24, 44, 8
_WIDEST = 460


@dataclass(frozen=True, slots=True)
class Entry:
    """A line, what choosing it does, what left and right (-1, 1) do to it, and the value that this turns."""

    line: Callable[[], str]
    choose: Callable[[], Change] | None = None
    turn: Callable[[int], None] | None = None
    value: Callable[[], str] | None = None


class Menu:
    """Entries, and which one is chosen."""

    def __init__(self, entries: list[Entry]) -> None:
        """Choose the first."""
        self.entries = entries
        self.chosen = 0

    def handle(self, event: pygame.Event) -> Change:
        """Move, turn or choose."""
        entry = self.entries[self.chosen]
        match choice(event):
            case Choice.UP:
                self.chosen = (self.chosen - 1) % len(self.entries)
            case Choice.DOWN:
                self.chosen = (self.chosen + 1) % len(self.entries)
            case Choice.LEFT if entry.turn is not None:
                entry.turn(-1)
            case Choice.RIGHT if entry.turn is not None:
                entry.turn(1)
            case Choice.YES if entry.choose is not None:
                return entry.choose()
            case _:
                pass
        return None

    @property
    def rows(self) -> list[Row]:
        """The entries as they are now."""
        return [Row(entry.line(), entry.value() if entry.value is not None else "") for entry in self.entries]

    def height(self, page: Page, width: int) -> int:
        """Give how high the whole list is in a width, px."""
        return page.rows_height(self.rows, width)

    def draw(self, page: Page, surface: pygame.Surface, area: pygame.Rect, key: str = "") -> None:
        """Draw the list into an area, or the part of it around the chosen entry; `key` is the one that chooses."""
        page.rows(surface, self.rows, self.chosen, area, key)


def draw_with_meanings(
    page: Page, surface: pygame.Surface, heading: str, menu: Menu, meanings: list[str], said: str = ""
) -> None:
    """Draw a list under a heading, and below it what the chosen line means, or what is `said` instead."""
    page.veil(surface)
    page.heading(surface, heading, 12)
    width = min(WIDTH - 2 * _SIDE, _WIDEST * page.lettering.size // 100)
    inner = width - 2 * EDGE
    tallest = max(page.paragraph_height(meaning, inner) for meaning in (*meanings, said))
    below = HEIGHT - _FOOT - tallest - 2 * EDGE
    tall = min(below - _TOP - 4, menu.height(page, inner) + 2 * EDGE)
    panel = pygame.Rect((WIDTH - width) // 2, _TOP, width, tall)
    page.panel(surface, panel)
    menu.draw(page, surface, panel.inflate(-2 * EDGE, -2 * EDGE))
    meaning = said or meanings[menu.chosen]
    if meaning:
        note = pygame.Rect(panel.left, panel.bottom + 4, width, page.paragraph_height(meaning, inner) + 2 * EDGE - 4)
        page.panel(surface, note, QUIET)
        page.paragraph(surface, meaning, note.left + EDGE, note.top + EDGE - 1, inner)
