"""Who is out of view has an arrow at the edge, and who floats back is a light in the own colour."""

import os

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import pygame
import pytest
from play import Play, entry, plate, region
from pygame import Rect

from bench.rooms import picture_of
from game.sim.snapshot import checksum
from game.sim.units import TILE
from game.view.arrows import WHOLE, pointing
from game.view.assets import Assets
from game.view.frame import View
from game.view.options import Options
from game.view.palette import FRIEND, PAINT

ROWS = ["#" * 120] * 2 + ["#" + "." * 118 + "#"] * 60 + ["#" * 120]
FREE = Rect(4, 4, 632, 240)
FAR = {"nw": (20, 10), "ne": (100, 10), "se": (100, 55), "sw": (20, 55)}
LOOP = (region(friends="jenna,ravi,mia,leo", min_beats=1, lap_seconds=60), plate("p", 60, 40))


@pytest.fixture(scope="module")
def assets():
    pygame.display.init()
    pygame.display.set_mode((1, 1))
    return Assets()


class Seen(Play):
    """A Play with a view whose camera stands at tile (60, 30)."""

    def __init__(self, assets, *objects, players=1, **options):
        super().__init__(ROWS, entry(60, 30), *objects, players=players)
        picture = picture_of(self.stage)
        self.view = View(self.stage, picture, assets=assets, options=Options(reduced_motion=True, **options))

    def tick(self, *held, commands=()):
        new = super().tick(*held, commands=commands)
        self.view.watch(self.world, new)
        return new

    def put(self, friend, x, y):
        friend.x, friend.y = round((x + 0.5) * TILE), round((y + 0.5) * TILE)
        friend.safe_x, friend.safe_y = friend.x, friend.y

    def sleeper(self, name, at):
        friend = self.world.friends[name]
        friend.asleep, friend.hp = True, 0
        self.put(friend, *at)

    def frame(self):
        surface, before = pygame.Surface((640, 360)), checksum(self.world)
        self.view.draw(surface, self.world, 1.0)
        assert checksum(self.world) == before
        return surface

    def arrows(self):
        """Draw, and give the rectangles that arrows took."""
        found = []
        real = self.view._arrows.draw
        self.view._arrows.draw = lambda surface, moment, views, taken: (
            found.append(len(taken)),
            real(surface, moment, views, taken),
            found.append([*taken]),
        )
        self.frame()
        before, taken = found
        return taken[before:]


def count(surface, colour):
    return pygame.mask.from_threshold(surface, colour, (2, 2, 2, 255)).count()


@pytest.mark.parametrize("way", FAR)
def test_an_arrow_stands_in_the_corner_where_a_sleeper_lies_free_of_strip_and_captions(assets, way):
    play = Seen(assets, *LOOP)
    play.sleeper("mia", FAR[way])
    play.tick("right")
    [place] = play.arrows()
    assert (place.centerx < 320) == ("w" in way)
    assert (place.centery < 180) == ("n" in way)
    assert place.bottom <= 360 - 54
    assert Rect(0, 0, 640, 360).contains(place)
    assert count(play.frame().subsurface(place), FRIEND["mia"]) > 20


def test_who_is_in_view_and_who_only_follows_has_no_arrow(assets):
    play = Seen(assets)
    play.sleeper("mia", (66, 30))
    play.put(play.world.friends["leo"], 3, 30)
    play.tick()
    assert play.arrows() == []


def test_a_human_body_that_the_picture_leaves_out_has_an_arrow(assets):
    play = Seen(assets, *LOOP, players=2)
    play.put(play.world.led[1], 60, 40)
    play.tick()
    play.put(play.world.led[0], 10, 40)
    play.tick()
    assert play.ravi.pressing
    assert len(play.arrows()) == 1


def test_arrows_keep_off_each_other_and_off_what_is_taken():
    taken = []
    for _ in range(5):
        place, way = pointing((900, 100), FREE, taken)
        assert way == "e"
        assert place.collidelist(taken) < 0
        assert FREE.contains(place)
        taken.append(place)


@pytest.mark.parametrize(
    ("spot", "way"),
    [
        ((900, 120), "e"), ((-90, 120), "w"), ((320, -90), "n"), ((320, 600), "s"),
        ((900, -400), "ne"), ((-300, -300), "nw"), ((900, 600), "se"), ((-300, 600), "sw"),
    ],
)  # fmt: skip
def test_an_arrow_points_in_the_nearest_of_eight_ways(spot, way):
    place, found = pointing(spot, FREE, [])
    assert found == way
    assert place.size == (WHOLE, WHOLE)
    assert FREE.contains(place)


def test_a_wisp_is_a_light_in_the_colour_of_the_friend_and_no_body(assets):
    play = Seen(assets, players=2)
    play.put(play.world.led[1], 66, 30)
    play.tick()
    body = play.frame()
    play.ravi.wisp = 60
    light = play.frame()
    left, top = play.view._camera.corner(1.0)
    x, y = 66 * 16 + 8 - left, 30 * 16 + 8 - top
    around = Rect(x - 5, y - 27, 11, 14)
    assert count(light.subsurface(around), FRIEND["ravi"]) > count(body.subsurface(around), FRIEND["ravi"])
    assert count(light.subsurface(around), PAINT["n8"]) > 0
    feet = Rect(x - 6, y - 10, 12, 6)
    assert pygame.image.tobytes(light.subsurface(feet), "RGB") != pygame.image.tobytes(body.subsurface(feet), "RGB")
