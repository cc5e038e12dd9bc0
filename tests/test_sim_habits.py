"""Beats, habits and echoes: what is remembered, what is repeated, what fizzles (GAME.md 2.3, 2.5, 2.9)."""

import pytest
from play import Play, entry, plate, point, region, room, thing

from game.sim.commands import Assist, Join, Leave
from game.sim.events import What
from game.sim.friends.friend import Mode
from game.sim.loop import echo, strip
from game.sim.loop.habit import pose
from game.sim.loop.strip import Mark


def house(*more, rows=None, players=1, **fields):
    fields = {"lap_seconds": 20, "friends": "jenna,ravi", **fields}
    return Play(rows or room(24, 9), region(**fields), entry(2, 3), entry(1, 3), *more, players=players)


def row_of_plates(count):
    return [plate(f"p{number}", 4 + 2 * number, 3) for number in range(count)]


def body_beats(play, friend):
    """(verb:object, tick) of every beat that a body made."""
    return [each.note for each in play.happened(What.BEAT) if each.text == "body" and each.friend == friend]


# beats


def test_only_the_first_step_on_a_plate_in_a_lap_is_a_beat():
    play = house(plate("p", 6, 3), plate("q", 6, 6))
    play.go(6, 3).go(6, 6).go(6, 3).go(6, 6)
    assert play.jenna.beats == ["on:p", "on:q"]


def test_the_same_token_twice_in_a_row_counts_once():
    play = house(point("lever", "l", 4, 3), plate("p", 8, 3))
    play.go(4, 4).tap("act").tap("act").tap("act")
    assert play.jenna.beats == ["pull:l"]
    play.go(8, 4).go(8, 3).go(4, 4).tap("act")
    assert play.jenna.beats == ["pull:l", "on:p", "pull:l"]


def test_the_ninth_beat_works_but_is_not_remembered():
    play = house(*row_of_plates(9))
    play.go(20, 3)
    assert play.jenna.beats == [f"on:p{number}" for number in range(8)]
    assert play.jenna.full
    assert len(play.happened(What.FULL)) == 1
    assert play.thing("p8").on
    assert strip.lanes(play.stage, play.world)[0].full


def test_moving_falling_waking_keepsakes_and_dreamers_are_no_beats():
    play = house(point("keepsake", "k", 4, 3), point("dreamer", "d", 7, 3, freed_by="friend"))
    play.ravi.asleep = True
    play.run(1.5, "act")  # beside Ravi: wakes him
    assert not play.ravi.asleep
    play.go(6, 3).tap("act")
    assert play.happened(What.KEPT)
    assert play.happened(What.FREED)
    assert play.jenna.beats == play.jenna.acts == []


def test_a_follower_makes_no_beats():
    play = house(*row_of_plates(6))
    play.go(16, 3)
    assert play.ravi.mode is Mode.FOLLOW
    assert play.tile(play.ravi)[0] > 6
    assert play.ravi.acts == []
    assert not play.ravi.pressing


def test_a_stay_order_on_a_plate_is_credited_when_it_is_given():
    play = house(plate("p", 3, 2, 6, 3, friend="ravi"))
    play.go(8, 3).run(0.5)
    assert play.thing("p").contains(play.ravi.x, play.ravi.y)
    assert not play.thing("p").on
    assert play.ravi.acts == []
    play.tick("stay")
    assert play.ravi.beats == ["on:p"]
    assert play.thing("p").on


def test_a_friend_beside_a_plate_who_is_told_to_stay_makes_no_beat():
    play = house(plate("p", 8, 3))
    play.tap("stay").run(1)
    assert play.ravi.mode is Mode.STAY
    assert play.ravi.beats == []


# the habit


def test_the_acts_of_a_lap_become_the_habit():
    play = house(plate("p", 6, 3), point("lever", "l", 12, 3))
    play.go(6, 3).go(12, 4).tap("act").turn_the_night()
    assert play.jenna.latest[0].tokens == ["on:p", "pull:l"]
    assert play.ravi.latest == [None]


