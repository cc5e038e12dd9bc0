"""Every class of object has a picture of its own in every state, and what moves does so by its state alone."""

import os
from itertools import pairwise

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import pygame
import pytest
from play import Play, entry, point, region, room, thing

from bench.rooms import picture_of
from game.maps.registry import CLASSES
from game.picture_taker import PictureTaker
from game.showcase import objects
from game.sim.loop.seam import SeamState
from game.view.answers import VEIL_FADES, fade_of, turn_of
from game.view.assets import Assets
from game.view.frame import View

LOOKS = CLASSES["seam"].property("look").values
GIFT_THINGS = ("slot", "dial", "lamp", "drone", "veil", "gale")


@pytest.fixture(scope="module")
def assets():
    pygame.display.init()
    pygame.display.set_mode((1, 1))
    return Assets()


def frame(assets, play):
    surface = pygame.Surface((640, 360))
    View(play.stage, picture_of(play.stage), assets=assets).draw(surface, play.world, 1.0)
    return pygame.image.tobytes(surface, "RGB")


def one(kind, wide=0, tall=0, **fields):
    size = (wide, tall) if wide else ()
    make = thing if wide else point
    return Play(
        room(24, 14), region(untimed=True, friends="jenna,ravi"), entry(3, 9), make(kind, "it", 10, 5, *size, **fields)
    )


@pytest.mark.parametrize("look", LOOKS)
def test_a_seam_looks_different_hidden_revealed_held_and_broken(assets, look):
    play = one("seam", 3, 2, look=look)
    seen = {frame(assets, play)}
    for state, together in ((SeamState.REVEALED, 0), (SeamState.REVEALED, 9), (SeamState.BROKEN, 0)):
        play.thing("it").state, play.thing("it").together = state, together
        seen.add(frame(assets, play))
    assert len(seen) == 4


def test_every_look_of_a_hidden_seam_is_another(assets):
    assert len({frame(assets, one("seam", 3, 2, look=look)) for look in LOOKS}) == len(LOOKS) == 6


@pytest.mark.parametrize("kind", GIFT_THINGS)
@pytest.mark.parametrize(("wide", "tall"), [(1, 1), (3, 1), (1, 3), (2, 2)])
def test_what_answers_a_gift_shows_that_it_does(assets, kind, wide, tall):
    play = one(kind, wide, tall)
    before = frame(assets, play)
    it = play.thing("it")
    it.on, it.left = True, it.lasts // 2
    assert frame(assets, play) != before


def test_a_dial_turns_a_quarter_and_back_by_its_state_alone():
    it = one("dial", 2, 2).thing("it")
    assert turn_of(it, 50) == 0
    it.on, it.turned_tick = True, 100
    turns = [turn_of(it, tick) for tick in range(100, 400)]
    it.on, it.turned_tick = False, 400
    turns += [turn_of(it, tick) for tick in range(400, 450)]
    assert turns[0] == turns[-1] == 0
    assert max(turns) == 3
    assert all(abs(a - b) <= 1 for a, b in pairwise(turns))


def test_a_veil_dissolves_and_comes_back_step_by_step():
    it = one("veil", 1, 2).thing("it")
    assert fade_of(it) == -1
    it.on = True
    fades = []
    for left in range(it.lasts, 0, -1):
        it.left = left
        fades.append(fade_of(it))
    assert fades[0] == fades[-1] == 0
    assert max(fades) == VEIL_FADES
    assert all(abs(a - b) <= 1 for a, b in pairwise(fades))


def test_dreamers_are_different_people_asleep_and_freed(assets):
    asleep, freed = set(), set()
    for before in range(3):
        play = Play(
            room(24, 14), entry(3, 9), *[entry(4 + each, 9) for each in range(before)], point("dreamer", "it", 10, 5)
        )
        asleep.add(frame(assets, play))
        play.thing("it").on = True
        freed.add(frame(assets, play))
    assert len(asleep) == len(freed) == 3


def test_an_anchor_that_is_held_shows_the_sign_of_who_holds_it(assets):
    play = Play(
        room(24, 14), region(untimed=True, friends="jenna,ravi"), entry(3, 9),
        thing("seam", "s", 8, 0, 3, 3), point("anchor", "it", 10, 5, seam="s"),
    )  # fmt: skip
    play.thing("it").on = True
    seen = {frame(assets, play)}
    for name in ("jenna", "ravi"):
        for friend in play.world.friends.values():
            friend.anchor = play.thing("it").id if friend.name == name else 0
        seen.add(frame(assets, play))
    assert len(seen) == 3


def test_the_picture_of_all_objects_is_the_same_every_time():
    one_taker, other = PictureTaker(), PictureTaker()
    first = pygame.image.tobytes(objects(one_taker), "RGB")
    assert first == pygame.image.tobytes(objects(other), "RGB")
