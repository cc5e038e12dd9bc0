"""Whole nights without hands on the keys: autoplay, replay, solve."""

import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from game.album import Album
from game.app import show
from game.maps.campaign import END, Story, campaign, chapters, map_path, story_in
from game.maps.findings import LevelError
from game.maps.load import Level, load
from game.maps.reading import open_pack
from game.replay.bots.characters import KINDS
from game.replay.bots.solve import solve as solve_run
from game.replay.bots.solver import Solver
from game.replay.check import play_back
from game.replay.log import Log, Night, ReplayError
from game.replay.log import load as load_night
from game.replay.log import save as save_night
from game.replay.run import Run
from game.replay.scribe import scribe
from game.replay.solution import parse
from game.scenes.journey import Journey
from game.scenes.watch import Watch
from game.sim.events import Event
from game.sim.units import TICKS_PER_SECOND

Ticks = Iterator[tuple[Run, Level, list[Event]]]

PATIENCE = 240 * TICKS_PER_SECOND
"""So long a bot may take for one level."""


class Autopilot:
    """Bots that play the campaign from one level to another; `stuck` says where they could not go on."""

    def __init__(self, journey: Journey, goal: str, bot: str, seed: int) -> None:
        """Begin where the journey is; `goal` is the name of the last level to get out of, "" for the end."""
        self.journey = journey
        self.goal = goal
        self.bot = bot
        self.seed = seed
        self.stuck = ""

    def ticks(self) -> Ticks:
        """Play; one entry a tick."""
        while True:
            yield from self._level()
            if self.stuck or self.journey.stage.name == self.goal:
                return
            if not self.journey.go_on():
                return

    def _way_on(self) -> str:
        """Give where to go of all that the exits lead to: first what was not yet left behind, else the end."""
        exits = [at.text("to") for at in self.journey.stage.of_kind("exit")]
        new = [to for to in exits if to != END and to.partition("#")[0] not in self.journey.done]
        return next(iter([*new, *(to for to in exits if to == END)]), "")

    def _level(self) -> Ticks:
        journey = self.journey
        region = journey.stage.region
        if self.bot == "solver":
            decide: Callable[..., list[int]] = Solver(
                parse(region.text("solution")) if region else (), self._way_on()
            ).buttons
        else:
            decide = KINDS[self.bot](self.seed)
        for _ in range(PATIENCE):
            events = journey.tick(decide(journey.stage, journey.world))
            yield journey.run, journey.level, events
            if journey.world.left:
                _report(journey)
                return
        led = ", ".join(f"{friend.name} at tile {friend.x >> 12},{friend.y >> 12}" for friend in journey.world.led)
        laps = journey.world.loop.lap if journey.world.loop is not None else 0
        self.stuck = f"{journey.stage.name}: not out after {PATIENCE // TICKS_PER_SECOND} s and {laps} laps; {led}"


def autoplay(
    pack: str | None = None,
    *,
    first: str = "",
    last: str = "",
    players: int = 1,
    seed: int = 1,
    bot: str = "solver",
    headless: bool = False,
    record: str | None = None,
    pictures: str | None = None,
    habits: Path | None = None,
) -> int:
    """Let bots play the campaign, or the level pack in a folder, from a level to another.

    Exit code 0 when the goal is reached, else 1 with where they got stuck. LevelError for what is no pack or no map.
    """
    story = _story(pack)
    known = [chapter.map for chapter in story.chapters]
    start = _level_of(story, first or known[0])
    if (story.id or first) and not last:
        last = known[-1]  # a pack need not lead to the end
    goal = load(_level_of(story, last)).stage.name if last else ""
    journey = Journey(start, players=players, seed=seed, habits=habits)
    pilot = Autopilot(journey, goal, bot, seed)
    if not headless:
        return show(lambda shared: Watch(shared, _one_by_one(pilot.ticks())), seed) or _told(pilot)
    album = Album(pictures)
    for run, level, events in pilot.ticks():
        album.watch(run, level, events)
    if record:
        write_night(journey.finish().logs, Path(record))
    album.close()
    return _told(pilot)


def _story(pack: str | None) -> Story:
    """Give the story of the pack in a folder, or without one the game's own. LevelError for what is no pack."""
    return campaign() if pack is None else story_in(Path(pack))


def _level_of(story: Story, name: str) -> Path:
    """Give the map that a name means in a story. LevelError for none."""
    if not story.id:
        return map_path(name)
    inside = story.root / f"{name}.tmx"
    if not inside.is_file():
        known = ", ".join(chapter.map for chapter in story.chapters)
        raise LevelError(name, f"is no map of {story.title}; its levels are {known}")
    return inside


