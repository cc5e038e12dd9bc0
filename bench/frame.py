"""Whole frames of a busy scene against 300 raw blits of 20-px alpha sprites, interleaved in one run (PERFORMANCE.md 1).

The scene is fixed, and its last picture's checksum is printed, so that it cannot be won by drawing less:
`python -m bench.frame`. Times in ms.
"""

import os
import platform
import statistics
import sys
import time
from pathlib import Path
from zlib import crc32

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import pygame  # noqa: E402
from play import Play, entry, plate, point, region, thing  # noqa: E402

from bench.rooms import picture_of  # noqa: E402
from game.sim.loop.state import Phase  # noqa: E402
from game.view.frame import View  # noqa: E402

FRAMES = 400
WIDE, TALL = 64, 36
ROOM = ["#" * WIDE] * 2 + ["#" + "." * (WIDE - 2) + "#"] * (TALL - 3) + ["#" * WIDE]
LIGHTS = tuple(
    (90 + 120 * (i % 4), 110 + 150 * (i // 4), (96, 128, 64, 176)[i % 4], ("#ffac58", "#49c6ff")[i % 2])
    for i in range(8)
)


def busy() -> tuple[Play, View]:
    """Four friends, their four echoes, a dozen things, eight lights, captions, the strip of four lanes."""
    play = Play(
        ROOM,
        region(lap_seconds=20, grip_max=1, min_beats=1),
        *(entry(6.5 + 4 * i, 8) for i in range(4)),
        *(
            plate(f"p{i}", 6 + 4 * i, 12, 2, 2, opens="gate", look=("foot", "lamp", "bell", "number")[i])
            for i in range(4)
        ),
        point("lever", "lever", 20, 6, opens="gate"),
        point("lever", "ticket", 24, 6, look="ticket"),
        thing("gate", "gate", 26, 4, 1, 4),
        thing("seam", "clock", 14, 0, 3, 2),
        point("anchor", "a1", 12, 5, seam="clock"),
        point("anchor", "a2", 18, 5, seam="clock"),
        point("mirror", "mirror", 4, 5),
        point("carry", "cup", 10, 16, kind="cup"),
        point("dreamer", "dreamer", 22, 16),
        thing("exit", "out", 62, 8, 1, 3),
        thing("path", "path", 20, 14, points=((0, 0), (8, 0), (8, 4)), speed=40),
        point("shade", "shade", 20, 14, path="path"),
        players=4,
    )
    decor = [("bench", 120 + 90 * i, 80 + 130 * (i % 3)) for i in range(6)]
    picture = picture_of(play.stage, lights=LIGHTS, decor=decor, over=[(x, TALL - 1) for x in range(WIDE)])
    view = View(play.stage, picture)
    lap = play.loop.lap
    while play.loop.lap == lap or play.loop.phase is not Phase.PLAY:
        view.watch(play.world, play.tick("down", "down", "down", "down") if play.loop.clock < 60 else play.tick())
    play.thing("clock").reveal(play.world)
    return play, view


def main() -> None:
    """Print the table."""
    pygame.display.init()
    pygame.display.set_mode((640, 360))
    play, view = busy()
    target = pygame.Surface((640, 360)).convert()
    sprite = pygame.Surface((20, 20), pygame.SRCALPHA).convert_alpha()
    pygame.draw.circle(sprite, (200, 120, 90, 160), (10, 10), 9)
    places = [(i * 37 % 620, i * 53 % 340) for i in range(300)]
    frames, raws, watches = [], [], []
    for number in range(FRAMES):
        held = ("right down", "left", "down", "up")[number // 20 % 4]
        events = play.tick(held, held, held, held)
        start = time.perf_counter_ns()
        view.watch(play.world, events)
        watched = time.perf_counter_ns()
        view.draw(target, play.world, 0.37)
        drawn = time.perf_counter_ns()
        for place in places:
            target.blit(sprite, place)
        done = time.perf_counter_ns()
        watches.append(watched - start)
        frames.append(drawn - watched)
        raws.append(done - drawn)
    view.draw(target, play.world, 0.37)
    print(f"{platform.python_version()}, pygame-ce {pygame.version.ver}, {os.cpu_count()} cores, {FRAMES} frames")
    print(f"{'':24}{'median':>8}{'p95':>8}{'p99':>8}")
    for name, times in (("watch (once a tick)", watches), ("draw", frames), ("300 raw blits", raws)):
        ordered = sorted(times)
        row = (statistics.median(ordered), ordered[len(ordered) * 95 // 100], ordered[len(ordered) * 99 // 100])
        print(f"{name:24}" + "".join(f"{each / 1e6:8.2f}" for each in row))
    print(f"draw / raw blits: {statistics.median(frames) / statistics.median(raws):.2f}")
    print(f"picture {crc32(pygame.image.tobytes(target, 'RGB')):08x}")


if __name__ == "__main__":
    main()
