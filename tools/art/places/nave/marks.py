"""What lies on the floor: the great circle, red corrections, slabs of another tone, floor that is only drawn."""

import math

from tools.art.canvas import GLOW, Canvas
from tools.art.dice import Dice
from tools.art.things.thing import Thing, lying

ACROSS, DOWN = 120, 76
"""Half axes of the great circle, px: three fifths as deep as wide, as the floor is seen at a slant."""
QUARTERS = {"nw": (0, 0), "ne": (1, 0), "sw": (0, 1), "se": (1, 1)}


def great_circle() -> Canvas:
    """Draw the compass rose on the floor of the crossing, 242 x 154."""
    canvas = Canvas(2 * ACROSS + 2, 2 * DOWN + 2)
    x, y, squash = ACROSS + 0.5, DOWN + 0.5, DOWN / ACROSS
    for reach, tone in ((118, "c2"), (112, "c1"), (72, "c2"), (68, "c1"), (30, "c2")):
        canvas.ring(x - reach, y - reach * squash, 2 * reach, 2 * reach * squash, 1, tone)
    for i in range(16):
        turn = i * math.tau / 16
        inner, outer = (72, 112) if i % 2 else (30, 118)
        canvas.line(
            x + math.cos(turn) * inner, y + math.sin(turn) * inner * squash,
            x + math.cos(turn) * outer, y + math.sin(turn) * outer * squash, "c1" if i % 2 else "c2",
        )  # fmt: skip
    for i in range(72):
        turn = i * math.tau / 72
        px, py = int(x + math.cos(turn) * 115), int(y + math.sin(turn) * 115 * squash)
        canvas.pixel(px, py, "c3" if i % 6 == 0 else "c1", i % 6 == 0)
    for turn in (0.25, 0.75, 1.25, 1.75):
        a = turn * math.pi
        canvas.ring(x + math.cos(a) * 92 - 9, y + math.sin(a) * 92 * squash - 6, 18, 12, 1, "c1")
    return canvas


def quarter(name: str) -> Canvas:
    """Give a quarter of the great circle; four meet at its centre."""
    right, below = QUARTERS[name]
    whole = great_circle()
    return whole.cropped(right * (ACROSS + 1), below * (DOWN + 1), ACROSS + 1, DOWN + 1)


def correction() -> Canvas:
    """Draw a circle in red pencil and a cross in it: wrong, again."""
    canvas = Canvas(76, 50)
    canvas.dither(canvas.ellipse_mask(4, 4, 68, 42), "r0", 0.5)
    for shift, tone in ((0, "r2"), (3, "r1")):
        for i in range(170):
            turn = i * math.tau / 170 - 1.2
            wave = 1 + 0.02 * math.sin(turn * 5)
            px, py = 38 + math.cos(turn) * (35 - shift) * wave, 25 + math.sin(turn) * (22 - shift * 0.62) * wave
            canvas.pixel(int(px), int(py), tone, GLOW).pixel(int(px), int(py) + 1, tone, GLOW)
    canvas.line(22, 15, 54, 35, "r2", GLOW).line(54, 15, 22, 35, "r2", GLOW)
    return canvas.line(23, 15, 55, 35, "r1", GLOW).line(55, 15, 23, 35, "r1", GLOW)


def red_line() -> Canvas:
    """Draw a stroke of red pencil across the floor."""
    canvas = Canvas(64, 12)
    for x in range(2, 62):
        y = 5 + round(1.4 * math.sin(x / 7))
        canvas.pixel(x, y, "r2", GLOW)
        if x % 5:
            canvas.pixel(x, y + 1, "r1", GLOW)
    return canvas


def slab(tone: str, seed: int) -> Canvas:
    """Draw a slab of another tone, to be laid on the 32 px grid of the floor."""
    canvas, dice = Canvas(32, 32), Dice(seed)
    canvas.rect(0, 0, 32, 32, tone)
    ramp, step = tone[0], int(tone[1])
    for i in range(0, 32, 2):
        canvas.pixels(((16, i), (i, 16)), "c1" if tone != "c1" else "c2")
    for _ in range(3):
        x, y = dice.between(3, 24), dice.between(4, 28)
        for _ in range(dice.between(6, 14)):
            if 1 < x < 31 and 1 < y < 31:
                canvas.pixel(x, y, f"{ramp}{step + 1}")
            x, y = x + 1, y + dice.between(-1, 2)
    canvas.row(0, 0, 32, "n1").column(0, 0, 32, "n1")
    return canvas.row(1, 1, 31, f"{ramp}{step + 1}").column(1, 1, 31, f"{ramp}{step + 1}")


