"""What stands and hangs in the clinic's rooms: beds on wheels, instruments, cupboards, what people wait with."""

import math

from tools.art.canvas import GLOW, Canvas
from tools.art.things.furniture import box
from tools.art.things.thing import Thing, hanging, lying, standing


def ward_bed(k: str) -> Canvas:
    """Draw a ward bed."""
    canvas = Canvas(32, 54)
    canvas.rect(2, 2, 28, 9, "y3").row(2, 2, 28, "y4").column(2, 2, 48, "y2").rect(3, 9, 26, 36, "n7").rect(
        5, 9, 22, 10, "n8"
    ).rect(7, 10, 18, 8, "y4").rect(3, 20, 26, 4, "n8").row(3, 24, 26, "n5")
    canvas.rect(3, 25, 26, 20, f"{k}1").rect(4, 25, 8, 20, f"{k}2")
    for i in range(4):
        canvas.line(6 + i * 6, 26, 4 + i * 7, 44, f"{k}0")
    return (
        canvas.rect(2, 45, 28, 6, "y3")
        .row(2, 45, 28, "y4")
        .row(2, 50, 28, "y1")
        .rect(3, 51, 3, 2, "n0")
        .rect(26, 51, 3, 2, "n0")
        .outline()
    )


def vitals() -> Canvas:
    """Draw a monitor of vital signs."""
    canvas = Canvas(22, 40)
    canvas.column(11, 16, 20, "y2").row(5, 36, 12, "y1").rect(4, 37, 3, 2, "n0").rect(15, 37, 3, 2, "n0").rect(
        2, 2, 18, 15, "y1"
    ).row(2, 2, 18, "y3").rect(4, 4, 14, 10, "n0", GLOW)
    for x in range(4, 18):
        canvas.pixel(x, 9 + [0, 0, 0, -1, 0, 1, -4, 3, 0, 0, -1, 0, 0, 0][x - 4], "e3", GLOW)
    return canvas.row(5, 12, 5, "c3", GLOW).pixel(15, 6, "r2", GLOW).outline()


def drip() -> Canvas:
    """Draw a drip on its stand."""
    canvas = Canvas(12, 44)
    return (
        canvas.column(6, 2, 38, "y3")
        .row(2, 2, 8, "y4")
        .rect(1, 4, 5, 9, "c3")
        .rect(2, 5, 2, 5, "c4")
        .row(1, 4, 5, "y4")
        .column(3, 13, 12, "c2")
        .row(2, 40, 9, "y2")
        .pixel(2, 41, "n0")
        .pixel(10, 41, "n0")
        .outline()
    )


def clock(s: int = 20) -> Canvas:
    """Draw a round clock that reads 3:33."""
    canvas = Canvas(s, s)
    canvas.ellipse(0, 0, s, s, "n0").ellipse(1, 1, s - 2, s - 2, "n8").ring(1, 1, s - 2, s - 2, 1, "y2")
    h = s / 2
    for i in range(12):
        a = i * math.pi / 6
        canvas.pixel(int(h + math.cos(a) * (h - 3)), int(h + math.sin(a) * (h - 3)), "n3")
    for deg, long, k in ((106.5, h - 5, "n1"), (198, h - 4, "r2")):
        a = math.radians(deg - 90)
        canvas.line(h, h, h + math.cos(a) * long, h + math.sin(a) * long, k)
    return canvas


def folding_screen(wide: int, tall: int, foot: str, foot_tall: int) -> Canvas:
    """Draw a folding screen of pale cloth on feet: three panels of `wide` x `tall` px."""
    canvas = Canvas(3 * wide + 5, tall + 2 * foot_tall)
    for number in range(3):
        x, lit = 2 + number * wide, number != 1
        canvas.rect(x, 2, wide, tall, "y3" if lit else "y2").frame(x, 2, wide, tall, "y1").row(x, 2, wide, "y4")
        for fold in (wide - 11, wide - 7, wide - 3):
            canvas.column(x + fold, 4, tall - 4, "y2" if lit else "y1")
            canvas.column(x + fold - 1, 4, tall - 4, "y4" if lit else "y3")
        canvas.rect(x + 1, tall + 2, 2, foot_tall, foot).rect(x + wide - 3, tall + 2, 2, foot_tall, foot)
    return canvas.outline()


