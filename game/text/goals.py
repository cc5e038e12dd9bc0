"""What there is to do next, for the map, the pause and F1: where it is and in plain words.

It says the rule of the game and what is in sight, and never who has to hold what or how it can be reached. In a demon's
verse it says what the verse is about: a fight leaves no time to search for that.
"""

import msgspec

from game.sim.bosses.revision import VERSES, Revision
from game.sim.bosses.revision import Phase as Demon
from game.sim.entity import Entity
from game.sim.geometry import distance
from game.sim.loop.phrase import size
from game.sim.loop.seam import Seam, SeamState
from game.sim.loop.state import Loop, Phase
from game.sim.stage import Placement, Stage
from game.sim.things.exit import Exit
from game.sim.world import World
from game.text.naming import called
from game.text.prompts import has_nothing_left
from game.text.words import has, name, words


class Goal(msgspec.Struct, frozen=True):
    """A place of the map, in 1/256 px, -1 where there is none, and what to do there."""

    words: str
    x: int = -1
    y: int = -1


def next_goal(stage: Stage, world: World[Entity]) -> Goal:
    """Give the next goal: a friend to be woken, a seam to be found or to be broken together, else the way out."""
    loop, region = world.loop, stage.region
    led = world.led
    sleeper = next((friend for friend in led if friend.asleep), None)
    if sleeper is not None and not all(friend.asleep for friend in led):
        return Goal(words("goals", "wake", friend=name(sleeper.name)), sleeper.x, sleeper.y)
    if loop is not None and region is not None and not loop.woken:
        if not loop.active:
            return Goal(_said(world, "enter"), *region.centre)
        if loop.phase is Phase.MIRROR:
            return Goal(words("goals", "mirror"))
        seams = [entity for entity in world.of(Seam) if entity.required]
        for state in (SeamState.REVEALED, SeamState.HIDDEN):
            for seam in seams:
                if seam.state is state:
                    return _of_seam(stage, world, loop, region, seam)
    return _way_out(world)


def _of_seam(stage: Stage, world: World[Entity], loop: Loop, region: Placement, seam: Seam) -> Goal:
    """A revealed one asks for hands; a hidden one for a lap that is like another, as far as there is one to be like."""
    thing = called(stage, seam.id)
    if seam.state is SeamState.REVEALED:
        count = f"count_{len(seam.anchors)}"
        hands = words("goals", count if has("goals", count) else "count_2")
        return Goal(_said(world, "revealed", thing=thing, hands=hands), *seam.centre)
    asked = demon_asks(world)
    if asked:
        return Goal(asked, *seam.centre)
    if has_nothing_left(world, region):
        return Goal(words("goals", "lie"))
    if size(loop.reference):
        return Goal(words("goals", "again", thing=thing), *seam.centre)
    return Goal(words("goals", "first", thing=thing), *seam.centre)


def demon_asks(world: World[Entity]) -> str:
    """Say what the verse of a demon is about while its stitch hides; nothing where there is no demon, or it shows."""
    for demon in world.of(Revision):
        if demon.phase not in VERSES:
            continue
        seam = world.entities.get(demon.stitches[demon.opened])
        if isinstance(seam, Seam) and seam.state is SeamState.HIDDEN:
            return words("goals", f"revision_{demon.phase.value}")
    return ""


def _way_out(world: World[Entity]) -> Goal:
    """The nearest door that leads on, but first a demon's quiet act; where there is neither, nothing presses."""
    for demon in world.of(Revision):
        if demon.phase is Demon.QUIET:
            return Goal(words("goals", "sign"), *demon.plan)
    doors = [each for each in world.of(Exit) if each.to]
    led = world.led
    if not doors or not led:
        return Goal(words("goals", "look"))
    door = min(doors, key=lambda each: distance(led[0].x, led[0].y, *each.centre))
    return Goal(_said(world, "exit"), *door.centre)


def _said(world: World[Entity], key: str, **values: object) -> str:
    """Give the words for as many as play: who plays alone is not told to do it together."""
    return words("goals", f"{key}_alone" if len(world.humans) == 1 else key, **values)
