"""The screens around the game: in every size of text nothing leaves the screen, everything can be read and reached."""

import os
from itertools import pairwise

import pygame
import pytest

from game.input.bindings import PLAYERS
from game.input.keyboard import Keyboard
from game.input.keyboard_test import STEADY_FRAMES, Found
from game.input.layout import Layout
from game.input.seats import Seats
from game.maps.campaign import map_path
from game.maps.load import load
from game.replay.run import Run
from game.saves.records import Progress, Settings
from game.saves.store import progress_shelf, settings_shelf
from game.scenes import flow
from game.scenes.bindings import AskKey, KeysAndPads
from game.scenes.book import Book, width_of
from game.scenes.end import End
from game.scenes.flow import Cap
from game.scenes.help import Help, told_goal
from game.scenes.join import Join
from game.scenes.options import Options
from game.scenes.page import CHOSEN, QUIET, TEXT, Page, Row
from game.scenes.pages import Here, Journal, NightMap, book_entries
from game.scenes.pause import Pause
from game.scenes.scene import Pop, Push
from game.scenes.shared import Shared
from game.scenes.title import Title
from game.sim.buttons import LEFT, RIGHT
from game.sim.friends.friend import NAMES
from game.sim.loop.seam import Seam, SeamState
from game.sim.snapshot import checksum
from game.text.goals import next_goal
from game.text.words import catalogue, words
from game.view.assets import Assets
from game.view.audio.sound import Sound
from game.view.boxes import Boxes
from game.view.key_board import ACROSS, DOWN, KEYS
from game.view.layers import HEIGHT, WIDTH
from game.view.lettering import Lettering
from game.view.options import Options as ForTheEye
from game.view.palette import FRIEND, PAINT, contrast
from game.view.plan import plan
from game.view.title_night import TitleNight, minute_at
from tools.measure.flashes import brightness, most_flashes

SCREEN = pygame.Rect(0, 0, WIDTH, HEIGHT)
SIZES = (100, 150, 200)


@pytest.fixture(scope="module")
def assets():
    os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"
    pygame.display.init()
    pygame.display.set_mode((1, 1))
    return Assets()


@pytest.fixture
def shared(assets, tmp_path):
    layout = Layout()
    return Shared(
        keyboard=Keyboard(),
        layout=layout,
        seats=Seats(layout),
        assets=assets,
        page=Page(assets),
        sound=Sound(),
        settings=Settings(),
        progress=Progress(furthest="level1/waiting_room_1"),
        settings_shelf=settings_shelf(tmp_path),
        progress_shelf=progress_shelf(tmp_path),
    )


@pytest.fixture(scope="module")
def world():
    run = Run(load(map_path("level1/waiting_room_2")).stage, players=4)
    for _ in range(30):
        run.tick([0] * 4)
    return run


def title(shared, run):
    return Title(shared)


def end(shared, run):
    scene = End(shared, lambda: Title(shared), laps=9, ticks=18000)
    scene._age = 200
    return scene


def pause(shared, run):
    there = "The waiting room", (), "", next_goal(run.stage, run.world).words
    return Pause(shared, run.world, lambda command: None, lambda: Title(shared), lambda: None, *there)


def here(run):
    return Here(run.stage, run.world, "The waiting room, again", 2)


def join(shared, run):
    scene = Join(shared, lambda friends: None)
    press(scene, "E")
    press(scene, "KP_9")
    return scene


SCENES = {
    "join": join,
    "journal": lambda shared, run: Journal(shared, here(run)),
    "map": lambda shared, run: NightMap(shared, here(run)),
    "title": title,
    "end": end,
    "pause": pause,
    "help": lambda shared, run: Help(shared, next_goal(run.stage, run.world).words),
    "options": lambda shared, run: Options(shared),
    "keys": lambda shared, run: KeysAndPads(shared),
}


