"""Prompts: which buttons are worth showing now, and for what. The view and `pipe` draw them with real key names.

What a player knows (game/sim/lessons.py) is not shown again, but for those who seem lost or want it always. Prompts of
necessity have no verb and stay: a stitch to be held, a door that says why it is shut.
"""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

import msgspec

from game.sim.buttons import direction
from game.sim.entity import Entity
from game.sim.friends.friend import Friend, Mode
from game.sim.friends.ravi import RING
from game.sim.geometry import distance, near
from game.sim.ground import Ground
from game.sim.hands import TAPS, best_offer
from game.sim.lessons import WALK, knows, seems_lost
from game.sim.loop import echo
from game.sim.loop.phrase import size
from game.sim.loop.seam import Anchor, Seam, SeamState
from game.sim.loop.state import Loop, Phase
from game.sim.motion import DIAGONAL, LUNGE_MOVE_TICKS, LUNGE_SPEED
from game.sim.shades.shade import BURST_REACH
from game.sim.stage import Placement, Stage
from game.sim.things.exit import Exit
from game.sim.things.plate import Plate
from game.sim.units import pixels, ticks
from game.sim.world import World
from game.text.gift_prompts import touch
from game.text.naming import called
from game.text.words import has, name, words

QUIET_TICKS = ticks(1000)
SWITCH_AFTER = ticks(4000)
FAR_SIGHT = pixels(90)
CLOSE = pixels(32)
LUNGE = LUNGE_SPEED * LUNGE_MOVE_TICKS
STRIKE = pixels(56)
"""So near a danger nobody is asked to hold anything."""


class Prompt(msgspec.Struct, frozen=True):
    """One prompt of one player.

    `button` is a name of sim/buttons.py or "move", "" for words alone; `words` say what it does; it floats over
    (x, y), in 1/256 px of the map, or with x = y = -1 stands at the top of the screen. `hold` asks to keep it down.
    `verb` is what its player learns by doing it (game/sim/lessons.py), "" where it stays; `at_feet` says that it goes
    with the friend whom the player leads.
    """

    button: str
    words: str
    player: int = 0
    x: int = -1
    y: int = -1
    hold: bool = False
    verb: str = ""
    at_feet: bool = False


class Sight(NamedTuple):
    """The places of all dangers, sorted, and everything that is none, told apart once a tick.

    Among 200 shades, a search of its own for each door, plate and anchor makes 0.1 ms.
    """

    dangers: list[tuple[int, int]]
    things: list[Entity]


def prompts(stage: Stage, world: World[Entity], *, always: bool = False) -> list[Prompt]:
    """Give what is in reach of every human body and its player does not know yet, most urgent first.

    `always` gives what they know as well; only how to walk is not told to those who do.
    """
    return [each for each in _in_reach(stage, world) if _is_wanted(world, each, always=always)]


def _is_wanted(world: World[Entity], prompt: Prompt, *, always: bool) -> bool:
    if not prompt.verb or not knows(world, prompt.player, prompt.verb):
        return True
    if always and (prompt.verb != WALK or world.players[prompt.player].idle):
        return True
    return seems_lost(world, prompt.player, prompt.verb)


def _in_reach(stage: Stage, world: World[Entity]) -> list[Prompt]:
    loop = world.loop
    if loop is not None and loop.phase is Phase.MIRROR:
        return _at_mirror(loop)
    if loop is not None and loop.phase is not Phase.PLAY:
        shown_before = loop.blinked_ever if loop.phase is Phase.BLINK else loop.rewound_ever
        can_skip = loop.phase in (Phase.BLINK, Phase.REWIND, Phase.DOOR) and shown_before
        return [Prompt("skip", words("prompts", "skip"))] if can_skip else []
    found: list[Prompt] = []
    sight = _sight(world)
    for number, player in enumerate(world.players):
        if player.leads:
            found += _for_body(stage, world, sight, number, world.friends[player.leads])
    found += _underfoot(world, sight)
    found += _anchors(stage, world, sight)
    if world.is_looping and loop is not None and stage.region is not None:
        found += _for_lap(stage, world, loop, stage.region)
    return found


def has_nothing_left(world: World[Entity], region: Placement) -> bool:
    """Tell whether this lap has said all that it can: time to turn the night (GAME.md 2.11)."""
    loop = world.loop
    hidden = any(isinstance(entity, Seam) and entity.state is SeamState.HIDDEN for entity in world.entities.values())
    bound = any(entity.lap_rule for entity in world.entities.values())
    if loop is None or not hidden or bound or not region.number("echoes") or not loop.running:
        return False
    done = [token for friend in world.friends.values() for token in friend.beats]
    if not done or echo.pending(world, region.number("variants")):
        return False
    if loop.since_input > QUIET_TICKS:
        return True
    if size(loop.reference):
        wanted = [token for tokens in loop.reference.values() for token in tokens]
        return all(token in done for token in wanted)
    return len(done) >= region.number("min_beats")


