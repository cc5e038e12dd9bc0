"""The numbers of feel: run-up, speed, lunge, buffers, corners, pits, knockback (GAME.md 3, 5)."""

import math

import pytest
from play import Play, entry, plate, point, region, room, thing

from game.sim.combat import hurt
from game.sim.events import What
from game.sim.geometry import distance
from game.sim.stage import FLOOR, VOID

PIXEL = 256


def house(*more, rows=None, at=(2, 3), friends="jenna", players=1, **fields):
    rows = rows or room(40, 9)
    return Play(rows, region(lap_seconds=60, friends=friends, **fields), entry(*at), *more, players=players)


def floor_with(pit, width=24, height=9):
    """A room with void in the columns `pit`, given as (first, last)."""
    return [
        row[: pit[0]] + row[pit[0] : pit[1] + 1].replace(".", "~") + row[pit[1] + 1 :] for row in room(width, height)
    ]


# walking


def test_full_speed_in_five_ticks_and_132_px_a_second():
    play = house()
    speeds = []
    for _ in range(8):
        x = play.jenna.x
        play.tick("right")
        speeds.append(play.jenna.x - x)
    assert speeds == sorted(speeds)
    assert speeds[3] < speeds[4] == speeds[7]
    x = play.jenna.x
    play.run(1, "right")
    assert (play.jenna.x - x) / PIXEL == pytest.approx(132, abs=0.5)


def test_a_diagonal_is_no_faster():
    play = house(rows=room(40, 40))
    play.run(0.2, "right down")
    x, y = play.jenna.x, play.jenna.y
    play.run(1, "right down")
    assert math.hypot(play.jenna.x - x, play.jenna.y - y) / PIXEL == pytest.approx(132, abs=1)


def test_letting_go_stops_at_once():
    play = house().run(1, "right")
    x = play.jenna.x
    play.run(0.5)
    assert play.jenna.x == x


def test_opposite_keys_cancel_out():
    play = house()
    x, y = play.jenna.x, play.jenna.y
    play.run(0.5, "left right up down")
    assert (play.jenna.x, play.jenna.y) == (x, y)


@pytest.mark.parametrize("way", ["left", "right", "up", "down", "left up", "right down"])
def test_a_wall_stops_the_feet_at_its_edge(way):
    play = house(rows=room(9, 9), at=(4, 4)).run(2, way)
    left, right, top, bottom = 4096 + 5 * PIXEL, 8 * 4096 - 5 * PIXEL, 4096 + 4 * PIXEL, 8 * 4096 - 4 * PIXEL
    if "left" in way:
        assert play.jenna.x == left
    if "right" in way:
        assert play.jenna.x == right
    if "up" in way:
        assert play.jenna.y == top
    if "down" in way:
        assert play.jenna.y == bottom


@pytest.mark.parametrize(("offset", "passes"), [(0, True), (4, True), (6, True), (-6, True), (8, True), (11, False)])
def test_a_corner_that_catches_at_most_6_px_lets_slip(offset, passes):
    """A gap one tile high; the feet are 8 px high, so 4 px aside just fit and 10 px need 6 px of help."""
    rows = [row[:8] + ("." if number == 4 else "#") + row[9:] for number, row in enumerate(room(20, 9))]
    play = house(rows=rows, at=(4, 4))
    play.jenna.y += offset * PIXEL
    play.run(2, "right")
    assert (play.jenna.x > 9 * 4096) is passes


# lunge


def test_a_lunge_is_28_px_in_7_ticks():
    play = house().run(0.2)
    x = play.jenna.x
    play.tick("right act")
    for _ in range(6):
        play.tick()
    assert (play.jenna.x - x) / PIXEL == 28
    play.run(0.2)
    assert (play.jenna.x - x) / PIXEL == 28
    assert len(play.happened(What.LUNGED)) == 1


def test_a_lunge_goes_where_the_direction_points_and_no_farther_on_a_diagonal():
    play = house()
    x, y = play.jenna.x, play.jenna.y
    play.tick("right down act")
    play.run(0.3)
    assert math.hypot(play.jenna.x - x, play.jenna.y - y) / PIXEL == pytest.approx(28, abs=0.5)


def test_a_lunge_cannot_be_hurt_for_8_ticks():
    play = house()
    play.tick("right")
    safe = 0
    play.tick("right act")
    while not hurt(play.world, play.jenna, 0, 0, "test"):
        safe += 1
        play.tick()
    assert safe == 8


def test_act_in_the_open_without_a_direction_does_not_lunge():
    play = house()
    play.tap("act").run(0.3)
    assert not play.happened(What.LUNGED)


# buffers


@pytest.mark.parametrize(("early", "works"), [(1, True), (4, True), (5, True), (6, False), (12, False)])
def test_act_is_kept_for_a_tenth_of_a_second(early, works):
    """Pressed so many ticks before the hit-stop is over."""
    play = house(point("lever", "l", 3, 3))
    play.jenna.stop = early
    play.tap("act").run(0.5)
    assert bool(play.happened(What.PULLED)) is works


@pytest.mark.parametrize(("early", "works"), [(1, True), (5, True), (6, False)])
def test_gift_is_kept_for_a_tenth_of_a_second(early, works):
    play = house(friends="ravi")
    play.ravi.stop = early
    play.tap("gift").run(0.5)
    assert bool(play.happened(What.LULLED)) is works


