"""Reads the hostile packs of a folder in a process of its own, and tells what each of them made the game do.

`python tests/hostile_reader.py FOLDER` prints a JSON list, one entry a case. An audit hook cannot be removed again,
therefore the process. `--planted FILE` opens a file of its own in each case: the test's own test.
"""

import json
import os
import shutil
import sys
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

from game.maps.archive import pack_folder, unpack
from game.maps.campaign import END, beside, story_in
from game.maps.check import check
from game.maps.findings import LevelError
from game.maps.load import load
from game.text.words import catalogue

ROOT = Path(__file__).resolve().parent.parent
OURS = [
    ROOT / "game",
    ROOT / "levels",
    ROOT / "assets",
    *(Path(path).resolve() for path in (sys.prefix, sys.base_prefix)),
]
FILES = ("open", "os.listdir", "os.scandir", "os.mkdir", "os.rename", "os.remove", "os.link", "os.symlink", "os.chmod")
NEVER = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork", "socket.connect", "ctypes.dlopen")


class Watcher:
    """Writes down what the audit hook hears while a case runs."""

    def __init__(self) -> None:
        self.heard: list[str] | None = None
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple) -> None:
        if self.heard is None:
            return
        if event in NEVER:
            self.heard.append(event)
        elif event in FILES:
            for path in arguments[:2] if event in ("os.rename", "os.link", "os.symlink") else arguments[:1]:
                if isinstance(path, str | bytes | os.PathLike):
                    self.heard.append(os.path.realpath(os.fsdecode(path)))

    def outside(self, root: Path) -> list[str]:
        """What was touched outside the pack, and is none of the game's own."""
        allowed = (root, *OURS)
        return [path for path in self.heard or [] if not any(Path(path).is_relative_to(each) for each in allowed)]


def read_map(path: Path) -> None:
    findings = check(path, None, lambda key: any(key in section for section in catalogue().values()))
    assert all("\n" not in str(finding) for finding in findings)
    level = load(path)
    for leaving in level.stage.of_kind("exit"):
        if leaving.text("to") != END:
            beside(path, leaving.text("to"))


def read_folder(path: Path) -> None:
    story = story_in(path)
    pack_folder(path)
    for chapter in story.chapters:
        read_map(story.path(chapter))


def read_zip(path: Path) -> None:
    folder = path.with_suffix("")
    unpack(path, folder)
    read_folder(folder)


def attempt(action: Callable[[Path], None], path: Path) -> str:
    """Give the line that refused it, "" when it was read."""
    try:
        action(path)
    except LevelError as error:
        return str(error)
    return ""


def main(folder: Path, planted: Path | None) -> None:
    """Run each case twice: for the time, and for the memory, which takes time to measure."""
    cases: list[tuple[Callable[[Path], None], Path, Path]] = []
    cases += [(read_map, path, folder / "pack") for path in sorted((folder / "pack").rglob("*.tmx"))]
    cases += [(read_folder, path, path) for path in sorted((folder / "folders").iterdir())]
    cases += [(read_zip, path, folder / "zips") for path in sorted((folder / "zips").iterdir())]
    attempt(read_map, ROOT / "levels" / "level1" / "corridor.tmx")  # what is imported late is imported now
    watcher = Watcher()
    told = []
    for action, path, root in cases:
        watcher.heard = []
        start = time.process_time()
        refused = attempt(action, path)
        seconds = time.process_time() - start
        assert "\n" not in refused, refused
        if planted is not None:
            planted.read_bytes()
        outside = watcher.outside(root)
        watcher.heard = None
        left = action is read_zip and path.with_suffix("").is_dir()
        if left:
            shutil.rmtree(path.with_suffix(""))
        tracemalloc.start()
        attempt(action, path)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        case = {"name": path.name, "refused": refused, "outside": outside, "seconds": seconds, "peak": peak}
        told.append({**case, "left": left})
    sys.stdout.write("\n" + json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[3]) if sys.argv[2:] else None)
