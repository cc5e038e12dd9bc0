"""Pictures put together from pieces of the atlas, once: plates of any size, whole gates, ways of wires, shadows."""

from collections import deque

from pygame import Surface

from game.sim.entity import Entity
from game.sim.stage import FLOOR, Stage
from game.sim.things.gate import Gate
from game.sim.units import TILE, TILE_PIXELS
from game.view.assets import Assets, Sprite, clear, shine_of
from game.view.palette import PAINT

Tile = tuple[int, int]
Point = tuple[int, int]

_BIG = 32
_CORNER = 8
_WITH_SIGN = ("lamp", "bell", "number")
SHADE = "shade"
"""Instead of a look: the plate that only shades press, whatever its look is."""
_TALL = 28
"""Height of a gate seen from the front, px."""


class PlatePictures:
    """Plates of any size, put together from the pieces of the atlas and kept."""

    def __init__(self) -> None:
        """Begin with none."""
        self._made: dict[tuple[str, int, int, bool], Sprite] = {}

    def get(self, assets: Assets, look: str, width: int, height: int, *, down: bool) -> Sprite:
        """Give a plate that covers width x height px, its anchor in the top left corner."""
        key = (look, width, height, down)
        if key not in self._made:
            self._made[key] = _plate(assets, look, max(width, 1), max(height, 1), down=down)
        return self._made[key]


