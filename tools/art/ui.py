"""Pieces of the interface: hearts as moons, key caps, panels, the strip's pips, rings, dials, arrows, stitches."""

import numpy as np

from tools.art.canvas import Canvas
from tools.art.palette import BRIGHT, FRIENDS
from tools.art.things.thing import Thing, lying

PIP_TONES = {name: (BRIGHT[name], f"{BRIGHT[name][0]}4") for name in FRIENDS}
PIP_TONES["neutral"] = ("n6", "n8")
TICK = (".......#.", "......##.", ".#...##..", ".##.##...", "..###....", "...#.....")
SMALL_TICK = (".....#", "....##", "#..##.", "####..", ".##...")
ARROWS = ("n", "ne", "e", "se", "s", "sw", "w", "nw")
ARROW_N = (
    "....oO....",
    "...oo##...",
    "..oo####..",
    ".oo######.",
    "oo########",
    "...o###...",
    "...o###...",
    "...o###...",
)
ARROW_NE = (
    ".ooooooO",
    "..oo####",
    "...o####",
    "..oo####",
    ".oo#####",
    "oo##.###",
    "o##...##",
    ".#.....#",
)


def moon(full: bool) -> Canvas:
    """Draw a heart of health as a crescent moon, 14 x 14."""
    canvas = Canvas(14, 14)
    canvas.ellipse(0, 0, 14, 14, "n0").ellipse(1, 1, 12, 12, "n2")
    crescent = canvas.ellipse_mask(2, 2, 10, 10) & ~canvas.ellipse_mask(6, 1, 8, 8)
    if not full:
        return canvas.fill(crescent, "n3")
    canvas.fill(crescent, "g3").fill(crescent & ~canvas.ellipse_mask(3, 1, 11, 11) & (canvas.ys > 8), "g2")
    return canvas.column(3, 4, 3, "g4").pixel(4, 3, "g4")


def heart_lost() -> Canvas:
    """Draw a moon breaking in two, 14 x 14."""
    canvas = moon(full=True)
    broken = canvas.index.copy()
    canvas.index[7:, :] = -1
    canvas.index[8:, 1:] = broken[7:13, :-1]
    return canvas.line(1, 6, 12, 9, "n0")


def key(part: str) -> Canvas:
    """Draw the left, middle or right slice of a key cap, 14 pixels high."""
    width = 1 if part == "m" else 3
    canvas = Canvas(width, 14)
    canvas.column(0, 0, 14, "n0") if part == "m" else canvas.rect(0, 1, 3, 12, "n0").rect(part == "l", 0, 2, 14, "n0")
    x, inner = (1, 2) if part == "l" else (0, width if part == "m" else 2)
    canvas.rect(x, 1, inner, 10, "n7").rect(x, 11, inner, 2, "n5").row(x, 1, inner, "n8")
    if part != "m":
        canvas.pixel(1, 1, "n7")
    return canvas


def panel() -> Canvas:
    """Draw the panel to be cut into nine, 24 x 24 with margins of 8; its accents are neutral."""
    canvas = Canvas(24, 24)
    canvas.rect(2, 0, 20, 24, "n0").rect(0, 2, 24, 20, "n0").rect(1, 1, 22, 22, "n0")
    canvas.rect(2, 2, 20, 20, "n1").frame(2, 2, 20, 20, "n4").row(3, 3, 18, "n2")
    for x, y, right, down in ((1, 1, 1, 1), (22, 1, -1, 1), (1, 22, 1, -1), (22, 22, -1, -1)):
        for step in range(6):
            canvas.pixel(x + right * step, y, "n6").pixel(x, y + down * step, "n6")
    return canvas


def bubble_tail() -> Canvas:
    """Draw the tail of a speech bubble, 9 x 6; it covers the panel's lower line."""
    canvas = Canvas(9, 6)
    canvas.polygon([(0, 0), (8, 0), (4, 5)], "n0").polygon([(1, 0), (7, 0), (4, 3)], "n4")
    return canvas.polygon([(2, 0), (6, 0), (4, 2)], "n1")


