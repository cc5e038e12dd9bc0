"""Whose key does what: every action of every seat, on the keyboard and on pads, bound anew, taken away and put back."""

from collections.abc import Callable
from functools import partial

import pygame

from game.input.bindings import ALONE_SEAT, DEFAULTS, KEYBOARD_SEATS, PAD_SEATS, Seat
from game.input.ease import ONCE
from game.input.menu import Choice, choice
from game.input.rebinding import Outcome, rebind, restore, restore_seat, unbind
from game.scenes import sayings
from game.scenes.menu import Entry, Menu, draw_with_meanings
from game.scenes.page import EDGE
from game.scenes.scene import Change, Pop, Push
from game.scenes.shared import Shared
from game.view.layers import HEIGHT, WIDTH

_ASKED_WIDTH = 420


class KeysAndPads:
    """A list: whose keys, then what each does; lies over the options."""

    lies_over = True

    def __init__(self, shared: Shared) -> None:
        """Show the keys of the first seat that is played from."""
        self._shared = shared
        self._seat = KEYBOARD_SEATS[0]
        self._said = ""
        self._list()

    def handle(self, event: pygame.Event) -> Change:
        """Esc goes back."""
        way = choice(event)
        if way is Choice.BACK:
            return Pop()
        if way is not Choice.NONE:
            self._said = ""
        return self._menu.handle(event)

    def update(self) -> Change:
        """Wait."""
        return None

    def draw(self, surface: pygame.Surface, between: float) -> None:
        """Draw the list, and below it what the chosen line means or what has just happened."""
        draw_with_meanings(self._shared.page, surface, sayings.KEYS, self._menu, self._meanings, self._said)

    def _list(self, chosen: int = 0) -> None:
        """Make the lines for the seat that is shown."""
        lines = [(sayings.WHOSE_MEANS, Entry(lambda: sayings.WHOSE, None, self._turn_seat, self._whose))]
        lines += [(sayings.BINDING_MEANS, self._binding(button)) for button in sayings.ACTIONS]
        if self._seat != ALONE_SEAT:
            lines += [(sayings.ONCE[button][1], self._once(button)) for button in ONCE]
            lines.append((sayings.DRIFT_MEANS, _turning(sayings.DRIFT, self._drift, self._turn_drift)))
        lines += [
            (sayings.RESET_SEAT_MEANS, _doing(lambda: sayings.RESET_SEAT.format(whose=self._whose()), self._reset)),
            (sayings.RESET_ALL_MEANS, _doing(lambda: sayings.RESET_ALL, self._reset_all)),
            ("", Entry(lambda: sayings.BACK, Pop)),
        ]
        self._meanings = [meaning for meaning, _ in lines]
        self._menu = Menu([entry for _, entry in lines])
        self._menu.chosen = chosen

    @property
    def _bound(self) -> dict[str, Seat]:
        return self._shared.seats.bound

    def _whose(self) -> str:
        return self._name(self._seat)

    def _name(self, seat: str) -> str:
        """Give what a seat is called."""
        if seat in PAD_SEATS:
            slot = PAD_SEATS.index(seat)
            return sayings.SEAT_PAD.format(number=slot + 1, pad=self._shared.seats.pads.name(slot))
        return sayings.SEAT_ALONE if seat == ALONE_SEAT else sayings.SEAT_KEYS.format(player=seat.split()[-1])

    def _turn_seat(self, way: int) -> None:
        pads = self._shared.seats.pads
        there = [seat for slot, seat in enumerate(PAD_SEATS) if pads.is_there(slot) or seat == self._seat]
        seats = [*KEYBOARD_SEATS, ALONE_SEAT, *there]
        self._seat = seats[(seats.index(self._seat) + way) % len(seats)]
        self._list()

    def _binding(self, button: str) -> Entry:
        """Make the line of a button: choosing it asks for a key, left takes its key away, right puts the first back."""

        def keys() -> str:
            codes = self._bound[self._seat].keys.keys.get(button, ())
            return ", ".join(self._shared.seats.name(code) for code in codes) or sayings.NO_KEY

        def ask() -> Change:
            asked = sayings.ASK_KEY.format(action=sayings.ACTIONS[button], whose=self._whose())
            return Push(AskKey(self._shared, asked, partial(self._take, button)))

        def turn(way: int) -> None:
            done = restore if way > 0 else unbind
            self._keep(done(self._bound, self._seat, button), button)

        return Entry(lambda: sayings.ACTIONS[button], ask, turn, keys)

    def _take(self, button: str, code: int) -> None:
        self._keep(rebind(self._bound, self._seat, button, code), button, self._shared.seats.name(code))

    def _keep(self, outcome: Outcome, button: str, key: str = "") -> None:
        """Let the outcome count, and say in one line what came of it."""
        if outcome.seats != self._bound:
            self._shared.bind(outcome.seats)
        codes = self._bound[self._seat].keys.keys.get(button, ())
        self._said = sayings.VERDICTS[outcome.verdict].format(
            key=key or ", ".join(self._shared.seats.name(code) for code in codes) or sayings.NO_KEY,
            action=sayings.ACTIONS[button],
            whose=self._whose(),
            other=sayings.ACTIONS.get(outcome.button, ""),
            owner=self._name(outcome.seat) if outcome.seat else "",
        )

    def _once(self, button: str) -> Entry:
        """Make the line that says whether a button is held or pressed once."""

        def word() -> str:
            return sayings.HELD_ONCE[button in self._bound[self._seat].once]

        def turn(way: int) -> None:
            seat = self._bound[self._seat]
            once = tuple(each for each in ONCE if (each in seat.once) is not (each == button))
            self._shared.bind(self._bound | {self._seat: Seat(seat.keys, once, seat.drifts)})

        return _turning(sayings.ONCE[button][0], word, turn)

    def _drift(self) -> str:
        return sayings.HELD_DRIFTS[self._bound[self._seat].drifts]

    def _turn_drift(self, way: int) -> None:
        seat = self._bound[self._seat]
        self._shared.bind(self._bound | {self._seat: Seat(seat.keys, seat.once, not seat.drifts)})

    def _reset(self) -> None:
        self._shared.bind(restore_seat(self._bound, self._seat))
        self._said = sayings.RESET_DONE.format(whose=self._whose())

    def _reset_all(self) -> None:
        self._shared.bind(DEFAULTS)
        self._said = sayings.RESET_ALL_DONE


