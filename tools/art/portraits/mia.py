"""Mia: twenty-two, a small pointed face with large eyes, pink hair in two buns, a jacket that glows. Always on."""

from tools.art.canvas import GLOW, Canvas
from tools.art.portraits.face import Brow, Eyes, Look
from tools.art.portraits.sitter import Sitter, Skin
from tools.art.portraits.strokes import Shine, blob, lock, mass, round_mass

HAIR = ("p0", "p1", "p2", "p3", "p3", "p4")
SKIN = Skin("s3", "s4", "s5", "s5")
EYES = Eyes(
    open=(
        "...kkkkkkk..", ".kkkkkkkkkk.", "kkksoooosskk", "kkswoooxxisk", "k.wwooixxiw.", "..wwoiioIiw.", "..wwiIIIPiw.",
        "..wwiIxPPw..", "...wwPPPww..", "....kkkk....",
    ),
    wide=(
        "..kkkkkkkk..", ".kkssssssskk", "kkswwiiiwwsk", "kkwwiooxiww.", "k.wwioxxiww.", "..wwiooxiww.", "..wwiIIPiww.",
        "..wwwiPiwww.", "...wwwwwww..", "....kkkk....",
    ),
    narrow=(
        "............", "............", "kkkkkkkkkk..", ".kkkkkkkkkkk", "..ssooxxisk.", "..wwoixxiw..", "..wwiIIPiw..",
        "...wiIPPw...", "....kkkk....",
    ),
)  # fmt: skip


def back(canvas: Canvas) -> None:
    """The long hair, and the buns."""
    round_mass(
        canvas,
        [(48, 12), (28, 17), (20, 36), (18, 58), (22, 74), (34, 80), (62, 78), (75, 70), (78, 52), (74, 28), (62, 14)],
        ("p0", "p0", "p1", "p1"), (40, 40), 60,
    )  # fmt: skip
    for spine, widths, lift in (
        ([(24, 36), (20, 56), (25, 78)], [8, 11, 2], 0.0),
        ([(31, 44), (28, 62), (32, 80)], [7, 8, 2], -0.16),
        ([(73, 36), (76, 56), (71, 78)], [7, 9, 2], -0.2),
    ):
        lock(canvas, spine, widths, HAIR[:5], lift=lift, cross=0.3, line="p0")
    for x, y, size, lift in ((13, 1, 23, 0.06), (60, 0, 21, -0.1)):
        middle = x + size / 2
        round_mass(
            canvas,
            [(middle, y), (x, y + size * 0.35), (x + 3, y + size * 0.85), (middle, y + size),
             (x + size - 2, y + size * 0.8),
             (x + size, y + size * 0.35)],
            HAIR, (middle - 3 + lift * 20, y + size * 0.45), size * 0.95,
        )  # fmt: skip
        for start, end in (
            ((x + 5, y + 8), (x + size - 5, y + size - 4)),
            ((x + 4, y + 14), (x + size / 2, y + size - 3)),
        ):
            lock(canvas, [start, (middle, y + size * 0.62), end], [1, 2, 1], ("p1", "p1"))
        canvas.row(round(x + 6), y + 5, 5, "p4").row(round(x + 5), y + 6, 3, "p4")


def head(canvas: Canvas) -> None:
    """A small face, wide at the eyes and pointed at the chin, almost from the front."""
    face = mass(
        canvas,
        [(49, 24), (37, 27), (31, 37), (31, 49), (34, 58), (41, 66), (49, 72), (54, 70), (61, 63), (65, 55),
         (67, 46), (66, 36),
         (60, 27)],
        SKIN.light,
    )  # fmt: skip
    canvas.fill(face & blob(canvas, [(70, 40), (66, 52), (63, 60), (56, 67), (50, 72), (60, 76), (76, 60)]), SKIN.shade)
    canvas.fill(face & blob(canvas, [(28, 53), (34, 60), (42, 68), (49, 72), (40, 76), (28, 66)]), SKIN.shade)


def marks(canvas: Canvas) -> None:
    """A button of a nose, blush, a glittering dot."""
    canvas.row(51, 57, 3, SKIN.shade).pixel(52, 58, SKIN.deep).pixel(51, 55, "n8")
    for x, y, wide in ((34, 57, 6), (35, 58, 4), (60, 57, 5), (60, 58, 3)):
        canvas.fill(canvas.box_mask(x, y, wide, 1) & ((canvas.xs + canvas.ys) % 2 == 0), "p4")
    canvas.pixel(37, 60, "c4").pixel(39, 61, "c3")


