"""The first screen: the name, a content note before anything happens, and where to begin."""

import pygame

from game.input.menu import Choice, choice
from game.maps.contents import Chapter
from game.scenes import sayings
from game.scenes.editing import Editing
from game.scenes.end import End
from game.scenes.help import Help
from game.scenes.join import Join
from game.scenes.journey import Journey
from game.scenes.keeping import goes_on_at
from game.scenes.menu import Entry, Menu
from game.scenes.options import Options
from game.scenes.page import CHOSEN, EDGE, QUIET
from game.scenes.placard import chapter_title
from game.scenes.play import Play
from game.scenes.practice import Practice, garden
from game.scenes.scene import Change, Push, Quit, Replace, Scene
from game.scenes.shared import Shared
from game.text.words import words
from game.view.audio.ambience import TITLE_PIECE
from game.view.audio.mood import APART, WHOLE
from game.view.layers import HEIGHT, WIDTH
from game.view.title_night import TitleNight

_LEFT, _NARROW, _LEAST, _LOGO_BELOW = 32, 296, 170, 114
_KEY_ROOM = 72
"""Px beside the longest entry for its mark and the key that chooses."""


class Title:
    """Begins a night."""

    lies_over = False

    def __init__(self, shared: Shared) -> None:
        """Offer to continue where there is something to continue."""
        self._shared = shared
        self._night = TitleNight(shared.assets, shared.for_the_eye)
        self._age = 0
        story = shared.story
        entries = [Entry(lambda: sayings.NEW_NIGHT, lambda: self._begin(story.chapters[0]))]
        last = goes_on_at(story, shared.progress)
        if last is not None:
            entries.insert(0, self._continuing(last))
        entries += [
            Entry(lambda: words("join", "title"), lambda: Push(Join(shared, self._begin_with))),
            Entry(lambda: words("join", "practise"), self._practise),
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
        # four who have not yet come through a night are not in tune
        self._shared.sound.rest(TITLE_PIECE, WHOLE if self._shared.progress.nights else APART)
        return None

    def draw(self, surface: pygame.Surface, between: float) -> None:
        """Draw the night outside, the menu on its left, and the content note along the lower edge."""
        page = self._shared.page
        self._night.draw(surface, self._age)
        top = _LOGO_BELOW
        motto = self._shared.story.title or sayings.MOTTO
        if page.lettering.width(motto) <= _NARROW:
            page.write(surface, motto, _LEFT + 2, top + 4)
            top += page.row + 8
        width = _NARROW if page.lettering.size == 100 else WIDTH - 2 * _LEFT
        inner = width - 2 * EDGE
        note = pygame.Rect(_LEFT, 0, width, page.paragraph_height(sayings.CONTENT_NOTE, inner) + EDGE)
        note.bottom = HEIGHT - 6
        room = note.top - 4 - top
        longest = max(page.lettering.width(row.words) for row in self._menu.rows)
        wide = min(_NARROW, max(_LEAST, longest + _KEY_ROOM))
        menu = pygame.Rect(_LEFT, top, wide, min(room, self._menu.height(page, wide - EDGE) + EDGE))
        for panel, accent in ((menu, CHOSEN), (note, QUIET)):
            page.panel(surface, panel, accent)
        self._menu.draw(page, surface, menu.inflate(-EDGE, -EDGE), self._shared.seats.label(0, "act"))
        page.paragraph(surface, sayings.CONTENT_NOTE, note.left + EDGE, note.top + EDGE // 2 + 1, inner, QUIET)
        for told in self._shared.told[:1]:
            area = pygame.Rect(0, 0, WIDTH, page.paragraph_height(told, WIDTH - 2 * EDGE) + EDGE)
            page.panel(surface, area, QUIET)
            page.paragraph(surface, told, EDGE, EDGE // 2 + 1, WIDTH - 2 * EDGE)

    def _begin(self, chapter: Chapter, friends: tuple[str, ...] = ()) -> Change:
        players, seed = max(1, len(friends)), self._shared.seed
        journey = Journey(self._shared.story.path(chapter), players=players, leads=friends, seed=seed)
        return Replace(begin(self._shared, journey), whole=True)

    def _begin_with(self, friends: tuple[str, ...]) -> Change:
        """Begin in company where the night was left, or at its beginning; players lead these friends."""
        story = self._shared.story
        return self._begin(goes_on_at(story, self._shared.progress) or story.chapters[0], friends)

    def _practise(self) -> Change:
        shared = self._shared

        def title() -> Scene:
            return Title(shared)

        return Replace(Practice(shared, garden(shared.seed), title, lambda _: title()), whole=True)

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
