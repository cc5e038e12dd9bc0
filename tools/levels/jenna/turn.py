"""Second arena, The Turn: Rewrite turns a piece of the room, and your echo holds what your body crosses.

Two dials carry a bridge each. The western one leads across; turned, it leads to the lectern in the north and to the
choir in the south, whose gate is open while Jenna stands on the lectern: her echo does. The eastern one, turned, leads
to a spur from where Mia holds the rose. Islands lie more than a draft apart, so that nothing but a dial leads there.
"""

from tools.levels.jenna.nave import GLASS, PENCIL, PLAN_BLUE, ROSE, begin, carpet, circle, cut, glow, lay, stand, write
from tools.levels.things import Things

_CHOIR = "jenna go west_middle, rewrite west, on lectern, lie"
_ROSE = "jenna go east_rim, rewrite east; ravi pull wheel, lie"
SOLUTION = (
    f"{_CHOIR} | {_CHOIR}"
    " | jenna go west_middle, wait west, hold choir_left; ravi go west_middle, hold choir_right, lie"
    f" | {_ROSE} | {_ROSE}"
    " | jenna go east_rim, wait 7; mia go east_middle, stay; leo go rose_right, stay;"
    " jenna go west_middle, go east_rim, rewrite east; mia hold rose_left; leo hold rose_right"
)


def turn() -> None:
    """Write the map."""
    plan = cut(
        80, 26,
        walls=(),
        floors=(
            (3, 9, 15, 9), (18, 12, 3, 3), (22, 4, 5, 6), (22, 17, 5, 3), (20, 20, 9, 5), (28, 12, 3, 3),
            (31, 10, 8, 7), (39, 12, 3, 3), (43, 4, 5, 6), (49, 12, 4, 3), (53, 8, 24, 12),
        ),
        holes=(),
    )  # fmt: skip
    t = begin(plan, (10, 13), SOLUTION)
    t.add("dial", "west", 21, 10, 7, 7, piece="bridge", lies="across")
    t.add("dial", "east", 42, 10, 7, 7, piece="bridge", lies="across")
    t.add("hint", "west_middle", 24, 13)
    t.add("hint", "east_middle", 45, 13)
    t.add("hint", "east_rim", 41, 13)
    t.add("plate", "lectern", 23, 6, 2, 2, opens="gate", friend="jenna")
    t.add("lever", "wheel", 60, 10)
    t.add("gate", "gate", 22, 19, 5, 1)
    of_choir = t.add("seam", "choir", 23, 20, 3, 3, look="paper", pressure="jenna:rewrite:west, jenna:on:lectern")
    t.add("anchor", "choir_left", 21, 23, seam=of_choir, friend="jenna")
    t.add("anchor", "choir_right", 27, 23, seam=of_choir, friend="ravi")
    of_rose = t.add("seam", "rose", 62, 4, 3, 3, pressure="jenna:rewrite:east, pull:wheel")
    t.add("anchor", "rose_left", 45, 6, seam=of_rose, friend="mia")
    t.add("anchor", "rose_right", 64, 10, seam=of_rose, friend="leo")
    t.add("shade", "pacer", 56, 15, kind="walker", path=t.path("pace", [(56, 15), (72, 15)], speed=48))
    t.add("exit", "door", 75, 11, 2, 4, to="nightmare_jenna/margin#start")
    t.add("dreamer", "hanneke", 26, 9, freed_by="together", name_key="hanneke", says="hanneke_says")
    t.add("dreamer", "tomasz", 55, 17, freed_by="friend", name_key="tomasz", says="tomasz_says")
    t.add("keepsake", "page", 43, 9, kind="page")
    _rooms(t)
    _hall(t)
    write("turn", plan, t)


