"""What seams can look like besides the clock: a mirror, a door, a crowd, a sheet of paper; and the stitches of a hold.

Every look has the states hidden (grey and still), revealed (two pictures, violet, torn) and broken (golden, open). Of a
held seam only the thread is drawn here; it lies over the revealed picture.
"""

from collections.abc import Callable
from itertools import pairwise

from tools.art.canvas import GLOW, Canvas
from tools.art.things.thing import Thing, standing

Path = tuple[tuple[int, int], ...]

LOOKS = ("mirror", "door", "crowd", "paper")
TEARS: dict[str, Path] = {
    "mirror": ((20, 5), (16, 14), (21, 22), (15, 30), (19, 38), (16, 46)),
    "door": ((19, 3), (15, 13), (20, 22), (14, 31), (18, 40), (16, 47)),
    "crowd": ((38, 3), (34, 11), (38, 18), (33, 27), (37, 35)),
    "paper": ((22, 2), (17, 12), (23, 20), (16, 29), (21, 38), (18, 45)),
}
BRANCHES: dict[str, tuple[Path, ...]] = {
    "mirror": (((16, 14), (10, 18)), ((21, 22), (27, 19)), ((15, 30), (9, 35)), ((19, 38), (25, 40))),
    "door": (((15, 13), (8, 10)), ((20, 22), (27, 26)), ((14, 31), (7, 34))),
    "crowd": (((34, 11), (29, 8)), ((38, 18), (44, 15)), ((33, 27), (28, 31))),
    "paper": (((17, 12), (9, 9)), ((23, 20), (32, 17)), ((16, 29), (8, 33)), ((21, 38), (30, 40))),
}
CLOCK_TEAR: Path = ((24, 3), (27, 9), (23, 14), (28, 20), (21, 26), (26, 32), (22, 38), (25, 44))


def _tear(canvas: Canvas, look: str, spark: int) -> Canvas:
    """Draw the crack of a revealed seam; `spark` is where light runs along it."""
    for path in (TEARS[look], *BRANCHES[look]):
        for (xa, ya), (xb, yb) in pairwise(path):
            canvas.line(xa + 1, ya, xb + 1, yb, "v0", GLOW)
    for number, path in enumerate((TEARS[look], *BRANCHES[look])):
        for step, ((xa, ya), (xb, yb)) in enumerate(pairwise(path)):
            colour = "v3" if number == 0 and step % 2 == spark else "v2"
            canvas.line(xa, ya, xb, yb, colour, GLOW)
    return canvas


def _light(canvas: Canvas, path: Path, wide: int) -> Canvas:
    """Open a tear into a gap of golden light, `wide` px to both sides at its middle."""
    left, right = [], []
    for number, (x, y) in enumerate(path):
        reach = 1 if number in (0, len(path) - 1) else wide - number % 2
        left.append((x - reach, y))
        right.append((x + reach, y))
    canvas.polygon([*left, *reversed(right)], "g2", GLOW)
    inner = [(x + (1 if x < px else 0), y) for (x, y), (px, _) in zip(left, path, strict=True)]
    canvas.polygon([*inner, *[(x - 1, y) for x, y in reversed(right)]], "g3", GLOW)
    for (xa, ya), (xb, yb) in pairwise(path):
        canvas.line(xa, ya, xb, yb, "g4", GLOW).line(xa + 1, ya, xb + 1, yb, "n8", GLOW)
    return canvas


