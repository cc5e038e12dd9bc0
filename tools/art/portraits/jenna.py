"""Jenna: thirty, a round face with freckles, a bun with pencils through it, a gold drafting coat. She is late again."""

from tools.art.canvas import Canvas
from tools.art.portraits.face import Brow, Eyes
from tools.art.portraits.sitter import Sitter, Skin
from tools.art.portraits.strokes import SIZE, Shine, blob, lock, mass, round_mass

HAIR = ("s0", "s1", "s1", "s2", "s2", "s3")
SKIN = Skin("s2", "s3", "s4", "s5")
EYES = Eyes(
    open=(
        "...kkkkkk...", ".kkkkkkkkkk.", "kksoooooiskk", "k.swooxxiws.", "..wwooxxiw..", "..wwiooIiw..", "..wwiIIPiw..",
        "...wiPPIw...", "....dddd....",
    ),
    wide=(
        "...kkkkkk...", "..kksssskkk.", ".ksswiiiwskk", ".kwwwooxiww.", "..wwiooxiww.", "..wwioooiww.", "..wwiIIPiw..",
        "...wwIIww...", "....wwww....",
    ),
    narrow=(
        "............", "............", "kkkkkkkkkkk.", ".kkkkkkkkkkk", "..swooxxis..", "..wwooxxiw..", "..wwiIIPiw..",
        "...dwPPwd...", "....dddd....",
    ),
)  # fmt: skip


def back(canvas: Canvas) -> None:
    """Bun, pencils, and the hair behind the neck."""
    round_mass(canvas, [(44, 1), (33, 3), (29, 11), (34, 19), (46, 21), (57, 17), (58, 7), (52, 2)], HAIR, (42, 9), 26)
    for spine in ([(33, 15), (38, 5), (50, 4)], [(38, 19), (45, 10), (57, 9)], [(36, 9), (44, 3), (53, 6)]):
        lock(canvas, spine, [2, 5, 2], HAIR, shine=Shine(0.45, 0.2, 0.2), line="s0", lift=-0.05)
    for y, tone in ((0, "r3"), (1, "r2"), (2, "r1")):
        canvas.line(21, 4 + y, 31, 8 + y, tone).line(56, 16 + y, 66, 20 + y, tone)
    canvas.rect(19, 3, 3, 4, "p4").column(19, 3, 4, "n8").column(22, 4, 4, "y4").polygon(
        [(66, 20), (66, 22), (69, 23)], "s4"
    )
    canvas.pixel(69, 23, "n0").pixel(68, 22, "n1")
    for y, tone in ((0, "g3"), (1, "g2")):
        canvas.line(56, 3 + y, 64, -1 + y, tone)
    mass(
        canvas,
        [(48, 14), (30, 18), (23, 32), (23, 50), (27, 62), (38, 68), (60, 66), (70, 58), (72, 40), (67, 23)],
        "s0",
    )


def neck(canvas: Canvas) -> None:
    """Neck and the shadow of the chin."""
    mass(canvas, [(40, 60), (40, 72), (34, 82), (47, 96), (60, 84), (57, 72), (58, 60)], SKIN.base)
    canvas.fill(blob(canvas, [(38, 62), (40, 74), (48, 78), (60, 80), (60, 60)]) & (canvas.index >= 0), SKIN.shade)


def head(canvas: Canvas) -> None:
    """A round, wide face: full cheeks, a small chin."""
    canvas.ellipse(27, 45, 8, 12, SKIN.base).ellipse(29, 48, 4, 6, SKIN.shade)
    face = mass(
        canvas,
        [
            (48, 21),
            (36, 25),
            (30, 36),
            (30, 50),
            (33, 60),
            (40, 68),
            (50, 72),
            (58, 69),
            (65, 60),
            (67, 49),
            (66, 36),
            (60, 25),
        ],
        SKIN.light,
    )
    canvas.fill(face & blob(canvas, [(70, 38), (64, 50), (64, 58), (59, 65), (50, 70), (54, 76), (74, 66)]), SKIN.base)
    canvas.fill(face & blob(canvas, [(72, 40), (66, 52), (66, 60), (60, 67), (54, 71), (62, 76), (76, 60)]), SKIN.shade)
    canvas.fill(face & blob(canvas, [(28, 52), (33, 61), (41, 68), (50, 71), (44, 76), (28, 66)]), SKIN.base)


def marks(canvas: Canvas) -> None:
    """A short, round nose, blush, freckles."""
    canvas.row(55, 57, 3, SKIN.base).row(54, 58, 4, SKIN.shade).pixel(54, 58, SKIN.deep).pixel(57, 58, SKIN.deep)
    canvas.pixels(((55, 55), (55, 56), (56, 56)), "n8")
    for x, y, wide in ((34, 56, 7), (36, 57, 6), (60, 56, 5), (61, 57, 3)):
        canvas.row(x, y, wide, SKIN.base)
    canvas.pixels(((35, 57), (38, 56), (41, 57), (38, 59), (43, 55), (59, 55), (62, 57), (52, 56)), SKIN.shade)


