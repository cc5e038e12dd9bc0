"""Beds on wheels with their curtains, and what stands by them: drips, monitors, lockers, chairs that waited."""

from tools.art.canvas import GLOW, Canvas
from tools.art.things.furniture import box
from tools.art.things.thing import Thing, standing

PULSE = (0, 0, 0, -1, 0, 1, -5, 4, 0, 0, -1, -1, 0, 0, 0, 0)
"""One beat on a monitor: px below the line, column by column."""
_STEEL = ("y3", "y2", "y4", "y0")


def bed(kind: str) -> Canvas:
    """Draw a bed of steel, 34 x 58: made, slept in, left in a hurry, or stripped."""
    canvas = Canvas(34, 58)
    canvas.rect(2, 3, 30, 10, "y2").frame(2, 2, 30, 11, "y3").row(2, 2, 30, "y4")
    for x in range(6, 30, 5):
        canvas.column(x, 4, 8, "y1")
    canvas.rect(3, 11, 28, 38, "y3").rect(4, 11, 26, 37, "y4").column(29, 11, 37, "y3")
    canvas.rect(7, 13, 20, 9, "y3").rect(7, 12, 20, 8, "c4").row(8, 19, 18, "y4").column(26, 13, 7, "y4")
    if kind == "stripped":
        canvas.rect(4, 11, 26, 37, "y2").rect(5, 12, 24, 35, "y3")
        for y in range(16, 46, 8):
            canvas.row(6, y, 22, "y2").pixels(((11, y + 3), (22, y + 3)), "y1")
    elif kind == "left":
        canvas.polygon([(4, 34), (14, 28), (30, 36), (30, 48), (4, 48)], "c1")
        canvas.polygon([(4, 34), (14, 28), (20, 31), (8, 40)], "c2").polygon(
            [(14, 28), (30, 36), (30, 33), (18, 26)], "y4"
        )
        canvas.line(10, 36, 8, 47, "c0").line(20, 36, 22, 47, "c0").line(8, 15, 18, 18, "y3")
    else:
        canvas.rect(4, 23, 26, 4, "y4").row(4, 22, 26, "c4").row(4, 26, 26, "y2")
        canvas.rect(4, 27, 26, 21, "c1").rect(4, 27, 9, 21, "c2").rect(4, 27, 26, 2, "c2")
        for x, lean in ((11, 2), (18, 0), (25, -2)):
            canvas.line(x, 29, x - lean, 47, "c0")
    if kind in ("taken", "taken_turned"):
        _sleeper(canvas, kind == "taken_turned")
    canvas.rect(2, 48, 30, 6, "y3").row(2, 48, 30, "y4").row(2, 53, 30, "y1")
    canvas.rect(14, 49, 6, 4, "y4").row(15, 51, 4, "y2")
    return canvas.rect(4, 54, 3, 3, "n0").rect(27, 54, 3, 3, "n0").outline()


def _sleeper(canvas: Canvas, turned: bool) -> None:
    """Draw a pale sleeper: hair, a turned face, the shape under the cover."""
    canvas.ellipse(11, 11, 12, 11, "y0").ellipse(11, 10, 11, 9, "y1").ellipse(12, 14, 10, 8, "y4")
    if turned:
        canvas.ellipse(11, 11, 9, 11, "y1").row(18, 18, 2, "y1")
    else:
        canvas.row(13, 17, 3, "y1").row(18, 17, 3, "y1")
    canvas.ellipse(8, 24, 18, 27, "c1").ellipse(8, 24, 11, 25, "c2").rect(4, 22, 26, 3, "c4").row(4, 24, 26, "y3")
    canvas.line(17, 27, 15, 45, "c0").line(22, 30, 23, 46, "c0")


