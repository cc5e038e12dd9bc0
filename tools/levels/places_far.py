"""Four places to walk in, without a region: Leo's house, Ravi's ward, the Commons, and dawn. `make levels`."""

import math

from tools.art.places.commons import PLACE as COMMONS
from tools.art.places.dawn import PLACE as DAWN
from tools.art.places.house import PLACE as HOUSE
from tools.art.places.plaza.heart import ACROSS, DOWN
from tools.art.places.plaza.heart import BEDS as RING_BEDS
from tools.art.places.ward import PLACE as WARD
from tools.art.tileset import TILE
from tools.levels.arena import lights
from tools.levels.places_dream import entries, write_place
from tools.levels.rooms import DARK, FLOOR, SKY, WALL, Plan, carve
from tools.levels.things import Things

LAMP, SCREEN, PULSE, HOUR = "#b8fff0", "#49c6ff", "#77be55", "#ff3048"
FOG, DOOR_GREEN = "#a8bcc8", "#5fae54"


def outside(rows: list[str]) -> list[str]:
    """Open the dark outside of a plan, so that the backdrop shows there."""
    return [row.replace(DARK, SKY) for row in rows]


# ---- Leo's house


def dining_hall(t: Things) -> None:
    """Dress the first screen: the long table, and furniture that nobody uses."""
    for sprite, tile_x, tile_y in (
        ("house_door_left", 4.2, 7), ("empty_frame_oval", 6.3, 7), ("house_door_shut", 8.4, 7),
        ("passage_left", 12, 7), ("house_door_number", 15.6, 7), ("empty_frame_large", 18.2, 7),
        ("house_door_bricked", 20.8, 7), ("house_door_low", 23.2, 7), ("house_door_painted", 25.6, 7),
        ("wall_lamp_fog", 10, 7), ("wall_lamp_fog", 13.95, 7), ("empty_frame_small", 27.6, 7),
        ("empty_frame_small", 23.2, 6.2),
    ):  # fmt: skip
        t.dress(sprite, tile_x, tile_y)
    for x in range(10, 28):
        t.dress("carpet_grey" if x > 10 else "carpet_grey_end", x + 0.5, 11.5)
    for sprite, tile_x, tile_y in (("fog_light", 16.5, 15.6), ("letters_unread", 4.6, 8.4), ("fog_light", 6, 12.6)):
        t.dress(sprite, tile_x, tile_y)
    for sprite, x, y, wide in (
        ("dining_chair_down", 12, 13, 1), ("dining_chair_down", 15, 13, 1), ("dining_chair_down", 17, 13, 1),
        ("long_table", 11, 15, 10), ("dining_chair_up", 13, 17, 1), ("dining_chair_up", 19, 17, 1),
        ("dining_chair_wall", 19, 7, 1), ("sheeted_sofa", 4, 17, 4), ("sheeted_lamp", 8, 18, 2),
        ("sheeted_piano", 4, 12, 4), ("tall_clock", 22, 8, 1), ("free_door_flat", 24, 15, 2),
        ("free_door_stack", 24, 19, 3), ("hall_dead_plant", 10, 8, 1), ("hall_shoes", 8, 8, 1),
        ("dolls_house", 5, 20, 2), ("hall_suitcase", 3, 9, 1), ("sheeted_armchair", 22, 19, 2),
        ("hall_bucket", 14, 19, 1),
    ):  # fmt: skip
        t.dress(sprite, x, y, wide=wide)


