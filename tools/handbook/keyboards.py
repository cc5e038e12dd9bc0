"""docs/keyboards.md: bindings, pads, one hand, and what a keyboard swallows, from the models of rollover.py."""

from game.input.bindings import PLAYERS
from tools.handbook.rollover import KEYBOARDS, alone_rows, printed, together_rows

_HEAD = """# Keys, pads and keyboards

This page is written by `python -m tools.handbook`.

**Options, Keys and pads** shows whose key does what, for each of the four sets of keys, for what one player alone has
beside them, and for every pad that is plugged in. Choose a line and press another key; a key that somebody else has
changes places with the old one, and the list says whose it was. Left takes a key away, right puts the first one back.
It is all kept in `bindings.json` beside the settings. A key is bound by where it lies and shown as your keyboard calls
it.

## One hand

Six keys do everything, and none has to be held: choose *pressed once* and *on after a tap* in the same list.

| to | {keys} | how |
|---|---|---|
| walk | {ways} | a tap sets the way; the other way, or the same again, stops |
| use, lunge | {act} | a tap |
| hold on, wake a friend | {act} | a tap beside it lasts until you walk or tap again |
| lie down | {act} | a tap where nothing is in reach fills the ring; walk to stop it |
| gift | {gift} | a tap; it lasts until you walk or act |
| lead another, call, stay, lie down | {act} {gift}, then {ways} | a tap of both together, or of {order}, \
opens the ring for one direction |
| pause, help | Esc, F1 | and Start, Back on a pad |

The same six of every other player do, and the stick with two buttons of a pad; all can be bound elsewhere. Every order
can also have a key of its own.

## Pads

Plug a pad in at any time and press Act (A, or Cross) to join. Any mix with keyboards goes. Whoever plays alone need not
join: once the keys have rested for two seconds, the pad that is used goes on for them, and so do the keys after a pad.

Stick or D-pad walk; X, or Square, is Gift; Y, or Triangle, opens the ring of orders; the shoulders lead another
friend and call everyone; Start pauses, Back is help. A pad that is pulled out pauses the game; plug it in again, or
go on and press the Act of other keys: its player goes on there. A pad that SDL has no mapping for is not heard; the
environment variable `SDL_GAMECONTROLLERCONFIG` gives SDL one.

## What a keyboard swallows

Many keyboards lose a key when certain three are down at once, and most report only six at a time beside Shift, Ctrl
and Alt: two who walk slantwise and act use six. A pad is never in anybody's way. Shift, Ctrl and Alt are made to be
held with others: player 2's right Ctrl, which is Act too, is safe everywhere. The screen *Who plays?* tries your
own keyboard: all hold up, right and Act; it names what is swallowed, and offers another key, walking on after a tap, or
a pad.

The models below stand for common ways to wire a keyboard, not for a product:

"""
_ALONE = """
Which default keys are safe: what each player loses of their own, two ways with Act or Gift.

"""
_TOGETHER = """
How many pairs and triples of everybody's six keys are lost, of all that can be down at once:

"""


def page() -> str:
    """Give the whole page."""
    keys = {name: printed(codes[0]) for name, codes in PLAYERS[0].keys.items()}
    ways = " ".join(keys[way] for way in ("up", "left", "down", "right"))
    head = _HEAD.format(keys="player 1", ways=ways, act=keys["act"], gift=keys["gift"], order=keys["order"])
    kinds = "".join(f"- **{name}**: {meaning}\n" for name, (meaning, _) in KEYBOARDS.items())
    alone = _table(["keyboard", *(f"player {number}" for number in range(1, len(PLAYERS) + 1))], alone_rows())
    counts = _table(["keyboard", *(f"{number} on it" for number in range(1, len(PLAYERS) + 1))], together_rows())
    return f"{head}{kinds}{_ALONE}{alone}{_TOGETHER}{counts}"


def _table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)
