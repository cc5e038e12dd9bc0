"""What lies behind and before the house at dawn: the sky, roofs that wake, leaves near the eye."""

import math

from tools.art.canvas import Canvas
from tools.art.dice import Dice
from tools.art.places.place import Behind, Near


def _sky(canvas: Canvas) -> None:
    """Paint the sky from blue to gold, then the haze over the city, darker to the foot."""
    everywhere = canvas.box_mask(0, 0, canvas.width, canvas.height)
    down = (canvas.ys + 0.5) / canvas.height
    canvas.gradient(everywhere, ("c4", "p4", "s5", "g4", "g3", "s4", "s3", "s2", "s1", "s0", "s0"), down, 0.9)
    for x, y, wide in ((40, 40, 120), (210, 22, 90), (360, 60, 150), (520, 30, 90)):
        canvas.rect(x, y, wide, 3, "n8").rect(x + 14, y + 3, wide - 30, 2, "s5").rect(x + 20, y - 2, wide - 60, 2, "n8")
    dice = Dice(3)
    for _ in range(9):
        x, y = dice.between(10, 620), dice.between(14, 90)
        canvas.line(x, y, x + 3, y + 2, "s3").line(x + 3, y + 2, x + 6, y, "s3")


def _roofs(canvas: Canvas, seed: int, top: int, tones: tuple[str, str, str, str]) -> None:
    """Draw a row of roofs with chimneys and windows that catch the sun."""
    dice, (wall, roof, rim, lit) = Dice(seed), tones
    x = 0
    while x < canvas.width:
        wide, tall = dice.between(34, 70), dice.between(0, 30)
        wide = min(wide, canvas.width - x)
        y = top + tall
        canvas.rect(x, y, wide, canvas.height - y, wall)
        canvas.polygon([(x, y), (x + wide // 2, y - 16), (x + wide - 1, y)], roof).line(
            x, y, x + wide // 2, y - 16, rim
        )
        canvas.rect(x + wide // 4, y - 18, 5, 12, roof).column(x + wide // 4, y - 18, 12, rim)
        for row in range(y + 8, canvas.height, 16):
            for left in range(x + 5, x + wide - 6, 10):
                if dice.between(0, 4) == 0:
                    canvas.rect(left, row, 4, 6, lit)
        x += wide


def _far(canvas: Canvas) -> None:
    _roofs(canvas, 4, 170, ("s2", "s2", "s4", "g2"))


def _close(canvas: Canvas) -> None:
    _roofs(canvas, 9, 240, ("s0", "s1", "s3", "g2"))


def _leaves(canvas: Canvas) -> None:
    """Draw stems with leaves near the eye, hanging from above."""
    dice = Dice(6)
    canvas.rect(0, 0, canvas.width, 4, "n0")
    for left in (24, 44, 66, 186, 206, 226, 404, 426, 560, 584):
        deep, lean = dice.between(14, 30), dice.between(-8, 9)
        canvas.line(left, 0, left + lean, deep, "n0").line(left + 1, 0, left + lean + 1, deep, "n0")
        for number, y in enumerate(range(3, deep + 1, 6)):
            x, side = left + lean * y // deep, 1 if number % 2 else -1
            leaf = [(x, y), (x + 5 * side, y - 2), (x + 12 * side, y + 5), (x + 4 * side, y + 5)]
            canvas.polygon(leaf, "n0").line(*leaf[3], *leaf[2], "s2")


def _chair(canvas: Canvas) -> None:
    """Draw the back of a chair and a cup near the eye, along the lower edge."""
    base = canvas.height
    for left in (120, 450):
        canvas.rect(left, base - 32, 60, 5, "n0").row(left, base - 32, 60, "s2")
        for x in (left, left + 18, left + 36, left + 55):
            canvas.rect(x, base - 30, 5, 30, "n0")
    canvas.rect(330, base - 14, 14, 14, "n0").row(330, base - 14, 14, "s2").ring(342, base - 12, 8, 9, 2, "n0")


def _curtain(canvas: Canvas) -> None:
    """Draw a curtain near the eye, on the right."""
    right = canvas.width
    for y in range(canvas.height):
        wide = 38 + round(4 * math.sin(y * 2 * math.pi / 77))
        canvas.rect(right - wide, y, wide, 1, "n0").pixel(right - wide, y, "s2")
    for x in (8, 18, 27):
        canvas.column(right - x, 0, canvas.height, "n1")


BEHIND = (Behind(_sky, 640, 400, 0.03), Behind(_far, 700, 392, 0.1), Behind(_close, 800, 420, 0.22))
NEAR = (
    Near(_leaves, 640, 34, "top", 1.25),
    Near(_curtain, 48, 231, "right", 1.35),
    Near(_chair, 640, 36, "bottom", 1.4),
)