def gallery(t: Things) -> None:
    """Dress the second screen: corridors behind each other, all doors, and the true one among them."""
    for sprite, tile_x, tile_y in (
        ("house_door_shut", 30, 11), ("empty_frame_tall", 32, 11), ("house_door_left", 34, 11),
        ("house_door_shut", 37, 7), ("hall_keys", 39, 7), ("house_door_true", 41, 7), ("house_door_left", 44, 7),
        ("empty_frame_large", 46.4, 7), ("house_door_shut", 48.8, 7), ("wall_lamp_fog", 50.4, 7),
        ("passage_right", 52.6, 7), ("wall_lamp_fog", 54.6, 7), ("house_door_boarded", 56.6, 7),
        ("house_door_painted", 41.2, 17), ("house_door_shut", 43.6, 17), ("house_door_low", 45.4, 17),
        ("house_door_number", 47.2, 17), ("empty_frame_crooked", 49.2, 17), ("house_door_ajar", 51.2, 17),
        ("empty_frame_oval", 53.2, 17), ("house_door_bricked", 55.2, 17), ("house_door_left", 57.6, 17),
        ("wall_lamp_fog", 42.4, 17), ("true_door_light", 41, 7.1), ("fog_light", 51, 19.4),
        ("letters_unread", 48.6, 8.3), ("letters_unread", 55.6, 18.2), ("fog_light", 53, 9.6),
    ):  # fmt: skip
        t.dress(sprite, tile_x, tile_y)
    for x in range(28, 37):
        t.dress("carpet_grey", x + 0.5, 11.5)
    for sprite, x, y, wide in (
        ("phone_off_hook", 36, 14, 2), ("free_door_leaning", 57, 7, 2), ("free_door_flat", 45, 10, 2),
        ("free_door_flat", 49, 11, 2), ("free_door_stack", 54, 11, 3), ("steps_to_nothing", 56, 21, 3),
        ("dining_chair_wall", 58, 17, 1), ("lamp_out", 43, 20, 1), ("hall_handles", 52, 11, 1),
        ("sheeted_lamp", 36, 20, 2), ("hall_suitcase", 39, 8, 1), ("hall_shoes", 43, 8, 1),
        ("sheeted_sofa", 45, 20, 4), ("hall_bucket", 38, 21, 1), ("hall_dead_plant", 47, 8, 1),
        ("dining_chair_up", 50, 21, 1), ("tall_clock", 40, 18, 1), ("sheeted_armchair", 53, 20, 2),
    ):  # fmt: skip
        t.dress(sprite, x, y, wide=wide)


def house() -> None:
    """Write Leo's house."""
    t = Things()
    entries(t, 9, 13)
    dining_hall(t)
    gallery(t)
    lights(
        t,
        (16, 15, FOG, 176), (10, 6, FOG, 64), (14, 6, FOG, 64), (6, 12.6, "#7088a0", 128), (25, 13, "#7088a0", 128),
        (41, 8.6, DOOR_GREEN, 128), (41, 5.6, DOOR_GREEN, 64), (41, 11, "#3c7850", 96), (53, 9.6, FOG, 96),
        (52.6, 6, FOG, 96), (38, 18, "#7088a0", 128), (31, 12, "#7088a0", 96), (51, 19, FOG, 128),
        (42.4, 16, FOG, 64), (22, 18, "#7088a0", 96),
    )  # fmt: skip
    rows = outside(
        carve(62, 24, (3, 7, 25, 15), (28, 11, 8, 4), (36, 7, 23, 5), (36, 12, 4, 10), (40, 17, 19, 5), face_rows=4)
    )
    plan = Plan(rows, face_rows=4, varied=True)
    layers = [("ground", plan.ground()), ("walls", plan.walls())]
    write_place("house", (plan.width, plan.height), layers, t, HOUSE.weather, ambient="#98a6b4")


# ---- Ravi's ward

BEDS = ((5, "taken", "slow", "drip_one"), (11, "left", "still", "drip_two"), (17, "taken_turned", "fast", "drip_one"),
        (23, "made", "still", "drip_one"), (29, "taken", "slow", "drip_two"))  # fmt: skip
"""Beds along the northern wall: the column, who lies in it, what the monitor shows, the drip."""
SOUTH_BEDS = ((8, "made"), (14, "stripped"), (20, "taken_turned"), (26, "left"))


