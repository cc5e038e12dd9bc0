"""Furniture that stands on the floor. Every solid is a lit top, a darker front and a bright lip between them."""

import math
from collections.abc import Callable
from functools import partial

from tools.art.canvas import GLOW, Canvas
from tools.art.dice import Dice
from tools.art.things.thing import Thing, lying, standing


def box(
    canvas: Canvas, x: int, y: int, width: int, depth: int, height: int, tones: tuple[str, str, str, str]
) -> Canvas:
    """Draw a solid; tones are its top, front, lip and base line."""
    top, front, lip, base = tones
    canvas.rect(x, y, width, depth, top).rect(x, y + depth, width, height, front)
    return canvas.row(x, y + depth - 1, width, lip).row(x, y + depth + height - 1, width, base)


def bench() -> Canvas:
    """Draw a wooden bench, 48 x 24."""
    canvas = Canvas(48, 24)
    for x in (4, 40):
        canvas.rect(x, 4, 4, 19, "n2").column(x, 4, 19, "n4")
    canvas.rect(1, 2, 46, 3, "s3").row(1, 2, 46, "s4").rect(1, 6, 46, 3, "s2").row(1, 6, 46, "s3")
    canvas.rect(1, 11, 46, 3, "s3").row(1, 14, 46, "s4").rect(1, 15, 46, 2, "s1").row(1, 12, 46, "s2")
    for x, length in ((6, 9), (22, 12), (38, 6)):
        canvas.row(x, 3, length, "s2").row(x + 3, 13, length - 2, "s2")
    return canvas.outline()


def chair_row() -> Canvas:
    """Draw three waiting-room chairs on one rail, 48 x 24."""
    canvas = Canvas(48, 24)
    canvas.rect(2, 17, 44, 2, "y1").row(2, 17, 44, "y3")
    for x in (4, 42):
        canvas.rect(x, 18, 2, 5, "y1").column(x, 18, 5, "y2")
    for number, x in enumerate((2, 17, 32)):
        base = "c" if number != 1 else "e"
        canvas.rect(x, 2, 14, 9, f"{base}1").row(x + 1, 1, 12, f"{base}2").row(x, 2, 14, f"{base}2").column(
            x, 2, 8, f"{base}2"
        )
        canvas.row(x + 2, 8, 10, f"{base}0").rect(x, 11, 14, 4, f"{base}2").row(
            x + 1, 14, 12, f"{base}3" if base == "c" else "e2"
        )
        canvas.rect(x, 15, 14, 2, f"{base}0").row(x, 10, 14, f"{base}0")
    return canvas.outline()


def plant(seed: int, leaves: int, length: int, spread: float) -> Canvas:
    """Draw a plant in a pot: leaves that rise and bow outwards."""
    canvas, dice = Canvas(34, 46), Dice(seed)
    canvas.rect(12, 32, 11, 12, "s2").rect(11, 32, 13, 3, "s3").row(11, 32, 13, "s4").column(13, 35, 9, "s3")
    canvas.rect(20, 35, 3, 9, "s1").row(12, 43, 11, "s0").row(13, 32, 9, "s0")
    for leaf in range(leaves):
        angle = math.radians(-90 - spread / 2 + leaf * spread / (leaves - 1) + dice.between(-8, 9))
        steps = length + dice.between(-4, 5)
        x, y, dx, dy = 17.0, 31.0, math.cos(angle), math.sin(angle) * 1.25
        tone = leaf % 3
        for step in range(steps):
            x, y, dx, dy = x + dx, y + dy, dx * 0.985, dy + 0.055
            wide = round(2.4 * math.sin(math.pi * min(1, (step + 3) / steps)) ** 0.8) if step > 3 else 0
            canvas.rect(int(x) - wide, int(y), wide * 2 + 1, 2 if wide else 1, f"e{tone + 1}")
            if step > 3:
                canvas.pixel(int(x), int(y), "e3" if tone < 2 else "e4")
    return canvas.outline()


def water_cooler() -> Canvas:
    """Draw a water cooler, its bottle lit from behind."""
    canvas = Canvas(20, 44)
    canvas.rect(4, 3, 12, 15, "c2").rect(5, 3, 4, 15, "c3").column(6, 5, 10, "c4").row(4, 7, 12, "c1").row(
        4, 12, 12, "c1"
    )
    canvas.rect(6, 2, 8, 2, "c3").rect(6, 17, 8, 3, "c1").pixels(((11, 6), (13, 10), (12, 14)), "c4")
    box(canvas, 3, 19, 14, 4, 19, ("y3", "y2", "y4", "y0")).column(3, 23, 18, "y3").column(16, 23, 18, "y1")
    canvas.rect(5, 25, 10, 8, "y1").rect(6, 26, 3, 2, "c3").rect(11, 26, 3, 2, "r2").row(5, 32, 10, "y3").rect(
        8, 30, 4, 2, "n8"
    )
    return canvas.outline()


