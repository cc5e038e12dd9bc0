"""What the air of a place is full of: motes, sheets of paper that tumble, rain, fog, hearts, sparks."""

from tools.art.canvas import Canvas
from tools.art.dice import Dice
from tools.art.things.thing import Thing, lying

_LEGEND = {"a": "n8", "b": "n7", "c": "n6", "d": "n5", "r": "r2", "p": "p3", "q": "p4", "k": "p1", "m": "p2"}
_PAPER = (
    ("..aaaaaa..", ".abbbbba..", ".accccba..", "abbbbba...", "abcccba...", "bbbbbb...."),
    ("...aaaaaaa", "..abcccba.", ".abbbbba..", "bbbbbb...."),
    (".....aaaaa", "..aaabbbb.", "bbbbb....."),
    ("aaaaa.....", ".ccccdddd.", ".....ddddd"),
    ("ccccccc...", ".cddddddc.", "..cddddddc", "...ccccccc"),
    ("cccccc....", "cddddddc..", ".cddddddc.", ".cddddddc.", "..cddddddc", "...ccccccc"),
)
_CROSSED = (
    ("..aaaaaa..", ".arbbbra..", ".abrbrba..", "abbrbba...", "abrbrba...", "brbbbrb..."),
    *_PAPER[1:],
)
_HEARTS = (
    (".pp.pp.", "pqpppmp", "pppppmp", ".pppmp.", "..pmp..", "...m..."),
    (".p.p.", "pqpmp", "pppmp", ".pmp.", "..m.."),
    (".pp", "pqm", "ppm", ".pm", "..m"),
    (".k.k.", "kkkkk", "kkkkk", ".kkk.", "..k.."),
)
_SPARKS = (("..g..", "..g..", "gghgg", "..g..", "..g.."), (".g.", "ghg", ".g."), ("g",), ("f",))
_SPARK_LEGEND = {"f": "g2", "g": "g3", "h": "g4"}


def _typed(rows: tuple[str, ...], legend: dict[str, str]) -> Thing:
    return lying(Canvas(max(map(len, rows)), len(rows)).stamp(rows, 0, 0, legend))


def _streak(length: int, colour: str) -> Thing:
    """Draw a line of rain, aslant."""
    canvas = Canvas(1 + length // 4, length)
    for y in range(length):
        canvas.pixel((length - 1 - y) // 4, y, colour)
    return lying(canvas)


def _drop(trail: int) -> Thing:
    """Draw a drop on a pane under the wet way it came."""
    canvas = Canvas(3, trail + 4).column(1, 0, trail, "n2").rect(0, trail, 3, 3, "n4").row(0, trail + 3, 3, "n2")
    return lying(canvas.pixel(1, trail + 3, "n4").pixel(0, trail, "n7").pixel(0, trail + 2, "n3"))


def _fog(width: int, height: int, seed: int) -> Thing:
    """Draw a bank of fog: flat ellipses that grow thin towards their edge in an ordered pattern."""
    canvas, dice = Canvas(width, height), Dice(seed)
    puffs = [(dice.between(0, width // 2), dice.between(0, height // 3)) for _ in range(5)]
    for grown, amount in ((0, 0.2), (6, 0.45), (13, 0.7), (21, 1.0)):
        for x, y in puffs:
            wide, tall = width // 2 - 2 * grown, height * 2 // 3 - grown
            if wide > 8 and tall > 3:
                canvas.dither(canvas.ellipse_mask(x + grown, y + grown / 2, wide, tall), "y3", amount)
    return lying(canvas)


def things() -> dict[str, Thing]:
    """Draw everything that floats, by name."""
    found = {
        "dust_0": _typed(("a",), _LEGEND),
        "dust_1": _typed(("ab", "b."), _LEGEND),
        "dust_2": _typed((".b.", "bab", ".b."), _LEGEND),
        "rain_0": _streak(9, "c1"),
        "rain_1": _streak(14, "n4"),
        "drop_0": _drop(6),
        "drop_1": _drop(13),
        "fog_0": _fog(220, 54, 1),
        "fog_1": _fog(280, 64, 2),
        "fog_2": _fog(180, 44, 3),
    }
    found |= {f"paper_{i}": _typed(rows, _LEGEND) for i, rows in enumerate(_PAPER)}
    found |= {f"crossed_{i}": _typed(rows, _LEGEND) for i, rows in enumerate(_CROSSED)}
    found |= {f"heart_{i}": _typed(rows, _LEGEND) for i, rows in enumerate(_HEARTS)}
    found |= {f"spark_{i}": _typed(rows, _SPARK_LEGEND) for i, rows in enumerate(_SPARKS)}
    return found
