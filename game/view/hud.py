"""The HUD: strip, captions, signs of rest. The middle of the screen stays empty. Prompts are in bubbles.py."""

from collections.abc import Sequence

from pygame import PixelArray, Rect, Surface
from pygame.transform import scale_by

from game.sim.bosses.revision import Revision
from game.sim.entity import Entity
from game.sim.friends.friend import NAMES
from game.sim.geometry import near
from game.sim.loop.state import Phase
from game.sim.units import UNITS_PER_PIXEL
from game.sim.whereabouts import Place
from game.sim.world import World
from game.text.captions import Caption
from game.text.words import words
from game.view.arrows import way_of
from game.view.assets import clear
from game.view.layers import HEIGHT, WIDTH
from game.view.moment import Moment, Tools
from game.view.palette import FRIEND, NAME, PAINT, Colour
from game.view.strip import Strip

CAPTION_WIDTH = 420
LARGEST = 200
"""Percent: the largest letters."""
MARGIN = 4
STITCHES, STITCH_GAP, BOSS_EDGE = 3, 10, 14
_HERE = 40 * UNITS_PER_PIXEL
"""What is heard no farther off than this has no arrow."""


class Hud:
    """Draws everything unlit that belongs to the screen and not to the map."""

    def __init__(self, tools: Tools) -> None:
        """Use these pictures and letters."""
        self._tools = tools
        self.strip = Strip(tools)
        self._caption: dict[tuple[str, str], Surface] = {}

    def forget(self) -> None:
        """Make every caption anew: the letters have another size."""
        self._caption.clear()
        self.strip.forget()

    def draw_captions(self, target: Surface, moment: Moment, lines: Sequence[Caption], strip_height: int) -> int:
        """Stack captions above the strip, the newest lowest, each with an arrow to where it comes from.

        Gives the y of their upper edge.
        """
        bottom = HEIGHT - strip_height - (self.strip.above if strip_height else 0) - 3
        for line, place in reversed(lines):
            box = self._caption_box(line, way_to(moment, place))
            bottom -= box.get_height()
            target.blit(box, ((WIDTH - box.get_width()) // 2, bottom))
            bottom -= 2
        return bottom

    def draw_boss(self, target: Surface, name: str, opened: int) -> int:
        """Name a demon at the top of the screen, with its three stitches, `opened` of them (0 to 3).

        Gives the y below it. There is no bar of health: a stitch is shut or it is open (GAME.md 7).
        """
        tools = self._tools
        said = tools.reading.line(name, PAINT["n8"], outlined=True)
        target.blit(said, ((WIDTH - said.get_width()) // 2, MARGIN - 1))
        top = MARGIN + said.get_height() + 2
        shut, broken = tools.assets.ui["boss_stitch_shut"].picture, tools.assets.ui["boss_stitch_open"].picture
        end, step = tools.assets.ui["boss_end"].picture, shut.get_width() + STITCH_GAP
        left = (WIDTH - STITCHES * step + STITCH_GAP) // 2
        panel = Rect(left - BOSS_EDGE, top, STITCHES * step - STITCH_GAP + 2 * BOSS_EDGE, shut.get_height() + 6)
        target.blit(tools.boxes.panel(panel.width, panel.height, PAINT["g3"]), panel)
        for x in (panel.left, panel.right):
            target.blit(end, end.get_rect(center=(x, panel.centery)))
        for number in range(STITCHES):
            target.blit(broken if number < opened else shut, (left + number * step, top + 3))
        return panel.bottom + 2

    def draw_demon(self, target: Surface, world: World[Entity]) -> int:
        """Name the demon that is here, while it is one; gives the y below it, 0 without. A sign takes its place."""
        if world.loop is not None and world.loop.phase in (Phase.REWIND, Phase.MIRROR):
            return 0
        demon = next((each for each in world.of(Revision) if each.keeps_here), None)
        return self.draw_boss(target, words("bosses", "revision"), demon.opened) if demon is not None else 0

    def draw_sign(self, target: Surface, words: str, icon: str = "", accent: Colour = PAINT["n6"]) -> int:
        """Put a sign at the top of the screen (the lap runs back, whose habit is shown); gives the y below it."""
        box = self._tools.boxes.labelled(words, accent)
        picture = self._tools.assets.ui[icon].picture if icon else None
        extra = picture.get_width() + 8 if picture else 0
        panel = self._tools.boxes.panel(box.get_width() + extra, box.get_height(), accent)
        x, y = (WIDTH - panel.get_width()) // 2, MARGIN
        target.blit(panel, (x, y))
        if picture:
            target.blit(picture, (x + 6, y + (panel.get_height() - picture.get_height()) // 2))
        text = self._tools.reading.line(words, PAINT["n8"])
        target.blit(text, (x + extra + 6, y + 3))
        return y + panel.get_height() + 2

    def _caption_box(self, line: str, way: str) -> Surface:
        found = self._caption.get((line, way))
        if found is None:
            if len(self._caption) > 40:
                self._caption.clear()
            found = self._make_caption(line, way)
            self._caption[line, way] = found
        return found

    def _make_caption(self, line: str, way: str) -> Surface:
        """Set what is said in white and what is heard in grey, the speaker in the friend's colour, the arrow first."""
        lettering = self._tools.reading
        rows = lettering.wrap(line, CAPTION_WIDTH)
        arrow = self._arrow(way) if way else None
        left = 6 + (arrow.get_width() + 5 if arrow is not None else 0)
        width = max(lettering.width(row) for row in rows) + left + 6
        box = clear((width, len(rows) * lettering.height + 5))
        box.blit(self._tools.boxes.panel(*box.get_size(), PAINT["n3"]), (0, 0))
        if arrow is not None:
            box.blit(arrow, (6, (box.get_height() - arrow.get_height()) // 2))
        speaker = next((name for name in NAMES if line.startswith(f"{NAME[name]}:")), "")
        for number, row in enumerate(rows):
            ink = PAINT["n8"] if speaker else PAINT["n7"]
            box.blit(lettering.line(row, ink), (left, 3 + number * lettering.height))
            if number == 0 and speaker:
                box.blit(lettering.line(f"{NAME[speaker]}:", FRIEND[speaker]), (left, 3))
        return box

    def _arrow(self, way: str) -> Surface:
        """Give the arrow of a way as bright as letters are, twice as large where they are."""
        bright = self._tools.assets.ui[f"arrow_edge_{way}"].picture.copy()
        pixels = PixelArray(bright)
        pixels.replace(PAINT["v2"], PAINT["n7"])
        pixels.replace(PAINT["v3"], PAINT["n8"])
        pixels.close()
        return scale_by(bright, 2) if self._tools.reading.size == LARGEST else bright


def way_to(moment: Moment, place: Place | None) -> str:
    """Give which of eight ways leads from the human bodies to a place, "" where they are there, or it is nowhere."""
    led = moment.world.led
    if place is None or not led:
        return ""
    x = place[0] - sum(friend.x for friend in led) // len(led)
    y = place[1] - sum(friend.y for friend in led) // len(led)
    return "" if near(x, y, 0, 0, _HERE) else way_of(x, y)
