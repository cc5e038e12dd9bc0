"""The Revision: every tick of every attack has its parts and stays on the screen, and parts move.

That nothing flashes is in test_flashes.py.
"""

import os
from itertools import pairwise

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import pygame
import pytest
from play import Play, entry, room

from bench.rooms import picture_of
from game.picture_taker import PictureTaker
from game.showcase import BOSS_MOMENTS
from game.showcase import boss as boss_picture
from game.view.assets import Assets
from game.view.boss_revision import draw_revision
from game.view.frame import View
from game.view.layers import HEIGHT, WIDTH, Layers
from game.view.moment import Moment, Tools
from game.view.options import Options
from game.view.places import Places
from game.view.revision_moves import LINE_TICKS, Attack, Revision, folds, golden, lancets_of, pose_of
from game.view.revision_rig import ARMS, LENGTHS, POSES, TURNS, between, reach
from tools.measure.colour import lightness

X, Y = 320, 232
ROW = ((160, 250, 320, 32),)
THREE = ((160, 262, 48, 16), (290, 276, 48, 16), (420, 262, 48, 16))
MOST_BODY = 128
MOST_DARK = 0.12
LEAST_CONTRAST = 30
"""L* between an enemy and the floor round it (STYLE 6)."""
LASTS = 300


@pytest.fixture(scope="module")
def assets():
    pygame.display.init()
    pygame.display.set_mode((1, 1))
    return Assets()


@pytest.fixture(scope="module")
def tools(assets):
    return Tools(assets, Options(), 0.3)


def demon(attack, ticks=0, stitches=0, phase=1, **more):
    spots = ROW if attack is Attack.CORRECT else THREE if attack in (Attack.AGAIN, Attack.WHAT_IF) else ()
    return Revision(phase, attack, ticks, stitches, X, Y, spots, **more)


def laid(tools, demon):
    """What stands: (place on screen, size) of each picture."""
    play = Play(room(40, 22), entry(2, 20))
    layers = Layers(0, 0)
    draw_revision(Moment(play.stage, play.world, Places({}, {}, 1.0), layers, 0.0, tools), demon)
    return layers


@pytest.mark.parametrize("phase", [1, 2, 3])
@pytest.mark.parametrize("attack", list(Attack))
def test_every_tick_has_its_parts_on_the_screen(tools, attack, phase):
    for ticks in range(0, LASTS, 5):
        layers = laid(tools, demon(attack, ticks, phase - 1, phase))
        assert layers.standing
        for _, (picture, (x, y)), shine in layers.standing:
            assert 0 <= x <= WIDTH - picture.get_width(), (attack, ticks, x)
            assert 0 <= y <= HEIGHT - picture.get_height(), (attack, ticks, y)
            assert shine is None or shine[0].get_size() == picture.get_size()


def test_its_body_is_within_128_px(assets):
    names = ["robe_0", "robe_1", "robe_2", "front", "rose_0", "face_crossed"]
    sprites = [assets.things[f"revision_{name}"] for name in names]
    left, top = max(each.ax for each in sprites), max(each.ay for each in sprites)
    right = max(each.picture.get_width() - each.ax for each in sprites)
    low = max(each.picture.get_height() - each.ay for each in sprites)
    assert left + right <= MOST_BODY
    assert top + low <= MOST_BODY


def test_the_right_side_of_the_robe_is_not_black(assets):
    robe = assets.things["revision_robe_1"].picture
    half = robe.get_width() // 2

    def share_dark(left, right):
        seen = [robe.get_at((x, y)) for x in range(left, right) for y in range(robe.get_height())]
        cloth = [sum(each[:3]) for each in seen if each[3]]
        return sum(each < 110 for each in cloth) / len(cloth)

    assert share_dark(half, robe.get_width()) < MOST_DARK


@pytest.mark.parametrize("attack", list(Attack))
def test_the_same_tick_gives_the_same_parts(tools, attack):
    for ticks in (0, 33, 90, 170):
        one, other = laid(tools, demon(attack, ticks)), laid(tools, demon(attack, ticks))
        assert [each[1][1] for each in one.standing] == [each[1][1] for each in other.standing]


def test_the_idle_has_six_frames_in_which_parts_move(tools):
    seen = [
        tuple((id(each[1][0]), each[1][1]) for each in laid(tools, demon(Attack.IDLE, ticks)).standing)
        for ticks in range(0, 48, 8)
    ]
    assert len(set(seen)) == 6
    still = {
        tuple(each[1][1] for each in laid(tools, demon(Attack.IDLE, ticks, still_motion=True)).standing)
        for ticks in range(0, 48, 8)
    }
    assert len(still) == 1


