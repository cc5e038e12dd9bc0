"""Pressing once instead of holding, and walking on after a tap: what the simulation is told, and what comes of it."""

import pytest
from play import Play, entry, point, region, room, thing

from game.input.bindings import PLAYERS, Seat
from game.input.ease import ONCE, Ease
from game.sim.buttons import ACT, from_names, to_names
from game.sim.commands import Leave
from game.sim.events import What
from game.sim.friends.friend import Mode
from game.sim.units import TILE


class Hands:
    """A world that is played by one player's eased hands."""

    def __init__(self, *more, once=ONCE, drifts=False, friends="jenna,ravi"):
        self.play = Play(
            room(24, 9),
            region(lap_seconds=60, friends=friends),
            entry(4, 4),
            *more,
        )
        self.ease = Ease()
        self.seat = Seat(PLAYERS[0], once, drifts)
        self.told = ""
        self.tick("").tick("")
        self.play.loop.running = True

    def tick(self, raw):
        held = self.ease.press(self.seat, from_names(raw.split()), self.play.world, 0)
        self.told = " ".join(to_names(held))
        self.play.tick(self.told)
        return self

    def run(self, seconds, raw=""):
        for _ in range(round(seconds * 60)):
            self.tick(raw)
        return self

    def tap(self, raw, ticks=4):
        for _ in range(ticks):
            self.tick(raw)
        return self.tick("")

    @property
    def jenna(self):
        return self.play.jenna


def at_anchor(**options):
    """Jenna stands at an anchor of a seam that shows."""
    hands = Hands(
        thing("seam", "clock", 12, 0, 1, 1, hold=0.6),
        point("anchor", "one", 4, 4, seam="clock"),
        point("anchor", "two", 20, 4, seam="clock"),
        friends="jenna",
        **options,
    )
    hands.play.thing("clock").reveal(hands.play.world)
    return hands.tick("")


def test_act_pressed_once_at_an_anchor_holds_on_until_it_is_pressed_again():
    hands = at_anchor().tap("act").run(3)
    assert hands.told == "act"
    assert hands.jenna.anchor == hands.play.thing("one").id
    hands.tick("act")
    assert hands.told == ""
    assert hands.run(1).jenna.anchor == 0
    assert not hands.jenna.lying
    assert not hands.play.happened(What.LUNGED)


def test_whoever_walks_lets_go_and_the_key_that_did_it_walks():
    hands = at_anchor().tap("act").run(1)
    x = hands.jenna.x
    hands.run(0.5, "right")
    assert hands.jenna.anchor == 0
    assert hands.jenna.x > x + TILE


def test_a_hand_that_has_nothing_to_hold_any_more_is_let_go_of():
    hands = at_anchor().tap("act").run(1)
    assert hands.told == "act"
    hands.play.thing("one").on = False
    hands.run(0.2)
    assert hands.told == ""
    assert not hands.run(2).jenna.lying


def test_without_the_choice_a_press_lasts_as_long_as_the_key():
    hands = at_anchor(once=()).tap("act").run(1)
    assert hands.told == ""
    assert hands.jenna.anchor == 0


def test_a_sleeper_is_woken_by_one_press():
    hands = Hands()
    hands.play.ravi.asleep = True
    hands.play.ravi.x, hands.play.ravi.y = hands.jenna.x + TILE // 2, hands.jenna.y
    hands.tap("act")
    assert hands.told == "act"
    hands.run(1.5)
    assert not hands.play.ravi.asleep
    assert hands.told == ""


def test_anywhere_else_act_is_a_press_like_any_other():
    hands = Hands(once=("act",)).tap("act").run(2)
    assert hands.told == ""
    assert not hands.jenna.lying
    hands.tap("right act")
    assert hands.play.happened(What.LUNGED)
    assert hands.told == ""


def test_one_press_where_nothing_is_in_reach_lies_down():
    hands = Hands(once=("lie",)).tap("act")
    assert hands.told == "act"
    hands.run(1.4)
    assert hands.jenna.lying
    assert hands.told == ""


