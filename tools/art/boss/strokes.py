"""What The Revision does to the floor, and what is left of it: hatching, rubbed-out rows, a beam, drafts, the plan."""

from itertools import pairwise
from math import cos, pi, sin

import numpy as np

from tools.art.boss import revision
from tools.art.boss.limbs import cropped
from tools.art.canvas import GLOW, Canvas
from tools.art.dice import Dice
from tools.art.palette import COLOURS, index_of
from tools.art.things.thing import Thing, lying, standing

HATCHES = 3
RUBBED = 4
SIGNED = 6
FOLDS = 5
PAPER = ("s2", "s3", "s4", "s5", "n8")


def hatch(step: int) -> Canvas:
    """Draw one tile of danger, 16 x 16, that joins on every side: dithered red, then slanting strokes on it."""
    canvas = Canvas(16, 16)
    canvas.dither(canvas.box_mask(0, 0, 16, 16), "r0", (0.3, 0.5, 0.65)[step], GLOW)
    if step:
        slant = (canvas.xs + canvas.ys) % 8
        canvas.fill((slant == 0) & ((canvas.ys % 4 < 3) | (step == 2)), "r1", GLOW)
    return canvas


def rubbed(step: int) -> Canvas:
    """Draw one tile that was rubbed out, 16 x 16: bare ground with smears and crumbs, drawn in again step by step."""
    canvas, dice = Canvas(16, 16, "n1"), Dice(31)
    for y in (3, 8, 13):
        canvas.fill((canvas.ys == y) & ((canvas.xs + y) % 7 < 5), "n2").fill(
            (canvas.ys == y - 1) & (canvas.xs % 5 < 2), "n0"
        )
    for _ in range(4):
        canvas.rect(dice.between(1, 14), dice.between(1, 14), 2, 1, "n6")
    canvas.row(0, 7, 16, "r1", GLOW).fill((canvas.ys == 8) & (canvas.xs % 4 < 3), "r2", GLOW)
    return canvas.fill((canvas.xs * 3 + canvas.ys * 5) % 8 < 2 * step, None)


def beam(step: int) -> Canvas:
    """Draw the beam that falls, 64 x 20: stone with a gilt edge; 1 is cracked where it lies."""
    canvas = Canvas(64, 20)
    canvas.rect(1, 2, 62, 6, "n6").row(1, 2, 62, "n7").rect(1, 8, 62, 9, "n4").row(1, 8, 62, "g2").row(1, 9, 62, "g1")
    for x in (12, 28, 44):
        canvas.column(x, 10, 7, "n2").column(x + 1, 10, 7, "n5")
    canvas.row(1, 16, 62, "n2")
    if step:
        for points in (((22, 2), (25, 8), (21, 17)), ((46, 2), (43, 9), (47, 17))):
            for (ax, ay), (bx, by) in pairwise(points):
                canvas.line(ax, ay, bx, by, "n0").line(ax + 1, ay, bx + 1, by, "n0")
    return canvas.outline()


def dust(step: int) -> Canvas:
    """Draw dust that is thrown up, 72 x 24, four steps: rings of puffs that go outwards and thin."""
    canvas = Canvas(72, 24)
    for number in range(12):
        angle = number * pi / 6 + 0.2
        far = 14 + step * 6
        x, y, size = 36 + cos(angle) * far, 15 + sin(angle) * far * 0.3 - step, (7, 8, 6, 4)[step]
        canvas.ellipse(x - size / 2, y - size / 2, size, size, ("n6", "n5", "n5", "n4")[step])
        canvas.ellipse(x - size / 2, y - size / 2, size * 0.6, size * 0.6, ("n7", "n6", "n6", "n5")[step])
    return canvas.outline() if step < 2 else canvas


def bad_draft(kind: int, broken: bool) -> Canvas:
    """Draw one of three drafts that are no good, 48 x 18: bent, short of a plank, wrongly measured; or its pieces."""
    canvas = Canvas(48, 18)
    for number in range(3):
        if kind == 1 and number == 1:
            canvas.frame(2, 7, 44, 4, "c3", GLOW).fill((canvas.ys > 6) & (canvas.ys < 11) & (canvas.xs % 4 > 1), None)
            continue
        sag = [3 * sin(pi * x / 47) if kind == 0 else x / 12 if kind == 2 and number == 2 else 0 for x in range(48)]
        for x in range(1, 47):
            y = 2 + number * 5 + round(sag[x])
            canvas.column(x, y, 3, "g1").pixel(x, y, "g2", GLOW).pixel(x, y + 2, "g0")
    canvas.line(8, 3, 14, 14, "r2", GLOW).line(14, 3, 8, 14, "r2", GLOW)
    if broken:
        for x in (15, 31):
            jag = (canvas.xs + (canvas.ys % 4)) // 3 == x // 3
            canvas.fill(jag, None)
        canvas.fill((canvas.xs > 20) & (canvas.xs < 27) & (canvas.ys > 8), None)
    return canvas.outline()


def scrap(number: int) -> Canvas:
    """Draw a flying sheet, 10 x 9, four ways round; a line of a plan is on it."""
    canvas = Canvas(10, 9)
    shapes = (
        [(1, 2), (8, 1), (7, 6), (2, 7)],
        [(2, 1), (6, 2), (8, 7), (4, 6)],
        [(1, 4), (7, 2), (8, 4), (2, 6)],
        [(4, 1), (8, 3), (5, 7), (1, 5)],
    )
    canvas.polygon(shapes[number], "n7").pixels(((4, 3), (5, 4)), "n6")
    return canvas.row(3, 4, 3, "c2").outline()


