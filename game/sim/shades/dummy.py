"""A shade of paper on a post, to practise on: it hurts nobody, bursts at a lunge and is put up again."""

from __future__ import annotations

from game.sim.combat import HIT_STOP_TICKS
from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend
from game.sim.geometry import near
from game.sim.stage import Stage
from game.sim.units import pixels, ticks
from game.sim.world import World

BURST_REACH = pixels(26)
DOWN_TICKS = ticks(2000)


class Dummy(Entity, kw_only=True, tag="dummy"):
    """`down` counts the ticks until it stands again, `lulled` those that it sleeps."""

    down: int = 0
    lulled: int = 0

    @property
    def is_harmless(self) -> bool:
        """It is paper."""
        return True

    @property
    def is_danger(self) -> bool:
        """Act near it lunges, as near a shade that is awake."""
        return not self.down

    def decide(self, stage: Stage, world: World[Entity]) -> None:
        """Stand up in time, or wake."""
        self.down = max(0, self.down - 1)
        self.lulled = max(0, self.lulled - 1)

    def touch(self, world: World[Entity], friend: Friend) -> None:
        """A lunge bursts it."""
        if self.down or not friend.lunge or not near(self.x, self.y, friend.x, friend.y, BURST_REACH):
            return
        self.down, self.lulled = DOWN_TICKS, 0
        friend.stop = HIT_STOP_TICKS
        world.say(What.SHADE_BURST, friend=friend.name, thing=self.id, x=self.x, y=self.y)

    def slow_down(self, duration: int) -> bool:
        """Lulled, it hangs its head."""
        if self.down:
            return False
        self.lulled = duration
        return True
