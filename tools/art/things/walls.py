"""Things on walls: posters, displays, windows, pipes."""

from tools.art.canvas import GLOW, Canvas
from tools.art.dice import Dice
from tools.art.things.thing import Thing, hanging

DIGIT_3 = ("####.", "....#", "....#", ".###.", "....#", "....#", "####.")


def _sheet(ground: str, edge: str) -> Canvas:
    """Draw an empty poster, 20 x 24."""
    canvas = Canvas(20, 24)
    canvas.rect(0, 0, 20, 24, "n0").rect(1, 1, 18, 22, edge).rect(2, 2, 16, 20, ground)
    return canvas


def poster_moon() -> Canvas:
    """Draw a poster of a moon over waves."""
    canvas = _sheet("n3", "n7").rect(2, 14, 16, 8, "c0")
    moon = canvas.ellipse_mask(5, 4, 10, 10) & ~canvas.ellipse_mask(9, 2, 9, 9)
    canvas.fill(moon, "g3").pixels(((14, 5), (12, 9), (4, 12)), "n8")
    for y in (15, 18):
        canvas.row(3, y, 5, "c2").row(10, y + 1, 6, "c2")
    return canvas


def poster_eye() -> Canvas:
    """Draw a poster of a wide-open eye."""
    canvas = _sheet("v0", "v2").ellipse(4, 6, 12, 8, "n8").ellipse(7, 6, 6, 8, "v2").ellipse(8, 8, 4, 4, "n0")
    return canvas.pixel(8, 8, "n8").row(4, 17, 12, "v3").row(6, 19, 8, "v2")


def poster_sheep() -> Canvas:
    """Draw a poster of a sheep in the air."""
    canvas = _sheet("e1", "n7").rect(2, 17, 16, 5, "e2").ellipse(5, 7, 10, 7, "n8").ellipse(6, 6, 5, 4, "n8")
    canvas.rect(12, 8, 4, 4, "n1").pixel(14, 9, "n8").column(7, 13, 3, "n1").column(12, 13, 3, "n1").row(6, 12, 7, "n6")
    return canvas.rect(4, 17, 12, 1, "s3").rect(6, 16, 1, 4, "s3").rect(13, 16, 1, 4, "s3")


def sign_now_serving() -> Canvas:
    """Draw the display of the waiting room, which always reads 3:33."""
    canvas = Canvas(36, 18)
    canvas.rect(0, 0, 36, 18, "n0").rect(1, 1, 34, 16, "y1").row(1, 1, 34, "y3").rect(3, 3, 30, 12, "n0").frame(
        3, 3, 30, 12, "r0", GLOW
    )
    for x in (6, 17, 24):
        canvas.stamp(DIGIT_3, x, 6, {"#": "r2"}, glow="#").row(x, 6, 4, "r3", GLOW)
    return canvas.rect(13, 7, 2, 2, "r2", GLOW).rect(13, 10, 2, 2, "r2", GLOW)


def window_night() -> Canvas:
    """Draw a window on the city at night, low enough for a wall of two rows."""
    canvas, dice = Canvas(48, 26), Dice(12)
    canvas.rect(0, 0, 48, 25, "n0").rect(1, 1, 46, 22, "s1").row(1, 1, 46, "s3").column(1, 1, 22, "s2")
    view = canvas.box_mask(4, 4, 40, 17)
    canvas.gradient(view, ("n1", "n2", "v0", "v1", "p1"), canvas.ys / 28, 0.8, GLOW)
    canvas.ellipse(32, 5, 7, 7, "g4", GLOW).ellipse(30, 4, 7, 7, "n2", GLOW).pixels(
        ((9, 6), (18, 8), (27, 5), (13, 5), (41, 7)), "n7", GLOW
    )
    x = 4
    while x < 44:
        width, top = min(dice.between(4, 8), 44 - x), dice.between(11, 17)
        canvas.rect(x, top, width, 21 - top, "n1", GLOW).row(x, top, width, "n3", GLOW)
        for y in range(top + 2, 20, 2):
            for window in range(x + 1, x + width - 1, 2):
                if dice.share() < 0.35:
                    canvas.pixel(window, y, dice.pick(("g3", "g2", "p3", "c3")), GLOW)
        x += width
    canvas.rect(23, 4, 2, 17, "s1").column(23, 4, 17, "s2").row(4, 11, 40, "s1")
    canvas.rect(0, 22, 48, 3, "s2").row(0, 22, 48, "s4").row(0, 25, 48, "s0")
    return canvas


