"""First arena, The Span: a seam wants certain beats (pressure), threads show which; Draft carries over the gap.

West lies the porch and the nave, east the crossing behind a gap that only a draft spans, for six seconds, and south an
islet behind another. The plan in the nave wants the bell and the span, the rose in the crossing the span and the crane;
whoever does all three does both at once. One draft at a time: who goes to the islet goes first.
"""

from tools.levels.jenna.nave import begin, cut, write

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
    t.add("shade", "pacer", 52, 15, path=t.path("pace", [(52, 15), (68, 15)], speed=48))
    t.add("exit", "door", 75, 11, 1, 4, to="end")
    write("span", plan, t)
