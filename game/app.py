"""The window, the clock and the stack of scenes: the only while-loop and the only wall clock of the game."""

import importlib
import sys
import time
import traceback
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

import pygame

from game.input.keyboard import Keyboard
from game.input.layout import Layout
from game.input.menu import meaning
from game.input.seats import Seats
from game.maps.campaign import Story, campaign, first_map, story_of
from game.maps.findings import LevelError
from game.replay.log import Hold, Log, Night, ReplayError
from game.replay.log import save as save_night
from game.saves.places import pack_folder, reports_folder, saves_folder
from game.saves.report import write_report
from game.saves.store import bindings_shelf, progress_shelf, settings_shelf
from game.scenes.editing import Editing
from game.scenes.interface import cue_of
from game.scenes.journey import Journey
from game.scenes.keeping import goes_on_at
from game.scenes.page import Page
from game.scenes.play import Play
from game.scenes.scene import Change, Pop, Push, Quit, Replace, Scene
from game.scenes.shared import Shared, bound_seats
from game.scenes.title import Title, begin
from game.sim.buttons import to_names
from game.sim.units import TICKS_PER_SECOND
from game.view.assets import Assets
from game.view.audio.sound import Sound
from game.view.present import Fit, Way, Window
from game.view.quiet import quiet

SECOND = 1_000_000_000
"""Wall-clock times are integer nanoseconds."""
MOST_STEPS = 5
"""After a stall so many ticks run in a frame; the rest of the lost time is dropped, never caught up with."""
SETTLING_FRAMES = 40
"""So long after a window has opened anew the one before may still tell that it lost the keys: no reason to pause."""
ASLEEP_SECONDS = 0.1
REPORT_TICKS = 60 * TICKS_PER_SECOND
_LOST = (pygame.WINDOWFOCUSLOST, pygame.WINDOWMINIMIZED)
_INVISIBLE = ("dummy", "offscreen", "evdev")


class NoDisplay(Exception):  # noqa: N818  not a fault of the game
    """There is nothing to open a window on; the message is one line."""


