"""Which friend can walk to which anchor and to which thing that is pressed, in states of a lap that a maker thinks in.

Only the ground, gates, entries and what gifts change count here: shades, timers and who presses what do not.
"""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from game.maps.findings import LevelError, Report, show
from game.maps.reach import CHANGING, is_near, is_under, reachable
from game.maps.reading import read
from game.maps.registry import GIFT_OWNER, VERB_OF_CLASS
from game.maps.seam_rules import ANYBODY, friends_of
from game.sim.stage import VOID, Placement, Stage

GOALS = ("anchor", *VERB_OF_CLASS)
"""Classes that friends go to: what they hold, and what answers their beats."""


class State(msgspec.Struct, frozen=True):
    """A state of the lap: its words, the gates that are shut in it, and whether gifts have changed the ground."""

    words: str
    shut: tuple[Placement, ...]
    gifts: bool = False


class Walk(msgspec.Struct, frozen=True):
    """Who gets to an anchor or a pressed thing in one state. `may` are the friends whom it is for."""

    name: str
    kind: str
    object: int
    state: str
    walks: tuple[str, ...]
    may: tuple[str, ...]


class Walks(msgspec.Struct, frozen=True):
    """The report of one map."""

    map: str
    friends: tuple[str, ...]
    rows: tuple[Walk, ...]


def walks(path: Path | str) -> Walks:
    """Give the report of a map, also of one with faults. LevelError when its ground cannot be read."""
    report = Report()
    reading = read(path, report)
    stage = reading.stage
    if not reading.raw.sound:
        raise LevelError(report.ordered()[0].place, report.ordered()[0].message)
    friends = friends_of(reading)
    rows = []
    states = [(state, _reached(stage, state, friends)) for state in lap_states(stage)]
    for one in sorted(stage.placements, key=lambda one: one.kind != "anchor"):
        if one.kind not in GOALS:
            continue
        may = tuple(name for name in friends if _is_for(one, name))
        gets_there = is_under if one.kind == "plate" else is_near
        for state, reached in states:
            there = tuple(name for name in friends if gets_there(stage, one, reached[name]))
            rows.append(Walk(show(one.name) or f"object {one.id}", one.kind, one.id, state.words, there, may))
    return Walks(stage.name, friends, tuple(rows))


def _is_for(one: Placement, friend: str) -> bool:
    """Tell whether a friend may hold or press it, and has the gift that it wants."""
    owner = GIFT_OWNER.get(VERB_OF_CLASS.get(one.kind, ""), friend)
    return owner == friend and one.fields.get("friend", ANYBODY) in (ANYBODY, friend)


def lap_states(stage: Stage) -> Iterator[State]:
    """Give the start of a lap, each closed gate open by itself, gifts used, what `keep` leaves open, and all open."""
    closed = [gate for gate in stage.of_kind("gate") if not gate.number("open")]
    names = list(dict.fromkeys(gate.name for gate in closed))
    yield State("nothing done", tuple(closed))
    for name in names:
        if len(names) > 1:
            yield State(f"{show(name)} open", tuple(gate for gate in closed if gate.name != name))
    left = tuple(gate for gate in closed if not gate.number("keep"))
    if 0 < len(left) < len(closed):
        yield State("a later lap, keep gates open", left)
    if closed:
        yield State("all gates open", ())
    if VOID in stage.ground or any(one.kind in CHANGING for one in stage.placements):
        yield State("gifts used", tuple(closed), gifts=True)
        if closed:
            yield State("all gates open, gifts used", (), gifts=True)


def _reached(stage: Stage, state: State, friends: tuple[str, ...]) -> dict[str, bytearray]:
    return {name: reachable(stage, state.shut, gifts=state.gifts, friend=name) for name in friends}
