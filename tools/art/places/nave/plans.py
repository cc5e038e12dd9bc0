"""Plans and what draws them: easels with what was crossed out, tables, rolls, sheets, compasses, red pencils."""

from tools.art.canvas import GLOW, Canvas
from tools.art.places.nave.lines import ellipse, pointed, spokes, trace
from tools.art.things.furniture import box
from tools.art.things.thing import Thing, lying, standing


def easel(drawing: str, crossed: bool = True) -> Canvas:
    """Draw an easel with a sheet on it: an arch, a rose, a plan or a tower; crossed out in red or not yet."""
    canvas = Canvas(38, 50)
    for x, foot in ((14, 5), (23, 32)):
        canvas.line(x, 3, foot, 48, "s1").line(x + 1, 3, foot + 1, 48, "s2")
    canvas.line(18, 2, 18, 46, "s0").rect(3, 33, 31, 2, "s2").row(3, 33, 31, "s4").row(4, 35, 29, "s0")
    canvas.rect(4, 7, 29, 26, "s5").frame(4, 7, 29, 26, "s3").column(32, 8, 25, "s4").row(5, 31, 27, "s4")
    canvas.pixels(((5, 8), (31, 8)), "r1").rect(16, 4, 5, 4, "s2").row(16, 4, 5, "s4")
    middle = 18
    if drawing == "arch":
        trace(canvas, pointed(middle, 30, 17, 8), "c1", glow=False)
        trace(canvas, pointed(middle, 30, 11, 7), "c2", glow=False)
        canvas.column(middle, 11, 19, "c1")
    elif drawing == "rose":
        ellipse(canvas, middle, 20, 10, 10, "c1", glow=False)
        ellipse(canvas, middle, 20, 3, 3, "c1", glow=False)
        spokes(canvas, middle, 20, 3, 9, 8, "c2").glow[:] = False
    elif drawing == "plan":
        canvas.rect(15, 10, 7, 20, "c1").rect(16, 11, 5, 18, "s5").rect(9, 15, 19, 6, "c1").rect(10, 16, 17, 4, "s5")
        for y in (13, 23, 26):
            canvas.pixels(((16, y), (20, y)), "c2")
    else:
        canvas.rect(14, 18, 9, 12, "c1").rect(15, 19, 7, 11, "s5").line(14, 18, 18, 9, "c1").line(22, 18, 18, 9, "c1")
        canvas.rect(17, 22, 3, 4, "c2").row(12, 30, 13, "c1")
    canvas.row(8, 29, 4, "n6").row(25, 11, 5, "n6")
    if crossed:
        for shift in (0, 1):
            canvas.line(7 + shift, 10, 28 + shift, 30, "r2").line(29 + shift, 10, 7 + shift, 30, "r2")
        canvas.line(6, 11, 10, 9, "r1").pixels(((29, 31), (6, 31)), "r3")
    return canvas.outline()


def easel_fallen() -> Canvas:
    """Draw an easel that somebody threw over, its sheet torn across."""
    canvas = Canvas(48, 26)
    canvas.line(3, 21, 44, 8, "s1").line(3, 22, 44, 9, "s3").line(8, 10, 42, 22, "s1").line(8, 11, 42, 23, "s2")
    canvas.polygon([(10, 5), (26, 3), (24, 8), (28, 12), (25, 18), (12, 20)], "s5").polygon(
        [(31, 8), (41, 10), (39, 21), (28, 20), (30, 14)], "n7"
    )
    canvas.line(14, 8, 23, 17, "r2").line(22, 7, 14, 17, "r2").line(33, 12, 37, 18, "r2").row(13, 18, 10, "s3")
    return canvas.outline()


