"""Points of curves for lines drawn by code: arcs, arrows, threads. All in whole px."""

from functools import lru_cache
from math import cos, hypot, pi, sin

Point = tuple[int, int]


def arc(x: int, y: int, radius: float, part: float, squash: float = 1.0) -> list[Point]:
    """Give a circle's points from the top clockwise, `part` of it; `squash` flattens it."""
    return [(round(x + dx), round(y - dy)) for dx, dy in _arc(radius, part, squash)]


@lru_cache(maxsize=512)
def _arc(radius: float, part: float, squash: float) -> list[tuple[float, float]]:
    """Give the points of an arc round (0, 0); the same few rings are drawn in every frame."""
    count = max(2, round(radius * 1.6 * part) + 1)
    angles = [2 * pi * part * i / count for i in range(count + 1)]
    return [(sin(angle) * radius, cos(angle) * radius * squash) for angle in angles]


def thread(start: Point, end: Point, part: float, sway: float) -> list[Point]:
    """Give a hanging curve from start towards end, `part` of it; `sway` is how far it hangs, px."""
    count = max(2, round(hypot(end[0] - start[0], end[1] - start[1]) * part / 6))
    points = []
    for i in range(count + 1):
        along = part * i / count
        sag = sin(along * pi) * sway
        points.append(
            (round(start[0] + (end[0] - start[0]) * along), round(start[1] + (end[1] - start[1]) * along + sag))
        )
    return points


def arrow(start: Point, end: Point, part: float, size: float) -> list[list[Point]]:
    """Give a line that grows from start to end, and at part 1 a closed arrowhead of `size` px."""
    far = hypot(end[0] - start[0], end[1] - start[1])
    if far < 1:
        return []
    dx, dy = (end[0] - start[0]) / far, (end[1] - start[1]) / far
    tip = (start[0] + dx * far * part, start[1] + dy * far * part)
    neck = (tip[0] - dx * size, tip[1] - dy * size)
    lines = [[start, (round(neck[0]), round(neck[1]))]]
    wide = size * 0.7 * part
    left = (round(neck[0] - dy * wide), round(neck[1] + dx * wide))
    right = (round(neck[0] + dy * wide), round(neck[1] - dx * wide))
    point = (round(tip[0]), round(tip[1]))
    lines.append([left, point, right, left] if part >= 1 else [left, point, right])
    return lines


def dashed(points: list[Point], on: int, off: int, shift: int) -> list[list[Point]]:
    """Cut a dense line of points into dashes of `on` points with gaps of `off`, moved along by `shift`."""
    period = on + off
    pieces: list[list[Point]] = []
    piece: list[Point] = []
    for i, point in enumerate(points):
        if (i + shift) % period < on:
            piece.append(point)
        else:
            if len(piece) > 1:
                pieces.append(piece)
            piece = []
    return [*pieces, piece] if len(piece) > 1 else pieces


def corners_of(left: int, top: int, right: int, bottom: int, arm: int) -> list[list[Point]]:
    """Give the four corners of a box as lines whose arms are so long."""
    corners = ((left, top, 1, 1), (right, top, -1, 1), (right, bottom, -1, -1), (left, bottom, 1, -1))
    return [[(x + dx * arm, y), (x, y), (x, y + dy * arm)] for x, y, dx, dy in corners]
