"""The view with no window: every phase and kind draws, nothing is written, and nothing flashes."""

import os
import sys
from collections import Counter
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import pygame  # noqa: E402
import pytest  # noqa: E402
from play import Play, entry, plate, point, region, stage_of, thing  # noqa: E402

from bench.rooms import picture_of  # noqa: E402
from game.maps.load import load  # noqa: E402
from game.sim.combat import hurt  # noqa: E402
from game.sim.events import What  # noqa: E402
from game.sim.lap import new_world  # noqa: E402
from game.sim.loop.seam import Seam, SeamState  # noqa: E402
from game.sim.loop.state import Phase  # noqa: E402
from game.sim.shades.shade import State  # noqa: E402
from game.sim.shades.walker import Walker  # noqa: E402
from game.sim.snapshot import checksum  # noqa: E402
from game.sim.spawns import TABLE  # noqa: E402
from game.sim.step import step  # noqa: E402
from game.view.assets import Assets, MissingImageError  # noqa: E402
from game.view.boxes import Row  # noqa: E402
from game.view.frame import View  # noqa: E402
from game.view.options import Options  # noqa: E402
from game.view.palette import PAINT, contrast  # noqa: E402
from game.view.places import Places  # noqa: E402
from game.view.present import Fit, Way, Window, faster_way, placed, stretched  # noqa: E402
from game.view.strip import ink_on_panel  # noqa: E402
from tools.measure.colour import lightness  # noqa: E402
from tools.measure.flashes import SHARPEST, brightness, most_flashes, sharpest  # noqa: E402

ROOM = [
    "########################",
    "########################",
    *["#......................#"] * 9,
    "########################",
]
LEVELS = sorted((ROOT / "levels" / "level1").glob("*.tmx"))


@pytest.fixture(scope="module")
def assets():
    pygame.display.init()
    pygame.display.set_mode((1, 1))
    return Assets()


class Film(Play):
    """A Play that is watched by a view."""

    def __init__(self, assets, rows, *objects, options=None, view_options=None, **more):
        super().__init__(rows, *objects, **(options or {}))
        self.view = View(self.stage, picture_of(self.stage, **more), assets=assets, options=view_options)
        self.surface = pygame.Surface((640, 360))

    def tick(self, *held, commands=()):
        new = super().tick(*held, commands=commands)
        self.view.watch(self.world, new)
        return new

    def frame(self, between=1.0):
        before = checksum(self.world)
        self.view.draw(self.surface, self.world, between)
        assert checksum(self.world) == before, "drawing changed the world"
        return self.surface.copy()


def pixels(surface):
    return pygame.image.tobytes(surface, "RGB")


def two_plates(assets, **more):
    return Film(
        assets,
        ROOM,
        region(friends="jenna,ravi", min_beats=1, grip_max=0, exit="out", **more),
        entry(2, 5),
        plate("lamp", 6, 2, 2, 9, latch=True, look="lamp"),
        thing("exit", "out", 22, 4, 1, 4),
        thing("seam", "clock", 10, 0, 3, 2),
        point("anchor", "a1", 10, 4, seam="clock"),
        point("anchor", "a2", 14, 4, seam="clock"),
    )


