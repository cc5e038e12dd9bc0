"""How long a press counts: taps act on it, holds begin at 0.25 s, and it is kept for who is busy (GAME.md 3, 5)."""

from game.sim.friends.friend import Friend
from game.sim.units import ticks

HOLD_TICKS = ticks(250)
BUFFER_TICKS = ticks(100)
GESTURE_TICKS = ticks(500)


def gesture(friend: Friend, name: str) -> None:
    """Show what the hands do, for GESTURE_TICKS."""
    friend.gesture = name
    friend.gesture_ticks = GESTURE_TICKS
