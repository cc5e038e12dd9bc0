"""Gates that slide in sight, the lamps of their openers, and the wires on the floor between them."""

from game.sim.things.gate import SLIDE_TICKS, Gate
from game.sim.units import TILE_PIXELS
from game.view.assets import Sprite
from game.view.moment import Moment
from game.view.palette import PAINT, from_hex

GREEN, RED = from_hex("77be55"), from_hex("db3848")
LAMP_GAP = 13


def draw_gate(moment: Moment, gate: Gate) -> None:
    """Draw rail, gate and lamps; the gate slides for SLIDE_TICKS after it moved."""
    x, y, width, height = moment.box(gate)
    stands = height >= width
    rail = moment.assets.things["gate_open"]
    if stands:
        for top in range(y, y + height, TILE_PIXELS):
            for left in range(x, x + width, TILE_PIXELS):
                moment.layers.lay(rail, left + rail.ax, top + rail.ay)
    else:
        moment.layers.wire(PAINT["n0"], [(x, y + height - 4), (x + width - 1, y + height - 4)], 3)
        moment.layers.wire(PAINT["y2"], [(x, y + height - 4), (x + width - 1, y + height - 4)], 1)
    part = max(0.0, min(1.0, (moment.still_tick - gate.moved_tick) / SLIDE_TICKS))
    shut = 1 - part if gate.on else part
    if shut > 0:
        whole = moment.tools.gates.gate(moment.assets, width, height, strict=gate.strict)
        if stands:
            _stand_upright(moment, gate, whole, x, y, round(height * shut))
        else:
            _slide_across(moment, whole, x, y + height, round(width * shut))
    _draw_lamps(moment, gate, x + width // 2, y if stands else y + height)
    _draw_wires(moment, gate)


def _stand_upright(moment: Moment, gate: Gate, whole: Sprite, x: int, y: int, left: int) -> None:
    """Show the lower `left` px of a gate that slides up into the wall, with the front of its last post."""
    edge = moment.assets.things["gate_strict_edge" if gate.strict else "gate_edge"]
    tall = whole.picture.get_height()
    area = (0, tall - left, whole.picture.get_width(), left)
    shine = whole.shine.subsurface(area) if whole.shine else None
    moment.layers.stand(Sprite(whole.picture.subsurface(area), shine, 0, 0), x, y, y + left - 2)
    moment.layers.stand(edge, x + edge.ax, y + left + 3, y + left - 1)


def _slide_across(moment: Moment, whole: Sprite, x: int, base: int, left: int) -> None:
    wide = whole.picture.get_width()
    area = (wide - left, 0, left, whole.picture.get_height())
    shine = whole.shine.subsurface(area) if whole.shine else None
    moment.layers.stand(Sprite(whole.picture.subsurface(area), shine, 0, whole.picture.get_height() - 1), x, base)
    moment.layers.stand(moment.assets.things["gate_end_h"], x + left - 1, base, base + 1)


def _draw_lamps(moment: Moment, gate: Gate, x: int, y: int) -> None:
    """A lamp for each opener over the gate: green and a bar when it is on, red and a ring when not."""
    openers = [moment.world.entities[each] for each in gate.openers if each in moment.world.entities]
    for number, opener in enumerate(openers):
        at = x + round((number - (len(openers) - 1) / 2) * LAMP_GAP)
        lit = opener.on or moment.awake
        moment.layers.stand(moment.assets.things["gate_lamp_on" if lit else "gate_lamp_off"], at, y)
        glow = moment.assets.glow(12, GREEN if lit else RED, 7)
        moment.layers.halo(glow, at, y - 20, y)


def _draw_wires(moment: Moment, gate: Gate) -> None:
    for number in gate.openers:
        opener = moment.world.entities.get(number)
        if opener is None:
            continue
        points = moment.tools.gates.wire(moment.stage, opener, gate)
        if len(points) > 1:
            moment.layers.wire(PAINT["n0"], [(x, y + 1) for x, y in points])
            moment.layers.wire(PAINT["e3" if opener.on else "n5"], points)
