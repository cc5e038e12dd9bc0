"""Shades: paper that walks. The telegraph is a red line that grows to a closed arrowhead (STYLE 6)."""

from game.sim.shades.walker import FIRST_TELEGRAPH_TICKS, TELEGRAPH_TICKS, Walk, Walker
from game.sim.units import UNITS_PER_PIXEL
from game.view.assets import Sprite
from game.view.curves import arc, arrow
from game.view.friends import faded
from game.view.moment import Moment
from game.view.palette import PAINT

WALK_TICKS = 10
BURST_FRAME_TICKS = 7
STREAKS = 3
GATHER_TICKS = 40
"""So long before it walks again its scraps come back together."""


def draw_walker(moment: Moment, walker: Walker) -> None:
    """Draw a shade in its state."""
    x, y = moment.places.pixel(walker.id)
    things, layers = moment.assets.things, moment.layers
    step = int(moment.still_tick // WALK_TICKS)
    if walker.state is Walk.BURST:
        _draw_burst(moment, walker, x, y)
        return
    layers.lay(moment.tools.shadow, x + 1, y)
    match walker.state:
        case Walk.WALK:
            layers.stand(things[f"shade_{step % 4}"], x, y + 2)
        case Walk.REAR:
            _draw_telegraph(moment, walker, x, y)
            layers.stand(things["shade_1"], x, y)
            layers.mark(moment.assets.ui["exclamation"], x, y - 34)
        case Walk.DART:
            _draw_streaks(moment, walker, x, y)
            layers.stand(things["shade_2"], x, y + 2)
        case Walk.REST:
            layers.stand(things["shade_3"], x, y + 4)
        case Walk.SLEEP:
            layers.stand(things["shade_asleep"], x, y + 2)
            rise = 0 if moment.options.reduced_motion else int(moment.still_tick % 60 // 10)
            layers.picture(moment.lettering.line("z", PAINT["c4"], outlined=True), x + 9 + rise // 3, y - 22 - rise)
    if walker.state in (Walk.WALK, Walk.REAR, Walk.DART):
        layers.light(moment.assets.lamp(32, PAINT["r2"], 6), x, y - 6)


def _draw_telegraph(moment: Moment, walker: Walker, x: int, y: int) -> None:
    """Show where it will dart, and how soon: the head closes when it goes."""
    wait = TELEGRAPH_TICKS if walker.seen else FIRST_TELEGRAPH_TICKS
    part = min(1.0, walker.state_ticks / wait)
    aim = (walker.aim_x // UNITS_PER_PIXEL, walker.aim_y // UNITS_PER_PIXEL)
    for points in arrow((x, y), aim, max(0.1, part), 9):
        moment.layers.stroke(PAINT["n0"], points, 4)
    for points in arrow((x, y), aim, max(0.1, part), 9):
        moment.layers.stroke(PAINT["r2"], points, 2)
    moment.layers.wire(PAINT["r2"], arc(aim[0], aim[1], 11, 1, 0.6), 1)
    moment.layers.wire(PAINT["r1"], arc(aim[0], aim[1], 11 * part, 1, 0.6), 2)


def _draw_streaks(moment: Moment, walker: Walker, x: int, y: int) -> None:
    for number in range(STREAKS):
        back = (number + 1) * 7
        ghost = moment.assets.things["shade_2"]
        at = (x - walker.face_x * back, y - walker.face_y * back)
        paler = Sprite(faded(ghost.picture, 130 - 35 * number), None, ghost.ax, ghost.ay)
        moment.layers.stand(paler, at[0], at[1] + 2, y - number - 1)


def _draw_burst(moment: Moment, walker: Walker, x: int, y: int) -> None:
    """Paper scraps fly apart and lie; they are gone until it gathers again."""
    frame = walker.state_ticks // BURST_FRAME_TICKS
    if frame < 4:
        moment.layers.stand(moment.assets.things[f"shade_burst_{frame}"], x, y + 2)
    elif frame < 30:
        moment.layers.lay(moment.assets.things["shade_burst_3"], x, y + 6)
