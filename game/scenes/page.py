"""Lines, panels and lists on the scenes that are not the game itself."""

import pygame
from pygame import Surface

from game.view.assets import Assets
from game.view.layers import HEIGHT, WIDTH
from game.view.lettering import LINE, Lettering
from game.view.palette import PAINT, Colour

TEXT = PAINT["n8"]
QUIET = PAINT["n7"]
CHOSEN = PAINT["g3"]
_VEIL = (*PAINT["n0"], 176)
_PANEL = (*PAINT["n1"], 236)
_MARGIN = 10


class Page:
    """Writes on 640x360. Positions in px; text is drawn from its upper left corner unless it says otherwise."""

    def __init__(self, assets: Assets) -> None:
        """Use the letters of the view."""
        self.lettering = Lettering(assets)
        self._large: dict[tuple[str, Colour, int], Surface] = {}
        self._veil = Surface((WIDTH, HEIGHT), pygame.SRCALPHA)
        self._veil.fill(_VEIL)

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
            y += LINE + 2
        return y

    def large(self, surface: Surface, text: str, y: int, colour: Colour, times: int) -> None:
        """Write a centred line `times` as large."""
        key = (text, colour, times)
        found = self._large.get(key)
        if found is None:
            plain = self.lettering.line(text, colour, outlined=True)
            found = pygame.transform.scale_by(plain, times)
            self._large[key] = found
        surface.blit(found, ((WIDTH - found.get_width()) // 2, y))

    def veil(self, surface: Surface) -> None:
        """Darken what is below."""
        surface.blit(self._veil, (0, 0))

    def panel(self, surface: Surface, x: int, y: int, width: int, height: int) -> None:
        """Draw a panel to write on."""
        panel = Surface((width, height), pygame.SRCALPHA)
        panel.fill(_PANEL)
        pygame.draw.rect(panel, PAINT["n4"], panel.get_rect(), 1)
        surface.blit(panel, (x, y))

    def entries(self, surface: Surface, lines: list[str], chosen: int, x: int, y: int) -> None:
        """Write a list with one entry chosen: by a sign as well as by colour."""
        for number, line in enumerate(lines):
            at = y + number * (LINE + 6)
            if number == chosen:
                self.write(surface, "→", x, at, CHOSEN)
            self.write(surface, line, x + _MARGIN + 4, at, CHOSEN if number == chosen else TEXT)

    def key(self, surface: Surface, label: str, x: int, y: int) -> int:
        """Draw the name of a key as a key; gives the x at which it ends."""
        width = max(13, self.lettering.width(label) + 6)
        pygame.draw.rect(surface, PAINT["n0"], (x, y - 1, width, LINE + 4))
        pygame.draw.rect(surface, PAINT["n3"], (x, y - 1, width, LINE + 3))
        pygame.draw.rect(surface, PAINT["n6"], (x, y - 1, width, LINE + 3), 1)
        self.write(surface, label, x + (width - self.lettering.width(label) + 1) // 2, y, TEXT)
        return x + width
