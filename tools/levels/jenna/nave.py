"""What the maps of Jenna's nightmare share: how a plan is cut out of nothing, and how a map is begun and written."""

from pathlib import Path

from tools.art.places.cathedral import PLACE
from tools.art.places.nave.marks import ACROSS as CIRCLE_ACROSS
from tools.art.places.nave.marks import DOWN as CIRCLE_DOWN
from tools.art.tileset import TILE
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


Standing = tuple[str, int, int, int]
Lying = tuple[str, float, float]
_BURNING = {"candles": 96, "candles_few": 96, "candles_many": 128, "candelabrum": 96, "model_cathedral": 96}
"""How far the light of what burns reaches, px."""


def stand(t: Things, *things: Standing) -> None:
    """Stand things that block: sprite, x, y and how many tiles wide; what burns gets its light."""
    for sprite, x, y, wide in things:
        t.dress(sprite, x, y, wide=wide)
        if sprite in _BURNING:
            high = 1.4 if sprite == "candelabrum" else 0.5
            t.light(x + wide / 2, y + 1 - high, CANDLE, _BURNING[sprite], flicker=True)


def lay(t: Things, *things: Lying) -> None:
    """Lay or hang what blocks nobody: sprite and the place of its foot."""
    for sprite, x, y in things:
        t.dress(sprite, x, y)


def carpet(t: Things, left: int, right: int, y: float) -> None:
    """Roll the nave's carpet out from west to east, its fringe in the west."""
    for x in range(left, right):
        t.dress("carpet_nave_turned" if x > left else "carpet_nave_turned_end", x + 0.5, y)


def circle(t: Things, x: float, y: float) -> None:
    """Draw the great circle on the floor around a middle."""
    half_x, half_y = (CIRCLE_ACROSS + 1) / 2 / TILE, (CIRCLE_DOWN + 1) / 2 / TILE
    for name, right, low in (("nw", -1, -1), ("ne", 1, -1), ("sw", -1, 1), ("se", 1, 1)):
        t.dress(f"great_circle_{name}", x + right * half_x, y + low * half_y)


def glow(t: Things, *places: tuple[float, float, str, int]) -> None:
    """Place lights that do not flicker: x, y, colour and reach in px."""
    for x, y, colour, reach in places:
        t.light(x, y, colour, reach)


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
