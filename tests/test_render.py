"""`render`: a whole map without seams, with and without light, with its objects."""

import pygame
import pytest
from play import entry, plate, point, region, room, stage_of, thing

from game import cli
from game.maps.campaign import map_path
from game.maps.load import load
from game.picture_taker import PictureTaker, without_window
from game.replay.run import Run
from game.view.assets import Assets
from game.view.lettering import Lettering
from game.view.outlines import Outlines
from game.view.palette import PAINT

ROOM = "level1/waiting_room_1"
GREEN, BLUE = (90, 255, 90), (150, 180, 255)


def drawn(tmp_path, *arguments):
    output = tmp_path / "map.png"
    with pytest.raises(SystemExit) as left:
        cli.main(["render", ROOM, "-o", str(output), *arguments])
    assert left.value.code == 0
    return pygame.image.load(output)


def test_scale_only_makes_every_pixel_larger(tmp_path):
    small = drawn(tmp_path)
    large = drawn(tmp_path, "--scale", "3")
    assert pygame.transform.scale_by(small, 3).convert(24).get_buffer().raw == large.convert(24).get_buffer().raw


def test_light_darkens_and_is_left_away_without_being_asked_for(tmp_path):
    plain, lit = drawn(tmp_path), drawn(tmp_path, "--lights")
    assert sum(pygame.transform.average_color(lit)[:3]) < sum(pygame.transform.average_color(plain)[:3])


def test_a_map_larger_than_a_screen_has_no_seams():
    """The light at a place does not depend on where the screens meet."""
    without_window()
    level = load(map_path(ROOM))
    taker = PictureTaker()
    taker.arrive(level.picture, level.stage)
    world = Run(level.stage).world
    one, other = pygame.Surface((640, 360)), pygame.Surface((640, 360))
    taker.view.draw_map(one, world, 0, 0)
    taker.view.draw_map(other, world, 200, 100)
    both = pygame.Rect(200, 100, 440, 260)
    moved = one.subsurface(both).copy()
    assert moved.get_buffer().raw == other.subsurface((0, 0, *both.size)).copy().get_buffer().raw


def test_a_picture_that_would_fill_the_memory_is_refused(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("game.pictures.MOST_PIXELS", 1000)
    with pytest.raises(SystemExit) as left:
        cli.main(["render", ROOM, "-o", str(tmp_path / "a.png")])
    assert left.value.code == 2
    assert "--scale" in capsys.readouterr().err


def outlined(scale, *objects):
    without_window()
    stage = stage_of(room(20, 12), region(), entry(1, 1), *objects)
    page = pygame.Surface((320 * scale, 192 * scale))
    colours = {"plate": "#5aff5a", "gate": "#ff7878", "seam": "#96b4ff", "anchor": "#96b4ff"}
    Outlines(stage, colours, {"anchor": ["seam"]}, Lettering(Assets())).draw(page, scale)
    return page


@pytest.mark.parametrize("scale", [1, 4])
def test_outline_in_the_colour_of_the_class_at_its_place(scale):
    page = outlined(scale, plate("p", 5, 6, width=2, height=2))
    edge = 5 * 16 * scale
    middle = 7 * 16 * scale
    assert page.get_at((edge, middle))[:3] == GREEN
    assert page.get_at((edge + 8 * scale, middle))[:3] == (0, 0, 0)


def test_an_arrow_runs_from_a_plate_to_what_it_opens():
    page = outlined(2, plate("p", 2, 8, opens="g"), thing("gate", "g", 14, 8, 1, 1))
    between = [page.get_at((x, 8 * 32 + 16))[:3] for x in range(4 * 32, 12 * 32)]
    assert between.count(GREEN) > 200
    alone = outlined(2, plate("p", 2, 8), thing("gate", "g", 14, 8, 1, 1))
    assert GREEN not in [alone.get_at((x, 8 * 32 + 16))[:3] for x in range(4 * 32, 12 * 32)]


def test_an_arrow_runs_along_a_reference_by_id():
    seam = thing("seam", "s", 14, 8, 1, 1)
    page = outlined(2, seam, point("anchor", "a", 2, 8, seam="s"))
    between = [page.get_at((x, 8 * 32 + 16))[:3] for x in range(4 * 32, 12 * 32)]
    assert between.count(BLUE) > 200


def test_words_of_objects_in_one_place_lie_apart():
    one = outlined(2, plate("wwwwwww", 8, 5))
    three = outlined(2, plate("wwwwwww", 8, 5), plate("wwwwwww", 8, 5), plate("wwwwwww", 8, 5))

    def inked(page):
        return sum(page.get_at((x, y))[:3] == GREEN for x in range(0, 640, 1) for y in range(0, 384, 1))

    def words(page):
        return inked(page) - inked_box

    inked_box = 4 * 31
    assert words(three) > 2.5 * words(one)


def test_a_dark_class_is_lightened():
    without_window()
    stage = stage_of(room(20, 12), region(), entry(1, 1), plate("p", 5, 6))
    page = pygame.Surface((320, 192))
    Outlines(stage, {"plate": "#101010"}, {}, Lettering(Assets())).draw(page, 1)
    assert min(page.get_at((5 * 16, 6 * 16 + 8))[:3]) > 100
    assert PAINT["n8"] != page.get_at((5 * 16, 6 * 16 + 8))[:3]


@pytest.mark.parametrize("lights", [True, False])
def test_what_lies_behind_a_map_is_in_its_picture_without_a_seam(lights):
    without_window()
    level = load(map_path("places/cathedral"))
    taker = PictureTaker()
    taker.arrive(level.picture, level.stage)
    world = Run(level.stage).world
    one, other = pygame.Surface((640, 360)), pygame.Surface((640, 360))
    taker.view.draw_map(one, world, 0, 0, lights=lights)
    taker.view.draw_map(other, world, 200, 24, lights=lights)
    both = pygame.Rect(200, 24, 440, 336)
    moved = one.subsurface(both).copy()
    assert moved.get_buffer().raw == other.subsurface((0, 0, *both.size)).copy().get_buffer().raw
    sky = one.subsurface((0, 0, 640, 60))
    assert len({tuple(sky.get_at((x, y))) for x in range(0, 640, 7) for y in range(0, 60, 5)}) > 8
