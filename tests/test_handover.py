"""One who plays alone takes up another device: when it is theirs now, and when it is somebody else who joins."""

import pygame
import pytest
from test_pads import AXIS, LEFT_X, SONY, XBOX, Hub, button, desk, post

from game.input.controls import Control
from game.input.handover import BACK_FRAMES, IN_USE_FRAMES
from game.input.pads import FULL
from game.sim.buttons import RIGHT
from game.sim.commands import Join

__all__ = ["desk"]


@pytest.fixture(autouse=True)
def names_of_keys(monkeypatch):
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()


def wait(hub, frames=IN_USE_FRAMES + 1):
    for _ in range(frames):
        hub.read()
    return hub


def key(hub, name, kind=pygame.KEYDOWN):
    return hub.hear(kind, scancode=getattr(pygame, f"KSCAN_{name}"), key=0)


@pytest.mark.parametrize("control", [Control.DPAD_RIGHT, Control.A, Control.RIGHT_STICK, Control.LEFT_TRIGGER])
def test_one_alone_who_takes_up_a_pad_goes_on_with_it(control):
    hub = wait(Hub(SONY).plug(0))
    before = hub.seats.label(0, "act")
    _, joins = hub.press(control).read()
    assert joins == []
    assert (before, hub.seats.label(0, "act")) == (hub.seats.layout.label(pygame.KSCAN_E), "Cross")
    assert hub.bend(1, 0).held(0).startswith("right")
    assert hub.seats.is_alone


def test_the_press_that_takes_a_pad_up_counts_already():
    hub = wait(Hub(XBOX).plug(0))
    assert hub.press(Control.A).read() == (["act", "", "", ""], [])
    hub = wait(Hub(XBOX).plug(0))
    assert hub.bend(-1, 0).held(0) == "left"


def test_while_the_keys_are_in_use_a_pad_joins_with_act_and_does_nothing_else():
    hub = key(Hub(XBOX).plug(0), "D")
    wait(hub)
    assert hub.bend(-1, 0).read() == (["right", "", "", ""], [])
    assert hub.press(Control.A).read()[1] == [Join(1)]
    assert hub.seats.label(0, "act") == hub.seats.layout.label(pygame.KSCAN_E)
    key(hub, "D", pygame.KEYUP)
    assert hub.lift(Control.A).held(1) == "left"


@pytest.mark.parametrize(("name", "button"), [("W", "up"), ("RIGHT", "right"), ("E", "act"), ("J", "left")])
def test_one_alone_goes_back_to_the_keys_and_a_stray_key_in_between_is_nothing(name, button):
    hub = wait(Hub(XBOX).plug(0))
    hub.press(Control.X).read()
    hub.lift(Control.X).read()
    key(key(hub, "W"), "W", pygame.KEYUP).read()
    assert hub.seats.label(0, "act") == "A"
    wait(hub)
    assert key(hub, name).read() == ([button, "", "", ""], [])
    assert hub.seats.label(0, "act") != "A"


def test_whose_device_was_taken_from_them_has_it_back_with_act_and_the_other_joins():
    hub = wait(Hub(XBOX).plug(0))
    hub.bend(1, 0).read()
    assert key(hub, "E").read()[1] == [Join(1)]
    key(hub, "E", pygame.KEYUP)
    assert key(hub, "A").read()[0] == ["left", "right", "", ""]


def test_long_after_the_keys_were_left_their_act_is_that_of_another_player():
    hub = wait(Hub(XBOX).plug(0)).bend(1, 0)
    wait(hub, BACK_FRAMES + 1)
    assert key(hub, "E").read()[1] == [Join(1)]
    key(hub, "E", pygame.KEYUP)
    assert key(hub, "A").read()[0] == ["right", "left", "", ""]


def test_who_played_with_a_pad_and_left_joins_again_and_takes_nothing_over():
    hub = Hub(XBOX).plug(0).press(Control.A)
    assert hub.read()[1] == [Join(1)]
    hub.lift(Control.A).read()
    hub.seats.settle([True, False, False, False])
    wait(hub)
    assert hub.bend(1, 0).read() == (["", "", "", ""], [])
    assert hub.press(Control.A).read()[1] == [Join(1)]


def test_keys_of_the_same_keyboard_join_and_never_take_over():
    hub = wait(Hub())
    assert key(hub, "J").read() == (["", "", "", ""], [])
    assert key(hub, "O").read()[1] == [Join(1)]


def test_a_pad_taken_up_in_the_game_is_named_by_its_prompts_and_nobody_joins(desk):
    desk.frame(IN_USE_FRAMES + 1)
    post(AXIS, instance_id=100, axis=LEFT_X, value=FULL)
    desk.frame(2)
    assert desk.world.players[0].held == RIGHT
    assert desk.shared.seats.label(0, "act") == "A"
    button(desk, Control.A)
    assert [bool(player.leads) for player in desk.world.players] == [True, False, False, False]
