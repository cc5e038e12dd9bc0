"""What there is to do next, on tiny maps: one plain line in every phase, on F1, in the pause and on the map."""

import pytest
from play import Play, entry, plate, point, region, room, thing

from game.sim.loop.seam import Seam, SeamState
from game.sim.loop.state import Phase
from game.text.goals import next_goal
from game.text.words import words


def small(*more, players=2, anchors=2, **fields):
    seam = thing("seam", "clock", 8, 0, 1, 1)
    spots = [point("anchor", f"a{number}", 5 + 3 * number, 3, seam="clock") for number in range(anchors)]
    known = {"friends": "jenna,ravi", "min_beats": 1} | fields
    door = thing("exit", "door", 18, 1, 1, 4, to="end")
    floor = region(**known)
    return Play(room(20, 6), floor, entry(2, 2), entry(1, 2), seam, *spots, door, *more, players=players)


def goal(play):
    return next_goal(play.stage, play.world)


def test_the_first_lap_asks_to_do_something_and_the_next_to_do_the_same():
    play = small(plate("p", 4, 1, 2, 4))
    play.tick()
    assert goal(play).words == words("goals", "first", thing="clock")
    play.go(5, 2).turn_the_night()
    assert goal(play).words == words("goals", "again", thing="clock")
    assert (goal(play).x, goal(play).y) == play.thing("clock").centre


def test_a_lap_that_has_said_all_asks_to_lie_down_as_the_prompt_does():
    play = small(plate("p", 4, 1, 2, 4), echoes=True)
    play.go(5, 2)
    play.run(2)
    assert goal(play).words == words("goals", "lie")


def test_a_match_asks_for_as_many_hands_as_the_seam_needs_from_the_blink_on():
    for anchors, said in ((2, "Two of you"), (3, "Three of you"), (4, "All four of you")):
        play = small(plate("p", 4, 1, 2, 4), anchors=anchors)
        play.go(5, 2).turn_the_night()
        play.go(5, 2).tap("lie", "lie")
        play.until(lambda play=play: play.loop.phase is Phase.BLINK)
        assert goal(play).words.startswith(said)
        assert "the clock" in goal(play).words


def test_who_plays_alone_is_told_that_friends_answer():
    play = small(players=1)
    play.thing("clock").reveal(play.world)
    play.tick()
    assert goal(play).words == words("goals", "revealed_alone", thing="clock", hands="")


def test_a_seam_that_need_not_be_found_is_no_goal():
    play = Play(room(20, 6), region(), entry(2, 2), thing("seam", "paper", 8, 0, 1, 1, required=False, look="paper"))
    play.tick()
    assert goal(play).words == words("goals", "look")
    assert goal(play).x == -1


def test_once_awake_the_door_that_leads_on_is_next():
    play = small(thing("exit", "end of the lap", 1, 1, 1, 1))
    play.tick()
    play.thing("clock").tear(play.world)
    play.run(1)
    assert play.loop.woken
    assert goal(play).words == words("goals", "exit")
    assert (goal(play).x, goal(play).y) == play.thing("door").centre


def test_a_place_that_does_not_loop_points_to_the_nearest_door_or_asks_to_look_around():
    far, close = thing("exit", "far", 20, 2, 2, 3, to="end"), thing("exit", "close", 1, 1, 1, 1, to="end")
    play = Play(room(24, 8), entry(2, 3), far, close, players=1)
    assert goal(play).words == words("goals", "exit_alone")
    assert (goal(play).x, goal(play).y) == play.thing("close").centre
    assert goal(Play(room(24, 8), entry(2, 3))).words == words("goals", "look")


def test_before_the_region_is_entered_the_way_leads_there_and_nothing_in_it_is_named():
    seam = thing("seam", "clock", 16, 0, 1, 1)
    play = Play(room(24, 6), thing("region", "region", 12, 0, 12, 6), entry(2, 2), seam, players=1)
    play.tick()
    assert goal(play).words == words("goals", "enter_alone")
    assert "clock" not in goal(play).words


def test_a_friend_asleep_whom_somebody_plays_comes_first():
    play = small()
    play.tick()
    play.ravi.asleep, play.ravi.hp = True, 0
    assert goal(play).words == words("goals", "wake", friend="Ravi")
    play.jenna.asleep = True
    assert goal(play).words == words("goals", "first", thing="clock"), "nobody is left to wake anybody"


def test_at_a_mirror_the_goal_is_the_mirror():
    play = small()
    play.tick()
    play.loop.phase = Phase.MIRROR
    assert goal(play).words == words("goals", "mirror")


@pytest.mark.parametrize("anchored", ["jenna", "leo"])
def test_it_never_tells_who_has_to_hold_what_nor_what_presses_a_seam(anchored):
    seam = thing("seam", "clock", 8, 0, 1, 1, pressure="on:p")
    play = Play(
        room(20, 6),
        region(friends="jenna,ravi"),
        entry(2, 2),
        seam,
        point("anchor", "a", 12, 3, seam="clock", friend=anchored),
        plate("p", 4, 1, 2, 4, look="bell"),
    )
    play.tick()
    seam = next(iter(play.world.of(Seam)))
    for state in (SeamState.HIDDEN, SeamState.REVEALED):
        seam.state = state
        said = goal(play).words.lower()
        assert not any(name in said for name in ("jenna", "leo", "ravi", "mia", "bell", "plate"))
