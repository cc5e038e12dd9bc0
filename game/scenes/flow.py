"""Words, key caps and small pictures that flow into lines and pages, whatever the size of the text."""

from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from pygame import Rect, Surface

from game.scenes.page import TEXT, Page
from game.view.palette import Colour

GROUP_GAP, PIECE_GAP = 14, 5
_CAP_GAP = 1


class Words(NamedTuple):
    """Words in a colour."""

    text: str
    colour: Colour = TEXT


class Cap(NamedTuple):
    """A key cap."""

    label: str


class Drawn(NamedTuple):
    """A picture, with the words beside it as high as it is."""

    picture: Surface


Piece = Words | Cap | Drawn
Group = tuple[Piece, ...]
"""Pieces that stay on one line."""


class Block(NamedTuple):
    """Groups that begin on a line of their own, `gap` px apart, and `after` px before what follows.

    `with_next` keeps it on the page of what follows. Running text (gap -1) stays on one page where it can.
    """

    groups: tuple[Group, ...]
    gap: int = GROUP_GAP
    after: int = 4
    indent: int = 0
    with_next: bool = False


class Line(NamedTuple):
    """A line that has been laid: what stands at which x, and how high it is, px."""

    pieces: tuple[tuple[Piece, int], ...]
    height: int
    after: int


def text(words: str, colour: Colour = TEXT, after: int = 4, *, with_next: bool = False) -> Block:
    """Make a block of running text."""
    return Block(tuple((Words(word, colour),) for word in words.split()), gap=-1, after=after, with_next=with_next)


class Flow:
    """Blocks in order; laid anew only when size or width change."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        """Take the blocks as they are."""
        self.blocks = tuple(blocks)
        self._laid: list[Line] = []
        self._laid_for = (0, 0)

    def lines(self, page: Page, width: int) -> list[Line]:
        """Give the lines that it takes in a width, px."""
        if self._laid_for != (page.lettering.size, width):
            self._laid = [line for block in self.blocks for line in _lay(page, block, width)]
            self._laid_for = (page.lettering.size, width)
        return self._laid

    def height(self, page: Page, width: int) -> int:
        """Give how high it is in a width, px."""
        lines = self.lines(page, width)
        return sum(line.height + line.after for line in lines) - (lines[-1].after if lines else 0)

    def pages(self, page: Page, width: int, height: int) -> list[list[Line]]:
        """Cut the lines into pages of a height; at least one."""
        pages: list[list[Line]] = [[]]
        left = height
        blocks = [_lay(page, block, width) for block in self.blocks]
        for number, (block, lines) in enumerate(zip(self.blocks, blocks, strict=True)):
            whole = sum(line.height + line.after for line in lines)
            held = whole if block.gap < 0 else lines[0].height
            if block.with_next and number + 1 < len(blocks):
                held = whole + blocks[number + 1][0].height
            if left < held <= height and pages[-1]:
                pages.append([])
                left = height
            for line in lines:
                if line.height > left and pages[-1]:
                    pages.append([])
                    left = height
                pages[-1].append(line)
                left -= line.height + line.after
        return pages

    def draw(self, page: Page, surface: Surface, area: Rect) -> None:
        """Draw all of it into an area."""
        draw_lines(page, surface, self.lines(page, area.width), area.left, area.top)


def draw_lines(page: Page, surface: Surface, lines: Iterable[Line], x: int, y: int) -> int:
    """Draw lines below one another; gives the y below them."""
    for line in lines:
        for piece, at in line.pieces:
            match piece:
                case Words(said, colour):
                    page.write(surface, said, x + at, y + (line.height - page.line) // 2 + 1, colour)
                case Cap(label):
                    page.key(surface, label, x + at, y + (line.height - page.line) // 2 + 1)
                case Drawn(picture):
                    surface.blit(picture, (x + at, y + (line.height - picture.get_height()) // 2))
        y += line.height + line.after
    return y


def _lay(page: Page, block: Block, width: int) -> list[Line]:
    """Break a block into lines."""
    gap = page.lettering.width(" ") + 1 if block.gap < 0 else block.gap
    rows: list[list[tuple[Piece, int]]] = []
    x = 0
    for group in block.groups:
        wide = _group_width(page, group)
        if not rows or (x + gap + wide > width and rows[-1]):
            rows.append([])
            x = block.indent if len(rows) > 1 else 0
        else:
            x += gap
        for number, piece in enumerate(group):
            if number:
                x += _gap(group[number - 1], piece)
            rows[-1].append((piece, x))
            x += _width(page, piece)
    lines = [Line(tuple(row), max(_height(page, piece) for piece, _ in row), 0) for row in rows]
    return [*lines[:-1], lines[-1]._replace(after=block.after)] if lines else []


def _group_width(page: Page, group: Group) -> int:
    gaps = sum(_gap(one, other) for one, other in pairwise(group))
    return sum(_width(page, piece) for piece in group) + gaps


def _gap(one: Piece, other: Piece) -> int:
    return _CAP_GAP if isinstance(one, Cap) and isinstance(other, Cap) else PIECE_GAP


def _width(page: Page, piece: Piece) -> int:
    match piece:
        case Words(said, _):
            return page.lettering.width(said)
        case Cap(label):
            return page.boxes.key_cap(label).get_width()
        case Drawn(picture):
            return picture.get_width()


def _height(page: Page, piece: Piece) -> int:
    match piece:
        case Words():
            return page.line
        case Cap():
            return page.line + 4
        case Drawn(picture):
            return picture.get_height()
