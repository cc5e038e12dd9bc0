"""Which default keys a keyboard without diodes can tell apart: four models of how such keyboards are wired.

A membrane keyboard reads a grid of rows and columns. When three keys at three corners of a rectangle of that grid are
down, the fourth corner looks pressed too; a keyboard that notices swallows the third key. Two keys are always told
apart. The models stand for kinds of keyboard, not for a product; each line is one row of the grid.
"""

from collections.abc import Iterable, Iterator
from itertools import combinations, product

import pygame

from game.input.bindings import PLAYERS, KeySet

_SHIFTS = ("LSHIFT", "RSHIFT", "LCTRL", "RCTRL", "LALT", "RALT")
"""These lie on lines of their own on every keyboard, because they are made to be held with others."""

UPRIGHT = """
 ESCAPE 1 2 3 4 7 8 9 0 MINUS BACKSPACE HOME KP7 KP8 KP9 KP_MINUS
 TAB Q W E R U I O P LEFTBRACKET BACKSLASH END KP4 KP5 KP6 KP_PLUS
 CAPSLOCK A S D F J K L SEMICOLON APOSTROPHE RETURN PAGEUP KP1 KP2 KP3 KP_ENTER
 GRAVE Z X C V M COMMA PERIOD - SLASH SPACE PAGEDOWN KP0 - KP_PERIOD -
 F1 F2 F3 F4 5 6 F7 F8 F9 F10 F11 DELETE - - - -
 - - - - T Y EQUALS - - RIGHTBRACKET F12 INSERT - UP - -
 - - - - G H - - - - - - LEFT DOWN RIGHT -
 - - - - B N - - - - - - - - - -
"""
STAGGERED = """
 ESCAPE Q S C T H U K O SEMICOLON LEFTBRACKET RETURN UP KP7 KP5 KP3
 TAB 1 W D V Y J I L P APOSTROPHE BACKSLASH LEFT KP8 KP6 KP_ENTER
 CAPSLOCK A 2 E F B M N PERIOD 9 SLASH RIGHTBRACKET DOWN KP9 KP1 KP_PLUS
 GRAVE Z X 3 R G 7 8 COMMA 0 MINUS BACKSPACE RIGHT KP4 KP2 KP_MINUS
 F1 F2 F3 F4 4 5 6 F7 F8 F9 F10 EQUALS F11 F12 KP0 KP_PERIOD
 SPACE - - - - - - - - - - HOME END PAGEUP PAGEDOWN DELETE
"""
LAPTOP = """
 ESCAPE 1 2 3 4 5 6 7 8 9 0 MINUS EQUALS BACKSPACE
 TAB Q W E R T Y U I O P LEFTBRACKET RIGHTBRACKET BACKSLASH
 CAPSLOCK A S D F G H J K L SEMICOLON APOSTROPHE RETURN HOME
 GRAVE Z X C V B N M COMMA PERIOD SLASH SPACE UP END
 F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 LEFT DOWN RIGHT
"""
GAMES = """
 W 1 2 3 4 5 UP 7 8 9 0 MINUS EQUALS BACKSPACE KP8 KP_PLUS
 TAB A CAPSLOCK R T Y U LEFT I O P LEFTBRACKET BACKSLASH HOME KP4 KP9
 GRAVE ESCAPE S F G H J K DOWN L SEMICOLON APOSTROPHE END PAGEUP KP5 KP7
 F1 Z X D C V B N M RIGHT COMMA PERIOD RIGHTBRACKET PAGEDOWN KP6 KP_MINUS
 F2 F3 F4 F5 E F6 F7 F8 F9 F10 RETURN F11 F12 INSERT KP2 KP1
 SPACE KP_PERIOD - 6 - Q - - - - - SLASH DELETE KP_ENTER KP0 KP3
"""

Grid = dict[int, tuple[int, int]]
"""Scancode to row and column."""

KEYBOARDS: dict[str, tuple[str, str]] = {
    "upright": ("a full keyboard wired as it looks: its columns are those of the keys", UPRIGHT),
    "staggered": ("a full keyboard whose neighbours are spread over rows and columns", STAGGERED),
    "laptop": ("a small keyboard without a number pad, wired as it looks", LAPTOP),
    "games": ("a keyboard for games: of W A S D E Q no two share a line, nor do the arrows", GAMES),
}


