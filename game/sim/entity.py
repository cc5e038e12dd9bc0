"""What every entity has, and the hooks that the tick calls. Kinds live in things/, shades/ and loop/, one file each."""

from __future__ import annotations

from typing import ClassVar

import msgspec

from game.sim.friends.friend import Friend
from game.sim.loop.habit import Act
from game.sim.stage import Stage
from game.sim.units import pixels
from game.sim.world import World

Box = tuple[int, int, int, int]
"""Left, top, right, bottom in 1/256 px."""
TOUCH_REACH = pixels(32)
"""Bodies farther from an entity's rectangle are not told to it by `touch`."""


class Entity(msgspec.Struct, kw_only=True):
    """The base of all kinds. `x`, `y` is the top left corner in 1/256 px; points have no width or height.

    `on` means what it means for the kind: a plate is down, a lever pulled, a socket full, a gate open.
    """

    is_thing: ClassVar[bool] = True
    """Something may be done with it, or it stands in the way; False needs no hook but decide, move and touch."""

    id: int
    name: str
    x: int
    y: int
    width: int = 0
    height: int = 0
    on: bool = False
    gone: bool = False  # removed at the end of the tick

    @property
    def centre(self) -> tuple[int, int]:
        """The middle, in 1/256 px."""
        return self.x + self.width // 2, self.y + self.height // 2

    @property
    def blocks(self) -> bool:
        """Bodies cannot enter its body now."""
        return False

    @property
    def bridges(self) -> bool:
        """Bodies can stand on its body over a pit now."""
        return False

    @property
    def body(self) -> Box:
        """The part that blocks or bridges now: all of its rectangle, unless the kind says otherwise."""
        return self.x, self.y, self.x + self.width, self.y + self.height

    @property
    def wind(self) -> tuple[int, int]:
        """How far it carries a body that stands in its rectangle, units a tick."""
        return 0, 0

    @property
    def claims_to_be_there(self) -> bool:
        """Disbelief may be tried on it, whether it is true or false."""
        return False

    @property
    def leads_over(self) -> Box:
        """The part of its body over which a way leads now."""
        return self.body

    @property
    def answers(self) -> str:
        """The gift that it answers, "" for none."""
        return ""

    @property
    def is_fading(self) -> bool:
        """It bridges, and no longer than it takes to cross."""
        return False

    @property
    def is_danger(self) -> bool:
        """Act near it lunges even without a direction."""
        return False

    @property
    def is_harmless(self) -> bool:
        """Though Act near it lunges, it hurts nobody: followers need not keep off."""
        return False

    @property
    def is_struck(self) -> bool:
        """A lunge that reaches it now does something to it."""
        return self.is_danger

    @property
    def is_nightmare(self) -> bool:
        """It is gone once the region is awake."""
        return False

    @property
    def is_paper(self) -> bool:
        """Plates that only shades press feel it, where its point stands."""
        return False

    @property
    def casts_shadow(self) -> bool:
        """In a beam of light it throws a shadow that carries."""
        return False

    @property
    def treads_as(self) -> str:
        """The friend as whom plates feel it, where its point stands, "" for nobody."""
        return ""

    @property
    def draws_shades(self) -> bool:
        """A shade that comes over it would still change something."""
        return False

    @property
    def sort(self) -> str:
        """What a socket compares with what it accepts; "" for things that cannot be carried."""
        return ""

    @property
    def is_for(self) -> str:
        """The only friend it is for, "" for any."""
        return ""

    @property
    def holding(self) -> int:
        """The id of the thing that lies in it, 0 for none."""
        return 0

    @property
    def holes(self) -> list[tuple[int, int, int, int]]:
        """Boxes (left, top, width, height) in which there is no floor now."""
        return []

    def threats(self, world: World[Entity]) -> list[tuple[tuple[int, int, int, int], int]]:
        """Boxes (left, top, width, height) that it will strike, and in how many ticks."""
        return []

    @property
    def lap_rule(self) -> str:
        """Give how laps end for its sake, "" for as always.

        "verse": by time or a jolt alone; "wait": not at all; "stitch": now.
        """
        return ""

    @property
    def keeps_here(self) -> bool:
        """Nobody leaves the map for its sake."""
        return False

    def freezes(self, name: str) -> bool:
        """Tell whether it holds a friend's gift fast."""
        return False

    def strike_out(self, world: World[Entity]) -> None:
        """It is struck out: drafts are gone."""

    def is_held_by_echoes(self, world: World[Entity]) -> bool:
        """It is a way that stands open, and that an echo holds open."""
        return False

    def put_down(self, world: World[Entity], friend: Friend) -> None:
        """Leave the hands of the friend who carries it."""

    def contains(self, x: int, y: int) -> bool:
        """Tell whether a point lies in the rectangle."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height

    def offer(self, world: World[Entity], friend: Friend) -> str:
        """Say what Act would do for this friend here: a verb of hands.py, or "" when it is not in reach."""
        return ""

    def act(self, stage: Stage, world: World[Entity], friend: Friend) -> None:
        """Do what was offered, on the press of Act."""

    def perform(self, world: World[Entity], friend: Friend, act: Act) -> bool:
        """Let the friend's echo repeat an act on this thing; False when it fizzles (GAME.md 2.5)."""
        return False

    def answer_gift(self, world: World[Entity], friend: Friend, gift: str) -> bool:
        """Answer a gift that reached it; True when it is a beat."""
        return False

    def meets(self, friend: Friend) -> bool:
        """Tell whether it is a wind, and this body stands in its way and faces it."""
        return False

    def slow_down(self, duration: int) -> bool:
        """Lull it for so many ticks; True when it feels that (never a beat)."""
        return False

    def hear_beat(self, world: World[Entity], friend: Friend, token: str, thing: int) -> None:
        """A beat that counts was done on the object with id `thing`, by the friend's body or echo."""

    def lure(self, world: World[Entity], x: int, y: int, duration: int) -> bool:
        """Light at (x, y) draws it there for so many ticks; True when it feels that (never a beat)."""
        return False

    def untie(self, world: World[Entity], friend: Friend) -> None:
        """`friend` breaks the hold that it has on another (`Friend.caught`)."""

    @property
    def has_caught(self) -> str:
        """The friend whom it holds (`Friend.caught` is its id), "" for none."""
        return ""

    @property
    def aims_at(self) -> str:
        """The friend whom it is about to strike, "" for none."""
        return ""

    def find_paper(self, world: World[Entity], thing: int) -> None:
        """A plate with the id `thing`, which only shades press, lies under it."""

    def decide(self, stage: Stage, world: World[Entity]) -> None:
        """Step 3 of a tick: choose what to do."""

    def move(self, stage: Stage, world: World[Entity]) -> None:
        """Step 4: move."""

    def touch(self, world: World[Entity], friend: Friend) -> None:
        """Step 5: a body within TOUCH_REACH, or one whose `pressing` names it; by ascending id of the entity."""

    def settle(self, stage: Stage, world: World[Entity]) -> None:
        """Step 6: work out `on` from what happened."""

    def settle_after(self, stage: Stage, world: World[Entity]) -> None:
        """Step 6, once every thing has settled: gates and seams look at the others."""


def things_of(world: World[Entity]) -> list[Entity]:
    """Give what may answer Act, block, bridge or settle: shades, of which there may be 200, are passed over."""
    return [entity for entity in world.entities.values() if entity.is_thing]
