"""Ground: Leo braces; he weighs 2, and what comes from the front stops at him (GAME.md 3)."""

import pytest
from play import Play, entry, plate, point, region, room, thing

from game.sim.combat import braces_toward
from game.sim.events import What
from game.sim.friends.friend import Mode

HALL = room(24, 9)


def house(*more, friends="leo,ravi", rows=HALL, **fields):
    leads = ("leo",) if "jenna" not in friends or "ravi" in friends else ("jenna",)
    floor = region(lap_seconds=60, friends=friends, **fields)
    return Play(rows, floor, entry(2, 4), entry(1, 4), *more, leads=leads)


def gale(**fields):
    """A wind to the left along the corridor, four tiles long."""
    return thing("gale", "gale", 8, 1, 4, 7, **{"blows": "left", **fields})


def test_a_tap_braces_and_another_stands_up():
    play = house().tap("gift")
    assert play.leo.bracing
    play.run(1)
    assert play.leo.bracing > 50
    play.tap("gift")
    assert not play.leo.bracing
    assert [event.what for event in play.events if event.what in (What.BRACED, What.UNBRACED)] == [
        What.BRACED,
        What.UNBRACED,
    ]


def test_braced_he_only_turns():
    play = house().tap("gift")
    before = play.leo.x, play.leo.y
    play.run(0.5, "up")
    assert (play.leo.x, play.leo.y) == before
    assert (play.leo.face_x, play.leo.face_y) == (0, -1)
    assert braces_toward(play.leo, play.leo.x, play.leo.y - 4096)
    assert not braces_toward(play.leo, play.leo.x, play.leo.y + 4096)


def test_braced_he_weighs_two_and_keeps_doing_so_when_somebody_else_is_led():
    heavy = plate("heavy", 5, 4, weight=2)
    play = house(heavy).go(5, 4)
    assert not play.thing("heavy").on
    play.tap("gift")
    assert play.thing("heavy").on
    play.tap("ravi").go(9, 6).run(1)
    assert play.leo.mode is Mode.STAY
    assert play.thing("heavy").on
    play.tap("call").run(0.2)
    assert not play.thing("heavy").on
    assert not play.leo.bracing


def test_a_lunge_ends_it():
    play = house().tap("gift").tap("right act").run(0.3)
    assert not play.leo.bracing


def test_a_gale_carries_off_whoever_walks_into_it():
    play = house(gale(blows="right")).run(0.9, "right").run(1)
    assert play.tile(play.leo)[0] >= 12
    play = house(gale(blows="left")).run(0.9, "right").run(1)
    assert play.tile(play.leo)[0] < 8


def test_nobody_passes_a_gale_that_blows():
    play = house(gale()).run(6, "right")
    assert play.tile(play.leo)[0] <= 8


def test_a_brace_against_the_wind_stops_it_and_is_a_beat():
    play = house(gale()).run(0.9, "right")
    play.tap("right gift")
    assert play.thing("gale").on
    assert play.leo.beats == ["ground:gale"]
    play.run(5)
    assert play.thing("gale").on
    play.tap("gift").run(0.9)
    assert play.thing("gale").on
    play.run(0.3)
    assert not play.thing("gale").on
    assert play.happened(What.WIND_ROSE)


@pytest.mark.parametrize("turn", ["left", "up"])
def test_a_brace_with_the_back_or_the_side_to_the_wind_stops_nothing(turn):
    play = house(gale()).run(0.9, "right").tap(turn).tap("gift").run(0.2)
    assert play.leo.beats == []
    assert not play.thing("gale").on


def test_others_pass_while_he_stands_and_the_way_is_open_for_followers_too():
    play = house(gale(), friends="leo,ravi,jenna").run(0.9, "right").tap("right gift").tap("ravi").go(16, 4)
    play.run(2)
    assert play.tile(play.jenna)[0] > 13
    assert play.leo.bracing


def test_the_echo_braces_again_and_leo_walks_past_himself():
    """Leo and his own echo: the wind stands still for as long as the echo stands in it."""
    play = house(gale()).run(0.9, "right").tap("right gift").turn_the_night()
    play.until(lambda: play.thing("gale").on, "up")
    play.go(16, 4)
    assert play.leo.echo.bracing
    assert play.tile(play.leo) == (16, 4)


def test_an_echo_that_braces_weighs_two():
    """A plate of weight 3 takes Leo's braced echo and one body."""
    heavy = plate("heavy", 5, 4, weight=3)
    play = house(heavy, point("lever", "l", 5, 3)).go(5, 4).tap("gift").run(0.5).tap("act")
    assert not play.thing("heavy").on
    play.turn_the_night().go(5, 4)
    play.until(lambda: play.leo.echo.bracing, "")
    assert play.thing("heavy").load(play.world) == 3
    assert play.thing("heavy").on


def test_a_braceable_gate_does_not_shut_on_him_and_any_other_does():
    for braceable in (True, False):
        play = house(
            plate("p", 5, 6), thing("gate", "gate", 9, 1, 1, 7, braceable=braceable), plate("p2", 3, 7, opens="gate")
        )
        play.tap("ravi").go(3, 7).tap("stay").tap("leo").go(9, 4).tap("gift")
        play.tap("call").run(1.5)
        play.tap("ravi")
        assert play.thing("gate").on == braceable or not play.leo.bracing


def test_braced_before_a_draft_he_holds_it_up():
    """Jenna and Leo: a draft does not fade while he stands against it."""
    pit = [row[:8] + row[8:11].replace(".", "~") + row[11:] for row in HALL]
    play = house(friends="jenna,leo", rows=pit)
    play.go(7, 4).tap("right").tap("gift").tap("leo").go(7, 4).tap("right").tap("gift").run(8)
    draft = next(one for one in play.world.entities.values() if type(one).__name__ == "Draft")
    assert draft.held
    play.tap("jenna").go(13, 4)
    assert not play.happened(What.FELL)
    play.tap("leo").tap("gift").run(7)
    assert play.happened(What.FADED)


def test_nobody_braces_with_full_hands():
    play = house(point("carry", "pillow", 3, 4)).tap("act").tap("gift")
    assert not play.leo.bracing
    assert play.happened(What.NOTHING)
