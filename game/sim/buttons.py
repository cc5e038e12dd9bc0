"""What a player holds down in one tick, as one int of bits.

People, followers, bots and recordings all speak this language; the simulation knows no key and no device.
"""

UP = 1 << 0
DOWN = 1 << 1
LEFT = 1 << 2
RIGHT = 1 << 3
ACT = 1 << 4
GIFT = 1 << 5
SWITCH = 1 << 6
CALL = 1 << 7
STAY = 1 << 8
LIE = 1 << 9
ORDER = 1 << 10
LEAD_JENNA = 1 << 11
LEAD_RAVI = 1 << 12
LEAD_MIA = 1 << 13
LEAD_LEO = 1 << 14
SKIP = 1 << 15

NAMES = (
    "up",
    "down",
    "left",
    "right",
    "act",
    "gift",
    "switch",
    "call",
    "stay",
    "lie",
    "order",
    "jenna",
    "ravi",
    "mia",
    "leo",
    "skip",
)
MOVES = UP | DOWN | LEFT | RIGHT
ALL = (1 << len(NAMES)) - 1


def from_names(names: list[str]) -> int:
    """Give the bits for button names; ValueError names the first unknown one."""
    held = 0
    for name in names:
        if name not in NAMES:
            raise ValueError(f"unknown button {name!r}; the buttons are {', '.join(NAMES)}")
        held |= 1 << NAMES.index(name)
    return held


def to_names(held: int) -> list[str]:
    """Give the names of the bits that are set, in the order of NAMES."""
    return [name for bit, name in enumerate(NAMES) if held >> bit & 1]


def direction(held: int) -> tuple[int, int]:
    """Give the heading (dx, dy), each -1, 0 or 1; opposite keys cancel out."""
    return (
        bool(held & RIGHT) - bool(held & LEFT),
        bool(held & DOWN) - bool(held & UP),
    )
