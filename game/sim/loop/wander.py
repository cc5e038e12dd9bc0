"""The wander detector: outside regions, three copies of one block of tokens mean that somebody walks in circles."""

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.world import World

LONGEST_BLOCK = 4
COPIES = 3


def note(world: World[Entity], token: str) -> None:
    """Hear of a room entered or an act that failed; say so when the last 3p tokens are three copies (GAME.md 2.5)."""
    wander = world.wander
    wander.tokens = [*wander.tokens, token][-COPIES * LONGEST_BLOCK :]
    block = repeated_block(wander.tokens)
    if block:
        wander.noticed += 1
        wander.tokens = []
        world.say(What.WANDERED, number=wander.noticed, note=" ".join(block))


def progress(world: World[Entity]) -> None:
    """Forget: something new happened."""
    world.wander.tokens = []


def repeated_block(tokens: list[str]) -> list[str]:
    """Give the shortest block of at most four tokens that stands three times at the end; [] for none."""
    for length in range(1, LONGEST_BLOCK + 1):
        if len(tokens) < COPIES * length:
            return []
        block = tokens[-length:]
        if tokens[-COPIES * length :] == block * COPIES:
            return block
    return []
