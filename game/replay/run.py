"""A level under way: steps its world frame by frame and logs all that it is given."""

from collections.abc import Sequence

from msgspec.structs import replace

from game.replay.log import CHECK_TICKS, Log, ReplayError
from game.sim.commands import Command
from game.sim.entity import Entity
from game.sim.events import Event
from game.sim.lap import new_world
from game.sim.lessons import kept_by
from game.sim.loop.given import Given
from game.sim.snapshot import freeze
from game.sim.stage import Stage
from game.sim.step import step
from game.sim.world import Assists, Lessons, World

HURRY = 3
"""While the night is turned a frame holds three ticks (GAME.md 2.4 d)."""


class Run:
    """People, bots, `pipe` and replays all play through this."""

    def __init__(
        self,
        stage: Stage,
        *,
        seed: int = 1,
        players: int = 1,
        entry: str = "",
        leads: tuple[str, ...] = (),
        assists: Assists | None = None,
        lessons: Sequence[Lessons] = (),
        at_object: int = 0,
        places: dict[str, tuple[int, int]] | None = None,
        given: Given | None = None,
    ) -> None:
        """Begin a level. Arguments as for `new_world`."""
        self.stage = stage
        self.world: World[Entity] = new_world(
            stage,
            seed=seed,
            players=players,
            entry=entry,
            assists=assists,
            lessons=lessons,
            leads=leads,
            at_object=at_object,
            places=places,
            given=given,
        )
        start = self.world
        self.log = Log(
            level=stage.name,
            level_hash=stage.hash,
            seed=seed,
            players=players,
            entry=entry,
            leads=leads,
            at_object=at_object,
            assists=replace(start.assists),
            lessons=[replace(each, uses=dict(each.uses)) for each in start.lessons],
            places=places or {},
            given=given,
        )

    @classmethod
    def of(cls, log: Log, stage: Stage) -> "Run":
        """Begin as a log began. ReplayError when the level is not the one that was recorded."""
        if log.level_hash != stage.hash:
            raise ReplayError(f"{log.level}: the level has changed since this was recorded; record it again")
        return cls(
            stage,
            seed=log.seed,
            players=log.players,
            entry=log.entry,
            leads=log.leads,
            at_object=log.at_object,
            places=log.places,
            given=log.given,
            assists=replace(log.assists),
            lessons=log.lessons,
        )

    def tick(self, held: list[int], commands: list[Command] | None = None) -> list[Event]:
        """Step once."""
        given = tuple(held)
        self.log.note(given, commands or [])
        events = step(self.stage, self.world, held, commands)
        if self.log.ticks % CHECK_TICKS == 0:
            self.log.check(freeze(self.world))
        return events

    @property
    def ticks_due(self) -> int:
        """How many ticks the frame that begins now holds."""
        return HURRY if self.world.loop is not None and self.world.loop.hurried else 1

    def frame(self, held: list[int], commands: list[Command] | None = None) -> list[Event]:
        """Step through one frame of 1/60 s: one tick, or three while the night is turned."""
        events = self.tick(held, commands)
        for _ in range(self.ticks_due - 1):
            events += self.tick(held)
        return events

    def close(self) -> Log:
        """Finish the log with a last check."""
        if self.log.ticks % CHECK_TICKS:
            self.log.check(freeze(self.world))
        return self.log

    def next_run(
        self,
        stage: Stage,
        entry: str,
        seed: int,
        places: dict[str, tuple[int, int]] | None = None,
        given: Given | None = None,
    ) -> "Run":
        """Go on in another map: who leads whom, assists and lessons come along. The rest is as for `new_world`."""
        leads = tuple(player.leads for player in self.world.players if player.leads)
        return Run(
            stage,
            seed=seed,
            players=len(leads),
            entry=entry,
            leads=leads,
            assists=self.world.assists,
            lessons=kept_by(self.world),
            places=places,
            given=given,
        )