def everything(assets, humans=1):
    return Film(
        assets,
        ROOM,
        region(grip_max=1),
        entry(2, 8),
        plate("foot", 3, 3, 2, 2, opens="gate"),
        plate("bell", 6, 2, 2, 9, look="bell"),
        plate("duck", 9, 3, look="duck"),
        plate("number", 9, 5, 3, 2, look="number"),
        point("lever", "lever", 4, 8, opens="gate,across"),
        point("lever", "ticket", 6, 9, look="ticket"),
        point("carry", "pillow", 3, 7, kind="pillow"),
        point("socket", "socket", 5, 6, accepts="pillow"),
        thing("slot", "slot", 10, 8, 3, 1),
        thing("dial", "dial", 13, 8, 1, 1),
        thing("lamp", "spot", 15, 2, 1, 1),
        thing("drone", "drone", 16, 8, 1, 1),
        thing("veil", "veil", 17, 2, 1, 2),
        thing("gale", "gale", 18, 9, 2, 1),
        thing("trail", "trail", 7, 9, 1, 1),
        thing("screen", "screen", 8, 9, 1, 1),
        point("copy", "copy", 18, 7),
        thing("gate", "gate", 14, 2, 1, 4),
        thing("gate", "across", 19, 6, 3, 1, strict=True),
        thing("seam", "clock", 10, 0, 3, 2),
        thing("seam", "paper", 16, 4, 1, 1, look="paper"),
        point("anchor", "a1", 10, 4, seam="clock", friend="jenna"),
        point("anchor", "a2", 12, 4, seam="clock"),
        point("anchor", "a3", 16, 6, seam="paper"),
        point("dreamer", "dreamer", 18, 4),
        point("keepsake", "key", 20, 3, kind="key"),
        point("mirror", "mirror", 2, 3),
        thing("gap", "gap", 2, 5, 1, 1),
        thing("trail", "trail", 7, 10, 2, 1),
        thing("screen", "screen", 20, 2, 2, 1),
        point("copy", "copy", 3, 9),
        thing("boss", "revision", 8, 6, 6, 4, first="clock", second="paper", third="plan"),
        thing("seam", "plan", 11, 7, 1, 1, look="plan"),
        point("talk", "talk", 21, 9),
        point("bed", "bed", 20, 9),
        point("dummy", "dummy", 21, 6),
        thing("exit", "left", 0, 4, 1, 3),
        thing("exit", "right", 22, 4, 1, 3, to="end"),
        thing("path", "path", 12, 10, points=((0, 0), (5, 0)), speed=40),
        point("shade", "shade", 12, 10, path="path"),
        options={"players": humans},
        lights=[(80, 80, 96, "#ffac58")],
        decor=[("bench", 200, 60), ("floor_lamp", 40, 60), ("rug_runner", 90, 90)],
        over=[(3, 10), (4, 10)],
    )


def test_every_kind_of_entity_draws_in_all_its_states(assets):
    play = everything(assets, humans=4)
    there = {type(entity).__name__.lower() for entity in play.world.entities.values()}
    assert {"walker", "revision", *(kind for kind in TABLE if kind not in ("shade", "boss"))} <= there
    play.run(0.5)
    plain = pixels(play.frame())
    for entity in play.world.entities.values():
        entity.on = True
    for entity in play.world.entities.values():
        if isinstance(entity, Seam):
            entity.state = SeamState.REVEALED
    assert pixels(play.frame()) != plain
    for entity in play.world.entities.values():
        if isinstance(entity, Seam):
            entity.state = SeamState.BROKEN
    play.frame()


GIFT_THINGS = ("slot", "dial", "lamp", "drone", "veil", "gale")


@pytest.mark.parametrize("state", list(State))
def test_every_state_of_a_shade_draws(assets, state):
    play = everything(assets)
    shade = next(entity for entity in play.world.entities.values() if isinstance(entity, Walker))
    shade.state = state
    for ticks in (0, 20, 60):
        shade.state_ticks = ticks
        shade.aim_x, shade.aim_y = shade.x + 40 * 256, shade.y
        play.frame()


def test_a_plate_of_one_friend_says_whose_it_is(assets):
    seen = {
        friend: pixels(Film(assets, ROOM, entry(3, 3), plate("p", 12, 6, 2, 2, friend=friend)).frame())
        for friend in ("any", "jenna", "ravi")
    }
    assert len(set(seen.values())) == 3


def test_every_pose_of_a_friend_draws_differently(assets):
    play = everything(assets)
    play.run(0.1)
    seen = {pixels(play.frame())}
    jenna = play.jenna
    for change in (
        {"lunge": 5},
        {"lunge": 0, "hurt": 72},
        {"hurt": 0, "lying": True},
        {"lying": False, "asleep": True},
        {"asleep": False, "gesture": "shrug", "gesture_ticks": 9},
        {"gesture": "gift", "gesture_ticks": 9},
        {"gesture_ticks": 0, "face_x": -1, "face_y": 0},
        {"carry": play.thing("pillow").id},
    ):
        for name, value in change.items():
            setattr(jenna, name, value)
        picture = pixels(play.frame())
        assert picture not in seen, change
        seen.add(picture)