def ward_beds(t: Things) -> None:
    """Dress the first screen: two rows of beds under windows on the sea."""
    for sprite, tile_x, tile_y in (
        ("sea_window_sea", 8.2, 7), ("warning_curve", 13, 7), ("sea_window_turned", 15.6, 7), ("hour_clock", 18.7, 7),
        ("hour_digits", 21.2, 7), ("sea_window_tower", 24.6, 7), ("warning_nights", 27.8, 7),
        ("sea_window_sea", 31, 7), ("warning_slips", 34.2, 7), ("sign_quiet", 36.3, 7), ("warning_struck", 5, 7),
        ("lighthouse_beam", 18.8, 10.2), ("floor_cable", 11, 12.6), ("floor_cable", 25, 12.8),
        ("sleep_trail", 31, 15),
    ):  # fmt: skip
        t.dress(sprite, tile_x, tile_y)
    for x, kind, pulse, drip in BEDS:
        t.dress(f"hour_bed_{kind}", x, 8, wide=2, tall=3)
        t.dress(f"pulse_{pulse}", x + 2, 8, wide=1)
        t.dress(drip, x - 1, 9, wide=1)
    for x, kind in SOUTH_BEDS:
        t.dress(f"hour_bed_{kind}", x, 17, wide=2, tall=3)
        t.dress("bed_locker", x + 2, 17, wide=1)
    for sprite, x, y, wide in (
        ("curtain_open", 8, 10, 1), ("curtain_open", 20, 10, 1), ("curtain_open", 32, 10, 1),
        ("curtain_drawn_awake", 4, 19, 3), ("curtain_open", 11, 19, 1), ("curtain_open", 17, 19, 1),
        ("curtain_drawn", 30, 19, 3), ("pulse_still", 13, 18, 1), ("pulse_fast", 19, 18, 1), ("drip_one", 22, 19, 1),
        ("alarm_clocks", 23, 21, 2), ("alarm_clock", 16, 21, 1), ("alarm_clock_fallen", 28, 18, 1),
        ("visitor_chair", 14, 10, 1), ("slippers", 7, 11, 1), ("slippers", 22, 21, 1), ("steel_cart", 26, 11, 2),
        ("air_bottles", 33, 8, 1), ("cloth_screen", 33, 13, 3), ("pillow_pile", 34, 19, 2), ("alarm_clock", 3, 8, 1),
        ("cups_three", 12, 21, 2), ("alarm_clock_fallen", 9, 14, 1), ("visitor_chair", 24, 20, 1),
        ("fogged_basin", 3, 12, 1),
    ):  # fmt: skip
        t.dress(sprite, x, y, wide=wide)


def watch_room(t: Things) -> None:
    """Dress the second screen: Ravi's desk, his warnings, the machine."""
    for sprite, tile_x, tile_y in (
        ("swing_doors", 37.8, 11), ("warning_curve", 42.2, 7), ("warning_nights", 44.8, 7), ("sign_quiet", 39.9, 11),
        ("head_scan", 50.6, 7), ("hour_digits", 47.6, 7), ("warning_struck", 53.4, 7), ("vending_glow", 55.4, 9.8),
        ("sleep_trail", 48.6, 17.6), ("floor_cable", 47, 12.4),
    ):  # fmt: skip
        t.dress(sprite, tile_x, tile_y)
    for sprite, x, y, wide in (
        ("desk_of_ravi", 43, 9, 7), ("chair_of_ravi", 46, 11, 2), ("vending_cold", 54, 7, 3),
        ("tower_of_cups", 51, 9, 1), ("cups_five", 50, 12, 3), ("cups_three", 43, 12, 2), ("tower_of_cups", 42, 8, 1),
        ("sleep_recorder", 42, 17, 2), ("coats_white", 52, 8, 1), ("steel_cart", 54, 14, 2),
        ("alarm_clocks", 53, 20, 3), ("alarm_clock", 49, 20, 1), ("pulse_fast", 45, 16, 1),
        ("hour_bed_left", 48, 19, 2), ("bed_locker", 50, 19, 1), ("pillow_pile", 41, 20, 2),
        ("visitor_chair", 56, 17, 1), ("cloth_screen", 44, 20, 3), ("slippers", 47, 20, 1),
        ("air_bottles", 56, 11, 1), ("cups_three", 52, 16, 2), ("alarm_clock_fallen", 44, 14, 1),
    ):  # fmt: skip
        t.dress(sprite, x, y, wide=wide)


