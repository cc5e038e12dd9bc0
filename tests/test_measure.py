"""What STYLE.md 1, 6 and 8 ask of the finished picture, measured on it; and that the measures themselves can fail."""

from itertools import combinations

import numpy as np
import pygame
import pytest

from game.maps.load import load
from game.maps.search import every_map
from game.view.assets import Assets
from game.view.palette import SIGNATURE
from game.view.vision import Vision, seen, simulated
from tools.measure.colour import difference, lab
from tools.measure.flashes import SHARPEST, brightness, most_flashes, sharpest
from tools.measure.nights import solved
from tools.measure.rooms import figures

ROOMS = [path for path in every_map() if "patterns" not in path.parts]
NIGHTS = [path for path in every_map() if (region := load(path).stage.region) and region.text("solution")]


@pytest.fixture(scope="module")
def assets():
    pygame.display.init()
    pygame.display.set_mode((1, 1))
    return Assets()


def test_differences_are_those_that_the_standard_gives():
    # pairs of the data that was published with CIEDE2000, as the nearest bytes of sRGB would give them
    assert lab((255, 255, 255)) == pytest.approx([100, 0, 0], abs=0.02)
    assert lab((0, 0, 0)) == pytest.approx([0, 0, 0], abs=0.02)
    assert difference((255, 0, 0), (0, 255, 0)) == pytest.approx(86.6, abs=0.1)
    assert difference((10, 20, 30), (10, 20, 30)) == 0


@pytest.mark.parametrize("vision", [None, *Vision])
def test_nobody_mistakes_one_friends_colour_for_anothers(vision):
    shown = {name: seen(colour, vision) if vision else colour for name, colour in SIGNATURE.items()}
    for one, other in combinations(shown, 2):
        assert difference(shown[one], shown[other]) >= 20, (one, other)


def test_grey_is_grey_in_every_vision_and_red_is_not_red():
    for vision in Vision:
        assert max(abs(a - b) for a, b in zip(seen((120, 120, 120), vision), (120, 120, 120), strict=True)) <= 1
    red, green, _ = seen((200, 30, 30), Vision.PROTAN)
    assert abs(red - green) < 30
    picture = pygame.Surface((3, 2))
    picture.fill((200, 30, 30))
    assert simulated(picture, Vision.PROTAN).get_at((2, 1))[:3] == seen((200, 30, 30), Vision.PROTAN)


@pytest.mark.parametrize("path", ROOMS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_friends_and_shades_stand_out_from_every_floor(path, assets):
    measured = list(figures(path, assets))
    assert len(measured) >= 12
    for name, spot, found in measured:
        assert found.apart >= (30 if name == "shade" else 20), (name, spot, found)


@pytest.mark.parametrize("path", NIGHTS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_no_night_flashes_or_cuts(path):
    seen_frames = solved(path)
    assert len(seen_frames.means) > 600
    assert most_flashes(seen_frames.levels) <= 3
    assert sharpest(seen_frames.means) <= SHARPEST


def frames(levels):
    made = []
    for level in levels:
        frame = pygame.Surface((64, 36))
        frame.fill((level, level, level))
        made.append(brightness(frame))
    return made


def test_flashes_are_counted_in_a_second_and_where_they_are():
    assert most_flashes(frames([0, 255] * 30)) == 29
    assert most_flashes(frames(([0] * 10 + [200] * 10) * 6)) == 3
    assert most_flashes(frames([0] * 60 + [200] * 60)) == 0
    small = frames([0] * 60)
    for number in range(0, 60, 2):
        small[number] = small[number].copy()
        small[number][:5, :5] = 1.0  # 25 of 576 cells
    assert most_flashes(small) == 0
    for number in range(0, 60, 2):
        small[number][:16, :9] = 1.0  # a quarter
    assert most_flashes(small) == 29


def test_a_cut_is_told_from_a_fade():
    assert sharpest([12] * 20 + [0] * 20) > SHARPEST
    assert sharpest(np.linspace(12, 0, 16)) < SHARPEST
