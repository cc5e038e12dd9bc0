"""The sheet of a friend: a row for each facing, a column for each frame of each pose; and the index of all sheets."""

import json

from tools.art.canvas import Canvas
from tools.art.friends.echo import echo
from tools.art.friends.gifts import GIFTS
from tools.art.friends.jenna import JENNA
from tools.art.friends.leo import LEO
from tools.art.friends.lying import lying
from tools.art.friends.mia import MIA
from tools.art.friends.parts import Friend
from tools.art.friends.pose import Sides
from tools.art.friends.poses import SHARED
from tools.art.friends.ravi import RAVI
from tools.art.friends.rig import HEIGHT, MIDDLE, SOLE, VIEWS, WIDTH, frame, hands, height, rimmed
from tools.art.palette import RAMP_OF

FRIENDS = (JENNA, RAVI, MIA, LEO)
FACINGS = ("down", "up", "right", "left")


def poses(friend: Friend) -> dict[str, tuple[Sides, ...]]:
    """Give all poses of a friend in the order of the columns."""
    return SHARED | GIFTS[friend.name]


def cell(friend: Friend, facing: str, what: Sides, *, as_echo: bool = False) -> Canvas:
    """Draw one cell of a sheet."""
    view = facing if facing in VIEWS else "side"
    if what.lying:
        figure, light = lying(friend, view, what.lying), None
    else:
        figure, light = frame(friend, view, getattr(what, view))
    finished = echo(figure, friend.name) if as_echo else rimmed(figure, friend, view).outline()
    if light is not None:
        finished.blit(light.fill(light.index >= 0, f"{RAMP_OF[friend.name]}4") if as_echo else light, 0, 0)
    return finished.flipped() if facing == "left" else finished


def sheet(friend: Friend, *, as_echo: bool = False) -> Canvas:
    """Draw all frames of a friend, or of their echo."""
    frames = [what for pose in poses(friend).values() for what in pose]
    canvas = Canvas(len(frames) * WIDTH, len(FACINGS) * HEIGHT)
    for row, facing in enumerate(FACINGS):
        for column, what in enumerate(frames):
            canvas.blit(cell(friend, facing, what, as_echo=as_echo), column * WIDTH, row * HEIGHT)
    return canvas


def index() -> str:
    """Write down where everything is in the sheets of all friends: the one list of columns there is."""
    columns, first = {}, 0
    for name, frames in poses(JENNA).items():
        columns[name] = {"first": first, "frames": len(frames)}
        first += len(frames)
    found = {
        "width": WIDTH,
        "height": HEIGHT,
        "feet": [MIDDLE, SOLE],
        "facings": FACINGS,
        "heights": {friend.name: height(friend) for friend in FRIENDS},
        "hands": {friend.name: hands(friend) for friend in FRIENDS},
    }
    lines = [f"{json.dumps(name)}: {json.dumps(value)}" for name, value in found.items()]
    inner = ",\n".join(f"  {json.dumps(name)}: {json.dumps(value)}" for name, value in columns.items())
    return "{\n" + ",\n".join(lines) + ',\n"poses": {\n' + inner + "\n}\n}\n"