class AskKey:
    """Asks for a key, and is gone with the next one; Esc leaves everything as it is."""

    lies_over = True

    def __init__(self, shared: Shared, asked: str, take: Callable[[int], None]) -> None:
        """`take` is given the code of the key."""
        self._shared = shared
        self._asked = asked
        self._take = take

    def handle(self, event: pygame.Event) -> Change:
        """Take the next key, of whatever device."""
        if event.type != pygame.KEYDOWN:
            return None
        if event.scancode != pygame.KSCAN_ESCAPE:
            self._take(event.scancode)
        return Pop()

    def update(self) -> Change:
        """Wait."""
        return None

    def draw(self, surface: pygame.Surface, between: float) -> None:
        """Draw the question over the list."""
        page = self._shared.page
        page.veil(surface)
        width = min(WIDTH - 4 * EDGE, _ASKED_WIDTH * page.lettering.size // 100)
        inner = width - 4 * EDGE
        lines = (self._asked, sayings.ASK_KEY_ESC)
        tall = sum(page.paragraph_height(line, inner) for line in lines) + 3 * EDGE
        area = pygame.Rect((WIDTH - width) // 2, (HEIGHT - tall) // 2, width, tall)
        page.panel(surface, area)
        y = page.centred_paragraph(surface, lines[0], area.top + EDGE, inner)
        page.centred_paragraph(surface, lines[1], y + EDGE // 2, inner)


def _turning(line: str, word: Callable[[], str], turn: Callable[[int], None]) -> Entry:
    """Make a line with two values, which choosing turns too."""

    def choose() -> Change:
        turn(1)
        return None

    return Entry(lambda: line, choose, turn, word)


def _doing(line: Callable[[], str], do: Callable[[], None]) -> Entry:
    def choose() -> Change:
        do()
        return None

    return Entry(line, choose)
