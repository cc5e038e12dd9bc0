"""Distances and directions in whole numbers."""

from math import isqrt


def near(ax: int, ay: int, bx: int, by: int, reach: int) -> bool:
    """Tell whether two points are at most `reach` apart."""
    dx, dy = ax - bx, ay - by
    return dx * dx + dy * dy <= reach * reach


def distance(ax: int, ay: int, bx: int, by: int) -> int:
    """Give the distance, rounded down."""
    dx, dy = ax - bx, ay - by
    return isqrt(dx * dx + dy * dy)


def covers(box: tuple[int, int, int, int], x: int, y: int) -> bool:
    """Tell whether a point lies in a box of left, top, right and bottom."""
    left, top, right, bottom = box
    return left <= x < right and top <= y < bottom


def gap(x: int, y: int, left: int, top: int, right: int, bottom: int) -> int:
    """Give the distance of a point from a box, 0 inside it."""
    return distance(x, y, max(left, min(x, right)), max(top, min(y, bottom)))


def toward(ax: int, ay: int, bx: int, by: int, length: int) -> tuple[int, int]:
    """Give the vector of about `length` from a to b; (0, 0) where they are the same point."""
    dx, dy = bx - ax, by - ay
    far = isqrt(dx * dx + dy * dy)
    if far == 0:
        return 0, 0
    return dx * length // far, dy * length // far


def heading(dx: int, dy: int) -> tuple[int, int]:
    """Give the nearest of the eight directions, (0, 0) for no vector."""
    if dx == 0 and dy == 0:
        return 0, 0
    wide = 5 * abs(dx) >= 2 * abs(dy)
    tall = 5 * abs(dy) >= 2 * abs(dx)
    return (sign(dx) if wide else 0), (sign(dy) if tall else 0)


def sign(value: int) -> int:
    """Give -1, 0 or 1."""
    return (value > 0) - (value < 0)
