"""What lies behind and before the corridor: the same corridor again and again, drawn in lines, smaller and smaller."""

import math

from tools.art.canvas import Canvas
from tools.art.dice import Dice
from tools.art.places.place import Behind, Near

_WIDE, _TALL, _WALL = 576, 128, 48
"""Px of the corridor itself: floor and northern wall; how much of it is the wall with its cap."""
_ALCOVE = (288, 80, 48)
_DOORS, _LAMPS, _RUGS, _BELTS = (16, 264, 500), (80, 152, 360, 488), (72, 288, 450), (224, 416)
_CLOCK = (120, 12, 22)
HOUR, MINUTE = 106.5, 198.0
"""Degrees of the two hands at 3:33, from twelve."""


def _again(canvas: Canvas, left: float, top: float, scale: float, line: str, dim: str, fill: str) -> None:
    """Draw the corridor once, its cap's corner at (left, top), wrapped round the sides of the layer."""
    for turn in (-canvas.width, 0, canvas.width):
        if left + turn < canvas.width and left + turn + _WIDE * scale > 0:
            _copy(canvas, left + turn, top, scale, (line, dim, fill))


def _copy(canvas: Canvas, left: float, top: float, scale: float, colours: tuple[str, str, str]) -> None:
    line, dim, fill = colours

    def box(x: float, y: float, wide: float, tall: float) -> tuple[int, int, int, int]:
        return (
            round(left + x * scale), round(top + y * scale),
            max(2, round(wide * scale)), max(2, round(tall * scale)),
        )  # fmt: skip

    nook, nook_wide, nook_tall = _ALCOVE
    for shape in (box(nook, _TALL - 2, nook_wide, nook_tall), box(0, 0, _WIDE, _TALL)):
        canvas.rect(*shape, fill).frame(*shape, line)
    x, y, wide, _ = box(nook, _TALL, nook_wide, 8)
    canvas.row(x + 1, y - 1, wide - 2, fill)
    x, y, wide, _ = box(0, 16, _WIDE, 1)
    canvas.row(x + 1, y, wide - 2, dim).row(x + 1, box(0, _WALL, 1, 1)[1], wide - 2, line)
    for door in _DOORS:
        x, y, wide, tall = box(door, 20, 22, 28)
        canvas.frame(x, y, wide, tall + 1, line)
        if scale > 0.4:
            canvas.pixel(x + wide - 2, y + tall // 2, line)
    for lamp in _LAMPS:
        x, y, wide, tall = box(lamp, 24, 9, 6)
        canvas.row(x, y, wide, line).row(x + 1, y + 1, max(1, wide - 2), dim)
    for rug in _RUGS:
        canvas.frame(*box(rug, 76, 96, 24), dim)
    for belt in _BELTS:
        x, y, wide, tall = box(belt, _WALL, 32, _TALL - _WALL)
        canvas.column(x, y, tall - 1, dim).column(x + wide, y, tall - 1, dim)
    _clock(canvas, left + _CLOCK[0] * scale, top + _CLOCK[1] * scale, max(3.0, _CLOCK[2] * scale), (line, fill))


def _clock(canvas: Canvas, x: float, y: float, radius: float, colours: tuple[str, str]) -> None:
    """Draw a clock round (x, y); it is always 3:33."""
    line, fill = colours
    size = round(radius * 2)
    left, top = round(x - radius), round(y - radius)
    canvas.ellipse(left, top, size, size, fill).ring(left, top, size, size, 1, line)
    for degrees, long in ((HOUR, 0.5), (MINUTE, 0.8)):
        turn = math.radians(degrees - 90)
        middle = size / 2 - 0.5
        x1, y1 = left + middle + math.cos(turn) * radius * long, top + middle + math.sin(turn) * radius * long
        canvas.line(left + middle, top + middle, x1, y1, line)


def _haze(canvas: Canvas) -> None:
    """The dark, a little lighter in the middle, where all corridors come from."""
    canvas.rect(0, 0, canvas.width, canvas.height, "n0")
    away = abs(canvas.ys - 180) / 180
    everywhere = canvas.box_mask(0, 0, canvas.width, canvas.height)
    canvas.gradient(everywhere, ("n1", "n1", "n0", "n0"), away, 1.0)


def _far(canvas: Canvas) -> None:
    """Many, as small as a match box, in rows."""
    for number, y in enumerate((4, 42, 80, 118, 156, 194, 232, 270, 308)):
        for place in range(5):
            _again(canvas, place * 160 + number * 53 % 160, y, 0.2, "n2", "n1", "n1")


def _middle(canvas: Canvas) -> None:
    """Some at less than half its size."""
    for y, shift in ((8, 40), (242, 200)):
        for place in range(3):
            _again(canvas, place * 320 + shift, y, 0.45, "n3", "n2", "n0")


def _close(canvas: Canvas) -> None:
    """Some almost as large as itself, and as dark as what is near."""
    for place in range(2):
        _again(canvas, place * 560 + 250, 286, 0.75, "v0", "n1", "n0")


BEHIND = (
    Behind(_haze, 640, 360, 0.02),
    Behind(_far, 800, 360, 0.06, drift=1.5),
    Behind(_middle, 960, 360, 0.14, drift=3.0),
    Behind(_close, 1120, 400, 0.28, drift=5.0),
)


def _frame(canvas: Canvas) -> None:
    """A door frame so near that only its dark is seen, ajar, with its hinge."""
    canvas.rect(0, 0, 13, canvas.height, "n0").column(4, 0, canvas.height, "n1").column(9, 0, canvas.height, "n1")
    canvas.column(13, 0, canvas.height, "v1")
    for y in (60, 300):
        canvas.rect(10, y, 6, 14, "n0").column(16, y, 14, "v1").row(10, y + 4, 6, "n1").row(10, y + 9, 6, "n1")


def _coats(canvas: Canvas) -> None:
    """Coats on a rack, of people who went on without them."""
    right = canvas.width
    canvas.rect(right - 5, 0, 5, canvas.height, "n0").column(right - 6, 0, canvas.height, "n1")
    canvas.rect(right - 16, 205, 16, 3, "n0").row(right - 16, 205, 16, "v1")
    canvas.polygon([(right - 14, 210), (right, 206), (right, 330), (right - 20, 322), (right - 17, 250)], "n0")
    canvas.line(right - 14, 210, right - 17, 250, "v1").line(right - 17, 250, right - 20, 322, "v1")
    canvas.line(right - 9, 226, right - 11, 318, "n1")


def _leaves(canvas: Canvas) -> None:
    """Plants and the backs of chairs along the lower edge."""
    dice, base = Dice(12), canvas.height
    for middle in (46, 74, 566, 600):
        for blade in range(7):
            tip = (middle + (blade - 3) * dice.between(5, 9), base - dice.between(18, 38) + abs(blade - 3) * 3)
            canvas.polygon([(middle - 3, base), tip, (middle + 3, base)], "n0" if blade % 2 else "n1")
            canvas.line(middle + 3, base, *tip, "v1" if blade > 2 else "n1")
    for x in (150, 182, 470):
        chair_back(canvas, x, 26)


def chair_back(canvas: Canvas, x: int, tall: int) -> None:
    """Draw the back of a waiting room's chair, seen from behind, rimmed from above."""
    top = canvas.height - tall
    for post in (x + 4, x + 21):
        canvas.rect(post, top + 12, 3, tall, "n0").column(post + 3, top + 13, tall, "n1")
    canvas.rect(x, top + 2, 28, 12, "n0").rect(x + 1, top + 1, 26, 14, "n0").row(x + 2, top, 24, "v1")
    canvas.pixels(((x + 1, top + 1), (x + 26, top + 1)), "v1").column(x + 27, top + 2, 12, "v1")
    canvas.row(x + 5, top + 5, 18, "n1").row(x + 5, top + 9, 18, "n1")


NEAR = (
    Near(_frame, 18, 360, "left", 1.3),
    Near(_coats, 22, 360, "right", 1.3),
    Near(_leaves, 640, 42, "bottom", 1.4),
)