def privacy_screen() -> Canvas:
    """Draw the folding screen of the waiting room."""
    return folding_screen(14, 38, "n1", 3)


def medicine_cabinet() -> Canvas:
    """Draw a white cabinet on the wall with glass doors and coloured bottles."""
    canvas = Canvas(34, 28)
    canvas.rect(0, 0, 34, 28, "y1").rect(1, 1, 32, 26, "y3").row(1, 1, 32, "y4")
    for x in (3, 18):
        canvas.rect(x, 4, 13, 20, "c0", GLOW)
        for shelf, y in enumerate((12, 22)):
            canvas.row(x, y + 1, 13, "y2")
            for number in range(4):
                colour = ("g2", "c2", "e2", "p2", "n6")[(number * 2 + shelf + x) % 5]
                height = 4 + (number + shelf) % 3
                canvas.rect(x + 1 + number * 3, y + 1 - height, 2, height, colour, GLOW)
                canvas.pixel(x + 1 + number * 3, y - height, "n8", GLOW)
    return canvas.rect(15, 10, 4, 9, "y4").rect(16, 11, 2, 7, "r2").rect(15, 13, 4, 2, "r2").row(0, 27, 34, "n0")


def wash_basin() -> Canvas:
    """Draw a wash basin on the wall under a mirror."""
    canvas = Canvas(24, 40)
    canvas.rect(3, 1, 18, 16, "y1").rect(4, 2, 16, 14, "c0").polygon([(6, 14), (14, 3), (17, 3), (9, 14)], "c1")
    canvas.line(16, 14, 19, 9, "c1").row(3, 1, 18, "y4").column(12, 20, 3, "y4").row(10, 20, 3, "y4")
    canvas.rect(1, 22, 22, 3, "y4").row(1, 22, 22, "n8").rect(2, 25, 20, 5, "y3").rect(4, 30, 16, 3, "y2")
    return canvas.rect(5, 23, 14, 1, "y1").rect(10, 33, 4, 6, "y1").column(10, 33, 6, "y2").outline()


def light_box() -> Canvas:
    """Draw a lit box with the picture of a sleeping head."""
    canvas = Canvas(34, 26)
    canvas.rect(0, 0, 34, 26, "y0").frame(0, 0, 34, 26, "y2").rect(2, 2, 30, 21, "c1", GLOW).rect(
        3, 3, 13, 19, "c0", GLOW
    )
    canvas.rect(18, 3, 13, 19, "c0", GLOW)
    for x in (4, 19):
        canvas.ellipse(x, 5, 10, 11, "c3", GLOW).ellipse(x + 2, 7, 6, 6, "c1", GLOW).rect(x + 4, 15, 4, 6, "c3", GLOW)
        canvas.pixels(((x + 4, 8), (x + 6, 10), (x + 3, 11)), "c4", GLOW)
    return canvas.pixels(((29, 4), (28, 4)), "r2", GLOW)


def height_scale() -> Canvas:
    """Draw a scale to stand on, with its measuring rod."""
    canvas = Canvas(18, 44)
    canvas.rect(8, 2, 3, 34, "y3").column(8, 2, 34, "y4").rect(4, 2, 11, 3, "y2").row(4, 2, 11, "y4")
    for y in range(8, 34, 4):
        canvas.row(8, y, 3 if y % 8 else 2, "y1")
    canvas.rect(3, 12, 12, 2, "y1").row(3, 12, 12, "y3").rect(12, 11, 3, 4, "r2")
    return canvas.rect(2, 36, 14, 3, "y3").row(2, 36, 14, "y4").rect(2, 39, 14, 3, "y1").outline()


