"""A scene of words over the game: read on, answer, look back, skip. The world stands still below it.

What is answered goes to the world as a Command, so that a recording holds it; the clock of the simulation does not run.
"""

from collections.abc import Callable

import pygame

from game.input.menu import Choice, choice
from game.scenes.scene import Change, Pop
from game.scenes.shared import Shared
from game.text.scenes import Scene, next_line
from game.view.audio.cues import voice_of
from game.view.dialogue import GUARD_TICKS, DialogueBox, Speech

BLIP_TICKS = 7
"""A voice is heard so often while letters appear: about a syllable."""
_LONG_AGO = 1 << 20
"""The age of a page that is looked back at: all of it is there."""


class Conversation:
    """Tells a scene. `answer` hears the name of each answer that is given."""

    lies_over = True

    def __init__(self, shared: Shared, scene: Scene, answer: Callable[[str], None]) -> None:
        """Begin with the first line."""
        self._sound = shared.sound
        self._box = DialogueBox(shared.assets, shared.for_the_eye)
        self._scene = scene
        self._answer = answer
        self._answers: tuple[str, ...] = ()
        self._read: list[tuple[int, int]] = [(next_line(scene, 0, ()), 0)]  # line and page, the newest is last
        self._back = 0
        self._chosen = 0
        self._age = self._waited = self._opened = 0

    @property
    def speech(self) -> Speech:
        """What is said on the page that is shown."""
        line = self._scene[self._place[0]]
        # what is looked back at has been answered
        choices = () if self._back else tuple(line.choices.values())
        return Speech(line.who, line.look, line.text, choices, self._chosen, line.hands)

    @property
    def page(self) -> int:
        """Which page of it is shown; where the letters have become larger it may be the last one there is."""
        return min(self._place[1], len(self._box.pages(self.speech)) - 1)

    def handle(self, event: pygame.Event) -> Change:
        """Anybody reads on, with the keys they play with; left looks back, Esc skips to the next answer or the end."""
        match choice(event):
            case Choice.YES:
                return self._on()
            case Choice.RIGHT if self._back:
                self._back -= 1
            case Choice.LEFT:
                self._back = min(self._back + 1, len(self._read) - 1)
            case Choice.UP:
                self._choose(-1)
            case Choice.DOWN:
                self._choose(1)
            case Choice.BACK:
                return self._skip()
        return None

    def update(self) -> Change:
        """Grow older; nothing is ever read on by itself."""
        self._opened += 1
        self._age += 1
        self._waited = self._waited + 1 if self._is_whole else 0
        speaker = self.speech.friend
        if speaker and not self._back and not self._is_whole and self._age % BLIP_TICKS == 1:
            self._sound.play(voice_of(speaker))
        return None

    def draw(self, surface: pygame.Surface, between: float) -> None:
        """Draw over the game."""
        self._box.draw(surface, self.speech, self.page, _LONG_AGO if self._back else self._age, self._opened)

    @property
    def _place(self) -> tuple[int, int]:
        return self._read[-1 - self._back]

    @property
    def _is_whole(self) -> bool:
        return self._age >= self._box.ticks_of(self.speech, self.page)

    @property
    def _asks(self) -> bool:
        return bool(self.speech.choices) and self.page == len(self._box.pages(self.speech)) - 1

    def _on(self) -> Change:
        if self._back:
            self._back -= 1
            return None
        if self._age < GUARD_TICKS:
            return None
        if not self._is_whole:
            self._age = self._box.ticks_of(self.speech, self.page)
            return None
        if self._asks and self._waited < GUARD_TICKS:
            return None  # answers that have only just come up are not given by who was reading on
        if self.page < len(self._box.pages(self.speech)) - 1:
            return self._turn_to(self._place[0], self.page + 1)
        if self._asks:
            name = list(self._scene[self._place[0]].choices)[self._chosen]
            self._answers += (name,)
            self._answer(name)
        return self._turn_to(next_line(self._scene, self._place[0] + 1, self._answers), 0)

    def _choose(self, step: int) -> None:
        if self._asks and self._is_whole:
            self._chosen = (self._chosen + step) % len(self.speech.choices)

    def _skip(self) -> Change:
        self._back = 0
        line = self._place[0]
        while line < len(self._scene) and not self._scene[line].choices:
            line = next_line(self._scene, line + 1, self._answers)
        last = len(self._box.pages(self.speech)) - 1
        if line == self._place[0] and self.page == last:  # it waits for an answer: show all of it
            self._age = max(self._age, self._box.ticks_of(self.speech, last))
            return None
        return self._turn_to(line, last if line == self._place[0] else 0)

    def _turn_to(self, line: int, page: int) -> Change:
        if line == len(self._scene):
            return Pop()
        self._read.append((line, page))
        self._age = self._waited = self._chosen = 0
        return None
