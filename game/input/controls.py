"""What a game pad has under its thumbs, each with a code beside the scancodes of keys, and what it is called.

A pad's control is a key with a code of its own: whoever is told of keys (Keyboard, menus, bindings) knows pads too.
"""

from enum import IntEnum

PAD_CODES = 1024
"""Scancodes are below; the codes of pad `slot` begin at PAD_CODES + slot * PER_PAD."""
PER_PAD = 64
MOST_PADS = 4


class Control(IntEnum):
    """Buttons as SDL's mappings number them, then triggers and the four ways of each stick."""

    A = 0
    B = 1
    X = 2
    Y = 3
    BACK = 4
    GUIDE = 5
    START = 6
    LEFT_STICK = 7
    RIGHT_STICK = 8
    LEFT_SHOULDER = 9
    RIGHT_SHOULDER = 10
    DPAD_UP = 11
    DPAD_DOWN = 12
    DPAD_LEFT = 13
    DPAD_RIGHT = 14
    MISC = 15
    PADDLE_1 = 16
    PADDLE_2 = 17
    PADDLE_3 = 18
    PADDLE_4 = 19
    TOUCHPAD = 20
    LEFT_TRIGGER = 32
    RIGHT_TRIGGER = 33
    LEFT_UP = 34
    LEFT_DOWN = 35
    LEFT_LEFT = 36
    LEFT_RIGHT = 37
    RIGHT_UP = 38
    RIGHT_DOWN = 39
    RIGHT_LEFT = 40
    RIGHT_RIGHT = 41


LEFT_WAYS = (Control.LEFT_UP, Control.LEFT_LEFT, Control.LEFT_DOWN, Control.LEFT_RIGHT)
DPAD_WAYS = (Control.DPAD_UP, Control.DPAD_LEFT, Control.DPAD_DOWN, Control.DPAD_RIGHT)

_COMMON = {
    Control.BACK: "Back",
    Control.GUIDE: "Guide",
    Control.START: "Start",
    Control.LEFT_STICK: "L3",
    Control.RIGHT_STICK: "R3",
    Control.LEFT_SHOULDER: "LB",
    Control.RIGHT_SHOULDER: "RB",
    Control.LEFT_TRIGGER: "LT",
    Control.RIGHT_TRIGGER: "RT",
    Control.DPAD_UP: "D-pad ↑",
    Control.DPAD_DOWN: "D-pad ↓",
    Control.DPAD_LEFT: "D-pad ←",
    Control.DPAD_RIGHT: "D-pad →",
    Control.LEFT_UP: "Stick ↑",
    Control.LEFT_DOWN: "Stick ↓",
    Control.LEFT_LEFT: "Stick ←",
    Control.LEFT_RIGHT: "Stick →",
    Control.RIGHT_UP: "R stick ↑",
    Control.RIGHT_DOWN: "R stick ↓",
    Control.RIGHT_LEFT: "R stick ←",
    Control.RIGHT_RIGHT: "R stick →",
    Control.MISC: "Share",
    Control.TOUCHPAD: "Touchpad",
    **{code: f"P{number}" for number, code in enumerate(range(Control.PADDLE_1, Control.PADDLE_4 + 1), 1)},
}
_SHOULDERS = {
    Control.LEFT_SHOULDER: "L1",
    Control.RIGHT_SHOULDER: "R1",
    Control.LEFT_TRIGGER: "L2",
    Control.RIGHT_TRIGGER: "R2",
}
_PLAYSTATION = _SHOULDERS | {
    Control.A: "Cross",
    Control.B: "Circle",
    Control.X: "Square",
    Control.Y: "Triangle",
    Control.BACK: "Share",
    Control.START: "Options",
    Control.GUIDE: "PS",
    Control.MISC: "Mic",
}
_NINTENDO = {
    Control.LEFT_SHOULDER: "L",
    Control.RIGHT_SHOULDER: "R",
    Control.LEFT_TRIGGER: "ZL",
    Control.RIGHT_TRIGGER: "ZR",
    Control.BACK: "-",
    Control.START: "+",
    Control.GUIDE: "Home",
}
_MAKERS = (
    (("playstation", "dualshock", "dualsense", "sony", "ps3", "ps4", "ps5", "wireless controller"), _PLAYSTATION),
    (("nintendo", "switch", "joy-con", "joycon"), _NINTENDO),
)
"""Words in the name of a pad, and what its maker calls its controls; all others are called as on an Xbox pad."""
_NOT_SONY = ("xbox", "8bitdo")


def code_of(slot: int, control: int) -> int:
    """Give the code of a control of the pad in a slot (from 0)."""
    return PAD_CODES + slot * PER_PAD + control


def slot_of(code: int) -> int:
    """Give the slot of the pad that a code belongs to, -1 for a key."""
    return (code - PAD_CODES) // PER_PAD if code >= PAD_CODES else -1


def control_of(code: int) -> int:
    """Give the control that a code means on its pad, -1 for a key."""
    return (code - PAD_CODES) % PER_PAD if code >= PAD_CODES else -1


def is_control(code: int) -> bool:
    """Tell whether a code is that of a control which a pad can have."""
    return 0 <= slot_of(code) < MOST_PADS and control_of(code) in Control.__members__.values()


def called(control: int, pad: str = "") -> str:
    """Give what a control is called on a pad of a name: "A", "Cross", "LB"; "?" for one that no pad has."""
    name = pad.lower()
    if not any(word in name for word in _NOT_SONY):
        for words, names in _MAKERS:
            if any(word in name for word in words) and control in names:
                return names[Control(control)]
    if control in _COMMON:
        return _COMMON[Control(control)]
    return Control(control).name if control in Control.__members__.values() else "?"
