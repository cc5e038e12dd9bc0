"""What the friends kept of the night, and what they hung up instead: the first model, the charter, clocks at rest."""

import math

from tools.art.canvas import Canvas
from tools.art.dice import Dice
from tools.art.places.morning.house import COVERS, WOOD
from tools.art.things.furniture import box
from tools.art.things.thing import Thing, hanging, standing

_FIRST = ("##.#.##..##.###", "#..#.#.#.#...#.", "##.#.##...#..#.", "#..#.#.#..#..#.", "#..#.#.#.##..#.")
"""The word on the label, in our three by five letters."""


def shelf_first() -> Canvas:
    """Draw the shelf with Jenna's broken model of the cathedral; its label reads: first."""
    canvas = Canvas(52, 48)
    canvas.rect(1, 34, 50, 4, "s3").row(1, 34, 50, "s4").row(1, 37, 50, "s1")
    for x in (6, 43):
        canvas.polygon([(x, 38), (x + 3, 38), (x, 44)], "s2")
    canvas.rect(10, 20, 32, 14, "s5").rect(10, 20, 32, 2, "n8").rect(36, 22, 6, 12, "s4").polygon(
        [(8, 20), (16, 11), (24, 20)], "r3"
    )
    canvas.rect(12, 24, 6, 10, "g3").rect(13, 25, 4, 9, "g4").rect(22, 25, 4, 6, "c4").rect(30, 25, 4, 6, "c4")
    canvas.rect(28, 8, 9, 13, "s5").column(35, 8, 13, "s4").polygon([(28, 8), (30, 4), (31, 8), (34, 5), (36, 8)], "s5")
    canvas.line(20, 34, 26, 20, "s2").line(26, 20, 25, 12, "s2").line(32, 34, 34, 27, "s2").rect(
        38, 30, 5, 4, "s4"
    ).row(38, 30, 5, "n8")
    canvas.polygon([(4, 34), (10, 28), (14, 34)], "s4").line(4, 34, 10, 28, "n8").rect(44, 31, 4, 3, "s5")
    canvas.rect(16, 38, 21, 9, "n8").frame(16, 38, 21, 9, "s4")
    return canvas.stamp(_FIRST, 19, 40, {"#": "s1"}).outline()


def charter() -> Canvas:
    """Draw the Charter of Real Sleep in its frame, with many names."""
    canvas, dice = Canvas(34, 34), Dice(8)
    canvas.rect(0, 0, 34, 34, "s2").frame(0, 0, 34, 34, "s4").rect(3, 3, 28, 28, "s5").row(8, 6, 18, "s2").row(
        10, 8, 14, "s3"
    )
    for y in (12, 15, 18):
        canvas.row(6, y, dice.between(14, 22), "s3")
    for number in range(12):
        x, y = 6 + number % 4 * 6, 22 + number // 4 * 3
        canvas.row(x, y, dice.between(2, 5), ("g2", "c2", "p3", "e2")[number % 4])
    return canvas.rect(26, 26, 4, 4, "r3")


def picture(kind: str) -> Canvas:
    """Draw a picture: four backs on a hill, a plan with no red in it, or a calendar that has Thursdays ringed."""
    canvas = Canvas(30, 24)
    canvas.rect(0, 0, 30, 24, "s2").frame(0, 0, 30, 24, "s4").rect(2, 2, 26, 20, "s5")
    if kind == "hill":
        canvas.gradient(canvas.box_mask(2, 2, 26, 20), ("c4", "p4", "g4", "g3"), canvas.ys / 24, 0.6)
        canvas.fill(canvas.ellipse_mask(-4, 13, 38, 22) & canvas.box_mask(2, 2, 26, 20), "e2")
        for x, tone in ((8, "g2"), (12, "c2"), (16, "p3"), (20, "e1")):
            canvas.rect(x, 10, 3, 5, tone).rect(x, 8, 3, 3, "s1")
    elif kind == "plan":
        canvas.row(5, 18, 20, "c2").line(5, 18, 15, 5, "c2").line(15, 5, 25, 18, "c2").column(15, 8, 10, "c3").ellipse(
            13, 10, 5, 5, "g3"
        )
    else:
        canvas.rect(2, 2, 26, 4, "r3")
        for row in range(4):
            for column in range(7):
                canvas.rect(4 + column * 3, 8 + row * 3, 2, 2, "g2" if column == 3 else "s4")
    return canvas


