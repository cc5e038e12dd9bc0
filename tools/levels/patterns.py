"""The plans of the pattern maps: one small map for each design pattern of GAME.md 6. `make levels` writes them.

Each plan says what the pattern teaches and why nothing else opens that room. Plates and anchors that name a friend
keep every map the same puzzle for one to four people; tests/test_patterns.py takes each key away.
"""

from tools.levels.arena import (
    COOL,
    LEVELS,
    PALE,
    PINK,
    WARM,
    Decals,
    afloat,
    begin,
    clock,
    furnish,
    lights,
    write_arena,
)
from tools.levels.rooms import Plan
from tools.levels.things import Things


def write(name: str, plan: Plan, tileset: str, t: Things, decals: Decals, ambient: str = "#8c9ab4") -> None:
    """Write one pattern map."""
    path = LEVELS / "patterns" / f"{name}.tmx"
    write_arena(path, plan, tileset, t, decals, title_key=f"pattern_{name}", ambient=ambient)


def self_hold() -> None:
    """Your echo holds what your body crosses: only Jenna presses the plate, and only she holds the left anchor.

    Without an echo she is on one side of the gate or on the other, and the clock wants her on both.
    """
    plan = Plan(afloat((4, 7, 12, 8), (16, 10, 6, 2), (22, 7, 13, 8)))
    t = begin("jenna on plate, lie | jenna on plate, lie | jenna hold left; ravi hold right", (7, 10))
    clock(t, 27, 3)
    t.add("plate", "plate", 12, 12, 2, 2, opens="gate", friend="jenna")
    t.add("gate", "gate", 18, 10, 1, 2)
    round_the_sofa = t.path("round", [(33, 13), (24, 13)], speed=48)
    t.add("shade", "pacer", 33, 13, path=round_the_sofa)
    t.add("exit", "door", 34, 9, 1, 4, to="end")
    furnish(
        t,
        [("window_night", 7, 7), ("notice_board", 12.5, 7), ("poster_moon", 24, 7), ("window_night", 33, 7)],
        [("filing_cabinet", 4, 7, 1), ("chair_row", 5, 14, 3), ("water_cooler", 15, 7, 1), ("plant_a", 22, 7, 1),
         ("plant_b", 34, 14, 1), ("magazine_table", 28, 10, 2)],
    )  # fmt: skip
    lights(t, (7, 9, WARM, 128), (13, 13, WARM, 64), (28.5, 9, PALE, 128), (19, 11, COOL, 48), (10.5, 5.5, COOL, 32),
           (31.5, 5.8, PALE, 48))  # fmt: skip
    write(
        "self_hold",
        plan,
        "clinic",
        t,
        {
            (10, 9): "paper",
            (17, 10): "arrow",
            (25, 12): "stain",
            (9, 12): "footprint",
            (10, 5): "screen",
            (14, 6): "leak",
            (14, 7): "puddle",
            (31, 5): "tube",
        },
    )


def two_places() -> None:
    """One friend is in two places at once: both plates are Jenna's, a room apart, and the gate wants both.

    It stays open once it was open; without an echo she never stands on more than one of them.
    """
    plan = Plan(afloat((3, 7, 8, 8), (11, 10, 3, 2), (14, 6, 11, 10), (25, 10, 3, 2), (28, 7, 9, 8)))
    t = begin(
        "jenna on west, lie | jenna on east, lie | jenna on east, lie | jenna hold left; ravi hold right", (17, 10)
    )
    clock(t, 31, 3)
    t.add("plate", "west", 5, 12, 2, 2, opens="gate", friend="jenna")
    t.add("plate", "east", 21, 13, 2, 2, opens="gate", friend="jenna")
    t.add("gate", "gate", 26, 10, 1, 2, keep=True)
    t.add("exit", "door", 36, 9, 1, 4, to="end")
    t.add("shade", "pacer", 30, 13, path=t.path("pace", [(30, 13), (35, 13)], speed=36))
    furnish(
        t,
        [("window_night", 6, 7), ("poster_sheep", 16, 6), ("sign_now_serving", 20, 6),
         ("poster_moon", 36, 7)],
        [("plant_a", 3, 7, 1), ("fish_tank", 8, 7, 2), ("chair_row", 15, 15, 3), ("reception_desk", 17, 6, 4),
         ("plant_b", 24, 15, 1), ("plant_a", 28, 14, 1)],
    )  # fmt: skip
    lights(t, (6, 12, WARM, 96), (18, 10, WARM, 128), (32.5, 9, PALE, 128), (26, 11, COOL, 48))
    write(
        "two_places", plan, "clinic", t, {(12, 10): "arrow", (19, 12): "paper", (24, 10): "number", (33, 12): "crack"}
    )


