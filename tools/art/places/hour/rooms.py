"""The ward's walls and corners: windows on the sea, the lighthouse's beam, doors, basins, carts, cables."""

from tools.art.canvas import GLOW, Canvas
from tools.art.places.waking.ward import folding_screen
from tools.art.things.furniture import box
from tools.art.things.thing import Thing, hanging, lying, standing

_STEEL = ("y3", "y2", "y4", "y0")


def window(kind: str) -> Canvas:
    """Draw a tall window on the sea at night, 52 x 42: only water, the lighthouse, or its lamp turned our way."""
    canvas = Canvas(52, 46)
    canvas.rect(0, 0, 52, 44, "y1").rect(1, 0, 50, 43, "y3").row(0, 0, 52, "y4").rect(3, 3, 46, 37, "n0")
    view = canvas.box_mask(4, 4, 44, 35)
    canvas.gradient(view, ("n0", "n1", "c0", "c0", "c1"), canvas.ys / 30, 0.7, GLOW)
    sea = view & (canvas.ys >= 27)
    canvas.fill(sea, "c0", GLOW).dither(sea & (canvas.ys > 32), "n0", 0.5, GLOW)
    for x, y, wide in ((6, 29, 8), (20, 31, 12), (36, 29, 9), (10, 34, 14), (30, 36, 12)):
        canvas.row(x, y, wide, "c1", GLOW)
    canvas.pixels(((9, 8), (16, 13), (41, 7), (37, 16), (22, 6)), "y3", GLOW)
    if kind != "sea":
        canvas.polygon([(27, 27), (28, 14), (32, 14), (33, 27)], "y3", GLOW).column(28, 15, 12, "y4", GLOW)
        canvas.rect(28, 18, 5, 2, "c1", GLOW).rect(27, 23, 6, 2, "c1", GLOW).polygon(
            [(23, 28), (37, 28), (34, 26), (26, 26)], "n0", GLOW
        )
        canvas.rect(28, 10, 5, 4, "c4", GLOW).row(28, 9, 5, "y2", GLOW).row(29, 8, 3, "y1", GLOW)
    if kind == "turned":
        for y in range(4, 22):
            reach = abs(y - 12) * 3
            for x in range(4 + reach // 2, 26 - reach // 3):
                if view[y, x] and (x + y) % 2 == 0 and abs(y - 12) * 5 < 30 - x:
                    canvas.pixel(x, y, "c2", GLOW)
        canvas.ellipse(26, 7, 9, 9, "c4", GLOW)
        for x, y, wide in ((24, 29, 12), (26, 31, 8), (25, 33, 9), (27, 36, 5)):
            canvas.row(x, y, wide, "c2", GLOW)
    canvas.rect(25, 3, 2, 37, "y2").column(25, 3, 37, "y3").row(4, 17, 44, "y2").row(4, 18, 44, "y1")
    canvas.rect(0, 40, 52, 4, "y3").row(0, 40, 52, "y4").row(0, 44, 52, "y0")
    return canvas


def beam() -> Canvas:
    """Draw where the lighthouse's beam falls through the window: four panes, long on the floor."""
    canvas = Canvas(112, 92)
    for top, bottom, amount in ((0, 40, 0.75), (45, 91, 0.4)):
        for side in (0, 1):
            points = []
            for y, end in ((top, 0), (top, 1), (bottom, 1), (bottom, 0)):
                points.append((2 + y * 0.5 + (side + end) * (22 + y * 0.08) + (side - end) * 1.5 + side * 2, y))
            canvas.dither(canvas.polygon_mask(points), "c1", amount)
            if top == 0:
                canvas.dither(canvas.polygon_mask(points) & (canvas.ys < 20), "c2", 0.3)
    return canvas


def swing_doors() -> Canvas:
    """Draw the doors of the ward: two leaves of steel with round windows, dark behind."""
    canvas = Canvas(50, 56)
    canvas.rect(0, 0, 50, 56, "y1").row(0, 0, 50, "y3").column(0, 0, 56, "y2").rect(3, 3, 44, 53, "n0")
    for x in (4, 25):
        canvas.rect(x, 4, 20, 52, "y2").column(x, 4, 52, "y3").row(x, 4, 20, "y4").column(x + 19, 4, 52, "y1")
        canvas.ellipse(x + 4, 12, 12, 14, "y1").ellipse(x + 5, 13, 10, 12, "c0", GLOW).line(
            x + 8, 22, x + 12, 14, "c1", GLOW
        )
        canvas.rect(x + 1, 42, 18, 12, "y3").row(x + 1, 42, 18, "y4").row(x + 1, 53, 18, "y1")
    return canvas.rect(21, 32, 3, 6, "y4").rect(26, 32, 3, 6, "y4")


def sign_quiet() -> Canvas:
    """Draw a lit sign with a moon, and a line through it."""
    canvas = Canvas(24, 14)
    canvas.rect(0, 0, 24, 14, "y1").frame(0, 0, 24, 14, "y3").rect(2, 2, 20, 10, "c0", GLOW)
    moon = canvas.ellipse_mask(7, 3, 8, 8) & ~canvas.ellipse_mask(10, 2, 7, 7)
    return canvas.fill(moon, "c4", GLOW).line(5, 10, 18, 3, "c2", GLOW)


def scan() -> Canvas:
    """Draw a lit pane with the pictures of a head that did not rest."""
    canvas = Canvas(40, 26)
    canvas.rect(0, 0, 40, 26, "y1").frame(0, 0, 40, 26, "y3").rect(2, 2, 36, 22, "c1", GLOW)
    for x in (3, 21):
        canvas.rect(x, 3, 16, 20, "c0", GLOW).ring(x + 2, 4, 12, 15, 1, "c4", GLOW).ellipse(x + 4, 6, 8, 9, "c2", GLOW)
        canvas.rect(x + 6, 18, 4, 5, "c2", GLOW).column(x + 7, 7, 7, "c0", GLOW).pixels(
            ((x + 5, 9), (x + 10, 8)), "c4", GLOW
        )
    return canvas


def basin() -> Canvas:
    """Draw a basin with a mirror that is fogged."""
    canvas = Canvas(26, 50)
    canvas.rect(5, 2, 16, 20, "y1").rect(6, 3, 14, 18, "c2").polygon([(6, 3), (14, 3), (6, 14)], "c4").row(
        5, 22, 16, "y3"
    )
    box(canvas, 3, 28, 20, 6, 6, ("y4", "y3", "c4", "y1")).ellipse(6, 28, 14, 5, "y2").rect(12, 24, 2, 6, "y3").row(
        10, 24, 4, "y4"
    )
    return canvas.rect(11, 40, 4, 8, "y2").column(11, 40, 8, "y3").outline()


def cart() -> Canvas:
    """Draw a cart of steel: cups of pills, folded cloth, a lamp that is off."""
    canvas = Canvas(40, 42)
    for x in (4, 33):
        canvas.rect(x, 12, 2, 26, "y2").column(x, 12, 26, "y3").rect(x, 38, 3, 3, "n0")
    box(canvas, 2, 9, 36, 7, 3, _STEEL)
    box(canvas, 3, 25, 34, 6, 3, _STEEL)
    for x in (5, 10, 15):
        canvas.rect(x, 8, 3, 4, "y4").row(x, 8, 3, "c4")
    canvas.rect(22, 7, 12, 5, "c1").row(22, 7, 12, "c2").row(22, 9, 12, "c0").rect(7, 21, 12, 7, "y4").row(
        7, 21, 12, "c4"
    )
    return canvas.row(7, 24, 12, "y3").rect(23, 22, 9, 6, "y1").row(23, 22, 9, "y3").outline()


def cylinder() -> Canvas:
    """Draw two bottles of air on a trolley."""
    canvas = Canvas(24, 44)
    for x in (3, 12):
        canvas.rect(x, 8, 8, 32, "c1").column(x + 1, 9, 30, "c2").column(x + 7, 8, 32, "c0").rect(x + 1, 6, 6, 2, "y4")
        canvas.rect(x + 3, 2, 2, 4, "y3").row(x + 1, 3, 6, "y4").rect(x, 16, 8, 3, "y4")
    return (
        canvas.rect(2, 28, 20, 2, "y3").row(2, 40, 20, "y2").rect(3, 41, 3, 2, "n0").rect(18, 41, 3, 2, "n0").outline()
    )


def slippers() -> Canvas:
    """Draw slippers by a bed, waiting."""
    canvas = Canvas(18, 10)
    for x in (2, 10):
        canvas.ellipse(x, 1, 6, 8, "c1").ellipse(x + 1, 4, 4, 4, "y4").row(x + 1, 3, 4, "c2")
    return canvas.outline()


def pillows() -> Canvas:
    """Draw a pile of pillows that nobody has time for."""
    canvas = Canvas(36, 32)
    for number, (x, y) in enumerate(((3, 20), (6, 14), (2, 8), (7, 3))):
        canvas.ellipse(x, y, 26, 10, "y3").ellipse(x, y, 25, 8, "y4").row(
            x + 5, y + 1, 12, "c4" if number % 2 else "y4"
        )
        canvas.row(x + 3, y + 8, 20, "y2")
    return canvas.outline()


def cable() -> Canvas:
    """Draw cables over the floor from bed to bed."""
    canvas = Canvas(96, 20)
    for shift, tone in ((0, "n0"), (4, "y0")):
        for x in range(96):
            canvas.pixel(x, 6 + shift + round(4 * ((x - 48) / 48) ** 2 * (1 if x < 48 else -1)), tone)
    return canvas


def screen_frame() -> Canvas:
    """Draw the folding screen of the ward, which is larger."""
    return folding_screen(15, 40, "y0", 4)


def stand_with_hooks() -> Canvas:
    """Draw a stand of white coats: all of them his."""
    canvas = Canvas(32, 54)
    canvas.rect(15, 3, 2, 46, "y2").column(15, 3, 46, "y3").row(7, 50, 18, "y1").row(6, 6, 20, "y3")
    for x, lit in ((3, True), (17, False)):
        canvas.polygon([(x + 1, 8), (x + 6, 6), (x + 11, 8), (x + 12, 38), (x, 38)], "y4" if lit else "y3")
        canvas.column(x + 6, 10, 28, "y2").rect(x + 8, 17, 3, 3, "c2").column(x + 11, 10, 28, "y2").row(x, 37, 12, "y2")
    return canvas.outline()


def things() -> dict[str, Thing]:
    """List walls and corners."""
    found = {f"sea_window_{kind}": hanging(window(kind), 18) for kind in ("sea", "tower", "turned")}
    return found | {
        "lighthouse_beam": lying(beam()),
        "swing_doors": hanging(swing_doors(), 0),
        "sign_quiet": hanging(sign_quiet(), 44),
        "head_scan": hanging(scan(), 28),
        "fogged_basin": standing(basin()),
        "steel_cart": standing(cart()),
        "air_bottles": standing(cylinder()),
        "slippers": standing(slippers()),
        "pillow_pile": standing(pillows()),
        "floor_cable": lying(cable()),
        "cloth_screen": standing(screen_frame()),
        "coats_white": standing(stand_with_hooks()),
    }
