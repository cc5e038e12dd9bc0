"""A strip across the top of the screen with a word to whoever edits the map. It is drawn over everything."""

from pygame import Surface

from game.view.assets import Assets
from game.view.boxes import Boxes
from game.view.layers import WIDTH
from game.view.lettering import LINE, Lettering
from game.view.palette import PAINT

STILL_THE_OLD = "The map cannot be read; you play it as it was."
_EDGE = 8
_MOST_LINES = 8
_ACCENT = PAINT["r3"]


class Notice:
    """Writes a finding in as many lines as it takes, at most a third of the screen."""

    def __init__(self, assets: Assets) -> None:
        """Use the letters of the view."""
        self._lettering = Lettering(assets)
        self._boxes = Boxes(assets, self._lettering)
        self._boxes.solid = True

    def draw(self, target: Surface, finding: str) -> None:
        """Draw the finding; nothing where there is none."""
        if not finding:
            return
        lines = self._lettering.wrap(finding, WIDTH - 2 * _EDGE)[:_MOST_LINES]
        target.blit(self._boxes.panel(WIDTH, (len(lines) + 1) * LINE + _EDGE, _ACCENT), (0, 0))
        target.blit(self._lettering.line(STILL_THE_OLD, _ACCENT), (_EDGE, _EDGE // 2))
        for number, line in enumerate(lines, 1):
            target.blit(self._lettering.line(line, PAINT["n8"]), (_EDGE, _EDGE // 2 + number * LINE))
