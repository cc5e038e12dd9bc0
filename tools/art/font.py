"""Commons Sans, our own proportional pixel font: accented letters are put together, all laid out in one sheet a size.

A cell is 12 rows: two for accents, eight for capitals (the baseline lies under row 9), two for descenders. The larger
sizes are made from the same rows: at 200 % every pixel is doubled; at 150 % bars and stems are, and the rest stays, so
that letters grow by half and their strokes are even.
"""

import json
import unicodedata

from tools.art.canvas import Canvas
from tools.art.glyphs import GLYPHS

HEIGHT, CAP_TOP, BASELINE, SPACE, ADVANCE = 12, 2, 10, 3, 1
SIZES = (100, 150, 200)
"""In percent."""

ACCENTS = {  # over a small letter: two rows, one row of air below
    "\u0300": ("#.", ".#"),
    "\u0301": (".#", "#."),
    "\u0302": (".#.", "#.#"),
    "\u0303": (".#.#", "#.#."),
    "\u0308": ("#.#",),
    "\u030a": (".#.", "#.#", ".#."),
}
CEDILLA, RING = "\u0327", "\u030a"
DASH, DOTLESS_I = "\u2013", "\u0131"
QUOTES = "\u2018\u2019\u201c\u201d"
BREAK_NOT, MAY_BREAK = "\u00a0", "\u00ad"
"""A space that keeps words together, and a hyphen that shows at the end of a line only: both are no pictures."""
LATIN = "".join(chr(code) for code in range(0xA1, 0x100) if chr(code) != MAY_BREAK)
TEXT = "".join(chr(code) for code in range(33, 127)) + f"…—{DASH}♪♥→←↑↓✓{QUOTES}" + LATIN

_TALLER = (1, 2, 2, 1, 2, 1, 1, 2, 1, 2, 1, 2)
"""Rows that each row of a cell becomes at 150 %, 18 in all: bars of capitals and small letters, and the baseline."""


def rows_of(letter: str) -> list[str]:
    """Give the 12 rows of a letter; accented ones are put together from letter and accent."""
    if letter in GLYPHS:
        rows = [""] * CAP_TOP + GLYPHS[letter].split("/")
    else:
        parts = unicodedata.normalize("NFD", letter)
        rows = _accented(parts[0], parts[1])
    width = max(len(row) for row in rows)
    return [row.ljust(width, ".") for row in rows] + ["." * width] * (HEIGHT - len(rows))


def enlarged(rows: list[str], size: int) -> list[str]:
    """Give the rows of a letter at a size of SIZES."""
    if size == SIZES[0]:
        return rows
    if size == SIZES[2]:
        return ["".join(pixel * 2 for pixel in row) for row in rows for _ in range(2)]
    wider = _wider(rows)
    return [
        "".join(pixel * times for pixel, times in zip(row, wider, strict=True))
        for row, times in zip(rows, _TALLER, strict=True)
        for _ in range(times)
    ]


def _wider(rows: list[str]) -> list[int]:
    """Give how often each column stands at 150 %: columns with the most ink are stems and stand twice, half of all."""
    ink = [sum(row[column] == "#" for row in rows) for column in range(len(rows[0]))]
    twice = (len(ink) + 1) // 2
    middle = (len(ink) - 1) / 2
    by_ink = sorted(range(len(ink)), key=lambda column: (-ink[column], -abs(column - middle)))
    stems = set(by_ink[:twice])
    if len(ink) > 2:  # mirrored letters stay mirrored
        mirrored = ink == ink[::-1]
        if mirrored and stems != {len(ink) - 1 - column for column in stems}:
            stems.discard(by_ink[twice - 1])
    return [2 if column in stems else 1 for column in range(len(ink))]


def _accented(base: str, mark: str) -> list[str]:
    """Put an accent on a letter; capitals give up one row to make room."""
    rows = [""] * CAP_TOP + GLYPHS[DOTLESS_I if base == "i" else base].split("/")
    width = max(len(row) for row in rows)
    rows = [row.ljust(width, ".") for row in rows]
    if mark == CEDILLA:
        return [*rows, "..#".ljust(width, "."), ".#.".ljust(width, ".")]
    accent = ACCENTS[mark]
    if base.isupper():
        del rows[CAP_TOP + 5]
        rows.insert(CAP_TOP, "." * width)
        accent = ("##", "##") if mark == RING else accent
        bottom = 2
    else:
        bottom = 3
    across = max(width, len(accent[0]))
    pad = (across - width) // 2
    rows = [("." * pad + row).ljust(across, ".") for row in rows]
    for i, line in enumerate(accent):
        rows[bottom - len(accent) + i] = line.center(across, ".")
    return rows


def sheet(size: int) -> tuple[Canvas, str]:
    """Give the letters of a size in near-white, in one picture, and the index that the game reads."""
    per_row = 32
    height, space = HEIGHT * size // 100, SPACE * size // 100
    cells = {letter: enlarged(rows_of(letter), size) for letter in TEXT}
    lines = [TEXT[start : start + per_row] for start in range(0, len(TEXT), per_row)]
    widest = max(sum(len(cells[letter][0]) + 1 for letter in line) for line in lines)
    canvas = Canvas(space + 2 + widest, len(lines) * height)
    glyphs = {" ": [0, 0, space], BREAK_NOT: [0, 0, space], MAY_BREAK: [0, 0, 0]}
    for number, line in enumerate(lines):
        x = space + 2  # the left edge stays empty: the space is cut from there
        for letter in line:
            rows = cells[letter]
            canvas.stamp(rows, x, number * height, {"#": "n8"})
            glyphs[letter] = [x, number * height, len(rows[0])]
            x += len(rows[0]) + 1
    head = {"height": height, "advance": max(1, ADVANCE * size // 100)}
    entries = ",\n".join(f"  {json.dumps(letter)}: {json.dumps(place)}" for letter, place in glyphs.items())
    top = ",\n".join(f" {json.dumps(key)}: {value}" for key, value in head.items())
    return canvas, "{\n" + top + ',\n "glyphs": {\n' + entries + "\n }\n}\n"
