"""Tilesets: 16-pixel tiles cut from a place's floor and walls, in one fixed order for all places.

A wall stands from north to south as cap, face upper (row 0), face lower (row 1), shadowed floor, floor. A cap is named
by the sides that border a room (capS has the room to its south) and carries a lit line there; cap_c marks an inner
corner, where only the diagonal neighbour is room; cap_t a junction, named by the side of its stem. Caps with other
inner corners are named by both: capE_NW. The walls of halls
are four rows tall, not two.

Maps hold the numbers of tiles, so the order only ever grows at its end.
"""

from tools.art import masonry
from tools.art.canvas import Canvas
from tools.art.decals import NAMES as DECALS
from tools.art.decals import decal
from tools.art.masonry import cap, door, doorway, edge, falling, pillar, slant, stairs
from tools.art.moving import MOVING
from tools.art.places.catalogue import PLACES
from tools.art.places.place import Place

TILE, COLUMNS = masonry.TILE, 16

FLOOR = [f"floor{i}{j}" for j in range(2) for i in range(4)]
SHADOW = [*(f"floorN{i}" for i in range(4)), "floorNW", "floorNE", "floorW0", "floorW1", "floorE0", "floorE1"]
FACE = [f"face{i}{j}" for j in range(2) for i in (0, 1, 2, 3, "W", "E")]
DOORWAY = ["doorwayW0", "doorwayE0", "doorwayW1", "doorwayE1"]
SIDES = ["", "N", "S", "E", "W", "NS", "EW", "NE", "NW", "SE", "SW", "NSE", "NSW", "NEW", "SEW", "NSEW"]
CORNERS = {"cap_cNE": "NE", "cap_cNW": "NW", "cap_cSE": "SE", "cap_cSW": "SW"}
JUNCTIONS = {
    "cap_tN": ("S", "NE NW"),
    "cap_tS": ("N", "SE SW"),
    "cap_tE": ("W", "NE SE"),
    "cap_tW": ("E", "NW SW"),
    "cap_x": ("", "NE NW SE SW"),
}
CAP = [f"cap{sides}" for sides in SIDES]
BLOCKS = 4
"""Blocks of 4 x 2 floor tiles: the first is the plain one, the others are laid between it against repeats."""
MORE_FLOOR = [f"floor{i}{j}_{block}" for block in range(1, BLOCKS) for j in range(2) for i in range(4)]
TALL_FACE = [f"tall{i}{j}" for j in range(4) for i in (0, 1, 2, 3, "W", "E")]
"""The face of a wall of four rows, from its upper to its lowest."""


def _beyond(sides: str) -> str:
    """Give the corners of a cap that none of its lit sides touches."""
    return " ".join(corner for corner in ("NE", "NW", "SE", "SW") if not set(corner) & set(sides))


def _some(corners: list[str]) -> list[str]:
    """Give every choice of one corner or more, in the corners' order."""
    return [
        " ".join(corner for bit, corner in enumerate(corners) if chosen >> bit & 1)
        for chosen in range(1, 1 << len(corners))
    ]


