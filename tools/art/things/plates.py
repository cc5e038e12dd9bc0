"""Floor plates, the inlays that name them, strip plates across a corridor, and the foot marks of anchors."""

from tools.art.canvas import GLOW, Canvas
from tools.art.things.thing import Thing, lying

INLAYS = {
    "lamp": (
        "....######....",
        "...########...",
        "...########...",
        "..##########..",
        "..##########..",
        ".############.",
        "......##......",
        "......##......",
        "......##......",
        "....######....",
    ),
    "bell": (
        "......##......",
        "....######....",
        "...########...",
        "...########...",
        "...########...",
        "..##########..",
        ".############.",
        "..............",
        ".....####.....",
        "......##......",
    ),
    "duck": (
        "...####.......",
        "..######......",
        "####.###......",
        ".#######...##.",
        "..######.####.",
        "...##########.",
        "..###########.",
        "..##########..",
        "...########...",
        "..............",
    ),
    "foot": (
        "..#.#.....#.#.",
        ".#.#.#...#.#.#",
        "..###.....###.",
        ".#####...#####",
        ".#####...#####",
        "..####...####.",
        "..###.....###.",
        "..###.....###.",
        "..###.....###.",
        "...#.......#..",
    ),
    "number": (
        ".####...####..",
        "##..##.##..##.",
        "....##.....##.",
        "....##.....##.",
        "..###....###..",
        "....##.....##.",
        "....##.....##.",
        "##..##.##..##.",
        ".####...####..",
        "..............",
    ),
}


def inlay(name: str, colour: str = "g2", light: str = "g3", glow: bool = False) -> Canvas:
    """Draw a sign as brass let into the floor, 16 x 16, the upper half lighter."""
    rows = INLAYS[name]
    canvas = Canvas(16, 16)
    canvas.stamp(rows, 1, 4, {"#": "n0"}).stamp(rows[:5], 1, 3, {"#": light}, glow="#" if glow else "")
    return canvas.stamp(rows[5:], 1, 8, {"#": colour}, glow="#" if glow else "")


def plate(down: bool, sign: str | None = None) -> Canvas:
    """Draw a pressure plate of 2 x 2 tiles: a stone slab in a brass frame, glowing at the rim while pressed."""
    canvas = Canvas(32, 32)
    canvas.rect(0, 1, 32, 30, "n0").rect(1, 0, 30, 32, "n0").rect(1, 1, 30, 30, "n1")
    if down:
        canvas.frame(1, 1, 30, 30, "g1").frame(2, 2, 28, 28, "g3", GLOW)
        canvas.rect(4, 5, 24, 24, "n3").rect(4, 4, 24, 3, "n1").row(4, 27, 24, "n4")
        canvas.frame(6, 9, 20, 17, "n2")
        canvas.pixels(((2, 2), (29, 2), (2, 29), (29, 29)), "g4", GLOW)
    else:
        canvas.frame(1, 1, 30, 30, "g1").row(1, 1, 30, "g2").pixels(((1, 1), (30, 1), (1, 30), (30, 30)), "g3")
        canvas.rect(3, 2, 26, 23, "n5").row(3, 2, 26, "n7").column(3, 2, 23, "n6").column(28, 3, 22, "n4")
        canvas.row(3, 24, 26, "n6").rect(3, 25, 26, 4, "n3").row(3, 29, 26, "n1")
        canvas.frame(6, 5, 20, 17, "n4").row(7, 6, 18, "n6")
        canvas.pixels(((4, 4), (27, 4), (4, 22), (27, 22)), "g2")
        canvas.speckle(canvas.box_mask(7, 7, 18, 14), -1, 0.04, 4, 3)
    if sign:
        canvas.blit(inlay(sign, "g3", "g4", glow=True) if down else inlay(sign), 8, 9 if down else 5)
    return canvas


def strip_plate(down: bool) -> Canvas:
    """Draw one tile row of a plate across a corridor, 32 x 16, that repeats downwards without a seam."""
    canvas = Canvas(32, 16, "n1")
    canvas.column(0, 0, 16, "n0").column(31, 0, 16, "n0")
    if down:
        canvas.column(1, 0, 16, "g1").column(30, 0, 16, "g1")
        canvas.column(2, 0, 16, "g3", GLOW).column(29, 0, 16, "g3", GLOW)
        canvas.rect(4, 0, 24, 16, "n3").rect(4, 0, 3, 16, "n1").column(27, 0, 16, "n4")
        canvas.row(7, 15, 20, "n2").row(7, 0, 20, "n4")
    else:
        canvas.column(1, 0, 16, "g1").column(30, 0, 16, "g0")
        canvas.rect(3, 0, 26, 16, "n5").column(3, 0, 16, "n7").column(4, 0, 16, "n6").rect(28, 0, 2, 16, "n3")
        canvas.row(4, 15, 24, "n3").row(4, 0, 24, "n6")
        canvas.column(7, 2, 12, "n4").column(24, 2, 12, "n4")
        canvas.pixels(((5, 2), (26, 2), (5, 13), (26, 13)), "g2")
        canvas.speckle(canvas.box_mask(9, 2, 14, 12), -1, 0.03, 6, 3)
    return canvas