def magazine_table() -> Canvas:
    """Draw a low table with old magazines, 32 x 24."""
    canvas = Canvas(32, 24)
    for x in (3, 26):
        canvas.rect(x, 14, 3, 9, "s0")
    box(canvas, 1, 6, 30, 9, 4, ("s3", "s1", "s4", "s0")).rect(6, 17, 20, 2, "s0")
    canvas.polygon([(4, 9), (10, 7), (12, 11), (6, 13)], "c2").row(7, 10, 3, "c4")
    canvas.polygon([(13, 8), (20, 8), (21, 12), (14, 12)], "p2").row(15, 10, 4, "p4").row(14, 12, 8, "s5")
    canvas.rect(24, 6, 5, 5, "n7").column(24, 6, 5, "n8").row(24, 6, 5, "s1")
    return canvas.outline()


def reception_desk() -> Canvas:
    """Draw the reception desk: a bell, a monitor from behind, a lamp, 64 x 40."""
    canvas = Canvas(64, 40)
    box(canvas, 1, 14, 62, 8, 17, ("s3", "s1", "s4", "s0"))
    for x in range(4, 60, 14):
        canvas.rect(x, 25, 12, 11, "s2").frame(x, 25, 12, 11, "s0").row(x + 1, 25, 10, "s3")
    canvas.rect(1, 36, 62, 3, "n1").row(1, 22, 62, "s2")
    canvas.rect(10, 3, 17, 12, "y1").row(10, 3, 17, "y3").rect(12, 5, 13, 8, "y0").rect(16, 15, 5, 3, "y2").row(
        14, 18, 9, "y3"
    )
    canvas.rect(33, 15, 9, 5, "n7").row(33, 15, 9, "n8").row(35, 17, 5, "n5")
    canvas.rect(46, 17, 6, 2, "g1").rect(47, 15, 4, 2, "g3").pixel(48, 14, "g4").pixel(47, 15, "g4")
    canvas.rect(57, 8, 2, 10, "g1").rect(55, 17, 6, 2, "g0").polygon([(53, 8), (55, 3), (60, 3), (62, 8)], "e2", GLOW)
    canvas.row(53, 8, 10, "g4", GLOW).row(55, 3, 6, "e3", GLOW)
    return canvas.outline()


def filing_cabinet() -> Canvas:
    """Draw a cabinet of four drawers, one not quite shut."""
    canvas = Canvas(22, 40)
    box(canvas, 2, 2, 18, 6, 31, ("y3", "y2", "y4", "y0")).column(2, 8, 30, "y3").column(19, 8, 30, "y1")
    for number, y in enumerate((10, 17, 24, 31)):
        if number == 1:
            canvas.rect(3, y - 1, 16, 2, "n0").rect(5, y - 2, 3, 3, "n8").rect(10, y - 3, 3, 4, "s4").rect(
                2, y + 1, 18, 6, "y3"
            )
            canvas.row(2, y + 1, 18, "y4")
        canvas.frame(4, y + 1, 14, 6, "y1").row(9, y + 3, 5, "y4").row(9, y + 4, 5, "y0")
    return canvas.outline()