def trolley() -> Canvas:
    """Draw a trolley of bottles, gauze and a kidney bowl."""
    canvas = Canvas(34, 34)
    for x in (3, 29):
        canvas.column(x, 10, 21, "y2").column(x + 1, 10, 21, "y1").rect(x - 1, 31, 3, 2, "n0")
    canvas.rect(2, 22, 30, 3, "y2").row(2, 22, 30, "y3").rect(2, 10, 30, 5, "y3").row(2, 10, 30, "y4").row(
        2, 14, 30, "y1"
    )
    for x, colour, height in ((5, "g2", 6), (9, "c2", 8), (13, "e2", 5)):
        canvas.rect(x, 12 - height, 3, height, colour).row(x, 12 - height, 3, "n8").column(
            x, 13 - height, height - 1, f"{colour[0]}3"
        )
    canvas.ellipse(18, 7, 11, 5, "y1").ellipse(19, 7, 9, 3, "y4").rect(6, 17, 8, 5, "n7").row(6, 17, 8, "n8")
    return canvas.rect(18, 18, 9, 4, "c1").row(18, 18, 9, "c2").outline()


def wheelchair() -> Canvas:
    """Draw an empty wheelchair from the side."""
    canvas = Canvas(32, 36)
    canvas.rect(6, 3, 4, 16, "c1").column(6, 3, 16, "c2").rect(2, 3, 5, 2, "n3").rect(8, 15, 16, 5, "c1").row(
        8, 15, 16, "c2"
    )
    canvas.rect(9, 10, 14, 2, "n4").row(9, 10, 14, "n6").column(22, 11, 10, "y3").line(22, 20, 27, 28, "y3").row(
        25, 29, 5, "y2"
    )
    canvas.ring(4, 14, 20, 20, 2, "n1").ring(5, 15, 18, 18, 1, "y2").ellipse(12, 22, 4, 4, "y3")
    for spoke in range(6):
        angle = math.radians(spoke * 60 + 15)
        canvas.line(14, 24, 14 + math.cos(angle) * 8, 24 + math.sin(angle) * 8, "y2")
    return canvas.ring(23, 28, 6, 6, 2, "n1").outline()


def waste_bin() -> Canvas:
    """Draw a bin with a pedal."""
    canvas = Canvas(14, 20)
    canvas.rect(2, 4, 10, 13, "y2").column(3, 5, 12, "y3").column(11, 5, 12, "y1").ellipse(1, 1, 12, 6, "y1").ellipse(
        1, 0, 12, 6, "y3"
    )
    return canvas.row(4, 2, 5, "y4").rect(4, 17, 6, 1, "y0").rect(6, 18, 3, 1, "r2").outline()


def leaflet_rack() -> Canvas:
    """Draw a rack of leaflets, one pocket empty."""
    canvas = Canvas(26, 40)
    canvas.rect(2, 2, 22, 34, "s1").row(2, 2, 22, "s3").column(2, 2, 34, "s2").rect(4, 36, 3, 3, "s0").rect(
        19, 36, 3, 3, "s0"
    )
    for row, y in enumerate((6, 16, 26)):
        canvas.rect(3, y + 6, 20, 3, "s2").row(3, y + 6, 20, "s3")
        for column, x in enumerate((4, 11, 18)):
            colour = ("c2", "p2", "g2", "e2", "n7", "v2")[(row * 2 + column) % 6]
            if (row, column) != (1, 2):
                canvas.rect(x, y - 1, 5, 7, colour).row(x, y - 1, 5, "n8").row(x + 1, y + 2, 3, "n2")
    return canvas.outline()


def toy_corner() -> Canvas:
    """Draw a table of beads on wires, and blocks."""
    canvas = Canvas(34, 26)
    box(canvas, 2, 14, 20, 4, 6, ("g2", "g1", "g3", "g0"))
    canvas.ring(4, 3, 9, 14, 1, "r2").ring(9, 5, 10, 12, 1, "c2").rect(4, 14, 18, 3, "g2")
    for x, y, colour in ((4, 8, "e3"), (7, 3, "p3"), (18, 9, "g3"), (12, 5, "c3"), (12, 11, "r3")):
        canvas.rect(x, y, 3, 3, colour)
    for x, y, colour in ((24, 18, "r2"), (28, 20, "c2"), (25, 13, "e2")):
        canvas.rect(x, y, 5, 5, colour).row(x, y, 5, f"{colour[0]}3").column(x + 4, y + 1, 4, f"{colour[0]}1")
    return canvas.outline()


