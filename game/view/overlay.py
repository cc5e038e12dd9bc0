"""The overlay of F3: the facts of game/view/facts.py on two thin panels at the sides, so that the room can be seen."""

from pygame import Surface

from game.sim.entity import Entity
from game.sim.stage import Stage
from game.sim.world import World
from game.view.assets import Assets
from game.view.boxes import Boxes
from game.view.facts import Fact, Tone, loop_facts, thing_facts
from game.view.layers import HEIGHT, WIDTH
from game.view.lettering import LINE, Lettering
from game.view.palette import PAINT, Colour

MARGIN = 4
_LOOP_WIDTH, _THINGS_WIDTH = 204, 150
_OPACITY = 132
_PADDING = 6
_STRIP = 56
"""So much of the lower edge stays free for the strip of two rows."""
_INKS = {Tone.HEAD: PAINT["g3"], Tone.PLAIN: PAINT["n8"], Tone.GOOD: PAINT["e4"], Tone.BAD: PAINT["r3"]}

Line = tuple[str, Colour]


class Overlay:
    """Draws the panels while `is_shown`."""

    def __init__(self, assets: Assets) -> None:
        """Use the letters of the view."""
        self.is_shown = False
        self._lettering = Lettering(assets)
        self._boxes = Boxes(assets, self._lettering, _OPACITY)

    def toggle(self) -> None:
        """Show it, or show it no longer."""
        self.is_shown = not self.is_shown

    def draw(self, target: Surface, stage: Stage, world: World[Entity]) -> None:
        """Draw what is known of a world now."""
        if not self.is_shown:
            return
        self._panel(target, loop_facts(stage, world), MARGIN, _LOOP_WIDTH)
        self._panel(target, thing_facts(stage, world), WIDTH - _THINGS_WIDTH - MARGIN, _THINGS_WIDTH)

    def _panel(self, target: Surface, facts: list[Fact], x: int, width: int) -> None:
        lines: list[Line] = [
            (line, _INKS[fact.tone]) for fact in facts for line in self._wrapped(fact.words, width - 2 * _PADDING)
        ]
        most = (HEIGHT - _STRIP - 2 * _PADDING) // LINE
        if len(lines) > most:
            left_off = len(lines) - most + 1
            lines = [*lines[: most - 1], (f"... and {left_off} lines more", PAINT["n7"])]
        target.blit(self._boxes.panel(width, len(lines) * LINE + 2 * _PADDING), (x, MARGIN))
        for number, (words, ink) in enumerate(lines):
            written = self._lettering.line(words, ink, outlined=True)
            target.blit(written, (x + _PADDING - 1, MARGIN - 1 + _PADDING + number * LINE))

    def _wrapped(self, words: str, width: int) -> list[str]:
        indent = "  " if words.startswith(" ") else ""
        return [indent + line for line in self._lettering.wrap(words, width - len(indent) * LINE // 4)]
