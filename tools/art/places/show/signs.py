"""Hearts, counters and the colours of the feed: pink on the left of everything, cyan on the right."""

from tools.art.canvas import GLOW, Canvas

HEART = (".##.##.", "#######", "#######", ".#####.", "..###..", "...#...")
DIGITS = {
    "0": ("###", "#.#", "#.#", "#.#", "###"),
    "3": ("###", "..#", ".##", "..#", "###"),
    "7": ("###", "..#", "..#", ".#.", ".#."),
    "9": ("###", "#.#", "###", "..#", "###"),
}
TONES = {
    "pink": ("p0", "p1", "p2", "p3", "p4"),
    "cyan": ("c0", "c1", "c2", "c3", "c4"),
    "violet": ("v0", "v0", "v1", "v2", "v3"),
}
"""Five steps of each colour, dark to light."""


def heart(canvas: Canvas, x: int, y: int, tones: tuple[str, ...]) -> Canvas:
    """Draw a heart of light, 7 x 6."""
    return canvas.stamp(HEART, x, y, {"#": tones[3]}, glow="#").pixel(x + 1, y + 1, tones[4], GLOW)


def number(canvas: Canvas, text: str, x: int, y: int, colour: str, size: int = 1) -> Canvas:
    """Draw digits 3 x 5, each pixel `size` px wide."""
    for letter in text:
        for j, row in enumerate(DIGITS[letter]):
            for i, mark in enumerate(row):
                if mark == "#":
                    canvas.rect(x + i * size, y + j * size, size, size, colour, GLOW)
        x += 4 * size
    return canvas


def below(canvas: Canvas, deep: int = 30) -> Canvas:
    """Give what a glossy floor shows of something that stands on it: upside down, darker, fading out."""
    solid = canvas.index >= 0
    rows = [y for y in range(canvas.height) if solid[y].any()]
    foot = rows[-1] + 1
    deep = min(deep, foot) // 2 * 2
    shown = Canvas(canvas.width + canvas.width % 2, deep)
    whole = canvas.cropped(0, foot - deep, canvas.width, deep)
    shown.index[:, : canvas.width] = whole.index[::-1]
    shown.shift(shown.index >= 0, -1)
    kept = Canvas(shown.width, shown.height)
    for step in range(4):
        rows_here = (shown.ys >= deep * step // 4) & (shown.ys < deep * (step + 1) // 4)
        kept.dither(rows_here, "n0", (0.7, 0.5, 0.32, 0.16)[step])
    shown.index[kept.index < 0] = -1
    return shown
