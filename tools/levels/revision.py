"""The arena of The Revision: the crossing of the cathedral, adrift, with an island at each side. `make levels`.

One screen. The floor that it corrects lies between two pits; Jenna drafts over them, until she cannot and the friends
lay bad drafts there. What it strikes when is in game/sim/bosses/verse.py.
"""

from tools.art.places.cathedral import PLACE
from tools.art.places.nave.marks import ACROSS as CIRCLE_ACROSS
from tools.art.places.nave.marks import DOWN as CIRCLE_DOWN
from tools.art.tileset import TILE
from tools.levels.arena import LEVELS
from tools.levels.places_dream import CANDLE, PENCIL, PLAN_BLUE, ROSE
from tools.levels.rooms import FLOOR, PIT, Plan
from tools.levels.things import Things
from tools.levels.tmx import write_map

WIDE, TALL = 40, 19
CORRECTED = (11, 10, 18, 8)
"""The floor it strikes out, in four rows of two tiles; it stands at the middle of its upper edge."""
FLOORS = (CORRECTED, (16, 8, 8, 2), (3, 10, 5, 7), (32, 10, 5, 7))
HOLES = ((3, 10, 1, 1), (36, 10, 1, 1), (3, 16, 2, 1), (35, 16, 2, 1))
MIDDLE = 20.0
PLAN_LEFT, PLAN_TOP, THIRD = 17.5, 10.6, 1.65

BOTH = "jenna draft arch, draft vault"
BRACE = "leo ground arch, wait 12"
CARRY = "ravi take worse, place west, go fell_west; mia take bad, place east, go fell_east"
SOLUTION = " | ".join(
    (
        BOTH,
        BOTH,
        "jenna hold smudge_left; ravi hold smudge_right",
        BRACE,
        BRACE,
        "jenna draft vault, wait 1; leo go mended_east, stay; jenna draft arch, hold mended_west; leo hold mended_east",
        CARRY,
        CARRY,
        f"{CARRY}; jenna hold fell_middle; ravi hold fell_west; mia hold fell_east",
    )
)


def plan_of_floor() -> Plan:
    """Draw the islands."""
    grid = [[PIT] * WIDE for _ in range(TALL)]
    for letter, areas in ((FLOOR, FLOORS), (PIT, HOLES)):
        for left, top, wide, tall in areas:
            for y in range(top, top + tall):
                grid[y][left : left + wide] = [letter] * wide
    return Plan(["".join(row) for row in grid], varied=True)


def stitches(t: Things) -> tuple[int, int, int]:
    """Place the three seams in the thirds of the plan, and their anchors."""
    found: list[int] = []
    fields = (
        ("smudge", {"pressure": "jenna:draft:arch,jenna:draft:vault", "caption": "seam_smudge"}),
        ("mended", {"pressure": "leo:ground:beam", "caption": "seam_again"}),
        ("fell", {"pressure": "on:west,on:east", "caption": "seam_fell"}),
    )
    for number, (name, more) in enumerate(fields):
        after = {"after": found[-1]} if found else {}
        left = PLAN_LEFT + THIRD * number
        found.append(t.add("seam", name, left, PLAN_TOP, THIRD, 3, look="plan", **more, **after))
    first, second, third = found
    t.add("anchor", "smudge_left", 16, 12, seam=first, friend="jenna")
    t.add("anchor", "smudge_right", 23, 12, seam=first)
    t.add("anchor", "mended_west", 5, 12, seam=second, friend="jenna")
    t.add("anchor", "mended_east", 34, 12, seam=second, friend="leo")
    t.add("anchor", "fell_middle", 19.5, 14, seam=third, friend="jenna")
    t.add("anchor", "fell_west", 5, 12, seam=third)
    t.add("anchor", "fell_east", 34, 12, seam=third)
    return first, second, third


def what_is_done(t: Things, first: int, second: int, third: int) -> None:
    """Place the demon, the slots that Jenna drafts, and later the gaps and what is laid over them."""
    t.add("boss", "revision", *CORRECTED, kind="revision", beat="beam", first=first, second=second, third=third)
    t.add("slot", "arch", 8, 11, 3, 1, until=second)
    t.add("slot", "vault", 29, 11, 3, 1, until=second)
    t.add("gap", "west", 8, 11, 3, 1, after=second)
    t.add("gap", "east", 29, 11, 3, 1, after=second)
    t.add("gap", "south_west", 8, 14, 3, 1, beat="west", after=second)
    t.add("gap", "south_east", 29, 14, 3, 1, beat="east", after=second)
    for name, x in (("worse", 14), ("worst", 19.5), ("bad", 25)):
        t.add("carry", name, x, 16, kind="bad_draft", after=second)


