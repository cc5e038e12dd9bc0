"""Strokes of a portrait: closed curves, tapered locks and fingers shaded across their width, a rim of neon."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from tools.art.canvas import Canvas, Mask, Points

SIZE = 96
"""Width and height of a portrait, px."""
_LIGHT = (-0.8, -0.6)
_STEPS = 14


class Shine(NamedTuple):
    """A bright band over a lock: where along it (0 to 1), how wide, how strong."""

    at: float
    wide: float = 0.14
    strong: float = 0.3


def curve(points: Points, closed: bool = True, steps: int = 10) -> list[tuple[float, float]]:
    """Give a smooth line through points (Catmull and Rom)."""
    count = len(points)
    found: list[tuple[float, float]] = []

    def at(number: int) -> np.ndarray:
        return np.array(points[number % count if closed else min(max(number, 0), count - 1)], float)

    for number in range(count if closed else count - 1):
        a, b, c, d = (at(number + step) for step in (-1, 0, 1, 2))
        for t in np.linspace(0, 1, steps, endpoint=False):
            x, y = 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
            found.append((float(x), float(y)))
    return found if closed else [*found, (float(points[-1][0]), float(points[-1][1]))]


def blob(canvas: Canvas, points: Points) -> Mask:
    """Give the pixels inside a smooth closed line."""
    return canvas.polygon_mask(curve(points))


def mass(canvas: Canvas, points: Points, colour: str) -> Mask:
    """Fill a smooth closed line; gives its pixels."""
    inside = blob(canvas, points)
    canvas.fill(inside, colour)
    return inside


def round_mass(canvas: Canvas, points: Points, tones: Sequence[str], middle: tuple[float, float], far: float) -> Mask:
    """Fill a smooth closed line as one rounded form lit from the upper left; `far` px from the middle it is dark."""
    inside = blob(canvas, points)
    across, down = (canvas.xs - middle[0]) / far, (canvas.ys - middle[1]) / far
    canvas.gradient(inside, tones, np.clip(0.55 - 0.4 * across - 0.5 * down, 0, 0.999))
    return inside


def lock(
    canvas: Canvas,
    spine: Points,
    widths: Sequence[float],
    tones: Sequence[str],
    *,
    shine: Shine | None = None,
    line: str = "",
    lift: float = 0.0,
    cross: float = 0.34,
) -> Mask:
    """Draw a curved, tapered lock (or finger, or strap), shaded across its width by `cross`; gives its pixels.

    `lift` makes all of it lighter or darker, `line` parts it from what lies below on its shaded side.
    """
    path = np.array(curve(spine, closed=False, steps=_STEPS))
    along = np.linspace(0, 1, len(path))
    half = np.interp(along, np.linspace(0, 1, len(widths)), widths) / 2
    tangent = np.gradient(path, axis=0)
    tangent /= np.maximum(np.hypot(tangent[:, 0], tangent[:, 1])[:, None], 1e-6)
    normal = np.stack([-tangent[:, 1], tangent[:, 0]], 1)
    normal *= np.where(normal @ np.array(_LIGHT) < 0, -1, 1)[:, None]
    pixels = np.stack([canvas.xs + 0.5, canvas.ys + 0.5], -1).reshape(-1, 1, 2)
    away = ((pixels - path[None]) ** 2).sum(-1)
    nearest = away.argmin(1)
    shape = (canvas.height, canvas.width)
    beside = (((pixels[:, 0] - path[nearest]) * normal[nearest]).sum(-1) / np.maximum(half[nearest], 0.35)).reshape(
        shape
    )
    inside: Mask = (np.sqrt(away.min(1)) <= np.maximum(half[nearest], 0.35)).reshape(shape)
    value = 0.5 + cross * beside + lift
    if shine is not None:
        value = value + shine.strong * np.exp(-(((along[nearest].reshape(shape) - shine.at) / shine.wide) ** 2))
    if line:
        edge = np.zeros_like(inside)
        edge[:, 1:] |= inside[:, :-1]
        edge[1:, :] |= inside[:-1, :]
        canvas.fill(edge & ~inside & (canvas.index >= 0), line)
    canvas.gradient(inside, tones, np.clip(value, 0, 0.999))
    return inside


def rim(canvas: Canvas, colour: str, top: int, bottom: int = SIZE) -> Canvas:
    """Draw a line of neon, one pixel, along the far (right) side of the silhouette."""
    solid = canvas.index >= 0
    beyond = np.zeros_like(solid)
    beyond[:, :-1] = solid[:, 1:]
    beyond[:, -1] = True
    edge = solid & ~beyond & (canvas.ys >= top) & (canvas.ys < bottom) & (canvas.xs > SIZE // 2)
    return canvas.fill(edge, colour)
