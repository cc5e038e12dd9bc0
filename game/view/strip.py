"""The strip: a lane for every friend with sign, mode, hearts and beats; the tally over it; the dial of the lap."""

from collections.abc import Mapping
from types import MappingProxyType

import msgspec
from pygame import Rect, Surface

from game.sim.entity import Entity
from game.sim.friends.friend import FULL_HP, HEARTS
from game.sim.loop.strip import Lane, Mark, Tally, lanes, tally
from game.sim.stage import Stage
from game.sim.world import World
from game.view.assets import clear
from game.view.curves import arc
from game.view.icons import Icons, look_of, object_of
from game.view.layers import HEIGHT, WIDTH
from game.view.moment import Tools
from game.view.palette import BADGE, FRIEND, NAME, PAINT, Colour
from game.view.wording import ECHO, FULL, LAP, NEW_HABIT, marks_line, tally_line, verdict

LANE_HEIGHT = 26
PIP_X, PIP_STEP = 124, 22
PIP_ROOMS = (4, 6, 8)
"""For how many beats a lane has room: it grows in steps, so that it does not grow with every beat."""
_DIAL_WIDTH = 34
DIAL_PICTURES = 32
ECHO_WORD_TICKS = 200
"""So long a pip that only the echo filled says so."""
_MOON_STEP = 10
PIPS: Mapping[Mark, str] = MappingProxyType(
    {Mark.HOLLOW: "hollow", Mark.BODY: "body", Mark.ECHO: "echo", Mark.NEW: "star", Mark.MISSED: "cross"}
)


class Content(msgspec.Struct, frozen=True):
    """All that the strip shows; a strip with the same content is not drawn again."""

    lanes: tuple[Lane, ...]
    tally: Tally | None
    leads: tuple[str, ...]
    hearts: tuple[int, ...]
    looks: tuple[tuple[str, str], ...]
    marks_only: bool
    danger: bool
    solid: bool
    lap: int


class PipPlace(msgspec.Struct, frozen=True):
    """Where a beat stands on screen, px."""

    friend: str
    token: str
    mark: Mark
    x: int
    y: int


