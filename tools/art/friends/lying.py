"""A friend lying on the belly, the head on the folded arms, in the cells of the rig: seen from all sides.

In profile the body is stretched straight away from the head. Whose head is nearest to the viewer, or farthest, lies
askew, so that head and body are both seen and nobody wears their boots on their head.
"""

import numpy as np

from tools.art.canvas import Canvas
from tools.art.friends.parts import Friend, Rows
from tools.art.friends.rig import HEIGHT, MIDDLE, SOLE, WIDTH

FLOOR = SOLE + 2
"""A lying body reaches a little nearer to the viewer than the soles of a standing one."""
LEFT = MIDDLE - 16

# Letters are the garment's own; the trousers and shoes end the body.
BODY: Rows = (
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
ARMS: Rows = ("qrrrqqrrrrq", "pqqqqqqhhqp")
ELBOW: Rows = ("..rr", ".rrq", "rrrq", "rrqp", "qqqp", ".qp.")
SLOPE = 3
"""A body that lies askew goes up or down a pixel in so many."""


def lying(friend: Friend, facing: str, kind: str) -> Canvas:
    """Draw the friend awake, asleep, or with the back lifted by a breath; no outline yet; `side` has the head right."""
    draw = {"down": _towards, "up": _away, "side": _across}[facing]
    return draw(friend, kind)


def _across(friend: Friend, kind: str) -> Canvas:
    canvas, legend = Canvas(WIDTH, HEIGHT), friend.legend
    wide = _scaled(BODY, friend)
    body_y = FLOOR - len(wide)
    if kind == "breath":
        canvas.stamp(wide[:3], LEFT + 12, body_y - 1, legend)
    canvas.stamp(wide, LEFT + 12, body_y, legend)
    _face(canvas, friend, LEFT + 1, FLOOR - 1 - len(friend.head_down), kind)
    canvas.stamp(ARMS, LEFT + 3, FLOOR - 2, legend)
    return canvas.flipped()


def _towards(friend: Friend, kind: str) -> Canvas:
    canvas = Canvas(WIDTH, HEIGHT)
    body = _shortened(_scaled(BODY, friend))
    if kind == "breath":
        _askew(canvas, friend, body[:3], LEFT + 15, FLOOR - len(body) - 2, -1)
    _askew(canvas, friend, body, LEFT + 15, FLOOR - len(body) - 1, -1)
    _face(canvas, friend, LEFT + 5, FLOOR - 1 - len(friend.head_down), kind)
    return canvas.stamp(ARMS, LEFT + 7, FLOOR - 2, friend.legend)


def _away(friend: Friend, kind: str) -> Canvas:
    canvas = Canvas(WIDTH, HEIGHT)
    body = _shortened(_scaled(BODY, friend))
    drop = len(body[0]) // SLOPE
    head_y = FLOOR - drop - 2 - len(friend.head_up) - (kind == "awake")
    canvas.stamp(ELBOW, LEFT + 2, head_y + len(friend.head_up) - 5, friend.legend)
    canvas.stamp(friend.head_up, LEFT + 5, head_y, friend.legend)
    if kind == "breath":
        _askew(canvas, friend, body[:3], LEFT + 13, FLOOR - drop - len(body) - 1, 1)
    _askew(canvas, friend, body, LEFT + 13, FLOOR - drop - len(body), 1)
    return canvas


def _askew(canvas: Canvas, friend: Friend, rows: Rows, x: int, y: int, sign: int) -> None:
    """Stamp a body that goes up (-1) or down (1) from the head on."""
    for column in range(len(rows[0])):
        canvas.stamp(tuple(row[column] for row in rows), x + column, y + sign * (column // SLOPE), friend.legend)


def _shortened(rows: Rows) -> Rows:
    return tuple(row[:6] + row[9:] for row in rows)


def _face(canvas: Canvas, friend: Friend, x: int, y: int, kind: str) -> None:
    canvas.stamp(friend.head_down, x, y, friend.legend)
    if kind != "awake":
        for patch in friend.closed_down:
            canvas.stamp(patch.rows, x + patch.x, y + patch.y, friend.legend)


def _scaled(rows: Rows, friend: Friend) -> Rows:
    """Make a body map as big as the friend, by leaving out or doubling a column in its middle."""
    change = {"leo": 2, "ravi": -1, "mia": -2}.get(friend.name, 0)
    columns = np.array([list(row) for row in rows])
    middle = columns.shape[1] // 2
    if change > 0:
        columns = np.concatenate(
            [columns[:, :middle], *[columns[:, middle : middle + 1]] * change, columns[:, middle:]], 1
        )
    elif change < 0:
        columns = np.delete(columns, range(middle, middle - change), 1)
    return tuple("".join(row) for row in columns)
