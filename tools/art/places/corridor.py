"""The corridor of the first night: worn parquet, striped wallpaper over dark panels."""

from tools.art.canvas import Canvas
from tools.art.dice import Dice
from tools.art.places.place import Place
from tools.art.places.waking import again, hallway


def floor_corridor(canvas: Canvas) -> None:
    """Paint a worn basket-weave parquet; wood, because only a floor with red in it can show warm light."""
    canvas.rect(0, 0, canvas.width, canvas.height, "s1")
    xs, ys = canvas.xs, canvas.ys
    along = (xs // 16 + ys // 16) % 2 == 0
    everywhere = canvas.box_mask(0, 0, canvas.width, canvas.height)
    canvas.speckle(everywhere & along, 1, 0.05, 3, 6).speckle(everywhere & along, -1, 0.06, 4, 6)
    dice = Dice(11)
    for _ in range(canvas.width * canvas.height // 200):
        x, y = dice.between(0, canvas.width - 4), dice.between(2, canvas.height - 5)
        if not along[y, x]:
            canvas.shift_rect(x, y, 1, 5, 1).shift_rect(x + 3, y - 2, 1, 4, -1)
    canvas.fill((xs % 16 == 15) | (ys % 16 == 15), "s0")
    canvas.fill(along & (ys % 8 == 7), "s0").fill(~along & (xs % 8 == 7), "s0")
    canvas.fill(along & (ys % 8 == 0) & (xs % 16 < 5), "s2").fill(~along & (xs % 8 == 0) & (ys % 16 < 4), "s2")


def face_corridor(canvas: Canvas) -> None:
    """Paint striped wallpaper over a panelled wainscot of dark wood."""
    width, height = canvas.width, canvas.height
    canvas.rect(0, 0, width, height, "y2").rect(0, 0, width, 2, "y3").rect(0, 2, width, 2, "y0").rect(
        0, 4, width, 2, "y1"
    )
    for x in range(0, width, 8):
        canvas.rect(x, 6, 4, height - 18, "y1").column(x + 3, 6, height - 18, "y2")
        canvas.pixels(((x + 5, 9), (x + 6, 10), (x + 5, 11), (x + 5, 16), (x + 6, 17)), "y3" if x % 16 else "y1")
    top = height - 13
    canvas.rect(0, top, width, 13, "s1").row(0, top, width, "s3").row(0, top + 1, width, "s0")
    for x in range(0, width, 16):
        canvas.frame(x + 2, top + 3, 12, 6, "s0").row(x + 3, top + 8, 10, "s2").column(x, top + 2, 8, "s0")
    canvas.row(0, height - 4, width, "s2").rect(0, height - 3, width, 2, "s1").row(0, height - 1, width, "n0")


PLACE = Place(
    "corridor",
    floor_corridor,
    face_corridor,
    props=hallway.things,
    behind=again.BEHIND,
    near=again.NEAR,
    weather="dust",
    stone=("s0", "s1", "s2", "s3"),
)
