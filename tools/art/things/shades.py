"""Two more kinds of shade: the blot, an inkwell that shoots, and the wrap, a roll of tape that grabs; danger's fill.

All are porcelain or paper with one hot eye (STYLE 2). The others are in walker.py and waiter.py.
"""

from itertools import pairwise
from math import cos, pi, sin
from typing import NamedTuple

from tools.art.canvas import GLOW, Canvas
from tools.art.dice import Dice
from tools.art.things.thing import Thing, lying, standing

PALE = ("n5", "n6", "n7", "n8", "n8")
BURSTS = 4


class Pot(NamedTuple):
    """A pose of the blot: how wide and tall its body is, how far it leans, its eye (0 shut to 3), ink over its lip."""

    wide: int
    tall: int
    lean: int
    eye: int
    ink: int
    feet: int = 0


BLOT = {
    "walk_0": Pot(17, 15, 0, 2, 0, 0),
    "walk_1": Pot(17, 16, 1, 2, 0, 1),
    "walk_2": Pot(17, 15, 0, 2, 0, 2),
    "walk_3": Pot(17, 16, -1, 2, 0, 3),
    "rear_0": Pot(18, 14, 0, 2, 1),
    "rear_1": Pot(20, 12, 0, 3, 2),
    "rear_2": Pot(21, 11, 0, 3, 3),
    "act_0": Pot(14, 19, 0, 3, 4),
    "act_1": Pot(16, 16, 0, 2, 0),
    "rest": Pot(18, 13, 2, 1, 0),
}


