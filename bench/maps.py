"""A checked load of a map against pytmx alone on the same file, and the check of all maps that ship."""

import random
import re
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytmx

from game.maps.check import check
from game.maps.load import load
from game.maps.search import every_map

ROOT = Path(__file__).resolve().parent.parent
SMALL = ROOT / "tests" / "maps"
ROUNDS = 20
SIDE, LAYERS = 200, ("ground", "walls", "over", "variant1")


def main() -> None:
    shipped = every_map()
    with tempfile.TemporaryDirectory() as folder:
        for path in (*shipped, large(Path(folder))):
            ours, alone = seconds(lambda path=path: load(path)), seconds(lambda path=path: pytmx.TiledMap(str(path)))
            name = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path.name
            print(
                f"{name!s:36} load {ours * 1000:5.1f} ms, pytmx alone {alone * 1000:5.1f} ms: {ours / alone:.2f} times"
            )
    begin = time.perf_counter()
    for path in shipped:
        check(path)
    print(f"check of all {len(shipped)} maps: {time.perf_counter() - begin:.2f} s")


def seconds(act: Callable[[], object]) -> float:
    """The least of some rounds: what a busy machine adds is not the map's."""
    times = []
    for _ in range(ROUNDS):
        begin = time.process_time()
        act()
        times.append(time.process_time() - begin)
    return min(times)


def large(folder: Path) -> Path:
    """Write a map of 200x200 tiles on four layers, with the objects of a small one."""
    shutil.copytree(SMALL / "tiles", folder / "tiles")
    (folder / "pack.toml").touch()
    (folder / "large").mkdir()
    dice = random.Random(1)
    text = (SMALL / "check" / "sound.tmx").read_text(encoding="utf-8")
    text = text.replace('width="12" height="8"', f'width="{SIDE}" height="{SIDE}"')
    layers = ""
    for number, name in enumerate(LAYERS, 50):
        cells = ",".join(str(dice.choice((1, 1, 1, 2, 4))) for _ in range(SIDE * SIDE))
        layers += f' <layer id="{number}" name="{name}" width="{SIDE}" height="{SIDE}">\n'
        layers += f'  <data encoding="csv">{cells}</data>\n </layer>\n'
    path = folder / "large" / "large.tmx"
    path.write_text(re.sub(r" <layer.*</layer>\n", layers, text, flags=re.DOTALL), encoding="utf-8")
    return path


if __name__ == "__main__":
    main()
