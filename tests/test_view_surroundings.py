"""What lies behind and before a place: seen where the map has no tile, moved by the camera, still where it must be."""

import os

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import pygame
import pytest
from play import Play, entry, region

from bench.rooms import picture_of
from game.maps.registry import BACKDROPS, WEATHERS
from game.sim.snapshot import checksum
from game.view.assets import Assets
from game.view.frame import View
from game.view.options import Options
from game.view.surroundings import NEAR_DEPTH, Backdrop, Foreground
from tools.art import backdrops
from tools.art.places import place as places
from tools.art.places.catalogue import PLACES

ROOM = ["~" * 60, "#" * 60, "#" * 60, *["#" + "." * 20 + "~" * 20 + "." * 18 + "#"] * 24, "#" * 60, "~" * 60]
HOLE = pygame.Rect(340, 60, 240, 200)
FLOOR = pygame.Rect(32, 80, 260, 100)


@pytest.fixture(scope="module")
def assets():
    pygame.display.init()
    pygame.display.set_mode((1, 1))
    return Assets()


def drawn(assets, ticks=1, options=None, at=(4, 6), **level):
    play = Play(ROOM, region(friends="jenna"), entry(*at))
    view = View(play.stage, picture_of(play.stage, place="apartment", **level), assets=assets, options=options)
    surface = pygame.Surface((640, 360))
    for _ in range(ticks):
        view.watch(play.world, play.tick())
    before = checksum(play.world)
    view.draw(surface, play.world, 1.0)
    assert checksum(play.world) == before
    return surface


def pixels(surface, area=None):
    return pygame.image.tobytes(surface.subsurface(area) if area else surface, "RGB")


def test_what_lies_behind_shows_only_where_there_is_no_tile(assets):
    plain, behind = drawn(assets), drawn(assets, backdrop="apartment")
    assert pixels(plain, HOLE) != pixels(behind, HOLE)
    assert pixels(plain, FLOOR) == pixels(behind, FLOOR)


def test_what_lies_behind_has_its_own_light(assets):
    dark, bright = (drawn(assets, backdrop="apartment", ambient=one) for one in ("#484260", "#ffffff"))
    assert pixels(dark, HOLE) == pixels(bright, HOLE)
    assert pixels(dark, FLOOR) != pixels(bright, FLOOR)


def test_it_moves_slower_than_the_floor(assets):
    play = Play(ROOM, entry(4, 6))
    backdrop = Backdrop(assets, picture_of(play.stage, backdrop="apartment"))
    one, two = pygame.Surface((640, 360)), pygame.Surface((640, 360))
    backdrop.paint(one, 0, 0, 0.0)
    backdrop.paint(two, 100, 0, 0.0)
    motion, image = backdrop._layers[0]
    shift = round(100 * motion.factor)
    sky = pygame.Rect(0, 0, 600, 40)
    assert 0 < shift < 100
    assert pixels(one, sky.move(shift, 0)) == pixels(two, sky)
    assert image.get_width() > 640
    backdrop.paint(two, 0, 0, 600.0)
    assert pixels(one) != pixels(two), "clouds drift"


@pytest.mark.parametrize("still", [Options(reduced_motion=True), Options(calm=True)])
def test_nothing_behind_drifts_for_those_who_want_it_calm(assets, still):
    one, two = (drawn(assets, ticks, still, backdrop="apartment") for ticks in (1, 400))
    assert pixels(one, HOLE) == pixels(two, HOLE)


def test_shapes_near_the_eye_keep_to_the_edge_and_pale_before_a_friend(assets):
    play = Play(ROOM, entry(4, 6))
    near = Foreground(assets, picture_of(play.stage, place="apartment", near=True))
    none = Foreground(assets, picture_of(play.stage, place="apartment"))
    empty = pygame.Surface((640, 360))
    empty.fill((200, 200, 200))
    frames = {}
    for name, shapes, seen in (("alone", near, []), ("behind", near, [(320, 10)]), ("none", none, [])):
        frames[name] = empty.copy()
        shapes.paint(frames[name], (77, 13), 330, seen)
    assert pixels(frames["none"]) == pixels(empty)
    middle = pygame.Rect(0, NEAR_DEPTH["top"], 640, 330 - NEAR_DEPTH["top"] - NEAR_DEPTH["bottom"])
    assert pixels(frames["alone"], middle) == pixels(empty, middle)
    dark, pale = (
        pygame.transform.average_color(frames[name].subsurface(0, 0, 640, 20)) for name in ("alone", "behind")
    )
    assert dark[0] < pale[0] < 200


def test_the_registry_knows_every_place_with_a_backdrop():
    assert ("none", *(name for name, place in PLACES.items() if place.behind)) == BACKDROPS
    assert {place.weather for place in PLACES.values()} <= set(WEATHERS)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"behind": (places.Behind(lambda canvas: canvas, 640, 360, 0.9),)}, "factor 0.9; choose"),
        ({"behind": (places.Behind(lambda canvas: canvas, 640, 360, 0.1),)}, "must be full"),
        ({"near": (places.Near(lambda canvas: canvas, 640, 90, "top"),)}, "at most 54"),
        ({"near": (places.Near(lambda canvas: canvas, 640, 50, "top", 1.0),)}, "factor 1.0; choose"),
    ],
)
def test_a_layer_that_breaks_a_rule_is_named(change, says):
    place = PLACES["corridor"]._replace(**change)
    with pytest.raises(ValueError, match=says):
        list(backdrops.pictures(place))
