"""What a friend is made of, and the limbs that all four share.

Letters of the maps: 1-4 hair dark to light, a b c skin, k ink, x glint, i iris, m mouth, p q r t garment dark to light,
u v y and others a second garment, n N f F trousers near and far, s S shoes, h H hands.
"""

from dataclasses import dataclass
from typing import NamedTuple

Rows = tuple[str, ...]


class Patch(NamedTuple):
    """A small map laid over a part, at an offset in it."""

    x: int
    y: int
    rows: Rows


@dataclass(frozen=True)
class Friend:
    """The maps of one friend; a corrected pixel here corrects every frame."""

    name: str
    legend: dict[str, str]
    torso_height: int
    head_down: Rows
    head_up: Rows
    head_side: Rows
    torso_down: Rows
    torso_up: Rows
    torso_side: Rows
    sleeve: Rows
    closed_down: tuple[Patch, ...]
    closed_side: tuple[Patch, ...]
    behind_side: Patch | None = None


SIDE_ARM: dict[str, Rows] = {
    "mid": (".rr", ".rr", ".rq", ".qq", ".pp", ".hH"),
    "ahead": (".rr.", ".rrr", "..rr", "..qq", "...p", "..hh"),
    "back": (".rr.", "rrr.", "rrq.", "qq..", "pp..", "hH.."),
}

SIDE_LEGS: dict[str, Rows] = {
    "stand": ("..ffnn...", "..ffnn...", "..fFnN...", "..fFnN...", "..SSsss.."),
    "contact": ("..ffnn...", ".fffnnn..", ".ff..nnn.", "fF....nN.", "SS....sss"),
    "down": ("..ffnn...", "..ff.nn..", "ffff.nN..", "SS...nN..", ".....sss."),
    "pass": ("...nnf...", "...nnff..", "...nNfF..", "...nNSS..", "...sss..."),
    "stride": (".fffnnn..", ".ff..nnn.", "ff....nn.", "fF....nN.", "S.....sss"),
}

# Arms of the poses, seen from the front or behind: the left arm on the screen, its right edge at the shoulder.
FRONT_ARM: dict[str, Rows] = {
    "raised": ("hh....", "Hhq...", ".qrr..", ".pqrq.", "..pqrq", "...pqq"),
    "up": (".hh...", ".Hh...", ".rq...", ".rq...", ".rr...", ".qrr..", "..qrr.", "...qrr", "...pqq"),
    "shrug": ("hh..qr", "Hhq.qr", ".qrqrq", "..pqqp"),
    "flung": ("...qqr", ".qrrrq", "hhrqp.", "Hh...."),
    "back": ("..qqr", ".qrq.", "hqp..", "hH..."),
}

# Arms of the poses in profile, looking right; each with the offset from the shoulder.
PROFILE_ARM: dict[str, Patch] = {
    "lunge": Patch(1, 1, ("rrr........", "rrrrrqqq.hh", ".qrrrrrqqhh", "...ppppp.H.")),
    "raised": Patch(2, -2, (".......hh", "......qhH", "....rrq.h", ".rrrrqqhH", "rrrrqpp..", ".rqpp....")),
    "up": Patch(
        1, -6, ("........hh", "........hH", ".......rq.", "......rrq.", "....rrrq..", "rrrrrqp...", "rrrqp.....")
    ),
    "shrug": Patch(0, 0, (".rr......", ".rrq...hh", "..rrqqqhH", "...pppp..")),
    "flung": Patch(0, -1, (".......h.", ".rr..qqhH", "rrrrrqq..", ".rqqpp...", "..pp.....")),
}

# The right arm of a lunge away from the viewer, its foot at the right shoulder.
REACH_UP = (
    "....hh",
    "....hH",
    "...rrq",
    "...rrq",
    "...rq.",
    "..rrq.",
    "..rrq.",
    ".rrq..",
    "rrrq..",
    "rrq...",
)
REACH_DOWN = ("qrrq", "qrrq", "qrrp", "qrrp", "pqqp", "hhhH", ".hH.")

SQUEEZED = {"left": ("kb", "bk", "kb"), "right": ("bk", "kb", "bk")}
