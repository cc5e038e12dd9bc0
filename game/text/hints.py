"""Hints: what a map has to say to those who stand near, as long as they do. When a tier comes, game/sim decides."""

from game.sim.entity import Entity
from game.sim.friends.friend import Friend
from game.sim.geometry import near
from game.sim.loop.state import Phase
from game.sim.stage import Placement, Stage
from game.sim.units import pixels
from game.sim.world import World
from game.text.words import Own, told

REACH = pixels(48)
"""A hint without a size is read from so far."""
MOST_HINTS = 2


def hints(stage: Stage, world: World[Entity], own: Own) -> list[str]:
    """Give the lines of the hints that a led friend is at now, by their order in the map; at most MOST_HINTS.

    `own` are the words of the level's pack. There are none while the night is turned.
    """
    loop = world.loop
    if loop is not None and loop.phase is not Phase.PLAY:
        return []
    tier = loop.hint_tier if loop is not None else 0
    lines = [
        told("hints", hint.text("text_key"), own)
        for hint in stage.of_kind("hint")
        if hint.number("tier") <= tier and any(_speaks_to(hint, friend) for friend in world.led)
    ]
    return list(dict.fromkeys(line for line in lines if line))[:MOST_HINTS]


def _speaks_to(hint: Placement, friend: Friend) -> bool:
    if hint.text("friend") not in ("any", friend.name):
        return False
    if not hint.width or not hint.height:
        return near(friend.x, friend.y, hint.x, hint.y, REACH)
    return 0 <= friend.x - hint.x < hint.width and 0 <= friend.y - hint.y < hint.height
