"""The verse of The Revision: what it strikes, where, and at which tick of the lap. It holds no state.

Strikes come at fixed ticks, so that every verse of a phase is the same, whoever plays and however often it was seen.
What differs is only how early a red line begins before its strike: longer the first time that kind is seen, and longer
in large company (GAME.md 5). A lap is a verse; in a lap without timer the verse begins anew when it is over.
"""

from enum import StrEnum

import msgspec

from game.sim.units import TILE, ticks

VERSE_TICKS = ticks(20_000)
ROW_TILES = 2
"""A row that is struck out is so high."""
OUT_TILES = 8
"""Margins begin so far outside the floor, or whoever stands on an island would be safe from them."""
RUBBED_TICKS = ticks(2000)
"""So long a row stays rubbed out."""
BACK_TICKS = 32
"""So long it takes to be drawn in again; one can stand on it already."""
LEAST_LINE_TICKS = ticks(550)
COMPANY = 3
"""With so many people every line is a tenth longer."""

Box = tuple[int, int, int, int]
"""Left, top, width, height in 1/256 px."""


class Kind(StrEnum):
    """What a stroke of the red pencil is."""

    ROW = "row"  # a row from side to side
    MARGIN = "margin"  # columns at both sides
    BEAM = "beam"  # a place where something was built


class Stroke(msgspec.Struct, frozen=True):
    """One strike at a tick of the verse.

    `at` is a row's number from the top, the width of margins in tiles, or for a beam which of the places built on.
    """

    tick: int
    kind: Kind
    at: int
    lasts: int = RUBBED_TICKS


def _row(milliseconds: int, at: int, lasts: int = 2000) -> Stroke:
    return Stroke(ticks(milliseconds), Kind.ROW, at, ticks(lasts))


def _margins(milliseconds: int, wide: int, until: int) -> Stroke:
    return Stroke(ticks(milliseconds), Kind.MARGIN, wide, ticks(until - milliseconds))


def _beam(milliseconds: int, at: int) -> Stroke:
    return Stroke(ticks(milliseconds), Kind.BEAM, at)


CORRECT = (
    _row(3600, 1),
    _row(5400, 3),
    _row(7200, 0),
    _margins(8600, 3, 15_000),
    _row(9800, 2),
    _row(11_600, 1),
    _margins(12_600, 5, 15_000),
    _row(13_400, 3),
    _row(15_400, 0),
    _row(17_200, 2),
)
AGAIN = (
    _row(3400, 2),
    _row(4900, 3),
    _beam(6500, 0),
    _row(8400, 0),
    _row(9800, 1),
    _beam(11_000, 1),
    _row(12_600, 3),
    _row(14_000, 2),
    _beam(15_200, 0),
    _row(16_600, 0),
    _row(18_000, 1),
)
WHAT_IF = (
    _row(2800, 1, 1500),
    _row(4600, 3, 1500),
    _row(6400, 0, 1500),
    _row(8200, 2, 1500),
    _row(10_000, 1, 1500),
    _row(11_800, 3, 1500),
    _row(13_600, 0, 1500),
    _row(15_400, 2, 1500),
    _row(17_200, 1, 1500),
    _row(17_800, 3, 1500),
)

LINE_TICKS: dict[Kind, tuple[int, int, int]] = {
    Kind.ROW: (ticks(1200), ticks(900), ticks(750)),
    Kind.BEAM: (ticks(1200), ticks(900), ticks(750)),
    Kind.MARGIN: (ticks(900), ticks(750), ticks(600)),
}
"""How long a red line is drawn before its strike, by the number of open stitches (GAME.md 5)."""


def line_ticks(kind: Kind, opened: int, people: int, *, met: bool) -> int:
    """Give how long the line of a stroke is drawn; half as long again while that kind has never struck."""
    line = LINE_TICKS[kind][min(2, opened)]
    if people >= COMPANY:
        line = line * 11 // 10
    if not met:
        line = line * 3 // 2
    return max(LEAST_LINE_TICKS, line)


def boxes(stroke: Stroke, floor: Box, built: list[Box]) -> list[Box]:
    """Give what a stroke covers of the floor that is corrected; for a beam one of the places built on."""
    left, top, width, height = floor
    match stroke.kind:
        case Kind.ROW:
            return [(left, top + stroke.at * ROW_TILES * TILE, width, ROW_TILES * TILE)]
        case Kind.MARGIN:
            wide = (stroke.at + OUT_TILES) * TILE
            inner = width - 2 * stroke.at * TILE
            return [
                (left - OUT_TILES * TILE, top, wide, height),
                (left + stroke.at * TILE + inner, top, wide, height),
            ]
        case Kind.BEAM:
            return [built[stroke.at % len(built)]] if built else []
