"""What players may choose: sound, window, and how the picture is shown. Every change is seen and kept at once."""

from collections.abc import Callable, Mapping
from typing import Any

import pygame

from game.input.menu import Choice, choice
from game.scenes import sayings
from game.scenes.bindings import KeysAndPads
from game.scenes.menu import Entry, Menu, draw_with_meanings
from game.scenes.scene import Change, Pop, Push
from game.scenes.shared import Shared

VOLUME_STEP = 10
_LEVELS = (("echo_opacity", 5, 20, 80), ("shake", 25, 0, 100))
"""Settings in percent: their name, a step, the least and the most."""


class Options:
    """A list to turn; lies over the title or the pause."""

    lies_over = True

    def __init__(self, shared: Shared) -> None:
        """Show what the settings say."""
        self._shared = shared
        self._meanings: list[str] = []
        entries = [
            self._means(sayings.VOLUME_MEANS, self._turning(sayings.VOLUME, self._volume, self._turn_volume)),
            self._means(sayings.FIT_MEANS, self._one_of("fit", sayings.FIT, sayings.FITS)),
            self._means(sayings.FULL_SCREEN_MEANS, self._switch("full_screen", sayings.FULL_SCREEN)),
            self._means(sayings.TEXT_SIZE_MEANS, self._one_of("text_size", sayings.TEXT_SIZE, sayings.TEXT_SIZES)),
        ]
        for field, (name, meaning) in sayings.SWITCHES.items():
            entries.append(self._means(meaning, self._switch(field, name)))
        entries.append(self._means(sayings.SPLIT_MEANS, self._switch("split", sayings.SPLIT)))
        for field, step, least, most in _LEVELS:
            name, meaning = sayings.LEVELS[field]
            entries.append(self._means(meaning, self._level(field, name, step, least, most)))
        entries.append(self._means(sayings.KEYS_MEANS, Entry(lambda: sayings.KEYS, lambda: Push(KeysAndPads(shared)))))
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
        draw_with_meanings(self._shared.page, surface, sayings.OPTIONS, self._menu, self._meanings)

    def _means(self, meaning: str, entry: Entry) -> Entry:
        self._meanings.append(meaning)
        return entry

    def _turning(self, name: str, word: Callable[[], str], turn: Callable[[int], None]) -> Entry:
        """Make a line whose value turns with left and right, and goes on when it is chosen."""

        def choose() -> Change:
            turn(1)
            return None

        return Entry(lambda: name, choose, turn, word)

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

    def _volume(self) -> str:
        return sayings.SILENT if self._shared.sound.silent else f"{self._shared.settings.volume} %"

    def _turn_volume(self, way: int) -> None:
        settings = self._shared.settings
        settings.volume = max(0, min(100, settings.volume + way * VOLUME_STEP))
        self._shared.sound.set_volume(settings.volume)
        self._shared.keep_settings()
