"""The Mirror at the entry: shows and chooses the habit an echo plays; a change restarts the lap, void (GAME.md 2.6)."""

import pytest
from play import Play, entry, plate, point, region, room

from game.sim.commands import Leave
from game.sim.events import What
from game.sim.friends.friend import MirrorChoice
from game.sim.loop import strip
from game.sim.loop.state import Phase


def house(players=1, **fields):
    return Play(
        room(24, 9),
        region(lap_seconds=60, friends="jenna,ravi", **fields),
        entry(2, 3),
        entry(1, 3),
        plate("p", 6, 3),
        plate("q", 6, 6),
        plate("r", 9, 6),
        point("mirror", "mirror", 2, 2),
        players=players,
    )


def with_two_habits(**options):
    """Jenna's latest habit is q and r, her previous one p."""
    play = house(**options)
    play.go(6, 3).turn_the_night()
    play.go(4, 6).go(9, 6).turn_the_night()
    assert play.jenna.latest[0].tokens == ["on:q", "on:r"]
    assert play.jenna.previous[0].tokens == ["on:p"]
    return play


def test_the_clock_stands_while_somebody_looks():
    play = house()
    play.run(0.5, "up").tick("act")
    assert play.loop.phase is Phase.MIRROR
    clock = play.loop.clock
    play.run(3)
    assert play.loop.clock == clock
    play.tick("right")
    assert play.loop.phase is Phase.PLAY
    assert play.loop.lap == 1
    play.tick("right")
    assert play.loop.clock == clock + 1


def samples(tick, *, looks):
    """How many positions a lap of 200 ticks records when somebody looks, or not, at a tick."""
    play = house()
    for _ in range(tick):
        play.tick("up")
    if looks:
        play.tick("act")
        play.tick()
        play.tick("left")
        assert play.loop.phase is Phase.PLAY
    play.go(6, 3)
    play.until(lambda: play.loop.clock >= 200)
    return len(play.jenna.track)


@pytest.mark.parametrize("tick", [30, 31, 32])
def test_looking_without_a_change_moves_no_track(tick):
    """Or an echo recorded over a look would walk behind its acts."""
    assert samples(tick, looks=True) == samples(tick, looks=False)


def test_act_cycles_latest_previous_none():
    play = with_two_habits()
    play.tap("act")
    seen = []
    for _ in range(4):
        play.tap("act")
        seen.append(play.jenna.mirror)
    assert seen == [MirrorChoice.PREVIOUS, MirrorChoice.NONE, MirrorChoice.LATEST, MirrorChoice.PREVIOUS]
    assert [event.note for event in play.happened(What.MIRROR_TURNED)] == [choice.value for choice in seen]


def test_gift_shows_the_next_friend():
    play = with_two_habits()
    play.tap("act").tap("gift").tap("act")
    assert play.ravi.mirror is MirrorChoice.PREVIOUS
    assert play.jenna.mirror is MirrorChoice.LATEST


@pytest.mark.parametrize(("turns", "echoes"), [(1, ["on:p"]), (2, []), (3, ["on:q", "on:r"])])
def test_leaving_after_a_change_restarts_the_lap_void_and_the_echo_plays_the_choice(turns, echoes):
    play = with_two_habits()
    play.go(6, 3).go(2, 3)
    history, lap = list(play.loop.history), play.loop.lap
    play.tap("act")
    for _ in range(turns):
        play.tap("act")
    play.events = []
    play.again("left")
    assert [event.note for event in play.happened(What.LAP_ENDED)] == ["mirror"]
    assert (play.loop.lap, play.loop.clock, play.loop.history) == (lap, 0, history)
    assert play.jenna.beats == []
    play.events = []
    play.run(4, "up")
    assert [each.note for each in play.happened(What.BEAT) if each.text == "echo"] == echoes


def test_the_strip_shows_the_lap_that_the_echoes_are_about_to_play():
    play = with_two_habits()
    assert play.loop.reference["jenna"] == ["on:q", "on:r"]
    play.tap("act").tap("act").again("left")
    assert play.loop.reference["jenna"] == ["on:p"]


def test_the_strip_can_be_drawn_while_the_mirror_turns():
    """The previous habit has more acts than the one that plays."""
    play = house()
    play.go(4, 6).go(9, 6).turn_the_night()
    play.go(6, 3).turn_the_night()
    play.tap("act")
    for _ in range(3):
        play.tap("act")
        assert len(strip.lanes(play.stage, play.world)) == 2
        strip.tally(play.stage, play.world)


def test_with_none_the_body_begins_a_new_habit_and_the_old_one_is_not_lost():
    play = with_two_habits()
    play.tap("act").tap("act").tap("act").again("left")
    assert play.jenna.mirror is MirrorChoice.NONE
    play.go(6, 3).turn_the_night()
    assert play.jenna.latest[0].tokens == ["on:p"]
    assert play.jenna.previous[0].tokens == ["on:q", "on:r"]
    assert play.jenna.mirror is MirrorChoice.LATEST


def test_walking_in_the_previous_habits_footsteps_keeps_both():
    play = with_two_habits()
    play.tap("act").tap("act").again("left")
    play.go(6, 3).turn_the_night()
    assert play.jenna.mirror is MirrorChoice.PREVIOUS
    assert play.jenna.latest[0].tokens == ["on:q", "on:r"]


def test_only_who_opened_it_turns_it():
    play = house(players=2)
    play.tap("up", "up")
    play.tick("act")
    assert play.loop.mirror_player == 0
    play.tap("", "act").tap("", "right")
    assert play.jenna.mirror is MirrorChoice.LATEST
    assert play.loop.phase is Phase.MIRROR
    play.tap("right")
    assert play.loop.phase is Phase.PLAY


def test_when_who_opened_it_leaves_anyone_can_go_on():
    play = house(players=2)
    play.tap("up", "up")
    play.tick("act")
    play.tick(commands=[Leave(0)])
    play.tap("", "right")
    assert play.loop.phase is Phase.PLAY


def test_each_night_has_its_own_choice_of_habits():
    play = house(variants=2)
    play.go(6, 3).turn_the_night()
    play.tap("up").turn_the_night()
    play.go(4, 6).go(6, 6).turn_the_night()
    play.tap("up").turn_the_night()
    assert play.jenna.previous[0].tokens == ["on:p"]
    assert play.jenna.latest[1] is None
    play.tap("act").tap("act").again("left")
    play.events = []
    play.run(3, "up")
    assert [each.note for each in play.happened(What.BEAT)] == ["on:p"]
