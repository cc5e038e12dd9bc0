"""What shines in tiles and furniture: as bright in the dark as by day, with a soft light round it, hidden by what
stands before it; and the pictures of it that a level brings."""

from itertools import pairwise

import pygame
import pytest

from game.maps.check import check
from game.maps.load import load
from game.sim.lap import new_world
from game.view.assets import Assets, Sprite
from game.view.chunks import TileMap
from game.view.emission import MARGIN, Emission, bloom, strips
from game.view.frame import View
from game.view.layers import Layers
from game.view.options import Options
from tools.levels.tmx import ObjectSpec, write_map, write_tileset

STONE, NEON = (90, 80, 110), (255, 90, 166)
PLAIN, LAMP, COVER = 1, 2, 3
"""Gids: stone; stone with 4 x 4 px of neon in its middle; one whose upper half is stone and the lower half clear."""
WIDE, TALL = 40, 24
MIDDLE = 8


@pytest.fixture(scope="module")
def assets():
    pygame.display.init()
    pygame.display.set_mode((1, 1))
    return Assets()


def written(folder, tiles, over=(), glow=(48, 16), objects=(), animations=None):
    """Write a dark map whose tiles at some places are others than stone."""
    sheet, shining = pygame.Surface((48, 16), pygame.SRCALPHA), pygame.Surface(glow, pygame.SRCALPHA)
    sheet.fill(STONE, (0, 0, 32, 16))
    sheet.fill(STONE, (32, 0, 16, 8))
    for picture in (sheet, shining):
        picture.fill(NEON, (16 + 6, 6, 4, 4))
    pygame.image.save(sheet, folder / "t.png")
    if glow != (0, 0):
        pygame.image.save(shining, folder / "t_glow.png")
    write_tileset(folder / "t.tsx", "t", "t.png", 3, 3, animations=animations or {})
    ground, above = ([PLAIN] * WIDE for _ in range(TALL)), [[0] * WIDE for _ in range(TALL)]
    ground = list(ground)
    for (column, row), gid in tiles.items():
        ground[row][column] = gid
    for column, row in over:
        above[row][column] = PLAIN
    entries = [ObjectSpec(number, "entry", f"e{number}", 600, 340) for number in range(1, 5)]
    layers = [("ground", ground), ("over", above)]
    write_map(folder / "m.tmx", WIDE, TALL, [(1, "t.tsx")], layers, [("things", [*entries, *objects])],
              {"ambient": "#484260"})  # fmt: skip
    return folder / "m.tmx"


def frame(path, assets, *, left=0, top=0):
    level = load(path)
    surface = pygame.Surface((640, 360))
    view = View(level.stage, level.picture, assets=assets, options=Options(calm=True, reduced_motion=True))
    view.draw_map(surface, new_world(level.stage), left, top)
    return surface


def brightness(frame, x, y):
    return sum(frame.get_at((x, y))[:3])


def test_what_shines_is_bright_in_the_dark_and_lights_what_is_near(tmp_path, assets):
    dark = frame(written(tmp_path, {(4, 4): LAMP}, glow=(0, 0)), assets)
    lit = frame(written(tmp_path, {(4, 4): LAMP}), assets)
    x = y = 4 * 16 + MIDDLE
    assert brightness(lit, x, y) > 2 * brightness(dark, x, y)
    assert max(lit.get_at((x, y))[:3]) > 200
    near, farther, far = (brightness(lit, x + away, y) - brightness(dark, x + away, y) for away in (4, 10, 80))
    assert near > farther > 0
    assert far == 0


def test_the_soft_light_goes_on_over_the_edge_of_a_chunk(tmp_path, assets):
    lit = frame(written(tmp_path, {(15, 4): LAMP}), assets)
    row = [brightness(lit, x, 4 * 16 + MIDDLE) for x in range(250, 274)]
    assert row[0] > row[4] > row[8] > row[23]
    assert max(abs(before - after) for before, after in pairwise(row)) < 30, "no seam at 256"


def test_a_tile_over_what_shines_hides_it_and_so_does_a_thing_before_it(tmp_path, assets):
    x = y = 4 * 16 + MIDDLE
    hidden = frame(written(tmp_path, {(4, 4): LAMP}, over=[(4, 4)]), assets)
    assert hidden.get_at((x, y)) == hidden.get_at((400, y))
    desk = ObjectSpec(9, "decor", "", 40, 24, 60, 60, properties={"sprite": "reception_desk"})
    with_desk, alone = (frame(written(tmp_path, tiles, objects=[desk]), assets) for tiles in ({(4, 4): LAMP}, {}))
    assert with_desk.get_at((x, y)) == alone.get_at((x, y))


