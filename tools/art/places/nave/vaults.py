"""What should have roofed the nave: arches and vaults of light, a rose half glazed, windows, a buttress that stops."""

import math

from tools.art.canvas import GLOW, Canvas
from tools.art.dice import Dice
from tools.art.places.nave.lines import arch, ellipse, measure, pointed, spokes, trace
from tools.art.things.thing import Thing, standing

GLASS = (("r1", "r2"), ("v1", "v2"), ("c1", "c2"), ("p1", "p2"), ("g1", "g2"), ("v1", "v3"))


def arch_drawn(width: int, height: int) -> Canvas:
    """Draw an arch of two lines of light, with its crown marked."""
    canvas = Canvas(width + 8, height)
    middle = canvas.width // 2
    spring = height - 14 - int(width * 0.85)
    arch(canvas, middle, height - 1, width - 10, spring - 3, "c1", 0.86)
    arch(canvas, middle, height - 1, width, spring, "c2", 0.86)
    crown = int(min(y for _, y in pointed(middle, height - 1, width, spring, 0.86)))
    return canvas.rect(middle - 1, crown - 1, 3, 3, "c3", GLOW).pixel(middle, crown, "c4", GLOW)


def great_arch() -> Canvas:
    """Draw the arch over the crossing, 270 wide: three lines, and the circles that construct it."""
    canvas = Canvas(272, 150)
    for width, colour, spring in ((266, "c2", 20), (254, "c1", 18), (246, "c2", 16)):
        arch(canvas, 136, 149, width, spring, colour, 0.56)
    for x, number in ((3, 6), (268, 6)):
        for i in range(number):
            canvas.row(x - 2, 146 - i * 4, 5, "c1", GLOW)
    return canvas.column(136, 2, 14, "c1", GLOW).row(130, 8, 13, "c1", GLOW)


def rib_vault() -> Canvas:
    """Draw a bay of ribs seen from below: two that cross, and the boss where they meet."""
    canvas = Canvas(112, 64)
    for start, middle, end in (((2, 62), (40, 6), (108, 30)), ((109, 62), (70, 6), (3, 30))):
        for shift in (0, 3):
            points = []
            for i in range(25):
                t = i / 24
                points.append(
                    (
                        (1 - t) ** 2 * start[0] + 2 * t * (1 - t) * middle[0] + t**2 * end[0],
                        (1 - t) ** 2 * start[1] + 2 * t * (1 - t) * middle[1] + t**2 * end[1] + shift,
                    )
                )
            trace(canvas, points, "c1" if shift else "c2")
    canvas.ellipse(50, 20, 12, 9, "n3").ellipse(51, 20, 9, 6, "n5")
    ellipse(canvas, 55.5, 24, 6, 4.5, "c3")
    return canvas


def rose(built: bool) -> Canvas:
    """Draw the rose window, 88 across; `built`, with stone and glass for all but one broken sector."""
    size = 92
    canvas = Canvas(size, size)
    x, y, radius = size / 2 - 0.5, size / 2 - 0.5, 42.0
    away = ((canvas.xs - x) ** 2 + (canvas.ys - y) ** 2) ** 0.5
    angle = [[math.degrees(math.atan2(row - y, column - x)) % 360 for column in range(size)] for row in range(size)]
    sector = canvas.xs * 0 + 0.0
    for row in range(size):
        sector[row] = angle[row]
    gone = (sector > 296) & (sector < 342) if built else away >= 0
    canvas.fill((away < radius - 3) & ~gone, "n1")
    for i in range(12):
        turn = math.radians(i * 30 + 15)
        if built and not 296 < i * 30 + 15 < 342:
            _petal(canvas, x + math.cos(turn) * 27, y + math.sin(turn) * 27, turn, GLASS[i % 6])
        elif not built or i * 30 + 15 > 296:
            _petal_drawn(canvas, x + math.cos(turn) * 27, y + math.sin(turn) * 27, turn)
    ring = (away <= radius) & (away > radius - 5) & ~gone
    canvas.fill(ring, "n3").fill(ring & (away > radius - 3), "n4").fill(
        ring & (away > radius - 2) & (sector > 160), "n6"
    )
    hub = (away < 15) & ~((sector > 296) & (sector < 342)) if built else away < 0
    canvas.fill(hub, "n3").fill(hub & (away < 13), "g2", GLOW).fill(hub & (away < 9), "g3", GLOW)
    canvas.fill(hub & (away < 4), "g4", GLOW)
    if built:
        for i in range(6):
            turn = math.radians(i * 60)
            canvas.line(x, y, x + math.cos(turn) * 13, y + math.sin(turn) * 13, "n2")
    canvas.outline()
    ellipse(canvas, x, y, radius + 2, radius + 2, "c2")
    if not built:
        ellipse(canvas, x, y, radius - 3, radius - 3, "c1")
        ellipse(canvas, x, y, 14, 14, "c2")
        spokes(canvas, x, y, 14, radius - 3, 12, "c1")
    return canvas


