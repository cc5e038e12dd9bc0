"""Prompts: which buttons are worth showing now, and for what. The view and `pipe` draw them with real key names."""

import msgspec

from game.sim.entity import Entity
from game.sim.stage import Stage
from game.sim.world import World


class Prompt(msgspec.Struct, frozen=True):
    """One prompt of one player.

    `button` is a name of sim/buttons.py or "move"; `words` say what it does; it floats over (x, y), in 1/256 px of the
    map, or with x = y = -1 stands at the top of the screen. `hold` asks to keep the button down.
    """

    button: str
    words: str
    player: int = 0
    x: int = -1
    y: int = -1
    hold: bool = False


def prompts(stage: Stage, world: World[Entity]) -> list[Prompt]:
    """Give what is in reach of every human body or has never been done yet, most urgent first, at most three a body."""
    return []
