"""A veil: a false wall that Leo's disbelief dissolves for all."""

from __future__ import annotations

from typing import ClassVar

from game.sim.things.answer import Answer


class Veil(Answer, kw_only=True, tag="veil"):
    """On while it is gone."""

    gift: ClassVar[str] = "call"
    kind: ClassVar[str] = "veil"
