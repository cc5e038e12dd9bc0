"""Limbs of The Revision at every turn: brass segments with ball joints, and what they end in; the set-square."""

from math import cos, pi, sin

import numpy as np

from game.view.revision_rig import LENGTHS, TURNS, UPPER
from tools.art.canvas import GLOW, Canvas
from tools.art.things.thing import Thing

BRASS = ("g0", "g0", "g1", "g1", "s3", "g2")
JOINT = ("g0", "g1", "g1", "g2", "s4")
PENCIL = ("r0", "r1", "r2", "r2", "r3")
WOOD = ("s2", "s3", "s4", "s5")
WIDTHS = {"long": (6.0, 4.8), "short": (5.0, 4.0), "needle": (4.8, 2.0), "pencil": (5.0, 4.0), "stub": (4.4, 3.8)}
TOOL = 16
"""What a lower limb ends in sticks out so far at most."""


Point = tuple[float, float]


def segment(canvas: Canvas, start: Point, end: Point, wide: Point, colours: tuple[str, ...]) -> None:
    """Draw a tapered round bar, lit from the upper left; `wide` is how thick it is at both ends."""
    (ax, ay), (bx, by) = start, end
    length = float(np.hypot(bx - ax, by - ay))
    ux, uy = (bx - ax) / length, (by - ay) / length
    nx, ny = -uy, ux
    if nx * -0.5 + ny * -0.8 < 0:
        nx, ny = -nx, -ny
    along = ((canvas.xs + 0.5 - ax) * ux + (canvas.ys + 0.5 - ay) * uy) / length
    aside = (canvas.xs + 0.5 - ax) * nx + (canvas.ys + 0.5 - ay) * ny
    half = (wide[0] + (wide[1] - wide[0]) * np.clip(along, 0, 1)) / 2
    canvas.gradient((along >= 0) & (along <= 1) & (abs(aside) <= half), colours, 0.5 + 0.46 * aside / half)


def limb(kind: str, turn: int) -> Thing:
    """Draw a limb at a turn; its anchor is the joint it hangs from."""
    length, angle = LENGTHS[kind], turn * 2 * pi / TURNS
    middle = length + TOOL + 4
    canvas = Canvas(2 * middle + 1, 2 * middle + 1)
    ux, uy = cos(angle), sin(angle)

    def at(far: float) -> Point:
        return middle + 0.5 + ux * far, middle + 0.5 + uy * far

    segment(canvas, at(0), at(length), WIDTHS[kind], BRASS)
    match kind:
        case "needle":
            segment(canvas, at(length - 1), at(length + 9), (2.0, 1.0), ("y1", "y3", "y4"))
        case "pencil" | "stub":
            segment(canvas, at(length - 2), at(length + 8), (6.0, 6.0), PENCIL)
            segment(canvas, at(length + 8), at(length + 13), (5.6, 1.6), WOOD)
            tip = at(length + 13)
            canvas.rect(int(tip[0] - 0.5), int(tip[1] - 0.5), 2, 2, "r2", GLOW)
            segment(canvas, at(length - 4), at(length - 2), (6.6, 6.6), ("y1", "y3", "y4"))
        case _:
            pass
    size = WIDTHS[kind][0] * (0.85 if kind in UPPER else 1.05)
    canvas.ball(middle + 0.5 - size, middle + 0.5 - size, 2 * size, 2 * size, JOINT)
    canvas.rect(middle, middle, 2, 2, "g0")
    return cropped(canvas.outline(), middle, middle)


def cropped(canvas: Canvas, anchor_x: int, anchor_y: int) -> Thing:
    """Cut away what is empty round a part, and keep its anchor in place."""
    ys, xs = np.nonzero(canvas.index >= 0)
    left, top = int(xs.min()), int(ys.min())
    part = canvas.cropped(left, top, int(xs.max()) - left + 1, int(ys.max()) - top + 1)
    return Thing(part, anchor_x - left, anchor_y - top)


def set_square(bright: bool) -> Thing:
    """Draw the set-square that the highest arm carries; bright while it measures. It hangs from its lower edge."""
    canvas = Canvas(44, 50)
    outer, inner = [(14, 2), (40, 44), (4, 42)], [(16, 17), (29, 38), (12, 37)]
    body = canvas.polygon_mask(outer) & ~canvas.polygon_mask(inner)
    canvas.fill(body, "c2" if bright else "c1", bright)
    canvas.fill(body & (canvas.ys > 39), "c1" if bright else "c0", bright)
    line = "c4" if bright else "c3"
    for (ax, ay), (bx, by) in zip(outer, [*outer[1:], outer[0]], strict=True):
        canvas.line(ax, ay, bx, by, line if ax < bx else "c2", GLOW)
    for (ax, ay), (bx, by) in zip(inner, [*inner[1:], inner[0]], strict=True):
        canvas.line(ax, ay, bx, by, "c2" if bright else "c0", bright)
    for step in range(7):
        canvas.pixel(17 + round(step * 3.1), 9 + round(step * 5.0), "c4", GLOW)
    return cropped(canvas.outline(), 22, 42)


def things() -> dict[str, Thing]:
    """List every limb at every turn, and the set-square."""
    found = {f"revision_{kind}_{turn}": limb(kind, turn) for kind in LENGTHS for turn in range(TURNS)}
    found["revision_square"] = set_square(bright=False)
    found["revision_square_bright"] = set_square(bright=True)
    return found
