"""Ways: a field that is found only as far as asked says what a whole one would, whoever asked before."""

import random

import pytest
from play import Play, entry, room, thing

from game.sim.geometry import distance
from game.sim.ground import Ground
from game.sim.pathing import UNREACHED, Field, Floor, Way
from game.sim.stage import FLOOR, VOID, WALL
from game.sim.units import TILE


def whole(floor, goal, tiles, *, is_wall):
    """Steps of all tiles, by walking over the open ones in the plainest way."""
    steps = {} if is_wall else {goal: 0}
    edge = list(steps)
    while edge:
        tile = edge.pop(0)
        column = tile % floor.width
        beside = [tile - floor.width, tile + floor.width]
        beside += [tile - 1] * (column > 0) + [tile + 1] * (column < floor.width - 1)
        for other in beside:
            if 0 <= other < tiles and floor.open[floor.place(other)] and other not in steps:
                steps[other] = steps[tile] + 1
                edge.append(other)
    return steps


@pytest.mark.parametrize("seed", range(60))
def test_a_field_says_of_every_tile_what_a_whole_one_says_in_any_order_of_asking(seed):
    dice = random.Random(seed)
    width, height = dice.randint(1, 20), dice.randint(1, 20)
    tiles = width * height
    ground = bytes(dice.choices((FLOOR, WALL, VOID), (6, dice.randint(0, 4), 1), k=tiles))
    few = min(tiles, 3)
    closed, bridged = (tuple(sorted(dice.sample(range(tiles), few))) for _ in range(2))
    goal = dice.randrange(tiles)
    floor = Floor(ground, width, closed, bridged)
    is_wall = ground[goal] == WALL
    wanted = whole(floor, goal, tiles, is_wall=is_wall)
    field = Field(floor, goal, is_wall=is_wall)
    for tile in dice.sample(range(tiles), tiles):
        most = dice.choice((UNREACHED, UNREACHED, 7))
        steps = wanted.get(tile, UNREACHED)
        assert field.leads_from(tile) is (tile in wanted)
        assert field.steps(tile, most) == (steps if steps <= most else UNREACHED)
        assert field.known(tile) in (steps, UNREACHED)


def test_what_is_shut_and_what_is_bridged_is_on_the_floor_asked_for():
    ground = bytes([FLOOR, VOID, FLOOR, WALL, FLOOR])
    shut, bridged = Floor(ground, 5, (), ()), Floor(ground, 5, (), (1, 3))
    assert [Field(each, 0, is_wall=False).steps(2) for each in (shut, bridged)] == [UNREACHED, 2]
    assert Field(bridged, 0, is_wall=False).steps(4) == UNREACHED, "no bridge leads through a wall"
    assert Field(Floor(ground, 5, (1,), (1,)), 0, is_wall=False).steps(2) == UNREACHED


def test_a_way_round_a_danger_is_taken_only_where_it_is_no_long_one():
    """A wall with one gap near and one far: with the near one shunned, who looks no farther has no way."""
    rows = room(40, 40)
    rows[20] = "#" + "#" * 3 + "." + "#" * 30 + "." + "#" * 4
    play = Play(rows, entry(3, 18), thing("talk", "", 0, 0, 1, 1))
    ground = Ground(play.stage, play.world)
    goal, gap = (round(3.5 * TILE), round(22.5 * TILE)), {20 * 40 + 4}
    plain = Way(ground, *goal)
    steps = plain.length(play.jenna.x, play.jenna.y)
    assert steps == 6
    near = Way(ground, *goal, avoid=gap, most=steps + 30)
    far = Way(ground, *goal, avoid=gap, most=steps + 64)
    assert near.next_point(play.jenna.x, play.jenna.y) is None
    x, y = far.next_point(play.jenna.x, play.jenna.y)
    assert distance(x, y, play.jenna.x, play.jenna.y) <= 2 * TILE
    assert x > play.jenna.x
    assert near.leads_from(play.jenna.x, play.jenna.y), "there is one, however long"
