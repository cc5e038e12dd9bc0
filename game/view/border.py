"""What the picture leaves free of the window: the night around a bed, drawn, so that no screen has black bars."""

import pygame
from pygame import Rect, Surface

from game.view.palette import PAINT

_EDGE = 2
_CORNER = 14
_CELL = 44
_FREE = 20
"""No star stands nearer to the picture, px."""
_STARS = ("n3", "n4", "n3", "n5")


def paint_border(screen: Surface, place: Rect) -> None:
    """Paint everything outside `place`: stars in the night, and a frame with corners like those of our panels."""
    screen.fill(PAINT["n0"])
    for row in range(screen.get_height() // _CELL + 1):
        for column in range(screen.get_width() // _CELL + 1):
            _star(screen, place, column, row)
    frame = place.inflate(2 * _EDGE, 2 * _EDGE)
    pygame.draw.rect(screen, PAINT["n2"], frame, _EDGE)
    for x in (frame.left, frame.right - _CORNER):
        for y in (frame.top, frame.bottom - _EDGE):
            screen.fill(PAINT["n5"], (x, y, _CORNER, _EDGE))
    for x in (frame.left, frame.right - _EDGE):
        for y in (frame.top, frame.bottom - _CORNER):
            screen.fill(PAINT["n5"], (x, y, _EDGE, _CORNER))


def _star(screen: Surface, place: Rect, column: int, row: int) -> None:
    """Put one star in a cell of the border, or none; always the same ones."""
    mark = (column * 73856093 ^ row * 19349663) & 0xFFFF
    x, y = column * _CELL + mark % 41, row * _CELL + mark // 41 % 43
    if mark % 3 or place.inflate(2 * _FREE, 2 * _FREE).collidepoint(x, y):
        return
    colour = PAINT[_STARS[mark % len(_STARS)]]
    screen.fill(colour, (x, y, 2, 2))
    if mark % 5 == 0:
        screen.fill(colour, (x - 2, y, 6, 2))
        screen.fill(colour, (x, y - 2, 2, 6))