def relay() -> None:
    """Each lap carries the last one a room farther: Jenna's echo lets Ravi to his plate, both echoes let both through.

    Two gates in a row take two bodies to hold, and the clock behind them takes the same two friends.
    """
    plan = Plan(afloat((2, 7, 10, 8), (12, 10, 4, 2), (16, 7, 8, 8), (24, 10, 4, 2), (28, 7, 9, 8)))
    t = begin(
        "jenna on first, lie | jenna on first; ravi on second, lie | ravi on second, lie"
        " | jenna hold left; ravi hold right",
        (5, 10),
    )
    clock(t, 31, 3)
    t.add("plate", "first", 8, 12, 2, 2, opens="gate", friend="jenna")
    t.add("gate", "gate", 14, 10, 1, 2)
    t.add("plate", "second", 20, 12, 2, 2, opens="gate2", friend="ravi", look="number")
    t.add("gate", "gate2", 26, 10, 1, 2)
    t.add("exit", "door", 36, 9, 1, 4, to="end")
    t.add("shade", "pacer", 30, 13, path=t.path("pace", [(30, 13), (35, 13)], speed=36))
    furnish(
        t,
        [("poster_moon", 4, 7), ("window_night", 9, 7), ("notice_board", 20, 7), ("poster_moon", 36, 7)],
        [("umbrella_stand", 2, 7, 1), ("bench", 3, 14, 3), ("coat_rack", 11, 7, 1), ("plant_a", 16, 7, 1),
         ("plant_b", 23, 14, 1), ("plant_a", 28, 14, 1)],
    )  # fmt: skip
    lights(t, (5, 10, WARM, 128), (20, 10, WARM, 96), (32.5, 9, PALE, 128), (14, 11, COOL, 48), (26, 11, COOL, 48))
    write(
        "relay",
        plan,
        "corridor",
        t,
        {(13, 10): "arrow", (25, 10): "arrow", (18, 9): "paper", (7, 8): "dust"},
        "#8f93b8",
    )


def counterpoint() -> None:
    """Two echoes take turns at one gate: Jenna's opens it and steps off to ring, Ravi's comes after her note.

    The clock's pressure wants both voices; once it shows itself, either echo holds the gate when its turn comes.
    """
    plan = Plan(afloat((2, 6, 18, 10), (20, 10, 6, 2), (26, 7, 11, 8)))
    both = "jenna on high, wait 2, on lamp; ravi on horn, wait 2, on low, lie"
    t = begin(
        f"{both} | {both} | jenna hold left; ravi hold right",
        (5, 10),
        min_beats=4,
        slack=0,
    )
    clock(t, 30, 3, pressure="jenna:on:high,jenna:on:lamp,ravi:on:horn,ravi:on:low")
    t.add("plate", "high", 9, 7, 2, 2, opens="gate", friend="jenna", look="number")
    t.add("plate", "lamp", 15, 7, 2, 2, friend="jenna", look="lamp")
    t.add("plate", "horn", 9, 13, 2, 2, friend="ravi", look="bell")
    t.add("plate", "low", 15, 13, 2, 2, opens="gate", friend="ravi", look="number")
    t.add("gate", "gate", 22, 10, 1, 2, needs="any")
    t.add("exit", "door", 36, 9, 1, 4, to="end")
    t.add("shade", "pacer", 35, 13, path=t.path("pace", [(35, 13), (28, 13)], speed=48))
    furnish(
        t,
        [("window_night", 5, 6), ("poster_eye", 12.5, 6), ("window_night", 18, 6), ("poster_sheep", 35, 7)],
        [("plant_a", 2, 6, 1), ("plant_b", 19, 15, 1), ("magazine_table", 12, 10, 2), ("chair_row", 3, 15, 3),
         ("plant_a", 36, 14, 1)],
    )  # fmt: skip
    lights(t, (5, 10, WARM, 112), (12, 8, PINK, 80), (12, 14, COOL, 80), (31.5, 9, PALE, 128))
    write(
        "counterpoint", plan, "clinic", t, {(7, 9): "paper", (21, 10): "arrow", (17, 11): "number", (29, 12): "stain"}
    )


