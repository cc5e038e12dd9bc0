"""Ravi's nightmare: a ward at 3:33, where everything is watched and nobody is asked how they slept."""

from tools.art.canvas import Canvas
from tools.art.dice import Dice
from tools.art.places.hour import beds, deep, rooms, station
from tools.art.places.place import Place
from tools.art.things.thing import Thing


def floor_ward(canvas: Canvas) -> None:
    """Paint squares of linoleum in two close tones, scuffed where beds were pushed."""
    xs, ys = canvas.xs, canvas.ys
    canvas.rect(0, 0, canvas.width, canvas.height, "y1")
    dice = Dice(4)
    for top in range(0, canvas.height, 16):
        for left in range(0, canvas.width, 16):
            if dice.share() < 0.12:
                canvas.rect(left, top, 16, 16, "c0")
                canvas.dither(canvas.box_mask(left, top, 16, 16), "y1", 0.5)
            elif dice.share() < 0.25:
                for _ in range(3):
                    canvas.row(left + dice.between(2, 9), top + dice.between(3, 14), dice.between(2, 6), "y2")
    joint = (xs % 16 == 0) | (ys % 16 == 0)
    canvas.fill(joint, "y0").fill((xs % 16 == 1) & (ys % 16 == 1), "y2")


def face_ward(canvas: Canvas) -> None:
    """Paint pale plaster with a stripe of blue over small tiles of teal, under a pipe."""
    width, height = canvas.width, canvas.height
    canvas.rect(0, 0, width, height, "y3").rect(0, 0, width, 2, "y4").rect(0, 2, width, 2, "y1").rect(
        0, 4, width, 3, "y2"
    )
    canvas.speckle(canvas.box_mask(0, 7, width, height - 30), -1, 0.02, 2, 3)
    top = height - 18
    canvas.rect(0, top - 3, width, 3, "c1").row(0, top - 3, width, "c2").rect(0, top, width, 18, "y2")
    for y in range(top + 3, height - 3, 4):
        canvas.row(0, y, width, "y1")
    for x in range(0, width, 8):
        canvas.column(x, top, 15, "y1").pixel(x + 2, top + 1, "y3").pixel(x + 6, top + 9, "y3")
    canvas.rect(0, height - 3, width, 2, "y0").row(0, height - 3, width, "y3").row(0, height - 1, width, "n0")


def props() -> dict[str, Thing]:
    """List what is found only here."""
    return beds.things() | station.things() | rooms.things()


PLACE = Place(
    "ward",
    floor_ward,
    face_ward,
    cap="y0",
    edge="y2",
    void=None,
    props=props,
    behind=deep.BEHIND,
    near=deep.NEAR,
    weather="dust",
    stone=("y0", "y1", "y2", "y3"),
    wood=("y1", "y2", "y3", "y4"),
    ledge=("y2", "y0", "c2"),
    falls=("c1", "y1", "y0", "n1"),
)