def mirror(state: str, spark: int = 0) -> Canvas:
    """Draw a tall standing mirror, 36 x 56, in whose glass nobody stands."""
    canvas = Canvas(36, 56)
    rim = {"hidden": ("y0", "y2", "y3"), "revealed": ("n2", "n5", "n7"), "broken": ("g1", "g2", "g3")}[state]
    canvas.rect(6, 49, 24, 4, rim[0]).row(6, 49, 24, rim[1]).rect(4, 52, 6, 3, rim[0]).rect(26, 52, 6, 3, rim[0])
    canvas.rect(4, 12, 28, 38, rim[0]).ellipse(4, 1, 28, 26, rim[0])
    canvas.rect(5, 13, 26, 36, rim[1]).ellipse(5, 2, 26, 24, rim[1]).column(5, 13, 36, rim[2]).column(
        31, 14, 35, rim[0]
    )
    canvas.rect(8, 14, 20, 32, "n0").ellipse(8, 5, 20, 20, "n0")
    glass = canvas.box_mask(9, 15, 18, 30) | canvas.ellipse_mask(9, 6, 18, 18)
    tones = {"hidden": ("y1", "y2", "y2"), "revealed": ("n1", "v0", "n3"), "broken": ("g1", "g2", "g3")}[state]
    canvas.gradient(glass, tones, (canvas.ys + canvas.xs * 0.5) / 64, 0.5, state == "broken")
    slope = (canvas.xs * 2 + canvas.ys) % 52
    shine = {"hidden": "y3", "revealed": "n5", "broken": "g3"}[state]
    canvas.fill(glass & (slope < 5) & (canvas.ys < 36), shine, state == "broken")
    canvas.fill(glass & (slope == 8) & (canvas.ys < 32), shine, state == "broken")
    canvas.rect(15, 0, 6, 3, rim[1]).row(16, 0, 4, rim[2])
    if state == "revealed":
        stars = ((12, 12), (24, 30), (11, 41), (25, 12)) if spark else ((12, 25), (24, 36), (22, 10), (11, 34))
        canvas.pixels(stars, "v3", GLOW)
        _tear(canvas, "mirror", spark)
    if state == "broken":
        canvas.fill(glass, "g2", GLOW)
        _light(canvas, TEARS["mirror"], 6)
        for corner in ((9, 15), (24, 40), (9, 38), (24, 12)):  # what is left of the glass
            x, y = corner
            canvas.polygon([(x, y), (x + 3, y + 1), (x + (0 if x < 18 else 3), y + 6)], "n7")
    return canvas.outline()


def door(state: str, spark: int = 0) -> Canvas:
    """Draw a door with the number 333 in a frame, 32 x 50, that leads nowhere until it is broken."""
    canvas = Canvas(32, 50)
    frame, panel = {
        "hidden": (("y0", "y1", "y3"), ("y1", "y2", "y3")),
        "revealed": (("n1", "n4", "n7"), ("n2", "n3", "n5")),
        "broken": (("s0", "s2", "s4"), ("s1", "s2", "s3")),
    }[state]
    canvas.rect(0, 0, 32, 50, "n0").rect(1, 1, 30, 49, frame[1]).row(1, 1, 30, frame[2]).column(1, 1, 49, frame[2])
    canvas.column(30, 2, 48, frame[0]).rect(4, 4, 24, 46, "n0")
    if state == "broken":
        for i, colour in enumerate(("g2", "g3", "g4")):
            canvas.rect(5 + 2 * i, 5 + 3 * i, 22 - 4 * i, 45 - 3 * i, colour, GLOW)
        canvas.rect(12, 16, 8, 34, "n8", GLOW)
        for side in (4, 23):  # both leaves stand open
            near, far = (side, side + 4) if side < 16 else (side + 4, side)
            canvas.polygon([(near, 4), (far, 9), (far, 46), (near, 49)], panel[1])
            canvas.line(far, 9, far, 46, panel[2]).line(near, 4, near, 49, panel[0])
        return canvas
    canvas.rect(5, 5, 22, 45, panel[1]).column(5, 5, 45, panel[2]).column(26, 5, 45, panel[0]).row(5, 5, 22, panel[2])
    for y, height in ((18, 11), (33, 13)):
        canvas.rect(8, y, 16, height, panel[0]).rect(9, y + 1, 15, height - 1, panel[1])
        canvas.row(9, y + height - 1, 15, panel[2])
    canvas.rect(9, 9, 14, 7, "n0")
    for x in (10, 14, 18):  # 3:33, whatever the hour
        ink = "r2" if state == "hidden" else "v3"
        canvas.row(x, 10, 3, ink).row(x, 12, 3, ink).row(x, 14, 3, ink).column(x + 2, 10, 5, ink)
    canvas.rect(23, 28, 2, 4, panel[2]).row(5, 49, 22, panel[0])
    return _tear(canvas, "door", spark) if state == "revealed" else canvas


