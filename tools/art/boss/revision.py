"""The Revision, Jenna's demon (GAME.md 7): a cathedral that is never finished, in a robe of blueprints.

Its body in parts, all drawn in place on one sheet and cut out, each with its anchor at the middle of the hem on the
floor: rose window, legs, robe, front, lancets that are its stitches, hood and face. Limbs are in limbs.py, what it does
to the floor in strokes.py.
"""

from math import cos, pi, radians, sin

import numpy as np

from tools.art.boss.limbs import cropped, segment
from tools.art.canvas import GLOW, Canvas, Mask
from tools.art.things.thing import Thing

WIDE, TALL = 132, 138
MIDDLE, FLOOR = 66, 132
ROSE_Y, ROSE = 46, 39
GAP = (300, 338)
"""The rose window is broken between these degrees."""
PEGS = 5
"""Pictures of the pegs round the rose for the way from one peg to the next."""
SWAYS = 3
LANCETS = ((-12, 81, 15), (-4, 75, 24), (5, 81, 15))
"""x from the middle, y and height of the three windows of its front, its three stitches."""
STITCH_STEPS = 4
TURNED_UP = (
    ((49, 115), (55, 121), (43, 120)),
    ((31, 128), (37, 119), (26, 122)),
    ((17, 129), (24, 121), (11, 122)),
)
STROKES = (
    ((-8, 36), (6, 60), "r2"),
    ((-7, 36), (7, 59), "r2"),
    ((6, 35), (-7, 59), "r2"),
    ((5, 35), (-8, 58), "r2"),
    ((-4, 41), (3, 52), "r3"),
    ((3, 42), (-4, 53), "r3"),
    ((-9, 50), (8, 46), "r1"),
)
"""What crosses out its face."""


def _part(canvas: Canvas) -> Thing:
    return cropped(canvas, MIDDLE, FLOOR)


def _polar() -> tuple[Canvas, Mask, np.ndarray, np.ndarray]:
    canvas = Canvas(WIDE, TALL)
    dx, dy = canvas.xs + 0.5 - MIDDLE, canvas.ys + 0.5 - ROSE_Y
    away, turn = np.hypot(dx, dy), np.degrees(np.arctan2(dy, dx)) % 360
    whole: Mask = (turn <= GAP[0]) | (turn >= GAP[1])
    return canvas, whole, away, turn


def rose(lit: int) -> Canvas:
    """Draw the rose window; with every stitch open a third of its glass turns from cold to golden light."""
    canvas, whole, away, turn = _polar()
    canvas.fill((away < ROSE - 4) & (away > 13) & whole, "n1")
    colours = ("r1", "v1", "c1", "p1", "v1", "p1")
    for number in range(12):
        degrees = number * 30 + 15
        if GAP[0] < degrees < GAP[1]:
            continue
        angle = radians(degrees)
        px, py = canvas.xs + 0.5 - MIDDLE - cos(angle) * 23.5, canvas.ys + 0.5 - ROSE_Y - sin(angle) * 23.5
        away_of = np.hypot(px * cos(angle) + py * sin(angle), 1.9 * (-px * sin(angle) + py * cos(angle)))
        cold = colours[number % 6]
        if number % 3 < lit:
            canvas.fill(away_of < 9.8, "g1").fill(away_of < 8, "g2", GLOW).fill(away_of < 4.6, "g3", GLOW)
            canvas.fill(away_of < 2, "g4", GLOW)
        else:
            canvas.fill(away_of < 9.8, cold[0] + "0").fill(away_of < 8, cold, GLOW)
            canvas.fill(away_of < 4.2, cold[0] + "2", GLOW)
            canvas.fill((away_of < 3) & (px < -0.5) & (py < 0.5), cold[0] + "3", GLOW)
    for number in range(12):
        angle = number * pi / 6
        if not GAP[0] < number * 30 < GAP[1] + 2:
            canvas.line(
                MIDDLE + cos(angle) * 14, ROSE_Y + sin(angle) * 14,
                MIDDLE + cos(angle) * (ROSE - 4), ROSE_Y + sin(angle) * (ROSE - 4), "n0",
            )  # fmt: skip
    canvas.fill((away <= ROSE) & (away > ROSE - 5) & whole, "g0")
    canvas.fill((away <= ROSE - 0.8) & (away > ROSE - 3) & whole, "g1")
    canvas.fill((away <= ROSE - 1.2) & (away > ROSE - 2.4) & (turn > 170) & (turn < 300), "s4")
    return canvas.fill((away < 16) & (away > 13.5), "g1").outline()


