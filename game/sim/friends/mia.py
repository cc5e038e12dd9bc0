"""Mia, the creator (GAME.md 3).

Spotlight (tap): light thrown six tiles wakes lamps and draws every gaze for four seconds. Repost (hold): the last four
seconds of a friend within three tiles are played again, from where she stands.
"""

from struct import unpack

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import NAMES, Friend
from game.sim.friends.gift import Aim
from game.sim.geometry import distance, gap
from game.sim.ground import Ground
from game.sim.loop.beats import remember, variant
from game.sim.loop.habit import TRACK_TICKS, Act, pack_track, pose
from game.sim.things.figure import PLAYS_TICKS, Figure
from game.sim.things.spot import RADIUS, STEP, Spot
from game.sim.units import TILE, pixels, ticks
from game.sim.world import World

THROW = 6 * TILE
LIGHT_TICKS = ticks(4000)
BESIDE_BEAM = pixels(12)
"""A lamp so near the beam wakes."""
REPOST_REACH = 3 * TILE
SCREEN_REACH = pixels(48)
_POINT = 8


def spotlight(ground: Ground, world: World[Entity], friend: Friend) -> bool:
    """Throw light the way she faces; it always lands somewhere. What it wakes is a beat."""
    x, y = _throw(ground, friend)
    spot = _shine(world, friend, x, y, by_echo=False)
    remember(world, friend, "light", 0, x, y)
    woken = 0
    for entity in list(world.entities.values()):
        if entity.answers == "light" and _reaches(spot, entity) and entity.answer_gift(world, friend, "light"):
            woken = woken or entity.id
    world.say(What.LIGHT_THROWN, friend=friend.name, thing=spot.id, number=woken, x=x, y=y)
    return True


def repeat_light(world: World[Entity], friend: Friend, act: Act) -> bool:
    """The echo throws it to the same place, and wakes the lamp while it is there."""
    if act.thing:
        lamp = world.entities.get(act.thing)
        return lamp is not None and lamp.perform(world, friend, act)
    spot = _shine(world, friend, act.x, act.y, by_echo=True, face=(act.face_x, act.face_y))
    world.say(What.LIGHT_THROWN, friend=friend.name, thing=spot.id, x=act.x, y=act.y)
    return True


def aim_repost(ground: Ground, world: World[Entity], friend: Friend) -> Aim | None:
    """Aim at the nearest other friend within three tiles, else at their echo, else at her own. Not while carrying."""
    if friend.carry or world.loop is None:
        return None
    bodies, echoes = [], []
    for other in world.friends.values():
        far = distance(friend.x, friend.y, other.x, other.y)
        if other is not friend and far <= REPOST_REACH and len(other.track) > 1:
            bodies.append((far, NAMES.index(other.name), other.name))
        at = _echo_at(world, other)
        if at is not None and distance(friend.x, friend.y, *at) <= REPOST_REACH:
            echoes.append((distance(friend.x, friend.y, *at), NAMES.index(other.name), other.name))
    if bodies:
        return Aim(friend=min(bodies)[2])
    return Aim(friend=min(echoes)[2], echo=True) if echoes else None


def repost(ground: Ground, world: World[Entity], friend: Friend, aim: Aim) -> None:
    """Play the friend's last steps again, here; a screen close by plays them on, and that is a beat."""
    track = _last_steps(world, world.friends[aim.friend], echo=aim.echo)
    if len(track) < 2 * _POINT:
        return
    _play(world, friend, aim.friend, track, friend.x, friend.y, by_echo=False)
    remember(world, friend, "repost", 0, friend.x, friend.y, note=f"{aim.friend} {'echo' if aim.echo else 'body'}")
    for entity in list(world.entities.values()):
        if entity.answers == "repost":
            box = entity.x, entity.y, entity.x + entity.width, entity.y + entity.height
            if gap(friend.x, friend.y, *box) <= SCREEN_REACH:
                entity.answer_gift(world, friend, "repost")