def clock_seven() -> Canvas:
    """Draw the clock of the kitchen; it is ten past seven."""
    canvas = Canvas(22, 22)
    canvas.ellipse(0, 0, 22, 22, "s1").ellipse(1, 1, 20, 20, "s3").ellipse(2, 2, 18, 18, "n8")
    for i in range(12):
        turn = i * math.pi / 6
        canvas.pixel(int(11 + math.cos(turn) * 7), int(11 + math.sin(turn) * 7), "s3")
    return canvas.line(11, 11, 15, 8, "s1").line(11, 11, 8, 15, "s1").pixel(11, 11, "r3")


def coats() -> Canvas:
    """Draw four pegs with four coats."""
    canvas = Canvas(70, 44)
    canvas.rect(1, 2, 68, 4, "s2").row(1, 2, 68, "s4")
    for number, (dark, middle, light, _) in enumerate(COVERS.values()):
        x = 4 + number * 17
        canvas.rect(x + 5, 4, 2, 4, "s4").polygon(
            [(x, 12), (x + 4, 7), (x + 9, 7), (x + 13, 12), (x + 14, 38), (x - 1, 38)], middle
        )
        canvas.polygon([(x, 12), (x + 4, 7), (x + 5, 38), (x - 1, 38)], light).column(x + 7, 9, 29, dark).row(
            x, 37, 14, dark
        )
    return canvas.outline()


def shoes() -> Canvas:
    """Draw four pairs of shoes in a row."""
    canvas = Canvas(76, 14)
    for number, (dark, middle, light, _) in enumerate(COVERS.values()):
        for x in (2 + number * 19, 10 + number * 19):
            canvas.rect(x, 5, 6, 6, middle).row(x, 5, 6, light).rect(x, 10, 6, 2, "s5").rect(x + 1, 4, 4, 2, dark)
    return canvas.outline()


def crate(kind: str) -> Canvas:
    """Draw a crate: of alarm clocks that are not set, of phones that lie face down, of paper that is done with."""
    canvas, dice = Canvas(36, 32), Dice(len(kind))
    box(canvas, 2, 12, 32, 8, 11, ("s1", "s3", "s4", "s0"))
    for y in (22, 26):
        canvas.row(2, y, 32, "s1").row(2, y + 1, 32, "s4")
    for number in range(7):
        x, y = dice.between(4, 25), dice.between(4, 12)
        if kind == "clocks":
            canvas.ellipse(x, y, 9, 9, "s2").ellipse(x, y, 8, 8, ("g3", "c4", "r3", "s5")[number % 4]).ellipse(
                x + 2, y + 2, 4, 4, "n8"
            )
        elif kind == "phones":
            canvas.rect(x, y + 2, 6, 9, ("p2", "n3", "c1", "s2")[number % 4]).row(x, y + 2, 6, "s4").pixel(
                x + 1, y + 4, "n0"
            )
        else:
            canvas.polygon([(x, y + 3), (x + 6, y), (x + 9, y + 7), (x + 2, y + 9)], "s5").line(
                x, y + 3, x + 6, y, "n8"
            )
    return canvas.rect(3, 20, 30, 1, "s4").outline()


def device_at_rest() -> Canvas:
    """Draw the dream device on its table, unplugged, with a cloth over it and a plant on top."""
    canvas = Canvas(48, 46)
    canvas.ellipse(3, 24, 42, 18, "s1").ellipse(3, 21, 42, 18, "s3").ellipse(5, 21, 36, 14, "s4").rect(
        20, 36, 8, 8, "s1"
    )
    canvas.polygon([(12, 28), (15, 15), (33, 15), (36, 28), (40, 36), (30, 33), (24, 37), (17, 33), (8, 36)], "s5")
    canvas.polygon([(28, 15), (33, 15), (36, 28), (40, 36), (30, 33)], "s4").line(19, 17, 16, 32, "s4").line(
        24, 16, 24, 36, "s4"
    )
    canvas.rect(20, 9, 9, 7, "r3").row(20, 9, 9, "p4").ball(17, 0, 15, 11, ("e2", "e3", "e4"))
    return canvas.line(41, 36, 46, 40, "n1").rect(44, 40, 4, 3, "n1").outline()


def journal() -> Canvas:
    """Draw a small table with an open journal, a pen and tea."""
    canvas = Canvas(34, 34)
    for x in (5, 26):
        canvas.rect(x, 20, 3, 13, "s1").column(x, 20, 13, "s3")
    box(canvas, 2, 10, 30, 9, 4, WOOD)
    canvas.polygon([(6, 11), (13, 9), (13, 16), (6, 17)], "n8").polygon(
        [(14, 9), (21, 11), (21, 17), (14, 16)], "s5"
    ).line(19, 8, 24, 15, "c2")
    for y in (12, 14):
        canvas.row(8, y, 4, "s3").row(15, y, 4, "s3")
    return canvas.rect(25, 7, 5, 6, "p4").row(25, 7, 5, "s2").pixel(30, 9, "p4").outline()


