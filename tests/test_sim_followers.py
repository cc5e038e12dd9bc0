"""Followers: round walls, over bridges, never into a pit or a danger, out of doorways, and no hand on anything."""

import pytest
from play import Play, entry, plate, point, region, room, thing

from game.sim.caution import KEEPS_OFF, PATIENCE_TICKS
from game.sim.events import What
from game.sim.followers import CLOSE
from game.sim.geometry import distance, near
from game.sim.ground import Ground
from game.sim.pathing import Way
from game.sim.stage import FLOOR, VOID
from game.sim.things.draft import FADING_TICKS

TILE = 4096


def house(*more, rows=None, friends="jenna,ravi", starts=((2, 3), (1, 3)), players=1, **fields):
    rows = rows or room(30, 9)
    spots = [entry(*start) for start in starts]
    return Play(rows, region(lap_seconds=90, friends=friends, **fields), *spots, *more, players=players)


def gap(first, last, width=30, height=9):
    """A room with a pit over its whole height in some columns."""
    return [row[:first] + "~" * (last + 1 - first) + row[last + 1 :] for row in room(width, height)]


def put(friend, x, y):
    friend.x, friend.y = round((x + 0.5) * TILE), round((y + 0.5) * TILE)
    friend.safe_x, friend.safe_y = friend.x, friend.y


def still_shade(name, x, y):
    """A shade that stands; with 0.2 tiles of way it is a path all the same."""
    return thing("path", f"{name}_way", x + 0.5, y + 0.5, points=((0, 0), (0.2, 0))), thing(
        "shade", name, x + 0.5, y + 0.5, path=f"{name}_way"
    )


def together(play, friend):
    return near(friend.x, friend.y, play.jenna.x, play.jenna.y, CLOSE)


# ways


def test_over_open_floor_a_follower_walks_aslant_and_not_round_a_corner():
    play = house(rows=room(30, 30), starts=((2, 2), (22, 22)))
    straight = distance(play.ravi.x, play.ravi.y, play.jenna.x, play.jenna.y)
    play.until(lambda: together(play, play.ravi))
    assert play.ravi.way * 181 // 256 < straight * 1.1  # `way` adds both axes up


def test_between_two_pits_it_keeps_to_the_floor_at_every_corner():
    rows = room(16, 12)
    for y, x in ((3, 4), (4, 6), (5, 5), (6, 8), (7, 7), (8, 9), (5, 9), (3, 8)):
        rows[y] = rows[y][:x] + "~" + rows[y][x + 1 :]
    for start in ((1, 1), (14, 10), (1, 10), (14, 1)):
        for goal in ((7, 6), (6, 5), (9, 3), (13, 9)):
            play = house(rows=rows, starts=(goal, start))
            play.until(lambda play=play: together(play, play.ravi), seconds=10)
            assert not play.happened(What.FELL)


def test_a_way_that_avoids_tiles_is_another_way():
    play = house()
    ground = Ground(play.stage, play.world)
    plain = Way(ground, 20 * TILE, play.jenna.y)
    shut = [3 + row * play.stage.width for row in range(1, 7)]
    assert Way(ground, 20 * TILE, play.jenna.y, avoid=shut).length(play.jenna.x, play.jenna.y) > plain.length(
        play.jenna.x, play.jenna.y
    )


# bridges


def bridged(left_ticks=None):
    """Jenna has crossed a pit of three tiles on her draft; Ravi stands before it."""
    play = house(rows=gap(8, 10), starts=((7, 3), (3, 7)))
    play.tap("stay").tap("right").tap("gift")
    draft = next(entity for entity in play.world.entities.values() if entity.bridges)
    put(play.jenna, 13, 3)
    put(play.ravi, 6, 3)
    if left_ticks is not None:
        draft.left = left_ticks * 100
    play.tap("call")
    return play


def test_a_follower_crosses_a_draft():
    play = bridged()
    play.until(lambda: together(play, play.ravi), seconds=4)
    assert not play.happened(What.FELL)


def test_a_follower_does_not_set_foot_on_a_draft_that_fades_before_it_is_across():
    play = bridged(left_ticks=FADING_TICKS - 1)
    play.run(3)
    assert play.happened(What.FADED)
    assert not play.happened(What.FELL)
    assert play.ravi.x < 8 * TILE


@pytest.mark.parametrize("late", range(0, 60, 4))
def test_whenever_a_draft_fades_no_follower_falls(late):
    play = bridged(left_ticks=FADING_TICKS + 60 - late)
    play.run(3)
    assert not play.happened(What.FELL)


@pytest.mark.parametrize("tile", [8, 9, 10])
def test_who_stands_on_a_bridge_that_fades_steps_off_to_the_nearest_floor(tile):
    play = bridged(left_ticks=FADING_TICKS)
    put(play.jenna, 13, 3)
    put(play.ravi, tile, 3)
    play.ravi.safe_x = 6 * TILE
    play.ravi.face_x, play.ravi.face_y = 1, 0
    play.run(2)
    assert not play.happened(What.FELL)
    assert play.stage.tile_at(play.ravi.x, play.ravi.y) == FLOOR
    assert (play.ravi.x > 11 * TILE) is (tile >= 9)


