"""Third arena, The Margin: the habit that builds is not the habit that opens, under shades that read what was walked.

Jenna's plans over three gaps lead east to the unfinished window; her desk in the west opens the scriptorium. The window
wants all three drafts, and whoever draws them twice has lost the desk: the Mirror gives it back. Her echo draws for
those who run east; they have as long as each draft lasts.
"""

from tools.levels.jenna.nave import GLASS, PENCIL, PLAN_BLUE, ROSE, begin, carpet, circle, cut, glow, lay, stand, write
from tools.levels.things import Things

_BUILD = "jenna draft first, draft second, draft third, lie"
SOLUTION = (
    f"jenna on desk, lie | {_BUILD} | {_BUILD}"
    " | leo go near, go island, go ledge, hold window_right; mia go near, go island, go ledge, hold window_left"
    " | jenna mirror previous | jenna hold page_left; ravi hold page_right"
)


def margin() -> None:
    """Write the map."""
    plan = cut(
        84, 24,
        walls=((2, 4, 22, 18),),
        floors=(
            (3, 7, 9, 4), (6, 11, 2, 3), (14, 7, 9, 4), (17, 11, 2, 3), (3, 14, 20, 7), (23, 16, 1, 3),
            (24, 12, 5, 8), (33, 10, 9, 9), (46, 11, 9, 9), (59, 9, 21, 11), (62, 8, 15, 1),
        ),
    )  # fmt: skip
    t = begin(plan, (12, 18), SOLUTION, lap_seconds=36.0)
    t.add("mirror", "mirror", 9, 14)
    t.add("slot", "first", 29, 15, 4, 3)
    t.add("slot", "second", 42, 13, 4, 3)
    t.add("slot", "third", 55, 15, 4, 3)
    t.add("plate", "desk", 4, 8, 2, 2, opens="gate", friend="jenna")
    t.add("gate", "gate", 17, 12, 2, 1)
    t.add("hint", "near", 26, 16)
    t.add("hint", "island", 40, 14)
    t.add("hint", "ledge", 53, 15)
    of_page = t.add("seam", "page", 17, 4, 3, 3, look="paper", pressure="jenna:draft:first, jenna:draft:third")
    t.add("anchor", "page_left", 16, 9, seam=of_page, friend="jenna")
    t.add("anchor", "page_right", 20, 9, seam=of_page, friend="ravi")
    of_window = t.add(
        "seam", "window", 68, 5, 3, 3, pressure="jenna:draft:first, jenna:draft:second, jenna:draft:third"
    )
    t.add("anchor", "window_left", 66, 11, seam=of_window, friend="mia")
    t.add("anchor", "window_right", 72, 11, seam=of_window, friend="leo")
    t.add("shade", "reader", 37, 14, path=t.path("read", [(34, 12), (41, 17)], speed=36))
    t.add("shade", "critic", 50, 15, kind="shooter", path=t.path("strike", [(47, 13), (53, 18)], speed=44))
    t.add("exit", "door", 20, 18, 3, 2, to="nightmare_jenna/vault#start")
    t.add("dreamer", "adaeze", 10, 10, freed_by="friend", name_key="adaeze", says="adaeze_says")
    t.add("dreamer", "old_kim", 61, 17, freed_by="together", name_key="old_kim", says="old_kim_says")
    t.add("keepsake", "page", 47, 18, kind="page")
    _scriptorium(t)
    _margins(t)
    write("margin", plan, t)


