"""The leash of those who share one picture (GAME.md 4): how far apart they may be, and the wisp that brings one back.

Here is only what the game decides; where the camera stands is the view's. Alone, and with the picture split for two,
there is no leash.
"""

from collections.abc import Sequence

from game.sim.buttons import direction
from game.sim.combat import HURT_TICKS
from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend
from game.sim.geometry import distance, sign, toward
from game.sim.ground import AROUND, Ground, stands
from game.sim.pathing import Way
from game.sim.units import TICKS_PER_SECOND, pixels, ticks
from game.sim.world import World

SCREEN_WIDTH, SCREEN_HEIGHT, STRIP_HEIGHT = 640, 360, 54
"""px; the strip as tall as it gets, so that nobody's frame changes with who joins."""
FIGURE_WIDTH, FIGURE_HEIGHT = 24, 36
SPARE_WIDTH, SPARE_HEIGHT = 48, 24
"""px of the screen that the frame leaves over: one who is just out of it is still seen."""
FRAME_WIDTH = pixels(SCREEN_WIDTH - FIGURE_WIDTH - SPARE_WIDTH)
FRAME_HEIGHT = pixels(SCREEN_HEIGHT - STRIP_HEIGHT - FIGURE_HEIGHT - SPARE_HEIGHT)
"""The feet of all who share the picture lie within such a frame."""
BAND = pixels(48)
"""So far before the edge of the frame the leash begins to pull."""
MOST_DRAG = 192
"""At the edge a step away from the others loses so much of it, in 1/256: three quarters."""
STRAY_TICKS = ticks(1500)
AGAIN_TICKS = ticks(500)
"""So often one who was cut off is looked for again."""
RISE_TICKS = ticks(200)
WISP_SPEED = pixels(320) // TICKS_PER_SECOND
_SLACK = pixels(64)
"""So much wider and higher than a frame may be what one picture still tries to show."""

Drag = tuple[int, int]
"""How much of a step is lost along each axis, in 1/256; the sign says to which side the others are."""


def gathered(world: World[Entity]) -> list[Friend]:
    """Give the human bodies that one picture shows: all of them if they have room in it.

    Sleepers wait where they are; who stands too far apart is left out, a wisp before the others.
    """
    bodies = [friend for friend in world.led if not friend.asleep] or world.led
    while len(bodies) > 1 and _over(bodies, _SLACK):
        bodies.remove(_odd_one(bodies))
    return bodies


def is_split(world: World[Entity], slack: int = 0) -> bool:
    """Tell whether the picture is split between two who are farther apart than a frame with some slack, in units."""
    led = world.led
    return bool(world.assists.split) and len(led) == 2 and _over(led, slack) > 0


def drags(world: World[Entity]) -> dict[str, Drag]:
    """Give what holds back each human body that walks away from the others in the last px before the edge.

    A function of where they are. It takes from a step and never moves anybody: who stands is not dragged along, and
    nobody makes a beat, falls or lets go because of another's walking. Over a pit it lets one get across.
    """
    bodies = [friend for friend in _tied(world) if friend.strayed <= STRAY_TICKS]
    if len(bodies) < 2:
        return {}
    across = _pulls([friend.x for friend in bodies], FRAME_WIDTH)
    down = _pulls([friend.y for friend in bodies], FRAME_HEIGHT)
    found = zip(bodies, zip(across, down, strict=True), strict=True)
    return {friend.name: drag for friend, drag in found if not friend.over_void}


def settle(ground: Ground, world: World[Entity]) -> None:
    """Count who is out of the frame, turn them into wisps in time, and let wisps float."""
    away = _away(_tied(world))
    for friend in world.friends.values():
        friend.strayed = friend.strayed + 1 if friend in away else 0
        if friend.strayed > STRAY_TICKS and (friend.strayed - STRAY_TICKS) % AGAIN_TICKS == 1:
            _rise(ground, world, friend)
    for friend in world.friends.values():
        if friend.wisp:
            friend.held = friend.pressed = 0
            _float(ground, world, friend)


def _tied(world: World[Entity]) -> list[Friend]:
    """Give the human bodies on the leash: who presses, holds or lies stays there and ties nobody."""
    led = world.led
    if len(led) < 2 or (world.assists.split and len(led) == 2):
        return []
    return [
        friend
        for friend in led
        if not (friend.asleep or friend.wisp or friend.lying or _is_busy(friend) or friend.waking)
    ]


def _away(tied: list[Friend]) -> list[Friend]:
    """Give who is out of the frame: those cut off from the others go on being so, of the rest the odd one."""
    together = [friend for friend in tied if friend.strayed <= STRAY_TICKS]
    if not together:
        return []
    cut_off = [friend for friend in tied if friend.strayed > STRAY_TICKS and _over([*together, friend], 0)]
    return [*cut_off, _odd_one(together)] if _over(together, 0) else cut_off


