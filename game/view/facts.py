"""What the overlay of F3 tells a level maker, as plain lines: the loop in numbers, phrases, why a lap was no match.

A pure reading of stage and world (LEVELS.md 1); it draws nothing.
"""

from enum import Enum

import msgspec

from game.sim.entity import Entity
from game.sim.loop.echo import so_far
from game.sim.loop.lap_end import rules_of
from game.sim.loop.phrase import LEAST_SAME_FOR_SLACK, Lap, Rules, compare, is_match, size, slack_for
from game.sim.loop.seam import Seam
from game.sim.loop.state import LapResult, Loop
from game.sim.spawns import night_variant
from game.sim.stage import Placement, Stage
from game.sim.things.gate import Gate
from game.sim.things.plate import Plate
from game.sim.units import TICKS_PER_SECOND
from game.sim.world import World


class Tone(Enum):
    """What a line is."""

    HEAD = "head"
    PLAIN = "plain"
    GOOD = "good"
    BAD = "bad"


class Fact(msgspec.Struct, frozen=True):
    """One line."""

    words: str
    tone: Tone = Tone.PLAIN


def loop_facts(stage: Stage, world: World[Entity]) -> list[Fact]:
    """Give the loop: where it stands, this lap's phrase and the one it is held against, and the last lap's result."""
    loop, region = world.loop, stage.region
    if loop is None or region is None:
        return [Fact("No region: nothing loops here", Tone.HEAD)]
    rules = rules_of(world, region)
    now = so_far(world)
    bodies = {name: friend.beats for name, friend in world.friends.items()}
    facts = [Fact(f"Lap {loop.lap}", Tone.HEAD), *_state(stage, world, loop, region), Fact(_limits(rules))]
    facts += [Fact("This lap", Tone.HEAD), *_phrase(now, bodies)]
    facts += [Fact("Reference lap (hollow on the strip)", Tone.HEAD), *_phrase(loop.reference, None)]
    facts += [Fact("If the lap ended now", Tone.HEAD), *_against(now, loop, bodies, rules)]
    return [*facts, Fact("The lap before", Tone.HEAD), *_last(loop.result, rules)]


def thing_facts(stage: Stage, world: World[Entity]) -> list[Fact]:
    """Give the things: what each plate weighs, what each gate waits for, and what each seam is."""
    things = list(world.entities.values())
    facts = [Fact("Plates, weight / needed", Tone.HEAD)]
    facts += [Fact(_plate(world, each), _tone(each.on)) for each in things if isinstance(each, Plate)]
    facts.append(Fact("Gates, and what opens them", Tone.HEAD))
    for each in things:
        if isinstance(each, Gate):
            facts.append(Fact(_gate(each), _tone(each.on)))
            facts += [Fact(f"  {_opener(world, one)}", _tone(_is_on(world, one))) for one in each.openers]
    facts.append(Fact("Seams", Tone.HEAD))
    return facts + [Fact(f"{_called(each)}: {each.state.value}") for each in things if isinstance(each, Seam)]


def _state(stage: Stage, world: World[Entity], loop: Loop, region: Placement) -> list[Fact]:
    state = "woken" if loop.woken else "looping" if loop.active else "waits for all to come in"
    clock, whole = loop.clock / TICKS_PER_SECOND, loop.lap_ticks / TICKS_PER_SECOND
    timer = f"{clock:.1f} of {whole:.1f} s" if loop.lap_ticks else f"{clock:.1f} s, no timer"
    return [
        Fact(f"region {state} · phase {loop.phase.value} · clock {timer}{'' if loop.running else ', not started'}"),
        Fact(
            f"grip {loop.grip} of {region.number('grip_max')} · variant {night_variant(stage, world)} of "
            f"{region.number('variants')} · stuck {loop.stuck} · hint tier {loop.hint_tier}"
        ),
    ]


def _limits(rules: Rules) -> str:
    return (
        f"slack {rules.slack} (from {LEAST_SAME_FOR_SLACK} the same on) · min_beats {rules.min_beats} · "
        f"min_body {rules.min_body}"
    )