def _for_body(stage: Stage, world: World[Entity], sight: Sight, number: int, friend: Friend) -> list[Prompt]:
    if friend.asleep or world.players[number].ring:
        return []
    if friend.caught:
        return _held_fast(world, friend, number)
    if friend.lying:
        return [_at_feet(friend, number, "move", words("prompts", "get_up"))]
    found = [_at_feet(friend, number, "move", words("prompts", "move"), WALK)]
    offer = best_offer(world, friend)
    place = world.entities.get(offer.thing)
    match offer.verb:
        case "untie":
            held = world.friends[offer.friend]
            found.append(Prompt("act", words("prompts", "untie", friend=name(held.name)), number, held.x, held.y))
        case "wake":
            sleeper = world.friends[offer.friend]
            text = words("prompts", "wake", friend=name(sleeper.name))
            found.append(Prompt("act", text, number, sleeper.x, sleeper.y, hold=True))
        case "refused" if isinstance(place, Anchor):
            found.append(Prompt("", words("prompts", "refused", friend=name(place.friend)), number, place.x, place.y))
        case "sign" | "pull" | "place" | "take" | "free" | "sleep" | "look" if place is not None:
            key = f"{offer.verb}_{stage.by_id[place.id].fields.get('look', '')}"
            text = words("prompts", key if has("prompts", key) else offer.verb)
            verb = "" if offer.verb == "look" and place.id not in world.told else offer.verb
            found.append(Prompt("act", text, number, *place.centre, verb=verb))
        case "" if friend.carry:
            found.append(_at_feet(friend, number, "act", words("prompts", "drop"), "drop"))
        case _:
            pass
    touched = touch(sight.things, world, friend)
    if touched is not None:
        text = words("prompts", f"gift_{touched.gift}")
        taught = f"{'work' if touched.hold else 'tap'}_{friend.name}"
        found.append(Prompt("gift", text, number, *touched.thing.centre, hold=touched.hold, verb=taught))
    if not friend.carry and offer.verb not in (*TAPS, "untie", "hold", "wake", "refused"):
        found += _danger(stage, world, sight, number, friend)
    return found + _at_exit(stage, world, sight, number, friend)


def _held_fast(world: World[Entity], friend: Friend, number: int) -> list[Prompt]:
    """Whoever is held can do nothing; alone they may lead another friend, who can."""
    found = [_at_feet(friend, number, "", words("prompts", "caught"))]
    if len(world.humans) == 1 and any(not other.caught for other in world.free_friends()):
        found.append(Prompt("switch", words("prompts", "help_yourself"), number))
    return found


def _at_feet(friend: Friend, number: int, button: str, text: str, verb: str = "") -> Prompt:
    return Prompt(button, text, number, friend.x, friend.y, verb=verb, at_feet=True)


def _sight(world: World[Entity]) -> Sight:
    dangers, things = [], []
    for entity in world.entities.values():
        if entity.is_danger:
            dangers.append(entity.centre)
        else:
            things.append(entity)
    return Sight(sorted(dangers), things)


def _danger(stage: Stage, world: World[Entity], sight: Sight, number: int, friend: Friend) -> list[Prompt]:
    """What helps against a shade close by: a lunge that would hit it, and Ravi's Lull within its ring."""
    found = []
    if _is_near_danger(friend, sight, LUNGE + BURST_REACH) and _would_hit(Ground(stage, world), world, friend):
        found.append(_at_feet(friend, number, "act", words("prompts", "strike"), "strike"))
    if friend.name == "ravi" and _is_near_danger(friend, sight, RING):
        found.append(_at_feet(friend, number, "gift", words("prompts", "lull"), "tap_ravi"))
    return found


def _would_hit(ground: Ground, world: World[Entity], friend: Friend) -> bool:
    """Follow a lunge from here, the way the friend goes or looks, as far as walls let it."""
    way_x, way_y = direction(friend.held)
    if not (way_x or way_y):
        way_x, way_y = friend.face_x, friend.face_y
    step = LUNGE_SPEED * DIAGONAL // 256 if way_x and way_y else LUNGE_SPEED
    struck = [entity.centre for entity in world.entities.values() if entity.is_struck]
    x, y = friend.x, friend.y
    for _ in range(LUNGE_MOVE_TICKS):
        if ground.is_blocked(x + way_x * step, y + way_y * step):
            break
        x, y = x + way_x * step, y + way_y * step
        if any(near(x, y, *centre, BURST_REACH) for centre in struck):
            return True
    return False


def _is_near_danger(friend: Friend, sight: Sight, reach: int) -> bool:
    """Look at the strip of the sorted dangers that can be in reach: among 200, 0.1 ms a tick instead of 0.4."""
    dangers = sight.dangers
    first = bisect_left(dangers, (friend.x - reach, friend.y - reach))
    last = bisect_right(dangers, (friend.x + reach, friend.y + reach))
    return any(near(x, y, friend.x, friend.y, reach) for x, y in dangers[first:last])


