"""The game itself: keys to the simulation, the simulation to the picture, from map to map until the night ends."""

import gc
from collections.abc import Callable

import pygame

from game.input.menu import asks_help, asks_pause
from game.maps.load import Level
from game.replay.ghosts import show_how
from game.scenes import sayings
from game.scenes.editing import Editing
from game.scenes.help import Help
from game.scenes.journey import Journey
from game.scenes.keeping import note
from game.scenes.pages import Here, book_entries
from game.scenes.pause import Pause
from game.scenes.placard import Placard, level_title
from game.scenes.scene import Change, Push, Replace, Scene
from game.scenes.shared import Shared
from game.scenes.story import Conversation
from game.sim.commands import Answer, Assist, Command, Leave
from game.sim.events import Event, What
from game.sim.party import MOST_PLAYERS
from game.sim.units import TICKS_PER_SECOND
from game.text.goals import next_goal
from game.text.scenes import scene_of
from game.view.frame import View
from game.view.notice import Notice
from game.view.overlay import Overlay

IDLE_TICKS = 60 * TICKS_PER_SECOND
"""In company, the friend of a player without input for so long becomes a follower (GAME.md 4)."""
_PAUSES = (pygame.WINDOWFOCUSLOST, pygame.WINDOWMINIMIZED)