def test_less_motion_keeps_its_parts_still(assets):
    calm = Tools(assets, Options(reduced_motion=True), 0.3)
    idle = {tuple(each[1][1] for each in laid(calm, demon(Attack.IDLE, ticks)).standing) for ticks in (0, 8, 24, 40)}
    assert len(idle) == 1
    moving = laid(calm, demon(Attack.CORRECT, 20)).standing
    assert [each[1][1] for each in moving] != [each[1][1] for each in laid(calm, demon(Attack.CORRECT, 60)).standing]


def test_a_lower_limb_hangs_from_the_end_of_its_upper_limb():
    for arm in ARMS:
        for turn in range(TURNS):
            x, y = reach(arm.upper, turn)
            assert abs((x * x + y * y) ** 0.5 - LENGTHS[arm.upper]) < 1


def test_arms_move_from_pose_to_pose_without_a_jump():
    for attack in Attack:
        poses = [pose_of(demon(attack, ticks)) for ticks in range(LASTS)]
        if attack is Attack.IDLE:
            continue
        for before, after in pairwise(poses):
            for one, other in zip(before, after, strict=True):
                for a, b in zip(one, other, strict=True):
                    assert min((a - b) % TURNS, (b - a) % TURNS) <= 6


def test_between_takes_the_shorter_way_round():
    over = between(((34, 0),) * 4, ((2, 0),) * 4, 0.5)
    assert over[0][0] == 0
    assert between(POSES["rest"], POSES["raise"], 0) == POSES["rest"]
    assert between(POSES["rest"], POSES["raise"], 1) == POSES["raise"]


def test_stitches_open_one_after_the_other_and_turn_the_rose_golden():
    assert [lancets_of(demon(Attack.IDLE, stitches=each)).count(3) for each in range(4)] == [0, 1, 2, 3]
    opening = [lancets_of(demon(Attack.OPEN, ticks, stitches=1)) for ticks in range(72)]
    assert opening[0].count(3) == 1
    assert opening[-1].count(3) == 2
    steps = [max(state for state in each if state != 3) if each.count(3) == 1 else 3 for each in opening]
    assert steps == sorted(steps)
    assert set(steps) == {0, 1, 2, 3}
    assert [golden(demon(Attack.IDLE, stitches=each)) for each in range(4)] == [0, 1, 2, 3]


@pytest.mark.parametrize("phase", [1, 2, 3])
def test_its_line_closes_when_the_row_is_struck(tools, phase):
    """The red line grows all the time, and is closed before anything is rubbed out."""
    line = LINE_TICKS[phase]
    lengths = [drawn(laid(tools, demon(Attack.CORRECT, ticks, phase=phase))) for ticks in range(0, line, 4)]
    assert lengths == sorted(lengths)
    assert lengths[0] == 0
    assert drawn(laid(tools, demon(Attack.CORRECT, line - 1, phase=phase))) > 0.95 * 2 * (320 + 32)
    assert line >= 33  # never under 0.55 s


def drawn(layers):
    """How long the unlit lines are, in px; each is drawn twice, on ink."""
    return sum(
        abs(bx - ax) + abs(by - ay)
        for _, points, width in layers.strokes
        if width == 2
        for (ax, ay), (bx, by) in pairwise(points)
    )


def test_signed_it_folds_up():
    steps = [folds(demon(Attack.QUIET, ticks)) for ticks in range(LASTS)]
    assert steps == sorted(steps)
    assert set(steps) == {-1, 0, 1, 2, 3, 4}


def test_its_pictures_are_the_same_every_time(assets):
    name = next(iter(BOSS_MOMENTS))
    one, other = (pygame.image.tobytes(boss_picture(PictureTaker(), name), "RGB") for _ in (0, 1))
    assert one == other


def test_it_stands_out_from_the_floor(assets):
    play = Play(room(40, 22), entry(2, 20))
    view = View(play.stage, picture_of(play.stage), assets=assets)
    bare, standing = pygame.Surface((640, 360)), pygame.Surface((640, 360))
    view.draw(bare, play.world, 1.0)
    view.also = lambda moment: draw_revision(moment, demon(Attack.IDLE))
    view.draw(standing, play.world, 1.0)
    lit, floor = [], []
    for x in range(X - 60, X + 60, 2):
        for y in range(Y - 120, Y, 2):
            floor.append(lightness(bare.get_at((x, y))[:3]))
            here, there = standing.get_at((x, y))[:3], bare.get_at((x, y))[:3]
            if max(abs(a - b) for a, b in zip(here, there, strict=True)) > 40:  # more than its light on the floor
                lit.append(lightness(here))
    assert len(lit) > 1000
    assert sorted(lit)[len(lit) * 3 // 4] - sum(floor) / len(floor) >= LEAST_CONTRAST
