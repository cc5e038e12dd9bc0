"""Puts a friend's maps and limbs together into frames of 44 x 44 pixels, the middle on column 22, soles over row 38.

A side view is drawn looking right; left is its mirror. The outline is computed last, so parts never carry one.
"""

from typing import NamedTuple

import numpy as np

from tools.art.canvas import Canvas
from tools.art.friends import limbs, props
from tools.art.friends.limbs import Point
from tools.art.friends.parts import Friend, Patch, Rows
from tools.art.friends.pose import Pose
from tools.art.palette import index_of

WIDTH, HEIGHT = 44, 44
MIDDLE, SOLE = 22, 38
VIEWS = ("down", "up", "side")

CARRY_RISE = 7
"""The hands that carry are so far over the top of the torso."""
WIDE = 3.5
"""From this width on an arm that hangs in profile is a pixel broader than typed."""
SIDE_ARM: dict[int, Rows] = {
    0: (".rr", ".rr", ".rq", ".qq", ".pp", ".hH"),
    -1: (".rr.", ".rrr", "..rr", "..qq", "...p", "..hh"),
    1: (".rr.", "rrr.", "rrq.", "qq..", "pp..", "hH.."),
}
SQUEEZED = {"left": ("kb", "bk", "kb"), "right": ("bk", "kb", "bk")}
LENS = ("CDC", "DkD", "CDC")


def arm_scale(friend: Friend) -> float:
    """Give how long a friend's arms are against those that the poses were written for."""
    return (friend.build.leg + len(friend.torso_down)) / 14


def height(friend: Friend) -> int:
    """Give how far the hair is over the soles, without the outline."""
    return friend.build.leg + len(friend.torso_down) + len(friend.head_down) - 2 - friend.build.stoop


def hands(friend: Friend) -> int:
    """Give how far the hands are over the soles when they carry something."""
    return friend.build.leg + len(friend.torso_down) + CARRY_RISE


class Drawn(NamedTuple):
    """A figure without its outline, and the light that is laid over it afterwards."""

    figure: Canvas
    light: Canvas


def frame(friend: Friend, facing: str, what: Pose) -> Drawn:
    """Draw one frame, facing down, up or side."""
    drawn = Drawn(Canvas(WIDTH, HEIGHT), Canvas(WIDTH, HEIGHT))
    canvas = drawn.figure
    torso, head = friend.torso(facing), friend.head(facing)
    top = SOLE - friend.build.leg - len(torso) + 1
    x = MIDDLE - len(torso[0]) // 2 + what.torso[0]
    y = top + what.torso[1]
    stoop = friend.build.stoop
    head_x = MIDDLE - len(head[0]) // 2 + what.head[0] + (stoop if facing == "side" else 0)
    head_y = top - len(head) + 1 + what.head[1] + stoop
    hip = (MIDDLE + what.torso[0], y + len(torso) - 1)
    if facing == "side":
        _body_side(drawn, friend, what, (x, y), hip)
    else:
        _body_front(drawn, friend, facing, what, (x, y), hip)
    _head(drawn, friend, facing, what, (head_x, head_y))
    _arms(drawn, friend, facing, what, (x, y), behind=False)
    if what.smear:
        _smear(canvas, facing, what.smear)
    return drawn


def rimmed(canvas: Canvas, friend: Friend, view: str) -> Canvas:
    """Let cold light fall on the far edge of a figure: on its right, or on its back in profile."""
    if not friend.rim:
        return canvas
    solid = canvas.index >= 0
    nothing = np.ones_like(solid)
    if view == "side":
        nothing[:, 1:] = ~solid[:, :-1]
    else:
        nothing[:, :-1] = ~solid[:, 1:]
    edge = solid & nothing
    before = canvas.index.copy()
    for dark, light in friend.rim:
        canvas.fill(edge & (before == index_of(dark)), light)
    return canvas


