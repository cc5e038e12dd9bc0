"""Doors that lead nowhere, the one that does, passages that go on, and frames that hold no picture."""

from tools.art.canvas import GLOW, Canvas
from tools.art.things.thing import Thing, hanging, lying, standing

WIDE, TALL = 28, 48
"""Of a door with its frame, px."""
LEAF = (4, 4, 20, 44)
"""The leaf of a door inside its frame: x, y, width, height."""


def _frame(canvas: Canvas) -> Canvas:
    """Draw the frame of a door, with a lintel that stands out."""
    canvas.rect(1, 2, WIDE - 2, TALL - 2, "y3").column(1, 3, TALL - 3, "y2").column(WIDE - 2, 3, TALL - 3, "y1")
    canvas.rect(0, 0, WIDE, 3, "y3").row(0, 3, WIDE, "y1").column(WIDE - 1, 0, 3, "y2")
    return canvas.rect(3, 3, WIDE - 6, TALL - 3, "y0")


def _leaf(canvas: Canvas, handle_left: bool) -> Canvas:
    """Draw a shut leaf of four panels."""
    x, y, wide, tall = LEAF
    canvas.rect(x, y, wide, tall, "y2").column(x, y, tall, "y3").row(x, y, wide, "y3").column(
        x + wide - 1, y, tall, "y1"
    )
    for top, high in ((y + 4, 15), (y + 24, 15)):
        for left in (x + 3, x + 11):
            canvas.rect(left, top, 6, high, "y1").row(left, top + high, 6, "y3").column(left, top, high, "y0")
    knob = x + 2 if handle_left else x + wide - 3
    return canvas.rect(knob - 1, y + 21, 2, 3, "y0").pixel(knob - 1, y + 21, "y3")


def door(kind: str) -> Canvas:
    """Draw a door: shut, left, number, ajar, bricked, boarded, painted, or a low one for a child."""
    canvas = Canvas(WIDE, TALL)
    x, y, wide, tall = LEAF
    if kind == "painted":
        canvas.frame(2, 2, WIDE - 4, TALL - 2, "y2").frame(4, 4, wide, tall, "y2")
        for top in (8, 27):
            canvas.frame(7, top, 6, 14, "y2").frame(15, top, 6, 14, "y2")
        canvas.ellipse(20, 23, 3, 3, "y3").pixel(21, 24, "y1")
        return canvas.fill((canvas.index >= 0) & ((canvas.xs * 3 + canvas.ys * 5) % 11 == 0), None)
    _frame(canvas)
    if kind == "ajar":
        canvas.rect(x, y, wide, tall, "n0").dither(canvas.box_mask(x, y + 24, wide, 20), "n1", 0.5)
        canvas.polygon([(x, y), (x + 8, y + 3), (x + 8, y + tall), (x, y + tall)], "y2").column(x + 8, y + 3, 41, "y3")
        return canvas.rect(x + 2, y + 9, 4, 12, "y1").rect(x + 2, y + 25, 4, 12, "y1").pixel(x + 7, y + 23, "n0")
    if kind == "bricked":
        canvas.rect(x, y, wide, tall, "y1")
        for number, top in enumerate(range(y, y + tall, 5)):
            canvas.row(x, top, wide, "y0")
            for left in range(x + number % 2 * 4, x + wide, 8):
                canvas.column(left, top, 5, "y0").row(left + 1, top + 1, 5, "y2")
        return canvas.column(x, y, tall, "n1").column(x + 1, y, tall, "y0")
    _leaf(canvas, kind == "left")
    if kind == "number":
        canvas.rect(x + 6, y + 1, 8, 3, "y0")
        canvas.pixels(((x + 7, y + 2), (x + 9, y + 2), (x + 11, y + 2)), "y3")
        canvas.rect(x + 5, y + tall - 4, 10, 2, "n0")
    if kind == "boarded":
        for at, slope in ((10, 5), (22, -4), (33, 3)):
            points = [(1, y + at), (WIDE - 2, y + at + slope), (WIDE - 2, y + at + slope + 4), (1, y + at + 4)]
            canvas.polygon(points, "y2").line(*points[0], *points[1], "y3").line(*points[3], *points[2], "n1")
            canvas.pixels(((3, y + at + 2), (WIDE - 4, y + at + slope + 2)), "n0")
    return canvas


