"""Portraits: every friend shows every expression in two poses, and nobody is mistaken for somebody else."""

from itertools import combinations

import pytest
from pygame import Surface

from game.house import folder
from game.sim.friends.friend import NAMES
from game.text.scenes import LOOKS
from game.view.assets import Assets, Atlas, open_image
from game.view.palette import PAINT
from game.view.portraits import SIZE, Portraits

PLACE = folder("assets") / "images" / "portraits"
RIMS = {"jenna": "v2", "ravi": "c2", "mia": "c3", "leo": "e3"}


def pixels(picture: Surface) -> list[tuple[int, ...]]:
    return [tuple(picture.get_at((x, y))) for y in range(picture.get_height()) for x in range(picture.get_width())]


@pytest.mark.parametrize("friend", NAMES)
def test_every_expression_in_both_poses_is_there_and_like_no_other(friend: str) -> None:
    atlas = Atlas(PLACE, friend)
    shown = [pixels(atlas[f"{name}{pose}"].picture) for name in LOOKS for pose in ("", "_hands")]
    assert len(LOOKS) == 7
    assert all(len(picture) == SIZE * SIZE for picture in shown)
    for one, other in combinations(shown, 2):
        assert sum(left != right for left, right in zip(one, other, strict=True)) >= 25


def test_silhouettes_tell_the_friends_apart() -> None:
    shapes = {}
    for friend in NAMES:
        shapes[friend] = [pixel[3] > 0 for pixel in pixels(Atlas(PLACE, friend)["neutral"].picture)]
    for one, other in combinations(NAMES, 2):
        differing = sum(left != right for left, right in zip(shapes[one], shapes[other], strict=True))
        assert differing > 0.1 * sum(shapes[one]), (one, other, differing)


@pytest.mark.parametrize("friend", NAMES)
def test_a_rim_of_neon_runs_along_the_far_side(friend: str) -> None:
    picture = Atlas(PLACE, friend)["neutral"].picture
    rim = (*PAINT[RIMS[friend]], 255)
    rows = [y for y in range(SIZE) if any(tuple(picture.get_at((x, y))) == rim for x in range(SIZE // 2, SIZE))]
    assert len(rows) > 20


@pytest.mark.parametrize("friend", NAMES)
def test_mouths_talk_and_eyes_blink_where_they_can(friend: str) -> None:
    portraits = Portraits(Assets())
    for name in LOOKS:
        still = pixels(portraits.picture(friend, name))
        assert (pixels(portraits.picture(friend, name, talk=1)) != still) == (name != "asleep")
        assert (pixels(portraits.picture(friend, name, talk=2)) != still) == (name != "asleep")
        assert (pixels(portraits.picture(friend, name, blink=True)) != still) == (
            name not in ("asleep", "hurt", "laugh")
        )
    talking = portraits.picture(friend, "smile", hands=True, talk=2)
    assert pixels(portraits.picture(friend, "smile", hands=True)) != pixels(talking)


def test_there_are_no_colours_but_the_48() -> None:
    for friend in NAMES:
        found = {pixel[:3] for pixel in pixels(open_image(PLACE / f"{friend}.png")) if pixel[3]}
        assert found <= set(PAINT.values())
