"""The practice garden of the Sleep House: a corner with a sign for every verb, and nothing that hurts. `make levels`.

A hall of glass at dawn. Its region is one to practise in: its seam shows itself and closes again with each lap, and
nothing wakes it. What the signs say is in assets/text, with the keys of whoever reads them.
"""

from tools.art.places.catalogue import PLACES
from tools.levels.arena import lights
from tools.levels.places_dream import write_place
from tools.levels.places_far import MORNING, SUN, outside
from tools.levels.rooms import PIT, Plan, carve
from tools.levels.things import Things
from tools.levels.tmx import Value

WIDE, TALL = 76, 28
_ROOM = (3, 7, 70, 18)
_FOOT = 7
"""The row at the foot of the northern wall."""
_GAP = (49, 16, 3, 9)
"""The floor has fallen in before the eastern nook: too wide for a lunge."""
_WINDOWS = (
    ("hill", 8),
    ("sun", 14),
    ("tree", 24),
    ("birds", 30),
    ("sun", 36),
    ("hill", 46),
    ("tree", 52),
    ("sun", 60),
    ("birds", 66),
    ("hill", 71),
)


def plan() -> Plan:
    """Draw the hall, with a gap before its south-eastern nook."""
    rows = [list(row) for row in outside(carve(WIDE, TALL, _ROOM, face_rows=4))]
    left, top, wide, tall = _GAP
    for y in range(top, top + tall):
        rows[y][left : left + wide] = PIT * wide
    return Plan(["".join(row) for row in rows], face_rows=4, varied=True)


def sign(t: Things, key: str, area: tuple[float, float, float, float], friend: str = "any") -> None:
    """Say something to those who stand in an area (x, y, width, height in tiles)."""
    t.add("hint", "", *area, text_key=f"garden_{key}", friend=friend)


def post(t: Things, x: int, y: int, side: str = "left") -> None:
    """Put up a sign-post on a tile."""
    t.dress(f"sign_post_{side}", x, y, wide=1)


def northern_corners(t: Things) -> None:
    """Lay out, from the west: beds, the clock, the paper shade, plates and a lever, the cup."""
    t.add("bed", "bed_west", 5, 10)
    t.add("bed", "bed_east", 9, 10)
    sign(t, "bed", (3, 8, 9, 6))
    seam = t.add("seam", "clock", 17, 3, 3, 3, look="clock", required=False, caption="seam_clock")
    t.add("anchor", "left", 15, 10, seam=seam)
    t.add("anchor", "right", 21, 10, seam=seam)
    sign(t, "hold", (13, 8, 11, 6))
    t.add("dummy", "paper", 29, 10)
    sign(t, "lunge", (25, 8, 9, 6))
    sign(t, "lull", (25, 8, 9, 6), "ravi")
    t.add("plate", "bell", 36, 10, 1, 1, look="bell")
    t.add("plate", "duck", 38, 10, 1, 1, look="duck")
    t.add("plate", "lamp", 40, 10, 1, 1, look="lamp")
    t.add("lever", "lever", 43, 9)
    sign(t, "act", (35, 8, 10, 6))
    t.add("carry", "cup", 48, 11, kind="cup")
    t.add("socket", "tray", 53, 10, accepts="cup")
    sign(t, "carry", (46, 8, 11, 6))


def southern_corners(t: Things) -> None:
    """Lay out, from the west: where one lies down, where one arrives, a gate for two, the gap."""
    sign(t, "lie", (3, 16, 10, 9))
    for x, y in ((21, 18), (19, 19), (23, 19), (21, 20)):
        t.add("entry", "start", x, y)
    sign(t, "walk", (15, 15, 13, 9))
    sign(t, "leave", (15, 15, 13, 9))
    t.add("plate", "one", 31, 17, 1, 1, opens="nook")
    t.add("plate", "two", 36, 17, 1, 1, opens="nook")
    t.add("gate", "nook", 33, 21, 2, 1)
    sign(t, "orders", (29, 15, 11, 5))
    sign(t, "nook", (29, 20, 11, 5))
    t.add("slot", "bridge", 49, 18, 3, 1)
    t.add("dial", "turn", 49, 21, 3, 3, piece="bridge", lies="down", springs=False)
    sign(t, "draft", (43, 16, 14, 4), "jenna")
    sign(t, "rewrite", (43, 20, 14, 5), "jenna")
    sign(t, "gift", (43, 16, 14, 9))


