"""What the drawing kit brings for places: tiles that fit each other, walls and floors as plans want them."""

from itertools import product

import pytest

from tools.art.canvas import Canvas
from tools.art.masonry import edge, falling, slant
from tools.art.moving import MOVING
from tools.art.places.catalogue import PLACES
from tools.art.tileset import CORNERED, ORDER, TALL_FACE, bake, cap_name
from tools.levels.rooms import Plan, carve

each_place = pytest.mark.parametrize("name", sorted(PLACES))


def names(rows):
    """Read a layer back as the names of its tiles."""
    return [[ORDER[gid - 1] if gid else "" for gid in row] for row in rows]


@each_place
def test_a_place_draws_every_tile_and_no_other(name):
    tiles = bake(name)
    assert set(tiles) == set(ORDER)
    assert len(ORDER) == len(set(ORDER))
    assert {(tile.width, tile.height) for tile in tiles.values()} == {(16, 16)}


@each_place
def test_only_what_lies_over_others_lets_something_through(name):
    clear = {tile for tile, canvas in bake(name).items() if (canvas.index < 0).any()}
    may = ("decal", "edge", "fall", "cap_d", "pillar", "sky", *MOVING, *(["void"] if PLACES[name].void is None else []))
    assert {tile for tile in clear if not tile.startswith(may)} == set()
    assert "sky" in clear
    assert (bake(name)["sky"].index < 0).all()


def test_the_order_of_tiles_that_maps_hold_has_not_moved():
    """A map holds numbers: what stands before is there for good, and more comes after it."""
    assert [ORDER.index(name) for name in ("floor00", "face00", "cap", "void", "decal_dust", "sky")] == [
        0, 18, 34, 59, 67, ORDER.index("sky"),
    ]  # fmt: skip
    assert ORDER.index("floor00_1") == 68


def test_a_cap_shows_every_corner_that_no_side_of_it_touches():
    sides = list(product("01", repeat=8))
    seen = set()
    for room in sides:
        north, south, east, west, *corners = (each == "1" for each in room)
        lit = "".join(side for side, there in zip("NSEW", (north, south, east, west), strict=True) if there)
        free = [name for name, there in zip(("NE", "NW", "SE", "SW"), corners, strict=True) if there]
        seen.add(cap_name(lit, " ".join(corner for corner in free if not set(corner) & set(lit))))
    assert seen <= set(ORDER)
    assert len(seen) == 47
    assert set(CORNERED) < seen


def test_a_varied_floor_does_not_repeat_where_a_plain_one_does():
    plan = carve(42, 22, (1, 5, 40, 16))
    plain, varied = (names(Plan(plan, varied=each).ground()) for each in (False, True))
    middle = [row[4:36] for row in varied[8:18]]
    assert all(row[4:20] != row[shift : shift + 16] for row in middle for shift in (8, 12, 16))
    assert [row[8:12] for row in plain[8:18]] == [row[12:16] for row in plain[8:18]]
    assert [[tile[:7] for tile in row] for row in varied] == [[tile[:7] for tile in row] for row in plain]


def test_a_hall_has_walls_of_four_rows():
    walls = names(Plan(carve(12, 12, (1, 6, 10, 4), face_rows=4), face_rows=4).walls())
    assert [row[3] for row in walls[1:6]] == ["capS", "tall30", "tall31", "tall32", "tall33"]
    assert {tile for row in walls for tile in row if tile.startswith("tall")} <= set(TALL_FACE)
    assert walls[5][1] == "tallW3"
    assert walls[5][10] == "tallE3"


def test_a_floor_over_the_sky_has_edges_and_stone_below_and_no_way_out():
    plan = Plan(["~~~~~~", "~....~", "~....~", "~..~~~", "~~~~~~", "~~~~~~"])
    edges, ground, walls = names(plan.edges()), names(plan.ground()), names(plan.walls())
    assert edges[1][1:5] == ["edgeNW", "edgeN", "edgeN", "edgeNE"]
    assert edges[2][1:5] == ["edgeW", "edge_cSE", "edgeS", "edgeSE"]
    assert edges[3][1:3] == ["edgeSW", "edgeSE"]
    assert ground[3][3:5] == ["fall30", "fallE0"]
    assert [row[1] for row in ground[4:]] == ["fallW0", "fallW1"]
    assert ground[0][0] == ""
    assert all((tile == "") == (letter == ".") for row, line in zip(walls, plan.rows, strict=True)
               for tile, letter in zip(row, line, strict=True))  # fmt: skip


def test_a_pit_is_open_where_the_sky_is_shut():
    assert names(Plan(["..", "__", "~~"]).walls()) == [["", ""], ["", ""], ["sky", "sky"]]


def test_a_place_may_bring_its_own_painters():
    plain = PLACES["clinic"]
    own = plain._replace(fall=lambda canvas: canvas.rect(0, 0, canvas.width, 3, "g3"), ledge=("p1", "p0", "p3"))
    assert (falling(own, 16).index >= 0).sum() == 48
    assert (edge(own, "S").index[15] == Canvas(16, 1, "p3").index[0]).all()
    half = slant(plain, "NE")
    assert half.index[2, 13] < 0 <= half.index[13, 2]