def _plate(assets: Assets, look: str, width: int, height: int, *, down: bool) -> Sprite:
    state = "down" if down else "up"
    picture = clear((width, height))
    shine = clear((width, height))
    if look == SHADE and (width, height) == (_BIG, _BIG):
        _both(picture, shine, assets.things[f"plate_{state}_shade"], 0, 0)
        return Sprite(picture, shine, 0, 0)
    if width == _BIG and height > _BIG and look != SHADE:
        piece = assets.things[f"strip_plate_{state}"]
        for y in range(0, height, piece.picture.get_height()):
            _both(picture, shine, piece, 0, y)
    elif width == _BIG and height == _BIG and look in _WITH_SIGN:
        _both(picture, shine, assets.things[f"plate_{state}_{look}"], 0, 0)
        return Sprite(picture, shine, 0, 0)
    else:
        piece = assets.things[f"plate_{state}_shade" if look == SHADE else f"plate_{state}"]
        assert piece.shine is not None
        _stretch(picture, piece.picture)
        _stretch(shine, piece.shine)
    if look not in ("duck", SHADE) and min(width, height) >= TILE_PIXELS:
        inlay = assets.things[f"inlay_{look}"]
        lit = Sprite(inlay.picture, inlay.picture, 0, 0) if down else inlay
        sink = 1 if down else -2
        _both(picture, shine, lit, (width - TILE_PIXELS) // 2, (height - TILE_PIXELS) // 2 + sink)
    return Sprite(picture, shine, 0, 0)


def _both(picture: Surface, shine: Surface, piece: Sprite, x: int, y: int) -> None:
    picture.blit(piece.picture, (x, y))
    shine.blit(piece.shine or shine_of(piece.picture), (x, y))


def _stretch(target: Surface, piece: Surface) -> None:
    """Fill the target with a 32 x 32 plate: its corners kept, its middle repeated."""
    width, height = target.get_size()
    for x, left, wide in _cuts(width):
        for y, top, tall in _cuts(height):
            target.blit(piece, (x, y), (left, top, wide, tall))


def _cuts(size: int) -> list[tuple[int, int, int]]:
    """Cut a side into (place, place in the piece, length): a corner, middles, a corner."""
    corner = min(_CORNER, size // 2)
    cuts = [(0, 0, corner)]
    at = corner
    while at < size - corner:
        length = min(_BIG - 2 * _CORNER, size - corner - at)
        cuts.append((at, _CORNER, length))
        at += length
    return [*cuts, (size - corner, _BIG - corner, corner)]


class GatePictures:
    """Whole gates put together from tiles, and the ways of their wires; both worked out once."""

    def __init__(self) -> None:
        """Begin with none."""
        self.gates: dict[tuple[int, int, bool], Sprite] = {}
        self.wires: dict[tuple[int, int], list[Point]] = {}

    def gate(self, assets: Assets, width: int, height: int, *, strict: bool) -> Sprite:
        """Give a closed gate; one that is taller than wide runs north to south and is seen from above."""
        key = (width, height, strict)
        if key not in self.gates:
            self.gates[key] = _closed_gate(assets, width, height, strict=strict)
        return self.gates[key]

    def wire(self, stage: Stage, opener: Entity, gate: Gate) -> list[Point]:
        """Give the way of a wire over the floor, px."""
        key = (opener.id, gate.id)
        if key not in self.wires:
            self.wires[key] = _route(stage, opener, gate)
        return self.wires[key]


def _closed_gate(assets: Assets, width: int, height: int, *, strict: bool) -> Sprite:
    name = "gate_strict_shut" if strict else "gate_shut"
    stands = height >= width
    piece = assets.things[name if stands else f"{name}_h"]
    picture = clear((width, height if stands else _TALL))
    shine = picture.copy()
    tall = TILE_PIXELS if stands else _TALL
    for y in range(0, picture.get_height(), tall):
        for x in range(0, width, TILE_PIXELS):
            _both(picture, shine, piece, x, y)
    return Sprite(picture, shine, 0, 0)


def _route(stage: Stage, opener: Entity, gate: Gate) -> list[Point]:
    """Find the shortest way over floor tiles with few corners, then its corners in px; straight where there is none."""
    start = _tile(*opener.centre)
    goals = {
        (column, row)
        for column in range(gate.x // TILE - 1, (gate.x + gate.width - 1) // TILE + 2)
        for row in range(gate.y // TILE, (gate.y + gate.height - 1) // TILE + 1)
    }
    came: dict[Tile, Tile | None] = {start: None}
    queue = deque([start])
    end = None
    while queue:
        at = queue.popleft()
        if at in goals:
            end = at
            break
        for dx, dy in ((0, 1), (0, -1), (1, 0), (-1, 0)):
            step = (at[0] + dx, at[1] + dy)
            if step not in came and stage.tile_at(step[0] * TILE, step[1] * TILE) == FLOOR:
                came[step] = at
                queue.append(step)
    if end is None:
        return []
    tiles: list[Tile] = []
    walk: Tile | None = end
    while walk is not None:
        tiles.append(walk)
        walk = came[walk]
    points = [(x * TILE_PIXELS + 8, y * TILE_PIXELS + 8) for x, y in reversed(tiles)]
    middle_x = gate.centre[0]
    last = points[-1]
    return _corners([*points, (middle_x // (TILE // TILE_PIXELS), last[1])])


def _tile(x: int, y: int) -> Tile:
    return x // TILE, y // TILE


def _corners(points: list[Point]) -> list[Point]:
    """Leave out the points between corners."""
    kept = points[:1]
    for before, at, after in zip(points, points[1:], points[2:], strict=False):
        if (at[0] - before[0]) * (after[1] - at[1]) != (at[1] - before[1]) * (after[0] - at[0]):
            kept.append(at)
    return [*kept, points[-1]]


def shadow(width: int, height: int) -> Sprite:
    """Make a contact shadow: a solid ellipse inside a checkered one."""
    made = clear((width, height))
    dark = (*PAINT["n0"], 120)
    for row in range(height):
        for column in range(width):
            away = ((column + 0.5) / width * 2 - 1) ** 2 + ((row + 0.5) / height * 2 - 1) ** 2
            if away < 0.62 or (away < 1 and (column + row) % 2 == 0):
                made.set_at((column, row), dark)
    return Sprite(made, None, width // 2, height // 2)
