"""The gifts' poses, each friend's own: two frames of the tap and two of the hold, seen from all sides."""

from tools.art.friends.pose import Arm, Pose, Sides

# Jenna draws a stroke in the air with a pencil; the hold turns her set-square over.
JENNA_TAP = (
    Sides(
        Pose((-1, 0), arms=(None, Arm((5, -2), (6, -7), thing="pencil"))),
        Pose((-1, 0), arms=(None, Arm((5, -2), (6, -7), thing="pencil"))),
        Pose((-1, 0), arms=(Arm((4, -1), (8, -5), thing="pencil"), None)),
    ),
    Sides(
        Pose((0, 1), (0, 1), "apart", (None, Arm((4, 3), (4, 6), thing="pencil_low stroke"))),
        Pose((0, 0), (0, -1), "apart", (None, Arm((4, -3), (4, -10), thing="pencil stroke_up"))),
        Pose((1, 1), (1, 0), "stride", (Arm((4, 3), (8, 5), thing="pencil_low stroke"), None)),
    ),
)
JENNA_HOLD = tuple(
    Sides(
        Pose((0, turn), arms=(Arm((3, 4), (-1, 5)), Arm((3, 4), (1 - turn, 5), thing=square))),
        Pose((0, turn), arms=(Arm((4, 1), (5, -3), behind=True), Arm((5, 0), (6, -4), thing=square))),
        Pose((0, turn), arms=(Arm((2, 4), (6, 3 - turn), thing=square), Arm((4, 3), (8, 2), behind=True))),
    )
    for turn, square in enumerate(("square", "square_turned"))
)

# Ravi lets a watch swing before the eyes of what should sleep; the hold traces, his glasses lit.
RAVI_TAP = (
    Sides(
        Pose((0, 1), arms=(None, Arm((3, 3), (3, 1), thing="watch"))),
        Pose((0, 1), arms=(None, Arm((4, 2), (6, 0), thing="watch"))),
        Pose((0, 1), arms=(Arm((2, 3), (5, 1), thing="watch"), None)),
    ),
    Sides(
        Pose((-1, 0), arms=(None, Arm((5, -1), (6, -8), thing="watch_lit"))),
        Pose((-1, 0), arms=(None, Arm((5, -1), (6, -8), thing="watch_lit"))),
        Pose((-1, 0), arms=(Arm((5, -1), (9, -6), thing="watch_lit"), None)),
    ),
)
RAVI_HOLD = tuple(
    Sides(
        Pose((0, beat), arms=(Arm((3, 4), (1, 5)), Arm((4, 0), (5, -4 + beat), thing=trace)), lenses=True),
        Pose((0, beat), arms=(Arm((3, 4), (2, 5), behind=True), Arm((5, 0), (6, -5 + beat), thing=trace)), lenses=True),
        Pose((1, beat), arms=(Arm((3, 2), (8, -2 + beat), thing=trace), Arm((0, 4), (2, 6), behind=True)), lenses=True),
    )
    for beat, trace in enumerate(("trace", "trace_on"))
)

# Mia throws light with her phone; the hold frames a picture between two hands.
MIA_TAP = (
    Sides(
        Pose((0, 1), arms=(None, Arm((3, 3), (0, 2), thing="phone"))),
        Pose((0, 1), arms=(None, Arm((4, 2), (6, 0), thing="phone"))),
        Pose((-1, 1), arms=(Arm((-1, 3), (3, 1), thing="phone"), None)),
    ),
    Sides(
        Pose((1, 1), (0, 1), "apart", (Arm((4, 1), (6, -2)), Arm((1, 3), (0, 6), thing="phone beam_down"))),
        Pose((0, 0), (0, 0), "apart", (Arm((4, 2), (5, 4)), Arm((4, -4), (5, -10), thing="phone beam_up"))),
        Pose((1, 0), (1, 0), "stride", (Arm((4, 1), (8, -1), thing="phone beam"), Arm((-3, 1), (-5, -1), behind=True))),
    ),
)
MIA_HOLD = tuple(
    Sides(
        Pose((0, wide), arms=(Arm((6, 2), (5 + wide, -2), "corner"), Arm((6, -3), (5 + wide, -11), "corner_far"))),
        Pose((0, wide), arms=(Arm((6, 2), (7 + wide, -2), "corner"), Arm((6, -3), (7 + wide, -11), "corner_far"))),
        Pose(
            (-2, wide),
            arms=(Arm((3, 4), (9 - wide, 4), "corner_ahead"), Arm((5, -2), (14 + wide, -6), "corner_far", behind=True)),
        ),
    )
    for wide in (0, 1)
)

# Leo braces, a shoulder against what comes; the hold points at what is not real.
LEO_TAP = (
    Sides(
        Pose((0, 1), (0, 1), "apart", (Arm((4, 2), (5, 5)), Arm((4, 2), (5, 5)))),
        Pose((0, 2), (0, 1), "apart", (Arm((4, 2), (5, 5)), Arm((4, 2), (5, 5)))),
        Pose((-1, 2), (-1, 1), "crouch", (Arm((-1, 4), (2, 6)), Arm((4, 3), (6, 2), behind=True))),
    ),
    Sides(
        Pose((0, 4), (0, 2), "apart", (Arm((4, 3), (-2, 2)), Arm((5, 3), (-1, 5)))),
        Pose((0, 3), (0, 2), "apart", (Arm((5, 0), (6, -4), behind=True), Arm((5, 0), (6, -4), behind=True))),
        Pose((2, 4), (1, 2), "stride", (Arm((4, 2), (7, -3)), Arm((5, 3), (9, 1), behind=True))),
    ),
)
LEO_HOLD = tuple(
    Sides(
        Pose((0, nod), arms=(Arm((3, 4), (0, 5)), Arm((5, 2), (8, 4 - nod), thing="finger")), mouth=mouth),
        Pose((0, nod), arms=(Arm((3, 4), (1, 5), behind=True), Arm((4, -4), (6, -10 + nod), thing="finger_up"))),
        Pose(
            (1, nod),
            (0, 0),
            "stride",
            (Arm((4, 0), (10 - nod, -2), thing="finger"), Arm((0, 4), (2, 6), behind=True)),
            mouth=mouth,
        ),
    )
    for nod, mouth in enumerate(("shut", "open"))
)

GIFTS: dict[str, dict[str, tuple[Sides, ...]]] = {
    "jenna": {"gift_tap": JENNA_TAP, "gift_hold": JENNA_HOLD},
    "ravi": {"gift_tap": RAVI_TAP, "gift_hold": RAVI_HOLD},
    "mia": {"gift_tap": MIA_TAP, "gift_hold": MIA_HOLD},
    "leo": {"gift_tap": LEO_TAP, "gift_hold": LEO_HOLD},
}
