"""Those who are neither friends nor shades: the dreamers and the drone; and what is kept across laps."""

from typing import NamedTuple

from tools.art.canvas import GLOW, Canvas
from tools.art.things.thing import Thing, standing


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
    """List dreamers, drones and keepsakes."""
    found: dict[str, Thing] = {}
    for breath in (0, 1):
        for who in range(len(PEOPLE)):
            found[f"dreamer_{who}_asleep_{breath}"] = standing(dreamer(who, is_free=False, breath=breath))
            found[f"dreamer_{who}_free_{breath}"] = standing(dreamer(who, is_free=True, breath=breath))
    found |= {f"drone_{state}": standing(drone(state)) for state in ("awake_0", "awake_1", "asleep")}
    for kind in KEEPSAKES:
        found[f"keepsake_{kind}_0"] = standing(keepsake(kind, glint=False))
        found[f"keepsake_{kind}_1"] = standing(keepsake(kind, glint=True))
    return found
