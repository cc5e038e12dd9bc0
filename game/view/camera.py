"""What the picture shows of the map (GAME.md 4, 5): frames the human bodies in their room, moves by whole pixels."""

from collections.abc import Sequence

from game.sim.friends.friend import Friend
from game.sim.stage import Stage
from game.sim.units import UNITS_PER_PIXEL
from game.view.layers import WIDTH

DEAD_WIDTH, DEAD_HEIGHT = 24, 16
KEPT_ALONE, KEPT_IN_COMPANY = 0.01 ** (1 / 60), 0.05 ** (1 / 60)
"""Share of its error that the camera keeps after one tick: 1 % after a second alone, 5 % in company."""
SIDE, OVER, UNDER = 14, 34, 6
"""So much of a figure is beside, over and under the point between its feet, px."""
HURRY = 4.0
"""px a tick that the camera goes faster where somebody would leave the picture: as fast as a lunge."""
_HEART = 12
"""Over the feet, px: that is what is framed."""

Box = tuple[int, int, int, int]
Spot = tuple[float, float]


class Camera:
    """Moves once a tick; draws between its last two places."""

    def __init__(self, stage: Stage, width: int, height: int, across: int = WIDTH) -> None:
        """`width`, `height` are the map's, `across` the picture's width, px."""
        self._map: Box = (0, 0, width, height)
        self._across = across
        self._rooms = [
            _box(placement.x, placement.y, placement.width, placement.height) for placement in stage.of_kind("camera")
        ]
        self._before = (0.0, 0.0)
        self._now = (0.0, 0.0)
        self._placed = False

    def follow(self, bodies: Sequence[Friend], free_height: int, *, glide: bool, company: bool) -> None:
        """Move by one tick to frame these bodies; without `glide` it is there at once.

        `free_height` px of the screen are free of the HUD; in `company` it glides more slowly, for others look too.
        """
        if not bodies:
            return
        feet = [(friend.x / UNITS_PER_PIXEL, friend.y / UNITS_PER_PIXEL) for friend in bodies]
        aim = self._aim(feet, free_height)
        if not self._placed or not glide:
            self._placed = True
            self._before = self._now = aim
            return
        self._before = self._now
        kept = KEPT_IN_COMPANY if company else KEPT_ALONE
        x = _approach(self._now[0], aim[0], DEAD_WIDTH / 2, kept)
        y = _approach(self._now[1], aim[1], DEAD_HEIGHT / 2, kept)
        if len(feet) > 1:
            xs, ys = [x for x, _ in feet], [y for _, y in feet]
            x = _shows(x, aim[0], min(xs) - SIDE, max(xs) + SIDE, self._across)
            y = _shows(y, aim[1], min(ys) - OVER, max(ys) + UNDER, free_height)
        self._now = (x, y)

    def jump(self) -> None:
        """Be where it belongs at the next tick, without gliding there: a door, another room."""
        self._placed = False

    def begin_at(self, left: float, top: float) -> None:
        """Go on from a place of the map in the corner of the picture, px."""
        self._placed = True
        self._before = self._now = (left, top)

    def corner(self, between: float) -> tuple[int, int]:
        """Give the place of the map in the corner of the picture, px, between the last two ticks."""
        left = self._before[0] + (self._now[0] - self._before[0]) * between
        top = self._before[1] + (self._now[1] - self._before[1]) * between
        return round(left), round(top)

    def _aim(self, feet: list[Spot], free_height: int) -> Spot:
        """Give the corner of the picture that has the bodies in its middle and stays inside their room."""
        xs, ys = [x for x, _ in feet], [y - _HEART for _, y in feet]
        x, y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
        room = self._room(x, y) if len(feet) == 1 else self._common([(x, y - _HEART) for x, y in feet])
        return (
            _inside(x - self._across / 2, room[0], room[2], self._across),
            _inside(y - free_height / 2, room[1], room[3], free_height),
        )

    def _room(self, x: float, y: float) -> Box:
        return next((room for room in self._rooms if _contains(room, x, y)), self._map)

    def _common(self, hearts: list[Spot]) -> Box:
        """Give the box round all the rooms that these bodies are in: nobody is lost on the other side of a door."""
        rooms = [self._room(x, y) for x, y in hearts]
        lefts, tops, rights, bottoms = zip(*rooms, strict=True)
        return min(lefts), min(tops), max(rights), max(bottoms)


def _box(x: int, y: int, width: int, height: int) -> Box:
    per = UNITS_PER_PIXEL
    return x // per, y // per, (x + width) // per, (y + height) // per


def _contains(room: Box, x: float, y: float) -> bool:
    return room[0] <= x < room[2] and room[1] <= y < room[3]


def _inside(corner: float, low: int, high: int, size: int) -> float:
    """Keep a screen of `size` inside the room; centre a room that is smaller."""
    if high - low <= size:
        return low - (size - (high - low)) / 2
    return max(low, min(high - size, corner))


def _approach(now: float, aim: float, dead: float, kept: float) -> float:
    """Leave small errors, lose part of the rest."""
    error = aim - now
    if abs(error) <= dead:
        return now
    beyond = error - dead if error > 0 else error + dead
    return now + beyond * (1 - kept)


def _shows(corner: float, aim: float, low: float, high: float, size: int) -> float:
    """Hurry towards the aim as far as it takes to show all from `low` to `high`, where they fit."""
    wanted = max(high - size, min(low, corner)) if high - low <= size else corner
    wanted = min(wanted, max(aim, corner)) if wanted > corner else max(wanted, min(aim, corner))
    return corner + max(-HURRY, min(HURRY, wanted - corner))
