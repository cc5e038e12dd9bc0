"""A blueprint slot: what Jenna drafts on it has its shape."""

from __future__ import annotations

from typing import ClassVar

from game.sim.things.answer import Answer


class Slot(Answer, kw_only=True, tag="slot"):
    """On while the plan is filled."""

    gift: ClassVar[str] = "draft"
    kind: ClassVar[str] = "slot"