def notice_board() -> Canvas:
    """Draw a cork board with notes and one red thread."""
    canvas = Canvas(40, 24)
    canvas.rect(0, 0, 40, 24, "n0").rect(1, 1, 38, 22, "s1").row(1, 1, 38, "s3").rect(3, 3, 34, 18, "s3")
    canvas.speckle(canvas.box_mask(3, 3, 34, 18), -1, 0.12, 3, 2)
    for x, y, width, height, colour in (
        (5, 5, 8, 10, "n8"),
        (16, 4, 7, 7, "g4"),
        (26, 6, 9, 8, "n7"),
        (15, 13, 8, 6, "c4"),
    ):
        canvas.rect(x, y, width, height, colour).row(x, y + height, width, "s2").pixel(x + width // 2, y, "r2")
        for row in range(y + 2, y + height - 1, 2):
            canvas.row(x + 1, row, width - 3 + row % 2, "n5")
    return canvas.line(9, 5, 19, 4, "r2").line(19, 4, 30, 6, "r2")


def wall_phone() -> Canvas:
    """Draw an old wall telephone with its cord."""
    canvas = Canvas(16, 26)
    canvas.rect(4, 4, 9, 15, "s1").column(4, 4, 15, "s2").row(4, 4, 9, "s3").ellipse(6, 9, 6, 6, "g3").ellipse(
        7, 10, 4, 4, "s0"
    )
    canvas.rect(1, 3, 3, 12, "n1").rect(1, 3, 4, 3, "n2").rect(1, 12, 4, 3, "n2").column(1, 4, 10, "n4")
    canvas.pixels(((2, 16), (3, 18), (2, 20), (4, 22), (6, 22), (8, 20)), "n3").rect(6, 6, 2, 1, "g2").rect(
        10, 6, 2, 1, "g2"
    )
    return canvas.outline()


def radiator() -> Canvas:
    """Draw a radiator under a wall, 32 x 18."""
    canvas = Canvas(32, 18)
    canvas.rect(1, 1, 30, 3, "y3").row(1, 1, 30, "y4")
    for x in range(1, 31, 5):
        canvas.rect(x, 3, 4, 12, "y2").column(x, 3, 12, "y3").column(x + 3, 3, 12, "y0").pixel(x + 1, 4, "y4")
    return canvas.rect(3, 15, 2, 2, "y1").rect(27, 15, 2, 2, "y1").outline()


def pipe() -> Canvas:
    """Draw a pipe that runs down a wall, 12 x 32."""
    canvas = Canvas(12, 32)
    canvas.rect(3, 0, 5, 32, "n0").rect(4, 0, 3, 32, "y2").column(4, 0, 32, "y3").column(6, 0, 32, "y1")
    for y in (5, 24):
        canvas.rect(2, y, 7, 4, "n0").rect(2, y + 1, 7, 2, "y3").row(2, y + 1, 7, "y4")
    return (
        canvas.ellipse(0, 12, 11, 7, "n0").ellipse(1, 13, 9, 5, "r1").ring(1, 13, 9, 5, 1, "r2").rect(5, 15, 1, 1, "y4")
    )


def things() -> dict[str, Thing]:
    """List what hangs on walls, with the height of its lower edge over the foot of the wall."""
    return {
        "poster_moon": hanging(poster_moon(), 4),
        "poster_eye": hanging(poster_eye(), 4),
        "poster_sheep": hanging(poster_sheep(), 4),
        "sign_now_serving": hanging(sign_now_serving(), 10),
        "window_night": hanging(window_night(), 3),
        "notice_board": hanging(notice_board(), 5),
        "wall_phone": hanging(wall_phone(), 3),
        "radiator": hanging(radiator(), -2),
        "pipe": hanging(pipe(), 0),
    }
