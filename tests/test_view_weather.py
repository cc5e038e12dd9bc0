"""What floats in the air depends on seed, tick and camera alone, and stands still for those who want it."""

import os

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import pygame
import pytest
from play import Play, entry, region

from bench.rooms import picture_of
from game.maps.registry import WEATHERS
from game.sim.snapshot import checksum
from game.view.assets import Assets
from game.view.frame import View
from game.view.options import Options
from game.view.weather import SORTS, How, Weather

ROOM = ["#" * 42] * 2 + ["#" + "." * 40 + "#"] * 24 + ["#" * 42]
KINDS = [kind for kind in WEATHERS if kind != "none"]


@pytest.fixture(scope="module")
def assets():
    pygame.display.init()
    pygame.display.set_mode((1, 1))
    return Assets()


def places(weather, tick, left=0, top=0):
    return [at for _, at in (*weather.lit(tick, left, top), *weather.glowing(tick, left, top))]


def film(assets, kind, options=None):
    play = Play(ROOM, region(friends="jenna"), entry(6, 8))
    lights = [(90, 120, 96, "#ffac58"), (300, 200, 128, "#49c6ff")]
    picture = picture_of(play.stage, weather=kind, lights=lights, place="apartment", backdrop="apartment", near=True)
    return play, View(play.stage, picture, assets=assets, options=options)


def frame(play, view, ticks=1):
    surface = pygame.Surface((640, 360))
    for _ in range(ticks):
        view.watch(play.world, play.tick())
    before = checksum(play.world)
    view.draw(surface, play.world, 1.0)
    assert checksum(play.world) == before
    return pygame.image.tobytes(surface, "RGB")


def test_every_weather_of_the_registry_has_particles_and_draws(assets):
    assert set(SORTS) == set(KINDS)
    seen = {frame(*film(assets, kind), 20) for kind in WEATHERS}
    assert len(seen) == len(WEATHERS)


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_tick_gives_the_same_air_whatever_was_drawn_before(assets, kind):
    one, two = Weather(assets, kind, 7), Weather(assets, kind, 7)
    for tick in (0, 5000.5, 3, 777):
        one.lit(tick, 40, 10), one.glowing(tick, 40, 10)
    assert places(one, 200.25, 33, 8) == places(two, 200.25, 33, 8)
    assert places(one, 201, 33, 8) != places(one, 241, 33, 8)
    assert places(one, 200) != places(Weather(assets, kind, 8), 200)


@pytest.mark.parametrize("kind", KINDS)
def test_particles_glide_and_never_vanish_on_screen(assets, kind):
    weather = Weather(assets, kind, 3)
    for tick in range(0, 600, 7):
        for (was_x, was_y), (x, y) in zip(places(weather, tick), places(weather, tick + 1), strict=True):
            jumps = abs(x - was_x) > 30 or abs(y - was_y) > 30
            beside = not (0 <= was_x < 640 and 0 <= was_y < 360) or not (0 <= x < 640 and 0 <= y < 360)
            assert beside or not jumps, (tick, was_x, was_y, x, y)


def test_the_air_moves_with_the_floor_under_the_camera(assets):
    weather = Weather(assets, "dust", 1)
    far = [(was, now) for was, now in zip(places(weather, 50), places(weather, 50, 10, 0), strict=True) if was[0] > 40]
    assert far
    assert all(9 <= was[0] - now[0] <= 14 for was, now in far)


def test_lamps_shine_on_what_is_lit_and_what_glows_is_added():
    kinds = {how: [kind for kind, sorts in SORTS.items() if any(sort.how is how for sort in sorts)] for how in How}
    assert {"dust", "paper", "fog"} <= set(kinds[How.LIT])
    assert {"hearts", "sparks", "rain"} <= set(kinds[How.GLOWING])


@pytest.mark.parametrize("kind", WEATHERS)
def test_a_still_scene_stands_still_for_those_who_want_it(assets, kind):
    play, view = film(assets, kind, Options(calm=True, reduced_motion=True))
    first = frame(play, view, 30)
    assert frame(play, view, 30) == first


def test_there_can_be_more_of_it(assets):
    assert len(places(Weather(assets, "paper", 1, 300), 0)) >= 300
    assert places(Weather(assets, "none", 1), 0) == []


@pytest.mark.parametrize("kind", KINDS)
def test_high_contrast_leaves_the_air_and_the_edges_clear(assets, kind):
    seen = []
    for weather, near in ((kind, True), ("none", False)):
        play = Play(ROOM, region(friends="jenna"), entry(6, 8))
        picture = picture_of(play.stage, weather=weather, place="apartment", near=near)
        view = View(play.stage, picture, assets=assets, options=Options(high_contrast=True))
        surface = pygame.Surface((640, 360))
        view.watch(play.world, play.tick())
        view.draw(surface, play.world, 1.0)
        seen.append(pygame.image.tobytes(surface, "RGB"))
    assert seen[0] == seen[1]
