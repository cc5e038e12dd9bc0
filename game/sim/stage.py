"""What never changes in a level: its ground and the list of things that stand in it.

`game/maps` makes a Stage from a Tiled map, tests make small ones by hand; the simulation only reads it.
"""

from functools import cached_property
from zlib import crc32

import msgspec

from game.sim.units import TILE

FLOOR, WALL, VOID = 0, 1, 2

Field = bool | int | str | tuple[str, ...]


class Placement(msgspec.Struct, frozen=True):
    """One object of the map. Lengths in 1/256 px; durations among the fields in ticks; references are ids.

    `points` of a line are relative to (x, y), as in Tiled.
    """

    id: int
    kind: str
    name: str
    x: int
    y: int
    width: int = 0
    height: int = 0
    points: tuple[tuple[int, int], ...] = ()
    fields: dict[str, Field] = {}

    @property
    def centre(self) -> tuple[int, int]:
        """The middle of the rectangle, or the point itself."""
        return self.x + self.width // 2, self.y + self.height // 2

    def contains(self, x: int, y: int) -> bool:
        """Tell whether a point lies in the rectangle."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height

    def number(self, field: str) -> int:
        """Give an int field (a bool counts as 0 or 1)."""
        value = self.fields[field]
        assert isinstance(value, int), (self.name, field, value)
        return value

    def text(self, field: str) -> str:
        """Give a string field."""
        value = self.fields[field]
        assert isinstance(value, str), (self.name, field, value)
        return value

    def names(self, field: str) -> tuple[str, ...]:
        """Give a field that lists names."""
        value = self.fields[field]
        assert isinstance(value, tuple), (self.name, field, value)
        return value


class Stage(msgspec.Struct, frozen=True, dict=True):
    """A level. `ground` holds one byte a tile, row by row: FLOOR, WALL or VOID; `placements` ascend by id."""

    name: str
    width: int
    height: int
    ground: bytes
    placements: tuple[Placement, ...]

    @cached_property
    def by_id(self) -> dict[int, Placement]:
        """Every placement by its Tiled object id."""
        return {placement.id: placement for placement in self.placements}

    @cached_property
    def region(self) -> Placement | None:
        """The rectangle that loops; a map has at most one (LEVELS.md 1)."""
        return next((placement for placement in self.placements if placement.kind == "region"), None)

    @cached_property
    def entries(self) -> list[Placement]:
        """Where friends arrive."""
        return self.of_kind("entry")

    @cached_property
    def hash(self) -> int:
        """A checksum of all that the simulation reads: moving a chair breaks no replay (LEVELS.md 1)."""
        return crc32(msgspec.msgpack.encode(self))

    @cached_property
    def _by_kind(self) -> dict[str, list[Placement]]:
        found: dict[str, list[Placement]] = {}
        for placement in self.placements:
            found.setdefault(placement.kind, []).append(placement)
        return found

    def of_kind(self, kind: str) -> list[Placement]:
        """Give the placements of one class, by ascending id."""
        return self._by_kind.get(kind, [])

    def tile_at(self, x: int, y: int) -> int:
        """Give the ground under a point in units; outside the map is WALL."""
        column, row = x // TILE, y // TILE
        if 0 <= column < self.width and 0 <= row < self.height:
            return self.ground[row * self.width + column]
        return WALL
