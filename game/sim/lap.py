"""How a world begins, and how each lap begins again from the stage (GAME.md 2.4)."""

from collections.abc import Mapping, Sequence

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import FULL_HP, NAMES, Friend, Mode
from game.sim.ground import AROUND, Ground, stands
from game.sim.loop import echo
from game.sim.loop.given import Given, give
from game.sim.loop.region import lap_ticks
from game.sim.loop.state import Loop, Phase
from game.sim.party import MOST_PLAYERS, join
from game.sim.rng import seeded
from game.sim.spawns import populate
from game.sim.stage import FLOOR, Placement, Stage
from game.sim.units import TILE
from game.sim.world import Assists, Lessons, Player, World


def new_world(
    stage: Stage,
    *,
    seed: int = 1,
    players: int = 1,
    entry: str = "",
    assists: Assists | None = None,
    lessons: Sequence[Lessons] = (),
    leads: tuple[str, ...] = (),
    at_object: int = 0,
    places: Mapping[str, tuple[int, int]] | None = None,
    given: Given | None = None,
) -> World[Entity]:
    """Begin a level for 1 to 4 players.

    `entry` is the name of the entry to arrive at, "" for any. `leads` names the friends that the players lead, in
    order, and brings them along to a map that lists others; where it is silent they take the first free ones.
    `at_object` is the id of a placement to stand at in the first lap instead of the entry, for those who try a map
    from the editor. `places` says where friends stood before the map was saved again, in units: they stand there or
    at the nearest place on the floor.
    `lessons` say what the players know already, by player.
    `given` are habits to begin with: the world begins as the lap after those that left them.
    """
    world: World[Entity] = World(seed=seed, rng=seeded(seed))
    world.assists = assists or Assists()
    world.lessons = [Lessons(dict(each.uses)) for each in lessons]
    world.lessons += [Lessons() for _ in range(MOST_PLAYERS - len(lessons))]
    region = stage.region
    present = _present(region, players, leads)
    night = region.number("variants") if region else 1
    world.friends = {name: Friend(name=name, latest=[None] * night, previous=[None] * night) for name in present}
    world.players = [Player() for _ in range(MOST_PLAYERS)]
    if region is not None:
        world.loop = Loop(lap_ticks=region.number("lap_seconds"))
    for number in range(players):
        join(world, number, leads[number] if number < len(leads) else "")
    if given is not None:
        give(world, given)
    _place(stage, world, entry, in_region=given is not None)
    _stand_at(stage, world, at_object)
    populate(stage, world)
    _keep_places(stage, world, places or {})
    world.events = []
    _start(stage, world)
    return world


def begin_lap(stage: Stage, world: World[Entity]) -> None:
    """Set the region back to its first state and begin the next lap; a void lap is begun again."""
    loop, region = world.loop, stage.region
    assert loop is not None
    assert region is not None
    void = loop.phase is Phase.MIRROR or (loop.result is not None and loop.result.reason == "void")
    if not void:
        loop.lap += 1
        loop.idle_laps = 0 if loop.input_seen else loop.idle_laps + 1
    for name, friend in list(world.friends.items()):
        world.friends[name] = _fresh(friend)
    _place(stage, world, "", in_region=True)
    populate(stage, world)
    loop.phase = Phase.PLAY
    loop.clock = loop.waited = loop.late = loop.lie_ticks = loop.since_input = loop.since_echo = loop.phase_ticks = 0
    loop.running = loop.input_seen = loop.progress = loop.hurried = False
    loop.mirror_changed = False
    loop.repeats = []
    if loop.idle_laps >= 2 and not loop.resting:
        loop.resting = True
        world.say(What.RESTING)
    _start(stage, world)


def _start(stage: Stage, world: World[Entity]) -> None:
    region, loop = stage.region, world.loop
    if region is None or loop is None:
        return
    _choose_reference(world, region.number("variants"))
    loop.lap_ticks = lap_ticks(world, region)
    echo.begin(world, region.number("variants"))
    world.say(What.LAP_STARTED, number=loop.lap)


def _present(region: Placement | None, players: int, leads: tuple[str, ...]) -> list[str]:
    """The region's friends and those who are led, in order, at least as many as there are people (LEVELS.md 1)."""
    if region is None:
        return list(NAMES)
    listed = [name for name in NAMES if name in (*region.names("friends"), *leads)]
    for name in NAMES:
        if len(listed) >= players:
            break
        if name not in listed:
            listed.append(name)
    return [name for name in NAMES if name in listed]


