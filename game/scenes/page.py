"""Lines, panels, lists and key caps on the scenes that are not the game itself, in the size of text that is set."""

from typing import NamedTuple

import pygame
from pygame import Rect, Surface

from game.view.assets import Assets
from game.view.boxes import Boxes
from game.view.layers import HEIGHT, WIDTH
from game.view.lettering import Lettering
from game.view.palette import PAINT, Colour

TEXT = PAINT["n8"]
QUIET = PAINT["n7"]
CHOSEN = PAINT["g3"]
MORE = "more"
HEADING = 200
"""Percent: headings are as large as the largest text."""
EDGE = 8
_VEIL = (*PAINT["n0"], 190)
_BAR = PAINT["n3"]
_MARK_WIDTH = 16
_VALUE_GAP = 24


class Row(NamedTuple):
    """An entry of a list: its words, and its value where it has one that can be turned."""

    words: str
    value: str = ""


class _Laid(NamedTuple):
    """A row broken into the lines it takes."""

    words: list[str]
    value: list[str]
    height: int
    beside: bool


class Page:
    """Writes on 640x360. Positions in px; text is drawn from its upper left corner unless it says otherwise."""

    def __init__(self, assets: Assets) -> None:
        """Use the letters of the view."""
        self.assets = assets
        self.lettering = Lettering(assets)
        self.boxes = Boxes(assets, self.lettering)
        self.boxes.solid = True
        self._headings = Lettering(assets, HEADING)
        self._veil = Surface((WIDTH, HEIGHT), pygame.SRCALPHA)
        self._veil.fill(_VEIL)

    def resize(self, size: int) -> None:
        """Write in 100, 150 or 200 percent from now on."""
        if size != self.lettering.size:
            self.lettering.size = size
            self.boxes.forget()

    def caption(self, surface: Surface, words: str) -> None:
        """Write what a menu has just sounded like into the lower left corner, over everything."""
        said = f"[{words}]"
        box = Rect(2, HEIGHT - self.line - 8, self.lettering.width(said) + 2 * EDGE, self.line + 6)
        self.panel(surface, box, QUIET)
        self.write(surface, said, box.left + EDGE, box.top + 4, QUIET)

    @property
    def line(self) -> int:
        """From one line of a paragraph to the next, px."""
        return self.lettering.height + 2

    @property
    def row(self) -> int:
        """From one entry of a list to the next, px."""
        return self.lettering.height + 6

    @property
    def heading_height(self) -> int:
        """How much a heading takes, px."""
        return self._headings.height

    def write(self, surface: Surface, text: str, x: int, y: int, colour: Colour = TEXT) -> int:
        """Write a line; gives the x at which it ends."""
        surface.blit(self.lettering.line(text, colour, outlined=True), (x - 1, y - 1))
        return x + self.lettering.width(text)

    def centre(self, surface: Surface, text: str, y: int, colour: Colour = TEXT, middle: int = WIDTH // 2) -> None:
        """Write a line around a middle."""
        self.write(surface, text, middle - self.lettering.width(text) // 2, y, colour)

    def paragraph(self, surface: Surface, text: str, x: int, y: int, width: int, colour: Colour = TEXT) -> int:
        """Write a text over as many lines as it takes; gives the y below it."""
        for line in self.lettering.wrap(text, width):
            self.write(surface, line, x, y, colour)
            y += self.line
        return y

    def centred_paragraph(self, surface: Surface, text: str, y: int, width: int, colour: Colour = TEXT) -> int:
        """Write a text around the middle of the screen; gives the y below it."""
        for line in self.lettering.wrap(text, width):
            self.centre(surface, line, y, colour)
            y += self.line
        return y

    def paragraph_height(self, text: str, width: int) -> int:
        """Give how high a text is in lines of a width, px."""
        return len(self.lettering.wrap(text, width)) * self.line

    def heading(self, surface: Surface, text: str, y: int, colour: Colour = TEXT) -> int:
        """Write a centred heading; gives the y below it."""
        for line in self._headings.wrap(text, WIDTH - 4 * EDGE):
            found = self._headings.line(line, colour, outlined=True)
            surface.blit(found, ((WIDTH - found.get_width()) // 2, y))
            y += self.heading_height
        return y

    def title_lines(self, text: str, width: int) -> tuple[list[str], Lettering]:
        """Break a title into lines of a width: one as large as a heading, or else as many as it takes in the text's."""
        if self._headings.width(text) <= width:
            return [text], self._headings
        return self.lettering.wrap(text, width), self.lettering

    def veil(self, surface: Surface) -> None:
        """Darken what is below."""
        surface.blit(self._veil, (0, 0))

    def panel(self, surface: Surface, area: Rect, accent: Colour = CHOSEN) -> None:
        """Draw a panel to write on."""
        surface.blit(self.boxes.panel(area.width, area.height, accent), area.topleft)

    def rows_height(self, rows: list[Row], width: int) -> int:
        """Give how high a list is in a width, px."""
        return sum(self._lay(row, width).height for row in rows)

    def rows(self, surface: Surface, rows: list[Row], chosen: int, area: Rect, key: str = "") -> None:
        """Write a list into an area, one entry chosen: by a bar and a mark as well as by colour.

        A list that is too long shows the part around the chosen entry, and says that there is more. `key` stands at
        the end of the chosen entry.
        """
        laid = [self._lay(row, area.width) for row in rows]
        first, after, room = 0, len(laid), area.height
        if sum(each.height for each in laid) > room:
            room -= self.row  # for the line that says that there is more
            seen = min(chosen + 1, len(laid) - 1)
            while first < chosen and sum(each.height for each in laid[first : seen + 1]) > room:
                first += 1
            while after > first + 1 and sum(each.height for each in laid[first:after]) > room:
                after -= 1
            self._more(surface, area, up=first > 0, down=after < len(laid))
        y = area.top
        for number in range(first, after):
            self._row(surface, laid[number], Rect(area.left, y, area.width, laid[number].height), number == chosen)
            if key and number == chosen and not laid[number].value:
                cap = self.boxes.key_cap(key)
                surface.blit(cap, (area.right - 4 - cap.get_width(), y + (laid[number].height - cap.get_height()) // 2))
            y += laid[number].height

    def key(self, surface: Surface, label: str, x: int, y: int) -> int:
        """Draw the name of a key as a key cap; gives the x at which it ends."""
        cap = self.boxes.key_cap(label)
        surface.blit(cap, (x, y - 1))
        return x + cap.get_width()

    def _lay(self, row: Row, width: int) -> _Laid:
        """Break a row into lines: its value stands at its right, or below where there is no room."""
        room = width - _MARK_WIDTH - EDGE
        words = self.lettering.wrap(row.words, room) or [""]
        if not row.value:
            return _Laid(words, [], len(words) * self.line + 4, beside=True)
        value = f"← {row.value} →"
        beside = self.lettering.width(row.words) + _VALUE_GAP + self.lettering.width(value) <= room
        lines = [value] if beside else self.lettering.wrap(value, room)
        return _Laid(words, lines, (1 if beside else len(words) + len(lines)) * self.line + 4, beside)

    def _row(self, surface: Surface, row: _Laid, area: Rect, is_chosen: bool) -> None:
        colour, y = (CHOSEN, area.top + 2) if is_chosen else (TEXT, area.top + 2)
        if is_chosen:
            surface.fill(_BAR, area)
            surface.fill(CHOSEN, (area.left, area.top, 2, area.height))
            self._mark(surface, area.left + 6, area.top + area.height // 2)
        for line in row.words:
            self.write(surface, line, area.left + _MARK_WIDTH, y, colour)
            y += self.line
        y = area.top + 2 if row.beside else y
        for line in row.value:
            ink = colour if is_chosen else QUIET
            self.write(surface, line, area.right - EDGE - self.lettering.width(line), y, ink)
            y += self.line

    def _mark(self, surface: Surface, x: int, y: int) -> None:
        """Draw the mark of the chosen entry: a triangle that points at it."""
        for column in range(5):
            surface.fill(CHOSEN, (x + column, y - 4 + column, 1, 9 - 2 * column))

    def _more(self, surface: Surface, area: Rect, *, up: bool, down: bool) -> None:
        said = " ".join(sign for sign, there in (("↑", up), (MORE, True), ("↓", down)) if there)
        y = area.bottom - self.row + 4
        self.write(surface, said, area.right - EDGE - self.lettering.width(said), y, CHOSEN)
