"""The way through the maps of a night: loads them, runs them, goes on where an exit leads. No picture, no window."""

from pathlib import Path

from game.maps.campaign import END, beside
from game.maps.findings import LevelError, Place
from game.maps.load import Level, load
from game.replay.given import habits_at_end
from game.replay.log import Night
from game.replay.run import Run
from game.sim.commands import Command
from game.sim.entity import Entity
from game.sim.events import Event
from game.sim.stage import Stage
from game.sim.world import World


class Journey:
    """One night: a level under way, the levels before it in `night`, and how it goes on.

    `arrived` is True in the frame in which a new map began: whoever draws makes a new View then. `done` names the maps
    that were left by an exit, `freed` the dreamers freed there, as "map#id of the object".
    """

    def __init__(
        self,
        path: Path,
        *,
        players: int = 1,
        leads: tuple[str, ...] = (),
        seed: int = 1,
        entry: str = "",
        at_object: int = 0,
        habits: Path | None = None,
    ) -> None:
        """Begin at a map, at its entry or at an object, and with the habits that a recording of the map ends with.

        `leads` names the players' friends, as for `new_world`.
        LevelError when it cannot be played, or has no such object; ReplayError as for `habits_at_end`.
        """
        self.path = path
        self.seed = seed
        self.level: Level = load(path)
        stage = self.level.stage
        if at_object and at_object not in stage.by_id:
            raise LevelError(Place(str(path)), f"has no object {at_object}; in Tiled the id stands beside the name")
        given = habits_at_end(habits, stage, players) if habits is not None else None
        self.run = Run(stage, seed=seed, players=players, leads=leads, entry=entry, at_object=at_object, given=given)
        self.night = Night()
        self.over = False
        self.arrived = True
        self.laps = 0
        self.ticks = 0
        self.done: list[str] = []
        self.freed: list[str] = []

    @property
    def stage(self) -> Stage:
        """The stage under way."""
        return self.run.stage

    @property
    def world(self) -> World[Entity]:
        """The world under way."""
        return self.run.world

    def tick(self, held: list[int], commands: list[Command] | None = None) -> list[Event]:
        """Step once; nothing happens any more when the night is over. Call `go_on` once a frame after the steps."""
        if self.over:
            return []
        self.ticks += 1
        return self.run.tick(held, commands)

    def go_on(self) -> bool:
        """Follow an exit that everyone has taken; True when a new map has begun. LevelError on a broken one."""
        self.arrived = False
        target = self.world.left
        if not target or self.over:
            return False
        self._close()
        self.done.append(self.stage.name)
        self.freed += [f"{self.stage.name}#{dreamer}" for dreamer in self.world.freed]
        if target == END:
            self.over = True
            return False
        self.path, entry = beside(self.path, target)
        self.level = load(self.path)
        self.run = self.run.next_run(self.level.stage, entry, self.seed + len(self.night.logs))
        self.arrived = True
        return True

    def read_again(self) -> Level:
        """Read the map under way as it is on disk now, to `take` it; LevelError when it cannot be played."""
        return load(self.path)

    def take(self, level: Level) -> None:
        """Go on in the map as it was saved: its lap begins anew, everyone keeps their place where there is room.

        Habits that it was begun with are given again. The log ends and another begins (ARCHITECTURE 2).
        """
        places = {friend.name: (friend.x, friend.y) for friend in self.world.friends.values()}
        self._close()
        self.level = level
        before = self.run.log
        seed = self.seed + len(self.night.logs)
        self.run = self.run.next_run(level.stage, before.entry, seed, places, before.given)

    def finish(self) -> Night:
        """Close the log of the map under way and give the whole night."""
        if not self.over:
            self._close()
            self.over = True
        return self.night

    def _close(self) -> None:
        self.night.logs.append(self.run.close())
        self.laps += self.world.loop.lap if self.world.loop is not None else 0
