"""The demon's hand: porcelain, jointed like a lay figure's, twice as long as a friend; it comes along the floor.

It is drawn as it goes to the right; the view has its mirror image too.
"""

from math import cos, hypot, sin

from tools.art.canvas import GLOW, Canvas, bayer
from tools.art.things.shades import eye
from tools.art.things.thing import Thing, lying

WIDE, TALL = 98, 60
Point = tuple[float, float]

KNUCKLES: tuple[Point, ...] = ((44, 14), (48, 22), (47, 31), (42, 39))
THUMB: Point = (28, 43)
LONG = (36, 42, 38, 30)
SPREAD = (-0.30, -0.09, 0.13, 0.36)


def segment(canvas: Canvas, start: Point, end: Point, wide: float, narrow: float) -> None:
    """Draw one bone: a tapered limb, lit along its upper edge, dark along its lower one."""
    (ax, ay), (bx, by) = start, end
    far = max(1.0, hypot(bx - ax, by - ay))
    nx, ny = -(by - ay) / far, (bx - ax) / far
    if ny > 0:
        nx, ny = -nx, -ny
    whole = [
        (ax + nx * wide, ay + ny * wide), (bx + nx * narrow, by + ny * narrow),
        (bx - nx * narrow, by - ny * narrow), (ax - nx * wide, ay - ny * wide),
    ]  # fmt: skip
    canvas.polygon(whole, "n6")
    canvas.polygon([whole[0], whole[1], (bx, by), (ax, ay)], "n7")
    canvas.line(*whole[0], *whole[1], "n8").line(*whole[3], *whole[2], "n5")
    canvas.ellipse(bx - narrow, by - narrow, 2 * narrow, 2 * narrow, "n6")


def joint(canvas: Canvas, at: Point, radius: float) -> None:
    """Draw the dark ball at a wrist."""
    x, y = at
    canvas.ellipse(x - radius, y - radius, 2 * radius, 2 * radius, "n2")
    canvas.ellipse(x - radius, y - radius, radius * 1.3, radius * 1.3, "n4")


def gap(canvas: Canvas, at: Point, toward: Point, half: float) -> None:
    """Draw the dark line between two bones, across the finger."""
    (x, y), far = at, max(1.0, hypot(toward[0] - at[0], toward[1] - at[1]))
    dx, dy = (toward[0] - x) / far, (toward[1] - y) / far
    canvas.line(x - dy * half, y + dx * half, x + dy * half, y - dx * half, "n2")
    canvas.line(x - dy * half + dx, y + dx * half + dy, x + dy * half + dx, y - dx * half + dy, "n8")


def finger(canvas: Canvas, knuckle: Point, long: float, spread: float, bend: float) -> None:
    """Draw a finger of three bones from a knuckle; `bend` 0 is stretched, 1 arched up and drawn in."""
    x, y = knuckle
    angle, points = spread, [knuckle]
    for number, share in enumerate((0.42, 0.33, 0.25)):
        length = long * share * (1 - 0.5 * bend)
        x, y = x + cos(angle) * length, y + sin(angle) * length + (-4.0, 0.5, 5.0)[number] * bend
        points.append((x, y))
        angle -= spread * 0.4
    widths = ((3.8, 3.2), (3.2, 2.6), (2.6, 1.4))
    for number in (2, 1, 0):
        segment(canvas, points[number], points[number + 1], *widths[number])
    for number in (1, 2):
        gap(canvas, points[number], points[number + 1], widths[number][0])
    tip_x, tip_y = points[3]
    canvas.polygon([(tip_x - 1, tip_y - 2), (tip_x + 6, tip_y + 1), (tip_x - 1, tip_y + 2)], "r1")  # a red lead
    canvas.line(tip_x, tip_y - 1, tip_x + 5, tip_y + 1, "r2", GLOW)


