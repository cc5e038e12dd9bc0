"""The standard crowded scene of PERFORMANCE.md, the same in every run: who is in it, where, and what they do.

640x360 px of a 200x200 map of three tile layers that scrolls off any 4-px alignment; four friends, their four echoes,
200 shades that move, 300 sheets of paper, eight lights, the vignette, the glitch, the strip and captions.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from play import Play, entry, plate, point, thing  # noqa: E402

from bench.rooms import picture_of  # noqa: E402
from game.maps.picture import Picture, TileLayer  # noqa: E402
from game.sim.events import Event, What  # noqa: E402
from game.sim.loop.state import Phase  # noqa: E402
from game.sim.units import TICKS_PER_SECOND  # noqa: E402
from game.view.assets import Assets  # noqa: E402
from game.view.frame import View  # noqa: E402
from game.view.weather import Weather  # noqa: E402
from tools.art.tileset import ORDER  # noqa: E402

SIDE = 200
SHADES, PARTICLES = 200, 300
LAP_SECONDS = 30
WAYS = ("right down", "right", "down left", "left", "up left", "up right")
"""What all four walk, in turn: the picture scrolls with them, and they stay among the shades."""
WAY_TICKS = 37
LEFT, TOP = 90, 90
LIGHTS = tuple(
    (LEFT * 16 + 70 + 150 * (i % 4), TOP * 16 + 60 + 150 * (i // 4), (96, 128, 64, 176)[i % 4], colour)
    for i, colour in enumerate(("#ffac58", "#49c6ff", "#9a62ff", "#ffac58") * 2)
)
_WOUNDS = 10_000
"""So many hearts, that nobody falls asleep of two hundred shades."""


class Crowd:
    """The scene under way: `tick` steps the world; `view` is what draws it."""

    def __init__(self) -> None:
        """Let a first lap pass, so that there are echoes; a display mode must be set.

        RuntimeError where that lap does not end.
        """
        room = ["#" * SIDE] * 2 + ["#" + "." * (SIDE - 2) + "#"] * (SIDE - 3) + ["#" * SIDE]
        self.play = Play(room, *_things(), players=4)
        self.picture = _layered(picture_of(self.play.stage, lights=LIGHTS, weather="paper"))
        self.view = View(self.play.stage, self.picture, assets=Assets())
        self.view._weather = Weather(self.view._tools.assets, "paper", 1, PARTICLES)
        self.ticks = 0
        lap = self.play.loop.lap
        while self.play.loop.lap == lap or self.play.loop.phase is not Phase.PLAY:
            if self.ticks > 2 * LAP_SECONDS * TICKS_PER_SECOND:
                message = f"the crowded scene stays in its first lap, {self.ticks} ticks on: its clock stands still"
                raise RuntimeError(message)
            self.view.watch(self.play.world, self.tick())
        self.play.thing("clock").reveal(self.play.world)

    def tick(self) -> list[Event]:
        """Step the world by a tick; the glitch never ends, and nobody falls asleep."""
        held = WAYS[self.ticks // WAY_TICKS % len(WAYS)]
        self.ticks += 1
        for friend in self.play.world.friends.values():
            friend.hp = _WOUNDS
        events = self.play.tick(held, held, held, held)
        self.play.events.clear()
        return [*events, Event(What.LAP_ENDED, note="jolt")] if self.ticks % 20 == 0 else events


def _things() -> list:
    found = [
        thing("region", "region", 0, 0, SIDE, SIDE, lap_seconds=LAP_SECONDS, grip_max=0, min_beats=1),
        *(entry(LEFT + 12 + 4 * i, TOP + 8) for i in range(4)),
        *(
            plate(f"p{i}", LEFT + 13 + 4 * i, TOP + 12, 2, 2, look=("foot", "lamp", "bell", "number")[i])
            for i in range(4)
        ),
        thing("seam", "clock", LEFT + 18, TOP + 2, 3, 2),
        point("anchor", "a1", LEFT + 16, TOP + 6, seam="clock"),
        point("anchor", "a2", LEFT + 22, TOP + 6, seam="clock"),
    ]
    for number in range(SHADES):
        x, y = LEFT + 1 + number % 20 * 2.05, TOP + 1 + number // 20 * 2.2
        way = ((0, 0), (3, 1)) if number % 3 else ((0, 0), (1, 2), (-2, 2))
        found.append(thing("path", f"way{number}", x, y, points=way, speed=30 + number % 5 * 8))
        found.append(point("shade", f"shade{number}", x, y, path=f"way{number}"))
    return found


def _layered(picture: Picture) -> Picture:
    """Add a layer of scattered marks on the floor and one that hangs over the friends, here and there."""
    marks = [1 + index for index, name in enumerate(ORDER) if name.startswith("decal_")]
    details, over = [0] * SIDE**2, [0] * SIDE**2
    for number in range(0, SIDE**2, 7):
        details[number] = marks[number // 7 % len(marks)]
    for number in range(0, SIDE**2, 61):
        over[number] = 1 + ORDER.index("cap")
    layers = (*picture.layers, TileLayer("details", tuple(details)), TileLayer("over", tuple(over), over=True))
    return Picture(**{**{name: getattr(picture, name) for name in picture.__struct_fields__}, "layers": layers})
