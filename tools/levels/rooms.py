"""From a drawn plan to tile layers: floors with their shadows, wall faces and caps (STYLE 3).

A plan is a list of strings: `.` floor, `#` wall, ` ` the dark outside. A wall needs two rows above a floor for its face
and a third for its cap; the side and south walls show only their cap.
"""

from tools.art.tileset import CORNERS, index_of

FLOOR, WALL = ".", "#"
_FACE_ROWS = 2


class Plan:
    """A drawn room; asks about tiles outside it count as the dark outside."""

    def __init__(self, rows: list[str], first_gid: int = 1) -> None:
        """Take the plan; `first_gid` is the tileset's firstgid in the map."""
        self.rows = rows
        self.first = first_gid
        self.width, self.height = len(rows[0]), len(rows)
        assert all(len(row) == self.width for row in rows), [len(row) for row in rows]

    def at(self, x: int, y: int) -> str:
        """Give the plan's letter."""
        return self.rows[y][x] if 0 <= x < self.width and 0 <= y < self.height else " "

    def face_row(self, x: int, y: int) -> int:
        """Give 1 for the lower face, 0 for the upper, -1 for a tile that is no face."""
        if self.at(x, y) != WALL:
            return -1
        for below in range(1, _FACE_ROWS + 1):
            if self.at(x, y + below) == FLOOR:
                return _FACE_ROWS - below
        return -1

    def is_room(self, x: int, y: int) -> bool:
        """Tell whether a cap would see a room here: floor, or the face of a wall."""
        return self.at(x, y) == FLOOR or self.face_row(x, y) >= 0

    def ground(self) -> list[list[int]]:
        """Give the floor layer; under walls and outside it is filled too, so that only drawn pits are pits."""
        return [[self._gid(self._floor(x, y)) for x in range(self.width)] for y in range(self.height)]

    def walls(self) -> list[list[int]]:
        """Give the wall layer: faces, caps and the dark outside."""
        return [
            [0 if self.at(x, y) == FLOOR else self._gid(self._wall(x, y)) for x in range(self.width)]
            for y in range(self.height)
        ]

    def details(self, places: dict[tuple[int, int], str]) -> list[list[int]]:
        """Give a layer with decals at some tiles."""
        return [
            [self._gid(f"decal_{places[x, y]}") if (x, y) in places else 0 for x in range(self.width)]
            for y in range(self.height)
        ]

    def _gid(self, name: str) -> int:
        return self.first + index_of(name)

    def _floor(self, x: int, y: int) -> str:
        if self.at(x, y) != FLOOR:
            return f"floor{x % 4}{y % 2}"
        north, west, east = (self.at(*place) == WALL for place in ((x, y - 1), (x - 1, y), (x + 1, y)))
        if north:
            return "floorNW" if west else "floorNE" if east else f"floorN{x % 4}"
        if west or east:
            return f"floor{'W' if west else 'E'}{y % 2}"
        return f"floor{x % 4}{y % 2}"

    def _wall(self, x: int, y: int) -> str:
        if self.at(x, y) == " ":
            return "void"
        row = self.face_row(x, y)
        if row >= 0:
            west, east = (self.at(side, y) == WALL and self.face_row(side, y) < 0 for side in (x - 1, x + 1))
            return f"face{'W' if west else 'E' if east else x % 4}{row}"
        around = {"N": (x, y - 1), "S": (x, y + 1), "E": (x + 1, y), "W": (x - 1, y)}
        sides = "".join(side for side in "NSEW" if self.is_room(*around[side]))
        if sides:
            return f"cap{sides}"
        for name, corner in CORNERS.items():
            dx, dy = (1 if "E" in corner else -1), (1 if "S" in corner else -1)
            if self.is_room(x + dx, y + dy):
                return name
        return "cap"


def carve(width: int, height: int, *floors: tuple[int, int, int, int]) -> list[str]:
    """Draw a plan: rectangles (x, y, width, height) of floor, walled round: three tiles to the north, one elsewhere."""
    grid = [[" "] * width for _ in range(height)]
    for left, top, wide, tall in floors:
        for y in range(max(0, top - 3), min(height, top + tall + 1)):
            for x in range(max(0, left - 1), min(width, left + wide + 1)):
                grid[y][x] = WALL
    for left, top, wide, tall in floors:
        for y in range(top, top + tall):
            grid[y][left : left + wide] = [FLOOR] * wide
    return ["".join(row) for row in grid]
