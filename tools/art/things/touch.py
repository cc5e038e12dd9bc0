"""Things that friends touch: lamp, bell, duck, lever, ticket machine, sockets and what is carried."""

from tools.art.canvas import GLOW, Canvas
from tools.art.things.thing import Thing, hanging, lying, standing

DUCK = (
    "....ggg.....",
    "...gGGgg....",
    "...gkGGg....",
    ".oooGGgg....",
    "..oogggg..g.",
    "...ggggggGg.",
    "..gGGGgggGg.",
    "..gGGgggggd.",
    "..dgggggdd..",
    "...dddddd...",
)
FLAT_DUCK = (
    "....gggg....",
    "...gkGkgg...",
    ".ooogGGgg.g.",
    "..oggggggGg.",
    ".gGGGGgggGgd",
    ".ggggggggggd",
    "..dddddddd..",
)


def wall_lamp(lit: bool) -> Canvas:
    """Draw a wall lamp: a brass arm and a shade of milky glass."""
    canvas = Canvas(16, 22)
    canvas.rect(6, 12, 4, 8, "g1").column(6, 12, 8, "g2").rect(5, 19, 6, 2, "g0").row(5, 12, 6, "g2")
    glass = ("g2", "g3", "g4") if lit else ("n4", "n5", "n6")
    canvas.polygon([(3, 2), (12, 2), (14, 11), (1, 11)], glass[0], lit)
    canvas.polygon([(4, 3), (10, 3), (11, 10), (3, 10)], glass[1], lit)
    canvas.polygon([(5, 4), (7, 4), (8, 9), (5, 9)], glass[2], lit)
    canvas.row(3, 2, 10, "g2" if lit else "n5", lit).row(1, 11, 14, "g4" if lit else "n7", lit)
    return canvas.outline()


