"""The plan of level 1: one corridor (1a, 1b) and two waiting rooms (1c, 1d). `make levels` writes the maps.

What each room teaches stands in GAME.md 6. One screen each; the lowest rows stay dark for the strip.
"""

from tools.art.places.catalogue import PLACES
from tools.levels.arena import LEVELS, TALL, WIDE, afloat, lights
from tools.levels.rooms import Plan
from tools.levels.things import Things
from tools.levels.tmx import write_map

Spot = tuple[str, float, float]
CORRIDOR: tuple[Spot, ...] = (
    ("floor_runner", 9.5, 10.6), ("floor_runner", 22.9, 10.6), ("floor_runner", 33, 10.6),
    ("moonlight", 13.4, 10.1), ("moonlight", 25.3, 10.1), ("puddle", 31.5, 9.6), ("left_behind", 35.5, 9.4),
    ("ceiling_pipe", 30, 8), ("ceiling_pipe", 34, 8),
    ("room_door_31", 4.2, 8), ("sconce", 6, 8), ("window_night", 14.6, 8), ("room_door_33", 19.2, 8),
    ("portrait_asleep", 21, 8), ("window_night", 26.5, 8), ("sconce", 31.7, 8), ("portrait_gone", 33.2, 8),
    ("exit_sign", 35, 8.2),
    ("suitcase", 6, 8.7), ("console_table", 22.9, 8.6), ("paper_stack", 24.9, 8.7), ("wet_floor", 31, 8.9),
    ("fire_point", 10.8, 8), ("gilt_mirror", 36.9, 8),
)  # fmt: skip
"""What dresses the corridor without standing in anybody's way: what lies first, then what hangs, then what leans."""
WAITING_1: tuple[Spot, ...] = (
    ("rug_blue", 13.5, 13.7), ("rug_green", 31.5, 13.2), ("left_behind", 16.6, 13), ("magazines", 29.4, 14.6),
    ("moonlight", 3.9, 8.1),
    ("window_night", 5.1, 6), ("notice_board", 8.4, 6), ("clock_round", 10.5, 6), ("picture_lake", 15.4, 6),
    ("sign_now_serving", 26, 6), ("light_box", 28.8, 6), ("exit_sign", 36.5, 6.2),
    ("waste_bin", 13.8, 6.6), ("toy_corner", 3.4, 15.9),
    ("trolley", 35.4, 6.8), ("wheelchair", 27.9, 15.9), ("paper_stack", 17.3, 15.8),
    ("height_scale", 33.7, 6.8), ("sanitizer", 17.3, 6.2), ("leaflet_rack", 12.3, 6.8),
)  # fmt: skip
WAITING_2: tuple[Spot, ...] = (
    ("rug_blue", 6.6, 14.2), ("left_behind", 9.4, 14.9), ("magazines", 17, 12.6), ("moonlight", 4.9, 8.1),
    ("window_night", 6.1, 6), ("wash_basin", 14.9, 6), ("picture_road", 17.3, 6),
    ("sign_now_serving", 29.2, 6), ("exit_sign", 36.9, 6.2),
    ("privacy_screen", 9.3, 6.9), ("drip", 30.3, 6.8), ("wheelchair", 18.6, 15.8), ("waste_bin", 21.4, 6.7),
    ("toy_corner", 3.8, 15.9), ("umbrella_stand", 37.3, 8.9),
    ("wall_screen", 34.1, 6), ("medicine_cabinet", 12.2, 6), ("cleaning_cart", 37, 15.9),
)  # fmt: skip
"""The same for the waiting rooms; 1d has two beds too, which do stand in the way."""


def write(
    name: str, plan: Plan, tileset: str, things: Things, decals: dict[tuple[int, int], str], **level: str
) -> None:
    """Write one map of level 1."""
    write_map(
        LEVELS / "level1" / f"{name}.tmx",
        plan.width,
        plan.height,
        [(1, f"../tilesets/{tileset}.tsx")],
        plan.layers(decals),
        [("things", things.objects), ("decor", things.decor), ("lights", things.lights)],
        {"weather": PLACES[tileset].weather, "backdrop": tileset, "near": True, **level},
    )


def dress(t: Things, spots: tuple[Spot, ...]) -> None:
    """Place pictures, and a small warm light under each lamp on a wall."""
    for sprite, x, y in spots:
        t.dress(sprite, x, y)
        if sprite == "sconce":
            t.light(x, y - 0.4, "#ffac58", 64)
        elif sprite == "exit_sign":
            t.light(x, y - 0.6, "#77be55", 48)


