"""The game as it is, which tells after each step where it is: for tests that play it with real keys and have to see.

Run as a program with a pipe and the game's own arguments: every message is a length, the path of the map and the frozen
world. Nothing of the game is changed but that.
"""

import struct
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEAD = struct.Struct(">II")


def main() -> None:
    sys.path.insert(0, str(ROOT))
    from game.cli import main as play
    from game.scenes.play import Play
    from game.sim.snapshot import freeze

    plain = Play.update

    def update(scene):
        change = plain(scene)
        path, world = str(scene.journey.path).encode(), freeze(scene.journey.world)
        pipe.write(HEAD.pack(len(path), len(world)) + path + world)
        return change

    Play.update = update
    with Path(sys.argv.pop(1)).open("wb", buffering=0) as pipe:
        play()


if __name__ == "__main__":
    main()
