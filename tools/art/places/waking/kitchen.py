"""A kitchen along a wall."""

from tools.art.canvas import GLOW, Canvas
from tools.art.things.furniture import box
from tools.art.things.thing import Thing, hanging, standing


def kitchen() -> Canvas:
    """Draw a kitchen counter with kettle, coffee and sink."""
    canvas = Canvas(100, 40)
    box(canvas, 1, 10, 98, 9, 20, ("y3", "s1", "y4", "s0"))
    canvas.row(1, 10, 98, "y2").row(1, 19, 98, "s0").rect(1, 36, 98, 3, "n0")
    for i in range(5):
        x = 3 + i * 19
        canvas.rect(x, 21, 17, 14, "s2").frame(x, 21, 17, 14, "s0").row(x + 1, 21, 15, "s3").rect(
            x + 2, 24, 13, 9, "s1"
        ).row(x + 6, 22, 5, "g2")
    canvas.rect(57, 12, 22, 5, "n2").frame(57, 12, 22, 5, "y1").row(58, 16, 20, "y4").column(68, 5, 8, "y3").row(
        66, 5, 3, "y4"
    ).pixel(66, 6, "y3").rect(6, 12, 22, 5, "n0").frame(6, 12, 22, 5, "n2")
    canvas.ring(8, 12, 7, 5, 1, "r2", GLOW).ring(18, 12, 7, 5, 1, "n4").ellipse(7, 4, 9, 9, "y2").ellipse(
        8, 4, 6, 5, "y4"
    ).row(8, 12, 8, "y0").line(15, 7, 18, 5, "y3").row(9, 3, 5, "n1")
    canvas.row(10, 2, 3, "n1").rect(34, 2, 14, 14, "n1").rect(35, 2, 12, 4, "n3").row(35, 2, 12, "n5").rect(
        37, 8, 8, 6, "n0"
    ).rect(39, 10, 4, 4, "s1").row(39, 10, 4, "n7").pixel(45, 4, "r2", GLOW)
    canvas.pixel(43, 4, "e3", GLOW)
    for x, k in ((50, "p2"), (83, "g2"), (89, "e2")):
        canvas.rect(x, 12, 5, 5, k).shift_rect(x, 12, 1, 5, 1).row(x, 12, 5, "s0").pixel(x + 5, 14, k)
    return canvas.rect(93, 6, 4, 10, "e1").column(93, 7, 9, "e2").rect(94, 3, 2, 3, "e1").outline()


def fridge() -> Canvas:
    """Draw a fridge with notes."""
    canvas = Canvas(30, 58)
    canvas.rect(1, 2, 28, 54, "y2").rect(1, 1, 28, 6, "y3").row(1, 6, 28, "y4").rect(3, 8, 24, 18, "y3").rect(
        3, 28, 24, 26, "y3"
    ).row(3, 8, 24, "y4").row(3, 28, 24, "y4").column(3, 8, 46, "y4")
    canvas.row(1, 26, 28, "y0").row(1, 27, 28, "y1").column(24, 14, 9, "y1").column(24, 31, 12, "y1").column(
        26, 8, 46, "y2"
    ).rect(6, 11, 6, 7, "g4").pixel(8, 11, "r2").rect(14, 13, 5, 5, "p3")
    canvas.pixel(16, 13, "c3").rect(7, 33, 9, 7, "s5").row(8, 35, 6, "s3").row(8, 37, 4, "s3").pixel(11, 32, "e2").rect(
        13, 43, 6, 5, "c3"
    ).pixel(15, 43, "r2").rect(1, 54, 28, 2, "n0")
    return canvas.rect(5, 0, 9, 3, "s3").row(5, 0, 9, "s4").outline()


def stool() -> Canvas:
    """Draw a bar stool."""
    canvas = Canvas(14, 18)
    return (
        canvas.rect(3, 7, 2, 10, "s1")
        .rect(9, 7, 2, 10, "s1")
        .row(3, 12, 8, "s0")
        .ellipse(1, 3, 12, 6, "s1")
        .ellipse(1, 1, 12, 6, "s3")
        .ellipse(2, 1, 9, 4, "s4")
        .outline()
    )


def pendant() -> Canvas:
    """Draw a pendant lamp, lit."""
    canvas = Canvas(22, 40)
    canvas.column(11, 0, 28, "n0").polygon([(2, 37), (7, 28), (15, 28), (20, 37)], "g1").polygon(
        [(4, 36), (8, 29), (12, 29), (10, 36)], "g2"
    ).row(7, 28, 9, "g3").ellipse(2, 34, 18, 5, "g3", GLOW)
    return canvas.ellipse(5, 35, 12, 3, "g4", GLOW).outline()


def wall_shelf() -> Canvas:
    """Draw a shelf of jars and books."""
    canvas = Canvas(60, 18)
    canvas.row(0, 14, 60, "s4").rect(0, 15, 60, 2, "s2").row(0, 17, 60, "s0")
    for x, h, k in (
        (2, 9, "n6"),
        (9, 7, "g2"),
        (15, 11, "e1"),
        (21, 6, "r2"),
        (27, 6, "n7"),
        (33, 6, "n7"),
        (40, 10, "c2"),
        (46, 8, "s4"),
        (53, 9, "v2"),
    ):
        w = 5
        canvas.rect(x, 14 - h, w, h, k).shift_rect(x, 14 - h, 1, h, 1).shift_rect(x + w - 1, 14 - h, 1, h, -1).row(
            x, 14 - h, w, "s3" if h > 6 else k
        )
    return canvas.outline()


def things() -> dict[str, Thing]:
    """List them; shelf and pendant hang."""
    found = {"kitchen": standing(kitchen()), "fridge": standing(fridge()), "stool": standing(stool())}
    return found | {"wall_shelf": hanging(wall_shelf(), 20), "pendant": hanging(pendant(), 30)}