def test_a_tile_that_moves_shines_in_the_frames_that_do(tmp_path, assets):
    path = written(tmp_path, {(4, 4): PLAIN, (8, 8): COVER}, animations={COVER - 1: [(0, 300), (1, 300)]})
    level = load(path)
    tiles = TileMap(level.picture)
    emission = Emission(tiles, level.picture, assets.things)
    buffer = pygame.Surface((640, 360))
    seen = []
    for tick in (0, 20, 40):
        buffer.fill((0, 0, 0))
        shining = emission.below(0, 0, 0, tick)
        buffer.fblits(shining.added, pygame.BLEND_RGB_ADD)
        buffer.fblits(shining.laid)
        seen.append(brightness(buffer, 8 * 16 + MIDDLE, 8 * 16 + MIDDLE))
    assert seen[0] == seen[2] < seen[1]


def test_a_glow_of_another_size_is_left_out_and_said_in_one_line(tmp_path, assets):
    path = written(tmp_path, {(4, 4): LAMP}, glow=(32, 16))
    found = [str(each) for each in check(path) if "t_glow.png" in str(each)]
    assert len(found) == 1
    assert "t.tsx:" in found[0]
    assert '"t_glow.png" is 32x16 px and its image 48x16; it is left out' in found[0]
    assert load(path).picture.tilesets[0].glow is None


def test_a_glow_that_is_no_picture_is_an_error_and_one_that_is_not_there_is_none(tmp_path, assets):
    path = written(tmp_path, {}, glow=(0, 0))
    assert not [each for each in check(path) if "glow" in str(each)]
    assert not Emission(TileMap(load(path).picture), load(path).picture, assets.things)
    (tmp_path / "t_glow.png").write_bytes(b"no picture at all")
    found = [each for each in check(path) if "t_glow.png" in str(each)]
    assert [each.severity.value for each in found] == ["error"]
    assert "is not a PNG" in str(found[0])


def test_a_glow_that_is_a_link_out_of_the_pack_is_refused(tmp_path, assets):
    pack = tmp_path / "pack"
    pack.mkdir()
    path = written(pack, {})
    outside = tmp_path / "secret.png"
    (pack / "t_glow.png").rename(outside)
    (pack / "t_glow.png").symlink_to(outside)
    assert any("outside the level pack" in str(each) for each in check(path))


def test_bloom_keeps_the_sum_of_light_low_and_strips_lose_nothing():
    source = pygame.Surface((320, 320), 0, 32)
    source.fill(NEON, (MARGIN + 100, MARGIN + 100, 40, 3))
    soft = bloom(source)
    assert max(soft.get_at((MARGIN + 120, MARGIN + 101))[:3]) < max(NEON)
    again = pygame.Surface(soft.get_size(), 0, 32)
    pieces = strips(soft)
    again.fblits(pieces, pygame.BLEND_RGB_ADD)
    assert pygame.image.tobytes(again, "RGB") == pygame.image.tobytes(soft, "RGB")
    assert sum(piece.get_width() * piece.get_height() for piece, _ in pieces) < 320 * 320 / 4


def test_the_halo_of_a_lamp_is_hidden_by_what_stands_before_it_and_not_by_what_stands_behind(assets):
    layers = Layers(0, 0)
    wall = pygame.Surface((20, 30), pygame.SRCALPHA)
    wall.fill((0, 0, 0))
    halo = pygame.Surface((40, 40))
    halo.fill((90, 60, 30))
    layers.stand(Sprite(wall, wall, 0, 30), 10, 40)
    layers.halo((halo, 20, 20), 30, 30, 50)
    layers.stand(Sprite(wall, wall, 0, 30), 30, 60)
    buffer = pygame.Surface((80, 80))
    layers.paint_standing(pygame.Surface((80, 80)))
    layers.paint_shine(buffer)
    assert buffer.get_at((15, 25))[:3] == (90, 60, 30)
    assert buffer.get_at((35, 35))[:3] == (0, 0, 0)
    assert buffer.get_at((25, 45))[:3] == (90, 60, 30)
