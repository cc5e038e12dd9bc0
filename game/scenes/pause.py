"""Esc, or the window lost the keys: the night waits, dimmed, under a short menu and everybody's keys."""

from collections.abc import Callable

import pygame

from game.input.menu import Choice, choice
from game.scenes import sayings
from game.scenes.help import Help, draw_keys
from game.scenes.menu import Entry, Menu
from game.scenes.options import Options
from game.scenes.page import CHOSEN
from game.scenes.scene import Change, Pop, Push, Quit, Replace, Scene
from game.scenes.shared import Shared
from game.sim.commands import Command, Leave, Skip
from game.sim.entity import Entity
from game.sim.world import World
from game.view.layers import WIDTH

SKIP_TIER = 3
"""From this hint tier on the pause offers to skip the room (GAME.md 2.8)."""


class Pause:
    """Lies over the game. `give` hands the game a command for its next step."""

    lies_over = True

    def __init__(
        self,
        shared: Shared,
        world: World[Entity],
        give: Callable[[Command], None],
        title: Callable[[], Scene],
        show_how: Callable[[], None],
        where: str = "",
    ) -> None:
        """Offer what makes sense in this world; `show_how` sends the ghosts of the solution for one lap.

        `where` is what the level is called.
        """
        self._shared = shared
        self._where = where
        entries = [
            Entry(lambda: sayings.RESUME, Pop),
            Entry(lambda: sayings.OPTIONS, lambda: Push(Options(shared))),
            Entry(lambda: sayings.HELP, lambda: Push(Help(shared))),
        ]
        playing = [number for number, player in enumerate(world.players) if player.leads]
        if len(playing) > 1:
            entries += [_leaving(number, give) for number in playing]
        if world.is_looping and world.loop is not None and world.loop.hint_tier >= SKIP_TIER:
            entries += [_doing(sayings.SHOW_HOW, show_how), _giving(sayings.SKIP_ROOM, Skip(), give)]
        entries += [
            Entry(lambda: sayings.TO_TITLE, lambda: Replace(title(), whole=True)),
            Entry(lambda: sayings.QUIT, Quit),
        ]
        self._menu = Menu(entries)

    def handle(self, event: pygame.Event) -> Change:
        """Esc goes on."""
        return Pop() if choice(event) is Choice.BACK else self._menu.handle(event)

    def update(self) -> Change:
        """Wait."""
        return None

    def draw(self, surface: pygame.Surface, between: float) -> None:
        """Draw over the frozen game."""
        page = self._shared.page
        page.veil(surface)
        page.large(surface, sayings.PAUSED, 22, (243, 239, 252), 2)
        if self._where:
            page.centre(surface, self._where, 52, CHOSEN)
        self._menu.draw(page, surface, 232, 74)
        page.panel(surface, 60, 254, WIDTH - 120, 88)
        draw_keys(self._shared, surface, 76, 264)


def _giving(line: str, command: Command, give: Callable[[Command], None]) -> Entry:
    return _doing(line, lambda: give(command))


def _doing(line: str, do: Callable[[], None]) -> Entry:
    def choose() -> Change:
        do()
        return Pop()

    return Entry(lambda: line, choose)


def _leaving(player: int, give: Callable[[Command], None]) -> Entry:
    return _giving(sayings.PART.format(player=player + 1), Leave(player), give)
