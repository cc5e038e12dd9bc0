"""A follower is a function of the world that holds buttons, like a player (GAME.md 2.7, 3).

They follow, they answer at seams, they wake sleepers. They never solve, never press, never fight. Where they do not
set foot is in caution.py.
"""

from game.sim.buttons import ACT, DOWN, LEFT, RIGHT, UP
from game.sim.caution import PATIENCE_TICKS, careful_point, doorway, refuge
from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend, Mode
from game.sim.geometry import distance, near
from game.sim.ground import Ground
from game.sim.pathing import Way
from game.sim.things.bed import TAKEN, Bed
from game.sim.units import pixels, ticks
from game.sim.world import World

CLOSE = pixels(26)
ARRIVED = pixels(3)
TOLERANCE = pixels(2)
LEFT_BEHIND = pixels(800)
"""1.25 screens."""
WAKE_SAFE = pixels(72)
HELP_REACH = pixels(22)
HELP_TICKS, COMPANY_HELP_TICKS = ticks(900), ticks(3000)
"""Whom something has held for so long, those whom nobody leads tear loose; later where other people could."""


def decide(ground: Ground, world: World[Entity], friend: Friend) -> int:
    """Give the buttons of a FOLLOW friend for this tick."""
    if friend.asleep or friend.caught or friend.mode is not Mode.FOLLOW:
        return 0
    away = None if friend.anchor else refuge(ground, friend)
    if away is not None:
        return toward_buttons(friend, *away)
    if friend.goal:
        return _to_goal(ground, world, friend)
    held = _friend_to_untie(ground, world, friend)
    if held is not None:
        if near(friend.x, friend.y, held.x, held.y, HELP_REACH):
            return ACT & ~friend.held  # a press is a tap
        return _carefully(ground, friend, held.x, held.y)
    sleeper = _sleeper_to_wake(ground, world, friend)
    if sleeper is not None:
        if near(friend.x, friend.y, sleeper.x, sleeper.y, pixels(14)):
            return ACT
        return _carefully(ground, friend, sleeper.x, sleeper.y)
    leader = nearest_leader(world, friend)
    if leader is None:
        return 0
    if near(friend.x, friend.y, leader.x, leader.y, CLOSE):
        friend.goal_wait = 0
        here = ground.tile(friend.x, friend.y)
        if not doorway(ground, here) or here == ground.tile(leader.x, leader.y):
            return 0
    return _carefully(ground, friend, leader.x, leader.y)


def catch_up(ground: Ground, world: World[Entity], friend: Friend) -> None:
    """Bring a follower who was left over 1.25 screens behind to its leader, where a way exists now."""
    leader = nearest_leader(world, friend)
    if leader is None or friend.asleep or friend.mode is not Mode.FOLLOW or friend.goal:
        return
    if distance(friend.x, friend.y, leader.x, leader.y) <= LEFT_BEHIND:
        return
    if Way(ground, leader.x, leader.y).leads_from(friend.x, friend.y) and not ground.is_void(leader.x, leader.y):
        friend.x, friend.y = leader.x, leader.y


def nearest_leader(world: World[Entity], friend: Friend) -> Friend | None:
    """Give the human body that is nearest."""
    led = [other for other in world.led if other is not friend and not other.wisp]
    return min(led, key=lambda other: distance(friend.x, friend.y, other.x, other.y), default=None)


def steer(ground: Ground, friend: Friend, goal_x: int, goal_y: int) -> int:
    """Hold the buttons that lead toward a point over the way that is open now; 0 when there is none."""
    point = Way(ground, goal_x, goal_y).next_point(friend.x, friend.y)
    if point is None:
        return 0
    return toward_buttons(friend, *point)


def toward_buttons(friend: Friend, x: int, y: int) -> int:
    """Hold the directions toward a point in sight."""
    held = 0
    if friend.x < x - TOLERANCE:
        held |= RIGHT
    elif friend.x > x + TOLERANCE:
        held |= LEFT
    if friend.y < y - TOLERANCE:
        held |= DOWN
    elif friend.y > y + TOLERANCE:
        held |= UP
    return held


def _carefully(ground: Ground, friend: Friend, goal_x: int, goal_y: int) -> int:
    """Go round dangers, or wait until they have passed; who waited long goes on, for nobody is lost."""
    if friend.goal_wait >= PATIENCE_TICKS:
        return steer(ground, friend, goal_x, goal_y)
    point, minds = careful_point(ground, friend, goal_x, goal_y)
    friend.goal_wait += minds
    return 0 if point is None else toward_buttons(friend, *point)


def _to_goal(ground: Ground, world: World[Entity], friend: Friend) -> int:
    anchor = world.entities.get(friend.goal)
    if anchor is None:
        friend.goal = 0
        return 0
    if near(friend.x, friend.y, anchor.x, anchor.y, ARRIVED):
        return ACT
    return _carefully(ground, friend, anchor.x, anchor.y)


def lends_hand(world: World[Entity], friend: Friend) -> bool:
    """Tell whether somebody who stays breaks the hold on a friend within reach, without a step."""
    return not (friend.asleep or friend.anchor or friend.caught) and any(
        _calls_for_help(world, other) and near(friend.x, friend.y, other.x, other.y, HELP_REACH)
        for other in world.friends.values()
    )


def _calls_for_help(world: World[Entity], friend: Friend) -> bool:
    """Tell whether somebody has been held for so long that those whom nobody leads help; people come first."""
    in_company = len(world.humans) > 1 and not world.assists.quick_followers
    return friend.caught_ticks >= (COMPANY_HELP_TICKS if in_company else HELP_TICKS)


def _friend_to_untie(ground: Ground, world: World[Entity], friend: Friend) -> Friend | None:
    """Give the friend whom this follower, the nearest one with a way, should tear loose now that it is safe."""
    for other in world.friends.values():
        if not _calls_for_help(world, other):
            continue
        if any(near(*danger, other.x, other.y, WAKE_SAFE) for danger in ground.dangers):
            continue
        way = Way(ground, other.x, other.y)
        coming = [
            each
            for each in world.free_friends()
            if each.mode is Mode.FOLLOW
            and not (each.caught or each.goal)
            and way.leads_from(each.x, each.y)
        ]  # fmt: skip
        nearest = min(coming, key=lambda each: way.length(each.x, each.y), default=None)
        if nearest is friend:
            if friend.helps != other.caught:
                friend.helps = other.caught
                world.say(What.COMES_TO_HELP, friend=friend.name, note=other.name, x=friend.x, y=friend.y)
            return other
    friend.helps = 0
    return None


def _sleeper_to_wake(ground: Ground, world: World[Entity], friend: Friend) -> Friend | None:
    sleepers = [other for other in world.friends.values() if other.asleep]
    beds = [bed for bed in world.of(Bed) if sleepers]
    for sleeper in sleepers:
        if any(near(bed.x, bed.y, sleeper.x, sleeper.y, TAKEN) for bed in beds):
            continue  # who went to bed may sleep, until a player comes
        if any(near(*danger, sleeper.x, sleeper.y, WAKE_SAFE) for danger in ground.dangers):
            continue
        if Way(ground, sleeper.x, sleeper.y).leads_from(friend.x, friend.y):
            return sleeper
    return None
