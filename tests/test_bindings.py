"""Binding other keys: who gets which, what is refused, what is kept, and what becomes of a broken file."""

import random

import msgspec
import pygame
import pytest

from game.input.bindings import DEFAULTS, KEYBOARD_SEATS, PAD_SEATS
from game.input.controls import Control, code_of
from game.input.kept import kept, understood
from game.input.rebinding import ESSENTIAL, Verdict, rebind, restore, restore_seat, unbind
from game.saves.records import Bindings
from game.saves.store import bindings_shelf
from game.scenes import sayings
from game.scenes.bindings import AskKey, KeysAndPads
from game.scenes.options import Options
from game.scenes.shared import bound_seats
from game.sim.buttons import ACT, NAMES, RIGHT
from tests.desk import Desk

KEY_T, KEY_E, KEY_O, KEY_F, KEY_Q, ENTER, RCTRL = (
    getattr(pygame, f"KSCAN_{name}") for name in ("T", "E", "O", "F", "Q", "RETURN", "RCTRL")
)


def keys(seats, name, button):
    return seats[name].keys.keys.get(button, ())


def test_a_free_key_takes_the_place_of_the_old_one():
    seats, verdict, *_ = rebind(DEFAULTS, "keys 1", "act", KEY_T)
    assert verdict is Verdict.BOUND
    assert keys(seats, "keys 1", "act") == (KEY_T,)
    assert keys(DEFAULTS, "keys 1", "act") == (KEY_E,)


def test_a_key_of_another_player_changes_places():
    outcome = rebind(DEFAULTS, "keys 1", "act", KEY_O)
    assert outcome[1:] == (Verdict.SWAPPED, "keys 3", "act")
    assert keys(outcome.seats, "keys 1", "act") == (KEY_O,)
    assert keys(outcome.seats, "keys 3", "act") == (KEY_E,)


def test_an_own_key_changes_places_too():
    outcome = rebind(DEFAULTS, "keys 1", "act", KEY_Q)
    assert outcome[1:] == (Verdict.SWAPPED, "keys 1", "gift")
    assert (keys(outcome.seats, "keys 1", "act"), keys(outcome.seats, "keys 1", "gift")) == ((KEY_Q,), (KEY_E,))


def test_of_two_keys_for_one_thing_the_other_stays():
    outcome = rebind(DEFAULTS, "keys 1", "call", ENTER)
    assert outcome[1:] == (Verdict.SWAPPED, "keys 2", "act")
    assert keys(outcome.seats, "keys 2", "act") == (RCTRL,)


def test_the_only_key_of_what_nobody_can_do_without_is_not_taken():
    outcome = rebind(DEFAULTS, "keys 1", "call", KEY_O)
    assert outcome == (DEFAULTS, Verdict.TAKEN, "keys 3", "act")
    assert unbind(DEFAULTS, "keys 2", "up").verdict is Verdict.ESSENTIAL
    assert keys(unbind(DEFAULTS, "keys 1", "gift").seats, "keys 1", "gift") == ()


@pytest.mark.parametrize("name", ["ESCAPE", "F1", "F3", "F11"])
def test_the_windows_own_keys_are_refused(name):
    assert rebind(DEFAULTS, "keys 1", "act", getattr(pygame, f"KSCAN_{name}")).verdict is Verdict.RESERVED


def test_every_seat_has_the_controls_of_its_own_device():
    assert rebind(DEFAULTS, "pad 1", "act", KEY_T).verdict is Verdict.OTHER_DEVICE
    assert rebind(DEFAULTS, "pad 1", "act", code_of(1, Control.Y)).verdict is Verdict.OTHER_DEVICE
    assert rebind(DEFAULTS, "keys 1", "act", code_of(0, Control.Y)).verdict is Verdict.OTHER_DEVICE
    assert rebind(DEFAULTS, "pad 1", "act", code_of(0, Control.START)).verdict is Verdict.RESERVED
    swapped = rebind(DEFAULTS, "pad 1", "act", code_of(0, Control.X))
    assert swapped[1:] == (Verdict.SWAPPED, "pad 1", "gift")


def test_alone_one_may_use_the_keys_of_others_but_not_those_they_join_with():
    assert rebind(DEFAULTS, "alone", "call", ENTER)[1:] == (Verdict.TAKEN, "keys 2", "act")
    outcome = rebind(DEFAULTS, "alone", "call", pygame.KSCAN_J)
    assert outcome.verdict is Verdict.BOUND
    assert keys(outcome.seats, "keys 3", "left") == (pygame.KSCAN_J,)


