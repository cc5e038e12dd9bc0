"""What players may choose: sound, window, and how the picture is shown. Every change is seen and kept at once."""

from collections.abc import Callable, Mapping
from typing import Any

import pygame

from game.input.menu import Choice, choice
from game.scenes import sayings
from game.scenes.menu import Entry, Menu
from game.scenes.page import QUIET
from game.scenes.scene import Change, Pop
from game.scenes.shared import Shared
from game.view.layers import HEIGHT, WIDTH

VOLUME_STEP = 10
_LEVELS = (("echo_opacity", 5, 20, 80), ("shake", 25, 0, 100))
"""Settings in percent: their name, a step, the least and the most."""
_LEFT, _TOP, _LINES = 150, 56, 18


class Options:
    """A list to turn; lies over the title or the pause."""

    lies_over = True

    def __init__(self, shared: Shared) -> None:
        """Show what the settings say."""
        self._shared = shared
        self._meanings: list[str] = []
        entries = [
            self._means("", Entry(self._volume_line, turn=self._turn_volume)),
            self._means(sayings.FIT_MEANS, self._one_of("fit", sayings.FIT, sayings.FITS)),
            self._means("", self._switch("full_screen", sayings.FULL_SCREEN)),
            self._means(sayings.TEXT_SIZE_MEANS, self._one_of("text_size", sayings.TEXT_SIZE, sayings.TEXT_SIZES)),
        ]
        for field, (name, meaning) in sayings.SWITCHES.items():
            entries.append(self._means(meaning, self._switch(field, name)))
        for field, step, least, most in _LEVELS:
            name, meaning = sayings.LEVELS[field]
            entries.append(self._means(meaning, self._level(field, name, step, least, most)))
        entries.append(self._means("", Entry(lambda: sayings.BACK, Pop)))
        self._menu = Menu(entries)

    def handle(self, event: pygame.Event) -> Change:
        """Esc goes back."""
        return Pop() if choice(event) is Choice.BACK else self._menu.handle(event)

    def update(self) -> Change:
        """Wait."""
        return None

    def draw(self, surface: pygame.Surface, between: float) -> None:
        """Draw the list, and below it what the chosen line means."""
        page = self._shared.page
        page.veil(surface)
        page.large(surface, sayings.OPTIONS, 16, (243, 239, 252), 2)
        page.panel(surface, _LEFT - 24, _TOP - 12, WIDTH - 2 * (_LEFT - 24), len(self._menu.entries) * _LINES + 20)
        self._menu.draw(page, surface, _LEFT, _TOP)
        page.centre(surface, self._meanings[self._menu.chosen], HEIGHT - 60, QUIET)

    def _means(self, meaning: str, entry: Entry) -> Entry:
        self._meanings.append(meaning)
        return entry

    def _turning(self, name: str, word: Callable[[], str], turn: Callable[[int], None]) -> Entry:
        """Make a line whose value turns with left and right, and goes on when it is chosen."""

        def choose() -> Change:
            turn(1)
            return None

        return Entry(lambda: sayings.TURNED.format(name=name, value=word()), choose, turn)

    def _switch(self, field: str, name: str) -> Entry:
        """Make a line that turns a setting on and off."""
        settings = self._shared.settings

        def turn(way: int) -> None:
            setattr(settings, field, not getattr(settings, field))
            self._shared.keep_settings()

        return self._turning(name, lambda: sayings.ON_OFF[getattr(settings, field)], turn)

    def _one_of(self, field: str, name: str, words: Mapping[Any, str]) -> Entry:
        """Make a line that turns a setting through all that it may be."""
        settings, choices = self._shared.settings, list(words)

        def turn(way: int) -> None:
            at = choices.index(getattr(settings, field))
            setattr(settings, field, choices[(at + way) % len(choices)])
            self._shared.keep_settings()

        return self._turning(name, lambda: words[getattr(settings, field)], turn)

    def _level(self, field: str, name: str, step: int, least: int, most: int) -> Entry:
        """Make a line that turns a percentage up and down."""
        settings = self._shared.settings

        def turn(way: int) -> None:
            setattr(settings, field, max(least, min(most, getattr(settings, field) + way * step)))
            self._shared.keep_settings()

        return self._turning(name, lambda: f"{getattr(settings, field)} %", turn)

    def _volume_line(self) -> str:
        value = sayings.SILENT if self._shared.sound.silent else str(self._shared.settings.volume)
        return sayings.TURNED.format(name=sayings.VOLUME, value=value)

    def _turn_volume(self, way: int) -> None:
        settings = self._shared.settings
        settings.volume = max(0, min(100, settings.volume + way * VOLUME_STEP))
        self._shared.sound.set_volume(settings.volume)
        self._shared.keep_settings()