class Strip:
    """Draws the strip into a surface of its own, anew only when it changed."""

    def __init__(self, tools: Tools) -> None:
        """Use these pictures and letters."""
        self._tools = tools
        self._icons = Icons(tools.assets)
        self._content: Content | None = None
        self._surface: Surface | None = None
        self._tab: Surface | None = None
        self._beside = False
        self._read_tick = -1
        self._read: Content | None = None
        self.pips: list[PipPlace] = []

    @property
    def tab_height(self) -> int:
        """Height of the tab with the tally, px."""
        return self._tools.reading.height + 5

    @property
    def above(self) -> int:
        """How far the tab stands out over the strip, px; 0 where the tally has room beside the lanes."""
        return self.tab_height if self._tab is not None and not self._beside else 0

    def forget(self) -> None:
        """Write everything anew: the letters have another size."""
        self._content = None

    def read(self, stage: Stage, world: World[Entity]) -> Content | None:
        """Work out what there is to show, once a tick; None where no region loops."""
        key = world.tick
        if key != self._read_tick:
            self._read_tick = key
            self._read = _content(stage, world, solid=self._tools.options.high_contrast)
        return self._read

    def height(self, stage: Stage, world: World[Entity]) -> int:
        """Give how much of the screen's lower edge the strip takes, px."""
        content = self.read(stage, world)
        return 0 if content is None else -(-len(content.lanes) // 2) * LANE_HEIGHT + 2

    def draw(self, target: Surface, stage: Stage, world: World[Entity]) -> None:
        """Draw strip, tab and dial along the lower edge."""
        content = self.read(stage, world)
        if content is None:
            self.pips = []
            return
        if content != self._content or self._surface is None:
            self._content = content
            self._surface = self._paint(content)
            self._tab = self._paint_tab(content)
        height = self._surface.get_height()
        target.blit(self._surface, (0, HEIGHT - height))
        self._draw_dial(target, world, height)

    def draw_tab(self, target: Surface) -> None:
        """Draw the tally, where there is one: beside the lanes, or in its tab over the last of them."""
        if self._tab is None or self._surface is None or not self.pips:
            return
        top = HEIGHT - self._surface.get_height()
        if self._beside:
            room = Rect(_lanes_width(self._content), top, 0, self._surface.get_height())
            room.width = WIDTH - _DIAL_WIDTH - room.left
            target.blit(self._tab, self._tab.get_rect(midright=(room.right - 4, room.centery)))
        else:
            target.blit(self._tab, (WIDTH - _DIAL_WIDTH - self._tab.get_width(), top - self.tab_height + 1))

    def echo_word(self, target: Surface, friend: str, token: str, taken: list[Rect]) -> None:
        """Write "echo" over a pip, the first times that one is filled by an echo, and never over another word."""
        for pip in self.pips:
            if pip.friend == friend and pip.token == token and pip.mark is Mark.ECHO:
                word = self._tools.boxes.labelled(ECHO, FRIEND[friend], PAINT["n8"])
                place = word.get_rect(midbottom=(pip.x, pip.y - 8))
                if place.collidelist(taken) < 0:
                    taken.append(place)
                    target.blit(word, place)
                return

    def light_up(self, target: Surface, friend: str, token: str, age: float) -> None:
        """Ring the pip of a repeated beat in the Blink."""
        for pip in self.pips:
            if pip.friend == friend and pip.token == token:
                sprite = self._tools.assets.ui[f"pip_body_{friend}"]
                target.blit(sprite.picture, (pip.x - sprite.ax, pip.y - sprite.ay))
                points = arc(pip.x, pip.y, max(8.0, 14 - age), 1)
                for x, y in points:
                    target.fill(PAINT["n8"], (x, y, 2, 2))
                return

    def _paint(self, content: Content) -> Surface:
        """Draw a panel for each lane, and one for the tally and the dial in what is left."""
        boxes = self._tools.boxes
        rows = -(-len(content.lanes) // 2)
        surface = clear((WIDTH, rows * LANE_HEIGHT + 2))
        wide, used = _lane_width(content), _lanes_width(content)
        self.pips = []
        for number, lane in enumerate(content.lanes):
            x, y = number % 2 * wide, 1 + number // 2 * LANE_HEIGHT
            accent = FRIEND[lane.friend] if lane.friend in content.leads else PAINT["n4"]
            surface.blit(boxes.panel(wide, LANE_HEIGHT, accent), (x, y))
            self._paint_lane(surface, content, lane, x, y)
        if len(content.lanes) == 3:
            surface.blit(boxes.panel(wide, LANE_HEIGHT, PAINT["n4"]), (wide, 1 + LANE_HEIGHT))
        surface.blit(boxes.panel(WIDTH - used, rows * LANE_HEIGHT, PAINT["n4"]), (used, 1))
        surface.fill(PAINT["n3"], (WIDTH - _DIAL_WIDTH, 5, 1, rows * LANE_HEIGHT - 8))
        lap = self._tools.lettering.line(LAP.format(lap=content.lap), PAINT["n6"])
        surface.blit(lap, lap.get_rect(midleft=(used + 8, surface.get_height() // 2)))
        return surface

    def _paint_lane(self, surface: Surface, content: Content, lane: Lane, x: int, y: int) -> None:
        tools, name = self._tools, lane.friend
        led = name in content.leads
        ink = FRIEND[name] if led else PAINT["n6"]
        self._paint_badge(surface, lane, led=led, x=x + 3, y=y + 3)
        left = x + 26
        surface.blit(tools.lettering.line(NAME[name], ink), (left, y + 1))
        if content.danger:
            moons = content.hearts[list(FRIEND).index(name)]
            self._paint_moons(surface, moons, left + 31, y + 1)
        surface.blit(tools.lettering.line(lane.mode, PAINT["n7"] if led else PAINT["n6"]), (left, y + 13))
        word = FULL if lane.full else NEW_HABIT if lane.overwrites else ""
        if word:
            surface.blit(tools.lettering.line(word, PAINT["g3"]), (left + 37, y + 13))
        top, looks = HEIGHT - surface.get_height(), dict(content.looks)
        surface.fill(PAINT["n3"], (x + PIP_X - 10, y + 7, _lane_width(content) - PIP_X + 4, 1))
        for number in range(len(lane.pips), _pip_room(content)):
            surface.fill(PAINT["n4"], (x + PIP_X - 1 + number * PIP_STEP, y + 6, 3, 3))
        for number, pip in enumerate(lane.pips):
            at_x, at_y = x + PIP_X + number * PIP_STEP, y + 7
            sprite = tools.assets.ui[f"pip_{PIPS[pip.mark]}_{name}"]
            surface.blit(sprite.picture, (at_x - sprite.ax, at_y - sprite.ay))
            icon = self._icons.of(looks.get(pip.token, "other"))
            surface.blit(icon, (at_x - icon.get_width() // 2, y + 13))
            self.pips.append(PipPlace(name, pip.token, pip.mark, at_x, top + at_y))

    def _paint_badge(self, surface: Surface, lane: Lane, *, led: bool, x: int, y: int) -> None:
        """Draw sign and mode on a ground of the friend's own dark colour."""
        assets, name = self._tools.assets, lane.friend
        deep, edge = BADGE[name]
        surface.fill(PAINT["n0"], (x, y, 20, 20))
        surface.fill(PAINT[deep] if led else PAINT["n2"], (x + 1, y + 1, 18, 18))
        for side in ((1, 1, 18, 1), (1, 18, 18, 1), (1, 1, 1, 18), (18, 1, 1, 18)):
            surface.fill(PAINT[edge] if led else PAINT["n4"], (x + side[0], y + side[1], side[2], side[3]))
        sign = assets.signs[f"sign_{name}"].picture
        surface.blit(sign, (x + 2, y + 1))
        mode = assets.stained(f"mode_{lane.mode}", PAINT["n8"] if led else PAINT["n6"]).picture
        small = mode.subsurface(mode.get_bounding_rect())
        surface.blit(small, (x + 18 - small.get_width(), y + 18 - small.get_height()))

    def _paint_moons(self, surface: Surface, hp: int, x: int, y: int) -> None:
        ui = self._tools.assets.ui
        full, empty = ui["moon_full"].picture, ui["moon_empty"].picture
        for number in range(HEARTS):
            at = (x + number * _MOON_STEP, y)
            surface.blit(empty, at)
            if hp >= 2 * number + 2:
                surface.blit(full, at)
            elif hp == 2 * number + 1:
                surface.blit(full, at, (0, 7, 14, 7))

    def _paint_tab(self, content: Content) -> Surface | None:
        """Write the tally, with the verdict on a lap that has ended: in lines beside the lanes, or in one in a tab."""
        self._beside = False
        if content.tally is None:
            return None
        lettering = self._tools.reading
        line = marks_line(content.tally) if content.marks_only else tally_line(content.tally)
        said = verdict(content.tally)
        lap = self._tools.lettering.width(LAP.format(lap=content.lap))
        room = WIDTH - _DIAL_WIDTH - _lanes_width(content) - lap - 20
        lines = [(each, PAINT["n8"]) for each in lettering.wrap(line, room)]
        lines += [(each, PAINT["g3"]) for each in lettering.wrap(said, room)]
        rows = -(-len(content.lanes) // 2)
        fits = all(lettering.width(each) <= room for each, _ in lines)
        self._beside = fits and len(lines) * lettering.height <= rows * LANE_HEIGHT - 2
        if self._beside:
            tab = clear((max(lettering.width(each) for each, _ in lines), len(lines) * lettering.height))
            for number, (each, ink) in enumerate(lines):
                written = lettering.line(each, ink)
                tab.blit(written, (tab.get_width() - written.get_width(), number * lettering.height))
            return tab
        same = lettering.line(line, PAINT["n8"])
        why = lettering.line(said, PAINT["g3"]) if said else None
        width = same.get_width() + 12 + (why.get_width() + 8 if why else 0)
        tab = self._tools.boxes.panel(width, self.tab_height, PAINT["n6"]).copy()
        tab.blit(same, (6, 3))
        if why:
            tab.blit(why, (14 + same.get_width(), 3))
        return tab

    def _draw_dial(self, target: Surface, world: World[Entity], height: int) -> None:
        loop = world.loop
        if loop is None or loop.lap_ticks <= 0:
            return
        ui = self._tools.assets.ui
        x, y = WIDTH - _DIAL_WIDTH // 2, HEIGHT - height // 2
        part = min(DIAL_PICTURES, loop.clock * DIAL_PICTURES // loop.lap_ticks)
        frame, hand = ui["dial_frame"], ui[f"dial_{part}"]
        target.blit(frame.picture, (x - frame.ax, y - frame.ay))
        target.blit(hand.picture, (x - hand.ax, y - hand.ay))
        if loop.hurried:
            word = self._tools.lettering.line("x3", PAINT["g3"], outlined=True)
            target.blit(word, (x - _DIAL_WIDTH // 2 - word.get_width(), HEIGHT - height + 2))


def _content(stage: Stage, world: World[Entity], *, solid: bool) -> Content | None:
    region = stage.region
    found = tuple(lanes(stage, world))
    if region is None or not found:
        return None
    tokens = dict.fromkeys(pip.token for lane in found for pip in lane.pips)
    hearts = tuple(world.friends[name].hp if name in world.friends else FULL_HP for name in FRIEND)
    danger = region.number("grip_max") > 0 or bool(stage.of_kind("shade")) or any(each < FULL_HP for each in hearts)
    return Content(
        found,
        tally(stage, world, found),
        tuple(player.leads for player in world.humans),
        hearts,
        tuple((token, look_of(object_of(world, token))) for token in tokens),
        region.text("strip") == "marks",
        danger,
        solid,
        world.loop.lap if world.loop is not None else 0,
    )


def _pip_room(content: Content) -> int:
    """Give for how many beats each lane has room."""
    most = max(len(lane.pips) for lane in content.lanes)
    return next((room for room in PIP_ROOMS if room >= most), PIP_ROOMS[-1])


def _lane_width(content: Content) -> int:
    return PIP_X + _pip_room(content) * PIP_STEP - 4


def _lanes_width(content: Content | None) -> int:
    """Give how much of the screen's width the lanes take, px."""
    return min(2, len(content.lanes)) * _lane_width(content) if content is not None else 0


def ink_on_panel() -> tuple[tuple[Colour, Colour], ...]:
    """Give every pair of ink and ground that the interface writes with, for the test of contrast."""
    inks = [PAINT[name] for name in ("n6", "n7", "n8", "g3")] + list(FRIEND.values())
    return (*((ink, PAINT["n1"]) for ink in inks), (PAINT["n1"], PAINT["n7"]))
