"""Friends stand out from the floor on the lit picture, in every light that places have (STYLE 6)."""

import os
import sys
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
import pygame  # noqa: E402
import pytest  # noqa: E402
from play import Play, entry, room  # noqa: E402

from bench.rooms import picture_of  # noqa: E402
from game.sim.friends.friend import NAMES  # noqa: E402
from game.view.assets import Assets  # noqa: E402
from game.view.frame import View  # noqa: E402

LEAST, RING = 20, 6
PLACES = {
    "apartment": "#70619e",
    "corridor": "#8f93b8",
    "clinic": "#8c9ab4",
    "cathedral": "#8080d6",
    "feed": "#8566a8",
    "house": "#98a6b4",
    "ward": "#66858f",
    "commons": "#dcc4ff",
    "dawn": "#f0cccc",
}
"""Tilesets with the ambient of their maps, or that STYLE 5 gives their place; no lamp helps here."""


@pytest.fixture(scope="module")
def assets():
    pygame.display.init()
    pygame.display.set_mode((1, 1))
    return Assets()


def lightness(picture):
    """L* of every pixel, by column and row."""
    linear = pygame.surfarray.array3d(picture) / 255
    linear = np.where(linear <= 0.04045, linear / 12.92, ((linear + 0.055) / 1.055) ** 2.4)
    y = linear @ np.array([0.2126, 0.7152, 0.0722])
    return np.where(y > 0.008856, 116 * np.cbrt(y) - 16, 903.3 * y)


def grown(mask, times):
    for _ in range(times):
        near = np.pad(mask, 1)
        mask = near[2:, 1:-1] | near[:-2, 1:-1] | near[1:-1, 2:] | near[1:-1, :-2] | mask
    return mask


def contrast_of(assets, place, ambient, name):
    """75th percentile of the figure over the mean of the floor round it."""
    play = Play(room(40, 22), entry(19, 12))
    for other in NAMES:
        friend = play.world.friends[other]
        friend.x, friend.y = (320 if other == name else 80) * 256, 200 * 256
    view = View(play.stage, picture_of(play.stage, ambient=ambient, place=place), assets=assets)
    surface = pygame.Surface((640, 360))
    view.draw_map(surface, play.world, 0, 0)
    seen = lightness(surface)
    left, top = 320 - assets.poses.feet[0] - RING, 200 - assets.poses.feet[1] - RING
    cell = assets.friend(name, 0.0).frame("down", "idle").picture
    figure = np.pad(pygame.surfarray.array_alpha(cell) > 0, RING)
    around = seen[left : left + figure.shape[0], top : top + figure.shape[1]]
    ring = grown(figure, RING) & ~grown(figure, 1)
    return float(np.percentile(around[figure], 75) - around[ring].mean())


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("place", PLACES)
def test_friends_stand_out_from_every_floor(assets, place, name):
    assert contrast_of(assets, place, PLACES[place], name) >= LEAST
