"""What lies behind and before the endless house: more of it, door behind door in the fog, and frames near the eye."""

import math

from tools.art.canvas import Canvas
from tools.art.places.place import Behind, Near


def _fog(canvas: Canvas) -> None:
    everywhere = canvas.box_mask(0, 0, canvas.width, canvas.height)
    down = (canvas.ys + 0.5) / canvas.height
    canvas.gradient(everywhere, ("n0", "n0", "n1", "y0", "n1", "n0", "n0"), down, 1.0)


def _storeys(canvas: Canvas, tones: tuple[str, str, str], door: tuple[int, int], step: tuple[int, int]) -> None:
    """Draw rows of doors, one storey over the other, without walls."""
    leaf, rim, floor = tones
    (wide, tall), (across, down) = door, step
    for row, foot in enumerate(range(down, canvas.height + down, down)):
        canvas.fill((canvas.ys == foot) & ((canvas.xs + row * 9) % 5 != 0), floor)
        for number, left in enumerate(range(0, canvas.width, across)):
            if (number * 7 + row * 5) % 6 == 0:
                continue
            x = (left + row * across // 3) % canvas.width
            canvas.rect(x, foot - tall, wide, tall, leaf).frame(x, foot - tall, wide, tall, rim)
            canvas.pixel(x + wide - 3, foot - tall // 2, rim).row(x + 2, foot - tall // 2 - 2, wide - 6, rim)


def _far(canvas: Canvas) -> None:
    _storeys(canvas, ("n1", "y0", "y0"), (10, 20), (32, 44))


def _close(canvas: Canvas) -> None:
    _storeys(canvas, ("n1", "y1", "y0"), (18, 36), (72, 88))
    for x, y in ((60, 40), (350, 120), (540, 300)):
        for number in range(7):
            canvas.rect(x + number * 7, y - number * 5, 8, 2, "y0").column(x + number * 7, y - number * 5, 5, "y0")


def _jamb(canvas: Canvas) -> None:
    """Draw the frame of a door that one stands in, on the left."""
    canvas.rect(0, 0, 26, canvas.height, "n0").column(26, 0, canvas.height, "y1").column(18, 0, canvas.height, "n1")
    for y in range(20, canvas.height, 60):
        canvas.rect(22, y, 3, 9, "n1")


def _banister(canvas: Canvas) -> None:
    """Draw the railing of a stair near the eye, along the lower edge."""
    base = canvas.height
    canvas.rect(0, base - 22, canvas.width, 6, "n0").row(0, base - 22, canvas.width, "y0")
    for x in range(6, canvas.width, 32):
        canvas.rect(x, base - 16, 5, 16, "n0").rect(x - 2, base - 10, 9, 4, "n0")


def _sheet(canvas: Canvas) -> None:
    """Draw a sheet that hangs from above, on the right."""
    right = canvas.width
    for y in range(canvas.height):
        wide = 36 + round(4 * math.sin(y * 2 * math.pi / 70))
        canvas.rect(right - wide, y, wide, 1, "n0").pixel(right - wide, y, "y1")
    for x in (10, 20):
        canvas.column(right - x, 0, canvas.height, "n1")


BEHIND = (
    Behind(_fog, 640, 400, 0.04),
    Behind(_far, 640, 396, 0.12),
    Behind(_close, 648, 440, 0.24, drift=1.0),
)
NEAR = (
    Near(_jamb, 30, 180, "left", 1.3),
    Near(_sheet, 44, 210, "right", 1.35),
    Near(_banister, 640, 24, "bottom", 1.4),
)
