"""What a scene is, and what it may ask for; only the app changes the stack (ARCHITECTURE 3)."""

from dataclasses import dataclass
from typing import Protocol

import pygame


class Scene(Protocol):
    """One thing on screen as a whole. The app hands it each event, then `update` 60 times a second, then `draw`."""

    @property
    def lies_over(self) -> bool:
        """The scene below is seen through this one."""

    def handle(self, event: pygame.Event) -> "Change":
        """Take in one event."""

    def update(self) -> "Change":
        """Move on by 1/60 s."""

    def draw(self, surface: pygame.Surface, between: float) -> None:
        """Draw onto 640x360; `between` is the part of a tick that has passed, 1.0 for the newest state."""


@dataclass(frozen=True, slots=True)
class Push:
    """Put a scene over this one, which waits."""

    scene: Scene


@dataclass(frozen=True, slots=True)
class Pop:
    """End this scene; the one below goes on."""


@dataclass(frozen=True, slots=True)
class Replace:
    """End this scene, and all that wait below it with `whole`, and go on with another."""

    scene: Scene
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Quit:
    """End the game."""


Change = Push | Pop | Replace | Quit | None
