"""The plans of the example pack packs/small_hours: two arenas that combine patterns. `make levels` writes it.

A pack reads nothing from outside its folder, so the tilesets that it uses are copied into it.
"""

from shutil import copyfile

from tools.levels.arena import (
    COOL,
    DREAM,
    GREEN,
    LEVELS,
    MOON,
    PALE,
    PINK,
    WARM,
    afloat,
    begin,
    clock,
    furnish,
    lights,
    write_arena,
)
from tools.levels.rooms import Plan

PACK = LEVELS.parent / "packs" / "small_hours"
TILESETS = ("clinic", "corridor")
CONTENTS = """\
# Two arenas to learn from: open this folder in Tiled, and play it with: bedtime play packs/small_hours
id = "small_hours"
title = "Small hours"
author = "BEDTIME"

[[level]]
map = "arenas/night_shift"
title = "The night shift"

[[level]]
map = "arenas/before_the_alarm"
title = "Before the alarm"
"""


def night_shift() -> None:
    """Self-hold and relay with a wrong habit in wait: two ways lead to the fuse, the quiet one over a duck.

    The duck shuts the way to the clock, and an echo that squeezed it once squeezes it every lap: the lap repeats, the
    clock wakes, and nobody gets in. The Mirror forgets it; the other way round is walked by a shade.
    """
    plan = Plan(afloat((2, 6, 12, 11), (14, 8, 5, 2), (14, 14, 5, 2), (19, 6, 7, 11), (26, 10, 4, 2), (30, 7, 8, 9)))
    lap = "jenna on scale; ravi pull ticket, pull fuse, lie"
    t = begin(
        f"{lap} | {lap} | jenna go gate_low, hold left; ravi go gate_low, hold right",
        (5, 10),
        min_beats=3, grip_max=1, lap_seconds=40.0,
    )  # fmt: skip
    clock(t, 33, 3, pressure="jenna:on:scale,ravi:pull:fuse")
    t.add("mirror", "mirror", 4, 6)
    t.add("plate", "scale", 9, 11, 2, 2, opens="gate_high,gate_low", friend="jenna", look="number")
    t.add("gate", "gate_high", 14, 8, 1, 2)
    t.add("gate", "gate_low", 14, 14, 1, 2)
    t.add("plate", "duck", 17, 8, 1, 2, look="duck", latch=True, opens="shutter")
    t.add("lever", "ticket", 17, 14, look="ticket", toggle=False)
    t.add("lever", "fuse", 22, 7, opens="office", toggle=False)
    t.add("gate", "office", 27, 10, 1, 2)
    t.add("gate", "shutter", 28, 10, 1, 2, open=True)
    t.add(
        "shade", "orderly", 23, 14, path=t.path("rounds", [(23, 14), (20, 14), (20, 10), (23, 10)], speed=40, loop=True)
    )
    t.add("exit", "door", 37, 9, 1, 4, to="arenas/before_the_alarm#start")
    furnish(
        t,
        [("moonlight", 6.2, 8.1), ("magazines", 6.6, 15.2), ("left_behind", 10.6, 16.2), ("rug_green", 34.2, 12.4),
         ("window_night", 7.4, 6), ("sconce", 4.3, 6), ("notice_board", 11, 6), ("poster_eye", 21, 6),
         ("sconce", 22.5, 6), ("sign_now_serving", 24.4, 6), ("poster_moon", 31.5, 7), ("exit_sign", 36.7, 7.2),
         ("waste_bin", 9.3, 6.6), ("wheelchair", 20.3, 16.7), ("vitals", 29.6, 7.8)],
        [("filing_cabinet", 2, 6, 1), ("water_cooler", 13, 6, 1), ("chair_row", 3, 16, 3), ("chair_row", 7, 16, 3),
         ("magazine_table", 22, 12, 2), ("plant_a", 19, 6, 1), ("plant_b", 25, 16, 1), ("fish_tank", 33, 12, 2),
         ("plant_a", 30, 15, 1), ("plant_b", 37, 15, 1)],
    )  # fmt: skip
    lights(t, (5, 9, WARM, 128), (10, 13, WARM, 80), (6.8, 7.6, MOON, 96), (16.5, 9, PALE, 64),
           (16.5, 15, PALE, 64), (22, 8, WARM, 128), (24.4, 6.5, PINK, 64), (34.5, 10, DREAM, 128),
           (34.5, 10, PALE, 96), (34, 12, COOL, 80), (36.7, 6.6, GREEN, 48))  # fmt: skip
    decals = {
        (7, 8): "paper",
        (13, 14): "arrow",
        (21, 10): "stain",
        (29, 10): "crack",
        (12, 9): "footprint",
        (16, 7): "tube",
        (16, 13): "tube",
        (12, 5): "leak",
        (12, 6): "puddle",
    }
    path = PACK / "arenas" / "night_shift.tmx"
    write_arena(path, plan, "clinic", t, decals, ambient="#8290ac")