def test_nobody_follows_a_leader_who_leaps_a_pit():
    play = house(rows=gap(8, 9), starts=((6, 3), (5, 3)))
    play.run(0.4, "right").tick("right act")
    for _ in range(120):
        play.tick("right")
        assert play.stage.tile_at(play.ravi.x, play.ravi.y) != VOID


# dangers


def test_a_follower_goes_round_a_shade_in_its_way():
    play = house(*still_shade("dark", 12, 3), rows=room(30, 12), starts=((22, 3), (2, 3)))
    shade = play.thing("dark")
    nearest = []
    for _ in range(400):
        play.tick()
        nearest.append(distance(shade.x, shade.y, play.ravi.x, play.ravi.y))
        if together(play, play.ravi):
            break
    assert together(play, play.ravi)
    assert min(nearest) > KEEPS_OFF


def test_in_a_corridor_it_waits_for_the_shade_to_pass_and_is_not_kept_for_ever():
    play = house(*still_shade("dark", 12, 1), rows=room(30, 3), starts=((22, 1), (2, 1)))
    shade = play.thing("dark")
    play.run(3)
    assert play.ravi.x < shade.x - KEEPS_OFF
    play.until(lambda: together(play, play.ravi), seconds=(PATIENCE_TICKS // 60) + 5)


def test_a_follower_beside_its_leader_steps_back_from_a_shade_that_comes():
    way = thing("path", "way", 3.5, 5.5, points=((0, 0), (20, 0)))
    play = house(way, thing("shade", "dark", 3.5, 5.5, path="way"), starts=((12, 6), (12, 5)), rows=room(30, 12))
    play.tick("left")
    play.jenna.way = 0  # who has not moved is left in peace
    shade = play.thing("dark")
    for _ in range(600):
        play.tick()
        assert distance(shade.x, shade.y, play.ravi.x, play.ravi.y) > 8 * 256
    assert shade.x > 16 * TILE


def test_nobody_walks_into_the_danger_that_the_leader_fights():
    play = house(*still_shade("dark", 20, 4), starts=((19, 4), (4, 4)))
    shade = play.thing("dark")
    play.run(6)
    assert play.ravi.x > 14 * TILE
    assert distance(shade.x, shade.y, play.ravi.x, play.ravi.y) > KEEPS_OFF


# doorways


def split(door_row=4, wall=12):
    """A wall across the room with a gap one tile wide."""
    rows = room(30, 9)
    return [row[:wall] + ("." if number == door_row else "#") + row[wall + 1 :] for number, row in enumerate(rows)]


def test_a_follower_does_not_stop_in_a_doorway():
    play = house(rows=split(), starts=((13, 4), (10, 4)))
    play.run(2)
    assert play.tile(play.ravi)[0] != 12
    assert together(play, play.ravi)


def test_in_a_long_passage_it_stops_beside_its_leader():
    play = house(rows=room(30, 3), starts=((14, 1), (4, 1)))
    play.run(4)
    assert together(play, play.ravi)
    assert play.tile(play.ravi) != play.tile(play.jenna)


# orders and hands


def test_hold_here_and_call():
    play = house()
    play.run(0.5).tap("stay").go(20, 4)
    assert play.ravi.x < 5 * TILE
    play.tap("call").run(4)
    assert together(play, play.ravi)


def test_who_is_called_and_finds_no_way_says_that_the_gate_is_shut():
    play = house(thing("gate", "gate", 12, 4, 1, 1), rows=split(), starts=((20, 4), (4, 4)))
    play.tap("call")
    (told,) = play.happened(What.NO_ANSWER)
    assert (told.friend, told.note) == ("ravi", "shut")
    play = house(rows=split(), starts=((20, 4), (4, 4)))
    play.tap("call")
    assert not play.happened(What.NO_ANSWER)


def test_who_is_called_over_a_pit_says_that_there_is_no_way():
    play = house(rows=gap(8, 12), starts=((20, 4), (4, 4)))
    play.tap("call")
    (told,) = play.happened(What.NO_ANSWER)
    assert (told.friend, told.note) == ("ravi", "no_way")


def test_a_follower_on_its_way_presses_pulls_and_takes_nothing():
    play = house(
        plate("p", 8, 1, 2, 7),
        point("lever", "l", 12, 3),
        thing("carry", "pillow", 14.5, 3.5, kind="pillow"),
        point("keepsake", "key", 16, 3),
        point("dreamer", "d", 18, 3),
        starts=((2, 3), (1, 3)),
    )
    put(play.jenna, 24, 3)
    play.run(5)
    assert together(play, play.ravi)
    assert play.ravi.beats == []
    assert play.ravi.stepped == []
    assert not {event.what for event in play.events} & {
        What.BEAT, What.PRESSED, What.PULLED, What.TAKEN, What.KEPT, What.FREED, What.LUNGED,
    }  # fmt: skip


def test_followers_wake_a_sleeper_round_a_corner_and_over_a_draft_within_four_seconds():
    play = bridged()
    play.jenna.asleep = True
    play.jenna.hp = 0
    play.world.players[0].asleep_ticks = -10_000  # the player waits
    play.run(4)
    assert not play.jenna.asleep
