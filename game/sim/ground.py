"""Where a body can stand in this tick: the walls of the stage, closed gates and drafts. Derived data, never kept."""

from functools import cached_property

from game.sim.entity import Box, Entity, things_of
from game.sim.stage import FLOOR, VOID, WALL, Stage
from game.sim.units import TILE, pixels
from game.sim.world import World

HALF_WIDTH = pixels(5)
HALF_HEIGHT = pixels(4)
"""A body's feet: 10 x 8 px round the point between them."""
BESIDE = pixels(14)
"""Friends who would share one place stand so far apart."""
AROUND = tuple(
    (dx * BESIDE, dy * BESIDE) for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (-1, 1), (1, -1), (-1, -1))
)
"""From a body to the places beside it, the best first."""


def stands(stage: Stage, x: int, y: int) -> bool:
    """Tell whether feet at (x, y) would be on the floor of the stage all round."""
    left, right, top, bottom = x - HALF_WIDTH, x + HALF_WIDTH - 1, y - HALF_HEIGHT, y + HALF_HEIGHT - 1
    return all(stage.tile_at(px, py) == FLOOR for px in (left, right) for py in (top, bottom))


class Ground:
    """One tick's answer to `may I stand there`; made anew in each tick from stage and entities."""

    def __init__(self, stage: Stage, world: World[Entity]) -> None:
        """Collect what blocks and what bridges now."""
        self.stage = stage
        self.world = world
        self.solid: list[Box] = []
        self.bridges: list[Box] = []
        self.winds: list[Entity] = []
        barred: list[Box] = []
        self.holes: list[Box] = []
        ways: list[Box] = []
        fading: list[Box] = []
        for entity in things_of(world):
            self.holes += [(left, top, left + width, top + height) for left, top, width, height in entity.holes]
            if entity.blocks:
                self.solid.append(entity.body)
            elif entity.bridges:
                self.bridges.append(entity.body)
                ways.append(entity.leads_over)
                if entity.is_fading:
                    fading.append(entity.leads_over)
            elif entity.wind != (0, 0):
                self.winds.append(entity)
                barred.append(entity.body)
        closed = {tile for box in (*self.solid, *barred) for tile in self.tiles_of(box)}
        if self.holes:
            spanned = {tile for box in ways for tile in self.tiles_of(box)}
            closed |= {tile for box in self.holes for tile in self.tiles_of(box)} - spanned
        self.closed_tiles = tuple(sorted(closed))
        self.bridged_tiles = tuple(sorted({tile for box in ways for tile in self.tiles_of(box)}))
        self.fading_tiles = {tile for box in fading for tile in self.tiles_of(box)}
        """Of bridges that are gone before one is across."""

    @cached_property
    def dangers(self) -> list[tuple[int, int]]:
        """Where something is that may hurt a body now: the middles, in 1/256 px."""
        return [entity.centre for entity in self.world.entities.values() if entity.is_danger and not entity.is_harmless]

    @cached_property
    def threats(self) -> list[tuple[int, int, int, int, int]]:
        """What will be struck: left, top, right, bottom, and in how many ticks."""
        return [
            (left, top, left + width, top + height, due)
            for entity in things_of(self.world)
            for (left, top, width, height), due in entity.threats(self.world)
        ]

    def tile(self, x: int, y: int) -> int:
        """Give the index of the tile under a point of the map."""
        return y // TILE * self.stage.width + x // TILE

    def tiles_of(self, box: Box) -> list[int]:
        """Give the indices of the tiles that a box covers."""
        left, top, right, bottom = box
        return [
            row * self.stage.width + column
            for row in range(max(0, top // TILE), min(self.stage.height, (bottom - 1) // TILE + 1))
            for column in range(max(0, left // TILE), min(self.stage.width, (right - 1) // TILE + 1))
        ]

    def is_wall(self, x: int, y: int) -> bool:
        """Tell whether feet at (x, y) would touch a wall tile."""
        stage, tile_at = self.stage, self.stage.tile_at
        left, right, top, bottom = x - HALF_WIDTH, x + HALF_WIDTH - 1, y - HALF_HEIGHT, y + HALF_HEIGHT - 1
        if left < 0 or top < 0 or right >= stage.width * TILE or bottom >= stage.height * TILE:
            return True
        return (
            tile_at(left, top) == WALL
            or tile_at(right, top) == WALL
            or tile_at(left, bottom) == WALL
            or tile_at(right, bottom) == WALL
        )

    def solid_at(self, x: int, y: int) -> Box | None:
        """Give the solid box (left, top, right, bottom) that feet at (x, y) would touch."""
        for box in self.solid:
            if (
                x + HALF_WIDTH > box[0]
                and x - HALF_WIDTH < box[2]
                and y + HALF_HEIGHT > box[1]
                and y - HALF_HEIGHT < box[3]
            ):
                return box
        return None

    def is_blocked(self, x: int, y: int) -> bool:
        """Tell whether feet at (x, y) would touch a wall, a closed gate or a drafted block."""
        return self.is_wall(x, y) or self.solid_at(x, y) is not None

    def stops_light(self, x: int, y: int) -> bool:
        """Tell whether a point lies in a wall, or in something shut."""
        if self.stage.tile_at(x, y) == WALL:
            return True
        return any(left <= x < right and top <= y < bottom for left, top, right, bottom in self.solid)

    def is_void(self, x: int, y: int) -> bool:
        """Tell whether the point hangs over a pit with no bridge."""
        if self.stage.tile_at(x, y) != VOID and not self._is_hole(x, y):
            return False
        return not any(left <= x < right and top <= y < bottom for left, top, right, bottom in self.bridges)

    def _is_hole(self, x: int, y: int) -> bool:
        return any(left <= x < right and top <= y < bottom for left, top, right, bottom in self.holes)
