"""Writes down what was played in the language of solutions (LEVELS.md 1), so that a maker need only play their map.

It keeps what the language can say: who did what on which thing, in turn. When and where between is left to the bots
that play it again, and so is what a friend does after letting go of an anchor whose seam did not break.
"""

from collections.abc import Iterable

from game.replay.check import inputs
from game.replay.log import Log
from game.replay.run import Run
from game.replay.solution import GIFTS, Lap, Part, Step
from game.sim.entity import Entity
from game.sim.events import Event, What
from game.sim.friends.friend import Friend, Mode
from game.sim.loop.habit import Act
from game.sim.loop.seam import Anchor, Seam, SeamState
from game.sim.stage import Stage
from game.sim.world import World

_STEPS = {"on": "on", "press": "on", "pull": "pull", "place": "place", "take": "take", **{name: name for name in GIFTS}}
"""The step for the verb of an act; what is not here (drop, release) follows from the steps."""


class _Doing:
    """A part under way; `by` is the player who leads its friend, or the friend when nobody does."""

    def __init__(self, friend: str, by: int | str) -> None:
        self.friend = friend
        self.by = by
        self.steps: list[Step] = []


class Scribe:
    """Watches one map being played, tick by tick; `script` is the solution so far, `woke` tells whether it is one."""

    def __init__(self, stage: Stage) -> None:
        """Begin with nothing played."""
        self.stage = stage
        self.woke = False
        self._laps: list[list[_Doing]] = []
        self._lap = 0
        self._seen: dict[str, int] = {}

    def watch(self, world: World[Entity], events: Iterable[Event]) -> None:
        """Write down what happened in the tick just stepped."""
        if self.woke or world.loop is None:
            return
        if world.loop.lap != self._lap:
            self._lap = world.loop.lap
            self._laps.append([])
            self._seen = {}
        for friend in world.friends.values():
            seen = self._seen.get(friend.name, 0)
            for act in friend.acts[seen if seen <= len(friend.acts) else 0 :]:  # the Mirror begins a lap again
                self._act(world, friend, act)
            self._seen[friend.name] = len(friend.acts)
        for event in events:
            self._hear(world, event)

    @property
    def laps(self) -> tuple[Lap, ...]:
        """What was played, lap by lap; a last lap in which nothing was done is left out."""
        laps = [Lap(tuple(Part(each.friend, tuple(each.steps)) for each in lap if each.steps)) for lap in self._laps]
        while laps and not laps[-1].parts:
            laps.pop()
        return tuple(laps)

    @property
    def script(self) -> str:
        """The text for the region's property `solution`, "" when nothing was done."""
        return " | ".join(_lap(lap) for lap in self.laps)

    def _act(self, world: World[Entity], friend: Friend, act: Act) -> None:
        verb = _STEPS.get(act.verb)
        if verb is not None and act.thing in self.stage.by_id:
            self._add(world, friend.name, verb, self._name(act.thing))

    def _hear(self, world: World[Entity], event: Event) -> None:
        match event.what:
            case What.HELD:
                self._add(world, event.friend, "hold", self._name(event.thing))
            case What.LET_GO if not _is_broken(world, event.thing):
                self._take_back(event.friend, Step("hold", self._name(event.thing)))
            case What.LAY_DOWN:
                self._add(world, event.friend, "lie")
            case What.GOT_UP:
                self._take_back(event.friend, Step("lie"))
            case What.UNFELT:  # walking there is no act, but a shade may come to walk it again
                self._add(world, event.friend, "go", self._name(event.thing))
            case What.MIRROR_TURNED:
                self._turn(world, event.friend, event.note)
            case What.LAP_ENDED if event.note == "exit":
                for friend in world.led:
                    self._add(world, friend.name, "exit")
            case What.WAKE:
                self.woke = True
            case _:
                pass

    def _add(self, world: World[Entity], friend: str, verb: str, name: str = "") -> None:
        """Add a step to the part of the friend: a new one when the player who leads it did something else since."""
        leader = world.leader_of(friend) if world.friends[friend].mode is Mode.LED else None
        by: int | str = friend if leader is None else world.players.index(leader)
        lap = self._laps[-1]
        doing = next((each for each in reversed(lap) if each.by == by or each.friend == friend), None)
        if doing is None or doing.friend != friend:
            doing = _Doing(friend, by)
            lap.append(doing)
        doing.by = by
        step = Step(verb, name)
        if doing.steps[-1:] != [step]:
            doing.steps.append(step)

    def _take_back(self, friend: str, step: Step) -> None:
        for each in self._laps[-1]:
            if each.friend == friend and each.steps[-1:] == [step]:
                each.steps.pop()

    def _turn(self, world: World[Entity], friend: str, choice: str) -> None:
        """Keep only the last choice of those that the Mirror was turned through."""
        for each in self._laps[-1]:
            if each.friend == friend and each.steps and each.steps[-1].verb == "mirror":
                each.steps.pop()
        self._add(world, friend, "mirror", choice)

    def _name(self, thing: int) -> str:
        placement = self.stage.by_id[thing]
        return placement.name or str(placement.fields.get("beat", ""))


def scribe(log: Log, stage: Stage) -> Scribe:
    """Play a log again, fast and without its checksums, and give what it says."""
    written = Scribe(stage)
    run = Run.of(log, stage)
    for held, commands in inputs(log):
        written.watch(run.world, run.tick(held, commands))
    return written


def _is_broken(world: World[Entity], thing: int) -> bool:
    """Tell whether the seam of an anchor is broken."""
    anchor = world.entities.get(thing)
    seam = world.entities.get(anchor.seam) if isinstance(anchor, Anchor) else None
    return isinstance(seam, Seam) and seam.state is SeamState.BROKEN


def _lap(lap: Lap) -> str:
    parts = (
        f"{part.friend} {', '.join(f'{step.verb} {step.name}'.strip() for step in part.steps)}" for part in lap.parts
    )
    return "; ".join(parts) or "watch"