def hand(bends: tuple[float, ...], open_eye: int) -> Canvas:
    """Draw the hand, 98 x 60, each finger bent by so much, the eye on its back open by so much."""
    canvas = Canvas(WIDE, TALL)
    for number in (0, 3, 1, 2):
        layer = Canvas(WIDE, TALL)
        finger(layer, KNUCKLES[number], LONG[number], SPREAD[number], bends[number])
        canvas.blit(layer.outline(), 0, 0)
    thumb = Canvas(WIDE, TALL)
    middle, tip = (40 - 2 * bends[4], 52 - 2 * bends[4]), (56 - 9 * bends[4], 55 - 4 * bends[4])
    segment(thumb, THUMB, middle, 3.8, 3.2)
    segment(thumb, middle, tip, 3.2, 1.6)
    gap(thumb, middle, tip, 3.2)
    thumb.polygon([(tip[0] - 1, tip[1] - 2), (tip[0] + 5, tip[1] + 1), (tip[0] - 1, tip[1] + 2)], "r1")
    canvas.blit(thumb.outline(), 0, 0)
    palm = Canvas(WIDE, TALL)
    palm.polygon([(20, 20), (30, 14), (44, 9), (52, 19), (52, 31), (46, 43), (30, 47), (20, 37)], "n6")
    palm.polygon([(20, 20), (30, 14), (44, 9), (51, 17), (36, 23), (22, 28)], "n7")
    palm.polygon([(20, 37), (30, 47), (46, 43), (51, 33), (40, 39), (28, 39)], "n5")
    palm.line(21, 19, 30, 14, "n8").line(30, 14, 43, 10, "n8")
    for (x, y), (root_x, root_y) in zip(KNUCKLES, ((28, 22), (28, 26), (28, 31), (28, 36)), strict=True):
        palm.line(root_x, root_y, x - 4, y, "n5").line(root_x, root_y - 1, x - 4, y - 1, "n8")  # bones under the glaze
        palm.ellipse(x - 4, y - 4, 8, 8, "n6").ellipse(x - 4, y - 4, 6, 6, "n7").row(
            round(x) - 2, round(y) - 4, 3, "n8"
        )
    palm.outline()
    canvas.blit(palm, 0, 0)
    for (x, y), spread in zip(KNUCKLES, SPREAD, strict=True):
        gap(canvas, (x + 3, y), (x + 3 + cos(spread), y + sin(spread)), 3.6)
    joint(canvas, (18, 28), 6)
    canvas.line(23, 18, 28, 24, "n3").line(28, 24, 26, 30, "n3").line(28, 24, 32, 25, "n3")  # a crack in the glaze
    eye(canvas, 37, 27, open_eye)
    return canvas


CRAWL: tuple[tuple[float, ...], ...] = (
    (0.0, 0.35, 0.7, 0.35, 0.1), (0.35, 0.0, 0.35, 0.7, 0.5), (0.7, 0.35, 0.0, 0.35, 0.9), (0.35, 0.7, 0.35, 0.0, 0.5),
)  # fmt: skip
REAR: tuple[tuple[float, ...], ...] = (
    (1.0, 1.0, 1.0, 1.0, 1.0), (0.6, 0.55, 0.6, 0.65, 0.6), (0.0, 0.0, 0.0, 0.0, 0.0),
)  # fmt: skip


def arm() -> Canvas:
    """Draw a piece of the forearm, 24 x 22; pieces lie end to end behind the hand."""
    canvas = Canvas(24, 22)
    canvas.rect(0, 5, 24, 12, "n6").rect(0, 6, 24, 4, "n7").row(0, 5, 24, "n8").rect(0, 13, 24, 4, "n5")
    canvas.row(0, 17, 24, "n0").row(0, 4, 24, "n3")
    canvas.ellipse(-5, 4, 10, 14, "n2").ellipse(-5, 5, 7, 9, "n4")  # half a joint; the other half is the next piece's
    canvas.ellipse(19, 4, 10, 14, "n2").ellipse(19, 5, 7, 9, "n4")
    return canvas


def arm_end() -> Canvas:
    """Draw where the arm loses itself in the dark, 24 x 22."""
    canvas = arm()
    return canvas.fill(bayer(canvas.height, canvas.width) > canvas.xs / canvas.width, None)


def things() -> dict[str, Thing]:
    """List the hand in all poses, both ways, and its arm."""
    found = {}
    poses = {f"crawl_{step}": hand(bends, 3) for step, bends in enumerate(CRAWL)}
    poses |= {f"rear_{step}": hand(bends, step + 1) for step, bends in enumerate(REAR)}
    poses |= {"arm": arm(), "arm_end": arm_end()}
    for name, canvas in poses.items():
        found[f"hand_{name}_right"] = lying(canvas)
        found[f"hand_{name}_left"] = lying(canvas.flipped())
    return found
