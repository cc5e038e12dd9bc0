"""The keyboard test: what has arrived, what was swallowed, and what is offered instead."""

import pygame
import pytest

from game.input.bindings import DEFAULTS, Seat
from game.input.keyboard_test import STEADY_FRAMES, Found, KeyboardTest, Offer
from game.scenes.join import Join
from game.scenes.play import Play
from tests.desk import Desk
from tools.handbook.rollover import KEYBOARDS, grid, is_swallowed

W, D, E, UP, RIGHT, ENTER, RCTRL, LCTRL, LALT, Q = (
    getattr(pygame, f"KSCAN_{name}") for name in ("W", "D", "E", "UP", "RIGHT", "RETURN", "RCTRL", "LCTRL", "LALT", "Q")
)


def hold(test, *codes, frames=STEADY_FRAMES + 1):
    for _ in range(frames):
        test.hear(frozenset(codes))
    return test


def missing(test):
    return [(part.seat, part.button) for part in test.swallowed]


def test_all_that_is_held_arrives():
    test = KeyboardTest(DEFAULTS, ["keys 1", "keys 2"])
    hold(test, W, D, frames=5)
    assert test.found is Found.NOTHING, "the second player has not begun"
    hold(test, W, D, E, UP, frames=5)
    assert test.found is Found.LISTENING
    assert test.hear(frozenset({W, D, E, UP, RIGHT, RCTRL}))
    assert test.found is Found.PASSED
    hold(test, frames=1)
    assert test.found is Found.NOTHING


def test_what_does_not_arrive_while_all_hold_is_named():
    test = hold(KeyboardTest(DEFAULTS, ["keys 1", "keys 2"]), W, D, UP, RIGHT, ENTER)
    assert test.found is Found.SWALLOWED
    assert missing(test) == [("keys 1", "act")]
    hold(test)
    assert missing(test) == [("keys 1", "act")], "it stays named when they let go"
    hold(test, W, D, E, UP, RIGHT, ENTER, frames=1)
    assert test.found is Found.PASSED


def test_a_hand_that_comes_late_is_not_called_swallowed():
    test = KeyboardTest(DEFAULTS, ["keys 1"])
    hold(test, W, frames=STEADY_FRAMES * 3)
    assert test.found is Found.LISTENING
    hold(test, W, D, frames=STEADY_FRAMES - 1)
    assert test.found is Found.LISTENING
    hold(test, W, D, E, frames=1)
    assert test.found is Found.PASSED


def test_another_key_for_act_is_offered_and_bound():
    test = hold(KeyboardTest(DEFAULTS, ["keys 1"]), W, D)
    assert test.offers() == [Offer("keys 1", LCTRL, drift=True)]
    seats = test.take(LCTRL)
    assert seats["keys 1"].keys.act == (LCTRL,)
    again = hold(KeyboardTest(seats, ["keys 1"]), W, D, LCTRL, frames=1)
    assert again.found is Found.PASSED


def test_a_key_that_somebody_has_is_not_offered():
    seats = KeyboardTest(DEFAULTS, ["keys 1"])
    taken = hold(seats, W, D).take(LCTRL)
    moved = taken | {"keys 3": Seat(taken["keys 3"].keys.without({pygame.KSCAN_O}))}
    third = hold(KeyboardTest(DEFAULTS | {"keys 3": taken["keys 1"], "keys 1": moved["keys 3"]}, ["keys 3"]), W, D)
    assert third.offers()[0].code not in (LCTRL, 0)


def test_player_two_is_told_of_the_act_they_have_already():
    test = hold(KeyboardTest(DEFAULTS, ["keys 2"]), UP, RIGHT)
    assert test.offers() == [Offer("keys 2", RCTRL, drift=True)]
    assert test.take(RCTRL) is None


def test_drift_is_offered_with_gift_and_then_no_way_need_be_held():
    test = hold(KeyboardTest(DEFAULTS, ["keys 1", "keys 2"]), W, E, UP, RIGHT, ENTER)
    seats = test.take(Q)
    assert seats["keys 1"].drifts
    again = KeyboardTest(seats, ["keys 1", "keys 2"])
    assert [(part.seat, part.button) for part in again.parts][:2] == [("keys 1", "act"), ("keys 2", "up")]
    assert hold(again, E, UP, RIGHT, ENTER, frames=1).found is Found.PASSED


def test_what_was_not_offered_is_nothing_and_pads_are_not_tested():
    test = KeyboardTest(DEFAULTS, ["keys 1", "pad 1"])
    assert {part.seat for part in test.parts} == {"keys 1"}
    assert test.take(LCTRL) is None
    assert hold(KeyboardTest(DEFAULTS, ["pad 1"]), W).found is Found.NOTHING


@pytest.mark.parametrize("name", KEYBOARDS)
def test_every_modelled_keyboard_gets_an_offer_that_passes(name):
    """Hold key after key as such a keyboard reports them, take what is offered, and hold again."""
    wired = grid(KEYBOARDS[name][1])
    seats = dict(DEFAULTS)
    for _ in range(3):
        test = KeyboardTest(seats, ["keys 1", "keys 2"])
        reported: list[int] = []
        for part in test.parts:
            if not is_swallowed(wired, [*reported, part.codes[0]]):
                reported.append(part.codes[0])
        hold(test, *reported)
        if test.found is Found.PASSED:
            break
        for offer in test.offers():
            second = Seat(seats[offer.seat].keys.without({ENTER}))
            seats = test.take(offer.code) or seats | {offer.seat: second}
            test = KeyboardTest(seats, ["keys 1", "keys 2"])
            hold(test, *reported)
    assert test.found is Found.PASSED


@pytest.fixture
def desk(tmp_path):
    desk = Desk(tmp_path, title=True).frame(3)
    desk.choose("Who plays").tap("RETURN").tap("E")
    assert isinstance(desk.top, Join)
    return desk


def said(desk):
    return " ".join(
        piece.text
        for block in desk.top._flow.blocks
        for group in block.groups
        for piece in group
        if hasattr(piece, "text")
    )


def test_who_plays_tests_the_keyboard_and_binds_what_it_offers(desk):
    assert "hold up, right and Act" in said(desk)
    desk.down("W", "D").frame(STEADY_FRAMES + 5)
    assert "swallows: Act of player 1" in said(desk)
    desk.up("W", "D").tap("LCTRL")
    assert desk.shared.seats.bound["keys 1"].keys.act == (LCTRL,)
    assert desk.top.joined == ["keys 1"]
    desk.down("W", "D", "LCTRL").frame(3)
    assert "All of it arrives" in said(desk)
    assert desk.top.joined == ["keys 1"], "Act that is held for the test does not leave"
    desk.up("W", "D", "LCTRL").frame(2).tap("SPACE")
    assert isinstance(desk.top, Play)


def test_act_that_is_held_for_the_test_first_does_not_leave_and_a_tap_does(desk):
    desk.down("E").frame(3).down("D", "W").frame(3).up("E", "D", "W").frame(2)
    assert desk.top.joined == ["keys 1"]
    desk.down("E").frame(40).up("E").frame(2)
    assert desk.top.joined == ["keys 1"]
    desk.tap("E")
    assert desk.top.joined == []
