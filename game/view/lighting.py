"""Light (STYLE 5): ambient and vignette baked together, lamps added, one multiply; what shines is added afterwards."""

from collections.abc import Callable
from enum import Enum
from typing import NamedTuple

import pygame
from pygame import Surface

from game.view.assets import Assets, opaque, shine_of
from game.view.emission import Shining
from game.view.layers import HEIGHT, WIDTH, Blit, Layers
from game.view.palette import Colour, luminance, mixed, scaled

AWAKE: Colour = (255, 216, 182)
"""The ambient of a place that has woken: dawn."""
MORNING: Colour = (44, 26, 12)
"""What is added everywhere in a place that has woken: dark boards stay dark under any lamp, and a morning is air."""
DEEPEST: Colour = (72, 66, 96)
"""Ambient is never darker than this."""
DAY_DIMS = 0.7
NOTHING = (Shining([], []), Shining([], []))
_MOST_SILHOUETTES = 512
_BANDS = 10
LIFT = 0.42
"""How far an actor is pulled towards full light in the darkest ambient."""


class Light(Enum):
    """How a picture is lit."""

    SCREEN = "screen"  # as it is played: darker towards the corners of the screen
    EVEN = "even"  # a whole map, whatever a screen shows of it
    NONE = "none"


class Spread(NamedTuple):
    """How far a region has woken, 0 to 1, and the place on screen from which the light spreads, px."""

    part: float
    at: tuple[int, int]


class Behind(NamedTuple):
    """What lies behind a map: a painter of a whole screen, and the chunks of the map that hide it."""

    paint: Callable[[Surface], None]
    hidden_by: list[Blit]


class Lighting:
    """The light of a place. Surfaces are kept and filled anew for each frame."""

    def __init__(self, assets: Assets, ambient: Colour) -> None:
        """`ambient` tints all; a place that says white is lit evenly."""
        self.ambient = _at_least(ambient, DEEPEST)
        self.lift = LIFT * (1 - luminance(self.ambient) ** 0.5)
        self._vignette = assets.vignette()
        self._map = opaque((WIDTH, HEIGHT))
        self._shine = opaque((WIDTH, HEIGHT))
        self._dark = opaque((WIDTH, HEIGHT))
        self._baked: dict[Colour, Surface] = {}
        self._silhouettes: dict[int, tuple[Surface, Surface]] = {}

    def apply(
        self,
        target: Surface,
        layers: Layers,
        spread: Spread,
        above: list[Blit],
        behind: Behind | None = None,
        shining: tuple[Shining, Shining] = NOTHING,
        *,
        even: bool = False,
    ) -> None:
        """Light a painted world, as far awake as `spread` says; `even` leaves the vignette of the screen away.

        `above` are chunks over the friends: they hide what shines below them. What lies `behind` shines by itself;
        what is `shining` of the map does so under and over the friends.
        """  # fmt: skip
        if even:
            self._map.fill(self.ambient)
        elif 0 < spread.part < 1:
            self._spread(spread)
        else:
            self._map.blit(self._base(AWAKE if spread.part >= 1 else self.ambient), (0, 0))
        self._map.fblits(layers.lights, pygame.BLEND_RGB_ADD)
        target.blit(self._map, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        if behind is None:
            self._shine.blit(self._dark, (0, 0))
        else:
            self._show_behind(behind, even=even)
        below, over = shining
        self._shine.fblits(below.added, pygame.BLEND_RGB_ADD)
        self._shine.fblits(below.laid)
        layers.paint_shine(self._shine)
        self._shine.fblits([(self._silhouette(chunk), at) for chunk, at in above])
        self._shine.fblits(over.added, pygame.BLEND_RGB_ADD)
        self._shine.fblits(over.laid)
        if spread.part > 0:  # by day lamps pale, or they would burn out
            level = round(255 * (1 - DAY_DIMS * spread.part))
            self._shine.fill((level, level, level), special_flags=pygame.BLEND_RGB_MULT)
        target.blit(self._shine, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
        if spread.part > 0:
            target.fill(scaled(MORNING, spread.part), special_flags=pygame.BLEND_RGB_ADD)

    def _show_behind(self, behind: Behind, *, even: bool) -> None:
        """Fill the shine with what lies behind the map, hidden where the map has a tile."""
        behind.paint(self._shine)
        if not even:
            self._shine.blit(self._vignette, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        for chunk, at in behind.hidden_by:
            if chunk.get_flags() & pygame.SRCALPHA:
                self._shine.blit(self._silhouette(chunk), at)
            else:
                self._shine.fill((0, 0, 0), (at, chunk.get_size()))

    def _spread(self, spread: Spread) -> None:
        """Fill the map with warm light round a place, in bands, while a region wakes."""
        self._map.fill(self.ambient)
        far = 760 * spread.part
        for number in range(_BANDS, 0, -1):
            radius = far * (number + 2) / (_BANDS + 2)
            level = mixed(self.ambient, AWAKE, (_BANDS + 1 - number) / _BANDS)
            pygame.draw.circle(self._map, level, spread.at, round(radius))
        self._map.blit(self._vignette, (0, 0), special_flags=pygame.BLEND_RGB_MULT)

    def _silhouette(self, chunk: Surface) -> Surface:
        key = id(chunk)
        found = self._silhouettes.get(key)
        if found is None or found[0] is not chunk:
            if len(self._silhouettes) >= _MOST_SILHOUETTES:
                self._silhouettes.clear()
            found = (chunk, shine_of(chunk))
            self._silhouettes[key] = found
        return found[1]

    def _base(self, ambient: Colour) -> Surface:
        found = self._baked.get(ambient)
        if found is None:
            if len(self._baked) > 2:
                self._baked.clear()
            found = opaque((WIDTH, HEIGHT))
            found.blit(self._vignette, (0, 0))
            found.fill(ambient, special_flags=pygame.BLEND_RGB_MULT)
            self._baked[ambient] = found
        return found


def _at_least(colour: Colour, least: Colour) -> Colour:
    return max(colour[0], least[0]), max(colour[1], least[1]), max(colour[2], least[2])