def grid(drawn: str) -> Grid:
    """Read a drawn grid; KeyError names what is no key."""
    found: Grid = {}
    for row, line in enumerate(drawn.strip().splitlines()):
        for column, name in enumerate(line.split()):
            if name != "-":
                found[vars(pygame)[f"KSCAN_{name}"]] = (row, column)
    for number, name in enumerate(_SHIFTS):
        found[vars(pygame)[f"KSCAN_{name}"]] = (100 + number, 100 + number)
    return found


def is_swallowed(wired: Grid, keys: Iterable[int]) -> bool:
    """Tell whether a keyboard swallows one of some keys that are down together, or lacks one.

    It does when three of them are corners of a rectangle whose fourth corner is a key.
    """
    spots = []
    for key in keys:
        if key not in wired:
            return True
        spots.append(wired[key])
    taken = set(wired.values())
    for one, other, third in combinations(spots, 3):
        for corner, across, along in ((one, other, third), (other, one, third), (third, one, other)):
            for row, column in ((across, along), (along, across)):
                if corner[0] == row[0] and corner[1] == column[1] and (column[0], row[1]) in taken - {corner}:
                    return True
    return False


def holds(keys: KeySet) -> Iterator[tuple[int, ...]]:
    """Give what one player may hold at once: up to two ways that are no opposites, with Act, Gift or neither."""
    bound = keys.keys
    ways: list[tuple[str, ...]] = [(), ("up",), ("down",), ("left",), ("right",)]
    ways += list(product(("up", "down"), ("left", "right")))
    for way in ways:
        for more in ((), ("act",), ("gift",)):
            if way or more:
                yield tuple(bound[button][0] for button in (*way, *more))


def lost_alone(wired: Grid, keys: KeySet) -> list[tuple[int, ...]]:
    """Give the holds of one player that a keyboard does not let through."""
    return [held for held in holds(keys) if is_swallowed(wired, held)]


def lost_together(wired: Grid, players: int) -> tuple[int, int]:
    """Give how many pairs and triples of keys of the first players are lost, and how many there are.

    A triple is three keys that may be down at once: any of one player, but no opposite ways, and any of others.
    """
    sets = PLAYERS[:players]
    opposite = [{keys.keys[one][0], keys.keys[other][0]} for keys in sets for one, other in _OPPOSITES]
    codes = [keys.keys[button][0] for keys in sets for button in _SIX_KEYS]
    all_triples = [
        each for size in (2, 3) for each in combinations(codes, size) if not any(pair <= {*each} for pair in opposite)
    ]
    return sum(is_swallowed(wired, each) for each in all_triples), len(all_triples)


_SIX_KEYS = ("up", "left", "down", "right", "act", "gift")
_OPPOSITES = (("up", "down"), ("left", "right"))


def alone_rows() -> list[list[str]]:
    """Give for each keyboard what it loses of each player's own keys."""
    rows = []
    for name, (_, drawn) in KEYBOARDS.items():
        wired = grid(drawn)
        cells = []
        for keys in PLAYERS:
            there = all(code in wired for held in holds(keys) for code in held)
            lost = [" ".join(printed(code) for code in held) for held in lost_alone(wired, keys)]
            cells.append(("loses " + ", ".join(lost) if lost else "safe") if there else "not there")
        rows.append([name, *cells])
    return rows


def together_rows() -> list[list[str]]:
    """Give for each keyboard how many pairs and triples of how many there are it loses, by players."""
    rows = []
    for name, (_, drawn) in KEYBOARDS.items():
        counts = (lost_together(grid(drawn), count) for count in range(1, len(PLAYERS) + 1))
        rows.append([name, *(f"{lost} of {every}" for lost, every in counts)])
    return rows


def printed(code: int) -> str:
    """Give what a US keyboard has on a key, without asking SDL."""
    name = next(each for each, value in vars(pygame).items() if each.startswith("KSCAN_") and value == code)[6:]
    name = name.replace("KP_PLUS", "Num +").replace("KP_", "Num ").replace("KP", "Num ")
    return _PRINTED.get(name, name)


_PRINTED = {"RETURN": "Enter", "SLASH": "/", "UP": "↑", "DOWN": "↓", "LEFT": "←", "RIGHT": "→"}
