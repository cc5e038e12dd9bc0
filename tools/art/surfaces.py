"""Floors and wall faces of each theme, drawn on areas aligned to tiles; the tileset cuts its tiles from them."""

from collections.abc import Callable
from typing import NamedTuple

from tools.art.canvas import Canvas
from tools.art.dice import Dice

Paint = Callable[[Canvas], object]


class Theme(NamedTuple):
    """A look: how floor and wall face are painted, the wall top and its lit edge, the deep dark."""

    floor: Paint
    face: Paint
    cap: str
    edge: str
    void: str


def planks(canvas: Canvas, seed: int, tones: tuple[str, str, str]) -> None:
    """Lay floor boards of 8 pixels with joints 28 to 58 apart and little grain."""
    dice, (low, middle, high) = Dice(seed), tones
    for y in range(0, canvas.height, 8):
        x = -dice.between(0, 40)
        while x < canvas.width:
            length, tone = dice.between(28, 58), dice.share()
            canvas.rect(x, y, length, 8, middle)
            for _ in range(int(length * (0.3 if tone < 0.22 else 0.1))):
                start = x + dice.between(0, length - 2)
                width = min(dice.between(2, 9), x + length - start)
                canvas.row(start, y + dice.between(1, 7), width, high if tone < 0.22 else low)
            canvas.row(x, y, length, low).column(x, y, 8, low).pixels(((x + 2, y + 4), (x - 2, y + 4)), low)
            x += length


def floor_apartment(canvas: Canvas) -> None:
    """Paint warm boards."""
    planks(canvas, 7, ("s0", "s1", "s2"))


def face_apartment(canvas: Canvas) -> None:
    """Paint indigo plaster over a wooden wainscot."""
    width, height = canvas.width, canvas.height
    canvas.rect(0, 0, width, height, "n3").rect(0, 0, width, 2, "n4").row(0, 2, width, "n1").rect(0, 3, width, 3, "n2")
    plaster = canvas.box_mask(0, 6, width, height - 22)
    canvas.speckle(plaster, 1, 0.03, 2, 3).speckle(plaster, -1, 0.03, 3, 4)
    top = height - 16
    canvas.rect(0, top, width, 16, "s1").row(0, top, width, "s3").row(0, top + 1, width, "s2").row(
        0, top + 2, width, "s0"
    )
    for x in range(0, width, 8):
        canvas.column(x, top + 3, 9, "s0")
        if x % 32 == 0:
            canvas.column(x + 1, top + 3, 9, "s2")
    canvas.row(0, height - 4, width, "s2").rect(0, height - 3, width, 2, "s1").row(0, height - 1, width, "s0")


def floor_corridor(canvas: Canvas) -> None:
    """Paint a worn basket-weave parquet; wood, because only a floor with red in it can show warm light."""
    canvas.rect(0, 0, canvas.width, canvas.height, "s1")
    xs, ys = canvas.xs, canvas.ys
    along = (xs // 16 + ys // 16) % 2 == 0
    everywhere = canvas.box_mask(0, 0, canvas.width, canvas.height)
    canvas.speckle(everywhere & along, 1, 0.05, 3, 6).speckle(everywhere & along, -1, 0.06, 4, 6)
    for x, y in ((3, 2), (12, 20), (20, 11), (27, 18), (5, 26), (28, 5), (37, 28), (44, 3), (52, 20), (60, 12)):
        if not along[y, x]:
            canvas.shift_rect(x, y, 1, 5, 1).shift_rect((x + 3) % 64, y - 2, 1, 4, -1)
    canvas.fill((xs % 16 == 15) | (ys % 16 == 15), "s0")
    canvas.fill(along & (ys % 8 == 7), "s0").fill(~along & (xs % 8 == 7), "s0")
    canvas.fill(along & (ys % 8 == 0) & (xs % 16 < 5), "s2").fill(~along & (xs % 8 == 0) & (ys % 16 < 4), "s2")


def face_corridor(canvas: Canvas) -> None:
    """Paint striped wallpaper over a panelled wainscot of dark wood."""
    width, height = canvas.width, canvas.height
    canvas.rect(0, 0, width, height, "y2").rect(0, 0, width, 2, "y3").rect(0, 2, width, 2, "y0").rect(
        0, 4, width, 2, "y1"
    )
    for x in range(0, width, 8):
        canvas.rect(x, 6, 4, height - 18, "y1").column(x + 3, 6, height - 18, "y2")
        canvas.pixels(((x + 5, 9), (x + 6, 10), (x + 5, 11), (x + 5, 16), (x + 6, 17)), "y3" if x % 16 else "y1")
    top = height - 13
    canvas.rect(0, top, width, 13, "s1").row(0, top, width, "s3").row(0, top + 1, width, "s0")
    for x in range(0, width, 16):
        canvas.frame(x + 2, top + 3, 12, 6, "s0").row(x + 3, top + 8, 10, "s2").column(x, top + 2, 8, "s0")
    canvas.row(0, height - 4, width, "s2").rect(0, height - 3, width, 2, "s1").row(0, height - 1, width, "n0")


def floor_clinic(canvas: Canvas) -> None:
    """Paint worn linoleum in large squares of two close tones."""
    canvas.rect(0, 0, canvas.width, canvas.height, "y2")
    xs, ys = canvas.xs, canvas.ys
    dark = (xs // 16 + ys // 16) % 2 == 0
    canvas.speckle(dark, -1, 0.1, 6, 2)
    canvas.fill((xs % 16 == 0) | (ys % 16 == 0), "y1")
    dice = Dice(4)
    for _ in range(canvas.width * canvas.height // 300):
        canvas.row(dice.between(0, canvas.width), dice.between(0, canvas.height), dice.between(1, 4), "y1")
    canvas.speckle(canvas.box_mask(0, 0, canvas.width, canvas.height), 1, 0.006, 9, 2)


def face_clinic(canvas: Canvas) -> None:
    """Paint pale green plaster, a teal stripe and tiles below."""
    width, height = canvas.width, canvas.height
    canvas.rect(0, 0, width, height, "y3").rect(0, 0, width, 2, "y4").rect(0, 2, width, 2, "y1").rect(
        0, 4, width, 2, "y2"
    )
    canvas.speckle(canvas.box_mask(0, 6, width, height - 26), -1, 0.03, 2, 2)
    top = height - 14
    canvas.rect(0, top, width, 14, "y2").rect(0, top - 3, width, 3, "c1").row(0, top - 3, width, "c2")
    for y in range(top + 3, height - 3, 4):
        canvas.row(0, y, width, "y1")
    for x in range(0, width, 8):
        canvas.column(x, top, 11, "y1")
    canvas.rect(0, height - 3, width, 2, "s1").row(0, height - 3, width, "s2").row(0, height - 1, width, "n0")


THEMES = {
    "apartment": Theme(floor_apartment, face_apartment, "n2", "n4", "n0"),
    "corridor": Theme(floor_corridor, face_corridor, "n2", "n4", "n0"),
    "clinic": Theme(floor_clinic, face_clinic, "y0", "y2", "n0"),
}
