"""Keys in menus: whoever opened a menu drives it, with the keys they play with."""

from enum import StrEnum

import pygame

from game.input.bindings import ALONE, PLAYERS, KeySet


class Choice(StrEnum):
    """What a key means in a menu."""

    NONE = ""
    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    YES = "yes"
    BACK = "back"


_YES = (pygame.KSCAN_RETURN, pygame.KSCAN_KP_ENTER, pygame.KSCAN_SPACE)
_WAYS = (Choice.UP, Choice.DOWN, Choice.LEFT, Choice.RIGHT)


def choice(event: pygame.Event, key_sets: tuple[KeySet, ...] = (*PLAYERS, ALONE)) -> Choice:
    """Give what an event means in a menu."""
    if event.type != pygame.KEYDOWN:
        return Choice.NONE
    code = event.scancode
    if code == pygame.KSCAN_ESCAPE:
        return Choice.BACK
    if code in _YES:
        return Choice.YES
    for keys in key_sets:
        for way in _WAYS:
            if code in keys.keys.get(way.value, ()):
                return way
        if code in keys.act:
            return Choice.YES
    return Choice.NONE
