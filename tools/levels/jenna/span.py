"""First arena, The Span: a seam wants certain beats (pressure), threads show which; Draft carries over the gap.

West lies the porch and the nave, east the crossing behind a gap that only a draft spans, for six seconds, and south an
islet behind another. The plan in the nave wants the bell and the span, the rose in the crossing the span and the crane;
whoever does all three does both at once. One draft at a time: who goes to the islet goes first.
"""

from tools.levels.jenna.nave import GLASS, PENCIL, PLAN_BLUE, ROSE, begin, carpet, circle, cut, glow, lay, stand, write
from tools.levels.things import Things

_AGAIN = "jenna on bell, draft span, pull crane, lie"
SOLUTION = (
    f"{_AGAIN} | {_AGAIN} | jenna hold plan_left; ravi hold plan_right, lie"
    " | mia go plan_right; jenna draft step; mia go rose_left, stay; leo go plan_right; jenna wait 3, draft span;"
    " leo hold rose_right; mia hold rose_left"
)


def span() -> None:
    """Write the map."""
    plan = cut(
        80, 24,
        walls=((2, 6, 17, 3), (2, 9, 1, 10), (2, 18, 17, 1), (18, 9, 1, 2), (18, 15, 1, 3)),
        floors=(
            (3, 9, 15, 9), (18, 11, 1, 4), (19, 9, 19, 8), (22, 8, 14, 1), (24, 17, 9, 1), (21, 17, 3, 1),
            (44, 10, 33, 10), (50, 8, 22, 2), (47, 9, 28, 1), (50, 20, 22, 1), (47, 20, 3, 1), (25, 21, 7, 2),
        ),
        holes=(
            (19, 9, 2, 1), (37, 9, 1, 2), (36, 16, 2, 1), (19, 16, 2, 1), (44, 10, 2, 1),
            (45, 18, 2, 2), (75, 10, 2, 1), (75, 15, 2, 3), (74, 19, 3, 1), (70, 17, 4, 2), (54, 20, 2, 1),
        ),
    )  # fmt: skip
    t = begin(plan, (11, 14), SOLUTION)
    t.add("slot", "span", 38, 12, 6, 3)
    t.add("slot", "step", 28, 18, 2, 3)
    t.add("plate", "bell", 32, 14, 2, 2, look="bell")
    t.add("lever", "crane", 47, 12)
    of_plan = t.add("seam", "plan", 25, 6, 3, 3, look="paper", pressure="jenna:draft:span, on:bell")
    t.add("anchor", "plan_left", 24, 11, seam=of_plan, friend="jenna")
    t.add("anchor", "plan_right", 28, 11, seam=of_plan, friend="ravi")
    of_rose = t.add("seam", "rose", 59, 5, 3, 3, pressure="jenna:draft:span, pull:crane")
    t.add("anchor", "rose_left", 28, 22, seam=of_rose, friend="mia")
    t.add("anchor", "rose_right", 60, 11, seam=of_rose, friend="leo")
    t.add("shade", "pacer", 52, 15, kind="walker", path=t.path("pace", [(52, 15), (68, 15)], speed=48))
    t.add("exit", "door", 75, 11, 1, 4, to="nightmare_jenna/turn#start")
    t.add("dreamer", "ines", 7, 11, freed_by="friend", name_key="ines", says="ines_says")
    t.add("dreamer", "bo", 62, 20, freed_by="together", name_key="bo", says="bo_says")
    t.add("keepsake", "page", 31, 22, kind="page")
    _porch_and_nave(t)
    _crossing(t)
    write("span", plan, t)


