"""A named picture with the point of it that touches the ground."""

from typing import NamedTuple

from tools.art.canvas import Canvas


class Thing(NamedTuple):
    """A picture and its anchor: the pixel that is placed on the object's position."""

    canvas: Canvas
    anchor_x: int
    anchor_y: int


def standing(canvas: Canvas, foot: int = 1) -> Thing:
    """Anchor at the middle of the lower edge; foot rows below the ground line are outline or shadow."""
    return Thing(canvas, canvas.width // 2, canvas.height - foot)


def lying(canvas: Canvas) -> Thing:
    """Anchor at the centre of something flat on the floor."""
    return Thing(canvas, canvas.width // 2, canvas.height // 2)


def hanging(canvas: Canvas, above: int) -> Thing:
    """Anchor at the foot of the wall, so many pixels below the lower edge of something on the wall."""
    return Thing(canvas, canvas.width // 2, canvas.height + above)
