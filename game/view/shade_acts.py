"""What a shade draws besides itself: its telegraph, the tape it reaches with, the sheets it reads.

A telegraph is a red line that grows to a closed shape with a dithered fill (STYLE 6), never a colour alone, and the
shape tells the kinds apart: an arrow darts, a ring is leaped into, a row of dashes is shot along, a lane is reached
along.
"""

from math import hypot
from typing import NamedTuple

from game.sim.shades.grabber import GRIP, OUT_TICKS, REACH_TICKS
from game.sim.shades.shade import State
from game.sim.shades.waiter import SPLASH
from game.sim.units import UNITS_PER_PIXEL
from game.view.assets import Sprite
from game.view.curves import arc, arrow
from game.view.friends import faded
from game.view.moment import Moment
from game.view.palette import PAINT

BACK_TICKS = OUT_TICKS - REACH_TICKS
"""Having missed, the arms wait until so long after, and come back."""
COIL_TICKS = 16
_COILED = 8
SHEET_TICKS = 72
"""A sheet is in the air so long over a shade that reads."""
_SHEETS = (-9, 10, 3)
_RING, _RING_OVER = 6, 38
_SPLASH = SPLASH // UNITS_PER_PIXEL
_LANE = GRIP // UNITS_PER_PIXEL
_PIECE = 4
_STREAKS = 3
_DASH, _GAP = 9, 6
_EXCLAMATION_OVER = 34

Point = tuple[int, int]


class Shade(NamedTuple):
    """A shade at `at` whose act goes to `aim`, px of the map; `wait` is the ticks of its telegraph or reading.

    `face` is where it looks, -1 to 1 on both axes. `still` is the world's tick where a Blink holds things.
    """

    kind: str
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


def draw_act(moment: Moment, shade: Shade) -> None:
    """Draw what belongs to the state besides the body."""
    match shade.state, shade.kind:
        case State.REAR, _:
            _draw_telegraph(moment, shade)
            moment.layers.mark(moment.assets.ui["exclamation"], shade.at[0], shade.at[1] - _EXCLAMATION_OVER)
        case State.READ, _:
            _draw_reading(moment, shade)
        case State.STRIKE, "walker":
            _draw_streaks(moment, shade)
        case State.STRIKE, "waiter":
            _draw_ring(moment, shade, 1.0)
        case State.STRIKE, "grabber":
            back = max(0, shade.ticks - BACK_TICKS)
            _draw_arms(moment, shade, min(1.0, shade.ticks / REACH_TICKS) - min(1.0, back / REACH_TICKS), held=False)
        case State.HOLD, "grabber":
            _draw_arms(moment, shade, 1.0, held=True)
            coil = moment.tools.lifted(f"wrap_coil_{shade.ticks // COIL_TICKS % 2}")
            moment.layers.stand(coil, shade.aim[0], shade.aim[1] - 2, shade.aim[1] + 1)
        case _:
            pass


def _draw_telegraph(moment: Moment, shade: Shade) -> None:
    """Show where the act goes, and how soon: the shape closes when it does."""
    part = max(0.1, shade.part)
    match shade.kind:
        case "grabber":
            _draw_lane(moment, shade, part)
        case "shooter":
            _draw_dashes(moment, shade, part)
        case "waiter":
            _draw_ring(moment, shade, part)
        case _:
            _draw_arrow(moment, shade, part)


def _draw_arrow(moment: Moment, shade: Shade, part: float) -> None:
    ax, ay = shade.aim
    moment.layers.lay(moment.assets.things[f"danger_{min(2, int(part * 3))}"], ax, ay)
    lines = arrow(shade.at, shade.aim, part, 9)
    for colour, width in (("n0", 4), ("r2", 2)):
        for points in lines:
            moment.layers.stroke(PAINT[colour], points, width)
    moment.layers.wire(PAINT["r2"], arc(ax, ay, 11, 1, 0.6), 1)


