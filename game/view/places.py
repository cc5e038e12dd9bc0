"""Where everything is between two ticks: places by key, kept by the view, in whole px of the map."""

from game.sim.entity import Entity
from game.sim.loop.echo import where
from game.sim.loop.habit import TRACK_TICKS
from game.sim.stage import Stage
from game.sim.units import UNITS_PER_PIXEL, pixels
from game.sim.world import World

Key = int | str
At = tuple[int, int]
JUMP = pixels(24)
"""What moves farther than this in a tick was put somewhere else, and is not seen gliding there."""
TURN_SHARE = 2
_POINT_BYTES = 8


def echo_key(name: str) -> str:
    """Give the key of a friend's echo."""
    return f"echo:{name}"


def places_of(stage: Stage, world: World[Entity]) -> dict[Key, At]:
    """Collect where all are now, in units: entities by id (top left), friends by name (feet), echoes by echo_key."""
    found: dict[Key, At] = {number: (entity.x, entity.y) for number, entity in world.entities.items()}
    variants = stage.region.number("variants") if stage.region else 1
    echoes = stage.region is not None and bool(stage.region.number("echoes"))
    for name, friend in world.friends.items():
        found[name] = (friend.x, friend.y)
        at = where(world, friend, variants) if echoes else None
        if at is not None:
            found[echo_key(name)] = at
    return found


class Places:
    """The two last ticks and how far the frame is between them, 0 to 1."""

    def __init__(self, before: dict[Key, At], now: dict[Key, At], between: float) -> None:
        """Places of one key in both are joined, others stand where they are."""
        self._before, self._now, self._left = before, now, 1 - between

    def __contains__(self, key: Key) -> bool:
        return key in self._now

    def units(self, key: Key) -> At:
        """Give a place in 1/256 px; KeyError for what is not here."""
        now = self._now[key]
        before = self._before.get(key, now)
        if before == now:
            return now
        x, y = now
        dx, dy = x - before[0], y - before[1]
        if -JUMP <= dx <= JUMP and -JUMP <= dy <= JUMP:
            return round(x - dx * self._left), round(y - dy * self._left)
        return now

    def pixels(self, keys: list[int]) -> list[At]:
        """Give the places of many in px of the map, in one loop without calls."""
        places, earlier, left, found = self._now, self._before, self._left, []
        for key in keys:
            x, y = now = places[key]
            before = earlier.get(key, now)
            if before != now:
                dx, dy = x - before[0], y - before[1]
                if -JUMP <= dx <= JUMP and -JUMP <= dy <= JUMP:
                    x, y = round(x - dx * left), round(y - dy * left)
            found.append((x // UNITS_PER_PIXEL, y // UNITS_PER_PIXEL))
        return found

    def pixel(self, key: Key) -> At:
        """Give a place in px of the map."""
        x, y = self.units(key)
        return x // UNITS_PER_PIXEL, y // UNITS_PER_PIXEL


class Gait(dict[bytes, tuple[list[int], list[str]]]):
    """How far an echo has walked and where it looks, for every sample of its track; worked out once a track."""

    def at(self, track: bytes, clock: float) -> tuple[int, str, bool]:
        """Give the way walked in units, the facing and whether it is walking, at a tick of the lap clock."""
        ways, facings = self.get(track) or self._study(track)
        index = int(clock) // TRACK_TICKS
        last = len(ways) - 1
        if index >= last:
            return ways[last], facings[last], False
        part = clock / TRACK_TICKS - index
        step = ways[index + 1] - ways[index]
        return ways[index] + int(step * part), facings[index], step > 0

    def _study(self, track: bytes) -> tuple[list[int], list[str]]:
        if len(self) > 16:
            self.clear()
        values = memoryview(track).cast("i")
        way, facing = 0, "down"
        ways, facings = [], []
        for index in range(0, len(values), 2):
            dx = values[index + 2] - values[index] if index + 3 < len(values) else 0
            dy = values[index + 3] - values[index + 1] if index + 3 < len(values) else 0
            facing = facing_of(dx, dy, facing)
            ways.append(way)
            facings.append(facing)
            way += abs(dx) + abs(dy)
        self[track] = (ways, facings)
        return ways, facings


def facing_of(dx: int, dy: int, otherwise: str) -> str:
    """Give the row of a friend's sheet for a direction; sideways wins on a diagonal."""
    if dx == 0 and dy == 0:
        return otherwise
    if abs(dx) * TURN_SHARE >= abs(dy):
        return "right" if dx > 0 else "left"
    return "down" if dy > 0 else "up"
