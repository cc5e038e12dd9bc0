"""What stands in the endless house: a table set for nobody, chairs, and what lies under dust sheets."""

from tools.art.canvas import GLOW, Canvas
from tools.art.dice import Dice
from tools.art.things.furniture import box
from tools.art.things.thing import Thing, hanging, lying, standing

_TABLE = ("y2", "y1", "y3", "n0")


def _plate(canvas: Canvas, x: int, y: int) -> None:
    canvas.ellipse(x, y + 1, 17, 10, "y1").ellipse(x, y - 1, 16, 10, "y0").ellipse(x + 1, y - 1, 14, 9, "y3").ellipse(
        x + 4, y + 1, 8, 5, "y2"
    )
    canvas.row(x + 4, y + 1, 6, "y1").column(x - 3, y, 7, "y3").column(x + 17, y, 7, "y3").row(x + 16, y, 3, "y3")


def long_table() -> Canvas:
    """Draw the long table, 160 wide: a cloth, four plates far apart, glasses, candles that went out."""
    canvas = Canvas(160, 50)
    for x in (8, 146):
        canvas.rect(x, 34, 6, 15, "y0").column(x, 34, 15, "y2")
    box(canvas, 1, 10, 158, 22, 8, _TABLE).column(1, 10, 30, "y3")
    canvas.rect(6, 11, 148, 20, "y3").rect(6, 11, 148, 1, "y2")
    canvas.rect(6, 31, 148, 9, "y2").row(6, 31, 148, "y3")
    for x in range(6, 154, 12):
        canvas.polygon([(x, 39), (x + 11, 39), (x + 6, 43)], "y2").column(x + 9, 32, 8, "y1")
        canvas.row(x + 3, 42, 6, "y1")
    for x in (20, 56, 92, 126):
        _plate(canvas, x, 17)
        canvas.rect(x + 21, 13, 4, 5, "y2").row(x + 21, 13, 4, "y3").column(x + 22, 18, 3, "y2")
    for x in (46, 82, 118):
        canvas.rect(x - 2, 22, 6, 2, "y1").rect(x, 8, 2, 14, "y3").column(x + 1, 8, 14, "y1").pixel(x, 7, "n0")
        canvas.pixel(x - 1, 10, "y3").pixel(x + 2, 12, "y2")
    return canvas.outline()


def chair(facing: str) -> Canvas:
    """Draw a dining chair that faces us, the table (its back to us), or the wall, drawn close to it."""
    canvas = Canvas(22, 34)
    if facing == "down":
        canvas.rect(4, 2, 14, 16, "y1").frame(4, 2, 14, 16, "y2").row(4, 2, 14, "y3")
        for x in (7, 10, 13):
            canvas.column(x, 4, 12, "y2")
        box(canvas, 3, 18, 16, 6, 3, ("y2", "y1", "y3", "y0"))
        for x in (4, 16):
            canvas.rect(x, 27, 2, 6, "y0").column(x, 27, 6, "y2")
        return canvas.outline()
    box(canvas, 3, 12, 16, 6, 3, ("y2", "y1", "y3", "y0"))
    for x in (4, 16):
        canvas.rect(x, 20, 2, 13, "y1").column(x, 20, 13, "y2")
    top = 4 if facing == "up" else 2
    canvas.rect(3, top, 16, 20, "y2").row(3, top, 16, "y3").column(3, top, 20, "y3").column(18, top, 20, "y1")
    for x in (6, 9, 12, 15):
        canvas.column(x, top + 3, 14, "y0").column(x - 1, top + 3, 14, "y3")
    return canvas.row(3, top + 19, 16, "y1").outline()


