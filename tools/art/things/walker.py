"""The walker: a shade folded from paper, with a porcelain mask, in all its poses. The other kinds are in shades.py."""

from tools.art.canvas import GLOW, Canvas
from tools.art.dice import Dice
from tools.art.things.thing import Thing, standing

MASK = (
    "...wwwww...",
    "..wWWWwww..",
    ".wWWWwwwwv.",
    ".wWWwwwwwv.",
    ".wwwwwwwwv.",
    ".wkkwwkkkv.",
    ".kkkwkrrRk.",
    ".wwwwwkrkv.",
    ".wwwwwwrwv.",
    ".vwwwwwrwv.",
    "..vwwwwwv..",
    "..vwkkkwv..",
    "...vwwwv...",
    "....vvv....",
)
PORCELAIN = {"w": "n8", "W": "n8", "v": "n6", "k": "n0", "r": "r2", "R": "r3"}
SWAY = (0, 1, 0, -1)


def shade(step: int) -> Canvas:
    """Draw a shade walking: a cloak folded from paper, sleeves like blades, a porcelain mask with one red eye."""
    canvas, sway = Canvas(24, 28), SWAY[step % 4]
    top = 1 - step % 2
    stride = sway * 2
    # the blades hang clear of the cloak and swing against each other
    canvas.polygon([(8, top + 12), (4, 15), (2, 20), (1 - (sway > 0), 25 - sway), (4, 21), (6, 17)], "n7")
    canvas.polygon([(15, top + 12), (19, 15), (21, 20), (22 + (sway < 0), 25 + sway), (19, 21), (17, 17)], "n5")
    canvas.line(7, top + 13, 3, 17, "n8").line(3, 17, 2, 20, "n8")
    # three folds: lit, middle, dark; each ends in a point of its own
    canvas.polygon(
        [(8, top + 12), (11, top + 12), (10, 20), (8 - stride // 2, 26 - abs(sway)), (6 - stride // 2, 21)], "n7"
    )
    canvas.polygon([(12, top + 12), (15, top + 12), (17 + stride // 2, 21), (15 + stride // 2, 26), (13, 20)], "n5")
    canvas.polygon([(10, top + 12), (13, top + 12), (14, 20), (11 + sway, 26 - (sway == 0)), (9, 20)], "n6")
    canvas.line(9, top + 13, 7 - stride // 2, 21, "n8").line(12, top + 14, 11 + sway, 25, "n7")
    canvas.line(14, top + 14, 15 + stride // 2, 24, "n4")
    canvas.outline()
    canvas.stamp(MASK, 6 + (sway > 0), top, PORCELAIN, glow="rR")
    return canvas.outline()


def shade_asleep() -> Canvas:
    """Draw a sleeping shade: a heap of folded paper, the mask on top with both eyes shut."""
    canvas = Canvas(24, 28)
    canvas.polygon([(2, 26), (5, 19), (9, 17), (15, 17), (20, 20), (22, 26)], "n6")
    canvas.polygon([(2, 26), (5, 19), (9, 17), (10, 22), (6, 26)], "n7").polygon(
        [(15, 17), (20, 20), (22, 26), (16, 26)], "n5"
    )
    canvas.line(5, 19, 2, 26, "n8").outline()
    legend = PORCELAIN | {"k": "n8", "r": "n8", "R": "n8"}
    canvas.stamp(MASK, 6, 9, legend).row(8, 15, 3, "n3").row(12, 15, 3, "n3").row(10, 20, 3, "n4").outline()
    return canvas.pixels(((19, 8), (20, 8), (21, 8), (20, 9), (19, 10), (20, 10), (21, 10)), "n7")


def shade_burst(step: int) -> Canvas:
    """Draw a shade falling apart into scraps of paper, four steps."""
    canvas, dice = Canvas(24, 28), Dice(9)
    if step == 0:
        canvas.blit(shade(0), 0, 0)
        canvas.line(12, 3, 9, 12, "r2", GLOW).line(9, 12, 14, 26, "r2", GLOW)
        return canvas
    for _ in range(15):
        x, y = dice.share() * 2 - 1, dice.share() * 2 - 1
        size, tone = dice.between(2, 5) - step // 2, dice.pick(("n6", "n7", "n8"))
        spread = (0, 5, 8, 10)[step]
        px, py = int(12 + x * spread), int(14 + y * spread * 1.2 - step)
        if size > 0 and not (step > 2 and dice.share() < 0.5):
            canvas.polygon([(px, py), (px + size, py - 1), (px + size - 1, py + size)], tone)
    if step == 1:
        canvas.stamp(MASK[:6], 6, 4, PORCELAIN).rect(11, 4, 2, 6, None)
    return canvas.outline()


def shade_rearing(step: int) -> Canvas:
    """Draw it rearing up, 32 x 32, three steps: it crouches, unfolds, and stands with both blades over its head."""
    canvas, low = Canvas(32, 32), (5, 2, 0)[step]
    top = low + 3
    lift = (0, 8, 15)[step]
    for side in (-1, 1):
        tone, edge = ("n7", "n8") if side < 0 else ("n5", "n6")
        elbow = (16 + side * (9 + step), top + 16 - lift // 2)
        tip = (16 + side * (11 + step), top + 22 - lift * 3 // 2)
        canvas.polygon([(16 + side * 3, top + 12), elbow, tip, (16 + side * 5, top + 16)], tone)
        canvas.line(16 + side * 3, top + 12, *elbow, edge).line(*elbow, *tip, edge)
    spread = 1 + step
    canvas.polygon([(12, top + 12), (15, top + 12), (14, 22), (12 - spread, 30), (9 - spread, 25)], "n7")
    canvas.polygon([(16, top + 12), (19, top + 12), (22 + spread, 25), (19 + spread, 30), (17, 22)], "n5")
    canvas.polygon([(14, top + 12), (17, top + 12), (18, 22), (16, 30), (13, 22)], "n6")
    canvas.line(13, top + 13, 10 - spread, 25, "n8").line(18, top + 14, 20 + spread, 28, "n4").outline()
    canvas.stamp(MASK, 11, top, PORCELAIN, glow="rR")
    if step:
        canvas.rect(14, top + 5, 5, 3, "n0").rect(15, top + 5, 3, 2, "r2", GLOW).pixel(15, top + 5, "r3", GLOW)
    return canvas.outline()


def shade_darting(step: int) -> Canvas:
    """Draw it darting, 32 x 28, two beats: the cloak streams back from the mask, both blades forward."""
    canvas = Canvas(32, 28)
    for number, tone in enumerate(("n5", "n6", "n7")):
        back = 4 - number + step
        canvas.polygon(
            [(12 + number * 3, 12), (16 + number * 3, 12), (18 + number * 2, 20), (9 + number * 5 - back, 26)], tone
        )
    canvas.line(13, 13, 9 - step, 25, "n8")
    canvas.polygon([(9, 13), (3, 19 + step), (2, 26), (7, 20)], "n7").polygon(
        [(22, 13), (28, 19 + step), (29, 26), (24, 20)], "n5"
    )
    canvas.line(9, 13, 3, 19 + step, "n8").line(3, 19 + step, 2, 26, "n8").outline()
    canvas.stamp(MASK, 11, 1 + step, PORCELAIN, glow="rR")
    return canvas.outline()


def shade_reading() -> Canvas:
    """Draw a shade that bows over a sheet held in both sleeves, the mask bent down to it."""
    canvas = Canvas(24, 28)
    canvas.polygon([(8, 14), (11, 13), (10, 21), (8, 26), (5, 22)], "n7")
    canvas.polygon([(12, 13), (16, 14), (19, 22), (16, 26), (13, 21)], "n5")
    canvas.polygon([(10, 13), (14, 13), (14, 21), (12, 27), (9, 21)], "n6")
    canvas.line(8, 15, 6, 22, "n8").line(12, 15, 12, 25, "n7").line(15, 16, 17, 23, "n4")
    canvas.outline()
    canvas.stamp(MASK, 6, 3, PORCELAIN, glow="rR")
    # the blades close in front round the sheet
    canvas.polygon([(6, 15), (3, 18), (5, 22), (8, 20)], "n7").polygon([(17, 15), (20, 18), (18, 22), (15, 20)], "n5")
    canvas.line(6, 15, 3, 18, "n8")
    canvas.rect(6, 16, 12, 9, "n1").rect(7, 17, 10, 7, "n8").row(7, 23, 10, "n6").column(16, 17, 6, "n7")
    canvas.pixels(((5, 19), (5, 20), (6, 20)), "n7").pixels(((18, 19), (18, 20), (17, 20)), "n5")
    canvas.row(9, 19, 6, "n4").row(9, 21, 4, "n4")
    return canvas.outline()


def sheet(step: int) -> Canvas:
    """Draw a sheet of paper in the air, flat or bent."""
    canvas = Canvas(10, 10)
    if step:
        canvas.polygon([(1, 4), (6, 2), (8, 4), (3, 6)], "n8").line(3, 6, 8, 4, "n6").line(3, 4, 5, 3, "n4")
    else:
        canvas.polygon([(2, 1), (7, 2), (6, 8), (1, 7)], "n8").line(1, 7, 6, 8, "n6").line(7, 2, 6, 8, "n6")
        canvas.row(3, 3, 3, "n4").row(3, 5, 2, "n4")
    return canvas.outline()


def things() -> dict[str, Thing]:
    """List every pose."""
    found = {f"shade_{step}": standing(shade(step)) for step in range(4)}
    found |= {f"shade_rear_{step}": standing(shade_rearing(step)) for step in range(3)}
    found |= {f"shade_dart_{step}": standing(shade_darting(step)) for step in (0, 1)}
    found |= {f"shade_burst_{step}": standing(shade_burst(step)) for step in range(4)}
    found["shade_asleep"] = standing(shade_asleep())
    found["shade_reading"] = standing(shade_reading())
    found |= {f"sheet_{step}": standing(sheet(step)) for step in (0, 1)}
    return found
