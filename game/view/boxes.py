"""Panels, labels and key caps of the interface (STYLE 7), made once and kept while they are in use."""

from collections.abc import Callable

from pygame import Surface

from game.view.assets import Assets, clear
from game.view.lettering import Lettering
from game.view.palette import PAINT, Colour

_MOST_KEPT = 200
_OPACITY = 224
KEY_EDGE = 3
HOLD = "hold"


class Boxes:
    """Makes the boxes that words stand in. `solid` boxes let nothing through."""

    def __init__(self, assets: Assets, lettering: Lettering, opacity: int = _OPACITY) -> None:
        """Write with this font, on panels of this opacity, 0 to 255."""
        self._opacity = opacity
        self._assets = assets
        self._lettering = lettering
        self._kept: dict[tuple[str, str, int, int, Colour], Surface] = {}
        self.solid = False

    def forget(self) -> None:
        """Make everything anew: the letters have another size."""
        self._kept.clear()

    @property
    def _cap_height(self) -> int:
        return self._lettering.height + 2

    def panel(self, width: int, height: int, accent: Colour = PAINT["n4"]) -> Surface:
        """Give an empty panel: night, an ink rim, a line, corner ticks in the accent colour."""
        return self._keep(("panel", str(self.solid), width, height, accent), lambda: self._panel(width, height, accent))

    def labelled(self, words: str, accent: Colour = PAINT["n4"], ink: Colour = PAINT["n8"]) -> Surface:
        """Give a panel with one line of words."""
        text = self._lettering.line(words, ink)
        width, height = text.get_width() + 11, self._lettering.height + 5
        panel = self.panel(width, height, accent).copy()
        panel.blit(text, (6, 3))
        return panel

    def prompt(self, key: str, words: str, *, hold: bool, accent: Colour) -> Surface:
        """Give a bubble: a key cap and what it does."""
        return self._keep((f"{key}\n{hold}", words, 0, 0, accent), lambda: self._prompt(key, words, hold, accent))

    def key_cap(self, label: str) -> Surface:
        """Give a key cap with its name on it, 2 px higher than a line."""
        text = self._lettering.line(label, PAINT["n1"])
        wide = max(text.get_width() + 1, 6)
        left, middle, right = (_stretched(self._assets.ui[f"key_{part}"].picture, self._cap_height) for part in "lmr")
        made = clear((wide + 2 * KEY_EDGE, self._cap_height))
        for x in range(wide):
            made.blit(middle, (KEY_EDGE + x, 0))
        made.blit(left, (0, 0))
        made.blit(right, (KEY_EDGE + wide, 0))
        made.blit(text, (KEY_EDGE + (wide - text.get_width() + 1) // 2, 0))
        return made

    def _prompt(self, key: str, words: str, hold: bool, accent: Colour) -> Surface:
        parts: list[Surface] = []
        if key and hold and not words.startswith(HOLD):
            parts.append(self._lettering.line(HOLD, PAINT["n7"]))
        if key:
            parts.append(self.key_cap(key))
        if words:
            parts.append(self._lettering.line(words, PAINT["n8"]))
        width = sum(part.get_width() + 4 for part in parts) + 6
        made = self.panel(width, self._cap_height + 6, accent).copy()
        x = 5
        for part in parts:
            made.blit(part, (x, 3 if part.get_height() >= self._cap_height else 4))
            x += part.get_width() + 4
        return made

    def _panel(self, width: int, height: int, accent: Colour) -> Surface:
        made = clear((width, height))
        made.fill((*PAINT["n1"], 255 if self.solid else self._opacity))
        for x, y, wide, tall, colour in (
            (0, 0, width, 1, PAINT["n0"]),
            (0, height - 1, width, 1, PAINT["n0"]),
            (0, 0, 1, height, PAINT["n0"]),
            (width - 1, 0, 1, height, PAINT["n0"]),
            (1, 1, width - 2, 1, PAINT["n4"]),
            (1, height - 2, width - 2, 1, PAINT["n3"]),
            (1, 1, 1, height - 2, PAINT["n4"]),
            (width - 2, 1, 1, height - 2, PAINT["n3"]),
        ):
            made.fill(colour, (x, y, wide, tall))
        made.fill((*PAINT["n2"], 255 if self.solid else self._opacity), (2, 2, width - 4, 1))
        tick = min(7, width // 3, height // 3)
        for x in (1, width - 1 - tick):
            made.fill(accent, (x, 1, tick, 1))
            made.fill(accent, (x, height - 2, tick, 1))
        for y in (1, height - 1 - tick):
            made.fill(accent, (1, y, 1, tick))
            made.fill(accent, (width - 2, y, 1, tick))
        for x in (0, width - 1):
            for y in (0, height - 1):
                made.set_at((x, y), (0, 0, 0, 0))
        return made

    def _keep(self, key: tuple[str, str, int, int, Colour], make: Callable[[], Surface]) -> Surface:
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            found = make()
            self._kept[key] = found
        return found


def _stretched(piece: Surface, height: int) -> Surface:
    """Give a piece of a key cap at a height: its edges kept, its middle row repeated."""
    width, tall = piece.get_size()
    if tall == height:
        return piece
    made, middle = clear((width, height)), tall // 2
    made.blit(piece, (0, 0), (0, 0, width, middle))
    for y in range(middle, height - (tall - middle)):
        made.blit(piece, (0, y), (0, middle, width, 1))
    made.blit(piece, (0, height - (tall - middle)), (0, middle, width, tall - middle))
    return made
