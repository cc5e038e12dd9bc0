"""The building site: scaffolding, ladders, a crane, a plumb line, crates and tools."""

from tools.art.canvas import GLOW, Canvas
from tools.art.places.nave.lines import trace
from tools.art.things.furniture import box
from tools.art.things.thing import Thing, standing


def _pole(canvas: Canvas, x: int, top: int, foot: int) -> None:
    canvas.rect(x, top, 3, foot - top, "s1").column(x, top, foot - top, "s3").column(x + 2, top, foot - top, "s0")


def _boards(canvas: Canvas, y: int, left: int, width: int) -> None:
    canvas.rect(left, y, width, 5, "s2").row(left, y, width, "s4").row(left, y + 1, width, "s3").row(
        left, y + 4, width, "s0"
    )
    for x in range(left + 9, left + width, 13):
        canvas.column(x, y + 1, 4, "s1")


def _rungs(canvas: Canvas, x: int, top: int, foot: int) -> None:
    canvas.column(x, top, foot - top, "s1").column(x + 1, top, foot - top, "s3")
    canvas.column(x + 9, top, foot - top, "s0").column(x + 10, top, foot - top, "s1")
    for y in range(top + 4, foot - 1, 6):
        canvas.row(x + 2, y, 7, "s3").row(x + 2, y + 1, 7, "s0")


