"""A keyboard drawn key by key, as it lies on the table: whose keys are whose, and which of them are down.

What is printed on a key is asked from the layout in use; where a key lies is the same everywhere.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

import pygame
from pygame import Rect, Surface

from game.view.assets import Assets
from game.view.lettering import Lettering
from game.view.palette import BADGE, FRIEND, PAINT, Colour

ACROSS, DOWN = 26, 25
"""From one key to the next, px."""
GAP = 1
_ARROWS, _PAD = 15.25, 18.5
_NUM = "Num "


class Key(NamedTuple):
    """A key: its scancode, and its box in widths and heights of a letter's key."""

    code: int
    x: float
    y: float
    wide: float = 1
    tall: float = 1


class Owner(NamedTuple):
    """Whose key it is, whether that player has joined, and whether it is the key that joins."""

    friend: str
    joined: bool
    joins: bool


def _row(y: int, *keys: tuple[str, float] | str) -> list[Key]:
    """Lay keys side by side; a string is letters of keys as wide as a letter."""
    found, x = [], 0.0
    for key in keys:
        names = [(letter, 1.0) for letter in key.split()] if isinstance(key, str) else [key]
        for name, wide in names:
            found.append(Key(getattr(pygame, f"KSCAN_{name}"), x, y, wide))
            x += wide
    return found


def _pad(name: str, x: float, y: float, wide: float = 1, tall: float = 1) -> Key:
    return Key(getattr(pygame, f"KSCAN_{name}"), _PAD + x, y, wide, tall)


KEYS = (
    *_row(0, "GRAVE 1 2 3 4 5 6 7 8 9 0 MINUS EQUALS", ("BACKSPACE", 2)),
    *_row(1, ("TAB", 1.5), "Q W E R T Y U I O P LEFTBRACKET RIGHTBRACKET", ("BACKSLASH", 1.5)),
    *_row(2, ("CAPSLOCK", 1.75), "A S D F G H J K L SEMICOLON APOSTROPHE", ("RETURN", 2.25)),
    *_row(3, ("LSHIFT", 2.25), "Z X C V B N M COMMA PERIOD SLASH", ("RSHIFT", 2.75)),
    *_row(4, ("LCTRL", 1.25), ("LGUI", 1.25), ("LALT", 1.25), ("SPACE", 6.25), ("RALT", 1.25), ("RGUI", 1.25)),
    Key(pygame.KSCAN_MENU, 12.5, 4, 1.25),
    Key(pygame.KSCAN_RCTRL, 13.75, 4, 1.25),
    Key(pygame.KSCAN_UP, _ARROWS + 1, 3),
    Key(pygame.KSCAN_LEFT, _ARROWS, 4),
    Key(pygame.KSCAN_DOWN, _ARROWS + 1, 4),
    Key(pygame.KSCAN_RIGHT, _ARROWS + 2, 4),
    *(_pad(name, x, 0) for x, name in enumerate(("NUMLOCK", "KP_DIVIDE", "KP_MULTIPLY", "KP_MINUS"))),
    *(_pad(f"KP_{7 - 3 * row + column}", column, 1 + row) for row in range(3) for column in range(3)),
    _pad("KP_PLUS", 3, 1, tall=2),
    _pad("KP_ENTER", 3, 3, tall=2),
    _pad("KP_0", 0, 4, 2),
    _pad("KP_PERIOD", 2, 4),
)
SIZE = (round((_PAD + 4) * ACROSS), 5 * DOWN)


class KeyBoard:
    """Draws all keys. `label` gives what is printed on a key."""

    def __init__(self, assets: Assets, label: Callable[[int], str]) -> None:
        """Use the signs of the friends."""
        self._assets = assets
        self._label = label
        self._lettering = Lettering(assets)

    def draw(self, surface: Surface, x: int, y: int, owners: Mapping[int, Owner], down: frozenset[int]) -> None:
        """Draw with the upper left corner at (x, y); `owners` by scancode; keys that are `down` light up."""
        for key in KEYS:
            area = Rect(x + round(key.x * ACROSS), y + round(key.y * DOWN), 0, 0)
            area.size = (round(key.wide * ACROSS) - GAP, round(key.tall * DOWN) - GAP)
            self._draw_key(surface, key.code, area, owners.get(key.code), is_down=key.code in down)

    def _draw_key(self, surface: Surface, code: int, area: Rect, owner: Owner | None, *, is_down: bool) -> None:
        ground, edge, ink = _colours(owner, is_down=is_down)
        surface.fill(PAINT["n0"], area)
        top = area.inflate(-2, -2)
        lip = 1 if is_down else 3
        surface.fill(edge, top)
        face = Rect(top.left, top.top + 3 - lip, top.width, top.height - 3)
        surface.fill(ground, face)
        if not is_down:
            surface.fill(edge, (face.left, face.top, face.width, 1))
        for corner in (area.topleft, (area.right - 1, area.top), (area.left, area.bottom - 1)):
            surface.set_at(corner, PAINT["n1"])
        said = self._label(code).removeprefix(_NUM)
        word = self._lettering.line(said, ink)
        with_sign = owner is not None and owner.joins
        room = face.width - 2 - (11 if with_sign else 0)
        if word.get_width() <= room + 1:
            surface.blit(
                word,
                word.get_rect(midleft=(face.left + 3, face.centery + 1))
                if with_sign or len(said) > 1
                else word.get_rect(center=(face.centerx, face.centery + 1)),
            )
        if with_sign and owner is not None:
            name = f"sign_{owner.friend}_ink" if is_down else f"sign_{owner.friend}"
            sign = self._assets.signs[name].picture
            surface.blit(sign, sign.get_rect(midright=(face.right - 1, face.centery)))


def _colours(owner: Owner | None, *, is_down: bool) -> tuple[Colour, Colour, Colour]:
    """Give a key's face, its edge and the ink on it."""
    if owner is None:
        return (PAINT["n6"], PAINT["n7"], PAINT["n0"]) if is_down else (PAINT["n2"], PAINT["n3"], PAINT["n6"])
    deep, edge = BADGE[owner.friend]
    if is_down:
        return FRIEND[owner.friend], PAINT["n8"], PAINT["n0"]
    return (PAINT[deep], PAINT[edge], PAINT["n8"]) if owner.joined else (PAINT["n2"], PAINT[edge], FRIEND[owner.friend])