def test_one_key_a_whole_seat_and_everything_can_be_put_back():
    seats = rebind(DEFAULTS, "keys 1", "act", KEY_O).seats
    seats = rebind(seats, "keys 1", "gift", KEY_T).seats
    one = restore(seats, "keys 1", "act").seats
    assert (keys(one, "keys 1", "act"), keys(one, "keys 1", "gift"), keys(one, "keys 3", "act")) == (
        (KEY_E,),
        (KEY_T,),
        (KEY_O,),
    )
    assert restore_seat(seats, "keys 1") == DEFAULTS
    second = rebind(DEFAULTS, "keys 2", "act", KEY_T).seats
    assert restore_seat(second, "keys 2") == DEFAULTS


def test_whatever_is_pressed_no_key_means_two_things_and_nobody_is_left_without_one():
    dice = random.Random(5)
    codes = [code for seat in KEYBOARD_SEATS for own in DEFAULTS[seat].keys.keys.values() for code in own]
    codes += [KEY_T, KEY_F, pygame.KSCAN_ESCAPE]
    seats = DEFAULTS
    for _ in range(3000):
        name, button = dice.choice([*KEYBOARD_SEATS, "alone"]), dice.choice(NAMES)
        match dice.randrange(8):
            case 0:
                seats = unbind(seats, name, button).seats
            case 1:
                seats = restore(seats, name, button).seats
            case 2 if dice.random() < 0.1:
                seats = restore_seat(seats, name)
            case _:
                seats = rebind(seats, name, button, dice.choice(codes)).seats
        bound = [code for seat in KEYBOARD_SEATS for own in seats[seat].keys.keys.values() for code in own]
        assert len(bound) == len(set(bound))
        assert all(keys(seats, seat, each) for seat in KEYBOARD_SEATS for each in ESSENTIAL)
        assert understood(msgspec.json.decode(msgspec.json.encode(kept(seats)))) == (seats, [])


@pytest.mark.parametrize(
    ("written", "complaint"),
    [
        ([1], "[1] is no list of seats"),
        ({"keys 9": {}}, "'keys 9' is no seat"),
        ({"keys 1": {"keys": {"fly": [9]}}}, "keys 1: 'fly' is no button"),
        ({"keys 1": {"keys": {"act": "E"}}}, "keys 1: act is on 'E', which are no keys for it"),
        ({"keys 1": {"keys": {"act": [True]}}}, "keys 1: act is on [True], which are no keys for it"),
        ({"keys 1": {"keys": {"act": [9999]}}}, "keys 1: act is on [9999], which are no keys for it"),
        ({"keys 1": {"keys": {"act": [41]}}}, "keys 1: act is on [41], which are no keys for it"),
        ({"keys 1": {"keys": {"act": []}}}, "keys 1: act has no key"),
        ({"keys 1": {"once": ["up"]}}, "keys 1: 'up' cannot be pressed once"),
        ({"keys 1": {"drifts": 1}}, "keys 1: drifts is 1, not true or false"),
        ({"keys 1": {"speed": 3}}, "keys 1: 'speed' is unknown"),
        ({"keys 1": {"keys": {"act": [18]}}}, "key 18 is both keys 1 act and keys 3 act"),
        ({"pad 1": {"keys": {"act": [20]}}}, "pad 1: act is on [20], which are no keys for it"),
    ],
)
def test_what_is_broken_is_named_and_as_at_first(written, complaint):
    seats, complaints = understood(written)
    assert complaints == [complaint]
    assert seats == DEFAULTS


def test_the_rest_of_a_broken_file_still_counts():
    seats, complaints = understood({"keys 1": {"keys": {"act": [KEY_T], "fly": [9]}, "drifts": True}, "x": 1})
    assert len(complaints) == 2
    assert keys(seats, "keys 1", "act") == (KEY_T,)
    assert seats["keys 1"].drifts


def test_no_nonsense_raises():
    dice = random.Random(9)
    parts = [0, -1, True, None, "", "act", "keys 1", [], {}, [8, 8], {"keys": {"act": [8]}}, 1.5, [[]], ["act", {}]]

    def nonsense(depth):
        if depth == 0 or dice.random() < 0.3:
            return dice.choice(parts)
        if dice.random() < 0.3:
            return [nonsense(depth - 1) for _ in range(dice.randrange(4))]
        names = ("keys 1", "alone", "pad 2", "keys", "once", "drifts", "act", "up", "x")
        return {dice.choice(names): nonsense(depth - 1) for _ in range(dice.randrange(4))}

    for _ in range(3000):
        seats, _ = understood(nonsense(4))
        assert understood(kept(seats)) == (seats, [])


def test_a_file_with_unknown_bindings_is_one_line_and_kept_aside(tmp_path):
    shelf = bindings_shelf(tmp_path)
    shelf.save(Bindings({"keys 1": {"keys": {"act": [KEY_T], "fly": [1]}}, "knees": {}}))
    before = shelf.path.read_bytes()
    seats = bound_seats(shelf)
    (note,) = shelf.notes
    assert note.endswith(
        "broken (keys 1: 'fly' is no button and 1 more); kept as bindings.json.broken, defaults for what is broken"
    )
    assert keys(seats, "keys 1", "act") == (KEY_T,)
    assert shelf.path.with_name("bindings.json.broken").read_bytes() == before
    again = bindings_shelf(tmp_path)
    assert bound_seats(again) == seats
    assert again.notes == []


