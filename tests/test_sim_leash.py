"""The leash of those who share one picture: what it takes from a step, and the wisp that brings one back."""

from itertools import pairwise

import pytest
from play import Play, entry, plate, point, region, room, thing

from game.sim.commands import Assist, Leave
from game.sim.events import What
from game.sim.ground import Ground, stands
from game.sim.leash import (
    BAND,
    FRAME_HEIGHT,
    FRAME_WIDTH,
    RISE_TICKS,
    STRAY_TICKS,
    WISP_SPEED,
    drags,
    gathered,
    is_split,
)
from game.sim.motion import RUN_SPEED
from game.sim.snapshot import checksum, freeze, thaw
from game.sim.units import TICKS_PER_SECOND, TILE, pixels

WIDE, HIGH = room(90, 40), 40


def company(*apart, rows=WIDE, objects=(), at=(10, 18), split=0, **more):
    """Players who stand so many tiles to the right and below of the first."""
    play = Play(rows, entry(*at), *objects, players=1 + len(apart), **more)
    play.tick(commands=[Assist("split", split)])
    for friend, (dx, dy) in zip(play.world.led, ((0, 0), *apart), strict=True):
        friend.x, friend.y = round((at[0] + 0.5 + dx) * TILE), round((at[1] + 0.5 + dy) * TILE)
        friend.safe_x, friend.safe_y = friend.x, friend.y
    return play


def pace(play, friend, *held):
    """Units a tick at full speed."""
    play.run(0.2, *held)
    before = friend.x, friend.y
    play.tick(*held)
    return abs(friend.x - before[0]) + abs(friend.y - before[1])


def apart(play):
    one, other = play.world.led
    return abs(one.x - other.x)


def test_one_alone_has_no_leash():
    play = company()
    assert drags(play.world) == {}
    assert pace(play, play.jenna, "right") == RUN_SPEED


def test_two_who_are_near_walk_at_full_speed():
    play = company((20, 0))
    assert pace(play, play.ravi, "", "right") == RUN_SPEED


@pytest.mark.parametrize(("tiles", "way", "back"), [((33, 0), "right", "left"), ((0, 13), "down", "up")])
def test_before_the_edge_of_the_frame_a_step_away_loses_more_and_more_and_a_step_back_nothing(tiles, way, back):
    play = company(tiles)
    paces = [pace(play, play.ravi, "", way) for _ in range(4)]
    assert all(later < earlier for earlier, later in pairwise(paces))
    assert RUN_SPEED // 4 <= paces[-1] < RUN_SPEED
    assert pace(play, play.ravi, "", back) == RUN_SPEED


def test_it_pulls_only_in_the_last_48_px_and_takes_three_quarters_at_most():
    size = FRAME_WIDTH
    for beyond, lost in ((-2 * BAND, 0), (-BAND, 96), (0, 192), (pixels(900), 192)):
        play = company((1, 0))
        play.ravi.x = play.jenna.x + size + beyond
        assert drags(play.world)["ravi"] == (-lost, 0)
        assert drags(play.world)["jenna"] == (lost, 0)


def test_who_stands_is_not_moved_by_those_who_walk_away():
    play = company((36, 0))
    before = play.jenna.x, play.jenna.y
    play.run(1.4, "", "right")
    assert (play.jenna.x, play.jenna.y) == before


def test_who_holds_or_presses_is_not_pulled_and_ties_nobody():
    play = company(
        (33, 0),
        objects=(
            region(friends="jenna,ravi", lap_seconds=60, min_beats=1),
            plate("p", 10, 18),
            thing("seam", "clock", 60, 0, 1, 1, pressure="on:p"),
        ),
    )
    play.tick()
    assert play.jenna.pressing
    assert pace(play, play.ravi, "", "right") == RUN_SPEED
    play.run(6, "", "right")
    assert apart(play) > FRAME_WIDTH + pixels(64)
    assert not play.happened(What.WISP)
    assert gathered(play.world) == [play.ravi]  # and the picture goes with who is free


