"""What lies behind and before the ward: the sea at night, the lighthouse whose beam goes round, rails near the eye."""

from tools.art.canvas import Canvas
from tools.art.dice import Dice
from tools.art.places.place import Behind, Near


def _sea(canvas: Canvas) -> None:
    """Paint sky and sea in bands; a few stars, a few crests."""
    everywhere = canvas.box_mask(0, 0, canvas.width, canvas.height)
    down = (canvas.ys + 0.5) / canvas.height
    canvas.gradient(everywhere, ("n0", "n0", "n1", "c0", "n1", "n0", "n0", "n0"), down, 1.0)
    dice = Dice(5)
    for _ in range(60):
        canvas.pixel(dice.between(0, canvas.width), dice.between(0, 160), "y2")
    for _ in range(120):
        x, y = dice.between(0, canvas.width - 20), dice.between(190, canvas.height)
        canvas.row(x, y, dice.between(4, 6 + (y - 180) // 8), "c0")


def _lighthouse(canvas: Canvas) -> None:
    """Stand the lighthouse on its rock."""
    canvas.polygon([(392, 196), (412, 178), (440, 172), (470, 184), (488, 196)], "n0")
    canvas.polygon([(430, 174), (434, 112), (446, 112), (450, 174)], "y0").polygon(
        [(430, 174), (434, 112), (438, 112), (436, 174)], "y1"
    )
    for y in (124, 146):
        canvas.rect(432, y, 17, 8, "n1")
    canvas.rect(431, 108, 19, 4, "y1").rect(435, 98, 11, 10, "c2").rect(438, 98, 5, 10, "c4").polygon(
        [(433, 98), (440, 90), (448, 98)], "y0"
    )


def _beams(canvas: Canvas) -> None:
    """Draw the beam of the lamp as it goes by, soft at its edges; the layer drifts, so it comes round."""
    middle = canvas.width // 2
    for half, amount in ((90, 0.1), (60, 0.2), (34, 0.35)):
        mask = (abs(canvas.xs - middle) < half * (1 - abs(canvas.ys - 104) / 420)) & (canvas.ys < 330)
        canvas.dither(mask, "c0", amount)


def _rail(canvas: Canvas) -> None:
    """Draw the foot of a bed near the eye, along the lower edge."""
    base = canvas.height
    for left in (60, 380):
        canvas.rect(left, base - 34, 150, 5, "n0").row(left, base - 34, 150, "c1")
        for x in range(left, left + 150, 24):
            canvas.rect(x, base - 30, 4, 30, "n0")
        canvas.rect(left + 146, base - 34, 4, 34, "n0")


def _curtain(canvas: Canvas) -> None:
    """Draw a curtain near the eye, on the left."""
    for x in range(44):
        canvas.column(x, 0, canvas.height, "n0" if x % 11 < 8 else "n1")
    border = 40 + (canvas.ys // 30 % 2) * 3
    canvas.fill(canvas.xs > border, None).fill(canvas.xs == border, "y1")


def _drip(canvas: Canvas) -> None:
    """Draw a drip near the eye, on the right."""
    x = canvas.width - 30
    canvas.rect(x, 0, 4, canvas.height, "n0").column(x, 0, canvas.height, "c1").rect(x - 14, 30, 34, 4, "n0")
    canvas.rect(x - 14, 36, 14, 40, "n0").column(x - 14, 36, 40, "c1").column(x - 8, 76, 90, "n0")


BEHIND = (
    Behind(_sea, 640, 400, 0.03),
    Behind(_lighthouse, 960, 392, 0.1),
    Behind(_beams, 1280, 392, 0.12, drift=36.0),
)
NEAR = (
    Near(_curtain, 48, 240, "left", 1.3),
    Near(_drip, 60, 380, "right", 1.35),
    Near(_rail, 640, 40, "bottom", 1.4),
)
