"""The keyboard test: everybody holds up, right and Act; what does not arrive the keyboard has swallowed (GAME.md 4).

It only hears and judges; the scene that asks who plays shows what it finds.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

import pygame

from game.input.bindings import KEYBOARD_SEATS, Seat
from game.input.rebinding import SeatsByName, Verdict, owner, rebind

STEADY_FRAMES = 90
"""What is held must stay the same for so long before a key that is missing is called swallowed."""
_FEWEST = 2
"""A hand that rests on one key has not begun."""
_HELD = ("up", "right", "act")
_HELD_DRIFTING = ("act",)
"""Who walks on after a tap need not hold the ways."""
_NEAR = {
    "keys 1": (pygame.KSCAN_LCTRL, pygame.KSCAN_LALT, pygame.KSCAN_LSHIFT),
    "keys 2": (pygame.KSCAN_RCTRL, pygame.KSCAN_RALT, pygame.KSCAN_KP0),
    "keys 3": (pygame.KSCAN_RALT, pygame.KSCAN_LALT, pygame.KSCAN_N),
    "keys 4": (pygame.KSCAN_KP_ENTER, pygame.KSCAN_KP0, pygame.KSCAN_NUMLOCKCLEAR),
}
"""Keys in reach of each hand that keyboards mostly tell apart from others, best first."""


class Found(StrEnum):
    """What the test has found so far."""

    NOTHING = "nothing"  # not everybody holds something
    LISTENING = "listening"
    PASSED = "passed"
    SWALLOWED = "swallowed"


class Part(NamedTuple):
    """A key that is to be held: whose, for what, and its codes, of which one is enough."""

    seat: str
    button: str
    codes: tuple[int, ...]


class Offer(NamedTuple):
    """What helps a player: another key for Act (0: none is free), and whether walking on after a tap is new."""

    seat: str
    code: int
    drift: bool


class KeyboardTest:
    """One test of those who sit at the keyboard; make another when somebody comes, goes, or binds a key."""

    def __init__(self, seats: Mapping[str, Seat], joined: Sequence[str]) -> None:
        """`joined` are the seats that play; pads among them are not tested."""
        self._seats = dict(seats)
        self._joined = [seat for seat in joined if seat in KEYBOARD_SEATS]
        self.parts = tuple(
            Part(seat, button, seats[seat].keys.keys[button])
            for seat in self._joined
            for button in (_HELD_DRIFTING if seats[seat].drifts else _HELD)
        )
        self.found = Found.NOTHING
        self.swallowed: tuple[Part, ...] = ()
        self._arrived: tuple[Part, ...] = ()
        self._steady = 0

    def hear(self, down: frozenset[int]) -> bool:
        """Take in the codes that are down, once a frame; True when something else is found than before.

        A verdict stands until everybody has let go.
        """
        arrived = tuple(part for part in self.parts if down.intersection(part.codes))
        self._steady = self._steady + 1 if arrived == self._arrived else 0
        self._arrived = arrived
        before = self.found
        if self.found in (Found.NOTHING, Found.LISTENING):
            all_hold = all(any(part.seat == seat for part in arrived) for seat in self._joined)
            self.found = Found.LISTENING if all_hold and arrived else Found.NOTHING
            if self.found is Found.LISTENING and len(arrived) == len(self.parts):
                self.found = Found.PASSED
            elif self.found is Found.LISTENING and self._steady >= STEADY_FRAMES and len(arrived) >= _FEWEST:
                self.found = Found.SWALLOWED
                self.swallowed = tuple(part for part in self.parts if part not in arrived)
        elif len(arrived) == len(self.parts):
            self.found, self.swallowed = Found.PASSED, ()
        elif not arrived and self.found is Found.PASSED:
            self.found = Found.NOTHING
        elif len(arrived) > len(self.parts) - len(self.swallowed) and self.found is Found.SWALLOWED:
            self.swallowed = tuple(part for part in self.parts if part not in arrived)
            return True
        return self.found is not before

    def offers(self) -> list[Offer]:
        """Give what helps each player of whom a key was swallowed."""
        found = []
        for seat in self._joined:
            if any(part.seat == seat for part in self.swallowed):
                code = next((code for code in _NEAR[seat] if self._is_free(seat, code)), 0)
                found.append(Offer(seat, code, not self._seats[seat].drifts))
        return found

    def take(self, code: int) -> SeatsByName | None:
        """Give the seats with an offered key bound, or with the drift that a swallowed player's Gift asks for.

        None when the code was not offered.
        """
        for offer in self.offers():
            seat = self._seats[offer.seat]
            if code == offer.code and code:
                if code in seat.keys.act:
                    return None
                outcome = rebind(self._seats, offer.seat, "act", code)
                return outcome.seats if outcome.verdict in (Verdict.BOUND, Verdict.SWAPPED) else None
            if offer.drift and code in seat.keys.keys.get("gift", ()):
                return self._seats | {offer.seat: Seat(seat.keys, seat.once, drifts=True)}
        return None

    def _is_free(self, seat: str, code: int) -> bool:
        """Nobody has the key, or it is the player's own second key for Act."""
        return owner(self._seats, seat, code) in (("", ""), (seat, "act"))
