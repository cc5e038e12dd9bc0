"""A gate: a wall for bodies while the plates and levers that open it are not on (GAME.md 2.8)."""

from __future__ import annotations

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.stage import Stage
from game.sim.world import World

SLIDE_TICKS = 24
"""How long the picture of a moving gate lasts; it blocks at once."""


class Gate(Entity, kw_only=True, tag="gate"):
    """`openers` are ids; `normally_open` turns the meaning round; echoes pass unless it is `strict`."""

    openers: list[int] = []
    normally_open: bool = False
    needs_all: bool = True
    strict: bool = False
    keep: bool = False
    braceable: bool = False  # Leo, braced in it, keeps it from shutting
    stemmed: bool = False  # he does
    moved_tick: int = -1000

    @property
    def blocks(self) -> bool:
        """Closed, it is a wall."""
        return not self.on

    def is_held_by_echoes(self, world: World[Entity]) -> bool:
        """It stands open, and an echo stands on what opens it."""
        under = [number for friend in world.friends.values() for number in friend.echo.pressing]
        return self.on and any(opener in under for opener in self.openers)

    @property
    def claims_to_be_there(self) -> bool:
        """Shut, it is there, and true."""
        return not self.on

    def _is_stemmed(self, world: World[Entity]) -> bool:
        """Tell whether somebody stands braced in it."""
        return any(
            (friend.bracing and self.contains(friend.x, friend.y))
            or (friend.echo.bracing and self.contains(friend.echo.x, friend.echo.y))
            for friend in world.friends.values()
        )

    def settle_after(self, stage: Stage, world: World[Entity]) -> None:
        """Open or close after the things that open it; a woken region has no closed gates."""
        states = [world.entities[opener].on for opener in self.openers if opener in world.entities]
        moved = (all(states) if self.needs_all else any(states)) if states else False
        is_open = moved != self.normally_open
        if self.id in world.shortcuts or (world.loop is not None and world.loop.woken):
            is_open = True
        stemmed = self.braceable and self.on and not is_open and self._is_stemmed(world)
        if stemmed and not self.stemmed:
            world.say(What.SHIELDED, friend="leo", thing=self.id, note="gate", x=self.centre[0], y=self.centre[1])
        self.stemmed = stemmed
        is_open = is_open or stemmed
        if is_open and self.keep and self.id not in world.shortcuts:
            world.shortcuts.append(self.id)
        if is_open == self.on:
            return
        self.on = is_open
        self.moved_tick = world.tick
        x, y = self.centre
        if is_open:
            world.say(What.GATE_OPENED, thing=self.id, x=x, y=y)
            return
        first_off = next(
            (number for number in self.openers if number in world.entities and not world.entities[number].on), 0
        )
        called = world.loop is not None and world.loop.called_ticks > 0
        world.say(What.GATE_CLOSED, thing=self.id, number=first_off, note="called" if called else "", x=x, y=y)
