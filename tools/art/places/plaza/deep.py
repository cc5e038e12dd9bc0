"""What lies behind and before the Commons: a bright sky, and a bed as wide as a city with the city asleep in it."""

import math

from tools.art.canvas import Canvas
from tools.art.dice import Dice
from tools.art.places.place import Behind, Near

HEAD = 96
"""Where the headboard of the great bed meets its pillows, px: over the colonnades of the plaza."""


def _sky(canvas: Canvas) -> None:
    """Paint the sky from violet to pale rose, with dark stars."""
    everywhere = canvas.box_mask(0, 0, canvas.width, canvas.height)
    down = (canvas.ys + 0.5) / canvas.height
    canvas.gradient(everywhere, ("v1", "v2", "v2", "v3", "p4", "n7", "v3", "v2", "v1"), down, 0.9)
    dice = Dice(7)
    for _ in range(70):
        x, y = dice.between(0, canvas.width), dice.between(0, 130)
        canvas.pixel(x, y, "v0")
        if dice.between(0, 6) == 0:
            canvas.pixels(((x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)), "v1")
    canvas.ellipse(450, 30, 54, 54, "n8").ellipse(462, 24, 54, 54, "v2")


def _bed(canvas: Canvas) -> None:
    """Draw the bed: its headboard a skyline, two pillows like hills, a cover with streets and lit windows."""
    dice = Dice(17)
    head, foot = HEAD, HEAD + 110
    for x in range(60, 620, 22):
        tall = 30 + dice.between(0, 36) + (24 if 240 < x < 440 else 0)
        canvas.rect(x, head - tall, 19, tall + 40, "v2").column(x, head - tall, tall + 40, "v3").row(
            x, head - tall, 19, "p4"
        )
        for y in range(head + 6 - tall, head + 10, 7):
            for left in range(x + 3, x + 17, 5):
                if dice.between(0, 3):
                    canvas.rect(left, y, 2, 3, "v0" if dice.between(0, 4) else "p2")
    canvas.rect(40, head, 600, 18, "v1").row(40, head, 600, "p4").rect(36, 170, 12, 120, "v1").rect(
        632, 170, 12, 120, "v1"
    )
    for x in (36, 632):
        canvas.ellipse(x - 4, head - 32, 20, 20, "v2").ellipse(x - 4, head - 32, 15, 15, "p4")
    for x, wide in ((90, 210), (370, 220)):
        canvas.ellipse(x, head - 10, wide, 62, "v3").ellipse(x, head - 12, wide - 14, 52, "n7").ellipse(
            x + 10, 180, wide - 80, 28, "n8"
        )
    cover = canvas.box_mask(48, head + 32, 584, 78)
    wave = head + 34 + 7 * abs(((canvas.xs - 48) % 146) / 73 - 1)
    canvas.fill(cover & (canvas.ys >= wave), "v2").fill(cover & (canvas.ys >= wave) & (canvas.ys < wave + 8), "n7")
    for x in range(70, 630, 42):
        canvas.line(x, head + 46, x + (x - 340) // 6, foot, "p3").line(
            x + 1, head + 46, x + 1 + (x - 340) // 6, foot, "v1"
        )
    for y in (head + 58, head + 74, head + 94):
        canvas.fill(cover & (canvas.ys == y), "v1").fill(cover & (canvas.ys == y + 1), "p3")
    for _ in range(260):
        x, y = dice.between(56, 620), dice.between(head + 50, foot - 2)
        canvas.rect(x, y, 2, 2, dice.pick(("v0", "v0", "p4", "g3")))
    fade = canvas.ys > foot - 8
    canvas.fill(fade & ((canvas.xs + canvas.ys) % 2 == 0), None)


def _clouds(canvas: Canvas) -> None:
    """Draw banks of pink cloud with bright tops."""
    dice = Dice(9)
    for left in range(0, canvas.width, 150):
        y = 270 + dice.between(0, 60)
        for _ in range(7):
            x, size = left + dice.between(0, 110), dice.between(26, 52)
            for turn in (0, -canvas.width):
                canvas.ellipse(x + turn, y + dice.between(-8, 8), size, size // 2, "p3")
                canvas.ellipse(x + turn + 2, y - 3, size - 8, size // 2 - 6, "p4")
    for x in range(0, canvas.width, 90):
        canvas.ellipse(x, 360 + round(8 * math.sin(x)), 150, 60, "p4").ellipse(x + 6, 358, 120, 40, "n8")


def _branch(canvas: Canvas) -> None:
    """Draw branches of blossom near the eye, from above; here the near is dark against the bright."""
    for x, deep in ((30, 34), (70, 26), (150, 18), (420, 24), (500, 40), (560, 30), (606, 20)):
        canvas.ellipse(x - 30, -24, 66, 24 + deep, "n1").ring(x - 30, -24, 66, 24 + deep, 1, "p2")
    canvas.fill(canvas.ys < 8, "n0")


def _thread(canvas: Canvas) -> None:
    """Draw hanging threads near the eye, on the left."""
    for x, tone in ((8, "n0"), (9, "p2"), (22, "n0"), (40, "n1"), (41, "v1")):
        canvas.column(x, 0, canvas.height, tone)
    for y in range(30, canvas.height, 120):
        canvas.ellipse(4, y, 10, 14, "n0").ring(4, y, 10, 14, 1, "v1")


def _bedpost(canvas: Canvas) -> None:
    """Draw posts of a bed near the eye, along the lower edge."""
    base = canvas.height
    for x in (90, 300, 520):
        canvas.rect(x, base - 30, 10, 30, "n0").column(x, base - 30, 30, "v1").ellipse(x - 3, base - 40, 16, 14, "n0")
        canvas.ring(x - 3, base - 40, 16, 14, 1, "v1")
    canvas.rect(0, base - 8, canvas.width, 8, "n0").row(0, base - 8, canvas.width, "v1")


BEHIND = (
    Behind(_sky, 640, 392, 0.02),
    Behind(_bed, 720, 392, 0.08),
    Behind(_clouds, 750, 420, 0.22, drift=2.0),
)
NEAR = (
    Near(_branch, 640, 40, "top", 1.25),
    Near(_thread, 48, 240, "left", 1.35),
    Near(_bedpost, 640, 44, "bottom", 1.4),
)
