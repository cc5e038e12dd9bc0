"""A drone: a thing that moves and that Ravi lulls."""

from __future__ import annotations

from typing import ClassVar

from game.sim.things.answer import Answer


class Drone(Answer, kw_only=True, tag="drone"):
    """On while it is lulled."""

    gift: ClassVar[str] = "lull"
    kind: ClassVar[str] = "drone"
