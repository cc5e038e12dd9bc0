"""A screen: it plays on what Mia reposts before it."""

from __future__ import annotations

from typing import ClassVar

from game.sim.things.answer import Answer


class Screen(Answer, kw_only=True, tag="screen"):
    """On while it plays."""

    gift: ClassVar[str] = "repost"
    kind: ClassVar[str] = "screen"
