"""What The Revision does when: its arms' poses, its stitches, and how all of it shakes, as functions of the tick.

No drawing here: boss_revision.py lays the parts, revision_floor.py what it does to the floor.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from game.view.revision_rig import POSES, Pose, between

FRAME_TICKS = 8
"""A frame of the idle (140 ms, STYLE 2)."""
IDLE = ("rest", "breath", "breath", "rest", "stretch", "stretch")
LINE_TICKS: Mapping[int, int] = MappingProxyType({1: 72, 2: 54, 3: 45})
"""How long its red line is drawn, by phase (GAME.md 5)."""
RUBBED_TICKS = 120
BACK_TICKS = 32
"""What was rubbed out is drawn in again for so long."""
FALL_TICKS = 22
STAGGER = 36
"""Each further draft or beam is that much later."""
HIT_TICKS = 24
OPEN_TICKS = 72
SNAP_TICK = 36
CALM_TICKS, SIGN_TICK, SIGN_TICKS, FOLD_TICK, FOLD_TICKS = 48, 84, 72, 180, 20
FOLDS = 5

Box = tuple[int, int, int, int]


class Attack(StrEnum):
    """What it is doing."""

    IDLE = "idle"
    CORRECT = "correct"  # draws a red line round a row, then rubs the row out
    AGAIN = "again"  # draws round what was built here before, and drops a beam on it
    WHAT_IF = "what if"  # holds the gift fast; bad drafts fall after they were crossed
    HIT = "hit"
    OPEN = "open"  # a stitch opens
    QUIET = "quiet"  # the plan is signed; it folds up


class Revision(NamedTuple):
    """The demon at one tick of an attack. `stitches` is how many are open, 0 to 3; `spots` what the attack is aimed at.

    `x`, `y` is the middle of its hem on the floor; all in px of the map, spots as x, y, width, height.
    """

    phase: int
    attack: Attack
    ticks: int
    stitches: int
    x: int
    y: int
    spots: tuple[Box, ...] = ()
    still_motion: bool = False
    line: int = 0  # ticks of its telegraph; 0: as in this phase
    rubbed: int = RUBBED_TICKS
    arms: Pose | None = None  # how they are held on the way from one attack to the next

    @property
    def line_ticks(self) -> int:
        """How long its telegraph lasts."""
        return self.line or LINE_TICKS[self.phase]

    @property
    def drawn(self) -> float:
        """How far its red line is, 0 to 1."""
        return min(1.0, self.ticks / self.line_ticks)


def pose_of(boss: Revision) -> Pose:
    """Give how its arms are held."""
    if boss.arms is not None:
        return boss.arms
    ticks, line = boss.ticks, boss.line_ticks
    match boss.attack:
        case Attack.IDLE:
            frame = 0 if boss.still_motion else ticks // FRAME_TICKS % len(IDLE)
            return POSES[IDLE[frame]]
        case Attack.CORRECT:
            return _along(ticks, ((0, "rest"), (14, "sweep_left"), (line, "sweep_right"), (line + 16, "sweep_down"),
                                  (line + 60, "sweep_left"), (line + RUBBED_TICKS, "rest")))  # fmt: skip
        case Attack.AGAIN:
            return _along(ticks, ((0, "rest"), (20, "raise"), (line, "lift"), (line + 8, "hammer"),
                                  (line + 44, "hammer"), (line + 80, "rest")))  # fmt: skip
        case Attack.WHAT_IF:
            return _along(ticks, ((0, "rest"), (18, "guard"), (line + 2 * STAGGER, "guard"),
                                  (line + 2 * STAGGER + 30, "rest")))  # fmt: skip
        case Attack.HIT:
            return _along(ticks, ((0, "rest"), (4, "flinch"), (14, "flinch"), (HIT_TICKS, "rest")))
        case Attack.OPEN:
            return _along(ticks, ((0, "rest"), (24, "guard"), (SNAP_TICK, "guard"), (SNAP_TICK + 8, "open"),
                                  (60, "open"), (OPEN_TICKS, "rest")))  # fmt: skip
        case Attack.QUIET:
            return _along(ticks, ((0, "rest"), (CALM_TICKS, "folded")))


def _along(ticks: int, stations: tuple[tuple[int, str], ...]) -> Pose:
    """Give the pose on the way from station to station."""
    before = stations[0]
    for station in stations[1:]:
        if ticks < station[0]:
            part = (ticks - before[0]) / max(1, station[0] - before[0])
            return between(POSES[before[1]], POSES[station[1]], part)
        before = station
    return POSES[before[1]]


def lancets_of(boss: Revision) -> tuple[int, int, int]:
    """Give the picture of each stitch: 0 sewn, 1 strained, 2 snapping, 3 open. The one in the middle opens last."""
    states = [0, 0, 0]
    order = (0, 2, 1)
    for number in range(boss.stitches):
        states[order[number]] = 3
    if boss.attack is Attack.OPEN and boss.stitches < 3:
        steps = (12, SNAP_TICK, SNAP_TICK + 12)
        states[order[boss.stitches]] = sum(boss.ticks >= each for each in steps)
    return states[0], states[1], states[2]


def golden(boss: Revision) -> int:
    """Give how many thirds of its rose are golden."""
    opened = boss.attack is Attack.OPEN and boss.ticks >= SNAP_TICK + 12
    return min(3, boss.stitches + int(opened))


def shaken(boss: Revision) -> tuple[int, int]:
    """Give how far the whole body is thrown, px: a hit and a snapping stitch throw it, less and less."""
    age = boss.ticks if boss.attack is Attack.HIT else boss.ticks - SNAP_TICK if boss.attack is Attack.OPEN else -1
    if boss.still_motion or not 0 <= age < 18:
        return 0, 0
    return (3, -3, 2, -2, 1, -1)[age // 3], -1 if age < 9 else 0


def laid_down(boss: Revision) -> bool:
    """Tell whether it has let go of its set-square."""
    return boss.attack is Attack.QUIET and boss.ticks >= CALM_TICKS


def folds(boss: Revision) -> int:
    """Give the picture of its folding, -1 while it still stands."""
    if boss.attack is not Attack.QUIET or boss.ticks < FOLD_TICK:
        return -1
    return min(FOLDS - 1, (boss.ticks - FOLD_TICK) // FOLD_TICKS)
