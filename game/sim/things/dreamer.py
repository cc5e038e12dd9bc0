"""A trapped person. Freeing one is never a beat, and lasts."""

from __future__ import annotations

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend
from game.sim.geometry import near
from game.sim.stage import Stage
from game.sim.units import pixels
from game.sim.world import World

REACH = pixels(24)


class Dreamer(Entity, kw_only=True, tag="dreamer"):
    """`freed_by` is friend (one Act) or together (two bodies close by, one of them acts); `on` means freed."""

    freed_by: str = "together"
    name_key: str = ""

    def offer(self, world: World[Entity], friend: Friend) -> str:
        """A trapped dreamer close by can be freed."""
        return "free" if not self.on and near(friend.x, friend.y, *self.centre, REACH) else ""

    def act(self, stage: Stage, world: World[Entity], friend: Friend) -> None:
        """Free the dreamer, or ask for a second friend."""
        x, y = self.centre
        close = [
            other for other in world.friends.values() if not other.asleep and near(other.x, other.y, x, y, 2 * REACH)
        ]
        if self.freed_by == "together" and len(close) < 2:
            world.say(What.REFUSED, friend=friend.name, thing=self.id, note="together", x=x, y=y)
            return
        self.on = True
        world.freed.append(self.id)
        world.say(What.FREED, friend=friend.name, thing=self.id, x=x, y=y)
