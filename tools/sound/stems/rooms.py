"""The rooms that music sounds in: made once, when first asked for."""

from functools import cache

from tools.sound.signal import Signal
from tools.sound.space import room


@cache
def hall() -> Signal:
    """Give the great hall that all share."""
    return room({125: 3.2, 500: 3.5, 2000: 3.0, 6000: 2.0}, before=0.028, name="cathedral")


@cache
def closet() -> Signal:
    """Give the small room in which a friend plays alone: near and boxed in."""
    return room({125: 0.5, 500: 0.45, 2000: 0.35, 6000: 0.2}, before=0.004, name="closet")
