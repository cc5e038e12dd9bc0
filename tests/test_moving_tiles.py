"""Tiles that move: which frame is seen when, what lies over them, and that they stand still for who wants calm."""

from pathlib import Path

import pygame
import pytest

from game.maps.check import check
from game.maps.load import load
from game.maps.search import every_map
from game.sim.lap import new_world
from game.view.assets import Assets
from game.view.chunks import TileMap
from game.view.frame import View
from game.view.options import Options
from tools.levels.tmx import ObjectSpec, write_map, write_tileset

RED, GREEN, BLUE = (200, 0, 0), (0, 200, 0), (0, 0, 200)
MOVES, GREEN_TILE, HALF_BLUE = 1, 2, 3
"""Gids: red for 200 ms, then green for 300 ms; a green tile; one whose left half is blue, and the right half clear."""
FLIPPED = 0x80000000


@pytest.fixture(autouse=True)
def display():
    pygame.display.init()
    pygame.display.set_mode((1, 1))


def written(folder, ground, cover, durations=(200, 300)):
    """Write a map of 4 x 1 tiles, with one more object: a tile that moves, standing at the fourth column."""
    sheet = pygame.Surface((48, 16), pygame.SRCALPHA)
    for column, colour in ((0, RED), (16, GREEN), (32, BLUE)):
        sheet.fill(colour, (column, 0, 16 if colour != BLUE else 8, 16))
    pygame.image.save(sheet, folder / "t.png")
    frames = {0: list(zip((0, 1), durations, strict=True))}
    write_tileset(folder / "t.tsx", "t", "t.png", 3, 3, animations=frames)
    objects = [ObjectSpec(1, "entry", "e", 8, 8), ObjectSpec(2, "decor", "", 48, 16, 16, 16, gid=MOVES)]
    layers = [("ground", [ground]), ("cover", [cover])]
    write_map(folder / "m.tmx", 4, 1, [(1, "t.tsx")], layers, [("things", objects)])
    return folder / "m.tmx"


def seen(tiles, tick, x=2):
    surface = pygame.Surface((64, 16))
    surface.fblits(tiles.below(0, 0, 0, tick))
    return tuple(surface.get_at((x, 8)))[:3]


def test_a_tile_shows_each_frame_for_its_time_and_begins_again(tmp_path):
    tiles = TileMap(load(written(tmp_path, [MOVES] * 4, [0] * 4)).picture)
    for tick, colour in ((0, RED), (11.9, RED), (12.1, GREEN), (29.9, GREEN), (30.1, RED), (42.1, GREEN), (-1, GREEN)):
        assert seen(tiles, tick) == colour, tick
    assert [seen(tiles, tick) for tick in (42.1, 12.1, 11.9)] == [GREEN, GREEN, RED], "time may run backwards"


def test_what_lies_over_a_tile_that_moves_stays_over_it(tmp_path):
    tiles = TileMap(load(written(tmp_path, [MOVES] * 4, [HALF_BLUE, HALF_BLUE | FLIPPED, 0, 0])).picture)
    assert [[seen(tiles, tick, x) for x in (2, 12, 18, 28)] for tick in (0, 15)] == [
        [BLUE, RED, RED, BLUE],
        [BLUE, GREEN, GREEN, BLUE],
    ]


def test_a_tile_that_moves_may_lie_over_others(tmp_path):
    tiles = TileMap(load(written(tmp_path, [GREEN_TILE] * 4, [MOVES, 0, 0, 0])).picture)
    assert [(seen(tiles, tick, 2), seen(tiles, tick, 18)) for tick in (0, 15)] == [(RED, GREEN), (GREEN, GREEN)]


@pytest.mark.parametrize("options", [Options(), Options(calm=True), Options(reduced_motion=True)])
def test_tiles_stand_still_for_who_wants_calm(tmp_path, options):
    level = load(written(tmp_path, [GREEN_TILE, GREEN_TILE, MOVES, GREEN_TILE], [0] * 4))
    view = View(level.stage, level.picture, assets=Assets(), options=options)
    world = new_world(level.stage)
    surface = pygame.Surface((640, 360))
    shown = []
    for tick in (1, 16):
        world.tick = tick
        view.draw(surface, world, 1.0)
        left, top = view._camera.corner(1.0)
        shown.append([pygame.transform.average_color(surface, (x - left, -top, 4, 16))[:2] for x in (34, 58)])
    floor, standing = ([before[place] != after[place] for before, after in [shown]] for place in (0, 1))
    assert floor == standing == [options == Options()]


def test_no_frame_is_shorter_than_a_flash_may_be_and_the_check_says_so(tmp_path):
    path = written(tmp_path, [MOVES] * 4, [0] * 4, durations=(20, 300))
    assert load(path).picture.tilesets[0].animations == {0: ((0, 167), (1, 300))}
    (said,) = [str(finding) for finding in check(path) if "frame" in str(finding)]
    assert "t.tsx:4: warning: a frame of 20 ms; it is shown for 167 ms, so that nothing ever flashes" in said


def test_a_frame_that_has_no_image_is_one_clear_line(tmp_path):
    path = written(tmp_path, [MOVES] * 4, [0] * 4)
    for name in ("a", "b"):
        pygame.image.save(pygame.Surface((16, 16)), tmp_path / f"{name}.png")
    (tmp_path / "t.tsx").write_text(
        '<tileset name="t" tilewidth="16" tileheight="16" tilecount="2" columns="0">\n'
        ' <tile id="0">\n  <image source="a.png" width="16" height="16"/>\n'
        '  <animation>\n   <frame tileid="0" duration="200"/>\n   <frame tileid="1" duration="200"/>\n  </animation>\n'
        ' </tile>\n <tile id="3"><image source="b.png" width="16" height="16"/></tile>\n</tileset>\n'
    )
    said = [str(finding) for finding in check(path)]
    assert any("t.tsx:6: tileid 1 is a tile without an image; choose another frame" in one for one in said), said


def test_rooms_of_the_first_level_move():
    moving = {}
    for path in every_map():
        picture = load(path).picture
        indices = {one.first + index for one in picture.tilesets for index in one.animations}
        used = {gid for layer in picture.layers for gid in layer.gids} | {decor.gid for decor in picture.decor}
        moving[Path(path).stem] = indices & used
    assert all(moving[name] for name in ("corridor", "waiting_room_1", "waiting_room_2", "self_hold"))
    assert len(set().union(*moving.values())) >= 4