def repeat_repost(world: World[Entity], friend: Friend, act: Act) -> bool:
    """The echo plays the same friend's steps of this lap again; it fizzles when there are none."""
    if act.thing:
        screen = world.entities.get(act.thing)
        return screen is not None and screen.perform(world, friend, act)
    name, _, whose = act.token.partition(" ")
    other = world.friends.get(name)
    if other is None:
        return False
    track = _last_steps(world, other, echo=whose == "echo")
    if len(track) < 2 * _POINT:
        return False
    _play(world, friend, name, track, act.x, act.y, by_echo=True)
    return True


def _throw(ground: Ground, friend: Friend) -> tuple[int, int]:
    """Give where the light lands: six tiles ahead, or before the first thing in its way."""
    dx, dy = friend.face_x, friend.face_y
    step = STEP * 181 // 256 if dx and dy else STEP
    x, y = friend.x, friend.y
    for _ in range(THROW // STEP):
        ahead = x + dx * step, y + dy * step
        if ground.stops_light(*ahead):
            break
        x, y = ahead
    return x, y


def _reaches(spot: Spot, lamp: Entity) -> bool:
    """Tell whether a lamp lies in the light or beside the beam."""
    box = lamp.x, lamp.y, lamp.x + lamp.width, lamp.y + lamp.height
    return gap(spot.x, spot.y, *box) <= RADIUS or any(gap(*point, *box) <= BESIDE_BEAM for point in spot.beam())


def _shine(
    world: World[Entity], friend: Friend, x: int, y: int, *, by_echo: bool, face: tuple[int, int] = (0, 0)
) -> Spot:
    for entity in world.of(Spot):
        if entity.by_echo == by_echo:
            entity.gone = True
    at = (_echo_at(world, friend) or (x, y)) if by_echo else (friend.x, friend.y)
    face_x, face_y = face if by_echo else (friend.face_x, friend.face_y)
    spot = Spot(
        id=world.next_id,
        name="",
        x=x,
        y=y,
        from_x=at[0],
        from_y=at[1],
        face_x=face_x,
        face_y=face_y,
        left=LIGHT_TICKS,
        by_echo=by_echo,
    )
    world.next_id += 1
    world.spawn_queue.append(spot)
    return spot


def _echo_at(world: World[Entity], friend: Friend) -> tuple[int, int] | None:
    """Give where the friend's echo stands now."""
    loop, habit = world.loop, friend.habit(variant(world, len(friend.latest)))
    if loop is None or loop.woken or habit is None or not habit.track:
        return None
    return pose(habit.track, loop.clock if friend.echo.stopped_at < 0 else friend.echo.stopped_at)


def _last_steps(world: World[Entity], friend: Friend, *, echo: bool) -> bytes:
    """Give the last four seconds of a body's or an echo's track."""
    count = PLAYS_TICKS // TRACK_TICKS + 1
    if not echo:
        return pack_track(friend.track[-2 * count :])
    loop, habit = world.loop, friend.habit(variant(world, len(friend.latest)))
    if loop is None or habit is None:
        return b""
    end = min(len(habit.track) // _POINT, loop.clock // TRACK_TICKS + 1)
    return habit.track[max(0, end - count) * _POINT : end * _POINT]


def _play(world: World[Entity], friend: Friend, name: str, track: bytes, x: int, y: int, *, by_echo: bool) -> None:
    """Let a figure walk a track that is moved to begin at (x, y)."""
    for entity in world.of(Figure):
        if entity.by_echo == by_echo:
            entity.gone = True
    values = list(unpack(f"<{len(track) // 4}i", track))
    moved = [value + (x - values[0], y - values[1])[index % 2] for index, value in enumerate(values)]
    figure = Figure(id=world.next_id, name="", x=x, y=y, friend=name, track=pack_track(moved), by_echo=by_echo)
    world.next_id += 1
    world.spawn_queue.append(figure)
    world.figures = [each.id for each in world.of(Figure) if not each.gone] + [figure.id]
    world.say(What.REPOSTED, friend=friend.name, thing=figure.id, note=name, x=x, y=y)
