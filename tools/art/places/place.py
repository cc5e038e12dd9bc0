"""What a place brings: its tiles, its things, and what lies behind and before it. Where each goes is the builder's."""

from collections.abc import Callable
from typing import NamedTuple

from tools.art.canvas import Canvas
from tools.art.things.thing import Thing

Paint = Callable[[Canvas], object]
Ramp = tuple[str, str, str, str]

SCREEN_HEIGHT = 360
BEHIND_FACTORS, NEAR_FACTORS = (0.0, 0.4), (1.2, 1.5)
"""How far a layer moves for each px that the floor moves (STYLE 4)."""
NEAR_DEPTH = {"top": 54, "bottom": 54, "left": 96, "right": 96}
"""The outer 15 % of the screen, px: nothing near the eye reaches farther in."""


def nothing() -> dict[str, Thing]:
    """List no things."""
    return {}


class Behind(NamedTuple):
    """A layer behind the floor, seen where the map has no tile. It repeats to the right.

    `paint` gets a clear canvas of `width` x `height` px; the farthest layer must fill it, and be a screen high.
    `factor` is how far it moves with the floor, `drift` how many px a second it moves to the left by itself.
    """

    paint: Paint
    width: int
    height: int
    factor: float
    drift: float = 0.0


class Near(NamedTuple):
    """Dark shapes near the eye along one edge of the screen: n0 and n1 with one coloured rim.

    `paint` gets a clear canvas; it repeats along the edge, so its own edge there is the screen's. `factor` is how far
    it moves with the floor.
    """

    paint: Paint
    width: int
    height: int
    edge: str
    factor: float = 1.25


class Place(NamedTuple):
    """A look. `floor` paints an area of any whole tiles, `face` a wall 64 px wide and 32 or, in halls, 64 px high.

    A floor's pattern must go on over an edge of 64 px across and 32 px down: the tileset cuts 128 x 64 px into blocks
    of that size, and each may lie beside each. `cap` is the colour of a wall's top, `edge` of its lit line, `void` of
    the deep dark (None: what lies behind shows through); `stone` and `wood` are ramps, dark to light, of stairs,
    pillars and doors. `ledge` is where the floor ends over the deep: its line, the row inside it, its bright southern
    line; `falls` the bands of stone below that. `props` lists the furniture.

    `behind` goes from the farthest layer to the nearest; `weather` is what its air is full of, one of those in
    game/maps/registry.py. Painters of its own, where the defaults of masonry.py will not do: `door` into a doorway and
    `stairs` into a face, both 32 x 32 px, `pillar` 16 x 48, `fall` of any width, 32 high.
    """

    name: str
    floor: Paint
    face: Paint
    cap: str = "n2"
    edge: str = "n4"
    void: str | None = "n0"
    props: Callable[[], dict[str, Thing]] = nothing
    behind: tuple[Behind, ...] = ()
    near: tuple[Near, ...] = ()
    weather: str = "none"
    stone: Ramp = ("n1", "n3", "n4", "n5")
    wood: Ramp = ("s0", "s1", "s2", "s3")
    ledge: tuple[str, str, str] = ("n3", "n1", "c3")
    falls: tuple[str, ...] = ("c1", "n3", "n2", "n1")
    door: Paint | None = None
    stairs: Paint | None = None
    pillar: Paint | None = None
    fall: Paint | None = None
