"""Piers and stones: finished, torn where the stone gives out, and only drawn."""

from tools.art.canvas import GLOW, Canvas
from tools.art.dice import Dice
from tools.art.places.nave.lines import measure
from tools.art.things.thing import Thing, standing

LIGHT_SIDE = ("n5", "n4", "n4", "n3", "n2")
DARK_SIDE = ("n4", "n3", "n3", "n2", "n1")
COURSE = 12
"""Px between the joints of a pier."""


def _shafts(canvas: Canvas, left: int, width: int, top: int, foot: int) -> None:
    """Draw the cluster of round shafts that a pier is made of."""
    for start, wide in ((0, 6), (6, 5), (11, width - 22), (width - 11, 5), (width - 6, 6)):
        tones = LIGHT_SIDE if start < width / 2 else DARK_SIDE
        for i in range(wide):
            canvas.column(left + start + i, top, foot - top, tones[min(4, i * 5 // max(1, wide - 1))])
    for y in range(top + 6, foot - 2, COURSE):
        canvas.row(left, y, width, "n2")
        if (y // COURSE) % 2:
            canvas.row(left + 1, y + 1, 4, "n5").row(left + 12, y + 1, width - 26, "n4")


def _plinth(canvas: Canvas, left: int, width: int, foot: int) -> None:
    """Draw the moulded foot of a pier: three steps, the lowest the widest."""
    canvas.rect(left - 2, foot - 17, width + 4, 4, "n4").row(left - 2, foot - 17, width + 4, "n6")
    canvas.rect(left - 4, foot - 13, width + 8, 5, "n3").row(left - 4, foot - 13, width + 8, "n5")
    canvas.rect(left - 6, foot - 8, width + 12, 7, "n3").row(left - 6, foot - 8, width + 12, "n5")
    canvas.row(left - 6, foot - 7, width + 12, "n4").row(left - 6, foot - 2, width + 12, "n1")
    canvas.row(left - 4, foot - 9, width + 8, "n1").row(left - 2, foot - 14, width + 4, "n2")


def _capital(canvas: Canvas, left: int, width: int, top: int) -> None:
    """Draw the head of a pier: a slab over curled leaves."""
    canvas.rect(left - 4, top, width + 8, 4, "n5").row(left - 4, top, width + 8, "n7").row(
        left - 4, top + 3, width + 8, "n2"
    )
    canvas.rect(left - 2, top + 4, width + 4, 6, "n3").row(left, top + 9, width, "n5").row(left, top + 10, width, "n1")
    for x in range(left - 1, left + width, 6):
        canvas.pixels(((x, top + 5), (x + 1, top + 4), (x + 2, top + 5), (x + 2, top + 6), (x + 1, top + 7)), "n5")
        canvas.pixels(((x + 3, top + 7), (x + 3, top + 6)), "n1")


def _drawn(canvas: Canvas, left: int, width: int, top: int, edge: list[int]) -> None:
    """Go on above the torn edge in lines: shafts, joints, and the head that was planned."""
    for x in (left, left + 6, left + width - 7, left + width - 1):
        canvas.column(x, top + 5, max(0, edge[x] - top - 6), "c2", GLOW)
    middle = left + width // 2
    for y in range(top + 6, edge[middle] - 2, 2):
        canvas.pixel(middle, y, "c1", GLOW)
    for y in range(top + 14, min(edge) - 2, COURSE):
        canvas.row(left, y, width, "c1", GLOW)
    canvas.frame(left - 4, top, width + 8, 5, "c2", GLOW).row(left - 2, top + 8, width + 4, "c1", GLOW)
    canvas.line(left - 4, top + 4, left - 1, top + 9, "c1", GLOW)
    canvas.line(left + width + 3, top + 4, left + width, top + 9, "c1", GLOW)


def pier(height: int, built: float, seed: int, width: int = 30) -> Canvas:
    """Draw a clustered pier; `built` is the share of it that is stone, the rest is its drawing."""
    canvas, dice = Canvas(width + 16, height), Dice(seed)
    left = 8
    _shafts(canvas, left, width, 8, height - 16)
    _plinth(canvas, left, width, height)
    _capital(canvas, left, width, 2)
    if built >= 1:
        return canvas.outline()
    edge, level = [], height * (1 - built)
    for x in range(canvas.width):
        level += dice.between(-2, 3) * (1.6 if x % 5 == 0 else 0.7)
        level += (height * (1 - built) - level) * 0.12
        edge.append(int(level))
    rows = canvas.index.copy()
    for x, y in enumerate(edge):
        rows[: max(0, y), x] = -1
    canvas.index = rows
    canvas.outline()
    for x, y in enumerate(edge):
        if 0 <= y < height and canvas.index[y, x] >= 0 and left <= x < left + width:
            canvas.column(x, y, 1 + (x * 7 % 5 == 0), "c3" if x % 4 else "c4", GLOW)
    _drawn(canvas, left, width, 2, edge)
    return canvas


def pier_drawn() -> Canvas:
    """Draw a pier of which only the foot was laid."""
    canvas = pier(132, 0.16, 5)
    return measure(canvas, 3, 12, 96, "c1", down=True)


def drum(width: int, height: int) -> Canvas:
    """Draw a fallen drum of a pier, standing on its end."""
    canvas = Canvas(width + 2, height + 9)
    for i in range(width):
        tone = ("n6", "n5", "n4", "n4", "n3", "n3", "n2")[i * 7 // width]
        inset = round(4 - 4 * (1 - ((i + 0.5) / width * 2 - 1) ** 2) ** 0.5)
        canvas.column(1 + i, 4, height + 3 - inset, tone)
    canvas.ellipse(1, 1, width, 8, "n5").ellipse(2, 1, width - 3, 6, "n6").ellipse(width // 2 - 1, 3, 4, 3, "n2")
    for x in range(4, width, 5):
        canvas.column(x, 8, height - 4, "n2")
    return canvas.outline()


def stones() -> Canvas:
    """Draw a stack of cut stones on two laths, one with a mason's mark."""
    canvas = Canvas(40, 32)
    canvas.rect(4, 29, 32, 2, "s1")
    for x, y, wide in ((2, 18, 18), (21, 18, 17), (9, 6, 20)):
        canvas.rect(x, y, wide, 4, "n5").rect(x, y + 4, wide, 7, "n3").row(x, y + 3, wide, "n6").row(x, y, wide, "n5")
        canvas.column(x, y + 4, 7, "n4").row(x, y + 10, wide, "n1").column(x + wide - 1, y + 1, 10, "n2")
    canvas.pixels(((14, 12), (15, 13), (16, 12), (15, 14), (15, 15)), "r2").row(25, 25, 6, "c2")
    return canvas.outline()


def floating(width: int, height: int, drawn: bool = False) -> Canvas:
    """Draw a stone that hangs in the air where it was measured in; `drawn`, only its lines."""
    canvas = Canvas(width + 12, height + 14)
    if drawn:
        canvas.frame(6, 5, width, height + 5, "c2", GLOW).row(6, 9, width, "c1", GLOW)
        return measure(canvas, 6, 1, width)
    canvas.rect(6, 1, width, 5, "n5").row(6, 1, width, "n7").rect(6, 6, width, height, "n3").row(6, 6, width, "n6")
    canvas.column(6, 7, height - 1, "n4").rect(6 + width - 2, 7, 2, height - 1, "n2").row(6, height + 5, width, "n1")
    canvas.outline()
    for x in (7, 6 + width - 2):
        for y in range(height + 8, height + 14, 2):
            canvas.pixel(x, y, "c2", GLOW)
    return canvas


def rubble() -> Canvas:
    """Draw broken pieces of tracery on the floor."""
    canvas = Canvas(36, 18)
    for points, tone in (
        ([(2, 10), (8, 5), (14, 8), (12, 14), (4, 15)], 4),
        ([(13, 9), (20, 7), (23, 13), (17, 16)], 3),
        ([(23, 12), (28, 8), (33, 11), (31, 15), (25, 16)], 4),
    ):
        canvas.polygon(points, f"n{tone - 1}")
        canvas.polygon([*points[:3], (points[2][0] - 5, points[2][1] + 2)], f"n{tone + 1}")
    canvas.pixels(((6, 16), (20, 17), (34, 16)), "n4")
    return canvas.outline()


def things() -> dict[str, Thing]:
    """List piers and stones."""
    return {
        "pier": standing(pier(138, 1, 1)),
        "pier_torn_high": standing(pier(138, 0.84, 2)),
        "pier_torn": standing(pier(132, 0.66, 3)),
        "pier_torn_low": standing(pier(132, 0.46, 9)),
        "pier_drawn": standing(pier_drawn()),
        "pier_stump": standing(pier(44, 0.86, 6)),
        "drum_of_stone": standing(drum(24, 14)),
        "stones_cut": standing(stones()),
        "stone_in_air": standing(floating(20, 12), 15),
        "stone_in_air_small": standing(floating(14, 9), 15),
        "stone_in_air_drawn": standing(floating(20, 10, drawn=True), 15),
        "rubble": standing(rubble()),
    }
