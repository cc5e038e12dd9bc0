"""What hangs on the walls of the waking places: windows on the city, doors, drawings, lights on a string."""

import math

import numpy as np

from tools.art.canvas import GLOW, Canvas
from tools.art.dice import Dice
from tools.art.places.skyline import Row, moon, neon_sign, sky, towers
from tools.art.things.thing import Thing, hanging, lying

PANORAMA_WIDE = 208
"""Px between the curtains of the panorama."""
_MARGIN = 12
_BULBS = ("g3", "p3", "c3", "g4")


def _curtain(canvas: Canvas, x: int, height: int, colours: tuple[str, str, str]) -> None:
    """Hang a gathered curtain of 17 px: folds from dark to light, tied back below the middle."""
    dark, middle, light = colours
    fold = (dark, middle, middle, light, middle, dark)
    for column in range(17):
        canvas.column(x + column, 3, height - 3 - (column % 6 == 0), fold[column % 6])
    tie = height * 5 // 8
    canvas.rect(x, tie, 17, 2, "g1").row(x, tie, 17, "g2").row(x, height - 2, 17, dark)


def city(width: int, height: int) -> Canvas:
    """Draw the city that the panorama looks on: a bright haze, three rows of towers, a full moon, rain on the glass."""
    canvas = Canvas(width, height + 12)
    sky(canvas, ("n1", "n2", "n2", "n3", "v0", "v1", "p1", "p1"), ("n5", "n7", "n7"), 4)
    moon(canvas, 126, 15, 8)
    canvas.ellipse(118, 7, 14, 14, "n8")
    towers(canvas, Row((8, 18), (14, 32), (0, 3), "v0", "v1", ("v1", "p1", "p2"), 0.35), 3)
    towers(canvas, Row((12, 24), (10, 27), (0, 6), "n2", "n4", ("g2", "p3", "c2", "n5", "g1"), 0.34), 4)
    signs = (("p3", "p0"), ("c3", "c0"), ("g3", "g0"), ("v3", "v0"))
    close = Row((16, 32), (6, 20), (4, 14), "n1", "n3", ("g3", "c3", "g2", "p2", "n3"), 0.3, (2, 1), (4, 3))
    for number, (x, y, wide) in enumerate(towers(canvas, close, 6)):
        if wide > 18 and canvas.height - y > 18:
            neon_sign(canvas, x + 4, y + 3, 3, *signs[number % 4], number)
    dice, drops = Dice(9), np.zeros((canvas.height, width), bool)
    for _ in range(70):
        x, y = dice.between(0, width), dice.between(0, height - 6)
        drops[y : y + dice.between(2, 7), x] = True
    canvas.shift(drops, 1)
    canvas.glow[:] = True
    return canvas.cropped(0, 0, width, height)


def panorama() -> Canvas:
    """Draw the panoramic window on the city with sill, pots and curtains, 240 wide; it stands 16 px under the cap."""
    wide = PANORAMA_WIDE + 2 * _MARGIN
    canvas = Canvas(wide, 58)
    left, right = _MARGIN, _MARGIN + PANORAMA_WIDE
    canvas.rect(left - 3, 3, PANORAMA_WIDE + 6, 47, "n1").row(left - 2, 4, PANORAMA_WIDE + 4, "n5")
    canvas.blit(city(PANORAMA_WIDE, 41), left, 6)
    for x in range(left + 52, right - 10, 52):
        canvas.rect(x - 2, 5, 4, 42, "n1").column(x - 2, 5, 42, "n4").column(x + 1, 5, 42, "n0")
    canvas.rect(left - 6, 47, PANORAMA_WIDE + 12, 3, "s2").row(left - 6, 47, PANORAMA_WIDE + 12, "s4")
    canvas.row(left - 6, 49, PANORAMA_WIDE + 12, "s0").rect(left - 4, 50, PANORAMA_WIDE + 8, 2, "s1")
    for x, kind in ((34, 0), (70, 1), (110, 2), (166, 0), (190, 1)):
        _sill_pot(canvas, left + x, kind)
    red = ("r0", "r1", "r2")
    _curtain(canvas, left - 10, 57, red)
    _curtain(canvas, right - 7, 57, red)
    canvas.rect(left - 12, 2, PANORAMA_WIDE + 24, 2, "g1").row(left - 12, 2, PANORAMA_WIDE + 24, "g2")
    return canvas.rect(left - 12, 1, 3, 4, "g2").rect(right + 9, 1, 3, 4, "g2")


