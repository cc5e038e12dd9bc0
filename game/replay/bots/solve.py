"""Playing a map's solution headless, to see whether it ends in Wake (LEVELS.md 1)."""

from collections.abc import Callable

import msgspec

from game.replay.bots.solver import Solver
from game.replay.run import Run
from game.replay.solution import parse
from game.sim.events import Event, What
from game.sim.stage import Stage
from game.sim.units import TICKS_PER_SECOND

MOST_SECONDS = 600
LAPS_TO_SPARE = 2
PEOPLE = (1, 2, 4)
"""With so many people a solution has to end in Wake (LEVELS.md 1)."""


class Outcome(msgspec.Struct, frozen=True):
    """How it went. `story` has a line a lap; `stuck` says where it got stuck, "" when it woke."""

    woke: bool
    left: bool
    ticks: int
    laps: int
    stuck: str
    story: tuple[str, ...]


def solve(run: Run, watch: Callable[[Run, list[Event]], None] | None = None) -> Outcome:
    """Play the stage's solution until everyone has walked out, or it is clear that it does not end in Wake."""
    region = run.stage.region
    laps = parse(region.text("solution")) if region is not None else ()
    solver = Solver(laps)
    story: list[str] = []
    while run.log.ticks < MOST_SECONDS * TICKS_PER_SECOND:
        events = run.tick(solver.buttons(run.stage, run.world))
        if watch is not None:
            watch(run, events)
        story += _tell(events)
        if run.world.left:
            return _outcome(run, "", story)
        if _is_hopeless(run, len(laps)):
            break
    woken = run.world.loop is None or run.world.loop.woken
    if woken and not any(placement.text("to") for placement in run.stage.of_kind("exit")):
        return _outcome(run, "", story)
    where = ", ".join(f"{friend.name} at tile {friend.x >> 12},{friend.y >> 12}" for friend in run.world.led)
    reason = "woke, but nobody got out" if woken else f"not awake after {len(story)} laps"
    return _outcome(run, f"{reason}; {where}", story)


def failures(stage: Stage) -> list[str]:
    """Play the stage's solution for each number of people and say where it does not end in Wake.

    A stage without a region has nothing to solve.
    """
    if stage.region is None:
        return []
    found = []
    for players in PEOPLE:
        outcome = solve(Run(stage, players=players))
        if not outcome.woke:
            story = "; ".join(outcome.story)
            found.append(f"{_with_whom(players)}: {outcome.stuck}{f'; {story}' if story else ''}")
    return found


def _with_whom(players: int) -> str:
    """Give `for 1 player`, `for 4 players`."""
    return f"for {players} player" if players == 1 else f"for {players} players"


def _is_hopeless(run: Run, laps: int) -> bool:
    loop = run.world.loop
    if loop is None or loop.woken:
        return False
    return loop.lap > laps + LAPS_TO_SPARE or loop.resting


def _outcome(run: Run, stuck: str, story: list[str]) -> Outcome:
    loop = run.world.loop
    woke = loop is None or loop.woken
    return Outcome(woke, bool(run.world.left), run.log.ticks, loop.lap if loop else 0, stuck, tuple(story))


def _tell(events: list[Event]) -> list[str]:
    lines = []
    for event in events:
        match event.what:
            case What.LAP_ENDED:
                lines.append(f"lap {event.number} ended ({event.note})")
            case What.MATCHED:
                lines[-1:] = [f"{lines[-1] if lines else ''}: repeats the lap {event.number} back"]
            case What.NO_MATCH:
                lines[-1:] = [f"{lines[-1] if lines else ''}: no match ({event.note})"]
            case What.WAKE:
                lines.append("Wake")
            case _:
                pass
    return lines