def corridor() -> None:
    """1a, 1b: its end leads to its start; lamp and bell span it, the ticket machine lies off the way."""
    plan = Plan(afloat((2, 8, 36, 5), (20, 13, 5, 3)), varied=True)
    t = Things()
    way_out = 2
    t.add(
        "region", "corridor", 0, 0, WIDE, TALL,
        lap_seconds=20.0, min_beats=2, grip_max=0, friends="jenna,ravi", echoes=False, exit=way_out, strip="marks",
        returns="door", solution="jenna on lamp, on bell, exit | jenna on lamp, on bell, exit"
        " | jenna hold left; ravi hold right",
    )  # fmt: skip
    assert t.add("exit", "right_door", 37, 8, 1, 5, to="level1/waiting_room_1#start") == way_out
    for x, y in ((4, 10), (3, 11), (3, 9), (2, 10)):
        t.add("entry", "start", x, y)
    seam = t.add("seam", "clock", 8, 4, 3, 3, look="clock", caption="seam_clock")
    t.add("anchor", "left", 7, 9, seam=seam)
    t.add("anchor", "right", 11, 9, seam=seam)
    t.add("plate", "lamp", 16, 8, 2, 5, look="lamp", latch=True)
    t.add("plate", "bell", 28, 8, 2, 5, look="bell", latch=True)
    t.add("lever", "ticket", 22, 14, look="ticket", toggle=False)
    t.dress("pipe", 36.5, 8)
    t.dress("plant_a", 12, 8, wide=1)
    t.dress("bench", 32, 8, wide=3)
    t.dress("umbrella_stand", 2, 8, wide=1)
    t.dress("coat_rack", 36, 8, wide=1)
    t.dress("plant_b", 24, 15, wide=1)
    t.stand("candle", 20, 15)
    lights(
        t,
        (6, 9.5, "#ffac58", 96),
        (22.4, 9, "#ffac58", 176),
        (32.5, 9.5, "#ffac58", 96),
        (14, 9.6, "#8f86ff", 96),
        (26, 9.6, "#8f86ff", 80),
    )
    t.light(22, 14.5, "#49c6ff", 64)
    t.light(20.5, 15.5, "#ffa848", 48, flicker=True)
    t.light(9.5, 7, "#9a62ff", 64)
    dress(t, CORRIDOR)
    decals = {
        (10, 11): "paper",
        (13, 12): "stain",
        (25, 9): "dust",
        (33, 12): "crack",
        (21, 13): "arrow",
        (6, 12): "footprint",
        (30, 7): "leak",
        (30, 8): "puddle",
    }
    write("corridor", plan, "corridor", t, decals, title_key="level_1a", place="corridor", ambient="#8082aa")


def waiting_room_1() -> None:
    """1c: your earlier self stands on the plate and the gate is open; a shade paces behind it."""
    plan = Plan(afloat((2, 6, 16, 10), (18, 11, 7, 2), (25, 6, 13, 10)), varied=True)
    t = Things()
    t.add(
        "region", "waiting_room", 0, 0, WIDE, TALL,
        lap_seconds=25.0, min_beats=1, grip_max=0, friends="jenna,ravi", strip="marks",
        solution="jenna on plate, lie; mia on plate2, lie; leo on plate3, lie"
        " | jenna on plate, lie; mia on plate2, lie; leo on plate3, lie | jenna hold left; ravi hold right",
    )  # fmt: skip
    for x, y in ((4, 10), (3, 11), (3, 9), (2, 10)):
        t.add("entry", "start", x, y)
    seam = t.add("seam", "clock", 30, 2, 3, 3, look="clock", caption="seam_clock")
    t.add("anchor", "left", 28, 8, seam=seam)
    t.add("anchor", "right", 34, 8, seam=seam)
    t.add("plate", "plate", 8, 13, 2, 2, opens="gate")
    t.add("plate", "plate2", 13, 8, 2, 2, opens="gate2", humans=3)
    t.add("plate", "plate3", 4, 13, 2, 2, opens="gate3", humans=4)
    t.add("gate", "gate", 19, 11, 1, 2)
    t.add("gate", "gate2", 21, 11, 1, 2, humans=3)
    t.add("gate", "gate3", 23, 11, 1, 2, humans=4)
    round_the_chairs = t.path("round", [(36, 14), (36, 9), (27, 9), (27, 14)], speed=44, loop=True)
    t.add("shade", "usher", 36, 14, path=round_the_chairs)
    t.add("exit", "door", 37, 9, 1, 5, to="level1/waiting_room_2#start")
    dress(t, WAITING_1)
    t.dress("reception_desk", 8, 6, wide=4, tall=2)
    t.dress("chair_row", 11, 15, wide=3)
    t.dress("chair_row", 14, 15, wide=3)
    t.dress("plant_a", 2, 6, wide=1)
    t.dress("water_cooler", 17, 6, wide=1)
    t.dress("magazine_table", 14, 12, wide=2)
    t.dress("chair_row", 30, 12, wide=3)
    t.dress("fish_tank", 25, 6, wide=2)
    t.dress("plant_b", 37, 6, wide=1)
    t.dress("plant_a", 25, 15, wide=1)
    lights(
        t,
        (11.3, 6.6, "#ffac58", 128),
        (9.5, 9.5, "#ffac58", 128),
        (14, 14, "#ffac58", 64),
        (31.5, 8.5, "#9a62ff", 128),
        (31.5, 9, "#b8a8ff", 96),
        (26, 7.5, "#49c6ff", 96),
        (28.8, 6.5, "#49c6ff", 48),
        (12.5, 4.5, "#49c6ff", 48),
        (22.5, 10, "#b8a8ff", 64),
        (4.4, 7.6, "#8f86ff", 96),
    )
    decals = {
        (6, 8): "number",
        (12, 10): "paper",
        (20, 11): "arrow",
        (33, 15): "stain",
        (16, 14): "dust",
        (28, 10): "crack",
        (12, 4): "screen",
        (22, 9): "tube",
        (16, 5): "leak",
        (16, 6): "puddle",
    }
    write("waiting_room_1", plan, "clinic", t, decals, title_key="level_1c", place="clinic", ambient="#8290ac")