@pytest.mark.parametrize("stop", ["act", "up"])
def test_the_ring_of_lying_down_is_stopped_by_a_press_or_a_step(stop):
    hands = Hands(once=("lie",)).tap("act").run(0.5).tap(stop).run(2)
    assert not hands.jenna.lying


def test_a_gift_lasts_until_one_walks_and_every_press_gives_again():
    hands = Hands(once=("gift",))
    for count in range(1, 4):
        hands.tap("gift").run(0.2)
        assert hands.told == "gift"
        assert len(hands.play.happened(What.NOTHING)) == count
    assert hands.tick("left").told == "left"
    assert hands.tick("").told == ""


def test_a_press_of_orders_leaves_the_ring_open_for_one_direction():
    hands = Hands().tap("order").run(1)
    assert hands.play.world.players[0].ring
    x = hands.jenna.x
    hands.tap("right")
    assert hands.play.ravi.mode is Mode.STAY
    assert hands.jenna.x == x
    assert hands.run(0.1).told == ""
    assert not hands.play.world.players[0].ring


def test_another_press_of_orders_shuts_the_ring():
    hands = Hands().tap("order").run(0.2).tap("order").run(0.1)
    assert not hands.play.world.players[0].ring
    hands.tap("right")
    assert hands.play.ravi.mode is Mode.FOLLOW


def test_a_tap_of_act_and_gift_opens_the_ring_too_so_that_six_keys_do():
    hands = Hands().tap("act gift").run(0.2).tap("down").run(0.2)
    assert hands.jenna.lying
    assert not hands.play.happened(What.LUNGED)


def test_a_tap_sets_a_heading_and_its_opposite_or_the_same_stops():
    for stop in ("left", "right"):
        hands = Hands(drifts=True).tap("right").run(0.5)
        assert hands.told == "right"
        hands.tap(stop)
        assert hands.told == ""
        x = hands.jenna.x
        assert abs(hands.run(0.3).jenna.x - x) < TILE
        hands.tap("left").run(0.2)
        assert hands.told == "left"


def test_two_keys_together_drift_slantwise_and_another_way_turns():
    hands = Hands(drifts=True).tick("up").tap("up right")
    assert hands.told == "up right"
    assert hands.tap("down").told == ""
    assert hands.tap("right").tap("down").told == "down"


def test_a_drifting_friend_lunges_on_but_stops_at_what_is_to_be_held():
    hands = at_anchor(drifts=True)
    hands.tap("right", ticks=1)
    assert hands.told == "right"
    hands.tap("act").run(1)
    assert hands.jenna.anchor == hands.play.thing("one").id
    far = Hands(drifts=True).tap("right").tap("act")
    assert far.play.happened(What.LUNGED)
    assert far.told == "right"


def test_orders_and_lying_down_end_a_drift():
    hands = Hands(drifts=True).tap("right").tap("order").tap("left")
    assert hands.play.happened(What.CALLED)
    assert hands.run(0.2).told == ""
    hands.tap("right").tick("lie").tick("")
    assert hands.jenna.lying
    assert hands.run(0.5).jenna.lying
    hands.tap("right").run(0.1)
    assert not hands.jenna.lying


@pytest.mark.parametrize("end", ["switch", "asleep", "let_go", "left"])
def test_nothing_is_kept_beyond_a_switch_sleep_a_menu_or_leaving(end):
    hands = Hands(drifts=True).tap("right").tap("gift")
    hands.ease._kept |= ACT
    if end == "switch":
        hands.tick("ravi").tick("")
    elif end == "asleep":
        hands.jenna.asleep = True
        hands.tick("")
    elif end == "left":
        hands.play.world.players[1].leads = "ravi"
        hands.play.tick(commands=[Leave(0)])
        hands.tick("")
    else:
        hands.ease.let_go()
    hands.tick("")
    assert hands.told == ""


def test_hands_that_nothing_eases_are_told_as_they_are():
    hands = Hands(once=())
    for raw in ("up right act", "gift", "down order", "", "left act gift", "skip", "lie"):
        hands.tick(raw)
        assert hands.told == raw