def test_over_a_pit_nobody_is_held_back():
    rows = [row[:46] + "~" + row[47:] for row in WIDE]
    play = company((33.4, 0), rows=rows)
    assert pace(play, play.ravi, "", "right") < RUN_SPEED
    play.until(lambda: play.ravi.over_void, "", "right")
    assert drags(play.world) == {"jenna": (drags(play.world)["jenna"][0], 0)}
    before = play.ravi.x
    play.tick("", "right")
    assert play.ravi.x - before == RUN_SPEED


def test_a_second_and_a_half_outside_makes_a_wisp_that_floats_to_the_group():
    play = company((38, 0))
    ticks = 0
    while not play.ravi.wisp:
        play.tick("", "right")
        ticks += 1
    assert STRAY_TICKS < ticks <= STRAY_TICKS + 2
    far = apart(play)
    play.until(lambda: not play.ravi.wisp, "", "right")
    assert not play.ravi.wisp
    assert 0 < max(abs(play.ravi.x - play.jenna.x), abs(play.ravi.y - play.jenna.y)) <= pixels(20)
    assert stands(play.stage, play.ravi.x, play.ravi.y)
    [rose], [landed] = play.happened(What.WISP), play.happened(What.LANDED)
    assert (rose.friend, landed.friend) == ("ravi", "ravi")
    assert far // WISP_SPEED + RISE_TICKS < 200
    assert play.ravi.hurt > 0  # and is safe for a moment


def test_a_wisp_rises_and_then_flies_at_320_px_a_second():
    play = company((38, 0))
    play.until(lambda: play.ravi.wisp, "", "right")
    place, rises = play.ravi.x, 0
    while play.ravi.x == place:
        play.tick()
        rises += 1
    assert rises / TICKS_PER_SECOND == pytest.approx(0.2, abs=0.02)
    place = play.ravi.x
    play.run(0.5)
    assert abs(play.ravi.x - place) / pixels(1) == pytest.approx(320 / 2, abs=2)


def test_coming_back_in_time_is_enough():
    play = company((38, 0))
    play.run(1)
    assert play.ravi.strayed > 50
    play.run(1, "", "left")
    assert play.ravi.strayed == 0
    play.run(3)
    assert not play.happened(What.WISP)


def test_who_walks_away_is_the_one_who_floats_back():
    play = company((39, 0))
    play.run(2, "left")
    assert [event.friend for event in play.happened(What.WISP)] == ["jenna"]


def test_of_three_the_one_apart_floats_back():
    play = company((40, 0), (38, 3))
    play.run(2)
    assert [event.friend for event in play.happened(What.WISP)] == ["jenna"]
    play.run(4)
    assert not any(friend.wisp for friend in play.world.led)


def test_a_wisp_cannot_be_hurt_presses_nothing_and_has_no_hands():
    play = company(
        (39, 0),
        objects=(
            region(friends="jenna,ravi", lap_seconds=60, min_beats=1),
            plate("p", 24, 15, 3, 7),
            point("lever", "l", 35, 18),
            point("shade", "dark", 30, 18, grip=0),
            point("carry", "pillow", 49, 18, kind="pillow"),
            thing("seam", "clock", 60, 0, 1, 1, pressure="on:p"),
        ),
    )
    play.ravi.way = 1
    play.tap("", "act")
    assert play.ravi.carry
    play.until(lambda: play.ravi.wisp)
    assert not play.ravi.carry
    over = False
    while play.ravi.wisp:
        play.tick("", "act gift right")
        over |= play.thing("p").contains(play.ravi.x, play.ravi.y)
        assert not play.thing("p").on
        assert not play.ravi.pressing
    assert over
    assert play.ravi.hp == 10
    assert [act.verb for act in play.ravi.acts] == ["take", "drop"]
    assert not play.ravi.beats
    assert not play.thing("l").on


def test_a_wisp_flies_over_walls_and_pits_and_lands_on_floor():
    rows = [row[:30] + "#~~#" + row[34:] if 3 < number < 39 else row for number, row in enumerate(WIDE)]
    play = company((39, 0), rows=rows)
    play.until(lambda: play.ravi.wisp)
    play.until(lambda: not play.ravi.wisp)
    assert play.ravi.x < 30 * TILE
    play.run(1)
    assert not play.happened(What.FELL)


