"""The bot that plays a map's `solution`, alone or in company, through the same buttons as people."""

from game.replay.bots.giving import get_up, give
from game.replay.bots.steering import dodge, is_at, named, spot_on, walk
from game.replay.solution import GIFTS, Lap, Part, Step
from game.sim.bosses.revision import OWNER, Revision
from game.sim.buttons import ACT, LEAD_JENNA, LEAD_LEO, LEAD_MIA, LEAD_RAVI, LEFT, LIE, RIGHT, STAY
from game.sim.entity import Entity
from game.sim.friends.friend import Friend, MirrorChoice, Mode
from game.sim.geometry import distance
from game.sim.ground import Ground
from game.sim.leash import SCREEN_WIDTH
from game.sim.loop.seam import Anchor, Seam, SeamState
from game.sim.loop.state import Phase
from game.sim.stage import Stage
from game.sim.things.exit import Exit
from game.sim.units import TICKS_PER_SECOND, TILE_PIXELS, pixels
from game.sim.world import World

LEADS = {"jenna": LEAD_JENNA, "ravi": LEAD_RAVI, "mia": LEAD_MIA, "leo": LEAD_LEO}
SOCIAL = ("lie", "exit")
"""What the others do too, once their own parts are done: a night is turned, and left, together."""
ALONG = pixels(80)
"""Who comes along stays so far behind."""


class _Progress:
    """How far one part of the lap has come, and who plays it."""

    def __init__(self, part: Part) -> None:
        self.part = part
        self.at = 0
        self.player = -1
        self.ticks = 0

    @property
    def step(self) -> Step | None:
        return self.part.steps[self.at] if self.at < len(self.part.steps) else None

    def next(self) -> None:
        self.at += 1
        self.ticks = 0


