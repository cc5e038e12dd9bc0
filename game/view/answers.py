"""What answers a gift (GAME.md 3): slot, dial, lamp, veil, gale, drone; drawn from how long it has been on."""

from collections.abc import Callable, Mapping
from math import cos, pi, sin
from types import MappingProxyType
from typing import Any

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.things.copy import Copy
from game.sim.things.dial import Dial
from game.sim.things.drone import Drone
from game.sim.things.gale import Gale
from game.sim.things.lamp import Lamp
from game.sim.things.screen import Screen
from game.sim.things.slot import Slot
from game.sim.things.trail import Trail
from game.sim.things.veil import Veil
from game.sim.units import TILE_PIXELS, UNITS_PER_PIXEL
from game.view.assets import Sprite
from game.view.curves import arc
from game.view.drafts import draw_slot
from game.view.moment import Moment, pixel_of
from game.view.palette import PAINT
from game.view.plates import WARM

QUARTER = 3
"""Twelfths of a turn in a quarter."""
TURN_TICKS = 5
"""A dial shows each twelfth so long."""
VEIL_FADES = 4
FADE_TICKS = 7
SWAY_TICKS = 34
_STREAKS = 3
_STREAK_AREA = 3 * TILE_PIXELS * TILE_PIXELS // 2
"""One streak of wind on so many px of floor."""
COPY_FADES = 30
MOTE_TICKS = 240
_WIND = 2.2
"""Px a tick."""


