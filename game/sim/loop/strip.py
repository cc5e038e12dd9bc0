"""The line of the HUD that shows beats: four lanes, a pip a beat, and the tally (GAME.md 2.6). A pure reading."""

from enum import StrEnum

import msgspec

from game.sim.entity import Entity
from game.sim.friends.friend import Friend
from game.sim.loop import echo
from game.sim.loop.lap_end import rules_of
from game.sim.loop.phrase import Lap, size, slack_for
from game.sim.loop.state import LapResult, Loop, Phase
from game.sim.stage import Stage
from game.sim.world import World


class Mark(StrEnum):
    """How a pip looks."""

    HOLLOW = "hollow"  # last lap's beat, not done yet in this one
    BODY = "body"  # done again by a living friend
    ECHO = "echo"  # done again by the echo only
    NEW = "star"  # was not in the last lap
    MISSED = "cross"  # the lap is over, or the echo fizzled


class Pip(msgspec.Struct, frozen=True):
    """One beat of a lane."""

    token: str
    mark: Mark


class Lane(msgspec.Struct, frozen=True):
    """One friend's line."""

    friend: str
    mode: str
    pips: tuple[Pip, ...]
    overwrites: bool
    full: bool


class Tally(msgspec.Struct, frozen=True):
    """The numbers under the lanes. `again` counts repeated beats done by a body; `total` the beats to repeat."""

    same: int
    new: int
    missed: int
    allowed: int
    again: int
    total: int
    period: int
    reason: str


def lanes(stage: Stage, world: World[Entity]) -> list[Lane]:
    """Give a lane for every friend who is here, in order."""
    loop, region = world.loop, stage.region
    if loop is None or region is None or loop.woken:
        return []
    over = _shown_result(loop)
    variants = region.number("variants")
    return [
        Lane(name, friend.mode.value, tuple(_pips(world, friend, over, variants)), friend.overwrites, friend.full)
        for name, friend in world.friends.items()
    ]


def tally(stage: Stage, world: World[Entity]) -> Tally | None:
    """Give the numbers of the lap under way, or of the lap that just ended; None while there is nothing to compare."""
    loop, region = world.loop, stage.region
    if loop is None or region is None or loop.woken:
        return None
    result = _shown_result(loop)
    if result is not None:
        if result.reason in ("first", "void"):
            return None
        total = size(result.then)
        return Tally(
            result.same, result.new, result.missed, result.allowed, result.again, total, result.period, result.reason
        )
    if not size(loop.reference):
        return None
    marks = [pip.mark for lane in lanes(stage, world) for pip in lane.pips]
    again = marks.count(Mark.BODY)
    same = again + marks.count(Mark.ECHO)
    return Tally(
        same,
        marks.count(Mark.NEW),
        marks.count(Mark.HOLLOW) + marks.count(Mark.MISSED),
        slack_for(same, rules_of(world, region)),
        again,
        size(loop.reference),
        0,
        "",
    )


def _shown_result(loop: Loop) -> LapResult | None:
    return loop.result if loop.phase not in (Phase.PLAY, Phase.MIRROR) else None


def _pips(world: World[Entity], friend: Friend, over: LapResult | None, variants: int) -> list[Pip]:
    loop = world.loop
    assert loop is not None
    before: Lap = over.then if over is not None else loop.reference
    body = friend.beats
    left = list(over.now.get(friend.name, [])) if over is not None else _done_so_far(world, friend, variants)
    pips = []
    for token in before.get(friend.name, []):
        if token in left:
            left.remove(token)
            pips.append(Pip(token, Mark.BODY if token in body else Mark.ECHO))
        elif over is not None or token in _fizzled(world, friend, variants):
            pips.append(Pip(token, Mark.MISSED))
        else:
            pips.append(Pip(token, Mark.HOLLOW))
    return pips + [Pip(token, Mark.NEW) for token in left]


def _done_so_far(world: World[Entity], friend: Friend, variants: int) -> list[str]:
    """Body beats, and the echo's while the body walks in its own footsteps."""
    done = list(friend.beats)
    habit = echo.habit_of(world, friend, variants)
    if habit is None or friend.overwrites:
        return done
    for token, performed in zip(habit.tokens, echo.did(friend, habit), strict=True):
        if performed and token not in done:
            done.append(token)
    return done


def _fizzled(world: World[Entity], friend: Friend, variants: int) -> list[str]:
    habit = echo.habit_of(world, friend, variants)
    if habit is None:
        return []
    return [
        act.token
        for index, act in enumerate(habit.acts)
        if act.beat and friend.echo.results[index] == echo.FIZZLED and act.token not in friend.beats
    ]
