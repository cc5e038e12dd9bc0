"""All gifts and all that answers them, at random: the world can be frozen at any tick and goes on the same."""

import pytest
from play import Play, entry, plate, point, region, room, thing

from game.replay.bots.characters import Wanderer
from game.sim.buttons import GIFT
from game.sim.rng import advance, seeded
from game.sim.snapshot import checksum, freeze, thaw
from game.sim.step import step

ROWS = [row[:12] + ("~~~" if "." in row else "###") + row[15:] for row in room(34, 16)]
THINGS = (
    thing("slot", "slot", 12, 4, 3, 1),
    thing("dial", "bridge", 12, 7, 3, 3, piece="bridge", lies="down", seconds=3),
    thing("dial", "wall", 18, 2, 3, 3, piece="wall", springs=False),
    thing("dial", "plain", 6, 6, 1, 1, seconds=1),
    thing("lamp", "lamp", 4, 2, 1, 1, seconds=2),
    thing("veil", "veil", 24, 1, 1, 14, gazes=True, seconds=4),
    thing("gale", "gale", 5, 9, 5, 4, blows="right"),
    thing("drone", "drone", 8, 3, 1, 1, path="way"),
    thing("path", "way", 8.5, 3.5, points=((0, 0), (0, 4))),
    thing("trail", "trail", 2, 12, 3, 1, opens="gate"),
    thing("screen", "screen", 8, 1, 1, 1),
    point("copy", "false", 20, 8),
    point("copy", "true", 22, 8, true=True),
    thing("gate", "gate", 28, 1, 1, 14, braceable=True),
    plate("heavy", 10, 13, 2, 2, weight=2, opens="gate"),
    point("shade", "shade", 20, 12, path="round"),
    thing("path", "round", 17.5, 12.5, points=((0, 0), (5, 0))),
    thing("seam", "clock", 3, 0, 2, 1, pressure="on:heavy"),
    point("anchor", "left", 2, 3, seam="clock"),
    point("anchor", "right", 6, 3, seam="clock"),
)


def begin():
    return Play(ROWS, region(lap_seconds=12, friends="jenna,ravi,mia,leo"), entry(4, 5), *THINGS, players=4)


class Givers:
    """Wanderers who hold Gift for a while, often."""

    def __init__(self, seed):
        self.walk = Wanderer(seed)
        self.rng = seeded(seed)
        self.left = [0] * 4

    def __call__(self, stage, world):
        held = self.walk(stage, world)
        for number in range(4):
            self.rng = advance(self.rng)
            if self.left[number] == 0 and self.rng % 40 == 0:
                self.left[number] = 1 + self.rng // 64 % 90
            if self.left[number]:
                self.left[number] -= 1
                held[number] |= GIFT
        return held


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_gifts_at_random_freeze_and_thaw_at_any_tick(seed):
    play, bots, said = begin(), Givers(seed), set()
    for tick in range(3000):
        held = bots(play.stage, play.world)
        if tick % 97 == 0:
            other = thaw(freeze(play.world))
            assert checksum(other) == checksum(play.world)
            step(play.stage, other, list(held))
            said |= {event.what.value for event in step(play.stage, play.world, held)}
            assert checksum(other) == checksum(play.world), tick
        else:
            said |= {event.what.value for event in step(play.stage, play.world, held)}
    assert {"rewritten", "braced", "light_thrown", "reposted", "tracing"} <= said
