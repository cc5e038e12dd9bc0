"""A lamp that wakes in Mia's light."""

from __future__ import annotations

from typing import ClassVar

from game.sim.things.answer import Answer


class Lamp(Answer, kw_only=True, tag="lamp"):
    """On while it burns."""

    gift: ClassVar[str] = "light"
    kind: ClassVar[str] = "lamp"
