"""The Revision, Jenna's fear of failure: a cathedral on compass legs that strikes out whatever is not perfect.

Three stitches, a phase each (GAME.md 7). *Correct*: rows and margins are rubbed out. *Again*: a beam falls where
Jenna's last habit built, unless Leo stands braced there. *What if*: her gift is held fast, friends lay bad drafts, and
what opens the stitch is that they fell (gap.py). Then it waits until she signs the smudged plan, and folds up.
What it strikes when is in verse.py, what a strike does in marks.py.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from game.sim.bosses.marks import fall_on, inside, middle, rub_out
from game.sim.bosses.verse import (
    AGAIN,
    BACK_TICKS,
    CORRECT,
    VERSE_TICKS,
    WHAT_IF,
    Box,
    Kind,
    Stroke,
    boxes,
    line_ticks,
)
from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend
from game.sim.friends.jenna import bridge
from game.sim.geometry import near, toward
from game.sim.loop.beats import beat
from game.sim.loop.seam import Seam, SeamState
from game.sim.motion import KNOCK_SPEED, KNOCK_TICKS
from game.sim.stage import Placement, Stage
from game.sim.units import TILE, pixels, ticks
from game.sim.world import World

OWNER = "jenna"
STITCHES = ("first", "second", "third")
"""The fields of its stitches in a map, in turn."""
OPENING_TICKS = 108
"""A stitch snaps, and everybody breathes before the next verse."""
FLINCH_TICKS = 24
CALM_TICKS = 84
"""So long it takes to lower its arms before the plan can be signed."""
SIGNING_TICKS = 196
PLAN_DOWN = pixels(33)
"""The plan lies so far before its hem."""
PLAN_REACH = pixels(44)
ALONE_TICKS = ticks(5000)
"""A stitch that its owner holds alone closes after so long; in company others may take 3 s to answer."""
MOST_BUILT = 3
AROUND = pixels(24)
"""A beam hits so far round what was built, and from there Leo can hold it."""


class Phase(StrEnum):
    """What it is about. The first three are verses, by the number of open stitches."""

    CORRECT = "correct"
    AGAIN = "again"
    WHAT_IF = "what_if"
    OPENING = "opening"  # a stitch snaps; nothing strikes
    QUIET = "quiet"  # it lowers its arms and waits
    SIGNING = "signing"
    FOLDED = "folded"


VERSES: dict[Phase, tuple[Stroke, ...]] = {Phase.CORRECT: CORRECT, Phase.AGAIN: AGAIN, Phase.WHAT_IF: WHAT_IF}
_IN_TURN = (Phase.CORRECT, Phase.AGAIN, Phase.WHAT_IF)


class Mark(msgspec.Struct, frozen=True):
    """A stroke as it stands now: `age` in ticks counts from the strike, negative while its line is drawn."""

    kind: Kind
    box: Box
    age: int
    line: int
    lasts: int
    held: bool = False  # a beam that fell on somebody braced

    @property
    def is_rubbed(self) -> bool:
        """There is no floor under it."""
        return self.kind is not Kind.BEAM and 0 <= self.age < self.lasts


def phase_of(opened: int) -> Phase:
    """Give the verse after so many stitches; after the last it is quiet."""
    return _IN_TURN[opened] if opened < len(_IN_TURN) else Phase.QUIET


def built_before(stage: Stage, world: World[Entity]) -> list[Box]:
    """Give where its owner's last habit built, and as far round it as a beam reaches."""
    friend = world.friends.get(OWNER)
    habit = friend.habit((world.loop.lap - 1) % len(friend.latest)) if friend and world.loop else None
    found: list[Box] = []
    for act in habit.acts if habit else ():
        if act.verb != "draft":
            continue
        slot = stage.by_id.get(act.thing)
        at = (slot.x, slot.y, slot.width, slot.height) if slot else bridge(act.face_x, act.face_y, act.x, act.y)
        box = (at[0] - AROUND, at[1] - AROUND, at[2] + 2 * AROUND, at[3] + 2 * AROUND)
        if box not in found:
            found.append(box)
    return found[:MOST_BUILT]


