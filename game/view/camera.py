"""The one shared view (GAME.md 4, 5): frames the human bodies, stays in the room, moves by whole pixels."""

from game.sim.entity import Entity
from game.sim.stage import Stage
from game.sim.units import UNITS_PER_PIXEL
from game.sim.world import World
from game.view.layers import WIDTH

DEAD_WIDTH, DEAD_HEIGHT = 24, 16
KEPT_ALONE, KEPT_IN_COMPANY = 0.01 ** (1 / 60), 0.05 ** (1 / 60)
"""Share of its error that the camera keeps after one tick: 1 % after a second alone, 5 % in company."""

Box = tuple[int, int, int, int]


class Camera:
    """Moves once a tick; draws between its last two places."""

    def __init__(self, stage: Stage, width: int, height: int) -> None:
        """`width`, `height` are the map's, px."""
        self._map: Box = (0, 0, width, height)
        self._rooms = [
            _box(placement.x, placement.y, placement.width, placement.height) for placement in stage.of_kind("camera")
        ]
        self._before = (0.0, 0.0)
        self._now = (0.0, 0.0)
        self._placed = False

    def follow(self, world: World[Entity], free_height: int, *, glide: bool) -> None:
        """Move by one tick; `free_height` px of the screen are free of the HUD; without `glide` it is there at once."""
        led = world.led
        if not led:
            return
        xs = [friend.x / UNITS_PER_PIXEL for friend in led]
        ys = [friend.y / UNITS_PER_PIXEL - 12 for friend in led]
        x, y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
        room = next((room for room in self._rooms if _contains(room, x, y)), self._map)
        aim_x = _inside(x - WIDTH / 2, room[0], room[2], WIDTH)
        aim_y = _inside(y - free_height / 2, room[1], room[3], free_height)
        if not self._placed or not glide:
            self._placed = True
            self._before = self._now = (aim_x, aim_y)
            return
        self._before = self._now
        kept = KEPT_ALONE if len(led) == 1 else KEPT_IN_COMPANY
        self._now = (
            _approach(self._now[0], aim_x, DEAD_WIDTH / 2, kept),
            _approach(self._now[1], aim_y, DEAD_HEIGHT / 2, kept),
        )

    def jump(self) -> None:
        """Be where it belongs at the next tick, without gliding there: a door, another room."""
        self._placed = False

    def corner(self, between: float) -> tuple[int, int]:
        """Give the place of the map in the corner of the screen, px, between the last two ticks."""
        left = self._before[0] + (self._now[0] - self._before[0]) * between
        top = self._before[1] + (self._now[1] - self._before[1]) * between
        return round(left), round(top)


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
