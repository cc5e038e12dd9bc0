"""Ravi: thirty-four, a long face and a bent nose, round glasses, three nights awake. He has read the numbers."""

import numpy as np

from tools.art.canvas import GLOW, Canvas
from tools.art.portraits.face import Brow, Eyes, Look
from tools.art.portraits.sitter import Sitter, Skin
from tools.art.portraits.strokes import Shine, blob, lock, mass, round_mass

HAIR = ("n0", "n0", "n1", "n2", "n3", "n5")
SKIN = Skin("s1", "s2", "s3", "s4")
EYES = Eyes(
    open=(
        "............", "...dddddd...", ".kkkkkkkkkk.", "kkssooooissk", "..swooxiws..", "..wwooiIws..", "..wwiIPwww..",
        "...dddddd...",
    ),
    wide=(
        "..kkkkkkkk..", ".kkssssssk..", "..wwiiiwws..", "..wiooxiww..", "..wiooiIww..", "..wwiIPwww..", "...wwwwww...",
        "...dddddd...",
    ),
    narrow=(
        "............", "............", "kkkkkkkkkk..", ".kkkkkkkkkkk", "..swooxiws..", "..wwiIPwww..", "...dddddd...",
    ),
)  # fmt: skip


def back(canvas: Canvas) -> None:
    """The hair behind the head."""
    mass(
        canvas,
        [(48, 11), (32, 14), (24, 26), (25, 46), (30, 58), (44, 62), (58, 58), (68, 48), (71, 28), (64, 13)],
        "n0",
    )


def head(canvas: Canvas) -> None:
    """A long, narrow face with hollow cheeks, turned and lowered a little."""
    canvas.ellipse(28, 47, 8, 14, SKIN.base).ellipse(30, 50, 4, 8, SKIN.shade)
    face = mass(
        canvas,
        [(48, 20), (38, 24), (33, 36), (33, 52), (35, 64), (41, 73), (49, 77), (56, 75), (61, 67), (62, 57),
         (64, 46), (63, 32),
         (58, 24)],
        SKIN.light,
    )  # fmt: skip
    canvas.fill(face & blob(canvas, [(70, 36), (61, 50), (60, 60), (56, 70), (49, 74), (52, 82), (74, 70)]), SKIN.base)
    canvas.fill(face & blob(canvas, [(70, 38), (63, 50), (62, 60), (58, 69), (54, 75), (60, 82), (78, 60)]), SKIN.shade)
    canvas.fill(face & blob(canvas, [(30, 54), (36, 58), (40, 66), (46, 75), (38, 80), (26, 66)]), SKIN.base)
    canvas.fill(face & blob(canvas, [(30, 60), (36, 65), (41, 72), (46, 77), (36, 80), (28, 68)]), SKIN.shade)


def marks(canvas: Canvas) -> None:
    """A long nose with a bridge, circles under the eyes, stubble."""
    canvas.line(54, 49, 57, 58, SKIN.light).line(53, 51, 54, 58, SKIN.base).line(56, 49, 59, 58, SKIN.base)
    canvas.pixels(((55, 53), (56, 56), (57, 58)), "s5")
    canvas.row(53, 60, 6, SKIN.shade).row(54, 61, 4, SKIN.shade).pixel(53, 60, SKIN.deep).pixel(57, 61, SKIN.deep)
    for x, y, wide in ((38, 56, 8), (39, 57, 6), (59, 56, 3)):
        canvas.row(x, y, wide, SKIN.shade)
    rough = (canvas.ys > 66) & ((canvas.xs + canvas.ys * 2) % 5 == 0)
    chin = blob(canvas, [(37, 62), (41, 74), (49, 78), (57, 74), (61, 62), (57, 71), (50, 73), (43, 71)])
    canvas.fill(rough & chin & (canvas.index >= 0), SKIN.shade)


def front(canvas: Canvas) -> None:
    """Hair that nobody has combed for days."""
    round_mass(
        canvas,
        [(48, 9), (34, 12), (26, 24), (25, 38), (29, 48), (32, 40), (35, 35), (42, 29), (48, 32), (54, 27),
         (60, 31), (64, 38),
         (67, 46), (71, 30), (66, 14)],
        HAIR, (40, 18), 42,
    )  # fmt: skip
    for spine, widths in (
        ([(46, 12), (32, 16), (27, 29), (28, 46)], [6, 11, 9, 1]),
        ([(64, 14), (71, 23), (70, 34), (67, 45)], [6, 8, 7, 1]),
        ([(58, 11), (67, 19), (67, 28), (65, 36)], [7, 11, 9, 1]),
        ([(44, 11), (35, 19), (32, 28), (35, 38)], [7, 12, 10, 1]),
        ([(50, 10), (45, 18), (43, 26), (46, 35)], [7, 13, 10, 1]),
        ([(54, 10), (58, 17), (58, 24), (60, 32)], [7, 12, 9, 1]),
    ):
        left = (48 - spine[-1][0]) / 200
        lock(canvas, spine, widths, HAIR, shine=Shine(0.4, 0.14, 0.2), line="n0", lift=left - 0.1, cross=0.26)
    for spine in ([(40, 12), (34, 8), (28, 11)], [(54, 11), (61, 6), (66, 9)], [(66, 18), (72, 17), (75, 22)],
                  [(28, 22), (23, 23), (20, 29)], [(48, 11), (47, 6), (43, 4)]):  # fmt: skip
        lock(canvas, spine, [5, 4, 1], HAIR, lift=0.05)


