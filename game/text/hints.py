"""Hints: what a demon's verse is about, and what a map or a freed dreamer says to who stands near.

When a tier comes, game/sim decides.
"""

import re
from collections.abc import Callable

from game.sim.buttons import NAMES
from game.sim.entity import Entity
from game.sim.friends.friend import Friend
from game.sim.geometry import near
from game.sim.loop.state import Phase
from game.sim.stage import Placement, Stage
from game.sim.units import pixels, ticks
from game.sim.world import World
from game.text.goals import demon_asks
from game.text.words import Own, told

REACH = pixels(48)
"""A hint without a size is read from so far."""
MOST_HINTS = 2
VERSE_READS = ticks(5000)
"""What a demon's verse is about stands so long as each verse begins."""

Label = Callable[[int, str], str]
"""What a player's key for a button of sim/buttons.py is called, or all four for "move"."""
_KEY = re.compile(r"\{(\w+)\}")


def hints(stage: Stage, world: World[Entity], own: Own, label: Label) -> list[str]:
    """Give the lines of the hints that a led friend is at now, by their order in the map; at most MOST_HINTS.

    "{act}" in one stands for the keys of those who read it. `own` are the words of the level's pack. There are none
    while the night is turned.
    """
    loop = world.loop
    if loop is not None and loop.phase is not Phase.PLAY:
        return []
    tier = loop.hint_tier if loop is not None else 0
    lines = [demon_asks(world)] if loop is not None and loop.clock < VERSE_READS else []
    for hint in stage.of_kind("hint"):
        readers = [
            number
            for number, player in enumerate(world.players)
            if player.leads and _speaks_to(hint, world.friends[player.leads])
        ]
        if hint.number("tier") <= tier and readers:
            lines.append(_with_keys(told("hints", hint.text("text_key"), own), readers, label))
    led = [world.friends[player.leads] for player in world.players if player.leads]
    lines += [
        said_by(dreamer, own)
        for dreamer in stage.of_kind("dreamer")
        if dreamer.id in world.freed and any(near(one.x, one.y, *dreamer.centre, REACH) for one in led)
    ]
    return list(dict.fromkeys(line for line in lines if line))[:MOST_HINTS]


def said_by(dreamer: Placement, own: Own) -> str:
    """Give what a freed dreamer says, after their name where they have one; "" for one who says nothing."""
    said = told("dreamers", dreamer.text("says"), own)
    name = told("dreamers", dreamer.text("name_key"), own)
    return f"{name}: {said}" if said and name else said


def _with_keys(line: str, readers: list[int], label: Label) -> str:
    """Put in the keys of the readers, each once; what names no button stays as it is written."""

    def keys(found: re.Match[str]) -> str:
        if found[1] not in (*NAMES, "move"):
            return found[0]
        return " / ".join(dict.fromkeys(label(reader, found[1]) for reader in readers))

    return _KEY.sub(keys, line)


def _speaks_to(hint: Placement, friend: Friend) -> bool:
    if hint.text("friend") not in ("any", friend.name):
        return False
    if not hint.width or not hint.height:
        return near(friend.x, friend.y, hint.x, hint.y, REACH)
    return 0 <= friend.x - hint.x < hint.width and 0 <= friend.y - hint.y < hint.height
