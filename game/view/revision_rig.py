"""How The Revision is put together: joints, lengths and poses of its arms, in px and in turns of ten degrees.

Pure numbers: `tools/art/boss` draws each limb at every turn from them, boss_revision.py lays the drawn limbs. Nothing
is turned or scaled while the game runs (STYLE 9).
"""

from collections.abc import Mapping
from math import cos, pi, sin
from types import MappingProxyType
from typing import NamedTuple

TURNS = 36
"""A limb is drawn at so many turns: every ten degrees, from right, clockwise."""
LENGTHS: Mapping[str, int] = MappingProxyType({"long": 44, "short": 32, "needle": 46, "pencil": 48, "stub": 26})
"""From joint to joint, or to where a tool begins; the upper limbs first."""
UPPER = ("long", "short")

Turn = tuple[int, int]
"""How an arm is held: the turn of its upper limb and of its lower limb."""
Pose = tuple[Turn, Turn, Turn, Turn]


class Arm(NamedTuple):
    """Where an arm begins, from the middle of the hem, and its two limbs."""

    x: int
    y: int
    upper: str
    lower: str


ARMS = (
    Arm(-24, -57, "long", "needle"),
    Arm(24, -57, "long", "pencil"),
    Arm(-20, -46, "short", "stub"),
    Arm(20, -47, "long", "needle"),
)
SQUARE_ARM = 3
"""The arm that carries the set-square."""

POSES: Mapping[str, Pose] = MappingProxyType(
    {
        "rest": ((21, 11), (34, 10), (14, 6), (30, 4)),
        "breath": ((21, 12), (34, 9), (14, 5), (30, 3)),
        "stretch": ((22, 12), (33, 10), (15, 6), (31, 4)),
        "raise": ((24, 29), (30, 25), (16, 22), (30, 31)),
        "sweep_left": ((20, 14), (20, 14), (15, 12), (30, 33)),
        "sweep_down": ((21, 10), (11, 8), (13, 8), (30, 0)),
        "sweep_right": ((22, 9), (35, 2), (12, 7), (31, 2)),
        "lift": ((25, 24), (29, 30), (20, 27), (28, 32)),
        "hammer": ((19, 9), (35, 9), (12, 8), (1, 8)),
        "guard": ((20, 33), (34, 21), (17, 31), (32, 24)),
        "flinch": ((23, 16), (31, 2), (17, 13), (32, 33)),
        "open": ((24, 20), (30, 34), (16, 20), (32, 33)),
        "folded": ((15, 5), (3, 13), (13, 3), (5, 12)),
    }
)


def reach(limb: str, turn: int) -> tuple[int, int]:
    """Give the far end of a limb from its joint, px."""
    angle = turn * 2 * pi / TURNS
    return round(cos(angle) * LENGTHS[limb]), round(sin(angle) * LENGTHS[limb])


def between(first: Pose, second: Pose, part: float) -> Pose:
    """Give the pose `part` (0 to 1) of the way, each limb turning the shorter way round."""
    part = min(1.0, max(0.0, part))
    part = part * part * (3 - 2 * part)
    turned = []
    for one, other in zip(first, second, strict=True):
        upper, lower = (_turn(a, b, part) for a, b in zip(one, other, strict=True))
        turned.append((upper, lower))
    return turned[0], turned[1], turned[2], turned[3]


def _turn(start: int, end: int, part: float) -> int:
    way = (end - start + TURNS // 2) % TURNS - TURNS // 2
    return (start + round(way * part)) % TURNS
