"""Friends and their echoes: which picture of the sheet, shadow, what they carry, the signs over their heads."""

from pygame import BLEND_RGBA_MULT, Surface

from game.sim.entity import Entity
from game.sim.friends.friend import Friend, Mode
from game.sim.loop.echo import habit_of
from game.sim.things.carry import Carry
from game.sim.units import UNITS_PER_PIXEL
from game.sim.world import World
from game.view.assets import COLUMNS, WALK_FRAMES, Sprite
from game.view.moment import Moment
from game.view.palette import FRIEND, NAME, PAINT
from game.view.places import echo_key, facing_of

STEP_UNITS = 7 * UNITS_PER_PIXEL
"""A walking picture lasts 7 px of way, so that feet do not slide."""
BREATH_TICKS = 36
BLINK_TICKS, BLINK_EVERY_TICKS = 7, 230
HURT_TICKS = 16
FLICKER_TICKS = 24
"""A hurt body pales and comes back 2.5 times a second."""
PALE = 165
ASLEEP_TICKS = 54
HEAD = 30
"""From the feet to the top of the head, px."""
ECHO_LIFT = 0.5
"""Echoes are dream matter: they shine a little by themselves."""
_PHASES = {"jenna": 0, "ravi": 61, "mia": 117, "leo": 173}
_ECHO_ACT_TICKS = 20
_GESTURES = {"act": "gift", "gift": "gift", "shrug": "shrug"}


