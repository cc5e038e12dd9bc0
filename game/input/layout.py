"""What the keyboard in use calls a key that is bound by its place.

pygame gives no way from a scancode to the key of the layout, so SDL is asked itself; where that fails, the layout is
learned from the keys that are pressed, and until then a key has the name it has on a US keyboard.
"""

import ctypes
from collections.abc import Callable
from contextlib import suppress

import pygame
import pygame.base

_FROM_SCANCODE = 1 << 30
"""SDL's bit for a key code that is only a scancode."""

_SHORT = {
    pygame.KSCAN_UP: "↑",
    pygame.KSCAN_DOWN: "↓",
    pygame.KSCAN_LEFT: "←",
    pygame.KSCAN_RIGHT: "→",
    pygame.KSCAN_RETURN: "Enter",
    pygame.KSCAN_KP_ENTER: "Num Enter",
    pygame.KSCAN_KP_PLUS: "Num +",
    pygame.KSCAN_RCTRL: "Ctrl",
    pygame.KSCAN_LCTRL: "Ctrl",
    pygame.KSCAN_RSHIFT: "Shift",
    pygame.KSCAN_LSHIFT: "Shift",
    pygame.KSCAN_BACKSPACE: "Back",
    pygame.KSCAN_SPACE: "Space",
    pygame.KSCAN_ESCAPE: "Esc",
    pygame.KSCAN_TAB: "Tab",
    pygame.KSCAN_KP0: "Num 0",
    **{code: f"Num {number}" for number, code in enumerate(range(pygame.KSCAN_KP1, pygame.KSCAN_KP9 + 1), 1)},
}


class Layout:
    """Names of keys. One for the whole game; `learn` from every key that goes down."""

    def __init__(self) -> None:
        """Find SDL's own table, if it can be reached from here."""
        self._learned: dict[int, int] = {}
        self._ask: Callable[[int], int] | None = None
        with suppress(OSError, AttributeError, TypeError):
            self._ask = ctypes.CDLL(pygame.base.__file__).SDL_GetKeyFromScancode

    def learn(self, scancode: int, key: int) -> None:
        """Take in the key code that came with a scancode."""
        if key:
            self._learned[scancode] = key

    def label(self, scancode: int | None) -> str:
        """Give the short name of a key as its keyboard has it: "E", "Enter", "→"; "" for None."""
        if scancode is None:
            return ""
        if scancode in _SHORT:
            return _SHORT[scancode]
        key = self._learned.get(scancode) or (self._ask(scancode) if self._ask is not None else 0)
        name = pygame.key.name(key, use_compat=False) if key else ""
        name = name or pygame.key.name(scancode | _FROM_SCANCODE, use_compat=False)
        return name.upper() if len(name) == 1 else name or "?"
