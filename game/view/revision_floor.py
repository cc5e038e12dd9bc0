"""What The Revision does to the floor: red lines that close round what will be struck, and what is left there."""

from itertools import pairwise
from math import cos, sin

from game.sim.stage import FLOOR
from game.sim.units import TILE_PIXELS, UNITS_PER_PIXEL
from game.view.curves import arc
from game.view.moment import Moment
from game.view.palette import PAINT
from game.view.revision_moves import (
    BACK_TICKS,
    FALL_TICKS,
    RUBBED_TICKS,
    SIGN_TICK,
    SIGN_TICKS,
    STAGGER,
    Attack,
    Box,
    Revision,
    folds,
)

_HATCHES = 3
_RUBBED = 4
_SIGNED = 6
_DUST_TICKS = 6
_FALL = 70
"""A beam falls from so high, px."""
_SINK_TICKS = 40
_PLAN_FOLDED = 2
"""By then the plan is folded too."""
PLAN_TICK = SIGN_TICK - 24
"""From then on the plan is drawn with the signature that grows on it."""
_PLAN_DOWN = 32
"""The plan lies so far before the hem, px."""


def draw_floor(moment: Moment, boss: Revision) -> None:
    """Draw what the attack does to its spots."""
    match boss.attack:
        case Attack.CORRECT:
            for spot in boss.spots:
                _correct(moment, boss, spot)
        case Attack.AGAIN:
            for number, spot in enumerate(boss.spots):
                _again(moment, boss, spot, boss.ticks - number * STAGGER)
        case Attack.WHAT_IF:
            for number, spot in enumerate(boss.spots):
                _what_if(moment, boss, spot, number)
        case Attack.QUIET if boss.ticks >= PLAN_TICK and folds(boss) < _PLAN_FOLDED:
            _sign(moment, boss)
        case _:
            pass


def draw_mark(moment: Moment, boss: Revision, *, closes_in: bool, held: bool) -> None:
    """Draw one stroke under way; margins close in from their outer edge, a beam that is held falls on nobody."""
    if closes_in:
        for spot in boss.spots:
            _margin(moment, boss, spot)
    elif not held or boss.ticks < boss.line_ticks + FALL_TICKS:
        draw_floor(moment, boss)


def held_beam(moment: Moment, x: int, y: int, part: float) -> None:
    """A beam lies on whoever stands braced at (x, y), and comes apart; `part` is how far, 0 to 1."""
    if part < 0.6:
        beam = moment.assets.things["revision_beam_1"]
        moment.layers.stand(beam, x, y - 24 + (0 if moment.options.reduced_motion else round(part * 6)), y + 1)
    dust = min(3, int(part * 4))
    moment.layers.stand(moment.assets.things[f"revision_dust_{dust}"], x, y - 18, y + 2)


def corners_of(box: Box) -> list[tuple[int, int]]:
    """Give the way round a box, closed."""
    x, y, width, height = box
    return [(x, y), (x + width - 1, y), (x + width - 1, y + height - 1), (x, y + height - 1), (x, y)]


def outline(moment: Moment, box: Box, part: float, red: str = "r2") -> None:
    """Draw a red line that runs round a box, `part` of it, on ink."""
    corners = corners_of(box)
    left = part * 2 * (box[2] + box[3])
    for colour, wide in (("n0", 4), (red, 2)):
        rest, points = left, [corners[0]]
        for (ax, ay), (bx, by) in pairwise(corners):
            long = abs(bx - ax) + abs(by - ay)
            share = min(1.0, rest / max(1, long))
            points.append((round(ax + (bx - ax) * share), round(ay + (by - ay) * share)))
            rest -= long
            if rest <= 0:
                break
        moment.layers.stroke(PAINT[colour], points, wide)


def _tiled(moment: Moment, name: str, box: Box, part: float = 1.0) -> None:
    """Lay tiles over the floor in a box, from its left, `part` of it."""
    x, y, width, height = box
    tile = moment.assets.things[name]
    tile_at, unit = moment.stage.tile_at, UNITS_PER_PIXEL
    for left in range(0, int(width * part), TILE_PIXELS):
        for top in range(0, height, TILE_PIXELS):
            if tile_at((x + left) * unit, (y + top) * unit) != FLOOR:
                continue
            moment.layers.lay(tile, x + left + tile.ax, y + top + tile.ay)


def _correct(moment: Moment, boss: Revision, spot: Box) -> None:
    age = boss.ticks - boss.line_ticks
    if age < 0:
        _tiled(moment, f"revision_hatch_{min(_HATCHES - 1, int(boss.drawn * _HATCHES))}", spot, boss.drawn)
        outline(moment, spot, boss.drawn)
        return
    if age < boss.rubbed + BACK_TICKS:
        back = max(0, age - boss.rubbed) * _RUBBED // BACK_TICKS
        swept = min(1.0, age / 14)
        if swept < 1:
            _tiled(moment, f"revision_hatch_{_HATCHES - 1}", spot)
        _tiled(moment, f"revision_rubbed_{min(_RUBBED - 1, back)}", spot, swept)
        if age < boss.rubbed:
            moment.layers.wire(PAINT["r2"], corners_of(spot), 2)
        if age < 40:
            _scraps(moment, spot, age)