def add_friend(stage: Stage, world: World[Entity]) -> None:
    """Bring in one more friend for a player who joins when nobody is free; they stand at the entry."""
    night = stage.region.number("variants") if stage.region else 1
    absent = [name for name in NAMES if name not in world.friends]
    if not absent:
        return
    friend = Friend(name=absent[0], latest=[None] * night, previous=[None] * night)
    world.friends[friend.name] = friend
    world.friends = {name: world.friends[name] for name in NAMES if name in world.friends}
    led = world.led
    if led:
        friend.x, friend.y = led[0].safe_x, led[0].safe_y
        friend.track = [friend.x, friend.y] * (len(led[0].track) // 2)  # in step with the lap's clock
    friend.safe_x, friend.safe_y = friend.x, friend.y


def _fresh(friend: Friend) -> Friend:
    return Friend(
        name=friend.name,
        mode=Mode.LED if friend.mode is Mode.LED else Mode.FOLLOW,
        hp=FULL_HP,
        latest=friend.latest,
        previous=friend.previous,
        mirror=friend.mirror,
        held=friend.held,
    )


def _place(stage: Stage, world: World[Entity], entry: str, *, in_region: bool = False) -> None:
    """Put every friend on an entry of its own, led ones first; friends beyond the entries share the last.

    The entry named `entry` comes first, or for a new lap those in the region.
    """
    entries = stage.of_kind("entry")
    named = [spot for spot in entries if spot.name == entry and entry]
    if in_region and stage.region is not None:
        named = [spot for spot in entries if stage.region.contains(spot.x, spot.y)]
    free = named + [spot for spot in entries if spot not in named]
    order = sorted(world.friends.values(), key=lambda friend: (friend.mode is not Mode.LED, NAMES.index(friend.name)))
    last: Placement | None = None
    taken: list[tuple[int, int]] = []
    for friend in order:
        own = next((spot for spot in free if spot.text("friend") == friend.name), None)
        spot = own or next((spot for spot in free if spot.text("friend") == "any"), None)
        if spot is not None:
            free.remove(spot)
            last = spot
        if last is None:
            continue
        friend.x, friend.y = _beside(stage, last.x, last.y, taken)
        friend.safe_x, friend.safe_y = friend.x, friend.y
        taken.append((friend.x, friend.y))


def _beside(stage: Stage, x: int, y: int, taken: list[tuple[int, int]]) -> tuple[int, int]:
    """Give the entry itself, or where it is taken the nearest place on the floor round it."""
    for dx, dy in ((0, 0), *AROUND):
        spot = x + dx, y + dy
        if spot not in taken and (spot == (x, y) or stands(stage, *spot)):
            return spot
    return x, y


def _stand_at(stage: Stage, world: World[Entity], at_object: int) -> None:
    spot = stage.by_id.get(at_object)
    if spot is None:
        return
    for friend in world.friends.values():
        friend.x, friend.y = friend.safe_x, friend.safe_y = spot.centre


def _keep_places(stage: Stage, world: World[Entity], places: Mapping[str, tuple[int, int]]) -> None:
    """Put friends back where they stood, or as near to it as there is room; without any they stay at the entry."""
    ground = Ground(stage, world)

    def has_room(x: int, y: int) -> bool:
        return stands(stage, x, y) and ground.solid_at(x, y) is None

    for friend in world.friends.values():
        if friend.name not in places:
            continue
        x, y = places[friend.name]
        spots = [(x, y)] if has_room(x, y) else [spot for spot in _floor(stage) if has_room(*spot)]
        if spots:
            nearest = min(spots, key=lambda spot: (spot[0] - x) ** 2 + (spot[1] - y) ** 2)
            friend.x, friend.y = friend.safe_x, friend.safe_y = nearest


def _floor(stage: Stage) -> list[tuple[int, int]]:
    """Give the middle of every tile of floor."""
    return [
        (index % stage.width * TILE + TILE // 2, index // stage.width * TILE + TILE // 2)
        for index, tile in enumerate(stage.ground)
        if tile == FLOOR
    ]


def _choose_reference(world: World[Entity], variants: int) -> None:
    """The strip shows the lap that the echoes are about to play, else the lap that this one is compared with."""
    loop = world.loop
    assert loop is not None
    loop.reference = loop.history[-variants] if len(loop.history) >= variants else {}
    habits = {
        name: habit.tokens if (habit := echo.habit_of(world, friend, variants)) else []
        for name, friend in world.friends.items()
    }
    if not any(habits.values()):
        return
    for lap in reversed(loop.history):
        if all(lap.get(name, []) == tokens for name, tokens in habits.items()):
            loop.reference = lap
            return
