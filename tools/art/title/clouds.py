"""Banks of cloud that drift before the moon and behind the town; each layer wraps round."""

from typing import NamedTuple

import numpy as np

from tools.art.canvas import Canvas
from tools.art.dice import Dice

WIDTH = 960
_RIM_DOWN = 2


class Bank(NamedTuple):
    """A bank: its middle and the line it rests on, how wide, px; how large its puffs are; a seed."""

    x: int
    base: int
    wide: int
    large: float
    seed: int


FAR = (
    Bank(70, 62, 210, 1.15, 1),
    Bank(300, 74, 190, 1.05, 2),
    Bank(520, 80, 230, 1.2, 9),
    Bank(745, 66, 200, 1.1, 3),
    Bank(905, 84, 150, 0.8, 12),
)
NEAR = (
    Bank(140, 52, 180, 0.9, 4),
    Bank(380, 60, 200, 0.95, 8),
    Bank(620, 50, 210, 0.9, 5),
    Bank(850, 58, 170, 0.9, 21),
)


def layer(banks: tuple[Bank, ...], height: int, colours: tuple[str, str, str]) -> Canvas:
    """Draw banks in three colours: body, billow, rim."""
    canvas = Canvas(WIDTH, height)
    for bank in banks:
        for turn in (-WIDTH, 0, WIDTH):
            if -bank.wide < bank.x + turn < WIDTH + bank.wide:
                canvas.blit(_bank(bank._replace(x=bank.x + turn), height, colours), 0, 0)
    return canvas


def _puffs(bank: Bank) -> list[tuple[float, float, float]]:
    """Give middle and radius of every puff, upper ones first: many low, a few high in the middle."""
    dice, found = Dice(bank.seed), []
    steps = ((bank.wide // 14, 0.0, 11, 1.0), (bank.wide // 20, 0.55, 15, 0.72), (bank.wide // 34, 1.0, 17, 0.42))
    for count, high, radius, span in steps:
        for number in range(count):
            along = (number + 0.5 + (dice.share() - 0.5) * 0.6) / count * 2 - 1
            x = bank.x + along * span * bank.wide / 2
            y = bank.base - high * 15 * bank.large - (1 - along * along) * 6 * bank.large
            found.append((x, y, radius * bank.large * (0.75 + dice.share() * 0.35) * (1 - 0.35 * abs(along))))
    return sorted(found, key=lambda puff: puff[1])


def _bank(bank: Bank, height: int, colours: tuple[str, str, str]) -> Canvas:
    """Draw one bank: a body, billows lit from above, a rim on the upper edge, below a flat base that frays."""
    body, billow, rim = colours
    canvas = Canvas(WIDTH, height)
    union = np.zeros((height, WIDTH), bool)
    across, down = canvas.xs + 0.5, canvas.ys + 0.5
    for x, y, radius in _puffs(bank):
        puff = np.hypot(across - x, (down - y) * 1.12) <= radius
        union |= puff
        lit = ((across - x) * 0.35 - (down - y)) / radius
        canvas.fill(puff, body).dither(puff & (lit > 0.42), billow, 0.5).fill(puff & (lit > 0.68), billow)
    floor = round(bank.base + 5 * bank.large)
    union &= canvas.ys <= floor
    canvas.fill(~union, None)
    low = union & (canvas.ys > bank.base - 5 * bank.large)
    canvas.dither(low, body, 0.7)
    canvas.fill(union & (canvas.ys > bank.base + 2) & ((canvas.xs + canvas.ys) % 2 == 0), None)
    above = np.zeros_like(union)
    above[1:] = union[:-1]
    return canvas.fill(union & ~above & (canvas.ys < bank.base - _RIM_DOWN), rim)
