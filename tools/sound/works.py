"""A file of sound that is to be made, and a note of what is made already, so that a second `make sound` is quick.

The notes lie in build/sound and are never shared: whoever has none makes every file, and finds it the same.
"""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tools.sound.sources import ROOT

NOTES = ROOT / "build" / "sound" / "made.json"


class Made(NamedTuple):
    """The bytes of a file and the loudness measured in it, LUFS."""

    content: bytes
    loudness: float


class Work(NamedTuple):
    """A path from the project's root, the fingerprint of all that the file is made from, and what makes it."""

    path: str
    fingerprint: str
    make: Callable[[], Made]


class Ledger:
    """The notes of what is made: path -> fingerprint of its sources, hash of its bytes, loudness."""

    def __init__(self, path: Path = NOTES, root: Path = ROOT) -> None:
        """Read the notes that there are."""
        self._path, self._root = path, root
        self._notes: dict[str, list[object]] = json.loads(path.read_text()) if path.exists() else {}

    def loudness(self, work: Work) -> float | None:
        """Give the loudness of a file that is made from the same and has not been touched since; else None."""
        note, path = self._notes.get(work.path), self._root / work.path
        if note is None or note[0] != work.fingerprint or not path.exists():
            return None
        return float(str(note[2])) if _hash(path.read_bytes()) == note[1] else None

    def keep(self, work: Work, made: Made) -> None:
        """Note a file that has just been made."""
        self._notes[work.path] = [work.fingerprint, _hash(made.content), made.loudness]
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.write_text(json.dumps(self._notes, indent=0, sort_keys=True))


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
