"""The stems of a piece, one file a kind: functions Piece -> ring of the piece's length, not yet at its level."""