def low_door() -> Canvas:
    """Draw a door for a child, 18 x 28."""
    canvas = Canvas(18, 28)
    canvas.rect(0, 0, 18, 28, "y3").rect(2, 2, 14, 26, "y0").rect(3, 3, 12, 25, "y2").row(3, 3, 12, "y3")
    for top in (6, 16):
        canvas.rect(5, top, 8, 8, "y1").row(5, top + 8, 8, "y3").column(5, top, 8, "y0")
    return canvas.column(17, 0, 28, "y1").pixels(((13, 15), (13, 16)), "y0")


def true_door() -> Canvas:
    """Draw the one door with somebody behind it: light in every gap, and the only green of the house."""
    canvas = Canvas(WIDE + 4, TALL + 4)
    canvas.rect(2, 3, WIDE, TALL + 1, "y3").rect(0, 0, WIDE + 4, 4, "y3").row(0, 4, WIDE + 4, "y0").column(
        2, 5, TALL - 1, "y2"
    )
    canvas.rect(5, 5, 22, TALL - 1, "e2", GLOW).rect(7, 7, 18, TALL - 6, "e1", GLOW)
    canvas.column(7, 7, TALL - 6, "e2", GLOW).row(7, 7, 18, "e2", GLOW)
    for top, high in ((11, 14), (29, 15)):
        for left in (10, 17):
            canvas.rect(left, top, 5, high, "e0", GLOW).row(left, top + high, 5, "e2", GLOW)
    canvas.frame(5, 5, 22, TALL - 1, "e3", GLOW).rect(6, TALL + 1, 20, 2, "e3", GLOW)
    return canvas.rect(22, 26, 2, 3, "e4", GLOW).pixel(23, 28, "e3", GLOW).rect(12, 20, 1, 1, "e4", GLOW)


def true_light() -> Canvas:
    """Draw what shines out under the true door: a fan on the floor, broken by two feet that stand behind it."""
    canvas = Canvas(112, 100)
    middle = 55.5
    across, down = abs(canvas.xs - middle), canvas.ys - 50
    fan = (down >= 0) & (across < 11 + down * 0.8)
    for low, high, amount, tone in ((0, 8, 0.75, "e2"), (8, 20, 0.5, "e2"), (20, 34, 0.3, "e1"), (34, 50, 0.15, "e1")):
        canvas.dither(fan & (down >= low) & (down < high), tone, amount)
    for side in (-1, 1):
        feet = abs(canvas.xs - middle - side * (4 + down * 0.2)) < 2 + down * 0.06
        canvas.fill(fan & feet & (down < 26), None)
    return canvas


def passage(turn: bool) -> Canvas:
    """Draw an opening in the wall behind which the corridor goes on, frame in frame, to a pale end."""
    canvas = Canvas(48, 60)
    canvas.rect(0, 0, 48, 60, "y3").rect(0, 0, 48, 2, "y3").row(0, 2, 48, "y1").column(47, 3, 57, "y1")
    x, y, wide, foot = 3, 4, 42, 60
    for tone, floor in (("y1", "y1"), ("y0", "y1"), ("y0", "y0"), ("n1", "y0"), ("n1", "n1")):
        canvas.rect(x, y, wide, foot - y, tone).rect(x, foot - 3, wide, 3, floor)
        canvas.frame(x, y, wide, foot - y, "n0").column(x + 1, y + 1, foot - y - 1, "y2" if tone != "n1" else "y0")
        inner = wide - 9
        left = x + (7 if turn else 3)
        canvas.polygon([(x, foot), (left, foot - 5), (left + inner - 1, foot - 5), (x + wide - 1, foot)], floor)
        if wide > 20:
            canvas.rect(x + 2, y + 8, 3, foot - y - 12, "y2" if tone == "y1" else "y1").column(
                x + 4, y + 8, foot - y - 12, "n0"
            )
        x, y, wide, foot = left, y + 5, inner, foot - 5
    canvas.rect(x, y, max(wide, 3), foot - y, "y2", GLOW).column(x, y, foot - y, "y3", GLOW)
    return canvas