def _sill_pot(canvas: Canvas, x: int, kind: int) -> None:
    """Set a small thing on the sill: a bush, a cactus or a stack of two books with a cup."""
    if kind == 2:
        canvas.rect(x - 5, 44, 11, 3, "r1").row(x - 5, 44, 11, "r2").rect(x - 4, 41, 9, 3, "c1").row(x - 4, 41, 9, "c2")
        canvas.rect(x - 1, 37, 4, 4, "n7").column(x - 1, 37, 4, "n8").pixel(x + 3, 38, "n7")
        return
    canvas.rect(x - 3, 42, 7, 5, "s2").row(x - 3, 42, 7, "s3").column(x + 3, 43, 4, "s1")
    if kind == 0:
        canvas.ball(x - 5, 32, 11, 10, ("e1", "e2", "e3"))
    else:
        canvas.rect(x - 1, 33, 3, 9, "e2").column(x - 1, 33, 9, "e3").rect(x - 4, 35, 2, 4, "e2").row(
            x - 4, 38, 3, "e2"
        )
        canvas.rect(x + 3, 34, 2, 3, "e1").row(x + 2, 37, 3, "e1").pixel(x, 32, "p3")


def string_lights() -> Canvas:
    """Draw a string of coloured bulbs, 128 px wide; strings join end to end."""
    canvas = Canvas(128, 12)
    for x in range(128):
        canvas.pixel(x, round(2 + 4 * math.sin(math.pi * (x % 64) / 64)), "n0")
    for number, x in enumerate(range(4, 128, 8)):
        y = round(3 + 4 * math.sin(math.pi * (x % 64) / 64))
        canvas.pixel(x, y, "n1").rect(x, y + 1, 2, 2, _BULBS[number % 4], GLOW)
    return canvas


def garden_door() -> Canvas:
    """Draw the glass door to the garden: leaves, a path and fireflies behind its panes."""
    canvas, dice = Canvas(46, 56), Dice(31)
    canvas.rect(0, 0, 46, 56, "s1").row(0, 0, 46, "s3").column(0, 0, 56, "s2").column(45, 0, 56, "s0")
    view = canvas.box_mask(4, 4, 38, 48)
    canvas.gradient(view, ("n1", "c0", "e0", "e0", "e1"), canvas.ys / 56, 0.7, GLOW)
    for _ in range(46):
        x, y = dice.between(4, 38), dice.between(10, 46)
        if abs(x - 21) > (y - 14) // 5 + 2:
            canvas.ellipse(x, y, 5, 4, dice.pick(("e0", "e1", "e1", "e2")), GLOW)
    canvas.polygon([(20, 34), (25, 34), (33, 51), (12, 51)], "y1", GLOW).polygon(
        [(21, 36), (24, 36), (28, 51), (16, 51)], "y2", GLOW
    )
    for x, y in ((9, 20), (35, 14), (30, 30), (13, 37), (38, 40), (23, 17)):
        canvas.pixel(x, y, "g4", GLOW).pixel(x + 1, y, "g3", GLOW)
    canvas.ellipse(27, 6, 6, 6, "n8", GLOW).ellipse(25, 5, 6, 6, "n1", GLOW)
    canvas.rect(22, 4, 3, 50, "s2").column(22, 4, 50, "s3").column(24, 4, 50, "s0")
    for y in (20, 36):
        canvas.rect(4, y, 38, 2, "s2").row(4, y, 38, "s3")
    canvas.rect(4, 50, 38, 5, "s2").row(4, 50, 38, "s3").pixels(((20, 30), (26, 30)), "g3").frame(3, 3, 40, 52, "s0")
    return canvas.row(0, 55, 46, "n0")


def garden_light() -> Canvas:
    """Draw the green light of the garden on the floor."""
    canvas = Canvas(72, 48)
    beam = canvas.polygon_mask([(16, 0), (55, 0), (71, 47), (0, 47)])
    canvas.dither(beam & (canvas.ys < 20), "e1", 0.4).dither(beam & (canvas.ys >= 20) & (canvas.ys < 34), "e1", 0.2)
    return canvas.dither(beam & (canvas.ys >= 34), "e1", 0.08)


def sketch(kind: int) -> Canvas:
    """Draw a drawing on paper, 13 x 15: an arch, a chart or a roof."""
    canvas = Canvas(13, 15, "s5")
    canvas.row(0, 14, 13, "s4").column(12, 0, 15, "s4")
    if kind == 0:
        canvas.ring(2, 3, 8, 10, 1, "n4").column(6, 4, 8, "n4").row(2, 12, 9, "n4")
    elif kind == 1:
        for bar in range(4):
            canvas.column(2 + bar * 2, 11 - bar * 2, 2 + bar * 2, "c1")
        canvas.row(1, 13, 10, "c1")
    else:
        canvas.line(2, 12, 6, 3, "r1").line(6, 3, 10, 12, "r1").row(3, 8, 7, "r1")
    return canvas.pixel(6, 0, "r2")