def blot(pose: Pot) -> Canvas:
    """Draw the inkwell, 28 x 34: a glazed round body on three feet, an eye in its side, ink at its open neck."""
    canvas = Canvas(28, 34)
    hop = 2 if pose.feet in (1, 3) else 0
    left, top = 14 - pose.wide // 2, 30 - pose.tall - hop
    lifted = {1: (0, 2, 0), 3: (2, 0, 2)}.get(pose.feet, (0, 0, 0))
    for x, up in zip((left + 1, 12, left + pose.wide - 5), lifted, strict=True):
        canvas.rect(x, 27 - up, 4, 5, "n6").row(x, 31 - up, 4, "n4").column(x, 27 - up, 5, "n7").column(
            x + 3, 27 - up, 5, "n5"
        )
    canvas.ball(left, top, pose.wide, pose.tall, PALE)
    shadow = canvas.ellipse_mask(left, top, pose.wide, pose.tall) & ~canvas.ellipse_mask(
        left - 2, top - 2, pose.wide, pose.tall
    )
    canvas.fill(shadow, "n5")
    neck = 13 - 4 + pose.lean
    canvas.rect(neck + 1, top - 2, 8, 5, "n6").column(neck + 1, top - 2, 5, "n8").column(neck + 8, top - 2, 5, "n4")
    canvas.ellipse(neck - 1, top - 5, 12, 5, "n7").ellipse(neck - 1, top - 5, 9, 4, "n8").ellipse(
        neck + 1, top - 4, 8, 3, "n0"
    )
    canvas.outline()
    if pose.ink in (1, 2, 3):  # a dart of paper comes up in the neck, nose first
        tall, wide = 3 + 4 * pose.ink, 2 + pose.ink
        tip = (neck + 5, top - 3 - tall)
        dart = Canvas(28, 34).polygon([tip, (neck + 5 - wide, top - 2), (neck + 5, top - 2)], "n8")
        dart.polygon([tip, (neck + 5, top - 2), (neck + 5 + wide, top - 2)], "n5").outline("n0")
        dart.column(tip[0], tip[1] + 1, pose.ink, "r2", GLOW).pixel(tip[0], tip[1], "r3", GLOW)
        canvas.blit(dart, 0, 0)
    if pose.ink == 4:
        for dx, dy in ((-3, -8), (0, -10), (3, -8), (-5, -5), (6, -6), (1, -6)):
            canvas.rect(neck + 5 + dx, top + dy, 2, 2, "n0").pixel(neck + 5 + dx, top + dy, "r2", GLOW)
    for x, long in ((neck + 2, 7), (neck + 6, 4), (neck + 9, 5)):  # what ran over
        canvas.rect(x, top - 2, 2 if long > 4 else 1, long, "n1").pixel(x, top - 2 + long, "n1")
    eye(canvas, 14 + pose.lean // 2, top + pose.tall // 2 + 1, pose.eye)
    return canvas


def eye(canvas: Canvas, x: int, y: int, wide: int) -> None:
    """Draw one hot eye round (x, y): shut, half, open, staring."""
    if wide == 0:
        canvas.row(x - 3, y, 7, "n3").row(x - 2, y + 1, 5, "n5")
        return
    tall = (0, 3, 6, 8)[wide]
    canvas.ellipse(x - 4, y - tall // 2, 9, tall, "n0")
    if wide == 1:
        canvas.row(x - 4, y - 1, 9, "n5").row(x - 1, y, 3, "r1", GLOW)
        return
    size = 3 if wide == 2 else 5
    canvas.ellipse(x - size // 2, y - size // 2, size, size, "r2", GLOW).pixel(x, y - 1, "r3", GLOW)
    if wide == 3:
        canvas.pixel(x, y, "g4", GLOW)


def blot_asleep() -> Canvas:
    """Draw the blot with its stopper in, its eye shut."""
    canvas = blot(Pot(18, 14, 0, 0, 0))
    stopper = Canvas(28, 34).rect(10, 8, 8, 6, "s2").rect(10, 8, 8, 2, "s3").column(10, 8, 6, "s4").row(10, 13, 8, "s1")
    return canvas.blit(stopper.outline(), 0, 0)


def blot_burst(step: int) -> Canvas:
    """Draw it cracking, then shards of glaze round a pool of ink."""
    if step == 0:
        canvas = blot(BLOT["walk_0"])
        canvas.line(10, 15, 15, 22, "n0").line(15, 22, 11, 30, "n0").line(15, 22, 20, 19, "n0").line(
            12, 30, 16, 23, "r2"
        )
        return canvas
    canvas, dice = Canvas(28, 34), Dice(4)
    pool = (1, 12, 18, 22)[step]
    canvas.ellipse(14 - pool / 2, 30 - pool / 5, pool, pool / 2.6, "n0").ellipse(
        14 - pool / 3, 31 - pool / 5, pool / 2, pool / 5, "n2"
    )
    for _ in range(12):
        angle, far = dice.share() * 2 * pi, (0.4 + dice.share() * 0.6) * (0, 8, 11, 13)[step]
        size, tone = dice.between(2, 5) - step // 3, dice.pick(("n6", "n7", "n8"))
        x, y = int(14 + cos(angle) * far), int(24 + sin(angle) * far * 0.6 - (0, 6, 3, -1)[step])
        if size > 1:
            canvas.polygon([(x, y), (x + size, y), (x + size - 1, y + size - 1)], tone)
    return canvas.outline()


Arm = tuple[tuple[int, int], ...]

# the right arm from the hub (20, 20) out; the left one is its mirror image, a step behind
ARMS: dict[str, tuple[Arm, Arm]] = {
    "walk_0": (((27, 17), (33, 18), (36, 26)), ((27, 18), (31, 21), (33, 28))),
    "walk_1": (((27, 15), (34, 14), (38, 22)), ((27, 19), (30, 23), (31, 29))),
    "walk_2": (((27, 18), (31, 21), (33, 28)), ((27, 17), (33, 18), (36, 26))),
    "walk_3": (((27, 19), (30, 23), (31, 29)), ((27, 15), (34, 14), (38, 22))),
    "rear_0": (((27, 16), (33, 13), (35, 17)), ((27, 16), (33, 13), (35, 17))),
    "rear_1": (((26, 14), (32, 8), (37, 8)), ((26, 14), (32, 8), (37, 8))),
    "rear_2": (((26, 13), (31, 5), (37, 2)), ((26, 13), (31, 5), (37, 2))),
    "rest": (((27, 24), (33, 29), (38, 29)), ((27, 24), (33, 29), (38, 29))),
}
ROLL_DOWN = {"walk_0": 0, "walk_1": 1, "walk_2": 0, "walk_3": 1, "rear_0": 1, "rear_1": 2, "rear_2": 2, "rest": 3}


def wrap(pose: str) -> Canvas:
    """Draw the roll of tape, 42 x 34: a disc of wound paper on its edge, an eye in the hub, two arms of loose tape."""
    canvas = Canvas(42, 34)
    if pose in ARMS:
        right, left = ARMS[pose]
        spread = pose.startswith("rear")
        _tape_arm(canvas, [(x, y) for x, y in right], spread, "n7", "n5")
        _tape_arm(canvas, [(41 - x, y) for x, y in left], spread, "n8", "n6")
    _roll(canvas, ROLL_DOWN.get(pose, 1), 1 if pose == "rest" else 3 if pose.startswith(("rear", "act")) else 2)
    return canvas


def _tape_arm(canvas: Canvas, points: list[tuple[int, int]], spread: bool, light: str, dark: str) -> None:
    arm = Canvas(canvas.width, canvas.height)
    chain = [(20 if points[0][0] > 20 else 21, 20), *points]
    for (xa, ya), (xb, yb) in pairwise(chain):
        arm.polygon([(xa, ya - 1), (xb, yb - 1), (xb, yb + 2), (xa, ya + 2)], light).line(xa, ya + 2, xb, yb + 2, dark)
        arm.line(xb - 1, yb - 1, xb - 1, yb + 2, dark)  # a fold
    x, y = points[-1]
    out = 1 if x > 20 else -1
    fingers = ((2, -3), (4, 0), (2, 3)) if spread else ((0, 3), (2, 3), (-2, 2))
    for dx, dy in fingers:
        arm.line(x, y, x + dx * out, y + dy, light).pixel(x + dx * out, y + dy, dark)
    canvas.blit(arm.outline(), 0, 0)


def _roll(canvas: Canvas, down: int, wide: int) -> None:
    roll = Canvas(canvas.width, canvas.height)
    top = 10 + down
    roll.ellipse(12, top, 20, 21 - down, "n5").ellipse(10, top, 20, 21 - down, "n7")
    roll.ring(10, top, 20, 21 - down, 1, "n8").ring(12, top + 2, 16, 17 - down, 1, "n6").ring(
        14, top + 4, 12, 13 - down, 1, "n6"
    )
    rim = roll.ellipse_mask(10, top, 20, 21 - down) & ~roll.ellipse_mask(11, top + 1, 18, 19 - down)
    roll.fill(rim & (roll.xs + roll.ys > 40), "n6").fill(rim & (roll.xs + roll.ys > 48), "n5")
    canvas.blit(roll.outline(), 0, 0)
    middle = top + (21 - down) // 2
    canvas.ellipse(15, middle - 5, 10, 10, "n4").ellipse(16, middle - 4, 8, 8, "n0")
    eye(canvas, 20, middle, wide)


def wrap_asleep() -> Canvas:
    """Draw it wound up tight, its end pasted down, its eye shut."""
    canvas = Canvas(42, 34)
    _roll(canvas, 4, 0)
    return canvas.rect(27, 25, 6, 3, "n8").row(27, 28, 6, "n5").column(33, 25, 3, "n4")


def wrap_burst(step: int) -> Canvas:
    """Draw it coming off the roll: loops of tape that fly apart and fall."""
    canvas, dice = Canvas(42, 34), Dice(21)
    if step == 0:
        canvas = wrap("walk_0")
        return canvas.line(12, 12, 28, 29, "n0").line(13, 12, 29, 29, "r2")
    for number in range(6 - step):
        angle, far = number * 1.3 + 0.4, (0, 6, 11, 14)[step]
        x, y = 21 + cos(angle) * far, 20 + sin(angle) * far * 0.6 + step * 2 - 4
        wide, tall = 9 - step, max(3, 8 - 2 * step)
        canvas.ring(x - wide / 2, y - tall / 2, wide, tall, 1.4, dice.pick(("n6", "n7", "n8")))
    for _ in range(8):
        x, y = dice.between(21 - 6 * step, 22 + 6 * step), dice.between(12 + 3 * step, 31)
        canvas.row(x, y, dice.between(2, 5), dice.pick(("n6", "n7", "n8")))
    return canvas.outline()


def tape(number: int) -> Canvas:
    """Draw one piece of a stretched arm, 6 x 6; pieces lie close along the way."""
    canvas = Canvas(6, 6)
    canvas.rect(1, 1, 4, 4, "n7").row(1, 1, 4, "n8").row(1, 4, 4, "n5")
    return canvas.outline() if number else canvas.column(2, 1, 4, "n5").outline()


def hand() -> Canvas:
    """Draw the torn end of an arm, 14 x 12: three strips, open."""
    canvas = Canvas(14, 12)
    canvas.rect(2, 4, 5, 4, "n7").row(2, 4, 5, "n8")
    for y, tip in ((1, 3), (5, 6), (10, 8)):
        canvas.line(6, 5, 12, y, "n8").line(6, 6, 12, tip, "n6")
    return canvas.outline()


def coil(beat: int) -> Canvas:
    """Draw tape wound round a friend, 24 x 22, tight and less tight: bands with gaps, so that the friend is seen."""
    canvas = Canvas(24, 22)
    for number, y in enumerate((4, 13)):
        reach = 9 + beat - number
        canvas.polygon([(12 - reach, y + 2), (12 + reach, y - 1), (12 + reach, y + 1), (12 - reach, y + 4)], "n7")
        canvas.line(12 - reach, y + 2, 12 + reach, y - 1, "n8").line(12 - reach, y + 4, 12 + reach, y + 1, "n5")
    return canvas.outline()


def danger(size: int) -> Canvas:
    """Draw the dithered red that fills a telegraphed shape, as one flat ellipse."""
    canvas = Canvas(size, round(size * 0.6))
    mask = canvas.ellipse_mask(0, 0, size, canvas.height)
    return canvas.dither(mask, "r0", 0.6, GLOW).dither(mask, "r1", 0.2, GLOW)


def danger_ring(size: int) -> Canvas:
    """Draw the dithered red that fills a round shape of its true size."""
    canvas = Canvas(size, size)
    mask = canvas.ellipse_mask(0, 0, size, size)
    return canvas.dither(mask, "r0", 0.5, GLOW).dither(mask, "r1", 0.12, GLOW)


DANGERS = (10, 18, 26)
DANGER_RINGS = (16, 32, 48)


def things() -> dict[str, Thing]:
    """List both kinds in all poses, what they throw and reach with, and the fill of danger."""
    found = {f"blot_{name}": standing(blot(pose)) for name, pose in BLOT.items()}
    found["blot_asleep"] = standing(blot_asleep())
    found |= {f"wrap_{name}": standing(wrap(name)) for name in (*ARMS, "act_0", "act_1")}
    found["wrap_asleep"] = standing(wrap_asleep())
    for step in range(BURSTS):
        found[f"blot_burst_{step}"] = standing(blot_burst(step))
        found[f"wrap_burst_{step}"] = standing(wrap_burst(step))
    for beat in (0, 1):
        found[f"wrap_tape_{beat}"] = lying(tape(beat))
        found[f"wrap_coil_{beat}"] = standing(coil(beat))
    found["wrap_hand_right_open"] = lying(hand())
    found["wrap_hand_left_open"] = lying(hand().flipped())
    found |= {f"danger_{number}": lying(danger(size)) for number, size in enumerate(DANGERS)}
    found |= {f"danger_ring_{number}": lying(danger_ring(size)) for number, size in enumerate(DANGER_RINGS)}
    return found