def ward() -> None:
    """Write Ravi's ward."""
    t = Things()
    entries(t, 20, 14)
    ward_beds(t)
    watch_room(t)
    for x, kind, _, _ in BEDS:
        t.light(x + 1, 9, LAMP if kind != "left" else "#6fa8a0", 96)
        t.light(x + 2.5, 7, PULSE, 32)
    lights(
        t,
        (21.2, 4.4, HOUR, 64), (47.6, 4.4, HOUR, 64), (18.8, 10.5, "#8fdcf0", 128), (20, 15, "#78b0b0", 176),
        (9, 18, "#6fa8a0", 96), (21, 18, LAMP, 96), (5.5, 19, "#8fdcf0", 64), (31.5, 19, LAMP, 96),
        (46.5, 9, SCREEN, 128), (55.5, 9.5, SCREEN, 128), (55.5, 6, SCREEN, 64), (50.6, 6, SCREEN, 48),
        (49, 18, "#6fa8a0", 96), (45.5, 15, PULSE, 48), (47, 14, "#78b0b0", 128), (38, 13, "#78b0b0", 96),
    )  # fmt: skip
    rows = outside(carve(60, 24, (3, 7, 34, 15), (37, 11, 4, 4), (41, 7, 16, 15), face_rows=4))
    plan = Plan(rows, face_rows=4, varied=True)
    layers = [("ground", plan.ground()), ("walls", plan.walls())]
    write_place("ward", (plan.width, plan.height), layers, t, WARD.weather, ambient="#66858f")


# ---- the Commons

PLAZA_WIDE, PLAZA_TALL = 60, 30
CORE = (30.0, 16.0)
"""The middle of the rings, in tiles."""
PLAZA = ((9, 8, 42, 17), (5, 11, 4, 11), (51, 11, 4, 11), (14, 25, 32, 1), (20, 26, 20, 1))
PLAZA_GONE = (
    (9, 8, 2, 1),
    (49, 8, 2, 1),
    (9, 24, 3, 1),
    (48, 24, 3, 1),
    (5, 11, 1, 2),
    (54, 11, 1, 2),
    (54, 20, 1, 2),
    (22, 26, 2, 1),
)
PLAZA_WALLS = ((13, 5, 11, 3), (36, 5, 11, 3))
RING = 22
"""Threads round the core; the beds of odd ones stand in the outer ring, of even ones in the inner one."""
NO_BED = {0, 4, 5, 6, 8, 10, 14, 16, 18}
"""Threads whose sleeper has no bed, so that one can walk in: to the south, and behind the core."""


def plaza_plan() -> Plan:
    """Draw the island: a plaza with wings, two colonnades in the north, the sky around."""
    grid = [[SKY] * PLAZA_WIDE for _ in range(PLAZA_TALL)]
    for letter, areas in ((WALL, PLAZA_WALLS), (FLOOR, PLAZA), (SKY, PLAZA_GONE)):
        for left, top, wide, tall in areas:
            for y in range(top, top + tall):
                grid[y][left : left + wide] = [letter] * wide
    return Plan(["".join(row) for row in grid], varied=True)


def sleepers(t: Things) -> None:
    """Lay the threads, and stand a bed at the end of each."""
    half_x, half_y = (ACROSS + 1) / 2 / TILE, (DOWN + 2) / 2 / TILE
    for name, right, low in (("nw", -1, -1), ("ne", 1, -1), ("sw", -1, 1), ("se", 1, 1)):
        t.dress(f"threads_{name}", CORE[0] + right * half_x, CORE[1] + low * half_y)
    for number in range(RING):
        if number in NO_BED:
            continue
        turn, far = math.radians(number * 360 / RING + 8), 0.97 if number % 2 else 0.6
        x = round(CORE[0] + math.cos(turn) * ACROSS * far / TILE - 1)
        y = round(CORE[1] + math.sin(turn) * DOWN * far / TILE - 1.5)
        colour, who = RING_BEDS[number * 3 % len(RING_BEDS)]
        t.dress(f"ring_bed_{colour}_{who}", x, y, wide=2, tall=3)