def sketch_wall() -> Canvas:
    """Draw six drawings joined by a red thread."""
    canvas = Canvas(72, 40)
    places = ((0, 4), (18, 10), (36, 2), (56, 8), (8, 24), (44, 25))
    for number, (x, y) in enumerate(places):
        canvas.blit(sketch(number % 3), x, y).row(x + 1, y + 15, 12, "n1")
    pins = [(x + 6, y) for x, y in places]
    for a, b in ((0, 1), (1, 2), (2, 3), (1, 4), (3, 5)):
        canvas.line(*pins[a], *pins[b], "r2")
    return canvas


def photo_frames() -> Canvas:
    """Draw four framed photographs, one of them empty."""
    canvas = Canvas(54, 24)
    for x, y, wide, high, air, ground in (
        (0, 3, 14, 12, "c2", "e1"), (17, 0, 12, 15, "g2", "s2"), (32, 4, 10, 12, "p2", "v0"),
        (44, 1, 10, 10, "n2", "n2"),
    ):  # fmt: skip
        canvas.rect(x, y, wide, high, "s2").row(x, y, wide, "s3").rect(x + 1, y + 1, wide - 2, high - 2, air)
        canvas.rect(x + 1, y + high - 5, wide - 2, 4, ground).row(x, y + high, wide, "n1")
        if ground != "n2":
            for head in (3, 7):
                if head < wide - 3:
                    canvas.rect(x + head, y + high - 7, 2, 2, "s4").rect(x + head, y + high - 5, 2, 3, "n7")
    return canvas


def clock_digital() -> Canvas:
    """Draw the red clock that reads 3:33."""
    canvas = Canvas(25, 13)
    canvas.rect(0, 0, 25, 13, "n0").frame(0, 0, 25, 13, "n2").row(0, 0, 25, "n3")
    three = ("###", "..#", ".##", "..#", "###")
    for x in (4, 12, 17):
        canvas.stamp(three, x, 4, {"#": "r2"}, glow="#")
    return canvas.pixels(((9, 5), (9, 7)), "r2", GLOW)


def wall_lamp() -> Canvas:
    """Draw a lamp on a wall, lit up and down."""
    canvas = Canvas(14, 18)
    canvas.rect(5, 7, 4, 8, "g1").column(5, 7, 8, "g2").polygon([(2, 9), (4, 2), (9, 2), (11, 9)], "g3", GLOW)
    return canvas.polygon([(5, 8), (6, 3), (8, 3), (9, 8)], "g4", GLOW).row(2, 9, 10, "g4", GLOW).outline()


def wall_plants() -> Canvas:
    """Draw a board of pots from which ivy trails."""
    canvas, dice = Canvas(56, 34), Dice(14)
    canvas.row(0, 13, 56, "s4").rect(0, 14, 56, 2, "s2").row(0, 16, 56, "s0")
    for number, x in enumerate((3, 17, 31, 45)):
        canvas.rect(x, 7, 8, 6, ("s3", "n5", "r1", "s3")[number]).row(x, 7, 8, ("s4", "n7", "r2", "s4")[number])
        canvas.ball(x - 2, 0, 12, 8, ("e1", "e2", "e3"))
        for strand in range(3):
            at, length = x + 1 + strand * 3, dice.between(4, 18)
            for y in range(length):
                at += (y % 5 == 4) * (1 if strand == 2 else -1 if strand == 0 else 0)
                canvas.pixel(at, 15 + y, "e1")
                if y % 3 == 1:
                    canvas.rect(at - (y % 2), 15 + y, 2, 2, ("e2", "e3", "e2")[strand])
    return canvas


def things() -> dict[str, Thing]:
    """List them, with the height over the foot of the wall."""
    found = {f"sketch_{name}": hanging(sketch(kind), 26) for kind, name in enumerate(("arch", "chart", "roof"))}
    return found | {
        "panorama": hanging(panorama(), 6),
        "string_lights": hanging(string_lights(), 48),
        "garden_door": hanging(garden_door(), 0),
        "garden_light": lying(garden_light()),
        "sketch_wall": hanging(sketch_wall(), 19),
        "photo_frames": hanging(photo_frames(), 26),
        "clock_digital": hanging(clock_digital(), 40),
        "wall_lamp": hanging(wall_lamp(), 24),
        "wall_plants": hanging(wall_plants(), 16),
    }
