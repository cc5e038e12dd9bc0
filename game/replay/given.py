"""The habits that a recording ends with, for a night that begins with them (LEVELS.md 1)."""

from pathlib import Path

from game.replay.check import play_back
from game.replay.log import ReplayError, load
from game.replay.run import Run
from game.sim.loop.given import Given, habits_in
from game.sim.stage import Stage


def habits_at_end(path: Path, stage: Stage, players: int) -> Given:
    """Play the recording's last night on this stage and give what its laps left, for so many players.

    ReplayError when the recording cannot be read or does not play, when it is of another map or of this one as it was
    before, when it left no habit, or when friends have habits who are not here with so few players.
    """
    logs = load(path).logs
    here = [log for log in logs if log.level == stage.name]
    if not here:
        played = ", ".join(dict.fromkeys(log.level for log in logs)) or "no map"
        raise ReplayError(f"{path}: was played on {played}, not on {stage.name}; record this map with play --record")
    log = next((log for log in reversed(here) if log.level_hash == stage.hash), here[-1])
    run: Run | None = None
    try:
        for now, _ in play_back(log, stage):
            run = now
    except ReplayError as error:
        raise ReplayError(f"{path}: {error}") from None
    given = habits_in(run.world) if run is not None else None
    owners = [name for name, habits in given.friends.items() if any(habits.latest)] if given is not None else []
    if given is None or not owners:
        raise ReplayError(f"{path}: no lap of {stage.name} left a habit; record one to the end, with a beat in it")
    absent = [name for name in owners if name not in Run(stage, players=players).world.friends]
    if absent:
        raise ReplayError(f"{path}: has habits of {', '.join(absent)}, not here now; add --players {log.players}")
    return given
