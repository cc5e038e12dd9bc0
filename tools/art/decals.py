"""Marks to lay over floor tiles, transparent around: they tell one stretch of floor from another."""

from tools.art.canvas import Canvas
from tools.art.dice import Dice

NAMES = ("crack", "stain", "paper", "drain", "arrow", "number", "footprint", "dust")


def decal(name: str) -> Canvas:
    """Draw one decal, 16 x 16."""
    canvas, dice = Canvas(16, 16), Dice(len(name) * 7)
    if name == "crack":
        canvas.line(2, 3, 6, 6, "n0").line(6, 6, 7, 10, "n0").line(7, 10, 13, 13, "n0").line(6, 6, 11, 4, "n0")
        canvas.line(3, 4, 6, 7, "y2")
    elif name == "stain":
        canvas.dither(canvas.ellipse_mask(2, 4, 12, 9), "n1", 0.5).dither(canvas.ellipse_mask(4, 5, 7, 6), "n1", 0.75)
    elif name == "paper":
        canvas.polygon([(3, 5), (11, 3), (13, 10), (5, 12)], "n6").polygon([(4, 5), (10, 4), (12, 9), (6, 11)], "n7")
        canvas.line(6, 6, 10, 5, "n5").line(6, 8, 11, 7, "n5").row(5, 13, 8, "n0")
    elif name == "drain":
        canvas.rect(3, 3, 10, 10, "n0").frame(4, 4, 8, 8, "y2")
        for y in (6, 8):
            canvas.row(5, y, 6, "y1")
    elif name == "arrow":
        canvas.rect(2, 7, 8, 3, "y3").polygon([(9, 4), (13, 8), (9, 12)], "y3")
        canvas.fill((canvas.index >= 0) & ((canvas.xs * 3 + canvas.ys * 5) % 7 == 0), None)
    elif name == "number":
        for x in (2, 9):
            canvas.stamp(("####.", "....#", "..##.", "....#", "....#", "####."), x, 5, {"#": "y3"})
        canvas.fill((canvas.index >= 0) & ((canvas.xs * 3 + canvas.ys * 5) % 7 == 0), None)
    elif name == "footprint":
        canvas.stamp((".##", "###", "###", ".#.", "...", ".##"), 3, 2, {"#": "n1"})
        canvas.stamp(("##.", "###", "###", ".#.", "...", "##."), 9, 7, {"#": "n1"})
    else:
        for _ in range(14):
            canvas.row(dice.between(1, 13), dice.between(2, 14), dice.between(1, 4), "y2")
    return canvas
