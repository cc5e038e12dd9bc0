"""The wisp that brings back a friend who was too long out of the picture: a small light with a tail (GAME.md 4)."""

from math import hypot, sin

from pygame import Surface

from game.sim.events import What
from game.sim.friends.friend import Friend
from game.sim.leash import RISE_TICKS
from game.view.assets import Sprite, clear
from game.view.moment import Moment
from game.view.palette import BADGE, FRIEND, PAINT, mixed

HEIGHT = 20
"""So high over the floor it floats, px."""
LAND_TICKS = 24
_ORB = (
    "...ooo...",
    ".oollloo.",
    ".ollllllo",
    "ollwwwllo",
    "ollwwwllo",
    "olllwwllo",
    ".olllllo.",
    ".oollloo.",
    "...ooo...",
)
_TAIL = ((8, 3), (12, 3), (16, 2), (20, 2), (23, 1))
"""How far behind and how large, px, the motes of its tail are."""
_BOB_TICKS = 9.0


def draw_wisp(moment: Moment, friend: Friend, x: int, y: int) -> int:
    """Let a friend's light float over (x, y), the place between its feet; gives the y of its upper edge."""
    moving = not moment.options.reduced_motion
    risen = min(1.0, friend.wisp / RISE_TICKS)
    bob = round(sin(moment.still_tick / _BOB_TICKS) * 2) if moving else 0
    top = y - round(8 + (HEIGHT - 8) * risen) + bob
    colour = FRIEND[friend.name]
    layers = moment.layers
    layers.lay(moment.tools.shadow_of(9), x, y)
    layers.light(moment.assets.lamp(48, colour, 12), x, y)
    if risen == 1.0:
        _draw_tail(moment, friend, x, top)
    layers.mark(_orb(moment, friend.name), x, top)
    layers.halo(moment.assets.glow(24, colour, 10), x, top)
    return top - 5


def draw_landing(moment: Moment, friend: Friend, x: int, y: int) -> None:
    """Let the light go out of a body that has just landed."""
    age = next(
        (
            moment.tick - tick
            for tick, event in reversed(moment.tools.happened)
            if event.what is What.LANDED and event.friend == friend.name
        ),
        -1.0,
    )
    if 0 <= age < LAND_TICKS:
        level = round(10 * (1 - age / LAND_TICKS))
        moment.layers.halo(moment.assets.glow(24, FRIEND[friend.name], level), x, y - 14, y)


def _draw_tail(moment: Moment, friend: Friend, x: int, top: int) -> None:
    """Leave motes behind, away from whom it floats to."""
    hosts = [other for other in moment.world.led if other is not friend and not other.wisp]
    if not hosts:
        return
    ways = [(other.x - friend.x, other.y - friend.y) for other in hosts]
    dx, dy = min(ways, key=lambda way: hypot(*way))
    far = max(1.0, hypot(dx, dy))
    for number, (behind, size) in enumerate(_TAIL):
        sway = 0.0 if moment.options.reduced_motion else sin(moment.still_tick / 5 - number) * number * 0.6
        at_x = round(x - dx / far * behind - dy / far * sway)
        at_y = round(top - dy / far * behind + dx / far * sway)
        colour = mixed(FRIEND[friend.name], PAINT[BADGE[friend.name][1]], number / len(_TAIL))
        moment.layers.stroke(colour, [(at_x - size // 2, at_y), (at_x + (size - 1) // 2, at_y)], size)


def _orb(moment: Moment, name: str) -> Sprite:
    """Give the light itself."""
    if name not in moment.tools.wisps:
        inks = {"o": PAINT[BADGE[name][1]], "l": FRIEND[name], "w": PAINT["n8"]}
        picture: Surface = clear((len(_ORB[0]), len(_ORB)))
        for y, row in enumerate(_ORB):
            for x, letter in enumerate(row):
                if letter != ".":
                    picture.set_at((x, y), inks[letter])
        moment.tools.wisps[name] = Sprite(picture, None, len(_ORB[0]) // 2, len(_ORB) // 2)
    return moment.tools.wisps[name]