def rose_light() -> Canvas:
    """Draw the rose as its light falls on the floor: petals of colour in a thin pattern."""
    canvas = Canvas(112, 60)
    for i in range(12):
        turn = math.radians(i * 30 + 15)
        if 300 < i * 30 + 15 < 340:
            continue
        x, y = 56 + math.cos(turn) * 36, 30 + math.sin(turn) * 19
        canvas.dither(canvas.ellipse_mask(x - 10, y - 6, 20, 12), ("r1", "v1", "c1", "p1", "g1", "v1")[i % 6], 0.44)
    return canvas.dither(canvas.ellipse_mask(40, 22, 32, 17), "g1", 0.44)


def lancet_light() -> Canvas:
    """Draw three windows as their light falls on the floor, leaning away from the wall."""
    canvas = Canvas(72, 48)
    for x, tone, length in ((4, "v1", 38), (22, "g1", 46), (42, "c1", 38)):
        shape = [(x, 0), (x + 11, 0), (x + 18, length - 8), (x + 16, length), (x + 9, length - 6)]
        canvas.dither(canvas.polygon_mask(shape), tone, 0.4)
    for y in range(0, 48, 11):
        canvas.row(0, y, 72, None)
    return canvas


def floor_drawn(wide: int, tall: int) -> Canvas:
    """Draw floor that is planned but not there: a grid of broken lines."""
    canvas = Canvas(wide * 16 + 2, tall * 16 + 2)
    for x in range(0, wide * 16 + 1, 16):
        for y in range(tall * 16 + 1):
            if y % 3 != 2:
                canvas.pixel(x, y, "c2" if x % 32 == 0 else "c1", GLOW)
    for y in range(0, tall * 16 + 1, 16):
        for x in range(wide * 16 + 1):
            if x % 3 != 2:
                canvas.pixel(x, y, "c2" if y % 32 == 0 else "c1", GLOW)
    return canvas


def bridge_drawn() -> Canvas:
    """Draw a bridge of seven golden planks, as Jenna drafts them, on three rows of floor: 66 x 48."""
    canvas = Canvas(66, 48)
    for j in range(7):
        y = j * 7
        canvas.rect(0, y, 66, 5, "g1").row(0, y, 66, "g3", GLOW).column(0, y, 5, "g2", GLOW).column(
            65, y, 5, "g2", GLOW
        )
        for x in range(8 + j * 3 % 8, 60, 13):
            canvas.row(x, y + 2, 5, "g2")
    return canvas


def carpet(part: str) -> Canvas:
    """Draw a tile of the runner down the nave: its middle or an end."""
    canvas = Canvas(32, 16, "v0")
    canvas.rect(2, 0, 28, 16, "r0").rect(3, 0, 1, 16, "g1").rect(28, 0, 1, 16, "g1")
    canvas.dither(canvas.box_mask(5, 0, 22, 16), "v0", 0.25)
    away = abs(canvas.xs - 15.5) + abs(canvas.ys - 7.5)
    canvas.fill((away >= 5) & (away < 6.5), "g1").fill(away < 2, "g2")
    if part == "end":
        canvas.rect(0, 10, 32, 6, None).row(2, 8, 28, "g1").row(0, 9, 32, "v1")
        for x in range(1, 32, 2):
            canvas.column(x, 10, 3, "g0")
    return canvas


def things() -> dict[str, Thing]:
    """List what lies on the floor."""
    found = {f"great_circle_{name}": lying(_even(quarter(name))) for name in QUARTERS}
    return found | {
        "correction": lying(correction()),
        "rose_light": lying(rose_light()),
        "lancet_light": lying(lancet_light()),
        "red_stroke": lying(red_line()),
        "slab_blue": lying(slab("c0", 2)),
        "slab_pale": lying(slab("n3", 3)),
        "slab_dark": lying(slab("n2", 4)),
        "floor_drawn": lying(floor_drawn(2, 2)),
        "floor_drawn_wide": lying(floor_drawn(4, 3)),
        "bridge_drawn": lying(bridge_drawn()),
        "carpet_nave": lying(carpet("mid")),
        "carpet_nave_end": lying(carpet("end")),
        "carpet_nave_turned": lying(carpet("mid").turned()),
        "carpet_nave_turned_end": lying(carpet("end").turned()),
    }


def _even(canvas: Canvas) -> Canvas:
    """Give a canvas whose sides are even, so that its anchor is its middle."""
    return canvas.cropped(0, 0, canvas.width + canvas.width % 2, canvas.height + canvas.height % 2)