class Ledger(pygame.Surface):
    """A screen that writes down where words, key caps and panels are put."""

    def __init__(self):
        super().__init__((WIDTH, HEIGHT), 0, 32)
        self.known, self.words, self.boxes = {}, [], []

    def blit(self, source, dest, *more, **named):
        kind = self.known.get(id(source), (None, ""))[1]
        if kind:
            (self.words if kind == "words" else self.boxes).append(pygame.Rect(dest[:2], source.get_size()))
        return super().blit(source, dest, *more, **named)


@pytest.fixture
def ledger(monkeypatch):
    screen = Ledger()

    def remember(kind, made):
        def wrapped(*given, **named):
            surface = made(*given, **named)
            screen.known[id(surface)] = (surface, kind)
            return surface

        return wrapped

    monkeypatch.setattr(Lettering, "line", remember("words", Lettering.line))
    monkeypatch.setattr(Boxes, "panel", remember("box", Boxes.panel))
    monkeypatch.setattr(Boxes, "key_cap", remember("box", Boxes.key_cap))
    return screen


def press(scene, name):
    return scene.handle(pygame.Event(pygame.KEYDOWN, scancode=getattr(pygame, f"KSCAN_{name}"), key=0))


def tap(scene, name):
    press(scene, name)
    return scene.handle(pygame.Event(pygame.KEYUP, scancode=getattr(pygame, f"KSCAN_{name}"), key=0))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", SCENES)
def test_nothing_leaves_the_screen_in_any_size(shared, world, ledger, name, size):
    shared.settings.text_size = size
    shared.keep_settings()
    state = checksum(world.world)
    scene = SCENES[name](shared, world)
    for _ in range(16):
        scene.draw(ledger, 1.0)
        press(scene, "RIGHT" if isinstance(scene, Book) else "S")  # "S" joins nobody
    assert len(ledger.words) > 16
    for box in (*ledger.words, *ledger.boxes):
        assert SCREEN.contains(box.inflate(-2, -2)), box
    assert checksum(world.world) == state


@pytest.mark.parametrize("size", SIZES)
def test_the_question_for_a_key_fits(shared, ledger, size):
    shared.settings.text_size = size
    shared.keep_settings()
    AskKey(shared, "Press the new key: Skip what was seen before of playing alone, also", print).draw(ledger, 1.0)
    assert ledger.words
    for box in (*ledger.words, *ledger.boxes):
        assert SCREEN.contains(box.inflate(-2, -2)), box


@pytest.mark.parametrize("size", SIZES)
def test_what_the_keyboard_test_finds_and_offers_fits(shared, world, ledger, size):
    shared.settings.text_size = size
    shared.keep_settings()
    scene = join(shared, world)
    for name in ("RETURN", "O"):
        tap(scene, name)
    for name in ("W", "UP", "I", "KP8"):
        shared.keyboard.hear(pygame.Event(pygame.KEYDOWN, scancode=getattr(pygame, f"KSCAN_{name}"), key=0))
    for _ in range(STEADY_FRAMES + 5):
        scene.update()
    assert scene._test.found is Found.SWALLOWED
    scene.draw(ledger, 1.0)
    shown = [
        piece.label for block in scene._flow.blocks for group in block.groups for piece in group if type(piece) is Cap
    ]
    assert "Ctrl" in shown
    for box in (*ledger.words, *ledger.boxes):
        assert SCREEN.contains(box.inflate(-2, -2)), box


def test_words_grow_with_the_setting_and_are_never_below_11_px(shared):
    heights = []
    for size in SIZES:
        shared.settings.text_size = size
        shared.keep_settings()
        heights.append(shared.page.lettering.height)
    assert heights == [12, 18, 24]


@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        *((ink, PAINT["n1"]) for ink in (TEXT, QUIET, CHOSEN)),
        (CHOSEN, PAINT["n3"]),
        (PAINT["n1"], PAINT["n7"]),
    ],
)
def test_every_ink_can_be_read_on_its_ground(ink, ground):
    assert contrast(ink, ground) >= 4.5


