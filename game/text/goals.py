"""What there is to do next, for the map and for whoever asks: where it is and in plain words."""

import msgspec

from game.sim.entity import Entity
from game.sim.loop.seam import Seam, SeamState
from game.sim.stage import Stage
from game.sim.world import World
from game.text.naming import called
from game.text.words import words


class Goal(msgspec.Struct, frozen=True):
    """A place of the map, in 1/256 px, -1 where there is none, and what to do there."""

    words: str
    x: int = -1
    y: int = -1


def next_goal(stage: Stage, world: World[Entity]) -> Goal:
    """Give the next goal: a seam to be found or to be broken together, else the way out."""
    if world.is_looping:
        seams = [entity for entity in world.entities.values() if isinstance(entity, Seam) and entity.required]
        for state in (SeamState.REVEALED, SeamState.HIDDEN):
            for seam in seams:
                if seam.state is state:
                    return Goal(words("goals", state.value, thing=called(stage, seam.id)), *seam.centre)
    for placement in stage.of_kind("exit"):
        return Goal(words("goals", "exit"), *placement.centre)
    return Goal(words("goals", "look"))