def eastern_corners(t: Things) -> None:
    """Lay out what the gifts of Mia, Ravi and Leo are for: a lamp and a screen, a trail, a wind and a veil."""
    t.add("lamp", "lantern", 62, 8, 1, 1)
    t.add("screen", "screen", 68, 9, 2, 1)
    sign(t, "light", (59, 8, 13, 6), "mia")
    sign(t, "repost", (59, 8, 13, 6), "mia")
    t.add("gale", "wind", 64, 15, 6, 3, blows="left")
    t.add("veil", "veil", 66, 21, 1, 4)
    t.add("trail", "trail", 60, 22, 2, 1)
    sign(t, "ground", (59, 14, 13, 6), "leo")
    sign(t, "call", (59, 20, 13, 5), "leo")
    sign(t, "trace", (59, 14, 13, 11), "ravi")


def dress(t: Things) -> None:
    """Hang windows and pictures, and part the corners with pots."""
    for look, pane in _WINDOWS:
        t.dress(f"dawn_window_{look}", pane, _FOOT)
        t.dress("sun_on_floor", pane + 2, _FOOT + 4)
        t.light(pane, _FOOT - 1, "#7a5a38", 64)
        t.light(pane + 2, _FOOT + 3.5, SUN, 96)
    for sprite, x, y in (
        ("dawn_picture_hill", 4.4, _FOOT), ("paper_garland", 11, 6.6), ("paper_garland", 27, 6.6),
        ("dawn_kite", 33.4, _FOOT), ("paper_garland", 41, 6.6), ("charter_of_sleep", 41, _FOOT),
        ("paper_garland", 49, 6.6), ("dawn_rug", 8.5, 22.4), ("cat_in_sun", 12.6, 19.6), ("birds_on_floor", 26, 22.4),
        ("birds_on_floor", 41.4, 14.6), ("rug_oval", 21.5, 20.6), ("hanging_plant", 21.4, 9.4),
        ("hanging_plant", 38.6, 9.4), ("watering_can", 44.6, 15.2), ("tea_tray", 34, 23.9), ("rug_green", 54.6, 22),
        ("book_pile_a", 5.4, 17.4),
    ):  # fmt: skip
        t.dress(sprite, x, y)
    for pot, left, top, wide in (
        ("dawn_lamp", 7, 8, 1), ("dawn_pot_fig", 11, 9, 2), ("dawn_pot_trailing", 12, 12, 1),
        ("dawn_pot_sunflower", 24, 8, 1), ("dawn_pot_herbs", 23, 13, 3), ("dawn_pot_fig", 33, 9, 2),
        ("dawn_pot_trailing", 34, 12, 1), ("dawn_pot_sunflower", 45, 8, 1), ("dawn_pot_herbs", 44, 13, 3),
        ("dawn_pot_fig", 3, 14, 2), ("dawn_pot_herbs", 9, 14, 3), ("dawn_pot_sunflower", 13, 17, 1),
        ("dawn_pot_trailing", 13, 21, 1), ("dawn_pot_fig", 13, 23, 2), ("dawn_cushion_gold", 5, 21, 1),
        ("dawn_cushion_cyan", 11, 21, 1), ("dawn_cushion_pink", 5, 24, 1), ("dawn_cushion_green", 11, 24, 1),
        ("dawn_basket", 3, 18, 2), ("dawn_armchair", 15, 23, 2), ("dawn_books", 20, 24, 4), ("dawn_can", 26, 24, 1),
        ("dawn_pot_sunflower", 28, 15, 1), ("dawn_pot_trailing", 28, 23, 1), ("dawn_pot_herbs", 30, 21, 3),
        ("dawn_pot_herbs", 35, 21, 3), ("dawn_pot_trailing", 30, 22, 1), ("dawn_pot_trailing", 30, 23, 1),
        ("dawn_pot_trailing", 30, 24, 1), ("dawn_pot_trailing", 37, 22, 1), ("dawn_pot_trailing", 37, 23, 1),
        ("dawn_pot_trailing", 37, 24, 1), ("dawn_guitar", 32, 24, 1), ("dawn_lamp", 36, 24, 1),
        ("dawn_pot_sunflower", 40, 16, 1), ("dawn_pot_fig", 40, 22, 2), ("dawn_basket", 43, 24, 2),
        ("dawn_pot_herbs", 49, 15, 3), ("dawn_pot_herbs", 52, 15, 3), ("dawn_pot_fig", 55, 15, 2),
        ("dawn_pot_sunflower", 56, 17, 1), ("fish_tank", 53, 17, 2), ("dawn_armchair", 54, 20, 2),
        ("dawn_pot_fig", 55, 24, 2), ("dawn_lamp", 56, 21, 1), ("dawn_pot_trailing", 53, 24, 1),
        ("dawn_pot_trailing", 46, 24, 1), ("dawn_can", 47, 16, 1), ("dawn_pot_sunflower", 56, 8, 1),
        ("dawn_pot_trailing", 56, 12, 1),
        *(("dawn_pot_trailing", 57, y, 1) for y in range(15, 25)),
        *(("dawn_pot_trailing", x, 20, 1) for x in range(66, 73)),
        ("dawn_pot_sunflower", 58, 8, 1), ("dawn_pot_fig", 71, 11, 2), ("dawn_pot_herbs", 63, 13, 3),
        ("dawn_lamp", 72, 15, 1), ("dawn_armchair", 69, 23, 2), ("dawn_books", 68, 21, 4), ("dawn_basket", 71, 24, 2),
        ("dawn_cushion_cyan", 59, 24, 1), ("dawn_cushion_pink", 63, 24, 1),
        ("dawn_crate_paper", 31, 8, 2), ("journal_open", 50, 9, 2),
    ):  # fmt: skip
        t.dress(pot, left, top, wide=wide)
    for x, y, side in (
        (11, 11, "left"), (18, 9, "left"), (26, 9, "left"), (42, 10, "left"), (47, 9, "left"), (8, 18, "left"),
        (24, 17, "right"), (33, 16, "left"), (44, 18, "right"), (60, 10, "left"), (61, 15, "left"), (63, 22, "right"),
    ):  # fmt: skip
        post(t, x, y, side)


