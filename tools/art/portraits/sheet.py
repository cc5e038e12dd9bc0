"""What lies on the sheet of a friend's portraits: whole pictures, and patches for talking mouths and blinks."""

import numpy as np

from tools.art.canvas import Canvas
from tools.art.portraits.cards import card
from tools.art.portraits.face import EXPRESSIONS, Look
from tools.art.portraits.jenna import JENNA
from tools.art.portraits.leo import LEO
from tools.art.portraits.mia import MIA
from tools.art.portraits.ravi import RAVI
from tools.art.portraits.sitter import POSES, Sitter, layers, portrait
from tools.art.things.thing import Thing

SITTERS = (JENNA, RAVI, MIA, LEO)
TALKS = ("talk_1", "talk_2")
BLINK = "blink"
_SEES = ("open", "wide", "narrow")


def variants(look: Look) -> dict[str, Look]:
    """Give what moves in an expression: two mouths that talk, and a blink where both eyes are open."""
    if look.mouth == "sleep":
        return {}
    found = {name: look._replace(mouth=name) for name in TALKS}
    if look.near in _SEES and look.far in _SEES:
        found[BLINK] = look._replace(near="closed", far="closed")
    return found


def patch(whole: Canvas, changed: Canvas) -> Thing:
    """Cut out what differs; its anchor puts it back in its place on the whole."""
    rows, columns = np.nonzero(whole.index != changed.index)
    left, top = int(columns.min()), int(rows.min())
    part = changed.cropped(left, top, int(columns.max()) - left + 1, int(rows.max()) - top + 1)
    return Thing(part, -left, -top)


def things(sitter: Sitter) -> dict[str, Thing]:
    """List all pictures of a sitter: "smile", "smile_hands", "smile.talk_1", ..., and the card behind them."""
    parts = layers(sitter)
    found = {"card": Thing(card(sitter.name), 0, 0)}
    for expression in EXPRESSIONS:
        look = sitter.look(expression)
        for pose in POSES:
            name = f"{expression}_{pose}" if pose else expression
            whole = portrait(sitter, parts, pose, look)
            found[name] = Thing(whole, 0, 0)
            for what, other in variants(look).items():
                found[f"{name}.{what}"] = patch(whole, portrait(sitter, parts, pose, other))
    return found
