"""The starter map: the least that is a whole nightmare, for a level maker to change. `make levels` writes it."""

from pathlib import Path

from tools.levels.arena import TALL, WIDE
from tools.levels.rooms import Plan, carve
from tools.levels.things import Things
from tools.levels.tmx import write_map


def starter(path: Path) -> None:
    """Write a room whose clock shows itself after two laps over the same two plates; its door is the exit."""
    plan = Plan(carve(WIDE, TALL, (11, 7, 18, 8)))
    t = Things()
    t.add(
        "region", "room", 0, 0, WIDE, TALL,
        lap_seconds=30.0, grip_max=0, friends="jenna,ravi",
        solution="jenna on first, on second, lie | jenna on first, on second, lie"
        " | jenna hold left; ravi hold right",
    )  # fmt: skip
    for x, y in ((13, 10), (12, 11), (12, 9), (11, 10)):
        t.add("entry", "start", x, y)
    t.add("plate", "first", 16, 12, 2, 2, look="bell")
    t.add("plate", "second", 23, 12, 2, 2, look="number")
    seam = t.add("seam", "clock", 19, 3, 3, 3, look="clock", caption="seam_clock")
    t.add("anchor", "left", 18, 8, seam=seam)
    t.add("anchor", "right", 22, 8, seam=seam)
    t.add("exit", "door", 28, 9, 1, 4, to="end")
    for x in (14, 26):
        t.light(x, 9, "#ffac58", 96)
    t.light(20.5, 6, "#9a62ff", 64)
    write_map(
        path,
        plan.width,
        plan.height,
        [(1, "tilesets/clinic.tsx")],
        plan.layers({}),
        [("things", t.objects), ("decor", t.decor), ("lights", t.lights)],
        {"place": "clinic", "ambient": "#8c9ab4"},
    )