def wrong_habit() -> None:
    """The habit that reveals is not the one that lets you in: lamp and bell stir the clock, the plate opens the gate.

    The latest habit hides the older one; the Mirror by the entry calls it back, which saves doing that lap again.
    """
    plan = Plan(afloat((2, 6, 20, 10), (22, 10, 5, 2), (27, 7, 10, 8)))
    stir = "jenna on lamp, on bell, lie"
    t = begin(
        f"jenna on plate, lie | {stir} | {stir} | jenna mirror previous | jenna hold left; ravi hold right",
        (5, 10),
        strip="tally",
    )
    clock(t, 30, 3, pressure="jenna:on:lamp,jenna:on:bell")
    t.add("mirror", "mirror", 7, 6)
    t.add("plate", "plate", 19, 14, 2, 2, opens="gate", friend="jenna")
    t.add("plate", "lamp", 13, 7, 2, 2, look="lamp")
    t.add("plate", "bell", 13, 13, 2, 2, look="bell")
    t.add("gate", "gate", 24, 10, 1, 2)
    t.add("exit", "door", 36, 9, 1, 4, to="end")
    t.add("shade", "pacer", 35, 13, path=t.path("pace", [(35, 13), (29, 13)], speed=44))
    furnish(
        t,
        [("window_night", 4, 6), ("notice_board", 10.5, 6), ("poster_moon", 18, 6), ("poster_sheep", 35.5, 7)],
        [("filing_cabinet", 2, 6, 1), ("chair_row", 3, 15, 3), ("bench", 16, 11, 3), ("plant_a", 21, 6, 1),
         ("plant_b", 27, 14, 1)],
    )  # fmt: skip
    lights(t, (5, 10, WARM, 112), (7, 7, COOL, 64), (14, 10, WARM, 96), (20, 14, COOL, 64), (31.5, 9, PALE, 128))
    write(
        "wrong_habit", plan, "clinic", t, {(9, 9): "footprint", (17, 14): "arrow", (11, 12): "paper", (30, 12): "crack"}
    )


