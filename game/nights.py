"""Whole nights without hands on the keys: autoplay, replay, solve; what they saw can be left as pictures."""

import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import pygame

from game.maps.campaign import END, chapters, map_path
from game.maps.findings import LevelError, Place
from game.maps.load import load
from game.picture_taker import PictureTaker, contact_sheet, film, halved
from game.replay.bots.characters import KINDS
from game.replay.bots.solve import solve as solve_run
from game.replay.bots.solver import Solver
from game.replay.check import replay as check_log
from game.replay.log import ReplayError
from game.replay.log import load as load_night
from game.replay.log import save as save_night
from game.replay.run import Run
from game.replay.solution import parse
from game.scenes.journey import Journey
from game.sim.events import Event, What
from game.sim.units import TICKS_PER_SECOND
from game.view.picture import Picture

PATIENCE = 240 * TICKS_PER_SECOND
"""So long a bot may take for one level."""
GIF_EVERY = 6
GIF_CENTISECONDS = 10
MOMENTS = (
    What.LAP_STARTED,
    What.BEAT,
    What.TICKED,
    What.SEAMS_HUM,
    What.REVEALED,
    What.LAY_DOWN,
    What.GATE_OPENED,
    What.SHADE_SEEN,
    What.HURT,
    What.OVERLAP,
    What.WAKE,
)
"""What the contact sheet shows, each a few times at most."""
SAME_MOMENT = 3
MOMENT_AGE = 20
"""A moment is taken so many ticks after it began, when it can be seen."""


class Album:
    """Collects the pictures of a night, or does nothing when no folder is named."""

    def __init__(self, folder: str | None) -> None:
        """Take the folder's name, None for no pictures."""
        self.folder = Path(folder) if folder else None
        self.taker = PictureTaker() if folder else None
        self.moments: list[pygame.Surface] = []
        self.strip: list[pygame.Surface] = []
        self.taken: dict[tuple[str, What], int] = {}
        self.due: list[int] = []
        self.ticks = 0

    def arrive(self, level_picture: Picture, run: Run) -> None:
        """Point at a new map."""
        if self.taker is not None:
            self.taker.arrive(level_picture, run.stage)

    def watch(self, run: Run, events: list[Event]) -> None:
        """Follow a tick, and take what is worth it."""
        if self.taker is None:
            return
        self.taker.watch(run.world, events)
        self.ticks += 1
        for event in events:
            key = (run.stage.name, event.what)
            if event.what in MOMENTS and self.taken.get(key, 0) < SAME_MOMENT and len(self.due) < 1:
                self.taken[key] = self.taken.get(key, 0) + 1
                self.due.append(self.ticks + MOMENT_AGE)
        if self.due and self.ticks >= self.due[0]:
            self.due.pop(0)
            self.moments.append(self.taker.frame(run.world))
        if self.ticks % GIF_EVERY == 0:
            self.strip.append(halved(self.taker.frame(run.world)))

    def close(self) -> None:
        """Write the contact sheet and the GIF and say where they are."""
        if self.folder is None or not self.strip:
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        contact_sheet(self.moments, self.folder / "contact-sheet.png")
        film(self.strip, self.folder / "night.gif", GIF_CENTISECONDS)
        print(f"Pictures of the night are in {self.folder}: contact-sheet.png ({len(self.moments)} moments), night.gif")


def autoplay(
    *,
    first: str,
    last: str,
    players: int,
    seed: int,
    bot: str,
    headless: bool,
    record: str | None,
    pictures: str | None,
) -> int:
    """Let bots play the campaign; exit code 0 when the goal is reached, else 1 with where they got stuck."""
    names = [chapter.map for chapter in chapters()]
    start = map_path(first or names[0])
    goal = _named(last) if last else names[-1]
    journey = Journey(start, players=players, seed=seed)
    album = Album(pictures)
    stuck = ""
    while not journey.over and not stuck:
        album.arrive(journey.level.picture, journey.run)
        stuck = _play_level(journey, bot, seed, album)
        reached = journey.run.stage.name == goal
        if stuck or reached:
            break
        if not journey.go_on() and not journey.over:
            stuck = f"{journey.run.stage.name}: its exit leads nowhere"
    if record:
        save_night(journey.finish(), Path(record))
        print(f"The night is recorded in {record}")
    album.close()
    if stuck:
        print(stuck, file=sys.stderr)
        return 1
    return 0


def replay(path: Path, *, headless: bool, pictures: str | None) -> int:
    """Play a recording again; exit code 1 names the tick and the first field that differs."""
    night = load_night(path)
    album = Album(pictures)
    for log in night.logs:
        level = load(map_path(log.level))
        album.arrive(level.picture, Run(level.stage))
        try:
            check_log(log, level.stage, album.watch)
        except ReplayError as error:
            print(f"{path}: {error}", file=sys.stderr)
            return 1
        print(f"{log.level}: {log.ticks / TICKS_PER_SECOND:.1f} s, {len(log.checks)} checksums, all as recorded")
    album.close()
    return 0


def solve(name: str, people: Iterable[int]) -> int:
    """Play a map's solution with bots; exit code 0 on Wake for every number of people."""
    level = load(map_path(name))
    if level.stage.region is None:
        raise LevelError(Place(name), "has no region, so there is nothing to solve; draw one with class region")
    worst = 0
    for players in people:
        outcome = solve_run(Run(level.stage, players=players))
        seconds = outcome.ticks / TICKS_PER_SECOND
        with_whom = "alone" if players == 1 else f"{players} players"
        if outcome.woke:
            print(f"{level.stage.name}: {with_whom}: Wake after {outcome.laps} laps, {seconds:.1f} s")
            continue
        worst = 1
        print(f"{outcome.stuck} ({with_whom})", file=sys.stderr)
        for line in outcome.story:
            print(f"  {line}", file=sys.stderr)
    return worst


def _play_level(journey: Journey, bot: str, seed: int, album: Album) -> str:
    """Play one map to its exit; gives where it got stuck, "" when everyone got out."""
    region = journey.stage.region
    if bot == "solver":
        decide: Callable[..., list[int]] = Solver(parse(region.text("solution")) if region else ()).buttons
    else:
        decide = KINDS[bot](seed)
    for _ in range(PATIENCE):
        events = journey.tick(decide(journey.stage, journey.world))
        album.watch(journey.run, events)
        if journey.world.left:
            _report(journey)
            return ""
    led = ", ".join(f"{friend.name} at tile {friend.x >> 12},{friend.y >> 12}" for friend in journey.world.led)
    laps = journey.world.loop.lap if journey.world.loop is not None else 0
    return f"{journey.stage.name}: not out after {PATIENCE // TICKS_PER_SECOND} s and {laps} laps; {led}"


def _report(journey: Journey) -> None:
    loop = journey.world.loop
    laps = f", {loop.lap} laps" if loop is not None else ""
    to = "the end" if journey.world.left == END else journey.world.left
    print(f"{journey.stage.name}: out after {journey.run.log.ticks / TICKS_PER_SECOND:.1f} s{laps}, on to {to}")


def _named(name: str) -> str:
    """Give a level's full name; LevelError when the campaign does not have it."""
    known = [chapter.map for chapter in chapters()]
    for chapter in known:
        if name in (chapter, chapter.rpartition("/")[2]):
            return chapter
    raise LevelError(Place(name), f"is no level of the campaign; the levels are {', '.join(known)}")