def test_an_echo_acts_at_the_recorded_ticks():
    play = house(plate("p", 6, 3), point("lever", "l", 12, 3))
    play.go(6, 3).go(12, 4).tap("act")
    acts = [(act.tick, act.token) for act in play.jenna.acts if act.beat]
    play.turn_the_night()
    seen = []
    for _ in range(400):
        clock = play.loop.clock
        seen += [(clock, each.note) for each in play.tick("up") if each.what is What.BEAT and each.text == "echo"]
    assert seen == acts


def test_an_echo_is_where_the_body_was():
    play = house(plate("p", 14, 5))
    path = []
    while not play.jenna.beats:
        play.tick("right" if play.jenna.x < 14 * 4096 + 2048 else "down")
        path.append((play.jenna.x, play.jenna.y))
    play.turn_the_night()
    for number, place in enumerate(path[:-3]):
        play.tick("up")
        at = echo.where(play.world, play.jenna, 1)
        # samples at 20 Hz: exact at every third tick, between them at most a corner of the way is cut
        if number % 3 == 0:
            assert pose(play.jenna.latest[0].track, number) == place
        assert abs(at[0] - place[0]) + abs(at[1] - place[1]) <= 3 * 563


def test_a_track_ends_at_the_last_beat_and_the_echo_stays_there():
    play = house(plate("p", 6, 3))
    play.go(6, 3).run(2).go(16, 5).turn_the_night()
    play.run(6, "up")
    x, y = echo.where(play.world, play.jenna, 1)
    assert play.thing("p").contains(x, y)
    assert play.thing("p").on


def test_an_echo_runs_on_a_little_so_that_it_stands_well_on_its_plate():
    play = house(plate("p", 6, 3, 2, 1))
    play.go(7, 3).run(1).turn_the_night()
    last = play.jenna.latest[0].last_tick
    assert play.jenna.latest[0].track_ticks in range(last + 15, last + 24)


def test_a_release_between_two_beats_is_repeated():
    play = house(plate("p", 6, 3), plate("q", 12, 3))
    play.go(6, 3).run(0.5).go(12, 3).turn_the_night()
    play.until(lambda: play.thing("p").on, "up")
    play.until(lambda: play.thing("q").on, "up")
    assert not play.thing("p").on


def test_a_friend_called_off_a_plate_leaves_it_in_the_echo_too():
    """Jenna stays on p, is called away (a follower), is led again and steps on q: her echo must not hold both."""
    play = house(plate("p", 6, 3), plate("q", 12, 3))
    play.go(6, 3).tap("ravi").run(0.5).tap("call")
    play.go(9, 5).run(1).tap("jenna").go(12, 3).turn_the_night()
    assert play.jenna.latest[0].tokens == ["on:p", "on:q"]
    play.until(lambda: play.thing("q").on, "up")
    assert play.jenna.echo.pressing == [play.thing("q").id]


def test_walking_in_the_own_footsteps_keeps_the_habit():
    play = house(plate("p", 6, 3), plate("q", 12, 3))
    play.go(12, 3).turn_the_night()
    kept = play.jenna.latest[0]
    play.go(6, 3).next_lap()
    assert play.jenna.latest[0] is kept
    assert not play.happened(What.NEW_HABIT)


def test_a_beat_outside_the_habit_overwrites_it_and_says_so_at_once():
    play = house(plate("p", 6, 3), plate("q", 6, 6))
    play.go(6, 3).turn_the_night()
    play.go(4, 6).go(6, 6)
    assert len(play.happened(What.NEW_HABIT)) == 1
    assert strip.lanes(play.stage, play.world)[0].overwrites
    play.turn_the_night()
    assert play.jenna.latest[0].tokens == ["on:q"]
    assert play.jenna.previous[0].tokens == ["on:p"]


def test_a_lap_without_a_beat_keeps_the_habit():
    play = house(plate("p", 6, 3))
    play.go(6, 3).turn_the_night()
    play.run(1, "up").turn_the_night()
    assert play.jenna.latest[0].tokens == ["on:p"]
    assert play.jenna.previous[0] is None


def test_an_echo_plays_on_when_its_habit_is_being_overwritten():
    play = house(plate("p", 6, 3), plate("q", 6, 6))
    play.run(2, "up").go(6, 3).turn_the_night()
    play.go(4, 6).go(6, 6)
    assert play.jenna.overwrites
    assert play.jenna.echo.pressing == []
    play.until(lambda: play.thing("p").on)
    assert play.jenna.beats == ["on:q"]


