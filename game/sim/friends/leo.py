"""Leo, the skeptic (GAME.md 3).

Ground (tap): he braces; he weighs 2 and what comes from the front stops at him, until he taps again or acts. Call
(hold): what is false and that he faces dissolves for all; to call a true thing costs a heart.
"""

from game.sim.combat import pay
from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend
from game.sim.friends.gift import Aim
from game.sim.geometry import distance, gap
from game.sim.ground import Ground
from game.sim.loop.beats import remember, variant
from game.sim.loop.habit import Act, pose
from game.sim.units import pixels
from game.sim.world import World

CALL_REACH = pixels(64)
"""As far from the edge of what is called."""


def ground(ground: Ground, world: World[Entity], friend: Friend) -> bool:
    """Brace, or stand up again. Not while carrying."""
    if friend.bracing:
        stand_up(world, friend)
        return True
    if friend.carry:
        return False
    friend.bracing = 1
    friend.speed = 0
    world.say(What.BRACED, friend=friend.name, x=friend.x, y=friend.y)
    wind = next((one for one in world.entities.values() if one.answers == "ground" and one.meets(friend)), None)
    if wind is None or not wind.answer_gift(world, friend, "ground"):
        remember(world, friend, "ground", 0, friend.x, friend.y)
    return True


def stand_up(world: World[Entity], friend: Friend) -> None:
    """No longer brace: a silent act, so that the echo stands up too."""
    friend.bracing = 0
    remember(world, friend, "unground", 0, friend.x, friend.y)
    world.say(What.UNBRACED, friend=friend.name, x=friend.x, y=friend.y)


def repeat_ground(world: World[Entity], friend: Friend, act: Act) -> bool:
    """The echo braces where it stands, the way the friend faced; it fizzles when the wind is gone."""
    if act.thing and act.thing not in world.entities:
        return False
    echo, habit, loop = friend.echo, friend.habit(variant(world, len(friend.latest))), world.loop
    if habit is None or loop is None:
        return False
    echo.bracing = True
    echo.x, echo.y = pose(habit.track, loop.clock)
    echo.face_x, echo.face_y = act.face_x, act.face_y
    return True


def repeat_unground(world: World[Entity], friend: Friend, act: Act) -> bool:
    """The echo stands up."""
    friend.echo.bracing = False
    return True


def aim_call(ground: Ground, world: World[Entity], friend: Friend) -> Aim | None:
    """Aim at the nearest thing in front that claims to be there, true or false. Not while carrying or braced."""
    found = []
    for entity in world.entities.values():
        if not entity.claims_to_be_there or friend.carry or friend.bracing:
            continue
        x, y = entity.centre
        far = gap(friend.x, friend.y, entity.x, entity.y, entity.x + entity.width, entity.y + entity.height)
        in_front = (x - friend.x) * friend.face_x + (y - friend.y) * friend.face_y > 0
        if far <= CALL_REACH and in_front:
            found.append((far, distance(friend.x, friend.y, x, y), entity.id))
    return Aim(min(found)[2]) if found else None


def call(ground: Ground, world: World[Entity], friend: Friend, aim: Aim) -> None:
    """Disbelieve: what is false dissolves, what is true costs a heart."""
    thing = world.entities[aim.thing]
    if thing.answer_gift(world, friend, "call") or thing.answers == "call":
        return
    x, y = thing.centre
    world.say(What.TRUE_THING, friend=friend.name, thing=thing.id, x=x, y=y)
    pay(world, friend, "truth")