def garden() -> None:
    """Write it."""
    t = Things()
    t.add(
        "region", "garden", 0, 0, WIDE, TALL,
        practice=True, untimed=True, echoes=False, grip_max=0, strip="marks", friends="jenna,ravi,mia,leo",
    )  # fmt: skip
    northern_corners(t)
    southern_corners(t)
    eastern_corners(t)
    dress(t)
    lights(
        t,
        (21.5, 19, MORNING, 176), (8.5, 21, MORNING, 128), (33.5, 22.6, "#ffb870", 96), (54.5, 19, MORNING, 128),
        (50.5, 20, "#c890c8", 96), (66, 18, MORNING, 176), (69.5, 22.6, "#ffb870", 96),
        (18.5, 6, "#9a62ff", 64), (29.5, 10, MORNING, 96),
    )  # fmt: skip
    drawn = plan()
    layers = [("ground", drawn.ground()), ("details", drawn.edges()), ("walls", drawn.walls())]
    # nothing in the foreground: whoever reads signs needs to see all of them
    level: dict[str, Value] = {"title_key": "garden", "ambient": "#e4c2c4", "near": False}
    write_place("dawn", (WIDE, TALL), layers, t, PLACES["dawn"].weather, name="garden", **level)


if __name__ == "__main__":
    garden()
