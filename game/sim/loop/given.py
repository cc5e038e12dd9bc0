"""Habits to begin with: what laps that were played before leave to a new world (LEVELS.md 1). It reads no file."""

import msgspec

from game.sim.entity import Entity
from game.sim.friends.friend import MirrorChoice
from game.sim.loop.habit import Habit
from game.sim.loop.state import Phase
from game.sim.world import World


class Habits(msgspec.Struct, frozen=True):
    """One friend's habits, one a night variant, and which of them the Mirror has the echo play."""

    latest: tuple[Habit | None, ...]
    previous: tuple[Habit | None, ...]
    mirror: MirrorChoice


class Given(msgspec.Struct, frozen=True):
    """What the laps before `lap` left behind. `history` and `tracks` are the Loop's `history` and `last_tracks`."""

    lap: int
    friends: dict[str, Habits]
    history: list[dict[str, list[str]]]
    tracks: list[bytes]


def habits_in(world: World[Entity]) -> Given | None:
    """Give what the laps that are over have left in a world, None where no region loops.

    A lap under way is not over: its number is the one to begin with.
    """
    loop = world.loop
    if loop is None:
        return None
    void = loop.result is not None and loop.result.reason == "void"
    over = loop.phase not in (Phase.PLAY, Phase.MIRROR) and not void
    friends = {
        name: Habits(tuple(friend.latest), tuple(friend.previous), friend.mirror)
        for name, friend in world.friends.items()
    }
    return Given(loop.lap + over, friends, list(loop.history), list(loop.last_tracks))


def give(world: World[Entity], given: Given) -> None:
    """Put given habits into a new world, before its things are placed: they follow the lap's number and tracks.

    Habits of friends who are not here are left out, and so are those of night variants that do not come.
    """
    loop = world.loop
    if loop is None:
        return
    loop.lap = given.lap
    loop.history = list(given.history)
    loop.last_tracks = list(given.tracks)
    for name, habits in given.friends.items():
        friend = world.friends.get(name)
        if friend is not None:
            nights = len(friend.latest)
            friend.latest, friend.previous = _fitted(habits.latest, nights), _fitted(habits.previous, nights)
            friend.mirror = habits.mirror


def _fitted(habits: tuple[Habit | None, ...], nights: int) -> list[Habit | None]:
    """Give a habit, or none, for each of so many nights."""
    return [*habits[:nights], *[None] * (nights - len(habits))]