def pegs(step: int) -> Canvas:
    """Draw the pegs of its protractor, turned by `step` fifths of the way from one to the next."""
    canvas = Canvas(WIDE, TALL)
    for number in range(36):
        degrees = (number + step / PEGS) * 10
        if GAP[0] - 2 < degrees < GAP[1] + 2:
            continue
        angle = radians(degrees)
        ends = [(MIDDLE + cos(angle) * far, ROSE_Y + sin(angle) * far) for far in (ROSE, ROSE + 3)]
        canvas.line(*ends[0], *ends[1], "g1")
        canvas.pixel(round(ends[1][0]), round(ends[1][1]), "s4")
    return canvas


def fragments(step: int) -> Canvas:
    """Draw the pieces that broke out of the arc and hang where they broke."""
    canvas = Canvas(WIDE, TALL)
    for number, (dx, dy, size) in enumerate(((19, -42, 5), (29, -37, 4), (33, -28, 3))):
        up = (step + number) % 2
        x, y = MIDDLE + dx, ROSE_Y + dy - up
        canvas.polygon([(x, y), (x + size, y - 1), (x + size + 1, y + size - 1), (x + 1, y + size)], "g1")
        canvas.pixel(x + 1, y, "s4")
    return canvas.outline()


def legs(step: int) -> Canvas:
    """Draw the points of its compass legs under the hem; step 0 all stand, 1 and 2 lift every other one."""
    canvas = Canvas(WIDE, TALL)
    for number, (top, foot) in enumerate(((-30, -40), (-10, -14), (10, 14), (30, 40))):
        up = 4 if step and number % 2 == step - 1 else 0
        segment(canvas, (MIDDLE + top, 112 - up), (MIDDLE + foot, 127 - up), (5.0, 3.0), ("g0", "g0", "g1", "g2"))
        segment(canvas, (MIDDLE + foot, 126 - up), (MIDDLE + foot * 1.03, 132 - up), (2.2, 1.0), ("y1", "y3", "y4"))
    return canvas.outline()


def robe(sway: int) -> Canvas:
    """Draw the robe of blueprints, its folds and hem swaying."""
    canvas = Canvas(WIDE, TALL)
    drift = sway - 1
    side = [(0, 66), (13, 68), (22, 78), (28, 90), (37, 103), (49, 115)]
    hem = [(55, 121), (48, 118), (44, 126), (37, 119), (31, 128), (24, 121), (17, 129), (9, 121), (4, 127), (0, 122)]
    right = [(MIDDLE + x, y) for x, y in side] + [(MIDDLE + x + drift * (i % 2), y) for i, (x, y) in enumerate(hem)]
    left = [(MIDDLE - x + drift * (i % 2), y) for i, (x, y) in reversed(list(enumerate(hem)))] + [
        (MIDDLE - x, y) for x, y in reversed(side)
    ]
    mask = canvas.polygon_mask([*right, *left])
    down = np.clip((canvas.ys - 66) / 58, 0, 1)
    across = (canvas.xs + 0.5 - MIDDLE) / (12 + 44 * down)
    fold = np.sin(across * 11 + 0.6 + drift * 0.35)
    value = 0.56 - 0.13 * across + 0.24 * fold - 0.08 * down
    canvas.gradient(mask, ("n1", "c0", "c0", "c1", "c1", "c2"), value, 0.5)
    grid_at = across * 7
    grid = (abs(grid_at - np.round(grid_at)) < 0.5 / (12 + 44 * down) * 7) & (down > 0.12)
    row = (canvas.ys + (abs(across) * 6).astype(np.int64)) % 9 == 0
    canvas.fill(mask & (grid | row) & (value > 0.3), "c2").fill(mask & grid & row & (value > 0.4), "c3", GLOW)
    for x, y, wide, tall in ((-35, 99, 17, 22), (17, 102, 18, 20), (-7, 108, 13, 16)):  # drawings on the cloth
        outer = canvas.ellipse_mask(MIDDLE + x, y, wide, tall * 1.6)
        inner = canvas.ellipse_mask(MIDDLE + x + 1, y + 1, wide - 2, tall * 1.6 - 2)
        canvas.fill(outer & ~inner & (canvas.ys < y + tall * 0.8) & mask, "c3", GLOW)
    for sign in (1, -1):  # the backs of turned-up sheets
        for points in TURNED_UP:
            corners = [(MIDDLE + sign * x + drift, y) for x, y in points]
            canvas.polygon(corners, "n7" if sign < 0 else "n6").line(*corners[0], *corners[2], "n5")
    return canvas.outline()


