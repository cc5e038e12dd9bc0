"""Commons Sans, our own proportional pixel font: accented letters are put together, all laid out in one sheet.

A cell is 12 rows: two for accents, eight for capitals (the baseline lies under row 9), two for descenders.
"""

import json
import unicodedata

from tools.art.canvas import Canvas
from tools.art.glyphs import GLYPHS

HEIGHT, CAP_TOP, BASELINE, SPACE, ADVANCE = 12, 2, 10, 3, 1

ACCENTS = {  # over a small letter: two rows, one row of air below
    "\u0300": ("#.", ".#"),
    "\u0301": (".#", "#."),
    "\u0302": (".#.", "#.#"),
    "\u0303": (".#.#", "#.#."),
    "\u0308": ("#.#",),
    "\u030a": (".#.", "#.#", ".#."),
}
CEDILLA, RING = "\u0327", "\u030a"
TIMES, DIVIDED, DASH, DOTLESS_I = "\u00d7", "\u00f7", "\u2013", "\u0131"
QUOTES = "\u2018\u2019\u201c\u201d"
LATIN = "".join(chr(code) for code in range(0xC0, 0x100) if chr(code) not in TIMES + DIVIDED)
TEXT = "".join(chr(code) for code in range(33, 127)) + f"…—{DASH}·♪♥{TIMES}→←↑↓✓°«»¡¿{QUOTES}" + LATIN


def rows_of(letter: str) -> list[str]:
    """Give the 12 rows of a letter; accented ones are put together from letter and accent."""
    if letter in GLYPHS:
        rows = [""] * CAP_TOP + GLYPHS[letter].split("/")
    else:
        parts = unicodedata.normalize("NFD", letter)
        rows = _accented(parts[0], parts[1])
    width = max(len(row) for row in rows)
    return [row.ljust(width, ".") for row in rows] + ["." * width] * (HEIGHT - len(rows))


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


def sheet() -> tuple[Canvas, str]:
    """Give the letters in near-white, in one picture, and the index that the game reads."""
    per_row = 32
    lines = (len(TEXT) + per_row - 1) // per_row
    canvas = Canvas(per_row * 11, lines * HEIGHT)
    glyphs = {" ": [0, 0, SPACE]}
    for line in range(lines):
        x = SPACE + 2  # the left edge stays empty: the space is cut from there
        for letter in TEXT[line * per_row : (line + 1) * per_row]:
            rows = rows_of(letter)
            canvas.stamp(rows, x, line * HEIGHT, {"#": "n8"})
            glyphs[letter] = [x, line * HEIGHT, len(rows[0])]
            x += len(rows[0]) + 1
    head = {"height": HEIGHT, "cap_top": CAP_TOP, "baseline": BASELINE, "advance": ADVANCE, "line": 12}
    entries = ",\n".join(f"  {json.dumps(letter)}: {json.dumps(place)}" for letter, place in glyphs.items())
    top = ",\n".join(f" {json.dumps(key)}: {value}" for key, value in head.items())
    return canvas, "{\n" + top + ',\n "glyphs": {\n' + entries + "\n }\n}\n"