def _phrase(lap: Lap, bodies: Lap | None) -> list[Fact]:
    """Give a friend's tokens in order, in a line; "~" before what only the echo did."""
    lines = []
    for name, tokens in lap.items():
        told = [
            f"{'~' if bodies is not None and token not in bodies.get(name, []) else ''}{name}:{token}"
            for token in tokens
        ]
        if told:
            lines.append(Fact(" ".join(told)))
    return lines or [Fact("nothing")]


def _against(now: Lap, loop: Loop, bodies: Lap, rules: Rules) -> list[Fact]:
    """Compare with each lap that could make a match."""
    facts = []
    for laps in (rules.variants, 2 * rules.variants, 3 * rules.variants):
        if laps > len(loop.history):
            break
        then = loop.history[-laps]
        found = compare(now, then, bodies)
        met = is_match(now, then, bodies, rules)
        facts.append(
            Fact(
                f"{_back(laps)}: same {found.same}, new {found.new}, missed {found.missed}, by body {found.again}; "
                f"d {found.new + found.missed} of {slack_for(found.same, rules)}{': a match' if met else ''}",
                Tone.GOOD if met else Tone.PLAIN,
            )
        )
    return facts or [Fact("there is no lap yet to compare with")]


def _last(result: LapResult | None, rules: Rules) -> list[Fact]:
    if result is None:
        return [Fact("none has ended yet")]
    verdict = Fact(_reason(result, rules), Tone.GOOD if result.period else Tone.BAD)
    if result.reason in ("first", "void"):
        return [verdict]
    numbers = (
        f"same {result.same}, new {result.new}, missed {result.missed}, by body {result.again}; "
        f"d {result.new + result.missed} of {result.allowed}"
    )
    return [Fact(numbers), verdict]


def _reason(result: LapResult, rules: Rules) -> str:
    if result.period:
        return f"a match with {_back(result.period)}"
    match result.reason:
        case "first":
            return f"no match: {_laps(rules.variants)} must go before there is something to compare with"
        case "void":
            return "void: everyone slept, the lap counts for nothing"
        case "few":
            return (
                f"no match: {size(result.now)} beats against {size(result.then)}, "
                f"and min_beats asks for {rules.min_beats} in both"
            )
        case "watched":
            return f"no match: min_body asks for {rules.min_body} repeated by a body, and it was {result.again}"
        case _:
            return f"no match: d = {result.new} new + {result.missed} missed, and {result.allowed} may differ"


def _laps(count: int) -> str:
    return "one lap" if count == 1 else f"{count} laps"


def _back(laps: int) -> str:
    return "the lap before" if laps == 1 else f"{laps} laps back"


def _plate(world: World[Entity], plate: Plate) -> str:
    whom = "" if plate.who == "any" and plate.friend == "any" else f", {plate.friend} {plate.who}"
    return f"{_called(plate)}: {plate.load(world)} / {plate.weight}{whom}{', latches' if plate.latch else ''}"


def _gate(gate: Gate) -> str:
    needs = f", needs {'all' if gate.needs_all else 'any'}" if len(gate.openers) > 1 else ""
    marks = (", strict" if gate.strict else "") + (", keep" if gate.keep else "")
    return (
        f"{_called(gate)}: {'open' if gate.on else 'shut'}{needs}{marks}{'' if gate.openers else ', nothing opens it'}"
    )


def _opener(world: World[Entity], number: int) -> str:
    thing = world.entities.get(number)
    return f"{_called(thing)} {'on' if thing.on else 'off'}" if thing is not None else f"#{number} is gone"


def _is_on(world: World[Entity], number: int) -> bool:
    thing = world.entities.get(number)
    return thing is not None and thing.on


def _called(thing: Entity) -> str:
    return thing.name or f"#{thing.id}"


def _tone(is_on: bool) -> Tone:
    return Tone.GOOD if is_on else Tone.PLAIN
