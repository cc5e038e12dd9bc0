"""Keys to buttons: whose they are, what is forgotten, who joins."""

import os

import pygame
import pytest

from game.input.bindings import ALONE, PLAYERS
from game.input.keyboard import Keyboard
from game.input.layout import Layout
from game.input.seats import Seats
from game.sim.buttons import to_names
from game.sim.commands import Join

NAMES = """W A S D E Q R O U RETURN RCTRL SLASH Z X TAB C H SPACE UP LEFT RIGHT BACKSPACE RSHIFT KP9 KP5 1 4"""
K = {name: getattr(pygame, f"KSCAN_{name}") for name in NAMES.split()}


class Desk:
    """A keyboard and who sits at it."""

    def __init__(self, players=1):
        self.keyboard = Keyboard()
        self.seats = Seats(Layout())
        self.seats.sit(players)

    def press(self, *names):
        for name in names:
            self.keyboard.hear(pygame.Event(pygame.KEYDOWN, scancode=K[name], key=0))
        return self

    def lift(self, *names):
        for name in names:
            self.keyboard.hear(pygame.Event(pygame.KEYUP, scancode=K[name], key=0))
        return self

    def window(self, what):
        self.keyboard.hear(pygame.Event(what))
        return self

    def read(self):
        """Give the names of the held buttons by player, and the joins."""
        held, joins = self.seats.buttons(*self.keyboard.read())
        return [" ".join(to_names(bits)) for bits in held], joins

    def held(self):
        return self.read()[0]


def test_player_one_has_the_left_hand():
    desk = Desk().press("W", "D", "E")
    assert desk.held() == ["up right act", "", "", ""]
    desk.lift("W", "E").press("Q")
    assert desk.held() == ["right gift", "", "", ""]


def test_a_key_stays_down_without_repeats_and_repeats_change_nothing():
    desk = Desk().press("D")
    for _ in range(5):
        assert desk.held()[0] == "right"
        desk.press("D")
    desk.lift("D")
    assert desk.held()[0] == ""


def test_a_tap_between_two_frames_is_seen_for_one_frame():
    desk = Desk().press("E").lift("E")
    assert desk.held()[0] == "act"
    assert desk.held()[0] == ""


def test_let_go_and_pressed_again_between_two_frames_is_a_second_press():
    desk = Desk().press("E")
    assert desk.held()[0] == "act"
    desk.lift("E").press("E")
    assert desk.held()[0] == ""
    assert desk.held()[0] == "act"
    assert desk.held()[0] == "act"


def test_alone_player_one_may_use_the_arrows_too_and_has_direct_orders():
    desk = Desk().press("UP", "Z")
    assert desk.held()[0] == "up act"
    desk.lift("UP", "Z").press("X", "TAB", "C", "H", "BACKSPACE", "SPACE", "4")
    assert desk.held()[0] == "gift switch call stay lie leo skip"


@pytest.mark.parametrize("key", ["RETURN", "RCTRL"])
def test_player_two_joins_with_their_own_act_key_and_takes_the_arrows(key):
    desk = Desk().press("UP")
    assert desk.held() == ["up", "", "", ""]
    desk.press(key)
    assert desk.read() == (["", "up", "", ""], [Join(1)])
    assert desk.read() == (["", "up", "", ""], [])
    desk.lift(key).press(key)
    desk.read()
    assert desk.held() == ["", "up act", "", ""]


def test_in_company_the_keys_of_one_player_alone_are_off():
    desk = Desk(2).press("Z", "X", "TAB", "C", "H", "BACKSPACE", "1")
    assert desk.held() == ["", "", "", ""]
    desk.press("R", "RSHIFT", "SPACE", "SLASH")
    assert desk.held() == ["order skip", "gift order", "", ""]


def test_all_four_join_and_the_fifth_act_is_only_act():
    desk = Desk().press("O", "KP9", "RETURN")
    assert desk.read()[1] == [Join(1), Join(2), Join(3)]
    desk.lift("O", "KP9", "RETURN").read()
    desk.press("O", "KP9", "RETURN", "E")
    desk.read()
    assert desk.held() == ["act"] * 4


def test_players_are_numbered_as_they_come_and_keep_their_keys():
    desk = Desk().press("O")
    assert desk.read()[1] == [Join(1)]
    desk.lift("O").press("U")
    assert desk.held() == ["", "gift", "", ""]
    desk.seats.settle([True, True, False, False])
    desk.lift("U").press("KP9").read()
    desk.lift("KP9")
    desk.seats.settle([True, False, True, False])
    desk.press("KP5")
    assert desk.held() == ["", "", "down", ""]
    desk.seats.keep([0, 2])
    assert desk.held() == ["", "down", "", ""]