def wall_screen() -> Canvas:
    """Draw a television on an arm: the same wave, over and over."""
    canvas = Canvas(36, 26)
    canvas.rect(16, 0, 4, 5, "n1").rect(1, 3, 34, 21, "n1").frame(1, 3, 34, 21, "n3").row(1, 3, 34, "n5")
    canvas.rect(3, 5, 30, 16, "c0", GLOW)
    last = 13
    for x in range(4, 32):
        y = 13 + round(4 * math.sin(x * 0.7) * (1 if x % 14 < 8 else 0.2))
        canvas.column(x, min(y, last), abs(y - last) + 1, "c3", GLOW)
        last = y
    return (
        canvas.rect(4, 6, 8, 2, "c2", GLOW).rect(28, 6, 3, 3, "r2", GLOW).pixel(32, 22, "e3", GLOW).row(1, 24, 34, "n0")
    )


def calm_picture(kind: int) -> Canvas:
    """Draw a framed picture for a waiting room: a lake, or a road that turns back on itself."""
    canvas = Canvas(30, 24)
    canvas.rect(0, 0, 30, 24, "s0").rect(1, 1, 28, 22, "s2").row(1, 1, 28, "s3").rect(3, 3, 24, 18, "n7")
    if kind == 0:
        canvas.rect(4, 4, 22, 9, "c3").rect(4, 13, 22, 7, "c1").polygon([(4, 13), (11, 6), (17, 13)], "e1")
        canvas.polygon([(13, 13), (19, 8), (25, 13)], "e2").ellipse(19, 4, 5, 5, "g4").row(7, 16, 8, "c2").row(
            15, 18, 7, "c2"
        )
    else:
        canvas.rect(4, 4, 22, 16, "e1").rect(4, 4, 22, 5, "g2").ring(7, 8, 16, 11, 3, "s4").ring(8, 9, 14, 9, 1, "s5")
        canvas.rect(13, 12, 4, 4, "e2").rect(14, 10, 2, 3, "e3")
    return canvas


def sanitizer() -> Canvas:
    """Draw a dispenser on the wall."""
    canvas = Canvas(12, 18)
    canvas.rect(2, 1, 8, 12, "y3").row(2, 1, 8, "y4").column(9, 2, 11, "y1").rect(4, 3, 4, 5, "c2").column(
        4, 3, 5, "c3"
    )
    return canvas.rect(3, 13, 6, 2, "y1").pixel(6, 16, "c3").outline()


def cup_and_blanket() -> Canvas:
    """Draw what somebody left who waited all night: a blanket, a cup, a shoe."""
    canvas = Canvas(32, 16)
    canvas.polygon([(2, 6), (12, 3), (22, 6), (20, 13), (5, 13)], "v1").polygon(
        [(4, 6), (12, 4), (18, 6), (10, 9)], "v2"
    )
    canvas.line(8, 12, 14, 8, "v0").rect(24, 5, 4, 5, "n7").row(24, 5, 4, "s1").column(24, 6, 4, "n8").rect(
        24, 12, 6, 2, "r1"
    )
    return canvas


def things() -> dict[str, Thing]:
    """List them; what hangs has its height over the foot of the wall."""
    found = {name: standing(make()) for name, make in STANDING.items()}
    found |= {"ward_bed_cyan": standing(ward_bed("c")), "ward_bed_green": standing(ward_bed("e"))}
    found |= {name: hanging(make(), above) for name, (make, above) in HANGING.items()}
    found |= {"picture_lake": hanging(calm_picture(0), 5), "picture_road": hanging(calm_picture(1), 5)}
    return found | {"left_behind": lying(cup_and_blanket())}


STANDING = {
    "vitals": vitals,
    "drip": drip,
    "privacy_screen": privacy_screen,
    "height_scale": height_scale,
    "trolley": trolley,
    "wheelchair": wheelchair,
    "waste_bin": waste_bin,
    "leaflet_rack": leaflet_rack,
    "toy_corner": toy_corner,
}
HANGING = {
    "clock_round": (clock, 9),
    "medicine_cabinet": (medicine_cabinet, 3),
    "wash_basin": (wash_basin, -8),
    "light_box": (light_box, 4),
    "wall_screen": (wall_screen, 5),
    "sanitizer": (sanitizer, 4),
}
