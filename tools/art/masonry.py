"""What is built of a place's floor and wall beyond the plain ones: doors, stairs, pillars, slants, edges over the deep.

Each drawing here is the default in the place's own colours; a place that wants another brings its painter (place.py).
"""

from tools.art.canvas import Canvas
from tools.art.places.place import Place

TILE = 16
_OUTER = {"N": (0, 0, 16, 1), "S": (0, 15, 16, 1), "W": (0, 0, 1, 16), "E": (15, 0, 1, 16)}
_INNER = {"N": (0, 1, 16, 1), "S": (0, 14, 16, 1), "W": (1, 0, 1, 16), "E": (14, 0, 1, 16)}


def cap(place: Place, sides: str, corners: str) -> Canvas:
    """Draw the top of a wall with lit lines on some sides and lit points in some corners."""
    canvas = Canvas(TILE, TILE, place.cap)
    for side in sides:
        canvas.rect(*_OUTER[side], place.edge)
    for corner in corners.split():
        canvas.pixel(15 if "E" in corner else 0, 15 if "S" in corner else 0, place.edge)
    return canvas


def slant(place: Place, room: str) -> Canvas:
    """Draw half a cap: the other half, towards the corner `room`, is open and shows the floor below."""
    corners = {"NW": (0, 0), "NE": (15, 0), "SE": (15, 15), "SW": (0, 15)}
    wall = [point for name, point in corners.items() if name != room]
    canvas = Canvas(TILE, TILE)
    canvas.polygon(wall, place.cap)
    (x0, y0), (x1, y1) = (point for name, point in corners.items() if len({*name} & {*room}) == 1)
    return canvas.line(x0, y0, x1, y1, place.edge)


def doorway(face: Canvas) -> Canvas:
    """Draw a dark doorway, two tiles wide, into a wall face."""
    canvas = face.cropped(0, 0, 32, 32)
    canvas.rect(3, 2, 26, 30, "n0").rect(4, 3, 24, 29, "s1").row(4, 3, 24, "s3").column(4, 3, 29, "s2").column(
        27, 3, 29, "s0"
    )
    return canvas.rect(7, 6, 18, 26, "n0").dither(canvas.box_mask(8, 24, 16, 8), "n1", 0.5)


def door(face: Canvas, place: Place) -> Canvas:
    """Draw a shut door of two leaves into a wall face, or what the place has for a door."""
    canvas = doorway(face)
    if place.door is not None:
        place.door(canvas)
        return canvas
    dark, middle, light, lip = place.wood
    for x in (7, 16):
        canvas.rect(x, 6, 9, 26, middle).column(x, 6, 26, light).row(x, 6, 9, lip).column(x + 8, 6, 26, dark)
        for y, height in ((9, 8), (19, 10)):
            canvas.rect(x + 2, y, 5, height, dark).row(x + 2, y + height, 5, light).column(x + 2, y, height, "n0")
    canvas.pixels(((14, 18), (17, 18)), "g3").pixels(((14, 19), (17, 19)), "g1")
    return canvas.row(7, 31, 18, "n0")


def stairs(face: Canvas, place: Place) -> Canvas:
    """Draw a flight of stairs up through a wall, two tiles wide and two high; it is walked on."""
    canvas = face.cropped(0, 0, 32, 32)
    if place.stairs is not None:
        place.stairs(canvas)
        return canvas
    dark, middle, light, lip = place.stone
    canvas.rect(0, 0, 32, 32, dark)
    for step, y in enumerate(range(0, 32, 4)):
        tread, riser = (middle, dark) if step < 3 else (light, middle)
        canvas.rect(4, y, 24, 2, tread).row(4, y, 24, lip if step > 4 else light).rect(4, y + 2, 24, 2, riser)
    for x, rail in ((0, 3), (28, 28)):
        canvas.rect(x, 0, 4, 32, middle).column(rail, 0, 32, "n0").column(x + 1, 0, 32, light)
    return canvas.row(0, 31, 32, "n0")


def pillar(place: Place) -> Canvas:
    """Draw a pillar of one tile: its top, a piece of its shaft that repeats, and its foot; 16 x 48, clear around."""
    canvas = Canvas(TILE, 3 * TILE)
    if place.pillar is not None:
        place.pillar(canvas)
        return canvas
    dark, middle, light, lip = place.stone
    canvas.rect(0, 0, 16, 16, place.cap).frame(0, 0, 16, 16, place.edge)
    canvas.rect(2, 16, 12, 24, middle).column(2, 16, 24, dark).rect(4, 16, 3, 24, light).column(5, 16, 24, lip)
    canvas.rect(11, 16, 3, 24, dark).row(2, 16, 12, "n0").row(2, 17, 12, dark)
    canvas.rect(0, 40, 16, 6, middle).row(0, 40, 16, lip).rect(0, 44, 16, 2, dark).column(0, 41, 3, light)
    return canvas.row(0, 46, 16, "n0").row(1, 39, 14, dark)


def edge(place: Place, sides: str, corners: str = "") -> Canvas:
    """Draw the lit line at the edge of a floor over the deep, for the sides (or inner corners) where it ends.

    It is laid over any floor tile; to the south the line is bright and its inner row dark, the rest is quiet.
    """
    canvas = Canvas(TILE, TILE)
    for side in sides:
        canvas.rect(*_INNER[side], place.ledge[1])
    for side in sorted(sides, key="NWES".index):
        canvas.rect(*_OUTER[side], place.ledge[2] if side == "S" else place.ledge[0])
    for corner in corners.split():
        colour = place.ledge[2] if "S" in corner else place.ledge[0]
        canvas.pixel(15 if "E" in corner else 0, 15 if "S" in corner else 0, colour)
    return canvas


def falling(place: Place, wide: int) -> Canvas:
    """Draw the stone that hangs below an edge, two tiles high: bands down a ramp, then dots; the rest is clear."""
    canvas = Canvas(wide, 2 * TILE)
    if place.fall is not None:
        place.fall(canvas)
        return canvas
    for step, colour in enumerate(place.falls):
        canvas.rect(0, step * 4, wide, 4, colour)
        if step:
            joint = (canvas.xs * 5 + step * 7) % 16 < 3
            canvas.fill(joint & (canvas.ys >= step * 4 - 1) & (canvas.ys < step * 4 + 1), colour)
    deep = len(place.falls) * 4
    for x in range(1, wide, 8):
        canvas.rect(x + 2, deep, 3, 2 + x // 8 % 3 * 2, place.falls[-1])
        canvas.pixels(((x, y) for y in range(deep + 1, 31, 3)), place.ledge[2])
    return canvas
