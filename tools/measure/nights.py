"""Plays a map by its solution and gives what every frame of that looks like to the measures."""

from pathlib import Path
from typing import NamedTuple

import pygame

from game.maps.load import load
from game.picture_taker import PictureTaker
from game.replay.bots.solver import Solver
from game.replay.run import Run
from game.replay.solution import parse
from game.sim.units import TICKS_PER_SECOND
from tools.measure.colour import Field, lightness
from tools.measure.flashes import CELLS, brightness

MOST_TICKS = 120 * TICKS_PER_SECOND
AFTER_TICKS = 2 * TICKS_PER_SECOND
"""The warm light after the end is looked at too."""


class Seen(NamedTuple):
    """A frame each: brightness in cells, and mean L* of the whole picture."""

    levels: list[Field]
    means: list[float]


def solved(path: Path, players: int = 1) -> Seen:
    """Play the map's solution to its Wake and look at every frame; LevelError when it cannot be loaded."""
    level = load(path)
    run = Run(level.stage, players=players)
    assert level.stage.region is not None, "a place without a region has no solution"
    solver = Solver(parse(level.stage.region.text("solution")))
    taker = PictureTaker()
    taker.arrive(level.picture, level.stage, level.words)
    seen = Seen([], [])
    left = MOST_TICKS
    while left > 0:
        left -= 1
        taker.watch(run.world, run.tick(solver.buttons(run.stage, run.world)))
        if run.world.loop is not None and run.world.loop.woken:
            left = min(left, AFTER_TICKS)
        frame = taker.frame(run.world)
        seen.levels.append(brightness(frame))
        small = pygame.transform.smoothscale(frame, CELLS)
        seen.means.append(float(lightness(pygame.surfarray.array3d(small)).mean()))
    return seen
