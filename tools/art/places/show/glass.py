"""The stage: black glass in a ring of neon, mirrors, pedestals, tiles to pose on, and what the glass shows of them."""

from itertools import pairwise

from tools.art.canvas import GLOW, Canvas
from tools.art.friends import rig
from tools.art.friends.mia import MIA
from tools.art.friends.pose import Pose
from tools.art.places.show.crowd import follower
from tools.art.places.show.signs import TONES, below, heart
from tools.art.things.furniture import box
from tools.art.things.thing import Thing, lying, standing

ACROSS, DOWN = 224, 112
"""Half axes of the stage, px; a room that holds it lays the four quarters of the rim round one centre."""
QUARTERS = {"nw": (0, 0), "ne": (1, 0), "sw": (0, 1), "se": (1, 1)}
MARGIN = 16
APRON = ("p2", "n2", "n2", "n1", "n1", "n1", "n0", "n0", "n0", "n0")
"""The front of the stage below its rim, from above."""


def rim(name: str, gap: int = 46) -> Canvas:
    """Draw a quarter of the stage's rim and of the pit outside it, 240 x 128; the south has a gap for the way in."""
    right, low = QUARTERS[name]
    canvas = Canvas(ACROSS + MARGIN, DOWN + MARGIN)
    x = canvas.xs + 0.5 if right else canvas.width - canvas.xs - 0.5
    y = canvas.ys + 0.5 if low else canvas.height - canvas.ys - 0.5
    away = (x / ACROSS) ** 2 + (y / DOWN) ** 2
    way = (x < gap) if low else (x < 0)
    outside = (away > 1) & ~way
    canvas.fill(outside, "n1")
    for step in (1.14, 1.3, 1.48):
        canvas.fill(outside & (abs(away - step) < 0.012), "p0")
    canvas.fill((abs(away - 0.95) < 0.008) & ~way, "p1").fill((abs(away - 0.985) < 0.018) & ~way, "p3", GLOW)
    canvas.fill((abs(away - 0.985) < 0.006) & ~way, "p4", GLOW)
    if low:
        for depth, tone in enumerate(APRON, 1):
            up = ((y - depth) / DOWN) ** 2 + (x / ACROSS) ** 2
            canvas.fill(outside & (up <= 1) & (((y - depth + 1) / DOWN) ** 2 + (x / ACROSS) ** 2 > 1), tone)
        canvas.fill((abs(x - gap) < 1) & (away > 0.97), "p3", GLOW).fill((abs(x - gap + 3) < 1) & (away > 0.97), "p1")
    return canvas


def mirror(state: str) -> Canvas:
    """Draw a standing mirror, 38 x 70: silver, with Mia in it who has no face, or cracked."""
    canvas = Canvas(40, 72)
    canvas.rect(7, 61, 26, 4, "n2").row(7, 61, 26, "n5").rect(5, 65, 5, 4, "n1").rect(30, 65, 5, 4, "n1")
    canvas.ellipse(3, 1, 34, 62, "p1").ellipse(4, 2, 31, 60, "p2").ring(4, 2, 31, 59, 1, "p3", GLOW)
    canvas.ellipse(7, 5, 26, 54, "n0")
    glass = canvas.ellipse_mask(8, 6, 24, 52)
    canvas.gradient(glass, ("n1", "v0", "v0", "n3", "v1"), canvas.ys / 66, 0.8)
    if state != "silver":
        shown = Canvas(40, 72).blit(_mia(faceless=state == "faceless"), 8, 27)
        inside = (shown.index >= 0) & glass
        canvas.index[inside] = shown.index[inside]
    streak = (canvas.xs + canvas.ys * 0.6).astype(int) % 26
    canvas.fill((streak < 3) & glass & (canvas.ys < 40), "v2").fill((streak == 5) & glass & (canvas.ys < 34), "v2")
    if state == "cracked":
        for (xa, ya), (xb, yb) in (
            ((21, 23), (11, 11)), ((21, 23), (30, 15)), ((21, 23), (29, 39)), ((21, 23), (13, 45)),
            ((21, 23), (20, 9)), ((13, 45), (19, 53)), ((29, 39), (25, 51)),
        ):  # fmt: skip
            canvas.line(xa, ya, xb, yb, "n8", GLOW)
        canvas.polygon([(21, 23), (26, 31), (18, 32)], "n0")
    for x, y in ((20, 1), (3, 31), (36, 31), (20, 61)):
        canvas.rect(x - 1, y, 3, 2, "g3")
    return canvas.outline()