def plan_table() -> Canvas:
    """Draw a trestle table, its top one great blueprint that glows; a lamp, a cup, a set-square."""
    canvas = Canvas(68, 46)
    for x in (8, 52):
        canvas.line(x + 3, 28, x, 44, "s1").line(x + 4, 28, x + 8, 44, "s0").line(x + 4, 28, x + 1, 44, "s2")
    canvas.polygon([(6, 10), (61, 10), (66, 30), (1, 30)], "s2").rect(1, 30, 66, 4, "s1").row(1, 30, 66, "s4")
    canvas.row(6, 10, 56, "s3").row(1, 33, 66, "s0")
    canvas.polygon([(11, 12), (55, 12), (59, 28), (7, 28)], "c1", GLOW).polygon(
        [(12, 13), (54, 13), (58, 27), (8, 27)], "c0", GLOW
    )
    for y in (16, 20, 24):
        canvas.row(11, y, 45, "c1", GLOW)
    for x in range(14, 56, 7):
        canvas.line(x + (33 - x) // 12, 13, x - (33 - x) // 12, 27, "c1", GLOW)
    trace(canvas, pointed(33, 27, 24, 5), "c3")
    trace(canvas, pointed(33, 27, 16, 4), "c2")
    canvas.column(33, 13, 14, "c4", GLOW)
    canvas.line(16, 15, 26, 24, "r2").line(26, 15, 16, 24, "r2")
    canvas.polygon([(46, 14), (54, 25), (43, 24)], "g2").polygon([(47, 18), (50, 23), (46, 23)], "c0").line(
        46, 14, 54, 25, "g3"
    )
    canvas.rect(59, 22, 5, 5, "n7").row(59, 22, 5, "s1").column(59, 23, 4, "n8")
    canvas.line(8, 14, 8, 4, "y2").line(8, 4, 15, 2, "y2").polygon([(12, 1), (19, 1), (21, 6), (11, 6)], "g2")
    canvas.row(11, 6, 11, "g4", GLOW).row(12, 7, 9, "g3", GLOW)
    return canvas.outline()


def plan_rolls() -> Canvas:
    """Draw a basket of rolled plans."""
    canvas = Canvas(26, 36)
    for x, y, tone, light in (
        (5, 5, "s5", "n8"),
        (9, 1, "c1", "c2"),
        (13, 6, "n7", "n8"),
        (16, 2, "s5", "n8"),
        (19, 7, "c1", "c2"),
    ):
        canvas.rect(x, y, 4, 22, tone).column(x, y, 22, light).row(x, y, 4, "n5").pixel(x + 2, y, "n1")
    canvas.polygon([(2, 18), (23, 18), (21, 34), (4, 34)], "s2").rect(1, 17, 24, 3, "s3").row(1, 17, 24, "s4")
    for y in range(21, 33, 3):
        for x in range(4 + y % 2 * 2, 21, 4):
            canvas.row(x, y, 2, "s1").pixel(x + 2, y, "s3")
    return canvas.row(4, 34, 18, "s0").outline()


def paper_heap() -> Canvas:
    """Draw a heap of crumpled sheets."""
    canvas = Canvas(36, 22)
    for x, y, size in ((2, 9, 12), (12, 11, 10), (22, 8, 12), (9, 3, 11), (18, 2, 10)):
        canvas.polygon(
            [
                (x, y + size * 0.4),
                (x + size * 0.4, y),
                (x + size, y + size * 0.3),
                (x + size * 0.9, y + size * 0.9),
                (x + size * 0.2, y + size),
            ],
            "n6",
        )
        canvas.polygon([(x, y + size * 0.4), (x + size * 0.4, y), (x + size * 0.5, y + size * 0.5)], "n8")
        canvas.polygon([(x + size * 0.4, y), (x + size, y + size * 0.3), (x + size * 0.5, y + size * 0.5)], "n7")
        canvas.line(x + size * 0.5, y + size * 0.5, x + size * 0.9, y + size * 0.9, "n5")
    canvas.line(25, 11, 30, 16, "r2").line(30, 11, 25, 16, "r2").row(12, 7, 4, "c2")
    return canvas.outline()


def sheet_on_floor(kind: int) -> Canvas:
    """Draw a sheet lying about; an even kind is crossed out."""
    canvas = Canvas(24, 18)
    points = (
        [(3, 6), (15, 2), (20, 10), (8, 15)],
        [(3, 4), (18, 6), (15, 15), (2, 12)],
        [(2, 9), (12, 2), (20, 7), (11, 15)],
    )[kind % 3]
    canvas.polygon([(x + 1, y + 1) for x, y in points], "n1").polygon(points, "n7").line(*points[0], *points[1], "n8")
    canvas.line(*points[2], *points[3], "n5")
    (xa, ya), (xc, yc) = points[0], points[2]
    middle = ((xa + xc) / 2, (ya + yc) / 2)
    canvas.line(xa + 4, ya + 1, *middle, "c2").line(middle[0] - 3, middle[1] + 2, middle[0] + 2, middle[1], "c1")
    if kind % 2 == 0:
        canvas.line(xa + 4, ya + 3, xc - 4, yc - 1, "r2").line(xa + 6, yc - 1, xc - 5, ya + 3, "r2")
    return canvas


def compasses() -> Canvas:
    """Draw a pair of brass compasses taller than anyone, standing on its needle."""
    canvas = Canvas(48, 94)
    for x0, x1, tones in ((22, 7, ("g3", "g2", "g1", "g0")), (25, 41, ("g2", "g1", "g1", "g0"))):
        for i, tone in enumerate(tones):
            canvas.line(x0 + i - 1, 12, x1 + i * 0.6, 74, tone)
    canvas.line(8, 74, 6, 90, "y4").line(9, 74, 7, 88, "y2")
    canvas.polygon([(40, 72), (44, 71), (45, 82), (42, 84), (40, 82)], "r2").column(41, 73, 9, "r3").pixel(42, 85, "s4")
    canvas.pixels(((42, 86), (43, 87)), "n1").ellipse(16, 2, 15, 15, "g1").ellipse(17, 2, 12, 12, "g2")
    canvas.ellipse(18, 3, 7, 7, "g3").ellipse(21, 7, 5, 5, "s0").pixel(19, 4, "g4").rect(22, 0, 4, 3, "g2")
    return canvas.line(14, 46, 33, 44, "g1").line(14, 45, 33, 43, "g3").outline()


def pencil() -> Canvas:
    """Draw a red pencil as long as a pew, lying with its point towards the light."""
    canvas = Canvas(76, 18)
    canvas.rect(2, 5, 8, 8, "r1").rect(2, 5, 8, 3, "r2").rect(10, 4, 4, 10, "y3").column(12, 4, 10, "y1")
    canvas.rect(14, 4, 44, 10, "r1").rect(14, 4, 44, 4, "r2").row(14, 5, 44, "r3").row(14, 12, 44, "r0")
    canvas.polygon([(58, 4), (70, 9), (58, 13)], "s4").line(58, 4, 69, 8, "s5").line(58, 13, 68, 10, "s3")
    canvas.polygon([(66, 7), (73, 9), (66, 11)], "r2").row(20, 8, 12, "g3")
    return canvas.outline()


def set_square() -> Canvas:
    """Draw a great set-square leaning: glass with lines of light."""
    canvas = Canvas(46, 66)
    canvas.polygon([(8, 3), (42, 62), (4, 62)], "c1").polygon([(12, 24), (30, 55), (11, 55)], None)
    canvas.outline()
    canvas.line(8, 3, 42, 62, "c3", GLOW).line(8, 3, 4, 62, "c2", GLOW).line(4, 62, 42, 62, "c2", GLOW)
    canvas.line(12, 24, 30, 55, "c2", GLOW).line(12, 24, 11, 55, "c2", GLOW).line(11, 55, 30, 55, "c2", GLOW)
    for i in range(8):
        canvas.row(11 + i * 4, 8 + i * 7, 3, "c4", GLOW)
    return canvas


def model_cathedral() -> Canvas:
    """Draw the model on its stand: the one thing here that is whole, but for the fallen spire."""
    canvas = Canvas(50, 62)
    box(canvas, 6, 40, 38, 6, 14, ("s3", "s1", "s4", "s0")).rect(10, 48, 30, 8, "s2").frame(10, 48, 30, 8, "s0")
    canvas.rect(21, 50, 8, 4, "g2").row(21, 50, 8, "g3")
    canvas.rect(11, 24, 28, 18, "n6").rect(11, 24, 28, 2, "n8").rect(30, 26, 9, 16, "n5")
    for x in (13, 18, 31, 36):
        canvas.polygon(pointed(x, 39, 4, 6), "g3", GLOW)
    canvas.polygon([(10, 24), (25, 15), (40, 24)], "v1").line(10, 24, 25, 15, "v2")
    for x, top in ((8, 10), (37, 14)):
        canvas.rect(x, top + 8, 6, 32 - top, "n7").column(x + 5, top + 8, 32 - top, "n5")
        canvas.polygon([(x - 1, top + 8), (x + 2, top - 4), (x + 6, top + 8)], "v1").line(
            x - 1, top + 8, x + 2, top - 4, "v2"
        )
        canvas.rect(x + 2, top + 12, 2, 5, "g3", GLOW)
    canvas.ellipse(20, 27, 9, 9, "n3").ellipse(21, 28, 7, 7, "p2", GLOW).ellipse(23, 30, 3, 3, "p4", GLOW)
    canvas.polygon(pointed(24.5, 41, 6, 3), "n1").polygon([(40, 38), (48, 35), (49, 39), (42, 41)], "n6")
    canvas.line(41, 38, 48, 35, "n8").line(4, 44, 9, 41, "r2")
    return canvas.outline()


def things() -> dict[str, Thing]:
    """List plans and drawing tools."""
    found = {
        "easel_arch": standing(easel("arch")),
        "easel_rose": standing(easel("rose")),
        "easel_plan": standing(easel("plan")),
        "easel_tower": standing(easel("tower", crossed=False)),
        "easel_fallen": standing(easel_fallen()),
        "plan_table": standing(plan_table()),
        "plan_rolls": standing(plan_rolls()),
        "paper_heap": standing(paper_heap()),
        "compasses": standing(compasses()),
        "pencil_red": standing(pencil()),
        "set_square": standing(set_square()),
        "model_cathedral": standing(model_cathedral()),
    }
    return found | {f"plan_sheet_{'abc'[kind]}": lying(sheet_on_floor(kind)) for kind in range(3)}
