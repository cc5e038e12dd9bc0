"""Puts a friend's maps together into frames of 24 x 32 pixels: soles on row 29, centre on column 12.

A side view is drawn looking right; left is its mirror. The outline is computed last, so parts never carry one.
"""

from typing import NamedTuple

from tools.art.canvas import Canvas
from tools.art.friends.parts import (
    FRONT_ARM,
    PROFILE_ARM,
    REACH_DOWN,
    REACH_UP,
    SIDE_ARM,
    SIDE_LEGS,
    SQUEEZED,
    Friend,
    Patch,
    Rows,
)

WIDTH, HEIGHT, SOLE = 24, 32, 30
POSES = ("lunge", "hold", "hurt", "gift", "shrug")
WALK = range(6)

STRIDE = ("contact", "down", "pass")
DIP = (0, 1, 0, 0, 1, 0)
SWING = (1, 1, 0, -1, -1, 0)


class Frame(NamedTuple):
    """What one frame shows: a step of the walk or a pose, a breath, closed or squeezed eyes."""

    step: int | None = None
    pose: str | None = None
    breath: int = 0
    eyes: str = "open"


class Lean(NamedTuple):
    """Where a pose moves the parts, against standing."""

    head_x: int = 0
    head_y: int = 0
    torso_x: int = 0
    torso_y: int = 0


LEAN: dict[tuple[str, str], Lean] = {
    ("lunge", "down"): Lean(0, 4, 0, 2),
    ("lunge", "up"): Lean(0, -1, 0, -1),
    ("lunge", "side"): Lean(2, 2, 1, 1),
    ("hold", "down"): Lean(0, 1, 0, 0),
    ("hold", "up"): Lean(0, 0, 0, 0),
    ("hold", "side"): Lean(1, 1, 0, 0),
    ("hurt", "down"): Lean(-1, 2, 0, 1),
    ("hurt", "up"): Lean(1, 2, 0, 1),
    ("hurt", "side"): Lean(-3, 1, -1, 1),
    ("shrug", "down"): Lean(1, 1, 0, 0),
    ("shrug", "up"): Lean(1, 1, 0, 0),
    ("shrug", "side"): Lean(0, 1, 0, 0),
}


def _front_legs(friend: Friend, lift: tuple[int, int], apart: int = 0) -> Canvas:
    """Draw both legs from the front; a lifted leg is shorter and its sole dark."""
    legs, legend = Canvas(12, 6), friend.legend
    for side, x in enumerate((2 - apart, 7 + apart)):
        bottom = 5 - lift[side]
        near = lift[side] == 0
        legs.rect(x, 0, 3, bottom, legend["n" if near else "f"])
        legs.column(x + 2 * side, 0, bottom, legend["N" if near else "F"])
        legs.row(x, bottom - 1, 3, legend["S"])
        if near:
            legs.row(x, bottom - 2, 3, legend["s"])
    return legs


def _side_legs(friend: Friend, step: int | None, pose: str | None) -> Canvas:
    """Draw both legs in profile; the second half of the walk swaps near and far."""
    kind = "stand" if step is None else STRIDE[step % 3]
    if pose in ("lunge", "hurt"):
        kind = "stride"
    legend = dict(friend.legend)
    if step is not None and step >= len(STRIDE):
        legend.update({a: friend.legend[b] for a, b in zip("nNfFsS", "fFnNSs", strict=True)})
    return Canvas(9, 5).stamp(SIDE_LEGS[kind], 0, 0, legend)


def _pose_arms(frame: Canvas, friend: Friend, left: str, right: str, left_edge: int, right_edge: int, y: int) -> None:
    """Draw the arms of a pose seen from the front or behind; y is the shoulder row."""
    for kind, edge, flip in ((left, left_edge, False), (right, right_edge, True)):
        if kind == "none":
            continue
        rows = friend.sleeve if kind == "down" else FRONT_ARM[kind]
        rise = {"raised": len(rows) - 2, "up": len(rows) - 2}.get(kind, 0)
        x = edge if flip else edge - len(rows[0]) + 1
        frame.stamp(rows, x, y - rise, friend.legend, flip)


ARMS = {
    "lunge": ("back", "none"),
    "hold": ("raised", "raised"),
    "hurt": ("flung", "flung"),
    "shrug": ("shrug", "shrug"),
}


def _reach(frame: Canvas, friend: Friend, facing: str, x: int, y: int) -> None:
    """Draw the arm that a lunge stretches towards or away from the viewer."""
    if facing == "down":
        frame.stamp(REACH_DOWN, x + 4, y + 1, friend.legend)
    else:
        frame.stamp(REACH_UP, x + len(friend.torso_up[0]) - 1, y - 7, friend.legend)


def _squeeze(canvas: Canvas, friend: Friend, x: int, y: int) -> None:
    """Draw tightly shut eyes where the open ones are."""
    skin = friend.legend["b"]
    for patch, side in zip(friend.closed_down, ("left", "right"), strict=True):
        canvas.rect(x + patch.x, y + patch.y, len(patch.rows[0]), len(patch.rows), skin)
        canvas.stamp(SQUEEZED[side], x + patch.x, y + patch.y + len(patch.rows) - 3, {"k": "n0", "b": skin})


