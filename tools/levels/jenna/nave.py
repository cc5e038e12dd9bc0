"""What the maps of Jenna's nightmare share: how a plan is cut out of nothing, and how a map is begun and written."""

from pathlib import Path

from tools.art.places.cathedral import PLACE
from tools.levels.arena import LEVELS
from tools.levels.rooms import FLOOR, PIT, WALL, Plan
from tools.levels.things import Things
from tools.levels.tmx import Value, write_map

FOLDER = LEVELS / "nightmare_jenna"
CANDLE, ROSE, PLAN_BLUE, PENCIL, GLASS = "#ffa848", "#8a5cff", "#2c5ab0", "#e03048", "#ffc46a"
Area = tuple[int, int, int, int]


def cut(wide: int, tall: int, walls: tuple[Area, ...], floors: tuple[Area, ...], holes: tuple[Area, ...] = ()) -> Plan:
    """Cut a plan out of nothing: walls, then floors, then holes; each area is x, y, width, height in tiles."""
    grid = [[PIT] * wide for _ in range(tall)]
    for letter, areas in ((WALL, walls), (FLOOR, floors), (PIT, holes)):
        for left, top, across, down in areas:
            for y in range(top, top + down):
                grid[y][left : left + across] = [letter] * across
    return Plan(["".join(row) for row in grid], varied=True)


def begin(plan: Plan, start: tuple[int, int], solution: str, **region: Value) -> Things:
    """Begin an arena with its region over the whole plan and four spots to arrive at round `start`."""
    t = Things()
    fields: dict[str, Value] = {"lap_seconds": 40.0, "grip_max": 1, "friends": "jenna,ravi,mia,leo"}
    t.add("region", "night", 0, 0, plan.width, plan.height, solution=solution, **(fields | region))
    entries(t, *start)
    return t


def entries(t: Things, x: int, y: int) -> None:
    """Place four spots to arrive at."""
    for dx, dy in ((0, 0), (-1, 1), (-1, -1), (-2, 0)):
        t.add("entry", "start", x + dx, y + dy)


def candles(t: Things, *places: tuple[float, float]) -> None:
    """Give candles their light."""
    for x, y in places:
        t.light(x, y, CANDLE, 96, flicker=True)


def write(name: str, plan: Plan, t: Things, *, ambient: str = "#7c7ccc") -> Path:
    """Write one map of the nightmare; gives its path."""
    path = FOLDER / f"{name}.tmx"
    write_map(
        path,
        plan.width,
        plan.height,
        [(1, "../tilesets/cathedral.tsx")],
        [("ground", plan.ground()), ("details", plan.edges()), ("walls", plan.walls())],
        [("things", t.objects), ("decor", t.decor), ("lights", t.lights)],
        {
            "place": "cathedral", "backdrop": "cathedral", "near": True, "weather": PLACE.weather,
            "title_key": f"jenna_{name}", "ambient": ambient, "music": "cathedral",
        },
    )  # fmt: skip
    return path
