"""What is thrown: the paper dart that the blot shoots, in sixteen directions and two beats."""

from math import cos, pi, sin

from tools.art.canvas import GLOW, Canvas
from tools.art.things.thing import Thing, lying

DIRECTIONS = 16
SIZE = 22
SQUASH = 0.8
"""Seen from above and before it."""
Way = tuple[float, float]


def dart(direction: int, beat: int) -> Canvas:
    """Draw a folded dart, 22 x 22, nose first: two wings round a keel, red ink on its nose. 0 is right, 4 is down."""
    angle = direction * 2 * pi / DIRECTIONS
    ahead, aside = (cos(angle), sin(angle)), (-sin(angle), cos(angle))

    def at(along: float, across: float, up: float = 0) -> Way:
        x = 10.5 + ahead[0] * along + aside[0] * across
        return x, 10.5 + (ahead[1] * along + aside[1] * across) * SQUASH - up

    canvas, lift = Canvas(SIZE, SIZE), 1 + beat
    nose, tail = at(9, 0), at(-6, 0)
    wings = [at(-8, side * 7, lift) for side in (-1, 1)]
    # the wing whose upper side looks to the light, upper left, is the lit one
    lit = 0 if aside[0] + aside[1] > 0 else 1
    canvas.polygon([nose, wings[1 - lit], tail], "n5").polygon([nose, wings[lit], tail], "n8")
    canvas.line(*nose, *wings[1 - lit], "n6").line(*nose, *tail, "n3")
    canvas.line(*at(-6, 0), *at(-7, 0), "n6")
    canvas.outline("n0")
    tip = at(7.5, 0)
    for along, across in ((8.5, 0), (7, 0), (5.5, 0), (5, 0.9), (5, -0.9), (6, 0.7), (6, -0.7)):
        x, y = at(along, across)
        canvas.pixel(round(x), round(y), "r2", GLOW)
    return canvas.pixel(round(tip[0]), round(tip[1]), "r3", GLOW)


def things() -> dict[str, Thing]:
    """List every direction."""
    return {
        f"paper_dart_{direction}_{beat}": lying(dart(direction, beat))
        for direction in range(DIRECTIONS)
        for beat in (0, 1)
    }
