"""Seams: what reveals them, who holds and breaks them, who answers, and how hard the demon holds (GAME.md 2.7, 2.8)."""

import pytest
from play import Play, entry, plate, point, region, room, thing

from game.sim.commands import Assist, Skip
from game.sim.events import What
from game.sim.friends.friend import Mode
from game.sim.loop.seam import SeamState
from game.sim.loop.state import Phase
from game.sim.world import Assists


def house(*more, rows=None, players=1, friends="jenna,ravi", anchors=({}, {}), hold=0.6, options=None, **fields):
    """Two plates, a seam named clock with two anchors at (16, 5) and (20, 5)."""
    pressure = fields.pop("pressure", "")
    spots = [(16, 5), (20, 5), (18, 3)]
    return Play(
        rows or room(24, 9),
        region(lap_seconds=30, friends=friends, **fields),
        *[entry(2 - number % 2, 3 + number // 2) for number in range(4)],
        plate("a", 6, 3),
        plate("b", 6, 6),
        thing("seam", "clock", 18, 0, 1, 1, pressure=pressure, hold=hold),
        *[
            point("anchor", f"anchor{number}", *spots[number], seam="clock", **extra)
            for number, extra in enumerate(anchors)
        ],
        *more,
        players=players,
        **(options or {}),
    )


def revealed(*more, **fields):
    play = house(*more, **fields)
    play.thing("clock").reveal(play.world)
    return play


def visit(play, *names):
    spots = {"a": (6, 3), "b": (6, 6)}
    for name in names:
        play.go(4, 4).go(*spots[name])
    return play


# revealing


@pytest.mark.parametrize(
    ("pressure", "shown"),
    [
        ("", True),
        ("on:a", True),
        ("on:a,on:b", True),
        ("jenna:on:a", True),
        ("ravi:on:a", False),
        ("on:a,on:c", False),
    ],
)
def test_a_match_reveals_the_seams_whose_pressure_lies_in_the_lap(pressure, shown):
    play = house(pressure=pressure)
    visit(play, "a", "b").turn_the_night()
    assert play.thing("clock").state is SeamState.HIDDEN
    visit(play, "a", "b").turn_the_night()
    assert play.loop.result.period == 1
    assert (play.thing("clock").state is SeamState.REVEALED) is shown
    assert bool(play.happened(What.REVEALED)) is shown


def test_without_a_match_nothing_is_revealed():
    play = house(plate("c", 9, 6))
    visit(play, "a", "b").turn_the_night()
    visit(play.go(4, 4).go(9, 4).go(9, 6), "b").turn_the_night()
    assert play.loop.result.reason == "differs"
    assert play.thing("clock").state is SeamState.HIDDEN


def test_what_is_revealed_stays_revealed():
    play = house()
    for _ in range(2):
        visit(play, "a", "b").turn_the_night()
    for _ in range(3):
        play.tap("up").turn_the_night()
    assert play.thing("clock").state is SeamState.REVEALED


def test_story_night_starts_with_the_seams_revealed():
    play = house(options={"assists": Assists(story_night=1)})
    assert play.thing("clock").state is SeamState.REVEALED


# threads


def threads(play):
    return [(each.thing, each.number, each.note, each.text) for each in play.happened(What.THREAD)]


def test_a_beat_of_a_hidden_seams_pressure_draws_a_thread_and_lights_a_stitch():
    play = house(pressure="on:a,jenna:on:b")
    clock, a, b = (play.thing(name).id for name in ("clock", "a", "b"))
    visit(play, "a")
    assert threads(play) == [(clock, a, "on:a", "1")]
    visit(play, "b")
    assert threads(play) == [(clock, a, "on:a", "1"), (clock, b, "on:b", "2")]
    assert play.thing("clock").stitches(play.world) == 2


def test_an_echo_draws_threads_too_while_its_beats_count():
    play = house(pressure="on:a,on:b")
    visit(play, "a").turn_the_night()
    play.events = []
    play.run(3, "up")
    assert [(each[2], each[3]) for each in threads(play)] == [("on:a", "1")]
    play.turn_the_night()
    play.events = []
    visit(play, "b")  # leaves the habit: the echo's `a` counts no longer
    play.run(3)
    assert [(each[2], each[3]) for each in threads(play)][-1] == ("on:b", "1")
    assert play.thing("clock").stitches(play.world) == 1


@pytest.mark.parametrize("pressure", ["", "on:c", "ravi:on:a"])
def test_other_beats_draw_no_thread(pressure):
    play = house(pressure=pressure)
    visit(play, "a")
    assert threads(play) == []


def test_a_revealed_seam_draws_no_thread():
    play = revealed(pressure="on:a")
    visit(play, "a")
    assert threads(play) == []


# how it breaks


def test_two_bodies_break_a_seam_after_point_six_seconds_together():
    play = revealed(players=2)
    play.go(16, 5).go(20, 5, player=1)
    play.run(2, "act")
    assert play.jenna.anchor
    play.until(lambda: play.ravi.anchor, "act", "act")
    assert len(play.happened(What.OVERLAP)) == 1
    ticks = 1  # the tick in which both hold is the first
    while play.thing("clock").state is not SeamState.BROKEN:
        play.tick("act", "act")
        ticks += 1
    assert ticks == 36
    assert play.loop.woken


def test_letting_go_starts_the_overlap_again():
    play = revealed(players=2)
    play.go(16, 5).go(20, 5, player=1)
    play.until(lambda: play.thing("clock").together == 30, "act", "act")
    play.tick("act", "")
    assert play.thing("clock").together == 0
    assert play.thing("clock").state is SeamState.REVEALED


@pytest.mark.parametrize("first", [0, 1])
def test_the_order_of_arrival_is_free(first):
    play = revealed(players=2)
    play.go(16, 5).go(20, 5, player=1)
    play.run(2.5, *(["act", ""], ["", "act"])[first])
    play.run(1.5, "act", "act")
    assert play.thing("clock").state is SeamState.BROKEN


def test_one_body_alone_cannot_break():
    play = revealed(friends="jenna")
    play.go(16, 5).run(5, "act").go(20, 5).run(5, "act")
    assert play.thing("clock").state is SeamState.REVEALED
    assert play.happened(What.NO_ANSWER)[0].note == "nobody"


def test_an_echo_cannot_hold():
    """Jenna's echo stands where she held; she alone holds the other anchor."""
    play = revealed(plate("mat", 16, 5), friends="jenna")
    play.go(16, 5).run(2, "act").turn_the_night()
    play.until(lambda: play.jenna.echo.pressing, "up")
    play.go(20, 5).run(3, "act")
    assert play.jenna.anchor
    assert play.thing("clock").state is SeamState.REVEALED


def test_a_hidden_seam_cannot_be_held():
    play = house()
    play.go(16, 5).run(1, "act")
    assert play.jenna.anchor == 0
    assert not play.happened(What.HELD)


def test_a_seam_of_three_anchors_needs_three_bodies():
    play = revealed(friends="jenna,ravi,mia", anchors=({}, {}, {}), players=2)
    play.go(16, 5).go(20, 5, player=1).run(2.5, "act", "act")
    assert play.thing("clock").state is SeamState.REVEALED
    play.run(4, "act", "act")  # Mia answers after three seconds
    assert play.thing("clock").state is SeamState.BROKEN


def test_an_anchor_may_name_a_friend_and_says_whom():
    play = revealed(anchors=({"friend": "ravi"}, {}))
    play.go(16, 5).run(1, "act")
    assert play.jenna.anchor == 0
    refused = play.happened(What.REFUSED)
    assert [(each.friend, each.thing, each.note) for each in refused] == [("jenna", play.thing("anchor0").id, "ravi")]
    assert not play.jenna.lying
    play.go(20, 5).run(4, "act")
    assert play.thing("clock").state is SeamState.BROKEN


def test_act_held_a_little_off_an_anchor_says_closer_and_does_not_lie_down():
    play = revealed(friends="jenna")
    play.go(14, 5).run(2, "act")
    assert [each.thing for each in play.happened(What.CLOSER)] == [play.thing("anchor0").id]
    assert not play.jenna.lying


def test_a_held_anchor_is_kept_when_a_nearer_one_comes_free():
    near_by = (point("anchor", "third", 16.8, 5, seam="clock"),)
    play = revealed(*near_by, players=2)
    play.ravi.x, play.ravi.y = play.thing("third").centre
    play.run(1, "", "act")
    assert play.ravi.anchor == play.thing("third").id
    x, y = play.thing("anchor0").centre
    play.jenna.x, play.jenna.y = x + 2000, y
    play.run(1, "act", "act")
    assert play.jenna.anchor == play.thing("anchor0").id
    play.run(1, "act", "up")
    assert play.jenna.anchor == play.thing("anchor0").id


def test_a_friend_switched_away_from_holds_on():
    """STAY when holding (GAME.md 2.2): alone, one friend after the other can hold."""
    play = revealed(anchors=({"friend": "jenna"}, {"friend": "ravi"}))
    play.tick("stay")
    play.go(16, 5).run(0.5, "act")
    play.tick("act ravi")
    assert play.jenna.mode is Mode.STAY
    play.run(0.5)
    assert play.jenna.anchor
    play.go(20, 5).run(1.5, "act")
    assert play.thing("clock").state is SeamState.BROKEN


def test_a_call_makes_the_holder_let_go():
    play = revealed()
    play.tick("stay")
    play.go(16, 5).run(0.5, "act").tick("act ravi")
    play.tap("call")
    assert play.jenna.anchor == 0
    assert play.happened(What.LET_GO)


def test_a_moment_of_hit_stop_for_those_who_break_and_nobody_else():
    play = revealed(friends="jenna,ravi,mia", players=3)
    play.go(16, 5).go(20, 5, player=1).run(0.5, "act", "act")
    play.until(lambda: play.thing("clock").state is SeamState.BROKEN, "act", "act")
    moved = {name: [] for name in ("jenna", "ravi", "mia")}
    for _ in range(8):
        play.tick("up", "up", "up")
        for name in moved:
            moved[name].append(play.world.friends[name].moved > 0)
    assert moved["mia"][0]
    assert moved["jenna"] == moved["ravi"] == [False] * 6 + [True] * 2


# Wake


def test_wake_comes_when_every_required_seam_is_broken():
    more = (
        thing("seam", "second", 10, 0, 1, 1),
        thing("seam", "spare", 12, 0, 1, 1, required=False),
        point("anchor", "s1", 10, 2, seam="second"),
        point("anchor", "s2", 13, 2, seam="second"),
    )
    play = revealed(*more)
    play.thing("second").reveal(play.world)
    play.go(16, 5).run(3, "act")
    assert play.thing("clock").state is SeamState.BROKEN
    assert not play.loop.woken
    play.go(10, 2).run(3, "act")
    assert play.loop.woken
    assert play.thing("spare").state is SeamState.HIDDEN


def test_a_woken_region_is_an_ordinary_place():
    rows = [row[:12] + ("." if number == 4 else "#") + row[13:] for number, row in enumerate(room(24, 9))]
    shade = (thing("path", "way", 3, 7, points=((0, 0), (3, 0))), thing("shade", "dark", 3, 7, path="way"))
    play = house(thing("gate", "gate", 12, 4, 1, 1), thing("exit", "out", 21, 3, 2, 3, to="end"), *shade, rows=rows)
    visit(play, "a").turn_the_night()
    play.tick("up", commands=[Skip()])
    assert play.happened(What.WAKE)
    play.tick()
    assert play.thing("gate").on
    assert not any(entity.name == "dark" for entity in play.world.entities.values())
    play.run(40)
    assert play.loop.lap == 2
    assert play.loop.phase is Phase.PLAY
    play.go(12, 4).run(4, "right")
    assert play.world.left == "end"


def test_a_required_seam_that_broke_stays_broken_over_laps():
    more = (thing("seam", "second", 10, 0, 1, 1),)
    play = revealed(*more)
    play.go(16, 5).run(3, "act").turn_the_night()
    assert play.thing("clock").state is SeamState.BROKEN
    assert not play.thing("anchor0").on


def test_wake_wakes_the_sleepers():
    play = house()
    play.ravi.asleep = True
    play.tick("up", commands=[Skip()])
    assert not play.ravi.asleep


# answers


def test_the_nearest_follower_answers():
    play = revealed(friends="jenna,ravi,mia,leo")
    play.go(16, 5)
    play.ravi.x, play.ravi.y = play.thing("anchor1").centre
    play.run(0.5, "act")
    assert [each.friend for each in play.happened(What.ANSWER)] == ["ravi"]
    play.run(1.5, "act")
    assert play.thing("clock").state is SeamState.BROKEN


def walled(*more, opens=False, **fields):
    """The second anchor lies behind a gate."""
    rows = [row[:18] + ("." if number == 5 else "#") + row[19:] for number, row in enumerate(room(24, 9))]
    return revealed(thing("gate", "gate", 18, 5, 1, 1, open=opens), *more, rows=rows, **fields)


def no_answers(play):
    return [each.note for each in play.happened(What.NO_ANSWER)]


def test_a_follower_without_a_way_says_that_the_gate_is_shut():
    play = walled()
    play.go(16, 5).run(1, "act")
    assert no_answers(play) == ["shut"]
    assert not play.happened(What.ANSWER)
    play.run(2, "act")
    assert no_answers(play) == ["shut", "shut"]


def test_a_follower_whose_way_shuts_gives_up_and_says_so():
    play = walled(plate("far", 2, 6, opens="gate"), opens=True, players=2, friends="jenna,ravi,mia")
    play.go(16, 5)
    play.mia.x, play.mia.y = 10 * 4096, 5 * 4096 + 2048
    play.tick(commands=[Assist("quick_followers", 1)])
    play.until(lambda: play.happened(What.ANSWER), "act")
    play.ravi.x, play.ravi.y = play.thing("far").centre
    play.run(3, "act")
    assert not play.mia.goal
    assert "shut" in no_answers(play)


def test_a_stay_friend_within_24_px_answers_at_once():
    play = revealed()
    play.ravi.x, play.ravi.y = play.thing("anchor1").x + 256 * 20, play.thing("anchor1").y
    play.tick("stay")
    play.go(16, 5).run(2, "act")
    assert play.thing("clock").state is SeamState.BROKEN


def test_a_stay_friend_farther_off_says_that_it_stays():
    play = revealed()
    play.ravi.x, play.ravi.y = play.thing("anchor1").x + 256 * 30, play.thing("anchor1").y
    play.tick("stay")
    play.go(16, 5).run(1, "act")
    assert no_answers(play) == ["staying"]


@pytest.mark.parametrize(("x", "note"), [(18.4, "would_shut"), (10, "on_plate")])
def test_a_stay_friend_on_a_plate_keeps_it_down(x, note):
    play = revealed(plate("keep", x - 0.3, 4.7, 1, 1))
    play.ravi.x, play.ravi.y = play.thing("keep").centre
    play.tick("stay")
    play.until(lambda: play.thing("keep").on)
    play.go(16, 5) if x > 16 else play.go(6, 7).go(15, 7).go(16, 5)
    anchors = [play.thing("anchor0"), play.thing("anchor1")]
    if x > 16:  # 24 px from the second anchor
        play.ravi.x, play.ravi.y = anchors[1].x - 256 * 24, anchors[1].y
        play.thing("keep").x, play.thing("keep").y = play.ravi.x - 2048, play.ravi.y - 2048
    play.run(1, "act")
    assert no_answers(play) == [note]
    assert play.thing("keep").on


def test_a_stay_friend_whose_echo_holds_the_plate_answers_from_afar():
    play = revealed(plate("keep", 6, 7))
    play.tap("ravi").go(6, 7).turn_the_night()
    play.tap("ravi").go(6, 7).tap("jenna")
    assert play.ravi.mode is Mode.STAY
    play.until(lambda: play.ravi.echo.pressing)
    play.go(16, 5).run(5, "act")
    assert play.thing("clock").state is SeamState.BROKEN


def test_a_plate_that_needs_both_weights_is_not_left():
    """Weight 2, the body and its echo: stepping off would bring it up."""
    play = revealed(plate("keep", 6, 7, weight=2))
    play.tap("ravi").go(6, 7).turn_the_night()
    play.tap("ravi").go(6, 7).tap("jenna")
    play.until(lambda: play.thing("keep").on)
    play.go(16, 5).run(1, "act")
    assert no_answers(play) == ["on_plate"]


def test_in_company_followers_wait_three_seconds():
    play = revealed(friends="jenna,ravi,mia", players=2)
    play.go(16, 5)
    play.until(lambda: play.jenna.anchor, "act")
    for _ in range(179):
        play.tick("act")
    assert not play.happened(What.ANSWER)
    play.run(0.1, "act")
    assert [each.friend for each in play.happened(What.ANSWER)] == ["mia"]


def test_in_company_a_stay_friend_close_by_does_not_wait():
    play = revealed(friends="jenna,ravi,mia", players=2)
    play.mia.x, play.mia.y = play.thing("anchor1").centre
    play.tick("stay")
    play.go(16, 5).run(1, "act")
    assert [each.friend for each in play.happened(What.ANSWER)] == ["mia"]


def test_followers_answer_at_once_with_the_assist():
    play = revealed(friends="jenna,ravi,mia", players=2)
    play.tick(commands=[Assist("quick_followers", 1)])
    play.go(16, 5).run(0.5, "act")
    assert play.happened(What.ANSWER)


def test_a_follower_goes_home_when_the_hand_is_taken_off():
    play = revealed()
    play.go(16, 5).until(lambda: play.ravi.anchor, "act")
    play.run(0.2)
    assert play.ravi.anchor == play.ravi.goal == 0
    assert play.ravi.mode is Mode.FOLLOW


# grip, stuck and hints


def test_grip_goes_up_with_a_reveal_up_to_its_cap_and_down_without_a_match():
    seams = [thing("seam", f"s{number}", 10 + number, 0, 1, 1, pressure=f"on:{'ab'[number]}") for number in range(2)]
    play = house(*seams, grip_max=1, pressure="on:c", min_beats=1)
    levels = []
    for names in ("a", "a", "b", "b", "ab", "", ""):
        visit(play, *names).tap("up").turn_the_night()
        levels.append(play.loop.grip)
    assert levels == [0, 1, 0, 1, 0, 0, 0]


def test_a_match_that_reveals_nothing_leaves_the_grip():
    play = house(min_beats=1)
    for _ in range(2):
        visit(play, "a").turn_the_night()
    assert play.loop.grip == 1
    visit(play, "a").turn_the_night()
    assert play.loop.result.period == 1
    assert play.loop.grip == 1


def test_a_break_takes_the_grip_away():
    play = revealed(thing("seam", "second", 10, 0, 1, 1, pressure="on:c"))
    play.loop.grip = 2
    play.go(16, 5).run(3, "act")
    assert play.thing("clock").state is SeamState.BROKEN
    assert play.loop.grip == 0


def test_a_jolt_takes_one_off_the_grip():
    play = house()
    play.loop.grip = 2
    play.tick("up")
    for friend in play.world.friends.values():
        friend.asleep = True
    play.again()
    assert play.loop.grip == 1


def test_grip_off_keeps_it_at_nothing():
    play = house(min_beats=1)
    play.tick(commands=[Assist("grip_off", 1)])
    for _ in range(2):
        visit(play, "a").turn_the_night()
    assert play.loop.grip == 0


def test_stuck_grows_by_laps_without_progress_and_hints_by_threes():
    play = house(pressure="on:c")
    tiers = []
    for _ in range(10):
        play.tap("up").turn_the_night()
        tiers.append((play.loop.stuck, play.loop.hint_tier))
    assert tiers == [(number, min(3, number // 3)) for number in range(1, 11)]
    assert [each.number for each in play.happened(What.HINT)] == [1, 2, 3]


def test_a_first_time_beat_resets_stuck_and_a_known_one_does_not():
    play = house(pressure="on:c")
    for _ in range(4):
        play.tap("up").turn_the_night()
    visit(play, "a").turn_the_night()
    assert (play.loop.stuck, play.loop.hint_tier) == (0, 0)
    visit(play, "a").turn_the_night()
    assert play.loop.stuck == 1


def test_jolted_laps_count_as_stuck_too():
    play = house()
    for _ in range(3):
        play.tick("up")
        for friend in play.world.friends.values():
            friend.asleep = True
        play.again()
    assert (play.loop.stuck, play.loop.hint_tier) == (3, 1)


def test_hint_tier_two_takes_the_grip_away():
    play = house(min_beats=1)
    for _ in range(2):
        visit(play, "a").turn_the_night()
    assert play.loop.grip == 1
    for _ in range(6):  # the same again: a match each time, nothing new
        visit(play, "a").turn_the_night()
    assert play.loop.hint_tier == 2
    assert play.loop.grip == 0


def test_a_watched_lap_says_that_a_body_must_repeat():
    play = house()
    visit(play, "a", "b").turn_the_night()
    play.run(6, "up").turn_the_night()
    assert play.thing("clock").state is SeamState.HIDDEN
    assert play.happened(What.REMARK)[-1].text == "watched"


def test_watched_laps_count_with_the_assist():
    play = house()
    play.tick(commands=[Assist("watched_laps", 1)])
    visit(play, "a", "b").turn_the_night()
    play.run(6, "up").turn_the_night()
    assert play.thing("clock").state is SeamState.REVEALED


def test_slack_can_be_stretched():
    """Five the same and two strays match with one more of slack."""
    plates = [plate(f"p{number}", 6 + number, 7) for number in range(7)]
    for extra, matches in ((0, False), (1, True)):
        play = house(*plates, echoes=False)
        play.tick(commands=[Assist("slack", extra)])
        play.go(4, 7).go(10, 7).turn_the_night()
        play.go(4, 7).go(12, 7).turn_the_night()
        assert (play.loop.result.same, play.loop.result.new) == (5, 2)
        assert bool(play.loop.result.period) is matches


def test_a_remark_comes_at_most_once_in_three_laps():
    play = house()
    visit(play, "a", "b").turn_the_night()
    for _ in range(6):
        play.run(5, "up").turn_the_night()  # watched, each time
    laps = [count_laps(play, event) for event in play.happened(What.REMARK)]
    assert len(laps) == 2
    assert laps[1] - laps[0] >= 3


def count_laps(play, event):
    before = play.events[: next(place for place, each in enumerate(play.events) if each is event)]
    return sum(each.what is What.LAP_STARTED for each in before)
