"""The wander detector outside regions (GAME.md 2.5): rooms and failed acts that come round three times."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from play import Play, entry, point, region, room, thing

from game.sim.events import What
from game.sim.loop.wander import repeated_block


def test_three_copies_of_a_block_are_noticed():
    assert repeated_block(["a", "a", "a"]) == ["a"]
    assert repeated_block(["x", "a", "b", "a", "b", "a", "b"]) == ["a", "b"]
    assert repeated_block(list("abcd" * 3)) == list("abcd")
    assert repeated_block(list("abcde" * 3)) == []
    assert repeated_block(["a", "a", "b"]) == []
    assert repeated_block([]) == []


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from("abc"), max_size=12))
def test_the_block_is_the_shortest_that_stands_three_times_at_the_end(tokens):
    blocks = [tokens[-p:] for p in range(1, 5) if len(tokens) >= 3 * p and tokens[-3 * p :] == tokens[-p:] * 3]
    assert repeated_block(tokens) == (min(blocks, key=len) if blocks else [])


def two_rooms(*more):
    cameras = (thing("camera", "left", 0, 0, 10, 7), thing("camera", "right", 10, 0, 10, 7))
    return Play(room(20, 7), entry(3, 3), *cameras, *more)


def there_and_back(play, times):
    for _ in range(times):
        play.go(15, 3).go(3, 3)


def test_walking_to_and_fro_three_times_is_noticed():
    play = two_rooms()
    there_and_back(play, 2)
    assert not play.happened(What.WANDERED)
    there_and_back(play, 1)
    assert [event.number for event in play.happened(What.WANDERED)] == [1]
    assert play.happened(What.WANDERED)[0].friend in play.world.friends
    there_and_back(play, 3)
    assert [event.number for event in play.happened(What.WANDERED)] == [1, 2]


def test_progress_in_between_forgets():
    play = two_rooms(point("keepsake", "key", 5, 5))
    there_and_back(play, 2)
    play.go(5, 5).go(3, 3)
    there_and_back(play, 1)
    assert play.happened(What.KEPT)
    assert not play.happened(What.WANDERED)


@pytest.mark.parametrize(("times", "noticed"), [(2, 0), (3, 1)])
def test_trying_a_shut_door_three_times_is_noticed(times, noticed):
    play = Play(room(20, 7), entry(3, 3), thing("gate", "gate", 4, 3, 1, 1))
    play.run(0.5, "right")
    for _ in range(times):
        play.tap("act").run(0.3)
    assert len(play.happened(What.WANDERED)) == noticed


def test_a_looping_region_has_its_own_detector():
    play = Play(room(20, 7), region(friends="jenna"), entry(3, 3), thing("gate", "gate", 4, 3, 1, 1))
    play.run(0.5, "right")
    for _ in range(4):
        play.tap("act").run(0.3)
    assert not play.happened(What.WANDERED)