def test_auto_mirror_does_not_let_one_beat_overwrite_two():
    play = house(plate("p", 6, 3), plate("q", 12, 3), plate("r", 2, 6))
    play.tick(commands=[Assist("auto_mirror", 1)])
    play.go(12, 3).turn_the_night()
    play.go(2, 6).turn_the_night()
    assert play.jenna.latest[0].tokens == ["on:p", "on:q"]
    assert not play.happened(What.NEW_HABIT)


def test_a_region_without_echoes_makes_no_habits():
    play = house(plate("p", 6, 3), echoes=False)
    play.go(6, 3).turn_the_night()
    assert play.jenna.latest == [None]


def test_a_jolted_lap_is_void():
    play = house(plate("p", 6, 3), plate("q", 12, 3), plate("r", 2, 6))
    play.go(12, 3).turn_the_night()
    habit, history = play.jenna.latest[0], list(play.loop.history)
    play.go(2, 6)
    for friend in play.world.friends.values():
        friend.asleep = True
    play.again()
    assert play.loop.lap == 2
    assert play.jenna.latest[0] is habit
    assert play.loop.history == history
    assert play.loop.result.reason == "void"


def test_two_nights_have_habits_of_their_own():
    """q = 2: the echo of a night plays the habit of that night, and laps are compared two apart."""
    play = house(plate("p", 6, 3), plate("q", 6, 6), variants=2, min_beats=1)
    play.go(6, 3).turn_the_night()
    play.go(4, 6).go(6, 6).turn_the_night()
    assert [habit.tokens for habit in play.jenna.latest] == [["on:p"], ["on:q"]]
    play.until(lambda: play.jenna.echo.pressing, "")
    assert play.thing("p").on
    assert not play.thing("q").on
    play.go(6, 3).turn_the_night()
    assert play.loop.result.period == 2


def test_the_strip_of_two_nights_shows_the_same_night():
    play = house(plate("p", 6, 3), plate("q", 6, 6), variants=2, min_beats=1)
    for _ in range(2):
        play.go(6, 3).turn_the_night()
        play.go(4, 6).go(6, 6).turn_the_night()
    assert play.loop.reference["jenna"] == ["on:p"]
    play.run(0.1, "up").turn_the_night()
    assert play.loop.reference["jenna"] == ["on:q"]


# silent acts and fizzles


def pillow_house(**fields):
    return house(
        point("carry", "pillow", 4, 3, kind="pillow"),
        point("socket", "bed", 10, 3, accepts="pillow"),
        point("carry", "book", 4, 6, kind="book"),
        **fields,
    )


def carry_over(play):
    return play.go(4, 4).tap("act").go(10, 4).tap("act")


def test_take_and_drop_are_silent_and_place_is_a_beat():
    play = pillow_house()
    play.go(4, 4).tap("act").go(7, 4).tap("act")
    assert play.jenna.beats == []
    assert [act.verb for act in play.jenna.acts] == ["take", "drop"]
    play.tap("act").go(10, 4).tap("act")
    assert play.jenna.beats == ["place:bed"]
    assert play.thing("bed").on


def test_an_echo_takes_carries_and_places():
    play = pillow_house()
    carry_over(play).turn_the_night()
    play.until(lambda: play.jenna.echo.carry, "up")
    play.run(0.4, "up")
    at = echo.where(play.world, play.jenna, 1)
    pillow = play.thing("pillow")
    assert abs(pillow.x - at[0]) + abs(pillow.y - at[1]) <= 3 * 563
    play.until(lambda: play.thing("bed").on, "up")
    assert play.thing("bed").holds == pillow.id


def test_an_echo_cannot_take_what_a_body_holds_and_its_place_fizzles():
    play = pillow_house()
    play.run(2, "up")
    carry_over(play).turn_the_night()
    play.go(4, 4).tap("act")
    assert play.jenna.carry == play.thing("pillow").id
    play.until(lambda: play.happened(What.FIZZLED), "up")
    assert play.happened(What.FIZZLED)[0].note == "place:bed"
    assert play.jenna.carry == play.thing("pillow").id
    play.turn_the_night()
    assert play.loop.history[-1]["jenna"] == []


