"""The real thing: a display of our own, the game as a process, real keys from xdotool, screenshots from the display.

Screenshots are kept in build/window/. Without Xvfb or xdotool these tests are skipped, except on CI.
"""

import os
import shutil
import signal
import struct
import subprocess
import sys
import time
from pathlib import Path

import msgspec
import pygame
import pytest

from game.replay.log import load as load_night
from game.saves.records import Settings
from game.saves.store import settings_shelf
from game.sim.buttons import RIGHT
from game.sim.commands import Join, Leave
from tests.desk import Desk

ROOT = Path(__file__).resolve().parent.parent
KEPT = ROOT / "build" / "window"
WIDTH, HEIGHT = 1280, 720
PATIENCE = 30
"""Seconds until something that must happen has happened, on a slow machine under load."""

MISSING = [program for program in ("Xvfb", "xdotool") if shutil.which(program) is None]
pytestmark = [
    pytest.mark.window,
    pytest.mark.xdist_group("window"),
    pytest.mark.skipif(
        bool(MISSING) and os.environ.get("CI") != "true", reason=f"needs {' and '.join(MISSING)} (apt install them)"
    ),
]


class Display:
    """An X server with a screen of 1280x720 that lies as a file in `folder`, so that it can be read at any time."""

    def __init__(self, folder: Path):
        told, tell = os.pipe()
        command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(folder)]
        self._server = subprocess.Popen(
            [*command, "-nolisten", "tcp", "-noreset"],
            pass_fds=[tell],
            stdin=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(tell)
        with os.fdopen(told) as pipe:
            self.name = f":{pipe.readline().strip()}"
        self._screen = folder / "Xvfb_screen0"
        self.environment = {**os.environ, "DISPLAY": self.name}

    def close(self):
        self._server.terminate()
        self._server.wait(PATIENCE)

    def look(self) -> pygame.Surface:
        """Give what is on the screen now. The file is an X window dump: a header, colours, rows of BGRX."""
        data = self._screen.read_bytes()
        header = struct.unpack(">25I", data[:100])
        size, width, height, row, colours = header[0], header[4], header[5], header[12], header[19]
        start = size + 12 * colours
        assert row == 4 * width
        return pygame.image.frombuffer(data[start : start + row * height], (width, height), "BGRA").convert(24)

    def xdotool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env=self.environment, capture_output=True, text=True, timeout=PATIENCE, check=True
        )
        return done.stdout.strip()

    def press(self, *keys: str):
        for key in keys:
            self.xdotool("keydown", key)

    def lift(self, *keys: str):
        for key in keys:
            self.xdotool("keyup", key)

    def tap(self, key: str, seconds: float = 0.08):
        self.press(key)
        time.sleep(seconds)
        self.lift(key)


