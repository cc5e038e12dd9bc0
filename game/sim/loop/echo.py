"""The figure that plays a habit: recorded positions, acts at exact ticks (GAME.md 2.9)."""

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Echo, Friend
from game.sim.friends.gifts import REPEAT
from game.sim.loop import phrase as match
from game.sim.loop.beats import announce, variant
from game.sim.loop.habit import Act, Habit, pose
from game.sim.things.gate import Gate
from game.sim.world import World

PENDING, DONE, FIZZLED = 0, 1, 2


def habit_of(world: World[Entity], friend: Friend, variants: int) -> Habit | None:
    """Give the habit that the friend's echo plays in this lap."""
    return friend.habit(variant(world, variants))


def begin(world: World[Entity], variants: int) -> None:
    """Make every friend's echo ready for a lap."""
    for friend in world.friends.values():
        make_ready(friend, habit_of(world, friend, variants))


def make_ready(friend: Friend, habit: Habit | None) -> None:
    """Set the friend's echo to the start of a habit."""
    friend.echo = Echo(results=[PENDING] * (len(habit.acts) if habit else 0))


def play(world: World[Entity], variants: int) -> None:
    """Let every echo do its acts of this tick of the lap clock."""
    loop = world.loop
    assert loop is not None
    gates = [gate for gate in world.of(Gate) if gate.strict]
    for friend in world.friends.values():
        habit = habit_of(world, friend, variants)
        if habit is None or not habit.acts:
            continue
        if gates and friend.echo.stopped_at < 0:
            _stop_at_gate(world, friend, habit, gates)
        for index, act in enumerate(habit.acts):
            if act.tick == loop.clock and friend.echo.results[index] == PENDING:
                _do(world, friend, act, index)
        carried = world.entities.get(friend.echo.carry)
        if carried is not None:
            carried.x, carried.y = pose(
                habit.track, loop.clock if friend.echo.stopped_at < 0 else friend.echo.stopped_at
            )


def where(world: World[Entity], friend: Friend, variants: int) -> tuple[int, int] | None:
    """Give the echo's position now, None where the friend has none."""
    loop = world.loop
    habit = habit_of(world, friend, variants)
    if loop is None or loop.woken or habit is None or not habit.track:
        return None
    clock = loop.clock if friend.echo.stopped_at < 0 else friend.echo.stopped_at
    return pose(habit.track, clock)


def pending(world: World[Entity], variants: int) -> int:
    """Count the echo beats that are still to come in this lap."""
    count = 0
    for friend in world.friends.values():
        habit = habit_of(world, friend, variants)
        if habit is not None:
            count += sum(act.beat and friend.echo.results[index] == PENDING for index, act in enumerate(habit.acts))
    return count


def did(friend: Friend, habit: Habit) -> list[bool]:
    """Tell for each beat of the habit whether the echo performed it."""
    return [friend.echo.results[index] == DONE for index, act in enumerate(habit.acts) if act.beat]


def so_far(world: World[Entity]) -> match.Lap:
    """Give the phrases of the lap under way: E_k of GAME.md 2.5 as it stands now."""
    now = {}
    for name, friend in world.friends.items():
        habit = habit_of(world, friend, len(friend.latest))
        body = friend.beats
        now[name] = match.phrase(body, habit.tokens, did(friend, habit)) if habit else match.collapse(body)
    return now


def _stop_at_gate(world: World[Entity], friend: Friend, habit: Habit, gates: list[Gate]) -> None:
    """At a closed strict gate an echo stops for the lap and its later beats fizzle (GAME.md 2.5)."""
    loop = world.loop
    assert loop is not None
    x, y = pose(habit.track, loop.clock)
    if not any(gate.blocks and gate.contains(x, y) for gate in gates):
        return
    friend.echo.stopped_at = max(0, loop.clock - 1)
    for index, act in enumerate(habit.acts):
        if friend.echo.results[index] == PENDING:
            friend.echo.results[index] = FIZZLED
            if act.beat:
                world.say(What.FIZZLED, friend=friend.name, thing=act.thing, note=act.token, x=x, y=y)


def _do(world: World[Entity], friend: Friend, act: Act, index: int) -> None:
    loop = world.loop
    assert loop is not None
    if act.verb in REPEAT and any(entity.freezes(friend.name) for entity in world.entities.values()):
        worked = False
    elif act.verb in REPEAT:
        worked = REPEAT[act.verb](world, friend, act)
    else:
        thing = world.entities.get(act.thing)
        worked = thing is not None and thing.perform(world, friend, act)
    friend.echo.results[index] = DONE if worked else FIZZLED
    if not act.beat:
        return
    loop.since_echo = 0
    what = What.BEAT if worked else What.FIZZLED
    world.say(what, friend=friend.name, thing=act.thing, note=act.token, text="echo", x=act.x, y=act.y)
    if worked:
        announce(world, friend, act.token, act.thing)