def test_every_phase_draws_and_changes_nothing(assets):
    play = two_plates(assets)
    seen = set()
    for held in ("right", "right"):
        lap = play.loop.lap
        for _ in range(2000):
            play.tick(held if play.loop.phase is Phase.PLAY else "")
            if play.loop.phase_ticks % 7 == 0:
                play.frame(0.5)
            seen.add(play.loop.phase)
            if play.loop.lap > lap:
                break
    assert {Phase.PAGE, Phase.REWIND, Phase.BLINK} <= seen
    for phase in Phase:
        play.loop.phase, play.loop.phase_ticks, play.loop.phase_length = phase, 10, 40
        play.loop.mirror_friend = "jenna"
        play.frame()


@pytest.mark.parametrize("seconds", [0.05, 1, 6])
def test_the_room_dims_and_lights_again_slowly_however_long_somebody_looks_into_the_mirror(assets, seconds):
    film = Film(assets, ROOM, region(friends="jenna,ravi"), entry(4, 3), entry(2, 3), point("mirror", "mirror", 4, 2))
    film.run(0.5, "up")
    means = [mean_light(film)]

    def see(*held):
        film.tick(*held)
        means.append(mean_light(film))

    see("act")
    assert film.loop.phase is Phase.MIRROR
    for _ in range(round(seconds * 60)):
        see()
    darkest = min(means)
    see("right")
    assert film.loop.phase is Phase.PLAY
    for _ in range(30):
        see()
    assert sharpest(means) <= SHARPEST / 2
    assert means[-1] == pytest.approx(means[0], abs=0.5)
    assert seconds < 1 or darkest < 0.6 * means[0]


def mean_light(film):
    corner = film.frame().subsurface((0, 120, 640, 140))  # prompts and captions come and go elsewhere
    return float(lightness(pygame.surfarray.array3d(pygame.transform.smoothscale(corner, (32, 5)))).mean())


def test_a_door_in_place_of_a_rewind_closes_and_opens(assets):
    play = two_plates(assets, returns="door")
    play.until(lambda: play.loop.phase is Phase.DOOR, "right")
    play.run(0.4)
    dark = pygame.transform.average_color(play.frame().subsurface((0, 0, 200, 300)))
    play.until(lambda: play.loop.phase is Phase.PLAY)
    play.run(1)
    assert sum(dark[:3]) < sum(pygame.transform.average_color(play.frame().subsurface((0, 0, 200, 300)))[:3])


@pytest.mark.parametrize("path", LEVELS, ids=[path.stem for path in LEVELS])
@pytest.mark.parametrize("players", [1, 4])
def test_the_levels_draw(assets, path, players):
    level = load(path)
    world = new_world(level.stage, players=players)
    view = View(level.stage, level.picture, assets=assets)
    surface = pygame.Surface((640, 360))
    for tick in range(120):
        view.watch(world, step(level.stage, world, [8 if tick < 60 else 16] * players))
        if tick % 10 == 0:
            before = checksum(world)
            view.draw(surface, world, 1.0)
            assert checksum(world) == before


def test_the_same_world_gives_the_same_picture(assets):
    one, two = everything(assets), everything(assets)
    for play in (one, two):
        play.run(1.5, "right").run(0.3, "down act")
    two.frame(0.3)  # frames in between leave no trace
    assert pixels(one.frame()) == pixels(two.frame()) == pixels(one.frame())


