"""The apartment where they live awake: warm boards, indigo plaster over a wooden wainscot."""

from tools.art.canvas import Canvas
from tools.art.dice import Dice
from tools.art.places import night_city
from tools.art.places.place import Place
from tools.art.places.waking import kitchen, living, rugs, windows, work
from tools.art.things.thing import Thing


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


def props() -> dict[str, Thing]:
    """List the furniture of the waking places' living rooms."""
    return {name: thing for each in (living, work, kitchen, rugs, windows) for name, thing in each.things().items()}


PLACE = Place(
    "apartment",
    floor_apartment,
    face_apartment,
    void=None,
    props=props,
    stone=("s0", "s1", "s2", "s3"),
    behind=night_city.BEHIND,
    near=night_city.NEAR,
    weather="dust",
)
