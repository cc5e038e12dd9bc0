"""What a stroke does to whoever and whatever is under it: rubbing out a piece of floor, a falling beam."""

from game.sim.bosses.verse import Box
from game.sim.combat import hurt
from game.sim.entity import Entity
from game.sim.friends.friend import Friend
from game.sim.geometry import distance
from game.sim.ground import HALF_HEIGHT, HALF_WIDTH, Ground
from game.sim.stage import FLOOR, Stage
from game.sim.units import TILE
from game.sim.world import World


def inside(box: Box, x: int, y: int) -> bool:
    """Tell whether a point lies in a box."""
    left, top, width, height = box
    return left <= x < left + width and top <= y < top + height


def middle(box: Box) -> tuple[int, int]:
    """Give the middle of a box."""
    left, top, width, height = box
    return left + width // 2, top + height // 2


def rub_out(stage: Stage, world: World[Entity], box: Box, holes: list[Box], what: str) -> None:
    """Take the floor from under whoever stands in a box: whom dangers may hurt loses a heart, all stand on its edge.

    `holes` are what else is rubbed out now; nobody is put there.
    """
    _strike_drafts(world, box)
    for friend in world.friends.values():
        if inside(box, friend.x, friend.y):
            hurt(world, friend, friend.x, middle(box)[1], what)
            _put_on_edge(stage, world, friend, box, holes)


def fall_on(world: World[Entity], box: Box, what: str) -> None:
    """Let a beam fall into a box: what Jenna drafted there is gone, and who stands there is hit."""
    _strike_drafts(world, box)
    for friend in world.friends.values():
        if inside(box, friend.x, friend.y):
            hurt(world, friend, *middle(box), what)


def _strike_drafts(world: World[Entity], box: Box) -> None:
    left, top, width, height = box
    for entity in world.entities.values():
        across = entity.x < left + width and left < entity.x + entity.width
        if across and entity.y < top + height and top < entity.y + entity.height:
            entity.strike_out(world)


def _put_on_edge(stage: Stage, world: World[Entity], friend: Friend, box: Box, holes: list[Box]) -> None:
    """Stand a body on the nearest floor outside a box, and let it be put back there if it falls."""
    left, top, width, height = box
    ground = Ground(stage, world)
    sides = (
        (friend.x, top - HALF_HEIGHT),
        (friend.x, top + height + HALF_HEIGHT),
        (left - HALF_WIDTH, friend.y),
        (left + width + HALF_WIDTH, friend.y),
    )
    free = [
        spot
        for spot in sides
        if stage.tile_at(*spot) == FLOOR  # a draft that spans a pit there will fade
        and not ground.is_blocked(*spot)
        and not ground.is_void(*spot)
        and not any(inside(other, *spot) for other in holes)
    ]
    if not free:
        free = [spot for spot in _floor(stage) if not any(inside(other, *spot) for other in (box, *holes))]
    if free:
        spot = min(free, key=lambda each: distance(friend.x, friend.y, *each))
        friend.x, friend.y = friend.safe_x, friend.safe_y = spot
        friend.over_void = 0


def _floor(stage: Stage) -> list[tuple[int, int]]:
    """Give the middle of every tile of floor."""
    half, wide = TILE // 2, stage.width
    floors = [tile for tile, kind in enumerate(stage.ground) if kind == FLOOR]
    return [(tile % wide * TILE + half, tile // wide * TILE + half) for tile in floors]
