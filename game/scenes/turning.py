"""Lines of a list that turn settings: switches, choices, percentages. Every change is seen, heard and kept at once."""

from collections.abc import Callable, Mapping
from typing import Any

import pygame

from game.input.menu import Choice, choice
from game.scenes.menu import Entry, Menu, draw_with_meanings
from game.scenes.scene import Change, Pop
from game.scenes.shared import Shared


class Turning:
    """A list of lines under a heading, each with a meaning that is shown while it is chosen; lies over what is open."""

    lies_over = True

    def __init__(self, shared: Shared, heading: str) -> None:
        """Begin with no line; `finish` when all are added."""
        self._shared = shared
        self._heading = heading
        self._meanings: list[str] = []
        self._menu = Menu([])

    def handle(self, event: pygame.Event) -> Change:
        """Esc goes back."""
        return Pop() if choice(event) is Choice.BACK else self._menu.handle(event)

    def update(self) -> Change:
        """Wait."""
        return None

    def draw(self, surface: pygame.Surface, between: float) -> None:
        """Draw the list, and below it what the chosen line means."""
        draw_with_meanings(self._shared.page, surface, self._heading, self._menu, self._meanings)

    def add(self, entry: Entry, meaning: str = "") -> None:
        """Add a line of any kind."""
        self._menu.entries.append(entry)
        self._meanings.append(meaning)

    def add_switch(self, field: str, name: str, meaning: str, words: Mapping[bool, str]) -> None:
        """Add a line that turns a setting on and off."""
        self.add_one_of(field, name, meaning, {False: words[False], True: words[True]})

    def add_one_of(self, field: str, name: str, meaning: str, words: Mapping[Any, str]) -> None:
        """Add a line that turns a setting through all that it may be."""
        settings, choices = self._shared.settings, list(words)

        def turn(way: int) -> None:
            at = choices.index(getattr(settings, field))
            setattr(settings, field, choices[(at + way) % len(choices)])
            self._shared.keep_settings()

        self._add_turn(name, meaning, lambda: words[getattr(settings, field)], turn)

    def add_level(
        self,
        field: str,
        name: str,
        meaning: str,
        *,
        step: int,
        least: int = 0,
        most: int = 100,
        instead: Callable[[], str] = str,
    ) -> None:
        """Add a line that turns a percentage up and down; it shows what `instead` says where that says something."""
        settings = self._shared.settings

        def turn(way: int) -> None:
            setattr(settings, field, max(least, min(most, getattr(settings, field) + way * step)))
            self._shared.keep_settings()

        self._add_turn(name, meaning, lambda: instead() or f"{getattr(settings, field)} %", turn)

    def _add_turn(self, name: str, meaning: str, word: Callable[[], str], turn: Callable[[int], None]) -> None:
        """Add a line whose value turns with left and right, and goes on when it is chosen."""

        def choose() -> Change:
            turn(1)
            return None

        self.add(Entry(lambda: name, choose, turn, word), meaning)