def test_who_cannot_get_to_the_others_stays_a_body_and_stops_no_one():
    rows = [row[:30] + "#" + row[31:] for row in WIDE]
    play = company((38.5, 0), rows=rows)
    play.run(4)
    assert not play.happened(What.WISP)
    assert pace(play, play.jenna, "left") == RUN_SPEED


def test_a_wisp_goes_to_those_it_could_walk_to_and_past_nearer_ones_behind_a_wall():
    rows = [row[:40] + "####" + row[44:] if 12 <= number <= 15 else row for number, row in enumerate(WIDE)]
    rows = [row[:40] + "#..#" + row[44:] if number in (13, 14) else row for number, row in enumerate(rows)]
    play = company((31, -5), (42, 0), rows=rows)
    play.until(lambda: play.mia.wisp)
    play.until(lambda: not play.mia.wisp)
    assert abs(play.mia.x - play.jenna.x) <= pixels(20)


def test_a_way_that_shuts_in_flight_brings_a_wisp_back_to_where_it_rose():
    rows = [row[:30] + ("." if number == 18 else "#") + row[31:] for number, row in enumerate(WIDE)]
    gate = thing("gate", "gate", 30, 18, 1, 1, open=True)
    play = company((39, 0), rows=rows, objects=(gate, point("lever", "l", 5, 18, opens="gate")))
    play.until(lambda: play.ravi.wisp)
    play.run(0.5)
    play.thing("l").on = True
    play.until(lambda: not play.ravi.wisp)
    assert play.tile(play.ravi) == (49, 18)


def test_a_wisp_lands_beside_walls_on_the_side_of_its_host():
    rows = list(WIDE)
    rows[17] = "#" + "#" * 20 + rows[17][21:]
    rows[19] = "#" + "#" * 20 + rows[19][21:]
    play = company((39, 0), rows=rows)
    play.until(lambda: play.ravi.wisp)
    play.until(lambda: not play.ravi.wisp)
    assert not Ground(play.stage, play.world).is_blocked(play.ravi.x, play.ravi.y)
    assert play.tile(play.ravi)[1] == 18


def test_a_wisp_whose_player_leaves_still_lands():
    play = company((39, 0))
    play.until(lambda: play.ravi.wisp)
    play.tick(commands=[Leave(1)])
    play.until(lambda: not play.ravi.wisp)
    assert abs(play.ravi.x - play.jenna.x) < pixels(40)


def test_no_lap_ends_and_no_way_out_counts_a_wisp_as_there():
    play = company((39, 0), objects=(thing("exit", "out", 0, 0, 90, 40, to="end"),))
    assert play.thing("out").everyone_is_in(play.world)
    play.ravi.wisp = 1
    assert not play.thing("out").everyone_is_in(play.world)


def test_split_takes_the_leash_off_two_and_not_off_three():
    two = company((38, 0), split=1)
    assert pace(two, two.ravi, "", "right") == RUN_SPEED
    two.run(3)
    assert not two.happened(What.WISP)
    assert is_split(two.world)
    near = company((20, 0), split=1)
    assert not is_split(near.world)
    three = company((38, 0), (36, 0), split=1)
    assert not is_split(three.world)
    three.run(2)
    assert three.happened(What.WISP)


def test_the_frame_holds_all_who_fit():
    for players in ((), ((30, 0),), ((30, 12), (4, 4)), ((30, 12), (4, 4), (-3, 0))):
        play = company(*players)
        assert gathered(play.world) == play.world.led
    play = company((60, 0))
    assert gathered(play.world) == [play.jenna]


def test_a_leash_and_a_flight_frozen_at_any_tick_go_on_the_same():
    play = company((33, 0))
    for tick in range(400):
        if tick % 7 == 0:
            before = checksum(play.world)
            play.world = thaw(freeze(play.world))
            assert checksum(play.world) == before
        play.tick("left" if tick < 260 else "", "right" if tick < 260 else "")
    straight = company((33, 0))
    for tick in range(400):
        straight.tick("left" if tick < 260 else "", "right" if tick < 260 else "")
    assert straight.happened(What.WISP)
    assert checksum(play.world) == checksum(straight.world)
    assert FRAME_HEIGHT < FRAME_WIDTH
