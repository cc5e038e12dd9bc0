"""Every kind of shade in every state, as a pure function of (kind, state, ticks in it): walker, blot, wrap.

The walker is paper and darts; the blot is an inkwell and spits where somebody stood; the wrap is a roll of tape and
grabs. A telegraph is a red line that grows to a closed shape with a dithered fill (STYLE 6), never a colour alone.
"""

from enum import StrEnum
from math import hypot
from typing import NamedTuple

from game.view.assets import Sprite
from game.view.curves import arc, arrow
from game.view.friends import faded
from game.view.layers import Figure, figure_of
from game.view.moment import Moment
from game.view.palette import PAINT

WALK_TICKS = 10
_WALKS = ("shade_0", "shade_1", "shade_2", "shade_3")
_SINKS, _LIGHT_UP = 2, 6
"""The picture of a body goes so far below its point; its light is so far above."""
BURST_TICKS = 7
BURSTS = 4
LIES_TICKS = 210
"""So long the scraps of a burst shade lie."""
SPIT_TICKS, FLIGHT_TICKS = 5, 26
SPLASH_TICKS = 6
REACH_TICKS = 9
"""The arms of a wrap need so long to reach."""
BACK_TICKS = 30
"""Then they wait until so long after, and come back."""
COIL_TICKS = 16
ARC_HEIGHT = 34
SHEET_TICKS = 72
"""A sheet is in the air so long over a shade that reads."""
_SHEETS = (-9, 10, 3)
_RING, _RING_OVER = 6, 38
_CIRCLE = 14
_LANE = 9
_PIECE = 4
_LAMP = (32, PAINT["r2"], 6)
_STREAKS = 3

Point = tuple[int, int]


class Kind(StrEnum):
    """What a shade is."""

    WALKER = "walker"
    BLOT = "blot"
    WRAP = "wrap"


class State(StrEnum):
    """What it is doing; `dart` is the act: the dart, the spit, the grab."""

    WALK = "walk"
    REAR = "rear"
    DART = "dart"
    HOLD = "hold"  # the wrap has somebody
    READ = "read"  # the walker has found a plate of paper
    REST = "rest"
    SLEEP = "sleep"
    BURST = "burst"


class Shade(NamedTuple):
    """A shade at `at` whose act goes to `aim`, px of the map; `wait` is the ticks of its telegraph or reading.

    `face` is where it looks, -1 to 1 on both axes. `still` is the world's tick where a Blink holds things.
    """

    kind: Kind
    state: State
    ticks: int
    at: Point
    aim: Point
    wait: int
    still: float = 0.0
    face: Point = (0, 1)

    @property
    def part(self) -> float:
        """How far the telegraph or the reading has come, 0 to 1."""
        return min(1.0, self.ticks / max(1, self.wait))


