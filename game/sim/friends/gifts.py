"""The tables of gifts: friend -> tap and hold, verb -> how an echo repeats it. Each friend's file holds its gifts."""

from collections.abc import Callable

from game.sim.entity import Entity
from game.sim.friends import jenna, leo, mia, ravi
from game.sim.friends.friend import Friend
from game.sim.friends.gift import Gift
from game.sim.loop.habit import Act
from game.sim.world import World

GIFTS: dict[str, Gift] = {
    "jenna": Gift(jenna.draft, jenna.aim_rewrite, jenna.rewrite),
    "ravi": Gift(ravi.lull, ravi.aim_trace, ravi.trace, ravi.is_threatened),
    "mia": Gift(mia.spotlight, mia.aim_repost, mia.repost),
    "leo": Gift(leo.ground, leo.aim_call, leo.call),
}

REPEAT: dict[str, Callable[[World[Entity], Friend, Act], bool]] = {
    "draft": jenna.repeat_draft,
    "lull": ravi.repeat_lull,
    "light": mia.repeat_light,
    "repost": mia.repeat_repost,
    "ground": leo.repeat_ground,
    "unground": leo.repeat_unground,
}
"""How an echo repeats a gift that needs more than its thing; False when it fizzles."""
