"""The strip: a lane for every friend with sign, mode, hearts and beats; the tally over it; the dial of the lap."""

from collections.abc import Mapping
from types import MappingProxyType

import msgspec
from pygame import Surface

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
from game.view.palette import FRIEND, NAME, PAINT, Colour
from game.view.wording import ECHO, FULL, NEW_HABIT, marks_line, tally_line, verdict

LANE_HEIGHT, LANE_WIDTH = 26, 300
PIP_X, PIP_STEP = 116, 22
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
        self._read_tick = -1
        self._read: Content | None = None
        self.pips: list[PipPlace] = []

    @property
    def tab_height(self) -> int:
        """Height of the tab with the tally, px."""
        return self._tools.reading.height + 5

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
        """Draw the tally in its tab on the strip's upper edge, where there is one."""
        if self._tab is not None and self._surface is not None and self.pips:
            x = WIDTH - 36 - self._tab.get_width()
            target.blit(self._tab, (x, HEIGHT - self._surface.get_height() - self.tab_height + 1))

    def echo_word(self, target: Surface, friend: str, token: str) -> None:
        """Write "echo" over a pip, the first times that one is filled by an echo."""
        for pip in self.pips:
            if pip.friend == friend and pip.token == token and pip.mark is Mark.ECHO:
                word = self._tools.boxes.labelled(ECHO, FRIEND[friend], PAINT["n8"])
                target.blit(word, (pip.x - word.get_width() // 2, pip.y - 8 - word.get_height()))
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
        rows = -(-len(content.lanes) // 2)
        height = rows * LANE_HEIGHT + 2
        surface = clear((WIDTH, height))
        surface.fill((*PAINT["n1"], 255 if content.solid else 236))
        surface.fill(PAINT["n0"], (0, 0, WIDTH, 1))
        surface.fill(PAINT["n4"], (0, 1, WIDTH, 1))
        self.pips = []
        for number, lane in enumerate(content.lanes):
            x = number % 2 * LANE_WIDTH
            y = 2 + number // 2 * LANE_HEIGHT
            self._paint_lane(surface, content, lane, x, y)
            if number % 2:
                surface.fill(PAINT["n3"], (x - 2, y + 4, 1, LANE_HEIGHT - 8))
        return surface

    def _paint_lane(self, surface: Surface, content: Content, lane: Lane, x: int, y: int) -> None:
        tools, name = self._tools, lane.friend
        led = name in content.leads
        ink = FRIEND[name] if led else PAINT["n6"]
        surface.blit(tools.assets.signs[f"sign_{name}"].picture, (x + 4, y + 1))
        surface.blit(tools.lettering.line(NAME[name], ink), (x + 18, y))
        if content.danger:
            moons = content.hearts[list(FRIEND).index(name)]
            self._paint_moons(surface, moons, x + 47, y)
        mode = tools.assets.stained(f"mode_{lane.mode}", FRIEND[name] if led else PAINT["n6"])
        surface.blit(mode.picture, (x + 5, y + 14))
        surface.blit(tools.lettering.line(lane.mode, PAINT["n7"] if led else PAINT["n6"]), (x + 18, y + 12))
        word = FULL if lane.full else NEW_HABIT if lane.overwrites else ""
        if word:
            surface.blit(tools.lettering.line(word, PAINT["g3"]), (x + 54, y + 12))
        for number, pip in enumerate(lane.pips):
            at_x, at_y = x + PIP_X + number * PIP_STEP, y + 7
            sprite = tools.assets.ui[f"pip_{PIPS[pip.mark]}_{name}"]
            surface.blit(sprite.picture, (at_x - sprite.ax, at_y - sprite.ay))
            look = dict(content.looks).get(pip.token, "other")
            surface.blit(self._icons.of(look), (at_x - 7, y + 14))
            rows = surface.get_height()
            self.pips.append(PipPlace(name, pip.token, pip.mark, at_x, HEIGHT - rows + at_y))

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
        """Write the tally, with the verdict on a lap that has ended."""
        if content.tally is None:
            return None
        line = marks_line(content.tally) if content.marks_only else tally_line(content.tally)
        said = verdict(content.tally)
        same = self._tools.reading.line(line, PAINT["n8"])
        why = self._tools.reading.line(said, PAINT["g3"]) if said else None
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
        x, y = WIDTH - 18, HEIGHT - height // 2
        part = min(DIAL_PICTURES, loop.clock * DIAL_PICTURES // loop.lap_ticks)
        frame, hand = ui["dial_frame"], ui[f"dial_{part}"]
        target.blit(frame.picture, (x - frame.ax, y - frame.ay))
        target.blit(hand.picture, (x - hand.ax, y - hand.ay))
        if loop.hurried:
            word = self._tools.lettering.line("x3", PAINT["g3"], outlined=True)
            target.blit(word, (x - 32, y - 6))


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
        tally(stage, world),
        tuple(player.leads for player in world.humans),
        hearts,
        tuple((token, look_of(object_of(world, token))) for token in tokens),
        region.text("strip") == "marks",
        danger,
        solid,
    )


def ink_on_panel() -> tuple[tuple[Colour, Colour], ...]:
    """Give every pair of ink and ground that the interface writes with, for the test of contrast."""
    inks = [PAINT[name] for name in ("n6", "n7", "n8", "g3")] + list(FRIEND.values())
    return (*((ink, PAINT["n1"]) for ink in inks), (PAINT["n1"], PAINT["n7"]))
