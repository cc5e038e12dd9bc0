"""What a frame shows, in the terms of the rig; the poses themselves stand in `poses.py` and `gifts.py`."""

from typing import NamedTuple

Point = tuple[int, int]


class Arm(NamedTuple):
    """An arm that does something, against its shoulder: px forward in profile, outward from the front, and down."""

    elbow: Point
    hand: Point
    thing: str = ""  # what the hand holds: names of `props.py`
    behind: bool = False  # drawn under the body
    stretched: bool = False  # as far as it says, however short the arms


class Pose(NamedTuple):
    """One frame seen from one side. Places are px against standing; no arm given hangs or swings.

    `arms` are the near and the far one in profile, else the one on the left and the one on the right of the picture.
    """

    head: Point = (0, 0)
    torso: Point = (0, 0)
    legs: str = "stand"
    arms: tuple[Arm | None, Arm | None] = (None, None)
    eyes: str = "open"
    mouth: str = "shut"
    swing: int = 0  # of hanging arms: 1 the first one back, -1 forward
    swapped: bool = False  # the other leg takes this step
    smear: int = 0  # px of streaks behind the body
    lenses: bool = False  # what the friend wears before the eyes shines
    breath: int = 0


class Sides(NamedTuple):
    """A frame in all its views; the one to the left is the mirror of the one to the right."""

    down: Pose
    up: Pose
    side: Pose
    lying: str = ""
    """Which lying picture stands in for the rig's: awake, asleep, breath."""
