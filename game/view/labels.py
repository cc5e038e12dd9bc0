"""What is written on players' keys, for prompts."""

from collections.abc import Callable, Mapping, Sequence

Keys = Mapping[str, str]
"""A player's key names by button: {"act": "E", "left": "A", ...}."""
Label = Callable[[int, str], str]
"""Gives what is written on a player's key for a button of sim/buttons.py, or on all four for "move"."""

_MOVES = ("up", "left", "down", "right")


def label_from(keys: Sequence[Keys]) -> Label:
    """Make a Label of mappings by player; a button that nobody named is called by its own name."""

    def label(player: int, button: str) -> str:
        known: Keys = keys[player] if player < len(keys) else {}
        if button == "move" and "move" not in known and all(way in known for way in _MOVES):
            return " ".join(known[way] for way in _MOVES)
        return known.get(button, button)

    return label