def front(canvas: Canvas) -> None:
    """A fringe swept aside, and strands that came loose."""
    round_mass(
        canvas,
        [(50, 11), (34, 15), (26, 30), (26, 44), (29, 52), (31, 44), (34, 34), (42, 28), (50, 23), (60, 29),
         (66, 37), (70, 52),
         (72, 40), (69, 24), (60, 14)],
        HAIR, (42, 22), 46,
    )  # fmt: skip
    for spine, widths in (
        ([(52, 13), (38, 18), (30, 32), (29, 48)], [5, 11, 9, 1]),
        ([(56, 14), (67, 22), (71, 36), (69, 52)], [5, 9, 8, 1]),
        ([(54, 14), (63, 22), (67, 29), (66, 37)], [5, 9, 7, 1]),
        ([(53, 13), (45, 20), (39, 26), (33, 35)], [5, 12, 9, 1]),
        ([(54, 13), (51, 22), (47, 28), (42, 33)], [5, 10, 8, 1]),
        ([(54, 13), (58, 22), (58, 27), (54, 32)], [5, 10, 8, 1]),
    ):
        left = (48 - spine[-1][0]) / 160
        lock(canvas, spine, widths, HAIR, shine=Shine(0.42, 0.13, 0.24), line="s0", lift=left - 0.04, cross=0.22)
    for spine in ([(28, 42), (25, 54), (28, 66)], [(70, 46), (72, 56), (69, 65)], [(62, 17), (70, 17), (74, 23)]):
        lock(canvas, spine, [3, 3, 1], HAIR)


def _coat(canvas: Canvas) -> None:
    coat = mass(canvas, [(7, 100), (12, 87), (27, 79), (40, 76), (57, 76), (71, 79), (86, 87), (91, 100)], "g2")
    canvas.fill(coat & (canvas.xs > 64 + (canvas.ys - 80) * 0.4), "g1")
    canvas.fill(coat & blob(canvas, [(10, 92), (18, 84), (30, 79), (33, 83), (22, 90), (12, 98)]), "g3")
    neck(canvas)
    canvas.polygon([(37, 77), (48, 93), (44, 96), (33, 84)], "n8").polygon(
        [(58, 77), (48, 93), (53, 96), (64, 83)], "n6"
    )
    canvas.polygon([(45, 91), (48, 93), (52, 91), (52, 96), (44, 96)], "n5")
    canvas.polygon([(33, 77), (26, 83), (34, 96), (44, 96)], "g3").polygon(
        [(62, 76), (70, 82), (62, 96), (52, 96)], "g2"
    )
    for ax, ay, bx, by, tone in (
        (33, 77, 44, 96, "g0"),
        (62, 76, 52, 96, "g0"),
        (26, 83, 34, 96, "g1"),
        (70, 82, 63, 96, "g0"),
    ):
        canvas.line(ax, ay, bx, by, tone)


def torso(canvas: Canvas) -> None:
    """The coat, and the strap of the plan tube."""
    _coat(canvas)
    lock(canvas, [(12, 85), (24, 89), (36, 98)], [4, 4, 4], ("s0", "s1", "s2", "s3"))


def _hand(canvas: Canvas) -> None:
    lock(canvas, [(86, 100), (78, 92), (70, 84)], [19, 17, 13], ("g0", "g1", "g2", "g3"))
    lock(canvas, [(75, 89), (69, 83)], [14, 12], ("g0", "g2", "g3", "g3"))
    tones = (SKIN.deep, SKIN.shade, SKIN.base, SKIN.light)
    for y, tone in ((0, "r3"), (1, "r2"), (2, "r1")):
        canvas.line(54, 62 + y, 84, 76 + y, tone)
    canvas.polygon([(50, 61), (54, 62), (54, 65)], "s4").pixel(50, 61, "n0").pixel(51, 61, "n1")
    canvas.rect(84, 75, 3, 5, "y4").rect(86, 76, 4, 5, "p4").column(86, 76, 5, "y3")
    mass(canvas, [(62, 72), (61, 80), (66, 87), (74, 86), (76, 78), (72, 71)], SKIN.base)
    canvas.fill(blob(canvas, [(70, 72), (70, 82), (66, 88), (76, 88), (78, 76)]) & (canvas.index >= 0)
                & ~canvas.box_mask(77, 0, 19, 96), SKIN.shade)  # fmt: skip
    for spine in ([(72, 83), (65, 83), (61, 79)], [(73, 79), (65, 78), (60, 74)], [(73, 75), (66, 73), (60, 69)]):
        lock(canvas, spine, [6, 5.4, 4.4], tones, line=SKIN.deep, lift=0.1)
    lock(canvas, [(71, 74), (66, 68), (62, 66)], [5.5, 5, 4], tones, line=SKIN.deep, lift=0.16)


def hands(canvas: Canvas) -> None:
    """A pencil against the chin: she counts again."""
    hand = Canvas(SIZE, SIZE)
    _hand(hand)
    canvas.blit(hand, 4, 7)


JENNA = Sitter(
    name="jenna", skin=SKIN, eyes=EYES, iris=("e1", "e2", "e3"), brow=Brow("s0", 11, 2, 5), near=(36, 45), far=(55, 45),
    mouth_at=(46, 62), lip="r1", lash="n0", rim="v2", rim_top=18, back=back, head=head, marks=marks, front=front,
    over=lambda _: None, torso=torso, torso_hands=torso, hands=hands, shift=(-3, 1),
)  # fmt: skip
