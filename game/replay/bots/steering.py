"""Walking for bots: to a thing, round what is closed, and out of the way of shades."""

from game.sim.buttons import ACT, DOWN, LEFT, RIGHT, UP, direction
from game.sim.caution import out_of_strike
from game.sim.entity import Entity
from game.sim.followers import steer, toward_buttons
from game.sim.friends.friend import Friend
from game.sim.geometry import distance
from game.sim.ground import Ground
from game.sim.stage import FLOOR, Stage
from game.sim.units import TILE, pixels
from game.sim.world import World

STRIKE = pixels(24)
CLOSE_ENOUGH = pixels(3)
_MARKS = ("hint", "entry", "camera")
"""Classes that spawn nothing: a solution may still send somebody there, or use a gift there."""
DODGES_TICKS = 40
AHEAD = pixels(8)


def named(stage: Stage, world: World[Entity], name: str) -> Entity | None:
    """Give the entity of that name, or with that beat name, that is here now; of a mere mark one that does nothing."""
    for entity in world.entities.values():
        if entity.name == name:
            return entity
    for placement in stage.placements:
        if placement.fields.get("beat") == name and placement.id in world.entities:
            return world.entities[placement.id]
        if placement.kind in _MARKS and placement.name == name:
            return Entity(id=0, name=name, x=placement.x, y=placement.y, width=placement.width, height=placement.height)
    return None


def spot_on(friend: Friend, entity: Entity) -> tuple[int, int]:
    """Give the point of a thing to walk to: its middle, or for a long one the nearest tile well inside it."""
    x, y = entity.centre
    if entity.width > 2 * TILE:
        x = max(entity.x + TILE // 2, min(friend.x, entity.x + entity.width - TILE // 2))
    if entity.height > 2 * TILE:
        y = max(entity.y + TILE // 2, min(friend.y, entity.y + entity.height - TILE // 2))
    return x, y


def is_at(friend: Friend, x: int, y: int, reach: int = CLOSE_ENOUGH) -> bool:
    """Tell whether a body has arrived."""
    return abs(friend.x - x) <= reach and abs(friend.y - y) <= reach


def walk(ground: Ground, world: World[Entity], friend: Friend, x: int, y: int) -> int:
    """Hold what leads to (x, y); strike a shade that comes too close."""
    strike = defend(world, friend)
    if strike:
        return strike
    held = steer(ground, friend, x, y)
    dx, dy = direction(held)
    ahead = friend.x + dx * AHEAD, friend.y + dy * AHEAD
    return 0 if ground.holes and ground.is_void(*ahead) and ground.stage.tile_at(*ahead) == FLOOR else held


def dodge(ground: Ground, friend: Friend) -> int:
    """Hold what leads out of a box that is struck soon, as late as a player would; 0 where nothing is."""
    point = out_of_strike(ground, friend, DODGES_TICKS)
    return 0 if point is None or friend.asleep or friend.bracing else toward_buttons(friend, *point)


def defend(world: World[Entity], friend: Friend) -> int:
    """Lunge at a shade within reach, on every other tick, as a tap."""
    near = [entity for entity in world.entities.values() if entity.is_danger and _apart(entity, friend) <= STRIKE]
    if not near or friend.held & ACT or friend.lunge:
        return 0
    shade = min(near, key=lambda entity: _apart(entity, friend))
    return ACT | toward(friend, *shade.centre)


def toward(friend: Friend, x: int, y: int) -> int:
    """Hold the directions toward a point in sight."""
    held = 0
    if abs(x - friend.x) * 2 >= abs(y - friend.y):
        held |= RIGHT if x > friend.x else LEFT
    if abs(y - friend.y) * 2 >= abs(x - friend.x):
        held |= DOWN if y > friend.y else UP
    return held


def _apart(entity: Entity, friend: Friend) -> int:
    x, y = entity.centre
    return distance(x, y, friend.x, friend.y)