def plan(signed: int) -> Canvas:
    """Draw the smudged plan she signs, 84 x 50; `signed` of SIGNED strokes of her name are there, in gold."""
    canvas = Canvas(84, 50)
    canvas.polygon([(6, 4), (78, 4), (82, 46), (2, 46)], "c1").row(6, 4, 73, "c2")
    canvas.gradient(
        canvas.polygon_mask([(6, 4), (78, 4), (82, 46), (2, 46)]), ("c0", "c1", "c1"), 1 - canvas.xs / 110, 0.6
    )
    for x in range(10, 78, 8):
        canvas.line(x, 5, x - (42 - x) // 10, 45, "c2")
    for y in range(9, 46, 7):
        canvas.row(5, y, 74, "c2")
    for x, y, wide, tall in ((28, 10, 28, 44), (14, 20, 12, 30), (58, 20, 12, 30)):
        canvas.fill(
            canvas.ellipse_mask(x, y, wide, tall) & ~canvas.ellipse_mask(x + 1, y + 1, wide - 2, tall - 2)
            & (canvas.ys < 34), "c3", GLOW,
        )  # fmt: skip
    canvas.row(12, 34, 60, "c3", GLOW)
    smudge = canvas.ellipse_mask(36, 12, 26, 18)
    canvas.dither(smudge, "n4", 0.7).dither(canvas.ellipse_mask(41, 15, 15, 11), "n3", 0.8)
    name = ((46, 42), (49, 37), (50, 43), (53, 38), (55, 42), (58, 37), (60, 42), (64, 39), (70, 41))
    shown = name[: 2 + signed * (len(name) - 2) // SIGNED] if signed else ()
    for (ax, ay), (bx, by) in pairwise(shown):
        canvas.line(ax, ay + 1, bx, by + 1, "g2", GLOW).line(ax, ay, bx, by, "g4", GLOW)
    canvas.polygon([(78, 4), (79, 12), (70, 4)], "n7").line(70, 4, 79, 12, "n5")
    return canvas.outline()


def folded(step: int) -> Thing:
    """Draw the demon as the drawing it always was: flat, then folded to a half, a quarter, an eighth, and sealed."""
    body = revision.body()
    light = (COLOURS @ np.array([0.30, 0.59, 0.11])) / 255
    paper = np.array([index_of(PAPER[min(len(PAPER) - 1, 1 + int(value * 4))]) for value in light], np.int16)
    flat = body.copy()
    solid = flat.index >= 0
    flat.index[solid] = paper[flat.index[solid]]
    flat.glow[:] = False
    if step == 0:
        return cropped(flat.outline(), revision.MIDDLE, revision.FLOOR)
    middle = revision.MIDDLE
    canvas = Canvas(revision.WIDE, revision.TALL)
    if step == 1:  # the left half lies over the right
        right = flat.cropped(middle, 0, revision.WIDE - middle, revision.TALL)
        back = right.index >= 0
        right.index[back] = index_of("s4")
        right.dither(back & (right.xs > 30), "s3", 0.5).fill(back & (right.xs < 2), "n8")
        right.fill(back & (right.ys % 11 == 0) & (right.xs % 3 > 0), "s3")
        return cropped(canvas.blit(right, middle - 20, 0).outline(), middle, revision.FLOOR)
    wide, tall = ((40, 60), (40, 30), (22, 18))[step - 2]
    left, top = middle - wide // 2, revision.FLOOR - tall - 2
    canvas.rect(left, top, wide, tall, "s4").rect(left, top, wide // 2, tall, "s5").row(left, top, wide, "n8")
    canvas.row(left, top + tall - 1, wide, "s3").rect(left + wide - 3, top + 1, 3, tall - 1, "s3")
    for y in range(top + 3, top + tall - 2, 4):
        canvas.fill(
            (canvas.ys == y) & (canvas.xs > left + 3) & (canvas.xs < left + wide - 5) & (canvas.xs % 5 > 1), "c1"
        )
    if step == 4:
        canvas.ellipse(middle - 4, top + 5, 9, 9, "g1").ellipse(middle - 3, top + 6, 7, 7, "g3", GLOW)
        canvas.pixels(((middle - 1, top + 8), (middle, top + 7)), "g4", GLOW)
    return cropped(canvas.outline(), middle, revision.FLOOR)


def things() -> dict[str, Thing]:
    """List all of it. Tiles anchor at their middle, so that any row can be laid out of them."""
    found = {f"hatch_{step}": lying(hatch(step)) for step in range(HATCHES)}
    found |= {f"rubbed_{step}": lying(rubbed(step)) for step in range(RUBBED)}
    found |= {f"beam_{step}": standing(beam(step), 2) for step in (0, 1)}
    found |= {f"dust_{step}": Thing(dust(step), 36, 16) for step in range(4)}
    for kind in range(3):
        found[f"bad_draft_{kind}"] = lying(bad_draft(kind, broken=False))
        found[f"bad_draft_{kind}_broken"] = lying(bad_draft(kind, broken=True))
    found |= {f"scrap_{number}": lying(scrap(number)) for number in range(4)}
    found |= {f"plan_{signed}": lying(plan(signed)) for signed in range(SIGNED + 1)}
    found |= {f"folded_{step}": folded(step) for step in range(FOLDS)}
    return {f"revision_{name}": thing for name, thing in found.items()}
