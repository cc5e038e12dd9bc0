"""Every kind of shade in every state: a picture at any tick, a telegraph that grows and closes, seen on the floor."""

import os

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

from math import cos, pi, sin

import pygame
import pytest
from play import Play, entry, point, region, room

from bench.rooms import picture_of
from game.sim.shades.dart import Dart
from game.sim.shades.hand import Hand, Reach
from game.sim.shades.shade import State
from game.sim.spawns import SHADES
from game.view.assets import Assets
from game.view.frame import View
from game.view.options import Options
from game.view.shade_acts import Shade
from game.view.shade_kinds import ART, draw_shade
from game.view.shade_kinds import picture_of as body_of
from game.view.shots import draw_dart, draw_hand
from tools.measure.colour import lightness

WAIT = 54
LEAST_CONTRAST = 30
"""L* between an enemy and the floor round it (STYLE 6)."""


@pytest.fixture(scope="module")
def assets():
    pygame.display.init()
    pygame.display.set_mode((1, 1))
    return Assets()


def shade(kind, state, ticks=20, still=0.0):
    return Shade(kind, state, ticks, (300, 170), (350, 185), WAIT, still=still, face=(1, 0))


def frame(assets, *shades, options=None):
    play = Play(room(40, 22), entry(2, 20))
    view = View(play.stage, picture_of(play.stage), assets=assets, options=options)

    def draw(moment):
        for each in shades:
            draw_shade(moment, each)

    view.also = draw
    surface = pygame.Surface((640, 360))
    view.draw(surface, play.world, 1.0)
    return surface


def pixels(surface):
    return pygame.image.tobytes(surface, "RGB")


def test_every_kind_of_the_simulation_is_drawn():
    assert list(ART) == list(SHADES)


@pytest.mark.parametrize("kind", list(ART))
@pytest.mark.parametrize("state", list(State))
def test_every_kind_has_a_picture_in_every_state_at_any_tick(assets, kind, state):
    for ticks in range(0, 240, 3):
        name = body_of(shade(kind, state, ticks, still=ticks))
        assert name in assets.things or (name == "" and state is State.BURST and ticks >= 28)


def test_kinds_and_states_look_different(assets):
    only = {State.WAIT: "waiter", State.HOLD: "grabber", State.READ: "walker", State.LURED: ""}
    done = [(kind, state) for kind in ART for state in State if only.get(state, kind) == kind]
    seen = [pixels(frame(assets, shade(*each))) for each in done]
    assert len(set(seen)) == len(done) == 4 * 6 + 3


@pytest.mark.parametrize("kind", list(ART))
def test_walking_has_four_steps_and_the_act_at_least_two(assets, kind):
    assert len({body_of(shade(kind, State.WALK, still=tick)) for tick in range(60)}) == 4
    assert len({body_of(shade(kind, State.REAR, ticks)) for ticks in range(WAIT)}) == 3
    assert len({body_of(shade(kind, State.STRIKE, ticks)) for ticks in range(30)}) == 2


@pytest.mark.parametrize("kind", list(ART))
def test_a_telegraph_grows_all_the_time(assets, kind):
    red = [reds(frame(assets, shade(kind, State.REAR, ticks))) for ticks in (6, 22, 38, WAIT)]
    assert red == sorted(red)
    assert len(set(red)) == len(red)


def reds(surface):
    """How much of the picture is the red of danger, its line or its fill."""
    wanted = [(219, 56, 72), (143, 26, 61)]
    return sum(
        all(abs(a - b) < 30 for a, b in zip(surface.get_at((x, y))[:3], colour, strict=True))
        for x in range(270, 400)
        for y in range(130, 230)
        for colour in wanted
    )


def test_less_motion_still_says_everything(assets):
    for kind in ART:
        for state in State:
            frame(assets, shade(kind, state), options=Options(reduced_motion=True, calm=True))


@pytest.mark.parametrize("kind", list(ART))
def test_a_shade_stands_out_from_the_floor(assets, kind):
    with_it, without = frame(assets, shade(kind, State.WALK)), frame(assets)
    body, floor = [], []
    for x in range(280, 321):
        for y in range(140, 172):
            here, bare = with_it.get_at((x, y))[:3], without.get_at((x, y))[:3]
            floor.append(lightness(bare))
            if max(abs(a - b) for a, b in zip(here, bare, strict=True)) > 40:
                body.append(lightness(here))
    assert len(body) > 100
    assert sorted(body)[len(body) * 3 // 4] - sum(floor) / len(floor) >= LEAST_CONTRAST


def hand(state, ticks=20, way=1, gone=0):
    found = Hand(id=900, name="", x=(120 + gone) * 256, y=170 * 256)
    found.state, found.state_ticks, found.wait, found.way, found.gone_on = state, ticks, WAIT, way, gone * 256
    return found


def drawn(assets, draw, *things):
    play = Play(room(40, 22), entry(2, 20))
    view = View(play.stage, picture_of(play.stage), assets=assets)
    view.also = lambda moment: [draw(moment, thing) for thing in things]
    surface = pygame.Surface((640, 360))
    view.draw(surface, play.world, 1.0)
    return surface


def test_a_dart_points_where_it_flies(assets):
    ways = [(round(400 * cos(turn * pi / 8)), round(400 * sin(turn * pi / 8))) for turn in range(16)]
    darts = [Dart(id=900, name="", x=300 * 256, y=170 * 256, way_x=x, way_y=y) for x, y in ways]
    assert len({pixels(drawn(assets, draw_dart, each)) for each in darts}) == 16


def test_the_hand_is_away_shows_its_lane_and_crosses(assets):
    empty = pixels(frame(assets))
    assert pixels(drawn(assets, draw_hand, hand(Reach.AWAY))) == empty
    red = [reds(drawn(assets, draw_hand, hand(Reach.REAR, ticks))) for ticks in (17, 21, 25, 29)]
    assert red == sorted(red)
    assert len(set(red)) == len(red)
    moments = [hand(Reach.STRIKE, ticks, gone=5 * ticks) for ticks in range(0, 60, 6)]
    assert len({pixels(drawn(assets, draw_hand, each)) for each in moments}) == len(moments)
    right, left = (pixels(drawn(assets, draw_hand, hand(Reach.REAR, way=way))) for way in (1, -1))
    assert right != left


@pytest.mark.parametrize("kind", ["shooter", "grabber", "hand"])
def test_a_warning_from_beside_the_screen_is_seen_on_it(assets, kind):
    play = Play(room(90, 22), region(lap_seconds=60), entry(2, 20), point("shade", "dark", 45, 10, kind=kind))
    view = View(play.stage, picture_of(play.stage), assets=assets)
    surface = pygame.Surface((640, 360))
    dark = play.thing("dark")

    def seen(state):
        dark.state, dark.state_ticks, dark.wait = state, 70, 72
        view.draw(surface, play.world, 1.0)
        return pixels(surface)

    dark.x = (640 + 100) * 256
    if kind == "hand":
        dark.way = -1
    else:
        dark.aim_x, dark.aim_y = dark.x - 140 * 256, dark.y
    quiet, warns = (Reach.AWAY, Reach.REAR) if kind == "hand" else (State.WALK, State.REAR)
    assert seen(quiet) != seen(warns)
