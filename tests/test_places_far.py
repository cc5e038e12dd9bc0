"""Leo's house, Ravi's ward, the Commons and dawn: full of their own things, true to their colours, and walkable."""

import numpy as np
import pytest

from game.maps.load import load
from game.maps.search import every_map
from game.sim.stage import FLOOR
from game.sim.units import TILE
from tools.art.canvas import Canvas
from tools.art.palette import NAMES
from tools.art.places import commons, dawn, house, ward

PLACES = {each.PLACE.name: each.PLACE for each in (house, ward, commons, dawn)}
GOALS = {
    "house": [(41, 8), (16, 16), (4, 8), (50, 19)],
    "ward": [(4, 14), (48, 13), (55, 10), (30, 15)],
    "commons": [(30, 9), (30, 24), (6, 16), (53, 16), (26, 16), (33, 16)],
    "dawn": [(5, 9), (30, 14), (48, 20), (40, 12)],
}
"""Tiles that friends must be able to reach from where they arrive."""
each_place = pytest.mark.parametrize("name", PLACES)


def level_of(name):
    return load(next(path for path in every_map() if path.stem == name and path.parent.name == "places"))


def colours_of(canvas):
    return {NAMES[number] for number in set(canvas.index[canvas.index >= 0].tolist())}


@each_place
def test_a_place_stands_full_of_things_of_its_own(name):
    placed = {decor.sprite for decor in level_of(name).picture.decor}
    assert len(placed & set(PLACES[name].props())) >= 30


@each_place
def test_nothing_is_drawn_for_nobody(name):
    placed = {decor.sprite for decor in level_of(name).picture.decor}
    assert set(PLACES[name].props()) - placed == set()


@each_place
def test_what_stands_has_its_foot_near_its_anchor(name):
    for sprite, (canvas, ax, ay) in PLACES[name].props().items():
        if ay * 2 == canvas.height or ay > canvas.height or sprite.startswith("floating"):
            continue
        rows = [y for y in range(canvas.height) if (canvas.index[y] >= 0).any()]
        assert -1 <= ay - rows[-1] <= 4, sprite
        assert abs(ax - canvas.width / 2) <= 1, sprite


@each_place
def test_a_floor_goes_on_over_the_edge_of_every_block_and_is_dark_and_quiet(name):
    whole = Canvas(128, 64)
    PLACES[name].floor(whole)
    colours = (whole.rgba()[..., :3] / 255) ** 2.2
    light = 116 * np.cbrt(colours @ np.array([0.2126, 0.7152, 0.0722])) - 16
    assert 8 <= light.mean() <= 30
    assert (abs(light - light.mean()) > 14).mean() <= 0.1
    for x, y in ((0, 0), (64, 0), (0, 32), (64, 32)):
        block = whole.cropped(x, y, 64, 32)
        assert len(set(block.index[0])) <= 3


def test_the_house_is_grey_but_for_the_one_door():
    green = {
        sprite for sprite, thing in house.PLACE.props().items() if any(c[0] == "e" for c in colours_of(thing.canvas))
    }
    assert green == {"house_door_true", "true_door_light"}
    rest = {c for s, thing in house.PLACE.props().items() if s not in green for c in colours_of(thing.canvas)}
    assert rest <= {"y0", "y1", "y2", "y3", "n0", "n1"}
    assert [decor.sprite for decor in level_of("house").picture.decor].count("house_door_true") == 1


def test_in_the_ward_red_tells_the_hour_and_green_the_pulse():
    for sprite, thing in ward.PLACE.props().items():
        used = colours_of(thing.canvas)
        if any(colour[0] == "r" for colour in used):
            assert "clock" in sprite or "digits" in sprite, sprite
        if any(colour[0] == "e" for colour in used):
            assert sprite.startswith("pulse"), sprite


def test_the_commons_is_bright_all_around_its_floor():
    far = Canvas(640, 392)
    commons.PLACE.behind[0].paint(far)
    floor = Canvas(128, 64)
    commons.PLACE.floor(floor)
    assert far.rgba()[..., :3].mean() > 1.6 * floor.rgba()[..., :3].mean()


def test_threads_lie_under_those_who_walk():
    props = commons.PLACE.props()
    assert [props[f"threads_{corner}"].anchor_y * 2 for corner in ("nw", "ne", "sw", "se")] == [
        props[f"threads_{corner}"].canvas.height for corner in ("nw", "ne", "sw", "se")
    ]


def test_four_beds_and_four_chairs_wait_at_dawn():
    placed = [decor.sprite for decor in level_of("dawn").picture.decor]
    assert sorted(sprite for sprite in placed if sprite.startswith("dawn_bed")) == [
        f"dawn_bed_{colour}" for colour in ("cyan", "gold", "green", "pink")
    ]
    assert sum(sprite.startswith("dawn_chair") for sprite in placed) == 4
    assert placed.count("shelf_first") == 1


@each_place
def test_friends_can_walk_to_all_that_is_worth_it(name):
    stage = level_of(name).stage
    floor = {(at % stage.width, at // stage.width) for at, kind in enumerate(stage.ground) if kind == FLOOR}
    starts = {(one.x // TILE, one.y // TILE) for one in stage.entries}
    assert len(starts) == 4
    assert starts <= floor
    todo = [min(starts)]
    reached = set(todo)
    while todo:
        x, y = todo.pop()
        for place in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
            if place in floor and place not in reached:
                reached.add(place)
                todo.append(place)
    assert starts <= reached
    assert [goal for goal in GOALS[name] if goal not in reached] == []
