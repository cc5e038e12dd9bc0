"""Between laps: the Blink, the rewind, the page, the shimmer, the doors, waking, and the Mirror."""

from math import hypot, pi, sin

import pygame
from pygame import Surface

from game.sim.loop.habit import TRACK_TICKS, pose
from game.sim.loop.lap_end import FADE_TICKS, SHOW_TICKS, beats_lit
from game.sim.loop.seam import Anchor, Seam, SeamState
from game.sim.loop.state import Loop, Phase
from game.sim.units import UNITS_PER_PIXEL, ticks
from game.view.assets import clear
from game.view.curves import arc
from game.view.effects import spread_thread
from game.view.friends import draw_echo_at
from game.view.icons import object_of
from game.view.layers import HEIGHT, WIDTH, Layers
from game.view.moment import Moment
from game.view.palette import FRIEND, PAINT, scaled
from game.view.places import At, facing_of
from game.view.seams import hum_ring
from game.view.strip import Strip
from game.view.things import draw_thing

THREAD_TICKS = ticks(300)
IRIS_TICKS = ticks(450)
WAKE_TICKS = ticks(2000)
HOME_TICKS = ticks(1400)
MIRROR_TICKS = ticks(300)
MIRROR_DIM = (112, 104, 150)
_FARTHEST = 420
_SOFT = ((26, 255), (18, 205), (9, 140), (0, 0))
_WAYS = ("e", "se", "s", "sw", "w", "nw", "n", "ne")


def to_grey(target: Surface, part: float) -> None:
    """Take colour and some light out of a frame, `part` of the way."""
    if part <= 0:
        return
    grey = pygame.transform.grayscale(target)
    grey.fill((172, 172, 182), special_flags=pygame.BLEND_RGB_MULT)
    grey.set_alpha(round(255 * min(1.0, part)))
    target.blit(grey, (0, 0))


def draw_blink(target: Surface, moment: Moment, strip: Strip) -> None:
    """Draw over a grey frame what keeps colour: seams, repeated beats, threads, their pips, arrows at the edge."""
    loop = moment.world.loop
    assert loop is not None
    grey = moment.layers
    moment.layers = Layers(grey.left, grey.top)
    seams = [entity for entity in moment.world.entities.values() if isinstance(entity, Seam)]
    alive = [seam for seam in seams if seam.state is not SeamState.HIDDEN]
    for number, repeat in enumerate(loop.repeats[: beats_lit(loop)]):
        age = moment.tick - moment.still_tick - FADE_TICKS - SHOW_TICKS * number
        thing = object_of(moment.world, repeat.token)
        if thing is not None:
            draw_thing(moment, thing)
            x, y = moment.centre(thing)
            moment.layers.halo(moment.assets.glow(40, FRIEND[repeat.friend], 10), x, y)
            moment.layers.stroke(FRIEND[repeat.friend], arc(x, y, max(20.0, 34 - age), 1), 1)
            for seam in alive:
                if seam.id in loop.newly_revealed:
                    spread_thread(moment, (x, y), moment.centre(seam), age / THREAD_TICKS)
        strip.light_up(target, repeat.friend, repeat.token, max(0.0, age))
    for seam in alive:
        draw_thing(moment, seam)
        hum_ring(moment, seam)
        _point_at(moment, seam)
    for entity in moment.world.entities.values():
        if isinstance(entity, Anchor):
            draw_thing(moment, entity)
    moment.layers.paint_floor(target)
    moment.layers.paint_standing(target)
    moment.layers.paint_marks(target)
    moment.layers = grey


def _point_at(moment: Moment, seam: Seam) -> None:
    """Stand an arrow at the screen's edge for a seam out of view."""
    x, y = moment.layers.on_screen(*moment.centre(seam))
    if 0 <= x < WIDTH and 0 <= y < HEIGHT - 30:
        return
    dx, dy = x - WIDTH / 2, y - HEIGHT / 2
    way = _WAYS[round(_turns(dx, dy) * 8) % 8]
    edge_x = max(14, min(WIDTH - 14, x)) + moment.layers.left
    edge_y = max(14, min(HEIGHT - 64, y)) + moment.layers.top
    moment.layers.mark(moment.assets.ui[f"arrow_edge_{way}"], edge_x, edge_y)


def _turns(dx: float, dy: float) -> float:
    """Give the direction as a part of a full turn, clockwise from east."""
    return pygame.math.Vector2(dx, dy).as_polar()[1] / 360


def draw_rewind(target: Surface) -> None:
    """Tint a frame of the film, in lines."""
    target.fill((196, 190, 232), special_flags=pygame.BLEND_RGB_MULT)
    for y in range(1, HEIGHT, 4):
        target.fill((236, 236, 240), (0, y, WIDTH, 1), special_flags=pygame.BLEND_RGB_MULT)


