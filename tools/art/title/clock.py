"""The moon that is a clock: its face, the loop of light around it, and every place that its hands can take."""

from math import cos, pi, sin

import numpy as np

from tools.art.canvas import Canvas, Field, Mask
from tools.art.things.thing import Thing

RADIUS, EDGE = 74, 30
SIZE = 2 * (RADIUS + EDGE)
MIDDLE = RADIUS + EDGE
MINUTES = 60
_SEAS = ((-30, -22, 15), (34, 14, 17), (-14, 30, 20), (18, -36, 9), (-46, 14, 7), (22, 50, 7), (-6, -50, 6))
_LOOPS = ((RADIUS + 12, 1.6, "v3", 4), (RADIUS + 14, 1.0, "v2", 6), (RADIUS + 24, 1.2, "c2", 3))
_LONG, _SHORT = 54, 35


def face() -> Canvas:
    """Draw the moon with its seas and the marks of the hours, in two loops that do not close."""
    canvas = Canvas(SIZE, SIZE)
    across, down = canvas.xs + 0.5 - MIDDLE, canvas.ys + 0.5 - MIDDLE
    away = np.hypot(across, down)
    disc = away <= RADIUS
    light = 0.72 - 0.40 * (across * 0.6 + down * 0.8) / RADIUS
    canvas.gradient(disc, ("p3", "p4", "s5", "s5", "s5", "g4"), np.clip(light, 0, 0.999), 0.8)
    for x, y, radius in _SEAS:
        _sea(canvas, disc, (x, y, radius))
    canvas.fill(disc & (away > RADIUS - 1.8) & (across + down < 12), "n8")
    canvas.fill(disc & (away > RADIUS - 1.4) & (across + down > 60), "p2")
    for hour in range(12):
        long = hour % 3 == 0
        for wide in range(-1, 2) if long else (0,):
            turn = hour * pi / 6 + wide * 0.012
            outer, inner = RADIUS - 5, RADIUS - (15 if long else 10)
            canvas.line(*_spot(turn, outer), *_spot(turn, inner), "p1")
    _loops(canvas, away, np.degrees(np.arctan2(down, across)) % 360)
    return canvas


def _spot(turn: float, radius: float) -> tuple[float, float]:
    """Give the place at an angle clockwise from the top."""
    return MIDDLE + sin(turn) * radius, MIDDLE - cos(turn) * radius


def _sea(canvas: Canvas, disc: Mask, sea: tuple[int, int, int]) -> None:
    """Draw a flat dark spot, its lower right edge caught by the light."""
    x, y, radius = sea
    inside = np.hypot(canvas.xs + 0.5 - MIDDLE - x, (canvas.ys + 0.5 - MIDDLE - y) * 1.15) < radius
    shifted = np.hypot(canvas.xs + 2.5 - MIDDLE - x, (canvas.ys + 2.5 - MIDDLE - y) * 1.15) < radius
    pink = np.isin(canvas.index, [Canvas(1, 1, name).index[0, 0] for name in ("p4", "p3")])
    canvas.fill(inside & disc & ~pink, "s4").shift(inside & disc & pink, -1)
    if radius > 8:
        canvas.fill(inside & disc & ~shifted & ~pink, "g4")


def _loops(canvas: Canvas, away: Field, angle: Field) -> None:
    for radius, thick, colour, gap in _LOOPS:
        canvas.fill((np.abs(away - radius) < thick / 2 + 0.35) & (angle % 60 >= gap), colour)
    for number in range(60):
        x, y = _spot(number * pi / 30, RADIUS + 19)
        canvas.pixel(round(x), round(y), "v3" if number % 5 == 0 else "v1")


def _hand(turn: float, reach: float, wide: float, colour: str) -> Thing:
    """Draw a tapering hand of the clock in its own box; the anchor is the pin."""
    canvas = Canvas(SIZE, SIZE)
    tip, tail = _spot(turn, reach), _spot(turn + pi, 9)
    side_x, side_y = cos(turn) * wide, sin(turn) * wide
    pin = (MIDDLE, MIDDLE)
    canvas.polygon([tip, (pin[0] + side_x, pin[1] + side_y), tail, (pin[0] - side_x, pin[1] - side_y)], colour)
    rows, columns = np.nonzero(canvas.index >= 0)
    left, top = int(columns.min()), int(rows.min())
    cut = canvas.cropped(left, top, int(columns.max()) - left + 1, int(rows.max()) - top + 1)
    return Thing(cut, MIDDLE - left, MIDDLE - top)


def hands() -> dict[str, Thing]:
    """Draw both hands for every minute, the pin over them, and the bead that runs round the loop."""
    found = {f"long_{minute}": _hand(minute * pi / 30, _LONG, 1.4, "p0") for minute in range(MINUTES)}
    for minute in range(MINUTES):
        found[f"short_{minute}"] = _hand((3 + minute / 60) * pi / 6, _SHORT, 2.4, "p0")
    pin = Canvas(9, 9).ellipse(0, 0, 9, 9, "p0").ellipse(2, 2, 5, 5, "g2").rect(3, 3, 2, 2, "g4")
    bead = Canvas(7, 7).ellipse(0, 0, 7, 7, "v1").ellipse(1, 1, 5, 5, "v3").rect(2, 2, 2, 2, "n8")
    return found | {"pin": Thing(pin, 4, 4), "bead": Thing(bead, 3, 3)}