def two_nights() -> None:
    """What you did tonight comes back the night after next: moon and sun each hold a gate in their own nights.

    Both are Jenna's, and both clocks need her inside: with one night only her last habit would hold one of the gates.
    """
    plan = Plan(afloat((15, 6, 10, 11), (3, 7, 9, 8), (12, 9, 3, 2), (28, 7, 9, 8), (25, 9, 3, 2)))
    t = begin(
        "jenna on moon, lie | jenna on sun, lie | jenna on moon, lie | jenna on sun, lie"
        " | jenna hold left_moon; ravi hold right_moon | jenna hold left_sun; ravi hold right_sun",
        (20, 9),
        variants=2,
    )
    clock(t, 6, 3, name="_moon", pressure="jenna:on:moon")
    clock(t, 31, 3, name="_sun", pressure="jenna:on:sun")
    t.add("plate", "moon", 16, 14, 2, 2, opens="gate_moon", friend="jenna", look="number")
    t.add("plate", "sun", 22, 14, 2, 2, opens="gate_sun", friend="jenna", look="lamp")
    t.add("gate", "gate_moon", 13, 9, 1, 2)
    t.add("gate", "gate_sun", 26, 9, 1, 2)
    t.add("exit", "door", 36, 9, 1, 4, to="end")
    t.add("shade", "of_the_moon", 4, 13, path=t.path("west", [(4, 13), (10, 13)], speed=40), variant=1)
    t.add("shade", "of_the_sun", 35, 13, path=t.path("east", [(35, 13), (29, 13)], speed=40), variant=0)
    furnish(
        t,
        [("poster_moon", 17, 6), ("poster_sheep", 23, 6), ("poster_moon", 11, 7), ("poster_moon", 36, 7)],
        [("plant_a", 15, 6, 1), ("plant_b", 24, 6, 1), ("magazine_table", 19, 12, 2), ("plant_a", 3, 14, 1),
         ("plant_b", 28, 14, 1)],
    )  # fmt: skip
    lights(t, (20, 9, WARM, 128), (17, 15, COOL, 64), (23, 15, WARM, 64), (7.5, 9, COOL, 112), (32.5, 9, WARM, 112))
    write(
        "two_nights",
        plan,
        "corridor",
        t,
        {(18, 11): "footprint", (21, 13): "dust", (7, 12): "paper", (33, 12): "paper"},
    )


def bait() -> None:
    """Shades follow habits: only a shade presses the paper plate, and a shade walks where you walked the lap before.

    Lamp and bell stir the clock whichever way you take between them; only the way over the paper opens the gate, for as
    long as the shade stops there to read. Each player's track has a shade, so that nobody's way hides another's.
    """
    plan = Plan(afloat((2, 6, 22, 11), (24, 8, 4, 2), (28, 6, 9, 9)))
    walk = "jenna on lamp, go paper, on bell, lie"
    t = begin(
        f"{walk} | {walk} | jenna wait gate, hold left; ravi wait gate, hold right",
        (5, 11),
        min_beats=2,
        strip="tally",
    )
    clock(t, 31, 2, pressure="jenna:on:lamp,jenna:on:bell")
    t.add("plate", "lamp", 11, 7, 2, 2, friend="jenna", look="lamp")
    t.add("plate", "bell", 11, 14, 2, 2, friend="jenna", look="bell")
    t.add("plate", "paper", 20, 14, 2, 2, opens="gate", who="shade")
    t.add("gate", "gate", 25, 8, 1, 2)
    t.add("exit", "door", 36, 8, 1, 4, to="end")
    for people in (1, 2, 3, 4):
        t.add("shade", f"follower_{people}", 17, 10, humans=people)
    furnish(
        t,
        [("window_night", 5, 6), ("notice_board", 16.5, 6), ("poster_eye", 21, 6), ("poster_sheep", 36, 6)],
        [("filing_cabinet", 2, 6, 1), ("chair_row", 3, 16, 3), ("bench", 17, 12, 3), ("bench", 20, 12, 3),
         ("filing_cabinet", 23, 12, 1), ("water_cooler", 23, 6, 1), ("plant_a", 23, 16, 1), ("plant_b", 28, 13, 1)],
    )  # fmt: skip
    lights(t, (5, 10, WARM, 112), (12, 11, WARM, 112), (21, 15, PINK, 80), (26, 9, COOL, 48), (32.5, 8, PALE, 128))
    write("bait", plan, "clinic", t, {(18, 14): "paper", (22, 16): "paper", (23, 9): "arrow", (8, 9): "footprint"})


def main() -> None:
    """Write every pattern map."""
    for plan in (self_hold, two_places, relay, counterpoint, wrong_habit, two_nights, bait):
        plan()


if __name__ == "__main__":
    main()