def test_a_body_cannot_take_what_an_echo_holds():
    play = pillow_house()
    carry_over(play).turn_the_night()
    play.until(lambda: play.jenna.echo.carry, "up")
    pillow = play.thing("pillow")
    play.jenna.x, play.jenna.y = pillow.x, pillow.y
    play.tap("act")
    assert play.jenna.carry == 0


def test_a_place_into_a_full_socket_fizzles():
    play = house(
        point("carry", "pillow", 4, 3, kind="pillow"),
        point("carry", "other", 4, 6, kind="pillow"),
        point("socket", "bed", 10, 3, accepts="pillow"),
    )
    play.run(4, "up")
    carry_over(play).turn_the_night()
    play.go(4, 5).go(4, 6).tap("act").go(10, 4).tap("act")
    assert play.thing("bed").holds == play.thing("other").id
    play.until(lambda: play.happened(What.FIZZLED), "up")
    assert play.happened(What.FIZZLED)[0].note == "place:bed"


def test_a_pull_on_a_thing_that_is_gone_fizzles():
    """The lever exists for two players only; one leaves, and it is gone from the next lap on."""
    play = house(point("lever", "l", 6, 3, humans=2), players=2)
    play.go(6, 4).tap("act").turn_the_night()
    play.tick(commands=[Leave(1)])
    play.tick("lie")
    play.next_lap()
    play.run(4, "up")
    assert [event.note for event in play.happened(What.FIZZLED)] == ["pull:l"]


def test_a_draft_on_a_slot_that_is_gone_fizzles():
    play = house(thing("slot", "s", 6, 3, humans=2), players=2)
    slot = play.thing("s")
    slot.width = slot.height = 4096
    play.go(5, 3).tick("right")
    play.tap("gift").turn_the_night()
    assert play.jenna.latest[0].tokens == ["draft:s"]
    del play.world.entities[slot.id]
    play.run(3, "up")
    assert [event.note for event in play.happened(What.FIZZLED)] == ["draft:s"]


def strict_house(*, strict):
    """Two plates, Ravi's opens the gate that Jenna goes through to a lever."""
    rows = room(24, 9)
    rows = [row[:12] + ("." if number == 4 else "#") + row[13:] for number, row in enumerate(rows)]
    return house(
        thing("gate", "gate", 12, 4, 1, 1, strict=strict),
        plate("p", 6, 6, opens="gate"),
        point("lever", "l", 18, 4),
        rows=rows,
    )


@pytest.mark.parametrize("strict", [False, True])
def test_a_closed_strict_gate_stops_an_echo_and_its_later_beats_fizzle(strict):
    play = strict_house(strict=strict)
    play.tap("ravi").go(6, 6).tap("jenna").go(17, 4).tap("act").turn_the_night()
    # both have habits; Ravi forgets his, so the gate stays shut
    play.ravi.latest[0] = None
    play.run(6, "up")
    fizzled = [event.note for event in play.happened(What.FIZZLED)]
    x, _ = echo.where(play.world, play.jenna, 1)
    if strict:
        assert fizzled == ["pull:l"]
        assert x <= 12 * 4096
    else:
        assert fizzled == []
        assert x > 13 * 4096
        assert play.thing("l").on


def test_an_echo_walks_through_a_strict_gate_that_is_open():
    play = strict_house(strict=True)
    play.tap("ravi").go(6, 6).tap("jenna").go(17, 4).tap("act").turn_the_night()
    play.run(6, "up")
    assert play.happened(What.FIZZLED) == []
    assert play.thing("l").on


def test_echoes_weigh_one_and_cannot_press_plates_for_bodies():
    play = house(plate("two", 6, 3, weight=2), plate("mine", 9, 3, who="body"), plate("theirs", 12, 3, who="echo"))
    play.go(12, 3)
    assert not play.thing("two").on
    assert not play.thing("theirs").on
    assert play.jenna.beats == ["on:two", "on:mine"]


def test_a_body_and_an_echo_weigh_two():
    play = house(plate("two", 6, 3, weight=2))
    play.go(6, 3).turn_the_night()
    play.go(6, 3)
    play.until(lambda: play.jenna.echo.pressing, "")
    assert play.thing("two").on


