"""Friends and their echoes: which picture of the sheet, shadow, what they carry, the signs over their heads."""

from collections.abc import Sequence
from typing import NamedTuple

from pygame import Rect, Surface

from game.sim.entity import Entity
from game.sim.friends.friend import Friend, Mode
from game.sim.friends.gifts import REPEAT
from game.sim.leash import RISE_TICKS
from game.sim.loop.echo import habit_of
from game.sim.motion import LUNGE_SPEED, LUNGE_TICKS
from game.sim.things.carry import Carry
from game.sim.units import TICKS_PER_SECOND, UNITS_PER_PIXEL
from game.sim.world import World
from game.view.assets import FriendSheet, Sprite
from game.view.moment import Moment
from game.view.palette import FRIEND, NAME, PAINT
from game.view.places import echo_key, facing_of
from game.view.poses import Shown, frame_at, pose_of, walking
from game.view.wisps import draw_landing, draw_wisp

FLICKER_TICKS = 24
"""A hurt body pales and comes back 2.5 times a second."""
PALE = 165
HEAD = 30
"""From the feet to the top of the head, px."""
ECHO_LIFT = 0.5
"""Echoes are dream matter: they shine a little by themselves."""
GHOST_STEPS = (7, 14)
GHOST_ALPHA = 128
"""What a lunge leaves behind, px behind the body, in violet, half opaque."""
_ECHO_ACT_TICKS = 20


