"""What moves the whole picture: shake, glitch, tall things that pale, and what stands still in the Blink."""

import os

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import pygame
import pytest
from play import Play, entry, plate, point, region, thing

from bench.rooms import picture_of
from game.sim.events import Event, What
from game.sim.loop.state import Phase
from game.sim.snapshot import checksum
from game.view.assets import Assets
from game.view.frame import View
from game.view.glitch import GLITCH_TICKS, MOST_SHARE, MOST_SHIFT, MOVE_TICKS, bands, draw_glitch, glitch_age
from game.view.options import Options
from game.view.shake import MOST_SHAKE, SHAKE_TICKS, shake

ROOM = ["#" * 60] * 2 + ["#" + "." * 58 + "#"] * 30 + ["#" * 60]
EVERYTHING = [Event(what) for what in What] * 3


@pytest.fixture(scope="module")
def assets():
    pygame.display.init()
    pygame.display.set_mode((1, 1))
    return Assets()


class Shown(Play):
    """A Play with a view of its own."""

    def __init__(self, assets, *objects, options=None, **more):
        super().__init__(ROOM, *objects)
        self.view = View(self.stage, picture_of(self.stage, **more), assets=assets, options=options)

    def tick(self, *held, commands=()):
        new = super().tick(*held, commands=commands)
        self.view.watch(self.world, new)
        return new

    def frame(self):
        surface, before = pygame.Surface((640, 360)), checksum(self.world)
        self.view.draw(surface, self.world, 1.0)
        assert checksum(self.world) == before
        return surface


def pixels(surface):
    return pygame.image.tobytes(surface, "RGB")


@pytest.mark.parametrize("percent", [0, 25, 50, 100])
def test_a_shake_is_never_farther_than_its_share_of_4_px_and_ends_within_a_quarter_second(percent):
    happened = [(100, event) for event in EVERYTHING]
    pushed = [shake(happened, 100 + tick / 3, percent) for tick in range(120)]
    assert max(x * x + y * y for x, y in pushed) <= (MOST_SHAKE * percent / 100) ** 2
    assert any(push != (0, 0) for push in pushed) == (percent > 0)
    assert not any(push != (0, 0) for push in pushed[3 * SHAKE_TICKS :])
    assert SHAKE_TICKS <= 15


def test_a_shake_grows_with_the_square_of_what_is_left_of_it():
    happened = [(0, Event(What.BROKEN))]
    far = [max(abs(part) for part in shake(happened, tick, 100)) for tick in range(SHAKE_TICKS + 1)]
    assert far[0] == MOST_SHAKE
    assert max(far[SHAKE_TICKS // 2 :]) <= 1
    assert shake(happened, -1, 100) == (0, 0)


@pytest.mark.parametrize("still", [Options(shake=0), Options(reduced_motion=True), Options(calm=True)])
def test_a_breaking_seam_shakes_the_picture_unless_somebody_wants_it_still(assets, still):
    frames = []
    for options in (Options(shake=100), still):
        play = Shown(assets, region(friends="jenna"), entry(30, 16), options=options)
        play.run(0.5)
        first = play.frame()
        play.view._tools.happened.append((play.world.tick - 1, Event(What.BROKEN)))
        frames.append(pixels(play.frame()) == pixels(first))
    assert frames == [False, True]


def test_glitch_bands_keep_to_the_limits_and_move_twice_a_second():
    for move in range(200):
        tick = move * MOVE_TICKS
        now = bands(tick)
        assert now == bands(tick + MOVE_TICKS - 1)
        assert sum(high for _, high, _ in now) <= MOST_SHARE * 360
        assert all(abs(shift) <= MOST_SHIFT and 0 <= top <= 360 - high for top, high, shift in now)
    assert MOVE_TICKS >= 30


def test_a_glitch_moves_pixels_only_within_its_bands():
    target = pygame.Surface((640, 360))
    for x in range(0, 640, 3):
        target.fill((x % 256, 80, 160), (x, 0, 3, 360))
    before = target.copy()
    draw_glitch(target, 77)
    touched = {y for top, high, _ in bands(77) for y in range(top, top + high)}
    for y in range(360):
        row = (0, y, 640, 1)
        assert (pixels(target.subsurface(row)) != pixels(before.subsurface(row))) == (y in touched)


def test_the_picture_slips_when_a_region_is_entered_and_when_all_sleep():
    assert glitch_age([(10, Event(What.LAP_STARTED, number=1))], 15) == 5
    assert glitch_age([(10, Event(What.LAP_ENDED, note="jolt"))], 10) == 0
    assert glitch_age([(10, Event(What.LAP_STARTED, number=2))], 15) == -1
    assert glitch_age([(10, Event(What.LAP_STARTED, number=1))], 10 + GLITCH_TICKS) == -1


def test_a_tall_thing_pales_while_a_friend_is_behind_it(assets):
    seen = []
    for y in (15, 13.4, 9):
        play = Shown(assets, entry(20, y), decor=[("floor_lamp", 320, 232)])
        play.tick()
        lamp = next(each for _, (each, _), _ in _standing(play) if each.get_height() > assets.poses.height)
        seen.append(lamp.get_at((lamp.get_width() // 2, 20)).a)
    before, behind, beyond = seen
    assert before == 255
    assert behind == 153
    assert beyond == 255


def _standing(play):
    """What the view stands on the floor in a frame."""
    kept = []
    view = play.view
    real = view._lighting.apply
    view._lighting.apply = lambda surface, layers, *more, **named: (
        kept.append(layers) or real(surface, layers, *more, **named)
    )
    play.frame()
    return kept[0].standing


def test_only_seams_and_what_leads_to_them_live_in_the_blink(assets):
    play = Shown(
        assets,
        region(friends="jenna,ravi", min_beats=1, grip_max=0, exit="out"),
        entry(4, 20),
        plate("lamp", 8, 18, 2, 5, latch=True, look="lamp"),
        thing("exit", "out", 14, 18, 1, 5),
        thing("seam", "clock", 20, 10, 3, 2),
        point("anchor", "a1", 20, 16, seam="clock"),
        point("anchor", "a2", 24, 16, seam="clock"),
        lights=[(60, 330, 96, "#ffac58"), (400, 380, 96, "#ffac58")],
        weather="paper",
        place="corridor",
    )
    play.until(lambda: play.loop.phase is Phase.BLINK, "right")
    play.until(lambda: play.loop.phase_ticks >= 60)
    one = play.frame()
    play.run(0.2)
    two = play.frame()
    assert play.loop.phase is Phase.BLINK
    left, top = play.view._camera.corner(1.0)
    living = [
        pygame.Rect(6 * 16 - left, 9 * 16 - top, 18 * 16, 14 * 16).inflate(60, 60),  # from the lamp to the seam
        pygame.Rect(0, 290, 640, 70),  # the strip
    ]
    moved = [
        block
        for block in (pygame.Rect(x, y, 16, 8) for x in range(0, 640, 16) for y in range(0, 360, 8))
        if pixels(one.subsurface(block)) != pixels(two.subsurface(block))
    ]
    assert moved, "the seam lives"
    assert all(block.collidelist(living) >= 0 for block in moved)
    assert sum(area.clip((0, 0, 640, 360)).width for area in living[:1]) < 400