def small(kind: str) -> Canvas:
    """Draw what lies about: a watering can, a basket of blankets, a guitar, a lamp switched off, slippers, a kite."""
    if kind == "can":
        canvas = Canvas(26, 20)
        canvas.rect(7, 7, 11, 11, "r3").column(7, 7, 11, "p4").rect(15, 8, 3, 10, "r2").line(18, 14, 24, 6, "r3").rect(
            22, 4, 3, 4, "r2"
        ).line(7, 8, 3, 12, "r2").line(3, 12, 7, 16, "r2")
        return canvas.row(7, 6, 11, "r2").outline()
    if kind == "basket":
        canvas = Canvas(34, 30)
        canvas.ellipse(3, 12, 28, 17, "s1").ellipse(3, 10, 28, 17, "s3")
        for y in range(16, 28, 3):
            canvas.fill((canvas.index >= 0) & (canvas.ys == y) & ((canvas.xs // 3 + y) % 2 == 0), "s2")
        canvas.ellipse(6, 4, 14, 12, "c4").ellipse(14, 3, 14, 12, "g3").ellipse(10, 7, 15, 9, "r3").row(
            12, 9, 8, "p4"
        ).row(16, 5, 7, "g4")
        return canvas.outline()
    if kind == "guitar":
        canvas = Canvas(22, 52)
        canvas.ellipse(3, 30, 16, 20, "s2").ellipse(5, 22, 12, 14, "s2").ellipse(4, 31, 12, 16, "s3").ellipse(
            6, 23, 8, 11, "s3"
        ).ellipse(8, 31, 6, 6, "s0")
        return (
            canvas.rect(9, 4, 3, 26, "s1").column(9, 4, 26, "s3").rect(8, 1, 5, 5, "s1").row(8, 44, 6, "s0").outline()
        )
    if kind == "lamp":
        canvas = Canvas(22, 56)
        canvas.ellipse(4, 48, 14, 6, "s1").ellipse(5, 47, 12, 5, "s2").column(11, 17, 33, "s3").column(10, 17, 33, "s1")
        canvas.polygon([(5, 3), (16, 3), (20, 17), (1, 17)], "s4").polygon([(6, 4), (11, 4), (10, 16), (3, 16)], "s5")
        return canvas.row(1, 17, 20, "g2").line(18, 18, 18, 25, "s3").outline()
    canvas = Canvas(30, 40)
    canvas.polygon([(15, 2), (27, 15), (15, 32), (3, 15)], "r3").polygon([(15, 2), (15, 32), (3, 15)], "p4").line(
        15, 2, 15, 32, "s2"
    ).line(3, 15, 27, 15, "s2")
    for y, tone in ((33, "g3"), (36, "c4"), (39, "e3")):
        canvas.rect(15 + (y % 2), y, 4, 2, tone)
    return canvas.outline()


def garland() -> Canvas:
    """Draw a garland of paper stars and moons, 96 wide; garlands join end to end."""
    canvas = Canvas(96, 16)
    for x in range(96):
        canvas.pixel(x, round(2 + 5 * math.sin(math.pi * (x % 48) / 48)), "s1")
    for number, x in enumerate(range(6, 96, 12)):
        y = round(3 + 5 * math.sin(math.pi * (x % 48) / 48))
        tone = ("g3", "p4", "c4", "r3")[number % 4]
        canvas.rect(x - 2, y + 1, 5, 3, tone).rect(x - 1, y, 3, 5, tone)
    return canvas


def things() -> dict[str, Thing]:
    """List what was kept."""
    found = {f"dawn_picture_{kind}": hanging(picture(kind), 30) for kind in ("hill", "plan", "calendar")}
    found |= {f"dawn_crate_{kind}": standing(crate(kind)) for kind in ("clocks", "phones", "paper")}
    found |= {f"dawn_{kind}": standing(small(kind)) for kind in ("can", "basket", "guitar", "lamp")}
    return found | {
        "dawn_kite": hanging(small("kite"), 14),
        "shelf_first": hanging(shelf_first(), 8),
        "charter_of_sleep": hanging(charter(), 22),
        "clock_seven": hanging(clock_seven(), 34),
        "coats_four": hanging(coats(), 4),
        "shoes_four": standing(shoes()),
        "device_at_rest": standing(device_at_rest()),
        "journal_open": standing(journal()),
        "paper_garland": hanging(garland(), 44),
    }