def replay(
    path: Path,
    pack: str | None = None,
    *,
    headless: bool = False,
    pictures: str | None = None,
    record_solution: bool = False,
) -> int:
    """Play a recording again; exit code 1 names the tick and the first field that differs.

    `pack` is the folder of the level pack that it was played in, where it was one.
    """
    night = load_night(path)
    story = _story(pack)
    if record_solution:
        write_solutions(night.logs, first=story.path(story.chapters[0]) if story.id else None)
    try:
        if not headless:
            return show(lambda shared: Watch(shared, _one_by_one(_recorded(night, story))))
        album = Album(pictures)
        for run, level, events in _recorded(night, story):
            album.watch(run, level, events)
        album.close()
    except ReplayError as error:
        print(f"{path}: {error}", file=sys.stderr)
        return 1
    return 0


def write_night(logs: Iterable[Log], path: Path) -> None:
    """Write what was played as a recording, and say so; OSError where the file cannot be written."""
    save_night(Night(list(logs)), path)
    print(f"The night is recorded in {path}")


def write_solutions(logs: Iterable[Log], first: Path | None = None) -> None:
    """Print what was played on each map that loops, as the script of its solution, and say where it belongs.

    The maps lie in the pack of the map `first`, or are the game's own.
    """
    root = open_pack(first)[0].root if first is not None else None
    for log in logs:
        try:
            level = load(root / f"{log.level}.tmx" if root is not None else map_path(log.level))
            if level.stage.region is None:
                continue
            written = scribe(log, level.stage)
        except (LevelError, ReplayError) as error:
            print(f"no solution of {log.level}: {error}", file=sys.stderr)
            continue
        if not written.script:
            print(f"no solution of {log.level}: nothing was done that a lap remembers", file=sys.stderr)
            continue
        region = level.stage.region
        ends = "" if written.woke else " (it does not end in Wake yet)"
        print(f'{log.level}: put this into solution of object {region.id} "{region.name}" (region){ends}:')
        print(written.script)


def without_display(
    why: str, name: str | None, *, players: int, seed: int, record: str | None = None, habits: Path | None = None
) -> int:
    """Say why there is no window, play a recorded night (or the named map's solution) and leave pictures."""
    night = "the first night as it was recorded" if name is None else f"the solution of {name}"
    print(f"{why}: playing {night} without a window, and leaving pictures of it", flush=True)
    if name is not None:
        return autoplay(
            first=name,
            last=name,
            players=players,
            seed=seed,
            headless=True,
            record=record,
            pictures="night",
            habits=habits,
        )
    return replay(recorded_night(), headless=True, pictures="night")


def recorded_night() -> Path:
    """Give the recording that ships: level 1, played by bots from the first step to the last."""
    return map_path(chapters()[0].map).parent / "first.night"


def solve(name: str, people: Iterable[int]) -> int:
    """Play a map's solution with bots; exit code 0 on Wake for every number of people."""
    level = load(map_path(name))
    if level.stage.region is None:
        raise LevelError(name, "has no region, so there is nothing to solve; draw one with class region")
    worst = 0
    for players in people:
        outcome = solve_run(Run(level.stage, players=players))
        seconds = outcome.ticks / TICKS_PER_SECOND
        with_whom = "alone" if players == 1 else f"{players} players"
        if outcome.woke:
            print(f"{level.stage.name}: {with_whom}: Wake after {outcome.laps} laps, {seconds:.1f} s")
            continue
        worst = 1
        print(f"{level.stage.name}: {outcome.stuck} ({with_whom})", file=sys.stderr)
        for line in outcome.story:
            print(f"  {line}", file=sys.stderr)
    return worst


def _recorded(night: Night, story: Story) -> Ticks:
    for log in night.logs:
        try:
            path = _level_of(story, log.level)
        except LevelError as error:
            raise ReplayError(f"{error}; a night in a pack is played again with bedtime replay FILE PACK") from None
        level = load(path)
        for run, events in play_back(log, level.stage):
            yield run, level, events
        print(f"{log.level}: {log.ticks / TICKS_PER_SECOND:.1f} s, {len(log.checks)} checksums, all as recorded")


def _one_by_one(ticks: Ticks) -> Callable[[], tuple[Run, Level, list[Event]] | None]:
    return lambda: next(ticks, None)


def _told(pilot: Autopilot) -> int:
    if pilot.stuck:
        print(pilot.stuck, file=sys.stderr)
    return 1 if pilot.stuck else 0


def _report(journey: Journey) -> None:
    loop = journey.world.loop
    laps = f", {loop.lap} laps" if loop is not None else ""
    to = "the end" if journey.world.left == END else journey.world.left
    print(f"{journey.stage.name}: out after {journey.run.log.ticks / TICKS_PER_SECOND:.1f} s{laps}, on to {to}")
