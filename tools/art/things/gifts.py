"""What answers a gift and is no lamp: the dial that is rewritten, the veil that is called, the gale, and the slot."""

from math import cos, pi, sin

import numpy as np

from tools.art.canvas import GLOW, Canvas, Mask
from tools.art.things.thing import Thing, lying, standing
from tools.art.tileset import TILE

TURNS = 12
"""Pictures of a dial for a full turn: four quarters with two pictures between them."""
VEIL_FADES = 4
STREAKS = 3


def dial(turn: int, size: int) -> Canvas:
    """Draw a round piece of floor with a bent track in it, turned by `turn` twelfths; lines drawn on stone."""
    canvas = Canvas(size, size)
    middle, angle, large = (size - 1) / 2, turn * 2 * pi / TURNS, size > TILE
    canvas.ellipse(0, 0, size, size, "n0").ellipse(1, 1, size - 2, size - 2, "n3").ellipse(
        1, 1, size - 3, size - 3, "n5"
    )
    stone = canvas.ellipse_mask(2, 2, size - 4, size - 4)
    canvas.fill(stone, "n4").dither(stone & (canvas.xs + canvas.ys > size * 1.1), "n3", 0.5)
    canvas.ring(3, 3, size - 6, size - 6, 1, "g1")
    across = (canvas.xs - middle) * cos(angle) + (canvas.ys - middle) * sin(angle)
    along = -(canvas.xs - middle) * sin(angle) + (canvas.ys - middle) * cos(angle)
    inside = canvas.ellipse_mask(4, 4, size - 8, size - 8)

    def bend(wide: float) -> Mask:
        up, right = (abs(across) < wide) & (along < wide), (abs(along) < wide) & (across > -wide)
        track: Mask = inside & (up | right)
        return track

    canvas.fill(bend(size / 8 + 1.2), "n0").fill(bend(size / 8), "c1")
    line = (abs(across) < 0.8) & (along < 0) | (abs(along) < 0.8) & (across > 0)
    canvas.fill(inside & line, "c3", GLOW)
    reach = size / 2 - 4
    for step in range(4):
        x, y = middle + cos(angle + step * pi / 2) * reach, middle + sin(angle + step * pi / 2) * reach
        canvas.rect(round(x), round(y), 1 + large, 1 + large, "g3", GLOW)
    x, y = middle + sin(angle) * (reach + 1), middle - cos(angle) * (reach + 1)
    return canvas.rect(round(x - large), round(y - large), 1 + 2 * large, 1 + 2 * large, "c4", GLOW)


def dial_bridge() -> Canvas:
    """Draw a tile of the bridge on a dial that lies across, 16 x 16: boards of stone between two drawn rails."""
    canvas = Canvas(16, 16, "n4")
    for x in (0, 4, 8, 12):
        canvas.column(x, 2, 12, "n5").column(x + 1, 2, 12, "n5").column(x + 3, 2, 12, "n3")
    canvas.pixels(((2, 4), (6, 10), (10, 5), (14, 11)), "n6")
    for y, light in ((0, "c3"), (14, "c2")):
        canvas.rect(0, y, 16, 2, "c1").row(0, y, 16, light, GLOW)
    canvas.pixels(((3, 1), (11, 1), (3, 15), (11, 15)), "g3", GLOW)
    return canvas


def dial_wall() -> Canvas:
    """Draw a tile of the wall on a dial, 16 x 32: the top, and the face with the lines that it was drawn with."""
    canvas = Canvas(16, 32)
    canvas.rect(0, 0, 16, 16, "n5").row(0, 0, 16, "n6").row(0, 14, 16, "n4").row(0, 15, 16, "c3", GLOW)
    canvas.dither(canvas.box_mask(0, 2, 16, 12), "n4", 0.25).rect(6, 6, 4, 4, "c1").frame(6, 6, 4, 4, "c3", GLOW)
    canvas.rect(0, 16, 16, 15, "n3").column(0, 16, 15, "n2").row(0, 16, 16, "n4").row(0, 30, 16, "n1")
    canvas.line(2, 28, 13, 18, "c1").line(2, 18, 13, 28, "c1").row(1, 23, 14, "n2")
    return canvas.pixels(((2, 18), (13, 18), (2, 28), (13, 28)), "c3", GLOW).row(0, 31, 16, "n0")


def shadow_bridge() -> Canvas:
    """Draw the shadow of a draft, 48 x 16: planks of dark that carry, with an edge of violet."""
    canvas = Canvas(48, 16, "v0")
    for y in (3, 7, 11):
        canvas.row(1, y, 46, "n1")
    canvas.dither(canvas.box_mask(1, 1, 46, 14), "v1", 0.25)
    canvas.row(0, 0, 48, "v2", GLOW).row(0, 15, 48, "v1", GLOW)
    return canvas.column(0, 1, 14, "v1").column(47, 1, 14, "v1")