def _rooms(t: Things) -> None:
    """Dress the west: two landings before wheels, the lectern in the north, the choir in the south."""
    carpet(t, 5, 21, 13.6)
    carpet(t, 31, 42, 13.6)
    lay(
        t,
        ("arch_drawn_wide", 9.5, 8.6), ("arch_drawn", 15.4, 8.6), ("rib_vault", 20, 8.4), ("arch_drawn", 35, 9.6),
        ("arch_drawn", 24.5, 3.8), ("arch_drawn", 45.5, 3.8), ("stone_in_air", 19, 5.4),
        ("stone_in_air_small", 30.4, 5),
        ("stone_in_air_drawn", 32, 20), ("stone_in_air", 39.6, 20.4), ("stone_in_air_small", 41.4, 6.2),
        ("plan_sheet_a", 6.2, 12), ("plan_sheet_b", 13, 16.4), ("plan_sheet_c", 15.6, 11.6), ("plan_sheet_a", 33, 15.8),
        ("floor_drawn", 16, 17), ("red_stroke", 7.6, 16.4), ("plan_sheet_b", 46.4, 8.4), ("plan_sheet_c", 26.6, 21),
    )  # fmt: skip
    stand(
        t,
        ("pier", 4, 9, 2), ("pier_torn_high", 12, 9, 2), ("pier_torn_low", 16, 9, 2), ("model_cathedral", 6, 9, 3),
        ("easel_plan", 10, 9, 2), ("candelabrum", 3, 12, 1), ("crate_of_plans", 3, 16, 2), ("plan_rolls", 5, 17, 1),
        ("crate", 15, 17, 2), ("candles", 12, 17, 1), ("candles_few", 18, 12, 1), ("set_square", 14, 10, 1),
        ("candles", 22, 4, 1), ("candles", 26, 4, 1), ("statue_half", 22, 8, 1), ("candelabrum", 20, 20, 1),
        ("candelabrum", 28, 20, 1), ("candles_few", 20, 24, 1), ("pew", 22, 24, 2), ("pew_torn", 25, 24, 2),
        ("pier_torn", 32, 10, 2), ("pier_torn_low", 37, 10, 2), ("drum_of_stone", 31, 16, 2), ("candles", 38, 16, 1),
        ("lectern", 35, 11, 1), ("candles_few", 43, 4, 1), ("statue_drawn", 47, 4, 1), ("candles_few", 50, 12, 1),
    )  # fmt: skip
    glow(
        t, (24.5, 13.5, PLAN_BLUE, 128), (45.5, 13.5, PLAN_BLUE, 128), (24, 7, GLASS, 64), (24.5, 21, ROSE, 96),
        (10, 12.6, PLAN_BLUE, 128), (35, 13.5, ROSE, 96), (45.5, 6.6, ROSE, 64),
    )  # fmt: skip


def _hall(t: Things) -> None:
    """Dress the east: the hall of the rose, where everything that turns was to stand."""
    circle(t, 64, 14.2)
    lay(
        t,
        ("rose_light", 63.5, 11.6), ("arch_great", 63.5, 8.2), ("arch_drawn", 56.6, 7.6), ("arch_drawn", 71.4, 7.6),
        ("stone_in_air", 58.6, 3.2), ("stone_in_air_small", 69, 2.6), ("stone_in_air_drawn", 74.4, 3.6),
        ("plan_sheet_a", 56, 12.4), ("plan_sheet_b", 68.6, 18.4), ("plan_sheet_c", 72.6, 11.8),
        ("correction", 72, 17.4),
        ("floor_drawn_wide", 56, 19), ("red_stroke", 60, 18.4),
    )  # fmt: skip
    stand(
        t,
        ("pier_torn", 53, 8, 2), ("pier", 58, 8, 2), ("pier", 68, 8, 2), ("pier_torn_high", 74, 8, 2),
        ("altar", 62, 8, 4), ("candelabrum", 61, 8, 1), ("candelabrum", 66, 8, 1), ("scaffold_low", 70, 9, 3),
        ("crane", 56, 10, 2), ("compasses", 72, 11, 1), ("stones_cut", 54, 18, 2), ("barrow", 75, 18, 2),
        ("candles", 56, 8, 1), ("candles_many", 62, 19, 2), ("candles", 53, 17, 1), ("candles", 76, 9, 1),
        ("candles_few", 69, 19, 1), ("banner", 67, 9, 1), ("pier_stump", 75, 17, 1), ("easel_arch", 72, 19, 2),
    )  # fmt: skip
    glow(
        t, (63.5, 5.5, ROSE, 128), (63.5, 9.5, "#ffb050", 128), (64, 14.2, PLAN_BLUE, 176), (72, 17, PENCIL, 64),
        (60.5, 10.6, GLASS, 48), (76, 13, GLASS, 64),
    )  # fmt: skip
