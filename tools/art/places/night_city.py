"""What lies behind the apartment: the city at night in four layers, and what hangs and grows near the eye."""

from tools.art.canvas import Canvas
from tools.art.dice import Dice
from tools.art.places.place import Behind, Near
from tools.art.places.skyline import Row, moon, neon_sign, sky, towers

_FAR = Row((10, 22), (150, 260), (0, 3), "v0", "n3", ("n3", "v1", "p0"), 0.22)
_MIDDLE = Row((16, 34), (110, 235), (0, 8), "n2", "n3", ("n4", "g1", "p1", "c1", "n4"), 0.26)
_CLOSE = Row((26, 58), (60, 190), (8, 46), "n1", "n2", ("g1", "c1", "n3", "p1", "n3", "n3"), 0.24, (2, 1), (4, 4))
_SIGNS = (("p2", "p0"), ("c2", "c0"), ("g2", "g0"), ("v2", "v0"))


def _sky(canvas: Canvas) -> None:
    sky(canvas, ("n1", "n1", "n1", "n2", "n2", "v0", "v0", "p0", "p0"), ("n3", "n4", "n5"), 11)
    moon(canvas, 700, 62, 15)


def _clouds(canvas: Canvas) -> None:
    """Long thin clouds, lit from below by the city."""
    dice = Dice(5)
    for _ in range(9):
        x, y, length = dice.between(0, 760), dice.between(70, 190), dice.between(60, 150)
        for number in range(3):
            start, wide = x + dice.between(-18, 18) + number * 9, length - number * 26
            for turn in (0, -canvas.width):
                canvas.ellipse(start + turn, y + number * 2, wide, 5 - number, ("n1", "n2", "v0")[number])


def _far(canvas: Canvas) -> None:
    towers(canvas, _FAR, 3)


def _middle(canvas: Canvas) -> None:
    towers(canvas, _MIDDLE, 4)
    haze = (canvas.ys > canvas.height * 0.7) & (canvas.index >= 0)
    canvas.dither(haze, "p0", 0.18)


def _close(canvas: Canvas) -> None:
    dice = Dice(9)
    for number, (x, y, width) in enumerate(towers(canvas, _CLOSE, 5)):
        if width > 30 and y < canvas.height - 90 and x + width < canvas.width:
            colour, dark = _SIGNS[dice.between(0, 4)]
            neon_sign(canvas, x + dice.between(3, width - 10), y + 8, dice.between(2, 5), colour, dark, number)


def _cables(canvas: Canvas) -> None:
    """Cables of the neighbours across the upper edge, with a sneaker and a paper moon on them."""
    for low, start in ((14, 0), (9, 90), (20, 200)):
        for x in range(canvas.width):
            along = ((x - start) % canvas.width) / canvas.width
            y = round(low * 4 * along * (1 - along))
            canvas.pixels(((x, y), (x, y + 1)), "n0").pixel(x, y + 2, "v0" if x % 3 else None)
    canvas.rect(150, 12, 2, 12, "n0").ellipse(143, 22, 17, 17, "n0").ellipse(148, 21, 14, 14, None)
    canvas.pixels(((144, 34), (146, 36), (148, 37), (151, 38)), "p1")
    for x in (300, 309):
        canvas.column(x, 8, 12, "n0").rect(x - 2, 18, 5, 4, "n0").rect(x - 2, 21, 9, 3, "n0").row(x - 2, 23, 9, "c1")


def _leaves(canvas: Canvas) -> None:
    """Tips of plants on the sill before us, rimmed by the signs across the street."""
    dice = Dice(21)
    for middle in (40, 66, 250, 420, 444, 560):
        for blade in range(7):
            reach, tall = (blade - 3) * dice.between(5, 9), dice.between(14, 34) - abs(blade - 3) * 3
            tip = (middle + reach, canvas.height - tall)
            base = canvas.height
            canvas.polygon([(middle - 3, base), tip, (middle + 3, base)], "n0" if blade % 2 else "n1")
            canvas.line(middle + 3, base, *tip, "v1" if blade > 2 else "n1")


BEHIND = (
    Behind(_sky, 960, 400, 0.1),
    Behind(_clouds, 960, 400, 0.12, drift=2.0),
    Behind(_far, 800, 410, 0.16),
    Behind(_middle, 760, 430, 0.24),
    Behind(_close, 900, 450, 0.36),
)
NEAR = (Near(_cables, 480, 40, "top"), Near(_leaves, 640, 40, "bottom", 1.4))
