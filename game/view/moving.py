"""Which tile stands for one that moves, as a function of the tick: in step all over the map, as Tiled plays them."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

from game.view.picture import TILE_FLAGS, Tileset

_MS_PER_TICK = 1000 / 60


class Moving:
    """The frames of every tile that moves, by its gid without flags."""

    def __init__(self, tilesets: Iterable[Tileset]) -> None:
        """Collect them; a tile without frames stays itself."""
        self._frames: dict[int, tuple[list[int], list[int]]] = {}
        for tileset in tilesets:
            for index, frames in tileset.animations.items():
                shown = [tileset.first + tile for tile, _ in frames]
                self._frames[tileset.first + index] = shown, list(accumulate(ms for _, ms in frames))

    def __contains__(self, gid: int) -> bool:
        return gid & ~TILE_FLAGS in self._frames

    def at(self, gid: int, tick: float) -> int:
        """Give the gid that is seen at a tick, mirrored and turned like the one on the map."""
        found = self._frames.get(gid & ~TILE_FLAGS)
        if found is None:
            return gid
        shown, ends = found
        return gid & TILE_FLAGS | shown[bisect_right(ends, tick * _MS_PER_TICK % ends[-1])]
