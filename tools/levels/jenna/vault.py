"""Fourth arena, The Vault: all of it. The gap is as wide as two drafts, and Jenna has one: her echo lends hers.

The dial lets Ravi to the crane, Jenna's desk opens the choir in the east, her echo draws half the way and stays on the
desk, and her body draws the other half from where that ends. Ravi's Lull gives everybody time. The near half is a plan,
so that it is a beat: were it none, a lap that only adds it would walk in old footsteps, and the habit never learn it.
"""

from tools.levels.jenna.nave import begin, cut, write

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
    t.add("exit", "door", 74, 14, 2, 4, to="end")
    write("vault", plan, t)
