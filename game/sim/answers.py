"""Friends whom nobody leads answer at seams: the nearest eligible one walks to the other anchor, or says why not.

They answer a call too, where they cannot come (GAME.md 2.7).
"""

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend, Mode
from game.sim.geometry import distance, near
from game.sim.ground import Ground
from game.sim.loop.seam import Anchor, Seam, SeamState
from game.sim.pathing import Way
from game.sim.things.plate import Plate
from game.sim.units import pixels, ticks
from game.sim.world import World

AT_ONCE = pixels(24)
COMPANY_WAIT = ticks(3000)
ASK_AGAIN = ticks(2000)
FIRST_ASK = ticks(350)


def call_for_hands(ground: Ground, world: World[Entity]) -> None:
    """Send friends to the free anchors of every revealed seam that somebody holds."""
    for seam in world.of(Seam):
        if seam.state is not SeamState.REVEALED:
            continue
        held = [friend for friend in world.friends.values() if friend.anchor in seam.anchors and friend.anchor]
        if not any(friend.mode is Mode.LED for friend in held):
            seam.waited = 0
            _stand_down(world, seam)
            continue
        seam.waited += 1
        patience = COMPANY_WAIT if len(world.humans) > 1 and not world.assists.quick_followers else 0
        for anchor_id in seam.anchors:
            anchor = world.entities.get(anchor_id)
            if isinstance(anchor, Anchor):
                _turn_back(ground, world, anchor)
                if not _is_taken(world, anchor):
                    _fill(ground, world, anchor, seam.waited - patience)


def answer_calls(ground: Ground, world: World[Entity]) -> None:
    """Whoever was called in this tick and finds no way says so; one of them speaks for all."""
    for event in list(world.events):
        if event.what is not What.CALLED:
            continue
        caller = world.friends[event.friend]
        way = Way(ground, caller.x, caller.y)
        kept = [
            friend for friend in world.free_friends() if not friend.goal and way.next_point(friend.x, friend.y) is None
        ]
        if kept:
            friend = min(kept, key=lambda friend: distance(friend.x, friend.y, caller.x, caller.y))
            note = _what_bars(ground, friend, caller.x, caller.y)
            world.say(What.NO_ANSWER, friend=friend.name, note=note, x=friend.x, y=friend.y)


def _what_bars(ground: Ground, friend: Friend, goal_x: int, goal_y: int) -> str:
    """Give the note for who finds no way: something shut, or walls and pits with no bridge over them."""
    return "shut" if Way(ground, goal_x, goal_y, opened=True).leads_from(friend.x, friend.y) else "no_way"


def _turn_back(ground: Ground, world: World[Entity], anchor: Anchor) -> None:
    """Whoever is on the way to it and finds the way shut gives up, and says so by the next answer."""
    for friend in world.friends.values():
        if friend.goal == anchor.id and not friend.anchor:
            way = Way(ground, anchor.x, anchor.y)
            if way.next_point(friend.x, friend.y) is None:
                friend.goal = 0


def _is_taken(world: World[Entity], anchor: Anchor) -> bool:
    return any(anchor.id in (friend.anchor, friend.goal) for friend in world.friends.values())


def _stand_down(world: World[Entity], seam: Seam) -> None:
    """Nobody holds any more: those on their way follow again."""
    for friend in world.friends.values():
        if friend.goal in seam.anchors and friend.mode is Mode.FOLLOW:
            friend.goal = friend.anchor = 0


def _fill(ground: Ground, world: World[Entity], anchor: Anchor, waited: int) -> None:
    """Send the nearest who can come. Until `waited` is positive, in company, only who stays close by answers."""
    way = Way(ground, anchor.x, anchor.y)
    idle = [friend for friend in world.free_friends() if not (friend.anchor or friend.goal or friend.caught)]
    others = [friend for friend in idle if anchor.admits(friend.name)]
    if waited <= 0:
        others = [friend for friend in others if friend.mode is Mode.STAY and _is_close(friend, anchor)]
    reasons = {friend.name: _reason_to_stay(world, friend, anchor) for friend in others}
    ready = [friend for friend in others if not reasons[friend.name]]
    coming = [friend for friend in ready if way.leads_from(friend.x, friend.y)]
    if coming:
        nearest = min(coming, key=lambda friend: way.length(friend.x, friend.y))
        nearest.mode = Mode.FOLLOW
        nearest.goal = anchor.id
        world.say(What.ANSWER, friend=nearest.name, thing=anchor.id, x=nearest.x, y=nearest.y)
        return
    if waited % ASK_AGAIN != FIRST_ASK:
        return
    if ready:
        friend = ready[0]
        note = _what_bars(ground, friend, anchor.x, anchor.y)
        world.say(What.NO_ANSWER, friend=friend.name, thing=anchor.id, note=note, x=friend.x, y=friend.y)
    elif others:
        friend = others[0]
        thing = friend.pressing[0] if friend.pressing else anchor.id
        note = reasons[friend.name]
        world.say(What.NO_ANSWER, friend=friend.name, thing=thing, note=note, x=friend.x, y=friend.y)
    elif len(world.humans) < 2:
        world.say(What.NO_ANSWER, thing=anchor.id, note="nobody", x=anchor.x, y=anchor.y)


def _is_close(friend: Friend, anchor: Anchor) -> bool:
    return near(friend.x, friend.y, anchor.x, anchor.y, AT_ONCE)


def _reason_to_stay(world: World[Entity], friend: Friend, anchor: Anchor) -> str:
    """Give the note of What.NO_ANSWER, "" for who comes.

    A follower comes; a STAY friend when it is close by or its plate stays down without it, and never off a plate that
    would come up.
    """
    if friend.mode is Mode.FOLLOW:
        return ""
    if not all(_stays_down(world, friend, plate) for plate in friend.pressing):
        return "would_shut" if _is_close(friend, anchor) else "on_plate"
    return "" if friend.pressing or _is_close(friend, anchor) else "staying"


def _stays_down(world: World[Entity], friend: Friend, number: int) -> bool:
    plate = world.entities.get(number)
    return isinstance(plate, Plate) and plate.stays_down_without(world, friend)
