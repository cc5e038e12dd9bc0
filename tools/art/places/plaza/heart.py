"""What holds the Commons together: the core, its threads, the beds in rings and who lies in them."""

import math

from tools.art.canvas import GLOW, Canvas
from tools.art.dice import Dice
from tools.art.things.thing import Thing, lying, standing

ACROSS, DOWN = 264, 116
"""Half the size of the ring of beds, px: its threads reach so far."""
_COVERS = {"violet": ("v0", "v1", "v2", "v3"), "pink": ("p0", "p1", "p2", "p3"), "gold": ("g0", "g1", "g2", "g3"),
           "night": ("n3", "n4", "n5", "n6")}  # fmt: skip


def core() -> Canvas:
    """Draw the core: a ball of thread that shines, over a basin of marble, with somebody's lamp inside."""
    canvas = Canvas(84, 108)
    canvas.ellipse(6, 84, 72, 22, "v0").ellipse(8, 82, 68, 20, "n5").ellipse(8, 80, 68, 19, "n7").ellipse(
        13, 82, 58, 14, "v1"
    )
    canvas.ellipse(16, 83, 52, 11, "p2", GLOW).ellipse(24, 84, 36, 8, "p3", GLOW).ellipse(33, 86, 18, 4, "p4", GLOW)
    for side in (-1, 1):
        for step in range(5):
            canvas.line(
                42 + side * (4 + step * 2), 66, 42 + side * (6 + step * 4), 88, ("v2", "v3", "p3")[step % 3], GLOW
            )
    ball = canvas.ellipse_mask(6, 4, 72, 70)
    across, down = (canvas.xs - 41.5) / 36, (canvas.ys - 38.5) / 35
    away = (across + 0.25) ** 2 + (down + 0.3) ** 2
    canvas.gradient(ball, ("n8", "p4", "v3", "v3", "v2", "v2", "v1"), (away / 1.7).clip(0, 1), 0.6, GLOW)
    dice = Dice(12)
    for number in range(15):
        turn, squash = number * math.pi / 15, 0.15 + dice.share() * 0.6
        tone = ("v1", "p3", "n8", "v1", "p2")[number % 5]
        for i in range(120):
            at = i * math.pi / 60
            x, y = math.cos(at) * 35, math.sin(at) * 35 * squash
            px, py = 42 + x * math.cos(turn) - y * math.sin(turn), 39 + x * math.sin(turn) + y * math.cos(turn)
            if math.sin(at) > -0.2:
                canvas.pixel(round(px), round(py), tone, GLOW)
    canvas.fill(~canvas.ellipse_mask(5, 3, 74, 72) & (canvas.ys < 66) & (canvas.ys > 0), None)
    canvas.ellipse(34, 30, 16, 17, "g3", GLOW).ellipse(36, 32, 12, 13, "g4", GLOW).rect(40, 47, 4, 3, "g2", GLOW)
    return canvas.ring(6, 4, 72, 70, 1, "v1", GLOW)


def threads() -> Canvas:
    """Draw the threads that lead from every bed to the core, and the rings they cross, for the whole plaza."""
    wide, tall = 2 * (ACROSS + 1), 2 * (DOWN + 2)
    canvas = Canvas(wide, tall)
    x, y = ACROSS + 0.5, DOWN + 1.5
    for share, tone, dash in ((0.99, "v2", 0), (0.95, "v1", 3), (0.62, "v2", 0), (0.59, "v1", 3), (0.3, "p2", 0)):
        for i in range(1400):
            turn = i * math.pi / 700
            if not dash or i // 14 % 2:
                canvas.pixel(
                    round(x + math.cos(turn) * ACROSS * share), round(y + math.sin(turn) * DOWN * share), tone, GLOW
                )
    for number in range(22):
        turn = math.radians(number * 360 / 22 + 8)
        far = 0.97 if number % 2 else 0.6
        for i in range(260):
            t = 0.13 + (far - 0.13) * i / 259
            bow = math.sin(t * 7 + number) * 0.03
            tone = ("p3", "v3", "g2")[number % 3] if i % 9 < 7 else "p4"
            canvas.pixel(
                round(x + math.cos(turn + bow) * ACROSS * t), round(y + math.sin(turn + bow) * DOWN * t), tone, GLOW
            )
    return canvas


def bed(colour: str, sleeper: str) -> Canvas:
    """Draw a bed of marble, 30 x 50, with a bright frame; a thread rises from the sleeper's brow."""
    dark, middle, light, bright = _COVERS[colour]
    canvas = Canvas(30, 54)
    canvas.rect(1, 5, 28, 9, "n6").row(1, 5, 28, "n8").rect(3, 3, 24, 4, "n7").row(3, 3, 24, "n8").rect(
        1, 12, 28, 2, "n5"
    )
    canvas.rect(2, 14, 26, 32, "n7").rect(5, 14, 20, 8, "n8").row(5, 21, 20, "n6")
    if sleeper != "none":
        hair = {"dark": ("n2", "n3"), "pale": ("n5", "n6"), "red": ("p1", "p2")}[sleeper]
        canvas.ellipse(9, 11, 12, 11, hair[0]).ellipse(9, 10, 10, 8, hair[1]).ellipse(10, 14, 10, 8, "n7")
        canvas.row(11, 17, 3, "n4").row(16, 17, 3, "n4").rect(14, 10, 2, 2, "p4", GLOW)
        for rise in range(10):
            canvas.pixel(14 + (rise // 3) % 2, 9 - rise, "p4" if rise % 2 else "p3", GLOW)
    canvas.rect(2, 23, 26, 23, middle).rect(2, 23, 12, 23, light).rect(2, 23, 26, 3, "n8").row(2, 26, 26, dark)
    if sleeper != "none":
        canvas.ellipse(7, 24, 16, 24, light).ellipse(8, 25, 9, 20, bright).rect(2, 23, 26, 2, "n8")
    for px, lean in ((9, 2), (15, 0), (22, -2)):
        canvas.line(px, 28, px - lean, 45, dark)
    return canvas.rect(1, 46, 28, 6, "n6").row(1, 46, 28, "n8").row(1, 51, 28, "n4").outline("v0")


def things() -> dict[str, Thing]:
    """List core, threads and beds; the threads lie in four quarters round the middle."""
    whole = threads()
    half_x, half_y = whole.width // 2, whole.height // 2
    found = {
        f"threads_{name}": lying(whole.cropped(half_x * right, half_y * low, half_x, half_y))
        for name, right, low in (("nw", 0, 0), ("ne", 1, 0), ("sw", 0, 1), ("se", 1, 1))
    }
    found |= {f"ring_bed_{colour}_{who}": standing(bed(colour, who)) for colour, who in BEDS}
    return found | {"dream_core": standing(core())}


BEDS = (
    ("violet", "dark"), ("violet", "none"), ("pink", "pale"), ("pink", "dark"), ("gold", "red"), ("night", "pale"),
    ("night", "dark"),
)  # fmt: skip
