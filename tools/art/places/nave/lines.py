"""Blueprint lines: pointed arches, roses and dimensions, drawn in light; what was never built is made of these."""

import math
from itertools import pairwise

from tools.art.canvas import GLOW, Canvas

Point = tuple[float, float]


def pointed(x: float, foot: float, width: float, spring: float, reach: float = 0.9, steps: int = 16) -> list[Point]:
    """Give a pointed arch about the axis x: up the left jamb, over, and down to the foot on the right.

    `spring` is the height of the jambs, `reach` the radius of the two arcs as a share of the width.
    """
    half = width / 2
    radius = width * reach
    rise = math.sqrt(max(radius**2 - (radius - half) ** 2, 1))
    left: list[Point] = [(x - half, foot), (x - half, foot - spring)]
    for step in range(1, steps + 1):
        up = rise * step / steps
        away = math.sqrt(max(radius**2 - up**2, 0)) - (radius - half)
        left.append((x - away, foot - spring - up))
    return left + [(2 * x - px, py) for px, py in reversed(left[:-1])]


def trace(canvas: Canvas, points: list[Point], colour: str, glow: bool = GLOW, dash: int = 0) -> Canvas:
    """Draw a line through points; with `dash`, so many pixels on and as many off."""
    drawn = Canvas(canvas.width, canvas.height)
    for (xa, ya), (xb, yb) in pairwise(points):
        drawn.line(xa, ya, xb, yb, colour)
    mask = drawn.index >= 0
    if dash:
        mask &= (canvas.xs + canvas.ys) % (2 * dash) < dash
    return canvas.fill(mask, colour, glow)


def arch(canvas: Canvas, x: float, foot: float, width: float, spring: float, colour: str, reach: float = 0.9) -> Canvas:
    """Draw a pointed arch in light."""
    return trace(canvas, pointed(x, foot, width, spring, reach), colour)


def ellipse(canvas: Canvas, x: float, y: float, across: float, down: float, colour: str, glow: bool = GLOW) -> Canvas:
    """Draw an ellipse of one pixel about a centre, by its half axes."""
    steps = max(24, round((across + down) * 2))
    points = [
        (x + math.cos(i * math.tau / steps) * across, y + math.sin(i * math.tau / steps) * down)
        for i in range(steps + 1)
    ]
    return trace(canvas, points, colour, glow)


def spokes(canvas: Canvas, x: float, y: float, inner: float, outer: float, number: int, colour: str) -> Canvas:
    """Draw lines from an inner to an outer circle."""
    for i in range(number):
        dx, dy = math.cos(i * math.tau / number), math.sin(i * math.tau / number)
        canvas.line(x + dx * inner, y + dy * inner, x + dx * outer, y + dy * outer, colour, GLOW)
    return canvas


def measure(canvas: Canvas, x: int, y: int, length: int, colour: str = "c1", down: bool = False) -> Canvas:
    """Draw a dimension: a thin line with a tick at both ends and one in the middle."""
    if down:
        canvas.column(x, y, length, colour, GLOW)
        for at in (y, y + length // 2, y + length - 1):
            canvas.row(x - 1, at, 3, colour, GLOW)
        return canvas
    canvas.row(x, y, length, colour, GLOW)
    for at in (x, x + length // 2, x + length - 1):
        canvas.column(at, y - 1, 3, colour, GLOW)
    return canvas
