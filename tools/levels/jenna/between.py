"""Before and after Jenna's arenas: the walk in, and the cloister where everybody gets their breath. Neither loops."""

from tools.levels.jenna.nave import GLASS, PLAN_BLUE, ROSE, carpet, cut, entries, glow, lay, stand, write
from tools.levels.things import Things


def approach() -> None:
    """Write the walk in: a porch where plans were made, a nave without a roof, and a door into the works."""
    plan = cut(
        46, 24,
        walls=((2, 6, 17, 3), (2, 9, 1, 10), (2, 18, 17, 1), (18, 9, 1, 2), (18, 15, 1, 3)),
        floors=((3, 9, 15, 9), (18, 11, 1, 4), (19, 9, 22, 8), (22, 8, 16, 1), (24, 17, 12, 1)),
        holes=((19, 9, 2, 1), (39, 9, 2, 1), (19, 16, 2, 1), (38, 16, 3, 1)),
    )  # fmt: skip
    t = Things()
    entries(t, 6, 14)
    t.add("talk", "model", 12, 14, key="jenna_walks_in")
    t.add("exit", "door", 39, 11, 2, 4, to="nightmare_jenna/span#start")
    lay(
        t,
        ("lancets", 6, 9.9), ("lancets", 16, 9.9), ("lancet_light", 6.5, 11.4), ("lancet_light", 15.5, 11.4),
        ("arch_drawn_wide", 27, 7.6), ("arch_drawn", 33.6, 7.4), ("rib_vault", 20.5, 6.2), ("stone_in_air", 24, 3),
        ("stone_in_air_drawn", 31, 2), ("stone_in_air_small", 40, 5), ("plan_sheet_a", 7, 12.6),
        ("plan_sheet_b", 14, 16.4), ("plan_sheet_c", 21.4, 14.8), ("plan_sheet_a", 34, 15), ("floor_drawn", 40, 16),
    )  # fmt: skip
    carpet(t, 19, 41, 13)
    stand(
        t,
        ("plan_table", 9, 9, 4), ("model_cathedral", 11, 13, 3), ("easel_rose", 3, 11, 2), ("easel_tower", 3, 16, 2),
        ("crate_of_plans", 16, 16, 2), ("plan_rolls", 13, 9, 1), ("tool_bench", 6, 17, 3), ("candelabrum", 11, 17, 1),
        ("candelabrum", 3, 13, 1), ("pier", 22, 8, 2), ("pier_torn_high", 30, 8, 2), ("pier_torn", 36, 8, 2),
        ("pew", 23, 11, 3), ("pew", 27, 11, 3), ("pew_torn", 32, 11, 3), ("pew", 23, 15, 3), ("pew", 27, 15, 3),
        ("statue_half", 20, 10, 1), ("candles", 25, 9, 1), ("candles", 29, 9, 1), ("candles", 34, 9, 1),
        ("candles_many", 31, 17, 2), ("candles_few", 24, 17, 1), ("candles", 38, 10, 1),
    )  # fmt: skip
    glow(
        t, (11, 9.6, "#3a78d0", 96), (6, 9.4, ROSE, 64), (16, 9.4, ROSE, 64), (28, 13, PLAN_BLUE, 128),
        (40, 13, GLASS, 96), (12.5, 14, GLASS, 96),
    )  # fmt: skip
    write("approach", plan, t)


def cloister() -> None:
    """Write the breather: candles, benches, those who were freed, and a door that nobody needs to hurry to."""
    plan = cut(
        44, 24,
        walls=((2, 5, 40, 15),),
        floors=((3, 8, 38, 11),),
        holes=((15, 12, 13, 3),),
    )  # fmt: skip
    t = Things()
    entries(t, 6, 13)
    t.add("talk", "west", 9, 17, key="cloister_mia_leo")
    t.add("talk", "east", 31, 9, key="cloister_jenna_ravi")
    t.add("exit", "door", 39, 12, 2, 4, to="nightmare_jenna/revision#start")
    for number, (x, y) in enumerate(((12, 10.8), (21.5, 10.8), (29.6, 10.8), (14, 17.8), (24, 17.8), (30.4, 17.4))):
        t.dress(f"dreamer_{number % 3}_free_0", x, y)
    lay(
        t,
        ("lancets", 7, 8.9), ("lancets", 16, 8.9), ("lancets", 25, 8.9), ("lancets", 34, 8.9),
        ("lancet_light", 7.5, 10.4), ("lancet_light", 16.5, 10.4), ("lancet_light", 25.5, 10.4),
        ("lancet_light", 34.5, 10.4), ("arch_drawn_wide", 18, 12.4), ("arch_drawn_wide", 25, 12.4),
        ("plan_sheet_a", 10, 13), ("plan_sheet_b", 22, 16.4), ("plan_sheet_c", 33, 14),
    )  # fmt: skip
    carpet(t, 29, 41, 13.6)
    stand(
        t,
        ("pew", 10, 8, 3), ("pew", 19, 8, 3), ("pew", 28, 8, 3), ("candelabrum", 4, 8, 1), ("candelabrum", 13, 8, 1),
        ("candelabrum", 22, 8, 1), ("candelabrum", 31, 8, 1), ("candelabrum", 39, 8, 1), ("candles_many", 3, 18, 2),
        ("candles", 11, 18, 1), ("candles_many", 20, 18, 2), ("candles", 28, 18, 1), ("candles_many", 38, 18, 2),
        ("pew", 6, 16, 2), ("pew", 32, 17, 3), ("lectern", 36, 9, 1), ("statue_half", 40, 10, 1),
        ("candles_few", 13, 12, 1), ("candles_few", 28, 15, 1), ("paper_heap", 34, 18, 2),
    )  # fmt: skip
    glow(
        t, (7, 8.4, ROSE, 64), (16, 8.4, ROSE, 64), (25, 8.4, ROSE, 64), (34, 8.4, ROSE, 64),
        (21.5, 13.5, PLAN_BLUE, 176), (40, 13.5, GLASS, 96), (8, 14, GLASS, 128), (33, 13, GLASS, 128),
    )  # fmt: skip
    write("cloister", plan, t)
