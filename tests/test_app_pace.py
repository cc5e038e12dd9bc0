"""The clock of the game, with a clock of our own: 60.00 Hz, no drift, stalls are dropped."""

import random

import pytest

from game.app import MOST_STEPS, SECOND, Pace

MILLISECOND = SECOND // 1000


def late(dice):
    """A sleep that ends late, as sleeps do: mostly a little, now and then a lot."""
    return dice.randrange(200_000) if dice.random() < 0.98 else dice.randrange(9 * MILLISECOND)


def drive(pace, now, until, dice, *, work=4 * MILLISECOND):
    """Run frames as the app does; gives the time, and the ticks of each frame."""
    frames = []
    while now < until:
        frames.append(pace.due(now))
        deadline = pace.next_frame(now)
        now = max(now + dice.randrange(work), deadline) + late(dice)
    return now, frames


def test_one_tick_is_due_at_once_and_then_one_a_frame():
    pace = Pace(5 * SECOND)
    assert pace.due(5 * SECOND) == 1
    assert pace.due(5 * SECOND + 1) == 0
    assert pace.next_frame(5 * SECOND) - 5 * SECOND == pytest.approx(SECOND / 60, abs=2)


@pytest.mark.parametrize("seed", range(5))
def test_an_hour_has_216000_ticks_however_the_sleeps_end(seed):
    dice = random.Random(seed)
    pace = Pace(0)
    now, frames = drive(pace, 0, 3600 * SECOND, dice)
    assert pace.dropped == 0
    assert abs(sum(frames) - now * 60 / SECOND) <= 2
    # every frame has its tick; none has to make up for another
    assert frames.count(1) > 0.99 * len(frames)
    assert max(frames) <= 2


def test_a_stall_drops_time_and_the_pace_goes_on():
    pace = Pace(0)
    assert pace.due(0) == 1
    assert pace.due(10 * SECOND) == MOST_STEPS
    assert pace.dropped == 600 - MOST_STEPS
    _, frames = drive(pace, pace.next_frame(10 * SECOND), 20 * SECOND, random.Random(1))
    assert set(frames) <= {1, 2}
    assert abs(sum(frames) - 600) <= 2


def test_frames_that_are_too_slow_never_spiral():
    pace = Pace(0)
    now = 0
    for _ in range(100):
        assert pace.due(now) <= MOST_STEPS
        now += 200 * MILLISECOND
        assert pace.next_frame(now) - now <= SECOND // 60 + 1


def test_at_60_frames_each_shows_the_newest_state():
    pace = Pace(0)
    assert {pace.between(now) for now in range(0, SECOND, 7919)} == {1.0}


@pytest.mark.parametrize("rate", [120, 144, 240])
def test_at_more_frames_the_ticks_stay_60_and_the_way_between_is_shown(rate):
    pace = Pace(0, rate)
    now, ticks, shown = 0, 0, []
    for _ in range(rate * 10):
        ticks += pace.due(now)
        shown.append(pace.between(now))
        now = pace.next_frame(now)
    assert abs(ticks - 600) <= 1
    assert all(0 <= part < 1 for part in shown)
    assert len({round(part, 2) for part in shown}) > 1
