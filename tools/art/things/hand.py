"""The demon's hand: porcelain, jointed like a lay figure's, twice as long as a friend; it comes along the floor.

It is drawn as it goes to the right; the view has its mirror image too.
"""

from math import cos, hypot, sin

from tools.art.canvas import GLOW, Canvas, bayer
from tools.art.things.shades import eye
from tools.art.things.thing import Thing, lying

WIDE, TALL = 78, 52
Point = tuple[float, float]

KNUCKLES: tuple[Point, ...] = ((44, 12), (48, 20), (47, 29), (42, 37))
THUMB: Point = (30, 42)
LONG = (24, 28, 26, 19)


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
    """Draw the dark ball between two bones."""
    x, y = at
    canvas.ellipse(x - radius, y - radius, 2 * radius, 2 * radius, "n2")
    canvas.ellipse(x - radius, y - radius, radius * 1.3, radius * 1.3, "n4")


def finger(canvas: Canvas, knuckle: Point, long: float, spread: float, bend: float) -> None:
    """Draw a finger of three bones from a knuckle; `bend` 0 is stretched, 1 drawn in under the palm."""
    x, y = knuckle
    angle = spread
    points = [knuckle]
    for number, share in enumerate((0.42, 0.33, 0.25)):
        length = long * share * (1 - 0.45 * bend)
        x, y = x + cos(angle) * length, y + sin(angle) * length + (number - 1) * 3.5 * bend
        points.append((x, y))
        angle -= spread * 0.35
    for number, wide in ((2, 2.0), (1, 2.8), (0, 3.4)):
        segment(canvas, points[number], points[number + 1], wide, wide - 0.7)
    for number, radius in ((2, 1.6), (1, 2.0)):
        joint(canvas, points[number], radius)
    tip_x, tip_y = points[3]
    canvas.polygon([(tip_x, tip_y - 2), (tip_x + 4, tip_y), (tip_x, tip_y + 2)], "r1")  # a nail like a pencil's lead
    canvas.line(tip_x, tip_y - 1, tip_x + 4, tip_y, "r2", GLOW)


def hand(bends: tuple[float, ...], open_eye: int) -> Canvas:
    """Draw the hand, 78 x 52, each finger bent by so much, the eye on its back open by so much."""
    canvas = Canvas(WIDE, TALL)
    for number in (3, 0, 2, 1):
        layer = Canvas(WIDE, TALL)
        finger(layer, KNUCKLES[number], LONG[number], (-0.32, -0.08, 0.14, 0.42)[number], bends[number])
        canvas.blit(layer.outline(), 0, 0)
    thumb = Canvas(WIDE, TALL)
    middle, tip = (42 - 3 * bends[4], 47 - bends[4]), (53 - 7 * bends[4], 46)
    segment(thumb, THUMB, middle, 3.4, 2.8)
    segment(thumb, middle, tip, 2.8, 1.8)
    joint(thumb, middle, 2)
    thumb.polygon([(tip[0], tip[1] - 2), (tip[0] + 4, tip[1]), (tip[0], tip[1] + 2)], "r1")
    canvas.blit(thumb.outline(), 0, 0)
    palm = Canvas(WIDE, TALL)
    outline = [(20, 17), (30, 10), (44, 9), (50, 18), (50, 30), (44, 40), (32, 43), (22, 37)]
    palm.polygon(outline, "n6")
    palm.polygon([(20, 17), (30, 10), (44, 9), (49, 17), (38, 20), (24, 26)], "n7")
    palm.polygon([(22, 37), (32, 43), (44, 40), (49, 31), (40, 35), (28, 35)], "n5")
    palm.line(21, 16, 30, 10, "n8").line(30, 10, 43, 9, "n8")
    for x, y in KNUCKLES:
        palm.line(x - 9, y + (24 - y) * 0.25, x - 3, y, "n5").ellipse(x - 4, y - 3, 6, 6, "n7")
        palm.ellipse(x - 4, y - 3, 4, 4, "n8")
    canvas.blit(palm.outline(), 0, 0)
    joint(canvas, (20, 27), 6)
    canvas.line(25, 14, 31, 21, "n3").line(31, 21, 29, 26, "n3")  # a crack in the glaze
    eye(canvas, 36, 26, open_eye)
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
    canvas.rect(0, 4, 24, 14, "n6").rect(0, 5, 24, 5, "n7").row(0, 4, 24, "n8").rect(0, 14, 24, 4, "n5")
    canvas.row(0, 18, 24, "n0").row(0, 3, 24, "n3")
    canvas.rect(0, 3, 4, 16, "n2").rect(1, 4, 2, 8, "n4")  # a joint
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
