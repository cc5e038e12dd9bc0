"""Measure every stem of the music on the decoded files: python -m tools.sound.check [PIECE ...]."""

import sys
import time

from tools.sound.checks import everything
from tools.sound.music import path_of
from tools.sound.ogg import decode_loop
from tools.sound.reading import pieces, read
from tools.sound.sources import ROOT


def main() -> int:
    """Print what is wrong; the result is the exit code."""
    wrong = 0
    for name in sys.argv[1:] or pieces():
        piece = read(name)
        for stem in piece.stems:
            started = time.monotonic()
            found = everything(decode_loop(ROOT / path_of(name, stem)), piece, stem)
            wrong += len(found)
            words = "\n    ".join(found) if found else "right"
            sys.stdout.write(f"{name:14} {stem:12} {time.monotonic() - started:5.1f} s  {words}\n")
            sys.stdout.flush()
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
