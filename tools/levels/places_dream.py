"""Two places of the dream to walk in, without a region: Jenna's unfinished cathedral and Mia's feed. `make levels`."""

import math

from tools.art.dice import Dice
from tools.art.places.cathedral import PLACE as CATHEDRAL
from tools.art.places.feed import PLACE as FEED
from tools.art.places.nave.marks import ACROSS as CIRCLE_ACROSS
from tools.art.places.nave.marks import DOWN as CIRCLE_DOWN
from tools.art.places.show import glass
from tools.art.tileset import TILE, index_of
from tools.levels.arena import LEVELS
from tools.levels.rooms import FLOOR, PIT, WALL, Plan
from tools.levels.things import Things
from tools.levels.tmx import Value, write_map

PLACES = LEVELS / "places"
CANDLE, ROSE, PLAN_BLUE, PENCIL, MIA_PINK, MIA_CYAN = "#ffa848", "#8a5cff", "#2c5ab0", "#e03048", "#ff6ab8", "#58d4ff"
Area = tuple[int, int, int, int]
Layers = list[tuple[str, list[list[int]]]]


def entries(t: Things, x: float, y: float) -> None:
    """Place four spots to arrive at."""
    for dx, dy in ((0, 0), (-1, 1), (1, 1), (0, 2)):
        t.add("entry", "start", x + dx, y + dy)


# ---- the cathedral

WIDE, TALL = 80, 24
CROSSING = (61.0, 14.5)
"""The middle of the great circle, in tiles."""
FLOORS: tuple[Area, ...] = (
    (3, 9, 15, 9), (18, 11, 1, 4), (19, 9, 20, 8), (22, 8, 14, 1), (24, 17, 9, 2), (21, 17, 3, 1),
    (39, 12, 4, 3), (43, 11, 2, 5), (45, 10, 32, 10), (50, 8, 22, 2), (47, 9, 28, 1), (50, 20, 22, 1), (47, 20, 3, 1),
)  # fmt: skip
HOLES: tuple[Area, ...] = (
    (19, 9, 2, 1), (37, 9, 2, 2), (36, 16, 3, 1), (19, 16, 2, 1), (29, 18, 2, 1),
    (45, 10, 1, 1), (45, 18, 2, 2), (75, 10, 2, 1), (75, 15, 2, 3), (74, 19, 3, 1), (70, 17, 4, 2), (54, 20, 2, 1),
)  # fmt: skip
WALLS: tuple[Area, ...] = ((2, 6, 17, 3), (2, 9, 1, 10), (2, 18, 17, 1), (18, 9, 1, 2), (18, 15, 1, 3))


def cathedral_plan() -> Plan:
    """Draw the island: a walled porch in the west, the nave, a bridge, and the crossing under the rose."""
    grid = [[PIT] * WIDE for _ in range(TALL)]
    for letter, areas in ((WALL, WALLS), (FLOOR, FLOORS), (PIT, HOLES)):
        for left, top, wide, tall in areas:
            for y in range(top, top + tall):
                grid[y][left : left + wide] = [letter] * wide
    return Plan(["".join(row) for row in grid], varied=True)


def porch_and_nave(t: Things) -> None:
    """Dress the first screen: where plans are made, and pews before nothing."""
    for sprite, x, y, wide in (
        ("lancets", 4, 9, 4), ("plan_table", 9, 9, 4), ("lancets", 14, 9, 4), ("model_cathedral", 8, 14, 3),
        ("easel_rose", 3, 12, 2), ("easel_tower", 3, 15, 2), ("crate_of_plans", 16, 16, 2), ("plan_rolls", 13, 10, 1),
        ("crate", 14, 17, 2), ("tool_bench", 4, 17, 3), ("banner_drawn", 17, 10, 1), ("candelabrum", 13, 17, 1),
        ("pier", 22, 8, 2), ("pier_torn_high", 28, 8, 2), ("pier_torn", 34, 8, 2),
        ("pew", 23, 11, 3), ("pew", 23, 15, 3), ("pew", 28, 11, 3), ("pew_torn", 28, 15, 3), ("pew_torn", 33, 15, 3),
        ("statue_half", 20, 10, 2), ("statue_struck", 20, 15, 2), ("statue_drawn", 36, 11, 2),
        ("lectern", 33, 11, 1), ("scaffold_low", 29, 9, 4), ("easel_fallen", 26, 17, 2), ("paper_heap", 31, 17, 2),
        ("bell", 24, 18, 2),
        ("ladder_drawn", 26, 8, 1), ("candles", 25, 9, 1), ("candles_few", 36, 9, 1), ("candles_few", 22, 17, 1),
    ):  # fmt: skip
        t.dress(sprite, x, y, wide=wide)
    for sprite, tile_x, tile_y in (
        ("arch_drawn", 26, 7.4), ("arch_drawn", 32, 7.4), ("stone_in_air", 25.6, 3), ("stone_in_air_small", 27.6, 2.2),
        ("stone_in_air_drawn", 31, 1.9), ("rib_vault", 20.5, 6.2),
    ):  # fmt: skip
        t.dress(sprite, tile_x, tile_y)
    for x in range(19, 38):
        t.dress("carpet_nave_turned" if x > 19 else "carpet_nave_turned_end", x + 0.5, 13)
    for sprite, tile_x, tile_y in (
        ("lancet_light", 6.5, 11.4), ("lancet_light", 16.5, 11.4), ("plan_sheet_a", 7, 12.6),
        ("plan_sheet_b", 10.4, 16.2), ("plan_sheet_c", 15.2, 12.4), ("plan_sheet_a", 22.4, 14),
        ("plan_sheet_b", 32, 14.6), ("red_stroke", 10.4, 12.6), ("floor_drawn", 38, 10), ("floor_drawn", 36.6, 17),
        ("bridge_drawn", 41, 13.5),
    ):  # fmt: skip
        t.dress(sprite, tile_x, tile_y)


