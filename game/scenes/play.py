"""The game itself: keys to the simulation, the simulation to the picture, from map to map until the night ends."""

import gc
from collections.abc import Callable

import pygame

from game.replay.ghosts import show_how
from game.scenes.help import Help
from game.scenes.journey import Journey
from game.scenes.pause import Pause
from game.scenes.scene import Change, Push, Replace, Scene
from game.scenes.shared import Shared
from game.sim.commands import Command, Leave
from game.sim.party import MOST_PLAYERS
from game.sim.units import TICKS_PER_SECOND
from game.view.frame import View

IDLE_TICKS = 60 * TICKS_PER_SECOND
"""In company, the friend of a player without input for so long becomes a follower (GAME.md 4)."""
_PAUSES = (pygame.WINDOWFOCUSLOST, pygame.WINDOWMINIMIZED)


class Play:
    """Plays a journey. `title` and `end` make the scenes to go to afterwards."""

    lies_over = False

    def __init__(
        self,
        shared: Shared,
        journey: Journey,
        title: Callable[[], Scene],
        end: Callable[[Journey], Scene],
    ) -> None:
        """Begin with as many players as the journey has."""
        self.journey = journey
        self._shared = shared
        self._title = title
        self._end = end
        self._given: list[Command] = []
        self._ghosts_until = 0
        self._idle = [0] * MOST_PLAYERS
        shared.seats.sit(len(journey.world.humans))
        self._arrive()

    def give(self, command: Command) -> None:
        """Let the next step obey a command."""
        self._given.append(command)

    def handle(self, event: pygame.Event) -> Change:
        """Pause and help; the keys of the game itself are read once a tick."""
        if event.type in _PAUSES:
            return Push(self._pause())
        if event.type == pygame.KEYDOWN and event.scancode == pygame.KSCAN_ESCAPE:
            return Push(self._pause())
        if event.type == pygame.KEYDOWN and event.scancode == pygame.KSCAN_F1:
            return Push(Help(self._shared))
        return None

    def update(self) -> Change:
        """Step: one tick, or three while the night is turned."""
        journey, seats = self.journey, self._shared.seats
        held, joins = seats.buttons(*self._shared.keyboard.read())
        commands: list[Command] = [*self._given, *joins, *self._partings(held)]
        self._given = []
        for number in range(journey.run.ticks_due):
            events = journey.tick(held, commands if number == 0 else None)
            self._view.watch(journey.world, events)
            self._shared.sound.hear(journey.world, events)
        seats.settle([bool(player.leads) for player in journey.world.players])
        playing = [number for number, player in enumerate(journey.world.players) if player.leads]
        if journey.world.loop is not None and journey.world.loop.lap > self._ghosts_until:
            self._view.ghosts = None
        if journey.go_on():
            seats.keep(playing)
            self._idle = [0] * MOST_PLAYERS
            self._arrive()
        return Replace(self._end(journey)) if journey.over else None

    def draw(self, surface: pygame.Surface, between: float) -> None:
        """Draw the world."""
        self._view.draw(surface, self.journey.world, between)

    def _arrive(self) -> None:
        """Point the view at a new map, note how far the players have come, and leave nothing for the collector."""
        level = self.journey.level
        self._view = View(level.stage, level.picture, assets=self._shared.assets, label=self._shared.seats.label)
        story, progress = self._shared.story, self._shared.progress
        here = story.number(self.journey.path)
        known = [chapter.map for chapter in story.chapters]
        if here > (known.index(progress.furthest) if progress.furthest in known else -1):
            progress.furthest = known[here]
            self._shared.keep_progress()
        # a full collection takes 8 to 10 ms with a map alive, and none after this; at the start nothing is garbage
        if self.journey.night.logs:
            gc.unfreeze()
            gc.collect()
        gc.freeze()

    def _pause(self) -> Pause:
        return Pause(self._shared, self.journey.world, self.give, self._title, self._show_how)

    def _show_how(self) -> None:
        """Let ghosts walk the solution until the lap after this one is over."""
        loop = self.journey.world.loop
        self._view.ghosts = show_how(self.journey.stage, self.journey.world)
        self._ghosts_until = loop.lap + 1 if loop is not None else 0

    def _partings(self, held: list[int]) -> list[Command]:
        """Count who does nothing; in company they part after a minute."""
        partings: list[Command] = []
        humans = len(self.journey.world.humans)
        for number, player in enumerate(self.journey.world.players):
            self._idle[number] = 0 if held[number] or not player.leads else self._idle[number] + 1
            if self._idle[number] >= IDLE_TICKS and humans - len(partings) > 1:
                self._idle[number] = 0
                partings.append(Leave(number))
        return partings
