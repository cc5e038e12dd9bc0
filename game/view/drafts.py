"""What Jenna drafts and where she may (GAME.md 3): planks, blocks and the blueprints on the floor, in any size."""

from functools import lru_cache

import pygame
from pygame import Surface

from game.sim.events import What
from game.sim.things.draft import Draft
from game.sim.things.slot import Slot
from game.sim.units import TILE_PIXELS, ticks
from game.view.assets import Sprite, clear
from game.view.friends import faded
from game.view.moment import Moment
from game.view.palette import PAINT

DRAW_TICKS = ticks(350)
"""A draft's lines draw themselves so long."""
_FADING = ticks(1500) * 100
_DASH, _STEP = 5, 8
"""Px of a dash of a blueprint's frame, and from one to the next."""


def draw_draft(moment: Moment, draft: Draft) -> None:
    """Pencil lines first, then the thing itself, which pales as it fades."""
    x, y, width, height = moment.box(draft)
    age = moment.since(What.DRAFTED, draft.id, DRAW_TICKS)
    corners = [(x, y), (x + width - 1, y), (x + width - 1, y + height - 1), (x, y + height - 1), (x, y)]
    if 0 <= age < DRAW_TICKS:
        moment.layers.stroke(PAINT["c3"], _part_of(corners, age / DRAW_TICKS), 1)
        return
    things = moment.assets.things
    sprite = _planks(things["draft_bridge"], width, height) if draft.bridge else things["draft_block"]
    if draft.left < _FADING:
        sprite = Sprite(faded(sprite.picture, 90 + 165 * draft.left // _FADING), None, sprite.ax, sprite.ay)
        moment.layers.wire(PAINT["c3"], corners, 1)
    if draft.bridge:
        moment.layers.lay(sprite, x + width // 2, y + height // 2)
        if draft.held:
            moment.layers.stroke(PAINT["e3"], corners, 1)
    else:
        moment.layers.stand(sprite, x + width // 2, y + height - 1)
    if draft.lulled:
        moment.layers.stroke(PAINT["c3"], corners, 1)


def draw_slot(moment: Moment, slot: Slot) -> None:
    """Draw the plan of what may be drafted, or once the region is awake the planks that were built after it."""
    x, y, width, height = moment.box(slot)
    if slot.built:
        moment.layers.lay(_planks(moment.assets.things["draft_bridge"], width, height), x + width // 2, y + height // 2)
        return
    name = "slot_filled" if slot.on else "slot_blueprint"
    shape = "_down" if height > width else "" if width > TILE_PIXELS else "_small"
    sign = moment.assets.things[name + shape]
    if width > sign.picture.get_width() or height > sign.picture.get_height():
        sign = _framed(sign, width, height, PAINT["g3" if slot.on else "c2"])
    moment.layers.lay(sign, x + width // 2, y + height // 2)


@lru_cache(maxsize=64)
def _planks(sprite: Sprite, width: int, height: int) -> Sprite:
    """Give golden planks over a rectangle in px, laid across the shorter way; `sprite` is three tiles of them."""
    if height > width:
        across = _planks(sprite, height, width)
        turned = [pygame.transform.rotate(each, 90) if each is not None else None for each in across[:2]]
        assert turned[0] is not None
        return Sprite(turned[0], turned[1], width // 2, height // 2)
    if (width, height) == sprite.picture.get_size():
        return sprite
    laid = [_tiled(each, width, height) if each is not None else None for each in sprite[:2]]
    assert laid[0] is not None
    return Sprite(laid[0], laid[1], width // 2, height // 2)


def _tiled(picture: Surface, width: int, height: int) -> Surface:
    """Repeat a picture inside its first and last column."""
    wide, tall = picture.get_size()
    made = clear((width, height))
    for top in range(0, height, tall):
        for left in range(1, width - 1, wide - 2):
            made.blit(picture, (left, top), (1, 0, min(wide - 2, width - 1 - left), tall))
        made.blit(picture, (0, top), (0, 0, 1, tall))
        made.blit(picture, (width - 1, top), (wide - 1, 0, 1, tall))
    return made


@lru_cache(maxsize=32)
def _framed(sign: Sprite, width: int, height: int, colour: tuple[int, int, int]) -> Sprite:
    """Put the sign of a plan into a dashed frame of the plan's size, px."""
    made = clear((width, height))
    for at in range(0, width, _STEP):
        for y in (0, height - 1):
            pygame.draw.line(made, colour, (at, y), (min(width - 1, at + _DASH - 1), y))
    for at in range(0, height, _STEP):
        for x in (0, width - 1):
            pygame.draw.line(made, colour, (x, at), (x, min(height - 1, at + _DASH - 1)))
    wide, tall = sign.picture.get_size()
    made.blit(sign.picture, ((width - wide) // 2, (height - tall) // 2))
    return Sprite(made, None, width // 2, height // 2)


def _part_of(corners: list[tuple[int, int]], part: float) -> list[tuple[int, int]]:
    """Give the first part of a closed line of four sides."""
    done = part * (len(corners) - 1)
    whole = int(done)
    points = corners[: whole + 1]
    if whole + 1 < len(corners):
        (ax, ay), (bx, by) = corners[whole], corners[whole + 1]
        points.append((round(ax + (bx - ax) * (done - whole)), round(ay + (by - ay) * (done - whole))))
    return points
