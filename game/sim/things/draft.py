"""What Jenna drafts: a bridge or a block that fades."""

from __future__ import annotations

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend
from game.sim.geometry import covers
from game.sim.stage import Stage
from game.sim.units import pixels, ticks
from game.sim.world import World

LULLED_PERCENT = 35
FADING_TICKS = ticks(700)
"""Crossing its three tiles from a standstill takes 0.4 s."""

HOLD_REACH = pixels(14)
"""From the feet of who braces to the draft that is held up."""


class Draft(Entity, kw_only=True, tag="draft"):
    """`left` is in hundredths of a tick, since a lulled draft fades at 35 % of the pace."""

    left: int
    bridge: bool = True
    by_echo: bool = False
    lulled: bool = False
    held: bool = False  # somebody braced holds it up: it does not fade

    @property
    def blocks(self) -> bool:
        """A block is a wall."""
        return not self.bridge

    @property
    def bridges(self) -> bool:
        """A bridge carries."""
        return self.bridge

    @property
    def is_fading(self) -> bool:
        """Its last moments."""
        return not self.held and self.left <= FADING_TICKS * 100

    @property
    def casts_shadow(self) -> bool:
        """What Jenna draws is there enough for that."""
        return True

    def slow_down(self, duration: int) -> bool:
        """Once lulled, it lasts about three times as long as it would have."""
        self.lulled = True
        return True

    def strike_out(self, world: World[Entity]) -> None:
        """It is gone at once."""
        self.gone = True
        world.say(What.FADED, thing=self.id, note="struck", x=self.centre[0], y=self.centre[1])

    def settle(self, stage: Stage, world: World[Entity]) -> None:
        """Fade, unless it is held up."""
        self.held = any(_holds(self, friend) for friend in world.friends.values())
        if not self.held:
            self.left -= LULLED_PERCENT if self.lulled else 100
        if self.left <= 0:
            self.gone = True
            world.say(What.FADED, thing=self.id, x=self.centre[0], y=self.centre[1])


def _holds(draft: Draft, friend: Friend) -> bool:
    """Tell whether a body or echo stands braced at a draft's edge, not on it, and faces it."""
    echo = friend.echo
    by_body = friend.bracing > 0 and _faces(draft, friend.x, friend.y, friend.face_x, friend.face_y)
    return by_body or (echo.bracing and _faces(draft, echo.x, echo.y, echo.face_x, echo.face_y))


def _faces(draft: Draft, x: int, y: int, face_x: int, face_y: int) -> bool:
    ahead = x + face_x * HOLD_REACH, y + face_y * HOLD_REACH
    return covers(draft.body, *ahead) and not covers(draft.body, x, y)
