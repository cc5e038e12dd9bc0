"""The plans of the waking places: rooms to walk in, without a loop. `make levels` writes levels/places.

Both have walls of four rows, a window on the city as wide as the room's middle, and the city all round them.
"""

from pathlib import Path

from tools.levels.arena import lights
from tools.levels.rooms import SKY, WALL, Plan
from tools.levels.things import Things
from tools.levels.tmx import Value, write_map

LEVELS = Path(__file__).resolve().parents[2] / "levels"
WIDE, TALL = 40, 22
WARM, LAMP, SCREEN, NEON, DREAM, GARDEN = "#ffac58", "#ffc67a", "#49c6ff", "#ff7cc0", "#9a62ff", "#77be55"
_STRING = ("#7a5a2a", "#7a2e52", "#2a6478", "#7a6a44")
"""Light of the bulbs of a string, gold, pink, cyan and pale: each is weak."""
_FACE_ROWS = 4
_PANES = 13
"""Tiles of the panorama between its curtains; a pane is a quarter of it."""
_AWAKE = ((13.5, 9.6), (16.4, 9.4), (10.5, 12.6), (24.5, 18.2), (14, 12.8), (30.5, 11), (22.5, 10.6), (9.5, 9.6))
"""Where dreamers stand who were freed, in the order in which they come."""
_FOOT = 5
"""The row at the foot of the northern wall."""

Spot = tuple[str, float, float]
Block = tuple[str, int, int, int, int]


def hall(left: int, right: int, bottom: int) -> Plan:
    """Draw a hall of floor from column `left` to before `right`, down to before row `bottom`."""
    rows = []
    for y in range(TALL):
        walled = "".join(WALL if left - 1 <= x <= right and y <= bottom else SKY for x in range(WIDE))
        rows.append(walled[:left] + "." * (right - left) + walled[right:] if _FOOT <= y < bottom else walled)
    return Plan(rows, face_rows=_FACE_ROWS, varied=True)


def write(name: str, plan: Plan, t: Things, **level: Value) -> None:
    """Write a hall."""
    write_map(
        LEVELS / "places" / f"{name}.tmx",
        WIDE,
        TALL,
        [(1, f"../tilesets/{name}.tsx")],
        [("ground", plan.ground()), ("walls", plan.walls())],
        [("things", t.objects), ("decor", t.decor), ("lights", t.lights)],
        {"place": name, "backdrop": "apartment", "weather": "dust", "near": True, **level},
    )


def furnish(t: Things, spots: list[Spot], blocks: list[Block]) -> None:
    """Place what one walks past (sprite, x, y of the foot) and what stands in the way (sprite, x, y, wide, tall)."""
    for sprite, x, y in spots:
        t.dress(sprite, x, y)
    for sprite, left, top, wide, tall in blocks:
        t.dress(sprite, left, top, wide=wide, tall=tall)


def window_at(t: Things, left: int) -> None:
    """Hang the panorama, its panes from column `left`, and lay their light on the floor, violet and pink in turn."""
    t.dress("panorama", left + _PANES / 2, _FOOT)
    for pane in range(4):
        colour = "window_light_pink" if pane % 2 else "window_light"
        t.dress(colour, left + pane * _PANES / 4 - 0.4, _FOOT + 3)
        t.light(left + pane * _PANES / 4 + 1, _FOOT + 1.5, NEON if pane % 2 else DREAM, 64)


def string_at(t: Things, *spots: float) -> None:
    """Hang strings of coloured bulbs, and let each shine softly on the wall."""
    for x in spots:
        t.dress("string_lights", x, _FOOT)
        for part, colour in enumerate(_STRING):
            t.light(x - 3 + 2 * part, _FOOT - 2.8, colour, 48)


