"""Each gift is seen: while it aims, while it lasts and when something answers; the world is not touched by drawing."""

import os

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import pygame
import pytest
from play import Play, entry, plate, point, region, room, thing

from bench.rooms import picture_of
from game.sim.snapshot import checksum
from game.sim.units import TILE
from game.view.assets import Assets
from game.view.frame import View

HALL = room(30, 14)


@pytest.fixture(scope="module")
def assets():
    pygame.display.init()
    pygame.display.set_mode((1, 1))
    return Assets()


def house(*more, friends, lead, **fields):
    floor = region(lap_seconds=60, friends=friends, **fields)
    return Play(HALL, floor, entry(8, 7), entry(7, 8), *more, leads=(lead,))


def frame(assets, play):
    surface = pygame.Surface((640, 360))
    before = checksum(play.world)
    View(play.stage, picture_of(play.stage), assets=assets).draw(surface, play.world, 1.0)
    assert checksum(play.world) == before
    return pygame.image.tobytes(surface, "RGB")


def differs(assets, play, change):
    """Tell whether a frame of the same world differs once `change` is undone by hand."""
    seen = frame(assets, play)
    change()
    return frame(assets, play) != seen


def test_a_brace_has_an_edge_in_front_and_it_turns_with_him(assets):
    play = house(friends="leo,ravi", lead="leo").tap("gift").run(0.5)
    assert differs(assets, play, lambda: setattr(play.leo, "bracing", 0))
    play.leo.bracing = 30
    assert differs(assets, play, lambda: (setattr(play.leo, "face_x", 1), setattr(play.leo, "face_y", 0)))


def test_the_brace_of_an_echo_is_seen_too(assets):
    play = house(friends="leo,ravi", lead="leo").run(0.2, "right")
    play.leo.echo.bracing, play.leo.echo.x, play.leo.echo.y, play.leo.echo.face_x = True, 10 * TILE, 8 * TILE, 1
    assert differs(assets, play, lambda: setattr(play.leo.echo, "bracing", False))


@pytest.mark.parametrize(("lead", "kind"), [("jenna", "dial"), ("leo", "veil")])
def test_what_is_aimed_at_is_bracketed(assets, lead, kind):
    play = house(thing(kind, "it", 10, 6, 2, 2), friends="jenna,leo", lead=lead).tap("right").run(0.4, "gift")
    friend = play.world.friends[lead]
    assert friend.aim == play.thing("it").id
    assert differs(assets, play, lambda: setattr(friend, "aim", 0))


def test_light_its_shadow_and_the_figure_of_a_repost_are_seen(assets):
    play = house(friends="mia,ravi", lead="mia").run(0.2, "right").run(1).tap("gift")
    spot = next(one for one in play.world.entities.values() if type(one).__name__ == "Spot")
    unlit = frame(assets, play)
    spot.casts, spot.shadow = 1, (12 * TILE, 7 * TILE, 15 * TILE, 8 * TILE)
    assert frame(assets, play) != unlit
    assert differs(assets, play, lambda: setattr(spot, "gone", True))
    play.run(0.8, "gift")
    figure = next(one for one in play.world.entities.values() if type(one).__name__ == "Figure")
    assert differs(assets, play, lambda: setattr(figure, "gone", True))


def test_trace_shows_where_an_echo_goes_and_the_threads_of_hidden_seams(assets):
    seam = thing("seam", "clock", 12, 0, 2, 2, pressure="on:p")
    play = house(plate("p", 12, 7), seam, point("anchor", "a", 13, 9, seam="clock"), friends="ravi,mia", lead="ravi")
    play.go(12, 7).turn_the_night().run(0.4, "gift")
    assert play.ravi.aiming
    traced = frame(assets, play)
    play.thing("clock").pressure = ()
    without_threads = frame(assets, play)
    assert without_threads != traced
    play.ravi.latest = [None]
    assert frame(assets, play) != without_threads


@pytest.mark.parametrize("kind", ["trail", "screen"])
def test_what_answers_trace_and_repost_shows_that_it_does(assets, kind):
    play = house(thing(kind, "it", 10, 6, 3, 1), friends="ravi,mia", lead="ravi")
    assert differs(assets, play, lambda: setattr(play.thing("it"), "on", True))


def test_a_copy_looks_like_its_friend_and_is_gone_or_marked(assets):
    play = house(point("copy", "it", 12, 7, friend="jenna"), friends="leo,ravi", lead="leo")
    seen = {frame(assets, play)}
    play.thing("it").known = True
    seen.add(frame(assets, play))
    play.thing("it").known, play.thing("it").on = False, True
    seen.add(frame(assets, play))
    assert len(seen) == 3


def test_a_gazing_veil_has_eyes_that_follow_and_widen(assets):
    play = house(thing("veil", "it", 12, 5, 1, 4, gazes=True), friends="leo,ravi", lead="leo")
    veil = play.thing("it")
    veil.gaze_x, veil.gaze_y = 8 * TILE, 7 * TILE
    seen = {frame(assets, play)}
    veil.gaze_x = 20 * TILE
    seen.add(frame(assets, play))
    veil.drawn = 30
    seen.add(frame(assets, play))
    veil.gazes = False
    seen.add(frame(assets, play))
    assert len(seen) == 4


@pytest.mark.parametrize("blows", ["right", "left", "down", "up"])
def test_a_gale_shows_where_it_blows_and_that_it_is_stopped(assets, blows):
    play = house(thing("gale", "it", 12, 4, 4, 4, blows=blows), friends="leo,ravi", lead="leo")
    other = house(
        thing("gale", "it", 12, 4, 4, 4, blows="left" if blows != "left" else "up"), friends="leo,ravi", lead="leo"
    )
    assert frame(assets, play) != frame(assets, other)
    assert differs(assets, play, lambda: setattr(play.thing("it"), "on", True))
