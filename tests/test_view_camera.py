"""Where the picture stands: all human bodies in it, the dead zone, the glide alone and in company, rooms."""

import random

import pytest
from play import Play, entry, room, thing

from game.sim.buttons import to_names
from game.sim.leash import FRAME_HEIGHT, FRAME_WIDTH, STRIP_HEIGHT, gathered
from game.sim.units import TILE, UNITS_PER_PIXEL
from game.view.camera import DEAD_HEIGHT, DEAD_WIDTH, OVER, SIDE, UNDER, Camera

FREE = 360 - STRIP_HEIGHT
WIDE = ["#" * 120] * 3 + room(120, 60)[1:-1] + ["#" * 120] * 3


class Filmed(Play):
    """A Play that a camera follows."""

    def __init__(self, rows=WIDE, *objects, players=1, at=(60, 30), glide=True):
        super().__init__(rows, entry(*at), *objects, players=players)
        self.glide = glide
        self.camera = Camera(self.stage, len(rows[0]) * 16, len(rows) * 16)
        for number, friend in enumerate(self.world.led):
            self.put(friend, at[0] + 2 * number, at[1])
        self.tick()

    def put(self, friend, x, y):
        """Stand a friend in the middle of a tile."""
        friend.x, friend.y = round((x + 0.5) * TILE), round((y + 0.5) * TILE)

    def tick(self, *held, commands=()):
        new = super().tick(*held, commands=commands)
        self.look()
        return new

    def look(self):
        """Move the camera on by a tick."""
        company = len(self.world.led) > 1
        self.camera.follow(gathered(self.world), FREE, glide=self.glide, company=company)

    @property
    def corner(self):
        return self.camera.corner(1.0)

    def rest(self):
        """Let the camera come to rest."""
        for _ in range(300):
            self.look()
        return self.corner


def seen(play):
    left, top = play.corner
    return [_is_whole(friend.x / UNITS_PER_PIXEL - left, friend.y / UNITS_PER_PIXEL - top) for friend in play.world.led]


def _is_whole(x, y):
    return SIDE - 1 <= x <= 640 - SIDE + 1 and OVER - 1 <= y <= FREE - UNDER + 1


@pytest.mark.parametrize(("players", "kept"), [(1, 0.01), (2, 0.05), (4, 0.05)])
def test_after_a_second_1_percent_of_the_error_is_left_alone_and_5_in_company(players, kept):
    play = Filmed(players=players)
    start = play.rest()[0]
    for friend in play.world.led:
        friend.x += 12 * TILE
    error = 12 * 16 - DEAD_WIDTH / 2
    for _ in range(60):
        play.look()
    assert play.corner[0] - start == pytest.approx(error * (1 - kept), abs=1)
    assert 0 < play.corner[0] - start < error


def test_half_of_the_error_is_gone_after_9_ticks_alone_and_14_in_company():
    for players, half in ((1, 9), (2, 14)):
        play = Filmed(players=players)
        start = play.rest()[0]
        for friend in play.world.led:
            friend.x += 12 * TILE
        for _ in range(half):
            play.look()
        assert (play.corner[0] - start) / (12 * 16 - DEAD_WIDTH / 2) == pytest.approx(0.5, abs=0.03)


def test_within_24_by_16_px_nothing_moves():
    play = Filmed()
    still = play.rest()
    home = play.jenna.x, play.jenna.y
    for dx, dy in ((DEAD_WIDTH // 2, 0), (0, DEAD_HEIGHT // 2), (-DEAD_WIDTH // 2, -DEAD_HEIGHT // 2)):
        play.jenna.x, play.jenna.y = home[0] + dx * UNITS_PER_PIXEL, home[1] + dy * UNITS_PER_PIXEL
        assert play.rest() == still
    play.jenna.x = home[0] + (DEAD_WIDTH // 2 + 4) * UNITS_PER_PIXEL
    play.jenna.y = home[1]
    assert play.rest() == (still[0] + 4, still[1])


@pytest.mark.parametrize("players", [1, 2, 3, 4])
def test_all_human_bodies_are_whole_in_the_picture_wherever_they_walk(players):
    dice, play = random.Random(players), Filmed(players=players)
    play.rest()
    ways = [0] * players
    for tick in range(2400):
        if tick % 45 == 0:
            ways = [dice.randrange(16) for _ in range(players)]
        play.tick(*(" ".join(to_names(way)) for way in ways))
        fits = [friend for friend in play.world.led if not friend.wisp and not friend.strayed]
        if len(fits) == players and all(friend.hurt == 0 for friend in fits):
            assert all(seen(play)), tick


@pytest.mark.parametrize(("across", "down"), [(FRAME_WIDTH, 0), (0, FRAME_HEIGHT), (FRAME_WIDTH, FRAME_HEIGHT)])
def test_as_far_apart_as_the_frame_allows_both_are_whole_in_the_picture(across, down):
    play = Filmed(players=2)
    play.ravi.x, play.ravi.y = play.jenna.x + across, play.jenna.y + down
    play.rest()
    assert all(seen(play))


def test_the_camera_stays_in_the_room_and_shows_a_smaller_one_in_the_middle():
    play = Filmed(at=(2, 4))
    assert play.rest() == (0, 0)
    small = Filmed(room(20, 10), at=(5, 5))
    assert small.rest() == ((320 - 640) // 2, (160 - FREE) // 2)


def test_two_in_two_rooms_are_both_seen_and_one_alone_sees_the_own_room():
    rooms = (thing("camera", "left", 0, 0, 60, 30), thing("camera", "right", 60, 0, 60, 30))
    play = Filmed(WIDE, *rooms, players=2, at=(50, 15))
    play.put(play.jenna, 58, 15)
    play.put(play.ravi, 66, 15)
    play.rest()
    assert all(seen(play))
    alone = Filmed(WIDE, *rooms, at=(58, 15))
    assert alone.rest()[0] == 60 * 16 - 640


def test_reduced_motion_does_not_glide():
    play = Filmed(glide=False, players=2)
    start = play.corner[0]
    for friend in play.world.led:
        friend.x += 20 * TILE
    play.look()
    assert play.corner[0] == start + 320
    assert play.camera.corner(0.5) == play.corner


def test_between_two_ticks_the_picture_stands_on_whole_pixels():
    play = Filmed()
    play.run(0.5, "right")
    for part in range(11):
        assert all(isinstance(place, int) for place in play.camera.corner(part / 10))
