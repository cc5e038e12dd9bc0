"""How it can be done: one lap of a map's solution as tracks, for ghosts to walk (hint tier 3, GAME.md 2.8)."""

from collections.abc import Mapping

import msgspec

from game.replay.bots.solver import Solver
from game.replay.run import Run
from game.replay.solution import SolutionError, parse
from game.sim.entity import Entity
from game.sim.loop.habit import TRACK_TICKS, pack_track
from game.sim.loop.state import Phase
from game.sim.stage import Stage
from game.sim.units import TICKS_PER_SECOND
from game.sim.world import World

MOST_SECONDS = 300


class Ghosts(msgspec.Struct, frozen=True):
    """A track for each friend who has something to do, 20 Hz, from the first tick of a lap; `ticks` is its length."""

    tracks: Mapping[str, bytes]
    ticks: int


def show_how(stage: Stage, world: World[Entity]) -> Ghosts | None:
    """Play the solution aside and give its first lap, or the one that breaks the seam once that has shown itself.

    None where the map has no solution that can be read, or it does not end in Wake.
    """
    region = stage.region
    try:
        laps = parse(region.text("solution")) if region is not None else ()
    except SolutionError:
        return None
    if not laps:
        return None
    run = Run(stage, players=max(1, len(world.humans)))
    solver = Solver(laps)
    told = _record(run, solver)
    if told is None:
        return None
    return told[-1] if world.revealed else told[0]


def _record(run: Run, solver: Solver) -> list[Ghosts] | None:
    """Play to Wake and give every lap's tracks."""
    laps: list[Ghosts] = []
    points: dict[str, list[int]] = {}
    lap = 0
    for _ in range(MOST_SECONDS * TICKS_PER_SECOND):
        loop = run.world.loop
        assert loop is not None
        if loop.lap != lap or loop.woken:
            if points:
                laps.append(_ghosts(points))
            lap, points = loop.lap, {}
        if loop.woken:
            return laps
        if loop.phase is Phase.PLAY and run.log.ticks % TRACK_TICKS == 0:
            for name, friend in run.world.friends.items():
                points.setdefault(name, []).extend((friend.x, friend.y))
        run.tick(solver.buttons(run.stage, run.world))
    return None


def _ghosts(points: dict[str, list[int]]) -> Ghosts:
    moving = {name: track for name, track in points.items() if len({*zip(track[::2], track[1::2], strict=True)}) > 1}
    longest = max(len(track) for track in points.values()) // 2
    return Ghosts({name: pack_track(track) for name, track in moving.items()}, longest * TRACK_TICKS)
