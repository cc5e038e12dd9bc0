"""Captions: what was heard and said, as lines that stay for a while. One for the view, one for `pipe`."""

from game.sim.entity import Entity
from game.sim.events import Event
from game.sim.stage import Stage
from game.sim.world import World

MOST_LINES = 3


class Captions:
    """The lines on screen; the newest is last."""

    def __init__(self) -> None:
        """Begin in silence."""
        self._lines: dict[str, int] = {}

    def hear(self, stage: Stage, world: World[Entity], events: list[Event]) -> None:
        """Take in the events of one tick, and let older lines run out."""

    def lines(self) -> list[str]:
        """Give at most MOST_LINES lines, as they stand on screen."""
        return list(self._lines)[-MOST_LINES:]
