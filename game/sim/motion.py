"""How a body moves: run-up, sliding along walls, lunge, knockback, pits (GAME.md 5)."""

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend
from game.sim.geometry import sign
from game.sim.ground import HALF_HEIGHT, HALF_WIDTH, Ground, stands
from game.sim.units import TICKS_PER_SECOND, pixels, ticks
from game.sim.world import World

RUN_SPEED = pixels(132) // TICKS_PER_SECOND
"""132 px/s, in units a tick."""
RUN_UP_TICKS = 5
ACCELERATION = -(-RUN_SPEED // RUN_UP_TICKS)
DIAGONAL = 181
"""cos 45 degrees in 1/256."""
CORNER = pixels(6)
LUNGE_MOVE_TICKS = 7
LUNGE_TICKS = 8
"""The body moves for 7 ticks (0.12 s) and cannot be hurt for 8."""
LUNGE_SPEED = pixels(28) // LUNGE_MOVE_TICKS
KNOCK_TICKS = ticks(180)
KNOCK_SPEED = pixels(24) // KNOCK_TICKS
GRACE_TICKS = ticks(120)
"""So long a body may hang over a pit before it falls."""
EASE_SPEED = pixels(2)
"""A closing gate eases a body out at this pace."""


def walk(ground: Ground, friend: Friend, dx: int, dy: int, drag: tuple[int, int] = (0, 0)) -> None:
    """Run one tick in the direction (dx, dy), each -1, 0 or 1; (0, 0) stops at once.

    `drag` is what a step against its sign loses along each axis, in 1/256.
    """
    if dx == 0 and dy == 0:
        friend.speed = 0
        return
    friend.face_x, friend.face_y = dx, dy
    friend.speed = min(RUN_SPEED, friend.speed + ACCELERATION)
    step = friend.speed * DIAGONAL // 256 if dx and dy else friend.speed
    _go(ground, friend, _dragged(dx, step, drag[0]), _dragged(dy, step, drag[1]), slide=True)


def _dragged(way: int, step: int, drag: int) -> int:
    """Give the step along an axis; only against the drag it is shorter."""
    return way * step if way * drag >= 0 else way * (step * (256 - abs(drag)) // 256)


def settle_body(ground: Ground, world: World[Entity], friend: Friend) -> None:
    """Apply what moves a body against its will: lunge, knockback, a closed gate, a pit."""
    if friend.lunge > LUNGE_TICKS - LUNGE_MOVE_TICKS:
        step = LUNGE_SPEED * DIAGONAL // 256 if friend.face_x and friend.face_y else LUNGE_SPEED
        _go(ground, friend, friend.face_x * step, friend.face_y * step, slide=True)
    if friend.knock > 0:
        friend.knock -= 1
        before_x, before_y = friend.x, friend.y
        _go(ground, friend, friend.knock_x, friend.knock_y, slide=False)
        if ground.is_void(friend.x, friend.y):
            friend.x, friend.y = before_x, before_y
    _ease_out(ground, friend)
    _fall(ground, world, friend)


def blow(ground: Ground, world: World[Entity], friend: Friend) -> None:
    """Be carried by the winds that the body stands in; whoever is braced stands."""
    if friend.bracing or friend.asleep:
        return
    for wind in ground.winds:
        if wind.contains(friend.x, friend.y):
            moved, way = friend.moved, friend.way
            _go(ground, friend, *wind.wind, slide=False)
            friend.moved, friend.way = moved, way  # the feet do not walk
            friend.lose_aim()
            friend.anchor = friend.waking = 0


def _go(ground: Ground, friend: Friend, dx: int, dy: int, *, slide: bool) -> None:
    before_x, before_y = friend.x, friend.y
    if dx:
        _along(ground, friend, dx, 0, slide=slide and not dy)
    if dy:
        _along(ground, friend, 0, dy, slide=slide and not dx)
    moved = abs(friend.x - before_x) + abs(friend.y - before_y)
    friend.moved += moved
    friend.way += moved


def _along(ground: Ground, friend: Friend, dx: int, dy: int, *, slide: bool) -> None:
    """Move along one axis, as far as there is room, to the unit."""
    if not ground.is_blocked(friend.x + dx, friend.y + dy):
        friend.x += dx
        friend.y += dy
        return
    if slide and _corner(ground, friend, dx, dy):
        return
    low, high = 0, max(abs(dx), abs(dy))
    while high - low > 1:
        middle = (low + high) // 2
        if ground.is_blocked(friend.x + sign(dx) * middle, friend.y + sign(dy) * middle):
            high = middle
        else:
            low = middle
    friend.x += sign(dx) * low
    friend.y += sign(dy) * low


def _corner(ground: Ground, friend: Friend, dx: int, dy: int) -> bool:
    """Slip round a corner that catches at most 6 px of the body."""
    for side in (1, -1):
        offset = pixels(1)
        while offset <= CORNER:
            aside_x, aside_y = (0, side * offset) if dx else (side * offset, 0)
            if not ground.is_blocked(friend.x + aside_x + dx, friend.y + aside_y + dy):
                step = min(offset, max(abs(dx), abs(dy)))
                step_x, step_y = (0, side * step) if dx else (side * step, 0)
                if ground.is_blocked(friend.x + step_x, friend.y + step_y):
                    break
                friend.x += step_x
                friend.y += step_y
                return True
            offset += pixels(1)
    return False


def _ease_out(ground: Ground, friend: Friend) -> None:
    """Push a body out of something solid that closed on it, to the nearer side that has room.

    A body never holds a gate open, or two friends could pass one that only an echo can hold.
    """
    box = ground.solid_at(friend.x, friend.y)
    if box is None:
        return
    left, top, right, bottom = box
    ways = sorted(
        (
            (friend.x + HALF_WIDTH - left, -1, 0),
            (right - friend.x + HALF_WIDTH, 1, 0),
            (friend.y + HALF_HEIGHT - top, 0, -1),
            (bottom - friend.y + HALF_HEIGHT, 0, 1),
        )
    )
    for depth, dx, dy in ways:
        if not ground.is_wall(friend.x + dx * depth, friend.y + dy * depth):
            step = min(depth, EASE_SPEED)
            friend.x += dx * step
            friend.y += dy * step
            return


def _fall(ground: Ground, world: World[Entity], friend: Friend) -> None:
    if not ground.is_void(friend.x, friend.y):
        friend.over_void = 0
        # a draft fades: only the floor itself is safe to be put back to
        if friend.knock == 0 and stands(ground.stage, friend.x, friend.y) and not ground.solid_at(friend.x, friend.y):
            friend.safe_x, friend.safe_y = friend.x, friend.y
        return
    # a lunge uses the grace up: one that ends over a pit falls, and none follows it
    friend.over_void = max(friend.over_void + 1, GRACE_TICKS if friend.lunge > 0 else 0)
    if friend.over_void > GRACE_TICKS and friend.lunge == 0:
        friend.over_void = 0
        friend.x, friend.y = friend.safe_x, friend.safe_y
        world.say(What.FELL, friend=friend.name, x=friend.x, y=friend.y)
