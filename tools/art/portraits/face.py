"""What a face can do: typed eyes and mouths, brows, and how they go together in each expression."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tools.art.canvas import Canvas

Rows = Sequence[str]

EXPRESSIONS = ("neutral", "smile", "worry", "determined", "hurt", "asleep", "laugh")

# the near eye, 12 wide; letters: k lash, w white, s white in shade, o pupil, i I P iris dark to light, x glint, d lid
CLOSED: Rows = (
    "............", "............", "............", "............", "k..........k", ".kk......kk.", "..kkkkkkkk..",
    "...d.kk.d...",
)  # fmt: skip
HAPPY: Rows = (
    "............", "............", "....kkkk....", "..kkkkkkkk..", ".kkk....kkk.", "kk........kk", "............",
)  # fmt: skip
WINCE: Rows = (
    "............", "............", "kk..........", ".kkkk.......", "...dkkkkk...", ".....dkkkkk.", "...kkkkkk...",
    ".kkkk.......",
)  # fmt: skip


class Eyes(NamedTuple):
    """The eyes of one friend: as they mostly are, wide with fear, narrowed with will or pain."""

    open: Rows
    wide: Rows
    narrow: Rows

    def rows(self, name: str) -> Rows:
        """Give an eye by name."""
        return {"closed": CLOSED, "happy": HAPPY, "wince": WINCE}.get(name) or getattr(self, name)


# letters: m line, n inside, t teeth, r tongue, d shadow below the lip
MOUTHS: Mapping[str, Rows] = {
    "calm": ("............", "..mmmmmmm...", "............", "....ddd....."),
    "half": ("..........m.", "..mmmmmmm...", "............", "....ddd....."),
    "smile": ("m.........m.", ".mm.....mm..", "...mmmmm....", "............", "....ddd....."),
    "worry": ("............", "....mmmm....", "..mm....mm..", "..........m.", ".....dd....."),
    "firm": ("............", ".mmmmmmmmmm.", ".m..........", "...ddddd....", "............"),
    "grit": (".mmmmmmmmm..", "mttmttmttmm.", ".mmmmmmmmm..", "............", "....ddd....."),
    "hurt": ("...mmmmmm...", "..mtmttmtm..", ".mnnnnnnnm..", ".mmm...mm...", "............"),
    "sleep": ("............", "....mmmm....", "....mnnm....", ".....mm.....", "............"),
    "laugh": ("mmmmmmmmmmm.", "mtttttttttm.", "mnntttttnnm.", ".mnnnnnnnm..", "..mnrrrnm...", "...mmmmm...."),
    "talk_1": ("............", "...mmmmmm...", "...mnnnnm...", "....mmmm....", "............"),
    "talk_2": ("..mmmmmmm...", ".mtttttttm..", ".mnnnnnnnm..", "..mnrrrnm...", "...mmmmm...."),
}


class Look(NamedTuple):
    """One expression: both eyes, how the brows slant and how far they sink, the mouth, how far the head sinks (px)."""

    near: str
    far: str
    slant: float
    sink: int
    mouth: str
    nod: int = 0


LOOKS: Mapping[str, Look] = {
    "neutral": Look("open", "open", 0.8, 0, "calm"),
    "smile": Look("open", "open", 0.5, -1, "smile"),
    "worry": Look("wide", "wide", 4.0, -2, "worry"),
    "determined": Look("narrow", "narrow", -3.0, 2, "firm"),
    "hurt": Look("wince", "narrow", 3.0, 2, "hurt", 1),
    "asleep": Look("closed", "closed", 1.4, 1, "sleep", 3),
    "laugh": Look("happy", "happy", 1.0, -3, "laugh", -1),
}


class Brow(NamedTuple):
    """A friend's brows: colour, width of the near one, thickness, height over the eyes."""

    colour: str
    wide: int = 11
    thick: int = 2
    above: int = 4


def foreshortened(rows: Rows) -> list[str]:
    """Give the far eye, 9 wide."""
    return [row[1:5] + row[6:11] for row in rows]


def mirrored(rows: Rows) -> list[str]:
    """Give rows the other way round."""
    return [row[::-1] for row in rows]


def eye(canvas: Canvas, rows: Rows, at: tuple[int, int], legend: Mapping[str, str], *, far: bool) -> None:
    """Stamp an eye."""
    shown = list(rows)
    if far:
        shown = mirrored(foreshortened(rows)) if rows is WINCE else foreshortened(rows)
    canvas.stamp(shown, at[0], at[1], legend)


def brows(canvas: Canvas, brow: Brow, look: Look, near: tuple[int, int], far: tuple[int, int]) -> None:
    """Draw both brows; a slant over 0 lifts their inner ends (worry), below 0 pulls them down (will)."""
    for (x, y), wide, slant in ((near, brow.wide, -look.slant), (far, brow.wide - 2, look.slant * 0.85)):
        for step in range(wide):
            at = y - brow.above + look.sink + round(slant * (step / (wide - 1) - 0.5))
            thick = brow.thick if 0 < step < wide - 2 else max(1, brow.thick - 1)
            canvas.column(x + step, at, thick, brow.colour)


def mouth(canvas: Canvas, name: str, at: tuple[int, int], line: str, shade: str) -> None:
    """Stamp a mouth."""
    canvas.stamp(MOUTHS[name], at[0], at[1], {"m": line, "n": "r0", "t": "n8", "r": "r2", "d": shade})
