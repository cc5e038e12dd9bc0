"""Which picture of a friend is shown: from the state of tiny worlds, and the ticks in it."""

import os
import sys
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from itertools import pairwise  # noqa: E402

import pygame  # noqa: E402
import pytest  # noqa: E402
from play import Play, entry, point, region, room, thing  # noqa: E402

from bench.rooms import picture_of  # noqa: E402
from game.sim.combat import awaken, fall_asleep, hurt  # noqa: E402
from game.sim.friends.friend import NAMES, Mode  # noqa: E402
from game.sim.hands import lie_down  # noqa: E402
from game.view.assets import Assets, MissingImageError  # noqa: E402
from game.view.frame import View  # noqa: E402
from game.view.friends import draw_pose  # noqa: E402
from game.view.layers import Layers  # noqa: E402
from game.view.moment import Moment  # noqa: E402
from game.view.options import Options  # noqa: E402
from game.view.places import Places, places_of  # noqa: E402
from game.view.poses import STEP_UNITS, frame_at, pose_of  # noqa: E402

ROOM = room(24, 12)


@pytest.fixture(scope="module")
def assets():
    pygame.display.init()
    pygame.display.set_mode((1, 1))
    return Assets()


class Watched(Play):
    """A Play that is watched, and asked tick by tick which pose its first friend has."""

    def __init__(self, assets, *objects, options=None, **more):
        super().__init__(ROOM, *objects, **more)
        self.view = View(self.stage, picture_of(self.stage), assets=assets, options=options)

    def tick(self, *held, commands=()):
        new = super().tick(*held, commands=commands)
        self.view.watch(self.world, new)
        return new

    @property
    def moment(self):
        now = places_of(self.stage, self.world)
        layers = Layers(0, 0)
        return Moment(self.stage, self.world, Places(now, now, 1.0), layers, self.world.tick, self.view._tools)

    def seen(self, ticks, held=""):
        """The poses of so many ticks, each as often as it changes."""
        found = []
        for _ in range(ticks):
            self.tick(held)
            shown = tuple(pose_of(self.moment, self.jenna))
            if not found or found[-1] != shown:
                found.append(shown)
        return found


def standing(assets, *objects, **more):
    return Watched(assets, entry(6, 6), *objects, **more).run(0.1)


def test_a_lunge_winds_up_smears_holds_and_recovers(assets):
    play = standing(assets)
    play.tick("right act")
    seen = [tuple(pose_of(play.moment, play.jenna)), *play.seen(24)]
    lunge = [shown for shown in seen if shown[0] == "lunge"]
    assert list(dict.fromkeys(lunge)) == [("lunge", 0), ("lunge", 1), ("lunge", 2), ("lunge", 3)]
    assert seen[-1][0] in ("idle", "blink")


def test_a_lunge_leaves_two_ghosts_behind_and_none_for_those_who_asked_for_calm(assets):
    for options, ghosts in ((Options(), 2), (Options(reduced_motion=True), 0)):
        play = standing(assets, options=options)
        play.tick("right act")
        for _ in range(4):
            play.tick("right")
        surface = pygame.Surface((640, 360))
        moment = play.view._draw_now(surface, play.world, 1.0)
        alone = [place for _, (_, place), shine in moment.layers.standing if shine is None]
        assert len(alone) == ghosts
        body = moment.layers.on_screen(*moment.places.pixel("jenna"))
        assert all(left + 22 < body[0] for left, _ in alone)


def test_who_falls_asleep_sways_sinks_and_sleeps_and_wakes_in_two_frames(assets):
    play = standing(assets)
    for other in play.world.friends.values():
        other.mode = Mode.STAY  # nobody comes to wake her
    fall_asleep(play.world, play.jenna)
    seen = play.seen(140)
    assert seen[:3] == [("fall", 0), ("fall", 1), ("fall", 2)]
    assert set(seen[3:]) == {("asleep", 0), ("asleep", 1)}
    awaken(play.world, play.jenna)
    seen = play.seen(40)
    assert seen[:2] == [("wake", 0), ("wake", 1)]
    assert seen[2][0] in ("idle", "blink"), "who wakes is not in pain"


def test_a_woken_friend_who_walks_off_walks(assets):
    play = standing(assets)
    fall_asleep(play.world, play.jenna)
    play.run(1)
    awaken(play.world, play.jenna)
    assert {shown[0] for shown in play.seen(12, "right")[1:]} == {"walk"}


def test_lying_down_sinks_first(assets):
    play = standing(assets, region())
    lie_down(play.world, play.jenna)
    assert play.seen(30) == [("fall", 1), ("fall", 2), ("lie", 0)]


def test_a_hit_shows_pain_in_two_frames(assets):
    play = standing(assets)
    play.run(0.2, "right")
    assert hurt(play.world, play.jenna, play.jenna.x + 2000, play.jenna.y, "shade")
    seen = play.seen(40)
    assert seen[:2] == [("hurt", 0), ("hurt", 1)]
    assert seen[-1][0] != "hurt"


def test_a_step_lasts_seven_pixels_of_way(assets):
    play = standing(assets)
    play.run(0.2, "right")
    for before, after in pairwise(play.seen(60, "right")):
        assert (before[0], after[0]) == ("walk", "walk")
        assert after[1] == (before[1] + 1) % 6
    assert pose_of(play.moment, play.jenna).number == play.jenna.way // STEP_UNITS % 6


def test_who_carries_has_the_hands_up_standing_and_walking(assets):
    play = standing(assets, point("carry", "pillow", 6, 6, kind="pillow"))
    play.tap("act")
    assert play.jenna.carry
    assert {shown[0] for shown in play.seen(40)[1:]} == {"carry"}
    assert set(play.seen(90, "right")[1:]) == {("carry_walk", number) for number in range(6)}


def test_a_gift_winds_up_and_strikes_and_a_vain_one_shrugs(assets):
    play = standing(assets, thing("slot", "slot", 7, 6, 3, 1))
    play.jenna.gesture, play.jenna.gesture_ticks = "gift", 31
    assert play.seen(20) == [("gift_tap", 0), ("gift_tap", 1)]
    play.jenna.gesture, play.jenna.gesture_ticks = "shrug", 31
    assert play.seen(20) == [("shrug", 0)]


def test_scenes_can_show_any_pose_and_a_wrong_one_is_named(assets):
    play = standing(assets)
    for name in NAMES:
        for pose in assets.poses.poses:
            moment = play.moment
            draw_pose(moment, name, pose, "left", 100, 100, 12)
            assert len(moment.layers.standing) == 1
    with pytest.raises(MissingImageError, match="dance"):
        draw_pose(play.moment, "mia", "dance", "down", 0, 0)


def test_poses_go_round_or_end():
    assert [frame_at("talk", tick, 2).number for tick in (0, 9, 18)] == [0, 1, 0]
    assert [frame_at("fall", tick, 3).number for tick in (0, 11, 22, 300)] == [0, 1, 2, 2]
