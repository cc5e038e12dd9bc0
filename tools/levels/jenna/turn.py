"""Second arena, The Turn: Rewrite turns a piece of the room, and your echo holds what your body crosses.

Two dials carry a bridge each. The western one leads across; turned, it leads to the lectern in the north and to the
choir in the south, whose gate is open while Jenna stands on the lectern: her echo does. The eastern one, turned, leads
to a spur from where Mia holds the rose. Islands lie more than a draft apart, so that nothing but a dial leads there.
"""

from tools.levels.jenna.nave import begin, cut, write

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
    t.add("shade", "pacer", 56, 15, path=t.path("pace", [(56, 15), (72, 15)], speed=48))
    t.add("exit", "door", 75, 11, 2, 4, to="end")
    write("turn", plan, t)