def test_the_contents_note_stands_on_a_ground_of_one_colour(shared, world, ledger):
    scene = title(shared, world)
    scene.draw(ledger, 1.0)
    inside = [word for word in ledger.words if word.top > 300]
    assert inside
    panel = max((box for box in ledger.boxes if box.contains(inside[0])), key=lambda box: box.width)
    colours = {ledger.get_at((x, panel.top + 3))[:3] for x in range(panel.left + 3, panel.right - 3)}
    assert colours == {PAINT["n1"]}


def test_a_list_that_is_too_long_says_so_and_keeps_the_chosen_entry_in_sight(shared, ledger):
    rows = [Row(f"Entry {number}") for number in range(30)]
    area = pygame.Rect(10, 10, 200, 120)
    for chosen in range(30):
        seen = pygame.Surface((WIDTH, HEIGHT))
        shared.page.rows(seen, rows, chosen, area)
        bar = [y for y in range(HEIGHT) if seen.get_at((area.left, y))[:3] == CHOSEN]
        assert bar
        assert area.top <= bar[0] <= bar[-1] < area.bottom
        outside = pygame.mask.from_threshold(seen, (0, 0, 0), (1, 1, 1))
        outside.invert()
        assert all(area.inflate(4, 4).contains(box) for box in outside.get_bounding_rects())


def test_help_has_more_pages_in_large_letters_and_any_other_key_closes_it(shared):
    assert Help(shared).count == 1
    assert press(Help(shared), "D") is not None
    shared.settings.text_size = 200
    shared.keep_settings()
    book = Help(shared)
    assert book.count > 1
    assert press(book, "D") is None
    assert book._at == 1
    assert press(book, "E") is not None


@pytest.mark.parametrize("size", SIZES)
def test_help_and_pause_say_what_is_next_beside_the_keys_of_every_player(shared, world, monkeypatch, size):
    shared.settings.text_size = size
    shared.keep_settings()
    shared.seats.sit(4)
    goal = told_goal(next_goal(world.stage, world.world).words)
    sheets = SCENES["help"](shared, world)._sheets
    on_it = [piece for line in sheets[0].lines for piece, _ in line.pieces]
    said = " ".join(piece.text for piece in on_it if isinstance(piece, flow.Words))
    assert said.startswith(goal)
    caps = [piece.label for piece in on_it if isinstance(piece, flow.Cap)]
    assert all(labels["act"] in caps for _, labels in shared.seats.sheet()), "the keys are on the page of the goal"
    paused = pause(shared, world)
    written = []
    monkeypatch.setattr(shared.page, "write", lambda surface, line, *more: written.append(line) or 0)
    paused.draw(pygame.Surface((WIDTH, HEIGHT)), 1.0)
    assert goal in " ".join(written)
    assert isinstance(press(paused, "F1").scene, Help)


def test_every_goal_is_one_line_of_the_screen(shared):
    for key in catalogue()["goals"]:
        longest = words("goals", key, thing="ticket machine", friend="Jenna", hands="All four")
        assert shared.page.lettering.width(told_goal(longest)) <= WIDTH - 80


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ["journal", "map", "help"])
def test_every_page_of_a_book_holds_what_is_on_it(shared, world, name, size):
    shared.settings.text_size = size
    shared.keep_settings()
    book = SCENES[name](shared, world)
    book.draw(pygame.Surface((WIDTH, HEIGHT)), 1.0)
    for sheet in book._sheets:
        assert sum(line.height + line.after for line in sheet.lines) - sheet.lines[-1].after <= 300
        for line in sheet.lines:
            piece, x = line.pieces[-1]
            assert x + flow._width(shared.page, piece) <= width_of(shared.page)


def test_the_map_shows_where_to_go_next(shared, world):
    goal = next_goal(world.stage, world.world)
    seam = next(each for each in world.world.entities.values() if isinstance(each, Seam))
    assert (goal.x, goal.y) == seam.centre
    assert "the same again" in goal.words
    seam.state = SeamState.REVEALED
    assert "Two of you" in next_goal(world.stage, world.world).words
    seam.state = SeamState.HIDDEN
    size = (560, 126)
    with_ring = plan(shared.assets, world.stage, world.world, (goal.x, goal.y), size)
    without = plan(shared.assets, world.stage, world.world, (-1, -1), size)
    gold = [
        sum(each.get_at((x, y))[:3] == CHOSEN for x in range(each.get_width()) for y in range(each.get_height()))
        for each in (with_ring, without)
    ]
    assert gold[0] >= gold[1] + 40


