"""Panels, labels and key caps of the interface (STYLE 7), made once and kept while they are in use."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from pygame import BLEND_RGBA_MULT, Surface

from game.view.assets import Assets, clear
from game.view.lettering import Lettering
from game.view.palette import PAINT, Colour

_MOST_KEPT = 200
_OPACITY = 224
OPAQUE = 255
KEY_EDGE = 3
PIECE_GAP = 4
_BESIDE, _ABOVE = 4, 1
"""Px between the rim of a bubble and what stands in it."""
HOLD = "hold"


class Row(NamedTuple):
    """A row of a bubble: a key and what it does, held or tapped; the friend whose sign it has; opacity 0 to 255."""

    key: str
    words: str
    hold: bool
    friend: str
    accent: Colour
    opacity: int = OPAQUE


class Boxes:
    """Makes the boxes that words stand in. `solid` boxes let nothing through."""

    def __init__(self, assets: Assets, lettering: Lettering, opacity: int = _OPACITY) -> None:
        """Write with this font, on panels of this opacity, 0 to 255."""
        self._opacity = opacity
        self._assets = assets
        self._lettering = lettering
        self._kept: dict[tuple[object, ...], Surface] = {}
        self.solid = False

    def forget(self) -> None:
        """Make everything anew: the letters have another size."""
        self._kept.clear()

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

    def prompt(self, rows: Sequence[Row]) -> Surface:
        """Give a bubble: in each row a friend's sign, a key cap and what it does."""
        if all(row.opacity == OPAQUE for row in rows):
            return self._keep(tuple(rows), lambda: self._prompt(rows))
        return self._prompt(rows)

    def key_cap(self, label: str, *, slim: bool = False) -> Surface:
        """Give a key cap with its name on it, 2 px higher than a line, or 1."""
        text = self._lettering.line(label, PAINT["n1"])
        wide, tall = max(text.get_width() + 1, 6), self._lettering.height + (1 if slim else 2)
        left, middle, right = (_stretched(self._assets.ui[f"key_{part}"].picture, tall) for part in "lmr")
        made = clear((wide + 2 * KEY_EDGE, tall))
        for x in range(wide):
            made.blit(middle, (KEY_EDGE + x, 0))
        made.blit(left, (0, 0))
        made.blit(right, (KEY_EDGE + wide, 0))
        made.blit(text, (KEY_EDGE + (wide - text.get_width() + 1) // 2, 0))
        return made

    def _prompt(self, rows: Sequence[Row]) -> Surface:
        """Rows as low as their letters, so that a bubble hides little; what fades does so on its ground."""
        lines = [self._row(row) for row in rows]
        tall = self._lettering.height + 2
        width = max(sum(part.get_width() for part in parts) + PIECE_GAP * (len(parts) - 1) for parts in lines)
        made = self._ground(width + 2 * _BESIDE, tall * len(rows) + 2 * _ABOVE, rows[0].accent)
        made.fill((255, 255, 255, max(row.opacity for row in rows)), special_flags=BLEND_RGBA_MULT)
        for number, (row, parts) in enumerate(zip(rows, lines, strict=True)):
            x = _BESIDE
            for part in parts:
                part.set_alpha(row.opacity)
                made.blit(part, (x, _ABOVE + number * tall + (tall - part.get_height()) // 2))
                part.set_alpha(OPAQUE)
                x += part.get_width() + PIECE_GAP
        return made

    def _row(self, row: Row) -> list[Surface]:
        parts: list[Surface] = []
        if row.friend:
            parts.append(self._assets.signs[f"sign_{row.friend}"].picture)
        if row.key and row.hold and not row.words.startswith(HOLD):
            parts.append(self._lettering.line(HOLD, PAINT["n7"]))
        if row.key:
            parts.append(self.key_cap(row.key, slim=True))
        if row.words:
            parts.append(self._lettering.line(row.words, PAINT["n8"]))
        return parts

    def _ground(self, width: int, height: int, accent: Colour) -> Surface:
        """Give what a bubble is written on: night with an ink rim, its corners cut, a line in the accent colour."""
        made = clear((width, height))
        opacity = OPAQUE if self.solid else self._opacity
        made.fill((*PAINT["n0"], opacity), (1, 0, width - 2, height))
        made.fill((*PAINT["n0"], opacity), (0, 1, width, height - 2))
        made.fill((*PAINT["n1"], opacity), (1, 1, width - 2, height - 2))
        made.fill(accent, (2, height - 1, width - 4, 1))
        return made

    def _panel(self, width: int, height: int, accent: Colour) -> Surface:
        made = clear((width, height))
        made.fill((*PAINT["n1"], OPAQUE if self.solid else self._opacity))
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
        made.fill((*PAINT["n2"], OPAQUE if self.solid else self._opacity), (2, 2, width - 4, 1))
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

    def _keep(self, key: tuple[object, ...], make: Callable[[], Surface]) -> Surface:
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
