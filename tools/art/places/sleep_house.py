"""The Sleep House, Ravi's clinic after hours: warm boards where the linoleum was, its stripe over panelling."""

from tools.art.canvas import Canvas
from tools.art.places import night_city
from tools.art.places.apartment import planks
from tools.art.places.place import Place
from tools.art.places.waking import sleep


def floor_sleep_house(canvas: Canvas) -> None:
    """Paint boards, laid new."""
    planks(canvas, 23, ("s0", "s1", "s2"))


def face_sleep_house(canvas: Canvas) -> None:
    """Paint indigo plaster with the clinic's blue stripe over a panelled wainscot."""
    width, height = canvas.width, canvas.height
    canvas.rect(0, 0, width, height, "n3").rect(0, 0, width, 2, "n4").row(0, 2, width, "n1").rect(0, 3, width, 3, "n2")
    for x in range(0, width, 32):
        canvas.column(x, 6, height - 24, "n2").column(x + 1, 6, height - 24, "n4")
    canvas.speckle(canvas.box_mask(0, 7, width, height - 26), -1, 0.02, 5, 4)
    canvas.rect(0, height - 20, width, 2, "c1").row(0, height - 20, width, "c2")
    top = height - 16
    canvas.rect(0, top, width, 16, "s1").row(0, top, width, "s3").row(0, top + 1, width, "s2")
    canvas.row(0, top + 2, width, "s0")
    for x in range(0, width, 16):
        canvas.rect(x + 2, top + 4, 12, 7, "s0").rect(x + 3, top + 5, 11, 6, "s1").row(x + 3, top + 10, 11, "s2")
    canvas.row(0, height - 4, width, "s2").rect(0, height - 3, width, 2, "s1").row(0, height - 1, width, "s0")


PLACE = Place(
    "sleep_house",
    floor_sleep_house,
    face_sleep_house,
    void=None,
    props=sleep.things,
    stone=("s0", "s1", "s2", "s3"),
    near=night_city.NEAR[1:],
    weather="dust",
)
