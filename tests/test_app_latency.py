"""From a key to its picture, counted in frames, with the dummy driver and posted events (GAME.md 5: at most two)."""

import pytest
from test_app_scenes import Desk

from game.sim.buttons import ACT, RIGHT


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def test_a_key_is_in_the_step_of_the_frame_that_hears_it(desk):
    desk.frame(30)
    before = desk.world.led[0].x
    desk.down("D").frame()
    assert desk.world.players[0].held == RIGHT
    assert desk.world.led[0].x > before


@pytest.mark.parametrize("key", ["D", "A", "S"])
def test_from_a_key_to_its_picture_it_takes_at_most_two_frames(tmp_path, key):
    # an idle twin, to the tick, shows what the pictures would be without the key
    desk, twin = Desk(tmp_path / "one").frame(30), Desk(tmp_path / "two").frame(30)
    assert desk.picture() == twin.picture()
    desk.down(key)
    frames = 0
    while desk.picture() == twin.picture():
        desk.frame()
        twin.frame()
        frames += 1
        assert frames <= 2
    assert frames >= 1


def test_a_tap_shorter_than_a_frame_is_not_lost(desk):
    desk.frame(3)
    desk.down("E").up("E").frame()
    assert desk.world.players[0].held == ACT
    desk.frame()
    assert desk.world.players[0].held == 0


def test_ticks_of_a_late_frame_all_have_the_key(desk):
    desk.frame(10)
    desk.down("D")
    before = desk.world.tick
    desk.app.frame(5, 1.0)
    assert desk.world.tick == before + 5
    assert desk.play.journey.run.log.holds[-1].ticks == 5
