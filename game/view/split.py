"""The picture split for two who are far apart (GAME.md 4): a half for each, joined again when they are near."""

from collections.abc import Callable

from pygame import Rect, Surface

from game.sim.entity import Entity
from game.sim.leash import is_split
from game.sim.stage import Stage
from game.sim.units import pixels
from game.sim.world import World
from game.view.audio.ears import Pane
from game.view.camera import Camera
from game.view.layers import HEIGHT, WIDTH, Layers
from game.view.palette import PAINT

HALF = WIDTH // 2
JOIN = pixels(64)
"""So much nearer than a frame two must be for one picture again, or it would flicker between one and two."""
_BESIDE = (WIDTH - HALF) // 2
_STITCH, _GAP = 6, 4


class Split:
    """Follows two bodies with a camera each; `names` are those on the left and on the right, () while joined."""

    def __init__(self, stage: Stage, width: int, height: int) -> None:
        """`width`, `height` are the map's, px."""
        self._cameras = [Camera(stage, width, height, HALF) for _ in range(2)]
        self._whole: Surface | None = None
        self.names: tuple[str, ...] = ()

    def follow(self, world: World[Entity], free_height: int, joined: tuple[int, int], *, glide: bool) -> None:
        """Move by one tick; the halves begin where they lie in the one picture, whose corner shows `joined`."""
        if not world.in_play or not is_split(world, -JOIN if self.names else 0):
            self.names = ()
            return
        if {friend.name for friend in world.led} != {*self.names}:
            self.names = tuple(friend.name for friend in sorted(world.led, key=lambda friend: friend.x))
            for number, camera in enumerate(self._cameras):
                camera.begin_at(joined[0] + number * HALF, joined[1])
        for name, camera in zip(self.names, self._cameras, strict=True):
            camera.follow([world.friends[name]], free_height, glide=glide, company=False)

    def panes(self) -> list[Pane]:
        """Give how the map lies on screen in each half now, for the ears; [] while joined."""
        if not self.names:
            return []
        corners = [camera.corner(1.0) for camera in self._cameras]
        return [Pane(left, top, number * HALF, HALF) for number, (left, top) in enumerate(corners)]

    def draw(self, target: Surface, between: float, paint: Callable[[Surface, Layers], None]) -> list[Layers]:
        """Paint the map twice, each time the middle of a whole picture; gives how the map lies on screen in each."""
        whole = self._whole = self._whole or Surface((WIDTH, HEIGHT))
        found = []
        for number, camera in enumerate(self._cameras):
            left, top = camera.corner(between)
            paint(whole, Layers(left - _BESIDE, top))
            target.blit(whole, (number * HALF, 0), Rect(_BESIDE, 0, HALF, HEIGHT))
            found.append(Layers(left - number * HALF, top))
        return found


def draw_seam(target: Surface) -> None:
    """Sew the two halves together."""
    target.fill(PAINT["n0"], (HALF - 2, 0, 4, HEIGHT))
    for y in range(_GAP // 2, HEIGHT, _STITCH + _GAP):
        target.fill(PAINT["v2"], (HALF - 1, y, 2, _STITCH))
        target.fill(PAINT["v3"], (HALF - 1, y, 2, 1))
