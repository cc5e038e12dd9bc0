"""Third arena, The Margin: the habit that builds is not the habit that opens, under shades that read what was walked.

Jenna's plans over three gaps lead east to the unfinished window; her desk in the west opens the scriptorium. The window
wants all three drafts, and whoever draws them twice has lost the desk: the Mirror gives it back. Her echo draws for
those who run east; they have as long as each draft lasts.
"""

from tools.levels.jenna.nave import begin, cut, write

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
    t.add("shade", "critic", 50, 15, path=t.path("strike", [(47, 13), (53, 18)], speed=44))
    t.add("exit", "door", 20, 18, 3, 2, to="end")
    write("margin", plan, t)
