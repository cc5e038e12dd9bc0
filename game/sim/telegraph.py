"""How long a danger warns before it strikes (GAME.md 5). What is drawn meanwhile is the view's matter."""

from game.sim.entity import Entity
from game.sim.units import ticks
from game.sim.world import World

LEAST_TICKS = ticks(550)
CROWD = 3
CROWD_PERCENT, FIRST_PERCENT = 110, 150
LOCKED_PART = 3
"""In the last of so many parts of a warning the aim stands still: whoever goes on moving is not hit."""


def telegraph_ticks(world: World[Entity], kind: str, milliseconds: int) -> int:
    """Give the ticks of a warning that takes so long when it is known and one or two play.

    Longer with three or four, who must find themselves in the picture first, and the first time the kind is seen.
    """
    percent = CROWD_PERCENT if len(world.humans) >= CROWD else 100
    if kind not in world.warned:
        percent = percent * FIRST_PERCENT // 100
    return max(LEAST_TICKS, ticks(milliseconds * percent // 100))


def has_warned(world: World[Entity], kind: str) -> None:
    """Remember that a whole warning of this kind has been seen."""
    if kind not in world.warned:
        world.warned.append(kind)


def follows(state_ticks: int, wait: int) -> bool:
    """Tell whether the aim still follows its target so many ticks into a warning of `wait` ticks."""
    return state_ticks * LOCKED_PART < wait * (LOCKED_PART - 1)
