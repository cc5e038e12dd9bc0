"""Text in Commons Sans: lines, with or without an ink outline, kept while they are in use."""

import pygame
from pygame import Surface

from game.view.assets import Assets, clear
from game.view.palette import PAINT, Colour

LINE = 12
"""Height of a line, px."""
_MOST_KEPT = 400


class Lettering:
    """Writes lines onto small surfaces; the same line asked for again costs nothing."""

    def __init__(self, assets: Assets, size: int = 100) -> None:
        """Use the font of the assets at 100, 150 or 200 percent."""
        self._assets = assets
        self._kept: dict[tuple[str, Colour, bool], Surface] = {}
        self.size = size

    @property
    def size(self) -> int:
        """How large the letters are, in percent."""
        return self._size

    @size.setter
    def size(self, size: int) -> None:
        self._size = size
        self._letters, self._sheet = self._assets.letters(size)
        self._kept.clear()

    @property
    def height(self) -> int:
        """Height of a line, px: 12, 18 or 24."""
        return self._letters.height

    def width(self, text: str) -> int:
        """Give the width of a line, px."""
        return sum(self._glyph(letter)[2] + self._letters.advance for letter in text)

    def line(self, text: str, colour: Colour, *, outlined: bool = False) -> Surface:
        """Give a line of text; outlined ones are 1 px larger on every side."""
        key = (text, colour, outlined)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            plain = self._write(text, colour)
            found = self._outlined(text, plain) if outlined else plain
            self._kept[key] = found
        return found

    def wrap(self, text: str, width: int) -> list[str]:
        """Break a text at spaces into lines of at most `width` px."""
        lines: list[str] = []
        for word in text.split():
            if lines and self.width(f"{lines[-1]} {word}") <= width:
                lines[-1] = f"{lines[-1]} {word}"
            else:
                lines.append(word)
        return lines

    def _glyph(self, letter: str) -> tuple[int, int, int]:
        glyphs = self._letters.glyphs
        return glyphs.get(letter) or glyphs["?"]

    def _write(self, text: str, colour: Colour) -> Surface:
        made = clear((max(1, self.width(text)), self._letters.height))
        x = 0
        for letter in text:
            left, top, width = self._glyph(letter)
            if letter != " ":
                made.blit(self._sheet, (x, 0), (left, top, width, self._letters.height))
            x += width + self._letters.advance
        made.fill((*colour, 255), special_flags=pygame.BLEND_RGBA_MULT)
        return made

    def _outlined(self, text: str, plain: Surface) -> Surface:
        ink = self._write(text, PAINT["n0"])
        width, height = plain.get_size()
        made = clear((width + 2, height + 2))
        for x in range(3):
            for y in range(3):
                if (x, y) != (1, 1):
                    made.blit(ink, (x, y))
        made.blit(plain, (1, 1))
        return made