PERSON = (
    "....hhhhhh....",
    "..hhhhhhhhhh..",
    ".hhhhhhhhhhhk.",
    ".hhhhhhhhhhhk.",
    ".hhfffffffhhk.",
    ".hfffffffffhk.",
    ".hfffffffffkk.",
    ".hfffffffffkk.",
    "..fffffffffF..",
    "...fffffffF...",
    ".....fffF.....",
    "..LLbbbbbbdd..",
    ".LLbbbbbbbbdd.",
    ".Lbbbbbbbbbbd.",
    ".LbLbbbbbbdbd.",
    ".LbLbbbbbbdbd.",
    ".fbLbbbbbbdbF.",
    "...Lbbbbbbd...",
    "...Lbbbdbbd...",
    "...bbb.dbbd...",
    "...bbb.dbbd...",
    "...ddd.dddd...",
)
STANDS = ((0, 2, 0), (15, 0, 1), (43, 1, 2), (58, 3, 3))
"""Where the crowd stands: x, how far down, and whose colours they wear when they wake."""
COATS = (("c1", "c2", "c3"), ("p1", "p2", "p3"), ("e1", "e2", "e3"), ("g1", "g2", "g3"))
HAIR = (("s0", "s1"), ("g0", "g1"), ("n1", "n3"), ("s1", "s2"))


def crowd(state: str, spark: int = 0) -> Canvas:
    """Draw people who all look the same way, 74 x 38; broken, they are themselves and make way."""
    canvas = Canvas(74, 38)
    back = ("y0", "y1") if state == "hidden" else ("n1", "n3")
    for x in () if state == "broken" else (8, 23, 35, 51):  # a second row, in the dark
        canvas.ellipse(x, 1, 12, 13, back[1]).ellipse(x + 2, 2, 10, 12, back[0]).rect(x, 13, 12, 14, back[0])
    apart = 0 if state == "broken" else 6
    for number, (x, down, who) in enumerate(STANDS):
        left = number < 2
        shift = (apart if left else -apart) + ((1 if left else -1) if state == "revealed" and spark else 0)
        skin = ("s3", "s2") if who % 2 else ("s4", "s3")
        dark, coat, light = COATS[who]
        legend = {
            "hidden": {"h": "y1", "k": "y0", "f": "y3", "F": "y2", "b": "y2", "L": "y3", "d": "y1"},
            "revealed": {"h": "n3", "k": "n2", "f": "n7", "F": "n6", "b": "n4", "L": "n5", "d": "n3"},
            "broken": {"h": HAIR[who][1], "k": HAIR[who][0], "f": skin[0], "F": skin[1], "b": coat, "L": light,
                       "d": dark},
        }[state]  # fmt: skip
        one = Canvas(16, 26).stamp(PERSON, 1, 2, legend).outline()
        if state == "broken":
            one.column(5, 8, 2, "n0").column(10, 8, 2, "n0").row(7, 11, 2, "r1")
        canvas.blit(one, x + shift - 1, down + 10)
    if state == "revealed":
        _tear(canvas, "crowd", spark)
    if state == "broken":
        _light(canvas, TEARS["crowd"], 5)
    return canvas


