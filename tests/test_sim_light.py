"""Spotlight, Repost, Trace: what Mia throws and plays again, and what Ravi sees (GAME.md 3)."""

import pytest
from play import Play, entry, plate, point, region, room, thing

from game.replay.bots.solve import solve
from game.replay.run import Run
from game.sim.combat import hurt
from game.sim.events import What
from game.sim.friends.gift import WORK_TICKS
from game.sim.things.figure import Figure
from game.sim.things.spot import Spot
from game.text.captions import line_for

HALL = room(24, 9)
HOLD = WORK_TICKS / 60 + 0.1


def house(*more, lead="mia", friends="mia,ravi", rows=HALL, **fields):
    floor = region(lap_seconds=60, friends=friends, **fields)
    return Play(rows, floor, entry(2, 4), entry(1, 4), *more, leads=(lead,))


def spots(play):
    return play.world.of(Spot)


def figures(play):
    return play.world.of(Figure)


def test_light_lands_six_tiles_ahead_for_four_seconds():
    play = house().tap("right").tap("gift")
    (spot,) = spots(play)
    assert abs(spot.x - play.mia.x - 6 * 4096) < 4096 // 2
    play.run(3.8)
    assert spots(play)
    play.run(0.3)
    assert not spots(play)
    assert play.happened(What.LIGHT_OUT)


def test_light_stops_at_a_wall_and_at_a_shut_gate():
    play = house(thing("gate", "gate", 5, 1, 1, 7)).tap("right").tap("gift")
    assert spots(play)[0].x < 5 * 4096
    play.tap("left").tap("gift")
    assert spots(play)[-1].x >= 4096


def test_one_light_at_a_time():
    play = house().tap("right").tap("gift").tap("down").tap("gift")
    assert len(spots(play)) == 1


def test_a_lamp_in_the_beam_or_in_the_light_wakes_and_that_is_a_beat():
    play = house(thing("lamp", "near", 5, 4, 1, 1, opens="gate"), thing("gate", "gate", 16, 1, 1, 7))
    play.tap("right").tap("gift")
    assert play.mia.beats == ["light:near"]
    assert play.thing("gate").on


def test_a_lamp_beside_the_beam_stays_dark():
    play = house(thing("lamp", "far", 5, 6, 1, 1)).tap("right").tap("gift")
    assert play.mia.beats == []


def test_the_echo_throws_the_same_light_and_wakes_the_lamp_again():
    play = house(thing("lamp", "lamp", 5, 4, 1, 1, seconds=1)).tap("right").tap("gift")
    at = spots(play)[0].x
    play.turn_the_night()
    play.until(lambda: play.thing("lamp").on, "up")
    assert spots(play)[0].by_echo
    assert spots(play)[0].x == at


