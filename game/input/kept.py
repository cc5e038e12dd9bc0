"""Bindings as they are kept: plain dicts of what differs from the defaults, and what such dicts are understood as.

Writing and reading the file is the business of saves.
"""

from collections.abc import Mapping
from typing import Any

from game.input.bindings import DEFAULTS, KEYBOARD_SEATS, KeySet, Seat
from game.input.controls import PAD_CODES, is_control
from game.input.ease import ONCE
from game.input.rebinding import ESSENTIAL, SeatsByName, fits, is_reserved
from game.sim.buttons import NAMES

_MOST_SCANCODE = 511
_MOST_KEYS = 4
_LONGEST = 40
"""So much of what is not understood is repeated in a complaint."""

Kept = dict[str, dict[str, Any]]


def kept(seats: Mapping[str, Seat]) -> Kept:
    """Give what differs from the defaults, by seat, ready to be written."""
    found: Kept = {}
    for name, seat in seats.items():
        first = DEFAULTS[name]
        keys = {
            button: list(seat.keys.keys.get(button, ()))
            for button in NAMES
            if seat.keys.keys.get(button, ()) != first.keys.keys.get(button, ())
        }
        own: dict[str, Any] = {}
        if keys:
            own["keys"] = keys
        if seat.once:
            own["once"] = list(seat.once)
        if seat.drifts:
            own["drifts"] = True
        if own:
            found[name] = own
    return found


def understood(written: object) -> tuple[SeatsByName, list[str]]:
    """Give the seats that were kept, with defaults for whatever is broken, and a complaint for each of those."""
    complaints: list[str] = []
    seats = dict(DEFAULTS)
    if not isinstance(written, dict):
        return seats, [f"{_short(written)} is no list of seats"]
    for name, own in written.items():
        if name not in DEFAULTS or not isinstance(own, dict):
            complaints.append(f"{_short(name)} is no seat")
            continue
        seats[name] = Seat(
            _keys(name, own.get("keys", {}), complaints),
            _once(name, own.get("once", []), complaints),
            _drifts(name, own.get("drifts", False), complaints),
        )
        complaints += [f"{name}: {_short(more)} is unknown" for more in own if more not in ("keys", "once", "drifts")]
    return _without_doubles(seats, complaints), complaints


def _keys(name: str, written: object, complaints: list[str]) -> KeySet:
    keys = dict(DEFAULTS[name].keys.keys)
    if not isinstance(written, dict):
        complaints.append(f"{name}: keys are {_short(written)}")
        return KeySet(keys)
    for button, codes in written.items():
        if button not in NAMES:
            complaints.append(f"{name}: {_short(button)} is no button")
        elif not isinstance(codes, list) or len(codes) > _MOST_KEYS or not all(_is_code(name, code) for code in codes):
            complaints.append(f"{name}: {button} is on {_short(codes)}, which are no keys for it")
        elif not codes and button in ESSENTIAL and button in DEFAULTS[name].keys.keys and name != "alone":
            complaints.append(f"{name}: {button} has no key")
        else:
            keys[button] = tuple(codes)
    return KeySet({button: keys[button] for button in NAMES if keys.get(button)})


def _is_code(name: str, code: object) -> bool:
    if not isinstance(code, int) or isinstance(code, bool) or is_reserved(code) or not fits(name, code):
        return False
    return 0 < code <= _MOST_SCANCODE if code < PAD_CODES else is_control(code)


def _once(name: str, written: object, complaints: list[str]) -> tuple[str, ...]:
    if not isinstance(written, list):
        complaints.append(f"{name}: once is {_short(written)}")
        return ()
    complaints += [f"{name}: {_short(each)} cannot be pressed once" for each in written if each not in ONCE]
    return tuple(each for each in ONCE if each in written)


def _drifts(name: str, written: object, complaints: list[str]) -> bool:
    if not isinstance(written, bool):
        complaints.append(f"{name}: drifts is {_short(written)}, not true or false")
        return False
    return written


def _without_doubles(seats: SeatsByName, complaints: list[str]) -> SeatsByName:
    """Give default keys where one key would mean two things."""
    for group in (KEYBOARD_SEATS, *((name,) for name in seats if name not in KEYBOARD_SEATS)):
        owners: dict[int, str] = {}
        doubles: list[str] = []
        for name in group:
            for button, codes in seats[name].keys.keys.items():
                for code in codes:
                    if code in owners:
                        doubles.append(f"key {code} is both {owners[code]} and {name} {button}")
                    owners[code] = f"{name} {button}"
        if doubles:
            complaints.append(doubles[0])
            seats = seats | {name: Seat(DEFAULTS[name].keys, seats[name].once, seats[name].drifts) for name in group}
    return seats


def _short(value: object) -> str:
    said = repr(value)
    return said if len(said) <= _LONGEST else said[: _LONGEST - 3] + "..."
