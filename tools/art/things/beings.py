"""Those who are not friends: the shade, the dreamer, the drone; and what is kept across laps."""

from typing import NamedTuple

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


class Person(NamedTuple):
    """Who a dreamer is once awake: colours dark to light of hair, skin and shirt, and how the hair is worn."""

    hair: tuple[str, str]
    skin: tuple[str, str]
    shirt: tuple[str, str, str]
    wears: str


PEOPLE = (
    Person(("s1", "s2"), ("s3", "s4"), ("c1", "c2", "c3"), "short"),
    Person(("n1", "n3"), ("s2", "s3"), ("p1", "p2", "p3"), "long"),
    Person(("n5", "n6"), ("s4", "s5"), ("e1", "e2", "e3"), "bun"),
)


def dreamer(who: int, is_free: bool, breath: int) -> Canvas:
    """Draw a trapped dreamer, pale, asleep on a floating pillow; freed, sitting up in colour."""
    canvas, person = Canvas(32, 32), PEOPLE[who]
    top = 18 - breath
    canvas.ellipse(4, 29, 24, 3, "n1").ellipse(2, top, 28, 11, "n5").ellipse(2, top, 27, 10, "n6").ellipse(
        4, top, 20, 6, "n7"
    )
    canvas.pixels(((2, top + 2), (29, top + 2), (2, top + 9), (29, top + 9)), "v2", GLOW)
    if is_free:
        return _awake(canvas, person, top).outline()
    canvas.rect(14, top + 1, 13, 6, "n6").rect(14, top, 11, 4, "n7").row(15, top + 7, 12, "n5")
    canvas.line(18, top + 1, 20, top + 6, "n5").line(23, top + 1, 25, top + 6, "n5")
    if person.wears == "long":
        canvas.rect(3, top - 2, 5, 9, "n4").rect(12, top, 4, 6, "n4")
    canvas.ellipse(4, top - 5, 11, 11, "n8").ellipse(4, top - 6, 11, 6, "n5").ellipse(5, top - 6, 7, 4, "n6")
    if person.wears == "bun":
        canvas.ellipse(1, top - 8, 6, 6, "n6")
    canvas.row(6, top + 1, 2, "n3").row(10, top + 1, 2, "n3").row(8, top + 3, 2, "n5")
    canvas.outline()
    return canvas.line(15, top - 3, 18, 8 - breath, "v1", GLOW).line(18, 8 - breath, 17, 4, "v2", GLOW)


def _awake(canvas: Canvas, person: Person, top: int) -> Canvas:
    (hair, shine), (shade_of, skin), (dark, shirt, light) = person.hair, person.skin, person.shirt
    head = top - 13
    if person.wears == "long":
        canvas.rect(8, head + 2, 16, 14, hair)
    canvas.rect(10, top - 4, 12, 8, shirt).rect(11, top - 4, 6, 7, light).row(10, top + 3, 12, dark)
    canvas.rect(9, top + 3, 14, 4, "n3").rect(8, top + 5, 6, 2, skin).rect(18, top + 5, 6, 2, shade_of)
    if person.wears == "bun":
        canvas.ellipse(12, head - 5, 8, 7, hair).ellipse(12, head - 5, 6, 4, shine)
    canvas.ellipse(10, head, 12, 11, skin).ellipse(9, head - 1, 14, 8, hair).ellipse(10, head - 1, 9, 5, shine)
    canvas.rect(11, head + 4, 10, 6, skin).rect(9, head + 3, 2, 5, hair).rect(21, head + 3, 2, 5, hair)
    return canvas.column(13, head + 5, 2, "n0").column(18, head + 5, 2, "n0").row(15, head + 8, 2, "r1")


def drone(state: str) -> Canvas:
    """Draw the drone: a white ball with one lens and two rotors; asleep it sits on the floor, the lid shut."""
    canvas = Canvas(26, 22)
    top = {"awake_0": 3, "awake_1": 4, "asleep": 7}[state]
    canvas.ball(6, top + 1, 14, 12, ("n5", "n6", "n7", "n8", "n8"))
    canvas.row(2, top + 3, 4, "n5").row(20, top + 3, 4, "n5")
    if state == "asleep":
        canvas.row(1, top + 2, 4, "n3").row(21, top + 2, 4, "n3").ellipse(9, top + 4, 8, 7, "n4").row(
            9, top + 8, 8, "n2"
        )
        canvas.rect(8, top + 12, 3, 2, "n3").rect(15, top + 12, 3, 2, "n3")
        return canvas.outline()
    wide = 7 if state == "awake_0" else 5
    canvas.row(4 - wide // 2, top, wide, "n7").row(22 - wide // 2, top, wide, "n7").column(4, top, 3, "n4").column(
        21, top, 3, "n4"
    )
    canvas.ellipse(9, top + 4, 8, 8, "n0").ellipse(10, top + 5, 6, 6, "c2", GLOW).ellipse(11, top + 6, 3, 3, "c4", GLOW)
    canvas.outline()
    return canvas.dither(canvas.ellipse_mask(7, 19, 12, 3), "n0", 0.5)


KEEPSAKES = {
    "shard": (
        "......c...",
        ".....cC...",
        "....cCC...",
        "...cCCv...",
        "..cCCvv...",
        ".cCCCvv...",
        ".vCCvv....",
        "..vvv.....",
    ),
    "key": (".ggg......", "gG.gg.....", "g...gggggg", "gg.ggg.g.g", ".ggg...g.g", ".........."),
    "page": (
        "wwwwww....",
        "wkkkwWW...",
        "wwwwwWWW..",
        "wkkkkkww..",
        "wwwwwwww..",
        "wkkkkwww..",
        "wwwrrrww..",
        "wwwwwwww..",
    ),
}


def keepsake(kind: str, glint: bool) -> Canvas:
    """Draw a thing kept across laps, 12 x 12; every other frame it glints."""
    canvas = Canvas(12, 12)
    legend = {"c": "c4", "C": "c3", "v": "v2", "g": "g3", "G": "g4", "w": "s5", "W": "s4", "k": "n5", "r": "r2"}
    rows = KEEPSAKES[kind]
    canvas.stamp(rows, 1, 6 - len(rows) // 2, legend).outline()
    if glint:
        x, y = {"shard": (7, 3), "key": (3, 4), "page": (3, 3)}[kind]
        canvas.row(x - 2, y, 5, "n8", GLOW).column(x, y - 2, 5, "n8", GLOW)
    return canvas


def things() -> dict[str, Thing]:
    """List shades, dreamers, drones and keepsakes."""
    found = {f"shade_{step}": standing(shade(step)) for step in range(4)}
    found |= {f"shade_burst_{step}": standing(shade_burst(step)) for step in range(4)}
    found["shade_asleep"] = standing(shade_asleep())
    for breath in (0, 1):
        for who in range(len(PEOPLE)):
            found[f"dreamer_{who}_asleep_{breath}"] = standing(dreamer(who, is_free=False, breath=breath))
            found[f"dreamer_{who}_free_{breath}"] = standing(dreamer(who, is_free=True, breath=breath))
    found |= {f"drone_{state}": standing(drone(state)) for state in ("awake_0", "awake_1", "asleep")}
    for kind in KEEPSAKES:
        found[f"keepsake_{kind}_0"] = standing(keepsake(kind, glint=False))
        found[f"keepsake_{kind}_1"] = standing(keepsake(kind, glint=True))
    return found