def _draw_ring(moment: Moment, shade: Shade, part: float) -> None:
    """A ring as wide as what comes down, which closes, while one within grows to meet it; closed, it is a target."""
    ax, ay = shade.aim
    moment.layers.lay(moment.assets.things[f"danger_ring_{min(2, int(part * 3))}"], ax, ay)
    for colour, width in (("n0", 4), ("r2", 2)):
        moment.layers.stroke(PAINT[colour], arc(ax, ay, _SPLASH, part), width)
    inner = _SPLASH * part if part < 1 else _SPLASH / 2
    moment.layers.stroke(PAINT["r2"], arc(ax, ay, max(2, round(inner)), 1), 1)


def _draw_dashes(moment: Moment, shade: Shade, part: float) -> None:
    """Dashes run out along the whole flight, like folds, and a cross bar closes them where it ends."""
    (x, y), (ax, ay) = shade.at, shade.aim
    far = max(1.0, hypot(ax - x, ay - y))
    dx, dy = (ax - x) / far, (ay - y) / far
    for begin in range(14, int(far * part), _DASH + _GAP):
        end = min(far * part, begin + _DASH)
        dash = [(round(x + dx * at), round(y + dy * at)) for at in (begin, end)]
        for colour, width in (("n0", 4), ("r2", 2)):
            moment.layers.stroke(PAINT[colour], dash, width)
        moment.layers.lay(moment.assets.things["danger_0"], *dash[0])
    if part >= 1:
        bar = [(round(ax - dy * side), round(ay + dx * side)) for side in (-6, 6)]
        moment.layers.stroke(PAINT["r2"], bar, 2)


def _draw_lane(moment: Moment, shade: Shade, part: float) -> None:
    """Two lines run along both sides of the reach and close at its end."""
    (x, y), (ax, ay) = shade.at, shade.aim
    far = max(1.0, hypot(ax - x, ay - y))
    dx, dy = (ax - x) / far, (ay - y) / far
    length = (far + _LANE) * part
    for along in range(12, int(length), 10):
        moment.layers.lay(moment.assets.things["danger_1"], round(x + dx * along), round(y + dy * along))
    ends = []
    for side in (-_LANE, _LANE):
        start = (round(x - dy * side), round(y + dx * side))
        end = (round(start[0] + dx * length), round(start[1] + dy * length))
        for colour, width in (("n0", 3), ("r2", 1)):
            moment.layers.stroke(PAINT[colour], [start, end], width)
        ends.append(end)
    if part >= 1:
        moment.layers.stroke(PAINT["r2"], ends, 2)


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


def _draw_streaks(moment: Moment, shade: Shade) -> None:
    ghost = moment.assets.things["shade_dart_0"]
    for number in range(_STREAKS):
        back = (number + 1) * 7
        paler = Sprite(faded(ghost.picture, 130 - 35 * number), None, ghost.ax, ghost.ay)
        x, y = shade.at[0] - shade.face[0] * back, shade.at[1] - shade.face[1] * back
        moment.layers.stand(paler, x, y + 2, y - number - 1)


def _draw_arms(moment: Moment, shade: Shade, part: float, *, held: bool) -> None:
    """Lay both arms of tape from the roll towards the aim, bowed to either side, `part` of the way.

    Of who is held the coil shows as much as the tape leaves free, so the hands are not seen then.
    """
    (x, y), (ax, ay) = (shade.at[0], shade.at[1] - 10), (shade.aim[0], shade.aim[1] - 10)
    far = max(1.0, hypot(ax - x, ay - y))
    side_x, side_y = -(ay - y) / far, (ax - x) / far
    tape = [moment.tools.lifted(f"wrap_tape_{number}") for number in (0, 1)]
    for side in (-1, 1):
        tip = (x, y)
        for number in range(int((far * part - (_COILED if held else 0)) / _PIECE) + 1):
            along = number * _PIECE / far
            bow = side * (4 + 26 * along * (1 - along)) * (0.5 if held else 1.0)
            tip = (round(x + (ax - x) * along + side_x * bow), round(y + (ay - y) * along + side_y * bow))
            moment.layers.stand(tape[number % 2], *tip, max(shade.at[1], shade.aim[1]) + 1)
        if not held:
            hand = moment.tools.lifted(f"wrap_hand_{'right' if ax >= x else 'left'}_open")
            moment.layers.stand(hand, *tip, max(shade.at[1], shade.aim[1]) + 2)