def test_a_friend_who_joins_in_mid_lap_leaves_an_echo_in_step():
    """Their track is as long as the lap's, or the echo would run ahead of its acts."""
    play = house(plate("p", 6, 6), friends="jenna")
    play.run(5, "up")
    play.tick(commands=[Join(1)])
    name = play.world.players[1].leads
    friend = play.world.friends[name]
    start = friend.x, friend.y
    play.run(1, "up").go(6, 6, player=1)
    play.turn_the_night()
    friend = play.world.friends[name]
    assert pose(friend.latest[0].track, 5 * 60 + 30) == start
    assert friend.latest[0].tokens == ["on:p"]
    x, y = pose(friend.latest[0].track, friend.latest[0].last_tick)
    assert play.thing("p").contains(x, y)


# the strip


def marks(play, number=0):
    return [(pip.token, pip.mark) for pip in strip.lanes(play.stage, play.world)[number].pips]


def test_a_repeated_act_ticks_and_fills_its_pip():
    play = house(plate("p", 6, 3), plate("q", 12, 3))
    play.go(12, 3).turn_the_night()
    assert marks(play) == [("on:p", Mark.HOLLOW), ("on:q", Mark.HOLLOW)]
    play.go(6, 3)
    assert [event.note for event in play.happened(What.TICKED)] == ["on:p"]
    assert marks(play) == [("on:p", Mark.BODY), ("on:q", Mark.HOLLOW)]
    play.until(lambda: play.thing("q").on, "")
    assert marks(play) == [("on:p", Mark.BODY), ("on:q", Mark.ECHO)]
    tally = strip.tally(play.stage, play.world)
    assert (tally.same, tally.new, tally.missed, tally.again, tally.total) == (2, 0, 0, 1, 2)


def test_what_is_new_is_a_star_and_what_fizzled_a_cross():
    play = pillow_house()
    carry_over(play).turn_the_night()
    play.go(4, 4).tap("act")
    play.until(lambda: play.happened(What.FIZZLED), "up")
    assert marks(play) == [("place:bed", Mark.MISSED)]
    play.go(4, 5).tap("act").go(10, 4)
    play = house(plate("p", 6, 3), plate("q", 6, 6))
    play.go(6, 3).turn_the_night()
    play.go(4, 6).go(6, 6)
    assert ("on:q", Mark.NEW) in marks(play)


@pytest.mark.parametrize("first", ["pq", "qp"])
def test_the_strip_says_what_the_match_will_say(first):
    """No echoes: the order counts, and the pips show it before the lap is over."""
    play = house(plate("p", 6, 1), plate("q", 6, 6), echoes=False)
    spots = {"p": (6, 1), "q": (6, 6)}
    play.go(*spots["p"]).go(4, 3).go(*spots["q"]).turn_the_night()
    for name in first:
        play.go(4, 3).go(*spots[name])
    before = strip.tally(play.stage, play.world)
    play.tap("lie").until(lambda: play.loop.result.reason != "first")
    result = play.loop.result
    assert (before.same, before.new, before.missed) == (result.same, result.new, result.missed)
    shown = strip.tally(play.stage, play.world)
    pips = [pip.mark for lane in strip.lanes(play.stage, play.world) for pip in lane.pips]
    assert pips.count(Mark.BODY) + pips.count(Mark.ECHO) == shown.same
    assert pips.count(Mark.NEW) == shown.new
    assert pips.count(Mark.MISSED) == shown.missed


@pytest.mark.parametrize(
    ("laps", "reason"),
    [
        (["p", ""], "few"),
        (["pq", "pr"], "differs"),
        (["pq", "watch"], "watched"),
        (["pq"], "first"),
    ],
)
def test_a_failed_match_says_why(laps, reason):
    play = house(plate("p", 6, 1), plate("q", 6, 6), plate("r", 9, 6))
    spots = {"p": (6, 1), "q": (6, 6), "r": (9, 6)}
    for lap in laps:
        if lap == "watch":
            play.until(lambda: echo.pending(play.world, 1) == 0, "up")
        else:
            play.run(0.1, "up")
            for name in lap:
                play.go(4, 3).go(*spots[name])
        play.turn_the_night()
    assert play.loop.result.reason == reason
    assert play.happened(What.NO_MATCH)[-1].note == reason
