"""What lies behind and before the clinic: a ward without walls, row behind row of sleepers, a thread from each."""

import math

from tools.art.canvas import Canvas
from tools.art.dice import Dice
from tools.art.places.place import Behind, Near
from tools.art.places.waking.again import chair_back


def _dark(canvas: Canvas) -> None:
    """The dark of a ward at night, a little lighter where the rows end."""
    canvas.rect(0, 0, canvas.width, canvas.height, "n0")
    away = abs(canvas.ys - 170) / 190
    canvas.gradient(canvas.box_mask(0, 0, canvas.width, canvas.height), ("n1", "n1", "n0", "n0"), away, 1.0)


def _row(canvas: Canvas, y: int, apart: int, size: float, colours: tuple[str, str, str], shift: int) -> None:
    """Draw a row of beds with their heads at `y`, and a curtain after every third."""
    for number in range(canvas.width // apart):
        for turn in (-canvas.width, 0, canvas.width):
            x = number * apart + shift + turn
            if -apart < x < canvas.width + apart:
                _bed(canvas, x, y, size, colours)
                if number % 3 == 1:
                    _curtain(canvas, x + apart // 2, y - round(8 * size), size, colours)


def _bed(canvas: Canvas, x: int, y: int, size: float, colours: tuple[str, str, str]) -> None:
    """Draw a bed from its foot, somebody in it: bars at the head, a pillow, a blanket over what breathes."""
    line, dim, fill = colours
    wide, tall = round(30 * size), round(48 * size)
    left, bars = x - wide // 2, round(9 * size)
    canvas.frame(left, y - bars, wide, bars + 1, line)
    for bar in range(left + max(2, wide // 5), left + wide - 1, max(2, wide // 5)):
        canvas.column(bar, y - bars + 1, bars - 1, dim)
    canvas.rect(left, y, wide, tall, fill).frame(left, y, wide, tall, line)
    canvas.ellipse(left + 2, y + 2, wide - 4, round(14 * size), dim)
    head = max(4, round(10 * size))
    canvas.ellipse(x - head // 2, y + 3, head, head, line)
    fold = y + round(14 * size)
    canvas.rect(left + 1, fold, wide - 2, tall - fold + y - 1, fill).row(left + 1, fold, wide - 2, line)
    shoulder, feet, low = round(9 * size), round(5 * size), y + tall - 3
    canvas.polygon([(x - shoulder, fold + 3), (x + shoulder - 1, fold + 3), (x + feet, low), (x - feet - 1, low)], dim)
    canvas.row(x - shoulder + 1, fold + 2, 2 * shoulder - 2, dim)


def _threads(canvas: Canvas, y: int, apart: int, shift: int, colour: str) -> None:
    """Draw the threads that leave the heads of a row, upwards, in slow waves."""
    for number in range(canvas.width // apart):
        for up in range(y):
            swing = math.sin(up / 37 + number * 1.7) * min(9, 1 + up * 0.06)
            canvas.pixel(round(number * apart + shift + swing) % canvas.width, y - up, colour)


def _curtain(canvas: Canvas, x: int, y: int, size: float, colours: tuple[str, str, str]) -> None:
    """Draw a curtain on its rail, half drawn."""
    line, dim, fill = colours
    wide, tall = round(20 * size), round(58 * size)
    canvas.rect(x - wide // 2, y, wide, tall, fill).row(x - wide, y, wide * 2, line)
    for fold in range(0, wide, max(2, round(4 * size))):
        canvas.column(x - wide // 2 + fold, y + 1, tall - fold % 3, dim)
    canvas.row(x - wide // 2, y + tall, wide, dim)


def _far(canvas: Canvas) -> None:
    """The farthest rows."""
    for number, y in enumerate((-6, 34, 74, 114, 154, 194, 234, 274, 314)):
        _row(canvas, y, 40, 0.45, ("n2", "n1", "n1"), number * 17 % 40)


def _middle(canvas: Canvas) -> None:
    """A row above and one below, at two thirds of their size, and their threads."""
    _threads(canvas, 272, 64, 8, "n3")
    for y, shift in ((-12, 40), (268, 8)):
        _row(canvas, y, 64, 0.7, ("n3", "n2", "n0"), shift)


def _close(canvas: Canvas) -> None:
    """The last row, of which only heads and pillows reach into the picture."""
    _threads(canvas, 306, 198, 30, "v0")
    _row(canvas, 304, 198, 1.3, ("v0", "n2", "n0"), 30)


BEHIND = (
    Behind(_dark, 640, 360, 0.02),
    Behind(_far, 720, 360, 0.06, drift=1.0),
    Behind(_middle, 896, 360, 0.14, drift=2.0),
    Behind(_close, 990, 360, 0.28, drift=3.0),
)


def _post(canvas: Canvas) -> None:
    """The post of a bed's curtain, and the hem of the curtain itself."""
    for x, tone in ((0, "n0"), (4, "n1"), (8, "n0"), (12, "n1")):
        canvas.rect(x, 0, 4, canvas.height, "n0").column(x, 0, canvas.height, tone)
    for y in range(canvas.height):
        edge = round(14 + 2 * math.sin(y / 29) + 1.5 * math.sin(y / 11))
        canvas.row(12, y, edge - 12, "n0").pixel(edge, y, "c1" if y % 40 > 6 else "n1")


def _drip(canvas: Canvas) -> None:
    """A drip that hangs near the eye."""
    right = canvas.width
    canvas.rect(right - 4, 0, 4, canvas.height, "n0").column(right - 5, 0, canvas.height, "c1")
    canvas.rect(right - 17, 70, 14, 3, "n0").row(right - 17, 70, 14, "c1")
    canvas.rect(right - 18, 73, 11, 24, "n0").frame(right - 18, 73, 11, 24, "n1").column(right - 18, 74, 22, "c1")
    canvas.row(right - 16, 84, 7, "c1").column(right - 13, 97, 60, "n1")


def _chairs(canvas: Canvas) -> None:
    """The backs of the chairs of the row before us, and a plant."""
    dice, base = Dice(33), canvas.height
    for x in (34, 66, 98, 452, 484, 516):
        chair_back(canvas, x, 24)
    for middle in (584, 610):
        for blade in range(7):
            tip = (middle + (blade - 3) * dice.between(5, 9), base - dice.between(18, 36) + abs(blade - 3) * 3)
            canvas.polygon([(middle - 3, base), tip, (middle + 3, base)], "n0" if blade % 2 else "n1")
            canvas.line(middle + 3, base, *tip, "c1" if blade > 2 else "n1")


NEAR = (
    Near(_post, 18, 360, "left", 1.3),
    Near(_drip, 20, 360, "right", 1.3),
    Near(_chairs, 640, 40, "bottom", 1.4),
)
