"""What a place brings: its floor and wall face for the tileset, and the things that are found only there."""

from collections.abc import Callable
from typing import NamedTuple

from tools.art.canvas import Canvas
from tools.art.things.thing import Thing

Paint = Callable[[Canvas], object]


def nothing() -> dict[str, Thing]:
    """List no things."""
    return {}


class Place(NamedTuple):
    """A look. `floor` paints an area of 64 x 32 px and `face` one of 64 x 32 px, both aligned to tiles.

    `cap` is the colour of a wall's top, `edge` of its lit line, `void` of the deep dark; `props` lists the furniture.
    """

    name: str
    floor: Paint
    face: Paint
    cap: str = "n2"
    edge: str = "n4"
    void: str = "n0"
    props: Callable[[], dict[str, Thing]] = nothing