def _shoulders(friend: Friend, facing: str, at: Point) -> tuple[Point, Point]:
    """Give the places of the near and the far shoulder, or of the left and the right one."""
    x, y = at
    width = len(friend.torso(facing)[0])
    if facing == "side":
        return (x + width // 2 - 1, y + 2), (x + width // 2 + 1, y + 2)
    inset = friend.build.shoulder
    return (x + inset, y + 2), (x + width - 1 - inset, y + 2)


def _arms(drawn: Drawn, friend: Friend, facing: str, what: Pose, at: Point, *, behind: bool) -> None:
    """Draw the arms that do something, those under the body or those over it, and what they hold."""
    canvas = drawn.figure
    for number in (1, 0):
        given, shoulder = what.arms[number], _shoulders(friend, facing, at)[number]
        if given is None or given.behind != behind:
            continue
        scale = 1.0 if given.stretched else arm_scale(friend)
        sign = -1 if facing != "side" and number == 0 else 1
        elbow, hand = (_placed(joint, shoulder, sign, scale) for joint in (given.elbow, given.hand))
        joints = (shoulder, elbow, hand)
        limbs.arm(canvas, friend, joints, far=facing == "side" and number == 1)
        for thing in given.thing.split():
            props.draw(canvas, drawn.light, thing, joints[2], flip=sign < 0)


def _placed(joint: Point, shoulder: Point, sign: int, scale: float) -> Point:
    return shoulder[0] + sign * round(joint[0] * scale), shoulder[1] + round(joint[1] * scale)


def _body_front(drawn: Drawn, friend: Friend, facing: str, what: Pose, at: Point, hip: Point) -> None:
    """Draw legs, torso and hanging arms seen from the front or behind."""
    canvas, (x, y) = drawn.figure, at
    torso = friend.torso(facing)
    _arms(drawn, friend, facing, what, at, behind=True)
    limbs.front_legs(canvas, friend, what.legs, hip, SOLE, swapped=what.swapped)
    canvas.stamp(torso, x, y, friend.legend)
    width, inset = len(friend.sleeve[-1]), friend.build.shoulder
    for side, sign in enumerate((1, -1)):
        if what.arms[side] is not None:
            continue
        swing = what.swing * sign
        sleeve = friend.sleeve if swing >= 0 else friend.sleeve[:-2] + friend.sleeve[-1:]
        left = x + len(torso[0]) - inset if side else x + inset - width
        layer = Canvas(WIDTH, HEIGHT)
        layer.stamp(_widened(sleeve, width), left, y + 1 + (swing > 0) + what.breath, friend.legend, bool(side))
        canvas.shift(limbs.spread(layer.index >= 0) & (layer.index < 0), -1)
        canvas.blit(layer, 0, 0)


def _widened(rows: Rows, width: int) -> Rows:
    """Pad a sleeve towards the outside, so that its mirror image keeps its place at the shoulder."""
    return tuple(row.rjust(width, ".") for row in rows)


def _body_side(drawn: Drawn, friend: Friend, what: Pose, at: Point, hip: Point) -> None:
    """Draw what hangs behind, legs, torso and a hanging near arm, in profile."""
    canvas, (x, y) = drawn.figure, at
    _arms(drawn, friend, "side", what, at, behind=True)
    if friend.behind_side:
        canvas.stamp(friend.behind_side.rows, x + friend.behind_side.x, y + friend.behind_side.y, friend.legend)
    limbs.side_legs(canvas, friend, what.legs, hip, SOLE, swapped=what.swapped)
    canvas.stamp(friend.torso_side, x, y, friend.legend)
    if what.arms[0] is None:
        arm = SIDE_ARM[what.swing]
        if friend.build.arm_width > WIDE:
            arm = tuple(
                row.replace("r", "rr", 1) if "r" in row else row.replace("qq", "qqq").replace("pp", "ppp")
                for row in arm
            )
        if friend.cuff:
            arm = (*arm[:2], arm[2].replace("r", friend.cuff).replace("q", friend.cuff), *arm[3:])
        layer = Canvas(WIDTH, HEIGHT)
        layer.stamp(arm, x + len(friend.torso_side[0]) // 2 - len(arm[0]) // 2, y + 1 + what.breath, friend.legend)
        canvas.shift(limbs.spread(layer.index >= 0) & (layer.index < 0), -1)
        canvas.blit(layer, 0, 0)


def _broader(row: str) -> str:
    """Double the first pixel of a row that is not a hand's."""
    first = len(row) - len(row.lstrip("."))
    return row if row[first] in "hH" else row[:first] + row[first] + row[first:]


def _head(drawn: Drawn, friend: Friend, facing: str, what: Pose, at: Point) -> None:
    """Draw the head with its eyes and mouth."""
    canvas, (x, y) = drawn.figure, at
    rows = friend.head(facing)
    canvas.stamp(rows, x, y, friend.legend)
    if what.eyes == "squeezed" and facing == "down":
        _squeeze(canvas, friend, at)
    elif what.eyes != "open" and facing != "up":
        for patch in friend.closed_down if facing == "down" else friend.closed_side:
            canvas.stamp(patch.rows, x + patch.x, y + patch.y, friend.legend)
    if what.mouth != "shut":
        _mouth(canvas, friend, rows, what.mouth, at)
    if what.lenses:
        _light_lenses(drawn.light, friend, facing, at)


def _mouth(canvas: Canvas, friend: Friend, rows: Rows, kind: str, at: Point) -> None:
    """Open the mouth: one row more, dark with red in it; a round one is narrow."""
    places = [(i, j) for j, row in enumerate(rows) for i, letter in enumerate(row) if letter == "m"]
    if kind == "round":
        places = places[:1] if len(places) < 3 else places[1:2]
        canvas.pixels(
            [(at[0] + i + 1, at[1] + j) for i, j in places if rows[j][i + 1 : i + 2] == "m"], friend.legend["b"]
        )
    for i, j in places:
        canvas.pixel(at[0] + i, at[1] + j, friend.legend["k"])
        canvas.pixel(at[0] + i, at[1] + j + 1, "r2" if kind == "open" else friend.legend["m"])


def _squeeze(canvas: Canvas, friend: Friend, at: Point) -> None:
    """Draw tightly shut eyes where the open ones are."""
    skin = friend.legend["b"]
    for patch, side in zip(friend.closed_down, ("left", "right"), strict=True):
        x, y = at[0] + patch.x, at[1] + patch.y
        canvas.rect(x, y, len(patch.rows[0]), len(patch.rows), skin)
        canvas.stamp(SQUEEZED[side], x, y + len(patch.rows) - 3, {"k": "n0", "b": skin})


def _light_lenses(canvas: Canvas, friend: Friend, facing: str, at: Point) -> None:
    """Let glasses shine; from behind their light is seen at both sides of the head."""
    legend = {"C": "c3", "D": "c4", "k": "n8"}
    if facing == "up":
        for x in (-1, len(friend.head_up[0])):
            canvas.column(at[0] + x, at[1] + 8, 2, "c4", glow=True)
        return
    patches: tuple[Patch, ...] = friend.closed_down if facing == "down" else friend.closed_side
    for patch in patches:
        canvas.stamp(LENS, at[0] + patch.x, at[1] + patch.y, legend, glow="CDk")


def _smear(canvas: Canvas, facing: str, length: int) -> None:
    """Draw streaks of the figure's own colours behind it: to the left in profile, over it or under it else."""
    solid = canvas.index >= 0
    layer = Canvas(WIDTH, HEIGHT)
    lines = range(HEIGHT) if facing == "side" else range(WIDTH)
    for line in lines:
        row = solid[line] if facing == "side" else solid[:, line]
        places = np.flatnonzero(row)
        reach = length - line * 5 % 4 if line % (3 if facing == "side" else 2) else 0
        if not len(places) or reach <= 0:
            continue
        edge = int(places[-1] if facing == "up" else places[0])
        inside = int(places[max(-3, -len(places))] if facing == "up" else places[min(2, len(places) - 1)])
        for step in range(1, reach + 1):
            place = edge + step if facing == "up" else edge - step
            x, y = (place, line) if facing == "side" else (line, place)
            source = (inside, line) if facing == "side" else (line, inside)
            layer.index[y, x] = canvas.index[source[1], source[0]]
    layer.shift(layer.index >= 0, -1)
    canvas.index[~solid & (layer.index >= 0)] = layer.index[~solid & (layer.index >= 0)]