def dress(t: Things) -> None:
    """Dress the crossing; nothing that blocks stands on the floor that is corrected."""
    half_x, half_y = (CIRCLE_ACROSS + 1) / 2 / TILE, (CIRCLE_DOWN + 1) / 2 / TILE
    for name, right, low in (("nw", -1, -1), ("ne", 1, -1), ("sw", -1, 1), ("se", 1, 1)):
        t.dress(f"great_circle_{name}", MIDDLE + right * half_x, 12.6 + low * half_y)
    for sprite, x, y in (
        ("arch_great", MIDDLE, 7.6), ("rose_window", MIDDLE, 6.6), ("rose_light", MIDDLE, 10.4),
        ("arch_drawn", 9.6, 7.4), ("arch_drawn", 30.4, 7.4), ("stone_in_air", 5.4, 3.6), ("stone_in_air_small", 7, 2.6),
        ("stone_in_air", 33.4, 3.2), ("stone_in_air_drawn", 31.6, 1.9), ("stone_in_air_small", 35.2, 4.8),
        ("plan_sheet_c", 6.4, 15.4),
        ("plan_sheet_a", 33.4, 15.6),
    ):  # fmt: skip
        t.dress(sprite, x, y)
    t.dress("altar", 18, 8, wide=4, tall=2)
    for sprite, x, y, wide, tall in (
        ("candelabrum", 17, 8, 1, 2), ("candelabrum", 22, 8, 1, 2), ("easel_arch", 16, 8, 1, 2),
        ("easel_plan", 23, 8, 1, 2), ("compasses", 7, 10, 1, 1), ("candles", 32, 10, 1, 1),
        ("pier_torn_low", 4, 10, 2, 1), ("pier_torn_high", 34, 10, 2, 1), ("crate", 3, 13, 1, 1),
        ("crate", 36, 12, 1, 1),
    ):  # fmt: skip
        t.dress(sprite, x, y, wide=wide, tall=tall)


def lights(t: Things) -> None:
    """Light it: candles, the rose, the plan on the floor."""
    for x, y in ((15, 17.6), (25.5, 17.6), (32.5, 9.6)):
        t.light(x, y, CANDLE, 96, flicker=True)
    for x, y, colour, radius in (
        (17.5, 8.6, CANDLE, 64), (22.5, 8.6, CANDLE, 64), (MIDDLE, 5, ROSE, 128), (MIDDLE, 9.5, "#ffb050", 128),
        (MIDDLE, 13.5, PLAN_BLUE, 176), (13, 13, PLAN_BLUE, 96), (27, 13, PLAN_BLUE, 96), (5.5, 13, ROSE, 96),
        (34.5, 13, ROSE, 96), (MIDDLE, 16.5, "#ffc46a", 96), (9.5, 12.5, PENCIL, 48), (30.5, 12.5, PENCIL, 48),
    ):  # fmt: skip
        t.light(x, y, colour, radius)


def revision() -> None:
    """Write the arena."""
    t = Things()
    t.add(
        "region", "crossing", 0, 0, WIDE, TALL,
        lap_seconds=20.0, min_beats=2, slack=0, grip_max=0, friends="jenna,ravi,mia,leo", solution=SOLUTION,
    )  # fmt: skip
    for x, y in ((19.5, 16), (18, 16), (21, 16), (16.5, 16)):
        t.add("entry", "start", x, y)
    first, second, third = stitches(t)
    what_is_done(t, first, second, third)
    t.add("exit", "door", 18, 17, 4, 1, to="places/sleep_house#woken")
    dress(t)
    lights(t)
    plan = plan_of_floor()
    write_map(
        LEVELS / "nightmare_jenna" / "revision.tmx",
        plan.width,
        plan.height,
        [(1, "../tilesets/cathedral.tsx")],
        [("ground", plan.ground()), ("details", plan.edges()), ("walls", plan.walls())],
        [("things", t.objects), ("decor", t.decor), ("lights", t.lights)],
        {
            "place": "cathedral", "backdrop": "cathedral", "weather": PLACE.weather, "near": True,
            "title_key": "revision", "ambient": "#7272c4", "music": "revision",
        },
    )  # fmt: skip


if __name__ == "__main__":
    revision()
