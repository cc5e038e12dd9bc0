"""Two who are far apart see half a picture each, if they want it so."""

import os

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import pygame
import pytest
from test_view_arrows import Seen

from game.sim.commands import Assist
from game.sim.leash import FRAME_WIDTH
from game.sim.units import pixels
from game.view.assets import Assets
from game.view.palette import PAINT
from game.view.split import HALF, JOIN


@pytest.fixture(scope="module")
def assets():
    pygame.display.init()
    pygame.display.set_mode((1, 1))
    return Assets()


def two(assets, apart, split=1):
    play = Seen(assets, players=2)
    play.put(play.jenna, 45, 30)
    play.put(play.ravi, 45, 30)
    play.ravi.x += pixels(apart)
    play.tick(commands=[Assist("split", split)])
    return play


def is_sewn(surface):
    return all(surface.get_at((HALF - 2, y))[:3] == PAINT["n0"] for y in range(0, 360, 7))


def pixels_of(surface, rect):
    return pygame.image.tobytes(surface.subsurface(rect), "RGB")


def test_the_picture_splits_when_two_are_farther_apart_than_a_frame_and_only_on_wish(assets):
    wide = FRAME_WIDTH // 256
    assert not is_sewn(two(assets, wide - 2).frame())
    assert is_sewn(two(assets, wide + 2).frame())
    assert not is_sewn(two(assets, wide + 2, split=0).frame())


def test_each_sees_the_own_body_in_the_middle_of_the_own_half(assets):
    play = two(assets, 900)
    play.run(3)
    assert play.view._split.names == ("jenna", "ravi")
    for name, camera, middle in zip(play.view._split.names, play.view._split._cameras, (160, 160), strict=True):
        left, _ = camera.corner(1.0)
        assert abs(play.world.friends[name].x // 256 - left - middle) <= 12
    assert play.arrows() == []


def test_a_half_is_what_one_alone_would_see_in_the_middle_of_the_whole_picture(assets):
    play = two(assets, 900)
    for lessons in play.world.lessons:
        lessons.uses["walk"] = 99
    play.run(3)
    frame = play.frame()
    left, top = play.view._split._cameras[1].corner(1.0)
    play.world.assists.split = 0
    play.view._split.names = ()
    play.view._camera.begin_at(left - HALF // 2, top)
    whole = play.frame()
    assert pixels_of(frame, (HALF + 40, 60, 240, 200)) == pixels_of(whole, (HALF // 2 + 40, 60, 240, 200))


def test_it_joins_when_they_are_near_again_and_does_not_flicker_between(assets):
    play = two(assets, FRAME_WIDTH // 256 + 4)
    assert play.view._split.names
    for closer in range(4, JOIN // 256 - 4, 6):
        play.ravi.x = play.jenna.x + FRAME_WIDTH - pixels(closer)
        play.tick()
        assert play.view._split.names
    play.ravi.x = play.jenna.x + FRAME_WIDTH - JOIN - pixels(1)
    play.tick()
    assert not play.view._split.names
    assert not is_sewn(play.frame())


def test_sides_are_kept_while_they_walk_past_each_other(assets):
    play = two(assets, 900)
    play.put(play.jenna, 100, 30)
    play.put(play.ravi, 45, 30)
    play.tick()
    assert play.view._split.names == ("jenna", "ravi")
