"""What they watch on: cards of the feed, screens, counters, the ring with the blank face, cameras and lamps."""

import math
from itertools import pairwise

from tools.art.canvas import GLOW, Canvas
from tools.art.dice import Dice
from tools.art.places.show.signs import TONES, below, heart, number
from tools.art.things.furniture import box
from tools.art.things.thing import Thing, lying, standing

CARD = (44, 64)


def card(kind: int, lit: str, seed: int) -> Canvas:
    """Draw one post, 44 x 64: a face without a face, a crowd, a smile without a mouth, static, a door, an eye."""
    wide, tall = CARD
    canvas, tones, high = Canvas(wide, tall), TONES[lit], tall - 25
    canvas.rect(0, 0, wide, tall, "n1", GLOW).frame(0, 0, wide, tall, tones[1], GLOW)
    canvas.pixels(((0, 0), (wide - 1, 0), (0, tall - 1), (wide - 1, tall - 1)), None)
    canvas.ellipse(3, 3, 6, 6, tones[2], GLOW).row(11, 4, 14, "n4", GLOW).row(11, 7, 9, "n3", GLOW)
    picture = canvas.box_mask(2, 11, wide - 4, high)
    canvas.gradient(picture, (tones[0], tones[0], tones[1]), (canvas.ys - 11) / high, 1.0, GLOW)
    drawn = Canvas(wide, tall)
    (_face, _crowd, _smile, _static, _eye)[kind](drawn, tones, seed)
    canvas.fill(picture & (drawn.index >= 0), "n0", GLOW)
    inside = picture & (drawn.index >= 0)
    canvas.index[inside] = drawn.index[inside]
    heart(canvas, 4, tall - 11, tones)
    number(canvas, ("0", "333", "99", "7")[seed % 4], 14, tall - 11, "n6")
    return canvas.row(wide - 10, tall - 9, 6, "n4", GLOW)


def _face(canvas: Canvas, tones: tuple[str, ...], seed: int) -> None:
    canvas.ellipse(9, 38, 26, 22, "n0").ellipse(12, 14, 20, 24 + seed % 3 * 4, "n0").ellipse(16, 19, 12, 15, tones[2])
    canvas.ellipse(16, 19, 10, 12, tones[3]).ellipse(17, 20, 5, 7, tones[4]).rect(15, 18, 14, 3, "n0")


