"""Rows 1 to 5 and 11 of PERFORMANCE.md on the crowded scene, interleaved in one run, medians: `python -m bench.frame`.

The scene is fixed, and the checksums of its last picture and of the last state are printed, so that it cannot be won
by drawing less. Times are of this thread alone, in ms, so that a busy machine does not count.
"""

import gc
import platform
import time
from collections.abc import Callable
from statistics import median
from zlib import crc32

import pygame

from bench.crowd import Crowd
from bench.usual import Usual
from game.sim.snapshot import checksum, freeze
from game.sim.units import TICKS_PER_SECOND
from game.view.assets import opaque
from game.view.frame import HEIGHT, WIDTH
from game.view.glitch import draw_glitch
from game.view.layers import Layers
from game.view.lighting import Light
from game.view.moment import Moment
from game.view.places import Places

FRAMES = 300
BETWEEN = 0.37


def milliseconds(work: Callable[[], object]) -> float:
    begin = time.thread_time_ns()
    work()
    return (time.thread_time_ns() - begin) / 1e6


class Bench:
    """The scene, what it is measured against, and the times by name."""

    def __init__(self) -> None:
        self.crowd = Crowd()
        self.usual = Usual(self.crowd)
        self.target, self.tiles, self.other = (opaque((WIDTH, HEIGHT)) for _ in range(3))  # as Window makes its frame
        self.plain, self.whole = (pygame.Surface((WIDTH, HEIGHT)).convert() for _ in range(2))
        self.sprite = pygame.Surface((20, 20), pygame.SRCALPHA).convert_alpha()
        pygame.draw.circle(self.sprite, (200, 120, 90, 160), (10, 10), 9)
        self.spots = [(i * 37 % 620, i * 53 % 340) for i in range(300)]
        self.times: dict[str, list[float]] = {}

    def measure(self) -> None:
        """Run one frame of everything, one after the other."""
        view, world = self.crowd.view, self.crowd.play.world
        events: list = []
        self._time("simulation", lambda: events.extend(self.crowd.tick()))
        self._time("snapshot and checksum", lambda: crc32(freeze(world)))
        self._time("watch", lambda: view.watch(world, events))
        self._time("draw", lambda: view.draw(self.target, world, BETWEEN))
        self._time("300 raw blits", self._raw)
        self._time("one full-screen blit", lambda: self.plain.blit(self.whole, (0, 0)))
        self._time("map", self._map)
        self._time("world without effects", lambda: view._paint(self.other, self._moment(), Light.NONE))
        self._time("world with effects", lambda: view._paint(self.other, self._moment()))
        self._time("glitch", lambda: draw_glitch(self.other, world.tick))
        corner = view._camera.corner(BETWEEN)
        self._time("usual style, drawn", lambda: self.usual.draw(self.plain, corner, view.captions))

    def _moment(self) -> Moment:
        view, world = self.crowd.view, self.crowd.play.world
        places, layers = Places(view._before, view._now, BETWEEN), Layers(*view._camera.corner(BETWEEN))
        return Moment(view._stage, world, places, layers, world.tick - 1 + BETWEEN, view._tools)

    def _raw(self) -> None:
        for spot in self.spots:
            self.plain.blit(self.sprite, spot)

    def _map(self) -> None:
        left, top = self.crowd.view._camera.corner(BETWEEN)
        tiles = self.crowd.view._tiles
        self.tiles.fblits(tiles.below(left, top, 0))
        self.tiles.fblits(tiles.above(left, top, 0))

    def _time(self, name: str, work: Callable[[], object]) -> None:
        self.times.setdefault(name, []).append(milliseconds(work))


def main() -> None:
    """Print the medians and the rows."""
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode((WIDTH, HEIGHT))
    bench = Bench()
    gc.collect()
    gc.freeze()  # as play does once a level is there
    for _ in range(FRAMES):
        bench.measure()
    took = {name: median(times) for name, times in bench.times.items()}
    print(f"{platform.python_version()}, pygame-ce {pygame.version.ver}, {FRAMES} frames")
    for name, times in bench.times.items():
        ordered = sorted(times)
        print(f"{name:24}{took[name]:8.3f}{ordered[len(ordered) * 95 // 100]:8.3f} (95 %)")
    simulation, drawn = took["simulation"], took["watch"] + took["draw"]
    effects = took["world with effects"] - took["world without effects"] + took["glitch"]
    blit = took["one full-screen blit"]
    print(f" 1 whole frame / 300 raw blits          {(simulation + drawn) / took['300 raw blits']:6.2f}  (<= 2.0)")
    print(f" 2 map / one full-screen blit           {took['map'] / blit:6.2f}  (<= 3.5)")
    print(f" 3 all effects / one full-screen blit   {effects / blit:6.2f}  (<= 12)")
    frozen = took["snapshot and checksum"]
    print(f" 4 simulation, times real time           {1000 / TICKS_PER_SECOND / simulation:6.1f}  (>= 100)")
    print(
        f" 5 snapshot and checksum / one tick     {frozen / simulation:6.2f}  (<= 0.06), {frozen * 1000:.0f} us (<= 40)"
    )
    usual = simulation + took["usual style, drawn"]
    print(f"11 the usual style / whole frame        {usual / (simulation + drawn):6.2f}  (>= 5)")
    bench.crowd.view.draw(bench.target, bench.crowd.play.world, BETWEEN)
    picture = crc32(pygame.image.tobytes(bench.target, "RGB"))
    print(f"picture {picture:08x}, state {checksum(bench.crowd.play.world):08x}")


if __name__ == "__main__":
    main()
