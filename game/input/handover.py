"""One who plays alone puts a device down and takes up another: when that is so, and at which seat they go on.

In company nobody takes over: there a free device only joins (seats.py).
"""

from collections.abc import Mapping

from game.input.bindings import ALONE_SEAT, KEYBOARD_SEATS, PAD_SEATS, Seat
from game.input.controls import MOST_PADS, slot_of

IN_USE_FRAMES = 120
"""A device is in use for so long after its last key: until then an Act on another one is somebody else's."""
BACK_FRAMES = 600
"""So long after it was left the Act of a device says that two people play, and that the friend was theirs."""


class Handover:
    """What one who plays alone did with devices lately. Feed it once a frame."""

    def __init__(self) -> None:
        """Begin with a device that has just been used."""
        self._unused = 0
        self._left = ""
        self._left_frames = 0
        self._others: set[str] = set()  # seats that somebody else has played at

    def rest(self) -> None:
        """Begin anew after a time in company."""
        self._unused = 0
        self._left = ""

    def meet(self, seat: str) -> None:
        """Remember that somebody else plays at a seat: it joins again, and never takes over."""
        self._others.add(seat)

    def next_seat(self, own: str, bound: Mapping[str, Seat], down: frozenset[int], new: frozenset[int]) -> str:
        """Give the seat at which whoever sits alone at `own` goes on; "" while they stay."""
        self._left_frames += 1
        if any(_is_of(own, code, bound) for code in down):
            self._unused = 0
            return ""
        self._unused += 1
        if self._unused <= IN_USE_FRAMES:
            return ""
        found = next((seat for code in sorted(new) if (seat := self._seat_of(own, code, bound))), "")
        if found in self._others:
            return ""
        if found:
            self._unused = self._left_frames = 0
            self._left = own
        return found

    def was_taken_from(self, seat: str) -> bool:
        """Tell whether it was a short while ago that this seat was left for the one in use."""
        return seat == self._left and self._left_frames <= BACK_FRAMES

    def _seat_of(self, own: str, code: int, bound: Mapping[str, Seat]) -> str:
        """Give the seat of another device that a key belongs to, the one that was left before the others."""
        slot = slot_of(code)
        if slot >= 0:
            return PAD_SEATS[slot] if slot < MOST_PADS and PAD_SEATS[slot] != own else ""
        if own in KEYBOARD_SEATS:
            return ""
        seats = sorted(KEYBOARD_SEATS, key=lambda seat: seat != self._left)
        return next((seat for seat in seats if _is_of(seat, code, bound)), "")


def _is_of(seat: str, code: int, bound: Mapping[str, Seat]) -> bool:
    """Tell whether a key belongs to the device of a seat: any control of its pad, or its keys for one alone."""
    if seat in PAD_SEATS:
        return slot_of(code) == PAD_SEATS.index(seat)
    return any(code in codes for name in (seat, ALONE_SEAT) for codes in bound[name].keys.keys.values())