class Play:
    """Plays a journey. `title` and `end` make the scenes to go to afterwards; `editing` keeps the map as saved."""

    lies_over = False

    def __init__(
        self,
        shared: Shared,
        journey: Journey,
        title: Callable[[], Scene],
        end: Callable[[Journey], Scene],
        editing: Editing | None = None,
    ) -> None:
        """Begin with as many players as the journey has."""
        self.journey = journey
        self._shared = shared
        self._title = title
        self._end = end
        self._editing = editing
        self._notice = Notice(shared.assets)
        self.overlay = Overlay(shared.assets)
        self._given: list[Command] = []
        self._talks: list[Event] = []  # whose scenes are still to be told
        shared.seats.sit(len(journey.world.humans))
        self._arrive(self._playing())
        self._look_at(journey.level)
        self._announce()

    def give(self, command: Command) -> None:
        """Let the next step obey a command."""
        self._given.append(command)

    def handle(self, event: pygame.Event) -> Change:
        """Pause, help and the overlay; the keys of the game itself are read once a tick."""
        # whoever edits has the keys in the editor, and wants to see what changes
        if event.type in _PAUSES and self._editing is None:
            return Push(self._pause())
        if asks_pause(event):
            return Push(self._pause())
        if asks_help(event):
            return Push(Help(self._shared, self._goal()))
        if event.type == pygame.KEYDOWN and event.scancode == pygame.KSCAN_F3:
            self.overlay.toggle()
        return None

    def update(self) -> Change:
        """Step: one tick, or three while the night is turned."""
        if self._talks:
            return Push(self._conversation())
        self._reread()
        journey, seats = self.journey, self._shared.seats
        lost = seats.lost()
        if lost:
            return Push(self._pause(sayings.PAD_LOST.format(pad=lost[0])))
        held, joins = seats.buttons(*self._shared.keyboard.read(), journey.world)
        commands: list[Command] = [*self._given, *joins, *self._partings()]
        self._given = []
        if journey.world.assists.split != self._shared.settings.split:
            commands.append(Assist("split", int(self._shared.settings.split)))
        for number in range(journey.run.ticks_due):
            events = journey.tick(held, commands if number == 0 else None)
            self._view.watch(journey.world, events)
            heard = self._shared.sound.hear(journey.world, events, panes := self._view.panes)
            self._view.written.read(journey.world, heard, self._shared.sound.lasting, panes)
            self._talks += [event for event in events if self._is_scene(event)]
        seats.settle([bool(player.leads) for player in journey.world.players])
        if journey.world.loop is not None and journey.world.loop.lap > self._ghosts_until:
            self._view.ghosts = None
        playing = self._playing()
        if self._talks:
            return Push(self._conversation())
        if journey.go_on():
            self._arrive(playing)
            self._look_at(journey.level)
            self._announce()
        if not journey.over:
            return None
        note(self._shared.story, self._shared.progress, self.journey)
        self._shared.progress.nights += 1
        self._shared.keep_progress()
        return Replace(self._end(journey))

    def draw(self, surface: pygame.Surface, between: float) -> None:
        """Draw the world."""
        self._view.draw(surface, self.journey.world, between)
        self._placard.draw(surface, self.journey.ticks - self._began)
        self.overlay.draw(surface, self.journey.stage, self.journey.world)
        if self._editing is not None:
            self._notice.draw(surface, self._editing.complaint)

    def _reread(self) -> None:
        """Take the map as it was saved, if it was."""
        playing = self._playing()
        if self._editing is not None and self._editing.update(self._look_at):
            self._arrive(playing)

    def _playing(self) -> list[int]:
        return [number for number, player in enumerate(self.journey.world.players) if player.leads]

    def _look_at(self, level: Level) -> None:
        """Point the view at a new map; MissingImageError when one of its pictures cannot be shown."""
        progress = self._shared.progress
        picture = level.picture.as_of(progress.done, len(progress.freed))
        self._view = View(
            level.stage,
            picture,
            assets=self._shared.assets,
            options=self._shared.for_the_eye,
            label=self._shared.seats.label,
            own=level.words,
        )
        self._ghosts_until = 0
        self._shared.sound.try_again()
        self._shared.sound.enter(level.stage, picture.place, picture.music)

    def _arrive(self, playing: list[int]) -> None:
        """Let who plays keep the keys, note how far they have come, and leave nothing for the collector."""
        self._shared.seats.keep(playing)
        self._idle = [0] * MOST_PLAYERS
        if note(self._shared.story, self._shared.progress, self.journey):
            self._shared.keep_progress()
            self._shared.sound.play("progress_saved")
        # a full collection takes 8 to 10 ms with a map alive, and none after this; at the start nothing is garbage
        if self.journey.night.logs:
            gc.unfreeze()
            gc.collect()
        gc.freeze()

    def _announce(self) -> None:
        """Show what the level is called, from now on for a while."""
        self._called = level_title(self.journey.level, self._shared.story, self.journey.path)
        self._placard = Placard(self._shared.page, self._called)
        self._began = self.journey.ticks

    def _is_scene(self, event: Event) -> bool:
        return event.what is What.TALK and bool(scene_of(event.note, self.journey.level.scenes))

    def _conversation(self) -> Conversation:
        """Tell the scene of the oldest talk; the next step is given what is answered in it."""
        talk = self._talks.pop(0)

        def answer(choice: str) -> None:
            self.give(Answer(talk.thing, choice))

        return Conversation(self._shared, scene_of(talk.note, self.journey.level.scenes), answer)

    def _pause(self, told: str = "") -> Pause:
        number = self._shared.story.number(self.journey.path)
        here = Here(self.journey.stage, self.journey.world, self._called, number)
        books = book_entries(self._shared, here)
        make = self._shared, self.journey.world, self.give, self._title, self._show_how, self._called
        return Pause(*make, books, told, self._goal())

    def _goal(self) -> str:
        return next_goal(self.journey.stage, self.journey.world).words

    def _show_how(self) -> None:
        """Let ghosts walk the solution until the lap after this one is over."""
        loop = self.journey.world.loop
        self._view.ghosts = show_how(self.journey.stage, self.journey.world)
        self._ghosts_until = loop.lap + 1 if loop is not None else 0

    def _partings(self) -> list[Command]:
        """Count whose fingers do nothing, even while a friend walks on; in company they part after a minute."""
        partings: list[Command] = []
        humans = len(self.journey.world.humans)
        for number, player in enumerate(self.journey.world.players):
            is_busy = self._shared.seats.is_pressing(number) or not player.leads
            self._idle[number] = 0 if is_busy else self._idle[number] + 1
            if self._idle[number] >= IDLE_TICKS and humans - len(partings) > 1:
                self._idle[number] = 0
                partings.append(Leave(number))
        return partings
