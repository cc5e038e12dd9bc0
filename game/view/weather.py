"""What floats in the air of a place, as a pure function of (seed, tick, camera): it runs backwards by itself.

Nothing is kept from one frame to the next. The numbers come from a hash of this module's own, so that they are the
same everywhere and no game of chance of the simulation is touched.
"""

from collections.abc import Mapping
from enum import Enum
from math import pi, sin
from types import MappingProxyType
from typing import NamedTuple
from zlib import crc32

from pygame import BLEND_RGBA_MULT, Surface

from game.sim.units import TICKS_PER_SECOND
from game.view.assets import Assets, opaque
from game.view.layers import HEIGHT, WIDTH, Blit

_MARGIN = 24
_STUCK = 0.7
"""Share of its time that a drop hangs on the pane."""

Span = tuple[float, float]


class How(Enum):
    """How a particle meets the light."""

    LIT = "lit"  # bright in the lamps, dark in the dark
    GLOWING = "glowing"  # added to the finished picture


class Sort(NamedTuple):
    """A sort of particle. Speeds in px a second, sway in px; a span holds the least and the most.

    Each shows `names` in turn at each of `alphas`, `seconds` for the whole round. `depth` is how far it moves with the
    floor. What `slides` hangs still, then runs.
    """

    names: tuple[str, ...]
    many: int
    across: Span
    down: Span
    sway: float = 0.0
    alphas: tuple[int, ...] = (255,)
    seconds: float = 4.0
    depth: Span = (1.0, 1.0)
    how: How = How.LIT
    slides: bool = False


class Particle(NamedTuple):
    """One particle: where it is at tick 0, px a tick, and what it looks like in turn."""

    x: float
    y: float
    across: float
    down: float
    sway: float
    rate: float
    phase: float
    depth: float
    pictures: list[Surface]
    turns: float
    slides: bool
    width: int
    height: int


_MOTES = (70, 150, 220, 255, 200, 120)
_TUMBLE = tuple(f"paper_{i}" for i in (0, 1, 2, 3, 4, 5, 4, 3, 2, 1))
_CROSSED = tuple(f"crossed_{i}" for i in (0, 1, 2, 3, 4, 5, 4, 3, 2, 1))
SORTS: Mapping[str, tuple[Sort, ...]] = MappingProxyType(
    {
        "dust": (
            Sort(("dust_0",), 44, (-5, 5), (-3, 4), 5, _MOTES, 5),
            Sort(("dust_1",), 20, (-7, 3), (-4, 3), 8, _MOTES, 7, (1.05, 1.2)),
            Sort(("dust_2",), 7, (-6, 6), (-5, 2), 10, (60, 100, 140, 100), 6, (1.2, 1.3)),
        ),
        "paper": (
            Sort(_TUMBLE, 20, (-16, -5), (8, 20), 14, (235,), 2.6, (1.0, 1.15)),
            Sort(_CROSSED, 8, (-18, -8), (10, 18), 16, (235,), 3.1, (1.0, 1.2)),
            Sort(("dust_0",), 20, (-8, -2), (2, 8), 5, _MOTES, 5),
        ),
        "rain": (
            Sort(("rain_0",), 60, (-70, -60), (250, 290), depth=(0.5, 0.8), how=How.GLOWING),
            Sort(("rain_1",), 30, (-95, -85), (350, 390), depth=(0.9, 1.1), how=How.GLOWING),
            Sort(("drop_0", "drop_1"), 9, (0, 0), (9, 20), alphas=(160,), seconds=9, depth=(0, 0), slides=True),
        ),
        "fog": (
            Sort(("fog_0",), 4, (3, 7), (0, 0), 4, (80,), depth=(0.9, 1.0)),
            Sort(("fog_1",), 4, (-8, -4), (0, 0), 5, (70,), depth=(1.0, 1.1)),
            Sort(("fog_2",), 3, (6, 11), (0, 0), 3, (90,), depth=(1.1, 1.25)),
        ),
        "hearts": (
            Sort(("heart_0", "heart_1", "heart_2", "heart_1"), 12, (-4, 4), (-24, -12), 7, (150,), 3, how=How.GLOWING),
            Sort(("heart_1", "heart_2"), 14, (-5, 5), (-16, -8), 5, (110,), 4, (0.8, 0.9), How.GLOWING),
            Sort(("heart_3",), 10, (-3, 3), (-9, -4), 4, (190,), 3, (0.6, 0.8), How.GLOWING),
        ),
        "sparks": (
            Sort(("spark_2", "spark_1", "spark_0", "spark_1", "spark_2", "spark_3"), 14, (-4, 4), (-20, -9), 6,
                 (240,), 3, how=How.GLOWING),
            Sort(("spark_2", "spark_3"), 26, (-6, 6), (-16, -6), 6, (220,), 2, (0.9, 1.1), How.GLOWING),
        ),
    }
)  # fmt: skip
"""What the air is full of, by the map's property `weather`; "none" is not here."""


