"""What every arena has: a region with four spots to arrive at, a clock over two anchors, furniture and lights.

Which rooms and which rule an arena has is in the plans, patterns.py and small_hours.py.
"""

from pathlib import Path

from tools.art.places.catalogue import PLACES
from tools.levels.rooms import SKY, Plan, carve
from tools.levels.things import Things
from tools.levels.tmx import Value, write_map

LEVELS = Path(__file__).resolve().parents[2] / "levels"
WIDE, TALL = 40, 22
Decals = dict[tuple[int, int], str]

WARM, COOL, PALE, PINK = "#ffac58", "#49c6ff", "#b8a8ff", "#ff7cc0"
MOON, DREAM, GREEN = "#8f86ff", "#9a62ff", "#77be55"


def afloat(*floors: tuple[int, int, int, int]) -> list[str]:
    """Draw rooms, one screen of them, with nothing round them but what lies behind."""
    return carve(WIDE, TALL, *floors, outside=SKY)


def begin(solution: str, start: tuple[int, int] = (4, 10), **region: Value) -> Things:
    """Begin a map with its region and four spots to arrive at."""
    t = Things()
    fields: dict[str, Value] = {"lap_seconds": 30.0, "min_beats": 1, "grip_max": 0, "friends": "jenna,ravi"}
    t.add("region", "night", 0, 0, WIDE, TALL, solution=solution, **(fields | region))
    x, y = start
    for dx, dy in ((0, 0), (-1, 1), (-1, -1), (-2, 0)):
        t.add("entry", "start", x + dx, y + dy)
    return t


def clock(t: Things, x: int, y: int, *, name: str = "", pressure: str = "") -> None:
    """Hang a seam on the wall at the row `y` over two anchors, the left one Jenna's, the right one Ravi's."""
    seam = t.add("seam", f"clock{name}", x, y, 3, 3, look="clock", caption="seam_clock", pressure=pressure)
    t.add("anchor", f"left{name}", x - 1, y + 5, seam=seam, friend="jenna")
    t.add("anchor", f"right{name}", x + 3, y + 5, seam=seam, friend="ravi")


def furnish(t: Things, on_walls: list[tuple[str, float, float]], on_floor: list[tuple[str, int, int, int]]) -> None:
    """Hang pictures (sprite, x, y of the foot) and place furniture (sprite, x, y, tiles wide) that blocks."""
    for sprite, x, y in on_walls:
        t.dress(sprite, x, y)
    for sprite, left, top, wide in on_floor:
        t.dress(sprite, left, top, wide=wide)


def lights(t: Things, *places: tuple[float, float, str, int]) -> None:
    """Place lights (x, y, colour, radius in px)."""
    for x, y, colour, radius in places:
        t.light(x, y, colour, radius)


def write_arena(path: Path, plan: Plan, tileset: str, t: Things, decals: Decals, **level: str) -> None:
    """Write the map at `path`, whose tilesets lie in the folder tilesets beside its own folder."""
    write_map(
        path,
        plan.width,
        plan.height,
        [(1, f"../tilesets/{tileset}.tsx")],
        plan.layers(decals),
        [("things", t.objects), ("decor", t.decor), ("lights", t.lights)],
        {"place": tileset, "backdrop": tileset, "near": True, "weather": PLACES[tileset].weather, **level},
    )
