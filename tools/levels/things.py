"""Collects what a map holds, in tiles, for the plans of the levels; tmx.py writes it."""

from msgspec.structs import replace

from tools.art.tileset import TILE, index_of
from tools.levels.tmx import ObjectSpec, Value


class Things:
    """Collects objects, in tiles; ids count up, so that the order here is the order in which they act."""

    def __init__(self) -> None:
        """Begin with none."""
        self.objects: list[ObjectSpec] = []
        self.decor: list[ObjectSpec] = []
        self.lights: list[ObjectSpec] = []

    def add(
        self, kind: str, name: str, x: float, y: float, wide: float = 0, tall: float = 0, /, **fields: Value
    ) -> int:
        """Place a rectangle, or without a size a point in the middle of a tile; gives its id."""
        half = 0 if wide else 0.5
        spec = self._spec(kind, name, x + half, y + half, wide, tall, fields)
        self.objects.append(spec)
        return spec.id

    def path(self, name: str, points: list[tuple[float, float]], **fields: Value) -> int:
        """Place a polyline through the middles of tiles."""
        x, y = points[0]
        spec = self._spec("path", name, x + 0.5, y + 0.5, 0, 0, fields)
        line = tuple(((px - x) * TILE, (py - y) * TILE) for px, py in points)
        spec = ObjectSpec(spec.id, spec.kind, spec.name, spec.x, spec.y, points=line, properties=spec.properties)
        self.objects.append(spec)
        return spec.id

    def dress(
        self, sprite: str, x: float, y: float, *, wide: int = 0, tall: int = 1, over: bool = False, **seen: Value
    ) -> None:
        """Place a picture whose foot stands at tile coordinate (x, y); with `wide` it blocks so many whole tiles.

        A blocking picture stands on the lower edge of its rectangle, whose top left tile is (x, y). `seen` says from
        when on it is seen.
        """
        fields: dict[str, Value] = {"sprite": sprite, "over": over, **seen}
        if wide:
            fields["solid"] = True
        self.decor.append(self._spec("decor", "", x, y, wide, tall if wide else 0, fields))

    def stand(self, mark: str, x: int, y: int) -> None:
        """Stand a tile that moves on a tile of the floor, which it blocks."""
        spec = self._spec("decor", "", x, y + 1, 1, 1, {"solid": True})
        self.decor.append(replace(spec, gid=1 + index_of(f"{mark}0")))

    def light(self, x: float, y: float, colour: str, radius: int, *, flicker: bool = False) -> None:
        """Place a light, in tiles."""
        self.lights.append(
            self._spec("light", "", x, y, 0, 0, {"colour": colour, "radius": radius, "flicker": flicker})
        )

    def _spec(
        self, kind: str, name: str, x: float, y: float, wide: float, tall: float, fields: dict[str, Value]
    ) -> ObjectSpec:
        number = 1 + len(self.objects) + len(self.decor) + len(self.lights)
        return ObjectSpec(number, kind, name, x * TILE, y * TILE, wide * TILE, tall * TILE, properties=fields)
