"""Fourth arena, The Vault: all of it. The gap is as wide as two drafts, and Jenna has one: her echo lends hers.

Ravi pulls the crane, Jenna's desk opens the choir in the east, her echo draws half the way and stays on the desk, and
her body draws the other half from where that ends; Ravi's Lull can give everybody more time. The near half is a plan,
so that it is a beat: were it none, a lap that only adds it would walk in old footsteps, and the habit never learn it.
"""

from tools.levels.jenna.nave import GLASS, PENCIL, PLAN_BLUE, ROSE, begin, carpet, cut, glow, lay, stand, write
from tools.levels.things import Things

_AGAIN = "jenna draft rim, on desk, stay; ravi pull crane, lie"
SOLUTION = f"{_AGAIN} | {_AGAIN} | jenna go brink, draft middle, hold altar_left; leo go brink, hold altar_right"


def vault() -> None:
    """Write the map."""
    plan = cut(
        80, 24,
        walls=((2, 4, 14, 4), (52, 3, 26, 18)),
        floors=(
            (3, 8, 31, 10), (40, 9, 12, 8), (52, 12, 1, 3), (53, 6, 9, 14), (62, 11, 3, 2), (65, 6, 12, 14),
        ),
    )  # fmt: skip
    t = begin(plan, (10, 14), SOLUTION, lap_seconds=40.0)
    t.add("slot", "rim", 34, 12, 3, 2)
    t.add("hint", "middle", 37, 12, 3, 2)
    t.add("hint", "brink", 32, 12)
    t.add("plate", "desk", 26, 9, 2, 2, opens="gate", friend="jenna")
    t.add("lever", "crane", 8, 10)
    t.add("gate", "gate", 63, 11, 1, 2)
    of_altar = t.add("seam", "altar", 70, 3, 3, 3, look="paper", pressure="jenna:draft:rim, jenna:on:desk, pull:crane")
    t.add("anchor", "altar_left", 69, 8, seam=of_altar, friend="jenna")
    t.add("anchor", "altar_right", 73, 8, seam=of_altar, friend="leo")
    t.add("exit", "door", 74, 14, 2, 4, to="nightmare_jenna/cloister#start")
    t.add("shade", "binder", 57, 9, kind="grabber", path=t.path("bind", [(57, 9), (57, 16)], speed=36))
    t.add("dreamer", "yusuf", 31, 16, freed_by="together", name_key="yusuf", says="yusuf_says")
    t.add("dreamer", "pilar", 67, 13, freed_by="friend", name_key="pilar", says="pilar_says")
    t.add("keepsake", "page", 41, 15, kind="page")
    _works(t)
    _choir(t)
    write("vault", plan, t)


def _works(t: Things) -> None:
    """Dress the west: the yard of the works, on the edge of a gap that nobody has spanned."""
    carpet(t, 11, 33, 13.6)
    lay(
        t,
        ("lancets", 6, 8.9), ("lancets", 12, 8.9), ("lancet_light", 6.5, 10.4), ("lancet_light", 11.5, 10.4),
        ("arch_drawn_wide", 21.5, 7.4), ("arch_drawn_wide", 29.5, 7.4), ("rib_vault", 17, 6.4),
        ("stone_in_air", 25.4, 3),
        ("stone_in_air_small", 33, 3.4), ("stone_in_air_drawn", 36.6, 5), ("stone_in_air", 37, 20),
        ("plan_sheet_a", 13, 12),
        ("plan_sheet_b", 20.4, 16.4), ("plan_sheet_c", 29.6, 15.4), ("plan_sheet_a", 31.4, 10.6),
        ("floor_drawn", 32.5, 17),
        ("red_stroke", 17.4, 11), ("correction", 23.5, 16),
    )  # fmt: skip
    stand(
        t,
        ("stones_cut", 3, 8, 2), ("plan_table", 9, 8, 3), ("candelabrum", 14, 8, 1), ("crate", 3, 12, 2),
        ("crate_of_plans", 3, 16, 2), ("tool_bench", 6, 17, 3), ("barrow", 12, 17, 2), ("drum_of_stone", 5, 10, 1),
        ("scaffold_tall", 16, 8, 3), ("pier", 19, 8, 2), ("pier_torn_high", 25, 8, 1), ("pier_torn", 32, 8, 2),
        ("candles", 23, 8, 1), ("candles", 29, 8, 1), ("easel_arch", 21, 9, 2), ("statue_half", 30, 9, 1),
        ("pew", 16, 16, 3), ("pew_torn", 26, 16, 3), ("candles_many", 20, 17, 2), ("candles", 30, 17, 1),
        ("candles_few", 10, 17, 1), ("pier_stump", 33, 17, 1),
    )  # fmt: skip
    glow(
        t, (8.5, 10.5, GLASS, 64), (6, 8.4, ROSE, 64), (12, 8.4, ROSE, 64), (27, 10, GLASS, 64),
        (37, 13, PLAN_BLUE, 128), (23.5, 15.6, PENCIL, 64), (18, 13, PLAN_BLUE, 128),
    )  # fmt: skip


def _choir(t: Things) -> None:
    """Dress the east: the landing, the ante-room, and the choir that was to be the most beautiful room of all."""
    carpet(t, 53, 74, 12.6)
    lay(
        t,
        ("arch_drawn", 43.5, 8.4), ("arch_drawn", 48.5, 8.4), ("stone_in_air", 46, 4), ("lancets", 57.5, 6.9),
        ("lancet_light", 57.5, 8.4), ("lancets", 67, 6.9), ("lancets", 75, 6.9), ("lancet_light", 66.5, 8.4),
        ("lancet_light", 75.5, 8.4), ("plan_sheet_a", 46, 11.4), ("plan_sheet_b", 56, 16.6), ("plan_sheet_c", 59, 10),
        ("plan_sheet_a", 68, 17), ("red_stroke", 49, 14.8), ("correction", 57.6, 17.2),
    )  # fmt: skip
    stand(
        t,
        ("pier_torn_low", 40, 9, 2), ("pier_torn", 45, 9, 2), ("pier_drawn", 50, 9, 1), ("candles", 43, 9, 1),
        ("candles_few", 40, 16, 1), ("stones_cut", 49, 16, 2), ("candles", 51, 16, 1), ("candelabrum", 53, 7, 1),
        ("candelabrum", 61, 7, 1), ("statue_struck", 53, 10, 1), ("statue_drawn", 61, 16, 1), ("easel_rose", 54, 19, 2),
        ("candles_few", 60, 19, 1), ("candelabrum", 69, 6, 1), ("candelabrum", 73, 6, 1),
        ("banner", 65, 7, 1), ("banner", 76, 7, 1), ("pew", 66, 15, 3), ("pew", 70, 15, 3), ("pew", 66, 18, 3),
        ("pew_torn", 70, 18, 3), ("candles_many", 65, 19, 2), ("candles", 76, 19, 1), ("lectern", 71, 10, 1),
    )  # fmt: skip
    glow(
        t, (57.5, 6.6, ROSE, 64), (67, 6.6, ROSE, 64), (75, 6.6, ROSE, 64), (71.5, 9, "#ffb050", 128),
        (71, 14, PLAN_BLUE, 128), (57.6, 12.6, PLAN_BLUE, 128), (57.6, 16.8, PENCIL, 64), (63.5, 12, GLASS, 48),
        (45.5, 13, PLAN_BLUE, 96),
    )  # fmt: skip
