"""What Act and Gift do: taps act on the press, holds begin at 0.25 s (GAME.md 3)."""

import msgspec

from game.sim import giving
from game.sim.buttons import ACT, direction
from game.sim.combat import WAKE_TICKS, awaken, let_loose, wake_ticks
from game.sim.entity import Entity, things_of
from game.sim.events import What
from game.sim.friends.friend import Friend, Mode
from game.sim.geometry import covers, distance, near
from game.sim.ground import Ground
from game.sim.lessons import learn
from game.sim.motion import GRACE_TICKS, LUNGE_TICKS
from game.sim.press import BUFFER_TICKS, HOLD_TICKS, gesture
from game.sim.units import pixels, ticks
from game.sim.world import World

LIE_TICKS = ticks(1200)
DANGER = pixels(48)
WAKE_REACH = pixels(24)
WAKE_ALMOST = pixels(48)
AT_DOOR = pixels(14)

TAPS = ("sign", "place", "pull", "take", "free", "sleep", "look")
"""Verbs that act on the press, best first; `untie`, `hold` and `wake` come before, `refused` and `closer` after."""
_ORDER = {verb: rank for rank, verb in enumerate(("untie", "hold", "wake", *TAPS, "refused", "closer"))}


class Offer(msgspec.Struct, frozen=True):
    """What Act would do here. `thing` is an entity's id, `friend` the sleeper for `wake`, who is held for `untie`."""

    verb: str = ""
    thing: int = 0
    friend: str = ""


NOTHING = Offer()


def best_offer(world: World[Entity], friend: Friend) -> Offer:
    """Give what Act would do for this friend now; followers only untie, hold and wake."""
    found = []
    for other in world.friends.values():
        if other.caught and other is not friend and near(friend.x, friend.y, other.x, other.y, WAKE_REACH):
            found.append((_ORDER["untie"], 0, 0, Offer("untie", other.caught, other.name)))
        if other is friend or not other.asleep:
            continue
        if near(friend.x, friend.y, other.x, other.y, WAKE_REACH):
            found.append((_ORDER["wake"], 0, 0, Offer("wake", friend=other.name)))
        elif near(friend.x, friend.y, other.x, other.y, WAKE_ALMOST):
            # a hand held out a step too far off must not put the rescuer to bed
            found.append((_ORDER["closer"], 0, 0, Offer("closer", friend=other.name)))
    for entity in things_of(world):
        verb = entity.offer(world, friend)
        if verb:
            far = distance(friend.x, friend.y, *entity.centre)
            found.append((_ORDER[verb], far, entity.id, Offer(verb, thing=entity.id)))
    if friend.mode is Mode.FOLLOW:
        found = [entry for entry in found if entry[3].verb in ("untie", "hold", "wake")]
    return min(found, key=lambda entry: entry[:3])[3] if found else NOTHING


def use(ground: Ground, world: World[Entity], friend: Friend) -> None:
    """Apply Act and Gift of this tick, and move the hold counters on."""
    friend.gesture_ticks = max(0, friend.gesture_ticks - 1)
    if friend.stop == 0:
        friend.lunge = max(0, friend.lunge - 1)
    _feel_hold(world, friend)
    if friend.asleep or friend.wisp or friend.caught:
        return
    if friend.pressed & ACT:
        friend.act_buffer = BUFFER_TICKS
        friend.act_ticks = 0
        friend.act_used = False
    busy = friend.lunge > 0 or friend.knock > 0 or friend.stop > 0
    offer = best_offer(world, friend) if friend.held & ACT or friend.act_buffer else NOTHING
    if friend.act_buffer:
        friend.act_buffer -= 1
        if not busy and not friend.act_used and _tap(ground, world, friend, offer):
            friend.act_used = True
            friend.act_buffer = 0
    if friend.held & ACT:
        friend.act_ticks += 1
        if not busy:
            _hold(world, friend, offer)
    else:
        friend.act_ticks = 0
        friend.waking = 0
        let_go(world, friend)
    giving.give(ground, world, friend, busy=busy)


def _feel_hold(world: World[Entity], friend: Friend) -> None:
    """Count how long something holds the friend; who is no longer held is free, however that came about."""
    if not friend.caught:
        return
    holder = world.entities.get(friend.caught)
    if holder is None or holder.has_caught != friend.name:
        let_loose(world, friend, "")
    else:
        friend.caught_ticks += 1


def let_go(world: World[Entity], friend: Friend) -> None:
    """Take the hands off an anchor."""
    if friend.anchor:
        world.say(What.LET_GO, friend=friend.name, thing=friend.anchor, x=friend.x, y=friend.y)
        friend.anchor = 0