def test_when_the_second_player_leaves_the_first_has_the_arrows_again():
    desk = Desk(2)
    desk.seats.settle([True, False, False, False])
    assert desk.press("LEFT").held() == ["left", "", "", ""]


def test_who_stays_alone_at_the_arrows_lets_the_other_join_with_e():
    desk = Desk(2)
    desk.seats.settle([False, True, False, False])
    assert desk.press("TAB", "LEFT").held() == ["", "left switch", "", ""]
    assert desk.press("E").read()[1] == [Join(0)]


def test_focus_loss_lets_everything_go():
    desk = Desk().press("D", "E")
    assert desk.held()[0] == "right act"
    desk.window(pygame.WINDOWFOCUSLOST)
    assert desk.held()[0] == ""


def test_a_key_held_through_a_loss_of_focus_counts_only_after_it_was_let_go():
    desk = Desk().press("D")
    desk.read()
    # as SDL tells it: it lets the keys go itself, and presses those still down when the window has them again
    desk.lift("D").window(pygame.WINDOWFOCUSLOST).read()
    desk.window(pygame.WINDOWFOCUSGAINED).press("D")
    for _ in range(200):
        assert desk.held()[0] == ""
    desk.lift("D").press("D")
    assert desk.held()[0] == "right"


def test_a_held_key_that_is_reported_late_after_focus_is_not_believed_either():
    desk = Desk().press("D")
    desk.read()
    desk.lift("D").window(pygame.WINDOWFOCUSLOST).read()
    desk.window(pygame.WINDOWFOCUSGAINED).read()
    for _ in range(20):
        desk.read()
    assert desk.press("D").held()[0] == ""
    assert desk.lift("D").press("D").held()[0] == "right"


def test_a_key_let_go_while_away_works_at_once_a_second_later():
    desk = Desk().press("D")
    desk.read()
    desk.lift("D").window(pygame.WINDOWFOCUSLOST).read()
    desk.window(pygame.WINDOWFOCUSGAINED)
    for _ in range(61):
        desk.read()
    assert desk.press("D").held()[0] == "right"


def test_another_key_works_at_once_after_focus():
    desk = Desk().press("D")
    desk.read()
    desk.window(pygame.WINDOWFOCUSLOST).read()
    desk.window(pygame.WINDOWFOCUSGAINED).read()
    assert desk.press("A").held()[0] == "left"


def test_the_key_that_closed_a_menu_does_nothing_until_it_is_pressed_again():
    desk = Desk().press("E")
    desk.read()
    desk.keyboard.ignore_held()
    assert desk.held()[0] == ""
    assert desk.press("E").held()[0] == ""
    assert desk.lift("E").press("E").held()[0] == "act"


def test_no_key_belongs_to_two_players():
    codes = [code for keys in PLAYERS for own in keys.keys.values() for code in own]
    assert len(codes) == len(set(codes))


def test_alone_no_key_means_two_things():
    own = [code for keys in PLAYERS[0].keys.values() for code in keys]
    extra = [code for name, keys in ALONE.keys.items() for code in keys if name != "skip"]
    assert not set(own) & set(extra)
    assert len(extra) == len(set(extra))


@pytest.fixture(scope="module")
def display():
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    pygame.display.init()
    pygame.display.set_mode((64, 36))
    yield
    pygame.display.quit()


def test_prompts_name_the_keys(display):
    seats = Desk(2).seats
    assert [seats.label(0, name) for name in ("act", "gift", "order", "move")] == ["E", "Q", "R", "WASD"]
    assert [seats.label(1, name) for name in ("act", "gift", "order", "right")] == ["Enter", "/", "Shift", "→"]
    assert seats.label(1, "move") == "↑←↓→"
    assert seats.label(0, "jenna") == ""
    assert seats.label(3, "act") == "Num 9"  # nobody sits there
    seats.sit(1)
    assert [seats.label(0, name) for name in ("switch", "lie", "stay")] == ["Tab", "Back", "H"]
    assert [player for player, _ in seats.sheet()] == [0, -1, -1, -1]


def test_an_order_without_a_key_goes_by_way_of_the_ring(display):
    alone, company = Desk().seats, Desk(2).seats
    assert [alone.label(0, name) for name in ("lie", "switch", "skip", "move")] == ["Back", "Tab", "Space", "WASD"]
    assert [company.label(0, name) for name in ("lie", "switch", "act")] == ["R ↓", "R ↑", "E"]
    assert [company.label(1, name) for name in ("call", "skip")] == ["Shift ←", "Enter"]


def test_a_layout_is_learned_where_sdl_cannot_be_asked(display):
    layout = Layout()
    layout._ask = None
    assert layout.label(pygame.KSCAN_Q) == "Q"
    layout.learn(pygame.KSCAN_Q, pygame.K_a)
    assert layout.label(pygame.KSCAN_Q) == "A"