def _mia(faceless: bool) -> Canvas:
    """Give Mia as she stands in a mirror."""
    figure = rig.frame(MIA, "down", Pose()).figure.outline().cropped(10, 10, 24, 32)
    if faceless:
        return figure.ellipse(7, 13, 10, 8, "s5").ellipse(6, 14, 12, 5, "s5")
    return figure.shift(figure.index >= 0, -1)


def pedestal(lit: str, shows: str) -> Canvas:
    """Draw a pedestal with a small screen on it: a heart, a face, a cross."""
    canvas, tones = Canvas(24, 46), TONES[lit]
    box(canvas, 3, 24, 18, 5, 14, ("n7", "n5", "n8", "n2")).rect(2, 40, 20, 4, "n5").row(2, 40, 20, "n7")
    canvas.column(3, 29, 10, "n7").column(20, 29, 10, "n4").rect(8, 31, 8, 2, tones[3], GLOW)
    for x in (6, 12, 17):
        canvas.column(x, 34, 5, "n4")
    canvas.rect(3, 2, 18, 23, "n1").frame(4, 3, 16, 20, tones[2], GLOW).rect(5, 4, 14, 18, tones[0], GLOW)
    canvas.row(3, 2, 18, "n5")
    if shows == "heart":
        heart(canvas, 8, 10, tones)
    elif shows == "face":
        canvas.ellipse(7, 7, 10, 12, tones[2], GLOW).ellipse(7, 7, 9, 10, tones[3], GLOW).ellipse(
            8, 8, 5, 5, tones[4], GLOW
        )
    else:
        canvas.line(8, 8, 15, 17, "r2", GLOW).line(15, 8, 8, 17, "r2", GLOW)
    return canvas.outline()


def pose_tile(lit: str) -> Canvas:
    """Draw a tile to pose on, 32 x 32: a ring of light, two feet."""
    canvas, tones = Canvas(32, 32), TONES[lit]
    canvas.rect(1, 1, 30, 30, tones[0]).frame(1, 1, 30, 30, tones[2], GLOW).frame(3, 3, 26, 26, tones[1])
    canvas.ring(6, 8, 20, 16, 1, tones[3], GLOW)
    for x in (11, 17):
        canvas.rect(x, 12, 4, 5, tones[2]).rect(x, 18, 4, 2, tones[2])
    for x, y in ((1, 1), (28, 1), (1, 28), (28, 28)):
        canvas.rect(x, y, 3, 3, tones[4], GLOW)
    return canvas


def panel(lit: str) -> Canvas:
    """Draw a panel of the floor that is lit from below, 16 x 16."""
    canvas, tones = Canvas(16, 16), TONES[lit]
    canvas.rect(1, 1, 15, 15, tones[0]).row(1, 1, 15, tones[1]).column(1, 1, 15, tones[1])
    return canvas.dither(canvas.box_mask(3, 3, 11, 11), tones[1], 0.3)


def ring_shine() -> Canvas:
    """Draw what the glass shows of the ring that watches: half of it, in lines that thin out, 128 x 72."""
    canvas = Canvas(128, 72)
    for reach, tone in ((60, "p1"), (57, "p2"), (54, "p1")):
        edge = canvas.ellipse_mask(64 - reach, -reach * 1.05, 2 * reach, 2.1 * reach)
        inner = canvas.ellipse_mask(64 - reach + 3, -reach * 1.05 + 3, 2 * reach - 6, 2.1 * reach - 6)
        lines = (canvas.ys % 2 == 0) & ((canvas.ys < 36) | (canvas.ys % 4 == 0))
        canvas.fill(edge & ~inner & lines, tone)
    return canvas


