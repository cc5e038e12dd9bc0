"""Where a follower does not set foot: near a danger, on a bridge that fades, on what is no floor; and doorways.

Pure questions about one tick; followers.py decides. Those whom somebody leads go where they like.
"""

from game.sim.friends.friend import Friend
from game.sim.geometry import distance, near
from game.sim.ground import Ground
from game.sim.pathing import Way
from game.sim.stage import FLOOR, VOID
from game.sim.units import TILE, pixels, ticks

LOOKS_AHEAD = pixels(320)
"""Half a screen: dangers farther off change no way."""
DETOUR = 64
"""Steps more than the plain way: a longer way round a danger is not looked for."""
KEEPS_OFF = pixels(22)
"""So near a danger a follower steps back."""
SPARE, CLEAR = pixels(4), pixels(8)
"""Who dodges a strike keeps so far off its line, and walks so far out."""
LONGEST_BRIDGE = 8
"""Tiles; no draft is longer."""
PATIENCE_TICKS = ticks(4000)
"""So long a follower lets dangers keep it from its leader."""


def careful_point(ground: Ground, friend: Friend, goal_x: int, goal_y: int) -> tuple[tuple[int, int] | None, bool]:
    """Give the next point of a way round dangers and fading bridges, None to wait.

    And tell whether a danger keeps the friend from a goal that is safe itself.
    """
    fading = ground.fading_tiles
    way = Way(ground, goal_x, goal_y, avoid=fading)
    plain = way.next_point(friend.x, friend.y)
    if plain is None or ground.is_void(*plain):
        return None, False
    dangers = [danger for danger in ground.dangers if near(*danger, friend.x, friend.y, LOOKS_AHEAD)]
    shunned = {tile for danger in dangers for tile in _round(ground, danger)}
    shunned |= {tile for box in ground.threats for tile in ground.tiles_of(box[:4])}
    if not shunned:
        return plain, False
    most = way.length(friend.x, friend.y) + DETOUR
    careful = Way(ground, goal_x, goal_y, avoid=fading | shunned, most=most).next_point(friend.x, friend.y)
    if careful is None and ground.tile(*plain) not in shunned:
        careful = plain  # as near as it is safe
    return careful, careful != plain and ground.tile(goal_x, goal_y) not in shunned


def refuge(ground: Ground, friend: Friend) -> tuple[int, int] | None:
    """Give the point to step back to from a fading bridge or a danger; None where all is well."""
    out = out_of_strike(ground, friend)
    if out is not None:
        return out
    here = ground.tile(friend.x, friend.y)
    if here in ground.fading_tiles and ground.stage.ground[here] == VOID:
        return _shore(ground, friend)
    close = [danger for danger in ground.dangers if near(*danger, friend.x, friend.y, KEEPS_OFF)]
    if not close or friend.goal_wait >= PATIENCE_TICKS:
        return None
    width = ground.stage.width
    spots = [
        (tile % width * TILE + TILE // 2, tile // width * TILE + TILE // 2)
        for tile in (here - 1, here + 1, here - width, here + width)
        if 0 <= tile < len(ground.stage.ground) and _is_open(ground, tile)
    ]

    def room(x: int, y: int) -> int:
        return min(distance(*danger, x, y) for danger in close)

    best = max(spots, key=lambda spot: room(*spot), default=None)
    return best if best is not None and room(*best) > room(friend.x, friend.y) else None


def out_of_strike(ground: Ground, friend: Friend, soon: int = 1 << 20) -> tuple[int, int] | None:
    """Give the nearest point outside what will be struck within `soon` ticks, None where the friend is safe."""
    boxes = [box for box in ground.threats if box[4] <= soon]
    over = next((box for box in boxes if _is_under(box, friend.x, friend.y)), None)
    if over is None:
        return None
    left, top, right, bottom, _ = over
    sides = ((friend.x, top - CLEAR), (friend.x, bottom + CLEAR), (left - CLEAR, friend.y), (right + CLEAR, friend.y))
    free = [
        spot
        for spot in sides
        if not (ground.is_blocked(*spot) or ground.is_void(*spot) or any(_is_under(box, *spot) for box in boxes))
    ]
    return min(free, key=lambda spot: distance(friend.x, friend.y, *spot), default=None)


def _is_under(box: tuple[int, int, int, int, int], x: int, y: int) -> bool:
    left, top, right, bottom, _ = box
    return left - SPARE <= x < right + SPARE and top - SPARE <= y < bottom + SPARE


def _shore(ground: Ground, friend: Friend) -> tuple[int, int]:
    """Give the nearest floor in a straight line, ahead before behind; where there is none, here.

    Who falls is put back where it last stood: that is no worse than to walk into a pit on the way there.
    """
    stage = ground.stage
    found = []
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        for far in range(1, LONGEST_BRIDGE):
            x, y = friend.x + dx * far * TILE, friend.y + dy * far * TILE
            kind = stage.tile_at(x, y)
            if kind == FLOOR and ground.tile(x, y) not in ground.closed_tiles:
                behind = dx * friend.face_x + dy * friend.face_y <= 0
                found.append((far, behind, x // TILE * TILE + TILE // 2, y // TILE * TILE + TILE // 2))
            if kind == FLOOR or ground.is_void(x, y):
                break
    return min(found)[2:] if found else (friend.x, friend.y)


def doorway(ground: Ground, tile: int) -> bool:
    """Tell whether a tile is a gap one tile wide that opens to more room on at least one side."""
    width = ground.stage.width
    for across, along in ((1, width), (width, 1)):
        if _is_neck(ground, tile, across) and not all(
            _is_neck(ground, beside, across) for beside in (tile - along, tile + along)
        ):
            return True
    return False


def _is_neck(ground: Ground, tile: int, across: int) -> bool:
    kinds = ground.stage.ground
    return all(
        not 0 <= beside < len(kinds) or kinds[beside] != FLOOR or beside in ground.closed_tiles
        for beside in (tile - across, tile + across)
    )


def _is_open(ground: Ground, tile: int) -> bool:
    return ground.stage.ground[tile] == FLOOR and tile not in ground.closed_tiles


def _round(ground: Ground, danger: tuple[int, int]) -> list[int]:
    """Give the tile under a danger and the eight round it."""
    x, y = danger[0] // TILE * TILE, danger[1] // TILE * TILE
    return ground.tiles_of((x - TILE, y - TILE, x + 2 * TILE, y + 2 * TILE))
