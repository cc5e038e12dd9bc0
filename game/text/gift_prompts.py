"""Prompts of Gift: what a tap or a hold would touch from here (GAME.md 2.11: Gift answers, or has no prompt)."""

from typing import NamedTuple

from game.sim.entity import Entity
from game.sim.friends.friend import Friend
from game.sim.friends.gift import HELD
from game.sim.geometry import distance, gap
from game.sim.units import pixels
from game.sim.world import World


class Touch(NamedTuple):
    """A gift in reach: its key among the words of prompts, the thing, and whether Gift is to be held."""

    gift: str
    thing: Entity
    hold: bool


REACH = {
    "jenna": {"draft": pixels(26), "rewrite": pixels(64)},
    "ravi": {"lull": pixels(48), "trace": pixels(40)},
    "mia": {"light": pixels(96), "repost": pixels(48)},
    "leo": {"ground": pixels(22), "call": pixels(64)},
}
"""From how far each friend's gifts ask to be used, from the edge of the thing that answers."""


def touch(things: list[Entity], world: World[Entity], friend: Friend) -> Touch | None:
    """Give the nearest thing that one of the friend's gifts would touch and that has not answered yet."""
    reach = REACH[friend.name]
    found = []
    for entity in things:
        gift = entity.answers
        if not gift or gift not in reach or entity.on or friend.carry or friend.aiming or friend.bracing:
            continue
        box = entity.x, entity.y, entity.x + entity.width, entity.y + entity.height
        if gap(friend.x, friend.y, *box) <= reach[gift]:
            found.append((distance(friend.x, friend.y, *entity.centre), entity.id, Touch(gift, entity, gift in HELD)))
    return min(found, key=lambda one: one[:2])[2] if found else None
