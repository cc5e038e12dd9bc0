"""What grows and stands on the Commons: trees like clouds, lamps that give dark, arches, stairs that float."""

import math

from tools.art.canvas import GLOW, Canvas
from tools.art.dice import Dice
from tools.art.things.furniture import box
from tools.art.things.thing import Thing, lying, standing

_PINK = ("p1", "p2", "p3", "p3", "p4", "n8")
_MARBLE = ("n7", "n5", "n8", "v0")
_CROWNS = {
    "wide": ((18, 40, 17), (52, 40, 18), (34, 24, 21), (36, 46, 16), (8, 52, 9), (62, 53, 10)),
    "tall": ((20, 44, 15), (44, 42, 16), (32, 26, 18), (30, 50, 14), (34, 12, 11)),
    "small": ((16, 22, 12), (30, 22, 13), (23, 13, 12), (24, 28, 10)),
}


def tree(kind: str) -> Canvas:
    """Draw a tree whose crown is a pink cloud; sparks hang in it, and its roots stand on the air."""
    wide, tall, foot = {"wide": (74, 92, 88), "tall": (64, 104, 100), "small": (48, 62, 58)}[kind]
    canvas, dice = Canvas(wide, tall), Dice(len(kind) * 5)
    middle = {"wide": 36, "tall": 32, "small": 24}[kind]
    low = foot - 36 if kind != "small" else foot - 24
    canvas.polygon([(middle - 5, foot), (middle + 5, foot), (middle + 3, low), (middle - 3, low)], "v1")
    canvas.polygon([(middle - 5, foot), (middle - 2, foot), (middle - 1, low), (middle - 3, low)], "v2")
    for reach in (-11, -7, 7, 11):
        canvas.line(middle + reach // 3, foot - 8, middle + reach, foot, "v1").line(
            middle + reach // 3, foot - 9, middle + reach, foot - 1, "v2"
        )
    for x, y, radius in _CROWNS[kind]:
        canvas.ball(x - radius + 1, y - radius + 3, 2 * radius, 2 * radius, ("p0", "p1", "p1", "p2", "p2"), 0.5)
    for x, y, radius in _CROWNS[kind]:
        canvas.ball(x - radius, y - radius, 2 * radius - 2, 2 * radius - 3, _PINK, 0.5)
    for _ in range(wide // 2):
        x, y = dice.between(6, wide - 6), dice.between(8, low + 6)
        if canvas.index[y, x] >= 0:
            canvas.pixel(x, y, "n8", GLOW)
    return canvas.outline("v0")


def petals(seed: int) -> Canvas:
    """Draw petals under a tree, on the floor."""
    canvas, dice = Canvas(72, 30), Dice(seed)
    for _ in range(30):
        turn, away = dice.share() * 2 * math.pi, dice.share() ** 0.5
        x, y = round(36 + math.cos(turn) * away * 33), round(15 + math.sin(turn) * away * 12)
        canvas.row(x, y, 2, "p3" if dice.between(0, 3) else "p4")
    return canvas


def dark_lamp() -> Canvas:
    """Draw a lamp of white metal whose globe is night: it gives dark."""
    canvas = Canvas(24, 66)
    canvas.rect(11, 20, 3, 40, "n6").column(11, 20, 40, "n8").polygon([(5, 64), (9, 57), (15, 57), (19, 64)], "n6")
    canvas.row(5, 64, 15, "n5").rect(8, 18, 9, 3, "n7").row(8, 18, 9, "n8").ring(2, 1, 20, 19, 1, "n8")
    canvas.ellipse(3, 2, 18, 17, "v0").ellipse(4, 3, 16, 15, "n1").pixels(((8, 7), (14, 9), (10, 13)), "p4", GLOW)
    return canvas.pixel(13, 5, "n8", GLOW).outline("v0")


def bench() -> Canvas:
    """Draw a bench of marble."""
    canvas = Canvas(50, 26)
    box(canvas, 2, 4, 46, 8, 4, _MARBLE)
    for x in (6, 36):
        canvas.rect(x, 16, 8, 8, "n5").column(x, 16, 8, "n7").row(x, 23, 8, "v0")
    return canvas.row(4, 5, 42, "n8").row(20, 14, 12, "g2").outline("v0")


def arch() -> Canvas:
    """Draw the arch of the Commons, 96 wide: white outside, and night where one should see through."""
    canvas = Canvas(98, 96)
    canvas.rect(2, 12, 94, 82, "n7").rect(2, 12, 94, 5, "n8").row(2, 17, 94, "n5").rect(0, 9, 98, 4, "n6").row(
        0, 9, 98, "n8"
    )
    hole = canvas.ellipse_mask(22, 26, 54, 60) | canvas.box_mask(22, 56, 54, 40)
    rim = canvas.ellipse_mask(18, 22, 62, 68) | canvas.box_mask(18, 56, 62, 40)
    canvas.fill(rim, "n8").fill(rim & (canvas.xs > 70), "n6").fill(hole, "n1", GLOW)
    canvas.gradient(hole, ("n0", "n1", "v0", "v0", "v1"), canvas.ys / 96, 0.8, GLOW)
    dice = Dice(4)
    for _ in range(34):
        x, y = dice.between(23, 75), dice.between(28, 92)
        if hole[y, x]:
            canvas.pixel(x, y, dice.pick(("p4", "n8", "v3")), GLOW)
    for x in (6, 84):
        canvas.frame(x, 26, 8, 26, "n5").rect(x + 1, 27, 6, 24, "n6").ellipse(x + 1, 34, 6, 8, "p3", GLOW)
        canvas.rect(x - 4, 88, 16, 6, "n6").row(x - 4, 88, 16, "n8")
    return canvas.rect(45, 18, 8, 8, "g2").rect(46, 19, 6, 6, "g3").row(2, 93, 94, "v0").outline("v0")


def floating(kind: str) -> Canvas:
    """Draw what has come loose and hangs in the air: steps, a slab of paving, a moon, a door of light."""
    if kind == "steps":
        canvas = Canvas(52, 44)
        for number in range(5):
            x, y = 2 + number * 9, 34 - number * 7
            canvas.rect(x, y, 12, 4, "n8").rect(x, y + 4, 12, 4, "n5").row(x, y + 7, 12, "v1")
        return canvas.outline("v0")
    if kind == "slab":
        canvas = Canvas(36, 30)
        canvas.polygon([(2, 8), (14, 2), (34, 6), (24, 14)], "n7").line(2, 8, 14, 2, "n8").line(14, 2, 34, 6, "n8")
        canvas.polygon([(2, 8), (24, 14), (22, 22), (8, 18)], "v2").polygon(
            [(24, 14), (34, 6), (30, 16), (22, 22)], "v1"
        )
        return canvas.line(12, 6, 22, 8, "p3", GLOW).outline("v0")
    if kind == "moon":
        canvas = Canvas(32, 32)
        canvas.fill(canvas.ellipse_mask(2, 2, 28, 28) & ~canvas.ellipse_mask(10, 0, 24, 24), "v0", GLOW)
        return canvas.ring(2, 2, 28, 28, 1, "v1", GLOW).fill(canvas.ellipse_mask(11, 1, 22, 22), None)
    canvas = Canvas(26, 44)
    canvas.rect(1, 1, 24, 42, "n7").frame(1, 1, 24, 42, "n8").rect(4, 4, 18, 39, "n1", GLOW)
    canvas.gradient(canvas.box_mask(4, 4, 18, 39), ("n0", "n1", "v0", "v1"), canvas.ys / 44, 0.7, GLOW)
    return canvas.pixels(((8, 10), (16, 16), (11, 25), (18, 31)), "p4", GLOW).outline("v0")


def column_clock() -> Canvas:
    """Draw a column with a clock on top that has all its hands at once."""
    canvas = Canvas(30, 84)
    canvas.rect(10, 28, 10, 48, "n6").rect(10, 28, 4, 48, "n8").column(18, 28, 48, "n5").column(15, 30, 44, "n5")
    canvas.rect(5, 74, 20, 8, "n6").row(5, 74, 20, "n8").rect(7, 25, 16, 4, "n7").row(7, 25, 16, "n8")
    canvas.ellipse(2, 1, 26, 26, "n5").ellipse(3, 2, 24, 24, "n8").ellipse(5, 4, 20, 20, "v0").ellipse(
        6, 5, 18, 18, "n1"
    )
    for i in range(12):
        turn = i * math.pi / 6
        canvas.line(
            15, 14, round(15 + math.cos(turn) * 7), round(14 + math.sin(turn) * 7), ("p3", "v3", "g3")[i % 3], GLOW
        )
    return canvas.outline("v0")


def fountain() -> Canvas:
    """Draw a fountain whose water falls upwards."""
    canvas = Canvas(52, 60)
    canvas.ellipse(2, 40, 48, 18, "n5").ellipse(2, 37, 48, 18, "n7").ellipse(6, 39, 40, 13, "v1").ellipse(
        8, 40, 36, 10, "v2", GLOW
    )
    canvas.rect(22, 22, 8, 24, "n7").column(22, 22, 24, "n8").column(29, 22, 24, "n5").ellipse(
        12, 18, 28, 9, "n6"
    ).ellipse(12, 16, 28, 8, "n8")
    for x, top in ((15, 4), (20, 1), (26, 0), (31, 2), (36, 5)):
        for y in range(top, 18):
            if (y + x) % 4:
                canvas.pixel(x + (y % 6 == 0), y, "v3" if y % 3 else "n8", GLOW)
    return canvas.outline("v0")


def flower_bed(colour: str) -> Canvas:
    """Draw a low bed of flowers with a rim of marble."""
    tones = {"pink": ("p2", "p3", "p4"), "violet": ("v1", "v2", "v3")}[colour]
    canvas, dice = Canvas(52, 26), Dice(len(colour))
    box(canvas, 2, 10, 48, 8, 6, _MARBLE).rect(4, 11, 44, 6, "v0")
    for _ in range(34):
        x, y = dice.between(4, 45), dice.between(4, 13)
        canvas.column(x + 1, y + 2, 4, "v1").rect(x, y, 3, 3, tones[1]).pixel(x, y, tones[2]).pixel(
            x + 2, y + 2, tones[0]
        )
    return canvas.outline("v0")


def statue() -> Canvas:
    """Draw a statue of a sleeper who stands, face of marble, eyes shut, a lamp held out."""
    canvas = Canvas(34, 70)
    box(canvas, 4, 54, 26, 5, 9, _MARBLE)
    canvas.polygon([(9, 54), (11, 26), (22, 26), (25, 54)], "n6").polygon([(9, 54), (11, 26), (15, 26), (15, 54)], "n8")
    canvas.column(19, 32, 22, "n5").ellipse(10, 9, 14, 17, "n6").ellipse(10, 9, 11, 16, "n8").row(12, 18, 3, "n5").row(
        18, 18, 3, "n5"
    )
    canvas.line(21, 30, 29, 34, "n7").line(21, 31, 29, 35, "n6").ellipse(26, 35, 7, 9, "g2", GLOW).ellipse(
        27, 36, 5, 6, "g4", GLOW
    )
    return canvas.outline("v0")


def crack(kind: int) -> Canvas:
    """Draw a crack in the paving through which the void shines."""
    canvas, dice = Canvas(62, 26), Dice(40 + kind)
    x, y = 3.0, 6.0 + kind * 6
    while x < 56:
        across, down = dice.between(3, 8), dice.between(-4, 5)
        for shift, tone in ((1, "v1"), (0, "p4"), (-1, "v2")):
            canvas.line(x, y + shift, x + across, y + down + shift, tone, GLOW)
        if dice.between(0, 3) == 0:
            canvas.line(x, y, x + 4, y + dice.between(-7, 8), "p3", GLOW)
        x, y = x + across, min(max(y + down, 3), 22)
    return canvas


def things() -> dict[str, Thing]:
    """List what grows and stands."""
    found = {f"cloud_tree_{kind}": standing(tree(kind), 4) for kind in _CROWNS}
    found |= {f"petals_{i}": lying(petals(i)) for i in (1, 2)}
    found |= {f"floating_{kind}": standing(floating(kind)) for kind in ("steps", "slab", "moon", "door")}
    found |= {f"void_crack_{i}": lying(crack(i)) for i in (0, 1, 2)}
    return found | {
        "dark_lamp": standing(dark_lamp()),
        "marble_bench": standing(bench()),
        "commons_arch": standing(arch()),
        "column_clock": standing(column_clock()),
        "fountain_up": standing(fountain()),
        "flower_bed_pink": standing(flower_bed("pink")),
        "flower_bed_violet": standing(flower_bed("violet")),
        "statue_asleep": standing(statue()),
    }