def commons() -> None:
    """Write the Commons."""
    t = Things()
    entries(t, 29.5, 22)
    sleepers(t)
    for sprite, tile_x, tile_y in (
        ("void_crack_0", 12, 20), ("void_crack_1", 46, 21.4), ("void_crack_2", 36, 23.4), ("void_crack_1", 20, 10),
        ("void_crack_2", 50, 12.4), ("void_crack_0", 40, 10.2), ("void_crack_2", 24, 24.4), ("void_crack_0", 8, 15.4),
        ("petals_1", 11.4, 11.8), ("petals_2", 48.6, 12), ("petals_1", 15, 24.6), ("petals_2", 45, 24.4),
        ("petals_2", 7.6, 12.6), ("petals_1", 52, 13), ("commons_arch", 30, 8.2), ("floating_steps", 4, 7.4),
        ("floating_slab", 2.6, 12), ("floating_slab", 57, 9.4), ("floating_moon", 53.6, 6.4),
        ("floating_door", 57.2, 15), ("floating_slab", 56.6, 22.6), ("floating_steps", 3.4, 20),
        ("floating_slab", 9.6, 28), ("floating_door", 8.4, 6), ("floating_slab", 50, 28.4),
    ):  # fmt: skip
        t.dress(sprite, tile_x, tile_y)
    for sprite, x, y, wide in (
        ("cloud_tree_wide", 11, 10, 2), ("cloud_tree_tall", 48, 10, 2), ("cloud_tree_tall", 51, 11, 2),
        ("cloud_tree_wide", 7, 11, 2), ("cloud_tree_small", 14, 23, 2), ("cloud_tree_small", 45, 23, 2),
        ("cloud_tree_small", 25, 8, 2), ("cloud_tree_small", 34, 8, 2), ("dark_lamp", 13, 8, 1),
        ("dark_lamp", 23, 8, 1), ("dark_lamp", 36, 8, 1), ("dark_lamp", 46, 8, 1), ("dark_lamp", 18, 25, 1),
        ("dark_lamp", 41, 25, 1), ("statue_asleep", 17, 8, 2), ("statue_asleep", 42, 8, 2),
        ("flower_bed_pink", 14, 9, 3), ("flower_bed_violet", 19, 8, 3), ("flower_bed_violet", 38, 8, 3),
        ("flower_bed_pink", 44, 9, 2), ("column_clock", 5, 13, 1), ("column_clock", 54, 13, 1),
        ("fountain_up", 15, 21, 3), ("marble_bench", 37, 24, 3), ("marble_bench", 24, 25, 3),
        ("flower_bed_pink", 33, 25, 3), ("fountain_up", 42, 21, 3), ("marble_bench", 9, 22, 3),
        ("flower_bed_violet", 48, 22, 3),
    ):  # fmt: skip
        t.dress(sprite, x, y, wide=wide)
    t.dress("dream_core", 28, 12, wide=4, tall=5)
    lights(
        t,
        (30, 15, "#ffb8f0", 176), (30, 13, "#806a50", 96), (11.5, 9.6, "#c878b8", 128), (48.8, 9.6, "#c878b8", 128),
        (30, 22, "#a080e0", 128), (8, 18, "#70508c", 96), (53, 17, "#70508c", 96), (18.5, 7, "#c0a0ff", 96),
        (41.5, 7, "#c0a0ff", 96),
    )  # fmt: skip
    plan = plaza_plan()
    layers = [("ground", plan.ground()), ("details", plan.edges()), ("walls", plan.walls())]
    write_place("commons", (plan.width, plan.height), layers, t, COMMONS.weather, ambient="#dcc4ff")


# ---- dawn

SUN, MORNING = "#ffc878", "#ffe0b0"


