"""Jenna's nightmare: a cathedral of blueprints, marble over the void, built as far as she dared to let it stand."""

from tools.art.canvas import Canvas
from tools.art.dice import Dice
from tools.art.palette import index_of
from tools.art.places.nave import deep, furnishing, marks, piers, plans, vaults, works
from tools.art.places.nave.lines import pointed, trace
from tools.art.places.place import Place
from tools.art.things.thing import Thing

SLAB = 32
TONES = ("n2", "n3", "n3", "n2", "n3", "n2", "c0", "n3")
"""Of the slabs of 128 x 64 px of floor, in rows of four."""


def floor_cathedral(canvas: Canvas) -> None:
    """Paint marble slabs in two close tones, one still paper-blue; on them the grid of the plan, fine and broken."""
    xs, ys = canvas.xs, canvas.ys
    canvas.rect(0, 0, canvas.width, canvas.height, "n3")
    for number, tone in enumerate(TONES):
        canvas.fill((xs // SLAB % 4 == number % 4) & (ys // SLAB % 2 == number // 4), tone)
    fine = (xs % 16 == 0) | (ys % 16 == 0)
    canvas.fill(fine & ((xs + ys) % 4 == 0), "c1")
    dice = Dice(11)
    for left in range(0, canvas.width, SLAB):
        for top in range(0, canvas.height, SLAB):
            x, y = left + dice.between(3, 18), top + dice.between(4, 28)
            for _ in range(dice.between(5, 14)):
                canvas.shift_rect(x, y, 1, 1, 1)
                x, y = min(x + 1, left + SLAB - 2), min(max(y + dice.between(-1, 2), top + 2), top + SLAB - 2)
            if dice.between(0, 3) == 0:
                canvas.rect(left + 2, top + 2, 2, 1, "n1").pixel(left + 2, top + 3, "n1")
    joint = (xs % SLAB == 0) | (ys % SLAB == 0)
    canvas.fill(joint, "n1")
    canvas.shift((ys % SLAB == 1) & ~joint & (canvas.index != index_of("c1")), 1)


def face_cathedral(canvas: Canvas) -> None:
    """Paint courses of stone with a blind arcade that was drawn before it was built."""
    width, height = canvas.width, canvas.height
    canvas.rect(0, 0, width, height, "n3").rect(0, 0, width, 2, "n5").rect(0, 2, width, 2, "n1")
    for number, y in enumerate(range(4, height - 4, 7)):
        canvas.row(0, y, width, "n2")
        for x in range(number % 2 * 8, width, 16):
            canvas.column(x, y, 7, "n2").column(x + 1, y + 1, 5, "n4")
    for x in range(16, width, 32):
        for wide, tone in ((24, "c2"), (16, "c1")):
            trace(canvas, pointed(x, height - 5, wide, height - 24 if wide == 24 else height - 22), tone)
    canvas.rect(0, height - 4, width, 3, "n4").row(0, height - 4, width, "n6").row(0, height - 1, width, "n0")


def props() -> dict[str, Thing]:
    """List what is found only here."""
    found: dict[str, Thing] = {}
    for each in (piers, vaults, works, plans, furnishing, marks):
        found |= each.things()
    return found


PLACE = Place(
    "cathedral",
    floor_cathedral,
    face_cathedral,
    cap="n2",
    edge="c2",
    void=None,
    props=props,
    behind=deep.BEHIND,
    near=deep.NEAR,
    weather="paper",
)
