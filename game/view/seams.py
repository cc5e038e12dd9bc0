"""Seams and anchors: grey and still while hidden, torn and violet once revealed, gold once broken."""

from math import cos, pi, sin

import pygame

from game.sim.events import What
from game.sim.loop.seam import Anchor, Seam, SeamState
from game.sim.units import ticks
from game.view.assets import Sprite, clear
from game.view.curves import arc, dashed, thread
from game.view.demons import draw_stitch
from game.view.moment import Moment, swing
from game.view.palette import FRIEND, PAINT, Colour

TWITCH_TICKS = ticks(500)
GROW_TICKS = ticks(600)
REFUSED_TICKS = ticks(1000)
HUM_PERIOD = ticks(1400)
SPARK_TICKS = 26
"""So long light stays on one half of a revealed seam's tear."""
_MINUTE_LENGTH, _HOUR_LENGTH = 14, 9
_STILL_MINUTE, _STILL_HOUR = 33, 18
"""A hidden clock stands at 3:33."""
_MOST_HANDS = 256


def draw_seam(moment: Moment, seam: Seam) -> None:
    """Draw a seam in its state; `look` says what it is."""
    if seam.look == "plan":
        draw_stitch(moment, seam)
        return
    x, y = moment.centre(seam)
    if seam.look == "clock":
        _draw_clock(moment, seam, x, y)
    else:
        _draw_look(moment, seam, x)
    _draw_light(moment, seam, x, y)
    if seam.state is SeamState.REVEALED:
        if seam.look == "clock":
            _draw_crack(moment, seam, x, y + 23)
        if seam.together:
            _draw_overlap(moment, seam, x, y)


