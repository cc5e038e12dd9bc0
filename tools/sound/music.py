"""The music as files: which there are, what each is made from, and how a stem becomes an Ogg at its level."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields
from functools import partial
from pathlib import Path

from tools.sound.levels import at_loudness
from tools.sound.meters.loudness import loudness
from tools.sound.ogg import decode_loop, encode_loop
from tools.sound.reading import SCORE, Piece, pieces, read
from tools.sound.signal import Signal, gain
from tools.sound.sources import fingerprint
from tools.sound.stems.playing import play
from tools.sound.works import Made, Work

FOLDER = "assets/music"
INDEX = f"{FOLDER}/pieces.json"
_CLOSE = 0.1
"""LUFS by which a file may miss its target before it is encoded anew; the codec shifts what is sparse."""
_TRIES = 3


def path_of(piece: str, stem: str) -> str:
    """Give the path of a stem's file from the project's root."""
    return f"{FOLDER}/{piece}/{stem}.ogg"


def works(folder: Path = SCORE) -> Iterator[Work]:
    """Give every stem of every piece of a score."""
    for name in pieces(folder):
        piece = read(name, folder)
        for stem in piece.stems:
            yield Work(path_of(name, stem), _fingerprint(piece, stem), partial(render, piece, stem))


def _fingerprint(piece: Piece, stem: str) -> str:
    """Give what a stem depends on: all of the piece but the words of the others."""
    friend, _, form = stem.partition("_")
    inputs = [getattr(piece, field.name) for field in fields(piece) if field.name not in _OTHERS]
    if form:
        inputs.append(piece.parts[friend])
    kind = "friends" if form else "bed" if stem == "bed" else "tension"
    code = fingerprint(f"tools.sound.stems.{kind}") + fingerprint("tools.sound.ogg") + fingerprint("tools.sound.levels")
    return fingerprint(
        "tools.sound.signal", code, stem, inputs, piece.loudness[stem], piece.crest[stem], piece.compression[stem]
    )


_OTHERS = ("title", "parts", "stems", "loudness", "crest", "compression")


def render(piece: Piece, stem: str) -> Made:
    """Play a stem and encode it so that the decoded file is as loud as it should be."""
    target = piece.loudness[stem]
    sound = at_loudness(play(piece, stem), target, piece.crest[stem])
    return encoded(sound, target, piece.compression[stem])


def encoded(sound: Signal, target: float, compression: float) -> Made:
    """Encode a ring, and again a little louder or softer while the file misses its target."""
    content, measured = b"", 0.0
    for _ in range(_TRIES):
        content = encode_loop(sound, compression)
        measured = loudness(decode_loop(content))
        if abs(measured - target) < _CLOSE:
            break
        sound = sound * gain(target - measured)
    return Made(content, round(measured, 2))


def index(measured: Mapping[str, float]) -> bytes:
    """Give pieces.json, which the game reads: path of a file -> its loudness, LUFS, comes from the works done."""
    found = {}
    for name in pieces():
        piece = read(name)
        found[name] = {
            "frames": piece.frames,
            "bpm": piece.tempo,
            "tonic": piece.tonic,
            "scale": list(piece.key.steps),
            "stems": {stem: measured[path_of(name, stem)] for stem in piece.stems},
        }
    return (json.dumps(found, indent=1) + "\n").encode()
