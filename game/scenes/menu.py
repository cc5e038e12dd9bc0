"""A list of entries of which one is chosen."""

from collections.abc import Callable
from dataclasses import dataclass

import pygame

from game.input.menu import Choice, choice
from game.scenes.page import Page, Row
from game.scenes.scene import Change


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
