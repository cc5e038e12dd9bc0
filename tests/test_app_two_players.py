"""Two at one keyboard play the whole of level 1 in a real window: bots look at the game and press real keys."""

import os
import threading
import time

import pytest

from game.maps.load import load
from game.replay.bots.solver import Solver
from game.replay.solution import parse
from game.sim.buttons import NAMES
from game.sim.snapshot import thaw
from tests import telling, test_app_window
from tests.test_app_window import MISSING, Display, Game, keep

pytestmark = test_app_window.pytestmark  # it shares their display group

KEYS = (
    {"up": "w", "down": "s", "left": "a", "right": "d", "act": "e", "gift": "q", "lie": "BackSpace"},
    {"up": "Up", "down": "Down", "left": "Left", "right": "Right", "act": "Return", "gift": "slash", "lie": "Return"},
)
"""The second player lies down by holding Act: so does whoever has six keys."""
SHORTEST = 0.06
"""Seconds that a key stays down at least, as a finger would."""
LONGEST = 300
MAPS = ["corridor", "waiting_room_1", "waiting_room_2"]


class Eyes(threading.Thread):
    """Reads what the game tells; `seen` is the last of it: the path of the map and the world."""

    def __init__(self, pipe):
        super().__init__(daemon=True)
        self.pipe = pipe
        self.seen = ("", b"")
        self.told = 0
        self.start()

    def run(self):
        with open(self.pipe, "rb") as told:
            while head := told.read(telling.HEAD.size):
                path, world = (told.read(size) for size in telling.HEAD.unpack(head))
                self.seen = path.decode(), world
                self.told += 1


class Hands:
    """Holds real keys: those that two players' buttons mean."""

    def __init__(self, display):
        self.display = display
        self.down = {}

    def hold(self, buttons):
        now = time.monotonic()
        wanted = {
            keys[name]
            for held, keys in zip(buttons, KEYS, strict=False)
            for bit, name in enumerate(NAMES)
            if held >> bit & 1 and name in keys
        }
        lift = [key for key, since in self.down.items() if key not in wanted and now - since >= SHORTEST]
        press = [key for key in wanted if key not in self.down]
        for key in lift:
            del self.down[key]
        self.down |= dict.fromkeys(press, now)
        moves = [word for key in lift for word in ("keyup", key)] + [word for key in press for word in ("keydown", key)]
        if moves:
            self.display.xdotool(*moves)


@pytest.fixture
def display(tmp_path):
    assert not MISSING, f"CI needs {MISSING}"
    found = Display(tmp_path)
    yield found
    found.close()


@pytest.fixture
def start(display, tmp_path):
    games = []

    def begin(*arguments):
        games.append(Game(display, tmp_path, *arguments, program=telling.__file__))
        return games[0].wait_for_window()

    yield begin
    for game in games:
        game.process.kill()
        game.process.communicate()


def test_two_at_one_keyboard_finish_level_1_side_by_side(display, start, tmp_path):
    pipe = tmp_path / "told"
    os.mkfifo(pipe)
    eyes = Eyes(pipe)
    game = start(str(pipe), "play", "level1/corridor", "--players", "2")
    hands, played, solver, stage, told, heard = Hands(display), [], None, None, 0, 0.0
    end = time.monotonic() + LONGEST
    while time.monotonic() < end and (not played or played[-1] in MAPS):
        if eyes.told == told:
            time.sleep(0.002)
            if told and played[-1:] == MAPS[-1:] and eyes.seen[1] and time.monotonic() - heard > 3:
                break  # the last door was taken: the game is not in a map any more
            continue
        told, heard = eyes.told, time.monotonic()
        path, frozen = eyes.seen
        name = path.rsplit("/", 1)[-1].removesuffix(".tmx")
        if not played or played[-1] != name:
            played.append(name)
            keep(display.look(), f"two_in_{name}")
            if name not in MAPS:
                break
            stage = load(path).stage
            solver = Solver(parse(stage.region.text("solution")))
        hands.hold(solver.buttons(stage, thaw(frozen)))
    keep(display.look(), "two_at_the_end")
    assert played[:3] == MAPS
    assert thaw(eyes.seen[1]).loop is None or thaw(eyes.seen[1]).loop.woken, "the last room is awake"
    assert time.monotonic() < end, "they are through"
    assert game.process.poll() is None
