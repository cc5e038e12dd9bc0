"""Ways for followers: flow fields, derived from stage and open gates only, cached outside the World.

A field is found only as far out as it is asked for; what it then holds does not depend on who asked before. Where
there is no way at all the floor's places tell, without looking for one.
"""

from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache
from itertools import combinations

from game.sim.ground import Ground
from game.sim.stage import FLOOR, VOID, WALL
from game.sim.units import TILE

UNREACHED = 0xFFFF
_FIELDS = 64
_FLOORS = 16
_OPEN = bytes(kind == FLOOR for kind in range(256))
"""For bytes.translate: 1 for what one walks on."""

Run = tuple[int, int]
"""Open tiles side by side in a row: the first column, and the one after the last."""


class Floor:
    """Which tiles are open, with a shut one between each two rows, and which of them hang together."""

    def __init__(self, ground: bytes, width: int, closed: tuple[int, ...], bridged: tuple[int, ...]) -> None:
        """`closed` are tiles that something solid covers now, `bridged` pits that a draft spans."""
        self.width = width
        self.row = width + 1
        opened = ground.translate(_OPEN)
        rows = [opened[first : first + width] for first in range(0, len(ground), width)]
        shut = bytes(self.row)
        self.open = bytearray(shut + b"\0".join(rows) + b"\0" + shut)
        for tile in bridged:
            self.open[self.place(tile)] = ground[tile] in (FLOOR, VOID)
        for tile in closed:
            self.open[self.place(tile)] = 0
        self._runs: list[tuple[list[int], list[int]]] | None = None  # by row: where runs begin, and their parts

    def place(self, tile: int) -> int:
        """Give where a tile stands in `open`."""
        return tile + tile // self.width + self.row

    def part(self, place: int) -> int:
        """Give the number of the part of the floor that an open place belongs to: one can walk all over a part."""
        if self._runs is None:
            self._runs = _parts(self.open, self.row)
        starts, parts = self._runs[place // self.row]
        return parts[bisect_right(starts, place % self.row) - 1]


class Field:
    """Steps to one goal from every tile. Forgetting it changes nothing."""

    def __init__(self, floor: Floor, goal: int, *, is_wall: bool) -> None:
        """Point at a goal tile. To a wall there is no way."""
        self._floor = floor
        place = floor.place(goal)
        self._unseen = bytearray(floor.open)
        self._unseen[place] = 0
        self._edge = [] if is_wall else [place]
        self._steps = dict.fromkeys(self._edge, 0)
        self._far = 0  # steps to the edge
        self._parts: frozenset[int] | None = None

    def known(self, tile: int) -> int:
        """Give a tile's steps if they are no more than those of some tile that `steps` was asked for."""
        return self._steps.get(self._floor.place(tile), UNREACHED)

    def steps(self, tile: int, most: int = UNREACHED) -> int:
        """Give a tile's distance to the goal in steps, UNREACHED where there is no way or one of more than `most`."""
        place = self._floor.place(tile)
        found = self._steps.get(place, UNREACHED)
        if found == UNREACHED and self._unseen[place] and (most < UNREACHED or self.leads_from(tile)):
            self._spread(place, most)
            found = self._steps.get(place, UNREACHED)
        return found if found <= most else UNREACHED

    def leads_from(self, tile: int) -> bool:
        """Tell whether there is a way from a tile, however long; no way is looked for."""
        floor = self._floor
        place = floor.place(tile)
        if place in self._steps or not floor.open[place]:
            return place in self._steps
        if self._parts is None:
            row = floor.row
            first = [goal for goal, steps in self._steps.items() if steps == 0]
            beside = [goal + off for goal in first for off in (0, -1, 1, -row, row)]
            self._parts = frozenset(floor.part(each) for each in beside if floor.open[each])
        return floor.part(place) in self._parts

    def _spread(self, place: int, most: int) -> None:
        """Go on outward, a step at a time, until a place is reached, or so many steps, or all there is."""
        unseen, row, edge = self._unseen, self._floor.row, self._edge
        while edge and unseen[place] and self._far < most:
            further = []
            for each in edge:
                if unseen[each - 1]:
                    unseen[each - 1] = 0
                    further.append(each - 1)
                if unseen[each + 1]:
                    unseen[each + 1] = 0
                    further.append(each + 1)
                if unseen[each - row]:
                    unseen[each - row] = 0
                    further.append(each - row)
                if unseen[each + row]:
                    unseen[each + row] = 0
                    further.append(each + row)
            self._far += 1
            self._steps.update(dict.fromkeys(further, self._far))
            edge = further
        self._edge = edge


@lru_cache(maxsize=_FLOORS)
def floor_of(ground: bytes, width: int, closed: tuple[int, ...], bridged: tuple[int, ...]) -> Floor:
    """Give the floor as it is now. A function of its arguments."""
    return Floor(ground, width, closed, bridged)


@lru_cache(maxsize=_FIELDS)
def flow(ground: bytes, width: int, closed: tuple[int, ...], bridged: tuple[int, ...], goal: int) -> Field:
    """Give the field of a goal tile; arguments as for a Floor. What it says is a function of them."""
    return Field(floor_of(ground, width, closed, bridged), goal, is_wall=ground[goal] == WALL)


class Way:
    """The way to one goal in this tick."""

    def __init__(
        self,
        ground: Ground,
        goal_x: int,
        goal_y: int,
        *,
        avoid: Iterable[int] = (),
        opened: bool = False,
        most: int = UNREACHED,
    ) -> None:
        """Point at a goal in 1/256 px; it must lie on the map.

        `avoid` are tiles not to set foot on; `opened` asks for the way as if nothing were shut; a way of more than
        `most` steps is none.
        """
        self.width = ground.stage.width
        self._tiles = len(ground.stage.ground)
        self.goal = (goal_x, goal_y)
        self._most = most
        tile = goal_y // TILE * self.width + goal_x // TILE
        closed = () if opened else ground.closed_tiles
        if avoid:
            closed = tuple(sorted({*closed, *avoid}))
        self._field = flow(ground.stage.ground, self.width, closed, ground.bridged_tiles, tile)

    def leads_from(self, x: int, y: int) -> bool:
        """Tell whether there is a way from a point now, however long: much quicker than its length."""
        return self._field.leads_from(y // TILE * self.width + x // TILE)

    def length(self, x: int, y: int) -> int:
        """Give the steps from a point to the goal, UNREACHED when there is no way now."""
        return self._field.steps(y // TILE * self.width + x // TILE, self._most)

    def next_point(self, x: int, y: int) -> tuple[int, int] | None:
        """Give the point to walk to next: the middle of a nearer tile, the goal itself at the end, None: no way."""
        tile = y // TILE * self.width + x // TILE
        here = self._field.steps(tile, self._most)
        if here == UNREACHED:
            return self._back_on_course(x, y)
        if here <= 1:
            return self.goal
        nearer = [beside for beside in self.around(tile) if self._field.known(beside) == here - 1]
        # two nearer tiles at right angles and the one between them: nobody walks round a corner that is not there
        for one, other in combinations(nearer, 2):
            between = one + other - tile
            if self._field.known(between) == here - 2:
                return self.goal if here == 2 else self.middle(between)
        return self.middle(nearer[0])

    def around(self, tile: int) -> list[int]:
        """Give the tiles left, right, above and below that are on the map."""
        column = tile % self.width
        beside = (
            (tile - 1, column > 0),
            (tile + 1, column < self.width - 1),
            (tile - self.width, tile >= self.width),
            (tile + self.width, tile + self.width < self._tiles),
        )
        return [neighbour for neighbour, inside in beside if inside]

    def _back_on_course(self, x: int, y: int) -> tuple[int, int] | None:
        """From a tile that is itself closed (pushed against a gate), step to the best neighbour."""
        tile = y // TILE * self.width + x // TILE
        best = min(self.around(tile), key=lambda each: self._field.steps(each, self._most))
        return self.middle(best) if self._field.steps(best, self._most) != UNREACHED else None

    def middle(self, tile: int) -> tuple[int, int]:
        """Give the middle of a tile in 1/256 px."""
        return tile % self.width * TILE + TILE // 2, tile // self.width * TILE + TILE // 2


def _parts(opened: bytearray, row: int) -> list[tuple[list[int], list[int]]]:
    """Number the parts that hang together: for each row where its runs begin, and the part of each."""
    parents: list[int] = []
    rows: list[tuple[list[int], list[int]]] = []
    above: list[tuple[Run, int]] = []
    for first in range(0, len(opened), row):
        here: list[tuple[Run, int]] = []
        at = 0
        for run in _runs(bytes(opened[first : first + row])):
            part = len(parents)
            parents.append(part)
            while at < len(above) and above[at][0][1] <= run[0]:
                at += 1
            other = at
            while other < len(above) and above[other][0][0] < run[1]:
                one, two = _root(parents, above[other][1]), _root(parents, part)
                parents[max(one, two)] = min(one, two)
                other += 1
            here.append((run, part))
        rows.append(([run[0] for run, _ in here], [part for _, part in here]))
        above = here
    return [(starts, [_root(parents, part) for part in parts]) for starts, parts in rows]


def _runs(line: bytes) -> list[Run]:
    """Give the runs of a row; its last tile is shut."""
    found = []
    start = line.find(1)
    while start >= 0:
        end = line.find(0, start)
        found.append((start, end))
        start = line.find(1, end)
    return found


def _root(parents: list[int], part: int) -> int:
    while parents[part] != part:
        parents[part] = parents[parents[part]]
        part = parents[part]
    return part