def _petal(canvas: Canvas, x: float, y: float, turn: float, tones: tuple[str, str]) -> None:
    along = (canvas.xs - x) * math.cos(turn) + (canvas.ys - y) * math.sin(turn)
    across = (canvas.ys - y) * math.cos(turn) - (canvas.xs - x) * math.sin(turn)
    away = (along**2 + (1.8 * across) ** 2) ** 0.5
    canvas.fill(away < 10, "n3").fill(away < 8.6, tones[0], GLOW).fill(away < 5, tones[1], GLOW)
    canvas.fill((away < 8.6) & (abs(along) < 0.6), "n1")


def _petal_drawn(canvas: Canvas, x: float, y: float, turn: float) -> None:
    points = []
    for i in range(21):
        a = i * math.tau / 20
        dx, dy = math.cos(a) * 9, math.sin(a) * 5
        points.append((x + dx * math.cos(turn) - dy * math.sin(turn), y + dx * math.sin(turn) + dy * math.cos(turn)))
    trace(canvas, points, "c2")


def lancets() -> Canvas:
    """Draw three tall windows in a piece of wall that ends in a torn edge of light, 56 x 92."""
    canvas = Canvas(58, 92)
    canvas.rect(1, 20, 56, 71, "n3")
    for number, y in enumerate(range(24, 90, 8)):
        canvas.row(1, y, 56, "n2")
        for x in range(3 + number % 2 * 7, 56, 14):
            canvas.column(x, y, 8, "n2").column(x + 1, y + 1, 6, "n4")
    for x, top, tones in ((11, 34, ("v1", "v2")), (29, 24, ("g2", "g3")), (47, 34, ("c1", "c2"))):
        canvas.polygon(pointed(x, 82, 16, 70 - top, 0.9), "n5").polygon(pointed(x, 82, 14, 70 - top, 0.9), "n1")
        canvas.polygon(pointed(x, 81, 10, 69 - top, 0.9), tones[0], GLOW)
        canvas.polygon(pointed(x - 1, 79, 5, 66 - top, 0.9), tones[1], GLOW)
        canvas.column(x, top - 8, 90 - top, "n1")
        for y in range(top + 8, 80, 10):
            canvas.row(x - 5, y, 11, "n1")
    canvas.rect(1, 84, 56, 4, "n4").row(1, 84, 56, "n6").row(1, 90, 56, "n0")
    dice, level = Dice(4), 16.0
    for x in range(58):
        level += (15 + 5 * abs(x - 29) / 29 - level) * 0.2 + dice.between(-1, 2)
        canvas.column(x, 0, round(level), None)
        if 1 <= x < 57:
            canvas.column(x, round(level), 1 + x % 4 // 3, "c4" if x % 5 == 0 else "c3", GLOW)
    canvas.frame(1, 2, 56, 1, "c2", GLOW).column(1, 2, 16, "c2", GLOW).column(56, 2, 16, "c2", GLOW)
    return canvas


def buttress() -> Canvas:
    """Draw a flying buttress of stone that ends in the air and is finished by a line."""
    canvas = Canvas(80, 84)
    canvas.rect(2, 16, 18, 67, "n3").rect(2, 16, 4, 67, "n4").column(2, 16, 67, "n5").rect(16, 16, 4, 67, "n2")
    for y in range(22, 82, 9):
        canvas.row(2, y, 18, "n2")
    canvas.polygon([(1, 16), (11, 2), (21, 16)], "n4").line(1, 16, 11, 2, "n6").rect(0, 78, 23, 5, "n3")
    canvas.row(0, 78, 23, "n5")
    for i in range(40):
        top = 22 + int(i**1.45 / 5.2)
        canvas.column(20 + i, top, 9, "n3").pixel(20 + i, top, "n6").pixel(20 + i, top + 8, "n1")
        if i % 9 == 5:
            canvas.column(20 + i, top + 1, 7, "n2")
    canvas.outline()
    canvas.column(60, 60, 9, "c3", GLOW).pixels(((59, 61), (59, 64), (59, 66)), "c4", GLOW)
    for shift, colour in ((0, "c2"), (8, "c1")):
        trace(canvas, [(60 + i, 22 + shift + (40 + i) ** 1.45 / 5.2) for i in range(0, 20, 2)], colour)
    return measure(canvas, 22, 12, 54)


def things() -> dict[str, Thing]:
    """List arches, windows and the buttress."""
    return {
        "arch_drawn": standing(arch_drawn(52, 96)),
        "arch_drawn_wide": standing(arch_drawn(84, 118)),
        "arch_great": standing(great_arch()),
        "rib_vault": standing(rib_vault()),
        "rose_window": standing(rose(built=True)),
        "rose_drawn": standing(rose(built=False)),
        "lancets": standing(lancets()),
        "buttress": standing(buttress()),
    }