def glasses(canvas: Canvas) -> None:
    """Round glasses; the screen he looks at shines in them."""
    for x, wide in ((33, 17), (52, 14)):
        inside = canvas.ellipse_mask(x + 1, 46, wide - 2, 13)
        slant = (canvas.xs - x) + (canvas.ys - 45) * 0.9 - wide * 0.2
        canvas.fill(inside & (np.abs(slant) < 1.1) & (canvas.ys < 50), "c3")
        canvas.fill(inside & (np.abs(slant - 2.8) < 0.5) & (canvas.ys < 48), "c4")
        canvas.fill(inside & ~canvas.ellipse_mask(x + 1, 45, wide - 2, 13), "c2")
        canvas.ring(x, 45, wide, 15, 1, "n1")
        canvas.fill(
            canvas.ellipse_mask(x, 45, wide, 15) & ~canvas.ellipse_mask(x + 1, 46, wide - 2, 13) & (canvas.ys < 48),
            "n4",
        )
    canvas.row(49, 50, 4, "n1").line(33, 50, 29, 48, "n1")


def torso(canvas: Canvas) -> None:
    """A white coat over blue scrubs, and a lanyard."""
    coat = mass(canvas, [(8, 100), (13, 88), (27, 81), (40, 78), (56, 78), (71, 81), (84, 88), (90, 100)], "n7")
    canvas.fill(coat & (canvas.xs > 62 + (canvas.ys - 80) * 0.3), "n6")
    canvas.fill(coat & (canvas.xs > 69 + (canvas.ys - 80) * 0.4), "n5")
    canvas.fill(coat & blob(canvas, [(12, 92), (19, 85), (29, 81), (32, 84), (22, 90), (13, 98)]), "n8")
    mass(canvas, [(41, 62), (41, 76), (36, 84), (49, 97), (60, 86), (57, 74), (58, 62)], SKIN.base)
    canvas.fill(blob(canvas, [(39, 64), (40, 76), (48, 83), (60, 86), (60, 62)]) & (canvas.index >= 0), SKIN.shade)
    canvas.polygon([(38, 80), (50, 96), (40, 96), (33, 87)], "c1").polygon(
        [(57, 79), (50, 96), (58, 96), (65, 86)], "c1"
    )
    canvas.line(38, 80, 50, 95, "c2").line(57, 79, 50, 95, "c0")
    canvas.polygon([(34, 80), (26, 85), (35, 97), (43, 97)], "n8").polygon(
        [(61, 79), (71, 84), (62, 97), (56, 97)], "n6"
    )
    for ax, ay, bx, by, tone in (
        (34, 80, 43, 97, "n4"),
        (61, 79, 56, 97, "n4"),
        (26, 85, 35, 97, "n6"),
        (71, 84, 63, 97, "n4"),
    ):
        canvas.line(ax, ay, bx, by, tone)
    canvas.line(37, 81, 44, 96, "g2").line(60, 81, 54, 96, "g1")


def hands(canvas: Canvas) -> None:
    """His grandfather's watch, which stands at 3:33."""
    lock(canvas, [(92, 102), (84, 95), (77, 90)], [20, 18, 14], ("n4", "n5", "n6", "n7"))
    canvas.line(78, 88, 85, 96, "n4")
    tones = (SKIN.deep, SKIN.shade, SKIN.base, SKIN.light)
    mass(canvas, [(68, 82), (67, 90), (74, 95), (82, 92), (82, 84), (76, 80)], SKIN.base)
    canvas.fill(
        blob(canvas, [(76, 82), (75, 92), (74, 97), (86, 95), (85, 82)]) & canvas.box_mask(60, 78, 23, 18), SKIN.shade
    )
    for x, y, tone in ((60, 66, "g1"), (61, 66, "g2")):
        canvas.ellipse(x, y, 20, 20, tone)
    canvas.ellipse(61, 66, 18, 18, "g3").ellipse(62, 68, 17, 17, "n8").ellipse(63, 69, 16, 16, "n7")
    canvas.ellipse(63, 69, 15, 15, "n8")
    canvas.rect(69, 62, 4, 4, "g2").rect(70, 61, 2, 1, "g3")
    for x, y in ((70, 69), (76, 76), (70, 82), (64, 76)):
        canvas.rect(x, y, 1, 1, "n4")
    canvas.line(70, 76, 75, 78, "n1").line(70, 76, 71, 81, "n1").line(70, 76, 66, 72, "r2", GLOW).pixel(70, 76, "n0")
    for spine in ([(79, 88), (71, 90), (65, 87)], [(80, 84), (74, 86), (69, 84)]):
        lock(canvas, spine, [6, 5.4, 4.4], tones, line=SKIN.deep, lift=0.06)
    lock(canvas, [(82, 86), (82, 80), (79, 75)], [6.5, 6, 4.6], tones, line=SKIN.deep, lift=0.14)


RAVI = Sitter(
    name="ravi", skin=SKIN, eyes=EYES, iris=("s0", "s1", "s2"), brow=Brow("n0", 12, 2, 6), near=(36, 48), far=(54, 48),
    mouth_at=(43, 66), lip="s1", lash="n0", rim="c2", rim_top=12, back=back, head=head, marks=marks, front=front,
    over=glasses, torso=torso, torso_hands=torso, hands=hands, shift=(-3, 0),
    looks={
        "neutral": Look("open", "open", 2.0, 0, "calm"),
        "worry": Look("wide", "wide", 4.4, -1, "worry"),
        "smile": Look("open", "open", 1.2, -1, "smile"),
    },
)  # fmt: skip
