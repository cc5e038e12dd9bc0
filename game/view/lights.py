"""What Mia makes: the light she throws with its beam, the shadow it casts, and the figure that plays steps again."""

from math import hypot

import pygame

from game.sim.events import What
from game.sim.things.figure import PLAYS_TICKS, STANDS_TICKS, Figure
from game.sim.things.spot import Spot
from game.sim.units import UNITS_PER_PIXEL
from game.view.assets import opaque
from game.view.curves import arc, corners_of
from game.view.layers import Lamp
from game.view.moment import Moment, pixel_of
from game.view.palette import FRIEND, PAINT
from game.view.poses import Shown, walking

HAND = 16
"""The light comes from so high over the feet, px."""
OPENS_TICKS, CLOSES_TICKS = 8, 30
RADIUS = 24
SQUASH = 0.5
_LAYERS = ((1.0, (20, 11, 16)), (0.7, (18, 12, 15)), (0.36, (20, 17, 17)))
"""The beam: how wide each of its layers is, and what it adds."""
_MARGIN = 2
_ECHO_LIFT = 0.5
_FRAME = 11


def draw_spot(moment: Moment, spot: Spot) -> None:
    """Open the beam, keep the pool of light, let it close at the end; its shadow lies a room over."""
    x, y = pixel_of(spot.x, spot.y)
    from_x, from_y = pixel_of(spot.from_x, spot.from_y)
    age = moment.since(What.LIGHT_THROWN, spot.id, OPENS_TICKS)
    opened = 1.0 if age < 0 or moment.options.reduced_motion else (age + 1) / (OPENS_TICKS + 1)
    opened = min(opened, spot.left / CLOSES_TICKS)
    radius = max(4, round(RADIUS * min(1.0, opened)))
    key = (x - from_x, y - from_y, radius)
    if key not in moment.tools.beams:
        if len(moment.tools.beams) > 64:
            moment.tools.beams.clear()
        moment.tools.beams[key] = _beam(*key)
    surface, half_width, half_height = moment.tools.beams[key]
    middle = (from_x + x) // 2, (from_y - HAND + y) // 2
    moment.layers.halo((surface, half_width, half_height), *middle)
    moment.layers.light(moment.assets.lamp(64, PAINT["p4"], 15), x, y)
    moment.layers.light(moment.assets.lamp(32, PAINT["n8"], 14), x, y)
    moment.layers.wire(PAINT["p2"], arc(x, y, radius, 1, SQUASH), 1)
    if spot.casts:
        _draw_shadow(moment, spot)


def _beam(dx: int, dy: int, radius: int) -> Lamp:
    """Make the cone of light from the hand to a pool (dx, dy) px from the feet, to be added to the picture."""
    dy += HAND
    width, height = abs(dx) + 2 * (radius + _MARGIN), abs(dy) + 2 * (radius + _MARGIN)
    made = opaque((width, height))
    start = (width - dx) / 2, (height - dy) / 2
    end = (width + dx) / 2, (height + dy) / 2
    far = max(1.0, hypot(dx, dy))
    for wide, colour in _LAYERS:
        one = opaque((width, height))
        across = radius * wide * abs(dy / far) + radius * wide * SQUASH * abs(dx / far)
        side_x, side_y = -dy / far * across, dx / far * across
        corners = [start, (end[0] + side_x, end[1] + side_y), (end[0] - side_x, end[1] - side_y)]
        pygame.draw.polygon(one, colour, corners)
        pool = pygame.Rect(0, 0, round(2 * radius * wide), round(2 * radius * wide * SQUASH))
        pool.center = round(end[0]), round(end[1])
        pygame.draw.ellipse(one, colour, pool)
        made.blit(one, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    return made, width // 2, height // 2


def _draw_shadow(moment: Moment, spot: Spot) -> None:
    left, top, right, bottom = (edge // UNITS_PER_PIXEL for edge in spot.shadow)
    way = "across" if right - left > bottom - top else "down"
    moment.layers.lay(moment.assets.things[f"shadow_bridge_{way}"], (left + right) // 2, (top + bottom) // 2)
    if spot.is_fading:
        corners = [(left, top), (right - 1, top), (right - 1, bottom - 1), (left, bottom - 1), (left, top)]
        moment.layers.stroke(PAINT["v2"], corners, 1)


def draw_figure(moment: Moment, figure: Figure) -> None:
    """Stand the figure, pale as an echo, in the frame that it is seen through; a line under it says how far it is."""
    x, y = moment.places.pixel(figure.id) if figure.id in moment.places else pixel_of(figure.x, figure.y)
    way, facing, is_walking = moment.tools.gait.at(figure.track, figure.age)
    shown = walking(way) if is_walking else Shown("idle")
    sheet = moment.assets.echo(figure.friend, _ECHO_LIFT, 176)
    moment.layers.lay(moment.tools.shadow, x + 1, y)
    moment.layers.stand(sheet.frame(facing, *shown), x, y)
    moment.layers.light(moment.assets.lamp(32, PAINT["p3"], 8), x, y - 8)
    left, top, right, bottom = x - _FRAME, y - 36, x + _FRAME, y + 3
    colour = FRIEND["mia"]
    for corner in corners_of(left, top, right, bottom, 4):
        moment.layers.stroke(colour, corner, 1)
    done = min(1.0, figure.age / PLAYS_TICKS)
    left_of_it = 1 - max(0.0, (figure.age - PLAYS_TICKS) / STANDS_TICKS)
    wide = round((2 * _FRAME - 6) * (done if done < 1 else left_of_it))
    if wide > 0:
        moment.layers.stroke(colour, [(left + 3, bottom + 3), (left + 3 + wide, bottom + 3)], 1)
