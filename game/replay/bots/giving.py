"""How bots use a gift on a thing: where they stand for it, where they look, how long they keep Gift down."""

from game.replay.bots.steering import is_at, spot_on, toward, walk
from game.sim.buttons import DOWN, GIFT, LEFT, RIGHT, UP, direction
from game.sim.entity import Entity
from game.sim.friends.friend import Friend
from game.sim.friends.gift import HELD
from game.sim.friends.gifts import GIFTS
from game.sim.friends.jenna import REACH
from game.sim.geometry import gap
from game.sim.ground import Ground
from game.sim.pathing import Way
from game.sim.press import GESTURE_TICKS
from game.sim.things.gale import WAYS, Gale
from game.sim.units import TILE, pixels
from game.sim.world import World

ARM = pixels(24)
LEE = pixels(6)
"""So far out of a wind a bot braces against it."""
_AROUND = 4
"""A thing that nobody can stand on is looked at from at most so many tiles off."""


def give(ground: Ground, world: World[Entity], friend: Friend, gift: str, thing: Entity) -> tuple[int, bool]:
    """Give the buttons for a gift on a thing in this tick, and whether that is all."""
    if gift in HELD:
        return _hold(ground, world, friend, thing)
    if gift == "ground":
        return _brace(ground, world, friend, thing)
    return _tap(ground, world, friend, gift, thing)


def get_up(friend: Friend) -> int:
    """Give the buttons that end a brace before the next step."""
    return 0 if friend.held & GIFT else GIFT


def _hold(ground: Ground, world: World[Entity], friend: Friend, thing: Entity) -> tuple[int, bool]:
    if friend.aiming:
        return (0, True) if friend.gift_used else (GIFT, False)
    aim = GIFTS[friend.name].aim(ground, world, friend)
    if aim is not None and aim.thing in (0, thing.id) and (aim.thing or is_at(friend, *thing.centre, pixels(48))):
        return (0, False) if friend.held & ~GIFT else (GIFT, False)
    return walk(ground, world, friend, *_spot_near(ground, friend, thing)), False


def _tap(ground: Ground, world: World[Entity], friend: Friend, gift: str, thing: Entity) -> tuple[int, bool]:
    if friend.gesture in ("gift", "shrug") and friend.gesture_ticks == GESTURE_TICKS:
        return 0, True
    x, y = spot_on(friend, thing)
    there = toward(friend, x, y)
    face_x, face_y = bool(there & RIGHT) - bool(there & LEFT), bool(there & DOWN) - bool(there & UP)
    beside = gift != "draft" or thing.contains(friend.x + face_x * REACH, friend.y + face_y * REACH)
    if not is_at(friend, x, y, ARM) or not beside:
        return walk(ground, world, friend, x, y), False
    if friend.held & GIFT:
        return 0, False
    if (friend.face_x, friend.face_y) == (face_x, face_y):
        return GIFT, False
    return (0 if friend.speed else there), False


def _brace(ground: Ground, world: World[Entity], friend: Friend, thing: Entity) -> tuple[int, bool]:
    """In a wind's lee, facing it; or in the middle of whatever else it is."""
    if friend.bracing:
        return 0, True
    if thing.answers == "draft":
        x, y = _spot_near(ground, friend, thing)
        if not is_at(friend, x, y):
            return walk(ground, world, friend, x, y), False
        return _face_and_tap(friend, thing)
    dx, dy = WAYS[thing.blows] if isinstance(thing, Gale) else (0, 0)
    x, y = thing.centre
    x, y = x + dx * (thing.width // 2 + LEE), y + dy * (thing.height // 2 + LEE)
    if not is_at(friend, x, y):
        return walk(ground, world, friend, x, y), False
    if dx or dy:
        return _face_and_tap(friend, thing)
    return (0 if friend.held & GIFT else GIFT), False


def _face_and_tap(friend: Friend, thing: Entity) -> tuple[int, bool]:
    there = toward(friend, *thing.centre)
    if (friend.face_x, friend.face_y) != direction(there):
        return (0 if friend.speed else there), False
    return (0 if friend.held & GIFT else GIFT), False


def _spot_near(ground: Ground, friend: Friend, thing: Entity) -> tuple[int, int]:
    """Give the middle of the tile nearest a thing that the friend can walk to now."""
    way = Way(ground, friend.x, friend.y)
    box = thing.x, thing.y, thing.x + thing.width, thing.y + thing.height
    margin = _AROUND * TILE
    around = ground.tiles_of((box[0] - margin, box[1] - margin, box[2] + margin, box[3] + margin))
    spots = [spot for spot in map(way.middle, around) if way.leads_from(*spot) and not ground.is_void(*spot)]
    spots = [spot for spot in spots if not thing.contains(*spot)]
    near = [(gap(*spot, *box), way.length(*spot), *spot) for spot in spots]
    return min(near)[2:] if near else thing.centre