def test_frames_between_two_ticks_lie_between_them(assets):
    before, now = {"jenna": (0, 0), 7: (2560, 0), 8: (0, 0)}, {"jenna": (512, 256), 7: (2560, 0), 8: (256 * 90, 0)}
    assert Places(before, now, 0.0).units("jenna") == (0, 0)
    assert Places(before, now, 0.5).units("jenna") == (256, 128)
    assert Places(before, now, 1.0).units("jenna") == (512, 256)
    assert Places(before, now, 0.5).units(8) == (256 * 90, 0), "what jumps does not glide"
    play = everything(assets).run(0.5, "right")
    assert pixels(play.frame(0.0)) != pixels(play.frame(1.0))


def test_the_rewind_runs_the_film_backwards(assets):
    play = two_plates(assets)
    places = []
    while play.loop.phase is not Phase.REWIND:
        play.tick("right")
        if play.loop.phase is Phase.PLAY:
            places.append(play.jenna.x)
    film = play.view._film
    assert 20 <= len(film) <= 31
    shown = [film.at(play.stage, part / 10)[0].friends["jenna"].x for part in range(11)]
    assert shown == sorted(shown)
    assert shown[0] < shown[-1] <= places[-1]
    first = pixels(play.frame())
    play.run(0.5)
    assert pixels(play.frame()) != first


def test_a_broken_seam_wakes_the_room_into_warm_light(assets):
    play = two_plates(assets).run(0.3)
    cold = pygame.transform.average_color(play.frame())
    seam = play.thing("clock")
    seam.state = SeamState.BROKEN
    play.world.broken.append(seam.id)
    play.run(2.5)
    assert play.happened(What.WAKE)
    warm = pygame.transform.average_color(play.frame())
    assert sum(warm[:3]) > sum(cold[:3])


def test_text_is_readable():
    for ink, ground in ink_on_panel():
        assert contrast(ink, ground) >= 4.5, (ink, ground)


def test_options_draw(assets):
    for options in (
        Options(reduced_motion=True, calm=True),
        Options(high_contrast=True, names=True, captions=False),
        Options(echo_opacity=80),
    ):
        play = two_plates(assets)
        play.view = View(play.stage, picture_of(play.stage), assets=assets, options=options)
        play.next_lap("right").run(1)
        play.frame()


def test_a_missing_picture_is_named(assets):
    with pytest.raises(MissingImageError, match="no_such_thing"):
        assets.things["no_such_thing"]


def test_nothing_flashes_over_blink_rewind_and_hurt(assets):
    play = two_plates(assets)
    play.next_lap("right")
    frames = []
    for number in range(420):
        if number == 15:
            hurt(play.world, play.jenna, play.jenna.x + 2000, play.jenna.y, "shade")
        play.tick("right" if play.loop.phase is Phase.PLAY else "")
        frames.append(play.frame())
    assert play.happened(What.REVEALED)
    assert play.happened(What.HURT)
    assert {event.note for event in play.happened(What.PHASE)} >= {"blink", "rewind"}
    assert most_flashes([brightness(frame) for frame in frames]) <= 2


@pytest.mark.parametrize(
    ("size", "place"),
    [
        ((1280, 720), (0, 0, 1280, 720)),
        ((1300, 800), (10, 40, 1280, 720)),
        ((640, 480), (0, 60, 640, 360)),
        ((320, 200), (0, 10, 320, 180)),
        ((1920, 1200), (0, 60, 1920, 1080)),
    ],
)
def test_the_picture_keeps_its_shape_in_any_window(size, place):
    assert tuple(placed(size)) == place


@pytest.mark.parametrize("fit", Fit)
@pytest.mark.parametrize("size", [(1280, 720), (1300, 800), (640, 480), (2560, 1080), (1366, 768), (800, 1400)])
def test_a_card_shows_the_picture_where_we_would(size, fit):
    place = placed(size, fit)
    wide, tall = stretched(size, fit)
    scale_x, scale_y = size[0] / wide, size[1] / tall
    assert abs((wide - 640) / 2 * scale_x - place.x) <= 2
    assert abs((tall - 360) / 2 * scale_y - place.y) <= 2
    assert abs(640 * scale_x - place.width) <= 2