def fish_tank() -> Canvas:
    """Draw a glowing fish tank on a cabinet, 32 x 36."""
    canvas = Canvas(32, 36)
    box(canvas, 2, 20, 28, 4, 11, ("s2", "s1", "s3", "s0")).frame(4, 26, 11, 7, "s0").frame(17, 26, 11, 7, "s0")
    canvas.rect(2, 2, 28, 20, "n1").row(2, 2, 28, "y3").rect(3, 4, 26, 16, "c1", GLOW).rect(3, 4, 26, 2, "c3", GLOW)
    canvas.dither(canvas.box_mask(3, 6, 26, 5), "c2", 0.5, GLOW).rect(3, 18, 26, 2, "s3", GLOW)
    for x, height, colour in ((6, 8, "e2"), (8, 5, "e3"), (24, 9, "e2"), (26, 6, "e3")):
        for step in range(height):
            canvas.pixel(x + (step // 2) % 2, 17 - step, colour, GLOW)
    fish = (".oo.o", "ooooo", ".oo.o")
    canvas.stamp(fish, 12, 8, {"o": "g2"}, glow="o").stamp(fish, 18, 13, {"o": "p3"}, flip=True, glow="o")
    canvas.pixels(((13, 8), (21, 13)), "n8", GLOW).pixels(((10, 7), (11, 12), (20, 6)), "c4", GLOW).rect(
        15, 15, 3, 3, "n5", GLOW
    )
    return canvas.outline()


def umbrella_stand() -> Canvas:
    """Draw a stand with two umbrellas."""
    canvas = Canvas(18, 30)
    canvas.line(6, 4, 8, 20, "r1").line(7, 4, 9, 20, "r2").line(12, 6, 10, 20, "c1").line(11, 6, 9, 20, "c2")
    canvas.pixels(((5, 2), (4, 3), (4, 4), (13, 4), (14, 5)), "s3").rect(4, 15, 10, 13, "y1").row(4, 15, 10, "y4")
    canvas.column(4, 16, 12, "y3").column(13, 16, 12, "y0").row(4, 19, 10, "y2").row(4, 25, 10, "y2")
    return canvas.outline()


def coat_rack() -> Canvas:
    """Draw a coat rack with a gold and an indigo coat."""
    canvas = Canvas(24, 50)
    canvas.column(12, 4, 42, "s2").column(11, 4, 42, "s1").line(11, 44, 4, 48, "s1").line(12, 44, 19, 48, "s1")
    canvas.row(6, 5, 12, "s2").pixels(((5, 4), (18, 4), (11, 2)), "s3")
    canvas.polygon([(3, 8), (9, 6), (11, 12), (11, 32), (3, 31)], "g1").polygon(
        [(4, 9), (8, 8), (8, 30), (4, 30)], "g2"
    )
    canvas.column(7, 12, 18, "g1").polygon([(13, 8), (19, 7), (21, 28), (13, 29)], "n4")
    canvas.polygon([(14, 9), (17, 8), (17, 28), (14, 28)], "n5").column(18, 12, 15, "n3")
    return canvas.outline()


def floor_lamp() -> Canvas:
    """Draw a standing lamp, lit."""
    canvas = Canvas(22, 56)
    canvas.ellipse(4, 48, 14, 6, "n1").ellipse(5, 47, 12, 5, "n2").column(11, 17, 33, "n4").column(10, 17, 33, "n2")
    canvas.polygon([(5, 3), (16, 3), (20, 17), (1, 17)], "g2", GLOW).polygon(
        [(6, 4), (14, 4), (17, 16), (3, 16)], "g3", GLOW
    )
    canvas.polygon([(7, 5), (10, 5), (11, 15), (6, 15)], "g4", GLOW).row(1, 17, 20, "g4", GLOW).row(
        5, 3, 12, "g2", GLOW
    )
    return canvas.outline()


def vending_machine() -> Canvas:
    """Draw a vending machine that sells sleep in cans; its window glows."""
    canvas = Canvas(34, 54)
    box(canvas, 1, 1, 32, 6, 46, ("n5", "n3", "n6", "n1")).column(1, 7, 45, "n4").column(32, 7, 45, "n2")
    canvas.rect(4, 9, 19, 29, "n0").rect(5, 10, 17, 27, "c0", GLOW)
    for shelf, y in enumerate((16, 23, 30, 36)):
        canvas.row(5, y, 17, "c2", GLOW)
        for number, x in enumerate((6, 10, 14, 18)):
            colour = ("p3", "c3", "g3", "v2")[(number + shelf) % 4]
            if (shelf, number) != (1, 2):
                canvas.rect(x, y - 5, 3, 5, colour, GLOW).row(x, y - 5, 3, "n8", GLOW)
    canvas.rect(25, 10, 6, 9, "n0").pixels(((26, 12), (28, 12), (26, 14), (28, 14)), "g3", GLOW).rect(
        26, 22, 4, 1, "n0"
    )
    canvas.rect(25, 26, 6, 10, "n2").rect(27, 28, 2, 3, "c3", GLOW).rect(6, 41, 17, 7, "n0").row(6, 41, 17, "n5")
    canvas.rect(3, 2, 28, 2, "p3", GLOW).row(4, 2, 26, "p4", GLOW).rect(1, 50, 32, 3, "n0")
    return canvas.outline()


def bed() -> Canvas:
    """Draw an empty bed seen from above, 32 x 48."""
    canvas = Canvas(32, 48)
    canvas.rect(1, 1, 30, 7, "s2").row(1, 1, 30, "s3").rect(1, 7, 30, 3, "s1").rect(2, 9, 28, 31, "n7").rect(
        4, 10, 24, 9, "n8"
    )
    canvas.row(5, 18, 22, "n6").rect(2, 20, 28, 4, "n8").row(2, 24, 28, "n6").rect(2, 25, 28, 15, "v1").rect(
        3, 25, 12, 15, "v2"
    )
    for x in (8, 15, 22):
        canvas.line(x, 26, x - 2, 39, "v0")
    canvas.rect(1, 40, 30, 6, "s2").row(1, 40, 30, "s4").row(1, 45, 30, "s0")
    return canvas.outline()


def bed_taken(breath: int) -> Canvas:
    """Draw the bed with somebody in it: hair on the pillow, the quilt drawn up and rising with the breath."""
    canvas = bed()
    canvas.ellipse(11, 8, 11, 10, "s1").ellipse(11, 8, 8, 7, "s2").ellipse(12, 13, 9, 7, "s4")
    canvas.row(13, 16, 2, "s2").row(18, 16, 2, "s2")
    canvas.rect(2, 19 - breath, 28, 3, "n8").row(2, 21, 28, "n6").rect(2, 22, 28, 18, "v1").ellipse(7, 20, 18, 24, "v2")
    canvas.ellipse(9, 21, 11 + breath, 18, "v3").rect(2, 38, 28, 2, "v0").rect(1, 40, 30, 6, "s2").row(1, 40, 30, "s4")
    canvas.row(1, 45, 30, "s0").line(15, 24, 13, 37, "v1").line(20, 25, 20, 37, "v1")
    return canvas


def sign_post(turned: bool) -> Canvas:
    """Draw a post with a board on which somebody wrote, pointing right or left."""
    canvas = Canvas(24, 30)
    canvas.rect(11, 6, 3, 23, "s1").column(11, 6, 23, "s2").rect(9, 27, 7, 2, "s0")
    canvas.polygon([(2, 4), (18, 4), (22, 9), (18, 14), (2, 14)], "s2").row(2, 4, 17, "s4").column(2, 5, 9, "s3")
    canvas.row(3, 14, 15, "s1").row(5, 7, 9, "s0").row(5, 10, 12, "s0").row(5, 12, 6, "s0")
    canvas.outline()
    return canvas.flipped() if turned else canvas


def tissue_box() -> Canvas:
    """Draw a box of tissues."""
    canvas = Canvas(14, 12)
    box(canvas, 1, 5, 12, 3, 3, ("c2", "c1", "c3", "c0")).polygon([(5, 6), (6, 1), (9, 2), (8, 6)], "n8").line(
        8, 2, 8, 6, "n6"
    )
    return canvas.outline()


def rug(part: str) -> Canvas:
    """Draw a tile of the carpet runner: its middle, or its northern or southern edge."""
    canvas = Canvas(16, 16, "v0")
    canvas.dither(canvas.box_mask(0, 0, 16, 16), "n3", 0.25)
    away = abs(canvas.xs - 7.5) + abs(canvas.ys - 7.5)
    if part == "mid":
        return canvas.fill((away >= 5) & (away < 6.5), "v1").fill(away < 2, "g1").fill(away > 14, "g0")
    north = part == "n"
    canvas.rect(0, 2 if north else 12, 16, 2, "g1").row(0, 4 if north else 11, 16, "n1")
    canvas.rect(0, 0 if north else 14, 16, 2, "v1")
    for x in range(1, 16, 4):
        canvas.row(x, 8, 2, "v1").row(x, 0 if north else 15, 2, "g0")
    return canvas


def things() -> dict[str, Thing]:
    """List the furniture; rug tiles lie on the grid."""
    found = {name: standing(make()) for name, make in STANDING.items()}
    found["plant_a"] = standing(plant(3, 11, 21, 150))
    found["plant_b"] = standing(plant(8, 7, 17, 80))
    found |= {"rug_runner": lying(rug("mid")), "rug_runner_n": lying(rug("n")), "rug_runner_s": lying(rug("s"))}
    return found


STANDING: dict[str, Callable[[], Canvas]] = {
    "bench": bench,
    "chair_row": chair_row,
    "water_cooler": water_cooler,
    "magazine_table": magazine_table,
    "reception_desk": reception_desk,
    "filing_cabinet": filing_cabinet,
    "fish_tank": fish_tank,
    "umbrella_stand": umbrella_stand,
    "coat_rack": coat_rack,
    "floor_lamp": floor_lamp,
    "vending_machine": vending_machine,
    "bed": bed,
    "bed_taken_0": partial(bed_taken, 0),
    "bed_taken_1": partial(bed_taken, 1),
    "sign_post_left": partial(sign_post, turned=True),
    "sign_post_right": partial(sign_post, turned=False),
    "tissue_box": tissue_box,
}
