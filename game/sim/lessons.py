"""What each player has learned, verb by verb, so that prompts fade after two uses (GAME.md 6, 9).

A verb counts when it came about, whatever key brought it: a lever that moved, a stitch held, a shade that burst.
What followers and echoes do teaches nobody.
"""

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend, Mode
from game.sim.units import ticks
from game.sim.world import Lessons, World

USES = 2
"""So often a verb is done before its player knows it."""
WALK = "walk"
WALKED_TICKS = 45
"""Walking is no single act: so many ticks of it."""
LOST_TICKS = ticks(4000)
"""Who stands for so long without a key down seems lost, and is told again what is in reach."""
STILL_TICKS = ticks(20000)
"""... and for so long, which keys are the own ones."""


def learn(world: World[Entity], friend: Friend, verb: str) -> None:
    """Count a verb for the player who leads the friend who did it; for nobody where nobody does."""
    if friend.mode is not Mode.LED:
        return
    for number, player in enumerate(world.players):
        if player.leads == friend.name:
            uses = world.lessons[number].uses
            uses[verb] = uses.get(verb, 0) + 1


def learn_from_contacts(world: World[Entity]) -> None:
    """Count the shades of any kind that were struck in this tick."""
    for event in world.events:
        if event.what is What.SHADE_BURST and event.friend:
            learn(world, world.friends[event.friend], "strike")


def knows(world: World[Entity], number: int, verb: str) -> bool:
    """Tell whether player `number` has done a verb often enough to need no word for it."""
    return world.lessons[number].uses.get(verb, 0) >= (WALKED_TICKS if verb == WALK else USES)


def seems_lost(world: World[Entity], number: int, verb: str) -> bool:
    """Tell whether player `number` has stood for so long that even what is known is told again."""
    return world.players[number].idle >= (STILL_TICKS if verb == WALK else LOST_TICKS)


def kept_by(world: World[Entity]) -> list[Lessons]:
    """Give what those know who play, in their order: so they are numbered in the next map."""
    return [lessons for player, lessons in zip(world.players, world.lessons, strict=True) if player.leads]