class Weather:
    """The particles of one map."""

    def __init__(self, assets: Assets, kind: str, seed: int, many: int = 0) -> None:
        """`kind` is a map's weather; a kind without particles shows nothing. `many` stands in for the usual number."""
        self._lit: list[Particle] = []
        self._glowing: list[Particle] = []
        sorts = SORTS.get(kind, ())
        usual = sum(sort.many for sort in sorts)
        for place, sort in enumerate(sorts):
            pictures = [_toned(assets.weather[name].picture, alpha, sort.how) for name, alpha in _rounds(sort)]
            to = self._lit if sort.how is How.LIT else self._glowing
            count = -(-sort.many * many // usual) if many else sort.many
            to.extend(_particle(sort, pictures, (seed, place, number)) for number in range(count))

    def lit(self, tick: float, left: int, top: int) -> list[Blit]:
        """Give what the lamps shine on, on screen, with the place (left, top) of the map in its corner."""
        return _blits(self._lit, tick, left, top)

    def glowing(self, tick: float, left: int, top: int) -> list[Blit]:
        """Give what is added to the finished picture."""
        return _blits(self._glowing, tick, left, top)


def _blits(particles: list[Particle], tick: float, left: int, top: int) -> list[Blit]:
    blits = []
    for x, y, across, down, sway, rate, phase, depth, pictures, turns, slides, width, height in particles:
        if slides:
            y += down * _slid(tick, phase)
        else:
            y += down * tick
        if sway:
            x += sway * sin(tick * rate + phase)
        picture = pictures[int(tick * turns + phase) % len(pictures)]
        at_x = int(x + across * tick - left * depth) % (WIDTH + width) - width
        blits.append((picture, (at_x, int(y - top * depth) % (HEIGHT + height) - height)))
    return blits


def _slid(tick: float, phase: float) -> float:
    """Give the ticks that a drop has run: it hangs most of the time, then runs as far as if it had always run."""
    period = 120 + phase * 20
    rounds, part = divmod(tick + phase * 40, period)
    return period * (rounds + max(0.0, part / period - _STUCK) / (1 - _STUCK))


def _rounds(sort: Sort) -> list[tuple[str, int]]:
    """Give the pictures of a round: all alphas of one picture, or all pictures at one alpha, in turn."""
    return [(name, alpha) for name in sort.names for alpha in sort.alphas]


def _toned(picture: Surface, alpha: int, how: How) -> Surface:
    if how is How.GLOWING:  # added, so the dark stands for what is clear
        dark = opaque(picture.get_size())
        dim = picture.copy()
        dim.set_alpha(alpha)
        dark.blit(dim, (0, 0))
        return dark
    if alpha == 255:
        return picture
    copy = picture.copy()
    copy.fill((255, 255, 255, alpha), special_flags=BLEND_RGBA_MULT)
    return copy


def _particle(sort: Sort, pictures: list[Surface], key: tuple[int, int, int]) -> Particle:
    width = max(_MARGIN, *(picture.get_width() for picture in pictures))
    height = max(_MARGIN, *(picture.get_height() for picture in pictures))
    spread = [_share(*key, use) for use in range(8)]
    return Particle(
        spread[0] * (WIDTH + width),
        spread[1] * (HEIGHT + height),
        _within(sort.across, spread[2]) / TICKS_PER_SECOND,
        _within(sort.down, spread[3]) / TICKS_PER_SECOND,
        sort.sway,
        2 * pi / ((2 + 3 * spread[4]) * TICKS_PER_SECOND),
        spread[5] * len(pictures),
        _within(sort.depth, spread[6]),
        pictures,
        len(pictures) / (sort.seconds * (0.8 + 0.4 * spread[7]) * TICKS_PER_SECOND),
        sort.slides,
        width,
        height,
    )


def _within(span: Span, share: float) -> float:
    return span[0] + (span[1] - span[0]) * share


def _share(*key: int) -> float:
    """Give a number from 0 up to, but without, 1, that depends on nothing but the key."""
    mixed = crc32(",".join(map(str, key)).encode())
    for _ in range(2):  # keys that differ in one digit have alike checksums
        mixed = (mixed ^ mixed >> 16) * 0x45D9F3B & 0xFFFFFFFF
    return mixed / 2**32