def pip(kind: str, owner: str) -> Canvas:
    """Draw a beat of the strip, 11 x 11: hollow, body, echo, star (new) or cross (missed)."""
    colour, light = PIP_TONES[owner]
    canvas = Canvas(11, 11)
    if kind == "star":
        star = (
            "....#....",
            "....#....",
            "...###...",
            "#########",
            ".#######.",
            "..#####..",
            "..#####..",
            ".##...##.",
            ".#.....#.",
        )
        return canvas.stamp(star, 1, 1, {"#": colour}).row(4, 4, 3, light).pixel(5, 2, light).outline("n0")
    if kind == "cross":
        for shift in (0, 1):
            canvas.line(2 + shift, 2, 7 + shift, 8, colour).line(7 + shift, 2, 2 + shift, 8, colour)
        return canvas.outline("n0")
    canvas.ellipse(0, 0, 11, 11, "n0")
    if kind == "hollow":
        return canvas.ellipse(1, 1, 9, 9, colour).ellipse(2.5, 2.5, 6, 6, "n1")
    if kind == "echo":
        return canvas.ellipse(1, 1, 9, 9, colour).ellipse(2.5, 2.5, 6, 6, "n1").rect(4, 4, 3, 3, light)
    canvas.ellipse(1, 1, 9, 9, colour).row(4, 1, 3, light)
    return canvas.stamp(SMALL_TICK, 3, 3, {"#": "n0"})


MODES = {
    "led": (
        "....#....",
        "...###...",
        "..#####..",
        ".#######.",
        "#########",
        "...###...",
        "...###...",
        "...###...",
        ".........",
    ),
    "follow": (
        ".........",
        "#..#.....",
        "##.##....",
        "###.##...",
        "####.##..",
        "###.##...",
        "##.##....",
        "#..#.....",
        ".........",
    ),
    "stay": (
        ".........",
        ".#######.",
        ".#.....#.",
        ".#.###.#.",
        ".#.###.#.",
        ".#.###.#.",
        ".#.....#.",
        ".#######.",
        ".........",
    ),
}


def ring(step: int, steps: int, size: int, thick: float, colour: str, rest: str) -> Canvas:
    """Draw a ring filled clockwise from the top: step of steps."""
    canvas = Canvas(size, size)
    canvas.ring(0, 0, size, size, thick + 2, "n0")
    band = canvas.ellipse_mask(1, 1, size - 2, size - 2)
    band &= ~canvas.ellipse_mask(1 + thick, 1 + thick, size - 2 - 2 * thick, size - 2 - 2 * thick)
    canvas.fill(band, rest)
    middle = (size - 1) / 2
    angle = np.arctan2(canvas.xs - middle, middle - canvas.ys) % (2 * np.pi)
    return canvas.fill(band & (angle < 2 * np.pi * step / steps), colour)


def dial_frame() -> Canvas:
    """Draw the frame of the lap's dial, 26 x 26, with its four quarters marked."""
    canvas = Canvas(26, 26)
    canvas.ellipse(0, 0, 26, 26, "n0").ellipse(1, 1, 24, 24, "n5").ellipse(2, 2, 22, 22, "n0").ellipse(
        3, 3, 20, 20, "n1"
    )
    for x, y, width, height in ((12, 0, 2, 3), (12, 23, 2, 3), (0, 12, 3, 2), (23, 12, 3, 2)):
        canvas.rect(x, y, width, height, "n7")
    return canvas


def dial_fill(step: int) -> Canvas:
    """Draw the part of the lap that has passed, 24 x 24, as a sector of 32."""
    canvas = Canvas(24, 24)
    angle = np.arctan2(canvas.xs - 11.5, 11.5 - canvas.ys) % (2 * np.pi)
    inside = canvas.ellipse_mask(2, 2, 20, 20)
    passed = inside & (angle < 2 * np.pi * step / 32)
    canvas.fill(passed, "v1").fill(passed & ~canvas.ellipse_mask(3, 3, 18, 18), "v2")
    if step % 32:
        turn = 2 * np.pi * step / 32
        canvas.line(11.5, 11.5, 11.5 + np.sin(turn) * 9, 11.5 - np.cos(turn) * 9, "n8")
    return canvas.rect(11, 11, 2, 2, "n8")


