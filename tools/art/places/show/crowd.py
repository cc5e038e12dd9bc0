"""Who watches: faces without features, six heads of hair, lit from the screen before them; shades of the place too."""

from tools.art.canvas import GLOW, Canvas
from tools.art.places.show.signs import TONES, heart
from tools.art.things.thing import Thing, standing

BODIES = (("n2", "n1"), ("n1", "n2"), ("p0", "n1"), ("v0", "n2"), ("n1", "v0"), ("c0", "n1"))
HAIR = ("bob", "short", "long", "hood", "buns", "cap")
LIT = {
    "pink": ("p1", ("p1", "p2", "p3", "p4")),
    "cyan": ("c1", ("c1", "c2", "c3", "c4")),
    "violet": ("v1", ("v0", "v1", "v2", "v3")),
    "pale": ("n3", ("n3", "n4", "n5", "n6")),
}
"""The line of light round a viewer, and the steps of their face."""


def viewer(kind: int, lit: str, phone: bool = False) -> Canvas:
    """Draw somebody in the crowd from before, 26 x 32."""
    canvas = Canvas(28, 34)
    (body, hair), (rim, face) = BODIES[kind], LIT[lit]
    style = HAIR[kind]
    canvas.ellipse(2, 18, 24, 24, rim).ellipse(3, 19, 23, 23, body)
    wide, tall = {"bob": (18, 20), "long": (19, 28), "hood": (20, 22)}.get(style, (15, 18))
    left = 14 - wide // 2
    canvas.ellipse(left, 2, wide, tall, rim).ellipse(left + 1, 3, wide - 1, tall - 1, hair)
    if style == "buns":
        for x in (3, 18):
            canvas.ellipse(x, 0, 8, 8, rim).ellipse(x + 1, 1, 7, 7, hair)
    if style == "hood":
        canvas.line(14, 1, 10, 4, rim).line(14, 1, 18, 4, rim)
    across, down = (canvas.xs + 0.5 - 14) / 5, (canvas.ys + 0.5 - 12.5) / 6.5
    canvas.gradient(across**2 + down**2 <= 1, face, 0.62 - 0.34 * across - 0.3 * down, 0.2)
    if style in ("bob", "long", "buns"):
        canvas.rect(9, 5, 10, 3, hair).pixels(((9, 8), (18, 8), (9, 9)), hair)
    elif style == "cap":
        canvas.rect(7, 4, 14, 4, body).row(8, 4, 12, rim).row(7, 8, 9, "n0")
    elif style == "short":
        canvas.rect(9, 4, 10, 3, hair).row(9, 7, 5, hair)
    if phone:
        canvas.rect(2, 17, 7, 11, "n0").rect(3, 18, 5, 8, face[1], GLOW).rect(4, 19, 3, 4, face[3], GLOW)
        canvas.rect(3, 27, 6, 3, body)
    return canvas.outline()


def follower(lit: str, mood: str) -> Canvas:
    """Draw somebody with a phone for a head, 24 x 34; moods: face, heart, cross."""
    tones, canvas = TONES[lit], Canvas(26, 36)
    canvas.polygon([(7, 18), (18, 18), (21, 31), (4, 31)], "n6").polygon([(7, 18), (12, 18), (10, 31), (4, 31)], "n7")
    canvas.polygon([(17, 18), (18, 18), (21, 31), (18, 31)], "n5").column(12, 20, 11, "n5").row(4, 30, 18, "n5")
    canvas.rect(7, 31, 4, 2, "n3").rect(14, 31, 4, 2, "n3").rect(5, 20, 3, 8, "n7").column(8, 21, 7, "n5")
    canvas.rect(18, 20, 3, 8, "n5").column(17, 21, 7, "n4").rect(5, 28, 3, 2, tones[3]).rect(18, 28, 3, 2, tones[2])
    canvas.row(7, 18, 12, "n5").rect(11, 20, 3, 3, tones[2])
    canvas.rect(5, 1, 16, 18, "n1").row(6, 1, 14, "n5").column(5, 2, 16, "n4").rect(7, 3, 12, 14, tones[0], GLOW)
    canvas.frame(7, 3, 12, 14, tones[1], GLOW)
    if mood == "face":
        canvas.ellipse(9, 5, 8, 9, tones[2], GLOW).ellipse(9, 5, 7, 8, tones[3], GLOW).ellipse(
            10, 6, 4, 4, tones[4], GLOW
        )
    elif mood == "heart":
        heart(canvas, 9, 7, tones)
    else:
        canvas.line(9, 6, 16, 13, "r2", GLOW).line(16, 6, 9, 13, "r2", GLOW)
    return canvas.outline()


def head_near(kind: int, width: int, height: int, rim: str) -> Canvas:
    """Draw somebody near the eye, from behind: dark, with one rim of light on hair and shoulder."""
    canvas = Canvas(width, height)
    middle = width // 2
    canvas.ellipse(1, height // 2 + 4, width - 2, height, "n0").ellipse(middle - 13, height // 2 - 16, 26, 30, "n0")
    if kind == 1:
        canvas.ellipse(middle - 18, height // 2 - 22, 13, 13, "n0").ellipse(middle + 5, height // 2 - 22, 13, 13, "n0")
    elif kind == 2:
        canvas.ellipse(middle - 16, height // 2 - 16, 32, 44, "n0")
    solid = canvas.index >= 0
    above = solid.copy()
    above[1:] &= solid[:-1]
    beside = solid.copy()
    beside[:, 1:] &= solid[:, :-1]
    return canvas.fill(solid & ~(above & beside), rim)


def things() -> dict[str, Thing]:
    """List the crowd; the followers stand still here, as displays of what they want."""
    found: dict[str, Thing] = {}
    for lit in LIT:
        for kind, style in enumerate(HAIR):
            found[f"viewer_{lit}_{style}"] = standing(viewer(kind, lit))
        found[f"viewer_{lit}_filming"] = standing(viewer(1, lit, phone=True))
    return found