_NAMED = {("", corner) for corner in CORNERS.values()} | set(JUNCTIONS.values())
CORNERED = {
    f"cap{sides}_{corners.replace(' ', '')}": (sides, corners)
    for sides in SIDES
    for corners in _some(_beyond(sides).split())
    if (sides, corners) not in _NAMED
}
"""Caps with lit sides and the inner corners opposite to them, or several corners."""
SLANTS = {f"cap_d{room}": room for room in ("NE", "NW", "SE", "SW")}
"""Halves of caps, by the corner towards which they are open."""
STAIRS = ["stairsW0", "stairsE0", "stairsW1", "stairsE1"]
DOOR = ["doorW0", "doorE0", "doorW1", "doorE1"]
PILLAR = ["pillar_top", "pillar_shaft", "pillar_foot"]
EDGE = [f"edge{sides}" for sides in SIDES if sides]
"""Edges of a floor over the deep, by the sides where it ends; they lie over floor tiles."""
EDGE_CORNERS = {f"edge_c{corner}": corner for corner in ("NE", "NW", "SE", "SW")}
FALL = [f"fall{i}{j}" for j in range(2) for i in (0, 1, 2, 3, "W", "E")]
"""The stone that hangs below an edge: it is no floor."""
ORDER = [
    *FLOOR,
    *SHADOW,
    *FACE,
    *DOORWAY,
    *CAP,
    *CORNERS,
    *JUNCTIONS,
    "void",
    *(f"decal_{name}" for name in DECALS),
    *MORE_FLOOR,
    *TALL_FACE,
    *CORNERED,
    *SLANTS,
    *STAIRS,
    *DOOR,
    *PILLAR,
    *EDGE,
    *EDGE_CORNERS,
    *FALL,
    "sky",
    *(f"{name}{number}" for name, moving in MOVING.items() for number in range(len(moving.frames))),
]


def index_of(name: str) -> int:
    """Give the number of a tile in the tileset, counted from 0."""
    return ORDER.index(name)


def animations() -> dict[int, list[tuple[int, int]]]:
    """Give the frames (tile, milliseconds) of each tile that moves, by its number."""
    return {
        index_of(f"{name}0"): [(index_of(f"{name}{number}"), ms) for number, ms in enumerate(moving.durations)]
        for name, moving in MOVING.items()
    }


def shadow_below(canvas: Canvas) -> None:
    """Darken the floor along its northern edge: three solid rows, then a checker."""
    checker = (canvas.xs + canvas.ys) % 2 == 0
    canvas.shift_rect(0, 0, canvas.width, 3, -1).shift(checker & (canvas.ys >= 3) & (canvas.ys < 8), -1)


def shadow_beside(canvas: Canvas, west: bool, wide: int = 5) -> None:
    """Darken along the western or eastern edge: two solid columns, then a checker."""
    away = canvas.xs if west else canvas.width - 1 - canvas.xs
    checker = (canvas.xs + canvas.ys) % 2 == 0
    canvas.shift((away < 2) | (checker & (away < wide)), -1)


def cap_name(sides: str, corners: str) -> str:
    """Give the name of the cap with these lit sides, and these inner corners (with blanks between) that no side has."""
    if not corners:
        return f"cap{sides}"
    named = {parts: name for name, parts in JUNCTIONS.items()} | {("", one): name for name, one in CORNERS.items()}
    return named.get((sides, corners)) or f"cap{sides}_{corners.replace(' ', '')}"


