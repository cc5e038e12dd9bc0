"""The pictures of a night: a contact sheet of its moments and an animated GIF."""

from pathlib import Path

import pygame

from game.maps.load import Level
from game.picture_taker import PictureTaker, contact_sheet, film, halved
from game.replay.run import Run
from game.sim.events import Event, What

GIF_EVERY = 10
GIF_CENTISECONDS = 17
MOMENTS = (
    What.LAP_STARTED,
    What.BEAT,
    What.TICKED,
    What.SEAMS_HUM,
    What.LAY_DOWN,
    What.GATE_OPENED,
    What.SHADE_SEEN,
    What.HURT,
    What.OVERLAP,
    What.WAKE,
)
"""What the contact sheet shows, each a few times at most in a level."""
SAME_MOMENT = 2
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
        self.due = 0
        self.ticks = 0
        self.run: Run | None = None

    def watch(self, run: Run, level: Level, events: list[Event]) -> None:
        """Follow a tick, and take what is worth it."""
        if self.taker is None:
            return
        if run is not self.run:
            self.run = run
            self.taker.arrive(level.picture, level.stage, level.words)
        self.taker.watch(run.world, events)
        self.ticks += 1
        for event in events:
            key = (run.stage.name, event.what)
            if event.what in MOMENTS and self.taken.get(key, 0) < SAME_MOMENT and not self.due:
                self.taken[key] = self.taken.get(key, 0) + 1
                self.due = self.ticks + MOMENT_AGE
        if self.due and self.ticks >= self.due:
            self.due = 0
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
        where = self.folder.resolve()
        print(f"Pictures of the night are in {where}: contact-sheet.png ({len(self.moments)} moments) and night.gif")
