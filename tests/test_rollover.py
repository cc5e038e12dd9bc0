"""Every pair and triple of default keys against four ways to wire a keyboard, and the page that says so."""

from itertools import combinations
from pathlib import Path

import pygame
import pytest

from game.input.bindings import PLAYERS, KeySet
from tools.handbook.keyboards import page
from tools.handbook.rollover import KEYBOARDS, grid, holds, is_swallowed, lost_alone, lost_together, printed

DOCS = Path(__file__).resolve().parents[1] / "docs"
GRIDS = {name: grid(drawn) for name, (_, drawn) in KEYBOARDS.items()}
A, B, C, D = (getattr(pygame, f"KSCAN_{letter}") for letter in "ABCD")


@pytest.mark.parametrize(
    ("drawn", "keys", "swallowed"),
    [
        ("A B\n C D", (A, B), False),
        ("A B\n C D", (A, D), False),
        ("A B\n C D", (A, B, C), True),
        ("A B\n C D", (B, C, D), True),
        ("A B\n C -", (A, B, C), False),
        ("A B C\n D - -", (A, B, C), False),
        ("A - -\n - B -\n - - C", (A, B, C), False),
    ],
)
def test_three_corners_of_a_rectangle_lose_a_key_where_the_fourth_is_one(drawn, keys, swallowed):
    assert is_swallowed(grid(drawn), keys) is swallowed


@pytest.mark.parametrize("name", GRIDS)
def test_two_keys_of_anybody_always_arrive(name):
    codes = [code for keys in PLAYERS for own in keys.keys.values() for code in own if code in GRIDS[name]]
    assert len(codes) > 20
    assert not any(is_swallowed(GRIDS[name], pair) for pair in combinations(codes, 2))


@pytest.mark.parametrize("name", GRIDS)
def test_every_default_key_lies_once_on_every_keyboard_but_the_number_pad_of_a_small_one(name):
    spots = list(GRIDS[name].values())
    assert len(spots) == len(set(spots))
    missing = {number for number, keys in enumerate(PLAYERS) for own in keys.keys.values() if own[0] not in GRIDS[name]}
    assert missing == ({3} if name == "laptop" else set())


def test_a_key_that_is_not_on_the_keyboard_is_lost():
    assert is_swallowed(GRIDS["laptop"], (pygame.KSCAN_KP8,))


@pytest.mark.parametrize("name", GRIDS)
def test_acting_with_a_shift_or_control_key_is_safe_everywhere(name):
    own = {**PLAYERS[1].keys, "act": (pygame.KSCAN_RCTRL,), "gift": (pygame.KSCAN_RSHIFT,)}
    assert lost_alone(GRIDS[name], KeySet(own)) == []
    assert pygame.KSCAN_RCTRL in PLAYERS[1].act


def test_what_one_player_holds_at_once_has_no_opposites():
    shown = {" ".join(printed(code) for code in held) for held in holds(PLAYERS[0])}
    assert len(shown) == 26
    assert {"W D E", "E", "A Q", "S A"} <= shown
    assert not any({"W", "S"} <= {*each.split()} or {"A", "D"} <= {*each.split()} for each in shown)


def test_more_players_never_lose_less():
    for wired in GRIDS.values():
        lost = [lost_together(wired, count)[0] for count in range(1, 5)]
        assert lost == sorted(lost)


def test_the_page_says_what_the_models_say():
    assert (DOCS / "keyboards.md").read_text("utf-8") == page()
    assert "| upright | loses W A Q, W D E, S A Q, S D E | safe |" in page()
