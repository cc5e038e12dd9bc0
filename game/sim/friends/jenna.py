"""Jenna, the dream architect (GAME.md 3).

Draft (tap): a bridge or a block that fades after six seconds, one at a time. Rewrite (hold): a dial turns by a quarter.
"""

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend
from game.sim.friends.gift import Aim
from game.sim.geometry import distance, gap
from game.sim.ground import Ground
from game.sim.loop.beats import remember
from game.sim.loop.habit import Act
from game.sim.things.draft import Draft
from game.sim.units import TILE, pixels, ticks
from game.sim.world import World

DRAFT_TICKS = ticks(6000)
REACH = pixels(16)
BRIDGE_TILES = 3
REWRITE_REACH = pixels(64)
"""As far from the edge of a dial."""


def draft(ground: Ground, world: World[Entity], friend: Friend) -> bool:
    """Draft on a blueprint slot ahead, else a bridge over a pit ahead. Not while carrying."""
    if friend.carry:
        return False
    ahead_x, ahead_y = friend.x + friend.face_x * REACH, friend.y + friend.face_y * REACH
    for entity in world.entities.values():
        if entity.contains(ahead_x, ahead_y) and entity.answer_gift(world, friend, "draft"):
            _build(world, friend, entity.x, entity.y, entity.width, entity.height, by_echo=False)
            return True
    if not ground.is_void(ahead_x, ahead_y):
        return False
    x, y, width, height = bridge(friend.face_x, friend.face_y, ahead_x, ahead_y)
    if _is_rewritten(world, x, y, width, height):
        return False
    _build(world, friend, x, y, width, height, by_echo=False)
    remember(world, friend, "draft", 0, ahead_x, ahead_y)
    return True


def repeat_draft(world: World[Entity], friend: Friend, act: Act) -> bool:
    """The echo drafts where the friend did; on a slot only while the slot is there."""
    if act.thing:
        slot = world.entities.get(act.thing)
        if slot is None or not slot.perform(world, friend, act):
            return False
        _build(world, friend, slot.x, slot.y, slot.width, slot.height, by_echo=True)
        return True
    x, y, width, height = bridge(act.face_x, act.face_y, act.x, act.y)
    _build(world, friend, x, y, width, height, by_echo=True)
    return True


def aim_rewrite(ground: Ground, world: World[Entity], friend: Friend) -> Aim | None:
    """Aim at the nearest dial in reach, before all at one that she faces. Not while carrying."""
    found = []
    for entity in world.entities.values():
        if entity.answers != "rewrite" or friend.carry:
            continue
        x, y = entity.centre
        far = gap(friend.x, friend.y, entity.x, entity.y, entity.x + entity.width, entity.y + entity.height)
        if far <= REWRITE_REACH:
            behind = (x - friend.x) * friend.face_x + (y - friend.y) * friend.face_y < 0
            found.append((behind, far, distance(friend.x, friend.y, x, y), entity.id))
    return Aim(min(found)[3]) if found else None


def rewrite(ground: Ground, world: World[Entity], friend: Friend, aim: Aim) -> None:
    """Turn the dial by a quarter."""
    world.entities[aim.thing].answer_gift(world, friend, "rewrite")


def bridge(face_x: int, face_y: int, x: int, y: int) -> tuple[int, int, int, int]:
    """Give the rectangle of a bridge that starts at the tile under (x, y) and runs three tiles ahead."""
    column, row = x // TILE, y // TILE
    if face_x:
        first = column if face_x > 0 else column - (BRIDGE_TILES - 1)
        return first * TILE, row * TILE, BRIDGE_TILES * TILE, TILE
    first = row if face_y > 0 else row - (BRIDGE_TILES - 1)
    return column * TILE, first * TILE, TILE, BRIDGE_TILES * TILE


def _is_rewritten(world: World[Entity], x: int, y: int, width: int, height: int) -> bool:
    """Tell whether a dial lies in a rectangle: what is drawn there already can only be rewritten."""
    return any(
        each.answers == "rewrite"
        and x < each.x + each.width
        and each.x < x + width
        and y < each.y + each.height
        and each.y < y + height
        for each in world.entities.values()
    )


def _build(world: World[Entity], friend: Friend, x: int, y: int, width: int, height: int, *, by_echo: bool) -> None:
    for entity in world.entities.values():
        if isinstance(entity, Draft) and entity.by_echo == by_echo:
            entity.gone = True
    new = Draft(
        id=world.next_id, name="", x=x, y=y, width=width, height=height, left=DRAFT_TICKS * 100, by_echo=by_echo
    )
    world.next_id += 1
    world.spawn_queue.append(new)
    world.say(What.DRAFTED, friend=friend.name, thing=new.id, x=new.centre[0], y=new.centre[1])
