"""How far the camera shakes, as a pure function of what happened and when (GAME.md 5)."""

from collections.abc import Iterable, Mapping
from math import cos, pi, sin
from types import MappingProxyType

from game.sim.events import Event, What
from game.sim.units import ticks

SHAKE_TICKS = ticks(250)
MOST_SHAKE = 4
"""No picture is ever farther from its place, px."""
_GOLDEN = 2 * pi * 0.381966
"""From one push to the next it turns so far, so that it never swings along a line."""
_PUSH_TICKS = 2
_TRAUMA: Mapping[What, float] = MappingProxyType(
    {What.HURT: 1.0, What.FELL: 0.8, What.SHADE_BURST: 0.75, What.BROKEN: 1.0, What.FELL_ASLEEP: 0.9}
)


def shake(happened: Iterable[tuple[int, Event]], tick: float, percent: int) -> tuple[int, int]:
    """Give by how many px the picture is off its place at a tick; `percent` of the most, 0 for none.

    Trauma fades evenly with the age of each event and counts squared, so that it ends softly.
    """
    trauma = 0.0
    for when, event in happened:
        age = tick - when
        if 0 <= age < SHAKE_TICKS and event.note != "bed":
            trauma += _TRAUMA.get(event.what, 0.0) * (1 - age / SHAKE_TICKS)
    if trauma <= 0:
        return 0, 0
    far = MOST_SHAKE * min(1.0, trauma) ** 2 * max(0, min(100, percent)) / 100
    turn = int(tick // _PUSH_TICKS) * _GOLDEN
    x, y = far * cos(turn), far * sin(turn)
    near = round(x), round(y)
    return near if near[0] ** 2 + near[1] ** 2 <= far**2 else (int(x), int(y))