def test_a_buffered_act_acts_once():
    play = house(point("lever", "l", 3, 3)).run(1, "act")
    assert len(play.happened(What.PULLED)) == 1


# pits


def test_a_pit_has_a_grace_of_0_12_seconds():
    play = house(rows=floor_with((8, 14)))
    play.until(lambda: play.jenna.over_void == 3, "right")
    assert not play.happened(What.FELL)
    play.run(0.5, "left")
    assert not play.happened(What.FELL)
    assert play.jenna.x < 8 * 4096


def test_who_falls_stands_again_on_the_edge():
    play = house(rows=floor_with((8, 14)))
    play.until(lambda: play.happened(What.FELL), "right")
    tile = play.stage.tile_at(play.jenna.x, play.jenna.y)
    assert tile == FLOOR
    assert play.jenna.x > 7 * 4096
    assert play.jenna.hp == 10
    play.run(1)
    assert len(play.happened(What.FELL)) == 1


@pytest.mark.parametrize(("tiles", "crossed"), [(1, True), (2, True), (3, False), (5, False)])
def test_a_lunge_crosses_two_tiles_of_pit_and_never_three(tiles, crossed):
    """Whatever the timing, and however often Act is pressed: what needs a bridge needs a bridge."""
    best = False
    for late in range(24):
        play = house(rows=floor_with((8, 7 + tiles)))
        play.jenna.x = 8 * 4096 - 10 * 563
        play.tick("right")
        for tick in range(80):
            play.tick("right act" if tick >= late and (tick - late) % 2 == 0 else "right")
            if play.happened(What.FELL):
                break
        best = best or not play.happened(What.FELL)
    assert best is crossed


def test_a_faded_draft_is_no_place_to_be_put_back_to():
    """A body in the middle of a bridge is safe nowhere but on the floor it came from."""
    play = house(rows=floor_with((8, 20)))
    play.go(7, 3)
    play.tap("right").tap("gift").run(0.4, "right")
    assert play.stage.tile_at(play.jenna.x, play.jenna.y) == VOID
    play.run(7)
    assert play.happened(What.FADED)
    falls = len(play.happened(What.FELL))
    assert falls == 1
    assert play.stage.tile_at(play.jenna.x, play.jenna.y) == FLOOR


# knockback


def test_knockback_is_24_px_in_0_18_seconds():
    play = house(at=(20, 4))
    play.tick("right")
    x, y = play.jenna.x, play.jenna.y
    assert hurt(play.world, play.jenna, x - 100, y, "test")
    play.run(3 / 60)  # hit-stop
    assert play.jenna.x == x
    for _ in range(11):
        play.tick("left")
    assert (play.jenna.x - x) / PIXEL == pytest.approx(24, abs=0.1)


@pytest.mark.parametrize("degrees", range(0, 360, 15))
@pytest.mark.parametrize("place", [(7.9, 4), (7.95, 1.3), (7.6, 6.9)])
def test_knockback_never_ends_over_a_pit(degrees, place):
    rows = floor_with((8, 14))
    rows[5] = "#" + "." * 6 + "~" * 10 + rows[5][17:]
    play = house(rows=rows, at=(4, 3))
    play.tick("right")
    play.jenna.x, play.jenna.y = round(place[0] * 4096), round(place[1] * 4096)
    play.tick()
    start = play.stage.tile_at(play.jenna.x, play.jenna.y)
    from_x = play.jenna.x - round(1000 * math.cos(math.radians(degrees)))
    from_y = play.jenna.y - round(1000 * math.sin(math.radians(degrees)))
    assert start == FLOOR
    hurt(play.world, play.jenna, from_x, from_y, "test")
    for _ in range(20):
        play.tick()
        assert play.stage.tile_at(play.jenna.x, play.jenna.y) != VOID
    assert not play.happened(What.FELL)


# hit-stop


def test_hit_stop_holds_only_who_is_hit():
    play = house(friends="jenna,ravi", players=2)
    play.tick("right", "right")
    hurt(play.world, play.jenna, play.jenna.x - 100, play.jenna.y, "test")
    x, other = play.jenna.x, play.ravi.x
    play.run(3 / 60, "", "right")
    assert play.jenna.x == x
    assert play.ravi.x > other


# holding


def test_a_hold_begins_after_a_quarter_of_a_second():
    play = house(
        thing("seam", "clock", 8, 0, 1, 1),
        point("anchor", "a", 3, 3, seam="clock"),
        point("anchor", "b", 9, 3, seam="clock"),
    )
    play.thing("clock").reveal(play.world)
    for _ in range(14):
        play.tick("act")
    assert play.jenna.anchor == 0
    play.tick("act")
    assert play.jenna.anchor == play.thing("a").id


def test_a_held_anchor_holds_the_feet():
    play = house(
        thing("seam", "clock", 8, 0, 1, 1),
        point("anchor", "a", 3, 3, seam="clock"),
        point("anchor", "b", 9, 3, seam="clock"),
    )
    play.thing("clock").reveal(play.world)
    play.run(0.5, "act")
    x = play.jenna.x
    play.run(0.5, "act right")
    assert play.jenna.x == x
    play.run(0.5, "right")
    assert play.jenna.x > x


def test_taps_act_on_the_press():
    play = house(point("lever", "l", 3, 3), plate("p", 20, 3))
    play.tick("act")
    assert play.thing("l").on
    assert distance(play.jenna.x, play.jenna.y, *play.thing("l").centre) < 24 * PIXEL
