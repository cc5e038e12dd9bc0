"""Which cue a key makes that went to a scene around the game; the game itself is heard by what happens in it."""

import pygame

from game.input.menu import Choice, choice
from game.scenes.book import Book
from game.scenes.pause import Pause
from game.scenes.play import Play
from game.scenes.scene import Change, Push, Quit
from game.scenes.story import Conversation

_TURNS = (Choice.UP, Choice.DOWN, Choice.LEFT, Choice.RIGHT)


def cue_of(scene: object, event: pygame.Event, change: Change) -> str:
    """Give the cue of a key that `scene` took in and that led to `change`, "" for none."""
    chosen = choice(event)
    if isinstance(change, Push) and isinstance(change.scene, Pause):
        return "menu_pause"
    if isinstance(scene, Play):
        return "menu_confirm" if isinstance(change, Push) else ""
    if isinstance(change, Quit) or not chosen:
        return ""
    if isinstance(scene, Book | Conversation) and (chosen in _TURNS or (chosen is Choice.YES and change is None)):
        return "page_turned"
    if chosen in _TURNS:
        return "menu_move"
    return "menu_back" if chosen is Choice.BACK else "menu_confirm"
