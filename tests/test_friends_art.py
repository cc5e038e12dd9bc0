"""The sheets of the four friends and their echoes: what every pose, walk and silhouette must keep."""

import sys
from itertools import combinations
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
import pytest  # noqa: E402

from tools.art.friends.poses import DIP  # noqa: E402
from tools.art.friends.rig import MIDDLE, SOLE  # noqa: E402
from tools.art.friends.sheet import FACINGS, FRIENDS, cell, poses  # noqa: E402

BOTH = pytest.mark.parametrize("as_echo", [False, True], ids=["friend", "echo"])
EVERYONE = pytest.mark.parametrize("friend", FRIENDS, ids=[friend.name for friend in FRIENDS])
WANTED = {
    *("idle", "blink", "walk", "lunge", "hold", "lie", "carry", "carry_walk", "act", "gift_tap", "gift_hold"),
    *("hurt", "fall", "asleep", "wake", "sit", "talk", "shrug"),
}
FRAMES = {"idle": 2, "walk": 6, "lunge": 4, "carry_walk": 6, "fall": 3, "asleep": 2, "wake": 2, "talk": 2}


def cells(friend, pose, facing, *, as_echo=False):
    return [cell(friend, facing, what, as_echo=as_echo).index for what in poses(friend)[pose]]


def solid(friend, pose, facing="down", number=0):
    return cells(friend, pose, facing)[number] >= 0


@EVERYONE
@BOTH
def test_every_pose_is_there_from_all_sides_and_no_two_frames_of_it_are_alike(friend, as_echo):
    assert set(poses(friend)) == WANTED
    for facing in FACINGS:
        idle = cells(friend, "idle", facing, as_echo=as_echo)[0]
        for pose, frames in poses(friend).items():
            assert len(frames) == FRAMES.get(pose, len(frames)), pose
            drawn = cells(friend, pose, facing, as_echo=as_echo)
            assert all((each >= 0).sum() > 150 for each in drawn), (pose, facing)
            # from behind nobody sees eyes close
            alike = pose == "idle" or (pose == "blink" and facing == "up")
            # a pass of the walk may look as standing does
            assert alike or any((each != idle).any() for each in drawn), (pose, facing)
            if pose not in ("walk", "carry_walk"):
                for one, other in combinations(drawn, 2):
                    assert (one != other).any(), (pose, facing)


@EVERYONE
@BOTH
def test_no_figure_touches_the_edge_of_its_cell(friend, as_echo):
    for facing in FACINGS:
        for pose in poses(friend):
            for number, each in enumerate(cells(friend, pose, facing, as_echo=as_echo)):
                drawn = each >= 0
                edge = drawn[0].any() or drawn[-1].any() or drawn[:, 0].any() or drawn[:, -1].any()
                assert not edge, (pose, facing, number)


@EVERYONE
@pytest.mark.parametrize("pose", ["walk", "carry_walk"])
def test_feet_stay_on_the_floor_and_heads_go_down_with_the_step(friend, pose):
    for facing in FACINGS:
        drawn = [each >= 0 for each in cells(friend, pose, facing)]
        assert {int(np.flatnonzero(each.any(1))[-1]) for each in drawn} == {SOLE}, facing
        tops = [int(np.flatnonzero(each.any(1))[0]) for each in drawn]
        assert [top - tops[0] for top in tops] == list(DIP), facing
        assert all(each[SOLE - 4 :, MIDDLE - 8 : MIDDLE + 9].any() for each in drawn)


@EVERYONE
def test_left_is_the_mirror_of_right(friend):
    for pose in poses(friend):
        for right, left in zip(cells(friend, pose, "right"), cells(friend, pose, "left"), strict=True):
            assert (right[:, ::-1] == left).all()


@pytest.mark.parametrize("facing", FACINGS)
def test_silhouettes_tell_the_four_apart(facing):
    """Of the pixels that one or the other fills, so many are filled by one alone."""
    for one, other in combinations(FRIENDS, 2):
        a, b = solid(one, "idle", facing), solid(other, "idle", facing)
        assert (a ^ b).sum() / (a | b).sum() > 0.12, (one.name, other.name)


def test_builds_differ_in_height_and_width():
    shapes = {friend.name: solid(friend, "idle") for friend in FRIENDS}
    tall = {name: int(shape.any(1).sum()) for name, shape in shapes.items()}
    broad = {name: int(shape[SOLE - 12 :].any(0).sum()) for name, shape in shapes.items()}
    assert tall["leo"] == max(tall.values())
    assert 1 <= tall["leo"] - tall["ravi"] <= 2
    assert tall["mia"] == min(tall.values())
    assert broad["leo"] >= broad["jenna"] + 4
    assert broad["jenna"] > broad["ravi"]


@EVERYONE
def test_gifts_are_each_friends_own(friend):
    others = [other for other in FRIENDS if other is not friend]
    for pose in ("gift_tap", "gift_hold"):
        assert all(poses(friend)[pose] != poses(other)[pose] for other in others)


def test_echoes_differ_in_more_than_colour():
    """In the tones of their ramps, the patterns of two echoes of one and the same square are different."""
    seen = set()
    for friend in FRIENDS:
        drawn = cells(friend, "idle", "up", as_echo=True)[0][SOLE - 11 : SOLE - 6, MIDDLE - 2 : MIDDLE + 2]
        seen.add(tuple((drawn - drawn.min()).flatten().tolist()))
    assert len(seen) == len(FRIENDS)
