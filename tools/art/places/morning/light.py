"""What lets the morning in: tall windows, their light on the floor, birds, curtains, plants on sills."""

from tools.art.canvas import GLOW, Canvas
from tools.art.dice import Dice
from tools.art.things.thing import Thing, hanging, lying, standing

WIDE, TALL = 64, 50
_BIRD = {
    "left": ("..aa...", ".abba..", "oabbaab", "..bbbab", "..abb.a", "...l..."),
    "looks": (".aa...", "abba..", "abbo..", ".bbbaa", ".abbba", "..l.l."),
}
_BIRD_LEGEND = {"a": "s2", "b": "s4", "o": "g2", "l": "s1"}


def bird(canvas: Canvas, kind: str, x: int, y: int, flip: bool = False) -> None:
    """Draw a sparrow with its feet at y."""
    rows = _BIRD[kind]
    canvas.stamp(rows, x, y - len(rows), _BIRD_LEGEND, flip)


def window(kind: str) -> Canvas:
    """Draw a window with the sun in it, hills, a tree, or birds on its sill; curtains at its sides."""
    canvas, dice = Canvas(WIDE, TALL), Dice(len(kind))
    canvas.rect(4, 0, 56, 46, "s1").rect(5, 1, 54, 44, "s2").row(4, 0, 56, "s3").column(5, 1, 44, "s3")
    view = canvas.box_mask(8, 4, 48, 38)
    canvas.gradient(view, ("c4", "p4", "p4", "s4", "s4", "s4", "g3"), canvas.ys / 44, 0.8, GLOW)
    if kind == "sun":
        canvas.ellipse(26, 20, 18, 18, "g4", GLOW).ellipse(28, 22, 14, 14, "n8", GLOW)
    for left, top, tone in ((8, 33, "s3"), (24, 36, "g2"), (4, 38, "e3")):
        hill = canvas.ellipse_mask(left - 6, top, 44, 24) & view
        canvas.fill(hill, tone, GLOW)
    for _ in range(9):
        x = dice.between(9, 52)
        canvas.rect(x, 39 - dice.between(0, 3), 3, 3, "s3", GLOW).pixel(x + 1, 40, "g4", GLOW)
    canvas.fill(~view & canvas.box_mask(8, 42, 48, 8), None)
    if kind == "tree":
        for x, y, size in ((38, 6, 16), (46, 12, 14), (34, 16, 13)):
            canvas.fill(canvas.ellipse_mask(x, y, size, size) & view, "e3", GLOW)
            canvas.fill(canvas.ellipse_mask(x, y, size - 5, size - 6) & view, "g4", GLOW)
        canvas.rect(46, 26, 3, 16, "s2", GLOW)
    canvas.rect(4, 42, 56, 4, "s2").row(4, 42, 56, "s3")
    canvas.rect(31, 3, 3, 40, "s2").column(31, 3, 40, "s4").rect(7, 20, 50, 2, "s2").row(7, 20, 50, "s4")
    for x, flip in ((2, False), (52, True)):
        for column in range(10):
            shade = ("s3", "s4", "s5", "s4", "s5")[column % 5]
            canvas.column(x + (9 - column if flip else column), 1, 40 - (column > 5) * (column - 5) * 2, shade)
        canvas.rect(x, 28, 10 - 2, 2, "r3")
    canvas.rect(0, 0, WIDE, 2, "s2").row(0, 0, WIDE, "s4")
    canvas.rect(2, 44, 60, 4, "s3").row(2, 44, 60, "s5").row(2, 47, 60, "s1").row(2, 48, 60, "s0")
    if kind == "birds":
        bird(canvas, "left", 14, 44)
        bird(canvas, "looks", 24, 44)
        bird(canvas, "left", 42, 44, flip=True)
    elif kind == "sun":
        canvas.rect(12, 38, 7, 6, "s2").row(12, 38, 7, "s4").ball(9, 29, 13, 10, ("e2", "e3", "e4"))
    elif kind == "tree":
        canvas.rect(14, 37, 4, 7, "c4").column(17, 37, 7, "c3").column(15, 30, 8, "e3").rect(13, 27, 5, 4, "r3").pixel(
            14, 28, "p4"
        )
        bird(canvas, "looks", 42, 44)
    return canvas


