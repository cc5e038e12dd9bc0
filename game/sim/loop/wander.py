"""The wander detector: outside regions, three copies of one block of tokens mean that somebody walks in circles.

Tokens are rooms entered (`camera` rectangles) and acts that failed (GAME.md 2.5).
"""

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.stage import Stage
from game.sim.world import World

LONGEST_BLOCK = 4
COPIES = 3


FAILED = (What.REFUSED, What.NOTHING, What.NO_ANSWER)
PROGRESS = (What.KEPT, What.FREED, What.TALK, What.GATE_OPENED, What.PLACED, What.BROKEN, What.WAKE, What.LEFT)


def watch(stage: Stage, world: World[Entity]) -> None:
    """Read this tick's events and the room of the first human body."""
    if world.is_looping or not world.led:
        return
    fresh = list(world.events)
    for event in fresh:
        if event.what in PROGRESS:
            progress(world)
        elif event.what in FAILED:
            note(world, f"{event.what}:{event.thing or event.note}")
    body = world.led[0]
    room = next((spot.id for spot in stage.of_kind("camera") if spot.contains(body.x, body.y)), 0)
    if room and room != world.wander.room:
        world.wander.room = room
        note(world, f"room:{room}")


def note(world: World[Entity], token: str) -> None:
    """Hear of a room entered or an act that failed; say so when the last 3p tokens are three copies (GAME.md 2.5)."""
    wander = world.wander
    wander.tokens = [*wander.tokens, token][-COPIES * LONGEST_BLOCK :]
    block = repeated_block(wander.tokens)
    if block:
        wander.noticed += 1
        wander.tokens = []
        speaker = next((friend.name for friend in world.free_friends()), next(iter(world.friends)))
        world.say(What.WANDERED, friend=speaker, number=wander.noticed, note=" ".join(block))


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
