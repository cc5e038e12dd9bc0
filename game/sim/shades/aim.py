"""Whom a shade may aim at, and what stands between (GAME.md 2.7, 3). What it then does is in the file of its kind."""

from game.sim.combat import can_be_hurt
from game.sim.entity import Entity, things_of
from game.sim.friends.friend import Friend
from game.sim.geometry import distance, near, toward
from game.sim.loop.patrol import in_peace
from game.sim.stage import FLOOR, WALL, Stage
from game.sim.units import pixels
from game.sim.world import World

STRIDE = pixels(8)
"""Sight is felt along in steps of so much: half a tile, so that no wall is passed over."""


def may_be_aimed_at(stage: Stage, world: World[Entity], friend: Friend) -> bool:
    """Tell whether a danger may aim at a body: one that is led, has moved, holds no anchor, is not at an entry."""
    return (
        can_be_hurt(world, friend)
        and friend.hurt == 0
        and not friend.anchor
        and not in_peace(friend.x, friend.y, stage.entries)
    )


def prey(stage: Stage, world: World[Entity], shade: Entity, reach: int) -> Friend | None:
    """Give the nearest body that this shade may aim at and sees; two shades never aim at one body together."""
    x, y = shade.x, shade.y
    close = [
        friend
        for friend in world.friends.values()
        if near(x, y, friend.x, friend.y, reach)
        and may_be_aimed_at(stage, world, friend)
        and not _is_taken(world, shade, friend)
        and sees(stage, x, y, friend.x, friend.y)
    ]
    return min(close, key=lambda friend: distance(x, y, friend.x, friend.y), default=None)


def _is_taken(world: World[Entity], shade: Entity, friend: Friend) -> bool:
    other = world.entities.get(friend.aimed_by)
    return other is not None and other is not shade and other.aims_at == friend.name


def sees(stage: Stage, x: int, y: int, goal_x: int, goal_y: int) -> bool:
    """Tell whether no wall lies between two points."""
    return clear_way(stage, [], x, y, goal_x, goal_y) == (goal_x, goal_y)


def solids(world: World[Entity]) -> list[Entity]:
    """Give the things that stand in the way now: closed gates, drafted blocks."""
    return [entity for entity in things_of(world) if entity.blocks]


def clear_way(stage: Stage, solid: list[Entity], x: int, y: int, goal_x: int, goal_y: int) -> tuple[int, int]:
    """Give how far a straight line from (x, y) comes toward a goal before a wall or something solid."""
    far = distance(x, y, goal_x, goal_y)
    last = x, y
    for gone in [*range(STRIDE, far, STRIDE), far]:
        step_x, step_y = toward(x, y, goal_x, goal_y, gone)
        at = (goal_x, goal_y) if gone == far else (x + step_x, y + step_y)
        if stage.tile_at(*at) == WALL or any(thing.contains(*at) for thing in solid):
            return last
        last = at
    return last


def is_room(stage: Stage, solid: list[Entity], x: int, y: int) -> bool:
    """Tell whether a shade that leaves its track may be there: on floor, off whatever stands, not at an entry."""
    return (
        stage.tile_at(x, y) == FLOOR
        and not in_peace(x, y, stage.entries)
        and not any(thing.contains(x, y) for thing in solid)
    )
