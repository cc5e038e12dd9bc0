"""The HUD: strip, captions, signs of rest. The middle of the screen stays empty. Prompts are in bubbles.py."""

from pygame import Rect, Surface

from game.sim.friends.friend import NAMES
from game.view.assets import clear
from game.view.layers import HEIGHT, WIDTH
from game.view.moment import Tools
from game.view.palette import FRIEND, NAME, PAINT, Colour
from game.view.strip import Strip

CAPTION_WIDTH = 420
MARGIN = 4
STITCHES, STITCH_GAP, BOSS_EDGE = 3, 10, 14


class Hud:
    """Draws everything unlit that belongs to the screen and not to the map."""

    def __init__(self, tools: Tools) -> None:
        """Use these pictures and letters."""
        self._tools = tools
        self.strip = Strip(tools)
        self._caption: dict[str, Surface] = {}

    def forget(self) -> None:
        """Make every caption anew: the letters have another size."""
        self._caption.clear()
        self.strip.forget()

    def draw_captions(self, target: Surface, lines: list[str], strip_height: int) -> int:
        """Stack captions above the strip, the newest lowest; gives the y of their upper edge."""
        bottom = HEIGHT - strip_height - (self.strip.above if strip_height else 0) - 3
        for line in reversed(lines):
            box = self._caption_box(line)
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

    def _caption_box(self, line: str) -> Surface:
        found = self._caption.get(line)
        if found is None:
            if len(self._caption) > 40:
                self._caption.clear()
            found = self._make_caption(line)
            self._caption[line] = found
        return found

    def _make_caption(self, line: str) -> Surface:
        """Set what is said in white and what is heard in grey, the speaker in the friend's colour."""
        lettering = self._tools.reading
        rows = lettering.wrap(line, CAPTION_WIDTH)
        width = max(lettering.width(row) for row in rows) + 12
        box = clear((width, len(rows) * lettering.height + 5))
        box.blit(self._tools.boxes.panel(*box.get_size(), PAINT["n3"]), (0, 0))
        speaker = next((name for name in NAMES if line.startswith(f"{NAME[name]}:")), "")
        for number, row in enumerate(rows):
            ink = PAINT["n8"] if speaker else PAINT["n7"]
            box.blit(lettering.line(row, ink), (6, 3 + number * lettering.height))
            if number == 0 and speaker:
                box.blit(lettering.line(f"{NAME[speaker]}:", FRIEND[speaker]), (6, 3))
        return box
