"""The 48 colours of the game by name, ramp and step ("n3"), and who has which (assets are drawn in the same ones)."""

from collections.abc import Mapping
from types import MappingProxyType

Colour = tuple[int, int, int]

_RAMPS = (
    ("n", "0b0914 161230 231d47 352d63 4e4587 6f66a8 9a93ca c6c1e6 f3effc"),
    ("s", "35182a 63332f 945640 c4845a e9b688 ffe0bd"),
    ("g", "5c2a14 a8561b e38a26 ffc247 fff0b0"),
    ("r", "470d2b 8f1a3d db3848 ff7d63"),
    ("p", "45114c 8a1c74 cf2d8f ff5aa6 ffb9de"),
    ("v", "35186a 6332ad 9a62e8 cfa9ff"),
    ("c", "0e2450 15528a 1d8fc6 4fd3f5 bdf8ff"),
    ("e", "0f2a30 1b5044 35854f 77be55 d2ec8c"),
    ("y", "1d2733 36454f 5c7075 90a39f cfd8cb"),
)


def from_hex(code: str) -> Colour:
    """Give the colour of "#rrggbb" or "rrggbb"."""
    code = code.removeprefix("#")
    return int(code[0:2], 16), int(code[2:4], 16), int(code[4:6], 16)


PAINT: Mapping[str, Colour] = MappingProxyType(
    {f"{letter}{step}": from_hex(code) for letter, codes in _RAMPS for step, code in enumerate(codes.split())}
)

SIGNATURE: Mapping[str, Colour] = MappingProxyType(
    {"jenna": PAINT["g3"], "ravi": PAINT["c3"], "mia": PAINT["p3"], "leo": PAINT["e2"]}
)
"""Whose colour is which (STYLE 1): at least 20 apart in CIEDE2000 in every colour vision."""

FRIEND: Mapping[str, Colour] = MappingProxyType(
    {"jenna": PAINT["g3"], "ravi": PAINT["c3"], "mia": PAINT["p3"], "leo": PAINT["e3"]}
)
"""A friend's colour, bright enough to be read on the dark panels (Leo's e3 stands in for e2)."""

BADGE: Mapping[str, tuple[str, str]] = MappingProxyType(
    {"jenna": ("g0", "g2"), "ravi": ("c0", "c2"), "mia": ("p0", "p2"), "leo": ("e0", "e2")}
)
"""A friend's dark colours behind the sign: ground and edge."""

NAME: Mapping[str, str] = MappingProxyType({"jenna": "Jenna", "ravi": "Ravi", "mia": "Mia", "leo": "Leo"})
"""A friend's name as it is written on screen."""


def scaled(colour: Colour, level: float) -> Colour:
    """Give the colour times 0 to 1."""
    return round(colour[0] * level), round(colour[1] * level), round(colour[2] * level)


def mixed(one: Colour, other: Colour, part: float) -> Colour:
    """Give the colour `part` of the way from one to the other."""
    return (
        round(one[0] + (other[0] - one[0]) * part),
        round(one[1] + (other[1] - one[1]) * part),
        round(one[2] + (other[2] - one[2]) * part),
    )


def luminance(colour: Colour) -> float:
    """Give the relative luminance, 0 to 1 (WCAG 2)."""
    red, green, blue = (part / 3294.6 if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    """Give the contrast ratio of two colours, 1 to 21 (WCAG 2)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
