"""Dawn: the Sleep House in the morning, when everybody has slept."""

from tools.art.canvas import Canvas
from tools.art.places.apartment import planks
from tools.art.places.morning import deep, house, keeps, light
from tools.art.places.place import Place
from tools.art.things.thing import Thing


def floor_dawn(canvas: Canvas) -> None:
    """Paint the boards of the house, swept."""
    planks(canvas, 23, ("s0", "s1", "s2"))


def face_dawn(canvas: Canvas) -> None:
    """Paint plaster that the morning warms, over the panelled wainscot."""
    width, height = canvas.width, canvas.height
    canvas.rect(0, 0, width, height, "s2").rect(0, 0, width, 2, "s4").rect(0, 2, width, 2, "s1").rect(
        0, 4, width, 2, "s3"
    )
    for x in range(0, width, 16):
        canvas.rect(x, 6, 8, height - 24, "s3").column(x + 3, 6, height - 24, "s2").column(x + 8, 6, height - 24, "s1")
        canvas.pixels(((x + 12, y) for y in range(10, height - 22, 8)), "s3")
    canvas.dither(canvas.box_mask(0, 6, width, 4), "s1", 0.5)
    top = height - 18
    canvas.rect(0, top, width, 18, "s2").row(0, top, width, "s4").row(0, top + 1, width, "s3").row(
        0, top + 2, width, "s0"
    )
    for x in range(0, width, 16):
        canvas.rect(x + 2, top + 5, 12, 8, "s1").row(x + 3, top + 12, 11, "s3").column(x + 13, top + 6, 7, "s3")
    canvas.row(0, height - 4, width, "s3").rect(0, height - 3, width, 2, "s1").row(0, height - 1, width, "s0")


def props() -> dict[str, Thing]:
    """List what is found only here."""
    return light.things() | house.things() | keeps.things()


PLACE = Place(
    "dawn",
    floor_dawn,
    face_dawn,
    cap="s0",
    edge="s3",
    void=None,
    props=props,
    behind=deep.BEHIND,
    near=deep.NEAR,
    weather="dust",
    stone=("s0", "s1", "s2", "s3"),
    ledge=("s3", "s0", "g2"),
    falls=("s2", "s1", "s0"),
)
