"""From a drawn plan to tile layers: floors with their shadows, wall faces and caps (STYLE 3).

A plan is a list of strings: `.` floor, `#` wall, ` ` the dark outside, `_` a pit, `~` open sky, where a map's backdrop
shows and nobody goes. A wall needs rows above a floor for its face (two, or four in a hall) and one for its
cap; the side and south walls show only their cap. Below a floor that ends over a pit or the sky hangs its stone.
"""

from collections.abc import Mapping

from tools.art.moving import MOVING
from tools.art.tileset import BLOCKS, index_of
from tools.art.tileset import cap_name as name_of_cap

FLOOR, WALL, DARK, PIT, SKY = ".", "#", " ", "_", "~"
_DEEP = (PIT, SKY)
_FACES = {2: "face", 4: "tall"}
"""The tiles of a wall's face, by its height in rows."""
_HANGS = 2
"""Rows of stone below a floor that ends."""
_AROUND = {"N": (0, -1), "S": (0, 1), "E": (1, 0), "W": (-1, 0)}
_DIAGONALS = {"NE": (1, -1), "NW": (-1, -1), "SE": (1, 1), "SW": (-1, 1)}


class Plan:
    """A drawn room; asks about tiles outside it count as the dark outside."""

    def __init__(self, rows: list[str], first_gid: int = 1, *, face_rows: int = 2, varied: bool = False) -> None:
        """Take the plan; `first_gid` is the tileset's firstgid in the map.

        `varied` lays all blocks of the floor against repeats; without, the map is what automapping makes of it.
        """
        self.rows = rows
        self.face_rows, self.varied = face_rows, varied
        self.first = first_gid
        self.width, self.height = len(rows[0]), len(rows)
        assert all(len(row) == self.width for row in rows), [len(row) for row in rows]

    def at(self, x: int, y: int) -> str:
        """Give the plan's letter."""
        return self.rows[y][x] if 0 <= x < self.width and 0 <= y < self.height else " "

    def face_row(self, x: int, y: int) -> int:
        """Give the row of a face, 0 for the uppermost, -1 for a tile that is no face."""
        if self.at(x, y) != WALL:
            return -1
        for below in range(1, self.face_rows + 1):
            if self.at(x, y + below) == FLOOR:
                return self.face_rows - below
        return -1

    def is_room(self, x: int, y: int) -> bool:
        """Tell whether a cap would see a room here: floor, or the face of a wall."""
        return self.at(x, y) == FLOOR or self.face_row(x, y) >= 0

    def ground(self) -> list[list[int]]:
        """Give the floor layer; under walls and outside it is filled too, so that only drawn pits are pits."""
        return [
            [
                self._below_edge(x, y) if self.at(x, y) in _DEEP else self._gid(self._floor(x, y))
                for x in range(self.width)
            ]
            for y in range(self.height)
        ]

    def walls(self) -> list[list[int]]:
        """Give the wall layer: faces, caps and the dark outside."""
        return [
            [0 if self.at(x, y) in (FLOOR, PIT) else self._gid(self._wall(x, y)) for x in range(self.width)]
            for y in range(self.height)
        ]

    def layers(self, marks: Mapping[tuple[int, int], str]) -> list[tuple[str, list[list[int]]]]:
        """Give all tile layers by name; a mark at a tile lies on the floor or hangs on the wall that is there."""
        on_walls = {place: mark for place, mark in marks.items() if self.at(*place) == WALL}
        on_floor = {place: mark for place, mark in marks.items() if place not in on_walls}
        layers = [("ground", self.ground()), ("details", self._marked(on_floor)), ("walls", self.walls())]
        return [*layers, ("fittings", self._marked(on_walls))] if on_walls else layers

    def _marked(self, marks: Mapping[tuple[int, int], str]) -> list[list[int]]:
        return [
            [self._gid(tile_of(marks[x, y])) if (x, y) in marks else 0 for x in range(self.width)]
            for y in range(self.height)
        ]

    def edges(self) -> list[list[int]]:
        """Give a layer with the lit lines where floors end over a pit or the sky."""
        return [[self._edge(x, y) for x in range(self.width)] for y in range(self.height)]

    def _gid(self, name: str) -> int:
        return self.first + index_of(name)

    def _edge(self, x: int, y: int) -> int:
        if self.at(x, y) != FLOOR:
            return 0
        sides = "".join(side for side, (dx, dy) in _AROUND.items() if self.at(x + dx, y + dy) in _DEEP)
        if sides:
            return self._gid(f"edge{sides}")
        for corner in _DIAGONALS:
            dx, dy = _DIAGONALS[corner]
            if self.at(x + dx, y + dy) in _DEEP:
                return self._gid(f"edge_c{corner}")
        return 0

    def _below_edge(self, x: int, y: int) -> int:
        """Give the stone that hangs below a floor, 0 in the open."""
        for row in range(_HANGS):
            above = self.at(x, y - row - 1)
            if above not in (FLOOR, *_DEEP):
                return 0
            if above == FLOOR:
                west, east = (self.at(side, y - row - 1) != FLOOR for side in (x - 1, x + 1))
                return self._gid(f"fall{'W' if west else 'E' if east else x % 4}{row}")
        return 0

    def _plain(self, x: int, y: int) -> str:
        """Give the floor away from walls: blocks of 4 x 2 tiles, in an order that does not show."""
        block = (x // 4 * 7 + y // 2 * 5 + (x // 4 * (y // 2)) % 3) % BLOCKS if self.varied else 0
        return f"floor{x % 4}{y % 2}" + (f"_{block}" if block else "")

    def _floor(self, x: int, y: int) -> str:
        if self.at(x, y) != FLOOR:
            return f"floor{x % 4}{y % 2}"
        north, west, east = (self.at(*place) == WALL for place in ((x, y - 1), (x - 1, y), (x + 1, y)))
        if north:
            return "floorNW" if west else "floorNE" if east else f"floorN{x % 4}"
        if west or east:
            return f"floor{'W' if west else 'E'}{y % 2}"
        return self._plain(x, y)

    def _wall(self, x: int, y: int) -> str:
        if self.at(x, y) in (DARK, SKY):
            return "void" if self.at(x, y) == DARK else "sky"
        row = self.face_row(x, y)
        if row >= 0:
            west, east = (self.at(side, y) == WALL and self.face_row(side, y) < 0 for side in (x - 1, x + 1))
            column = "W" if west else "E" if east else x % 4
            return f"{_FACES[self.face_rows]}{column}{row}"
        sides = "".join(side for side, (dx, dy) in _AROUND.items() if self.is_room(x + dx, y + dy))
        corners = [
            corner
            for corner, (dx, dy) in _DIAGONALS.items()
            if self.is_room(x + dx, y + dy) and not set(corner) & set(sides)
        ]
        return name_of_cap(sides, " ".join(corners))


def tile_of(mark: str) -> str:
    """Give the tile of a mark: the first frame of one that moves, or a decal."""
    return f"{mark}0" if mark in MOVING else f"decal_{mark}"


def carve(
    width: int, height: int, *floors: tuple[int, int, int, int], face_rows: int = 2, outside: str = DARK
) -> list[str]:
    """Draw a plan: rectangles (x, y, width, height) of floor, walled round: face and cap to the north."""
    grid = [[outside] * width for _ in range(height)]
    for left, top, wide, tall in floors:
        for y in range(max(0, top - face_rows - 1), min(height, top + tall + 1)):
            for x in range(max(0, left - 1), min(width, left + wide + 1)):
                grid[y][x] = WALL
    for left, top, wide, tall in floors:
        for y in range(top, top + tall):
            grid[y][left : left + wide] = [FLOOR] * wide
    return ["".join(row) for row in grid]
