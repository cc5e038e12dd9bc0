"""Leo: thirty-nine, a broad, square face with a beard, heavy brows, first grey, a parka with a fur collar. He waits."""

import numpy as np

from tools.art.canvas import Canvas
from tools.art.dice import Dice
from tools.art.portraits.face import Brow, Eyes, Look
from tools.art.portraits.sitter import Sitter, Skin
from tools.art.portraits.strokes import SIZE, blob, lock, mass

HAIR = ("n0", "n0", "n1", "n2", "n4")
SKIN = Skin("s0", "s1", "s2", "s3")
SLEEVE = ("e0", "e1", "e1", "e2", "e3")
EYES = Eyes(
    open=(
        "............", "............", "..kkkkkkkk..", ".kkkkkkkkkkk", "kkssoooisskk", "..swooxiww..", "..wwoiIiw...",
        "...dddddd...",
    ),
    wide=(
        "............", "..kkkkkkkk..", ".kkssssssskk", "k.wwiiiwws..", "..wwooxiww..", "..wwoiIiww..", "...wwwwww...",
        "...dddddd...",
    ),
    narrow=(
        "............", "............", "............", "kkkkkkkkkkk.", ".kkkkkkkkkkk", "..swooxiws..", "..wwoiIiw...",
        "...dddddd...",
    ),
)  # fmt: skip


def back(canvas: Canvas) -> None:
    """Nothing shows behind this head but a little hair."""
    mass(canvas, [(48, 10), (32, 14), (26, 28), (27, 46), (34, 52), (60, 52), (68, 44), (71, 28), (64, 14)], "n0")


def head(canvas: Canvas) -> None:
    """A broad, square face."""
    canvas.ellipse(24, 43, 9, 14, SKIN.base).ellipse(27, 46, 4, 8, SKIN.shade)
    face = mass(
        canvas,
        [(48, 18), (36, 21), (29, 32), (28, 48), (30, 62), (36, 72), (46, 77), (56, 76), (64, 70), (68, 59),
         (69, 46), (68, 32),
         (61, 22)],
        SKIN.light,
    )  # fmt: skip
    canvas.fill(face & blob(canvas, [(74, 26), (66, 36), (66, 50), (62, 62), (56, 76), (76, 70)]), SKIN.base)
    canvas.fill(face & blob(canvas, [(76, 30), (69, 40), (68, 52), (65, 62), (60, 76), (80, 66)]), SKIN.shade)
    canvas.fill(face & blob(canvas, [(26, 44), (32, 52), (34, 62), (40, 72), (26, 70)]), SKIN.base)
    beard = blob(
        canvas,
        [(27, 46), (30, 60), (35, 71), (46, 79), (56, 78), (65, 71), (69, 59), (69, 48), (66, 56), (62, 60),
         (56, 59), (50, 60),
         (43, 59), (37, 61), (33, 56), (31, 46)],
    ) & face  # fmt: skip
    canvas.gradient(
        beard, ("n0", "n1", "n1", "n2"), np.clip(0.72 - (canvas.xs - 34) / 60 - (canvas.ys - 60) / 70, 0, 0.99), 0.4
    )
    edge = beard & ~np.roll(beard, 2, 0)
    canvas.fill(edge & ((canvas.xs + canvas.ys) % 2 == 0), SKIN.shade)
    canvas.fill(blob(canvas, [(43, 64), (51, 62), (60, 64), (57, 69), (50, 71), (45, 69)]), SKIN.base)
    canvas.fill(blob(canvas, [(45, 64), (51, 63), (58, 64), (55, 67), (50, 68), (46, 67)]), SKIN.light)
    for x, y in ((39, 66), (42, 71), (36, 62), (49, 73), (52, 74)):
        canvas.pixel(x, y, "n5").pixel(x, y + 1, "n4")


def marks(canvas: Canvas) -> None:
    """A broad nose, a line on the forehead, creases at the eyes."""
    canvas.line(53, 46, 54, 54, SKIN.base).line(58, 48, 59, 55, SKIN.shade).pixels(
        ((55, 51), (55, 52), (56, 53), (56, 54)), "s4"
    )
    canvas.row(51, 57, 9, SKIN.shade).row(52, 58, 7, SKIN.deep).pixel(50, 56, SKIN.shade).pixel(60, 56, SKIN.shade)
    canvas.row(44, 30, 12, SKIN.base).row(46, 33, 9, SKIN.base)
    canvas.pixels(((33, 47), (32, 49), (33, 50)), SKIN.base).row(38, 53, 6, SKIN.base)


