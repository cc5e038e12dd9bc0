"""The canvas: pixels as palette numbers, with shapes, typed maps, ramp shading, dithering and selective outline."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from tools.art.dice import Dice
from tools.art.palette import COLOURS, SHIFT, index_of

Mask = NDArray[np.bool_]
Field = NDArray[np.float64]
Points = Sequence[tuple[float, float]]

GLOW = True  # said in drawing calls whose pixels shine in the dark

BAYER = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]]) / 16 + 1 / 32


def bayer(height: int, width: int) -> Field:
    """Give the ordered dither pattern, values in 0..1, for an area."""
    return np.tile(BAYER, (height // 4 + 1, width // 4 + 1))[:height, :width]


class Canvas:
    """A picture of palette numbers (-1 is transparent) and a mask of the pixels that glow in the dark."""

    def __init__(self, width: int, height: int, fill: str | None = None) -> None:
        """Make a canvas of one colour, or a transparent one."""
        self.width, self.height = width, height
        self.index: NDArray[np.int16] = np.full((height, width), index_of(fill), np.int16)
        self.glow: Mask = np.zeros((height, width), bool)
        self.ys, self.xs = np.mgrid[0:height, 0:width]

    # ---- pixels and boxes

    def pixel(self, x: int, y: int, colour: str | None, glow: bool = False) -> Canvas:
        """Set one pixel; outside is ignored."""
        return self.rect(x, y, 1, 1, colour, glow)

    def pixels(self, points: Iterable[tuple[int, int]], colour: str | None, glow: bool = False) -> Canvas:
        """Set single pixels of one colour."""
        for x, y in points:
            self.pixel(x, y, colour, glow)
        return self

    def rect(self, x: int, y: int, width: int, height: int, colour: str | None, glow: bool = False) -> Canvas:
        """Fill a box."""
        left, top, right, bottom = max(x, 0), max(y, 0), min(x + width, self.width), min(y + height, self.height)
        if right > left and bottom > top:
            self.index[top:bottom, left:right] = index_of(colour)
            self.glow[top:bottom, left:right] = glow
        return self

    def frame(self, x: int, y: int, width: int, height: int, colour: str, glow: bool = False) -> Canvas:
        """Draw the edge of a box, one pixel wide."""
        self.row(x, y, width, colour, glow).row(x, y + height - 1, width, colour, glow)
        return self.column(x, y, height, colour, glow).column(x + width - 1, y, height, colour, glow)

    def row(self, x: int, y: int, width: int, colour: str | None, glow: bool = False) -> Canvas:
        """Draw a horizontal line."""
        return self.rect(x, y, width, 1, colour, glow)

    def column(self, x: int, y: int, height: int, colour: str | None, glow: bool = False) -> Canvas:
        """Draw a vertical line."""
        return self.rect(x, y, 1, height, colour, glow)

    def fill(self, mask: Mask, colour: str | None, glow: bool = False) -> Canvas:
        """Fill the pixels of a mask."""
        self.index[mask] = index_of(colour)
        self.glow[mask] = glow
        return self

    # ---- shapes

    def line(self, x0: float, y0: float, x1: float, y1: float, colour: str | None, glow: bool = False) -> Canvas:
        """Draw a straight line, one pixel wide."""
        steps = int(max(abs(round(x1) - round(x0)), abs(round(y1) - round(y0)), 1))
        for i in range(steps + 1):
            t = i / steps
            self.pixel(int(x0 + (x1 - x0) * t + 0.5), int(y0 + (y1 - y0) * t + 0.5), colour, glow)
        return self

    def polygon_mask(self, points: Points) -> Mask:
        """Give the pixels whose centre lies in a closed shape (corners are pixel numbers, edges included)."""
        inside = np.zeros((self.height, self.width), bool)
        xs, ys = self.xs.astype(float), self.ys.astype(float)
        for (xa, ya), (xb, yb) in zip(points, [*points[1:], points[0]], strict=True):
            if ya != yb:
                crossing = xa + (ys - ya) * (xb - xa) / (yb - ya)
                inside ^= ((ya > ys) != (yb > ys)) & (xs < crossing)
        edge = Canvas(self.width, self.height)
        for (xa, ya), (xb, yb) in zip(points, [*points[1:], points[0]], strict=True):
            edge.line(xa, ya, xb, yb, "n0")
        return inside | (edge.index >= 0)

    def polygon(self, points: Points, colour: str | None, glow: bool = False) -> Canvas:
        """Fill a closed shape."""
        return self.fill(self.polygon_mask(points), colour, glow)

    def ellipse_mask(self, x: float, y: float, width: float, height: float) -> Mask:
        """Give the pixels of an ellipse in a box."""
        across = (self.xs + 0.5 - x - width / 2) / (width / 2)
        down = (self.ys + 0.5 - y - height / 2) / (height / 2)
        inside: Mask = across**2 + down**2 <= 1.0
        return inside

    def ellipse(
        self, x: float, y: float, width: float, height: float, colour: str | None, glow: bool = False
    ) -> Canvas:
        """Fill an ellipse in a box."""
        return self.fill(self.ellipse_mask(x, y, width, height), colour, glow)

    def ring(
        self, x: float, y: float, width: float, height: float, thick: float, colour: str, glow: bool = False
    ) -> Canvas:
        """Draw the edge of an ellipse."""
        inner = self.ellipse_mask(x + thick, y + thick, width - 2 * thick, height - 2 * thick)
        return self.fill(self.ellipse_mask(x, y, width, height) & ~inner, colour, glow)

    def box_mask(self, x: int, y: int, width: int, height: int) -> Mask:
        """Give the pixels of a box."""
        inside: Mask = (self.xs >= x) & (self.xs < x + width) & (self.ys >= y) & (self.ys < y + height)
        return inside

    # ---- typed maps and other canvases

    def stamp(
        self, rows: Sequence[str], x: int, y: int, legend: Mapping[str, str], flip: bool = False, glow: str = ""
    ) -> Canvas:
        """Draw a typed map: each letter is a colour of the legend, dots and blanks stay; letters in glow glow."""
        for j, line in enumerate(rows):
            for i, letter in enumerate(line[::-1] if flip else line):
                if letter not in ". ":
                    self.pixel(x + i, y + j, legend[letter], letter in glow)
        return self

    def blit(self, other: Canvas, x: int, y: int) -> Canvas:
        """Draw another canvas on this one."""
        left, top = max(x, 0), max(y, 0)
        right, bottom = min(x + other.width, self.width), min(y + other.height, self.height)
        if right <= left or bottom <= top:
            return self
        part = other.index[top - y : bottom - y, left - x : right - x]
        glow = other.glow[top - y : bottom - y, left - x : right - x]
        mask = part >= 0
        self.index[top:bottom, left:right][mask] = part[mask]
        self.glow[top:bottom, left:right][mask] = glow[mask]
        return self

    # ---- shading along ramps

    def shift(self, mask: Mask, steps: int) -> Canvas:
        """Move pixels along their own ramp: lighter, or darker when negative."""
        mask = mask & (self.index >= 0)
        self.index[mask] = SHIFT[steps][self.index[mask]]
        return self

    def shift_rect(self, x: int, y: int, width: int, height: int, steps: int) -> Canvas:
        """Move the pixels of a box along their ramps."""
        return self.shift(self.box_mask(x, y, width, height), steps)

    def gradient(
        self, mask: Mask, colours: Sequence[str], value: Field, dither: float = 0.0, glow: bool = False
    ) -> Canvas:
        """Fill a mask with bands of colours from a field of values in 0..1; dither 0..1 roughens the borders."""
        table = np.array([index_of(colour) for colour in colours], np.int16)
        noise = (bayer(self.height, self.width) - 0.5) * dither
        band = np.clip(value * len(colours) - 0.5 + noise, 0, len(colours) - 1)
        self.index[mask] = table[np.round(band).astype(int)][mask]
        self.glow[mask] = glow
        return self

    def ball(
        self, x: float, y: float, width: float, height: float, colours: Sequence[str], dither: float = 0.35
    ) -> Canvas:
        """Draw a shaded ellipsoid, lit from the upper left."""
        across = (self.xs + 0.5 - x - width / 2) / (width / 2)
        down = (self.ys + 0.5 - y - height / 2) / (height / 2)
        towards = np.sqrt(np.clip(1 - across**2 - down**2, 0, 1))
        lit = np.clip((-0.5 * across - 0.7 * down + 0.6 * towards) / 1.05, 0, 1)
        return self.gradient(across**2 + down**2 <= 1, colours, 0.1 + 0.9 * lit, dither)

    def dither(self, mask: Mask, colour: str, amount: float = 0.5, glow: bool = False) -> Canvas:
        """Fill part of a mask with an ordered pattern."""
        return self.fill(mask & (bayer(self.height, self.width) < amount), colour, glow)

    def speckle(self, mask: Mask, steps: int, share: float, seed: int, length: int = 1) -> Canvas:
        """Move short random strokes along their ramps, about that share of the mask."""
        dice, marks = Dice(seed), np.zeros_like(mask)
        places = np.argwhere(mask)
        for _ in range(int(len(places) * share / length)):
            y, x = places[dice.between(0, len(places))]
            marks[y, x : x + dice.between(1, length + 1)] = True
        return self.shift(marks & mask, steps)

    # ---- outline and copies

    def outline(self, ink: str | None = None) -> Canvas:
        """Draw a line of one pixel outside; selective (the darkest step of the ramp it touches) unless ink is given.

        Under-edges are always ink, so that the figure sits on the floor.
        """
        solid, result = self.index >= 0, self.index.copy()
        for dx, dy in ((0, -1), (1, 0), (-1, 0), (0, 1)):  # later ones win
            near = np.full_like(self.index, -1)
            near[max(dy, 0) : self.height + min(dy, 0), max(dx, 0) : self.width + min(dx, 0)] = self.index[
                max(-dy, 0) : self.height + min(-dy, 0), max(-dx, 0) : self.width + min(-dx, 0)
            ]
            edge = ~solid & (near >= 0)
            if ink is None and dy != 1:
                result[edge] = SHIFT[-8][near[edge]]
            else:
                result[edge] = index_of(ink or "n0")
        self.index = result
        return self

    def copy(self) -> Canvas:
        """Give an independent copy."""
        return self.cropped(0, 0, self.width, self.height)

    def flipped(self) -> Canvas:
        """Give the mirror image."""
        result = Canvas(self.width, self.height)
        result.index, result.glow = self.index[:, ::-1].copy(), self.glow[:, ::-1].copy()
        return result

    def turned(self) -> Canvas:
        """Give the picture turned by a quarter, clockwise."""
        result = Canvas(self.height, self.width)
        result.index, result.glow = np.rot90(self.index, -1).copy(), np.rot90(self.glow, -1).copy()
        return result

    def cropped(self, x: int, y: int, width: int, height: int) -> Canvas:
        """Give a part; beyond the edges it is transparent."""
        return Canvas(width, height).blit(self, -x, -y)

    def rgba(self) -> NDArray[np.uint8]:
        """Give the picture as red, green, blue, alpha."""
        picture = np.zeros((self.height, self.width, 4), np.uint8)
        mask = self.index >= 0
        picture[mask, :3] = COLOURS[self.index[mask]]
        picture[mask, 3] = 255
        return picture

    def glow_only(self) -> Canvas:
        """Give a copy that keeps only the glowing pixels."""
        result = self.copy()
        result.index[~(self.glow & (self.index >= 0))] = -1
        return result
