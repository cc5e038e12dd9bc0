"""The cards that portraits stand before: the friend's colour at night, and what that friend has in mind."""

from collections.abc import Callable
from math import cos, pi, sin

import numpy as np

from tools.art.canvas import Canvas, Mask
from tools.art.palette import BRIGHT

WIDE, TALL = 102, 104
"""Of a card with its frame, px; the portrait stands at (3, 5) in it."""
_MIDDLE = (51, 50)
_TONES = {
    "jenna": ("s0", "g0", "g0", "n3"),
    "ravi": ("n1", "c0", "c1", "c1"),
    "mia": ("n1", "p0", "p0", "p1"),
    "leo": ("n1", "e0", "e0", "e1"),
}


def _ring(canvas: Canvas, far: float, thick: float) -> Mask:
    away = np.hypot(canvas.xs - _MIDDLE[0], canvas.ys - _MIDDLE[1])
    return np.asarray(np.abs(away - far) < thick)


def _blueprint(canvas: Canvas) -> None:
    """A rose window under construction: rings, their axes, the centres of the next arcs."""
    canvas.fill(_ring(canvas, 42, 0.7) & ((canvas.xs + canvas.ys) % 3 > 0), "g1")
    canvas.fill(_ring(canvas, 48, 0.6) & ((canvas.xs * 2 + canvas.ys) % 5 > 2), "s2")
    for step in range(8):
        turn = step * pi / 4 + pi / 8
        for far in range(30, 60, 3):
            canvas.pixel(round(51 + cos(turn) * far), round(50 + sin(turn) * far), "g1")
    for x, y in ((11, 20), (90, 20), (11, 82), (90, 82)):
        canvas.fill(np.abs(np.hypot(canvas.xs - x, canvas.ys - y) - 9) < 0.6, "s2").row(x - 2, y, 5, "g1").column(
            x, y - 2, 5, "g1"
        )


def _clock(canvas: Canvas) -> None:
    """The dial he always sees: twelve marks, and a pulse under it."""
    canvas.fill(_ring(canvas, 42, 0.7) & ((canvas.xs + canvas.ys) % 3 > 0), "c2")
    canvas.fill(_ring(canvas, 47, 0.6) & ((canvas.xs * 2 + canvas.ys) % 5 > 2), "c2")
    for step in range(12):
        turn = step * pi / 6
        for far in range(36 if step % 3 else 33, 41):
            canvas.pixel(round(51 + cos(turn) * far), round(50 + sin(turn) * far), "c2")
    for x in range(4, 98):
        beat = (x - 4) % 31
        rise = {6: -2, 7: -7, 8: -12, 9: -5, 10: 4, 11: 7, 12: 2}.get(beat, 0)
        canvas.pixel(x, 88 + rise, "c2")


def _hearts(canvas: Canvas) -> None:
    """A ring light, and hearts that rise past it."""
    canvas.fill(_ring(canvas, 43, 1.6), "p1").fill(_ring(canvas, 43, 0.6), "p2")
    for x, y, colour in (
        (9, 70, "p2"),
        (18, 26, "p1"),
        (88, 58, "p2"),
        (82, 18, "p1"),
        (6, 44, "p1"),
        (91, 84, "p1"),
        (12, 10, "p1"),
    ):
        canvas.stamp((".#.#.", "#####", "#####", ".###.", "..#.."), x - 2, y - 2, {"#": colour})


def _door(canvas: Canvas) -> None:
    """A door ajar in the fog, with the light of one lamp behind it."""
    canvas.frame(18, 14, 66, 90, "e2").frame(21, 17, 60, 90, "e1").rect(79, 18, 5, 84, "e2")
    canvas.column(81, 18, 84, "e3").rect(24, 60, 2, 4, "e3")
    for y in (64, 74, 84, 92):
        canvas.fill((canvas.ys == y) & ((canvas.xs + y * 3) % 23 < 17), "e1")


_DRAWN: dict[str, Callable[[Canvas], None]] = {"jenna": _blueprint, "ravi": _clock, "mia": _hearts, "leo": _door}


def card(name: str) -> Canvas:
    """Draw a friend's card, WIDE x TALL."""
    canvas = Canvas(WIDE, TALL, "n0")
    inside = canvas.box_mask(3, 3, WIDE - 6, TALL - 6)
    canvas.gradient(inside, _TONES[name], 1 - canvas.ys / TALL, 1.0)
    drawn = Canvas(WIDE, TALL)
    _DRAWN[name](drawn)
    drawn.index[~inside] = -1
    canvas.blit(drawn, 0, 0)
    return canvas.frame(1, 1, WIDE - 2, TALL - 2, BRIGHT[name])
