"""What friends hold in their hands for their gifts: a pencil, a set-square, a watch, a phone, and what these throw."""

from typing import NamedTuple

from tools.art.canvas import Canvas
from tools.art.friends.parts import Rows

LEGEND = {
    "g": "g1",
    "G": "g2",
    "h": "g3",
    "H": "g4",
    "r": "r2",
    "R": "r3",
    "s": "s4",
    "k": "n0",
    "n": "n2",
    "N": "n4",
    "w": "n8",
    "W": "n7",
    "y": "y2",
    "Y": "y4",
    "c": "c2",
    "C": "c3",
    "D": "c4",
    "p": "p3",
    "P": "p4",
    "e": "e3",
    "f": "s3",
}


class Prop(NamedTuple):
    """A small map with the pixel that lies in the hand, and the letters that shine."""

    x: int
    y: int
    rows: Rows
    glow: str = ""


PROPS: dict[str, Prop] = {
    "pencil": Prop(1, 4, ("...k", "..Hs", ".rh.", "rRr.", "rr..")),
    "pencil_low": Prop(0, 1, ("rR...", ".rRh.", "..rHs", "....k")),
    "square": Prop(
        1, 7, ("c.......", "CC......", "CDC.....", "C.DC....", "C..DC...", "C...DC..", "CDDDDDC.", "cCCCCCCc")
    ),
    "square_turned": Prop(
        6, 7, (".......c", "......CC", ".....CDC", "....CD.C", "...CD..C", "..CD...C", ".CDDDDDC", "cCCCCCCc")
    ),
    "watch": Prop(2, 0, ("..y..", "..y..", ".YYY.", "YwwwY", "YwkwY", "YwkkY", ".YYY."), "w"),
    "watch_lit": Prop(2, 0, ("..y..", "..y..", ".CCC.", "CDDDC", "CDkDC", "CDkkC", ".CCC."), "CD"),
    "phone": Prop(1, 3, ("nnnn", "nDDn", "nDDn", "nDDn", "nnnn"), "D"),
    "finger": Prop(-1, 0, ("f",)),
    "finger_up": Prop(0, 2, ("f",)),
}

# Light is laid over the finished figure and has no outline.
LIGHT: dict[str, Prop] = {
    "stroke": Prop(
        -1,
        10,
        ("H.....", ".hH...", "...h..", "...hH.", "....h.", "....hH", ".....h", "....hh", "....h.", "...h..", "..h..."),
        "hH",
    ),
    "stroke_up": Prop(
        -1, 1, ("h......", ".hH....", "...hh..", ".....h.", ".....hH", "......h", "......h", ".....h."), "hH"
    ),
    "beam": Prop(
        0,
        4,
        (".......P", ".....P.P", "...P.P.P", "DPPPP.P.", "DDPPPPPP", "DPPPP.P.", "...P.P.P", ".....P.P", ".......P"),
        "DP",
    ),
    "beam_down": Prop(4, 0, ("...DDD...", "..PPDPP..", "..PPPPP..", ".P.PPP.P.", "..P.P.P..", "P..P.P..P"), "DP"),
    "beam_up": Prop(4, 8, ("P..P.P..P", "..P.P.P..", ".P.PPP.P.", "..PPPPP..", "..PPDPP..", "...DDD..."), "DP"),
    "corner": Prop(4, 4, ("....C", "....C", "....C", "....C", "CCCCC"), "C"),
    "corner_ahead": Prop(0, 4, ("C....", "C....", "C....", "C....", "CCCCC"), "C"),
    "corner_far": Prop(4, 0, ("CCCCC", "....C", "....C", "....C", "....C"), "C"),
    "trace": Prop(-2, 2, ("...D.", "..CC.", "DC..C", "....C"), "DC"),
    "trace_on": Prop(-2, 3, ("D....", "C..D.", ".CC.C"), "DC"),
}


def draw(canvas: Canvas, light: Canvas, name: str, hand: tuple[int, int], *, flip: bool = False) -> None:
    """Draw a prop with its grip in a hand on the figure, or, where it is light, on the layer of light."""
    prop = PROPS.get(name) or LIGHT[name]
    width = max(len(row) for row in prop.rows)
    rows = [row.ljust(width, ".") for row in prop.rows]
    x = hand[0] - (width - 1 - prop.x if flip else prop.x)
    (canvas if name in PROPS else light).stamp(rows, x, hand[1] - prop.y, LEGEND, flip, prop.glow)
