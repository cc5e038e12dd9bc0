"""Jenna's cathedral and Mia's feed: enough of their own things, drawn on their feet, and rooms that can be walked."""

import numpy as np
import pytest

from game.maps.load import load
from game.maps.search import every_map
from game.sim.buttons import RIGHT
from game.sim.events import What
from game.sim.lap import new_world
from game.sim.stage import FLOOR
from game.sim.step import step
from game.sim.units import TILE, TILE_PIXELS
from tools.art.canvas import Canvas
from tools.art.places import cathedral, feed
from tools.art.things.catalogue import everything

PLACES = {"cathedral": cathedral.PLACE, "feed": feed.PLACE}
HANGS = {"camera_drone": 27, "counter_hearts": 9, "counter_nothing": 9}
"""Px over the ground of what stands on nothing."""
GOALS = {"cathedral": [(61, 14), (24, 13), (5, 14), (45, 13)], "feed": [(22, 11), (14, 16), (30, 16), (22, 22)]}
"""Tiles that friends must be able to reach from where they arrive."""


def level_of(name):
    return load(next(path for path in every_map() if path.stem == name and path.parent.name == "places"))


@pytest.mark.parametrize(("name", "least"), [("cathedral", 30), ("feed", 30)])
def test_a_place_brings_many_things_that_all_have_a_picture(name, least):
    props = PLACES[name].props()
    assert len(props) >= least
    assert [sprite for sprite, thing in props.items() if not (thing.canvas.index >= 0).any()] == []


@pytest.mark.parametrize("name", PLACES)
def test_what_stands_has_its_foot_on_its_anchor(name):
    for sprite, (canvas, ax, ay) in PLACES[name].props().items():
        lies = ay * 2 == canvas.height
        if lies or sprite.startswith("stone_in_air"):
            continue
        rows = [y for y in range(canvas.height) if (canvas.index[y] >= 0).any()]
        assert -1 <= ay - HANGS.get(sprite, 0) - rows[-1] <= 3, sprite
        assert abs(ax - canvas.width / 2) <= 1, sprite


@pytest.mark.parametrize("name", PLACES)
def test_every_thing_of_the_map_is_on_a_sheet(name):
    drawn = {sprite for sheet in everything().values() for sprite in sheet}
    assert {decor.sprite for decor in level_of(name).picture.decor} <= drawn


@pytest.mark.parametrize("name", PLACES)
def test_a_floor_goes_on_over_the_edge_of_every_block(name):
    """Blocks of 64 x 32 px lie in any order, so joints must meet: their first row and column hold the same colours."""
    whole = Canvas(128, 64)
    PLACES[name].floor(whole)
    for x, y in ((0, 0), (64, 0), (0, 32), (64, 32)):
        block = whole.cropped(x, y, 64, 32)
        assert len(set(block.index[0])) <= 3
        assert len(set(block.index[:, 0])) <= 3


@pytest.mark.parametrize("name", PLACES)
def test_a_floor_is_dark_and_quiet(name):
    """STYLE 3 and 6: under whatever happens, and with few pixels that stand out of it."""
    whole = Canvas(128, 64)
    PLACES[name].floor(whole)
    colours = (whole.rgba()[..., :3] / 255) ** 2.2
    light = 116 * np.cbrt(colours @ np.array([0.2126, 0.7152, 0.0722])) - 16
    assert 8 <= light.mean() <= 30
    assert (abs(light - light.mean()) > 12).mean() <= 0.1


@pytest.mark.parametrize("name", PLACES)
def test_friends_can_walk_to_all_that_is_worth_it(name):
    stage = level_of(name).stage
    width = stage.width
    floor = {(at % width, at // width) for at, kind in enumerate(stage.ground) if kind == FLOOR}
    todo = [(one.x // TILE, one.y // TILE) for one in stage.entries]
    assert len(todo) == 4
    assert set(todo) <= floor
    reached = set(todo[:1])
    todo = todo[:1]
    while todo:
        x, y = todo.pop()
        for place in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
            if place in floor and place not in reached:
                reached.add(place)
                todo.append(place)
    assert {(one.x // TILE, one.y // TILE) for one in stage.entries} <= reached
    assert [goal for goal in GOALS[name] if goal not in reached] == []


def test_the_golden_planks_can_be_walked_on_each_of_their_rows_and_the_others_come_along():
    level = level_of("cathedral")
    (bridge,) = [decor for decor in level.picture.decor if decor.sprite == "bridge_drawn"]
    canvas = PLACES["cathedral"].props()["bridge_drawn"][0]
    top, first = bridge.y - canvas.height // 2, bridge.x - canvas.width // 2 - TILE_PIXELS
    for y in range(top + 4, top + canvas.height - 4, 4):
        world = new_world(level.stage)
        for friend in world.friends.values():
            friend.x, friend.y = first * 256, y * 256
        jenna = world.friends["jenna"]
        events = []
        while jenna.x < (bridge.x + canvas.width // 2) * 256:
            events += step(level.stage, world, [RIGHT])
            assert world.tick < 120, y
        assert What.FELL not in {event.what for event in events}
        for _ in range(60):
            step(level.stage, world, [0])
        assert all(friend.x > bridge.x * 256 for friend in world.friends.values())
