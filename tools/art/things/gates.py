"""Gates, doors and the mirror: what lets friends through, or not."""

import numpy as np

from tools.art.canvas import GLOW, Canvas
from tools.art.things.thing import Thing, hanging, lying, standing


def _stripes(canvas: Canvas, x: int, y: int, width: int, height: int) -> None:
    """Paint the slanting stripes that say: shut."""
    area = canvas.box_mask(x, y, width, height)
    slant = (canvas.xs + canvas.ys) % 8
    canvas.fill(area, "n1").fill(area & (slant < 4), "g1").fill(area & (slant == 0), "g2")


def gate_shut(strict: bool) -> Canvas:
    """Draw one tile of a gate that runs north to south, seen from above; it repeats downwards without a seam."""
    canvas = Canvas(16, 16)
    canvas.dither(canvas.box_mask(14, 0, 2, 16), "n0", 0.5)
    canvas.rect(2, 0, 12, 16, "n0").rect(3, 0, 10, 16, "y1")
    canvas.column(3, 0, 16, "y4").column(4, 0, 16, "y3").column(11, 0, 16, "y2").column(12, 0, 16, "y0")
    if strict:
        canvas.rect(4, 0, 8, 16, "v0").column(4, 0, 16, "v2").column(11, 0, 16, "n0")
        canvas.rect(4, 0, 8, 2, "v1").rect(4, 14, 8, 2, "v1")
        canvas.ellipse(3, 3, 10, 10, "n0").ellipse(4, 4, 8, 8, "n7").ellipse(5, 5, 6, 6, "v2", GLOW)
        return canvas.rect(7, 6, 2, 4, "n0").pixel(6, 6, "n8", GLOW)
    _stripes(canvas, 5, 0, 6, 16)
    canvas.row(4, 0, 8, "y4").row(4, 1, 8, "y2").row(4, 15, 8, "y0")
    return canvas


def gate_edge(strict: bool = False) -> Canvas:
    """Draw the southern end of such a gate: the front of the last post."""
    canvas = Canvas(16, 20)
    canvas.rect(2, 0, 12, 19, "n0").rect(3, 0, 10, 6, "y3").row(3, 0, 10, "y4").row(3, 5, 10, "y4")
    canvas.rect(3, 6, 10, 12, "y1").column(3, 6, 12, "y2").column(12, 6, 12, "y0").row(3, 17, 10, "y0")
    colours = ("v1", "v2") if strict else ("g1", "g2")
    for y in (8, 12):
        canvas.line(4, y + 3, 7, y, colours[1]).line(5, y + 3, 8, y, colours[1]).line(8, y + 3, 11, y, colours[0])
    return canvas.row(2, 19, 12, "n0")


def gate_shut_across(strict: bool = False) -> Canvas:
    """Draw one tile of a gate that runs west to east, seen from the front, with gaps between its bars; 16 x 28."""
    canvas = Canvas(16, 28)
    canvas.rect(0, 0, 16, 4, "y3").row(0, 0, 16, "n0").row(0, 1, 16, "y4").row(0, 4, 16, "y4").rect(0, 5, 16, 3, "y1")
    for x in (1, 9):
        canvas.rect(x, 8, 6, 17, "n0").rect(x + 1, 8, 4, 17, "y2").column(x + 1, 8, 17, "y4")
        canvas.column(x + 4, 8, 17, "y0").column(x + 2, 8, 17, "y3")
    canvas.rect(0, 14, 16, 4, "y2").row(0, 14, 16, "y4").row(0, 17, 16, "y0").rect(0, 25, 16, 3, "y1")
    canvas.row(0, 25, 16, "y3").row(0, 27, 16, "n0")
    if strict:
        canvas.ellipse(2, 9, 12, 13, "n0").ellipse(3, 10, 10, 11, "n7").ellipse(4, 11, 8, 9, "v2", GLOW)
        return canvas.rect(7, 13, 2, 5, "n0").pixel(5, 12, "n8", GLOW)
    _stripes(canvas, 0, 14, 16, 4)
    return canvas.row(0, 13, 16, "y4").row(0, 18, 16, "n0")


def gate_end_across() -> Canvas:
    """Draw the post at the end of a gate that runs west to east, 8 x 30; it goes ahead when the gate closes."""
    canvas = Canvas(8, 30)
    canvas.rect(0, 0, 8, 29, "n0").rect(1, 1, 6, 5, "y3").row(1, 1, 6, "y4").row(1, 5, 6, "y4")
    canvas.rect(1, 6, 6, 22, "y1").column(1, 6, 22, "y2").column(6, 6, 22, "y0")
    for y in (10, 15, 20):
        canvas.line(2, y + 2, 5, y - 1, "g2").line(3, y + 2, 5, y, "g1")
    return canvas.row(0, 29, 8, "n0")


def gate_open() -> Canvas:
    """Draw the rail in the floor that an open north to south gate leaves, one tile."""
    canvas = Canvas(16, 16)
    canvas.rect(5, 0, 6, 16, "n0").rect(6, 0, 4, 16, "y0").column(6, 0, 16, "y2").column(8, 0, 16, "n0")
    return canvas.pixels(((7, 3), (9, 3), (7, 11), (9, 11)), "y3")


def gate_lamp(on: bool) -> Canvas:
    """Draw the small lamp over a gate: green with a bar when open, red with a ring when shut."""
    canvas = Canvas(12, 12)
    canvas.ellipse(0, 0, 12, 12, "n0").ellipse(1, 1, 10, 10, "y1").ring(1, 1, 10, 10, 1, "y3")
    if on:
        canvas.ellipse(2, 2, 8, 8, "e2", GLOW).ellipse(3, 3, 6, 6, "e3", GLOW)
        return canvas.column(5, 3, 6, "e4", GLOW).column(6, 3, 6, "e4", GLOW)
    canvas.ellipse(2, 2, 8, 8, "r1", GLOW).ring(3, 3, 6, 6, 1, "r2", GLOW)
    return canvas.pixel(4, 4, "r3", GLOW)