def sleep_house() -> None:
    """The room where four beds wait: rug and device in the middle, the garden to the left, the city before them."""
    plan = hall(3, 37, 20)
    t = Things()
    for x, y in ((20, 17), (18, 18), (22, 18), (20, 19)):
        t.add("entry", "start", x, y)
    for x, y in ((7, 12), (8, 13), (8, 11), (9, 12)):
        t.add("entry", "woken", x, y)
    t.add("exit", "door", 34, 5, 2, 1, to="end")
    t.add("exit", "bed_jenna", 6, 11, 1, 1, to="nightmare_jenna/approach#start")
    t.add("talk", "real_sleep", 23, 9, 6, 2, key="choose_real_sleep")
    floor = [
        ("garden_light", 4.5, 6.5), ("doormat", 4.5, 5.7), ("doormat", 35, 6.5), ("rug_oval", 20, 13.2),
        ("rug_pink", 10.6, 17.3), ("rug_blue", 29.5, 17.9), ("magazines", 14.6, 18.4), ("magazines", 26.2, 9.3),
        ("shoes_red", 36.4, 6.2), ("shoes_blue", 36.4, 6.9), ("dream_leads", 20, 13.5),
    ]  # fmt: skip
    on_walls = [
        ("garden_door", 4.5, _FOOT), ("sketch_wall", 8.2, _FOOT), ("whiteboard", 26.7, _FOOT),
        ("wall_shelf", 31.2, _FOOT), ("clock_digital", 31.4, _FOOT),
    ]  # fmt: skip
    about = [
        ("paper_bin", 10.7, 7.6), ("office_chair", 26.6, 9.4), ("stool", 30.6, 9.3), ("stool", 32.6, 9.4),
        ("pendant", 30.6, 8.5), ("pendant", 33.4, 8.5), ("cat", 18.3, 8.06), ("vacuum", 29, 10.4),
        ("cushion_gold", 15.9, 12.1), ("cushion_cyan", 24.2, 12.1), ("cushion_pink", 16.6, 15.4),
        ("cushion_green", 23.5, 15.4), ("plush", 11.9, 16.6), ("noodles", 16, 18.7), ("noodles", 24.4, 8.9),
        ("guitar", 26.4, 15.9), ("watering_can", 6.6, 6.6), ("book_pile_a", 32.6, 18.9), ("tea_tray", 20.4, 9.4),
        ("candle_plate", 27.4, 12.6), ("hanging_plant", 22.6, 7.4), ("shoes_red", 6.8, 13.4),
    ]  # fmt: skip
    blocks = [
        ("drafting_desk", 6, 7, 4, 1), ("side_table", 12, 6, 1, 1), ("sofa", 14, 7, 5, 1), ("floor_lamp", 20, 6, 1, 1),
        ("telescope", 21, 6, 2, 1), ("desk_monitors", 24, 7, 5, 1), ("kitchen", 29, 7, 6, 1), ("fridge", 35, 10, 2, 1),
        ("bed_gold", 3, 10, 3, 3), ("bed_pink", 3, 15, 3, 3), ("bed_cyan", 34, 13, 3, 3), ("bed_green", 34, 17, 3, 3),
        ("bedside", 6, 10, 1, 1), ("bedside", 6, 15, 1, 1), ("bedside", 33, 13, 1, 1), ("bedside", 33, 17, 1, 1),
        ("studio_screen", 8, 14, 4, 1), ("phone_light", 12, 18, 1, 1), ("beanbag", 8, 17, 2, 1),
        ("dream_device", 18, 13, 4, 2), ("journal_table", 28, 12, 4, 1), ("bookshelf", 30, 15, 3, 1),
        ("record_player", 27, 15, 2, 1), ("armchair", 28, 18, 3, 1), ("plant_a", 26, 19, 1, 1),
        ("plant_b", 3, 19, 1, 1), ("box_stack", 5, 19, 2, 1), ("blanket_basket", 6, 18, 2, 1),
    ]  # fmt: skip
    window_at(t, 11)
    furnish(t, [*floor, *on_walls, *about], blocks)
    string_at(t, 7, 15, 23, 31)
    lights(
        t,
        (9.3, 6.6, WARM, 96), (20.5, 6.8, WARM, 128), (20.5, 5, WARM, 64), (30.6, 7.8, LAMP, 96),
        (33.4, 7.8, LAMP, 96), (26.5, 7.6, SCREEN, 96), (12.5, 16.8, NEON, 128), (10, 14.6, NEON, 64),
        (20, 13, DREAM, 176), (20, 13, DREAM, 96), (20, 13.4, "#d8b8ff", 64), (30, 17.2, WARM, 128),
        (4.5, 6.4, GARDEN, 96), (6.5, 10, WARM, 64), (6.5, 15, WARM, 64), (33.5, 13, WARM, 64), (33.5, 17.2, WARM, 64),
        (31.4, 12.4, WARM, 64), (17.5, 5.5, "#b06cff", 176), (4.6, 11.6, WARM, 64),
    )  # fmt: skip
    t.dress("candle_plate", 6.5, 10.9, after="nightmare_jenna/revision")
    for number, (left, foot) in enumerate(_AWAKE):
        t.dress(f"dreamer_{number % 3}_free_0", left, foot, freed=number + 1)
    write("sleep_house", plan, t, ambient="#665892", title_key="sleep_house")


