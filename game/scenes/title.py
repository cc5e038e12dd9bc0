"""The first screen: the name, a content note before anything happens, and where to begin."""

import pygame

from game.input.menu import Choice, choice
from game.maps.contents import Chapter
from game.scenes import sayings
from game.scenes.editing import Editing
from game.scenes.end import End
from game.scenes.help import Help
from game.scenes.journey import Journey
from game.scenes.menu import Entry, Menu
from game.scenes.night_sky import NightSky
from game.scenes.options import Options
from game.scenes.page import CHOSEN, QUIET
from game.scenes.placard import chapter_title
from game.scenes.play import Play
from game.scenes.scene import Change, Push, Quit, Replace, Scene
from game.scenes.shared import Shared
from game.view.layers import WIDTH


class Title:
    """Begins a night."""

    lies_over = False

    def __init__(self, shared: Shared) -> None:
        """Offer to continue where there is something to continue."""
        self._shared = shared
        self._sky = NightSky(shared.assets)
        self._age = 0
        story = shared.story
        entries = [Entry(lambda: sayings.NEW_NIGHT, lambda: self._begin(story.chapters[0]))]
        furthest = story.after_the_first(shared.progress.furthest)
        if furthest is not None:
            entries.insert(0, self._continuing(furthest))
        entries += [
            Entry(lambda: sayings.OPTIONS, lambda: Push(Options(shared))),
            Entry(lambda: sayings.HELP, lambda: Push(Help(shared))),
            Entry(lambda: sayings.QUIT, Quit),
        ]
        self._menu = Menu(entries)

    def handle(self, event: pygame.Event) -> Change:
        """Esc goes to the last entry, which leaves."""
        if choice(event) is Choice.BACK:
            self._menu.chosen = len(self._menu.entries) - 1
        return self._menu.handle(event)

    def update(self) -> Change:
        """Grow older."""
        self._age += 1
        return None

    def draw(self, surface: pygame.Surface, between: float) -> None:
        """Draw the night outside."""
        page = self._shared.page
        self._sky.draw(surface, self._age)
        page.large(surface, sayings.TITLE, 44, CHOSEN, 5)
        page.centre(surface, self._shared.story.title or sayings.MOTTO, 116)
        self._menu.draw(page, surface, 252, 152)
        key = self._shared.layout.label(pygame.KSCAN_E)
        below = 160 + 18 * len(self._menu.entries)
        page.write(surface, sayings.YES, page.key(surface, key, 252, below) + 5, below, QUIET)
        page.paragraph(surface, sayings.CONTENT_NOTE, 100, 316, WIDTH - 200, QUIET)
        for note in self._shared.told[:1]:
            page.paragraph(surface, note, 8, 4, WIDTH - 16, QUIET)

    def _begin(self, chapter: Chapter) -> Change:
        return Replace(begin(self._shared, Journey(self._shared.story.path(chapter), seed=self._shared.seed)))

    def _continuing(self, chapter: Chapter) -> Entry:
        level = chapter_title(chapter, self._shared.story.words) or chapter.map
        line = sayings.CONTINUE.format(level=level)
        return Entry(lambda: line, lambda: self._begin(chapter))


def begin(shared: Shared, journey: Journey, editing: Editing | None = None) -> Play:
    """Give the scene that plays a journey and comes back to the title, by way of the end; `editing` as for Play."""

    def title() -> Scene:
        return Title(shared)

    def end(night: Journey) -> Scene:
        return End(shared, title, laps=night.laps, ticks=night.ticks)

    return Play(shared, journey, title, end, editing)