def trail_step() -> Canvas:
    """Draw one step of a traced trail, 6 x 4, for a way across: a footprint of light."""
    canvas = Canvas(6, 4)
    canvas.row(1, 1, 4, "c3", GLOW).row(1, 2, 4, "c3", GLOW).pixels(((0, 1), (0, 2)), "c2", GLOW)
    return canvas.pixels(((5, 1), (5, 2)), "c4", GLOW).row(1, 0, 3, "c1").row(1, 3, 3, "c1")


def screen(frame: int | None) -> Canvas:
    """Draw a screen on its stand, 28 x 30, dark or (frame 0, 1) with a figure that walks on it."""
    canvas = Canvas(28, 30)
    canvas.rect(12, 22, 4, 5, "n3").row(7, 27, 14, "n5").row(7, 28, 14, "n3").rect(1, 1, 26, 21, "n3")
    canvas.frame(1, 1, 26, 21, "n5").row(1, 1, 26, "n6").rect(3, 3, 22, 17, "n1")
    if frame is None:
        canvas.line(6, 17, 18, 5, "n2").line(7, 17, 19, 5, "n2").pixel(23, 20, "r2")
        return canvas.outline()
    canvas.rect(3, 3, 22, 17, "p0", GLOW).dither(canvas.box_mask(3, 3, 22, 17), "p1", 0.5, GLOW)
    x = 12 + frame * 2
    canvas.ellipse(x, 5, 5, 5, "p4", GLOW).rect(x, 10, 5, 5, "p3", GLOW)
    canvas.column(x + (0 if frame else 1), 15, 3, "p3", GLOW).column(x + (4 if frame else 3), 15, 3, "p3", GLOW)
    canvas.row(4, 18, 5 + frame * 8, "p4", GLOW).row(9 + frame * 8, 18, 15 - frame * 8, "p2", GLOW)
    return canvas.pixel(23, 20, "e3", GLOW).outline()


def veil(sway: int) -> Canvas:
    """Draw one tile of a false wall, 16 x 34: stone that hangs in folds like cloth and shows stars through it."""
    canvas = Canvas(16, 34)
    wave = np.round(np.sin(canvas.ys / 7 + sway * 1.2)).astype(np.int64)
    fold = (canvas.xs + wave + 1) % 8
    canvas.rect(0, 0, 16, 32, "v0")
    canvas.fill(fold < 4, "v1").fill(fold == 1, "v2").fill(fold == 6, "n2")
    canvas.rect(0, 0, 16, 2, "n6").row(0, 0, 16, "n7").row(0, 2, 16, "n1")
    for y in (11, 21):  # courses of stone, not quite where they should be
        canvas.fill((canvas.ys == y) & (fold != 1), "n3")
    canvas.pixels(((3, 8 + sway), (12, 16), (6, 26 - sway), (13, 27)), "v3", GLOW)
    canvas.pixels(((9, 6), (2, 18 + sway)), "c3", GLOW)
    hem = (canvas.ys > 29) & ((canvas.xs + sway) % 4 == 0)
    canvas.rect(0, 32, 16, 2, None).fill(hem, None)
    canvas.fill((canvas.ys == 31) & (canvas.index >= 0), "n0")
    return canvas