def turn_of(dial: Dial, tick: float) -> int:
    """Give how far a dial is turned, in twelfths: a quarter while it is on, on the way there and back between."""
    part = max(0, min(QUARTER, int(tick - dial.turned_tick) // TURN_TICKS))
    return part if dial.on else QUARTER - part


def fade_of(answer: Veil) -> int:
    """Give how far a veil is gone: -1 whole, then the pictures of its fading, VEIL_FADES gone."""
    if not answer.on:
        return -1
    return min(VEIL_FADES, (answer.lasts - answer.left) // FADE_TICKS, answer.left // FADE_TICKS)


def _draw_drone(moment: Moment, answer: Drone) -> None:
    x, y = moment.centre(answer)
    beat = int(moment.still_tick // 8) % 2
    hover = 0 if answer.on or moment.options.reduced_motion else int(moment.still_tick // 30) % 2
    moment.layers.lay(moment.tools.shadow, x, y + 4)
    sprite = moment.assets.things["drone_asleep" if answer.on else f"drone_awake_{beat}"]
    moment.layers.stand(sprite, x, y + (4 if answer.on else -4 - hover), y + 4)
    if answer.on:
        rise = 0 if moment.options.reduced_motion else int(moment.still_tick % 60 // 10)
        moment.layers.picture(moment.lettering.line("z", PAINT["c4"], outlined=True), x + 10 + rise // 3, y - 16 - rise)
    else:
        moment.layers.light(moment.assets.lamp(32, PAINT["c3"], 7), x, y)


def _draw_lamp(moment: Moment, answer: Lamp) -> None:
    x, y, width, height = moment.box(answer)
    sprite = moment.assets.things["wall_lamp_on" if answer.on else "wall_lamp_off"]
    moment.layers.stand(sprite, x + width // 2, y + height + 8)
    if answer.on:
        moment.layers.light(moment.assets.lamp(96, WARM), x + width // 2, y + height // 2)
        moment.layers.halo(moment.assets.glow(24, WARM, 6), x + width // 2, y + height - 12, y + height + 8)


def _draw_dial(moment: Moment, dial: Dial) -> None:
    x, y, width, height = moment.box(dial)
    middle = x + width // 2, y + height // 2
    turn = turn_of(dial, moment.still_tick)
    moment.layers.light(moment.assets.lamp(32, PAINT["c3"], 9 if dial.on else 6), *middle)
    if dial.piece == "plain":
        size = "" if min(width, height) >= 2 * TILE_PIXELS else "_small"
        moment.layers.lay(moment.assets.things[f"dial{size}_{turn}"], *middle)
        return
    _draw_turntable(moment, dial, middle, turn)
    if turn in (0, QUARTER) or moment.options.reduced_motion:
        _draw_piece(moment, dial)
        return
    # between two quarters there is only the pencil line of what turns
    angle = (turn if dial.lies == "across" else turn + QUARTER) * pi / (2 * QUARTER)
    along, aside = (width // 2 * cos(angle), height // 2 * sin(angle)), (8 * -sin(angle), 8 * cos(angle))
    corners = [(1, 1), (1, -1), (-1, -1), (-1, 1), (1, 1)]
    outline = [
        (round(middle[0] + far * along[0] + side * aside[0]), round(middle[1] + far * along[1] + side * aside[1]))
        for far, side in corners
    ]
    moment.layers.stroke(PAINT["c3"], outline, 1)


def _draw_turntable(moment: Moment, dial: Dial, middle: tuple[int, int], turn: int) -> None:
    """Draw the circle that it turns in, with four marks that turn with it."""
    radius = min(dial.width, dial.height) // (2 * UNITS_PER_PIXEL) - 2
    moment.layers.wire(PAINT["c1"], arc(*middle, radius, 1), 1)
    for step in range(4):
        angle = (turn / QUARTER + step) * pi / 2
        at = round(middle[0] + cos(angle) * radius), round(middle[1] + sin(angle) * radius)
        moment.layers.wire(PAINT["g3" if dial.on else "g2"], [at, (at[0] + 1, at[1])], 2)


def _draw_piece(moment: Moment, dial: Dial) -> None:
    """Lay the bridge, or stand the wall, a tile at a time."""
    for across in (True, False) if dial.whole else (dial.lies_across,):
        _draw_strip(moment, dial, across=across)


def _draw_strip(moment: Moment, dial: Dial, *, across: bool) -> None:
    left, top, right, bottom = (edge // UNITS_PER_PIXEL for edge in dial.strip(across=across))
    way = "across" if across else "down"
    for y in range(top, bottom, TILE_PIXELS):
        for x in range(left, right, TILE_PIXELS):
            if dial.piece == "bridge":
                sprite = moment.assets.things[f"dial_bridge_{way}"]
                moment.layers.lay(sprite, x + TILE_PIXELS // 2, y + TILE_PIXELS // 2)
            else:
                sprite = moment.assets.things["dial_wall"]
                moment.layers.stand(sprite, x + TILE_PIXELS // 2, y + TILE_PIXELS - 1, y + TILE_PIXELS)


def _draw_veil(moment: Moment, answer: Veil) -> None:
    """Hang a piece on every tile, row behind row; neighbours sway against each other."""
    x, y, width, height = moment.box(answer)
    fade = fade_of(answer)
    sways = 0 if moment.options.reduced_motion else int(moment.still_tick // SWAY_TICKS)
    for top in range(y, y + height, TILE_PIXELS):
        for left in range(x, x + width, TILE_PIXELS):
            middle, base = left + TILE_PIXELS // 2, top + TILE_PIXELS
            number = (left + top) // TILE_PIXELS
            if fade >= VEIL_FADES:
                moment.layers.lay(moment.assets.things["veil_gone"], middle, base - 3)
            else:
                name = f"veil_{(sways + number) % 2}" if fade < 0 else f"veil_fading_{fade}"
                moment.layers.stand(moment.assets.things[name], middle, base)
    if fade < 0 and answer.gazes:
        _draw_eyes(moment, answer)
    colour = PAINT["v2"] if fade < VEIL_FADES else PAINT["v1"]
    moment.layers.light(moment.assets.lamp(48, colour, 7), x + width // 2, y + height // 2)


def _draw_eyes(moment: Moment, veil: Veil) -> None:
    """A veil that gazes has eyes in every piece; they follow whom it sees, and are wide when light has drawn them."""
    x, y, width, height = moment.box(veil)
    gaze_x, gaze_y = pixel_of(veil.gaze_x, veil.gaze_y)
    wide = veil.drawn > 0
    for top in range(y, y + height, TILE_PIXELS):
        for left in range(x, x + width, TILE_PIXELS):
            middle_x, middle_y = left + TILE_PIXELS // 2, top - 8
            dx, dy = gaze_x - middle_x, gaze_y - middle_y
            far = max(1, abs(dx), abs(dy))
            pupil = round(dx / far), round(dy / far)
            for eye in (middle_x - 4, middle_x + 3):
                for row in (0, 1, 2) if wide else (1, 2):
                    moment.layers.stroke(PAINT["n8"], [(eye - 1, middle_y + row), (eye + 2, middle_y + row)], 1)
                at = eye + pupil[0], middle_y + 1 + pupil[1] // 2
                moment.layers.stroke(PAINT["r1" if not wide else "n0"], [at, (at[0] + 1, at[1])], 2)


def _draw_gale(moment: Moment, gale: Gale) -> None:
    """Let streaks run from the vents where it comes from; a braced gale hangs in the air."""
    x, y, width, height = moment.box(gale)
    across, back = gale.blows in ("right", "left"), gale.blows in ("left", "up")
    way, state = "right" if across else "down", "stopped" if gale.on else "blows"
    vent = moment.assets.things[f"gale_vent_{way}_{state}"]
    length, wide = (width, height) if across else (height, width)
    for step in range(0, wide, TILE_PIXELS):
        begin = length - TILE_PIXELS if back else 0
        at = (x + begin, y + step) if across else (x + step, y + begin)
        moment.layers.lay(_turned(moment, vent, across, back), at[0] + vent.ax, at[1] + vent.ay)
    room = max(1, length - TILE_PIXELS)
    count = max(2, width * height // _STREAK_AREA)
    run = 0.0 if gale.on or moment.options.reduced_motion else moment.still_tick * _WIND
    for number in range(count):
        name = f"gale_still_{number % 2}" if gale.on else f"gale_{way}_{number % _STREAKS}"
        sprite = _turned(moment, moment.assets.things[name], across, back)
        along = int(number * number * 29 + number * 53 + run * (1 + number % 3 * 0.15)) % room
        along = length - along if back else along
        aside = (number * 23 + number % 3 * 7 + 5) % max(1, wide - 8) + 5
        at = (x + along, y + aside) if across else (x + aside, y + along)
        moment.layers.hang(Sprite(sprite.picture, None, sprite.ax, sprite.ay), *at)


def _turned(moment: Moment, sprite: Sprite, across: bool, back: bool) -> Sprite:
    """Give a picture of wind to the right or down as it is, or mirrored for the left or up."""
    return moment.tools.mirrored(sprite, across=across) if back else sprite


def _draw_copy(moment: Moment, copy: Copy) -> None:
    """Stand the figure; a true one that is known bears a tick, a false one falls to threads."""
    x, y = moment.centre(copy)
    if copy.on:
        age = moment.since(What.DISSOLVED, copy.id, COPY_FADES)
        if 0 <= age < COPY_FADES:
            _draw_threads(moment, x, y, age)
        moment.layers.lay(moment.assets.things["veil_gone"], x, y)
        return
    sheet = moment.assets.friend(copy.friend, moment.tools.lift)
    breath = 0 if moment.options.reduced_motion else int(moment.still_tick // 36) % 2
    moment.layers.lay(moment.tools.shadow, x + 1, y)
    moment.layers.stand(sheet.frame("down", "idle", breath), x, y)
    moment.layers.light(moment.assets.lamp(32, PAINT["v2"], 7), x, y)
    if copy.known:
        moment.layers.mark(moment.assets.ui["tick"], x, y - 42)


def _draw_threads(moment: Moment, x: int, y: int, age: float) -> None:
    """A figure comes apart: threads that sink and spread."""
    for number in range(9):
        left = x - 8 + number * 2
        top = y - 28 + round(age * (0.5 + number * 7 % 5 * 0.14))
        length = max(1, round(12 - age / 3))
        moment.layers.stroke(
            PAINT["v3" if number % 2 else "v2"], [(left, min(y, top)), (left, min(y, top + length))], 1
        )


def _draw_trail(moment: Moment, trail: Trail) -> None:
    """Only a mote says that something is here, until it was traced: then steps of light lead along it."""
    x, y, width, height = moment.box(trail)
    across = width >= height
    if not trail.on:
        part = moment.idle_tick % MOTE_TICKS / MOTE_TICKS
        at = (x + round(width * part), y + height // 2) if across else (x + width // 2, y + round(height * part))
        moment.layers.wire(PAINT["c2"], [at, (at[0] + 1, at[1])], 1)
        return
    length = width if across else height
    for number, along in enumerate(range(4, length - 3, 8)):
        aside = -2 if number % 2 else 2
        at = (x + along, y + height // 2 + aside) if across else (x + width // 2 + aside, y + along)
        moment.layers.lay(moment.assets.things[f"trail_{'across' if across else 'down'}"], *at)
    moment.layers.light(moment.assets.lamp(48, PAINT["c3"], 8), x + width // 2, y + height // 2)


def _draw_screen(moment: Moment, screen: Screen) -> None:
    x, y, width, height = moment.box(screen)
    frame = int(moment.idle_tick // 12) % 2
    sprite = moment.assets.things[f"screen_on_{frame}" if screen.on else "screen_off"]
    moment.layers.stand(sprite, x + width // 2, y + height - 1)
    if screen.on:
        moment.layers.light(moment.assets.lamp(64, PAINT["p3"], 10), x + width // 2, y + height + 4)


DRAWERS: Mapping[type[Entity], Callable[[Moment, Any], None]] = MappingProxyType(
    {
        Slot: draw_slot,
        Dial: _draw_dial,
        Lamp: _draw_lamp,
        Drone: _draw_drone,
        Veil: _draw_veil,
        Gale: _draw_gale,
        Copy: _draw_copy,
        Trail: _draw_trail,
        Screen: _draw_screen,
    }
)
"""Who draws which kind."""