def curtain(kind: str) -> Canvas:
    """Draw a curtain on its rail: open, gathered at the post; or drawn, with somebody's shape on it."""
    wide = 20 if kind == "open" else 44
    canvas = Canvas(wide, 72)
    canvas.rect(0, 2, wide, 2, "y3").row(0, 2, wide, "y4")
    left, cloth = (2, 14) if kind == "open" else (1, wide - 2)
    for x in range(left, left + cloth):
        tone = ("y2", "y3", "y3", "y4", "y3", "y2", "y1")[(x - left) % 7]
        canvas.column(x, 6, 62 - (x - left) % 7 // 3, tone)
        if (x - left) % 7 == 3:
            canvas.column(x, 3, 3, "y3")
    if kind == "open":
        canvas.rect(left - 1, 40, cloth + 2, 3, "c1").row(left - 1, 40, cloth + 2, "c2")
    else:
        glow = canvas.ellipse_mask(2, 14, 40, 50) & (canvas.index >= 0)
        canvas.shift(glow & (canvas.ys % 2 == canvas.xs % 2), 1)
        shape = canvas.ellipse_mask(17, 22, 11, 13) | canvas.ellipse_mask(10, 34, 25, 36)
        canvas.shift(shape & (canvas.ys < 66), -1)
        if kind == "drawn_awake":
            canvas.rect(19, 27, 2, 2, "c4", GLOW).rect(24, 27, 2, 2, "c4", GLOW)
    canvas.row(left, 66, cloth, "y1")
    return canvas.outline()


def monitor(kind: str) -> Canvas:
    """Draw a monitor on its stand: a pulse, a faster one, or only a line and the hour."""
    canvas = Canvas(26, 46)
    canvas.rect(12, 19, 3, 22, "y2").column(12, 19, 22, "y3").rect(5, 41, 17, 2, "y2").row(5, 41, 17, "y3")
    canvas.rect(4, 43, 3, 2, "n0").rect(20, 43, 3, 2, "n0").rect(10, 26, 8, 5, "y1").row(10, 26, 8, "y3")
    canvas.rect(1, 1, 24, 19, "y1").row(1, 1, 24, "y3").column(1, 1, 19, "y2").rect(3, 3, 20, 13, "n0", GLOW)
    step = 2 if kind == "fast" else 1
    for x in range(20):
        beat = 0 if kind == "still" else PULSE[x * step % 16]
        canvas.pixel(3 + x, 9 + beat, "e3", GLOW)
    canvas.row(4, 14, 7, "c2", GLOW).row(14, 14, 5, "c1", GLOW).pixels(((4, 4), (6, 4), (8, 4)), "c2", GLOW)
    return canvas.pixels(((4, 18), (7, 18)), "y3").pixel(21, 18, "c4", GLOW).outline()


def drip(two: bool) -> Canvas:
    """Draw a drip on its stand; the tube leads away."""
    canvas = Canvas(22, 52)
    canvas.rect(10, 2, 2, 44, "y3").column(11, 2, 44, "y2").row(3, 2, 16, "y4").rect(4, 46, 14, 2, "y2").row(
        4, 46, 14, "y3"
    )
    canvas.rect(4, 48, 2, 2, "n0").rect(16, 48, 2, 2, "n0")
    for x in (2, 14)[: 1 + two]:
        canvas.rect(x, 4, 6, 11, "c2", GLOW).rect(x, 8, 6, 7, "c1", GLOW).column(x + 1, 5, 9, "c4", GLOW).row(
            x, 4, 6, "y4"
        )
        canvas.column(x + 3, 15, 10, "c2").rect(x + 2, 18, 3, 3, "y4").line(x + 3, 25, 10, 33, "c2")
    return canvas.outline()


def locker() -> Canvas:
    """Draw a bedside locker: a glass of water, a watch, pills in a paper cup."""
    canvas = Canvas(22, 32)
    box(canvas, 2, 8, 18, 7, 14, _STEEL).frame(4, 17, 14, 10, "y1").row(8, 20, 6, "y4").rect(3, 29, 3, 2, "n0")
    canvas.rect(16, 29, 3, 2, "n0").rect(5, 5, 4, 6, "c2").column(5, 5, 6, "c4").row(5, 5, 4, "c4")
    return canvas.rect(12, 8, 4, 3, "y4").row(12, 8, 4, "c4").outline()


def alarm_clock(fallen: bool) -> Canvas:
    """Draw an alarm clock that reads 3:33, its hands the only red."""
    canvas = Canvas(18, 18)
    canvas.ellipse(2, 1, 6, 6, "y3").ellipse(10, 1, 6, 6, "y2").rect(8, 0, 2, 4, "y4")
    canvas.ellipse(2, 3, 14, 14, "y1").ellipse(3, 4, 12, 12, "y4").ellipse(4, 5, 10, 10, "c4")
    canvas.line(9, 10, 12, 11, "r2", GLOW).line(9, 10, 7, 14, "r2", GLOW).pixels(((9, 5), (13, 10), (4, 10)), "y1")
    canvas.rect(3, 15, 2, 2, "y1").rect(13, 15, 2, 2, "y1")
    return (canvas.turned() if fallen else canvas).outline()


def alarm_clocks() -> Canvas:
    """Draw a heap of alarm clocks that somebody set and set again."""
    canvas, one, lain = Canvas(46, 38), alarm_clock(fallen=False), alarm_clock(fallen=True)
    for picture, x, y in ((one, 4, 10), (lain, 18, 6), (one, 27, 13), (lain, 1, 19), (one, 14, 19), (lain, 28, 19)):
        canvas.blit(picture, x, y)
    return canvas


def chair() -> Canvas:
    """Draw a visitor's chair with a coat left over it."""
    canvas = Canvas(24, 34)
    canvas.rect(3, 3, 18, 13, "c1").row(3, 3, 18, "c2").column(3, 3, 13, "c2").polygon(
        [(12, 2), (21, 2), (22, 22), (14, 20)], "y2"
    )
    canvas.line(12, 2, 14, 20, "y3").rect(3, 16, 18, 5, "c2").row(3, 20, 18, "c0").rect(3, 21, 18, 3, "c1")
    for x in (4, 18):
        canvas.rect(x, 24, 2, 9, "y1").column(x, 24, 9, "y3")
    return canvas.polygon([(14, 14), (22, 14), (22, 24), (16, 26)], "y2").outline()


def things() -> dict[str, Thing]:
    """List beds and what stands by them."""
    found = {f"hour_bed_{kind}": standing(bed(kind)) for kind in ("made", "taken", "taken_turned", "left", "stripped")}
    found |= {f"curtain_{kind}": standing(curtain(kind), 3) for kind in ("open", "drawn", "drawn_awake")}
    found |= {f"pulse_{kind}": standing(monitor(kind)) for kind in ("slow", "fast", "still")}
    return found | {
        "drip_one": standing(drip(two=False), 2),
        "drip_two": standing(drip(two=True), 2),
        "bed_locker": standing(locker()),
        "alarm_clock": standing(alarm_clock(fallen=False)),
        "alarm_clock_fallen": standing(alarm_clock(fallen=True)),
        "alarm_clocks": standing(alarm_clocks()),
        "visitor_chair": standing(chair()),
    }
