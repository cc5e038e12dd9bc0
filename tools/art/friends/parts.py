"""What a friend is made of: typed maps of head and torso, and the measures of the limbs that code draws.

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


class Build(NamedTuple):
    """The measures of a body in px; with the sizes of the maps they make the silhouette."""

    leg: int  # of the leg, as much as shows under the hem
    leg_width: int
    arm_width: float
    shoulder: int  # from the edge of the torso to the shoulder
    stoop: int = 0  # the head is carried so far forward and down


@dataclass(frozen=True)
class Friend:
    """The maps of one friend; a corrected pixel here corrects every frame."""

    name: str
    legend: dict[str, str]
    build: Build
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
    cuff: str = ""
    rim: tuple[tuple[str, str], ...] = ()
    """Colours that turn into others on the far edge of the figure, where cold light falls on it."""

    def head(self, facing: str) -> Rows:
        """Give the head seen from a side."""
        return {"down": self.head_down, "up": self.head_up, "side": self.head_side}[facing]

    def torso(self, facing: str) -> Rows:
        """Give the torso seen from a side."""
        return {"down": self.torso_down, "up": self.torso_up, "side": self.torso_side}[facing]