class Pace:
    """When frames are due and how many ticks each holds. It reads no clock itself: `now` is given in ns.

    Deadlines are counted from the start, so that rounding never adds up. At 60 frames a second each frame holds one
    tick and shows it at once; at more, frames in between show the way from one tick to the next.
    """

    def __init__(self, now: int, frames_per_second: int = TICKS_PER_SECOND) -> None:
        """Begin, with one tick due now."""
        self._rate = frames_per_second
        self._start = now + -SECOND // TICKS_PER_SECOND
        self._done = 0
        self.dropped = 0

    def due(self, now: int) -> int:
        """Give how many ticks to run now; counts them as run."""
        behind = (now - self._start) * TICKS_PER_SECOND // SECOND - self._done
        self._done += behind
        self.dropped += max(0, behind - MOST_STEPS)
        return min(behind, MOST_STEPS)

    def between(self, now: int) -> float:
        """Give the part of a tick that has passed since the last one; 1.0 when every frame has its own tick."""
        if self._rate == TICKS_PER_SECOND:
            return 1.0
        return (now - self._start) * TICKS_PER_SECOND % SECOND / SECOND

    def next_frame(self, now: int) -> int:
        """Give the time at which the next frame is due."""
        number = (now - self._start) * self._rate // SECOND + 1
        return self._start - (-number * SECOND // self._rate)


class App:
    """Feeds scenes with events and ticks, and shows them. The last scene of the stack is on top."""

    def __init__(self, window: Window, shared: Shared, scene: Scene) -> None:
        """Begin with one scene."""
        self.window = window
        self.shared = shared
        self.scenes: list[Scene] = [scene]
        self.hidden = False
        self._settling = SETTLING_FRAMES if window.full_screen else 0

    def run(self) -> None:
        """Play until no scene is left."""
        pace = Pace(time.perf_counter_ns(), self.shared.settings.frames_per_second)
        while self.scenes:
            now = time.perf_counter_ns()
            self.frame(pace.due(now), pace.between(now))
            if self.hidden:
                time.sleep(ASLEEP_SECONDS)
            deadline = pace.next_frame(now)
            while (wait := deadline - time.perf_counter_ns()) > 0:
                time.sleep(wait / SECOND)

    def frame(self, ticks: int, between: float) -> None:
        """Take in what has happened, run ticks, and show the result: a key pressed now is seen in this very frame."""
        self._settling = max(0, self._settling - 1)
        for event in pygame.event.get():
            if not (self._settling and event.type in _LOST):
                self._hear(event)
        for _ in range(ticks):
            if self.scenes:
                self._change(self.scenes[-1].update())
        self.shared.sound.frame(waits=bool(self.scenes) and self.scenes[-1].lies_over)
        if self.scenes and not self.hidden:
            self._show_as_the_settings_say()
            self._draw(between)
            self.window.flip()

    def _show_as_the_settings_say(self) -> None:
        settings = self.shared.settings
        if self.window.show_as(full_screen=settings.full_screen, fit=Fit(settings.fit)):
            self._settling = SETTLING_FRAMES
        if self.window.way is not None and self.window.way.value != settings.way:  # just measured
            settings.way = self.window.way.value
            settings.way_on = _screens(pygame.display.get_driver())
            self.shared.keep_settings()

    def _hear(self, event: pygame.Event) -> None:
        for each in (event, *self.shared.seats.pads.translate(event)):
            self._take(meaning(each, self.shared.seats.all_keys))

    def _take(self, event: pygame.Event) -> None:
        self.shared.keyboard.hear(event)
        self.shared.sound.notice(event)
        if event.type == pygame.KEYDOWN:
            self.shared.layout.learn(event.scancode, event.key)
            self.shared.seats.pressed(event.scancode)
            if event.scancode == pygame.KSCAN_F11:
                self.shared.settings.full_screen = not self.shared.settings.full_screen
                self.shared.keep_settings()
        elif event.type == pygame.WINDOWMINIMIZED:
            self.hidden = True
        elif event.type in (pygame.WINDOWRESTORED, pygame.WINDOWSHOWN, pygame.WINDOWMAXIMIZED):
            self.hidden = False
        if event.type == pygame.QUIT:
            self._change(Quit())
        elif self.scenes:
            scene = self.scenes[-1]
            change = scene.handle(event)
            cue = cue_of(scene, event, change)
            if cue:
                self.shared.sound.play(cue)
            self._change(change)

    def _change(self, change: Change) -> None:
        match change:
            case None:
                return
            case Push(scene):
                self.scenes.append(scene)
            case Pop():
                self.scenes.pop()
            case Replace(scene, whole):
                del self.scenes[0 if whole else -1 :]
                self.scenes.append(scene)
            case Quit():
                self.scenes.clear()
        self.shared.keyboard.ignore_held()
        self.shared.seats.let_go()

    def _draw(self, between: float) -> None:
        lowest = len(self.scenes) - 1
        while lowest and self.scenes[lowest].lies_over:
            lowest -= 1
        for scene in self.scenes[lowest:]:
            # what waits below is frozen at its newest state
            scene.draw(self.window.surface, between if scene is self.scenes[-1] else 1.0)
        if self.shared.sound.line:
            self.shared.page.caption(self.window.surface, self.shared.sound.line)


def play(
    name: str | None,
    *,
    at_object: int | None = None,
    players: int = 1,
    seed: int = 1,
    watch: bool = False,
    habits: Path | None = None,
    after: Callable[[Iterable[Log]], None] | None = None,
) -> int:
    """Open the window and play: the title, or at once the map or the level pack (a folder) that is named.

    A pack begins at its first level, or at its title when the players have come further before. With `watch` the map
    under way is read again whenever it is saved; EditExtraMissingError where nothing can watch. `after` is given the
    logs of the named map, and of those that were come to from there, when the window is closed. `habits` is a recording
    of the map, to begin with the habits it ends with (ReplayError when that does not go). Gives the exit code.
    NoDisplay when there is nothing to open a window on, LevelError when a map cannot be played; a crash writes a
    report and gives 1.
    """
    # a broken map is told before a window flickers
    story = story_of(name)
    path = first_map(name) if name is not None else None
    journey = None
    if path is not None:
        journey = Journey(path, players=players, seed=seed, at_object=at_object or 0, habits=habits)
    editing = Editing(journey) if journey is not None and watch else None

    def first(shared: Shared) -> Scene:
        come_further = story.id and goes_on_at(story, shared.progress)
        if journey is None or (come_further and editing is None):
            return Title(shared)
        return begin(shared, journey, editing)

    try:
        return show(first, seed, story)
    finally:
        if editing is not None:
            editing.close()
        if after is not None and journey is not None and journey.ticks:
            after(journey.finish().logs)


def show(first: Callable[[Shared], Scene], seed: int = 1, story: Story | None = None) -> int:
    """Open the window with a scene and run until no scene is left; exit code and errors as for `play`."""
    story = story or campaign()
    settings_place = settings_shelf(saves_folder())
    progress_place = progress_shelf(pack_folder(story.id) if story.id else saves_folder())
    bindings_place = bindings_shelf(saves_folder())
    settings, progress, bound = settings_place.load(), progress_place.load(), bound_seats(bindings_place)
    told = [*settings_place.notes, *progress_place.notes, *bindings_place.notes]
    for note in told:
        print(note, file=sys.stderr)
    driver = find_display()
    way = Way(settings.way) if settings.way and settings.way_on == _screens(driver) else None
    window = Window(full_screen=settings.full_screen, way=way, fit=Fit(settings.fit))
    assets, layout = Assets(), Layout()
    shared = Shared(
        keyboard=Keyboard(),
        layout=layout,
        seats=Seats(layout, bound),
        assets=assets,
        page=Page(assets),
        sound=Sound(),
        settings=settings,
        progress=progress,
        settings_shelf=settings_place,
        progress_shelf=progress_place,
        bindings_shelf=bindings_place,
        story=story,
        seed=seed,
        told=told,
    )
    shared.seats.pads.start()
    app = App(window, shared, first(shared))
    try:
        app.run()
    except (LevelError, ReplayError):
        raise
    except Exception as error:  # the top level: whatever it is, it is written down
        print(crash_line(error, app, driver), file=sys.stderr)
        return 1
    finally:
        shared.sound.close()
        pygame.quit()
    return 0


def find_display() -> str:
    """Start the display and give SDL's driver for it; NoDisplay where that shows nothing."""
    try:
        with quiet():
            pygame.display.init()
    except pygame.error as error:
        raise NoDisplay(f"there is no display here ({error})") from None
    driver = pygame.display.get_driver()
    if driver in _INVISIBLE:
        pygame.display.quit()
        raise NoDisplay(f"there is no display here (SDL offers only {driver!r})")
    return driver


def _screens(driver: str) -> str:
    """Name the display that a measurement holds for."""
    return " ".join([driver, *(f"{wide}x{tall}" for wide, tall in pygame.display.get_desktop_sizes())])


def crash_line(error: Exception, app: App, driver: str) -> str:
    """Write the report of a crash, and beside it the recording; gives the one line that says where."""
    journeys = [scene.journey for scene in app.scenes if isinstance(scene, Play)]
    text = _report(error, driver, journeys[-1] if journeys else None)
    what = f"BEDTIME crashed: {type(error).__name__}: {' '.join(str(error).split())[:200]}"
    try:
        path = write_report(reports_folder(), text, datetime.now())
        if journeys:
            night = Night([*journeys[-1].night.logs, journeys[-1].run.log])
            save_night(night, path.with_suffix(".replay"))
    except OSError as failed:
        return f"{what}; the report could not be written: {failed}"
    return f"{what}; the report is {path}"


def _report(error: Exception, driver: str, journey: Journey | None) -> str:
    lines = ["BEDTIME crash report", f"game {_version()}, Python {sys.version.split()[0]}, {sys.platform}"]
    sdl = ".".join(map(str, pygame.get_sdl_version()))
    lines.append(f"pygame-ce {pygame.version.ver}, SDL {sdl}, display {driver}")
    if journey is not None:
        log, world = journey.run.log, journey.world
        lines.append(f"level {log.level}, hash {log.level_hash:08x}, rules {log.rules}, seed {log.seed}")
        lines.append(f"tick {world.tick}, players {', '.join(player.leads for player in world.humans)}")
        lines += ["", "held in the last 60 s, by player:", *_last_holds(log.holds)]
    lines += ["", *traceback.format_exception(error)]
    return "\n".join(lines) + "\n"


def _last_holds(holds: list[Hold]) -> list[str]:
    lines: list[str] = []
    ticks = 0
    for hold in reversed(holds):
        ticks += hold.ticks
        players = " | ".join(" ".join(to_names(held)) or "-" for held in hold.held)
        lines.append(f"{hold.ticks:5} ticks: {players}")
        if ticks >= REPORT_TICKS:
            break
    return lines[::-1]


def _version() -> str:
    # as late as this because its import takes a tenth of the way to the first frame
    metadata = importlib.import_module("importlib.metadata")
    try:
        return str(metadata.version("bedtime"))
    except metadata.PackageNotFoundError:
        return f"from {Path(__file__).resolve().parent.parent}"