def apartment() -> None:
    """The four friends' flat before it all: one room, a corner for each, nobody sleeps."""
    plan = hall(5, 35, 19)
    t = Things()
    for x, y in ((20, 15), (18, 16), (22, 16), (20, 17)):
        t.add("entry", "start", x, y)
    t.add("exit", "door", 6, 5, 2, 1, to="places/sleep_house#start")
    floor = [
        ("doormat", 7, 6.5), ("rug_red", 20.5, 12.3), ("rug_green", 31, 16.4), ("rug_pink", 10.5, 16.6),
        ("shoes_red", 8.6, 6.2), ("shoes_blue", 8.7, 7), ("magazines", 15.6, 14.5), ("magazines", 15, 17.6),
    ]  # fmt: skip
    on_walls = [
        ("sketch_arch", 9.4, _FOOT), ("sketch_chart", 10.4, _FOOT), ("sketch_roof", 11.5, _FOOT),
        ("photo_frames", 30, _FOOT), ("clock_digital", 33.4, _FOOT), ("wall_plants", 30.2, _FOOT),
        ("wall_lamp", 12.7, _FOOT),
    ]  # fmt: skip
    about = [
        ("pendant", 29.6, 8.5), ("pendant", 32.4, 8.5), ("stool", 30, 9.4), ("stool", 31.7, 9.4), ("cat", 21.2, 8.06),
        ("vacuum", 14, 12.4), ("cushion_gold", 17.6, 12), ("cushion_cyan", 23.6, 11.6), ("cushion_pink", 19.4, 14.4),
        ("cushion_green", 22.4, 14.2), ("noodles", 25.4, 9), ("noodles", 20, 11.3), ("noodles", 28, 17.2),
        ("plush", 12.6, 15.8), ("guitar", 33.6, 13), ("book_pile_a", 16.4, 8.9), ("book_pile_b", 28.6, 16.4),
        ("paper_bin", 12.4, 9.8), ("tea_tray", 20.5, 12.9), ("candle_plate", 33.6, 17.2), ("office_chair", 25.6, 12.4),
        ("hanging_plant", 16, 7.4), ("watering_can", 33.6, 8.7),
    ]  # fmt: skip
    blocks = [
        ("coat_rack", 9, 6, 1, 1), ("drafting_desk", 8, 9, 4, 1), ("sofa", 17, 7, 5, 1), ("floor_lamp", 15, 6, 1, 1),
        ("side_table", 23, 7, 1, 1), ("kitchen", 28, 7, 6, 1), ("fridge", 33, 10, 2, 1),
        ("desk_monitors", 23, 10, 5, 1), ("studio_screen", 7, 14, 4, 1), ("beanbag", 8, 17, 2, 1),
        ("phone_light", 12, 17, 1, 1), ("bookshelf", 30, 13, 3, 1), ("record_player", 27, 14, 2, 1),
        ("armchair", 30, 16, 3, 1), ("piano", 23, 18, 4, 1), ("plant_a", 5, 11, 1, 1), ("plant_a", 34, 18, 1, 1),
        ("plant_b", 24, 6, 1, 1), ("box_stack", 5, 18, 2, 1), ("telescope", 25, 6, 1, 1),
        ("blanket_basket", 14, 10, 1, 1), ("plant_b", 20, 18, 1, 1),
    ]  # fmt: skip
    window_at(t, 14)
    furnish(t, [*floor, *on_walls, *about], blocks)
    string_at(t, 9, 17, 25, 31)
    lights(
        t,
        (11.4, 9.2, WARM, 96), (15.5, 6.8, WARM, 128), (15.5, 5, WARM, 64), (29.6, 7.8, LAMP, 96),
        (32.4, 7.8, LAMP, 96), (25.5, 10.6, SCREEN, 96), (12.5, 16, NEON, 128), (9, 14.6, NEON, 64),
        (20.5, 13, LAMP, 128), (31, 16, WARM, 128), (12.9, 3.4, WARM, 64), (7, 6, GARDEN, 48),
        (20.5, 5.5, "#b06cff", 176), (25, 17.2, WARM, 64),
    )  # fmt: skip
    write("apartment", plan, t, ambient="#5f5288")


def main() -> None:
    """Write the maps."""
    sleep_house()
    apartment()


if __name__ == "__main__":
    main()
