"""Tilesets: 16-pixel tiles cut from a place's floor and walls, in one fixed order for all places.

A wall stands from north to south as cap, face upper (row 0), face lower (row 1), shadowed floor, floor. A cap is named
by the sides that border a room (capS has the room to its south) and carries a lit line there; cap_c marks an inner
corner, where only the diagonal neighbour is room; cap_t a junction, named by the side of its stem.
"""

from tools.art.canvas import Canvas
from tools.art.decals import NAMES as DECALS
from tools.art.decals import decal
from tools.art.places.catalogue import PLACES
from tools.art.places.place import Place

TILE, COLUMNS = 16, 16

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
]


def index_of(name: str) -> int:
    """Give the number of a tile in the tileset, counted from 0."""
    return ORDER.index(name)


def shadow_below(canvas: Canvas) -> None:
    """Darken the floor along its northern edge: three solid rows, then a checker."""
    checker = (canvas.xs + canvas.ys) % 2 == 0
    canvas.shift_rect(0, 0, canvas.width, 3, -1).shift(checker & (canvas.ys >= 3) & (canvas.ys < 8), -1)


def shadow_beside(canvas: Canvas, west: bool, wide: int = 5) -> None:
    """Darken along the western or eastern edge: two solid columns, then a checker."""
    away = canvas.xs if west else canvas.width - 1 - canvas.xs
    checker = (canvas.xs + canvas.ys) % 2 == 0
    canvas.shift((away < 2) | (checker & (away < wide)), -1)


def cap(place: Place, sides: str, corners: str) -> Canvas:
    """Draw the top of a wall with lit lines on some sides and lit points in some corners."""
    canvas = Canvas(TILE, TILE, place.cap)
    edges = {"N": (0, 0, 16, 1), "S": (0, 15, 16, 1), "W": (0, 0, 1, 16), "E": (15, 0, 1, 16)}
    for side in sides:
        canvas.rect(*edges[side], place.edge)
    for corner in corners.split():
        canvas.pixel(15 if "E" in corner else 0, 15 if "S" in corner else 0, place.edge)
    return canvas


def doorway(face: Canvas) -> Canvas:
    """Draw a dark doorway, two tiles wide, into a wall face."""
    canvas = face.cropped(0, 0, 32, 32)
    canvas.rect(3, 2, 26, 30, "n0").rect(4, 3, 24, 29, "s1").row(4, 3, 24, "s3").column(4, 3, 29, "s2").column(
        27, 3, 29, "s0"
    )
    return canvas.rect(7, 6, 18, 26, "n0").dither(canvas.box_mask(8, 24, 16, 8), "n1", 0.5)


def bake(name: str) -> dict[str, Canvas]:
    """Draw all tiles of a place, by name."""
    place, tiles = PLACES[name], {}
    floor = Canvas(64, 32)
    place.floor(floor)
    north, west, east = floor.copy(), floor.copy(), floor.copy()
    shadow_below(north)
    shadow_beside(west, west=True)
    shadow_beside(east, west=False)
    face = Canvas(64, 32)
    place.face(face)
    face_west, face_east = face.copy(), face.copy()
    shadow_beside(face_west, west=True, wide=4)
    shadow_beside(face_east, west=False, wide=4)
    opening = doorway(face)
    for i in range(4):
        tiles[f"floorN{i}"] = north.cropped(i * TILE, 0, TILE, TILE)
        for j in range(2):
            tiles[f"floor{i}{j}"] = floor.cropped(i * TILE, j * TILE, TILE, TILE)
            tiles[f"face{i}{j}"] = face.cropped(i * TILE, j * TILE, TILE, TILE)
    for j in range(2):
        tiles[f"floorW{j}"] = west.cropped(0, j * TILE, TILE, TILE)
        tiles[f"floorE{j}"] = east.cropped(48, j * TILE, TILE, TILE)
        tiles[f"faceW{j}"] = face_west.cropped(0, j * TILE, TILE, TILE)
        tiles[f"faceE{j}"] = face_east.cropped(48, j * TILE, TILE, TILE)
        tiles[f"doorwayW{j}"] = opening.cropped(0, j * TILE, TILE, TILE)
        tiles[f"doorwayE{j}"] = opening.cropped(TILE, j * TILE, TILE, TILE)
    shadow_below(west)
    shadow_below(east)
    tiles["floorNW"], tiles["floorNE"] = west.cropped(0, 0, TILE, TILE), east.cropped(48, 0, TILE, TILE)
    tiles |= {f"cap{sides}": cap(place, sides, "") for sides in SIDES}
    tiles |= {tile: cap(place, "", corner) for tile, corner in CORNERS.items()}
    tiles |= {tile: cap(place, *parts) for tile, parts in JUNCTIONS.items()}
    tiles["void"] = Canvas(TILE, TILE, place.void)
    tiles |= {f"decal_{mark}": decal(mark) for mark in DECALS}
    return tiles


def sheet(name: str) -> Canvas:
    """Lay the tiles of a place out in their order."""
    tiles = bake(name)
    canvas = Canvas(COLUMNS * TILE, (len(ORDER) + COLUMNS - 1) // COLUMNS * TILE)
    for number, tile in enumerate(ORDER):
        canvas.blit(tiles[tile], number % COLUMNS * TILE, number // COLUMNS * TILE)
    return canvas