def _crowd(canvas: Canvas, tones: tuple[str, ...], seed: int) -> None:
    for i in range(3):
        for j in range(4):
            x, y = 4 + j * 10 - i % 2 * 4, 17 + i * 11
            canvas.ellipse(x, y, 8, 10, "n0").ellipse(x + 2, y + 2, 4, 6, tones[2 + (i + j + seed) % 5 // 4])


def _smile(canvas: Canvas, tones: tuple[str, ...], seed: int) -> None:
    canvas.ring(10, 16, 24, 26, 2, tones[3])
    lip = canvas.ellipse_mask(15, 23, 14, 13) & ~canvas.ellipse_mask(15, 21, 14, 13)
    canvas.fill(lip, tones[4]).row(16 + seed % 3, 22, 3, tones[3]).row(25, 22, 3, tones[3])


def _static(canvas: Canvas, tones: tuple[str, ...], seed: int) -> None:
    dice = Dice(seed)
    for _ in range(150):
        colour = dice.pick(("n0", tones[2], tones[3], "n3"))
        canvas.row(dice.between(2, 36), dice.between(11, 50), dice.between(1, 6), colour)


def _eye(canvas: Canvas, tones: tuple[str, ...], seed: int) -> None:
    canvas.ellipse(6, 22, 32, 18, "n0").ellipse(8, 23, 28, 16, tones[2]).ellipse(15, 23, 14, 16, tones[4])
    canvas.ellipse(18, 27, 8, 8, "n0").pixel(19 + seed % 3, 28, "n8")


def big_ring() -> Canvas:
    """Draw the ring light that watches, 132 across: in it a porcelain face that has only its hollows, cracked."""
    size, radius = 136, 58
    canvas, middle = Canvas(size, size), size / 2
    dx, dy = canvas.xs + 0.5 - middle, canvas.ys + 0.5 - middle
    away = (dx**2 + dy**2) ** 0.5
    canvas.fill(away < radius + 4, "n1").fill((away < radius + 4) & (away > radius + 2.2), "n4")
    canvas.fill((away < radius) & (away > radius - 9), "p3", GLOW).fill(
        (away < radius - 1.4) & (away > radius - 7.4), "p4", GLOW
    )
    canvas.fill((away < radius - 2.8) & (away > radius - 5.8), "n8", GLOW)
    for i in range(12):
        turn = math.radians(i * 30 + 15)
        x, y = middle + math.cos(turn) * (radius - 4.5), middle + math.sin(turn) * (radius - 4.5)
        canvas.fill(((dx + middle - x) ** 2 + (dy + middle - y) ** 2 < 22) & (away > radius - 9) & (away < radius)
                    & (abs(dx * math.sin(turn) - dy * math.cos(turn)) < 1.2), "p2", GLOW)  # fmt: skip
    canvas.fill(away <= radius - 11, "n0").fill((away <= radius - 11) & (away > radius - 13), "p0")
    half = radius - 18.0
    lower = (dy / half).clip(0, 1)
    face = (dx / (half * (0.76 - 0.2 * lower**1.5))) ** 2 + (dy / half) ** 2 <= 1
    towards = (1 - (dx / (half * 0.78)) ** 2 - (dy / half) ** 2).clip(0, 1) ** 0.5
    lit = 0.1 + 0.85 * (-0.42 * dx / (half * 0.78) - 0.45 * dy / half + 0.72 * towards).clip(0, 1)
    canvas.gradient(face, ("p0", "v0", "n4", "n5", "n6", "n7", "n8"), lit, 0.55)
    for side in (-1, 1):
        for shrink in (0.4, 0.26):
            canvas.shift(canvas.ellipse_mask(middle + side * half * 0.3 - half * shrink / 2, middle - half * 0.28,
                                             half * shrink, half * shrink * 0.62) & face, -1)  # fmt: skip
    canvas.shift((abs(dx - 1.5) < 1.6) & (dy > -half * 0.2) & (dy < half * 0.18) & face, -1)
    canvas.shift(canvas.ellipse_mask(middle - half * 0.2, middle + half * 0.38, half * 0.4, half * 0.12) & face, -1)
    crack = ((8, -half + 4), (3, -half * 0.5), (9, -half * 0.25), (6, 2), (10, 9))
    for (xa, ya), (xb, yb) in pairwise(crack):
        canvas.line(middle + xa, middle + ya, middle + xb, middle + yb, "n1")
    return canvas.outline().cropped(4, 4, size - 8, size - 8)


def ring_light() -> Canvas:
    """Draw a ring light on a tripod with a phone in it, 36 x 68."""
    canvas = Canvas(38, 70)
    canvas.column(19, 36, 28, "n3").column(18, 36, 28, "n5").line(18, 54, 9, 66, "n3").line(19, 54, 29, 66, "n3")
    canvas.line(18, 54, 18, 66, "n4").ring(2, 2, 34, 34, 6, "n1").ring(3, 3, 32, 32, 4, "p4", GLOW)
    canvas.ring(4, 4, 30, 30, 2, "n8", GLOW).ring(7, 7, 24, 24, 1, "p3", GLOW)
    canvas.rect(14, 13, 10, 14, "n0").rect(15, 14, 8, 12, "n1").rect(16, 15, 6, 9, "c0", GLOW)
    canvas.pixels(((17, 17), (20, 17)), "p3", GLOW).row(17, 20, 4, "p3", GLOW).column(18, 27, 9, "n3").pixel(
        21, 15, "r2"
    )
    return canvas.outline()


def drone() -> Canvas:
    """Draw a camera drone with its eye open; it hangs 24 px over its place."""
    canvas = Canvas(30, 22)
    canvas.row(2, 4, 9, "n7").row(18, 4, 9, "n7").column(6, 4, 4, "n5").column(22, 4, 4, "n5").row(4, 4, 5, "n8")
    canvas.ellipse(6, 5, 17, 13, "n6").ellipse(7, 5, 13, 8, "n8").ellipse(8, 14, 14, 4, "n5").ellipse(
        9, 7, 11, 11, "n1"
    )
    canvas.ellipse(10, 8, 9, 9, "c1", GLOW).ellipse(11, 9, 7, 7, "c0", GLOW).ellipse(13, 10, 3, 3, "c4", GLOW)
    return canvas.rect(21, 8, 2, 2, "r2", GLOW).outline()


def screen(kind: int, lit: str) -> Canvas:
    """Draw a tall screen on a foot that shows one post."""
    canvas, tones = Canvas(52, 86), TONES[lit]
    canvas.rect(22, 66, 8, 14, "n2").column(22, 66, 14, "n4").rect(10, 79, 32, 5, "n2").row(10, 79, 32, "n5")
    canvas.rect(1, 1, 50, 68, "n1").frame(1, 1, 50, 68, "n3").row(1, 1, 50, "n5").blit(card(kind, lit, kind + 1), 4, 3)
    canvas.frame(3, 2, 46, 66, tones[2], GLOW)
    return canvas.outline()


def counter(lit: str, text: str) -> Canvas:
    """Draw a counter of hearts in the air."""
    canvas, tones = Canvas(16 + 8 * len(text), 14), TONES[lit]
    heart(canvas, 1, 4, tones)
    return number(canvas, text, 12, 2, tones[3], 2)


def neon(shape: str, lit: str) -> Canvas:
    """Draw a neon sign on a frame that stands: a heart, an eye, an arrow, a smile."""
    canvas, tones = Canvas(44, 60), TONES[lit]
    for x in (8, 34):
        canvas.rect(x, 36, 2, 22, "n2").column(x, 36, 22, "n4")
    canvas.row(4, 57, 10, "n3").row(30, 57, 10, "n3").rect(2, 4, 40, 34, "n1").frame(2, 4, 40, 34, "n3")
    canvas.row(2, 4, 40, "n4").outline()
    for shift, tone in ((1, tones[1]), (0, tones[3])):
        if shape == "heart":
            points = [
                (22, 33),
                (9, 19),
                (9, 13),
                (13, 10),
                (18, 11),
                (22, 15),
                (26, 11),
                (31, 10),
                (35, 13),
                (35, 19),
                (22, 33),
            ]
        elif shape == "arrow":
            points = [(9, 21), (22, 9), (35, 21), (28, 21), (28, 33), (16, 33), (16, 21), (9, 21)]
        else:
            points = [(7, 21), (14, 13), (22, 11), (30, 13), (37, 21), (30, 29), (22, 31), (14, 29), (7, 21)]
        for (xa, ya), (xb, yb) in pairwise(points):
            canvas.line(xa, ya + shift, xb, yb + shift, tone, GLOW)
        if shape == "eye":
            canvas.ring(17, 16 + shift, 10, 10, 1, tone, GLOW)
    return canvas.pixels(((14, 12), (22, 15)), tones[4], GLOW)


def camera() -> Canvas:
    """Draw a studio camera on its pedestal, its red light on."""
    canvas = Canvas(40, 54)
    canvas.rect(17, 26, 5, 20, "n3").column(17, 26, 20, "n5").polygon([(8, 52), (14, 45), (25, 45), (31, 52)], "n2")
    canvas.row(8, 51, 24, "n1").row(14, 45, 12, "n4")
    box(canvas, 9, 8, 22, 5, 14, ("n4", "n2", "n6", "n1")).rect(2, 14, 8, 9, "n1").rect(1, 13, 3, 11, "n3")
    canvas.ellipse(1, 15, 4, 7, "c1", GLOW).pixel(2, 16, "c4", GLOW).rect(31, 6, 6, 9, "n3").rect(
        32, 7, 4, 7, "c0", GLOW
    )
    canvas.rect(12, 3, 14, 4, "n3").row(12, 3, 14, "n5").column(14, 6, 3, "n3").column(23, 6, 3, "n3")
    return canvas.rect(26, 15, 2, 2, "r2", GLOW).row(12, 18, 8, "n4").outline()


def spotlight(lit: str) -> Canvas:
    """Draw a spotlight on a stand, turned to the stage."""
    canvas, tones = Canvas(26, 48), TONES[lit]
    canvas.column(12, 18, 26, "n3").column(11, 18, 26, "n5").line(11, 38, 4, 46, "n3").line(12, 38, 20, 46, "n3")
    canvas.polygon([(4, 6), (14, 2), (22, 8), (20, 18), (8, 18)], "n2").line(4, 6, 14, 2, "n5")
    canvas.ellipse(9, 7, 12, 11, "n0").ellipse(10, 8, 10, 9, tones[2], GLOW).ellipse(11, 9, 8, 7, tones[3], GLOW)
    return canvas.ellipse(12, 10, 4, 3, tones[4], GLOW).outline()


def things() -> dict[str, Thing]:
    """List screens, lamps and cameras, and what the floor shows of some."""
    found = {
        "ring_that_watches": standing(big_ring()),
        "ring_light": standing(ring_light()),
        "ring_light_below": lying(below(ring_light())),
        "camera_drone": standing(drone(), -24),
        "studio_camera": standing(camera()),
        "spot_pink": standing(spotlight("pink")),
        "spot_cyan": standing(spotlight("cyan")),
        "counter_hearts": standing(counter("pink", "333333"), -8),
        "counter_nothing": standing(counter("cyan", "000000"), -8),
    }
    for kind, (name, lit) in enumerate(
        (("face", "pink"), ("crowd", "violet"), ("smile", "pink"), ("static", "cyan"), ("eye", "cyan"))
    ):
        found[f"screen_{name}"] = standing(screen(kind, lit))
        found[f"screen_{name}_below"] = lying(below(screen(kind, lit), 24))
        found[f"card_{name}"] = standing(card(kind, lit, kind))
    for shape, lit in (("heart", "pink"), ("eye", "cyan"), ("arrow", "violet")):
        found[f"neon_{shape}"] = standing(neon(shape, lit))
    return found