def test_a_draft_in_her_beam_casts_a_shadow_bridge_a_room_over():
    """Jenna and Mia."""
    rows = [
        row[:6] + row[6:9].replace(".", "~") + row[9:12] + "#" + row[13:16].replace(".", "~") + row[16:] for row in HALL
    ]
    play = house(friends="jenna,mia", lead="jenna", rows=rows).go(5, 4).tap("right").tap("gift").run(0.2)
    play.tap("mia").go(4, 4).tap("right").tap("gift").run(0.1)
    (spot,) = spots(play)
    assert spot.bridges
    left, top, right, bottom = (edge // 4096 for edge in spot.body)
    assert (left, top, right, bottom) == (13, 4, 16, 5)
    assert play.happened(What.SHADOW_CAST)
    play.until(lambda: not spots(play))
    assert play.happened(What.LIGHT_OUT)


def test_without_a_draft_or_without_a_wall_behind_it_there_is_no_shadow():
    rows = [row[:6] + row[6:9].replace(".", "~") + row[9:] for row in HALL]
    play = house(friends="jenna,mia", lead="jenna", rows=rows).go(5, 4).tap("right").tap("gift")
    play.tap("mia").go(4, 4).tap("right").tap("gift").run(0.1)
    assert not spots(play)[0].bridges


def test_repost_plays_a_friends_last_steps_from_where_she_stands():
    play = house(plate("p", 12, 6)).tap("ravi").go(8, 4).tap("mia")
    way = play.ravi.x - 4096 * 3 // 2
    play.until(lambda: abs(play.mia.x - play.ravi.x) < 3 * 4096, "")
    x = play.mia.x
    play.run(HOLD, "gift")
    (figure,) = figures(play)
    play.run(4)
    assert 0 < figure.x - x <= way
    assert play.mia.beats == []
    play.run(4.2)
    assert not figures(play)


@pytest.mark.parametrize("friend", ["any", "ravi", "mia"])
def test_the_figure_presses_a_plate_as_its_friend_and_makes_no_beat(friend):
    """Ravi walked four tiles to the right; played again from Mia's place, that ends on the plate."""
    floor = region(lap_seconds=60, friends="mia,ravi")
    play = Play(HALL, floor, entry(2, 4), plate("p", 12, 6, friend=friend), leads=("mia", "ravi"), players=2)
    play.go(8, 6).go(4, 4, player=1).run(4.2).go(8, 4, player=1).run(HOLD, "gift")
    play.run(4)
    assert play.thing("p").on == (friend != "mia")
    play.until(lambda: not figures(play)).run(0.1)
    assert not play.thing("p").on
    assert play.mia.beats == play.ravi.beats == []


def test_alone_there_is_nobody_to_repost_and_she_throws_light_at_once():
    play = house(friends="mia,leo").run(0.5, "right")
    play.leo.x = 20 * 4096
    play.tick("gift")
    assert play.happened(What.LIGHT_THROWN)


def test_a_screen_plays_what_is_reposted_before_it_and_that_is_a_beat():
    play = house(thing("screen", "screen", 3, 1, 2, 1, opens="gate"), thing("gate", "gate", 16, 1, 1, 7))
    play.go(3, 3).run(0.5).run(HOLD, "gift")
    assert play.mia.beats == ["repost:screen"]
    assert play.thing("gate").on


def test_her_echo_reposts_again():
    play = house(thing("screen", "screen", 3, 1, 2, 1)).go(3, 3).run(0.5).run(HOLD, "gift").turn_the_night()
    play.until(lambda: figures(play), "up")
    assert figures(play)[0].by_echo
    play.until(lambda: play.thing("screen").on, "up")


def test_trace_roots_him_and_shows_trails_in_reach():
    play = house(thing("trail", "trail", 6, 4, 2, 1, opens="gate"), thing("gate", "gate", 16, 1, 1, 7), lead="ravi")
    play.run(HOLD, "gift")
    assert play.ravi.beats == ["trace:trail"]
    assert play.thing("gate").on
    x = play.ravi.x
    play.run(1, "gift right")
    assert play.ravi.x == x
    play.run(0.5, "right")
    assert play.ravi.x > x


def test_trace_does_not_lull_and_a_tap_does():
    drone = thing("drone", "drone", 3, 3, 1, 1)
    play = house(drone, lead="ravi").run(HOLD, "gift")
    assert not play.happened(What.LULLED)
    play.run(0.1).tap("gift")
    assert play.happened(What.LULLED)


def test_lull_does_not_wait_when_a_shade_is_close():
    play = house(
        point("shade", "s", 4, 4, path="way"), thing("path", "way", 4.5, 4.5, points=((0, 0), (2, 0))), lead="ravi"
    )
    play.tick("gift")
    assert play.happened(What.LULLED)


def test_a_wind_or_a_hurt_ends_a_trace():
    play = house(lead="ravi").run(0.4, "gift")
    assert play.ravi.aiming
    play.ravi.way = 1
    hurt(play.world, play.ravi, play.ravi.x + 100, play.ravi.y, "shade")
    assert not play.ravi.aiming


@pytest.mark.parametrize(("name", "seconds"), [("ravi", 0.6), ("mia", 1.2)])
def test_ravi_wakes_friends_twice_as_fast(name, seconds):
    other = "mia" if name == "ravi" else "ravi"
    play = house(lead=name)
    sleeper = play.world.friends[other]
    sleeper.asleep, sleeper.hp = True, 0
    play.run(seconds - 0.1, "act")
    assert sleeper.asleep
    play.run(0.2, "act")
    assert not sleeper.asleep


def test_a_drone_goes_its_way_hurts_and_creeps_when_lulled():
    way = thing("path", "way", 6.5, 4.5, points=((0, 0), (8, 0)), speed=60)
    play = house(thing("drone", "drone", 6, 4, 1, 1, path="way", seconds=3), way, lead="ravi")
    drone = play.thing("drone")
    play.run(1, "up")
    awake = drone.x - 6 * 4096
    assert awake > 3 * 4096
    drone.left, drone.on = 600, True
    before = drone.x
    play.run(1)
    assert abs(drone.x - before) < awake // 2
    drone.on, drone.left = False, 0
    hearts = play.ravi.hp
    play.go(10, 4).until(lambda: play.ravi.hp < hearts, seconds=6)


def test_bots_throw_light_trace_and_repost_in_a_solution():
    seam = thing("seam", "clock", 4, 0, 2, 1, pressure="light:lamp,trace:trail,repost:screen")
    things = [
        thing("lamp", "lamp", 9, 1, 1, 1),
        thing("trail", "trail", 12, 6, 2, 1),
        thing("screen", "screen", 3, 7, 1, 1),
        point("anchor", "a1", 3, 3, seam="clock"),
        point("anchor", "a2", 6, 3, seam="clock"),
    ]
    lap = "mia repost screen, light lamp; ravi wait screen, trace trail, lie"
    play = house(seam, *things, solution=f"{lap} | {lap} | mia hold a1; ravi hold a2")
    for players in (1, 2):
        outcome = solve(Run(play.stage, players=players))
        assert outcome.woke, (players, outcome.story)


def test_a_gate_that_shuts_because_a_lamp_went_out_says_so():
    play = house(thing("lamp", "lamp", 5, 4, 1, 1, opens="gate", seconds=1), thing("gate", "gate", 16, 1, 1, 7))
    play.tap("right").tap("gift").run(1.5)
    (shut,) = play.happened(What.GATE_CLOSED)
    assert line_for(play.stage, play.world, shut) == "[the lamp no longer holds: the gate shuts]"