def front(canvas: Canvas) -> None:
    """Short twists over a high forehead, grey at the temple."""
    mass(canvas, [(48, 7), (33, 10), (26, 23), (25, 38), (29, 44), (31, 34), (37, 27), (48, 24), (59, 26),
     (65, 32), (67, 43),
                  (71, 38), (72, 24), (64, 12)], "n0")  # fmt: skip
    for row in range(6):
        for x in range(26, 74, 6):
            left, top = x + (3 if row % 2 else 0), 7 + row * 5.4
            far = ((left - 48.5) / 24) ** 2 + ((top - 27) / 22) ** 2
            if far >= 1 or (top > 28 and 35 < left < 65) or (top > 22 and 41 < left < 59):
                continue
            value = 0.6 - (canvas.xs - left) / 12 - (canvas.ys - top) / 11 - (left - 40) / 90 - (top - 12) / 120
            canvas.gradient(canvas.ellipse_mask(left - 4, top - 3.8, 8, 7.6), HAIR, np.clip(value, 0, 0.99), 0.1)
    canvas.rect(27, 37, 2, 9, "n1").pixels(((27, 38), (28, 40), (27, 42), (30, 33), (32, 31)), "n5")


def _fur(canvas: Canvas) -> None:
    dice = Dice(5)
    for step in range(30):
        t = step / 29
        x, y = 13 + t * 70, 79 + 13 * float(np.sin(t * np.pi)) ** 1.3
        light, dark = ("y4", "y3") if t < 0.56 else ("y3", "y2")
        canvas.ellipse(x - 5, y - 3.5, 10, 9, dark).ellipse(x - 4.5, y - 3.5, 7, 5, light)
        canvas.pixel(int(x) + dice.between(-4, 5), int(y) - 4, light).pixel(
            int(x) + dice.between(-3, 4), int(y) + 5, dark
        )
        canvas.pixel(int(x) + 2, int(y) + 2, "y2" if dark == "y3" else "y1")


def _parka(canvas: Canvas) -> None:
    coat = mass(canvas, [(2, 100), (6, 87), (22, 79), (40, 76), (58, 76), (75, 79), (90, 87), (95, 100)], "e1")
    canvas.fill(coat & blob(canvas, [(4, 96), (10, 87), (24, 79), (30, 82), (18, 90), (9, 100)]), "e2")
    canvas.fill(coat & (canvas.xs > 70), "e0")
    mass(canvas, [(36, 62), (36, 76), (32, 84), (48, 94), (64, 84), (60, 74), (61, 62)], SKIN.base)
    canvas.fill(blob(canvas, [(34, 64), (36, 78), (48, 85), (64, 86), (64, 62)]) & (canvas.index >= 0), SKIN.shade)
    canvas.polygon([(38, 87), (60, 87), (60, 97), (40, 97)], "n7").polygon(
        [(51, 87), (60, 87), (60, 97), (53, 97)], "n5"
    )
    _fur(canvas)


def torso(canvas: Canvas) -> None:
    """A green parka with a fur collar."""
    _parka(canvas)
    canvas.column(40, 91, 5, "n8").column(58, 91, 5, "n7").rect(39, 94, 3, 2, "g2").rect(57, 94, 3, 2, "g2")


def torso_hands(canvas: Canvas) -> None:
    """The parka, shoulders drawn up."""
    parka = Canvas(SIZE, SIZE + 8)
    _parka(parka)
    canvas.rect(0, 90, 96, 6, "e1").blit(parka, 0, -6)


def _arms(canvas: Canvas) -> None:
    tones = (SKIN.deep, SKIN.shade, SKIN.base, SKIN.light)
    lock(canvas, [(106, 76), (98, 84), (84, 91), (58, 94), (38, 95)], [17, 17, 15, 13, 12], SLEEVE[:4], lift=-0.04)
    lock(canvas, [(2, 84), (16, 91), (40, 90), (66, 85)], [18, 16, 14, 12], SLEEVE, line="e0", lift=0.1)
    lock(canvas, [(62, 79), (65, 85), (67, 92)], [4, 5, 4], ("y2", "y3", "y4"), line="e0")
    mass(canvas, [(66, 81), (66, 92), (74, 93), (79, 87), (76, 81)], SKIN.base)
    for spine in ([(68, 82), (76, 81), (83, 83)], [(70, 86), (78, 85), (85, 87)], [(70, 90), (78, 90), (84, 91)]):
        lock(canvas, spine, [5.6, 5.2, 4.2], tones, line=SKIN.deep, lift=0.1)
    lock(canvas, [(67, 81), (70, 77), (75, 76)], [5, 5, 4], tones, line=SKIN.deep, lift=0.14)


def hands(canvas: Canvas) -> None:
    """Arms crossed: he has heard this before."""
    arms = Canvas(SIZE + 8, SIZE)
    _arms(arms)
    canvas.blit(arms, -6, 3)


LEO = Sitter(
    name="leo", skin=SKIN, eyes=EYES, iris=("n0", "s0", "s1"), brow=Brow("n0", 12, 3, 4), near=(36, 43), far=(56, 43),
    mouth_at=(46, 63), lip="s0", lash="n0", rim="e3", rim_top=8, back=back, head=head, marks=marks, front=front,
    over=lambda _: None, torso=torso, torso_hands=torso_hands, hands=hands, shift=(1, -5),
    looks={"neutral": Look("open", "open", -0.8, 1, "calm"), "smile": Look("open", "open", 0.6, -1, "smile")},
)  # fmt: skip
