"""Which function plays which stem."""

from tools.sound.reading import Piece
from tools.sound.signal import Signal
from tools.sound.stems.bed import bed
from tools.sound.stems.friends import alone, whole
from tools.sound.stems.tension import clock, dread, pulse


def play(piece: Piece, stem: str) -> Signal:
    """Play one stem of a piece, not yet at its level."""
    friend, _, form = stem.partition("_")
    if form:
        return whole(piece, friend) if form == "whole" else alone(piece, friend)
    return {"bed": bed, "clock": clock, "pulse": pulse, "dread": dread}[stem](piece)