def arrow(name: str) -> Canvas:
    """Draw the arrow at the screen's edge that points to a seam, 12 x 12."""
    slanting = len(name) > 1
    rows = ARROW_NE if slanting else ARROW_N
    canvas = Canvas(12, 12)
    canvas.stamp(rows, (12 - len(rows[0])) // 2, (12 - len(rows)) // 2, {"#": "v2", "o": "v3", "O": "n8"})
    for _ in range(("ne", "se", "sw", "nw").index(name) if slanting else "nesw".index(name)):
        canvas = canvas.turned()
    return canvas.outline("n0")


def small(name: str) -> Canvas:
    """Draw one of the small signs."""
    if name == "rewind":
        canvas = Canvas(16, 12)
        for x in (1, 8):
            canvas.polygon([(x, 5), (x + 5, 1), (x + 5, 10)], "n8").polygon([(x + 1, 5), (x + 5, 2), (x + 5, 5)], "v3")
        return canvas.outline("n0")
    if name == "page_corner":
        canvas = Canvas(16, 16)
        canvas.polygon([(0, 15), (15, 0), (15, 15)], "n0").polygon([(2, 14), (14, 2), (5, 3), (3, 5)], "n7")
        return canvas.line(2, 14, 14, 2, "n5").line(3, 6, 6, 3, "n8")
    if name == "exclamation":
        return Canvas(7, 13).rect(2, 1, 3, 7, "g3").rect(2, 1, 2, 5, "g4").rect(2, 9, 3, 3, "g3").outline("n0")
    if name == "tick":
        return Canvas(11, 9).stamp(TICK, 1, 1, {"#": "n8"}).outline("n0")
    if name == "note":
        rows = ("...###.", "...#.##", "...#..#", "...#...", ".###...", "####...", ".##....")
        return Canvas(9, 9).stamp(rows, 1, 1, {"#": "n8"}).outline("n0")
    canvas = Canvas(15, 11)
    closed = name == "stitch_closed"
    canvas.row(1, 5, 13, "g3" if closed else "v2").line(4, 2, 7 if closed else 3, 8, "g4" if closed else "v3")
    return canvas.line(10, 2, 7 if closed else 11, 8, "g4" if closed else "v3").outline("n0")


def boss_stitch(*, opened: bool) -> Canvas:
    """Draw one of a demon's three stitches, 26 x 14: a cross of thread over a slit, or the slit burst open in gold."""
    canvas = Canvas(26, 14)
    if not opened:
        canvas.rect(2, 6, 22, 3, "r0").row(2, 7, 22, "n0").row(3, 6, 20, "r1")
        for dx in (0, 8, 16):
            canvas.line(2 + dx, 2, 7 + dx, 11, "n4").line(7 + dx, 2, 2 + dx, 11, "n4")
            canvas.line(3 + dx, 2, 8 + dx, 11, "n7").line(8 + dx, 2, 3 + dx, 11, "n7")
            canvas.pixel(5 + dx, 6, "n8").pixel(6 + dx, 6, "n8")
        return canvas.outline("n0")
    canvas.polygon([(2, 7), (12, 2), (23, 7), (12, 11)], "g1").polygon([(5, 7), (12, 4), (20, 7), (12, 9)], "g3")
    canvas.row(9, 6, 8, "g4").row(10, 7, 6, "n8")
    for x, y, dx, dy in ((3, 4, -1, -2), (9, 3, -1, -2), (16, 3, 1, -2), (22, 4, 1, -2), (7, 9, -1, 2), (18, 9, 1, 2)):
        canvas.line(x, y, x + dx, y + dy, "n7")
    return canvas.outline("n0")


def boss_end() -> Canvas:
    """Draw the diamond at either end of a demon's plate, 9 x 11."""
    canvas = Canvas(9, 11).polygon([(4, 1), (7, 5), (4, 9), (1, 5)], "g2")
    return canvas.polygon([(4, 2), (5, 5), (4, 8), (2, 5)], "g3").pixel(4, 3, "g4").pixel(3, 4, "g4").outline("n0")


def things() -> dict[str, Thing]:
    """List the interface's pieces; anchors are their centres."""
    found = {"moon_full": moon(full=True), "moon_empty": moon(full=False), "heart_lost": heart_lost(), "panel": panel()}
    found |= {f"key_{part}": key(part) for part in "lmr"}
    found["bubble_tail"] = bubble_tail()
    for kind in ("hollow", "body", "echo", "star", "cross"):
        found |= {f"pip_{kind}_{owner}": pip(kind, owner) for owner in PIP_TONES}
    found |= {f"mode_{name}": Canvas(9, 9).stamp(rows, 0, 0, {"#": "n8"}) for name, rows in MODES.items()}
    found |= {f"ring_{step}": ring(step, 16, 24, 3, "n8", "n3") for step in range(17)}
    found |= {f"dial_{step}": dial_fill(step) for step in range(33)}
    found["dial_frame"] = dial_frame()
    found |= {f"arrow_edge_{name}": arrow(name) for name in ARROWS}
    for name in ("rewind", "page_corner", "exclamation", "tick", "note", "stitch_open", "stitch_closed"):
        found[name] = small(name)
    found |= {"boss_stitch_shut": boss_stitch(opened=False), "boss_stitch_open": boss_stitch(opened=True)}
    found["boss_end"] = boss_end()
    return {name: lying(canvas) for name, canvas in found.items()}
