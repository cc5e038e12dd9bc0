"""The line of the HUD that shows beats: four lanes, a pip a beat, and the tally (GAME.md 2.6). A pure reading."""

from collections.abc import Sequence
from enum import StrEnum

import msgspec

from game.sim.entity import Entity
from game.sim.friends.friend import Friend
from game.sim.loop import echo
from game.sim.loop import phrase as match
from game.sim.loop.lap_end import rules_of
from game.sim.loop.phrase import size, slack_for
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
    now = over.now if over is not None else echo.so_far(world)
    variants = region.number("variants")
    return [
        Lane(name, friend.mode.value, tuple(_pips(world, friend, now, over, variants)), friend.overwrites, friend.full)
        for name, friend in world.friends.items()
    ]


def tally(stage: Stage, world: World[Entity], shown: Sequence[Lane] | None = None) -> Tally | None:
    """Give the numbers of the lap under way, or of the lap that just ended; None while there is nothing to compare.

    `shown` are the lanes of this tick, for those who have them already.
    """
    loop, region = world.loop, stage.region
    if loop is None or region is None or loop.woken:
        return None
    result = _shown_result(loop)
    if result is not None:
        if result.reason in ("first", "void", "stitch"):
            return None
        total = size(result.then)
        return Tally(
            result.same, result.new, result.missed, result.allowed, result.again, total, result.period, result.reason
        )
    if not size(loop.reference):
        return None
    marks = [pip.mark for lane in (lanes(stage, world) if shown is None else shown) for pip in lane.pips]
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


def _pips(world: World[Entity], friend: Friend, laps: match.Lap, over: LapResult | None, variants: int) -> list[Pip]:
    """Set this lap's phrase beside the one before as the match does, so that the pips never promise more than it."""
    loop = world.loop
    assert loop is not None
    before = (over.then if over is not None else loop.reference).get(friend.name, [])
    now = laps.get(friend.name, [])
    body = friend.beats
    same = match.common(now, before, body)
    gone = [] if over is not None else _fizzled(world, friend, variants)
    pips = []
    for token, is_common in _told_apart(before, same):
        if is_common:
            pips.append(Pip(token, Mark.BODY if token in body else Mark.ECHO))
        else:
            pips.append(Pip(token, Mark.MISSED if over is not None or token in gone else Mark.HOLLOW))
    return pips + [Pip(token, Mark.NEW) for token, is_common in _told_apart(now, same) if not is_common]


def _told_apart(tokens: list[str], common: list[str]) -> list[tuple[str, bool]]:
    """Mark which tokens make up the common part, a subsequence of them."""
    left = list(common)
    told = []
    for token in tokens:
        is_common = bool(left) and token == left[0]
        if is_common:
            del left[0]
        told.append((token, is_common))
    return told


def _fizzled(world: World[Entity], friend: Friend, variants: int) -> list[str]:
    habit = echo.habit_of(world, friend, variants)
    if habit is None:
        return []
    return [
        act.token
        for index, act in enumerate(habit.acts)
        if act.beat and friend.echo.results[index] == echo.FIZZLED and act.token not in friend.beats
    ]
