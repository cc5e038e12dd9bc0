"""All that touches a world and is not a held button; logged by tick beside the buttons (ARCHITECTURE 2)."""

import msgspec


class Join(msgspec.Struct, frozen=True, tag="join"):
    """Player `player` (from 0) takes a free friend: the named one, else the first that nobody leads."""

    player: int
    friend: str = ""


class Leave(msgspec.Struct, frozen=True, tag="leave"):
    """Player `player` (from 0) leaves; the friend follows."""

    player: int


class Assist(msgspec.Struct, frozen=True, tag="assist"):
    """Set one assist of GAME.md 2.10 to a value; ValueError on an unknown name."""

    name: str
    value: int


class Skip(msgspec.Struct, frozen=True, tag="skip"):
    """Skip the region: it wakes at once (hint tier 3, or the assist)."""


class Answer(msgspec.Struct, frozen=True, tag="answer"):
    """In the scene of the talk `talk` (an id) the answer named `choice` was given; no other clock ran meanwhile."""

    talk: int
    choice: str


Command = Join | Leave | Assist | Skip | Answer