class Solver:
    """Plays laps in turn; `buttons` is called once a tick and gives what each player holds."""

    def __init__(self, laps: tuple[Lap, ...], to: str = "") -> None:
        """Take the laps of a solution. Of several exits those that lead `to` a map are taken, else the first."""
        self.laps = laps
        self.to = to
        self.lap = 0
        self.number = 0
        self.parts: list[_Progress] = []

    def buttons(self, stage: Stage, world: World[Entity]) -> list[int]:
        """Give every player's buttons for the next tick."""
        held = [0] * len(world.players)
        loop = world.loop
        if loop is None or loop.woken:
            return self._leave(stage, world)
        if loop.lap != self.number:
            self.number = loop.lap
            lap = self.laps[self.lap] if self.lap < len(self.laps) else Lap()
            self.lap += 1
            self.parts = [_Progress(part) for part in lap.parts]
        if loop.phase is Phase.MIRROR:
            held[max(0, loop.mirror_player)] = self._mirror(world)
            return held
        if loop.phase is not Phase.PLAY:
            return held
        ground = Ground(stage, world)
        self._deal(world)
        for number, player in enumerate(world.players):
            if player.leads:
                held[number] = dodge(ground, world.friends[player.leads]) or self._play(stage, ground, world, number)
        return held

    def _deal(self, world: World[Entity]) -> None:
        """Give parts to players: first to those who lead the friend, then to whoever has nothing to do."""
        for progress in self.parts:
            if progress.player >= 0 or progress.step is None or progress.part.friend not in world.friends:
                continue
            name = progress.part.friend
            if any(each.part.friend == name and each.player >= 0 and each.step is not None for each in self.parts):
                continue  # the friend's earlier part comes first
            leader = world.leader_of(name)
            if leader is not None:
                number = world.players.index(leader)
            else:
                idle = [index for index, player in enumerate(world.players) if player.leads and not self._busy(index)]
                number = idle[0] if idle else -1
            if number >= 0 and not self._busy(number):
                progress.player = number

    def _busy(self, number: int) -> bool:
        return any(progress.player == number and progress.step is not None for progress in self.parts)

    def _play(self, stage: Stage, ground: Ground, world: World[Entity], number: int) -> int:
        friend = world.friends[world.players[number].leads]
        mine = next((each for each in self.parts if each.player == number and each.step is not None), None)
        if mine is None:
            return self._together(stage, ground, world, friend)
        if mine.part.friend != friend.name:
            if world.friends[mine.part.friend].asleep or friend.held & LEADS[mine.part.friend]:
                return 0
            return LEADS[mine.part.friend]
        step = mine.step
        assert step is not None
        if step.verb in SOCIAL and self._others_at_work(mine):
            return 0
        mine.ticks += 1
        return self._do(stage, ground, world, friend, mine, step)

    def _others_at_work(self, mine: _Progress) -> bool:
        return any(
            each is not mine and each.step is not None and each.step.verb not in SOCIAL and each.player >= 0
            for each in self.parts
        )

    def _together(self, stage: Stage, ground: Ground, world: World[Entity], friend: Friend) -> int:
        steps = [each.part.steps[-1].verb for each in self.parts]
        waiting = any(each.step is not None and each.step.verb not in SOCIAL for each in self.parts)
        if waiting:
            return self._along(stage, ground, world, friend)
        if "lie" in steps:
            return 0 if friend.lying or friend.held & LIE else LIE
        return self._to_exit(stage, ground, world, friend) if "exit" in steps else 0

    def _along(self, stage: Stage, ground: Ground, world: World[Entity], friend: Friend) -> int:
        """Come along with whoever is at work, where a map is more than a screen wide, as people do."""
        busy = [
            world.friends[world.players[each.player].leads]
            for each in self.parts
            if each.step is not None and each.player >= 0 and world.players[each.player].leads
        ]
        if stage.width * TILE_PIXELS <= SCREEN_WIDTH or not busy:
            return 0
        there = min(busy, key=lambda other: distance(friend.x, friend.y, other.x, other.y))
        if distance(friend.x, friend.y, there.x, there.y) < ALONG:
            return 0
        return walk(ground, world, friend, there.x, there.y)

    def _do(
        self, stage: Stage, ground: Ground, world: World[Entity], friend: Friend, mine: _Progress, step: Step
    ) -> int:
        """Give the buttons for one step; moves the part on when the step is done."""
        if friend.bracing and step.verb not in ("ground", "wait", "stay", "lie"):
            return get_up(friend)
        if step.verb == "wait":
            awaited = named(stage, world, step.name) if step.seconds < 0 else None
            if awaited.on if awaited is not None else mine.ticks >= step.seconds * TICKS_PER_SECOND:
                mine.next()
            return 0
        if step.verb == "stay":
            mine.next()  # who stands on something stays by itself
            return 0 if friend.pressing or friend.carry or friend.held & STAY else STAY
        if step.verb == "lie":
            return 0 if friend.lying or friend.held & LIE else LIE
        if step.verb == "exit":
            return self._to_exit(stage, ground, world, friend)
        if step.verb == "mirror":
            return self._to_mirror(ground, world, friend, mine)
        thing = named(stage, world, step.name)
        if thing is None:
            mine.next()
            return 0
        return self._with(stage, ground, world, friend, mine, step, thing)

    def _with(
        self,
        stage: Stage,
        ground: Ground,
        world: World[Entity],
        friend: Friend,
        mine: _Progress,
        step: Step,
        thing: Entity,
    ) -> int:
        x, y = spot_on(friend, thing)
        match step.verb:
            case "on" | "go":
                inside = thing.id in friend.pressing if step.verb == "on" else is_at(friend, x, y)
                if inside and is_at(friend, x, y, pixels(6)):
                    mine.next()
                    return 0
                return walk(ground, world, friend, x, y)
            case "hold":
                if _is_done(world, thing):
                    mine.next()
                    return 0
                if friend.anchor == thing.id or is_at(friend, x, y):
                    return ACT
                return walk(ground, world, friend, x, y)
            case gift if gift in GIFTS:
                held, done = give(ground, world, friend, gift, thing)
                if done:
                    mine.next()
                return held
            case _:
                if not is_at(friend, x, y, pixels(12 if step.verb == "take" else 18)):
                    return walk(ground, world, friend, x, y)
                if friend.held & ACT:
                    return 0
                mine.next()
                return ACT

    def _to_exit(self, stage: Stage, ground: Ground, world: World[Entity], friend: Friend) -> int:
        region = stage.region
        way_out = world.entities.get(region.number("exit")) if region is not None else None
        if way_out is None or (isinstance(way_out, Exit) and way_out.holds(friend)):
            return 0
        return walk(ground, world, friend, *spot_on(friend, way_out))

    def _to_mirror(self, ground: Ground, world: World[Entity], friend: Friend, mine: _Progress) -> int:
        step = mine.step
        if step is not None and friend.mirror.value == step.name:
            mine.next()
            return 0
        mirrors = [entity for entity in world.entities.values() if entity.offer(world, friend) == "look"]
        if mirrors:
            return 0 if friend.held & ACT else ACT
        far = [entity for entity in world.entities.values() if type(entity).__name__ == "Mirror"]
        if not far:
            mine.next()
            return 0
        return walk(ground, world, friend, *far[0].centre)

    def _mirror(self, world: World[Entity]) -> int:
        """Turn the Mirror to what the step asks for, then step away."""
        loop = world.loop
        assert loop is not None
        player = world.players[max(0, loop.mirror_player)]
        wanted = next(
            (each.step.name for each in self.parts if each.step is not None and each.step.verb == "mirror"), ""
        )
        if wanted and world.friends[loop.mirror_friend].mirror is not MirrorChoice(wanted):
            return 0 if player.held & ACT else ACT
        return 0 if player.held & (LEFT | RIGHT) else RIGHT

    def _be_quiet(self, ground: Ground, world: World[Entity], demon: Revision) -> list[int]:
        """Let whoever leads the owner, else the first player, go to the plan."""
        held = [0] * len(world.players)
        leader = world.leader_of(OWNER)
        number = world.players.index(leader) if leader is not None else 0
        friend = world.friends[world.players[number].leads]
        if friend.name == OWNER:
            held[number] = _to_plan(ground, world, demon, friend)
        else:
            held[number] = 0 if friend.held & LEADS[OWNER] else LEADS[OWNER]
        return held

    def _leave(self, stage: Stage, world: World[Entity]) -> list[int]:
        """Once awake, a demon's owner does the quiet act, and everyone walks out."""
        ground = Ground(stage, world)
        held = [0] * len(world.players)
        for demon in world.of(Revision):
            if demon.keeps_here:
                return self._be_quiet(ground, world, demon)
        exits = [entity for entity in world.entities.values() if isinstance(entity, Exit) and entity.to]
        exits.sort(key=lambda way_out: way_out.to != self.to)
        for number, player in enumerate(world.players):
            friend = world.friends.get(player.leads)
            if friend is None or friend.mode is not Mode.LED or not exits or exits[0].holds(friend):
                continue
            held[number] = walk(ground, world, friend, *spot_on(friend, exits[0]))
        return held


def _to_plan(ground: Ground, world: World[Entity], demon: Revision, friend: Friend) -> int:
    """Walk to the plan, and sign it once it can be signed."""
    if demon.offer(world, friend):
        return 0 if friend.held & ACT else ACT
    return walk(ground, world, friend, demon.plan[0], demon.plan[1] + pixels(24))


def _is_done(world: World[Entity], anchor: Entity) -> bool:
    """Tell whether the seam of an anchor is broken: there is nothing left to hold."""
    seam = world.entities.get(anchor.seam) if isinstance(anchor, Anchor) else None
    return isinstance(seam, Seam) and seam.state is SeamState.BROKEN
