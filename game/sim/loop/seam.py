"""Seams and their anchors: where the dream is stitched, and how two friends break it (GAME.md 2.7)."""

from __future__ import annotations

from enum import StrEnum

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend
from game.sim.geometry import near
from game.sim.loop.echo import so_far
from game.sim.loop.phrase import meets
from game.sim.stage import Stage
from game.sim.units import pixels
from game.sim.world import World

REACH = pixels(20)
ALMOST = pixels(96)
"""So near a stitch, Act that is held asks to come closer: the prompt for it is seen from as far."""
SEAM_STOP_TICKS = 6
"""Hit-stop of those who break a seam (GAME.md 5)."""


class SeamState(StrEnum):
    """Each step is permanent."""

    HIDDEN = "hidden"
    REVEALED = "revealed"
    BROKEN = "broken"


class Seam(Entity, kw_only=True, tag="seam"):
    """`hold` is the overlap in ticks that breaks it; `together` how long all anchors have been held so far."""

    pressure: tuple[str, ...] = ()
    hold: int
    required: bool = True
    after: int = 0  # the seam that must be broken before this one can show itself, 0 for none
    look: str = "clock"
    caption: str = ""
    state: SeamState = SeamState.HIDDEN
    anchors: list[int] = []
    together: int = 0
    waited: int = 0  # ticks that a held anchor has waited for an answer

    def reveal(self, world: World[Entity]) -> None:
        """HIDDEN becomes REVEALED, for good."""
        self.state = SeamState.REVEALED
        self._show_anchors(world)
        if self.id not in world.revealed:
            world.revealed.append(self.id)
        world.say(What.REVEALED, thing=self.id, x=self.centre[0], y=self.centre[1])

    def tear(self, world: World[Entity]) -> None:
        """It becomes BROKEN, for good."""
        self.state = SeamState.BROKEN
        self._show_anchors(world)
        if self.id not in world.broken:
            world.broken.append(self.id)
        world.say(What.BROKEN, thing=self.id, x=self.centre[0], y=self.centre[1])

    def may_show(self, world: World[Entity]) -> bool:
        """It is hidden, and no other has to be broken first."""
        return self.state is SeamState.HIDDEN and (not self.after or self.after in world.broken)

    def stitches(self, world: World[Entity]) -> int:
        """Count the beats of its pressure that this lap holds so far, of len(pressure)."""
        lap = so_far(world)
        return sum(meets((wanted,), lap) for wanted in self.pressure)

    def hear_beat(self, world: World[Entity], friend: Friend, token: str, thing: int) -> None:
        """While hidden, a beat of its pressure that counts draws a thread (GAME.md 2.6)."""
        wanted = token in self.pressure or f"{friend.name}:{token}" in self.pressure
        if not self.may_show(world) or not wanted or token not in so_far(world)[friend.name]:
            return
        x, y = self.centre
        lit = str(self.stitches(world))
        world.say(What.THREAD, friend=friend.name, thing=self.id, number=thing, note=token, text=lit, x=x, y=y)

    def _show_anchors(self, world: World[Entity]) -> None:
        """Its anchors can be held while it is revealed, and at no other time."""
        for number in self.anchors:
            anchor = world.entities.get(number)
            if anchor is not None:
                anchor.on = self.state is SeamState.REVEALED

    def settle_after(self, stage: Stage, world: World[Entity]) -> None:
        """Break when every anchor has been held long enough by different bodies."""
        if self.state is not SeamState.REVEALED or not world.is_looping:
            return
        holders = {friend.anchor for friend in world.friends.values() if friend.anchor}
        if not self.anchors or not all(anchor in holders for anchor in self.anchors):
            self.together = 0
            return
        self.together += 1
        if self.together == 1:
            world.say(What.OVERLAP, thing=self.id, x=self.centre[0], y=self.centre[1])
        if self.together >= self.hold:
            self.tear(world)
            for friend in world.friends.values():
                if friend.anchor in self.anchors:
                    friend.anchor = friend.goal = 0
                    friend.stop = SEAM_STOP_TICKS


class Anchor(Entity, kw_only=True, tag="anchor"):
    """A spot that one friend's body holds with Act. `on` mirrors whether its seam is revealed, unbroken."""

    seam: int
    friend: str = "any"

    @property
    def is_for(self) -> str:
        """The friend it names."""
        return "" if self.friend == "any" else self.friend

    def admits(self, name: str) -> bool:
        """Tell whether this friend may hold it."""
        return self.friend in ("any", name)

    def holder(self, world: World[Entity]) -> Friend | None:
        """Give who holds it now."""
        return next((friend for friend in world.friends.values() if friend.anchor == self.id), None)

    def offer(self, world: World[Entity], friend: Friend) -> str:
        """A revealed anchor that nobody else holds offers itself; just off it, it asks to come closer."""
        if not self.on:
            return ""
        holder = self.holder(world)
        if holder is not None and holder is not friend:
            return ""
        if near(friend.x, friend.y, self.x, self.y, REACH):
            return "hold" if self.admits(friend.name) else "refused"
        return "closer" if near(friend.x, friend.y, self.x, self.y, ALMOST) else ""
