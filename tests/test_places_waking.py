"""The waking places: rooms without a loop that one can walk in, full of things that are drawn, named and placed."""

import json
from itertools import pairwise
from pathlib import Path

import pytest

from game.maps.load import load
from game.maps.search import every_map
from game.replay.bots.steering import is_at, walk
from game.replay.run import Run
from game.sim.ground import Ground, stands
from game.sim.pathing import UNREACHED, Way
from game.sim.stage import FLOOR
from game.sim.units import TICKS_PER_SECOND, TILE
from tools.art.palette import COLOURS
from tools.art.places.catalogue import PLACES
from tools.art.things.catalogue import everything

ROOT = Path(__file__).resolve().parents[1]
WAKING = ("apartment", "sleep_house")
FIRST_NIGHT = ("corridor", "waiting_room_1", "waiting_room_2")
FIELDS = len(COLOURS)


def level_of(name):
    return load(next(path for path in every_map() if path.stem == name))


def sprites(name):
    return [decor.sprite for decor in level_of(name).picture.decor]


@pytest.mark.parametrize("name", WAKING)
def test_a_room_has_many_things_and_lights_of_more_than_one_hue(name):
    assert len(set(sprites(name))) >= 40
    lights = level_of(name).picture.lights
    warm = {light.colour for light in lights if int(light.colour[1:3], 16) > int(light.colour[5:7], 16)}
    assert warm
    assert len({light.colour for light in lights} - warm) >= 2


@pytest.mark.parametrize("name", FIRST_NIGHT)
def test_a_room_of_the_first_night_is_furnished(name):
    assert len(sprites(name)) >= 30
    assert len(set(sprites(name))) >= 20


def test_every_picture_of_the_waking_places_is_on_a_map():
    """Nothing is drawn for nobody."""
    placed = {sprite for path in every_map() for sprite in (decor.sprite for decor in load(path).picture.decor)}
    drawn = {name for place in (*WAKING, "clinic", "corridor") for name in PLACES[place].props()}
    assert drawn - placed == set()
    assert placed - {""} <= {name for sheet in everything().values() for name in sheet}


@pytest.mark.parametrize("name", [*WAKING, "clinic", "corridor"])
def test_a_thing_is_in_the_atlas_with_its_anchor_at_its_foot(name):
    atlas = json.loads((ROOT / "assets" / "images" / "things" / f"{name}.json").read_text(encoding="utf-8"))
    things = PLACES[name].props()
    assert set(atlas) == set(things)
    for sprite, (canvas, ax, ay) in things.items():
        assert 0 <= ax < canvas.width, sprite
        assert canvas.height // 2 <= ay <= canvas.height + 60, sprite
        assert (canvas.index < FIELDS).all(), sprite
        assert (canvas.index >= 0).any(), sprite


@pytest.mark.parametrize("name", WAKING)
def test_four_friends_walk_round_the_whole_room(name):
    """The farthest tiles of the floor, one after another, and in the end out of the door."""
    run = Run(level_of(name).stage, players=1)
    stage, friend = run.stage, next(iter(run.world.led))
    assert len(stage.entries) % 4 == 0
    ground = Ground(stage, run.world)
    way = Way(ground, friend.x, friend.y)
    floor = [at for at, kind in enumerate(stage.ground) if kind == FLOOR]
    reached = [at for at in floor if way.length(*middle(at, stage.width)) != UNREACHED]
    assert len(reached) > len(floor) * 0.9, "corners that nobody can reach"
    door = stage.of_kind("exit")[0]
    inside = [at for at in reached if at // stage.width > door.y // TILE + 4]
    corners = sorted(inside, key=lambda at: (at % stage.width + at // stage.width, at))
    others = sorted(inside, key=lambda at: (at % stage.width - at // stage.width, at))
    goals = [middle(at, stage.width) for at in (corners[0], others[-1], corners[-1], others[0])]
    for goal in goals:
        assert go(run, friend, goal), (goal[0] // TILE, goal[1] // TILE)
        assert stands(stage, friend.x, friend.y)
    assert not run.world.left
    go(run, friend, (door.x + door.width // 2, door.y + door.height // 2))  # ends where the door begins to lead on
    assert run.world.left == door.text("to")


def middle(at, width):
    return at % width * TILE + TILE // 2, at // width * TILE + TILE // 2


def go(run, friend, goal):
    """Walk to a point within half a minute."""
    for _ in range(30 * TICKS_PER_SECOND):
        if is_at(friend, *goal, reach=TILE // 2):
            return True
        run.tick([walk(Ground(run.stage, run.world), run.world, friend, *goal)])
    return False


def test_the_flat_leads_to_the_sleep_house_and_its_door_into_the_morning():
    doors = {name: level_of(name).stage.of_kind("exit")[0].text("to") for name in WAKING}
    assert doors == {"apartment": "places/sleep_house#start", "sleep_house": "end"}


@pytest.mark.parametrize("name", WAKING)
def test_rugs_lie_under_what_stands_on_them(name):
    """Flat things are drawn in the order of the file: a rug before its mat, light before the rug."""
    things = {sprite: (canvas, ay) for sheet in everything().values() for sprite, (canvas, _, ay) in sheet.items()}
    order = [sprite for sprite in sprites(name) if things[sprite][1] * 2 == things[sprite][0].height]
    rugs = [index for index, sprite in enumerate(order) if sprite.startswith("rug")]
    lights = [index for index, sprite in enumerate(order) if sprite.startswith("window_light")]
    assert rugs
    assert max(lights) < min(rugs)
    assert all(one < other for one, other in pairwise(rugs))
