"""A friend lying down: on the belly, the head on the folded arms, the body stretched to the right; 32 x 24 pixels."""

from tools.art.canvas import Canvas
from tools.art.friends.parts import Friend

WIDTH, HEIGHT = 32, 24

# Letters are the garment's own; o is the hem, the trousers and shoes end the body.
BODY = (
    "....rrrrrr........",
    "..rrtttttrrr......",
    ".rrttttttrrrrr....",
    "rrrtttttrrrrrqnn..",
    "rrrrrrrrrrrrqqnnnS",
    "rrrrrrrrrrrqqqnnss",
    "qqrrrrrrrqqqqpNNsS",
    "qqqqqqqqqqqqppNNNS",
    ".ppppppppppppp....",
)


def lying(friend: Friend, asleep: bool, breath: int = 0, outlined: bool = True) -> Canvas:
    """Draw the friend lying, eyes open or asleep; breath lifts the back by a pixel."""
    canvas = Canvas(WIDTH, HEIGHT)
    head = friend.head_down
    head_y = HEIGHT - 3 - len(head)
    body_y = HEIGHT - 2 - len(BODY)
    legend = friend.legend
    if breath:
        canvas.stamp(BODY[:3], 12, body_y - 1, legend)
    canvas.stamp(BODY, 12, body_y, legend)
    canvas.stamp(head, 1, head_y, legend)
    if asleep:
        for patch in friend.closed_down:
            canvas.stamp(patch.rows, 1 + patch.x, head_y + patch.y, legend)
    canvas.stamp(("qrrrqqrrrrq", "pqqqqqqhhqp"), 3, HEIGHT - 4, legend)
    return canvas.outline() if outlined else canvas
