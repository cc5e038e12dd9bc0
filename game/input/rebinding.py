"""Binding another key: what becomes of the key that was there, who had the new one, and when it is refused.

Everything here takes the seats by name and gives new ones; the words for what happened are those of the scenes.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

import pygame

from game.input.bindings import ALONE_SEAT, DEFAULTS, KEYBOARD_SEATS, PAD_SEATS, KeySet, Seat
from game.input.controls import Control, control_of, slot_of
from game.sim.buttons import NAMES

RESERVED = (pygame.KSCAN_ESCAPE, pygame.KSCAN_F1, pygame.KSCAN_F3, pygame.KSCAN_F11)
"""Keys of the window: pause and help must always be there."""
RESERVED_CONTROLS = (Control.START, Control.BACK, Control.GUIDE)
ESSENTIAL = ("up", "left", "down", "right", "act")
"""Without these nobody can play, so each has a key at any time."""

SeatsByName = dict[str, Seat]


class Verdict(StrEnum):
    """What came of it; the last four are refusals."""

    BOUND = "bound"
    SWAPPED = "swapped"  # with `button` of `seat`
    RESERVED = "reserved"
    OTHER_DEVICE = "other device"
    TAKEN = "taken"  # by `button` of `seat`, which would have no key left
    ESSENTIAL = "essential"


class Outcome(NamedTuple):
    """The seats as they are now, and why."""

    seats: SeatsByName
    verdict: Verdict
    seat: str = ""
    button: str = ""


def owner(seats: Mapping[str, Seat], name: str, code: int) -> tuple[str, str]:
    """Give the seat and the button that have a code already, among those that share a device; ("", "") for nobody.

    What whoever plays alone has beside the own keys may be other players' keys, but not the ones they join with.
    """
    for other in KEYBOARD_SEATS if name in KEYBOARD_SEATS else (name,):
        for button, codes in seats[other].keys.keys.items():
            if code in codes:
                return other, button
    if name == ALONE_SEAT:
        for other in KEYBOARD_SEATS:
            if code in seats[other].keys.act:
                return other, "act"
    return "", ""


def fits(name: str, code: int) -> bool:
    """Tell whether a code belongs to the device of a seat."""
    return slot_of(code) == (PAD_SEATS.index(name) if name in PAD_SEATS else -1)


def is_reserved(code: int) -> bool:
    """Tell whether a code is the window's own, or Start and its neighbours on a pad."""
    return code in RESERVED or control_of(code) in RESERVED_CONTROLS


def rebind(seats: SeatsByName, name: str, button: str, code: int) -> Outcome:
    """Bind a button of a seat to one code; whoever had that code gets the old one for it."""
    if is_reserved(code):
        return Outcome(seats, Verdict.RESERVED)
    if not fits(name, code):
        return Outcome(seats, Verdict.OTHER_DEVICE)
    old = seats[name].keys.keys.get(button, ())
    other, its_button = owner(seats, name, code)
    if (other, its_button) in (("", ""), (name, button)):
        return Outcome(_with(seats, name, button, (code,)), Verdict.BOUND)
    if other not in (name, *KEYBOARD_SEATS) or (name == ALONE_SEAT and other != name):
        return Outcome(seats, Verdict.TAKEN, other, its_button)
    theirs = tuple(each for each in seats[other].keys.keys[its_button] if each != code)
    theirs = old[:1] + theirs
    if not theirs and its_button in ESSENTIAL:
        return Outcome(seats, Verdict.TAKEN, other, its_button)
    seats = _with(_with(seats, name, button, (code,)), other, its_button, theirs)
    return Outcome(seats, Verdict.SWAPPED, other, its_button)


def unbind(seats: SeatsByName, name: str, button: str) -> Outcome:
    """Leave a button without a key."""
    if button in ESSENTIAL and name != ALONE_SEAT:
        return Outcome(seats, Verdict.ESSENTIAL)
    return Outcome(_with(seats, name, button, ()), Verdict.BOUND)


def restore(seats: SeatsByName, name: str, button: str) -> Outcome:
    """Bind a button of a seat as it was at first; whoever has its keys by now gets the present ones for them."""
    wanted = DEFAULTS[name].keys.keys.get(button, ())
    if not wanted:
        return unbind(seats, name, button)
    outcome = rebind(seats, name, button, wanted[0])
    if outcome.verdict not in (Verdict.BOUND, Verdict.SWAPPED):
        return outcome
    free = tuple(code for code in wanted[1:] if owner(outcome.seats, name, code) in (("", ""), (name, button)))
    return outcome._replace(seats=_with(outcome.seats, name, button, wanted[:1] + free))


def restore_seat(seats: SeatsByName, name: str) -> SeatsByName:
    """Bind all of a seat as it was at first, and press its keys as at first."""
    for button in NAMES:
        seats = restore(seats, name, button).seats
    return seats | {name: Seat(seats[name].keys)}


def _with(seats: SeatsByName, name: str, button: str, codes: tuple[int, ...]) -> SeatsByName:
    keys = {each: own for each, own in seats[name].keys.keys.items() if each != button}
    if codes:
        keys[button] = codes
    ordered = KeySet({each: keys[each] for each in NAMES if each in keys})
    return seats | {name: Seat(ordered, seats[name].once, seats[name].drifts)}