def waiting_room_2() -> None:
    """1d: the tally; lever and plate, a rubber duck in the way, a shade that walks where you walked."""
    plan = Plan(afloat((2, 6, 20, 10), (22, 10, 6, 3), (28, 6, 10, 10)), varied=True)
    t = Things()
    t.add(
        "region", "waiting_room", 0, 0, WIDE, TALL,
        lap_seconds=30.0, min_beats=2, grip_max=1, friends="jenna,ravi", strip="tally",
        solution="jenna pull lever, on plate, lie | jenna pull lever, on plate, lie | jenna hold left; ravi hold right",
    )  # fmt: skip
    for x, y in ((4, 10), (3, 11), (3, 9), (2, 10)):
        t.add("entry", "start", x, y)
    seam = t.add("seam", "clock", 31, 2, 3, 3, look="clock", caption="seam_clock")
    t.add("anchor", "left", 30, 8, seam=seam)
    t.add("anchor", "right", 35, 8, seam=seam)
    t.add("lever", "lever", 13, 7, opens="gate", toggle=False)
    t.add("plate", "plate", 15, 13, 2, 2, opens="gate")
    t.add("gate", "gate", 24, 10, 1, 3)
    t.add("plate", "duck", 26, 10, 1, 3, look="duck")
    t.add("shade", "follower", 18, 10)
    t.add("exit", "door", 37, 9, 1, 5, to="places/sleep_house#start")
    t.add("keepsake", "page", 37, 15, kind="page")
    dress(t, WAITING_2)
    t.dress("ward_bed_cyan", 11, 6, wide=2, tall=3)
    t.dress("ward_bed_green", 28, 6, wide=2, tall=3)
    t.dress("filing_cabinet", 2, 6, wide=1)
    t.dress("filing_cabinet", 3, 6, wide=1)
    t.dress("vending_machine", 19, 6, wide=2, tall=2)
    t.dress("chair_row", 6, 13, wide=3)
    t.dress("chair_row", 6, 15, wide=3)
    t.dress("magazine_table", 9, 9, wide=2)
    t.dress("plant_b", 21, 15, wide=1)
    t.dress("floor_lamp", 2, 15, wide=1)
    t.dress("plant_a", 28, 15, wide=1)
    t.dress("fish_tank", 32, 14, wide=2)
    lights(
        t,
        (2.6, 13.4, "#ffac58", 176),
        (2.6, 13.4, "#ffac58", 64),
        (14, 9.5, "#ffac58", 96),
        (20, 8.4, "#ff7cc0", 112),
        (32.5, 8.5, "#9a62ff", 128),
        (32.5, 9, "#b8a8ff", 96),
        (33, 14, "#49c6ff", 96),
        (12.5, 4.5, "#49c6ff", 48),
        (23.5, 9, "#b8a8ff", 64),
        (5.4, 7.6, "#8f86ff", 96),
    )
    decals = {
        (5, 8): "paper",
        (18, 14): "stain",
        (11, 12): "footprint",
        (23, 11): "arrow",
        (30, 12): "number",
        (10, 14): "dust",
        (23, 8): "tube",
        (12, 4): "screen",
        (18, 5): "leak",
        (18, 6): "puddle",
    }
    write("waiting_room_2", plan, "clinic", t, decals, title_key="level_1d", place="clinic", ambient="#8290ac")


def main() -> None:
    """Write the maps."""
    corridor()
    waiting_room_1()
    waiting_room_2()


if __name__ == "__main__":
    main()