def sleeping_room(t: Things) -> None:
    """Dress the first screen: four beds under the windows, and what was kept of the night."""
    for sprite, tile_x, tile_y in (
        ("coats_four", 5.6, 7), ("dawn_window_hill", 10.6, 7), ("dawn_picture_hill", 14.1, 7),
        ("dawn_window_sun", 17.8, 7), ("charter_of_sleep", 21.4, 7), ("dawn_window_birds", 25, 7),
        ("shelf_first", 29.2, 7), ("dawn_window_tree", 33.2, 7), ("dawn_kite", 36.6, 7), ("paper_garland", 14.1, 6.6),
        ("paper_garland", 21.4, 6.6), ("paper_garland", 29, 6.6), ("sun_on_floor", 12.6, 11),
        ("sun_on_floor", 19.8, 11), ("sun_on_floor", 27, 11), ("sun_on_floor", 35.2, 11), ("dawn_rug", 19.5, 17.2),
    ):  # fmt: skip
        t.dress(sprite, tile_x, tile_y)
    for x, colour in ((8, "gold"), (14, "cyan"), (21, "pink"), (28, "green")):
        t.dress(f"dawn_bed_{colour}", x, 8, wide=2, tall=3)
    for sprite, x, y, wide in (
        ("shoes_four", 3, 7, 4), ("journal_open", 11, 8, 2), ("dawn_crate_clocks", 17, 8, 2),
        ("dawn_basket", 24, 8, 2), ("dawn_lamp", 31, 8, 1), ("dawn_pot_fig", 33, 8, 2),
        ("dawn_pot_sunflower", 37, 8, 1), ("dawn_lamp", 13, 8, 1), ("dawn_crate_phones", 24, 11, 2),
        ("dawn_crate_paper", 4, 12, 2), ("dawn_books", 4, 20, 4), ("dawn_armchair", 4, 16, 2),
        ("device_at_rest", 18, 17, 3), ("dawn_cushion_gold", 15, 15, 1), ("dawn_cushion_cyan", 23, 15, 1),
        ("dawn_cushion_pink", 15, 19, 1), ("dawn_cushion_green", 23, 19, 1), ("dawn_pot_trailing", 9, 20, 1),
        ("dawn_can", 35, 9, 1), ("dawn_lamp", 3, 18, 1), ("dawn_basket", 26, 20, 2), ("dawn_books", 29, 20, 4),
        ("dawn_pot_herbs", 35, 21, 3), ("dawn_armchair", 32, 16, 2), ("journal_open", 30, 16, 2),
        ("dawn_guitar", 37, 17, 1), ("journal_open", 7, 16, 2), ("dawn_crate_paper", 12, 20, 2),
    ):  # fmt: skip
        t.dress(sprite, x, y, wide=wide)
    for sprite, tile_x, tile_y in (("cat_in_sun", 31.4, 13.4), ("birds_on_floor", 25.6, 13)):
        t.dress(sprite, tile_x, tile_y)


def kitchen(t: Things) -> None:
    """Dress the second screen: breakfast for four."""
    for sprite, tile_x, tile_y in (
        ("dawn_window_sun", 45.4, 7), ("clock_seven", 48.8, 7), ("dawn_picture_calendar", 41.8, 7),
        ("dawn_picture_plan", 52.4, 7), ("sun_on_floor", 47.8, 12), ("paper_garland", 45.6, 6.6),
        ("dawn_picture_plan", 39.6, 10),
    ):  # fmt: skip
        t.dress(sprite, tile_x, tile_y)
    for sprite, x, y, wide in (
        ("dawn_kitchen", 43, 8, 6), ("dawn_fridge", 50, 7, 2), ("dawn_pot_herbs", 52, 7, 3),
        ("dawn_chair_cyan_down", 46, 13, 1), ("dawn_chair_green_down", 50, 13, 1), ("breakfast_table", 45, 15, 7),
        ("dawn_chair_gold_up", 46, 18, 1), ("dawn_chair_pink_up", 50, 18, 1), ("dawn_pot_sunflower", 41, 20, 1),
        ("dawn_pot_trailing", 54, 14, 1), ("dawn_crate_clocks", 52, 20, 2), ("dawn_can", 43, 20, 1),
        ("dawn_pot_fig", 54, 18, 1),
    ):  # fmt: skip
        t.dress(sprite, x, y, wide=wide)
    t.dress("birds_on_floor", 43.6, 17)


def dawn() -> None:
    """Write dawn."""
    t = Things()
    entries(t, 20, 12)
    sleeping_room(t)
    kitchen(t)
    for x in (10.6, 17.8, 25, 33.2, 45.4):
        t.light(x, 6, "#7a5a38", 64)
        t.light(x + 2, 10.5, SUN, 96)
    for x, y, colour, radius in ((19.5, 17, MORNING, 128), (48, 15, MORNING, 128), (29.2, 5.4, "#ff9a88", 48)):
        t.light(x, y, colour, radius)
    rows = outside(carve(58, 24, (3, 7, 35, 15), (38, 10, 3, 6), (41, 7, 14, 15), face_rows=4))
    plan = Plan(rows, face_rows=4, varied=True)
    layers = [("ground", plan.ground()), ("walls", plan.walls())]
    write_place("dawn", (plan.width, plan.height), layers, t, DAWN.weather, ambient="#f0cccc")


def main() -> None:
    """Write all four."""
    house()
    ward()
    commons()
    dawn()


if __name__ == "__main__":
    main()
