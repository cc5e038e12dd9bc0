"""What lies far behind a map and what stands near the eye (STYLE 4, layers 1 and 5): unlit, moved by the camera."""

from pygame import Rect, Surface

from game.sim.units import TICKS_PER_SECOND
from game.view.assets import Assets, Motion, clear, opaque
from game.view.layers import HEIGHT, WIDTH, Blit
from game.view.picture import Picture

NEAR_DEPTH = {"top": 54, "bottom": 54, "left": 96, "right": 96}
"""The outer 15 % of the screen, px."""
_FADE = 40
"""Within so many px of a shape near the eye, a friend makes it pale."""
_PALE = 70
_STEP = 15


class Backdrop:
    """The layers behind a map."""

    def __init__(self, assets: Assets, picture: Picture) -> None:
        """Open the layers of the picture's backdrop; MissingImageError names one that is lost."""
        name = picture.backdrop
        self._tall = picture.height * picture.tile_height
        self._layers: list[tuple[Motion, Surface]] = []
        for number, motion in enumerate(assets.around(name).behind):
            image = assets.layer(f"{name}_{number}")
            if number == 0:
                full = opaque(image.get_size())
                full.blit(image, (0, 0))
                image = full
            self._layers.append((motion, image))

    def __bool__(self) -> bool:
        """There is something behind this map."""
        return bool(self._layers)

    def paint(self, target: Surface, left: int, top: int, tick: float) -> None:
        """Fill a screen with what is seen behind a map whose place (left, top) is in the corner, at a tick."""
        for motion, image in self._layers:
            width, height = image.get_size()
            x = -round(left * motion.factor + motion.drift * tick / TICKS_PER_SECOND) % width - width
            y = _place_of(height, top, self._tall, motion.factor)
            target.fblits([(image, (at, y)) for at in range(x, WIDTH, width) if at + width > 0])

    def paint_still(self, target: Surface, left: int, top: int) -> None:
        """Fill a screen with what lies behind its part of the map, as if it were painted on it: for a whole map."""
        for number, (_, image) in enumerate(self._layers):
            width, height = image.get_size()
            y = (self._tall - height) // 2 - top
            if number == 0:  # beyond the farthest layer it goes on in the colours of its edges
                target.fill(image.get_at((0, 0)), (0, 0, WIDTH, max(0, y)))
                target.fill(image.get_at((0, height - 1)), (0, y + height, WIDTH, max(0, HEIGHT - y - height)))
            target.fblits([(image, (at, y)) for at in range(-left % width - width, WIDTH, width)])


def _place_of(height: int, top: int, tall: int, factor: float) -> int:
    """Give where a layer of some height stands on screen: its lower edge never above the screen's."""
    spare = HEIGHT - height
    if spare >= 0:
        return spare
    middle = top - (tall - HEIGHT) / 2
    return max(spare, min(0, round(spare / 2 - middle * factor)))


class Foreground:
    """Dark shapes along the edges of the screen. They pale where a friend is behind them."""

    def __init__(self, assets: Assets, picture: Picture) -> None:
        """Open the shapes of the picture's place, where it wants them."""
        edges = assets.around(picture.place).near if picture.near else ()
        self._shapes = [(edge, assets.layer(f"{picture.place}_near_{number}")) for number, edge in enumerate(edges)]
        self._strips = {edge.edge: clear(_size(edge.edge)) for edge in edges}

    def paint(self, target: Surface, corner: tuple[int, int], free: int, seen: list[tuple[int, int]]) -> None:
        """Draw the shapes over the upper `free` px of a lit world; what is `seen` on screen must stay visible."""
        for edge, image in self._shapes:
            strip = self._strips[edge.edge]
            strip.fill((0, 0, 0, 0))
            strip.fblits(_along(image, edge.edge, edge.factor, *corner))
            area = strip.get_rect()
            area.topleft = (WIDTH - area.width if edge.edge == "right" else 0, 0)
            area.top = free - area.height if edge.edge == "bottom" else 0
            strip.set_alpha(_alpha(area, seen))
            target.blit(strip, area)


def _size(edge: str) -> tuple[int, int]:
    deep = NEAR_DEPTH[edge]
    return (WIDTH, deep) if edge in ("top", "bottom") else (deep, HEIGHT)


def _along(image: Surface, edge: str, factor: float, left: int, top: int) -> list[Blit]:
    """Repeat a shape along its edge, its own edge on the screen's."""
    width, height = image.get_size()
    if edge in ("top", "bottom"):
        y = 0 if edge == "top" else NEAR_DEPTH[edge] - height
        return [(image, (x, y)) for x in range(-round(left * factor) % width - width, WIDTH, width)]
    x = 0 if edge == "left" else NEAR_DEPTH[edge] - width
    return [(image, (x, y)) for y in range(-round(top * factor) % height - height, HEIGHT, height)]


def _alpha(area: Rect, seen: list[tuple[int, int]]) -> int:
    """Give how opaque the shapes in an area are: paler the nearer somebody comes to it, in few steps."""
    away = min((_distance(area, at) for at in seen), default=_FADE)
    return 255 - (255 - _PALE) * (_FADE - min(_FADE, away)) // _FADE // _STEP * _STEP


def _distance(area: Rect, at: tuple[int, int]) -> int:
    across = max(area.left - at[0], at[0] - area.right, 0)
    down = max(area.top - at[1], at[1] - area.bottom, 0)
    return max(across, down)