class Revision(Entity, kw_only=True, tag="revision"):
    """Its rectangle is the floor it corrects; it stands at the middle of the upper edge. `stitches` are seams, in turn.

    Everything here but `built`, `flinch` and `alone` follows from the lap's clock, so that a verse repeats exactly.
    """

    beat: str  # of a beam that Leo holds
    stitches: list[int]
    opened: int = 0
    phase: Phase = Phase.CORRECT
    phase_ticks: int = 0
    built: list[Box] = []  # where beams fall in this verse
    rubbed: list[Box] = []  # where there is no floor now
    held: list[int] = []  # the clocks at which a beam was held
    flinch: int = 0  # ticks left of a blow that a braced friend gave it
    alone: int = 0  # ticks that its owner has held a stitch alone

    @property
    def hem(self) -> tuple[int, int]:
        """Where it stands."""
        return self.x + self.width // 2, self.y

    @property
    def plan(self) -> tuple[int, int]:
        """The middle of the plan before it."""
        return self.x + self.width // 2, self.y + PLAN_DOWN

    @property
    def holes(self) -> list[Box]:
        """Rubbed-out floor bears nobody."""
        return self.rubbed

    @property
    def lap_rule(self) -> str:
        """A verse is lived through. While a stitch opens no lap ends; then one begins with the next verse."""
        if self.phase in VERSES:
            return "verse"
        if self.phase is not Phase.OPENING or self.opened >= len(self.stitches):
            return ""
        return "stitch" if self.phase_ticks >= OPENING_TICKS else "wait"

    @property
    def keeps_here(self) -> bool:
        """Nobody leaves before the plan is signed and it has folded up."""
        return self.phase is not Phase.FOLDED

    @property
    def patience(self) -> int:
        """How many ticks a stitch stays open for its owner alone."""
        return ALONE_TICKS

    def freezes(self, name: str) -> bool:
        """*What if* holds its owner's gift fast."""
        return name == OWNER and self.phase is Phase.WHAT_IF

    def threats(self, world: World[Entity]) -> list[tuple[Box, int]]:
        """All that a line is being drawn round."""
        return [(mark.box, -mark.age) for mark in self.marks(world) if mark.age < 0]

    def enter(self, phase: Phase) -> None:
        """Begin a phase: the one door between them."""
        self.phase = phase
        self.phase_ticks = 0
        self.rubbed = []
        self.flinch = self.alone = 0

    def decide(self, stage: Stage, world: World[Entity]) -> None:
        """Move its phase on."""
        self.phase_ticks += 1
        self.flinch = max(0, self.flinch - 1)
        match self.phase:
            case Phase.CORRECT | Phase.AGAIN | Phase.WHAT_IF:
                self._watch_stitch(world)
            case Phase.OPENING:
                self._open(world)
            case Phase.SIGNING:
                self._sign(world)
            case Phase.QUIET | Phase.FOLDED:
                pass

    def settle(self, stage: Stage, world: World[Entity]) -> None:
        """Strike what is due at this tick of the verse."""
        loop = world.loop
        if loop is None or not world.is_looping or not loop.running or self.phase not in VERSES:
            self.rubbed = []
            return
        for mark in self.marks(world):
            if mark.age == -mark.line:
                x, y = middle(mark.box)
                text = "" if mark.kind.value in world.met else "first"
                world.say(What.LINE_DRAWN, thing=self.id, note=mark.kind.value, text=text, x=x, y=y)
            if mark.age == 0:
                self._strike(stage, world, mark)
        self.rubbed = [mark.box for mark in self.marks(world) if mark.is_rubbed]

    def marks(self, world: World[Entity]) -> list[Mark]:
        """Give all strokes that are to be seen now, in the order in which they strike."""
        loop = world.loop
        if loop is None or self.phase not in VERSES:
            return []
        percent = world.assists.timer_percent or 100
        clock = loop.clock if world.assists.timer_percent else loop.clock % VERSE_TICKS
        floor = (self.x, self.y, self.width, self.height)
        met: dict[Kind, bool] = {kind: kind.value in world.met for kind in Kind}
        found = []
        for stroke in VERSES[self.phase]:
            age = clock - stroke.tick * percent // 100
            line = line_ticks(stroke.kind, self.opened, len(world.humans), met=met[stroke.kind]) * percent // 100
            lasts = stroke.lasts * percent // 100
            if -line <= age < lasts + BACK_TICKS:
                places = boxes(stroke, floor, self.built or [self._before_plan()])
                held = stroke.kind is Kind.BEAM and loop.clock - age in self.held
                found += [Mark(stroke.kind, box, age, line, lasts, held) for box in places]
            if age < 0:
                met[stroke.kind] = True  # only the first of a kind is told at length
        return found

    def offer(self, world: World[Entity], friend: Friend) -> str:
        """Its owner, and nobody else, may sign the plan once it is quiet."""
        is_ready = self.phase is Phase.QUIET and self.phase_ticks >= CALM_TICKS
        return "sign" if is_ready and friend.name == OWNER and near(friend.x, friend.y, *self.plan, PLAN_REACH) else ""

    def act(self, stage: Stage, world: World[Entity], friend: Friend) -> None:
        """She signs."""
        self.enter(Phase.SIGNING)
        x, y = self.plan
        world.say(What.SIGNED, friend=friend.name, thing=self.id, x=x, y=y)

    def _strike(self, stage: Stage, world: World[Entity], mark: Mark) -> None:
        x, y = middle(mark.box)
        if mark.kind.value not in world.met:
            world.met.append(mark.kind.value)
        if mark.kind is not Kind.BEAM:
            world.say(What.STRUCK, thing=self.id, note=mark.kind.value, x=x, y=y)
            rub_out(stage, world, mark.box, [box for box in self.rubbed if box != mark.box], self.phase.value)
            return
        under = [friend for friend in world.friends.values() if inside(mark.box, friend.x, friend.y)]
        braced = [friend for friend in under if friend.bracing > 0 and not friend.asleep]
        for friend in braced:
            beat(world, friend, "ground", self.id, self.beat, friend.x, friend.y)
        if braced or any(_is_braced_echo(friend, mark.box) for friend in world.friends.values()):
            self.flinch = FLINCH_TICKS
            if world.loop is not None:
                self.held.append(world.loop.clock)
            world.say(What.BEAM_HELD, friend=braced[0].name if braced else "leo", thing=self.id, x=x, y=y)
            return
        world.say(What.STRUCK, thing=self.id, note=mark.kind.value, x=x, y=y)
        fall_on(world, mark.box, self.phase.value)

    def _before_plan(self) -> Box:
        x, y = self.plan
        return x - 2 * TILE, y + TILE, 4 * TILE, 2 * TILE

    def _watch_stitch(self, world: World[Entity]) -> None:
        """See the stitch of this phase break, or close on its owner alone."""
        if sum(seam in world.broken for seam in self.stitches) > self.opened:
            self.opened += 1
            self.enter(Phase.OPENING)
            world.say(What.STITCH_OPENS, thing=self.id, number=self.opened, x=self.hem[0], y=self.hem[1])
            return
        seam = world.entities.get(self.stitches[self.opened])
        owner = world.friends.get(OWNER)
        if not isinstance(seam, Seam) or seam.state is not SeamState.REVEALED or owner is None:
            return
        others = [friend for friend in world.friends.values() if friend is not owner]
        helped = any(friend.anchor in seam.anchors or friend.goal in seam.anchors for friend in others)
        self.alone = self.alone + 1 if owner.anchor in seam.anchors and not helped else 0
        if self.alone >= ALONE_TICKS:
            self.alone = 0
            owner.anchor = 0
            owner.act_used = True
            owner.knock_x, owner.knock_y = toward(*self.hem, owner.x, owner.y, KNOCK_SPEED)
            owner.knock = KNOCK_TICKS
            world.say(What.STITCH_SHUTS, friend=OWNER, thing=seam.id, x=owner.x, y=owner.y)

    def _open(self, world: World[Entity]) -> None:
        if self.phase_ticks < OPENING_TICKS:
            return
        if self.opened >= len(self.stitches):
            self.enter(Phase.QUIET)
        elif phase_of(self.opened) is Phase.WHAT_IF:
            for friend in world.friends.values():  # nothing of what echoes knew is there any more
                friend.latest = [None] * len(friend.latest)
                friend.previous = [None] * len(friend.previous)

    def _sign(self, world: World[Entity]) -> None:
        if self.phase_ticks >= SIGNING_TICKS:
            self.enter(Phase.FOLDED)
            x, y = self.hem
            world.say(What.DEMON_RESTS, thing=self.id, x=x, y=y)
            world.say(What.TALK, friend=OWNER, thing=self.id, note="revision_signed", x=x, y=y)


def _is_braced_echo(friend: Friend, box: Box) -> bool:
    return friend.echo.bracing and inside(box, friend.echo.x, friend.echo.y)


def rise(stage: Stage, world: World[Entity], at: Placement) -> Revision:
    """Begin with the verse of the first stitch that is still shut: each stitch is a checkpoint."""
    stitches = [at.number(field) for field in STITCHES]
    opened = sum(seam in world.broken for seam in stitches)
    phase = Phase.FOLDED if world.loop is None or world.loop.woken else phase_of(opened)
    return Revision(
        id=at.id,
        name=at.name,
        x=at.x,
        y=at.y,
        width=at.width,
        height=at.height,
        beat=at.text("beat"),
        stitches=stitches,
        opened=opened,
        phase=phase,
        built=built_before(stage, world) if phase is Phase.AGAIN else [],
    )