def _head(canvas: Canvas, friend: Friend, facing: str, what: Frame, x: int, y: int) -> None:
    """Draw the head with its eyes."""
    rows: Rows = {"down": friend.head_down, "up": friend.head_up, "side": friend.head_side}[facing]
    canvas.stamp(rows, x, y, friend.legend)
    if what.eyes == "squeezed" and facing == "down":
        _squeeze(canvas, friend, x, y)
    elif what.eyes != "open" and facing != "up":
        patches = friend.closed_down if facing == "down" else friend.closed_side
        for patch in patches:
            canvas.stamp(patch.rows, x + patch.x, y + patch.y, friend.legend)


def _body_front(canvas: Canvas, friend: Friend, facing: str, what: Frame, x: int, y: int) -> None:
    """Draw legs, torso and arms seen from the front or behind."""
    lift = {0: (0, 1), 1: (0, 2), 2: (0, 1), 3: (1, 0), 4: (2, 0), 5: (1, 0)}.get(
        -1 if what.step is None else what.step
    )
    apart = int(what.pose in ("lunge", "hurt"))
    if what.pose == "lunge":
        lift = (2, 0) if facing == "down" else (0, 1)
    canvas.blit(_front_legs(friend, lift or (0, 0), apart), 6, SOLE - 5)
    torso = friend.torso_down if facing == "down" else friend.torso_up
    left, right = x, x + len(torso[0]) - 1
    if what.pose == "lunge" and facing == "up":
        _reach(canvas, friend, facing, x, y)
    canvas.stamp(torso, x, y, friend.legend)
    if what.pose is None:
        for side, sign in enumerate((1, -1)):
            swing = (0 if what.step is None else SWING[what.step]) * sign
            sleeve = friend.sleeve if swing >= 0 else friend.sleeve[:-2] + friend.sleeve[-1:]
            at = right if side else left - 2
            top = y + 1 + (swing > 0) + what.breath
            canvas.stamp(_widen(sleeve), at, top, friend.legend, bool(side))
    elif what.pose != "gift":
        _pose_arms(canvas, friend, *ARMS[what.pose], left, right, y + 1)


def _widen(rows: Rows) -> Rows:
    """Pad a sleeve by an empty column, so that its mirror image keeps its place at the shoulder."""
    return tuple(row + "." for row in rows)


def _body_side(canvas: Canvas, friend: Friend, what: Frame, x: int, y: int) -> None:
    """Draw what hangs behind, legs, torso and the near arm, in profile."""
    if friend.behind_side:
        canvas.stamp(friend.behind_side.rows, x + friend.behind_side.x, y + friend.behind_side.y, friend.legend)
    canvas.blit(_side_legs(friend, what.step, what.pose), 8, SOLE - 5)
    canvas.stamp(friend.torso_side, x, y, friend.legend)
    if what.pose is None:
        swing = 0 if what.step is None else SWING[what.step]
        arm = SIDE_ARM[{0: "mid", 1: "back", -1: "ahead"}[swing]]
        shoulder = x + len(friend.torso_side[0]) // 2 - len(arm[0]) // 2
        canvas.stamp(_banded(friend, arm), shoulder, y + 1 + what.breath, friend.legend)


def _banded(friend: Friend, arm: Rows) -> Rows:
    """Carry a coloured band of the sleeve over to the arm in profile."""
    band = friend.sleeve[2]
    if band != "vv":
        return arm
    return (*arm[:2], arm[2].replace("r", "v").replace("q", "v"), *arm[3:])


def _arms_after_head(canvas: Canvas, friend: Friend, facing: str, what: Frame, x: int, y: int) -> None:
    """Draw arms that pass in front of the head: raised ones, and every pose's arm in profile."""
    if facing == "side":
        kind = {"lunge": "lunge", "hold": "raised", "hurt": "flung", "gift": "up", "shrug": "shrug"}[what.pose or ""]
        patch: Patch = PROFILE_ARM[kind]
        canvas.stamp(patch.rows, x + 2 + patch.x, y + 1 + patch.y, friend.legend)
    elif what.pose == "gift":
        width = len(friend.torso_down[0])
        _pose_arms(canvas, friend, "down", "up", x - 1, x + width - 1, y + 1)
    elif what.pose == "lunge" and facing == "down":
        _reach(canvas, friend, facing, x, y)


def frame(friend: Friend, facing: str, what: Frame, outlined: bool = True) -> Canvas:
    """Draw one frame, facing down, up or side."""
    canvas = Canvas(WIDTH, HEIGHT)
    dip = 0 if what.step is None else DIP[what.step]
    lean = LEAN.get((what.pose or "", facing), Lean())
    torso = friend.torso_side if facing == "side" else friend.torso_down
    head = friend.head_side if facing == "side" else friend.head_down
    torso_x, torso_y = 12 - len(torso[0]) // 2 + lean.torso_x, SOLE - 4 - friend.torso_height + dip + lean.torso_y
    head_x = 12 - len(head[0]) // 2 + lean.head_x
    head_y = SOLE - 4 - friend.torso_height + dip - len(head) + 1 + what.breath + lean.head_y
    if facing == "side":
        _body_side(canvas, friend, what, torso_x, torso_y)
    else:
        _body_front(canvas, friend, facing, what, torso_x, torso_y)
    _head(canvas, friend, facing, what, head_x, head_y)
    if what.pose:
        _arms_after_head(canvas, friend, facing, what, torso_x, torso_y)
    return canvas.outline() if outlined else canvas
