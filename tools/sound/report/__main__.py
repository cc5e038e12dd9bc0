"""Draw the report: python -m tools.sound.report [PIECE or SUBJECT ...]; the sheets lie in build/sound."""

import sys
from itertools import chain

from tools.sound.reading import pieces
from tools.sound.report import effects, music
from tools.sound.works import NOTES


def main() -> int:
    """Draw, and say where each sheet lies."""
    given = sys.argv[1:]
    known = [*pieces(), *effects.NAMES]
    if unknown := [name for name in given if name not in known]:
        sys.stderr.write(f"{unknown[0]!r} is no piece and no subject of effects; known are {', '.join(known)}\n")
        return 2
    chosen = given or known
    folder = NOTES.parent
    for path in chain(
        music.sheets(folder, [name for name in pieces() if name in chosen]),
        effects.sheets(folder, [name for name in effects.NAMES if name in chosen]),
    ):
        sys.stdout.write(f"{path}\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