class Game:
    """`python main.py ...` in a display, with a home of its own; `program` is another that is the game too."""

    def __init__(self, display: Display, home: Path, *arguments: str, program: Path = ROOT / "main.py"):
        self.display = display
        self.home = home
        # the shell's driver would hide the window; a sound device is not there
        environment = {name: value for name, value in display.environment.items() if name != "SDL_VIDEODRIVER"}
        environment |= {"BEDTIME_HOME": str(home), "SDL_AUDIODRIVER": "dummy", "PYTHONFAULTHANDLER": "1"}
        self.process = subprocess.Popen(
            [sys.executable, str(program), *arguments],
            cwd=home,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.window = ""

    def wait_for_window(self):
        """Wait until the window is there, has the keys, and shows something."""

        def is_there():
            assert self.process.poll() is None, self.process.communicate()[1]
            # by process: xdotool cannot read the name that SDL gives a window
            found = subprocess.run(
                ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                env=self.display.environment,
                capture_output=True,
                text=True,
                check=False,
            )
            self.window = found.stdout.split("\n")[0]
            return bool(self.window) and self.display.xdotool("getwindowname", self.window) == "BEDTIME"

        until(is_there, "the window appears")
        # there is no window manager that would give it the keys
        self.display.xdotool("windowfocus", self.window)
        until(lambda: len(colours(self.display.look())) > 3, "the window shows a picture")
        return self

    def leave(self, *keys: str) -> tuple[int, str]:
        """Leave by the menu: from the game Esc, up to the last entry, and Act; gives what `close` gives."""
        for key in keys or ("Escape", "w", "e"):
            self.display.tap(key)
            time.sleep(0.2)
        return self.close()

    def close(self) -> tuple[int, str]:
        """Wait for the end; gives the exit code and what was said on standard error."""
        try:
            errors = self.process.communicate(timeout=PATIENCE)[1]
        except subprocess.TimeoutExpired:
            keep(self.display.look(), "does_not_end")
            self.process.send_signal(signal.SIGABRT)  # the fault handler says where it hangs
            pytest.fail(f"the game does not end: {self.process.communicate()[1]}")
        return self.process.returncode, errors


def until(claim, what: str, seconds: float = PATIENCE):
    """Wait until a claim is true."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if claim():
            return
        time.sleep(0.05)
    pytest.fail(f"not within {seconds} s: {what}")


def colours(surface: pygame.Surface) -> set[tuple[int, ...]]:
    """Sample the colours of a picture."""
    width, height = surface.get_size()
    return {tuple(surface.get_at((x, y))) for x in range(8, width, 16) for y in range(8, height, 16)}


def difference(one: pygame.Surface, other: pygame.Surface) -> float:
    """Give the share of pixels that differ, of a quarter of them, 0 to 1."""
    width, height = one.get_size()
    places = [(x, y) for x in range(0, width, 4) for y in range(0, height, 4)]
    return sum(one.get_at(place) != other.get_at(place) for place in places) / len(places)


def keep(surface: pygame.Surface, name: str):
    KEPT.mkdir(parents=True, exist_ok=True)
    pygame.image.save(surface, KEPT / f"{name}.png")


@pytest.fixture(scope="module")
def display(tmp_path_factory):
    assert not MISSING, f"CI needs {MISSING}"
    found = Display(tmp_path_factory.mktemp("screen"))
    yield found
    found.close()


@pytest.fixture
def start(display, tmp_path):
    games = []

    def begin(*arguments: str) -> Game:
        game = Game(display, tmp_path, *arguments)
        games.append(game)
        return game.wait_for_window()

    yield begin
    for game in games:
        if game.process.poll() is None:
            game.process.kill()
        game.process.communicate()


def test_the_title_appears_and_a_key_begins_the_night(display, start):
    game = start("play")
    title = display.look()
    keep(title, "title")
    display.tap("e")
    until(lambda: difference(display.look(), title) > 0.3, "the game is on screen")
    time.sleep(0.5)
    keep(display.look(), "begun")
    assert (game.home / "progress.json").is_file()
    display.tap("Escape")
    time.sleep(0.5)
    keep(display.look(), "paused")
    assert game.leave("w", "e") == (0, "")


def test_f1_tells_what_is_next(display, start, tmp_path):
    desk = Desk(tmp_path / "desk")
    desk.frame().tap("F1").frame()
    place = pygame.Rect(28, 47, 560, 16)
    said = desk.window.surface.subsurface(place)
    assert len({tuple(said.get_at((x, y))) for x in range(place.width) for y in range(place.height)}) > 1
    game = start("play", "level1/corridor")
    time.sleep(1)
    display.tap("F1")

    def is_there():
        shown = pygame.transform.scale(display.look(), (WIDTH // 2, HEIGHT // 2)).subsurface(place)
        return pygame.image.tobytes(shown, "RGB") == pygame.image.tobytes(said, "RGB")

    until(is_there, "the goal of the first lap stands over the keys")
    keep(display.look(), "help")
    assert game.leave("d", "Escape", "w", "e") == (0, "")


def test_a_held_key_walks_and_stops_when_it_is_let_go(display, start):
    game = start("play", "level1/corridor")
    time.sleep(1)
    before = display.look()
    display.press("d")
    until(lambda: difference(display.look(), before) > 0.002, "somebody walks")
    time.sleep(0.7)
    display.lift("d")
    time.sleep(0.7)
    keep(display.look(), "walked")
    assert game.leave() == (0, "")


def test_a_window_of_any_size_shows_the_picture_whole_and_night_around_it(display, start):
    game = start("play", "level1/corridor")
    display.xdotool("windowsize", game.window, "700", "500")

    def is_drawn_anew():
        picture = display.look()
        above = {tuple(picture.get_at((x, y))) for x in range(700) for y in range(20)}
        inside = {tuple(picture.get_at((x, y))) for x in range(40, 660, 4) for y in range(100, 400, 4)}
        return 1 < len(above) < 8 and len(inside) > 20

    until(is_drawn_anew, "the border is drawn over and under the picture")
    keep(display.look(), "resized")
    assert game.leave() == (0, "")


@pytest.mark.parametrize("way", ["own", "card", ""])
def test_the_whole_screen_shows_the_picture_whichever_way(display, start, tmp_path, way):
    settings_shelf(tmp_path).save(Settings(full_screen=True, way=way, way_on=f"x11 {WIDTH}x{HEIGHT}"))
    game = start("play", "level1/corridor")
    until(lambda: len(colours(display.look())) > 20, "the corridor is on the screen")
    keep(display.look(), f"whole_screen_{way or 'measured'}")
    game.wait_for_window()  # measuring opens it anew
    assert game.leave() == (0, "")
    assert settings_shelf(tmp_path).load().way in ("own", "card")


def test_a_second_player_joins_with_real_keys(display, start):
    game = start("play", "level1/corridor")
    time.sleep(0.5)
    display.tap("Return")
    time.sleep(0.3)
    display.press("Right", "s")
    time.sleep(0.5)
    display.lift("Right", "s")
    display.tap("Escape")
    time.sleep(0.5)
    keep(display.look(), "two_players_paused")
    assert game.leave("w", "e") == (0, "")


def test_three_and_four_join_play_and_leave_with_real_keys(display, start, tmp_path):
    path = tmp_path / "couch.night"
    game = start("play", "level1/corridor", "--record", str(path))
    time.sleep(0.5)
    for act in ("Return", "o", "KP_9"):
        display.tap(act)
        time.sleep(0.2)
    keep(display.look(), "four_players")
    rights = ("d", "Right", "l", "KP_6")
    display.press(*rights)
    time.sleep(0.4)
    display.lift(*rights)
    for taps in range(4, 2, -1):  # in pause the players stand below three lines
        for key in ("Escape", *"sss", *"s" * (taps - 1), "e"):
            display.tap(key)
            time.sleep(0.1)
        time.sleep(0.2)
    keep(display.look(), "two_of_four_left")
    assert game.leave("Escape", "w", "e") == (0, "")
    (log,) = load_night(path).logs
    assert [order.command for order in log.orders if isinstance(order.command, Join | Leave)] == [
        *(Join(1), Join(2), Join(3)),
        *(Leave(3), Leave(2)),
    ]
    walked = [hold.held for hold in log.holds]
    assert (RIGHT, RIGHT, RIGHT, RIGHT) in walked, "all four walk at once"


def test_who_plays_is_asked_and_the_night_begins_with_real_keys(display, start):
    game = start("play")
    for key in ("s", "e", "e", "Return", "o", "KP_9", "o", "a"):  # four join, the third leaves, the first is Mia then
        display.tap(key)
        time.sleep(0.2)
    asked = display.look()
    keep(asked, "who_plays")
    display.tap("space")
    until(lambda: difference(display.look(), asked) > 0.3, "the night begins")
    until(lambda: (game.home / "progress.json").is_file(), "the level is noted")
    time.sleep(0.5)
    keep(display.look(), "three_play")
    assert game.leave("Escape", "w", "e") == (0, "")


def test_the_garden_is_walked_and_left_with_one_key(display, start):
    game = start("play")
    title = display.look()
    for key in ("s", "s", "e"):
        display.tap(key)
        time.sleep(0.2)
    until(lambda: difference(display.look(), title) > 0.3, "the garden is on screen")
    time.sleep(0.5)
    before = display.look()
    display.tap("d", 1.5)
    until(lambda: difference(display.look(), before) > 0.1, "the picture goes along")
    keep(display.look(), "garden")
    display.tap("Escape")
    until(lambda: difference(display.look(), title) < 0.2, "Esc leads back to the title at once")
    assert not (game.home / "progress.json").is_file(), "nothing of it is kept"
    assert game.leave("Escape", "e") == (0, "")


def test_the_window_loses_the_keys_and_the_game_waits(display, start):
    game = start("play", "level1/corridor")
    time.sleep(0.5)
    before = display.look()
    display.press("d")
    time.sleep(0.2)
    other = start("play")
    until(lambda: difference(display.look(), before) > 0.3, "the other window lies over the first")
    assert other.leave("Escape", "e") == (0, "")
    time.sleep(0.5)
    waiting = display.look()
    keep(waiting, "lost_the_keys")
    display.xdotool("windowfocus", game.window)
    time.sleep(1)
    assert difference(display.look(), waiting) == 0, "it walks on although the game waits"
    display.lift("d")
    assert game.leave("w", "e") == (0, "")


def test_a_key_is_bound_anew_in_the_running_game(display, start):
    game = start("play", "level1/corridor")
    time.sleep(0.5)
    for key in ("Escape", "s", "e", "w", "w", "e", *"ssss", "e", "g"):  # pause, options, keys, Right of player 1
        display.tap(key)
        time.sleep(0.15)
    keep(display.look(), "bound_anew")
    for _ in range(3):
        display.tap("Escape")
        time.sleep(0.15)
    time.sleep(1)
    before = display.look()
    display.press("d")
    time.sleep(0.5)
    display.lift("d")
    standing = difference(display.look(), before)
    display.press("g")
    until(lambda: difference(display.look(), before) > standing + 0.002, "the new key walks")
    display.lift("g")
    bound = msgspec.json.decode((game.home / "bindings.json").read_bytes())["record"]["seats"]
    assert bound == {"keys 1": {"keys": {"right": [pygame.KSCAN_G]}}}
    assert game.leave() == (0, "")


def test_wrong_use_is_one_line(tmp_path, display):
    game = Game(display, tmp_path, "play", "no/such/map")
    code, errors = game.close()
    assert code == 2
    assert errors.count("\n") == 1
    assert "no/such/map" in errors


@pytest.mark.skipif(shutil.which("setxkbmap") is None, reason="needs setxkbmap (apt install x11-xkb-utils)")
def test_prompts_name_keys_as_the_keyboard_has_them(display):
    program = (
        "import pygame; from game.input.layout import Layout; pygame.display.init(); pygame.display.set_mode((64, 36));"
        "layout = Layout(); print(*[layout.label(code) for code in"
        " (pygame.KSCAN_Q, pygame.KSCAN_W, pygame.KSCAN_E, pygame.KSCAN_RETURN)])"
    )

    def labels(layout: str) -> str:
        subprocess.run(["setxkbmap", layout], env=display.environment, check=True, timeout=PATIENCE)
        environment = {name: value for name, value in display.environment.items() if name != "SDL_VIDEODRIVER"}
        return subprocess.run(
            [sys.executable, "-c", program],
            cwd=ROOT,
            env=environment | {"PYGAME_HIDE_SUPPORT_PROMPT": "1"},
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=True,
        ).stdout.strip()

    try:
        assert labels("fr") == "A Z E Enter"
    finally:
        assert labels("us") == "Q W E Enter"


BLINK_SECONDS = 4.5
"""Longer than the longest Blink here and the way back to the first door; the lap waits for a key."""


def test_the_corridor_is_finished_alone_with_real_keys(display, start):
    """1a and 1b: walk right twice, hold the clock, Ravi comes; the room is awake and its door leads on."""
    game = start("play", "level1/corridor")
    time.sleep(0.5)
    asleep = display.look()
    display.press("d")
    until(lambda: is_grey(display.look()), "walking right twice makes everything grey")
    display.lift("d")
    keep(display.look(), "alone_blink")
    time.sleep(BLINK_SECONDS)
    # from the entry (tile 4) to the left foot mark (tile 7): 48 px at 132 px/s, one tile up
    for key, seconds in (("d", 0.33), ("w", 0.11)):
        display.tap(key, seconds)
        time.sleep(0.1)
    hold_until_awake(display, asleep, {"e": ("a", "d")})
    keep(display.look(), "alone_awake")
    display.press("d")
    until(
        lambda: (game.home / "progress.json").read_text().count("waiting_room_1"), "the door leads to the waiting room"
    )
    display.lift("d")
    keep(display.look(), "alone_next_room")
    assert game.leave() == (0, "")


def test_two_players_finish_the_corridor_side_by_side_with_real_keys(display, start):
    """1b in company: both walk right twice, each holds one side; the door takes both to the next room."""
    game = start("play", "level1/corridor", "--players", "2")
    time.sleep(0.5)
    asleep = display.look()
    display.press("d", "Right")
    until(lambda: is_grey(display.look()), "walking right twice together makes everything grey")
    display.lift("d", "Right")
    keep(display.look(), "company_blink")
    time.sleep(BLINK_SECONDS)
    for key, seconds in (("d", 0.33), ("w", 0.11), ("Right", 0.97), ("Up", 0.22)):
        display.tap(key, seconds)
        time.sleep(0.1)
    hold_until_awake(display, asleep, {"e": ("a", "d"), "Return": ("Left", "Right")})
    keep(display.look(), "company_awake")
    display.press("d", "Right")
    until(
        lambda: (game.home / "progress.json").read_text().count("waiting_room_1"), "the door leads both on side by side"
    )
    display.lift("d", "Right")
    keep(display.look(), "company_next_room")
    assert game.leave() == (0, "")


def hold_until_awake(display: Display, asleep: pygame.Surface, hands: dict[str, tuple[str, str]]):
    """Hold every Act key; on a loaded machine a step may have come out too long or too short, so look closer by."""

    def is_awake() -> bool:
        return warmth(display.look()) > 1.15 * warmth(asleep)

    for way in (None, 0, 1, 1):
        if way is not None:
            for ways in hands.values():
                display.tap(ways[way], 0.12)
        display.press(*hands)
        end = time.monotonic() + 3.5
        while time.monotonic() < end and not is_awake():
            time.sleep(0.05)
        display.lift(*hands)
        if is_awake():
            return
    keep(display.look(), "not_awake")
    pytest.fail("they hold the clock and the room does not wake")


def pixels_of(surface: pygame.Surface) -> list[tuple[int, int, int]]:
    """Sample the world, not the strip."""
    width, height = surface.get_size()
    return [
        tuple(surface.get_at((x, y)))[:3] for x in range(40, width - 40, 24) for y in range(80, height * 2 // 3, 12)
    ]


def is_grey(surface: pygame.Surface) -> bool:
    """Tell whether a Blink is on: nearly no colour is left, and the room is still to be seen."""
    sampled = pixels_of(surface)
    coloured = sum(max(pixel) - min(pixel) > 24 for pixel in sampled)
    bright = sum(max(pixel) > 24 for pixel in sampled)
    return coloured < 0.35 * bright and bright > 0.25 * len(sampled)


def warmth(surface: pygame.Surface) -> float:
    """Give the mean of red, which rises when the warm light spreads."""
    sampled = pixels_of(surface)
    return sum(pixel[0] for pixel in sampled) / len(sampled)


def test_a_map_that_is_saved_while_it_is_played_changes_on_the_screen(display, start, tmp_path):
    levels = tmp_path / "levels"
    shutil.copytree(ROOT / "levels", levels)
    path = levels / "level1" / "corridor.tmx"
    sound = path.read_text()
    game = start("play", str(path), "--watch")
    time.sleep(1)
    before = display.look()
    path.write_text(sound.replace('type="seam"', 'type="seem"'))
    until(lambda: difference(display.look(), before) > 0.03, "the finding is on the screen")
    time.sleep(0.3)
    broken = display.look()
    keep(broken, "watch_broken")
    path.write_text(sound)
    until(lambda: difference(display.look(), before) < 0.03, "the finding is gone")
    tiles = levels / "tilesets" / "corridor.png"
    picture = pygame.image.load(tiles)
    picture.fill((255, 0, 0, 255))
    saving = tiles.with_name("saving.png")
    pygame.image.save(picture, saving)
    os.replace(saving, tiles)
    until(lambda: difference(display.look(), before) > 0.1, "the tiles are red")
    keep(display.look(), "watch_red")
    assert game.leave() == (0, "")
