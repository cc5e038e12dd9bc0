"""Rewrite: Jenna holds Gift, and a dial turns by a quarter with what is built on it (GAME.md 3)."""

from play import Play, entry, plate, point, region, room, thing

from game.replay.bots.solve import solve
from game.replay.run import Run
from game.sim.events import What
from game.sim.friends.gift import WORK_TICKS
from game.sim.motion import LUNGE_TICKS

PIT = [row[:8] + row[8:13].replace(".", "~") + row[13:] for row in room(24, 9)]
HOLD = WORK_TICKS / 60 + 0.1


def house(*more, rows=None, friends="jenna,ravi", **fields):
    return Play(rows or PIT, region(lap_seconds=60, friends=friends, **fields), entry(2, 4), entry(1, 4), *more)


def dial(**fields):
    return thing("dial", "dial", 8, 2, 5, 5, **fields)


def strip(play):
    left, top, right, bottom = play.thing("dial").leads_over
    return left // 4096, top // 4096, right // 4096, bottom // 4096


def test_a_dial_turns_by_a_quarter_when_gift_was_held_and_that_is_a_beat():
    play = house(dial(piece="bridge", lies="down")).go(6, 4)
    assert strip(play) == (10, 2, 11, 7)
    play.run(HOLD, "gift")
    assert strip(play) == (8, 4, 13, 5)
    assert play.jenna.beats == ["rewrite:dial"]
    assert [event.number for event in play.happened(What.REWRITTEN)] == [1]


def test_a_bridge_carries_over_the_pit_only_as_it_lies():
    play = house(dial(piece="bridge", lies="down", seconds=20)).go(7, 4).run(0.6, "right")
    assert play.happened(What.FELL)
    falls = len(play.happened(What.FELL))
    play.go(6, 4).run(HOLD, "gift").go(14, 4)
    assert len(play.happened(What.FELL)) == falls


def test_a_wall_on_a_dial_stands_in_the_way_until_it_is_turned():
    play = house(dial(piece="wall", lies="down", seconds=20), rows=room(24, 9)).go(7, 4).run(1, "right")
    assert play.tile(play.jenna) == (9, 4)
    play.go(7, 4).run(HOLD, "gift").go(8, 3).run(1, "right")
    assert play.tile(play.jenna)[0] > 12


def test_a_dial_springs_back_and_says_so():
    play = house(dial(piece="bridge", seconds=2)).go(6, 4).run(HOLD, "gift")
    assert play.thing("dial").on
    play.run(2)
    assert not play.thing("dial").on
    assert play.happened(What.SPRUNG)


def test_a_dial_without_a_spring_stays_until_it_is_turned_again():
    play = house(dial(piece="bridge", springs=False, seconds=1)).go(6, 4).run(HOLD, "gift").run(5)
    assert play.thing("dial").on
    play.run(HOLD, "gift")
    assert not play.thing("dial").on


def test_a_dial_opens_gates():
    play = house(dial(opens="gate"), thing("gate", "gate", 16, 0, 1, 9)).go(6, 4).run(HOLD, "gift")
    assert play.thing("gate").on


def test_a_tap_beside_a_dial_still_drafts_and_turns_nothing():
    rows = [row[:16] + row[16:18].replace(".", "~") + row[18:] for row in PIT]
    play = house(dial(piece="bridge", seconds=20), rows=rows).go(15, 4).tap("right").tap("gift")
    assert play.happened(What.DRAFTED)
    assert not play.thing("dial").on


def test_a_hold_beside_a_dial_drafts_nothing():
    play = house(dial(piece="bridge", lies="down")).go(7, 4).tap("right").run(HOLD, "gift")
    assert play.thing("dial").on
    assert not play.happened(What.DRAFTED)


def test_letting_go_too_early_turns_nothing_and_neither_does_a_dial_out_of_reach():
    play = house(dial(piece="bridge")).go(6, 4).run(0.4, "gift").run(1)
    assert play.happened(What.AIMED)
    assert not play.thing("dial").on
    play.go(2, 4).run(HOLD, "gift")
    assert not play.thing("dial").on
    assert play.jenna.gesture == "shrug"


def test_nobody_turns_a_dial_while_carrying():
    play = house(dial(), point("carry", "pillow", 5, 4)).go(5, 3).tap("act").run(HOLD, "gift")
    assert play.jenna.carry
    assert not play.thing("dial").on


def test_who_faces_one_of_two_dials_turns_that_one():
    left, right = thing("dial", "left", 3, 2, 1, 1), thing("dial", "right", 9, 2, 1, 1)
    play = house(left, right, rows=room(24, 9)).go(6, 2).tap("right").run(HOLD, "gift")
    assert (play.thing("left").on, play.thing("right").on) == (False, True)
    play.go(6, 2).tap("left").run(HOLD, "gift")
    assert play.thing("left").on


def test_the_echo_turns_it_again_at_the_same_tick():
    play = house(dial(piece="bridge", lies="down")).go(6, 4).run(HOLD, "gift")
    turned = play.loop.clock
    play.turn_the_night()
    play.until(lambda: play.thing("dial").on, "up")
    assert abs(play.loop.clock - turned) <= LUNGE_TICKS
    play.next_lap()
    assert play.loop.result.then == {"jenna": ["rewrite:dial"], "ravi": []}


def test_one_echo_and_one_body_turn_a_dial_twice():
    """Jenna and her own echo: the echo turns the bridge for her, she turns it on and is carried no farther."""
    play = house(dial(piece="bridge", lies="down", springs=False)).go(6, 4).run(HOLD, "gift").turn_the_night()
    play.until(lambda: play.thing("dial").on, "up")
    play.go(6, 4).run(HOLD, "gift")
    assert not play.thing("dial").on


def test_whoever_stays_on_a_bridge_that_turns_back_goes_round_with_it():
    play = house(dial(piece="bridge", lies="down", seconds=4)).go(6, 4).run(HOLD, "gift").go(12, 4).run(5)
    assert play.happened(What.SPRUNG)
    assert not play.happened(What.FELL)
    assert play.tile(play.jenna)[0] == 10, "from the eastern end to one in the column of the middle"


def test_bots_play_rewrite_in_a_solution():
    solution = "jenna rewrite dial, on far, lie | jenna rewrite dial, on far, lie | jenna hold a1; ravi hold a2"
    play = house(
        dial(piece="bridge", lies="down"),
        plate("far", 16, 4),
        thing("seam", "clock", 4, 0, 2, 1, pressure="rewrite:dial,on:far"),
        point("anchor", "a1", 3, 6, seam="clock"),
        point("anchor", "a2", 5, 6, seam="clock"),
        solution=solution,
    )
    outcome = solve(Run(play.stage))
    assert outcome.woke, outcome.story
