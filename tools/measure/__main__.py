"""Print what STYLE.md asks of the finished picture: the four colours in every vision, friends on floors, flashes."""

import os
import sys
from itertools import combinations

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

from game.maps.load import load
from game.maps.search import every_map
from game.view.assets import Assets
from game.view.palette import SIGNATURE
from game.view.vision import Vision, seen
from tools.measure.colour import difference
from tools.measure.flashes import most_flashes, sharpest
from tools.measure.nights import solved
from tools.measure.rooms import figures


def main() -> int:
    """Print the tables."""
    pygame.display.init()
    pygame.display.set_mode((1, 1))
    sys.stdout.write("CIEDE2000 between two of the four colours (at least 20)\n")
    for one, other in combinations(SIGNATURE, 2):
        pair = SIGNATURE[one], SIGNATURE[other]
        rows = [("normal", difference(*pair))]
        rows += [(vision.value, difference(seen(pair[0], vision), seen(pair[1], vision))) for vision in Vision]
        sys.stdout.write(f"  {one:6} {other:6}" + "".join(f"  {name} {apart:5.1f}" for name, apart in rows) + "\n")
    sys.stdout.write(
        "L* of a friend above the floor around, least and mean over the spots of a map (at least 20, a shade 30)\n"
    )
    assets = Assets()
    for path in every_map():
        found: dict[str, list[float]] = {}
        for name, _, measured in figures(path, assets):
            found.setdefault(name, []).append(measured.apart)
        row = "".join(f"  {name} {min(all_):5.1f} {sum(all_) / len(all_):5.1f}" for name, all_ in found.items())
        sys.stdout.write(f"  {path.parent.name}/{path.stem:22}{row}\n")
        sys.stdout.flush()
    sys.stdout.write("flashes in the worst second (at most 3), and the sharpest change of mean L* in a frame (5)\n")
    for path in every_map():
        if load(path).stage.region is not None:
            night = solved(path)
            row = f"{most_flashes(night.levels):3} {sharpest(night.means):6.2f}"
            sys.stdout.write(f"  {path.parent.name}/{path.stem:22} {row}\n")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