def draw_anchor(moment: Moment, anchor: Anchor) -> None:
    """Draw the foot marks of a revealed seam, whom they are for, and the line of who holds."""
    if not anchor.on:
        return
    x, y = moment.box(anchor)[:2]
    holder = anchor.holder(moment.world)
    refused = moment.since(What.REFUSED, anchor.id, REFUSED_TICKS) >= 0
    state = "held" if holder else "refused" if refused else "free"
    moment.layers.lay(moment.assets.things[f"anchor_{state}"], x, y)
    colour = PAINT["g3"] if holder else PAINT["v2"]
    moment.layers.light(moment.assets.lamp(32, colour, 8), x, y)
    named = holder.name if holder is not None else anchor.friend
    if named != "any":
        moment.layers.mark(moment.assets.signs[f"sign_{named}"], x, y + 12)
    seam = moment.world.entities.get(anchor.seam)
    if holder is None or not isinstance(seam, Seam):
        return
    hand_x, hand_y = moment.places.pixel(holder.name)
    line = thread((hand_x, hand_y - 22), moment.centre(seam), 1, 5)
    moment.layers.stroke(PAINT["n0"], line, 3)
    moment.layers.stroke(FRIEND[holder.name], line, 1)
    shift = 0 if moment.options.reduced_motion else -int(moment.tick // 3)
    for piece in dashed(line, 2, 3, shift):
        moment.layers.stroke(PAINT["n8"], piece, 1)


def hum_ring(moment: Moment, seam: Seam) -> None:
    """Draw the rings of a seam that hums while all else is still."""
    x, y = moment.centre(seam)
    for number in range(2):
        age = (moment.tick + number * HUM_PERIOD // 2) % HUM_PERIOD / HUM_PERIOD
        if moment.options.reduced_motion:
            age = 0.35 + number * 0.3
        colour = PAINT["v3"] if age < 0.5 else PAINT["v2"] if age < 0.8 else PAINT["v1"]
        moment.layers.stroke(colour, arc(x, y, 26 + age * 26, 1), 2 if age < 0.5 else 1)


def _draw_clock(moment: Moment, seam: Seam, x: int, y: int) -> None:
    base = moment.box(seam)[1] + moment.box(seam)[3]
    clock = moment.assets.things[f"clock_{seam.state.value}"]
    sprite = Sprite(clock.picture, clock.shine, 24, 24)
    minute, hour, colour = _STILL_MINUTE, _STILL_HOUR, PAINT["y4"]
    if seam.state is SeamState.HIDDEN:
        age = moment.since(What.TICKED, 0, TWITCH_TICKS)
        if age >= 0:
            minute += (2, -3, 2, -1, 1, 0)[min(5, int(age // 5))]
            colour = PAINT["v3"]
            x = _twitch(moment, x, y, 27, age)
    elif seam.state is SeamState.REVEALED:
        back = moment.tick / (12 if moment.options.reduced_motion else 3)
        minute, hour, colour = -int(back), -int(back / 12), PAINT["v3"]
    moment.layers.stand(sprite, x, y, base)
    if seam.state is not SeamState.BROKEN:
        moment.layers.stand(_hands(moment, minute % 60, hour % 60, colour), x, y, base)
    tight = _tightness(moment, seam)
    if tight >= 0:
        moment.layers.stand(moment.assets.things[f"clock_held_{tight}"], x, y, base)


def _draw_look(moment: Moment, seam: Seam, x: int) -> None:
    """Stand what the seam is on the lower edge of its rectangle; revealed, light runs along its tear."""
    _, top, _, height = moment.box(seam)
    base = top + height
    things = moment.assets.things
    name = f"seam_{seam.look}_{seam.state.value}"
    if seam.state is SeamState.REVEALED:
        name += "_0" if moment.options.reduced_motion else f"_{int(moment.tick // SPARK_TICKS) % 2}"
    sprite = things[name]
    if seam.state is SeamState.HIDDEN:
        age = moment.since(What.TICKED, 0, TWITCH_TICKS)
        if age >= 0:
            x = _twitch(moment, x, base - sprite.ay // 2, sprite.ax + 3, age)
    moment.layers.stand(sprite, x, base)
    tight = _tightness(moment, seam)
    if tight >= 0:
        moment.layers.stand(things[f"seam_{seam.look}_held_{tight}"], x, base)


def _twitch(moment: Moment, x: int, y: int, reach: int, age: float) -> int:
    """Draw the ripples beside a hidden seam that heard a repeated beat; gives where it stands in its jerk."""
    if not moment.options.reduced_motion:
        x += (1, -1, 1, 0, 0, 0)[min(5, int(age // 5))]
    for side in (-1, 1):
        points = [(x + side * (reach + (i % 2) * 2), y - 8 + i * 4) for i in range(5)]
        moment.layers.stroke(PAINT["v2"], points, 1)
    return x


def _tightness(moment: Moment, seam: Seam) -> int:
    """Give how tight the thread across a revealed seam is: -1 none, 0 somebody holds, 2 about to break."""
    if seam.state is not SeamState.REVEALED:
        return -1
    if seam.together:
        return min(2, 1 + 2 * seam.together // max(1, seam.hold))
    anchors = (moment.world.entities.get(each) for each in seam.anchors)
    held = any(isinstance(each, Anchor) and each.holder(moment.world) is not None for each in anchors)
    return 0 if held else -1


def _hands(moment: Moment, minute: int, hour: int, colour: Colour) -> Sprite:
    kept = moment.tools.hands
    key = (minute, hour, colour)
    if key not in kept:
        if len(kept) >= _MOST_HANDS:
            kept.clear()
        picture = clear((48, 48))
        for step, length, width in ((hour, _HOUR_LENGTH, 3), (minute, _MINUTE_LENGTH, 2)):
            angle = step * pi / 30
            tip = (round(24 + sin(angle) * length), round(24 - cos(angle) * length))
            pygame.draw.line(picture, PAINT["n0"], (24, 25), (tip[0], tip[1] + 1), width)
            pygame.draw.line(picture, colour, (24, 24), tip, width)
        pygame.draw.rect(picture, colour, (23, 23, 3, 3))
        glows = colour != PAINT["y4"]
        kept[key] = Sprite(picture, picture if glows else None, 24, 24)
    return kept[key]


def _draw_light(moment: Moment, seam: Seam, x: int, y: int) -> None:
    match seam.state:
        case SeamState.REVEALED:
            level = 12 if moment.options.calm else 11 + round(swing(moment.tick, 96) * 2)
            moment.layers.light(moment.assets.lamp(96, PAINT["v2"], level), x, y + 16)
            moment.layers.halo(moment.assets.glow(40, PAINT["v1"], 9), x, y)
        case SeamState.BROKEN:
            moment.layers.light(moment.assets.lamp(176, PAINT["g3"], 14), x, y + 24)
            moment.layers.halo(moment.assets.glow(40, PAINT["g2"], 4), x, y)
        case SeamState.HIDDEN:
            pass


def _draw_crack(moment: Moment, seam: Seam, x: int, y: int) -> None:
    age = moment.since(What.REVEALED, seam.id, GROW_TICKS)
    grown = 2 if age < 0 else min(2, int(age * 3 // GROW_TICKS))
    moment.layers.stand(moment.assets.things[f"crack_{grown}"], x, y, y + 64)


def _draw_overlap(moment: Moment, seam: Seam, x: int, y: int) -> None:
    """Fill a ring round the seam while all its anchors are held."""
    moment.layers.stroke(PAINT["n2"], arc(x, y, 29, 1), 4)
    moment.layers.stroke(PAINT["g4"], arc(x, y, 29, min(1.0, seam.together / max(1, seam.hold))), 3)
