"""What a friend plays alone: the same music, broken. Notes only; how they sound is in stems/friends.py."""

from tools.sound.chance import chance
from tools.sound.notation import Note
from tools.sound.reading import Part, Piece

_SCATTER = 0.06
"""Beats by which those who play alone miss their own late beat."""


def apart(piece: Piece, part: Part) -> list[Note]:
    """Give the notes of a friend alone: fewer, mistimed, never finishing a thought."""
    rule = part.apart
    source = chance("apart", piece.name, part.friend)
    kept = []
    for name in rule.lines:
        for note in part.lines[name]:
            late, softer = rule.late + source.uniform(-_SCATTER, _SCATTER), source.uniform(0.75, 1)
            if rule.keeps[int(note.beat + 1e-6) % len(rule.keeps)] == "x":
                kept.append(Note(note.beat + late, note.length * 0.85, note.midi, note.strength * softer))
    return sorted(kept, key=lambda note: note.beat)