def door(is_open: bool) -> Canvas:
    """Draw a door in a wall, 32 x 48; the open one lets warm light in."""
    canvas = Canvas(32, 48)
    canvas.rect(0, 0, 32, 48, "n0").rect(1, 1, 30, 47, "s1").row(1, 1, 30, "s3").column(1, 1, 47, "s2").column(
        30, 1, 47, "s0"
    )
    canvas.rect(4, 4, 24, 44, "n0")
    if is_open:
        for i, colour in enumerate(("g2", "g3", "g4", "g4")):
            canvas.rect(5 + i, 5 + 2 * i, 22 - 2 * i, 43 - 2 * i, colour, GLOW)
        canvas.rect(9, 34, 14, 14, "s5", GLOW).rect(13, 12, 6, 22, "s5", GLOW)
        canvas.polygon([(4, 4), (9, 8), (9, 44), (4, 47)], "s2").line(9, 8, 9, 44, "s4").line(4, 4, 4, 47, "s0")
        return canvas.rect(7, 26, 1, 4, "g3")
    canvas.rect(5, 5, 22, 43, "s2").column(5, 5, 43, "s3").column(26, 5, 43, "s1").row(5, 5, 22, "s3")
    for y, height in ((8, 15), (27, 17)):
        canvas.rect(8, y, 16, height, "s1").row(8, y, 16, "s0").column(8, y, height, "s0").row(9, y + height, 16, "s3")
        canvas.rect(10, y + 2, 12, height - 4, "s2").row(10, y + 2, 12, "s3")
    canvas.rect(23, 24, 2, 4, "g3").pixel(23, 24, "g4").rect(13, 12, 6, 4, "n1").row(14, 13, 4, "g3", GLOW)
    return canvas.row(5, 47, 22, "s0")


def door_side(on_left: bool, is_open: bool) -> Canvas:
    """Draw a door in a left or right end wall as a narrow sliver, 16 x 48."""
    canvas = Canvas(16, 48)
    canvas.rect(4, 0, 12, 48, "n0").rect(5, 0, 10, 4, "s2").row(5, 0, 10, "s3").rect(5, 44, 10, 4, "s1").row(
        5, 44, 10, "s3"
    )
    if is_open:
        for i, colour in enumerate(("g2", "g3", "g3", "g4")):
            canvas.rect(5 + i, 4 + i, 10 - i, 40 - 2 * i, colour, GLOW)
        canvas.column(14, 8, 32, "s5", GLOW).column(15, 4, 40, "g4", GLOW)
    else:
        canvas.rect(8, 4, 7, 40, "s1").column(8, 4, 40, "s2").column(14, 4, 40, "s3").rect(10, 8, 3, 14, "s0")
        canvas.rect(10, 26, 3, 14, "s0").rect(13, 23, 2, 3, "g3").rect(5, 4, 3, 40, "n1")
    return canvas if on_left else canvas.flipped()


def mirror() -> Canvas:
    """Draw the standing mirror in which a friend's echo is seen."""
    canvas = Canvas(30, 52)
    canvas.rect(4, 44, 22, 4, "n2").row(4, 44, 22, "n5").rect(3, 47, 5, 4, "n1").rect(22, 47, 5, 4, "n1")
    canvas.ellipse(2, 1, 26, 46, "g0").ellipse(3, 2, 24, 44, "g1").ring(3, 2, 24, 44, 1, "g3")
    canvas.ellipse(5, 4, 20, 40, "n0")
    glass = canvas.ellipse_mask(6, 5, 18, 38)
    canvas.gradient(glass, ("n2", "v0", "n3", "n4", "n3"), canvas.ys / 46, 0.8)
    slope = (canvas.xs + (canvas.ys * 0.7).astype(np.int64)) % 30
    canvas.fill(glass & (slope < 4) & (canvas.ys < 34), "n6").fill(glass & (slope == 6) & (canvas.ys < 30), "n6")
    canvas.rect(13, 0, 4, 3, "g3").rect(14, 0, 2, 2, "g4").rect(2, 22, 2, 3, "g3").rect(26, 22, 2, 3, "g3")
    return canvas.outline()


def things() -> dict[str, Thing]:
    """List gates, doors and the mirror. Gate tiles anchor at their centre, so that they can be laid on the grid."""
    return {
        "gate_shut": lying(gate_shut(strict=False)),
        "gate_strict_shut": lying(gate_shut(strict=True)),
        "gate_edge": standing(gate_edge()),
        "gate_strict_edge": standing(gate_edge(strict=True)),
        "gate_shut_h": standing(gate_shut_across()),
        "gate_strict_shut_h": standing(gate_shut_across(strict=True)),
        "gate_end_h": Thing(gate_end_across(), 7, 28),
        "gate_open": lying(gate_open()),
        "gate_lamp_on": hanging(gate_lamp(on=True), 14),
        "gate_lamp_off": hanging(gate_lamp(on=False), 14),
        "door_closed": hanging(door(is_open=False), 0),
        "door_open": hanging(door(is_open=True), 0),
        "door_side_left_closed": lying(door_side(on_left=True, is_open=False)),
        "door_side_left_open": lying(door_side(on_left=True, is_open=True)),
        "door_side_right_closed": lying(door_side(on_left=False, is_open=False)),
        "door_side_right_open": lying(door_side(on_left=False, is_open=True)),
        "mirror": standing(mirror()),
    }