def scaffold(width: int, height: int, floors: tuple[int, ...], things_on_it: bool = True) -> Canvas:
    """Draw a scaffold of poles with a floor of boards at each of some heights, braces, and a ladder within."""
    canvas = Canvas(width, height)
    for x in (4, width - 7):
        _pole(canvas, x, 0, height - 1)
    for top, foot in zip(floors, (*floors[1:], height - 2), strict=True):
        canvas.line(7, top + 5, width - 8, foot, "s1").line(7, top + 6, width - 8, foot + 1, "s0")
    for number, (top, foot) in enumerate(zip(floors, (*floors[1:], height - 1), strict=True)):
        _rungs(canvas, width // 2 - 5 + (8 if number % 2 else -6), top - 4, foot)
    for y in floors:
        _boards(canvas, y, 0, width)
        for x in (4, width - 7):
            canvas.rect(x - 1, y + 1, 5, 3, "n5").pixels(((x, y + 2), (x + 2, y + 1)), "n3")
    if things_on_it:
        y = floors[0]
        canvas.rect(9, y - 7, 8, 7, "s2").row(9, y - 7, 8, "s4").row(9, y - 5, 8, "n1").column(9, y - 7, 7, "s3")
        canvas.rect(width - 20, y - 4, 9, 4, "n4").row(width - 20, y - 4, 9, "n6")
    return canvas.outline()


def ladder(height: int) -> Canvas:
    """Draw a ladder that leans on nothing."""
    canvas = Canvas(15, height)
    _rungs(canvas, 2, 1, height - 1)
    return canvas.outline()


def ladder_drawn() -> Canvas:
    """Draw a ladder that turns into its own drawing half way up."""
    canvas = Canvas(15, 92)
    _rungs(canvas, 2, 44, 91)
    canvas.outline()
    canvas.row(2, 43, 2, "c4", GLOW).row(11, 43, 2, "c4", GLOW)
    for x in (2, 12):
        canvas.column(x, 2, 41, "c2", GLOW)
    for y in range(4, 42, 6):
        canvas.row(3, y, 9, "c1", GLOW)
    return canvas


def crane() -> Canvas:
    """Draw a wooden crane with a wheel to walk in; a stone hangs from its rope."""
    canvas = Canvas(96, 128)
    _pole(canvas, 30, 18, 124)
    canvas.rect(29, 20, 5, 104, "s2").column(29, 20, 104, "s3").column(33, 20, 104, "s0")
    for step in range(3):
        canvas.line(6, 20 + step, 84, 6 + step, ("s4", "s2", "s0")[step])
    canvas.line(32, 50, 62, 11, "s1").line(33, 50, 63, 11, "s2").line(30, 100, 14, 124, "s1").line(
        33, 100, 50, 124, "s1"
    )
    canvas.line(31, 100, 15, 124, "s2").line(32, 100, 49, 124, "s2").rect(8, 122, 48, 4, "s1").row(8, 122, 48, "s3")
    canvas.ring(8, 66, 44, 44, 4, "s1").ring(9, 66, 42, 42, 1, "s3").ring(12, 70, 36, 36, 1, "s0")
    for dx, dy in ((0, 20), (14, 14), (20, 0), (14, -14)):
        canvas.line(30 - dx, 88 - dy, 30 + dx, 88 + dy, "s2")
    canvas.ellipse(26, 84, 8, 8, "s3").ellipse(28, 86, 4, 4, "s0").column(82, 9, 52, "s4").line(8, 20, 28, 72, "s3")
    canvas.ellipse(79, 5, 7, 7, "y2").ellipse(81, 7, 3, 3, "y0")
    canvas.line(82, 60, 75, 68, "s4").line(82, 60, 89, 68, "s4")
    canvas.rect(70, 69, 24, 5, "n5").row(70, 69, 24, "n7").rect(70, 74, 24, 12, "n3").row(70, 74, 24, "n6")
    canvas.column(70, 75, 11, "n4").rect(92, 75, 2, 11, "n2").row(74, 80, 6, "r2")
    return canvas.outline()


def plumb_line() -> Canvas:
    """Draw a plumb line under a tripod of laths; it does not hang quite straight."""
    canvas = Canvas(36, 62)
    canvas.line(17, 3, 3, 59, "s1").line(18, 3, 4, 59, "s3").line(18, 3, 31, 59, "s2").line(19, 3, 32, 59, "s0")
    canvas.line(17, 4, 17, 54, "s0").rect(15, 1, 6, 4, "s3").row(15, 1, 6, "s4")
    canvas.outline()
    trace(canvas, [(18, 5), (20, 38)], "c3")
    canvas.polygon([(18, 38), (22, 38), (23, 42), (20, 49), (17, 42)], "g1").polygon(
        [(18, 39), (20, 39), (20, 47), (18, 42)], "g3"
    )
    return canvas.pixels(((18, 56), (20, 56), (22, 56), (20, 55), (20, 57)), "r2", GLOW)


def crate(open_top: bool) -> Canvas:
    """Draw a crate of boards; an open one has rolls of plans in it."""
    canvas = Canvas(28, 34)
    if open_top:
        for x, y, tone in ((5, 4, "s5"), (10, 1, "c2"), (15, 5, "n7"), (19, 2, "s5")):
            canvas.rect(x, y, 4, 14, tone).column(x, y, 14, "n8" if tone != "c2" else "c3").row(x, y, 4, "n5")
            canvas.pixel(x + 2, y, "n1")
    box(canvas, 1, 10, 26, 6, 16, ("s1" if open_top else "s3", "s2", "s4", "s0"))
    if open_top:
        canvas.rect(3, 11, 22, 4, "n0").rect(5, 9, 4, 6, "s5").rect(10, 8, 4, 7, "c2").rect(15, 9, 4, 6, "n7")
        canvas.rect(19, 8, 4, 7, "s4")
    for y in (21, 26):
        canvas.row(2, y, 24, "s0").row(2, y + 1, 24, "s3")
    for x in (1, 24):
        canvas.rect(x, 16, 3, 15, "s1").column(x, 16, 15, "s3")
        canvas.pixels(((x + 1, 18), (x + 1, 24), (x + 1, 29)), "n5")
    return canvas.outline()


def tool_bench() -> Canvas:
    """Draw a bench with chisels, a mallet and a half-cut leaf of stone."""
    canvas = Canvas(52, 34)
    for x in (4, 44):
        canvas.rect(x, 20, 4, 13, "s0").column(x, 20, 13, "s2")
    box(canvas, 1, 9, 50, 9, 6, ("s3", "s1", "s4", "s0")).row(6, 28, 40, "s0").row(6, 27, 40, "s2")
    for i, x in enumerate((6, 10, 14, 18)):
        canvas.column(x, 11, 4, "s1").rect(x - 1, 10, 3, 2, "g1").column(x, 14, 3 - i % 2, "y4")
    canvas.rect(23, 9, 8, 5, "s2").row(23, 9, 8, "s4").rect(26, 14, 2, 4, "s4").column(30, 9, 5, "s0")
    canvas.polygon([(35, 6), (42, 2), (48, 7), (46, 14), (36, 14)], "n4").polygon(
        [(36, 7), (42, 3), (43, 8), (38, 12)], "n6"
    )
    canvas.line(41, 5, 41, 13, "n2").line(41, 9, 45, 7, "n2").pixels(((33, 15), (45, 15), (31, 16)), "n6")
    return canvas.outline()


def barrow() -> Canvas:
    """Draw a wheelbarrow of mortar."""
    canvas = Canvas(44, 26)
    canvas.ellipse(1, 13, 12, 12, "s0").ellipse(2, 13, 10, 10, "s2").ellipse(5, 16, 4, 4, "y1")
    canvas.polygon([(8, 8), (34, 8), (29, 18), (13, 18)], "s2").row(8, 8, 27, "s4").row(10, 9, 24, "s1")
    canvas.polygon([(11, 8), (17, 3), (26, 4), (31, 8)], "n5").polygon([(13, 7), (17, 4), (23, 4), (20, 7)], "n6")
    canvas.line(27, 17, 42, 11, "s3").line(27, 18, 42, 12, "s0").rect(28, 18, 2, 6, "s1").line(7, 19, 14, 15, "s1")
    return canvas.outline()


def things() -> dict[str, Thing]:
    """List what builders left standing."""
    return {
        "scaffold_tall": standing(scaffold(56, 128, (16, 54, 92))),
        "scaffold_low": standing(scaffold(72, 78, (12, 44))),
        "ladder": standing(ladder(64)),
        "ladder_drawn": standing(ladder_drawn()),
        "crane": standing(crane()),
        "plumb_line": standing(plumb_line()),
        "crate": standing(crate(open_top=False)),
        "crate_of_plans": standing(crate(open_top=True)),
        "tool_bench": standing(tool_bench()),
        "barrow": standing(barrow()),
    }
