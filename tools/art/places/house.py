"""Leo's nightmare: a house that never ends, grey and full of doors, and one of them is true."""

from tools.art.canvas import Canvas
from tools.art.dice import Dice
from tools.art.places.hallways import deep, doors, furnishing
from tools.art.places.place import Place
from tools.art.things.thing import Thing


def floor_house(canvas: Canvas) -> None:
    """Paint a parquet laid aslant, board against board, with a few boards worn."""
    xs, ys = canvas.xs, canvas.ys
    canvas.rect(0, 0, canvas.width, canvas.height, "y1")
    rising, falling = xs + ys, xs - ys
    turned = (rising // 16 + falling // 16) % 2 == 0
    dice = Dice(5)
    for _ in range(canvas.width * canvas.height // 420):
        x, y = dice.between(4, canvas.width - 6), dice.between(4, canvas.height - 6)
        for step in range(dice.between(2, 4)):
            canvas.pixel(x + step, y + (-step if turned[y, x] else step), "y2")
    joint = (turned & (rising % 8 == 0)) | (~turned & (falling % 8 == 0))
    canvas.fill(joint, "y0")


def face_house(canvas: Canvas) -> None:
    """Paint grey paper in stripes over a panelled wainscot, under a heavy cornice."""
    width, height = canvas.width, canvas.height
    canvas.rect(0, 0, width, height, "y1").rect(0, 0, width, 2, "y3").rect(0, 2, width, 2, "y0").rect(
        0, 4, width, 2, "y2"
    )
    canvas.row(0, 6, width, "y0")
    for x in range(0, width, 16):
        canvas.rect(x + 4, 7, 6, height - 24, "y0").column(x + 6, 7, height - 24, "y1").column(
            x + 7, 7, height - 24, "y1"
        )
    canvas.rect(0, 7, width, 2, "y0").dither(canvas.box_mask(0, 9, width, 3), "y0", 0.5)
    top = height - 18
    canvas.rect(0, top, width, 18, "y1").row(0, top, width, "y3").row(0, top + 1, width, "y2").row(
        0, top + 2, width, "y0"
    )
    for x in range(0, width, 16):
        canvas.rect(x + 2, top + 5, 12, 8, "y0").row(x + 3, top + 12, 11, "y2").column(x + 13, top + 6, 7, "y2")
    canvas.row(0, height - 3, width, "y2").rect(0, height - 2, width, 2, "n0")


def props() -> dict[str, Thing]:
    """List what is found only here."""
    return doors.things() | furnishing.things()


PLACE = Place(
    "house",
    floor_house,
    face_house,
    cap="n1",
    edge="y2",
    void=None,
    props=props,
    behind=deep.BEHIND,
    near=deep.NEAR,
    weather="fog",
    stone=("n1", "y1", "y2", "y3"),
    wood=("y0", "y1", "y2", "y3"),
    ledge=("y2", "y0", "y3"),
    falls=("y1", "y0", "n1", "n0"),
)