def front(canvas: Canvas) -> None:
    """A straight fringe, cut at home, and two long strands."""
    round_mass(
        canvas,
        [(48, 11), (32, 16), (24, 32), (24, 48), (28, 62), (31, 50), (32, 42), (38, 37), (48, 36), (58, 37),
         (65, 41), (68, 52),
         (71, 62), (74, 46), (72, 28), (62, 14)],
        HAIR, (38, 24), 50,
    )  # fmt: skip
    for spine, widths in (
        ([(46, 13), (30, 20), (25, 40), (28, 64)], [6, 12, 10, 1]),
        ([(62, 14), (72, 24), (74, 42), (71, 64)], [6, 10, 9, 1]),
        ([(58, 12), (66, 22), (66, 32), (64, 40)], [8, 13, 12, 3]),
        ([(44, 12), (37, 22), (35, 32), (36, 40)], [8, 13, 12, 3]),
        ([(48, 11), (45, 22), (45, 30), (47, 38)], [7, 14, 13, 3]),
        ([(53, 11), (56, 22), (56, 30), (56, 38)], [7, 13, 12, 3]),
    ):
        left = (48 - spine[-1][0]) / 170
        lock(canvas, spine, widths, HAIR, shine=Shine(0.4, 0.12, 0.26), line="p1", lift=left, cross=0.24)
    lock(canvas, [(50, 12), (46, 6), (51, 4)], [4, 3, 1], HAIR, line="p1")
    canvas.rect(27, 63, 3, 6, "c3", GLOW).pixel(27, 63, "c4", GLOW).rect(28, 69, 1, 2, "c2").rect(
        70, 62, 2, 5, "c2", GLOW
    )


def _jacket(canvas: Canvas) -> None:
    coat = mass(canvas, [(13, 100), (17, 89), (29, 81), (42, 77), (56, 77), (69, 81), (80, 89), (84, 100)], "n2")
    canvas.fill(coat & blob(canvas, [(14, 96), (19, 88), (30, 81), (34, 84), (24, 90), (17, 100)]), "n3")
    canvas.fill(coat & (canvas.xs > 68), "n1")
    mass(canvas, [(43, 62), (43, 74), (39, 82), (48, 92), (58, 82), (56, 74), (56, 62)], SKIN.base)
    canvas.fill(blob(canvas, [(42, 64), (43, 74), (50, 79), (58, 81), (58, 62)]) & (canvas.index >= 0), SKIN.shade)
    canvas.polygon([(38, 82), (44, 80), (53, 80), (58, 82), (60, 96), (36, 96)], "n8")
    canvas.polygon([(51, 80), (58, 82), (60, 96), (53, 96)], "n6").row(42, 79, 14, "n0").row(42, 80, 14, "n1").rect(
        48, 79, 3, 4, "c3"
    )
    canvas.polygon([(35, 79), (26, 85), (32, 96), (40, 96)], "n3").polygon(
        [(60, 79), (69, 85), (64, 96), (57, 96)], "n2"
    )
    for ax, ay, bx, by, tone in ((35, 79, 40, 96, "p3"), (36, 79, 41, 96, "p2"), (60, 79, 57, 96, "p3"),
     (61, 80, 58, 96, "p1"),
                                 (26, 85, 32, 96, "n4")):  # fmt: skip
        canvas.line(ax, ay, bx, by, tone)
    canvas.polygon([(15, 91), (27, 87), (28, 89), (16, 94)], "c3", GLOW).line(15, 91, 27, 87, "c4", GLOW)
    canvas.polygon([(71, 87), (80, 90), (80, 93), (71, 89)], "c2", GLOW)


def hands(canvas: Canvas) -> None:
    """Her phone, held up: she watches how she looks."""
    lock(canvas, [(88, 102), (86, 93), (82, 84)], [16, 15, 12], ("n0", "n1", "n2", "n3"))
    canvas.polygon([(77, 83), (89, 81), (89, 83), (77, 86)], "c2", GLOW).line(77, 83, 88, 81, "c3", GLOW)
    tones = (SKIN.deep, SKIN.shade, SKIN.base, SKIN.light)
    mass(canvas, [(76, 70), (75, 79), (80, 84), (87, 82), (88, 73), (83, 68)], SKIN.base)
    canvas.fill(
        blob(canvas, [(83, 70), (82, 80), (80, 86), (90, 84), (90, 72)]) & canvas.box_mask(72, 66, 17, 18), SKIN.shade
    )
    canvas.polygon([(68, 50), (81, 47), (86, 74), (73, 77)], "n1").polygon(
        [(67, 51), (68, 50), (73, 76), (72, 77)], "c4", GLOW
    )
    canvas.line(69, 50, 81, 47, "n4").line(74, 77, 86, 74, "n0").line(81, 47, 86, 74, "n0")
    canvas.ellipse(71, 51, 5, 5, "n3").rect(73, 53, 1, 1, "c3", GLOW).ellipse(72, 57, 4, 4, "n3").pixel(74, 59, "n5")
    canvas.stamp((".#.#.", "#####", "#####", ".###.", "..#.."), 76, 62, {"#": "p3"}, glow="#")
    for spine in ([(88, 72), (81, 70), (76, 71)], [(89, 76), (82, 75), (77, 76)], [(88, 80), (82, 80), (78, 81)]):
        lock(canvas, spine, [5.5, 5, 4], tones, line=SKIN.deep, lift=0.12)


MIA = Sitter(
    name="mia", skin=SKIN, eyes=EYES, iris=("v0", "v1", "p3"), brow=Brow("p0", 10, 1, 4), near=(35, 44), far=(55, 44),
    mouth_at=(44, 62), lip="p1", lash="n0", rim="c3", rim_top=22, back=back, head=head, marks=marks, front=front,
    over=lambda _: None, torso=_jacket, torso_hands=_jacket, hands=hands, shift=(-4, 1),
    looks={"neutral": Look("open", "open", 0.8, 0, "half"), "determined": Look("narrow", "narrow", -3.4, 2, "grit")},
)  # fmt: skip
