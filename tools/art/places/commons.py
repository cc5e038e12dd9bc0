"""The core of the loop: the Commons, the only bright nightmare. What should be dark shines, and the floor is night."""

from tools.art.canvas import GLOW, Canvas
from tools.art.dice import Dice
from tools.art.places.place import Place
from tools.art.places.plaza import deep, garden, heart
from tools.art.things.thing import Thing

TONES = ("n4", "v0", "n4", "n4", "v0", "n4", "n4", "v0")
"""Of the slabs of 128 x 64 px of floor, in rows of four: dusk under the feet, so that who walks there is seen."""


def floor_commons(canvas: Canvas) -> None:
    """Paint slabs of dusk with a bright bevel; thin cracks let the void shine; a few bear a gold square."""
    xs, ys = canvas.xs, canvas.ys
    canvas.rect(0, 0, canvas.width, canvas.height, "n4")
    for number, tone in enumerate(TONES):
        canvas.fill((xs // 32 % 4 == number % 4) & (ys // 32 % 2 == number // 4), tone)
    joint = (xs % 32 == 0) | (ys % 32 == 0)
    canvas.shift(((xs % 32 == 1) | (ys % 32 == 1)) & ~joint, 1).fill(joint, "n3")
    dice = Dice(5)
    for left in range(0, canvas.width, 32):
        for top in range(0, canvas.height, 32):
            if dice.between(0, 3) == 0:
                x, y = left + dice.between(4, 16), top + dice.between(5, 26)
                for _ in range(dice.between(6, 13)):
                    canvas.pixel(x, y, "v3", GLOW).pixel(x, y + 1, "v1")
                    x, y = min(x + dice.between(0, 2), left + 28), min(max(y + dice.between(-1, 2), top + 3), top + 28)
            elif dice.between(0, 6) == 0:
                canvas.frame(left + 11, top + 11, 11, 11, "g1").pixel(left + 16, top + 16, "g2")


def face_commons(canvas: Canvas) -> None:
    """Paint bright marble with windows, and in each a small tree in the dark; a gold line below."""
    width, height = canvas.width, canvas.height
    canvas.rect(0, 0, width, height, "n7").rect(0, 0, width, 2, "n8").rect(0, 2, width, 2, "n5")
    for x in range(0, width, 16):
        canvas.rect(x + 3, 6, 10, height - 12, "v0", GLOW).rect(x + 4, 7, 8, height - 14, "v1", GLOW)
        canvas.column(x + 8, height // 2, height // 2 - 7, "v2", GLOW).ellipse(
            x + 4, height // 4, 8, height // 4, "p2", GLOW
        )
        canvas.ellipse(x + 4, height // 4, 7, height // 5, "p3", GLOW).ellipse(x + 5, height // 4 + 1, 3, 3, "p4", GLOW)
        canvas.column(x, 4, height - 9, "n6").column(x + 1, 4, height - 9, "n8")
    canvas.rect(0, height - 5, width, 3, "n6").row(0, height - 5, width, "g3").row(0, height - 2, width, "n5")
    canvas.row(0, height - 1, width, "v0")


def props() -> dict[str, Thing]:
    """List what is found only here."""
    return heart.things() | garden.things()


PLACE = Place(
    "commons",
    floor_commons,
    face_commons,
    cap="v1",
    edge="v3",
    void=None,
    props=props,
    behind=deep.BEHIND,
    near=deep.NEAR,
    weather="sparks",
    stone=("n5", "n6", "n7", "n8"),
    wood=("v0", "v1", "v2", "v3"),
    ledge=("n7", "n5", "n8"),
    falls=("n7", "v3", "v2", "v1"),
)
