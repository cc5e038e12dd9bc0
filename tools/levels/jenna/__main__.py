"""Writes the maps of Jenna's nightmare: `python -m tools.levels.jenna`."""

from tools.levels.jenna.margin import margin
from tools.levels.jenna.span import span
from tools.levels.jenna.turn import turn
from tools.levels.jenna.vault import vault

if __name__ == "__main__":
    span()
    turn()
    margin()
    vault()