def _floors(place: Place) -> dict[str, Canvas]:
    """Cut the floor: the plain block with its shadows along walls, and the other blocks."""
    tiles, whole = {}, Canvas(128, 64)
    place.floor(whole)
    for name in MORE_FLOOR:
        i, j, block = int(name[5]), int(name[6]), int(name[8])
        tiles[name] = whole.cropped(block % 2 * 64 + i * TILE, block // 2 * 32 + j * TILE, TILE, TILE)
    floor = whole.cropped(0, 0, 64, 32)
    north, west, east = floor.copy(), floor.copy(), floor.copy()
    shadow_below(north)
    shadow_beside(west, west=True)
    shadow_beside(east, west=False)
    for i in range(4):
        tiles[f"floorN{i}"] = north.cropped(i * TILE, 0, TILE, TILE)
        for j in range(2):
            tiles[f"floor{i}{j}"] = floor.cropped(i * TILE, j * TILE, TILE, TILE)
    for j in range(2):
        tiles[f"floorW{j}"] = west.cropped(0, j * TILE, TILE, TILE)
        tiles[f"floorE{j}"] = east.cropped(48, j * TILE, TILE, TILE)
    shadow_below(west)
    shadow_below(east)
    tiles["floorNW"], tiles["floorNE"] = west.cropped(0, 0, TILE, TILE), east.cropped(48, 0, TILE, TILE)
    return tiles


def _faces(place: Place) -> dict[str, Canvas]:
    """Cut the faces of walls, plain and beside a wall that comes forward, and what is built into them."""
    tiles = {}
    face, tall = Canvas(64, 32), Canvas(64, 64)
    place.face(face)
    place.face(tall)
    for side in ("W", "E"):
        ends = [each.copy() for each in (face, tall)]
        for each in ends:
            shadow_beside(each, west=side == "W", wide=4)
        left = 0 if side == "W" else 48
        for j in range(2):
            tiles[f"face{side}{j}"] = ends[0].cropped(left, j * TILE, TILE, TILE)
        for j in range(4):
            tiles[f"tall{side}{j}"] = ends[1].cropped(left, j * TILE, TILE, TILE)
    for i in range(4):
        for j in range(2):
            tiles[f"face{i}{j}"] = face.cropped(i * TILE, j * TILE, TILE, TILE)
        for j in range(4):
            tiles[f"tall{i}{j}"] = tall.cropped(i * TILE, j * TILE, TILE, TILE)
    built = {"doorway": doorway(face), "door": door(face, place), "stairs": stairs(face, place)}
    for name, canvas in built.items():
        for j in range(2):
            tiles[f"{name}W{j}"] = canvas.cropped(0, j * TILE, TILE, TILE)
            tiles[f"{name}E{j}"] = canvas.cropped(TILE, j * TILE, TILE, TILE)
    return tiles


def _edges(place: Place) -> dict[str, Canvas]:
    """Draw where floors end over the deep."""
    tiles = {name: edge(place, name.removeprefix("edge")) for name in EDGE}
    tiles |= {name: edge(place, "", corner) for name, corner in EDGE_CORNERS.items()}
    stone = falling(place, 64)
    for j in range(2):
        for i in range(4):
            tiles[f"fall{i}{j}"] = stone.cropped(i * TILE, j * TILE, TILE, TILE)
        for side, x in (("W", 0), ("E", 48)):
            end = stone.cropped(x, j * TILE, TILE, TILE)
            gone = (end.xs if side == "W" else TILE - 1 - end.xs) < (end.ys + j * TILE) // 6
            tiles[f"fall{side}{j}"] = end.fill(gone, None)
    return tiles


def bake(name: str) -> dict[str, Canvas]:
    """Draw all tiles of a place, by name."""
    place = PLACES[name]
    tiles = _floors(place) | _faces(place) | _edges(place)
    tiles |= {f"cap{sides}": cap(place, sides, "") for sides in SIDES}
    tiles |= {tile: cap(place, "", corner) for tile, corner in CORNERS.items()}
    tiles |= {tile: cap(place, *parts) for tile, parts in (JUNCTIONS | CORNERED).items()}
    tiles |= {tile: slant(place, room) for tile, room in SLANTS.items()}
    column = pillar(place)
    tiles |= {tile: column.cropped(0, row * TILE, TILE, TILE) for row, tile in enumerate(PILLAR)}
    tiles["void"], tiles["sky"] = Canvas(TILE, TILE, place.void), Canvas(TILE, TILE)
    tiles |= {f"decal_{mark}": decal(mark) for mark in DECALS}
    tiles |= {f"{mark}{number}": one for mark, moving in MOVING.items() for number, one in enumerate(moving.frames)}
    return tiles


def sheet(name: str) -> Canvas:
    """Lay the tiles of a place out in their order."""
    tiles = bake(name)
    canvas = Canvas(COLUMNS * TILE, (len(ORDER) + COLUMNS - 1) // COLUMNS * TILE)
    for number, tile in enumerate(ORDER):
        canvas.blit(tiles[tile], number % COLUMNS * TILE, number // COLUMNS * TILE)
    return canvas