def _sheet(canvas: Canvas, points: list[tuple[int, int]], folds: tuple[int, ...], foot: int) -> Canvas:
    """Drape a dust sheet: lit above and on the left, folds that grow wider to the floor, a hem in points."""
    canvas.polygon(points, "y3")
    low = min(y for _, y in points)
    solid = canvas.index >= 0
    right = max(x for x, _ in points)
    canvas.fill(solid & (canvas.xs > right - 7 - (canvas.ys - low) // 9), "y2")
    for number, x in enumerate(folds):
        for y in range(low + 8, foot):
            wide = 1 + (y - low) // 14
            lean = (x - canvas.width // 2) * (y - low) // 90
            for across in range(wide):
                if solid[y, min(x + lean + across, canvas.width - 1)]:
                    canvas.pixel(x + lean + across, y, "y2" if number % 2 else "y1")
    for x in range(2, canvas.width - 2, 7):
        canvas.polygon([(x, foot - 1), (x + 3, foot + 2), (x + 6, foot - 1)], None)
    return canvas


def sheeted(kind: str) -> Canvas:
    """Draw furniture under a dust sheet: a sofa, an armchair, a piano, a tall lamp that looks like somebody."""
    if kind == "sofa":
        canvas = Canvas(66, 40)
        points = [
            (3, 18),
            (7, 12),
            (13, 14),
            (16, 5),
            (32, 3),
            (50, 5),
            (53, 14),
            (59, 12),
            (63, 18),
            (65, 37),
            (1, 37),
        ]
        _sheet(canvas, points, (12, 22, 33, 45, 55), 37)
        canvas.polygon([(14, 16), (52, 16), (54, 24), (12, 24)], "y2").row(13, 25, 41, "y3").row(15, 16, 37, "y1")
    elif kind == "armchair":
        canvas = Canvas(38, 40)
        _sheet(
            canvas,
            [(3, 20), (8, 14), (10, 5), (19, 3), (28, 5), (30, 14), (35, 20), (36, 37), (2, 37)],
            (9, 19, 29),
            37,
        )
        canvas.polygon([(10, 18), (28, 18), (30, 25), (8, 25)], "y2").row(9, 26, 21, "y3")
    elif kind == "piano":
        canvas = Canvas(60, 48)
        _sheet(canvas, [(3, 6), (6, 3), (54, 3), (57, 6), (58, 22), (58, 45), (1, 45), (2, 22)], (12, 24, 36, 47), 45)
        canvas.rect(3, 20, 54, 3, "y3").row(3, 23, 54, "y1").row(5, 4, 49, "y2")
    else:
        canvas = Canvas(30, 62)
        points = [(11, 3), (18, 3), (22, 8), (21, 15), (24, 24), (28, 59), (1, 59), (6, 24), (8, 15), (7, 8)]
        _sheet(canvas, points, (10, 15, 20), 59)
        canvas.row(10, 15, 11, "y2").row(11, 16, 9, "y1")
    return canvas.outline()


def phone_table() -> Canvas:
    """Draw a small table with a telephone whose receiver hangs down on its cord."""
    canvas = Canvas(30, 46)
    for x in (5, 21):
        canvas.rect(x, 28, 3, 17, "y0").column(x, 28, 17, "y2")
    box(canvas, 2, 18, 24, 7, 5, _TABLE).row(7, 38, 16, "y1")
    canvas.polygon([(7, 20), (9, 12), (18, 12), (20, 20)], "n1").ellipse(9, 12, 9, 7, "y1").ellipse(11, 13, 5, 4, "y3")
    canvas.row(8, 10, 3, "y1").row(16, 10, 3, "y1").row(7, 20, 14, "n0").pixel(13, 15, "n1")
    for y in range(21, 36):
        canvas.pixel(24 + (1, 2, 1, 0)[y % 4], y, "n0")
    canvas.rect(23, 35, 4, 3, "y1").rect(24, 37, 3, 5, "n1").rect(22, 41, 5, 3, "y1").column(24, 36, 7, "y2")
    return canvas.outline()


def tall_clock() -> Canvas:
    """Draw a tall clock that has lost its hands."""
    canvas = Canvas(24, 66)
    canvas.polygon([(3, 9), (12, 2), (20, 9)], "y2").line(3, 9, 12, 2, "y3").rect(3, 9, 18, 18, "y2").rect(
        5, 27, 14, 26, "y1"
    )
    canvas.column(3, 9, 18, "y3").column(5, 27, 26, "y2").ellipse(5, 10, 14, 15, "y0").ellipse(6, 11, 12, 13, "y3")
    for x, y in ((11, 12), (16, 17), (11, 22), (7, 17)):
        canvas.pixel(x, y, "y0")
    canvas.rect(11, 17, 2, 2, "n0").rect(8, 30, 8, 19, "n0").column(12, 30, 9, "y2").ellipse(10, 38, 5, 5, "y2")
    canvas.rect(2, 53, 20, 11, "y2").row(2, 53, 20, "y3").rect(5, 56, 14, 6, "y1").column(20, 54, 10, "y1")
    return canvas.outline()


def small(kind: str) -> Canvas:
    """Draw what people leave in a hall: shoes, a suitcase, post, keys, a dead plant, a box of handles, a bucket."""
    canvas = Canvas(26, 28)
    if kind == "shoes":
        for x, y in ((2, 19), (14, 20)):
            canvas.rect(x, y, 9, 5, "y1").rect(x, y - 3, 4, 4, "y1").row(x, y - 3, 4, "y3").row(x + 4, y, 5, "y2")
    elif kind == "suitcase":
        canvas.frame(9, 8, 8, 5, "y1").rect(2, 12, 22, 14, "y2").row(2, 12, 22, "y3").row(2, 25, 22, "y0")
        canvas.rect(5, 12, 3, 14, "y1").rect(18, 12, 3, 14, "y1").pixels(((6, 17), (19, 17)), "y3").rect(
            10, 15, 6, 4, "y3"
        )
    elif kind == "keys":
        canvas.rect(2, 9, 22, 8, "y1").row(2, 9, 22, "y3")
        for x in range(4, 24, 4):
            canvas.column(x, 13, 9, "y3").row(x, 21, 2, "y3").rect(x - 1, 12, 3, 2, "y2")
    elif kind == "dead_plant":
        canvas.rect(7, 17, 12, 9, "y1").rect(6, 16, 14, 3, "y2").row(6, 16, 14, "y3")
        for x, y in ((3, 11), (8, 4), (14, 2), (20, 7), (23, 14)):
            canvas.line(12, 16, x, y, "y1").pixels(((x, y), (x, y + 1), (x + 1, y + 2)), "y2")
        canvas.row(21, 26, 4, "y2")
    elif kind == "handles":
        box(canvas, 2, 12, 22, 7, 7, ("n1", "y1", "y3", "n0")).frame(2, 12, 22, 8, "y2")
        for x, y in ((5, 13), (10, 11), (15, 14), (18, 12), (8, 15), (13, 16)):
            canvas.rect(x, y, 4, 3, "y2").row(x, y, 3, "y3").row(x + 2, y + 1, 3, "y3")
    else:
        canvas.polygon([(5, 12), (20, 12), (18, 25), (7, 25)], "y2").ellipse(5, 9, 16, 6, "y3").ellipse(
            6, 10, 14, 4, "n1"
        )
        canvas.column(8, 14, 10, "y3").row(9, 11, 5, "y1")
    return canvas.outline()


def letters() -> Canvas:
    """Draw letters that were pushed under a door and not picked up."""
    canvas, dice = Canvas(44, 22), Dice(6)
    for _ in range(9):
        x, y = dice.between(2, 32), dice.between(3, 14)
        canvas.polygon([(x, y + 2), (x + 9, y), (x + 10, y + 5), (x + 1, y + 7)], "y3").row(x + 1, y + 7, 10, "n0")
        canvas.line(x, y + 2, x + 5, y + 4, "y1").line(x + 9, y, x + 5, y + 4, "y1")
    return canvas


def dolls_house() -> Canvas:
    """Draw a model of the house: every room has a door, and in one burns a light."""
    canvas = Canvas(42, 50)
    canvas.polygon([(2, 17), (21, 3), (39, 17)], "y1").line(2, 17, 21, 3, "y3").rect(4, 17, 34, 24, "y2").row(
        4, 17, 34, "y3"
    )
    for row, y in enumerate((20, 31)):
        for column, x in enumerate((7, 15, 23, 31)):
            canvas.rect(x, y, 5, 9, "n0" if row != 1 or column != 2 else "y3", row == 1 and column == 2)
            canvas.frame(x, y, 5, 9, "y1")
    canvas.rect(2, 41, 38, 3, "y2").row(2, 41, 38, "y3")
    for x in (4, 35):
        canvas.rect(x, 44, 3, 5, "y0")
    return canvas.outline()


def steps_to_nothing() -> Canvas:
    """Draw a flight of steps that ends in the air."""
    canvas = Canvas(52, 58)
    for number in range(6):
        x, y = 2 + number * 8, 46 - number * 8
        canvas.rect(x, y, 9, 57 - y, "y1").rect(x, y, 9, 4, "y3").row(x, y + 4, 9, "y0").column(x, y + 5, 52 - y, "y2")
    canvas.line(4, 34, 48, -8, "y2").column(6, 34, 12, "y2").column(22, 18, 12, "y2").column(38, 2, 12, "y2")
    return canvas.outline()


def carpet(part: str) -> Canvas:
    """Draw a tile of the grey runner: its middle, or an end."""
    canvas = Canvas(16, 16, "n1")
    canvas.rect(0, 0, 16, 16, "y0").rect(0, 1, 16, 1, "y2").rect(0, 14, 16, 1, "y2").row(0, 3, 16, "n1").row(
        0, 12, 16, "n1"
    )
    if part == "end":
        canvas.column(1, 1, 14, "y2").column(0, 0, 16, None)
        for y in range(0, 16, 2):
            canvas.pixel(0, y, "y1")
        return canvas
    canvas.pixels(((7, 6), (8, 6), (6, 7), (9, 7), (6, 8), (9, 8), (7, 9), (8, 9)), "y1")
    return canvas


def lamp_out() -> Canvas:
    """Draw a standing lamp that has gone dark."""
    canvas = Canvas(22, 56)
    canvas.ellipse(4, 48, 14, 6, "y0").ellipse(5, 47, 12, 5, "y2").column(11, 17, 33, "y2").column(10, 17, 33, "y0")
    canvas.polygon([(5, 3), (16, 3), (20, 17), (1, 17)], "y1").polygon([(6, 4), (9, 4), (7, 16), (3, 16)], "y2")
    return canvas.row(1, 17, 20, "y3").row(5, 3, 12, "y2").line(18, 18, 18, 26, "y0").outline()


def sheet_light() -> Canvas:
    """Draw a patch of pale light from no window, on the floor."""
    canvas = Canvas(96, 56)
    away = ((canvas.xs - 47.5) / 48) ** 2 + ((canvas.ys - 27.5) / 28) ** 2
    return canvas.dither(away < 0.3, "y2", 0.4).dither((away >= 0.3) & (away < 0.7), "y2", 0.18)


def small_lamp() -> Canvas:
    """Draw a lamp on a wall, its glass pale with fog."""
    canvas = Canvas(14, 20)
    canvas.rect(5, 10, 4, 7, "y1").column(5, 10, 7, "y3").row(3, 17, 8, "y1").polygon(
        [(2, 9), (4, 2), (9, 2), (11, 9)], "y2", GLOW
    )
    return canvas.polygon([(4, 8), (5, 3), (8, 3), (9, 8)], "y3", GLOW).row(2, 9, 10, "y0")


def things() -> dict[str, Thing]:
    """List furnishing."""
    found = {f"dining_chair_{facing}": standing(chair(facing)) for facing in ("down", "up", "wall")}
    found |= {f"sheeted_{kind}": standing(sheeted(kind)) for kind in ("sofa", "armchair", "piano", "lamp")}
    found |= {f"hall_{kind}": standing(small(kind)) for kind in SMALL}
    return found | {
        "hall_keys": hanging(small("keys"), 22),
        "long_table": standing(long_table()),
        "phone_off_hook": standing(phone_table()),
        "tall_clock": standing(tall_clock()),
        "letters_unread": lying(letters()),
        "dolls_house": standing(dolls_house()),
        "steps_to_nothing": standing(steps_to_nothing()),
        "carpet_grey": lying(carpet("mid")),
        "carpet_grey_end": lying(carpet("end")),
        "lamp_out": standing(lamp_out()),
        "fog_light": lying(sheet_light()),
        "wall_lamp_fog": hanging(small_lamp(), 24),
    }


SMALL = ("shoes", "suitcase", "dead_plant", "handles", "bucket")
