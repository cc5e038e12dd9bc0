"""Arms and legs, drawn by code between joints: thick lines shaded along the friend's ramps, with hands and shoes."""

import numpy as np

from tools.art.canvas import Canvas, Field, Mask
from tools.art.friends.parts import Friend

Point = tuple[int, int]

LIT = 0.45
"""Beyond this share of half the width a limb is light towards the light (upper left), and dark away from it."""

# Soles from the middle of the body and how far they are lifted, near leg then far leg, in profile; the heel is up where
# a lifted foot trails.
SIDE_LEGS: dict[str, tuple[tuple[int, int], tuple[int, int]]] = {
    "stand": ((0, 0), (-1, 0)),
    "contact": ((3, 0), (-4, 0)),
    "down": ((2, 0), (-3, 1)),
    "pass": ((0, 0), (-1, 1)),
    "stride": ((4, 0), (-5, 0)),
    "leap": ((5, 1), (-7, 1)),
    "crouch": ((2, 0), (-3, 0)),
}
FRONT_LIFT: dict[str, Point] = {
    "stand": (0, 0),
    "apart": (0, 0),
    "left_up": (2, 0),
    "right_up": (0, 2),
    "contact": (0, 1),
    "down": (0, 2),
    "pass": (0, 1),
}


def along(canvas: Canvas, start: Point, end: Point) -> tuple[Field, Field, Field]:
    """Give for every pixel its distance from a stretch, how far along it is (0 to 1) and how far towards the light."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    part = ((canvas.xs - start[0]) * dx + (canvas.ys - start[1]) * dy) / max(dx * dx + dy * dy, 1)
    part = np.clip(part, 0, 1)
    off_x, off_y = canvas.xs - start[0] - part * dx, canvas.ys - start[1] - part * dy
    return np.hypot(off_x, off_y), part, -(0.64 * off_x + 0.77 * off_y)


def spread(mask: Mask) -> Mask:
    """Give a mask grown by one pixel to the four sides."""
    grown = mask.copy()
    grown[1:] |= mask[:-1]
    grown[:-1] |= mask[1:]
    grown[:, 1:] |= mask[:, :-1]
    grown[:, :-1] |= mask[:, 1:]
    return grown


def arm(canvas: Canvas, friend: Friend, joints: tuple[Point, Point, Point], *, far: bool = False) -> None:
    """Draw an arm through shoulder, elbow and wrist, with a hand; what lies behind it is darkened along its edge."""
    half = friend.build.arm_width / 2
    layer, legend = Canvas(canvas.width, canvas.height), friend.legend
    for start, end in ((joints[0], joints[1]), (joints[1], joints[2])):
        away, _, light = along(canvas, start, end)
        mask = away <= half
        layer.fill(mask, legend["q"])
        layer.fill(mask & (light > half * LIT), legend["r"])
        layer.fill(mask & (light < -half * LIT), legend["p"])
    if friend.cuff:
        away, part, _ = along(canvas, joints[1], joints[2])
        layer.fill((away <= half) & (part > 0.2) & (part < 0.7), legend[friend.cuff])
    if far:
        layer.shift(layer.index >= 0, -1)
    x, y = joints[2]
    size = 3 if friend.build.arm_width > 3.5 else 2
    layer.rect(x - size // 2, y - size // 2, size, size, legend["h"])
    layer.pixel(x - size // 2 + size - 1, y - size // 2 + size - 1, legend["H"])
    canvas.shift(spread(layer.index >= 0) & (layer.index < 0), -1)
    canvas.blit(layer, 0, 0)


def side_legs(canvas: Canvas, friend: Friend, kind: str, hip: Point, sole: int, *, swapped: bool = False) -> None:
    """Draw both legs in profile; `swapped` puts the far leg where the near one would be."""
    if kind == "kneel":
        _kneeling(canvas, friend, hip, sole)
        return
    if kind == "sit":
        _sitting(canvas, friend, hip, sole)
        return
    near, far = SIDE_LEGS[kind]
    if swapped:
        near, far = far, near
    for (reach, lift), trousers, dark, shoe, toe in ((far, "f", "F", "S", "S"), (near, "n", "N", "s", "S")):
        legend = friend.legend
        width, foot = friend.build.leg_width, sole - lift
        bottom = foot - 2
        for y in range(hip[1], bottom):
            share = (y - hip[1] + 1) / max(1, bottom - hip[1])
            bend = 1 if kind == "crouch" and 0.3 < share < 0.8 else 0
            x = hip[0] + round(reach * share * 0.8) + bend - width // 2
            canvas.row(x, y, width, legend[trousers])
            canvas.pixel(x, y, legend[dark]) if width > 2 else None
        x = hip[0] + reach - width // 2
        if lift and reach < 0:  # the heel is up, the toe hangs
            canvas.rect(x - 1, bottom, 2, 1, legend[shoe])
            canvas.rect(x - 1, bottom + 1, 2, 1, legend[toe])
        else:
            canvas.row(x, bottom, width, legend[shoe])
            canvas.row(x, bottom + 1, width + 1, legend[toe])
            canvas.pixel(x + width - 1, bottom, legend[shoe])


def _kneeling(canvas: Canvas, friend: Friend, hip: Point, sole: int) -> None:
    width, legend = friend.build.leg_width, friend.legend
    canvas.rect(hip[0] - 3, sole - 2, 7, 2, legend["n"])
    canvas.row(hip[0] - 3, sole - 1, 7, legend["N"])
    canvas.rect(hip[0] + 2, hip[1], width, max(1, sole - hip[1]), legend["n"])
    canvas.rect(hip[0] - 6, sole - 2, 3, 2, legend["s"])
    canvas.row(hip[0] - 6, sole - 1, 3, legend["S"])


def _sitting(canvas: Canvas, friend: Friend, hip: Point, sole: int) -> None:
    width, legend = friend.build.leg_width, friend.legend
    canvas.rect(hip[0] - 2, sole - 1 - width, 8, width, legend["n"])
    canvas.row(hip[0] - 2, sole - 2, 8, legend["N"])
    canvas.row(hip[0] - 2, sole - 1, 8, legend["F"])
    canvas.rect(hip[0] + 6, sole - 2 - width, 2, width + 2, legend["s"])
    canvas.column(hip[0] + 7, sole - 1 - width, width + 1, legend["S"])


def front_legs(canvas: Canvas, friend: Friend, kind: str, hip: Point, sole: int, *, swapped: bool = False) -> None:
    """Draw both legs from the front or behind; a lifted one is shorter and darker."""
    width, legend = friend.build.leg_width, friend.legend
    if kind in ("kneel", "sit"):
        _folded(canvas, friend, kind, hip, sole)
        return
    lifts = FRONT_LIFT[kind]
    gap = 1 if kind != "apart" else 2
    for side, lift in enumerate(reversed(lifts) if swapped else lifts):
        x = hip[0] + gap if side else hip[0] - gap - width + 1
        bottom = sole - lift
        near = lift == 0
        canvas.rect(x, hip[1], width, bottom - hip[1], legend["n" if near else "f"])
        canvas.column(x + (width - 1) * side, hip[1], bottom - hip[1], legend["N" if near else "F"])
        canvas.row(x, bottom - 1, width, legend["S"])
        if near:
            canvas.row(x, bottom - 2, width, legend["s"])


def _folded(canvas: Canvas, friend: Friend, kind: str, hip: Point, sole: int) -> None:
    """Draw knees on the floor, or legs stretched towards the viewer."""
    width, legend = friend.build.leg_width, friend.legend
    for side in (0, 1):
        x = hip[0] + 1 if side else hip[0] - width - 1
        top = min(hip[1], sole - 3)
        canvas.rect(x, top, width + 1, sole - top, legend["n"])
        canvas.row(x, sole - 1, width + 1, legend["N"])
        if kind == "sit":
            canvas.rect(x, sole - 3, width + 1, 3, legend["s"])
            canvas.row(x, sole - 1, width + 1, legend["S"])
