"""A sitter: how one friend is put together for a portrait, and the putting together."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

import numpy as np

from tools.art.canvas import Canvas, Mask
from tools.art.palette import index_of
from tools.art.portraits.face import LOOKS, Brow, Eyes, Look, brows, eye, mouth
from tools.art.portraits.strokes import SIZE, rim

POSES = ("", "hands")
"""The second pose shows the hands; the first has no name of its own."""
Draw = Callable[[Canvas], object]


class Skin(NamedTuple):
    """Four steps of skin."""

    deep: str
    shade: str
    base: str
    light: str


class Sitter(NamedTuple):
    """One friend. Layers draw on a canvas of 96 x 96; `shift` moves the head in the second pose (px)."""

    name: str
    skin: Skin
    eyes: Eyes
    iris: tuple[str, str, str]
    brow: Brow
    near: tuple[int, int]
    far: tuple[int, int]
    mouth_at: tuple[int, int]
    lip: str
    lash: str
    rim: str
    rim_top: int
    back: Draw
    head: Draw
    marks: Draw
    front: Draw
    over: Draw
    torso: Draw
    torso_hands: Draw
    hands: Draw
    shift: tuple[int, int] = (0, 0)
    whites: tuple[str, str] = ("n8", "n6")
    looks: Mapping[str, Look] = {}

    def look(self, expression: str) -> Look:
        """Give how this friend shows an expression."""
        return self.looks.get(expression) or LOOKS[expression]


class Layers(NamedTuple):
    """The layers that no expression changes, drawn once."""

    back: Canvas
    head: Canvas
    front: Canvas
    over: Canvas
    torso: Mapping[str, Canvas]
    hands: Mapping[str, Canvas]


def _drawn(*draws: Draw) -> Canvas:
    canvas = Canvas(SIZE, SIZE)
    for draw in draws:
        draw(canvas)
    return canvas


def layers(sitter: Sitter) -> Layers:
    """Draw the layers of a sitter."""
    return Layers(
        _drawn(sitter.back),
        _drawn(sitter.head),
        _drawn(sitter.front),
        _drawn(sitter.over),
        {"": _drawn(sitter.torso), "hands": _drawn(sitter.torso_hands)},
        {"": Canvas(SIZE, SIZE), "hands": _drawn(sitter.hands)},
    )


def portrait(sitter: Sitter, parts: Layers, pose: str, look: Look) -> Canvas:
    """Put a portrait together, 96 x 96."""
    head = parts.head.copy()
    legend = dict(zip("iIP", sitter.iris, strict=True)) | {"k": sitter.lash, "o": "n0", "x": "n8"}
    legend |= {"w": sitter.whites[0], "s": sitter.whites[1], "d": sitter.skin.shade}
    sitter.marks(head)
    eye(head, sitter.eyes.rows(look.near), sitter.near, legend, far=False)
    eye(head, sitter.eyes.rows(look.far), sitter.far, legend, far=True)
    mouth(head, look.mouth, sitter.mouth_at, sitter.lip, sitter.skin.shade)
    _shadow(head, parts.front, sitter.skin)
    head.blit(parts.front, 0, 0)
    brows(head, sitter.brow, look, sitter.near, sitter.far)
    head.blit(parts.over, 0, 0)
    x, y = sitter.shift if pose else (0, 0)
    y += look.nod
    canvas = Canvas(SIZE, SIZE)
    canvas.blit(parts.back, x, y).blit(parts.torso[pose], 0, 0).blit(head, x, y)
    rim(canvas, sitter.rim, sitter.rim_top)
    hands = parts.hands[pose].copy()
    if (hands.index >= 0).any():
        canvas.blit(rim(hands, sitter.rim, 0).outline(), 0, 0)
    return canvas.outline()


def _shadow(head: Canvas, front: Canvas, skin: Skin) -> None:
    """Let the hair in front throw a shadow of 3 px on the skin."""
    hair: Mask = front.index >= 0
    below = np.zeros_like(hair)
    below[3:, 1:] |= hair[:-3, :-1]
    below[2:, :] |= hair[:-2, :]
    for lit, dark in ((skin.base, skin.shade), (skin.light, skin.shade)):
        head.fill(below & ~hair & (head.index == index_of(lit)), dark)
