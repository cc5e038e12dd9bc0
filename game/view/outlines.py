"""The objects of a map over its picture, for level makers: outlines, arrows for references, and words.

It draws what the map says, at a scale of its own, so that the words stay small; nothing here belongs to play.
"""

from collections.abc import Iterator, Mapping, Sequence
from math import hypot

import pygame
from pygame import Rect, Surface

from game.sim.stage import Placement, Stage
from game.sim.units import UNITS_PER_PIXEL
from game.view.lettering import LINE, Lettering
from game.view.palette import PAINT, Colour, from_hex, luminance, mixed

Spot = tuple[int, int]

_INK = PAINT["n0"]
_POINT = 5
_HEAD = 7
_TAGS_APART = 1
_LIGHT = 0.3
"""The least luminance of words and lines."""
_FARTHEST = 12
"""A word moves at most so many lines to get free of others."""
_QUIET = ("region", "camera", "light", "sound")
"""Large or many and seldom looked for: their outline goes under the others."""


class Outlines:
    """Draws the objects of a stage. `colours` is "#rrggbb" by class, `refers` the fields by class that hold an id."""

    def __init__(
        self, stage: Stage, colours: Mapping[str, str], refers: Mapping[str, Sequence[str]], lettering: Lettering
    ) -> None:
        """Take what is to be drawn."""
        self._stage = stage
        self._colours = colours
        self._refers = refers
        self._lettering = lettering

    def draw(self, target: Surface, scale: int) -> None:
        """Draw everything onto a picture of the whole map, `scale` px a px of the map."""
        quiet_first = sorted(self._stage.placements, key=lambda each: each.kind not in _QUIET)
        for placement in quiet_first:
            self._outline(target, placement, scale)
        for placement in quiet_first:
            for other in self._references(placement):
                start, end = _middle(placement, scale), _middle(other, scale)
                _arrow(target, self._colour(placement), start, end)
        self._write_all(target, scale)

    def _colour(self, placement: Placement) -> Colour:
        """Give the colour of the class, lighter where it would be lost on a dark floor."""
        code = self._colours.get(placement.kind, "")
        colour = from_hex(code[-6:]) if code else PAINT["n8"]
        return next(lit for step in range(11) if luminance(lit := mixed(colour, PAINT["n8"], step / 10)) >= _LIGHT)

    def _references(self, placement: Placement) -> Iterator[Placement]:
        for field in self._refers.get(placement.kind, ()):
            other = self._stage.by_id.get(placement.number(field))
            if other is not None:
                yield other
        if "opens" in placement.fields:
            opened = placement.names("opens")
            yield from (gate for gate in self._stage.of_kind("gate") if gate.name and gate.name in opened)

    def _outline(self, target: Surface, placement: Placement, scale: int) -> None:
        colour, box = self._colour(placement), _box(placement, scale)
        if placement.points:
            way = [
                (box.x + x * scale // UNITS_PER_PIXEL, box.y + y * scale // UNITS_PER_PIXEL)
                for x, y in placement.points
            ]
            pygame.draw.lines(target, _INK, closed=False, points=way, width=3)
            pygame.draw.lines(target, colour, closed=False, points=way)
            _mark(target, colour, way[0])
        elif placement.width or placement.height:
            pygame.draw.rect(target, _INK, box.inflate(2, 2), 3)
            pygame.draw.rect(target, colour, box, 1)
        else:
            _mark(target, colour, box.topleft)

    def _write_all(self, target: Surface, scale: int) -> None:
        """Write name, id and class beside each object, small ones first: they have the least room."""
        taken: list[Rect] = []
        by_size = sorted(self._stage.placements, key=lambda each: (each.width * each.height, each.id))
        for placement in by_size:
            colour = self._colour(placement)
            words = f"{placement.name} #{placement.id} {placement.kind}".strip()
            text = self._lettering.line(words, colour, outlined=True)
            box = _box(placement, scale)
            place = _free_place(text.get_size(), box, taken, target.get_rect())
            taken.append(place)
            if _gap(place, box) > LINE:
                pygame.draw.line(target, colour, place.midbottom if place.y < box.y else place.midtop, box.center)
            target.fill(_INK, place.inflate(0, -2))
            target.blit(text, place)


def _box(placement: Placement, scale: int) -> Rect:
    per = UNITS_PER_PIXEL
    x, y, width, height = placement.x, placement.y, placement.width, placement.height
    return Rect(x * scale // per, y * scale // per, width * scale // per, height * scale // per)


def _middle(placement: Placement, scale: int) -> Spot:
    x, y = placement.centre
    return x * scale // UNITS_PER_PIXEL, y * scale // UNITS_PER_PIXEL


def _mark(target: Surface, colour: Colour, at: Spot) -> None:
    """Draw a small diamond."""
    x, y = at
    for reach, ink in ((_POINT + 1, _INK), (_POINT, colour), (_POINT - 2, _INK)):
        pygame.draw.polygon(target, ink, [(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)])


def _arrow(target: Surface, colour: Colour, start: Spot, end: Spot) -> None:
    length = hypot(end[0] - start[0], end[1] - start[1])
    if length < 2 * _HEAD:
        return
    dx, dy = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    tip = (end[0] - dx * _POINT, end[1] - dy * _POINT)
    foot = (tip[0] - dx * _HEAD, tip[1] - dy * _HEAD)
    head = [tip, (foot[0] - dy * 4, foot[1] + dx * 4), (foot[0] + dy * 4, foot[1] - dx * 4)]
    pygame.draw.line(target, _INK, start, foot, 3)
    pygame.draw.line(target, colour, start, foot)
    pygame.draw.polygon(target, colour, head)
    pygame.draw.polygon(target, _INK, head, 1)


def _free_place(size: tuple[int, int], box: Rect, taken: list[Rect], page: Rect) -> Rect:
    """Give the nearest place to the upper edge of a box where no other words are."""
    tried: list[Rect] = []
    step = size[1] - 1 + _TAGS_APART
    for number in range(_FARTHEST):
        for top in (box.top - size[1] - number * step, box.bottom + 1 + number * step):
            for left in (box.left, box.right - size[0]):
                place = Rect((left, top), size).clamp(page)
                tried.append(place)
                if place.collidelist(taken) < 0:
                    return place
    return tried[0]


def _gap(place: Rect, box: Rect) -> int:
    """Give how far words are above or below their box, px."""
    return max(box.top - place.bottom, place.top - box.bottom)