def _porch_and_nave(t: Things) -> None:
    """Dress the west: where plans are made, and pews before nothing."""
    lay(
        t,
        ("lancets", 6, 9.9), ("lancets", 16, 9.9), ("lancet_light", 6.5, 11.4), ("lancet_light", 15.5, 11.4),
        ("arch_drawn", 23.6, 7.4), ("arch_drawn", 32.6, 7.4), ("stone_in_air", 25.2, 3),
        ("stone_in_air_small", 28.6, 2.2),
        ("stone_in_air_drawn", 31, 1.9), ("rib_vault", 20.5, 6.2), ("plan_sheet_a", 7, 12.6),
        ("plan_sheet_b", 12.4, 16.6),
        ("plan_sheet_c", 15.2, 12.4), ("plan_sheet_a", 22.4, 14.6), ("plan_sheet_b", 30.2, 16),
        ("red_stroke", 8.4, 16.4),
        ("floor_drawn", 38, 10), ("floor_drawn", 37, 17),
    )  # fmt: skip
    carpet(t, 19, 38, 13)
    stand(
        t,
        ("plan_table", 9, 9, 4), ("model_cathedral", 5, 14, 3), ("easel_rose", 3, 11, 2), ("easel_tower", 3, 15, 2),
        ("crate_of_plans", 16, 16, 2), ("plan_rolls", 13, 9, 1), ("crate", 14, 17, 2), ("tool_bench", 4, 17, 3),
        ("candelabrum", 12, 17, 1), ("banner_drawn", 17, 10, 1),
        ("pier", 22, 8, 2), ("pier_torn_high", 29, 8, 2), ("pier_torn", 34, 8, 2), ("ladder_drawn", 31, 8, 1),
        ("pew", 22, 15, 3), ("pew_torn", 25, 15, 2), ("statue_half", 20, 10, 2),
        ("statue_struck", 20, 15, 2), ("statue_drawn", 36, 11, 1), ("lectern", 34, 11, 1),
        ("paper_heap", 31, 17, 2), ("candles", 24, 9, 1), ("candles", 28, 9, 1), ("candles_few", 36, 9, 1),
        ("candles_few", 22, 17, 1), ("candles_few", 25, 21, 1),
    )  # fmt: skip
    glow(
        t, (11, 9.6, "#3a78d0", 96), (6, 9.4, ROSE, 64), (16, 9.4, ROSE, 64), (26.5, 13, PLAN_BLUE, 128),
        (33, 14.6, GLASS, 64), (41, 13.4, PLAN_BLUE, 96), (29, 21.6, ROSE, 64),
    )  # fmt: skip


def _crossing(t: Things) -> None:
    """Dress the east: the great circle, the rose, piers that stop, the works."""
    circle(t, 60.5, 14.5)
    lay(
        t,
        ("rose_light", 60.5, 11.4), ("correction", 53, 17.6), ("red_stroke", 66.5, 17.6),
        ("floor_drawn_wide", 72, 18.4),
        ("floor_drawn", 76, 16.2), ("floor_drawn", 46, 19), ("plan_sheet_a", 50, 12.2), ("plan_sheet_b", 58, 19),
        ("plan_sheet_c", 68, 12), ("plan_sheet_a", 64.6, 18.4), ("plan_sheet_c", 49, 17.4), ("arch_great", 60.5, 8.2),
        ("arch_drawn", 51.1, 7.6), ("arch_drawn", 69.9, 7.6), ("stone_in_air", 54.6, 3.4),
        ("stone_in_air_small", 55.8, 2.2), ("stone_in_air", 67.4, 3.2), ("stone_in_air_drawn", 66, 1.9),
        ("stone_in_air_small", 68.8, 4.6),
    )  # fmt: skip
    stand(
        t,
        ("pier_torn", 48, 9, 2), ("pier_torn_high", 53, 8, 2), ("pier", 66, 8, 2), ("pier_torn_low", 73, 9, 2),
        ("altar", 58, 8, 4), ("candelabrum", 56, 8, 1), ("candelabrum", 64, 8, 1), ("scaffold_tall", 72, 13, 3),
        ("crane", 45, 14, 2), ("stones_cut", 47, 16, 2), ("drum_of_stone", 45, 16, 1), ("easel_arch", 50, 10, 2),
        ("compasses", 70, 11, 2), ("set_square", 55, 9, 1), ("barrow", 49, 19, 2), ("rubble", 74, 14, 1),
        ("candles", 50, 9, 1), ("candles_many", 57, 19, 2), ("candles", 71, 14, 1), ("candles", 48, 17, 1),
        ("candles_few", 65, 19, 1), ("banner", 65, 9, 1), ("pier_stump", 74, 18, 1),
    )  # fmt: skip
    glow(
        t, (60.5, 6, ROSE, 128), (60.5, 9.5, "#ffb050", 128), (60.5, 14.5, PLAN_BLUE, 176), (53, 17.2, PENCIL, 64),
        (75.5, 13, GLASS, 64),
    )  # fmt: skip
