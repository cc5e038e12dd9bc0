"""The HUD: strip, captions, prompts with key caps, signs of rest. The middle of the screen stays empty."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from math import hypot

from pygame import Rect, Surface

from game.sim.friends.friend import NAMES
from game.sim.geometry import near
from game.sim.units import UNITS_PER_PIXEL
from game.text.prompts import Prompt
from game.view.assets import clear
from game.view.layers import HEIGHT, WIDTH
from game.view.moment import Moment, Tools
from game.view.palette import FRIEND, NAME, PAINT, Colour
from game.view.strip import Strip

Keys = Mapping[str, str]
"""A player's key names by button: {"act": "E", "left": "A", ...}."""
Label = Callable[[int, str], str]
"""Gives what is written on a player's key for a button of sim/buttons.py, or on all four for "move"."""

CAPTION_WIDTH = 420
MARGIN = 4
_OVER_PLACE = 36
_UNDER_PLACE = 18
_UNDER_FEET = 8
_BODY, _RING = (20, 52), (150, 56)
STITCHES, STITCH_GAP, BOSS_EDGE = 3, 10, 14
_NEAR = 28 * UNITS_PER_PIXEL
_MOVES = ("up", "left", "down", "right")


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

    def draw_prompts(
        self, target: Surface, moment: Moment, prompts: Sequence[Prompt], label: Label, free: Rect
    ) -> list[Rect]:
        """Float each prompt over its place in the free part of the screen, or stand it on top; none covers another.

        Gives what is covered then.
        """
        taken = [_ring_area(moment, player.leads) for player in moment.world.humans if player.ring]
        bodies = [_body_area(moment, friend.name) for friend in moment.world.led]
        company = len(moment.world.humans) > 1
        top = free.top
        told: list[str] = []
        for prompt in sorted(prompts, key=lambda each: each.x >= 0):
            player = moment.world.players[prompt.player]
            if player.ring:  # the ring of orders has the word
                continue
            leads = player.leads
            accent = FRIEND.get(leads, PAINT["n6"]) if company else PAINT["g3"]
            key = label(prompt.player, prompt.button) if prompt.button else ""
            # two spots of one seam say the same: the farther one shows its key alone
            known = prompt.hold and prompt.words in told and not _is_near(moment, prompt, leads)
            words = "" if key and known else prompt.words
            told.append(prompt.words)
            box = self._tools.boxes.prompt(key, words, hold=prompt.hold, accent=accent)
            place = Rect((0, 0), box.get_size())
            if prompt.x < 0:
                place.midtop = (free.centerx, top)
                top = place.bottom + 2
            else:
                _wish(place, moment, prompt, leads)
                place = find_room(place, free, taken, bodies)
            taken.append(place)
            target.blit(box, place.topleft)
        return taken

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


def find_room(wish: Rect, free: Rect, taken: Sequence[Rect], bodies: Sequence[Rect]) -> Rect:
    """Give the place nearest to the wished one, inside `free` and over nothing that is taken, best over no body."""
    wish = wish.clamp(free)
    spots: list[Rect] = []
    for dx, dy in _steps(wish.width + 2, wish.height + 1):
        spot = wish.move(dx, dy)
        if free.contains(spot) and spot.collidelist(taken) < 0:
            if spot.collidelist(bodies) < 0:
                return spot
            spots.append(spot)
    return spots[0] if spots else wish


@cache
def _steps(wide: int, tall: int) -> tuple[tuple[int, int], ...]:
    """Give the ways in which a bubble may be pushed aside, the shortest first."""
    steps = [(across * wide // 2, down * tall) for across in range(-4, 5) for down in range(-7, 8)]
    return tuple(sorted(steps, key=lambda step: (hypot(step[0], step[1]), step[1], step[0])))


def _wish(place: Rect, moment: Moment, prompt: Prompt, leads: str) -> None:
    """Put a bubble under the friend whom it is for, under a spot to be held, or over another place."""
    x, y = prompt.x // UNITS_PER_PIXEL, prompt.y // UNITS_PER_PIXEL
    friend = moment.world.friends.get(leads)
    if friend is not None and (friend.x, friend.y) == (prompt.x, prompt.y):
        x, y = moment.places.pixel(leads)
        place.midtop = moment.layers.on_screen(x, y + _UNDER_FEET)
    elif prompt.hold:
        place.midtop = moment.layers.on_screen(x, y + _UNDER_PLACE)
    else:
        place.midbottom = moment.layers.on_screen(x, y - _OVER_PLACE)


def _body_area(moment: Moment, name: str) -> Rect:
    """Give where a friend stands on screen, with the sign over the head."""
    x, y = moment.layers.on_screen(*moment.places.pixel(name))
    return Rect(x - _BODY[0] // 2, y - _BODY[1], *_BODY)


def _ring_area(moment: Moment, name: str) -> Rect:
    """Give where the ring of orders is on screen."""
    x, y = moment.layers.on_screen(*moment.places.pixel(name))
    return Rect(x - _RING[0] // 2, y - _RING[1], _RING[0], _RING[1] * 3 // 2)


def _is_near(moment: Moment, prompt: Prompt, leads: str) -> bool:
    friend = moment.world.friends.get(leads)
    return friend is not None and near(friend.x, friend.y, prompt.x, prompt.y, _NEAR)


def label_from(keys: Sequence[Keys]) -> Label:
    """Make a Label of mappings by player; a button that nobody named is called by its own name."""

    def label(player: int, button: str) -> str:
        known: Keys = keys[player] if player < len(keys) else {}
        if button == "move" and "move" not in known and all(way in known for way in _MOVES):
            return " ".join(known[way] for way in _MOVES)
        return known.get(button, button)

    return label
