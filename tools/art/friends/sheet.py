"""The sheet of a friend: rows down, up, right, left of 24 x 32 cells, and below them the lying cells of 32 x 24.

Columns: 0 idle, 1 idle breathing, 2 blink, 3-8 walk, 9 lunge, 10 hold or carry, 11 hurt, 12 gift, 13 shrug.
Lying: 0 awake, 1 asleep, 2 asleep breathing.
"""

from tools.art.canvas import Canvas
from tools.art.friends import rig
from tools.art.friends.echo import echo
from tools.art.friends.jenna import JENNA
from tools.art.friends.leo import LEO
from tools.art.friends.lying import HEIGHT as LYING_HEIGHT
from tools.art.friends.lying import WIDTH as LYING_WIDTH
from tools.art.friends.lying import lying
from tools.art.friends.mia import MIA
from tools.art.friends.parts import Friend
from tools.art.friends.ravi import RAVI
from tools.art.friends.rig import Frame

FRIENDS = (JENNA, RAVI, MIA, LEO)
FRAMES = (
    Frame(),
    Frame(breath=1),
    Frame(eyes="closed"),
    *(Frame(step=step) for step in rig.WALK),
    *(Frame(pose=pose, eyes="squeezed" if pose == "hurt" else "open") for pose in rig.POSES),
)


def sheet(friend: Friend, as_echo: bool = False) -> Canvas:
    """Draw all frames of a friend, or of their echo."""
    rows = [[rig.frame(friend, facing, what, not as_echo) for what in FRAMES] for facing in ("down", "up", "side")]
    rows.append([picture.flipped() for picture in rows[2]])
    canvas = Canvas(len(FRAMES) * rig.WIDTH, 4 * rig.HEIGHT + LYING_HEIGHT)
    for j, row in enumerate(rows):
        for i, picture in enumerate(row):
            canvas.blit(echo(picture, friend.name) if as_echo else picture, i * rig.WIDTH, j * rig.HEIGHT)
    for i, (asleep, breath) in enumerate(((False, 0), (True, 0), (True, 1))):
        picture = lying(friend, asleep, breath, not as_echo)
        canvas.blit(echo(picture, friend.name) if as_echo else picture, i * LYING_WIDTH, 4 * rig.HEIGHT)
    return canvas