def spot_ring(lit: str) -> Canvas:
    """Draw the edge of a spotlight on the floor: a thin broken ring, 96 x 56."""
    canvas, tones = Canvas(96, 56), TONES[lit]
    for shift, tone in ((0, tones[3]), (1, tones[2])):
        canvas.ring(3, 3 + shift, 90, 50, 1, tone, GLOW)
    gap = (canvas.xs // 9 + canvas.ys // 30) % 4 == 3
    return canvas.fill(gap, None)


def cables(turned: bool) -> Canvas:
    """Draw cables taped to the floor."""
    canvas = Canvas(64, 24)
    for number, tone in enumerate(("n1", "n0", "n1")):
        points = [(0, 6 + number * 3), (18, 4 + number * 4), (36, 14 + number * 2), (63, 11 + number * 3)]
        for (xa, ya), (xb, yb) in pairwise(points):
            canvas.line(xa, ya + 1, xb, yb + 1, "n0").line(xa, ya, xb, yb, "n3" if tone == "n1" else "p1")
    for x in (14, 46):
        canvas.rect(x, 3 if x < 30 else 9, 5, 13, "n3").row(x, 3 if x < 30 else 9, 5, "n4")
    return canvas.flipped() if turned else canvas


def stanchion() -> Canvas:
    """Draw a post with a pink rope that nobody is meant to pass."""
    canvas = Canvas(36, 26)
    for x in (2, 30):
        canvas.rect(x, 4, 3, 18, "g1").column(x, 4, 18, "g3").rect(x - 1, 2, 5, 3, "g2").row(x - 2, 22, 7, "g1")
    for i in range(25):
        y = 6 + round(7 * (1 - ((i - 12) / 12.5) ** 2))
        canvas.column(5 + i, y, 2, "p2").pixel(5 + i, y, "p3")
    return canvas.outline()


def speaker() -> Canvas:
    """Draw a tower of speakers."""
    canvas = Canvas(28, 58)
    box(canvas, 2, 2, 24, 6, 48, ("n4", "n1", "n5", "n0")).column(2, 8, 48, "n3")
    for y in (10, 26, 41):
        canvas.ellipse(6, y, 16, 14, "n0").ring(6, y, 16, 14, 1, "n3").ellipse(10, y + 4, 8, 6, "n2")
        canvas.pixel(12, y + 5, "n4")
    return canvas.row(4, 24, 20, "p3", GLOW).row(4, 55, 20, "c3", GLOW).outline()


def gift_box(lit: str) -> Canvas:
    """Draw a present that came in the post."""
    canvas, tones = Canvas(26, 24), TONES[lit]
    box(canvas, 2, 7, 22, 6, 10, (tones[2], tones[1], tones[3], tones[0])).rect(11, 7, 4, 16, "n7").row(
        2, 22, 22, tones[0]
    )
    canvas.ellipse(5, 1, 8, 7, "n8").ellipse(13, 1, 8, 7, "n7").ellipse(7, 3, 4, 3, tones[1]).ellipse(
        15, 3, 4, 3, tones[1]
    )
    return canvas.outline()


def heart_on_floor(lit: str) -> Canvas:
    """Draw a heart of light that came down."""
    return heart(Canvas(8, 8), 0, 1, TONES[lit])


def things() -> dict[str, Thing]:
    """List what belongs to the stage."""
    found = {f"stage_{name}": lying(rim(name)) for name in QUARTERS}
    for state in ("silver", "faceless", "cracked"):
        found[f"mirror_{state}"] = standing(mirror(state))
        found[f"mirror_{state}_below"] = lying(below(mirror(state), 34))
    for name, lit, shows in (
        ("heart", "cyan", "heart"),
        ("face", "pink", "face"),
        ("cross", "cyan", "cross"),
        ("love", "pink", "heart"),
    ):
        found[f"pedestal_{name}"] = standing(pedestal(lit, shows))
        found[f"pedestal_{name}_below"] = lying(below(pedestal(lit, shows), 24))
    for name, lit, mood in (("face", "pink", "face"), ("heart", "cyan", "heart"), ("cross", "cyan", "cross")):
        found[f"figure_{name}"] = standing(follower(lit, mood))
    for lit in TONES:
        found[f"pose_{lit}"] = lying(pose_tile(lit))
        found[f"panel_{lit}"] = lying(panel(lit))
        found[f"present_{lit}"] = standing(gift_box(lit))
        found[f"heart_{lit}"] = lying(heart_on_floor(lit))
    return found | {
        "ring_shine": lying(ring_shine()),
        "spot_ring": lying(spot_ring("cyan")),
        "cables": lying(cables(turned=False)),
        "cables_turned": lying(cables(turned=True)),
        "rope": standing(stanchion()),
        "speaker": standing(speaker()),
    }
