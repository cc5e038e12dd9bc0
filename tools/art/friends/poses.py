"""The poses that all four friends share, frame by frame and side by side. Those of the gifts stand in `gifts.py`."""

from tools.art.friends.pose import Arm, Pose, Sides

STEPS = ("contact", "down", "pass", "contact", "down", "pass")
DIP = (0, 1, 0, 0, 1, 0)
SWING = (1, 1, 0, -1, -1, 0)

UP = Arm((4, -2), (5, -9), stretched=True)
UP_BACK = Arm((-4, -2), (-4, -9), stretched=True)
UP_AHEAD = Arm((6, -2), (7, -9), behind=True, stretched=True)
BRACED = Arm((4, 2), (6, -1))
BRACED_AWAY = Arm((4, -1), (5, -6), behind=True)
SLACK = Arm((1, 4), (2, 7))


def both(arm: Arm) -> tuple[Arm, Arm]:
    """Give both arms the same to do."""
    return (arm, arm)


def same(pose: Pose) -> Sides:
    """Show the same from all sides."""
    return Sides(pose, pose, pose)


def walk(step: int, *, carrying: bool = False) -> Sides:
    """Give a step of the walk, 0 to 5; the second half is the first with the legs swapped."""
    dip, second = (0, DIP[step]), step >= 3
    hands, away, profile = (None, None), (None, None), (None, None)
    if carrying:
        hands, away, profile = both(UP), both(UP._replace(behind=True)), (UP_BACK, UP_AHEAD)  # type: ignore[assignment]
    common = {"head": dip, "torso": dip, "legs": STEPS[step], "swing": SWING[step], "swapped": second}
    return Sides(
        Pose(**common, arms=hands),  # type: ignore[arg-type]
        Pose(**common, arms=away),  # type: ignore[arg-type]
        Pose(**common, arms=profile),  # type: ignore[arg-type]
    )


LUNGE = (
    Sides(
        Pose((1, 1), (0, 1), "apart", (Arm((3, 3), (4, 5)), Arm((5, -1), (6, -5))), eyes="open"),
        Pose((-1, 2), (0, 1), "apart", (Arm((3, 2), (4, 5)), Arm((5, 2), (6, 5)))),
        Pose((-2, 2), (-1, 1), "crouch", (Arm((-4, 2), (-6, 4)), Arm((3, 2), (5, 0), behind=True))),
    ),
    Sides(
        Pose((-1, 5), (0, 2), "left_up", (Arm((4, 0), (6, -3), behind=True), Arm((-1, 5), (-4, 9))), smear=5),
        Pose((0, -2), (0, -2), "right_up", (Arm((4, 3), (6, 5)), Arm((4, -5), (3, -11), behind=True)), smear=3),
        Pose((3, 2), (2, 1), "leap", (Arm((4, 0), (9, 0)), Arm((-4, 0), (-7, 1), behind=True)), smear=6),
    ),
    Sides(
        Pose((-1, 4), (0, 2), "apart", (Arm((4, 1), (6, 1)), Arm((0, 5), (-3, 8)))),
        Pose((0, -1), (0, -1), "left_up", (Arm((4, 3), (5, 5)), Arm((4, -4), (5, -8), behind=True))),
        Pose((2, 2), (2, 1), "stride", (Arm((4, 1), (8, 1)), Arm((-3, 2), (-5, 4), behind=True))),
    ),
    Sides(
        Pose((0, 2), (0, 1), "apart", (Arm((3, 3), (4, 5)), Arm((2, 4), (1, 7)))),
        Pose((0, 1), (0, 0), "apart", (Arm((3, 3), (4, 6)), Arm((4, 1), (5, -3), behind=True))),
        Pose((1, 1), (1, 1), "crouch", (Arm((3, 3), (5, 4)), Arm((-1, 3), (-2, 6), behind=True))),
    ),
)

HOLD = tuple(
    Sides(
        Pose((0, 1 + strain), (0, strain), "apart", both(Arm((4, 2 - strain), (6 - strain, -2)))),
        Pose((0, strain), (0, strain), "apart", both(Arm((4, -1), (5, -6 + strain), behind=True))),
        Pose(
            (1 + strain, 1 + strain),
            (1, strain),
            "stride",
            (Arm((3, 2 - strain), (8 - strain, -1)), Arm((4, 0), (9 - strain, -4), behind=True)),
        ),
    )
    for strain in (0, 1)
)

CARRY = tuple(
    Sides(
        Pose(arms=both(UP), head=(0, breath), breath=breath),
        Pose(arms=both(UP._replace(behind=True)), head=(0, breath), breath=breath),
        Pose(arms=(UP_BACK, UP_AHEAD), head=(0, breath), breath=breath),
    )
    for breath in (0, 1)
)

HURT = (
    Sides(
        Pose((-1, 1), (0, 0), "apart", both(Arm((5, 0), (7, -3))), eyes="squeezed", mouth="open"),
        Pose((1, 1), (0, 0), "apart", both(Arm((5, 0), (7, -3)))),
        Pose((-3, 1), (-2, 0), "contact", (Arm((3, -1), (6, -4)), Arm((4, 1), (7, 1), behind=True)), eyes="closed"),
    ),
    Sides(
        Pose((1, 4), (0, 2), "apart", both(Arm((3, 3), (-1, 4))), eyes="squeezed"),
        Pose((-1, 4), (0, 2), "apart", both(Arm((4, 3), (1, 5), behind=True))),
        Pose((1, 5), (-1, 2), "crouch", (Arm((2, 4), (4, 3)), Arm((3, 3), (5, 2), behind=True)), eyes="closed"),
    ),
)

