"""The clinic and its waiting room: linoleum, pale green plaster over tiles."""

from tools.art.canvas import Canvas
from tools.art.dice import Dice
from tools.art.places.place import Place


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


PLACE = Place("clinic", floor_clinic, face_clinic, cap="y0", edge="y2", weather="dust")
