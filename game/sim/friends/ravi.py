"""Ravi, the sleep scientist (GAME.md 3).

Lull (tap): in a ring of 48 px shades sleep, what moves and fades slows down. Trace (hold): he stands still, and trails
show themselves, the next steps of echoes too. He wakes friends twice as fast.
"""

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend
from game.sim.friends.gift import Aim
from game.sim.geometry import gap, near
from game.sim.ground import Ground
from game.sim.loop.habit import Act
from game.sim.units import pixels, ticks
from game.sim.world import World

RING = pixels(48)
LULL_TICKS = ticks(2500)
TRACE_REACH = pixels(96)


def lull(ground: Ground, world: World[Entity], friend: Friend) -> bool:
    """Always answers visibly with a ring, even where nothing sleeps."""
    _spread(world, friend, friend.x, friend.y)
    return True


def is_threatened(world: World[Entity], friend: Friend) -> bool:
    """Tell whether a shade is in the ring, so that Lull cannot wait for the finger to come up."""
    dangers = (entity.centre for entity in world.entities.values() if entity.is_danger)
    return any(near(*danger, friend.x, friend.y, RING) for danger in dangers)


def repeat_lull(world: World[Entity], friend: Friend, act: Act) -> bool:
    """The echo lulls what the friend lulled; it fizzles when that is gone."""
    drone = world.entities.get(act.thing)
    if drone is None or not drone.perform(world, friend, act):
        return False
    world.say(What.LULLED, friend=friend.name, thing=act.thing, x=act.x, y=act.y)
    return True


def _spread(world: World[Entity], friend: Friend, x: int, y: int) -> None:
    touched = 0
    for entity in world.entities.values():
        centre_x, centre_y = entity.centre
        reach = RING + max(entity.width, entity.height) // 2
        if not near(centre_x, centre_y, x, y, reach):
            continue
        if entity.answer_gift(world, friend, "lull") or entity.slow_down(LULL_TICKS):
            touched = touched or entity.id
    world.say(What.LULLED, friend=friend.name, thing=touched, x=x, y=y)


def aim_trace(ground: Ground, world: World[Entity], friend: Friend) -> Aim | None:
    """He traces whatever is there; not while carrying or thrown about."""
    return None if friend.carry or friend.knock else Aim()


def trace(ground: Ground, world: World[Entity], friend: Friend, aim: Aim) -> None:
    """Trails in reach show themselves, and each is a beat; what echoes will do is seen by looking (view/trace.py)."""
    found = False
    for entity in list(world.entities.values()):
        if entity.answers == "trace":
            box = entity.x, entity.y, entity.x + entity.width, entity.y + entity.height
            if gap(friend.x, friend.y, *box) <= TRACE_REACH:
                found = entity.answer_gift(world, friend, "trace") or found
    if not found:
        world.say(What.TRACED, friend=friend.name, x=friend.x, y=friend.y)
