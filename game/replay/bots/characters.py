"""Players of four kinds, to try a level with: one idle, one that wanders, one that repeats itself, one who knows.

None of them reads a map's solution. They see what is on screen: things, friends, marks.
"""

from collections.abc import Callable

from game.replay.bots.steering import is_at, spot_on, walk
from game.sim.buttons import ACT, CALL, GIFT, LIE, SWITCH
from game.sim.entity import Entity
from game.sim.friends.friend import Friend
from game.sim.ground import Ground
from game.sim.loop.seam import Anchor
from game.sim.pathing import UNREACHED, Way
from game.sim.rng import advance, seeded
from game.sim.stage import FLOOR, Stage
from game.sim.things.exit import Exit
from game.sim.things.lever import Lever
from game.sim.things.plate import Plate
from game.sim.units import TILE, pixels
from game.sim.world import World

Bot = Callable[[Stage, World[Entity]], list[int]]


def idle(stage: Stage, world: World[Entity]) -> list[int]:
    """Hold nothing at all."""
    return [0] * len(world.players)


class Wanderer:
    """Walks to places at random, now and then presses something at random."""

    def __init__(self, seed: int = 1) -> None:
        """Begin with a seed of its own."""
        self.rng = seeded(seed)
        self.goals: dict[int, tuple[int, int]] = {}
        self.holding: dict[int, tuple[int, int]] = {}

    def __call__(self, stage: Stage, world: World[Entity]) -> list[int]:
        """Give every player's buttons."""
        ground = Ground(stage, world)
        return [self._one(stage, ground, world, number) for number in range(len(world.players))]

    def _roll(self, sides: int) -> int:
        self.rng = advance(self.rng)
        return self.rng % sides

    def _one(self, stage: Stage, ground: Ground, world: World[Entity], number: int) -> int:
        if not world.players[number].leads or not world.in_play:
            return 0
        friend = world.friends[world.players[number].leads]
        button, left = self.holding.get(number, (0, 0))
        if left > 0:
            self.holding[number] = (button, left - 1)
            return button
        if self._roll(90) == 0:
            self.holding[number] = ((ACT, ACT, ACT, GIFT, SWITCH, CALL, LIE)[self._roll(7)], 2 + self._roll(60))
        goal = self.goals.get(number)
        if goal is None or is_at(friend, *goal, pixels(8)) or self._roll(300) == 0:
            goal = self._somewhere(stage)
            self.goals[number] = goal
        return walk(ground, world, friend, *goal)

    def _somewhere(self, stage: Stage) -> tuple[int, int]:
        floors = [tile for tile, kind in enumerate(stage.ground) if kind == FLOOR]
        tile = floors[self._roll(len(floors))]
        return tile % stage.width * TILE + TILE // 2, tile // stage.width * TILE + TILE // 2


class Repeater:
    """Does the same few things in every lap and then ends it, but never touches a seam."""

    def __init__(self, *, knows: bool = False) -> None:
        """With `knows` it also holds anchors when they show themselves."""
        self.knows = knows
        self.lap = 0
        self.todo: list[int] = []

    def __call__(self, stage: Stage, world: World[Entity]) -> list[int]:
        """Give every player's buttons; only the first plays, the others come along."""
        held = [0] * len(world.players)
        loop = world.loop
        led = world.led
        if loop is None or not led or not world.in_play:
            return held
        ground = Ground(stage, world)
        if loop.woken:
            ways = [entity for entity in world.entities.values() if isinstance(entity, Exit) and entity.to]
            return [walk(ground, world, led[0], *spot_on(led[0], ways[0])) if ways else 0, *held[1:]]
        if loop.lap != self.lap:
            self.lap = loop.lap
            self.todo = self._plan(stage, ground, world, led[0])
        held[0] = self._next(stage, ground, world, led[0])
        return held

    def _plan(self, stage: Stage, ground: Ground, world: World[Entity], friend: Friend) -> list[int]:
        """Choose the things that open gates, else the plates; what is out of reach or in the way is left alone."""
        near = []
        for entity in world.entities.values():
            if isinstance(entity, Plate | Lever) and entity.id in _worth_it(stage, world):
                steps = Way(ground, *entity.centre).length(friend.x, friend.y)
                if steps != UNREACHED:
                    near.append((isinstance(entity, Plate), steps, entity.id))
        return [number for _, _, number in sorted(near)]

    def _next(self, stage: Stage, ground: Ground, world: World[Entity], friend: Friend) -> int:
        if self.knows:
            anchors = [entity for entity in world.entities.values() if isinstance(entity, Anchor) and entity.on]
            if anchors:
                mine = next((anchor for anchor in anchors if anchor.admits(friend.name)), anchors[0])
                if friend.anchor or is_at(friend, mine.x, mine.y):
                    return ACT
                return walk(ground, world, friend, mine.x, mine.y)
        while self.todo:
            thing = world.entities[self.todo[0]]
            if isinstance(thing, Plate):
                if thing.id in friend.stepped and is_at(friend, *spot_on(friend, thing), pixels(6)):
                    self.todo.pop(0)
                    continue
                return walk(ground, world, friend, *spot_on(friend, thing))
            if not is_at(friend, *thing.centre, pixels(18)):
                return walk(ground, world, friend, *thing.centre)
            self.todo.pop(0)
            return ACT
        region = stage.region
        way_out = world.entities.get(region.number("exit")) if region is not None else None
        if way_out is not None:
            return walk(ground, world, friend, *spot_on(friend, way_out))
        return 0 if friend.lying or friend.held & LIE else LIE


def _worth_it(stage: Stage, world: World[Entity]) -> list[int]:
    """Things that open a gate; where nothing does, every plate."""
    opening = [
        placement.id
        for placement in stage.placements
        if placement.id in world.entities and placement.fields.get("opens")
    ]
    plates = [entity.id for entity in world.entities.values() if isinstance(entity, Plate)]
    return opening or plates


KINDS: dict[str, Callable[[int], Bot]] = {
    "idle": lambda seed: idle,
    "wanderer": Wanderer,
    "repeater": lambda seed: Repeater(),
    "knower": lambda seed: Repeater(knows=True),
}
"""Makers of bots by name, from a seed."""
