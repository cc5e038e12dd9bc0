"""The film of the last seconds: frozen worlds, thawed one by one when the end of a lap is seen running back."""

from collections import deque

from game.sim.entity import Entity
from game.sim.snapshot import freeze, thaw
from game.sim.stage import Stage
from game.sim.world import World
from game.view.places import At, Key, places_of

EVERY_TICKS = 3
FILM_TICKS = 90


class Film:
    """Keeps a frozen world every three ticks of play."""

    def __init__(self) -> None:
        """Begin with an empty reel."""
        self._frames: deque[bytes] = deque(maxlen=FILM_TICKS // EVERY_TICKS + 1)
        self._thawed: dict[int, World[Entity]] = {}

    def __len__(self) -> int:
        return len(self._frames)

    def keep(self, world: World[Entity]) -> None:
        """Freeze a world of play when it is due."""
        if world.tick % EVERY_TICKS == 0:
            self._frames.append(freeze(world))
            self._thawed.clear()

    def cut(self) -> None:
        """Forget all: a new lap begins."""
        self._frames.clear()
        self._thawed.clear()

    def at(self, stage: Stage, part: float) -> tuple[World[Entity], dict[Key, At], dict[Key, At], float]:
        """Give the world at `part` of the reel (0 first, 1 last), places before and after it, and how far between."""
        place = max(0.0, min(1.0, part)) * (len(self._frames) - 1)
        index = min(int(place), max(0, len(self._frames) - 2))
        world = self._world(index)
        later = self._world(min(index + 1, len(self._frames) - 1))
        return world, places_of(stage, world), places_of(stage, later), place - index

    def _world(self, index: int) -> World[Entity]:
        if index not in self._thawed:
            if len(self._thawed) > 2:
                self._thawed.clear()
            self._thawed[index] = thaw(self._frames[index])
        return self._thawed[index]
