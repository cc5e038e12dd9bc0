"""The paper dart of a shooter, and the demon's hand with the lane that it shows before it comes."""

from collections.abc import Callable
from math import atan2, pi

from game.sim.shades.dart import Dart
from game.sim.shades.hand import HALF_LANE, WAY, Hand, Reach
from game.sim.units import UNITS_PER_PIXEL
from game.view.moment import Moment, pixel_of
from game.view.palette import PAINT, Colour

DIRECTIONS = 16
FLUTTER_TICKS = 6
OVER = 10
"""A dart flies so high over the floor, px."""
CRAWL_TICKS = 5
ARM_PIECES, PIECE = 4, 24
_WRIST = 31
"""From the middle of the hand to its wrist, px."""
_LANE, _WAY = HALF_LANE // UNITS_PER_PIXEL, WAY // UNITS_PER_PIXEL
_DOTS = 18
_CHEVRON = 7

Line = Callable[[Colour, list[tuple[int, int]], int], None]


def draw_dart(moment: Moment, dart: Dart) -> None:
    """Draw a dart over its shadow, its nose where it flies."""
    x, y = moment.centre(dart)
    turn = round(atan2(dart.way_y, dart.way_x) / (2 * pi) * DIRECTIONS) % DIRECTIONS
    beat = 0 if moment.options.reduced_motion else int(moment.still_tick // FLUTTER_TICKS) % 2
    moment.layers.lay(moment.tools.shadow, x, y)
    moment.layers.stand(moment.tools.lifted(f"paper_dart_{turn}_{beat}"), x, y - OVER, y)
    moment.layers.light(moment.assets.lamp(32, PAINT["r2"], 6), x, y)


def draw_hand(moment: Moment, hand: Hand) -> None:
    """Draw the lane while the hand rears at its end, then the hand on its way."""
    if hand.state is Reach.AWAY:
        return
    x, y = moment.centre(hand)
    part = min(1.0, max(0.06, hand.state_ticks / max(1, hand.wait))) if hand.state is Reach.REAR else 1.0
    start = pixel_of(hand.x - hand.way * hand.gone_on, hand.y)[0]
    # while it is awaited the lane lies over everything, and once it comes under it
    line = moment.layers.stroke if hand.state is Reach.REAR else moment.layers.wire
    _draw_lane(moment, line, (start, y), hand.way, part)
    side = "right" if hand.way > 0 else "left"
    if hand.state is Reach.REAR:
        pose = f"hand_rear_{min(2, int(part * 3))}_{side}"
        moment.layers.mark(moment.assets.ui["exclamation"], x, y - 34)
    else:
        pose = f"hand_crawl_{hand.state_ticks // CRAWL_TICKS % 4}_{side}"
    depth = y + _LANE
    for number in range(1, ARM_PIECES + 1):
        piece = "hand_arm_end" if number == ARM_PIECES else "hand_arm"
        at = x - hand.way * (_WRIST + number * PIECE - PIECE // 2)
        moment.layers.stand(moment.tools.lifted(f"{piece}_{side}"), at, y, depth - 1)
    moment.layers.lay(moment.tools.shadow_of(60), x, y + 14)
    moment.layers.stand(moment.tools.lifted(pose), x, y, depth)
    moment.layers.light(moment.assets.lamp(64, PAINT["r2"], 6), x, y)


def _draw_lane(moment: Moment, line: Line, at: tuple[int, int], way: int, part: float) -> None:
    """Two red lines along the lane, filled with dither and chevrons that point the way; they close at its end."""
    start, y = at
    end = start + round(way * _WAY * part)
    for side in (-_LANE, _LANE):
        for colour, width in (("n0", 4), ("r2", 2)):
            line(PAINT[colour], [(start, y + side), (end, y + side)], width)
    for number, along in enumerate(range(0, round(_WAY * part), _DOTS)):
        x = start + way * along
        moment.layers.lay(moment.assets.things["danger_2"], x, y)
        if number % 3 == 1:
            line(PAINT["r2"], [(x, y - _CHEVRON), (x + way * _CHEVRON, y), (x, y + _CHEVRON)], 2)
    if part >= 1:
        line(PAINT["r2"], [(end, y - _LANE), (end, y + _LANE)], 2)