def test_whole_pixels_or_as_large_as_it_goes():
    assert placed((1366, 768), Fit.WHOLE).size == (1280, 720)
    assert placed((1900, 1070), Fit.WHOLE).size == (1280, 720)
    assert placed((1900, 1070), Fit.AUTO).size == (1900, 1069)
    assert placed((1366, 768), Fit.FILL).size == (1365, 768)
    assert placed((400, 300), Fit.WHOLE).size == (400, 225)


def test_a_frame_reaches_the_window():
    window = Window()
    try:
        window.surface.fill((10, 20, 30))
        window.flip()
        screen = pygame.display.get_surface()
        assert screen.get_at((screen.get_width() // 2, screen.get_height() // 2))[:3] == (10, 20, 30)
        window.show_as(full_screen=True, fit=Fit.FILL)
        window.flip()
    finally:
        pygame.display.set_mode((1, 1))


def test_without_a_card_we_scale_ourselves():
    try:
        assert faster_way() is Way.OWN
        assert Window(full_screen=True, way=Way.CARD).way is Way.OWN
    finally:
        pygame.display.set_mode((1, 1))


def test_what_the_picture_leaves_free_is_drawn_and_not_black():
    window = Window()
    try:
        pygame.display.set_mode((1300, 900))
        window.surface.fill((200, 20, 30))
        window.flip()
        screen = pygame.display.get_surface()
        above = screen.subsurface((0, 0, screen.get_width(), 20))
        drawn = Counter(tuple(above.get_at((x, y))[:3]) for x in range(above.get_width()) for y in range(20))
        assert drawn.most_common(1)[0][0] == PAINT["n0"]
        assert len(drawn) > 1
    finally:
        pygame.display.set_mode((1, 1))


def test_a_stage_of_the_tests_has_a_picture():
    assert picture_of(stage_of(ROOM, entry(1, 2))).width == 24


def test_a_hint_is_drawn_where_captions_are_and_without_them_too(assets):
    play = Film(assets, ROOM, region(), entry(2, 5), thing("hint", "", 1, 1, 6, 9, text_key="1"))
    silent = Film(assets, ROOM, region(), entry(2, 5), thing("hint", "", 18, 1, 4, 9, text_key="1"))
    for film in (play, silent):
        film.tick()
    assert pixels(play.frame()) != pixels(silent.frame())
    play.view.options.captions = silent.view.options.captions = False
    assert pixels(play.frame()) != pixels(silent.frame()), "a sign is no caption of anything heard"


@pytest.mark.parametrize("size", [100, 150, 200])
def test_what_is_read_is_as_large_as_the_option_says_and_stays_on_the_screen(assets, size):
    play = two_plates(assets)
    play.view.options.text_size = size
    play.run(0.5, "right")
    play.frame()
    hud = play.view._hud
    row = Row("Num 9", "hold the clock together", hold=True, friend="leo", accent=(255, 0, 0))
    for count in (1, 4):
        assert play.view._tools.boxes.prompt([row] * count).get_height() == count * (12 * size // 100 + 2) + 2
    line = "Ravi: A long line that somebody says in a room, and it wraps where it must. [and hums]"
    caption = hud._caption_box(line, "nw")
    assert caption.get_width() <= 640
    assert caption.get_height() >= (12 * size // 100) * (1 if size == 100 else 2)
    assert hud.strip.tab_height == 12 * size // 100 + 5


def test_every_letter_of_latin_1_is_there_in_every_size(assets):
    wanted = [chr(code) for code in [*range(0x20, 0x7F), *range(0xA0, 0x100)]]
    for size in (100, 150, 200):
        letters, sheet = assets.letters(size)
        assert letters.height == 12 * size // 100
        assert [letter for letter in wanted if letter not in letters.glyphs] == []
        pictures = {}
        for letter in wanted:
            x, y, width = letters.glyphs[letter]
            assert sheet.get_rect().contains((x, y, width, letters.height))
            if letter not in " \u00a0\u00ad":
                pictures.setdefault(pixels(sheet.subsurface((x, y, width, letters.height))), []).append(letter)
        assert [same for same in pictures.values() if len(same) > 1] == []