def draw_friends(moment: Moment) -> None:
    """Stand every body in the world, with its shadow, load and signs."""
    for name, friend in moment.world.friends.items():
        x, y = moment.places.pixel(name)
        if not moment.layers.sees(x, y):
            continue
        sheet = moment.assets.friend(name, moment.tools.lift)
        _draw_shadow(moment, x, y, lying=friend.asleep or friend.lying)
        if friend.asleep or friend.lying:
            column = 0 if not friend.asleep else 1 + int(moment.still_tick // ASLEEP_TICKS % 2)
            moment.layers.stand(sheet.lying(column), x, y + 3)
        else:
            sprite = sheet.frame(facing_of(friend.face_x, friend.face_y, "down"), _column(moment, friend))
            moment.layers.stand(_paled(moment, friend, sprite), x, y)
            _draw_load(moment, friend.carry, x, y, 255)
        _draw_signs(moment, friend, x, y)


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
        way, facing, walking = moment.tools.gait.at(habit.track, clock)
        column = _walk(way) if walking and world.loop.running else COLUMNS["idle"]
        recent = [act for act in habit.acts if 0 <= clock - act.tick < _ECHO_ACT_TICKS and act.verb not in _SILENT]
        if recent:
            column = COLUMNS["gift"]
            facing = facing_of(recent[-1].face_x, recent[-1].face_y, facing)
        alpha = moment.options.echo_alpha
        sheet = moment.assets.echo(name, ECHO_LIFT, alpha)
        base = min([y, *(_base_of(moment, other, x, y) for other in world.friends)])
        moment.layers.stand(sheet.frame(facing, column), x, y, base)
        _draw_load(moment, friend.echo.carry, x, y, alpha, base)


_SILENT = ("on", "press", "release", "take", "drop")


def draw_echo_at(moment: Moment, name: str, x: int, y: int, way: int, facing: str, alpha: int) -> None:
    """Draw an echo that walks somewhere by itself: into its body, along a shown path."""
    sheet = moment.assets.echo(name, ECHO_LIFT, alpha // 16 * 16)
    moment.layers.stand(sheet.frame(facing, _walk(way)), x, y, y - 1)


def _base_of(moment: Moment, name: str, x: int, y: int) -> int:
    """Give the base that an echo at (x, y) must lie under where it overlaps this body."""
    body_x, body_y = moment.places.pixel(name)
    return body_y - 1 if abs(body_x - x) < 22 and abs(body_y - y) < 30 else y


def _walk(way: int) -> int:
    return COLUMNS["walk"] + way // STEP_UNITS % WALK_FRAMES


def _column(moment: Moment, friend: Friend) -> int:
    """Choose the picture: what a body does with its hands before how it walks, how it walks before how it breathes."""
    if friend.knock > 0 or friend.hurt > 72 - HURT_TICKS:
        return COLUMNS["hurt"]
    if friend.lunge > 0:
        return COLUMNS["lunge"]
    if friend.anchor or friend.waking or friend.carry:
        if friend.moved and friend.carry:
            return COLUMNS["hold"] if friend.way // STEP_UNITS % 2 else _walk(friend.way)
        return COLUMNS["hold"]
    if friend.gesture_ticks > 0 and friend.gesture in _GESTURES:
        return COLUMNS[_GESTURES[friend.gesture]]
    if friend.moved:
        return _walk(friend.way)
    tick = int(moment.still_tick) + _PHASES.get(friend.name, 0)
    if tick % BLINK_EVERY_TICKS < BLINK_TICKS:
        return COLUMNS["blink"]
    return COLUMNS["breath"] if tick // BREATH_TICKS % 2 and not moment.options.reduced_motion else COLUMNS["idle"]


def _paled(moment: Moment, friend: Friend, sprite: Sprite) -> Sprite:
    """Let a hurt body go pale and come back, slowly."""
    if not friend.hurt or int(moment.still_tick) % FLICKER_TICKS * 2 < FLICKER_TICKS:
        return sprite
    assert sprite.shine is not None
    picture, shine = sprite.picture.copy(), sprite.shine.copy()
    for each in (picture, shine):
        each.fill((255, 255, 255, PALE), special_flags=BLEND_RGBA_MULT)
    return Sprite(picture, shine, sprite.ax, sprite.ay)


def _draw_shadow(moment: Moment, x: int, y: int, *, lying: bool) -> None:
    moment.layers.lay(moment.tools.shadow_lying if lying else moment.tools.shadow, x + (0 if lying else 1), y)


def _draw_load(moment: Moment, carried: int, x: int, y: int, alpha: int, base: int | None = None) -> None:
    """Put the carried thing over the hands."""
    thing = moment.world.entities.get(carried)
    if not isinstance(thing, Carry):
        return
    sprite = moment.assets.things[f"carry_{thing.kind}"]
    if alpha < 255:
        sprite = Sprite(faded(sprite.picture, alpha), None, sprite.ax, sprite.ay)
    moment.layers.stand(sprite, x, y - HEAD + 5, (y if base is None else base) + 1)


def faded(picture: Surface, alpha: int) -> Surface:
    """Give a copy that is less opaque."""
    copy = picture.copy()
    copy.set_alpha(alpha)
    return copy


def is_carried(world: World[Entity], number: int) -> bool:
    """Tell whether a thing is in somebody's hands, so that it is drawn there and nowhere else."""
    return any(number in (friend.carry, friend.echo.carry) for friend in world.friends.values())


def _draw_signs(moment: Moment, friend: Friend, x: int, y: int) -> None:
    """The sign says who it is, the arrowhead who is led, a small mark who follows and who stays."""
    signs, layers = moment.assets.signs, moment.layers
    low = friend.asleep or friend.lying
    top = y - (18 if low else HEAD + 2) - (14 if friend.carry and not low else 0)
    company = len(moment.world.humans) > 1
    if friend.mode is Mode.LED:
        layers.mark(signs[f"led_{friend.name}"], x, top)
        layers.mark(signs[f"sign_{friend.name}"], x, top - 12)
    else:
        layers.mark(signs[f"sign_{friend.name}"], x - 5, top - 4)
        mode = moment.assets.stained(f"mode_{friend.mode.value}", PAINT["n7"])
        layers.mark(mode, x + 6, top - 4)
    if company or moment.options.names:
        label = moment.lettering.line(NAME[friend.name], FRIEND[friend.name], outlined=True)
        layers.picture(label, x, y + 10)
    if friend.asleep:
        _draw_sleep(moment, x + 10, top)
    if friend.gesture == "shrug" and friend.gesture_ticks > 0:
        layers.picture(moment.lettering.line("?", PAINT["n8"], outlined=True), x + 12, top + 2)


def _draw_sleep(moment: Moment, x: int, y: int) -> None:
    for number in range(2):
        age = (moment.still_tick + number * 45) % 90
        rise = 0 if moment.options.reduced_motion else int(age / 6)
        letter = moment.lettering.line("z", PAINT["c4"] if number else PAINT["n7"], outlined=True)
        moment.layers.picture(letter, x + number * 4 + rise // 4, y - rise)
