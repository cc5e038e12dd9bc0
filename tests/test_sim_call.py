"""Call: what Leo disbelieves dissolves for all when it is false, and costs a heart when it is true (GAME.md 3)."""

from play import Play, entry, plate, point, region, room, thing

from game.replay.bots.solve import solve
from game.replay.run import Run
from game.sim.events import What
from game.sim.friends.gift import WORK_TICKS

HALL = room(24, 9)
HOLD = WORK_TICKS / 60 + 0.1


def house(*more, friends="leo,ravi", **fields):
    floor = region(lap_seconds=60, friends=friends, **fields)
    return Play(HALL, floor, entry(2, 4), entry(1, 4), *more, leads=("leo",))


def veil(**fields):
    return thing("veil", "veil", 8, 1, 1, 7, **fields)


def test_a_veil_is_a_wall_until_it_is_called_and_again_after_its_time():
    play = house(veil(seconds=3)).run(2, "right")
    assert play.tile(play.leo)[0] == 7
    play.run(HOLD, "gift")
    assert play.leo.beats == ["call:veil"]
    play.run(1.5, "right")
    assert play.tile(play.leo)[0] > 8
    play.run(2)
    assert play.thing("veil").blocks
    assert play.happened(What.VEIL_BACK)


def test_it_dissolves_for_all():
    play = house(veil()).run(2, "right").run(HOLD, "gift").tap("ravi").go(12, 4)
    assert play.tile(play.ravi) == (12, 4)


def test_what_is_behind_his_back_or_too_far_is_not_called():
    play = house(veil()).run(HOLD, "gift")
    assert not play.thing("veil").on
    assert play.leo.bracing
    play.run(0.1).tap("gift").go(6, 4).tap("left").run(HOLD, "gift")
    assert not play.thing("veil").on


def test_to_call_a_true_thing_costs_a_heart():
    play = house(thing("gate", "gate", 8, 1, 1, 7)).run(2, "right")
    before = play.leo.hp
    play.run(HOLD, "gift")
    assert play.leo.hp == before - 2
    assert [event.thing for event in play.happened(What.TRUE_THING)] == [play.thing("gate").id]
    assert not play.thing("gate").on
    assert play.leo.beats == []


def test_doubt_can_put_him_to_sleep():
    play = house(thing("gate", "gate", 8, 1, 1, 7)).run(2, "right")
    for _ in range(5):
        play.run(HOLD, "gift").run(0.2)
    assert play.leo.asleep


def test_a_false_copy_falls_apart_and_the_true_one_is_marked():
    play = house(
        point("copy", "one", 5, 4, opens="gate"),
        point("copy", "two", 10, 4, true=True),
        thing("gate", "gate", 16, 1, 1, 7),
    )
    play.tap("right").run(HOLD, "gift")
    assert play.thing("one").on
    assert play.thing("gate").on
    assert play.leo.beats == ["call:one"]
    hearts = play.leo.hp
    play.go(7, 4).tap("right").run(HOLD, "gift")
    assert play.thing("two").known
    assert play.leo.hp == hearts - 2
    assert play.leo.beats == ["call:one"]


def test_a_veil_that_gazes_stays_while_it_watches_and_light_draws_its_gaze():
    """Mia and Leo: she draws the gaze while he calls the bluff."""
    play = house(veil(gazes=True)).run(2, "right").run(HOLD, "gift")
    assert play.happened(What.WATCHED)
    assert not play.thing("veil").on
    play.run(0.2)
    assert play.thing("veil").lure(play.world, 6 * 4096, 2 * 4096, 240)
    play.run(HOLD, "gift")
    assert play.thing("veil").on


def test_an_echo_calls_again():
    play = house(veil(), plate("p", 10, 4)).run(2, "right").run(HOLD, "gift").go(10, 4).turn_the_night()
    play.until(lambda: play.thing("veil").on, "up")


def test_bots_brace_and_call_in_a_solution():
    seam = thing("seam", "clock", 4, 0, 2, 1, pressure="call:veil,ground:gale")
    anchors = [point("anchor", "a1", 3, 6, seam="clock"), point("anchor", "a2", 5, 6, seam="clock")]
    wind = thing("gale", "gale", 16, 1, 4, 7, blows="left")
    lap = "leo call veil, ground gale, lie"
    play = house(veil(), wind, seam, *anchors, solution=f"{lap} | {lap} | leo hold a1; ravi hold a2")
    outcome = solve(Run(play.stage))
    assert outcome.woke, outcome.story
