"""The clinic and its waiting room: linoleum, pale green plaster over tiles."""

from tools.art.canvas import Canvas
from tools.art.dice import Dice
from tools.art.places.place import Place
from tools.art.places.waking import sleepers, ward


def floor_clinic(canvas: Canvas) -> Canvas:
    """Paint worn linoleum in large squares, some of them scuffed."""
    canvas.rect(0, 0, canvas.width, canvas.height, "y1")
    xs, ys = canvas.xs, canvas.ys
    canvas.fill((xs % 16 == 0) | (ys % 16 == 0), "y0")
    dice = Dice(4)
    for y in range(0, canvas.height, 16):
        for x in range(0, canvas.width, 16):
            if dice.share() < 0.3:
                for _ in range(4):
                    across, down = dice.between(2, 11), dice.between(3, 14)
                    canvas.row(x + across, y + down, dice.between(2, 5), "y0")
    return canvas.speckle((xs % 16 > 1) & (ys % 16 > 1), 1, 0.004, 9, 3)


def face_clinic(canvas: Canvas) -> None:
    """Paint pale green plaster, a teal stripe and tiles below."""
    width, height = canvas.width, canvas.height
    canvas.rect(0, 0, width, height, "y3").rect(0, 0, width, 2, "y4").rect(0, 2, width, 2, "y1").rect(
        0, 4, width, 2, "y2"
    )
    canvas.speckle(canvas.box_mask(0, 6, width, height - 26), -1, 0.03, 2, 2)
    top = height - 13
    canvas.rect(0, top, width, 13, "y2").rect(0, top - 3, width, 3, "c1").row(0, top - 3, width, "c2")
    for y in range(top + 3, height - 3, 4):
        canvas.row(0, y, width, "y1")
    for x in range(0, width, 8):
        canvas.column(x, top, 10, "y1")
    canvas.rect(0, height - 3, width, 2, "s1").row(0, height - 3, width, "s2").row(0, height - 1, width, "n0")


STONE = ("y0", "y1", "y2", "y3")
PLACE = Place(
    "clinic",
    floor_clinic,
    face_clinic,
    cap="y0",
    edge="y2",
    stone=STONE,
    ledge=("y2", "y0", "c3"),
    weather="dust",
    props=ward.things,
    behind=sleepers.BEHIND,
    near=sleepers.NEAR,
)
