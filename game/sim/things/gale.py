"""A gale: a wind that Leo's bracing stops."""

from __future__ import annotations

from typing import ClassVar

from game.sim.things.answer import Answer


class Gale(Answer, kw_only=True, tag="gale"):
    """On while it is stopped."""

    gift: ClassVar[str] = "ground"
    kind: ClassVar[str] = "gale"
