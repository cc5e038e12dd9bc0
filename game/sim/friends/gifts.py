"""The table of gifts: friend -> what a tap of Gift does. Each friend's own file holds the gift itself."""

from collections.abc import Callable

from game.sim.entity import Entity
from game.sim.friends import jenna, ravi
from game.sim.friends.friend import Friend
from game.sim.ground import Ground
from game.sim.loop.habit import Act
from game.sim.world import World

Gift = Callable[[Ground, World[Entity], Friend], bool]

TAP: dict[str, Gift] = {"jenna": jenna.draft, "ravi": ravi.lull}
"""A gift returns False when it found nothing, and the friend visibly shrugs."""

REPEAT: dict[str, Callable[[World[Entity], Friend, Act], bool]] = {
    "draft": jenna.repeat_draft,
    "lull": ravi.repeat_lull,
}
"""How an echo repeats a gift that is remembered; False when it fizzles."""