SHADE = (
    "......####......",
    ".....#wwww#.....",
    "....#wwwwww#....",
    "....#wwwwww#....",
    "....#wkkwrr#....",
    "....#wkkwrr#....",
    "....#wwwwwr#....",
    ".....#wwww#.....",
    "......#kk#......",
    ".....######.....",
    "...##########...",
    "..############..",
    ".####.####.####.",
    ".###..####..###.",
    ".##....##....##.",
    ".#.....##.....#.",
)


def shade_plate(down: bool) -> Canvas:
    """Draw a plate that only shades press, 32 x 32: a stack of paper in an iron frame, a shade inked on the top sheet.

    It shares no colour with the brass of the plates that feel feet. Pressed, the sheets lie flat and the eye opens.
    """
    canvas = Canvas(32, 32)
    canvas.rect(0, 1, 32, 30, "n0").rect(1, 0, 30, 32, "n0").rect(1, 1, 30, 30, "n1")
    if down:
        canvas.frame(1, 1, 30, 30, "r1").frame(2, 2, 28, 28, "r2", GLOW)
        canvas.rect(4, 6, 24, 22, "n6").rect(4, 4, 24, 2, "n0").row(4, 6, 24, "n4").row(4, 27, 24, "n7")
        canvas.pixels(((2, 2), (29, 2), (2, 29), (29, 29)), "r3", GLOW)
        return canvas.stamp(SHADE, 8, 9, {"#": "n1", "w": "n7", "k": "n0", "r": "r2"}, glow="r")
    canvas.frame(1, 1, 30, 30, "n3").row(1, 1, 30, "n4").pixels(((1, 1), (30, 1), (1, 30), (30, 30)), "n5")
    # the sheets below stick out to the south, each with its lit edge
    for step, (left, wide) in enumerate(((5, 23), (3, 24), (4, 25))):
        y = 28 - 2 * step
        canvas.rect(left, y, wide, 1, "n6").rect(left, y + 1, wide, 1, "n3")
    canvas.rect(3, 2, 25, 22, "n7").row(3, 2, 25, "n8").column(3, 2, 22, "n8").column(27, 3, 20, "n6").row(
        3, 23, 25, "n6"
    )
    canvas.polygon([(23, 23), (27, 19), (27, 23)], "n5").line(23, 23, 27, 19, "n6").pixel(27, 23, "n1")
    return canvas.stamp(SHADE, 7, 4, {"#": "n3", "w": "n8", "k": "n1", "r": "r2"})


FOOT = (".##.", "####", "####", ".###", ".##.", "....", ".##.", ".##.")


def anchor(state: str) -> Canvas:
    """Draw the marks where a friend stands to hold a seam: two soles in an oval, 20 x 12."""
    canvas = Canvas(20, 12)
    rim, sole, glow = {"free": ("v2", "v3", True), "held": ("g3", "g4", True), "refused": ("n5", "n4", False)}[state]
    if state == "held":
        canvas.ellipse(0, 0, 20, 12, "g0").dither(canvas.ellipse_mask(1, 1, 18, 10), "g1", 0.5, GLOW)
    edge = canvas.ellipse_mask(0, 0, 20, 12) & ~canvas.ellipse_mask(1, 1, 18, 10)
    if state != "held":
        edge &= (canvas.xs + canvas.ys // 2) % 5 < 3
    canvas.fill(edge, rim, glow)
    canvas.stamp(FOOT, 5, 2, {"#": sole}, glow="#" if glow else "")
    canvas.stamp(FOOT, 11, 2, {"#": sole}, flip=True, glow="#" if glow else "")
    if state == "refused":
        canvas.line(6, 2, 14, 9, "r2", GLOW).line(14, 2, 6, 9, "r2", GLOW)
    return canvas


def things() -> dict[str, Thing]:
    """List plates, inlays and anchors."""
    found = {f"inlay_{name}": lying(inlay(name)) for name in INLAYS}
    for state, down in (("up", False), ("down", True)):
        found[f"plate_{state}"] = lying(plate(down))
        for sign in ("lamp", "bell", "number"):
            found[f"plate_{state}_{sign}"] = lying(plate(down, sign))
        found[f"plate_{state}_shade"] = lying(shade_plate(down))
        found[f"strip_plate_{state}"] = lying(strip_plate(down))
    for state in ("free", "held", "refused"):
        found[f"anchor_{state}"] = lying(anchor(state))
    return found