FALL = (
    Sides(
        Pose((2, 2), (1, 1), "apart", both(SLACK), eyes="closed"),
        Pose((2, 2), (1, 1), "apart", both(SLACK)),
        Pose((2, 3), (0, 1), "crouch", (Arm((1, 4), (2, 7)), Arm((3, 4), (4, 7), behind=True)), eyes="closed"),
    ),
    Sides(
        Pose((-1, 6), (0, 3), "kneel", both(Arm((2, 3), (3, 6))), eyes="closed"),
        Pose((-1, 6), (0, 3), "kneel", both(Arm((2, 3), (3, 6)))),
        Pose((2, 6), (0, 3), "kneel", (Arm((1, 3), (3, 6)), Arm((3, 3), (5, 6), behind=True)), eyes="closed"),
    ),
    Sides(
        Pose((1, 10), (0, 4), "kneel", both(Arm((4, 3), (4, 6))), eyes="closed"),
        Pose((1, 8), (0, 5), "kneel", both(Arm((4, 2), (6, 4)))),
        Pose((5, 10), (1, 5), "kneel", (Arm((3, 3), (7, 4)), Arm((4, 3), (8, 4), behind=True)), eyes="closed"),
    ),
)

WAKE = (
    Sides(
        Pose((0, 5), (0, 3), "kneel", (Arm((2, 4), (3, 6)), Arm((4, 1), (-1, -3))), eyes="closed"),
        Pose((0, 5), (0, 3), "kneel", (Arm((2, 4), (3, 6)), Arm((5, 0), (3, -4), behind=True))),
        Pose((0, 5), (0, 3), "kneel", (Arm((4, 1), (5, -4)), Arm((2, 4), (3, 6), behind=True)), eyes="closed"),
    ),
    Sides(
        Pose((0, 1), (0, 1), "apart", both(Arm((5, -3), (7, -8))), eyes="closed", mouth="open"),
        Pose((0, 2), (0, 1), "apart", both(Arm((5, -3), (7, -8)))),
        Pose(
            (-1, 1), (0, 1), "crouch", (Arm((-4, -2), (-6, -7)), Arm((5, -3), (8, -7), behind=True)), "closed", "open"
        ),
    ),
)

SIT = tuple(
    Sides(
        Pose((0, 3 + breath), (0, 3), "sit", both(Arm((2, 3), (0, 5)))),
        Pose((0, 3 + breath), (0, 3), "sit", both(Arm((2, 3), (1, 6)))),
        Pose((-1, 3 + breath), (-2, 3), "sit", (Arm((1, 3), (4, 4)), None)),
    )
    for breath in (0, 1)
)

TALK = (
    Sides(
        Pose(mouth="open", arms=(None, Arm((3, 3), (5, 0)))),
        Pose((0, 0), arms=(None, Arm((3, 3), (5, 0)))),
        Pose(mouth="open", arms=(Arm((1, 4), (6, 2)), None)),
    ),
    Sides(
        Pose((0, 1), mouth="round", arms=(None, Arm((3, 3), (6, 4)))),
        Pose((0, 1), arms=(None, Arm((3, 3), (6, 4)))),
        Pose((0, 1), mouth="round", arms=(Arm((1, 4), (5, 5)), None)),
    ),
)

SHRUG = Sides(
    Pose((1, 1), (0, 0), arms=both(Arm((3, 4), (7, 1)))),
    Pose((1, 1), (0, 0), arms=both(Arm((3, 4), (7, 1)))),
    Pose((-1, 1), (0, 0), arms=(Arm((0, 4), (5, 1)), Arm((3, 3), (7, 0), behind=True))),
)

ACT = Sides(
    Pose((0, 1), (0, 0), arms=(None, Arm((1, 4), (-1, 8)))),
    Pose((0, 1), (0, 0), arms=(None, Arm((4, -1), (4, -5), behind=True))),
    Pose((1, 1), (1, 0), "crouch", arms=(Arm((3, 3), (8, 1)), None)),
)

SHARED: dict[str, tuple[Sides, ...]] = {
    "idle": (same(Pose()), same(Pose(breath=1, head=(0, 1)))),
    "blink": (same(Pose(eyes="closed")),),
    "walk": tuple(walk(step) for step in range(6)),
    "lunge": LUNGE,
    "hold": HOLD,
    "carry": CARRY,
    "carry_walk": tuple(walk(step, carrying=True) for step in range(6)),
    "act": (ACT,),
    "hurt": HURT,
    "fall": FALL,
    "lie": (same(Pose())._replace(lying="awake"),),
    "asleep": (same(Pose())._replace(lying="asleep"), same(Pose())._replace(lying="breath")),
    "wake": WAKE,
    "sit": SIT,
    "talk": TALK,
    "shrug": (SHRUG,),
}
