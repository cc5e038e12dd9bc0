"""What a held Gift aims at: brackets that close round it, a line to it, and the ring that fills until it works."""

from game.sim.entity import Entity
from game.sim.friends.friend import Friend
from game.sim.friends.gift import WORK_TICKS
from game.sim.press import HOLD_TICKS
from game.view.curves import arc, corners_of, thread
from game.view.effects import RING_PICTURES
from game.view.friends import HEAD
from game.view.moment import Moment
from game.view.palette import FRIEND, PAINT
from game.view.places import echo_key

_OPEN = 8
"""So far outside a thing its brackets begin, px."""
_ARM = 5


def draw_aims(moment: Moment) -> None:
    """Draw the aim of every friend who has one."""
    for friend in moment.world.friends.values():
        if not friend.aiming:
            continue
        part = min(1.0, (friend.gift_ticks - HOLD_TICKS + 1) / (WORK_TICKS - HOLD_TICKS))
        x, y = moment.places.pixel(friend.name)
        thing = moment.world.entities.get(friend.aim)
        if thing is not None:
            _bracket(moment, friend, thing, part)
        elif friend.aim_friend:
            key = echo_key(friend.aim_friend) if friend.aim_echo else friend.aim_friend
            if key in moment.places:
                at_x, at_y = moment.places.pixel(key)
                colour = FRIEND[friend.name]
                moment.layers.stroke(PAINT["n0"], arc(at_x, at_y, 13, 1, 0.5), 3)
                moment.layers.stroke(colour, arc(at_x, at_y, 13, part, 0.5), 1)
                _lead(moment, friend, (at_x, at_y - 8))
        if not friend.gift_used:
            picture = min(RING_PICTURES, max(1, round(part * RING_PICTURES)))
            moment.layers.mark(moment.assets.ui[f"ring_{picture}"], x, y - HEAD // 2)


def _bracket(moment: Moment, friend: Friend, thing: Entity, part: float) -> None:
    """Four corners close round the thing; when they touch it, it is done."""
    x, y, width, height = moment.box(thing)
    apart = 2 if moment.options.reduced_motion else round(2 + _OPEN * (1 - part))
    left, top, right, bottom = x - apart, y - apart, x + width + apart - 1, y + height + apart - 1
    colour = FRIEND[friend.name]
    for corner in corners_of(left, top, right, bottom, _ARM):
        moment.layers.stroke(PAINT["n0"], corner, 3)
        moment.layers.stroke(colour, corner, 1)
    _lead(moment, friend, (x + width // 2, y + height // 2))


def _lead(moment: Moment, friend: Friend, to: tuple[int, int]) -> None:
    """Dots lead from the hands to what they aim at."""
    x, y = moment.places.pixel(friend.name)
    for at_x, at_y in thread((x, y - 14), to, 1, 0)[1::2]:
        moment.layers.stroke(FRIEND[friend.name], [(at_x, at_y), (at_x + 1, at_y)], 1)