def _underfoot(world: World[Entity], sight: Sight) -> list[Prompt]:
    """A plate on which somebody stands whom it does not feel says whom it feels, once for all."""
    found = []
    for entity in sight.things:
        if not isinstance(entity, Plate):
            continue
        on_it = next(((number, friend) for number, friend in _leaders(world) if entity.ignores(friend)), None)
        if on_it is not None:
            number, friend = on_it
            others = {"shade": words("prompts", "unfelt_shade"), "echo": words("prompts", "unfelt_echo")}
            text = others.get(entity.who) or words("prompts", "refused", friend=name(entity.friend))
            found.append(_at_feet(friend, number, "", text))
    return found


def _leaders(world: World[Entity]) -> list[tuple[int, Friend]]:
    return [(number, world.friends[player.leads]) for number, player in enumerate(world.players) if player.leads]


def _anchors(stage: Stage, world: World[Entity], sight: Sight) -> list[Prompt]:
    """The nearest free anchor of a revealed seam asks each body to hold it: not from afar, and not in a fight."""
    found = []
    asked: list[int] = []
    anchors = [entity for entity in sight.things if isinstance(entity, Anchor) and entity.on]
    for number, player in enumerate(world.players):
        friend = world.friends.get(player.leads)
        if friend is None or friend.anchor or friend.asleep or _is_near_danger(friend, sight, STRIKE):
            continue
        reach = CLOSE if knows(world, number, "hold") else FAR_SIGHT
        free = [each for each in anchors if each.holder(world) is None and each.id not in asked]
        free = [anchor for anchor in free if near(anchor.x, anchor.y, friend.x, friend.y, reach)]
        if free:
            anchor = min(free, key=lambda each: distance(each.x, each.y, friend.x, friend.y))
            asked.append(anchor.id)
            text = words("prompts", "hold", thing=called(stage, anchor.seam))
            found.append(Prompt("act", text, number, anchor.x, anchor.y, hold=True))
    return found


def _at_exit(stage: Stage, world: World[Entity], sight: Sight, number: int, friend: Friend) -> list[Prompt]:
    """A door says why it is shut, or for whom it waits; once the place is awake it says that it is the way on."""
    found = []
    kept = any(entity.keeps_here for entity in sight.things)
    for entity in sight.things:
        if not isinstance(entity, Exit) or not entity.to or (kept and not world.is_looping):
            continue
        x, y = entity.centre
        if world.is_looping:
            ends_lap = stage.region is not None and stage.region.number("exit") == entity.id
            if not ends_lap and not kept and near(x, y, friend.x, friend.y, CLOSE):
                seam = next((placement.id for placement in stage.of_kind("seam")), 0)
                found.append(Prompt("", words("prompts", "shut", thing=called(stage, seam)), number, x, y))
        elif entity.holds(friend):
            missing = [other for other in world.led if not entity.holds(other)]
            if missing:
                found.append(Prompt("", words("prompts", "wait", friend=name(missing[0].name)), number, x, y))
        elif not near(x, y, friend.x, friend.y, FAR_SIGHT) and stage.region is None:
            continue  # where nothing has just opened, doors speak to those who come close
        elif number == next(index for index, player in enumerate(world.players) if player.leads):
            found.append(Prompt("", words("prompts", "out"), number, x, y))
    return found


def _for_lap(stage: Stage, world: World[Entity], loop: Loop, region: Placement) -> list[Prompt]:
    """Orders at the top of the screen: call, switch, lie down, go on after a rest."""
    if loop.resting:
        return [Prompt("", words("prompts", "rest"))]
    found = []
    lying = any(friend.lying for friend in world.led)
    if not lying and has_nothing_left(world, region):
        found.append(_for_one(world, "lie", words("prompts", "lie")))
    waiting = [friend for friend in world.friends.values() if friend.mode is Mode.STAY]
    if waiting and any(friend.anchor for friend in world.led):
        found.append(_for_one(world, "call", words("prompts", "call", friend=name(waiting[0].name))))
    alone = len(world.humans) == 1
    others = [friend for friend in world.friends.values() if friend.mode is not Mode.LED and not friend.asleep]
    if alone and others and region.number("echoes") and loop.clock > SWITCH_AFTER:
        order = _for_one(world, "switch", words("prompts", "switch", friend=name(others[0].name)))
        crowned = any(entity.keeps_here for entity in world.entities.values())  # a demon's head is at the top
        led = world.friends[world.players[order.player].leads]
        found.append(_at_feet(led, order.player, order.button, order.words, order.verb) if crowned else order)
    return found


def _for_one(world: World[Entity], button: str, text: str) -> Prompt:
    """One is enough to give an order: it is said to the first who does not know it, or else to the first."""
    playing = [number for number, player in enumerate(world.players) if player.leads]
    new = [number for number in playing if not knows(world, number, button)]
    return Prompt(button, text, (new or playing or [0])[0], verb=button)


def _at_mirror(loop: Loop) -> list[Prompt]:
    player = max(0, loop.mirror_player)
    return [
        Prompt("act", words("prompts", "mirror_act"), player),
        Prompt("gift", words("prompts", "mirror_gift"), player),
        Prompt("move", words("prompts", "mirror_leave"), player),
    ]
