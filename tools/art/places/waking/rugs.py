"""What lies on floors: rugs, mats, the light of windows."""

import math

import numpy as np

from tools.art.canvas import GLOW, Canvas
from tools.art.things.thing import Thing, lying

_RINGS = (
    (1.0, "s1"), (0.975, "r1"), (0.94, "r0"), (0.90, "g1"), (0.88, "v0"), (0.72, "p1"), (0.70, "r0"), (0.60, "g1"),
    (0.585, "n2"), (0.28, "v1"), (0.26, "v0"),
)  # fmt: skip
"""Each ring of the great rug: how far out it reaches, and its colour."""


def oval_rug(width: int, height: int) -> Canvas:
    """Draw the great rug: rings of diamonds round a dark middle."""
    canvas = Canvas(width, height)
    across = (canvas.xs + 0.5 - width / 2) / (width / 2)
    down = (canvas.ys + 0.5 - height / 2) / (height / 2)
    away = np.hypot(across, down)
    for share, colour in _RINGS:
        canvas.fill(away <= share, colour)
    for where, count, size, colour, heart, turn in (
        (0.80, 28, 4.2, "v1", "p2", 0.0),
        (0.65, 36, 1.5, "g2", "g2", 0.0),
        (0.44, 14, 5.0, "v0", "v1", 0.5),
    ):
        for number in range(count):
            angle = 2 * math.pi * (number + turn) / count
            x, y = (1 + math.cos(angle) * where) * width / 2, (1 + math.sin(angle) * where) * height / 2
            distance = abs(canvas.xs + 0.5 - x) + abs(canvas.ys + 0.5 - y) * 1.4
            canvas.fill(distance <= size, colour).fill(distance <= size * 0.45, heart)
    canvas.fill((away <= 0.97) & (away > 0.9) & (canvas.ys % 3 == 2) & (canvas.xs % 2 == 0), "r0")
    for degrees in range(0, 360, 3):
        angle = math.radians(degrees)
        x, y = (1 + math.cos(angle)) * width / 2 - math.cos(angle), (1 + math.sin(angle)) * height / 2 - math.sin(angle)
        canvas.pixel(int(x), int(y), "s3")
    return canvas


def small_rug(w: int, h: int, a: str, b2: str, d: str) -> Canvas:
    """Draw a square rug with a border and rows of little crosses."""
    canvas = Canvas(w, h)
    canvas.rect(0, 0, w, h, a).frame(2, 2, w - 4, h - 4, b2).frame(4, 4, w - 8, h - 8, d)
    for y in range(8, h - 8, 6):
        for x in range(8 + y // 6 % 2 * 4, w - 8, 8):
            canvas.pixel(x, y, b2).row(x - 1, y + 1, 3, b2).pixel(x, y + 2, b2)
    for x in range(0, w, 2):
        canvas.pixel(x, 0, "s3").pixel(x, h - 1, "s2")
    return canvas


def round_rug(w: int, h: int, ks: str) -> Canvas:
    """Draw a rug of ovals, from the outer colour in."""
    canvas = Canvas(w, h)
    for i, k in enumerate(ks.split()):
        t = i * w * 0.07
        canvas.ellipse(t, t * h / w, w - 2 * t, h - 2 * t * h / w, k)
    return canvas


def doormat() -> Canvas:
    """Draw a doormat."""
    canvas = Canvas(34, 14)
    canvas.rect(0, 0, 34, 13, "e0").frame(1, 1, 32, 11, "e1")
    for i in range(5):
        canvas.row(4 + i * 6, 6, 4, "s3")
    for x in range(0, 34, 2):
        canvas.pixel(x, 0, "s2").pixel(x, 12, "s2")
    return canvas


def window_light(colour: str) -> Canvas:
    """Draw the light of one window pane on boards: as bright as they are but of another hue, thinner to the south."""
    canvas = Canvas(112, 96)
    pane = canvas.polygon_mask([(68, 0), (109, 0), (48, 95), (2, 95)])
    for top, lit in ((0, 0.5), (34, 0.38), (58, 0.25), (78, 0.13)):
        band = pane & (canvas.ys >= top)
        canvas.fill(band, None).dither(band, colour, lit)
    return canvas


def moonlight() -> Canvas:
    """Draw the moon's light through the four panes of a small window, thinner with each row."""
    canvas = Canvas(80, 64)
    for left, right in ((40, 57), (61, 78)):
        for top, bottom, lit in ((0, 22, 0.5), (26, 44, 0.34), (44, 54, 0.2)):
            low, high = (
                (left - 38 * bottom / 60, right - 38 * bottom / 60),
                (left - 38 * top / 60, right - 38 * top / 60),
            )
            pane = canvas.polygon_mask([(high[0], top), (high[1], top), (low[1], bottom), (low[0], bottom)])
            canvas.dither(pane, "n4", lit)
    return canvas


def leads() -> Canvas:
    """Draw the four leads from the dream device to its cushions, each in the colour of who lies there."""
    canvas = Canvas(136, 68)
    for x, y, near, ramp in ((12, 10, 52, "g"), (124, 10, 84, "c"), (22, 62, 52, "p"), (114, 62, 84, "e")):
        low = 46 if y > 30 else 6
        for step in range(61):
            t = step / 60
            across = near * (1 - t) ** 2 + (near + x) * t * (1 - t) + x * t * t
            down = 34 * (1 - t) ** 2 + (low + 20) * 2 * t * (1 - t) + y * t * t
            bright = step % 12 == 6
            canvas.pixel(round(across), round(down), f"{ramp}{4 if bright else 3 if ramp in 'ec' else 2}", GLOW)
    return canvas


def things() -> dict[str, Thing]:
    """List them: all lie flat."""
    return {
        "rug_oval": lying(oval_rug(196, 112)),
        "rug_blue": lying(small_rug(112, 62, "c0", "c1", "s2")),
        "rug_red": lying(small_rug(80, 48, "r0", "r1", "g1")),
        "rug_pink": lying(round_rug(120, 66, "p0 p1 p0 p1 v0")),
        "rug_green": lying(round_rug(72, 40, "e0 e1 e0 e1")),
        "doormat": lying(doormat()),
        "dream_leads": lying(leads()),
        "moonlight": lying(moonlight()),
        "window_light": lying(window_light("p1")),
        "window_light_pink": lying(window_light("r1")),
    }
