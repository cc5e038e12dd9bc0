"""A list of entries of which one is chosen."""

from collections.abc import Callable
from dataclasses import dataclass

import pygame

from game.input.menu import Choice, choice
from game.scenes.page import Page
from game.scenes.scene import Change


@dataclass(frozen=True, slots=True)
class Entry:
    """A line, what choosing it does, and what left and right (-1, 1) do to it."""

    line: Callable[[], str]
    choose: Callable[[], Change] | None = None
    turn: Callable[[int], None] | None = None


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

    def draw(self, page: Page, surface: pygame.Surface, x: int, y: int) -> None:
        """Draw the list with its upper left corner at (x, y), px."""
        page.entries(surface, [entry.line() for entry in self.entries], self.chosen, x, y)
