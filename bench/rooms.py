"""A Picture for stages that were drawn by hand, so that tests and benchmarks need no map: tiles of the corridor."""

from game.house import folder
from game.maps.picture import Decor, Light, Picture, TileLayer, Tileset
from game.sim.stage import VOID, WALL, Stage
from game.sim.units import TILE

FLOOR, SHADOW, FACE_UPPER, FACE_LOWER, CAP, PIT = 0, 8, 18, 24, 34, 59
"""Places of the first tiles in a tileset (tools/art/tileset.py)."""


def picture_of(stage: Stage, *, lights=(), decor=(), over=(), ambient="#9ea6bc", place="corridor", **level) -> Picture:
    """Tile a stage: floor in its 4x2 pattern, two rows of face under a cap; lights are (x, y, radius, colour) in px."""
    gids = [1 + _tile(stage, column, row) for row in range(stage.height) for column in range(stage.width)]
    path = folder("levels") / "tilesets" / f"{place}.png"
    layers = [TileLayer("ground", tuple(gids))]
    if over:
        above = [0] * len(gids)
        for column, row in over:
            above[row * stage.width + column] = 1 + CAP
        layers.append(TileLayer("over", tuple(above), over=True))
    return Picture(
        stage.width,
        stage.height,
        16,
        16,
        "#0b0914",
        tuple(layers),
        (Tileset(place, 1, 80, 16, 16, 16, 0, 0, path),),
        tuple(Decor(900 + i, name, 0, x, y, 0, 0, over=False) for i, (name, x, y) in enumerate(decor)),
        tuple(Light(800 + i, x, y, colour, radius, i % 2 == 0) for i, (x, y, radius, colour) in enumerate(lights)),
        place=place,
        ambient=ambient,
        **level,
    )


def _tile(stage: Stage, column: int, row: int) -> int:
    def ground(down: int) -> int:
        return stage.tile_at(column * TILE, (row + down) * TILE)

    if ground(0) == VOID:
        return PIT
    if ground(0) == WALL:
        if row + 1 < stage.height and ground(1) != WALL:
            return FACE_LOWER + column % 4
        if row + 2 < stage.height and ground(2) != WALL:
            return FACE_UPPER + column % 4
        return CAP
    if ground(-1) == WALL:
        return SHADOW + column % 4
    return FLOOR + row % 2 * 4 + column % 4
