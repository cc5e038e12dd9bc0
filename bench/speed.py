"""The simulation against real time, a snapshot against a tick, the first frame against `import pygame`."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from game.maps.campaign import chapters, map_path
from game.maps.load import load
from game.replay.bots.solve import solve
from game.replay.run import Run
from game.sim.pathing import Field, Floor
from game.sim.snapshot import checksum, freeze
from game.sim.stage import FLOOR
from game.sim.units import TICKS_PER_SECOND

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 7
FIRST_FRAME = """
import os
os.environ["SDL_VIDEODRIVER"] = "dummy"; os.environ["SDL_AUDIODRIVER"] = "dummy"
from game import app
real = app.App.frame
def once(self, ticks, between):
    real(self, ticks, between)
    self.scenes.clear()
app.App.frame = once
app.find_display = lambda: (app.pygame.display.init(), "dummy")[1]
app.play("level1/corridor")
"""


def simulation() -> None:
    """Print how many times real time level 1 runs headless, bots included."""
    for chapter in chapters():
        stage = load(map_path(chapter.map)).stage
        for players in (1, 4):
            times = []
            for _ in range(ROUNDS):
                begin = time.perf_counter()
                outcome = solve(Run(stage, players=players))
                times.append((time.perf_counter() - begin) / (outcome.ticks / TICKS_PER_SECOND))
            print(f"{chapter.map:24} {players} players: {1 / median(times):5.0f} times real time, bots included")


def snapshot() -> None:
    """Print a snapshot with its checksum against one tick."""
    run = Run(load(map_path("level1/waiting_room_2")).stage, players=4)
    for _ in range(300):
        run.tick([8, 4, 2, 1])
    begin = time.perf_counter()
    for _ in range(600):
        freeze(run.world)
        checksum(run.world)
    frozen = (time.perf_counter() - begin) / 600
    begin = time.perf_counter()
    for _ in range(600):
        run.tick([8, 4, 2, 1])
    tick = (time.perf_counter() - begin) / 600
    print(f"snapshot and checksum {frozen * 1e6:.0f} us, {frozen / tick:.2f} of a tick ({tick * 1e6:.0f} us)")


def ways() -> None:
    """Print what the first question after a way costs on a map of 200x200 tiles, all of it floor, against a frame."""
    side = 200
    ground = bytes([FLOOR]) * side * side
    wall = tuple(range(100 * side, 101 * side))
    middle, corner = 90 * side + 100, side * side - 1
    questions: dict[str, tuple[int, int, tuple[int, ...], bool]] = {
        "40 tiles away": (middle, middle + 20 * side + 20, (), False),
        "from corner to corner": (0, corner, (), False),
        "whether there is one": (0, corner, (), True),
        "where there is none": (0, corner, wall, False),
    }
    for name, (goal, tile, closed, only) in questions.items():
        times = []
        for _ in range(ROUNDS):
            begin = time.thread_time()
            field = Field(Floor(ground, side, closed, ()), goal, is_wall=False)
            _ = field.leads_from(tile) if only else field.steps(tile)
            times.append(time.thread_time() - begin)
        share = median(times) * TICKS_PER_SECOND
        print(f"a way on 200x200 tiles, {name}: {median(times) * 1000:.1f} ms, {share:.0%} of a frame")


def start() -> None:
    """Print the time from process start to the first frame of a level against `import pygame`, interleaved."""
    bare, whole = [], []
    with tempfile.TemporaryDirectory() as home:
        for _ in range(ROUNDS):
            bare.append(_seconds("import pygame", home))
            whole.append(_seconds(FIRST_FRAME, home))
    ratio = median(whole) / median(bare)
    print(f"first frame {median(whole) * 1000:.0f} ms, import pygame {median(bare) * 1000:.0f} ms: {ratio:.2f} times")


def _seconds(code: str, home: str) -> float:
    environment = {**os.environ, "BEDTIME_HOME": home, "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    # as on a player's machine: compiled modules are kept from the first start on
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)
    return time.perf_counter() - begin
