"""Tiles that move, drawn frame by frame: fittings for walls and marks for floors, transparent around.

Tiled plays all tiles of a kind in step, and so does the game: the leak lets go of its drop when the puddle rings.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tools.art.canvas import GLOW, Canvas

_SIDE = 16
_FORMING, _HANGING, _FALLING, _AFTER = 900, 700, 180, 660
"""Milliseconds of a drop of the leak; the puddle under it keeps to them."""


class Moving(NamedTuple):
    """A tile that moves: its frames, 16 x 16 each, and the milliseconds of each."""

    frames: Sequence[Canvas]
    durations: Sequence[int]


_HOUSING = (
    ".yyyyyyyyyyyyyy.",
    "yzzzzzzzzzzzzzzy",
    "yzkttttttttttkzy",
    "yxkbbbbbbbbbbkxy",
    ".xxxxxxxxxxxxxx.",
)
_CASE = (
    ".aaaaaaaaaaaaaa.",
    "abbbbbbbbbbbbbca",
    "abkkkkkkkkkkkkca",
    "abkggggggggggkca",
    "abkggggggggggkca",
    "abkggggggggggkca",
    "abkggggggggggkca",
    "abkggggggggggkca",
    "abkggggggggggkca",
    "abkkkkkkkkkkkkca",
    "abbbbbbbbbbbbbca",
    "acccccccccccccca",
    ".aaaaaaaaaaaaaa.",
)
_BEAT = (0, 0, 0, -1, 2, -2, 0, 0, 0, 0)
"""A pulse across the ten columns of the monitor, px above the middle."""
_PIPE = (
    "..khmdk..",
    ".krhmdok.",
    ".khhmddk.",
    "..krmdk..",
    "...kkk...",
)
_WATER = (
    "....kkkkk.......",
    "..kkwwwwwkkkk...",
    ".kwwllwwwwwwwk..",
    "kwwlllllwwwwwwk.",
    "kwwwllwwwwwllwwk",
    "kwwwwwwwwllllwwk",
    ".lwwwwwwwwllwwl.",
    "..lhlwwwwwwwll..",
    ".....llhhhll....",
)
_CANDLES = (
    ".....ww.........",
    ".....wv.........",
    ".....wv...ww....",
    ".....wv...wv....",
    "....wwv...wv....",
    "....wvv..wwv....",
    "...iwvvi.wvvi...",
    "...iiiiiiiiii...",
)
_FLAMES = (
    (".o.", ".h.", "ohg", "ogg", ".r."),
    ("...", ".oo", "ohg", "ogg", ".r."),
    (".o.", "oh.", "ohg", "ogg", ".r."),
    ("...", "oh.", "ohg", ".gg", ".r."),
)


def tube() -> Moving:
    """Draw a short neon tube that sinks by one step of its ramp now and then."""
    frames = []
    for core, under in (("c4", "c3"), ("c3", "c3"), ("c4", "c3"), ("c3", "c2")):
        canvas = Canvas(_SIDE, _SIDE)
        legend = {"y": "y0", "z": "y3", "x": "y1", "k": "y0", "t": core, "b": under}
        canvas.stamp(_HOUSING, 0, 5, legend, glow="tb")
        frames.append(canvas.column(3, 2, 3, "y0").column(12, 2, 3, "y0"))
    return Moving(frames, (2600, 200, 900, 260))


def screen() -> Moving:
    """Draw a monitor over which a pulse wanders."""
    frames = []
    for step in range(5):
        canvas = Canvas(_SIDE, _SIDE)
        canvas.stamp(_CASE, 0, 1, {"a": "n0", "b": "y2", "c": "y1", "k": "n0", "g": "c0"})
        canvas.row(3, 4, 10, "c1").pixel(12, 12, "e3", GLOW)
        rises = [_BEAT[(x - 2 * step) % len(_BEAT)] for x in range(len(_BEAT))]
        for x, rise in enumerate(rises):
            before = rises[x - 1] if x else rise
            bright = "c4" if rise else "c3" if before else "c2"
            low, high = sorted((7 - rise, 7 - before))
            canvas.column(3 + x, low, high - low, "c2", GLOW).pixel(3 + x, 7 - rise, bright, GLOW)
        frames.append(canvas)
    return Moving(frames, (220, 220, 220, 220, 220))


def leak() -> Moving:
    """Draw a rusty end of a pipe from which a drop falls."""
    frames = []
    for top, tall in ((4, 1), (4, 2), (7, 3), (12, 3), (0, 0)):
        canvas = Canvas(_SIDE, _SIDE)
        canvas.column(6, 6, 10, "n1").column(7, 5, 8, "n2").pixels(((5, 9), (5, 10), (7, 14), (5, 15), (7, 15)), "n1")
        canvas.stamp(_PIPE, 3, 0, {"k": "n0", "h": "y3", "m": "y2", "d": "y1", "r": "s2", "o": "s1"})
        if tall:
            canvas.column(7, top, tall, "c3").pixel(7, top + tall - 1, "c4")
            canvas.column(8, top + 1, tall - 1, "c2")
        frames.append(canvas)
    return Moving(frames, (_FORMING, _HANGING, _FALLING, _FALLING, _AFTER))


def puddle() -> Moving:
    """Draw water on the floor that rings when a drop falls in."""
    frames = []
    rings = (None, ((6, 7, 4, 3), "c4"), ((4, 6, 8, 5), "c3"), ((2, 5, 12, 7), "c2"))
    for number, ring in enumerate(rings):
        canvas = Canvas(_SIDE, _SIDE)
        canvas.stamp(_WATER, 0, 3, {"k": "n1", "w": "c0", "l": "c1", "h": "c2"})
        water = canvas.index >= 0
        if ring:
            (x, y, wide, tall), colour = ring
            canvas.ring(x, y, wide, tall, 1, colour).fill(~water, None)
        canvas.row(3 + number % 2, 6, 2, "c3").pixel(10 - number % 2, 9, "c3")
        frames.append(canvas)
    return Moving(frames, (_FORMING + _HANGING + 2 * _FALLING, 180, 200, _AFTER - 380))


def candle() -> Moving:
    """Draw two candles in their wax."""
    frames = []
    for number in range(4):
        canvas = Canvas(_SIDE, _SIDE)
        canvas.stamp(_CANDLES, 0, 8, {"w": "n7", "v": "s4", "i": "s3"})
        canvas.row(3, 15, 10, "s0")
        for x, y, which in ((4, 4, number), (9, 6, (number + 2) % 4)):
            canvas.stamp(_FLAMES[which], x, y, {"o": "g2", "h": "g4", "g": "g3", "r": "s0"}, glow="ohg")
        frames.append(canvas)
    return Moving(frames, (210, 180, 240, 190))


MOVING: Mapping[str, Moving] = {
    "tube": tube(),
    "screen": screen(),
    "leak": leak(),
    "puddle": puddle(),
    "candle": candle(),
}
"""Each tile that moves, in the order of the tileset."""
