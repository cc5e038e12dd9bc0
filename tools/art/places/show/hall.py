"""What lies behind and before the stage: walls of posts that go by, rows of heads, a truss of lamps."""

from tools.art.canvas import Canvas
from tools.art.dice import Dice
from tools.art.places.place import Behind, Near
from tools.art.places.show.crowd import head_near
from tools.art.places.show.screens import CARD, card
from tools.art.places.show.signs import TONES, heart

_COLOURS = ("pink", "violet", "cyan", "violet", "pink", "pink")


def _dusk(canvas: Canvas) -> None:
    everywhere = canvas.box_mask(0, 0, canvas.width, canvas.height)
    down = (canvas.ys + 0.5) / canvas.height
    canvas.gradient(everywhere, ("n0", "n1", "n1", "p0", "n1", "n0", "n0"), down, 1.0)


def _wall(canvas: Canvas, seed: int, step: tuple[int, int], darker: int, rows: int) -> None:
    """Hang columns of posts, each begun at a height of its own."""
    dice, (across, down) = Dice(seed), step
    for column in range(canvas.width // across):
        y = -40 + column * 37 % 60
        for row in range(rows):
            lit = _COLOURS[(column + row * 2) % len(_COLOURS)]
            post = card(dice.between(0, 5), lit, dice.between(0, 99))
            dim = darker + (dice.between(0, 4) == 0)
            post.shift(post.index >= 0, -dim)
            if dice.between(0, 9):
                canvas.blit(post, column * across + 3, y)
            y += down
    fade = (canvas.ys > 160) & ((canvas.xs + canvas.ys) % 2 == 0)
    canvas.shift(fade & (canvas.index >= 0), -1)


def _far_posts(canvas: Canvas) -> None:
    small = Canvas(canvas.width * 2, canvas.height * 2)
    _wall(small, 5, (CARD[0] + 8, CARD[1] + 6), 3, 9)
    canvas.index[:] = small.index[::2, ::2]


def _posts(canvas: Canvas) -> None:
    _wall(canvas, 8, (CARD[0] + 7, CARD[1] + 5), 2, 5)


def _beams(canvas: Canvas) -> None:
    """Hearts that rise, and thin beams of the lamps."""
    dice = Dice(3)
    for _ in range(26):
        lit = dice.pick(("pink", "pink", "violet", "cyan"))
        heart(
            canvas,
            dice.between(4, canvas.width - 10),
            dice.between(10, canvas.height - 20),
            TONES[lit][:3] + TONES[lit][1:3],
        )


def _heads(canvas: Canvas) -> None:
    for number, x in enumerate(range(0, canvas.width, 64)):
        kind, rim = number % 3, ("p1", "v1", "p1", "c1")[number * 3 % 4]
        head = head_near(kind, 58, 46, rim)
        canvas.blit(head, x + number * 7 % 6, 6 + number * 13 % 9)
        if number % 3 == 1:
            tones = TONES["pink" if number % 2 else "cyan"]
            canvas.rect(x + 40, 0, 19, 32, "n0").rect(x + 42, 2, 15, 27, tones[0]).rect(x + 43, 5, 13, 18, tones[1])
            canvas.ellipse(x + 46, 7, 7, 9, tones[2]).ellipse(x + 44, 15, 11, 9, tones[2]).rect(
                x + 43, 23, 13, 4, tones[0]
            )
            canvas.frame(x + 40, 0, 19, 32, tones[1]).polygon(
                [(x + 44, 32), (x + 56, 32), (x + 48, 46), (x + 36, 46)], "n0"
            )


def _truss(canvas: Canvas) -> None:
    canvas.rect(0, 0, canvas.width, 2, "n0").rect(0, 9, canvas.width, 3, "n0").row(0, 12, canvas.width, "p1")
    for x in range(0, canvas.width, 16):
        canvas.line(x, 2, x + 8, 9, "n0").line(x + 8, 9, x + 15, 2, "n0").line(x + 1, 2, x + 9, 9, "n1")
    for number, x in enumerate(range(30, canvas.width, 106)):
        rim = ("p2", "c2", "v1")[number % 3]
        canvas.polygon([(x, 13), (x + 10, 13), (x + 14, 22), (x - 4, 22)], "n0").row(x - 3, 22, 17, rim)


BEHIND = (
    Behind(_dusk, 64, 360, 0.0),
    Behind(_far_posts, 416, 372, 0.08, drift=2.0),
    Behind(_posts, 612, 384, 0.18, drift=5.0),
    Behind(_beams, 512, 400, 0.3, drift=9.0),
)
NEAR = (Near(_truss, 636, 24, "top"), Near(_heads, 640, 52, "bottom", 1.4))
