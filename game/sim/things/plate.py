"""A plate: down while enough weight stands on it, or for the rest of the lap when it latches.

Who presses it is said by `who`: bodies and echoes, one of the two, or nothing but shades (GAME.md 2.7).
"""

from __future__ import annotations

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend, Mode
from game.sim.loop.beats import beat, remember
from game.sim.loop.habit import Act
from game.sim.stage import Stage
from game.sim.world import World

BRACED_WEIGHT = 2


class Plate(Entity, kw_only=True, tag="plate"):
    """`who` is any (body or echo), body, echo or shade; `friend` is any or a name; `beat` is its name in tokens."""

    beat: str
    weight: int = 1
    latch: bool = False
    who: str = "any"
    friend: str = "any"
    look: str = "foot"

    @property
    def draws_shades(self) -> bool:
        """Only shades press it, and it is not down for good."""
        return self.who == "shade" and not (self.on and self.latch)

    def admits(self, name: str) -> bool:
        """Tell whether this friend can press it."""
        return self.who != "shade" and self.friend in ("any", name)

    def ignores(self, friend: Friend) -> bool:
        """Tell whether a body that weighs something stands on it and is not felt."""
        return self._is_on(friend) and not self._feels(friend)

    def touch(self, world: World[Entity], friend: Friend) -> None:
        """A LED or STAY body presses; its first step in the lap is a beat.

        A body that somebody begins to lead while it stands there took no step: it weighs, and that is all. A body
        that it does not feel is told so, once a lap, or its silence would be taken for a fault.
        """
        inside = self._is_on(friend) and self._feels(friend)
        if self.ignores(friend) and self.id not in friend.stepped:
            friend.stepped.append(self.id)
            note = self.friend if self.who in ("any", "body") else self.who
            world.say(What.UNFELT, friend=friend.name, thing=self.id, note=note, x=friend.x, y=friend.y)
        if inside and self.id not in friend.pressing:
            friend.pressing.append(self.id)
            pushed = friend.moved or friend.lunge or friend.knock or not friend.way
            taken_over = friend.mode is Mode.LED and not pushed
            if self.id in friend.stepped or taken_over:
                remember(world, friend, "press", self.id, friend.x, friend.y)
            else:
                friend.stepped.append(self.id)
                beat(world, friend, "on", self.id, self.beat, *self.centre)
        elif not inside and self.id in friend.pressing:
            friend.pressing.remove(self.id)
            remember(world, friend, "release", self.id, friend.x, friend.y)

    def perform(self, world: World[Entity], friend: Friend, act: Act) -> bool:
        """An echo steps on or off at the recorded tick; that never fizzles."""
        pressing = friend.echo.pressing
        if act.verb == "release":
            if self.id in pressing:
                pressing.remove(self.id)
        elif self.who != "body" and self.admits(friend.name) and self.id not in pressing:
            pressing.append(self.id)
        return True

    def stays_down_without(self, world: World[Entity], friend: Friend) -> bool:
        """Tell whether it would stay down if this body, who stands on it, stepped off."""
        weight = BRACED_WEIGHT if friend.bracing else 1
        return (self.on and self.latch) or self.load(world) - weight >= self.weight

    def load(self, world: World[Entity]) -> int:
        """Bodies and echoes weigh 1 each, braced 2; on a plate of shades each shade does, and nothing else."""
        if self.who == "shade":
            return len(self._papers(world))
        load = 0
        for friend in world.friends.values():
            load += (self.id in friend.pressing) * (BRACED_WEIGHT if friend.bracing else 1)
            load += (self.id in friend.echo.pressing) * (BRACED_WEIGHT if friend.echo.bracing else 1)
        figures = [world.entities[number] for number in world.figures if number in world.entities]
        return load + sum(
            self.who in ("any", "echo") and self.admits(each.treads_as) and self.contains(each.x, each.y)
            for each in figures
        )

    def settle(self, stage: Stage, world: World[Entity]) -> None:
        """Weigh what stands on it; shades stop to read what only they feel."""
        if self.who == "shade":
            for entity in self._papers(world):
                entity.find_paper(world, self.id)
        down = self.load(world) >= self.weight or (self.on and self.latch)
        if down != self.on:
            self.on = down
            world.say(What.PRESSED if down else What.RELEASED, thing=self.id, x=self.centre[0], y=self.centre[1])

    def _is_on(self, friend: Friend) -> bool:
        return friend.weighs and self.contains(friend.x, friend.y)

    def _feels(self, friend: Friend) -> bool:
        return self.who != "echo" and self.admits(friend.name)

    def _papers(self, world: World[Entity]) -> list[Entity]:
        return [entity for entity in world.entities.values() if entity.is_paper and self.contains(entity.x, entity.y)]
