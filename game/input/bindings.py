"""Which keys are whose, bound by where a key lies (SDL scancode), not by what is printed on it (GAME.md 4).

The names of the buttons are those of sim/buttons.py. What players bind anew is in rebinding.py, how it is kept in
kept.py.
"""

import msgspec
import pygame

from game.input.controls import MOST_PADS, Control, code_of
from game.sim.buttons import NAMES


class KeySet(msgspec.Struct, frozen=True):
    """The keys of one player: codes for a button's name; the first of them is the one that prompts show."""

    keys: dict[str, tuple[int, ...]]

    def bits(self, down: frozenset[int] | set[int]) -> int:
        """Give the buttons held while these scancodes are down."""
        held = 0
        for name, codes in self.keys.items():
            if any(code in down for code in codes):
                held |= 1 << NAMES.index(name)
        return held

    @property
    def act(self) -> tuple[int, ...]:
        """The Act keys, which also join."""
        return self.keys.get("act", ())

    def without(self, codes: set[int]) -> "KeySet":
        """Give the set less some keys."""
        kept = {name: tuple(code for code in own if code not in codes) for name, own in self.keys.items()}
        return KeySet({name: own for name, own in kept.items() if own})


PLAYERS = (
    KeySet(
        {
            "up": (pygame.KSCAN_W,),
            "left": (pygame.KSCAN_A,),
            "down": (pygame.KSCAN_S,),
            "right": (pygame.KSCAN_D,),
            "act": (pygame.KSCAN_E,),
            "gift": (pygame.KSCAN_Q,),
            "order": (pygame.KSCAN_R,),
            "skip": (pygame.KSCAN_SPACE,),
        }
    ),
    KeySet(
        {
            "up": (pygame.KSCAN_UP,),
            "left": (pygame.KSCAN_LEFT,),
            "down": (pygame.KSCAN_DOWN,),
            "right": (pygame.KSCAN_RIGHT,),
            "act": (pygame.KSCAN_RETURN, pygame.KSCAN_RCTRL),
            "gift": (pygame.KSCAN_SLASH, pygame.KSCAN_PERIOD),
            "order": (pygame.KSCAN_RSHIFT,),
        }
    ),
    KeySet(
        {
            "up": (pygame.KSCAN_I,),
            "left": (pygame.KSCAN_J,),
            "down": (pygame.KSCAN_K,),
            "right": (pygame.KSCAN_L,),
            "act": (pygame.KSCAN_O,),
            "gift": (pygame.KSCAN_U,),
            "order": (pygame.KSCAN_P,),
        }
    ),
    KeySet(
        {
            "up": (pygame.KSCAN_KP8,),
            "left": (pygame.KSCAN_KP4,),
            "down": (pygame.KSCAN_KP5,),
            "right": (pygame.KSCAN_KP6,),
            "act": (pygame.KSCAN_KP9,),
            "gift": (pygame.KSCAN_KP7,),
            "order": (pygame.KSCAN_KP_PLUS,),
        }
    ),
)

ALONE = KeySet(
    {
        "up": (pygame.KSCAN_UP,),
        "left": (pygame.KSCAN_LEFT,),
        "down": (pygame.KSCAN_DOWN,),
        "right": (pygame.KSCAN_RIGHT,),
        "act": (pygame.KSCAN_Z,),
        "gift": (pygame.KSCAN_X,),
        "switch": (pygame.KSCAN_TAB,),
        "jenna": (pygame.KSCAN_1,),
        "ravi": (pygame.KSCAN_2,),
        "mia": (pygame.KSCAN_3,),
        "leo": (pygame.KSCAN_4,),
        "call": (pygame.KSCAN_C,),
        "stay": (pygame.KSCAN_H,),
        "lie": (pygame.KSCAN_BACKSPACE,),
        "skip": (pygame.KSCAN_SPACE,),
    }
)
"""What whoever plays alone may use beside their own keys."""

PAD = {
    "up": (Control.LEFT_UP, Control.DPAD_UP),
    "left": (Control.LEFT_LEFT, Control.DPAD_LEFT),
    "down": (Control.LEFT_DOWN, Control.DPAD_DOWN),
    "right": (Control.LEFT_RIGHT, Control.DPAD_RIGHT),
    "act": (Control.A,),
    "gift": (Control.X,),
    "order": (Control.Y,),
    "switch": (Control.LEFT_SHOULDER,),
    "call": (Control.RIGHT_SHOULDER,),
    "skip": (Control.B,),
}
"""The controls of whoever plays with a game pad."""


class Seat(msgspec.Struct, frozen=True):
    """A place to play from: its keys, and how they are pressed (ease.py).

    `once` names what is pressed once instead of held; a friend who `drifts` walks on after a tap.
    """

    keys: KeySet
    once: tuple[str, ...] = ()
    drifts: bool = False


ALONE_SEAT = "alone"
KEYBOARD_SEATS = tuple(f"keys {number}" for number in range(1, len(PLAYERS) + 1))
PAD_SEATS = tuple(f"pad {number}" for number in range(1, MOST_PADS + 1))


def pad_keys(slot: int) -> KeySet:
    """Give the keys of whoever plays with the pad in a slot (from 0)."""
    return KeySet({name: tuple(code_of(slot, control) for control in own) for name, own in PAD.items()})


DEFAULTS: dict[str, Seat] = {
    **{name: Seat(keys) for name, keys in zip(KEYBOARD_SEATS, PLAYERS, strict=True)},
    ALONE_SEAT: Seat(ALONE),
    **{name: Seat(pad_keys(slot)) for slot, name in enumerate(PAD_SEATS)},
}
"""All seats by name, as they are at first. "alone" is what whoever plays alone has beside the own seat."""
