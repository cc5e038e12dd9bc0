"""What every gift is: a tap, and a hold that aims first (GAME.md 3). Which friend has which is in gifts.py."""

from collections.abc import Callable
from typing import NamedTuple

from game.sim.entity import Entity
from game.sim.friends.friend import Friend
from game.sim.ground import Ground
from game.sim.units import ticks
from game.sim.world import World

WORK_TICKS = ticks(700)
"""Gift held so long, with an aim since the hold began, does its work; a ring fills meanwhile (GAME.md 2.11)."""


HELD = ("rewrite", "trace", "repost", "call")
"""The gifts that Gift is held for; the others are taps."""


class Aim(NamedTuple):
    """What a held Gift would touch: a thing by its id, or a friend by name (their body, or with `echo` their echo)."""

    thing: int = 0
    friend: str = ""
    echo: bool = False


class Gift(NamedTuple):
    """The two gifts of one friend.

    `tap` returns False when it found nothing, and the friend visibly shrugs. `aim` gives what the hold would touch
    now, None for nothing: then the tap acts on the press, and otherwise when Gift is let go of before the hold begins,
    unless the tap is `urgent`. `begin` is called when the hold begins, `work` once it has been held WORK_TICKS.
    """

    tap: Callable[[Ground, World[Entity], Friend], bool]
    aim: Callable[[Ground, World[Entity], Friend], Aim | None]
    work: Callable[[Ground, World[Entity], Friend, Aim], None]
    urgent: Callable[[World[Entity], Friend], bool] = lambda world, friend: False
