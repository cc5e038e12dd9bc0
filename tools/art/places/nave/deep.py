"""What lies behind and before the cathedral: a nave of nothing but lines, again below; the works near the eye."""

from tools.art.canvas import Canvas
from tools.art.dice import Dice
from tools.art.places.nave import lines
from tools.art.places.place import Behind, Near


def _paper(canvas: Canvas) -> None:
    """The deep blue of a plan, its grid, and a few stars that are dust."""
    everywhere = canvas.box_mask(0, 0, canvas.width, canvas.height)
    down = (canvas.ys + 0.5) / canvas.height
    canvas.gradient(everywhere, ("n0", "n1", "n1", "c0", "c0", "n1", "n0", "n0"), down, 1.0)
    grid = (canvas.xs % 32 == 0) | (canvas.ys % 32 == 0)
    canvas.fill(grid & ((canvas.xs + canvas.ys) % 4 == 0), "c0")
    dice = Dice(3)
    for i in range(90):
        x, y = dice.between(0, canvas.width), dice.between(0, canvas.height - 40)
        canvas.pixel(x, y, "c2" if i % 3 == 0 else "n4")


def _line_arch(canvas: Canvas, x: float, foot: float, width: float, spring: float, colour: str) -> None:
    """Draw an arch, wrapped round the sides of the layer."""
    for turn in (-canvas.width, 0, canvas.width):
        lines.trace(canvas, lines.pointed(x + turn, foot, width, spring), colour, glow=False)


def _far_nave(canvas: Canvas) -> None:
    """Bays of arches with tracery in them, and the same bays below, upside down."""
    for x in range(37, canvas.width, 74):
        _line_arch(canvas, x, 196, 66, 82, "c1")
        _line_arch(canvas, x, 196, 54, 78, "c0")
        for side in (-14, 14):
            _line_arch(canvas, x + side, 196, 22, 66, "c0")
        lines.ellipse(canvas, x, 84, 9, 9, "c0", glow=False)
        lines.ellipse(canvas, x, 84, 4, 4, "c0", glow=False)
        canvas.column(x, 46, 150, "c0")
    for x in range(50, canvas.width, 100):
        points = [(px, 392 - py * 0.8) for px, py in lines.pointed(x, 196, 90, 60)]
        for turn in (-canvas.width, 0, canvas.width):
            lines.trace(canvas, [(px + turn, py) for px, py in points], "c0", glow=False)


def _near_nave(canvas: Canvas) -> None:
    """Great arches on thin piers, a rose, and dimensions written in the air."""
    for number, x in enumerate(range(80, canvas.width, 160)):
        tone = "c1" if number % 2 else "c2"
        _line_arch(canvas, x, 250, 132, 130, tone)
        _line_arch(canvas, x, 250, 120, 126, "c1")
        for side in (-76, 76):
            for shift in (0, 5):
                canvas.column((x + side + shift) % canvas.width, 90 + shift * 2, 180, "c1" if shift else "c0")
        if number == 1:
            lines.ellipse(canvas, x, 112, 30, 30, "c1", glow=False)
            lines.ellipse(canvas, x, 112, 11, 11, "c1", glow=False)
            for i in range(12):
                turn = i * 30
                lines.ellipse(
                    canvas, x + 20 * _COS[turn % 360 // 30], 112 + 20 * _SIN[turn % 360 // 30], 6, 6, "c0", glow=False
                )
    for x, y, length in ((14, 60, 60), (260, 300, 90), (430, 40, 44)):
        canvas.row(x, y, length, "c1")
        for at in (x, x + length // 2, x + length):
            canvas.column(at, y - 2, 5, "c1")


_SIN = (0, 0.5, 0.87, 1, 0.87, 0.5, 0, -0.5, -0.87, -1, -0.87, -0.5)
_COS = (1, 0.87, 0.5, 0, -0.5, -0.87, -1, -0.87, -0.5, 0, 0.5, 0.87)


def _stones(canvas: Canvas) -> None:
    """Stones that float where nobody set them, and sheets that fall."""
    dice = Dice(8)
    for _ in range(13):
        x, y = dice.between(0, canvas.width - 30), dice.between(10, canvas.height - 40)
        wide, tall = dice.between(12, 26), dice.between(8, 14)
        canvas.rect(x, y, wide, 5, "n3").row(x, y, wide, "n4").rect(x, y + 5, wide, tall, "n1").rect(
            x, y + 5, 2, tall, "n2"
        )
        canvas.row(x, y + 5, wide, "n2").row(x, y + tall + 4, wide, "n0")
    for _ in range(9):
        x, y = dice.between(0, canvas.width - 20), dice.between(10, canvas.height - 30)
        canvas.polygon([(x, y + 4), (x + 9, y), (x + 14, y + 5), (x + 4, y + 9)], "n3").line(x, y + 4, x + 9, y, "n4")


def _pier(canvas: Canvas) -> None:
    """A pier so near that it is only its dark, with one rim of light."""
    canvas.rect(0, 0, 34, canvas.height, "n0")
    for x, tone in ((8, "n1"), (20, "n1"), (30, "n1")):
        canvas.column(x, 0, canvas.height, tone)
    for y in range(0, canvas.height, 30):
        canvas.row(0, y, 34, "n1")
    canvas.column(34, 0, canvas.height, "c1")


def _scaffold(canvas: Canvas) -> None:
    """Scaffolding near the eye, on the right."""
    right = canvas.width
    for x in (right - 58, right - 14):
        canvas.rect(x, 0, 5, canvas.height, "n0").column(x, 0, canvas.height, "c1")
    for x in (right - 36, right - 26):
        canvas.rect(x, 0, 2, canvas.height, "n0")
    for y in range(4, canvas.height, 11):
        canvas.rect(right - 36, y, 12, 2, "n0")
    for y in (40, 130):
        canvas.rect(right - 66, y, 66, 8, "n0").row(right - 66, y, 66, "n1")
        canvas.line(right - 55, y + 8, right - 12, y + 84, "n0").line(right - 55, y + 9, right - 12, y + 85, "n1")


def _torn(canvas: Canvas) -> None:
    """Pinnacles and torn sheets along the lower edge."""
    base = canvas.height
    for x, tall in ((40, 26), (58, 38), (76, 24), (330, 30), (470, 22), (486, 34)):
        canvas.polygon(
            [(x - 7, base), (x - 5, base - tall + 10), (x, base - tall), (x + 5, base - tall + 10), (x + 7, base)], "n0"
        )
        canvas.line(x, base - tall, x + 5, base - tall + 10, "c1").column(x + 6, base - tall + 10, tall, "c1")
        canvas.line(x, base - tall, x - 5, base - tall + 10, "n2").row(x - 6, base - tall + 11, 13, "c1")
    for x, y in ((170, 22), (400, 14), (575, 24)):
        points = [(x, y + 14), (x + 26, y), (x + 40, y + 16), (x + 14, y + 30)]
        canvas.polygon(points, "n1").line(*points[0], *points[1], "n3")


BEHIND = (
    Behind(_paper, 640, 392, 0.05),
    Behind(_far_nave, 740, 400, 0.12),
    Behind(_near_nave, 640, 400, 0.22),
    Behind(_stones, 720, 420, 0.34, drift=1.0),
)
NEAR = (
    Near(_pier, 40, 180, "left", 1.3),
    Near(_scaffold, 72, 220, "right", 1.35),
    Near(_torn, 640, 44, "bottom", 1.4),
)