def front() -> Canvas:
    """Draw the stone front with its shoulders and pinnacles; the lancets are parts of their own."""
    canvas, cx = Canvas(WIDE, TALL), MIDDLE
    canvas.polygon(
        [(cx - 15, 64), (cx + 14, 64), (cx + 17, 75), (cx + 11, 100), (cx, 107), (cx - 12, 100), (cx - 18, 75)], "n3"
    )
    canvas.polygon([(cx - 15, 64), (cx - 1, 64), (cx - 1, 106), (cx - 12, 100), (cx - 18, 75)], "n4")
    canvas.column(cx - 16, 67, 11, "n6").line(cx - 17, 75, cx - 12, 99, "n6")
    for y in range(78, 102, 5):
        canvas.row(cx - 14 + (y - 78) // 6, y, 28 - (y - 78) // 3, "n2")
        canvas.pixels([(cx - 12 + y % 2 * 3 + i * 6, y + 2) for i in range(5)], "n2")
    canvas.row(cx - 17, 72, 33, "n6").row(cx - 17, 73, 33, "n1")
    canvas.ring(cx - 5, 61, 10, 10, 1, "n6").ellipse(cx - 4, 62, 8, 8, "r1", GLOW)
    canvas.ellipse(cx - 3, 63, 6, 6, "r2", GLOW).ellipse(cx - 2, 64, 3, 3, "r3", GLOW)
    for sign in (1, -1):
        shoulder = [(12, 62), (30, 66), (33, 75), (26, 79), (15, 75)]
        canvas.polygon([(cx + sign * x, y) for x, y in shoulder], "n4" if sign < 0 else "n3")
        canvas.line(cx + sign * 12, 62, cx + sign * 30, 66, "n6").line(cx + sign * 15, 75, cx + sign * 26, 79, "n1")
        for px, tall in ((18, 12), (25, 16), (31, 10)):
            x = cx + sign * px
            canvas.polygon([(x - 2, 66), (x + 2, 66), (x, 66 - tall)], "n5" if sign < 0 else "n4")
            canvas.column(x - 1, 66 - tall // 2, tall // 2, "n6").pixel(x, 66 - tall, "g3")
    return canvas.outline()


def lancet(number: int, step: int) -> Canvas:
    """Draw one window of the front: 0 sewn shut, 1 the thread strains, 2 it snaps, 3 open and golden."""
    canvas = Canvas(WIDE, TALL)
    dx, y, tall = LANCETS[number]
    x, low = MIDDLE + dx, y + tall
    canvas.polygon([(x - 1, low), (x - 1, y + 3), (x + 3, y - 3), (x + 7, y + 3), (x + 7, low)], "n0")
    canvas.line(x - 2, y + 3, x + 3, y - 4, "n6").line(x + 8, y + 3, x + 3, y - 4, "n5")
    glass = [(x, low - 1), (x, y + 3), (x + 3, y - 1), (x + 6, y + 3), (x + 6, low - 1)]
    if step == 3:
        canvas.polygon(glass, "g2", GLOW)
        inner = [(x + 1, low - 2), (x + 1, y + 4), (x + 3, y + 1), (x + 5, y + 4), (x + 5, low - 2)]
        canvas.polygon(inner, "g3", GLOW).column(x + 2, y + 4, tall // 2, "g4", GLOW)
        return canvas.column(x + 3, y, tall, "g1").row(x, y + tall // 2 + 1, 7, "g1")
    canvas.polygon(glass, ("n2", "g0", "g1")[step], step > 0)
    canvas.column(x + 3, y + 1, tall - 2, ("g2", "g3", "g4")[step], GLOW)
    for at in range(y + 4, low - 2, 5):  # the thread that holds it shut, in crosses
        colour = ("v2", "v3", "v3")[step]
        if step == 2:  # loose ends
            canvas.pixels(((x - 1, at), (x, at + 1), (x + 7, at - 1), (x + 6, at)), colour, GLOW)
        else:
            canvas.line(x, at, x + 6, at + 3, colour, GLOW).line(x, at + 3, x + 6, at, colour, GLOW)
    return canvas


def face(state: str) -> Canvas:
    """Draw the hood and the blank face: crossed out in red; cracked when hit; calm once nothing is crossed out."""
    canvas, cx = Canvas(WIDE, TALL), MIDDLE
    hood = [(0, 20), (9, 30), (14, 44), (13, 58), (8, 68), (-8, 68), (-14, 58), (-15, 44), (-10, 30)]
    canvas.polygon([(cx + x, y) for x, y in hood], "n2")
    lit = [(0, 20), (-10, 30), (-15, 44), (-14, 58), (-10, 64), (-9, 44)]
    canvas.polygon([(cx + x, y) for x, y in lit], "n4").line(cx, 20, cx - 10, 30, "n6").line(
        cx - 10, 30, cx - 15, 44, "n6"
    )
    canvas.line(cx, 20, cx + 9, 30, "n4").line(cx + 9, 30, cx + 14, 44, "n3")
    opening = [(-1, 28), (8, 38), (9, 50), (4, 62), (0, 67), (-5, 62), (-10, 50), (-9, 38)]
    mask = [(-1, 31), (6, 39), (7, 50), (3, 60), (0, 64), (-4, 60), (-8, 50), (-7, 39)]
    canvas.polygon([(cx + x, y) for x, y in opening], "n0").polygon([(cx + x, y) for x, y in mask], "n7")
    canvas.polygon([(cx + x, y) for x, y in ((-1, 31), (-1, 63), (-4, 60), (-8, 50), (-7, 39))], "n8")
    canvas.polygon([(cx + x, y) for x, y in ((3, 44), (7, 48), (3, 60), (0, 64), (1, 56))], "n6")
    if state == "calm":
        canvas.row(cx - 6, 46, 4, "n4").row(cx + 2, 46, 4, "n4").pixels(((cx - 7, 45), (cx + 6, 45)), "n5")
        return canvas.row(cx - 2, 55, 4, "n4").pixels(((cx - 3, 54), (cx + 2, 54)), "n5").outline()
    canvas.column(cx - 1, 33, 30, "c2").row(cx - 7, 47, 14, "c2").row(cx - 5, 55, 9, "c2")
    canvas.ring(cx - 6, 42, 4, 5, 1, "n5").ring(cx + 1, 42, 4, 5, 1, "n5")
    for (ax, ay), (bx, by), colour in STROKES if state == "crossed" else STROKES[:2]:
        canvas.line(cx + ax, ay, cx + bx, by, colour, GLOW)
    canvas.column(cx - 5, 63, 5, "r2", GLOW).column(cx + 3, 61, 3, "r1", GLOW)
    if state == "hit":
        for (ax, ay), (bx, by) in (((2, 31), (-2, 40)), ((-2, 40), (4, 47)), ((4, 47), (0, 56)), ((-2, 40), (-8, 43))):
            canvas.line(cx + ax, ay, cx + bx, by, "n0").line(cx + ax + 1, ay, cx + bx + 1, by, "n5")
    return canvas.outline()


def body() -> Canvas:
    """Put the standing body together, for whatever needs it whole."""
    whole = Canvas(WIDE, TALL)
    for part in (pegs(0), rose(3), robe(1), front(), *(lancet(number, 3) for number in range(3)), face("calm")):
        whole.blit(part, 0, 0)
    return whole


def things() -> dict[str, Thing]:
    """List all parts of the body."""
    drawn = {f"rose_{lit}": rose(lit) for lit in range(4)}
    drawn |= {f"pegs_{step}": pegs(step) for step in range(PEGS)}
    drawn |= {f"fragments_{step}": fragments(step) for step in (0, 1)}
    drawn |= {f"legs_{step}": legs(step) for step in range(3)}
    drawn |= {f"robe_{sway}": robe(sway) for sway in range(SWAYS)}
    drawn |= {f"lancet_{number}_{step}": lancet(number, step) for number in range(3) for step in range(STITCH_STEPS)}
    drawn |= {f"face_{state}": face(state) for state in ("crossed", "hit", "calm")}
    drawn["front"] = front()
    return {f"revision_{name}": _part(canvas) for name, canvas in drawn.items()}
