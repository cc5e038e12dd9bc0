"""The 48 colours in nine ramps, dark to light. Everything drawn uses only these; light makes the rest.

A colour is named by the letter of its ramp and its step, for example ``n3`` or ``g2``. Ramps shift in hue, shadows
towards violet and blue, lights towards yellow and cyan, so shading means walking along a ramp.
"""

import numpy as np
from numpy.typing import NDArray

RAMPS = {
    "n": "0b0914 161230 231d47 352d63 4e4587 6f66a8 9a93ca c6c1e6 f3effc",  # night: ink, stone, interface, text
    "s": "35182a 63332f 945640 c4845a e9b688 ffe0bd",  # skin, wood, leather, paper
    "g": "5c2a14 a8561b e38a26 ffc247 fff0b0",  # gold: Jenna, lamps, dawn
    "r": "470d2b 8f1a3d db3848 ff7d63",  # red: danger only
    "p": "45114c 8a1c74 cf2d8f ff5aa6 ffb9de",  # pink: Mia, neon
    "v": "35186a 6332ad 9a62e8 cfa9ff",  # violet: dream matter, seams
    "c": "0e2450 15528a 1d8fc6 4fd3f5 bdf8ff",  # cyan: Ravi, screens, drawn lines
    "e": "0f2a30 1b5044 35854f 77be55 d2ec8c",  # green: Leo, plants, exits
    "y": "1d2733 36454f 5c7075 90a39f cfd8cb",  # grey: corridor, clinic, metal
}

NAMES = [f"{letter}{step}" for letter, colours in RAMPS.items() for step in range(len(colours.split()))]
INDEX = {name: number for number, name in enumerate(NAMES)}
COLOURS: NDArray[np.uint8] = np.array(
    [[int(code[i : i + 2], 16) for i in (0, 2, 4)] for colours in RAMPS.values() for code in colours.split()], np.uint8
)

FRIENDS = ("jenna", "ravi", "mia", "leo")
RAMP_OF = {"jenna": "g", "ravi": "c", "mia": "p", "leo": "e"}
# The friends' colours in signs and interface. Leo's own is e2; on a dark ground e3 stands in for it.
BRIGHT = {"jenna": "g3", "ravi": "c3", "mia": "p3", "leo": "e3"}


def index_of(colour: str | None) -> int:
    """Give the number of a colour; None is transparent (-1)."""
    return -1 if colour is None else INDEX[colour]


def neighbours(steps: int) -> NDArray[np.int16]:
    """Give, for every colour, the colour that many steps lighter (negative: darker) on the same ramp."""
    table = []
    for name in NAMES:
        last = len(RAMPS[name[0]].split()) - 1
        table.append(INDEX[f"{name[0]}{min(max(int(name[1]) + steps, 0), last)}"])
    return np.array(table, np.int16)


SHIFT = {steps: neighbours(steps) for steps in range(-8, 9)}