def crossing(t: Things) -> None:
    """Dress the second screen: the great circle, the rose, piers that stop, the works."""
    x, y = CROSSING
    half_x, half_y = (CIRCLE_ACROSS + 1) / 2 / TILE, (CIRCLE_DOWN + 1) / 2 / TILE
    for name, right, low in (("nw", -1, -1), ("ne", 1, -1), ("sw", -1, 1), ("se", 1, 1)):
        t.dress(f"great_circle_{name}", x + right * half_x, y + low * half_y)
    for sprite, tile_x, tile_y in (
        ("rose_light", 61, 11.4), ("correction", 53, 16.8), ("red_stroke", 66.5, 17.6),
        ("floor_drawn_wide", 72, 18.4), ("floor_drawn", 76, 16.2),
        ("floor_drawn", 46, 19), ("plan_sheet_a", 50, 12.2), ("plan_sheet_b", 58, 19), ("plan_sheet_c", 68, 12),
        ("plan_sheet_a", 64.6, 18.4), ("plan_sheet_c", 49, 17.4), ("arch_great", 61, 8.2), ("rose_window", 61, 7.2),
        ("arch_drawn", 51.6, 7.6), ("arch_drawn", 70.4, 7.6), ("buttress", 45, 9.4), ("stone_in_air", 54.6, 3.4),
        ("stone_in_air_small", 55.8, 2.2), ("stone_in_air", 67.4, 3.2), ("stone_in_air_drawn", 66, 1.9),
        ("stone_in_air_small", 68.8, 4.6),
    ):  # fmt: skip
        t.dress(sprite, tile_x, tile_y)
    for sprite, x, y, wide in (
        ("pier_torn", 47, 9, 2), ("pier_torn_high", 53, 8, 2), ("pier", 67, 8, 2), ("pier_torn_low", 73, 9, 2),
        ("pier_drawn", 75, 11, 1), ("altar", 59, 8, 4), ("candelabrum", 57, 8, 1), ("candelabrum", 64, 8, 1),
        ("scaffold_tall", 72, 13, 3), ("crane", 46, 13, 2), ("stones_cut", 48, 15, 2), ("drum_of_stone", 46, 16, 2),
        ("easel_arch", 50, 11, 2), ("easel_plan", 52, 10, 2), ("compasses", 70, 11, 2), ("set_square", 56, 9, 2),
        ("pencil_red", 66, 20, 4), ("plumb_line", 69, 15, 2), ("barrow", 49, 19, 2), ("rubble", 73, 14, 2),
        ("crate", 47, 12, 1), ("candles", 50, 9, 1), ("candles_many", 57, 19, 2),
        ("candles", 71, 14, 1), ("candles", 48, 17, 1), ("candles_few", 65, 19, 1), ("banner", 65, 9, 1),
        ("pier_stump", 74, 18, 1),
    ):  # fmt: skip
        t.dress(sprite, x, y, wide=wide)


