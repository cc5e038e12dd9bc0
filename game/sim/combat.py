"""Hurting, falling asleep and waking."""

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend, Mode
from game.sim.geometry import toward
from game.sim.motion import KNOCK_SPEED, KNOCK_TICKS
from game.sim.units import ticks
from game.sim.world import World

HURT_TICKS = ticks(1200)
GENTLE_TICKS = ticks(2000)
HIT_STOP_TICKS = 3
"""So long who hits or is hit stands still, and nobody else (GAME.md 5)."""
REHIT_TICKS = ticks(300)
"""A shade that has hurt somebody hurts nobody for so long: one dart does not take a heart from two (GAME.md 5)."""
LOOSED_TICKS = ticks(800)
"""Whom a friend has torn loose cannot be hurt for so long."""
WAKE_TICKS = ticks(1200)
WOKEN_HP = 4


def hurt(world: World[Entity], friend: Friend, from_x: int, from_y: int, what: str) -> bool:
    """Take a heart from a body and knock it away from a point; False while it cannot be hurt.

    FOLLOW bodies are not targeted, a parked friend is never punished (GAME.md 3): only LED ones are hurt, and not
    before they have moved in this lap (2.7).
    """
    if not can_be_hurt(world, friend) or friend.hurt > 0 or friend.lunge > 0:
        return False
    friend.hp -= world.assists.damage
    friend.hurt = GENTLE_TICKS if world.assists.gentle else HURT_TICKS
    friend.knock_x, friend.knock_y = toward(from_x, from_y, friend.x, friend.y, KNOCK_SPEED)
    friend.knock = KNOCK_TICKS
    friend.lunge = friend.waking = 0
    friend.lose_aim()
    friend.stop = HIT_STOP_TICKS
    friend.anchor = 0
    friend.act_used = True
    for other in world.friends.values():
        other.lying = False  # a hurt body stops the turning of the night (GAME.md 2.4)
    world.say(What.HURT, friend=friend.name, number=(friend.hp + 1) // 2, note=what, x=friend.x, y=friend.y)
    if friend.hp <= 0:
        fall_asleep(world, friend)
    return True


def pay(world: World[Entity], friend: Friend, what: str) -> None:
    """Lose a heart for something that the friend did; nothing knocks it away."""
    friend.hp -= world.assists.damage
    world.say(What.HURT, friend=friend.name, number=(friend.hp + 1) // 2, note=what, x=friend.x, y=friend.y)
    if friend.hp <= 0:
        fall_asleep(world, friend)


def can_be_hurt(world: World[Entity], friend: Friend) -> bool:
    """Tell whether dangers may aim at this body at all."""
    is_there = not (friend.asleep or friend.wisp or friend.caught)
    return friend.mode is Mode.LED and is_there and friend.way > 0 and world.in_play


def catch(world: World[Entity], friend: Friend, by: int) -> None:
    """A body is held by the entity `by`: it can neither move nor act, and nothing else harms it meanwhile."""
    friend.caught = by
    friend.caught_ticks = friend.speed = friend.lunge = friend.waking = friend.bracing = 0
    friend.act_used = True
    friend.act_buffer = friend.gift_buffer = 0
    friend.lying = friend.aiming = False
    friend.aim, friend.aim_friend, friend.aim_echo, friend.gift_used = 0, "", False, True
    world.say(What.GRABBED, friend=friend.name, thing=by, x=friend.x, y=friend.y)


def let_loose(world: World[Entity], friend: Friend, by: str) -> None:
    """A body that was held is free, by the hand of the friend `by` ("" for nobody's), and is safe for a moment."""
    thing, friend.caught, friend.caught_ticks = friend.caught, 0, 0
    if by:
        friend.hurt = LOOSED_TICKS
    world.say(What.LOOSED, friend=friend.name, thing=thing, note=by, x=friend.x, y=friend.y)


def braces_toward(friend: Friend, x: int, y: int) -> bool:
    """Tell whether a body stands braced and faces (x, y): from there it stops shots (GAME.md 3)."""
    ahead = (x - friend.x) * friend.face_x + (y - friend.y) * friend.face_y
    aside = (x - friend.x) * friend.face_y - (y - friend.y) * friend.face_x
    return friend.bracing > 0 and ahead > 0 and abs(aside) <= ahead


def fall_asleep(world: World[Entity], friend: Friend, note: str = "") -> None:
    """0 hp: asleep on the spot. What was carried is put down; `note` says of What.FELL_ASLEEP where."""
    friend.asleep = True
    friend.hp = 0
    friend.lying = False
    friend.anchor = friend.goal = friend.waking = 0
    friend.act_used = True
    if friend.carry:
        world.entities[friend.carry].put_down(world, friend)
    world.say(What.FELL_ASLEEP, friend=friend.name, note=note, x=friend.x, y=friend.y)


def wake_ticks(friend: Friend) -> int:
    """Give how long this friend has to hold a sleeper: Ravi half as long as others."""
    return WAKE_TICKS // 2 if friend.name == "ravi" else WAKE_TICKS


def awaken(world: World[Entity], friend: Friend) -> None:
    """A friend's hand wakes a sleeper with two hearts."""
    friend.asleep = False
    friend.hp = WOKEN_HP
    friend.hurt = HURT_TICKS
    world.say(What.AWOKE, friend=friend.name, x=friend.x, y=friend.y)
