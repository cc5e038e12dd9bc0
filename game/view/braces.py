"""Leo's brace: the green edge before him that grows in a moment, and what breaks on it."""

from math import atan2, cos, pi, sin

from game.sim.events import What
from game.view.moment import Moment, pixel_of
from game.view.palette import PAINT

GROWS_TICKS = 8
BREAKS_TICKS = 18
_REACH = 13
_ACROSS = 0.62 * pi
_CHEST = 10
"""The edge stands so high over the feet, px."""


def draw_braces(moment: Moment) -> None:
    """Draw the edge of each body and echo that braces."""
    for friend in moment.world.friends.values():
        if friend.bracing:
            part = 1.0 if moment.options.reduced_motion else min(1.0, friend.bracing / GROWS_TICKS)
            _draw_edge(moment, moment.places.pixel(friend.name), (friend.face_x, friend.face_y), part, "e3")
        echo = friend.echo
        if echo.bracing:
            _draw_edge(moment, pixel_of(echo.x, echo.y), (echo.face_x, echo.face_y), 1.0, "e2")
    for what in (What.SHIELDED, What.SHOT_STOPPED, What.WIND_STOPPED):
        _draw_breaks(moment, what)


def _draw_edge(moment: Moment, feet: tuple[int, int], face: tuple[int, int], part: float, colour: str) -> None:
    """An arc in front, lighter in its middle; its ends come last."""
    x, y = feet[0], feet[1] - _CHEST
    toward = atan2(face[1], face[0])
    middle = "e4" if colour == "e3" else "e3"
    for reach, wide, tone in ((_REACH + 1, 1.0, "e1"), (_REACH, 1.0, colour), (_REACH, 0.4, middle)):
        half = _ACROSS / 2 * wide * part
        points = [
            (round(x + cos(toward + half * step / 6) * reach), round(y + sin(toward + half * step / 6) * reach * 0.9))
            for step in range(-6, 7)
        ]
        moment.layers.stroke(PAINT[tone], points, 2 if tone == "e1" else 1)
    moment.layers.light(moment.assets.lamp(32, PAINT["e3"], 7), x, feet[1])


def _draw_breaks(moment: Moment, what: What) -> None:
    """Sparks fly aside from where something broke on him."""
    for tick, event in moment.tools.happened:
        age = moment.still_tick - tick
        if event.what is not what or not 0 <= age < BREAKS_TICKS or event.friend not in moment.places:
            continue
        friend = moment.world.friends[event.friend]
        x, y = moment.places.pixel(event.friend)
        toward = atan2(friend.face_y, friend.face_x)
        for number in range(5):
            angle = toward + (number - 2) * 0.6
            near, far = 14 + age * 0.9, 17 + age * 1.1
            line = [
                (round(x + cos(angle) * reach), round(y - _CHEST + sin(angle) * reach * 0.9)) for reach in (near, far)
            ]
            moment.layers.stroke(PAINT["e4" if age < BREAKS_TICKS // 2 else "e3"], line, 1)
