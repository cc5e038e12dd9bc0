"""The practice garden: a place to try every verb, from the title and back to it with one key."""

import pygame

from game.input.menu import asks_pause
from game.maps.campaign import map_path
from game.scenes.journey import Journey
from game.scenes.play import Play
from game.scenes.scene import Change, Replace

GARDEN = "places/garden"


class Practice(Play):
    """Like a night, but nothing is kept of it: whoever asks for the pause leaves."""

    def handle(self, event: pygame.Event) -> Change:
        """Esc, or Start on a pad, leads back to the title; there is nothing to lose."""
        if asks_pause(event):
            return Replace(self._title(), whole=True)
        return super().handle(event)


def garden(seed: int) -> Journey:
    """Give the way that leads nowhere else; LevelError when the garden cannot be played."""
    return Journey(map_path(GARDEN), seed=seed)
