"""Where a happening was, for everybody who only listens."""

from game.sim.entity import Entity
from game.sim.events import Event
from game.sim.world import World

Place = tuple[int, int]
"""A place of the map, 1/256 px."""


def place_of(world: World[Entity], event: Event) -> Place | None:
    """Give where it happened: where the event says, else where its thing or its friend is, None for nowhere."""
    if event.x or event.y:
        return event.x, event.y
    if event.thing in world.entities:
        return world.entities[event.thing].centre
    friend = world.friends.get(event.friend)
    return (friend.x, friend.y) if friend is not None else None