def draw_page(target: Surface, part: float) -> None:
    """A page turns across the screen, from right to left."""
    edge = round(WIDTH + 70 - (WIDTH + 140) * part)
    lift = round(10 * sin(part * pi))
    for offset, wide, colour in ((0, 2, "n4"), (2, 4, "n6"), (6, 12, "n7"), (18, 8, "n6"), (26, 3, "n4")):
        points = [
            (edge + offset, 0),
            (edge + offset + wide, 0),
            (edge + offset + wide - lift, HEIGHT),
            (edge + offset - lift, HEIGHT),
        ]
        pygame.draw.polygon(target, PAINT[colour], points)
    for y in range(10, HEIGHT, 9):
        x = edge - round(lift * y / HEIGHT)
        pygame.draw.line(target, PAINT["n5"], (x + 8, y), (x + 11 + y * 7 % 5, y))
    shade = (206, 202, 220)
    target.fill(shade, (max(0, edge - 16), 0, 12, HEIGHT), special_flags=pygame.BLEND_RGB_MULT)


def draw_shimmer(target: Surface, part: float) -> None:
    """A soft violet breath over everything: the same, but nothing new to see."""
    level = sin(max(0.0, min(1.0, part)) * pi)
    target.fill((round(20 * level), round(9 * level), round(34 * level)), special_flags=pygame.BLEND_RGB_ADD)


def draw_iris(target: Surface, at: At, part: float) -> None:
    """Darken all but a round hole at a place of the screen: `part` 0 is open, 1 is dark."""
    if part <= 0:
        return
    far = max(hypot(at[0] - x, at[1] - y) for x in (0, WIDTH) for y in (0, HEIGHT))
    radius = (far + 30) * (1 - min(1.0, part)) ** 1.5
    mask = clear((WIDTH, HEIGHT))
    dark = scaled(PAINT["n0"], 0.5)
    mask.fill((*dark, 255))
    for outer, alpha in _SOFT:
        if radius + outer > 1 and part < 1:
            pygame.draw.circle(mask, (*dark, alpha), at, round(radius + outer))
    target.blit(mask, (0, 0))


def mirrored(before: int, loop: Loop | None) -> int:
    """Give how far the room is dimmed for the Mirror after one more tick, 0 to MIRROR_TICKS: never in one frame."""
    looks = loop is not None and loop.phase is Phase.MIRROR
    return min(MIRROR_TICKS, before + 1) if looks else max(0, before - 1)


def dim_for_mirror(target: Surface, ticks_dimmed: int) -> None:
    """Dim the room while somebody looks into the Mirror (STYLE 8)."""
    if ticks_dimmed:
        part = ticks_dimmed / MIRROR_TICKS
        red, green, blue = (round(255 + (dimmed - 255) * part) for dimmed in MIRROR_DIM)
        target.fill((red, green, blue), special_flags=pygame.BLEND_RGB_MULT)


def draw_mirror(target: Surface, moment: Moment, loop: Loop) -> None:
    """Show the way of an echo as dots, with what it did on the way."""
    friend = moment.world.friends[loop.mirror_friend]
    habit = friend.habit((loop.lap - 1) % moment.variants)
    if habit is None or not habit.track:
        return
    colour = FRIEND[friend.name]
    layers = Layers(moment.layers.left, moment.layers.top)
    behind, moment.layers = moment.layers, layers
    last = habit.track_ticks
    glide = int(moment.tick / 2) % 6
    for tick in range(glide, last + 1, 6):
        x, y = pose(habit.track, tick)
        at = (x // UNITS_PER_PIXEL, y // UNITS_PER_PIXEL)
        layers.stroke(PAINT["n0"], [(at[0] - 1, at[1] + 1), (at[0] + 2, at[1] + 1)], 3)
        layers.stroke(colour, [at, (at[0] + 1, at[1])], 2)
    walked = int(moment.tick) % max(TRACK_TICKS, last + 40)
    x, y = pose(habit.track, min(walked, last))
    way, facing, _ = moment.tools.gait.at(habit.track, min(walked, last))
    draw_echo_at(moment, friend.name, x // UNITS_PER_PIXEL, y // UNITS_PER_PIXEL, way, facing, 208)
    for number, act in enumerate(act for act in habit.acts if act.beat):
        x, y = act.x // UNITS_PER_PIXEL, act.y // UNITS_PER_PIXEL
        layers.stroke(colour, arc(x, y, 15, 1, 0.8), 1)
        layers.picture(moment.lettering.line(str(number + 1), PAINT["n8"], outlined=True), x, y)
    layers.paint_standing(target)
    layers.paint_marks(target)
    moment.layers = behind


def draw_homecoming(moment: Moment, echoes: dict[str, At], age: float) -> None:
    """The echoes walk into their bodies when the region wakes."""
    if age >= HOME_TICKS:
        return
    part = age / HOME_TICKS
    for name, (start_x, start_y) in echoes.items():
        if name not in moment.places:
            continue
        goal_x, goal_y = moment.places.pixel(name)
        x = round(start_x + (goal_x - start_x) * part)
        y = round(start_y + (goal_y - start_y) * part)
        alpha = round(moment.options.echo_alpha * min(1.0, 2 - 2 * part))
        way = round(hypot(goal_x - start_x, goal_y - start_y) * part) * UNITS_PER_PIXEL
        facing = facing_of(goal_x - start_x, goal_y - start_y, "down")
        if alpha >= 16:
            draw_echo_at(moment, name, x, y, way, facing, alpha)
