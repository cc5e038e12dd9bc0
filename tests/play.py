"""Tiny stages and players for tests: draw a room, press buttons, run seconds, look at the world.

    play = Play(room("#######", "#.....#", "#######"), entry(1, 1), plate("p", 3, 1))
    play.run(2, "right")
    assert play.jenna.beats == ["on:p"]

Tiles: # wall, . floor, ~ void. Objects are placed in tiles, tile (x, y)'s middle for points.
"""

import msgspec

from game.maps.fields import defaults, to_field, written
from game.maps.registry import CLASSES
from game.sim.buttons import from_names, to_names
from game.sim.entity import Entity
from game.sim.events import Event, What
from game.sim.followers import steer
from game.sim.friends.friend import Friend
from game.sim.ground import Ground
from game.sim.lap import new_world
from game.sim.loop.state import Loop, Phase
from game.sim.stage import FLOOR, VOID, WALL, Placement, Stage
from game.sim.step import step
from game.sim.units import TICKS_PER_SECOND, TILE, pixels

_TILES = {"#": WALL, ".": FLOOR, "~": VOID}


class Object(msgspec.Struct):
    """An object before it has an id; `fields` in the maker's terms (seconds, comma separated names)."""

    kind: str
    name: str
    x: float
    y: float
    width: float = 0
    height: float = 0
    points: tuple = ()
    fields: dict = {}


def room(width, height):
    """A floor of so many tiles with a wall round it."""
    return ["#" * width, *["#" + "." * (width - 2) + "#"] * (height - 2), "#" * width]


def thing(kind, /, name, x, y, width=0, height=0, points=(), **fields):
    return Object(kind, name, x, y, width, height, points, fields)


def point(kind, /, name, x, y, **fields):
    return thing(kind, name, x + 0.5, y + 0.5, **fields)


def region(**fields):
    return thing("region", "region", 0, 0, 100, 100, **fields)


def entry(x, y, **fields):
    return point("entry", "", x, y, **fields)


def plate(name, x, y, width=1, height=1, **fields):
    return thing("plate", name, x, y, width, height, **fields)


def stage_of(rows, *objects):
    """Make a Stage; `seam=`, `exit=`, `path=` may name an object."""
    ids = {each.name: number for number, each in enumerate(objects, 1) if each.name}
    placements = tuple(_placement(number, each, ids) for number, each in enumerate(objects, 1))
    ground = bytes(_TILES[tile] for row in rows for tile in row)
    return Stage("test", len(rows[0]), len(rows), ground, placements)


def _placement(number, each, ids):
    known = CLASSES[each.kind]
    fields = defaults(known)
    for name, value in each.fields.items():
        wanted = next(one for one in known.properties if one.name == name)
        if wanted.type.value == "object" and isinstance(value, str):
            value = ids[value]
        fields[name] = to_field(wanted, written(wanted, value))
    if fields.get("beat") == "":
        fields["beat"] = each.name
    x, y, width, height = (round(value * TILE) for value in (each.x, each.y, each.width, each.height))
    points = tuple((round(px * TILE), round(py * TILE)) for px, py in each.points)
    return Placement(number, each.kind, each.name, x, y, width, height, points, fields)


class Play:
    """A world under way. Players hold buttons by name: `play.run(1, "right act", "left")` for players 1 and 2."""

    def __init__(self, rows, *objects, players=1, **options):
        self._begin(stage_of(rows, *objects), players=players, **options)

    @classmethod
    def on(cls, stage, **options):
        """A world on a stage that was loaded from a map."""
        play = cls.__new__(cls)
        play._begin(stage, **options)
        return play

    def _begin(self, stage, **options):
        self.stage = stage
        self.world = new_world(stage, **options)
        self.events: list[Event] = []

    def __getattr__(self, name) -> Friend:
        if name in ("jenna", "ravi", "mia", "leo"):
            return self.world.friends[name]
        raise AttributeError(name)

    @property
    def loop(self) -> Loop:
        return self.world.loop

    def thing(self, name) -> Entity:
        return next(entity for entity in self.world.entities.values() if entity.name == name)

    def tick(self, *held, commands=()):
        new = step(self.stage, self.world, [from_names(names.split()) for names in held], list(commands))
        self.events += new
        return new

    def run(self, seconds, *held):
        for _ in range(round(seconds * TICKS_PER_SECOND)):
            self.tick(*held)
        return self

    def tap(self, *held):
        self.tick(*held)
        self.tick()
        return self

    def until(self, claim, *held, seconds=60):
        """Run until a claim about the world holds; fails after some seconds."""
        for _ in range(seconds * TICKS_PER_SECOND):
            if claim():
                return self
            self.tick(*held)
        raise AssertionError(f"not within {seconds} s: {claim}")

    def go(self, x, y, player=0, also=""):
        """Walk a player's friend to the middle of a tile, over the way that is open; fails when there is none."""
        goal = round((x + 0.5) * TILE), round((y + 0.5) * TILE)
        before = [""] * player

        def is_there():
            friend = self.world.led[player]
            return max(abs(friend.x - goal[0]), abs(friend.y - goal[1])) <= pixels(3)

        for _ in range(20 * TICKS_PER_SECOND):
            if is_there():
                return self
            held = steer(Ground(self.stage, self.world), self.world.led[player], *goal)
            self.tick(*before, " ".join([*to_names(held), also]))
        raise AssertionError(f"{self.world.led[player].name} does not get to {x}, {y}")

    def tile(self, friend):
        """The tile a friend stands in."""
        return friend.x // TILE, friend.y // TILE

    def turn_the_night(self):
        """Lie down with everyone until the next lap is in play."""
        return self.tap(*["lie"] * len(self.world.humans)).next_lap()

    def next_lap(self, *held):
        """Run until the next lap is in play."""
        lap = self.loop.lap
        return self.until(lambda: self.loop.lap > lap and self.loop.phase is Phase.PLAY, *held)

    def again(self, *held):
        """Run until a lap is in play that has just begun, the next one or the same one void."""
        started = len(self.happened(What.LAP_STARTED))
        return self.until(lambda: len(self.happened(What.LAP_STARTED)) > started, *held)

    def happened(self, what: What):
        return [event for event in self.events if event.what is what]