def lie_down(world: World[Entity], friend: Friend) -> None:
    """Lie down to turn the night; only where the night turns, and not while a demon's verse goes on."""
    if any(entity.lap_rule for entity in world.entities.values()):
        if not friend.act_used:
            friend.act_used = True
            world.say(What.NOTHING, friend=friend.name, note="lie", x=friend.x, y=friend.y)
        return
    is_free = not (friend.lying or friend.asleep or friend.wisp or friend.anchor or friend.caught)
    may = friend.mode is Mode.LED and is_free
    if may and world.is_looping:
        friend.lying = True
        friend.act_used = True
        learn(world, friend, "lie")
        world.say(What.LAY_DOWN, friend=friend.name, x=friend.x, y=friend.y)


def _tap(ground: Ground, world: World[Entity], friend: Friend, offer: Offer) -> bool:
    """Act on the press; True when the press is used up."""
    if offer.verb == "untie":
        world.entities[offer.thing].untie(world, friend)
        gesture(friend, "act")
        return True
    if offer.verb in TAPS:
        world.entities[offer.thing].act(ground.stage, world, friend)
        gesture(friend, "act")
        learn(world, friend, offer.verb)
        return True
    if friend.mode is Mode.FOLLOW or offer.verb in ("hold", "wake", "refused"):
        return False
    dx, dy = direction(friend.held)
    if friend.carry:
        if dx or dy:
            return False
        world.entities[friend.carry].put_down(world, friend)
        learn(world, friend, "drop")
        return True
    in_danger = any(
        (entity.is_danger or entity.has_caught) and near(*entity.centre, friend.x, friend.y, DANGER)
        for entity in world.entities.values()
    )
    if not (dx or dy or in_danger) or friend.lying or friend.over_void >= GRACE_TICKS:
        shut = _closed_ahead(world, friend) if friend.pressed & ACT else 0
        if shut:
            world.say(What.NOTHING, friend=friend.name, thing=shut, note="act", x=friend.x, y=friend.y)
        return False
    if dx or dy:
        friend.face_x, friend.face_y = dx, dy
    friend.lunge = LUNGE_TICKS
    world.say(What.LUNGED, friend=friend.name, x=friend.x, y=friend.y)
    return True


def _closed_ahead(world: World[Entity], friend: Friend) -> int:
    """Give the id of something shut that the friend faces, 0 for none."""
    x, y = friend.x + friend.face_x * AT_DOOR, friend.y + friend.face_y * AT_DOOR
    shut = (entity.id for entity in world.entities.values() if entity.blocks and covers(entity.body, x, y))
    return next(shut, 0)


def _hold(world: World[Entity], friend: Friend, offer: Offer) -> None:
    """Go on with a held Act."""
    if friend.anchor and world.entities[friend.anchor].offer(world, friend) != "hold":
        let_go(world, friend)
    if offer.verb != "wake":
        friend.waking = 0
    if friend.act_ticks < HOLD_TICKS:
        return
    match offer.verb:
        case "hold":
            if not friend.anchor and friend.speed == 0:
                friend.anchor = offer.thing
                friend.act_used = True
                learn(world, friend, "hold")
                world.say(What.HELD, friend=friend.name, thing=offer.thing, x=friend.x, y=friend.y)
        case "wake":
            friend.waking = max(friend.waking, HOLD_TICKS - 1) + 1  # the hold began with the press
            friend.act_used = True
            if friend.waking >= wake_ticks(friend):
                friend.waking = 0
                awaken(world, world.friends[offer.friend])
                learn(world, friend, "wake")
        case "refused" | "closer" if not friend.act_used:
            friend.act_used = True
            what = What.REFUSED if offer.verb == "refused" else What.CLOSER
            note = world.entities[offer.thing].is_for if offer.verb == "refused" else ""
            world.say(what, friend=friend.name, thing=offer.thing, note=note, x=friend.x, y=friend.y)
        case "" if not friend.act_used and not any(direction(friend.held)) and friend.act_ticks >= LIE_TICKS:
            lie_down(world, friend)
        case _:
            pass


def ring_ticks(world: World[Entity], friend: Friend) -> int:
    """Give how many ticks of LIE_TICKS the ring of a hold shows, 0 when no ring shows (GAME.md 2.11)."""
    if friend.waking:
        return friend.waking * WAKE_TICKS // wake_ticks(friend)
    if friend.act_used or friend.lying or friend.act_ticks < HOLD_TICKS or any(direction(friend.held)):
        return 0
    if not world.is_looping or best_offer(world, friend).verb:
        return 0
    return min(friend.act_ticks, LIE_TICKS)