def paper(state: str, spark: int = 0) -> Canvas:
    """Draw a plan pinned to the wall, 42 x 50: a vaulted door, measured and crossed out."""
    canvas = Canvas(42, 50)
    sheet, ink = {
        "hidden": (("y2", "y3", "y3"), "y1"),
        "revealed": (("c0", "c1", "c1"), "c3"),
        "broken": (("s3", "s4", "s5"), "g1"),
    }[state]
    canvas.rect(3, 2, 36, 45, sheet[1]).rect(3, 2, 5, 45, sheet[2]).row(3, 2, 36, sheet[2])
    for y in range(9, 44, 6):
        canvas.dither(canvas.box_mask(5, y, 32, 1), sheet[0], 0.6)
    canvas.ring(11, 10, 20, 34, 1, ink).rect(11, 28, 20, 17, None)
    canvas.fill((canvas.index < 0) & canvas.box_mask(11, 28, 20, 17), sheet[1])
    canvas.column(11, 27, 15, ink).column(30, 27, 15, ink).row(7, 42, 28, ink).column(20, 11, 31, ink)
    canvas.row(11, 22, 20, ink).pixels(((5, 42), (36, 42), (5, 40), (36, 40)), ink)
    if state != "broken":
        colour = "n4" if state == "hidden" else "r2"
        canvas.line(7, 8, 34, 40, colour, state == "revealed").line(34, 8, 7, 40, colour, state == "revealed")
    canvas.polygon([(39, 38), (39, 47), (30, 47)], None).polygon([(38, 38), (30, 46), (31, 39)], sheet[0])
    canvas.line(31, 39, 38, 38, sheet[2]).line(31, 39, 30, 46, sheet[2])
    for x in (4, 36):
        canvas.rect(x, 3, 2, 2, "r1" if state == "hidden" else "g3").pixel(x, 3, "y4" if state == "hidden" else "g4")
    canvas.outline()
    if state == "revealed":
        _tear(canvas, "paper", spark)
    if state == "broken":
        _light(canvas, TEARS["paper"], 6)
        canvas.polygon([(15, 10), (9, 7), (12, 15)], "n8").polygon([(26, 30), (33, 27), (29, 36)], "n8")
        canvas.line(15, 10, 12, 15, "s3").line(26, 30, 29, 36, "s3")
    return canvas


DRAWN: dict[str, Callable[[str, int], Canvas]] = {"mirror": mirror, "door": door, "crowd": crowd, "paper": paper}


def stitches(path: Path, width: int, height: int, tight: int) -> Canvas:
    """Draw golden thread across a tear, as its anchors are held: 0 slack, 1 taut, 2 drawn tight and shining."""
    canvas = Canvas(width, height)
    for number, ((xa, ya), (xb, yb)) in enumerate(pairwise(path)):
        x, y, reach = (xa + xb) // 2, (ya + yb) // 2, (7, 6, 5)[tight]
        slope = 2 if number % 2 else -2
        canvas.line(x - reach, y + slope + 1, x + reach, y - slope + 1, "g0")
        canvas.line(x - reach, y + slope, x + reach, y - slope, ("g2", "g3", "g4")[tight], GLOW)
        for side, at in ((-reach, y + slope), (reach, y - slope)):
            canvas.rect(x + side, at, 2, 2, "g3", GLOW).pixel(x + side, at, "g4", GLOW)
    return canvas


def things() -> dict[str, Thing]:
    """List the looks in their states, and the stitches of each, which share the look's anchor."""
    found = {}
    for look in LOOKS:
        draw = DRAWN[look]
        for state in ("hidden", "broken"):
            found[f"seam_{look}_{state}"] = standing(draw(state, 0))
        for spark in (0, 1):
            found[f"seam_{look}_revealed_{spark}"] = standing(draw("revealed", spark))
        whole = draw("hidden", 0)
        for tight in range(3):
            found[f"seam_{look}_held_{tight}"] = standing(stitches(TEARS[look], whole.width, whole.height, tight))
    for tight in range(3):
        found[f"clock_held_{tight}"] = Thing(stitches(CLOCK_TEAR, 48, 48, tight), 24, 24)
    return found
