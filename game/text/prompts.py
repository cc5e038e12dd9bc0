"""Prompts: which buttons are worth showing now, and for what. The view and `pipe` draw them with real key names."""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

import msgspec

from game.sim.entity import Entity
from game.sim.friends.friend import Friend, Mode
from game.sim.geometry import distance, near
from game.sim.hands import best_offer
from game.sim.loop import echo
from game.sim.loop.phrase import size
from game.sim.loop.seam import Anchor, Seam, SeamState
from game.sim.loop.state import Loop, Phase
from game.sim.stage import Placement, Stage
from game.sim.things.exit import Exit
from game.sim.things.plate import Plate
from game.sim.units import pixels, ticks
from game.sim.world import World
from game.text.gift_prompts import touch
from game.text.naming import called
from game.text.words import has, name, words

WALKED_ENOUGH = 45
USES = 2
"""A prompt of a verb that does not depend on the place fades after so many uses."""
QUIET_TICKS = ticks(1000)
SWITCH_AFTER = ticks(4000)
FAR_SIGHT = pixels(90)
CLOSE = pixels(32)
STRIKE = pixels(56)


class Prompt(msgspec.Struct, frozen=True):
    """One prompt of one player.

    `button` is a name of sim/buttons.py or "move", "" for words alone; `words` say what it does; it floats over
    (x, y), in 1/256 px of the map, or with x = y = -1 stands at the top of the screen. `hold` asks to keep it down.
    """

    button: str
    words: str
    player: int = 0
    x: int = -1
    y: int = -1
    hold: bool = False


class Sight(NamedTuple):
    """The places of all dangers, sorted, and everything that is none, told apart once a tick.

    Among 200 shades, a search of its own for each door, plate and anchor makes 0.1 ms.
    """

    dangers: list[tuple[int, int]]
    things: list[Entity]


def prompts(stage: Stage, world: World[Entity]) -> list[Prompt]:
    """Give what is in reach of every human body, or has hardly been done yet, most urgent first."""
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
    if loop is None or not hidden or not region.number("echoes") or not loop.running:
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
    if friend.lying:
        return [Prompt("move", words("prompts", "get_up"), number, friend.x, friend.y)]
    found = []
    if world.lessons.walked < WALKED_ENOUGH * (number + 1):
        found.append(Prompt("move", words("prompts", "move"), number, friend.x, friend.y))
    offer = best_offer(world, friend)
    place = world.entities.get(offer.thing)
    match offer.verb:
        case "wake":
            sleeper = world.friends[offer.friend]
            text = words("prompts", "wake", friend=name(sleeper.name))
            found.append(Prompt("act", text, number, sleeper.x, sleeper.y, hold=True))
        case "refused" if isinstance(place, Anchor):
            found.append(Prompt("", words("prompts", "refused", friend=name(place.friend)), number, place.x, place.y))
        case "pull" | "place" | "take" | "free" | "look" if place is not None:
            key = f"{offer.verb}_{stage.by_id[place.id].fields.get('look', '')}"
            text = words("prompts", key if has("prompts", key) else offer.verb)
            found.append(Prompt("act", text, number, *place.centre))
        case "" if friend.carry:
            found.append(Prompt("act", words("prompts", "drop"), number, friend.x, friend.y))
        case _:
            pass
    touched = touch(sight.things, world, friend)
    if touched is not None:
        text = words("prompts", touched.gift)
        found.append(Prompt("gift", text, number, *touched.thing.centre, hold=touched.hold))
    return found + _danger(world, sight, number, friend) + _at_exit(stage, world, sight, number, friend)


def _sight(world: World[Entity]) -> Sight:
    dangers, things = [], []
    for entity in world.entities.values():
        if entity.is_danger:
            dangers.append(entity.centre)
        else:
            things.append(entity)
    return Sight(sorted(dangers), things)


def _danger(world: World[Entity], sight: Sight, number: int, friend: Friend) -> list[Prompt]:
    """What helps against a shade close by: a lunge, and Ravi's Lull while it is new."""
    found = []
    if _is_near_danger(friend, sight, STRIKE):
        found.append(Prompt("act", words("prompts", "strike"), number, friend.x, friend.y))
    lulls = friend.name == "ravi" and world.lessons.gift < 2 * USES
    if lulls and _is_near_danger(friend, sight, FAR_SIGHT):
        found.append(Prompt("gift", words("prompts", "lull"), number, friend.x, friend.y))
    return found


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
            found.append(Prompt("", text, number, friend.x, friend.y))
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
        reach = FAR_SIGHT if world.lessons.held < USES else CLOSE
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
    for entity in sight.things:
        if not isinstance(entity, Exit) or not entity.to:
            continue
        x, y = entity.centre
        if world.is_looping:
            ends_lap = stage.region is not None and stage.region.number("exit") == entity.id
            if not ends_lap and near(x, y, friend.x, friend.y, CLOSE):
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
        found.append(Prompt("lie", words("prompts", "lie")))
    waiting = [friend for friend in world.friends.values() if friend.mode is Mode.STAY]
    if waiting and world.lessons.called < USES and any(friend.anchor for friend in world.led):
        found.append(Prompt("call", words("prompts", "call", friend=name(waiting[0].name))))
    alone = len(world.humans) == 1
    others = [friend for friend in world.friends.values() if friend.mode is not Mode.LED and not friend.asleep]
    if alone and others and not world.lessons.switched and region.number("echoes") and loop.clock > SWITCH_AFTER:
        found.append(Prompt("switch", words("prompts", "switch", friend=name(others[0].name))))
    return found


def _at_mirror(loop: Loop) -> list[Prompt]:
    player = max(0, loop.mirror_player)
    return [
        Prompt("act", words("prompts", "mirror_act"), player),
        Prompt("gift", words("prompts", "mirror_gift"), player),
        Prompt("move", words("prompts", "mirror_leave"), player),
    ]