def shaft() -> Canvas:
    """Draw the light of a window on the floor: two by two panes, leaning to the right and fading."""
    canvas = Canvas(128, 112)
    for top, bottom, strong, soft in ((0, 44, 1.0, 0.22), (50, 100, 0.7, 0.1)):
        for side in (0, 1):
            points = []
            for y, end in ((top, 0), (top, 1), (bottom, 1), (bottom, 0)):
                points.append((4 + y * 0.5 + (side + end) * (25 + y * 0.07) - end * 3 + side * 2, y))
            mask = canvas.polygon_mask(points)
            canvas.dither(mask, "s2", strong).dither(mask & (canvas.ys < bottom - 18), "s3", soft)
    return canvas


def birds_on_floor() -> Canvas:
    """Draw two sparrows that came in for the crumbs."""
    canvas = Canvas(28, 14)
    bird(canvas, "left", 3, 12)
    bird(canvas, "looks", 17, 11)
    return canvas.pixels(((11, 12), (13, 10), (25, 12)), "s5").outline()


def pot(kind: str) -> Canvas:
    """Draw a plant: a tall fig, a trailing one on a stool, a box of herbs, a sunflower."""
    if kind == "herbs":
        canvas, dice = Canvas(44, 26), Dice(5)
        canvas.rect(2, 14, 40, 10, "s3").row(2, 14, 40, "s4").row(2, 23, 40, "s1").rect(4, 16, 36, 1, "s2")
        for _ in range(40):
            x, y = dice.between(3, 38), dice.between(3, 13)
            canvas.column(x + 1, y, 15 - y, "e2").rect(x, y, 3, 2, dice.pick(("e2", "e3", "e3", "e4")))
        return canvas.outline()
    canvas, dice = Canvas(42, 64), Dice(len(kind) * 3)
    canvas.rect(13, 50, 16, 12, "s3").rect(12, 48, 18, 4, "s4").row(12, 48, 18, "s5").column(27, 52, 10, "s2").row(
        14, 61, 14, "s1"
    )
    if kind == "fig":
        canvas.rect(20, 22, 2, 28, "s2")
        for x, y in ((6, 26), (24, 22), (4, 14), (26, 10), (13, 4), (10, 34), (25, 34), (15, 16)):
            canvas.ellipse(x, y, 14, 11, "e2").ellipse(x, y, 12, 8, "e3").line(x + 3, y + 6, x + 10, y + 3, "e4")
    elif kind == "trailing":
        for _ in range(22):
            x, y = 20, 46
            lean = dice.between(-3, 4)
            for step in range(dice.between(8, 20)):
                x, y = x + (lean if step < 5 else 0), y + (-1 if step < 3 else 1)
                canvas.rect(x, min(y, 60), 2, 2, dice.pick(("e2", "e3", "e3")))
    else:
        canvas.rect(20, 18, 2, 32, "e2").column(20, 18, 32, "e3").ellipse(10, 32, 11, 7, "e3").ellipse(
            22, 26, 11, 7, "e2"
        )
        canvas.ellipse(9, 3, 24, 22, "g2").ellipse(10, 4, 21, 19, "g3").ellipse(15, 8, 12, 12, "s2").ellipse(
            16, 9, 8, 8, "s3"
        )
    return canvas.outline()


def things() -> dict[str, Thing]:
    """List what lets the morning in."""
    found = {f"dawn_window_{kind}": hanging(window(kind), 12) for kind in ("sun", "tree", "birds", "hill")}
    found |= {f"dawn_pot_{kind}": standing(pot(kind)) for kind in ("fig", "trailing", "herbs", "sunflower")}
    return found | {
        "sun_on_floor": lying(shaft()),
        "birds_on_floor": standing(birds_on_floor(), 2),
    }