def frame(kind: str) -> Canvas:
    """Draw a frame that holds nothing: large, oval, tall, small, or crooked."""
    if kind == "oval":
        canvas = Canvas(20, 24)
        canvas.ellipse(0, 0, 20, 24, "y0").ellipse(0, 0, 19, 23, "y3").ellipse(2, 2, 16, 20, "y1")
        return canvas.ellipse(3, 3, 14, 18, "y2").ring(3, 3, 14, 18, 1, "y0")
    wide, tall = {"large": (32, 22), "tall": (16, 24), "small": (12, 12), "crooked": (24, 20)}[kind]
    canvas = Canvas(wide + 2, tall + 5)
    canvas.column(wide // 2, 0, 3, "y0")
    canvas.rect(0, 3, wide, tall, "y3").frame(0, 3, wide, tall, "y2").row(0, 3, wide, "y3").column(
        wide, 4, tall, "n1"
    ).row(1, tall + 3, wide, "n1")
    canvas.rect(3, 6, wide - 6, tall - 6, "y2").row(3, 6, wide - 6, "y0").column(3, 6, tall - 6, "y0")
    if kind == "crooked":
        canvas.index[:] = -1
        points = [(1, 7), (21, 3), (24, 20), (4, 24)]
        inner = [(4, 9), (19, 6), (21, 18), (6, 21)]
        canvas.polygon(points, "y3").polygon(inner, "y2").line(*inner[0], *inner[1], "y0").line(
            *points[3], *points[2], "y0"
        )
    return canvas


def free_door(kind: str) -> Canvas:
    """Draw a door that belongs to no wall: propped like scenery, leaning, or a stack of them."""
    if kind == "flat":
        canvas = Canvas(WIDE + 14, TALL + 2)
        canvas.line(24, 12, 38, 48, "y2").line(25, 12, 39, 48, "y1").row(26, 48, 14, "y2")
        return canvas.blit(door("shut"), 0, 1).outline()
    if kind == "leaning":
        canvas, leaf = Canvas(44, 50), _leaf(Canvas(WIDE, TALL), handle_left=False)
        for y in range(4, TALL):
            canvas.blit(leaf.cropped(0, y, WIDE, 1), round((TALL - y) * 0.3), y)
        return canvas.outline()
    canvas = Canvas(58, 30)
    for number, y in enumerate((21, 16, 11, 6)):
        left = 2 + number % 3 * 3
        canvas.rect(left, y, 48, 6, "y2").rect(left, y, 48, 2, "y3").row(left, y + 5, 48, "y0").column(
            left + 47, y, 6, "y1"
        )
        canvas.rect(left + 42, y + 3, 2, 2, "n0")
    return canvas.rect(8, 2, 48, 4, "y3").rect(14, 3, 16, 2, "y2").rect(34, 3, 16, 2, "y2").outline()


def things() -> dict[str, Thing]:
    """List doors, passages and frames."""
    found = {f"house_door_{kind}": hanging(door(kind), 0) for kind in DOORS}
    found |= {f"empty_frame_{kind}": hanging(frame(kind), 26) for kind in FRAMES}
    found |= {f"free_door_{kind}": standing(free_door(kind)) for kind in ("flat", "leaning", "stack")}
    return found | {
        "house_door_low": hanging(low_door(), 0),
        "house_door_true": hanging(true_door(), 0),
        "true_door_light": lying(true_light()),
        "passage_left": hanging(passage(turn=False), 0),
        "passage_right": hanging(passage(turn=True).flipped(), 0),
    }


DOORS = ("shut", "left", "number", "ajar", "bricked", "boarded", "painted")
FRAMES = ("large", "oval", "tall", "small", "crooked")
