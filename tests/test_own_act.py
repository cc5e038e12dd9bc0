"""One hand is enough: in every menu a player's own Act confirms, and on the join screen it begins the night."""

import pygame
import pytest

from game.input.rebinding import rebind
from game.scenes import sayings
from game.scenes.join import Join
from game.scenes.options import Options
from game.scenes.pause import Pause
from game.scenes.play import Play
from game.scenes.title import Title
from game.text.words import words
from game.view.layers import HEIGHT, WIDTH
from game.view.palette import FRIEND
from tests.desk import Desk

ACTS = ["E", "RETURN", "RCTRL", "O", "KP_9"]


@pytest.mark.parametrize("act", ACTS)
def test_everybodys_own_act_confirms_in_the_title_its_options_and_the_pause(tmp_path, act):
    desk = Desk(tmp_path, title=True).frame(5).choose(sayings.OPTIONS).tap(act)
    assert isinstance(desk.top, Options)
    desk.choose(sayings.BACK).tap(act)
    assert isinstance(desk.top, Title)
    desk.choose(sayings.NEW_NIGHT).tap(act)
    assert isinstance(desk.top, Play)
    desk.frame(60).tap("ESCAPE")
    assert isinstance(desk.top, Pause)
    desk.tap(act)
    assert isinstance(desk.top, Play)
    assert desk.world.players[0].held == 0, "and does nothing in the game by that"


def test_one_hand_begins_the_night_by_holding_its_own_act(tmp_path):
    desk = Desk(tmp_path, title=True)
    desk.frame(5).tap("S").tap("E").tap("RETURN")
    assert desk.top.joined == ["keys 2"]
    desk.down("RETURN").frame(50)
    assert isinstance(desk.top, Join)
    desk.frame(15)
    assert isinstance(desk.top, Play)
    assert [player.leads for player in desk.world.players[:2]] == ["jenna", ""]
    desk.frame(90)
    assert not desk.world.led[0].lying, "the key that began it does nothing more until it was let go"
    desk.up("RETURN").frame(5)


def test_act_that_is_held_with_up_and_right_tests_the_keyboard_and_begins_nothing(tmp_path):
    desk = Desk(tmp_path, title=True)
    desk.frame(5).tap("S").tap("E").tap("E").down("W", "D", "E").frame(90)
    assert isinstance(desk.top, Join)
    assert desk.top.joined


def test_an_act_that_was_bound_anew_confirms_and_the_key_it_had_does_no_more(tmp_path):
    desk = Desk(tmp_path, title=True).frame(5)
    desk.shared.bind(rebind(desk.shared.seats.bound, "keys 1", "act", pygame.KSCAN_T).seats)
    desk.choose(sayings.OPTIONS).tap("E")
    assert isinstance(desk.top, Title)
    desk.tap("T")
    assert isinstance(desk.top, Options)


def test_the_card_of_whoever_holds_act_fills_and_empties_when_it_comes_up(tmp_path):
    desk = Desk(tmp_path, title=True).frame(5).choose(words("join", "title")).tap("E").tap("E").tap("O")

    def filled():
        """Count pixels of each player's colour along the lower edge of the cards, where nothing else is."""
        rows = range(HEIGHT * 9 // 10, HEIGHT)
        canvas = pygame.transform.scale(desk.window.surface, (WIDTH, HEIGHT))
        pixels = [tuple(canvas.get_at((x, y)))[:3] for y in rows for x in range(WIDTH)]
        return [pixels.count(tuple(pygame.Color(FRIEND[friend]))[:3]) for friend in ("jenna", "ravi")]

    before = filled()
    desk.down("O").frame(40)
    jenna, ravi = filled()
    assert jenna == before[0]
    assert ravi > before[1] + 100
    desk.up("O").frame(2)
    assert filled() == before
    assert desk.top.joined == ["keys 1", "keys 3"], "an Act that was held for longer than a tap leaves nobody out"
