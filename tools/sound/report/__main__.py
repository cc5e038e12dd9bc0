"""Draw the report: python -m tools.sound.report [PIECE ...]; the sheets lie in build/sound."""

import sys

from tools.sound.report import music
from tools.sound.works import NOTES


def main() -> int:
    """Draw, and say where each sheet lies."""
    for path in music.sheets(NOTES.parent, sys.argv[1:]):
        sys.stdout.write(f"{path}\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
