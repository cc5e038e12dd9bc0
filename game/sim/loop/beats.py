"""Beats: deliberate acts on dream objects, the tokens that the match compares (GAME.md 2.3)."""

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend, Mode
from game.sim.loop.habit import Act
from game.sim.loop.state import Phase
from game.sim.world import World

MOST_BEATS = 8


def variant(world: World[Entity], variants: int) -> int:
    """Give the night variant of the lap under way: (lap - 1) mod variants."""
    return (world.loop.lap - 1) % variants if world.loop else 0


def is_recording(world: World[Entity]) -> bool:
    """Tell whether acts are remembered now."""
    loop = world.loop
    return loop is not None and loop.active and not loop.woken and loop.phase is Phase.PLAY


def remember(world: World[Entity], friend: Friend, verb: str, thing: int, x: int, y: int, *, note: str = "") -> None:
    """Keep a silent act: the echo repeats it, strip and match ignore it.

    `note` is what else the echo has to know. What a FOLLOW body does is not kept, but a friend called off a plate has
    left it, and so must the echo.
    """
    if is_recording(world) and (friend.mode is not Mode.FOLLOW or verb == "release") and not friend.full:
        friend.acts.append(_act(world, friend, verb, thing, note, x, y, is_beat=False))


def beat(world: World[Entity], friend: Friend, verb: str, thing: int, name: str, x: int, y: int) -> None:
    """Count a beat of a LED or STAY body on the object with beat name `name`, at (x, y)."""
    if not is_recording(world) or friend.mode is Mode.FOLLOW:
        return
    loop = world.loop
    assert loop is not None
    token = f"{verb}:{name}"
    done = friend.beats
    if done and done[-1] == token:
        remember(world, friend, verb, thing, x, y)
        return
    if len(done) >= MOST_BEATS:
        if not friend.full:
            friend.full = True
            world.say(What.FULL, friend=friend.name, x=x, y=y)
        return
    friend.acts.append(_act(world, friend, verb, thing, token, x, y, is_beat=True))
    world.say(What.BEAT, friend=friend.name, thing=thing, number=len(done) + 1, note=token, text="body", x=x, y=y)
    first = f"{friend.name}:{token}"
    if first not in loop.first_times:
        loop.first_times.append(first)
        loop.progress = True
    if token in loop.reference.get(friend.name, []) and token not in done:
        world.say(What.TICKED, friend=friend.name, thing=thing, note=token, x=x, y=y)
    announce(world, friend, token, thing)


def announce(world: World[Entity], friend: Friend, token: str, thing: int) -> None:
    """Let every entity hear of a beat that counts, by body or echo: hidden seams draw threads (GAME.md 2.6)."""
    for entity in world.entities.values():
        entity.hear_beat(world, friend, token, thing)


def _act(
    world: World[Entity], friend: Friend, verb: str, thing: int, token: str, x: int, y: int, *, is_beat: bool
) -> Act:
    assert world.loop is not None
    return Act(world.loop.clock, verb, thing, token, is_beat, x, y, friend.face_x, friend.face_y)
