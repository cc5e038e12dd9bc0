"""Keys in menus: whoever opened a menu drives it, with the keys or the pad they play with."""

from collections.abc import Iterable
from enum import StrEnum

import pygame

from game.input.bindings import DEFAULTS, KeySet
from game.input.controls import DPAD_WAYS, LEFT_WAYS, Control, control_of


class Choice(StrEnum):
    """What a key means in a menu."""

    NONE = ""
    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    YES = "yes"
    BACK = "back"


_WAYS = (Choice.UP, Choice.LEFT, Choice.DOWN, Choice.RIGHT)
_FIXED = {
    pygame.KSCAN_ESCAPE: Choice.BACK,
    pygame.KSCAN_RETURN: Choice.YES,
    pygame.KSCAN_KP_ENTER: Choice.YES,
    pygame.KSCAN_SPACE: Choice.YES,
    pygame.KSCAN_UP: Choice.UP,
    pygame.KSCAN_LEFT: Choice.LEFT,
    pygame.KSCAN_DOWN: Choice.DOWN,
    pygame.KSCAN_RIGHT: Choice.RIGHT,
}
"""Whatever is bound, so that nobody can lock themselves out."""
_ON_PADS = {
    Control.A: Choice.YES,
    Control.B: Choice.BACK,
    Control.START: Choice.BACK,
    **dict(zip(LEFT_WAYS, _WAYS, strict=True)),
    **dict(zip(DPAD_WAYS, _WAYS, strict=True)),
}
_DEFAULT_KEYS = tuple(seat.keys for seat in DEFAULTS.values())


def asks_pause(event: pygame.Event) -> bool:
    """Tell whether an event asks for the pause: Esc, or Start on a pad."""
    return event.type == pygame.KEYDOWN and (
        event.scancode == pygame.KSCAN_ESCAPE or control_of(event.scancode) == Control.START
    )


def asks_help(event: pygame.Event) -> bool:
    """Tell whether an event asks for help: F1, or Back on a pad."""
    return event.type == pygame.KEYDOWN and (
        event.scancode == pygame.KSCAN_F1 or control_of(event.scancode) == Control.BACK
    )


def meaning(event: pygame.Event, key_sets: Iterable[KeySet]) -> pygame.Event:
    """Give a key's event with what it means in menus to those who play with these keys, for `choice` to find."""
    if event.type != pygame.KEYDOWN:
        return event
    return pygame.Event(pygame.KEYDOWN, {**event.dict, "choice": choice(event, key_sets)})


def choice(event: pygame.Event, key_sets: Iterable[KeySet] = _DEFAULT_KEYS) -> Choice:
    """Give what an event means in a menu."""
    if event.type != pygame.KEYDOWN:
        return Choice.NONE
    if "choice" in event.dict:
        return Choice(event.dict["choice"])
    code = event.scancode
    fixed = _FIXED.get(code) or _ON_PADS.get(control_of(code))  # type: ignore[call-overload]
    if fixed:
        return Choice(fixed)
    for keys in key_sets:
        for way in _WAYS:
            if code in keys.keys.get(way.value, ()):
                return way
        if code in keys.act:
            return Choice.YES
    return Choice.NONE
