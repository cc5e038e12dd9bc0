"""F1: what is next, the keys of every player, and how the common verbs work. Also the keys that the pause shows."""

from game.scenes import sayings
from game.scenes.book import Book, Part
from game.scenes.flow import Block, Cap, Flow, Group, Words, text
from game.scenes.page import CHOSEN, QUIET
from game.scenes.shared import Shared
from game.text.words import words

_SHOWN = ("act", "gift", "order")
_WAYS = ("up", "left", "down", "right")
_ALONE = ("switch", "call", "stay", "lie", "skip")


class Help(Book):
    """Lies over whatever is open; in larger letters it has more pages."""

    def __init__(self, shared: Shared, goal: str = "") -> None:
        """Show the keys as they are now, and above them what there is to do next, "" outside a night."""
        super().__init__(shared, lambda: [Part(sayings.HELP, Flow(_blocks(shared, goal)))])


def keys_flow(shared: Shared) -> Flow:
    """Give a row of keys for each player who plays, and how others join."""
    return Flow(_key_rows(shared, every=False))


def told_goal(goal: str) -> str:
    """Say what is next, wherever it is said."""
    return words("map", "goal", goal=goal)


def _blocks(shared: Shared, goal: str) -> list[Block]:
    alone = shared.seats.alone_sheet()
    blocks = [text(told_goal(goal), CHOSEN, after=8)] if goal else []
    blocks += _key_rows(shared, every=True)
    blocks.append(text(sayings.ALONE, QUIET, with_next=True))
    bound = [button for button in _ALONE if button in alone]
    blocks.append(Block(tuple((Cap(alone[button]), Words(sayings.BUTTONS[button])) for button in bound)))
    blocks.append(Block(tuple((Cap(key), Words(meaning)) for key, meaning in sayings.WINDOW_KEYS), after=8))
    return [*blocks, *(text(line) for line in sayings.HELP_LINES)]


def _key_rows(shared: Shared, *, every: bool) -> list[Block]:
    """Make a row for each set of keys; with `every` those of nobody too, else only the key with which to join."""
    rows = shared.seats.sheet()
    nobody = all(player < 0 for player, _ in rows)
    blocks = []
    for number, (player, labels) in enumerate(rows, 1):
        if player >= 0 or nobody:
            blocks.append(_keys_of(sayings.KEYS_OF.format(player=number if nobody else player + 1), labels))
        elif every:
            blocks.append(_keys_of(sayings.ANOTHER, labels))
        else:
            blocks.append(Block(((Words(sayings.KEYS_FREE, QUIET), Cap(labels["act"])),)))
    return blocks


def _keys_of(name: str, labels: dict[str, str]) -> Block:
    ways: Group = (*(Cap(labels[way]) for way in _WAYS if way in labels), Words(sayings.BUTTONS["move"]))
    others = ((Cap(labels[button]), Words(sayings.BUTTONS[button])) for button in _SHOWN if button in labels)
    return Block(((Words(name),), ways, *others), indent=24)
