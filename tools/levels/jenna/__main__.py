"""Writes the maps of Jenna's nightmare, and beside each its solution played alone: `python -m tools.levels.jenna`."""

from game.maps.load import load
from game.replay.bots.solve import solve
from game.replay.log import Night, save
from game.replay.run import Run
from tools.levels.jenna.between import approach, cloister
from tools.levels.jenna.margin import margin
from tools.levels.jenna.nave import FOLDER
from tools.levels.jenna.span import span
from tools.levels.jenna.turn import turn
from tools.levels.jenna.vault import vault


def record(name: str) -> None:
    """Keep a night of one map, for tests to play back."""
    path = FOLDER / f"{name}.tmx"
    run = Run(load(path).stage)
    solve(run)
    save(Night([run.close()]), path.with_suffix(".night"))


if __name__ == "__main__":
    approach()
    for write in (span, turn, margin, vault):
        write()
        record(write.__name__)
    cloister()