def _is_busy(friend: Friend) -> bool:
    return bool(friend.anchor or friend.pressing or friend.caught or friend.bracing)


def _over(bodies: Sequence[Friend], slack: int) -> int:
    """Give how much too wide and too high for a frame with some slack these bodies stand apart, in units."""
    if not bodies:
        return 0
    xs, ys = [friend.x for friend in bodies], [friend.y for friend in bodies]
    wide, high = max(xs) - min(xs), max(ys) - min(ys)
    return max(0, wide - FRAME_WIDTH - slack) + max(0, high - FRAME_HEIGHT - slack)


def _odd_one(bodies: Sequence[Friend]) -> Friend:
    """Give the one without whom the others fit best; of two a wisp, who is busy, walks away, or strayed before."""
    xs, ys = [friend.x for friend in bodies], [friend.y for friend in bodies]
    middle_x, middle_y = (min(xs) + max(xs)) // 2, (min(ys) + max(ys)) // 2

    def oddity(at: int) -> tuple[int, bool, bool, bool, int, int]:
        friend = bodies[at]
        others = [other for other in bodies if other is not friend]
        dx, dy = direction(friend.held)
        leaves = dx * (friend.x - middle_x) > 0 or dy * (friend.y - middle_y) > 0
        return -_over(others, 0), friend.wisp > 0, _is_busy(friend), leaves, friend.strayed, at

    return bodies[max(range(len(bodies)), key=oddity)]


def _pulls(places: list[int], size: int) -> list[int]:
    """Give the share of a step that each of these places along an axis loses, with the sign of the way back."""
    middle = (min(places) + max(places)) // 2
    begin = size // 2 - BAND
    found = []
    for place in places:
        depth = min(BAND, max(0, abs(place - middle) - begin))
        found.append(sign(middle - place) * (depth * MOST_DRAG // BAND))
    return found


def _rise(ground: Ground, world: World[Entity], friend: Friend) -> None:
    """Turn a body into a wisp, where a way to the others exists now; its hands are empty then."""
    if _nearest(ground, world, friend) is None:
        return
    if friend.carry:
        world.entities[friend.carry].put_down(world, friend)
    friend.wisp = 1
    friend.strayed = friend.speed = friend.lunge = friend.knock = friend.over_void = 0
    friend.act_used, friend.act_ticks, friend.act_buffer, friend.gift_buffer = True, 0, 0, 0
    world.say(What.WISP, friend=friend.name, x=friend.x, y=friend.y)


def _nearest(ground: Ground, world: World[Entity], friend: Friend) -> Friend | None:
    """Give the nearest human body to which a way leads now from where this one last stood."""
    others = [other for other in world.led if other is not friend and not other.asleep and not other.wisp]
    others.sort(key=lambda other: distance(friend.x, friend.y, other.x, other.y))
    for other in others:
        if Way(ground, other.x, other.y).leads_from(friend.safe_x, friend.safe_y):
            return other
    return None


def _float(ground: Ground, world: World[Entity], friend: Friend) -> None:
    """Rise for a moment, then fly straight to the nearest human body, over walls and pits, and land beside it."""
    friend.wisp += 1
    friend.moved = 0
    if friend.wisp <= RISE_TICKS:
        return
    x, y = _landing(ground, world, friend)
    if distance(friend.x, friend.y, x, y) > WISP_SPEED:
        dx, dy = toward(friend.x, friend.y, x, y, WISP_SPEED)
        friend.x, friend.y = friend.x + dx, friend.y + dy
        friend.face_x, friend.face_y = (sign(dx), 0) if abs(dx) >= abs(dy) else (0, sign(dy))
        return
    friend.x, friend.y = friend.safe_x, friend.safe_y = x, y
    friend.wisp = 0
    friend.hurt = HURT_TICKS
    world.say(What.LANDED, friend=friend.name, x=x, y=y)


def _landing(ground: Ground, world: World[Entity], friend: Friend) -> tuple[int, int]:
    """Give free floor beside the body to float to, or where that was last safe; the own place if the way has shut."""
    host = _nearest(ground, world, friend)
    if host is None:
        return friend.safe_x, friend.safe_y
    spots = [(host.x + dx, host.y + dy) for dx, dy in AROUND]
    free = [spot for spot in spots if stands(ground.stage, *spot) and ground.solid_at(*spot) is None]
    empty = [spot for spot in free if not any(body.x == spot[0] and body.y == spot[1] for body in world.led)]
    if not empty:
        return host.safe_x, host.safe_y
    return min(empty, key=lambda spot: distance(friend.x, friend.y, *spot))
