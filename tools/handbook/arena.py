"""The first arena of docs/levels.md, step by step, as maps; the same map that a maker draws there by hand."""

from pathlib import Path

from tools.levels.rooms import Plan, carve
from tools.levels.things import Things
from tools.levels.tmx import write_map

WIDE, TALL = 30, 15
SOLUTION = "jenna on plate, lie | jenna on plate, lie | jenna hold left; ravi hold right"
STEPS = ("floor", "entries", "gate", "clock", "exit")
"""In order; each holds everything of the one before."""
PLAYABLE = STEPS[1:]
"""The steps whose map the game can show: where friends can arrive."""


def write_step(path: Path, step: str, tileset: str, **level: str) -> Things:
    """Write the map as it is after a step; `tileset` is the path of clinic.tsx from there. Gives what lies in it."""
    plan, things = Plan(carve(WIDE, TALL, (2, 5, 10, 7), (12, 8, 4, 2), (16, 5, 11, 7))), Things()
    done = STEPS[: STEPS.index(step) + 1]
    if "entries" in done:
        _entries(things, solution=SOLUTION if "exit" in done else "")
    if "gate" in done:
        things.add("plate", "plate", 6, 9, 2, 2, opens="gate")
        things.add("gate", "gate", 13, 8, 1, 2)
    if "clock" in done:
        seam = things.add("seam", "clock", 20, 1, 3, 3, look="clock")
        things.add("anchor", "left", 19, 7, seam=seam)
        things.add("anchor", "right", 23, 7, seam=seam)
    if "exit" in done:
        things.add("exit", "door", 26, 6, 1, 5, to="end")
    write_map(
        path,
        plan.width,
        plan.height,
        [(1, tileset)],
        [("ground", plan.ground()), ("walls", plan.walls())],
        [("things", things.objects)],
        level,
    )
    return things


def _entries(things: Things, solution: str) -> None:
    things.add(
        "region", "room", 0, 0, WIDE, TALL,
        lap_seconds=25.0, min_beats=1, grip_max=0, friends="jenna,ravi", strip="marks", solution=solution,
    )  # fmt: skip
    for x, y in ((4, 7), (3, 8), (3, 6), (2, 7)):
        things.add("entry", "start", x, y)