def test_a_file_that_cannot_be_read_at_all_is_one_line_and_defaults(tmp_path):
    shelf = bindings_shelf(tmp_path)
    shelf.path.write_bytes(b"{half")
    assert bound_seats(shelf) == DEFAULTS
    assert len(shelf.notes) == 1
    assert shelf.path.with_name("bindings.json.broken").read_bytes() == b"{half"


@pytest.fixture
def desk(tmp_path):
    desk = Desk(tmp_path)
    desk.frame(3).tap("ESCAPE").choose(sayings.OPTIONS).tap("RETURN").choose(sayings.KEYS).tap("RETURN")
    assert isinstance(desk.top, KeysAndPads)
    return desk


def test_act_is_bound_anew_in_the_running_game_and_kept(desk, tmp_path):
    desk.choose("Act").tap("RETURN")
    assert isinstance(desk.top, AskKey)
    desk.tap("T")
    assert isinstance(desk.top, KeysAndPads)
    assert desk.top._said == "Act of player 1 is now: T."
    assert bound_seats(bindings_shelf(tmp_path))["keys 1"].keys.act == (KEY_T,)
    desk.tap("ESCAPE").tap("ESCAPE").tap("ESCAPE")
    desk.down("E").frame(2)
    assert desk.world.players[0].held == 0
    desk.up("E").down("T").frame(2)
    assert desk.world.players[0].held == ACT
    assert desk.shared.seats.label(0, "act") == "T"


def test_a_conflict_is_named(desk):
    desk.choose("Act").tap("RETURN").tap("O")
    assert desk.top._said == "O was Act of player 3; they change places."
    desk.choose("Call").tap("RETURN").tap("E")
    assert desk.top._said == "E is Act of player 3, who would be left without; Call everyone stays as it is."
    desk.choose("Up").tap("LEFT")
    assert desk.top._said == "Up of player 1 needs a key; it stays as it is."
    desk.tap("UP")
    assert desk.top._said == ""


def test_escape_leaves_the_key_as_it_was(desk):
    desk.choose("Act").tap("RETURN").tap("ESCAPE")
    assert isinstance(desk.top, KeysAndPads)
    assert desk.shared.seats.bound == DEFAULTS


def test_left_takes_a_key_away_right_puts_it_back_and_both_resets_reset(desk):
    desk.choose("Gift").tap("LEFT")
    assert keys(desk.shared.seats.bound, "keys 1", "gift") == ()
    desk.tap("RIGHT")
    assert desk.shared.seats.bound == DEFAULTS
    desk.choose("Act").tap("RETURN").tap("O").choose("Walking").tap("RIGHT")
    assert desk.shared.seats.bound["keys 1"].drifts
    desk.choose("As at first: player 1").tap("RETURN")
    assert desk.shared.seats.bound == DEFAULTS
    desk.choose("Act").tap("RETURN").tap("T").choose("As at first: everybody").tap("RETURN")
    assert desk.shared.seats.bound == DEFAULTS


def test_the_menus_are_driven_with_the_keys_that_are_bound(desk):
    desk.choose("Act").tap("RETURN").tap("T").choose("Down").tap("RETURN").tap("G")
    chosen = desk.top._menu.chosen
    assert desk.tap("G").top._menu.chosen == chosen + 1
    assert desk.tap("S").top._menu.chosen == chosen + 1
    desk.tap("ESCAPE").choose(sayings.BACK).tap("T")
    assert not isinstance(desk.top, Options)


def test_help_and_pause_can_do_without_a_key_for_gift(desk):
    desk.choose("Gift").tap("LEFT").choose("Whose").tap("RIGHT").choose("Orders").tap("LEFT")
    desk.tap("ESCAPE").tap("ESCAPE").choose(sayings.HELP).tap("RETURN").frame(2)
    assert "gift" not in desk.shared.seats.sheet()[0][1]


def test_every_verdict_and_button_has_words():
    assert set(sayings.VERDICTS) == set(Verdict)
    assert set(sayings.ACTIONS) == set(NAMES)
    assert all(seat in DEFAULTS for seat in PAD_SEATS)


def test_a_drifting_friend_stands_still_after_a_menu(desk):
    desk.choose("Walking").tap("RIGHT").tap("ESCAPE").tap("ESCAPE").tap("ESCAPE").frame(2)
    desk.tap("D").frame(5)
    assert desk.world.players[0].held == RIGHT
    desk.tap("ESCAPE").tap("ESCAPE").frame(3)
    assert desk.world.players[0].held == 0
