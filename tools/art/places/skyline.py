"""A city at night to lie behind a place: sky, rows of towers with lit windows, neon signs. Each part wraps round."""

from collections.abc import Sequence
from typing import NamedTuple

from tools.art.canvas import Canvas
from tools.art.dice import Dice

_FOLD = 64
"""No tower is wider, so that what sticks out on the right can go on at the left."""
_GLYPHS = ("###.#.###", "#.###.#.#", "##.#.####", ".#.###.#.", "####..###", "#.#.#.###", "###..####")


class Row(NamedTuple):
    """A row of towers: how wide, high and far apart, px; colours of body, edge and windows; how many are lit."""

    wide: tuple[int, int]
    high: tuple[int, int]
    gap: tuple[int, int]
    body: str
    edge: str
    windows: tuple[str, ...]
    lit: float
    window: tuple[int, int] = (1, 1)
    step: tuple[int, int] = (3, 3)


def sky(canvas: Canvas, colours: Sequence[str], stars: Sequence[str], seed: int) -> None:
    """Fill with bands from above to below, and strew stars over the upper half."""
    down = (canvas.ys + 0.5) / canvas.height
    canvas.gradient(canvas.box_mask(0, 0, canvas.width, canvas.height), colours, down, 1.0)
    dice = Dice(seed)
    for _ in range(canvas.width * canvas.height // 900):
        canvas.pixel(dice.between(0, canvas.width), dice.between(0, canvas.height // 2), stars[dice.between(0, 3)])


def moon(canvas: Canvas, x: int, y: int, radius: int) -> None:
    """Hang a full moon with three seas in a thin ring of its light."""
    box = (x - radius, y - radius, 2 * radius, 2 * radius)
    halo = canvas.ellipse_mask(x - radius - 6, y - radius - 6, 2 * radius + 12, 2 * radius + 12)
    canvas.shift(halo & ((canvas.xs + canvas.ys) % 2 == 0), 1)
    canvas.ellipse(*box, "n6").ellipse(x - radius, y - radius, 2 * radius - 3, 2 * radius - 3, "n7")
    for dx, dy, wide in ((-5, -4, 5), (2, -1, 4), (-3, 4, 3)):
        canvas.ellipse(x + dx, y + dy, wide, wide - 1, "n6")


def towers(canvas: Canvas, row: Row, seed: int) -> list[tuple[int, int, int]]:
    """Draw a row from the lower edge up, left to right and round; give left, top and width of each tower."""
    dice, wide = Dice(seed), Canvas(canvas.width + _FOLD, canvas.height)
    spots, x = [], 0
    while x < canvas.width - row.wide[0] // 2:
        width, height = dice.between(*row.wide), dice.between(*row.high)
        _tower(wide, row, dice, (x, canvas.height - height, width, height))
        spots.append((x, canvas.height - height, width))
        x += width + dice.between(*row.gap)
    canvas.blit(wide, -canvas.width, 0).blit(wide, 0, 0)
    return spots


def _tower(canvas: Canvas, row: Row, dice: Dice, box: tuple[int, int, int, int]) -> None:
    x, y, width, height = box
    canvas.rect(x, y, width, height, row.body).column(x, y, height, row.edge).row(x, y, width, row.edge)
    match dice.between(0, 5):
        case 0 if width > 8:  # a stepped crown under a mast
            canvas.rect(x + width // 4, y - 5, width // 2, 5, row.body).row(x + width // 4, y - 5, width // 2, row.edge)
            canvas.column(x + width // 4, y - 5, 5, row.edge).column(x + width // 2, y - 13, 8, row.body)
        case 1:
            canvas.column(x + width // 2, y - 11, 11, row.body)
        case 2 if width > 8:  # a slanted roof
            for i in range(width // 2):
                canvas.column(x + i, y - i // 2, i // 2 + 1, row.body)
        case 3 if width > 12:  # a water tank on legs
            canvas.rect(x + 3, y - 8, 7, 5, row.body).row(x + 3, y - 8, 7, row.edge)
            canvas.column(x + 3, y - 3, 3, row.body).column(x + 9, y - 3, 3, row.body)
        case _:
            pass
    by_floor = dice.between(0, 3) == 0
    for down in range(y + 4, canvas.height, row.step[1]):
        dark = by_floor and dice.share() < 0.4
        for along in range(x + 2, x + width - 1 - row.window[0], row.step[0]):
            if not dark and dice.share() < row.lit:
                canvas.rect(along, down, *row.window, dice.pick(row.windows))


def neon_sign(canvas: Canvas, x: int, y: int, count: int, colour: str, dark: str, seed: int) -> None:
    """Hang a sign of unreadable letters, one below the other."""
    dice = Dice(seed)
    canvas.rect(x, y, 7, count * 4 + 3, dark).frame(x, y, 7, count * 4 + 3, colour)
    for number in range(count):
        glyph = dice.pick(_GLYPHS)
        lit = [(x + 2 + i % 3, y + 2 + number * 4 + i // 3) for i, mark in enumerate(glyph) if mark == "#"]
        canvas.pixels(lit, colour)