def test_once_the_loop_is_broken_the_way_out_is_next():
    run = Run(load(map_path("level1/waiting_room_2")).stage)
    run.world.loop.woken = True
    goal = next_goal(run.stage, run.world)
    assert (goal.x, goal.y) == run.stage.of_kind("exit")[0].centre


def test_the_pause_opens_journal_and_map_and_esc_closes_them(shared, world):
    scene = Pause(shared, world.world, print, lambda: Title(shared), print, "Here", book_entries(shared, here(world)))
    lines = [row.words for row in scene._menu.rows]
    for name, kind in (("Journal", Journal), ("Map", NightMap)):
        scene._menu.chosen = lines.index(name)
        change = press(scene, "E")
        assert isinstance(change, Push)
        assert isinstance(change.scene, kind)
        assert isinstance(press(change.scene, "ESCAPE"), Pop)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("joined", [(), ("E", "O"), ("E", "RCTRL", "O", "KP_9")])
def test_the_join_screen_leaves_nothing_out_in_any_size(shared, monkeypatch, size, joined):
    shared.settings.text_size = size
    shared.keep_settings()
    scene = Join(shared, lambda friends: None)
    for key in joined:
        press(scene, key)
    said, caps = [], []
    monkeypatch.setattr(shared.page, "write", lambda surface, line, x, *more: said.append(line) or x)
    monkeypatch.setattr(shared.page, "key", lambda surface, label, x, y: caps.append(label) or x)
    scene.draw(pygame.Surface((WIDTH, HEIGHT)), 1.0)
    told = " ".join(said)
    assert scene._has_cards
    assert {"E", "Enter", "O", "Num 9", "Esc", *(["Space"] if joined and size == 100 else [])} <= set(caps)
    assert not joined or words("join", "any") in told, "whoever sees no room for Space reads of the other way"
    assert sorted(caps[caps.index("Esc") - len(joined) : caps.index("Esc")]) == sorted(
        shared.layout.label(getattr(pygame, f"KSCAN_{'RETURN' if key == 'RCTRL' else key}")) for key in joined
    ), "and that it is everybody's own Act"
    assert all(name in told for name in ("Jenna", "Ravi", "Mia", "Leo")[: len(joined)])
    assert told.count("joins") - ("and joins" in told) == 4 - len(joined)
    assert all(words("join", key) in told for key in (("more", "test") if len(joined) > 1 else ()))


def test_whoever_joins_in_which_order_leads_and_sits_so(shared):
    begun = []
    scene = Join(shared, lambda friends: begun.append(friends) or Pop())
    assert press(scene, "SPACE") is None
    for name in ("O", "E", "O", "RCTRL", "O"):
        tap(scene, name)
    assert scene.joined == ["keys 1", "keys 2", "keys 3"]
    tap(scene, "E")
    assert scene.joined == ["keys 2", "keys 3"]
    assert isinstance(press(scene, "SPACE"), Pop)
    assert begun == [("jenna", "mia")]
    shared.seats.sit(2)
    assert shared.seats.label(0, "act") == "Enter"
    assert shared.seats.label(1, "act") == "O"
    assert shared.seats.buttons(frozenset({pygame.KSCAN_RIGHT, pygame.KSCAN_J}), frozenset())[0] == [RIGHT, LEFT, 0, 0]


def test_left_and_right_choose_among_the_friends_that_nobody_leads(shared):
    begun = []
    scene = Join(shared, lambda friends: begun.append(friends) or Pop())
    tap(scene, "D")
    assert scene.joined == []
    for name in ("E", "RETURN", "D"):
        tap(scene, name)
    assert scene.cast.friends == ("mia", "ravi"), "Ravi is taken and passed over"
    tap(scene, "LEFT")
    tap(scene, "LEFT")
    assert scene.cast.friends == ("mia", "leo"), "round the end of the row"
    tap(scene, "RETURN")
    tap(scene, "RETURN")
    assert scene.cast.friends == ("mia", "jenna"), "who left is free again, and the other keeps theirs"
    press(scene, "SPACE")
    assert begun == [("mia", "jenna")]