def _margin(moment: Moment, boss: Revision, spot: Box) -> None:
    """A red line runs down where the margin will be; then everything on its outer side is rubbed out."""
    x, y, width, height = spot
    age = boss.ticks - boss.line_ticks
    inner = x + width - 1 if x + width // 2 < boss.x else x
    if age < 0:
        _tiled(moment, f"revision_hatch_{min(_HATCHES - 1, int(boss.drawn * _HATCHES))}", spot)
        end = y + round((height - 1) * boss.drawn)
        for colour, wide in (("n0", 4), ("r2", 2)):
            moment.layers.stroke(PAINT[colour], [(inner, y), (inner, end)], wide)
    elif age < boss.rubbed + BACK_TICKS:
        back = max(0, age - boss.rubbed) * _RUBBED // BACK_TICKS
        _tiled(moment, f"revision_rubbed_{min(_RUBBED - 1, back)}", spot)
        if age < boss.rubbed:
            moment.layers.wire(PAINT["r2"], [(inner, y), (inner, y + height - 1)], 2)
        if age < 40:
            _scraps(moment, spot, age)


def _scraps(moment: Moment, spot: Box, age: int) -> None:
    """Sheets fly up from what was struck out."""
    x, y, width, height = spot
    still = moment.options.reduced_motion
    for number in range(max(4, width // 24)):
        turn = number * 2.4
        far = 10 if still else age * 0.9
        px = x + (number * 53 + 11) % max(1, width) + round(cos(turn) * far * 0.5)
        py = y + height // 2 + round(sin(turn) * 4 - far + far * far / 60)
        sheet = moment.assets.things[f"revision_scrap_{(number + (0 if still else age // 6)) % 4}"]
        moment.layers.stand(sheet, px, py, y + height)


def _again(moment: Moment, boss: Revision, spot: Box, ticks: int) -> None:
    """The line is drawn twice round what stood here: pale and then red; a beam's shadow grows, and it falls."""
    x, y, width, height = spot
    middle, base = x + width // 2, y + height // 2
    if ticks < 0:
        return
    part = min(1.0, ticks / boss.line_ticks)
    age = ticks - boss.line_ticks
    if age < 0:
        _tiled(moment, f"revision_hatch_{min(_HATCHES - 1, int(part * _HATCHES))}", spot)
        if part < 0.5:
            moment.layers.stroke(PAINT["c3"], corners_of(spot), 1)
        outline(moment, spot, min(1.0, 2 * part), "r1")
        outline(moment, spot, max(0.0, 2 * part - 1))
    elif age < FALL_TICKS + RUBBED_TICKS:
        if age < FALL_TICKS:
            _tiled(moment, f"revision_hatch_{_HATCHES - 1}", spot)
            outline(moment, spot, 1.0)
        fallen = min(1.0, age / FALL_TICKS)
        high = round(_FALL * (1 - fallen * fallen))
        name = "revision_beam_1" if fallen >= 1 else "revision_beam_0"
        moment.layers.lay(moment.tools.shadow_of(24 + round(40 * fallen)), middle, base + 6)
        moment.layers.stand(moment.assets.things[name], middle, base + 8 - high, base + 8)
        dust = (age - FALL_TICKS) // _DUST_TICKS
        if 0 <= dust < 4:
            moment.layers.stand(moment.assets.things[f"revision_dust_{dust}"], middle, base + 8, base + 9)


def _what_if(moment: Moment, boss: Revision, spot: Box, number: int) -> None:
    """A bad draft hangs there; a red ring closes round it; crossed, it sinks and is gone."""
    x, y, width, height = spot
    middle, base = x + width // 2, y + height // 2
    fall = boss.ticks - boss.line_ticks - number * STAGGER
    kind = number % 3
    if fall < 0:
        sway = 0 if moment.options.reduced_motion else (boss.ticks // 20 + number) % 2
        moment.layers.lay(moment.assets.things[f"revision_bad_draft_{kind}"], middle, base - sway)
        part = min(1.0, boss.ticks / (boss.line_ticks + number * STAGGER))
        for colour, wide in (("n0", 4), ("r2", 2)):
            moment.layers.stroke(PAINT[colour], arc(middle, base, width * 0.62, part, 0.5), wide)
    elif fall < _SINK_TICKS:
        moment.layers.lay(moment.assets.things["danger_2"], middle, base)
        moment.layers.stroke(PAINT["r2"], arc(middle, base, width * 0.62, 1, 0.5), 2)
        broken = moment.assets.things[f"revision_bad_draft_{kind}_broken"]
        moment.layers.lay(broken, middle, base + (fall * fall) // 60)
        _scraps(moment, spot, fall)


def _sign(moment: Moment, boss: Revision) -> None:
    """The smudged plan lies before it; her name appears on it in gold."""
    part = (boss.ticks - SIGN_TICK) / SIGN_TICKS
    signed = max(0, min(_SIGNED, round(part * _SIGNED)))
    x, y = boss.x, boss.y + _PLAN_DOWN
    moment.layers.lay(moment.assets.things[f"revision_plan_{signed}"], x, y)
    if signed:
        moment.layers.light(moment.assets.lamp(64, PAINT["g3"], 3 + signed), x + 14, y + 12)