def picture_of(shade: Shade) -> str:
    """Give the name of the picture of the body; "" where nothing of it stands any more."""
    step = int(shade.still // WALK_TICKS) % 4
    own = "shade" if shade.kind is Kind.WALKER else shade.kind.value
    match shade.state:
        case State.WALK:
            return _WALKS[step] if shade.kind is Kind.WALKER else f"{own}_walk_{step}"
        case State.REAR:
            return f"{own}_rear_{min(2, int(shade.part * 3))}"
        case State.DART:
            if shade.kind is Kind.WALKER:
                return f"shade_dart_{shade.ticks // 4 % 2}"
            return f"{own}_act_{int(shade.ticks >= SPIT_TICKS)}"
        case State.HOLD:
            return f"{own}_act_1" if shade.kind is Kind.WRAP else picture_of(shade._replace(state=State.REST))
        case State.READ if shade.kind is Kind.WALKER:
            return "shade_reading"
        case State.REST | State.READ:
            return "shade_3" if shade.kind is Kind.WALKER else f"{own}_rest"
        case State.SLEEP:
            return f"{own}_asleep"
        case State.BURST:
            return f"{own}_burst_{shade.ticks // BURST_TICKS}" if shade.ticks < BURSTS * BURST_TICKS else ""


def walking_figure(moment: Moment) -> Figure:
    """Give what `draw_shade` makes of a walker that only walks: the same for all of them at a moment."""
    tools, name = moment.tools, _WALKS[int(moment.still_tick // WALK_TICKS) % len(_WALKS)]
    return figure_of(tools.shadow, tools.lifted(name), moment.assets.lamp(*_LAMP), up=_LIGHT_UP, base=_SINKS)


def draw_shade(moment: Moment, shade: Shade) -> None:
    """Draw a shade with its telegraph and what it throws or reaches with."""
    x, y = shade.at
    layers = moment.layers
    name = picture_of(shade)
    if shade.state is State.BURST:
        _draw_burst(moment, shade, name)
        return
    layers.lay(moment.tools.shadow, x + 1, y)
    _before(moment, shade)
    layers.stand(moment.tools.lifted(name), x, y + _SINKS)
    if shade.state is State.SLEEP:
        rise = 0 if moment.options.reduced_motion else int(shade.still % 60 // 10)
        layers.picture(moment.lettering.line("z", PAINT["c4"], outlined=True), x + 9 + rise // 3, y - 22 - rise)
    elif shade.state is not State.REST:
        layers.light(moment.assets.lamp(*_LAMP), x, y - _LIGHT_UP)


def _before(moment: Moment, shade: Shade) -> None:
    """Draw what belongs to the state besides the body."""
    x, y = shade.at
    match shade.state, shade.kind:
        case State.REAR, _:
            _draw_telegraph(moment, shade)
            moment.layers.mark(moment.assets.ui["exclamation"], x, y - 34)
        case State.READ, _:
            _draw_reading(moment, shade)
        case State.DART, Kind.WALKER:
            _draw_streaks(moment, shade)
        case State.DART, Kind.BLOT:
            _draw_shot(moment, shade)
        case State.DART, Kind.WRAP:
            back = max(0, shade.ticks - BACK_TICKS)
            _draw_arms(moment, shade, min(1.0, shade.ticks / REACH_TICKS) - min(1.0, back / REACH_TICKS), held=False)
        case State.HOLD, Kind.WRAP:
            _draw_arms(moment, shade, 1.0, held=True)
            coil = moment.tools.lifted(f"wrap_coil_{shade.ticks // COIL_TICKS % 2}")
            moment.layers.stand(coil, shade.aim[0], shade.aim[1] - 2, shade.aim[1] + 1)
        case _:
            pass


def _draw_telegraph(moment: Moment, shade: Shade) -> None:
    """Show where the act goes, and how soon: the shape closes when it does."""
    part, (ax, ay) = max(0.1, shade.part), shade.aim
    if shade.kind is Kind.WRAP:
        _draw_lane(moment, shade, part)
        return
    moment.layers.lay(moment.assets.things[f"danger_{min(2, int(part * 3))}"], ax, ay)
    if shade.kind is Kind.WALKER:
        lines = arrow(shade.at, shade.aim, part, 9)
        for colour, width in (("n0", 4), ("r2", 2)):
            for points in lines:
                moment.layers.stroke(PAINT[colour], points, width)
        moment.layers.wire(PAINT["r2"], arc(ax, ay, 11, 1, 0.6), 1)
        return
    for colour, width in (("n0", 3), ("r2", 1)):
        moment.layers.stroke(PAINT[colour], arc(ax, ay, _CIRCLE, part, 0.6), width)
    for side in (-1, 1):  # a cross hair that closes in
        reach = _CIRCLE + round(8 * (1 - part))
        moment.layers.stroke(PAINT["r2"], [(ax + side * reach, ay), (ax + side * (reach - 5), ay)], 1)


def _draw_reading(moment: Moment, shade: Shade) -> None:
    """A ring over it runs out, and sheets that it has read rise."""
    x, y = shade.at
    for ink, part, width in (("n0", 1.0, 5), ("n4", 1.0, 2), ("r2", 1 - shade.part, 2)):
        moment.layers.stroke(PAINT[ink], arc(x, y - _RING_OVER, _RING, part), width)
    calm = moment.options.reduced_motion
    for number, side in enumerate(_SHEETS):
        age = (shade.ticks + number * SHEET_TICKS // len(_SHEETS)) % SHEET_TICKS
        if shade.ticks < age:  # none is in the air yet when it comes
            continue
        sheet = moment.assets.things[f"sheet_{age // 8 % 2}"]
        paler = Sprite(faded(sheet.picture, 255 - 200 * age // SHEET_TICKS), None, sheet.ax, sheet.ay)
        rise, sway = (12, 0) if calm else (24 * age // SHEET_TICKS, (0, 1, 2, 1)[age // 8 % 4])
        moment.layers.stand(paler, x + side + sway, y - 14 - rise, y + 1)


def _draw_lane(moment: Moment, shade: Shade, part: float) -> None:
    """Two lines run along both sides of the reach and close at its end."""
    (x, y), (ax, ay) = shade.at, shade.aim
    far = max(1.0, hypot(ax - x, ay - y))
    dx, dy = (ax - x) / far, (ay - y) / far
    length = (far + _LANE) * part
    for along in range(12, int(length), 10):
        moment.layers.lay(moment.assets.things["danger_0"], round(x + dx * along), round(y + dy * along))
    ends = []
    for side in (-_LANE, _LANE):
        start = (round(x - dy * side), round(y + dx * side * 0.6))
        end = (round(start[0] + dx * length), round(start[1] + dy * length))
        for colour, width in (("n0", 3), ("r2", 1)):
            moment.layers.stroke(PAINT[colour], [start, end], width)
        ends.append(end)
    if part >= 1:
        moment.layers.stroke(PAINT["r2"], ends, 2)


def _draw_streaks(moment: Moment, shade: Shade) -> None:
    ghost = moment.assets.things["shade_dart_0"]
    for number in range(_STREAKS):
        back = (number + 1) * 7
        paler = Sprite(faded(ghost.picture, 130 - 35 * number), None, ghost.ax, ghost.ay)
        x, y = shade.at[0] - shade.face[0] * back, shade.at[1] - shade.face[1] * back
        moment.layers.stand(paler, x, y + 2, y - number - 1)


def _draw_shot(moment: Moment, shade: Shade) -> None:
    """Ink flies in an arc over its shadow, bursts on the floor, and the stain dries."""
    things, age = moment.assets.things, shade.ticks - SPIT_TICKS
    (x, y), (ax, ay) = (shade.at[0], shade.at[1] - 24), shade.aim
    if 0 <= age < FLIGHT_TICKS:
        part = age / FLIGHT_TICKS
        px, py = round(x + (ax - x) * part), round(y + (ay - y) * part)
        high = round(4 * ARC_HEIGHT * part * (1 - part))
        moment.layers.lay(things["danger_2"], ax, ay)
        moment.layers.stroke(PAINT["r2"], arc(ax, ay, _CIRCLE, 1, 0.6), 1)
        moment.layers.lay(moment.tools.shadow, px, round(shade.at[1] + (ay - shade.at[1]) * part))
        moment.layers.stand(things[f"blot_shot_{age // 4 % 2}"], px, py - high, max(shade.at[1], ay) + 1)
        moment.layers.halo(moment.assets.glow(12, PAINT["r2"], 8), px, py - high)
    elif age >= FLIGHT_TICKS:
        splash = min(3, (age - FLIGHT_TICKS) // SPLASH_TICKS)
        moment.layers.lay(things[f"blot_splash_{splash}"], ax, ay)


def _draw_arms(moment: Moment, shade: Shade, part: float, *, held: bool) -> None:
    """Lay both arms of tape from the roll towards the aim, bowed to either side, `part` of the way."""
    (x, y), (ax, ay) = (shade.at[0], shade.at[1] - 10), (shade.aim[0], shade.aim[1] - 10)
    far = max(1.0, hypot(ax - x, ay - y))
    side_x, side_y = -(ay - y) / far, (ax - x) / far
    tape = [moment.tools.lifted(f"wrap_tape_{number}") for number in (0, 1)]
    for side in (-1, 1):
        tip = (x, y)
        for number in range(int(far * part / _PIECE) + 1):
            along = number * _PIECE / far
            bow = side * (4 + 26 * along * (1 - along)) * (0.5 if held else 1.0)
            tip = (round(x + (ax - x) * along + side_x * bow), round(y + (ay - y) * along + side_y * bow))
            moment.layers.stand(tape[number % 2], *tip, max(shade.at[1], shade.aim[1]) + 1)
        way = "right" if ax >= x else "left"
        hand = moment.tools.lifted(f"wrap_hand_{way}_{'closed' if held else 'open'}")
        moment.layers.stand(hand, *tip, max(shade.at[1], shade.aim[1]) + 2)


def _draw_burst(moment: Moment, shade: Shade, name: str) -> None:
    """It comes apart; its scraps lie until it gathers again."""
    x, y = shade.at
    own = "shade" if shade.kind is Kind.WALKER else shade.kind.value
    if name:
        moment.layers.stand(moment.tools.lifted(name), x, y + 2)
    elif shade.ticks < LIES_TICKS:
        moment.layers.lay(moment.assets.things[f"{own}_burst_{BURSTS - 1}"], x, y + 6)