def draw_friends(moment: Moment) -> None:
    """Stand every body in the world, with its shadow, load and signs."""
    tags = []
    for name, friend in moment.world.friends.items():
        x, y = moment.places.pixel(name)
        if not moment.layers.sees(x, y):
            continue
        shown = pose_of(moment, friend)
        facing = facing_of(friend.face_x, friend.face_y, "down")
        sheet = moment.assets.friend(name, moment.tools.lift)
        if friend.wisp:
            if friend.wisp < RISE_TICKS:
                alpha = 16 * (15 - friend.wisp * 15 // RISE_TICKS)
                moment.layers.stand(moment.tools.thinned(sheet.frame(facing, *shown), alpha), x, y)
            tags.append(_draw_signs(moment, friend, x, draw_wisp(moment, friend, x, y) + 18, low=True))
            continue
        draw_landing(moment, friend, x, y)
        _draw_shadow(moment, x, y, lying=shown.is_low)
        _draw_ghosts(moment, friend, sheet, facing, x, y)
        moment.layers.stand(_paled(moment, friend, sheet.frame(facing, *shown)), x, y)
        _draw_load(moment, friend.carry, name, shown, x, y)
        tags.append(_draw_signs(moment, friend, x, y, low=shown.is_low))
    _draw_names(moment, tags)


def draw_pose(moment: Moment, name: str, pose: str, facing: str, x: int, y: int, age: float = 0.0) -> None:
    """Stand a friend in any pose of the sheet, `age` ticks after it began: for scenes, where no state says it.

    MissingImageError where there is no such pose.
    """
    sheet = moment.assets.friend(name, moment.tools.lift)
    shown = frame_at(pose, age, sheet.frames(pose))
    _draw_shadow(moment, x, y, lying=shown.is_low)
    moment.layers.stand(sheet.frame(facing, *shown), x, y)


def _draw_ghosts(moment: Moment, friend: Friend, sheet: FriendSheet, facing: str, x: int, y: int) -> None:
    """Leave two ghosts behind a lunge that gets ahead, never farther back than it began."""
    if friend.lunge <= 0 or not friend.moved or moment.options.reduced_motion:
        return
    gone = (LUNGE_TICKS - friend.lunge) * LUNGE_SPEED // UNITS_PER_PIXEL
    ghost = sheet.ghost(facing, "lunge", 1, PAINT["v2"], GHOST_ALPHA)
    for behind in GHOST_STEPS:
        if behind <= gone:
            moment.layers.stand(ghost, x - friend.face_x * behind, y - friend.face_y * behind, y - 1)


def draw_echoes(moment: Moment) -> None:
    """Put the echoes under every body they overlap."""
    world = moment.world
    for name, friend in world.friends.items():
        habit = habit_of(world, friend, moment.variants)
        if echo_key(name) not in moment.places or habit is None or world.loop is None:
            continue
        x, y = moment.places.pixel(echo_key(name))
        if not moment.layers.sees(x, y):
            continue
        clock: float = world.loop.clock
        if friend.echo.stopped_at >= 0:
            clock = friend.echo.stopped_at
        way, facing, is_walking = moment.tools.gait.at(habit.track, clock)
        carries = bool(friend.echo.carry)
        if is_walking and world.loop.running:
            shown = walking(way, "carry_walk" if carries else "walk")
        else:
            shown = Shown("carry" if carries else "idle")
        recent = [act for act in habit.acts if 0 <= clock - act.tick < _ECHO_ACT_TICKS and act.verb not in _SILENT]
        if recent:
            shown = Shown("gift_tap", 1) if recent[-1].verb in REPEAT else Shown("act")
            facing = facing_of(recent[-1].face_x, recent[-1].face_y, facing)
        alpha = moment.options.echo_alpha
        sheet = moment.assets.echo(name, ECHO_LIFT, alpha)
        base = min([y, *(_base_of(moment, other, x, y) for other in world.friends)])
        moment.layers.stand(sheet.frame(facing, *shown), x, y, base)
        _draw_load(moment, friend.echo.carry, name, shown, x, y, alpha, base)


_SILENT = ("on", "press", "release", "take", "drop")


def draw_echo_at(moment: Moment, name: str, x: int, y: int, way: int, facing: str, alpha: int) -> None:
    """Draw an echo that walks somewhere by itself: into its body, along a shown path."""
    sheet = moment.assets.echo(name, ECHO_LIFT, alpha // 16 * 16)
    moment.layers.stand(sheet.frame(facing, *walking(way)), x, y, y - 1)


def _base_of(moment: Moment, name: str, x: int, y: int) -> int:
    """Give the base that an echo at (x, y) must lie under where it overlaps this body."""
    body_x, body_y = moment.places.pixel(name)
    return body_y - 1 if abs(body_x - x) < 22 and abs(body_y - y) < 30 else y


def _paled(moment: Moment, friend: Friend, sprite: Sprite) -> Sprite:
    """Let a hurt body go pale and come back, slowly."""
    if not friend.hurt or int(moment.still_tick) % FLICKER_TICKS * 2 < FLICKER_TICKS:
        return sprite
    return moment.tools.thinned(sprite, PALE)


def _draw_shadow(moment: Moment, x: int, y: int, *, lying: bool) -> None:
    moment.layers.lay(moment.tools.shadow_lying if lying else moment.tools.shadow, x + (0 if lying else 1), y)


def _draw_load(
    moment: Moment, carried: int, name: str, shown: Shown, x: int, y: int, alpha: int = 255, base: int | None = None
) -> None:
    """Put the carried thing into the raised hands; it goes down with the body in the steps that do."""
    thing = moment.world.entities.get(carried)
    if not isinstance(thing, Carry):
        return
    sprite = moment.assets.things[f"carry_{thing.kind}"]
    if alpha < 255:
        sprite = Sprite(faded(sprite.picture, alpha), None, sprite.ax, sprite.ay)
    dip = shown.pose == "carry_walk" and shown.number % 3 == 1
    moment.layers.stand(sprite, x, y - moment.assets.poses.hands[name] + 1 + dip, (y if base is None else base) + 1)


def faded(picture: Surface, alpha: int) -> Surface:
    """Give a copy that is less opaque."""
    copy = picture.copy()
    copy.set_alpha(alpha)
    return copy


def is_carried(world: World[Entity], number: int) -> bool:
    """Tell whether a thing is in somebody's hands, so that it is drawn there and nowhere else."""
    return any(number in (friend.carry, friend.echo.carry) for friend in world.friends.values())


class Tag(NamedTuple):
    """Where the sign of a friend hangs, px of the map: its middle, and the top of the head."""

    friend: Friend
    x: int
    top: int


_LIST_OVER, _LIST_LEFT, _LIST_SIGN = 20, 10, 7
"""A list of names: px over the highest head, left of the middle, and from a sign's middle to its name."""
NAMED_TICKS = 6 * TICKS_PER_SECOND
"""In company the names stand beside the signs for a while at the beginning of a level."""


def _draw_signs(moment: Moment, friend: Friend, x: int, y: int, *, low: bool) -> Tag:
    """The sign says who it is, the arrowhead who is led, a small mark who follows and who stays."""
    signs, layers = moment.assets.signs, moment.layers
    top = y - (18 if low else moment.assets.poses.heights[friend.name] + 6) - (12 if friend.carry and not low else 0)
    if friend.mode is Mode.LED:
        layers.mark(signs[f"led_{friend.name}"], x, top)
        layers.mark(signs[f"sign_{friend.name}"], x, top - 12)
    else:
        layers.mark(signs[f"sign_{friend.name}"], x - 5, top - 4)
        mode = moment.assets.stained(f"mode_{friend.mode.value}", PAINT["n7"])
        layers.mark(mode, x + 6, top - 4)
    if friend.asleep:
        _draw_sleep(moment, x + 10, top)
    if friend.gesture == "shrug" and friend.gesture_ticks > 0:
        layers.picture(moment.lettering.line("?", PAINT["n8"], outlined=True), x + 12, top + 2)
    return Tag(friend, x, top)


def _draw_names(moment: Moment, tags: Sequence[Tag]) -> None:
    """Put each name beside its sign; where others stand in the way, in a list over all of them, behind its sign."""
    company = len(moment.world.humans) > 1
    if not (moment.options.names or (company and moment.world.tick < NAMED_TICKS)):
        return
    taken: list[Rect] = []
    listed: list[Tag] = []
    for tag in tags:
        name = tag.friend.name
        label = moment.lettering.line(NAME[name], FRIEND[name], outlined=True)
        across, up = (8, 12) if tag.friend.mode is Mode.LED else (14, 4)
        place = label.get_rect(midleft=(tag.x + across, tag.top - up))
        others = [_head_of(other) for other in tags if other is not tag]
        if place.collidelist(taken + others) >= 0:
            listed.append(tag)
        else:
            taken.append(place)
            moment.layers.picture(label, *place.center)
    if not listed:
        return
    middle = sum(tag.x for tag in listed) // len(listed)
    bottom = min(tag.top for tag in listed) - _LIST_OVER
    for tag in reversed(listed):
        name = tag.friend.name
        label = moment.lettering.line(NAME[name], FRIEND[name], outlined=True)
        place = label.get_rect(bottomleft=(middle - _LIST_LEFT, bottom))
        while place.collidelist(taken) >= 0:
            place.bottom = taken[place.collidelist(taken)].top
        taken.append(place)
        bottom = place.top
        moment.layers.picture(label, *place.center)
        moment.layers.mark(moment.assets.signs[f"sign_{name}"], place.left - _LIST_SIGN, place.centery)


def _head_of(tag: Tag) -> Rect:
    """Give where a friend's sign and face are, px of the map: no name lies there."""
    return Rect(tag.x - 8, tag.top - 18, 16, 36)


def _draw_sleep(moment: Moment, x: int, y: int) -> None:
    for number in range(2):
        age = (moment.still_tick + number * 45) % 90
        rise = 0 if moment.options.reduced_motion else int(age / 6)
        letter = moment.lettering.line("z", PAINT["c4"] if number else PAINT["n7"], outlined=True)
        moment.layers.picture(letter, x + number * 4 + rise // 4, y - rise)