def bell(swing: int) -> Canvas:
    """Draw a brass bell on the wall; swing -1, 0 or 1 moves it and draws the sound."""
    canvas = Canvas(22, 26)
    canvas.rect(5, 1, 12, 3, "s1").row(5, 1, 12, "s3").rect(10, 4, 2, 2, "g0")
    x = swing * 2
    canvas.rect(9 + x // 2, 6, 4, 2, "g1")
    canvas.polygon([(8 + x // 2, 8), (13 + x // 2, 8), (15 + x, 16), (6 + x, 16)], "g2")
    canvas.polygon([(8 + x // 2, 8), (10 + x // 2, 8), (10 + x, 15), (7 + x, 15)], "g3")
    canvas.column(8 + x, 10, 4, "g4").rect(5 + x, 17, 12, 2, "g1").row(5 + x, 17, 12, "g3").row(6 + x, 16, 3, "g4")
    canvas.rect(10 + 2 * x, 19, 2, 2, "g1").rect(9 + 2 * x, 21, 4, 2, "g0").pixel(9 + 2 * x, 21, "g2")
    canvas.outline()
    if swing:
        for side in (1, 20):
            step = 1 if side > 10 else -1
            canvas.pixels(((side - step, 9), (side, 10), (side, 11), (side, 12), (side - step, 13)), "g4", GLOW)
    return canvas


def duck(squeezed: bool) -> Canvas:
    """Draw the rubber duck, tall or squeezed flat."""
    legend = {"g": "g3", "G": "g4", "d": "g2", "o": "g2", "k": "n0"}
    canvas = Canvas(16, 14)
    if squeezed:
        canvas.stamp(FLAT_DUCK, 2, 6, legend).outline()
        return canvas.pixels(((1, 3), (0, 2), (3, 2), (3, 1), (12, 4), (13, 3)), "n8", GLOW)
    return canvas.stamp(DUCK, 2, 3, legend).outline()


def lever(on: bool) -> Canvas:
    """Draw a lever with a round knob on a stone pedestal."""
    canvas = Canvas(22, 32)
    canvas.rect(3, 16, 16, 5, "n5").row(3, 16, 16, "n6").row(3, 20, 16, "n7").rect(3, 21, 16, 9, "n4")
    canvas.column(3, 21, 9, "n5").column(18, 21, 9, "n3").row(3, 29, 16, "n2").rect(6, 23, 10, 4, "n2")
    canvas.rect(7, 24, 8, 2, "e3" if on else "n1", on).rect(7, 17, 8, 3, "n1").row(7, 19, 8, "n3")
    tip = 16 if on else 5
    canvas.line(10, 18, tip, 6, "y3").line(11, 18, tip + 1, 6, "y2")
    canvas.ball(tip - 3, 2, 7, 7, ("g1", "g2", "g3", "g4"))
    return canvas.outline()


def ticket_machine(ticket: bool) -> Canvas:
    """Draw the machine that gives waiting numbers; a paper tongue hangs out after a touch."""
    canvas = Canvas(20, 34)
    canvas.rect(8, 20, 4, 10, "y1").column(8, 20, 10, "y2").rect(4, 29, 12, 3, "y1").row(4, 29, 12, "y2")
    canvas.rect(3, 3, 14, 4, "g2").row(3, 3, 14, "g3").row(3, 6, 14, "g4").rect(3, 7, 14, 14, "g1")
    canvas.column(3, 7, 14, "g2").column(16, 7, 14, "g0").row(3, 20, 14, "g0")
    canvas.rect(5, 9, 10, 4, "n0").pixels(((6, 10), (8, 10), (10, 10), (12, 10)), "e3" if ticket else "r2", GLOW)
    canvas.rect(6, 15, 8, 2, "n0")
    if ticket:
        canvas.rect(7, 16, 6, 9, "n8").column(12, 16, 9, "n6").row(7, 24, 6, "n6")
        canvas.rect(8, 18, 2, 1, "n4").rect(8, 20, 4, 3, "n3").pixel(10, 21, "n8")
    return canvas.outline()


def socket(full: bool) -> Canvas:
    """Draw a low plinth with a hollow for a carried thing."""
    canvas = Canvas(24, 22)
    canvas.rect(2, 5, 20, 9, "n5").row(2, 5, 20, "n6").row(2, 13, 20, "n7").rect(2, 14, 20, 6, "n3")
    canvas.column(2, 14, 6, "n4").row(2, 19, 20, "n1").ellipse(5, 6, 14, 7, "n1")
    canvas.ring(5, 6, 14, 7, 1, "g3" if full else "n4", full)
    if full:
        canvas.ellipse(8, 7, 8, 4, "g2", GLOW).row(9, 8, 5, "g4", GLOW)
    canvas.pixels(((5, 16), (9, 16), (14, 16), (18, 16)), "g3" if full else "n1", full)
    return canvas.outline()


def pillow() -> Canvas:
    """Draw a pillow to carry."""
    canvas = Canvas(18, 14)
    canvas.ellipse(1, 2, 16, 10, "n6").rect(2, 3, 14, 8, "n6").ellipse(2, 2, 13, 8, "n7").ellipse(3, 2, 9, 5, "n8")
    canvas.pixels(((1, 2), (16, 2), (1, 11), (16, 11)), "n6").row(3, 10, 12, "v3").row(5, 6, 6, "n6")
    return canvas.outline()


def book() -> Canvas:
    """Draw a book to carry."""
    canvas = Canvas(16, 14)
    canvas.rect(1, 2, 14, 7, "v1").row(1, 2, 14, "v2").column(1, 2, 7, "v2").rect(1, 9, 14, 3, "n7").row(
        1, 10, 14, "n6"
    )
    canvas.row(1, 12, 14, "v0").rect(5, 4, 6, 3, "v0").rect(6, 4, 4, 2, "g3").pixel(7, 5, "v1")
    return canvas.outline()


def bad_draft_rolled() -> Canvas:
    """Draw a bad draft to carry, 20 x 14: bent planks in a bundle, struck out in red."""
    canvas = Canvas(20, 14)
    for number, sag in ((0, 2), (1, 0), (2, 3)):
        for x in range(2, 18):
            y = 2 + number * 3 + (sag * (x - 10) ** 2) // 64
            canvas.column(x, y, 3, "g1").pixel(x, y, "g2", GLOW).pixel(x, y + 2, "g0")
    canvas.column(7, 2, 10, "c2").column(12, 2, 10, "c2").line(5, 3, 14, 11, "r2", GLOW).line(14, 3, 5, 11, "r2", GLOW)
    return canvas.outline()


def cup() -> Canvas:
    """Draw a cup of tea to carry."""
    canvas = Canvas(14, 14)
    canvas.ellipse(1, 9, 10, 4, "n6").rect(2, 5, 8, 6, "n7").column(2, 5, 6, "n8").column(9, 5, 6, "n6")
    canvas.row(2, 5, 8, "s2").row(3, 4, 6, "s3").pixels(((10, 6), (11, 7), (11, 8), (10, 9)), "n7").row(3, 8, 6, "c2")
    canvas.outline()
    return canvas.pixels(((4, 2), (5, 1), (7, 2), (6, 0)), "n6")


def draft_bridge() -> Canvas:
    """Draw Jenna's bridge of golden planks, 48 x 16."""
    canvas = Canvas(48, 16, "g0")
    for y in (0, 4, 8, 12):
        canvas.rect(0, y, 48, 3, "g2", GLOW).row(0, y, 48, "g3", GLOW).row(0, y + 2, 48, "g1")
        for x in range(2 + y, 46, 15):
            canvas.row(x, y + 1, 5, "g3", GLOW)
    return canvas.column(0, 0, 16, "g4", GLOW).column(47, 0, 16, "g4", GLOW).row(0, 15, 48, "n0")


def draft_block() -> Canvas:
    """Draw Jenna's block, 16 x 24: a golden crate in straight lines."""
    canvas = Canvas(16, 24)
    canvas.rect(0, 0, 16, 9, "g2", GLOW).row(0, 0, 16, "g3", GLOW).row(0, 8, 16, "g4", GLOW).rect(0, 9, 16, 15, "g1")
    canvas.frame(0, 9, 16, 15, "g3", GLOW).line(1, 22, 14, 10, "g2", GLOW).frame(3, 2, 10, 5, "g3", GLOW)
    return canvas.row(0, 23, 16, "g0")


def things() -> dict[str, Thing]:
    """List what friends touch, carry and draft."""
    return {
        "wall_lamp_off": hanging(wall_lamp(lit=False), 8),
        "wall_lamp_on": hanging(wall_lamp(lit=True), 8),
        "bell_0": hanging(bell(0), 5),
        "bell_1": hanging(bell(-1), 5),
        "bell_2": hanging(bell(1), 5),
        "duck_up": standing(duck(squeezed=False)),
        "duck_squeezed": standing(duck(squeezed=True)),
        "lever_off": standing(lever(on=False)),
        "lever_on": standing(lever(on=True)),
        "ticket_machine_0": standing(ticket_machine(ticket=False)),
        "ticket_machine_1": standing(ticket_machine(ticket=True)),
        "socket_empty": standing(socket(full=False)),
        "socket_full": standing(socket(full=True)),
        "carry_pillow": standing(pillow()),
        "carry_book": standing(book()),
        "carry_cup": standing(cup()),
        "carry_bad_draft": standing(bad_draft_rolled()),
        "draft_bridge": lying(draft_bridge()),
        "draft_block": standing(draft_block()),
    }