def before_the_alarm() -> None:
    """Two nights, relay and two places: one night opens two gates in a row, the other the vault behind them.

    Habits return every second night, so the relay must be repeated in its own; the vault wants Jenna on sun and star at
    once and stays open for good, which spends the night in between. Each night has a shade where its work is.
    """
    plan = Plan(afloat((2, 6, 14, 11), (16, 10, 3, 2), (19, 6, 7, 11), (26, 10, 4, 2), (30, 7, 8, 8)))
    chain = "jenna on moon, stay; ravi wait 1, on second, lie"
    t = begin(
        f"{chain} | jenna on sun, lie | {chain} | jenna on star, lie | jenna hold left; ravi hold right",
        (5, 10),
        variants=2, grip_max=1, lap_seconds=40.0,
    )  # fmt: skip
    clock(t, 32, 3, pressure="jenna:on:moon,ravi:on:second")
    t.add("mirror", "mirror", 4, 6)
    t.add("plate", "moon", 8, 13, 2, 2, opens="gate", friend="jenna")
    t.add("plate", "sun", 13, 6, 2, 2, opens="vault", friend="jenna", look="lamp")
    t.add("plate", "star", 13, 14, 2, 2, opens="vault", friend="jenna", look="number")
    t.add("gate", "gate", 17, 10, 1, 2)
    t.add("plate", "second", 22, 13, 2, 2, opens="gate2", friend="ravi")
    t.add("gate", "gate2", 27, 10, 1, 2)
    t.add("gate", "vault", 28, 10, 1, 2, keep=True)
    t.add(
        "shade", "of_the_moon", 23, 8, path=t.path("east", [(23, 8), (20, 8), (20, 15), (23, 15)], speed=40), variant=0
    )
    t.add("shade", "of_the_sun", 13, 13, path=t.path("west", [(13, 13), (13, 9)], speed=40), variant=1)
    t.add("exit", "door", 37, 9, 1, 4, to="end")
    furnish(
        t,
        [("floor_runner", 8.5, 10.5), ("floor_runner", 22.5, 10.9), ("moonlight", 6.3, 8.1), ("left_behind", 34.6, 13),
         ("window_night", 7.5, 6), ("room_door_33", 10.4, 6), ("sconce", 12, 6), ("room_door_31", 21, 6),
         ("portrait_asleep", 22.8, 6), ("sconce", 24.2, 6), ("portrait_gone", 31.2, 7), ("exit_sign", 36.7, 7.2),
         ("suitcase", 24.6, 6.7)],
        [("umbrella_stand", 2, 6, 1), ("bench", 3, 16, 3), ("plant_a", 19, 6, 1),
         ("plant_b", 25, 16, 1), ("plant_a", 30, 14, 1), ("magazine_table", 33, 11, 2)],
    )  # fmt: skip
    lights(t, (12, 7.5, WARM, 128), (6.8, 7.6, MOON, 96), (5, 11, WARM, 96), (14, 15, COOL, 64), (9, 14, COOL, 64),
           (23.6, 8, WARM, 128), (22, 14, PALE, 64), (33.5, 10, DREAM, 128), (33.5, 10, PALE, 96), (28, 11, PINK, 48),
           (36.7, 6.6, GREEN, 48))  # fmt: skip
    decals = {
        (7, 11): "footprint",
        (15, 10): "arrow",
        (21, 11): "paper",
        (11, 10): "dust",
        (31, 12): "paper",
        (15, 5): "leak",
        (15, 6): "puddle",
    }
    path = PACK / "arenas" / "before_the_alarm.tmx"
    write_arena(path, plan, "corridor", t, decals, ambient="#8082aa")


def main() -> None:
    """Write the whole pack."""
    (PACK / "tilesets").mkdir(parents=True, exist_ok=True)
    (PACK / "pack.toml").write_text(CONTENTS, encoding="utf-8", newline="\n")
    for name in TILESETS:
        for ending in ("png", "tsx"):
            copyfile(LEVELS / "tilesets" / f"{name}.{ending}", PACK / "tilesets" / f"{name}.{ending}")
    night_shift()
    before_the_alarm()


if __name__ == "__main__":
    main()