def cathedral() -> None:
    """Write the cathedral."""
    t = Things()
    entries(t, 11, 14)
    porch_and_nave(t)
    crossing(t)
    for x, y in (
        (13.5, 17), (25.5, 9.6), (36.5, 9.6), (22.5, 17.6), (50.5, 9.6), (58, 19.6), (71.5, 14.6), (48.5, 17.6),
        (65.5, 19.6),
    ):  # fmt: skip
        t.light(x, y, CANDLE, 96, flicker=True)
    for x, y, colour, radius in (
        (57.5, 8.6, CANDLE, 64), (64.5, 8.6, CANDLE, 64), (61, 5, ROSE, 128), (61, 9.5, "#ffb050", 128),
        (61, 14.5, PLAN_BLUE, 176), (53, 16.8, PENCIL, 64), (41, 13, "#ffb84a", 64), (11, 9.6, "#3a78d0", 96),
        (6, 9.4, ROSE, 64), (16, 9.4, ROSE, 64), (9.5, 14.4, "#ffc46a", 64), (29, 13, PLAN_BLUE, 128),
    ):  # fmt: skip
        t.light(x, y, colour, radius)
    plan = cathedral_plan()
    layers = [("ground", plan.ground()), ("details", plan.edges()), ("walls", plan.walls())]
    write_place("cathedral", (plan.width, plan.height), layers, t, CATHEDRAL.weather, ambient="#7272c4")


# ---- the feed

FEED_WIDE, FEED_TALL = 44, 24
STAGE = (352, 232)
"""The middle of the stage, px."""
WAY = (19, 24)
"""The columns of the way in, from the south."""
TIERS = ((1.84, -24, 60, 330), (1.66, -17, 56, 340), (1.5, -11, 50, 330), (1.34, -5, 46, 340), (1.19, 0, 36, 350))
"""Rows of the crowd: how far out, how much higher, how many, and their greatest y in px."""


def on_stage(x: int, y: int, share: float = 1.0) -> bool:
    """Tell whether a place in px is on the stage, or on the way to it."""
    away = ((x - STAGE[0]) / glass.ACROSS) ** 2 + ((y - STAGE[1]) / glass.DOWN) ** 2
    return away <= share or (WAY[0] * TILE <= x < (WAY[1] + 1) * TILE and y > STAGE[1])


