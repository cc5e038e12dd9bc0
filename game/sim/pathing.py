"""Ways for followers: flow fields, derived from stage and open gates only, cached outside the World."""

from collections.abc import Iterable
from functools import lru_cache
from itertools import combinations

from game.sim.ground import Ground
from game.sim.stage import FLOOR, VOID, WALL
from game.sim.units import TILE

UNREACHED = 0xFFFF
_FIELDS = 64


@lru_cache(maxsize=_FIELDS)
def flow(ground: bytes, width: int, closed: tuple[int, ...], bridged: tuple[int, ...], goal: int) -> tuple[int, ...]:
    """Give each tile's distance to the goal tile in steps, UNREACHED where there is no way.

    `closed` are tiles that something solid covers now, `bridged` pits that a draft spans. A pure function of its
    arguments, so that forgetting a field changes nothing.
    """
    height = len(ground) // width
    open_tile = [kind == FLOOR for kind in ground]
    for tile in bridged:
        open_tile[tile] = ground[tile] in (FLOOR, VOID)
    for tile in closed:
        open_tile[tile] = False
    steps = [UNREACHED] * len(ground)
    if ground[goal] == WALL:
        return tuple(steps)
    steps[goal] = 0
    edge = [goal]
    while edge:
        further = []
        for tile in edge:
            column = tile % width
            step = steps[tile] + 1
            for neighbour, inside in (
                (tile - 1, column > 0),
                (tile + 1, column < width - 1),
                (tile - width, tile >= width),
                (tile + width, tile < width * (height - 1)),
            ):
                if inside and open_tile[neighbour] and steps[neighbour] == UNREACHED:
                    steps[neighbour] = step
                    further.append(neighbour)
        edge = further
    return tuple(steps)


class Way:
    """The way to one goal in this tick."""

    def __init__(
        self, ground: Ground, goal_x: int, goal_y: int, *, avoid: Iterable[int] = (), opened: bool = False
    ) -> None:
        """Point at a goal in 1/256 px; it must lie on the map.

        `avoid` are tiles not to set foot on; `opened` asks for the way as if nothing were shut.
        """
        self.width = ground.stage.width
        self.goal = (goal_x, goal_y)
        tile = goal_y // TILE * self.width + goal_x // TILE
        closed = () if opened else ground.closed_tiles
        if avoid:
            closed = tuple(sorted({*closed, *avoid}))
        self.steps = flow(ground.stage.ground, self.width, closed, ground.bridged_tiles, tile)

    def length(self, x: int, y: int) -> int:
        """Give the steps from a point to the goal, UNREACHED when there is no way now."""
        return self.steps[y // TILE * self.width + x // TILE]

    def next_point(self, x: int, y: int) -> tuple[int, int] | None:
        """Give the point to walk to next: the middle of a nearer tile, the goal itself at the end, None: no way."""
        tile = y // TILE * self.width + x // TILE
        here = self.steps[tile]
        if here == UNREACHED:
            return self._back_on_course(x, y)
        if here == 0:
            return self.goal
        nearer = [beside for beside in self.around(tile) if self.steps[beside] == here - 1]
        if here == 1:
            return self.goal
        # two nearer tiles at right angles and the one between them: nobody walks round a corner that is not there
        for one, other in combinations(nearer, 2):
            between = one + other - tile
            if self.steps[between] == here - 2:
                return self.goal if here == 2 else self.middle(between)
        return self.middle(nearer[0])

    def around(self, tile: int) -> list[int]:
        """Give the tiles left, right, above and below that are on the map."""
        column = tile % self.width
        beside = (
            (tile - 1, column > 0),
            (tile + 1, column < self.width - 1),
            (tile - self.width, tile >= self.width),
            (tile + self.width, tile + self.width < len(self.steps)),
        )
        return [neighbour for neighbour, inside in beside if inside]

    def _back_on_course(self, x: int, y: int) -> tuple[int, int] | None:
        """From a tile that is itself closed (pushed against a gate), step to the best neighbour."""
        tile = y // TILE * self.width + x // TILE
        best = min(self.around(tile), key=lambda each: self.steps[each])
        return self.middle(best) if self.steps[best] != UNREACHED else None

    def middle(self, tile: int) -> tuple[int, int]:
        """Give the middle of a tile in 1/256 px."""
        return tile % self.width * TILE + TILE // 2, tile // self.width * TILE + TILE // 2
