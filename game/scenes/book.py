"""Pages over whatever is open: chapters of flowing words and pictures, turned with left and right, closed with Esc."""

from collections.abc import Callable
from typing import NamedTuple

import pygame

from game.input.menu import Choice, choice
from game.scenes import sayings
from game.scenes.flow import Flow, Line, draw_lines
from game.scenes.page import EDGE, QUIET, Page
from game.scenes.scene import Change, Pop
from game.scenes.shared import Shared
from game.view.layers import HEIGHT, WIDTH

_SIDE, _TOP = 20, 40
_FORWARD = (Choice.RIGHT, Choice.DOWN)
_BACKWARD = (Choice.LEFT, Choice.UP)


class Part(NamedTuple):
    """A part of a book: its heading, and what flows through its pages."""

    heading: str
    flow: Flow


class _Sheet(NamedTuple):
    heading: str
    lines: list[Line]


class Book:
    """Lies over what is below; `parts` gives what is in it, and is asked again when the size of the text changes."""

    lies_over = True

    def __init__(self, shared: Shared, parts: Callable[[], list[Part]]) -> None:
        """Open at the first page."""
        self._shared = shared
        self._parts = parts
        self._at = 0
        self._sheets: list[_Sheet] = []
        self._size = 0
        self._lay_out()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sheets)

    def handle(self, event: pygame.Event) -> Change:
        """Turn with the four ways where there is a page to turn to; any other key closes."""
        if event.type != pygame.KEYDOWN:
            return None
        self._lay_out()
        way = choice(event)
        if self.count > 1 and way in (*_FORWARD, *_BACKWARD):
            step = 1 if way in _FORWARD else -1
            self._at = max(0, min(self.count - 1, self._at + step))
            return None
        return Pop()

    def update(self) -> Change:
        """Wait."""
        return None

    def draw(self, surface: pygame.Surface, between: float) -> None:
        """Draw the page that is open."""
        page = self._shared.page
        self._lay_out()
        page.veil(surface)
        sheet = self._sheets[self._at]
        page.heading(surface, sheet.heading, 10)
        area = _area(page)
        page.panel(surface, area.inflate(2 * EDGE, 2 * EDGE))
        draw_lines(page, surface, sheet.lines, area.left, area.top)
        if self.count > 1:
            said = sayings.PAGE.format(page=self._at + 1, pages=self.count)
            page.centre(surface, said, HEIGHT - page.line - 3, QUIET)

    def _lay_out(self) -> None:
        """Cut the parts into pages, when the size of the text is another one."""
        page = self._shared.page
        if self._size == page.lettering.size:
            return
        self._size = page.lettering.size
        area = _area(page)
        self._sheets = [
            _Sheet(part.heading, lines)
            for part in self._parts()
            for lines in part.flow.pages(page, area.width, area.height)
        ]
        self._at = min(self._at, self.count - 1)


def width_of(page: Page) -> int:
    """Give how wide the lines of a page may be, px."""
    return _area(page).width


def _area(page: Page) -> pygame.Rect:
    """Give where the words stand."""
    top = _TOP + EDGE
    return pygame.Rect(_SIDE + EDGE, top, WIDTH - 2 * (_SIDE + EDGE), HEIGHT - top - page.line - 8 - EDGE)
