"""A spot of light that Mia threw: shades gather in it, gazing veils look at it.

A draft in its beam casts a shadow a room over: over the first pit behind the next wall, and that shadow carries.
"""

from __future__ import annotations

from game.sim.entity import Box, Entity
from game.sim.events import What
from game.sim.geometry import near, sign
from game.sim.stage import VOID, WALL, Stage
from game.sim.units import TILE, pixels, ticks
from game.sim.world import World

RADIUS = pixels(24)
DRAWS = pixels(128)
"""So far off its light is seen by those whom it draws."""
DRAWN_TICKS = 20
"""Who was drawn stays drawn so long after the light is out."""
ASKS_TICKS = 10
STEP = pixels(4)
"""Between two points of the beam."""
SHADOW_TILES = 3
FARTHEST = 24
"""A shadow falls at most so many tiles behind the draft."""
FADING_TICKS = ticks(700)


class Spot(Entity, kw_only=True, tag="spot"):
    """(x, y) is where the light lies, (from_x, from_y) where it was thrown from; `left` ticks.

    `casts` is the id of the draft whose shadow it throws, 0 for none, and `shadow` where that lies.
    """

    from_x: int
    from_y: int
    face_x: int
    face_y: int
    left: int
    by_echo: bool = False
    casts: int = 0
    shadow: Box = (0, 0, 0, 0)
    fades: bool = False  # the draft is in its last moments

    @property
    def bridges(self) -> bool:
        """Its shadow carries."""
        return self.casts > 0

    @property
    def body(self) -> Box:
        """The shadow."""
        return self.shadow

    @property
    def is_fading(self) -> bool:
        """Light or draft are in their last moments."""
        return self.fades or self.left <= FADING_TICKS

    def beam(self) -> list[tuple[int, int]]:
        """Give the points of the beam, a few px apart, from the hand to the light."""
        dx, dy = self.x - self.from_x, self.y - self.from_y
        steps = max(1, max(abs(dx), abs(dy)) // STEP)
        return [(self.from_x + dx * step // steps, self.from_y + dy * step // steps) for step in range(steps + 1)]

    def settle(self, stage: Stage, world: World[Entity]) -> None:
        """Draw whoever is drawn by light, cast a shadow, go out."""
        self.left -= 1
        if self.left <= 0:
            self.gone = True
            world.say(What.LIGHT_OUT, thing=self.id, x=self.x, y=self.y)
            return
        if self.left % ASKS_TICKS == 0:
            for entity in world.entities.values():
                if near(*entity.centre, self.x, self.y, DRAWS):
                    entity.lure(world, self.x, self.y, DRAWN_TICKS)
        draft = world.entities.get(self.casts)
        if draft is None or draft.gone:
            self.casts = 0
            self._cast(stage, world)
        else:
            self.fades = draft.is_fading

    def _cast(self, stage: Stage, world: World[Entity]) -> None:
        """The first draft in the beam throws its shadow; slanting light throws none."""
        if self.face_x and self.face_y:
            return
        for draft in world.entities.values():
            if draft.casts_shadow and not draft.gone and any(draft.contains(*point) for point in self.beam()):
                box = self._behind(stage, draft)
                if box is not None:
                    self.casts, self.shadow, self.fades = draft.id, box, False
                    x, y = (box[0] + box[2]) // 2, (box[1] + box[3]) // 2
                    world.say(What.SHADOW_CAST, friend="mia", thing=self.id, number=draft.id, x=x, y=y)
                return

    def _behind(self, stage: Stage, draft: Entity) -> Box | None:
        """Give the three tiles of pit on which the shadow falls, None where no wall and pit lie behind the draft."""
        dx, dy = sign(self.face_x), sign(self.face_y)
        column, row = draft.centre[0] // TILE, draft.centre[1] // TILE
        if dx:
            row = self.from_y // TILE
        else:
            column = self.from_x // TILE
        behind_wall = False
        for far in range(1, FARTHEST):
            first = (column + dx * far) * TILE, (row + dy * far) * TILE
            kind = stage.tile_at(*first)
            behind_wall = behind_wall or kind == WALL
            if behind_wall and kind == VOID:
                last = first[0] + dx * (SHADOW_TILES - 1) * TILE, first[1] + dy * (SHADOW_TILES - 1) * TILE
                left, top = min(first[0], last[0]), min(first[1], last[1])
                return left, top, max(first[0], last[0]) + TILE, max(first[1], last[1]) + TILE
        return None