def feed_layers() -> Layers:
    """Lay glass under the stage, dark round it, and the open hall above."""
    ground, walls = [], []
    for row in range(FEED_TALL):
        floor, wall = [], []
        for column in range(FEED_WIDE):
            corners = [(column * TILE + dx, row * TILE + dy) for dx in (0, 15) for dy in (0, 15)]
            block = (column // 4 * 3 + row // 2 * 2) % 4
            glassy = any(on_stage(*corner) for corner in corners)
            floor.append(1 + index_of(f"floor{column % 4}{row % 2}" + (f"_{block}" if block else "")) if glassy else 0)
            walks = on_stage(column * TILE + 8, row * TILE + 8, 0.9)
            wall.append(0 if walks else 1 + index_of("sky" if glassy or row < 7 else "cap"))
        ground.append(floor)
        walls.append(wall)
    return [("ground", ground), ("walls", walls)]


def audience(t: Things) -> None:
    """Seat the crowd round the stage, pink on the left and cyan on the right."""
    dice = Dice(11)
    styles = ("bob", "short", "long", "hood", "buns", "cap", "filming")
    for share, up, number, lowest in TIERS:
        for i in range(number):
            turn = math.radians(-198 + i * 216 / (number - 1))
            x = STAGE[0] + math.cos(turn) * glass.ACROSS * share
            y = STAGE[1] + 14 + math.sin(turn) * glass.DOWN * share + up
            hides_ring = abs(x - STAGE[0]) < 74 and y < 150
            if not (0 <= x < FEED_WIDE * TILE and 112 < y < lowest) or hides_ring:
                continue
            lit = "pink" if x < STAGE[0] - 70 else "cyan" if x > STAGE[0] + 70 else "violet"
            if dice.between(0, 5) == 0 or y > 270 + dice.between(0, 50):
                lit = "pale"
            t.dress(f"viewer_{lit}_{styles[dice.between(0, len(styles))]}", x / TILE, y / TILE)


def reflected(t: Things, sprite: str, x: int, y: int, wide: int = 1, deep: int = 24) -> None:
    """Stand something that blocks on the glass, with what the glass shows of it; in tiles."""
    t.dress(f"{sprite}_below", x + wide / 2, y + 1 + deep / 2 / TILE)
    t.dress(sprite, x, y, wide=wide)


def feed() -> None:
    """Write the feed."""
    t = Things()
    entries(t, 21.5, 15)
    middle_x, middle_y = STAGE[0] / TILE, STAGE[1] / TILE
    half_x, half_y = (glass.ACROSS + glass.MARGIN) / 2 / TILE, (glass.DOWN + glass.MARGIN) / 2 / TILE
    for name, right, low in (("nw", -1, -1), ("ne", 1, -1), ("sw", -1, 1), ("se", 1, 1)):
        t.dress(f"stage_{name}", middle_x + right * half_x, middle_y + low * half_y)
    t.dress("ring_shine", middle_x, 11.4)
    t.dress("spot_ring", 22, 15.5)
    t.dress("cables", 13, 17.6)
    t.dress("cables_turned", 31, 17.6)
    for sprite, x, y in (
        ("pose_pink", 14, 16), ("pose_cyan", 30, 16), ("pose_violet", 22, 19.5), ("heart_pink", 17, 13.3),
        ("heart_pink", 26.4, 17.2), ("heart_violet", 19.4, 18.4), ("heart_cyan", 28.2, 13.4), ("heart_pink", 24.6, 12),
    ):  # fmt: skip
        t.dress(sprite, x, y)
    audience(t)
    t.dress("ring_that_watches", middle_x, 9.4)
    t.dress("counter_hearts", 14.5, 4.6)
    t.dress("counter_nothing", 29.5, 4.6)
    for sprite, x, y, wide, deep in (
        ("mirror_faceless", 11, 12, 2, 34), ("mirror_silver", 14, 10, 2, 34), ("mirror_silver", 28, 10, 2, 34),
        ("mirror_cracked", 31, 12, 2, 34), ("ring_light", 10, 16, 1, 30), ("ring_light", 33, 16, 1, 30),
        ("pedestal_face", 16, 15, 1, 24), ("pedestal_heart", 27, 14, 1, 24), ("pedestal_cross", 17, 18, 1, 24),
        ("pedestal_love", 26, 18, 1, 24),
    ):  # fmt: skip
        reflected(t, sprite, x, y, wide, deep)
    for sprite, x, y in (("camera_drone", 20, 12.4), ("camera_drone", 25.4, 13.4)):
        t.dress(sprite, x, y)
    for sprite, x, y, wide in (
        ("studio_camera", 24, 20, 1), ("spot_pink", 12, 18, 1), ("spot_cyan", 31, 18, 1), ("present_pink", 13, 19, 1),
        ("neon_heart", 16, 9, 2), ("neon_eye", 26, 9, 2), ("rope", 19, 22, 2), ("rope", 23, 22, 2),
        ("present_violet", 30, 19, 1),
    ):  # fmt: skip
        t.dress(sprite, x, y, wide=wide)
    for x, y, colour, radius in (
        (22, 10.5, MIA_PINK, 176), (22, 5, MIA_PINK, 128), (10.5, 14.6, "#ff9ad0", 96), (33.5, 14.6, "#ff9ad0", 96),
        (21, 15.6, "#d060a0", 96), (23, 15.6, "#4aa0c8", 96), (22, 15.6, "#8878a0", 48), (16.5, 14.4, MIA_PINK, 48),
        (27.5, 13.4, MIA_CYAN, 48),
        (17.5, 17.4, MIA_CYAN, 48), (26.5, 17.4, MIA_PINK, 48), (5, 9, "#c05a98", 176), (39, 9, "#4a90c0", 176),
        (4, 17, "#80407a", 128), (40, 17, "#305a90", 128),
        (15, 18.5, "#7a4a9c", 96), (29, 18.5, "#4a6aa8", 96), (22, 20, "#8a5aa8", 96), (20, 12.4, MIA_CYAN, 48),
        (25.4, 13.4, MIA_CYAN, 48),
    ):  # fmt: skip
        t.light(x, y, colour, radius)
    write_place("feed", (FEED_WIDE, FEED_TALL), feed_layers(), t, FEED.weather, ambient="#8566a8")


def write_place(
    place: str, size: tuple[int, int], layers: Layers, t: Things, weather: str, *, name: str = "", **level: Value
) -> None:
    """Write a map of a place, under its own name or another; `size` in tiles, `level` has more of the map's fields."""
    write_map(
        PLACES / f"{name or place}.tmx",
        *size,
        [(1, f"../tilesets/{place}.tsx")],
        layers,
        [("things", t.objects), ("decor", t.decor), ("lights", t.lights)],
        {"place": place, "backdrop": place, "weather": weather, "near": True, **level},
    )


def main() -> None:
    """Write both places."""
    cathedral()
    feed()


if __name__ == "__main__":
    main()
