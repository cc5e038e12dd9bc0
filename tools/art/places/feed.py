"""Mia's nightmare: a stage of black glass in a hall of screens, and everybody who was ever watching."""

from tools.art.canvas import Canvas
from tools.art.dice import Dice
from tools.art.places.place import Place
from tools.art.places.show import crowd, glass, hall, screens
from tools.art.places.show.signs import TONES, heart
from tools.art.things.thing import Thing

LIT_PANELS = {(1, 0): "p0", (4, 0): "v0", (6, 1): "p0", (2, 2): "c0", (7, 2): "p0", (0, 3): "v0", (5, 3): "p0"}
"""Panels of the floor that are lit, by their place among eight by four, and how."""


def floor_feed(canvas: Canvas) -> None:
    """Paint panels of black glass, 16 px wide, a few of them lit from below."""
    xs, ys = canvas.xs, canvas.ys
    canvas.rect(0, 0, canvas.width, canvas.height, "n2")
    for (column, row), tone in LIT_PANELS.items():
        canvas.fill((xs // 16 % 8 == column) & (ys // 16 % 4 == row), tone)
    canvas.shift((xs % 16 == 1) | (ys % 16 == 1), 1)
    canvas.fill((xs % 16 == 0) | (ys % 16 == 0), "n1").fill((xs % 16 == 0) & (ys % 16 == 0), "n4")


def face_feed(canvas: Canvas) -> None:
    """Paint a wall of posts under a line of neon."""
    width, height = canvas.width, canvas.height
    canvas.rect(0, 0, width, height, "n1").row(0, 0, width, "p3", glow=True).row(0, 1, width, "p1")
    dice = Dice(2)
    for number, x in enumerate(range(0, width, 16)):
        tones = TONES[("pink", "violet", "cyan", "pink")[number % 4]]
        canvas.rect(x + 2, 4, 12, height - 9, tones[0], glow=True).frame(x + 2, 4, 12, height - 9, tones[1], glow=True)
        if number % 2 == 0:
            canvas.ellipse(x + 5, 8, 6, 8, tones[3], glow=True).ellipse(x + 4, 16, 8, height - 24, tones[2], glow=True)
            canvas.rect(x + 3, height - 9, 10, 3, tones[0], glow=True)
        else:
            heart(canvas, x + 4, 7, tones)
            for y in range(16, height - 8, 2):
                canvas.row(x + 4, y, dice.between(3, 9), tones[dice.between(1, 4)], glow=True)
    canvas.rect(0, height - 3, width, 3, "n0").row(0, height - 3, width, "p2", glow=True)


def props() -> dict[str, Thing]:
    """List what is found only here."""
    return crowd.things() | screens.things() | glass.things()


PLACE = Place(
    "feed",
    floor_feed,
    face_feed,
    cap="n1",
    edge="p2",
    void=None,
    props=props,
    behind=hall.BEHIND,
    near=hall.NEAR,
    weather="hearts",
)