def test_with_four_joined_there_is_nobody_else_to_choose(shared):
    scene = Join(shared, lambda friends: None)
    for name in ("E", "RETURN", "O", "KP_9", "D", "LEFT"):
        tap(scene, name)
    assert scene.cast.friends == NAMES


def test_who_holds_up_and_right_and_act_for_the_test_keeps_the_friend(shared):
    scene = Join(shared, lambda friends: None)
    tap(scene, "E")
    for keys in ("WDE", "DWE", "DEW"):
        for key in keys:
            press(scene, key)
        scene._age += 60  # longer than a tap
        for key in reversed(keys):
            scene.handle(pygame.Event(pygame.KEYUP, scancode=getattr(pygame, f"KSCAN_{key}"), key=0))
        assert scene.cast.friends == ("jenna",), keys


def test_a_key_that_is_down_lights_up_and_only_that_one(shared, world):
    shared.for_the_eye.calm = True
    scene = join(shared, world)
    scene.draw(dark := pygame.Surface((WIDTH, HEIGHT)), 1.0)
    shared.keyboard.hear(pygame.Event(pygame.KEYDOWN, scancode=pygame.KSCAN_W, key=0))
    scene.update()
    scene.draw(lit := pygame.Surface((WIDTH, HEIGHT)), 1.0)
    changed = pygame.mask.from_threshold(lit, (0, 0, 0), (1, 1, 1), dark)
    changed.invert()
    (box,) = changed.get_bounding_rects() if changed.count() else ()
    assert box.width <= ACROSS
    assert box.height <= DOWN
    assert lit.get_at((box.left + 3, box.top + 4))[:3] == FRIEND["jenna"]
    shared.keyboard.hear(pygame.Event(pygame.KEYUP, scancode=pygame.KSCAN_W, key=0))
    scene.update()
    scene.draw(lit, 1.0)
    assert pygame.image.tobytes(lit, "RGB") == pygame.image.tobytes(dark, "RGB")


def test_every_key_of_every_player_is_on_the_keyboard_and_no_key_lies_on_another():
    drawn = [key.code for key in KEYS]
    assert len(set(drawn)) == len(drawn)
    assert {code for keys in PLAYERS for codes in keys.keys.values() for code in codes} <= set(drawn)
    boxes = [pygame.Rect(key.x * 100, key.y * 100, key.wide * 100, key.tall * 100) for key in KEYS]
    assert all(box.collidelist(boxes[:number]) < 0 for number, box in enumerate(boxes))


def night(assets, tick, **options):
    surface = pygame.Surface((WIDTH, HEIGHT))
    TitleNight(assets, ForTheEye(**options)).draw(surface, tick)
    return pygame.image.tobytes(surface, "RGB")


@pytest.mark.parametrize("options", [{"calm": True}, {"reduced_motion": True}])
def test_the_title_moves_and_stands_still_when_asked(assets, options):
    assert night(assets, 0) != night(assets, 90) != night(assets, 600)
    assert night(assets, 0, **options) == night(assets, 90, **options) == night(assets, 1234, **options)


def test_the_clock_of_the_title_comes_to_3_33_and_slips_back():
    minutes = [minute_at(tick) for tick in range(4000)]
    assert minutes[0] == 33
    assert set(minutes) == set(range(24, 34))
    steps = [after - before for before, after in pairwise(minutes) if after != before]
    assert set(steps) == {1, -1}
    assert steps[:9] == [-1] * 9


def test_the_title_never_flashes(assets):
    night_sky, frame = TitleNight(assets, ForTheEye()), pygame.Surface((WIDTH, HEIGHT))
    levels = []
    for tick in range(0, 1500, 2):  # twice as fast as it is
        night_sky.draw(frame, tick)
        levels.append(brightness(frame))
    assert most_flashes(levels) == 0
