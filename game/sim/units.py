"""The measures of the simulation: ticks, pixels, tiles and the unit they are all kept in.

Nothing here changes; every length in the simulation is an int of 1/256 px and every duration an int of ticks.
"""

TICKS_PER_SECOND = 60
UNITS_PER_PIXEL = 256
TILE_PIXELS = 16
TILE = TILE_PIXELS * UNITS_PER_PIXEL


def pixels(count: int) -> int:
    """Give the length of `count` px in units of 1/256 px."""
    return count * UNITS_PER_PIXEL


def ticks(milliseconds: int) -> int:
    """Give the duration of `milliseconds` in ticks of 1/60 s, rounded to the nearest."""
    return (milliseconds * TICKS_PER_SECOND + 500) // 1000
