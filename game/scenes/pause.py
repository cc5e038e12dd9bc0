"""Esc, or the window lost the keys: the night waits, dimmed, under what is next, a short menu and everybody's keys."""

from collections.abc import Callable, Sequence

import pygame

from game.input.menu import Choice, asks_help, choice
from game.scenes import sayings
from game.scenes.help import Help, keys_flow, told_goal
from game.scenes.menu import Entry, Menu
from game.scenes.options import Options
from game.scenes.page import CHOSEN, EDGE, QUIET, TEXT
from game.scenes.scene import Change, Pop, Push, Quit, Replace, Scene
from game.scenes.shared import Shared
from game.sim.commands import Command, Leave, Skip
from game.sim.entity import Entity
from game.sim.world import World
from game.view.layers import HEIGHT, WIDTH

SKIP_TIER = 3
"""From this hint tier on the pause offers to skip the room (GAME.md 2.8)."""
_SIDE, _WIDTH = 40, 260


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
        books: Sequence[Entry] = (),
        told: str = "",
        goal: str = "",
    ) -> None:
        """Offer what makes sense in this world; `show_how` sends the ghosts of the solution for one lap.

        `where` is what the level is called; `books` open pages about it; `told` is why the night waits, where that
        needs a word; `goal` is what there is to do next.
        """
        self._shared = shared
        self._where = where
        self._told = told
        self._goal = goal
        entries = [
            Entry(lambda: sayings.RESUME, Pop),
            Entry(lambda: sayings.OPTIONS, lambda: Push(Options(shared))),
            Entry(lambda: sayings.HELP, self._help),
        ]
        playing = [number for number, player in enumerate(world.players) if player.leads]
        if len(playing) > 1:
            entries += [_leaving(number, give) for number in playing]
        if world.is_looping and world.loop is not None and world.loop.hint_tier >= SKIP_TIER:
            entries += [_doing(sayings.SHOW_HOW, show_how), _giving(sayings.SKIP_ROOM, Skip(), give)]
        entries += [
            *books,
            Entry(lambda: sayings.TO_TITLE, lambda: Replace(title(), whole=True)),
            Entry(lambda: sayings.QUIT, Quit),
        ]
        self._menu = Menu(entries)

    def handle(self, event: pygame.Event) -> Change:
        """Esc goes on, F1 shows the keys as anywhere else."""
        if asks_help(event):
            return self._help()
        return Pop() if choice(event) is Choice.BACK else self._menu.handle(event)

    def update(self) -> Change:
        """Wait."""
        return None

    def draw(self, surface: pygame.Surface, between: float) -> None:
        """Draw over the frozen game: what is next, what may be done, and where there is room everybody's keys."""
        page = self._shared.page
        page.veil(surface)
        y = page.heading(surface, sayings.PAUSED, 10)
        if self._where:
            page.centre(surface, self._where, y, CHOSEN)
            y += page.row
        if self._told:
            y = page.centred_paragraph(surface, self._told, y, WIDTH - 2 * _SIDE) + 4
        if self._goal:
            y = page.centred_paragraph(surface, told_goal(self._goal), y, WIDTH - 2 * _SIDE, TEXT) + 4
        width = min(WIDTH - 2 * _SIDE, _WIDTH * page.lettering.size // 100)
        wanted = self._menu.height(page, width - 2 * EDGE) + 2 * EDGE
        keys = keys_flow(self._shared)
        keys_height = keys.height(page, WIDTH - 2 * (_SIDE + EDGE)) + 2 * EDGE
        below = HEIGHT - EDGE - keys_height
        has_room = y + wanted + EDGE <= below
        panel = pygame.Rect((WIDTH - width) // 2, y, width, wanted if has_room else min(wanted, HEIGHT - EDGE - y))
        page.panel(surface, panel)
        self._menu.draw(page, surface, panel.inflate(-2 * EDGE, -2 * EDGE))
        if has_room:
            page.panel(surface, pygame.Rect(_SIDE, below, WIDTH - 2 * _SIDE, keys_height), QUIET)
            keys.draw(page, surface, pygame.Rect(_SIDE + EDGE, below + EDGE, WIDTH - 2 * (_SIDE + EDGE), keys_height))

    def _help(self) -> Change:
        return Push(Help(self._shared, self._goal))


def _giving(line: str, command: Command, give: Callable[[Command], None]) -> Entry:
    return _doing(line, lambda: give(command))


def _doing(line: str, do: Callable[[], None]) -> Entry:
    def choose() -> Change:
        do()
        return Pop()

    return Entry(lambda: line, choose)


def _leaving(player: int, give: Callable[[Command], None]) -> Entry:
    return _giving(sayings.PART.format(player=player + 1), Leave(player), give)