def _scriptorium(t: Things) -> None:
    """Dress the west: rooms in which everything was drawn three times and struck out four."""
    carpet(t, 6, 23, 17.6)
    lay(
        t,
        ("lancets", 7, 7.9), ("lancet_light", 7.5, 9.4), ("plan_sheet_a", 9, 9.4), ("plan_sheet_b", 15, 10.4),
        ("plan_sheet_c", 5.4, 19.6), ("plan_sheet_a", 15.8, 16.2), ("plan_sheet_b", 21, 19.8), ("red_stroke", 18.4, 10),
        ("red_stroke", 8, 16), ("correction", 15.5, 19.4), ("arch_drawn", 26.5, 11.6), ("stone_in_air", 26, 6.2),
        ("stone_in_air_small", 24, 4.6), ("floor_drawn", 28, 20), ("plan_sheet_c", 26, 18.4),
    )  # fmt: skip
    stand(
        t,
        ("plan_rolls", 3, 7, 1), ("candelabrum", 11, 7, 1), ("crate_of_plans", 9, 7, 2), ("easel_rose", 14, 7, 2),
        ("candelabrum", 22, 7, 1), ("statue_struck", 22, 10, 1), ("paper_heap", 14, 10, 2), ("plan_table", 11, 14, 4),
        ("easel_tower", 5, 14, 2), ("easel_fallen", 3, 19, 2), ("tool_bench", 6, 20, 3), ("candelabrum", 3, 15, 1),
        ("candles_many", 13, 20, 2), ("candles_few", 20, 14, 1), ("crate", 9, 20, 1), ("statue_half", 21, 14, 1),
        ("pier_torn", 24, 12, 2), ("pier_drawn", 27, 12, 1), ("candles", 26, 12, 1), ("candles_few", 24, 19, 1),
    )  # fmt: skip
    glow(
        t, (5, 8.6, GLASS, 64), (18.5, 7, PLAN_BLUE, 96), (7, 7.4, ROSE, 64), (12.5, 14.4, "#3a78d0", 96),
        (15.5, 19, PENCIL, 64), (18, 12.6, ROSE, 48), (31, 16.4, PLAN_BLUE, 64), (44, 14.4, PLAN_BLUE, 64),
        (57, 16.4, PLAN_BLUE, 64),
    )  # fmt: skip


def _margins(t: Things) -> None:
    """Dress the two islands that are being corrected, and the unfinished window in the east."""
    lay(
        t,
        ("correction", 37.5, 16.6), ("correction", 50.6, 17.6), ("red_stroke", 36, 12.4), ("red_stroke", 49, 13.6),
        ("arch_drawn", 37.5, 9.6), ("arch_drawn", 50.5, 10.6), ("stone_in_air", 43.6, 5.6),
        ("stone_in_air_drawn", 56.6, 6),
        ("stone_in_air_small", 45, 21), ("plan_sheet_a", 40.6, 11.8), ("plan_sheet_b", 52.4, 12.6),
        ("plan_sheet_c", 34.6, 17),
        ("arch_great", 69.5, 8.2), ("arch_drawn", 63.6, 8), ("arch_drawn", 75.4, 8), ("rose_light", 69.5, 12.2),
        ("floor_drawn_wide", 64, 19), ("floor_drawn", 78, 12), ("plan_sheet_a", 62.4, 13), ("plan_sheet_c", 75, 17.4),
        ("stone_in_air", 73.4, 2.8), ("stone_in_air_small", 65, 2.2), ("red_stroke", 73, 13.6),
    )  # fmt: skip
    circle(t, 69.5, 14.6)
    stand(
        t,
        ("pier_torn_low", 33, 10, 2), ("pier_torn", 40, 10, 2), ("easel_plan", 36, 10, 2), ("candles", 39, 10, 1),
        ("candles_few", 41, 18, 1), ("pier_stump", 33, 18, 1), ("pier_torn_low", 46, 11, 2),
        ("statue_struck", 49, 11, 1),
        ("pier_drawn", 54, 11, 1), ("candles", 52, 11, 1), ("candles_few", 46, 19, 1), ("paper_heap", 52, 19, 2),
        ("pier", 62, 8, 2), ("pier_torn_high", 65, 8, 2), ("pier_torn_high", 72, 8, 2), ("pier_torn", 75, 8, 2),
        ("scaffold_low", 76, 10, 3), ("altar", 68, 9, 3), ("candelabrum", 67, 9, 1), ("candelabrum", 71, 9, 1),
        ("candles", 59, 9, 1), ("set_square", 60, 10, 2), ("candles_many", 68, 19, 2), ("pencil_red", 72, 19, 4),
        ("compasses", 78, 16, 1), ("barrow", 60, 19, 2), ("candles_few", 66, 19, 1),
    )  # fmt: skip
    glow(
        t, (37.5, 16, PENCIL, 96), (50.6, 17, PENCIL, 96), (69.5, 6.5, ROSE, 128), (69.5, 10, "#ffb050", 128),
        (69.5, 14.6, PLAN_BLUE, 176), (74, 19, PENCIL, 64), (36, 12, PLAN_BLUE, 64), (49, 13, PLAN_BLUE, 64),
    )  # fmt: skip
