"""The roof on which the four friends sit: mattress and pillows, the water tower, windows below, leaves near the eye."""

from itertools import pairwise
from math import cos, radians, sin

from tools.art.canvas import Canvas
from tools.art.dice import Dice
from tools.art.things.thing import Thing

WIDTH, HEIGHT = 300, 126
"""The roof's picture; it stands in the lower right of the screen."""
_TOP, WINDOW_Y = 62, 80
LEAF_WIDTH, LEAF_HEIGHT = 110, 74


def roof() -> Canvas:
    """Draw it all, the windows dark."""
    canvas = Canvas(WIDTH, HEIGHT)
    canvas.polygon([(16, _TOP + 6), (278, _TOP + 6), (294, HEIGHT - 1), (0, HEIGHT - 1)], "n1")
    for y in range(_TOP + 40, HEIGHT, 9):
        canvas.row(4, y, 288, "n0")
    for x in range(16, 280, 18):
        canvas.rect(x, WINDOW_Y, 10, 14, "n0").row(x, WINDOW_Y, 10, "n2").row(x - 1, WINDOW_Y + 14, 12, "n2")
    canvas.rect(12, _TOP, 270, 8, "n3").row(12, _TOP, 270, "p3").row(12, _TOP + 1, 270, "n5")
    canvas.row(12, _TOP + 7, 270, "n2").rect(12, _TOP + 8, 270, 2, "n0")
    for x in range(20, 280, 22):
        canvas.column(x, _TOP + 2, 5, "n2")
    _water_tower(canvas)
    _aerial(canvas)
    _mattress(canvas)
    return canvas


def _water_tower(canvas: Canvas) -> None:
    x, y = 240, 17
    for leg in range(3):
        canvas.line(x + 2 + leg * 13, y + 28, x + leg * 15, _TOP - 1, "n1").line(
            x + 3 + leg * 13, y + 28, x + 1 + leg * 15, _TOP - 1, "n1"
        )
    canvas.line(x + 2, _TOP - 4, x + 28, y + 30, "n1").line(x + 2, y + 30, x + 28, _TOP - 4, "n0")
    canvas.rect(x, y, 32, 28, "n1")
    canvas.rect(x + 4, y, 7, 28, "n2").column(x, y, 28, "p1").column(x + 1, y, 28, "v0")
    for row in (y + 7, y + 17, y + 27):
        canvas.row(x, row, 32, "n0")
    canvas.polygon([(x - 4, y), (x + 15, y - 15), (x + 35, y)], "n2").line(x - 4, y, x + 15, y - 15, "p2")
    canvas.line(x - 3, y, x + 15, y - 14, "v1").row(x - 4, y, 40, "n0")


def _aerial(canvas: Canvas) -> None:
    canvas.column(28, 6, _TOP - 6, "n1").column(29, 6, _TOP - 6, "n0")
    for y, wide in ((12, 17), (18, 13), (24, 9)):
        canvas.row(28 - wide // 2, y, wide, "n1").pixel(28 - wide // 2, y, "p1")
    canvas.line(28, 30, 60, _TOP - 1, "n1")


def _mattress(canvas: Canvas) -> None:
    """Four in a row sit on one mattress; a quilt of squares hangs over its edge, a pillow stands at each end."""
    canvas.rect(66, 51, 160, 11, "n4").row(66, 51, 160, "p4").row(66, 52, 160, "n5").rect(66, 57, 160, 5, "n3")
    for number, x in enumerate(range(66, 226, 8)):
        canvas.rect(x, 58, 8, 4, ("v0", "n3", "p0", "n3")[number % 4]).row(x, 58, 8, "n4")
    canvas.column(65, 52, 10, "n2").column(226, 52, 10, "n0")
    for x, lean in ((56, 2), (218, -2)):
        canvas.polygon([(x + lean, 43), (x + 16 + lean, 43), (x + 19, 51), (x - 1, 51)], "n6")
        canvas.row(x + 1 + lean, 43, 15, "n8").row(x, 50, 18, "n4").line(x + 8, 45, x + 10, 48, "n5")


def windows() -> dict[str, Thing]:
    """Draw a lit window in each light; its upper left corner is its anchor."""
    found = {}
    for letter in "gcp":
        canvas = Canvas(10, 14, f"{letter}3")
        canvas.rect(0, 0, 10, 3, f"{letter}4").rect(0, 10, 10, 4, f"{letter}2").column(5, 0, 14, "n1").row(
            0, 6, 10, "n1"
        )
        found[f"window_{letter}"] = Thing(canvas, 0, 0)
    return found


def _leaf(canvas: Canvas, root: tuple[int, int], degrees: float, reach: int, wide: float, colour: str) -> None:
    """Draw one blade from the root: thick in the middle, bent by its weight, its upper edge rimmed."""
    x0, y0 = root
    spine = []
    for step in range(13):
        part = step / 12
        turn = radians(degrees + part * part * 34)
        spine.append((x0 + cos(turn) * reach * part, y0 + sin(turn) * reach * part, wide * part * (1 - part) * 4))
    upper = [(x + sin(radians(degrees)) * thick, y - cos(radians(degrees)) * thick) for x, y, thick in spine]
    lower = [(x - sin(radians(degrees)) * thick, y + cos(radians(degrees)) * thick) for x, y, thick in spine]
    canvas.polygon([*upper, *lower[::-1]], colour)
    edge = upper if cos(radians(degrees)) > 0 else lower
    for (xa, ya), (xb, yb) in pairwise(edge[2:]):
        canvas.line(xa, ya, xb, yb, "p1")


def leaves() -> Canvas:
    """Draw the plant before our eyes in the lower right corner."""
    canvas = Canvas(LEAF_WIDTH, LEAF_HEIGHT)
    dice = Dice(3)
    for number, degrees in enumerate((-88, -70, -56, -40, -26, -12)):
        reach = 52 + dice.between(0, 34)
        _leaf(canvas, (-6, LEAF_HEIGHT + 8), degrees, reach, 5.5, ("n0", "n1")[number % 2])
    return canvas.flipped()