def veil_fading(step: int) -> Canvas:
    """Draw a veil that comes apart into threads from below, then the hem alone."""
    canvas = veil(step % 2)
    left = (26, 18, 10, 4)[step]
    below = canvas.ys >= left
    canvas.fill(below & ((canvas.xs * 5 + step) % 7 > 2 - step // 2), None)
    canvas.fill((canvas.ys >= left + 8 - step) & (canvas.ys % (2 + step) != 0), None)
    threads = below & (canvas.index >= 0)
    canvas.fill(threads, "v2", GLOW).fill(threads & (canvas.ys % 3 == 0), "v3", GLOW)
    return canvas


def veil_gone() -> Canvas:
    """Draw what a called veil leaves on the floor: a dotted line where the wall was said to be, 16 x 6."""
    canvas = Canvas(16, 6)
    for x in (1, 5, 9, 13):
        canvas.row(x, 2, 2, "v2", GLOW).row(x, 3, 2, "v0")
    return canvas.pixels(((3, 1), (11, 4)), "v1", GLOW)


def streak(number: int) -> Canvas:
    """Draw a streak of wind that blows to the right, 30 x 9: a long line that ends in a curl, a thinner one below."""
    canvas = Canvas(30, 9)
    long, low = (26, 21, 24)[number], (6, 5, 7)[number]
    canvas.row(27 - long, 3, long, "n6").row(27 - long * 2 // 3, 3, long * 2 // 3, "n7").row(21, 3, 6, "n8")
    canvas.pixels(((27, 2), (27, 1), (26, 0), (25, 0), (24, 1)), "n8").pixel(25, 2, "n7")
    canvas.row(2 + number * 2, low, 16, "n6").row(8 + number * 2, low, 9, "n7")
    return canvas.pixels(((20 + number * 2, low), (1, 1 + number)), "n6")


def still_air(number: int) -> Canvas:
    """Draw wind that stopped: a curl that hangs, and the dust it carried, 16 x 9."""
    canvas = Canvas(16, 9)
    canvas.pixels(((6, 2), (7, 1), (8, 1), (9, 2), (9, 3), (8, 4), (6, 4 + number % 2)), "n6").pixel(7, 3, "n7")
    return canvas.pixels(((2, 7), (5, 8), (11, 7), (13, 6 + number % 2), (14, 8)), "n6").pixels(((3, 7), (12, 8)), "n7")


def vent(blows: bool) -> Canvas:
    """Draw the grille in the floor that a gale comes from, 16 x 16, for wind to the right."""
    canvas = Canvas(16, 16)
    canvas.rect(0, 0, 16, 16, "n0").rect(1, 0, 14, 16, "y1").column(1, 0, 16, "y3").column(14, 0, 16, "y0")
    for y in (2, 6, 10, 14):
        canvas.rect(3, y, 10, 2, "n0").row(3, y, 10, "c2" if blows else "n1", blows)
    return canvas.column(12, 0, 16, "y2")


def slot(wide: bool, filled: bool) -> Canvas:
    """Draw the dashed place that Jenna can draft in, 48 x 16 or 16 x 16; filled, its lines are whole and gold."""
    width = 48 if wide else 16
    canvas = Canvas(width, 16)
    line = "g3" if filled else "c3"
    canvas.frame(0, 0, width, 16, line, GLOW)
    if not filled:
        canvas.fill(((canvas.xs + canvas.ys) % 6 > 3) & (canvas.index >= 0), None)
    canvas.dither(canvas.box_mask(2, 2, width - 4, 12), "g0" if filled else "c0", 0.5 if filled else 0.3)
    for x in (16, 32) if wide else ():
        canvas.column(x, 3, 10, "g1" if filled else "c1", GLOW)
    ink = "g2" if filled else "c2"
    canvas.line(4, 12, 11, 4, ink, GLOW).line(11, 4, 11, 12, ink, GLOW).line(4, 12, 11, 12, ink, GLOW)
    return canvas.pixels(((0, 0), (width - 1, 0), (0, 15), (width - 1, 15)), "g4" if filled else "c4", GLOW)


def things() -> dict[str, Thing]:
    """List them. Pictures of one tile anchor at its middle or foot, so that any rectangle can be laid out of them."""
    found = {}
    for turn in range(TURNS):
        found[f"dial_{turn}"] = lying(dial(turn, 32))
        found[f"dial_small_{turn}"] = lying(dial(turn, 16))
    found["dial_bridge_across"] = lying(dial_bridge())
    found["dial_bridge_down"] = lying(dial_bridge().turned())
    found["shadow_bridge_across"] = lying(shadow_bridge())
    found["shadow_bridge_down"] = lying(shadow_bridge().turned())
    found["trail_across"] = lying(trail_step())
    found["trail_down"] = lying(trail_step().turned())
    found["screen_off"] = standing(screen(None), 2)
    found |= {f"screen_on_{frame}": standing(screen(frame), 2) for frame in (0, 1)}
    found["dial_wall"] = standing(dial_wall())
    found |= {f"veil_{sway}": standing(veil(sway), 2) for sway in (0, 1)}
    found |= {f"veil_fading_{step}": standing(veil_fading(step), 2) for step in range(VEIL_FADES)}
    found["veil_gone"] = lying(veil_gone())
    for number in range(STREAKS):
        right = streak(number)
        found[f"gale_right_{number}"] = Thing(right, 0, 4)
        found[f"gale_down_{number}"] = Thing(right.turned(), 4, 0)
    found |= {f"gale_still_{number}": Thing(still_air(number), 0, 4) for number in (0, 1)}
    for name, blows in (("blows", True), ("stopped", False)):
        found[f"gale_vent_right_{name}"] = lying(vent(blows))
        found[f"gale_vent_down_{name}"] = lying(vent(blows).turned())
    for name, filled in (("blueprint", False), ("filled", True)):
        found[f"slot_{name}"] = lying(slot(wide=True, filled=filled))
        found[f"slot_{name}_down"] = lying(slot(wide=True, filled=filled).turned())
        found[f"slot_{name}_small"] = lying(slot(wide=False, filled=filled))
    return found
