"""Reads the hostile packs of a folder in a process of its own, and tells what each of them made the game do.

`python tests/hostile_reader.py FOLDER` prints a JSON list, one entry a case. An audit hook cannot be removed again,
therefore the process. `--planted FILE` opens a file of its own in each case: the test's own test.
"""

import json
import os
import re
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

from game.maps.archive import pack_folder, unpack
from game.maps.campaign import END, beside, story_in
from game.maps.check import check
from game.maps.findings import LevelError, Severity
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


def check_map(path: Path) -> None:
    findings = check(path, None, lambda key: any(key in section for section in catalogue().values()))
    assert all("\n" not in str(finding) for finding in findings)
    if findings and findings[0].severity is Severity.ERROR:
        raise LevelError(findings[0].place, findings[0].message)


def read_map(path: Path) -> None:
    level = load(path)
    for leaving in level.stage.of_kind("exit"):
        if leaving.text("to") != END:
            beside(path, leaving.text("to"))


def read_folder(path: Path) -> None:
    story = story_in(path)
    pack_folder(path)
    for chapter in story.chapters:
        check_map(story.path(chapter))
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


def memory(what: str) -> int:
    """Give bytes of this process: VmRSS as it is, VmHWM the most since `forget_most`."""
    told = re.search(rf"{what}:\s+(\d+) kB", Path("/proc/self/status").read_text(encoding="ascii"))
    assert told is not None
    return int(told[1]) << 10


def forget_most() -> None:
    """Let VmHWM begin again at what is used now."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def slowness() -> float:
    """How many times slower than where the bound of time was set this machine is just now, noise included.

    A fixed piece of work is timed there and here, in CPU time: other processes count only as far as they slow this one.
    """
    start = time.process_time()
    found: dict[int, str] = {}
    for number in range(200_000):
        found[number & 0xFFF] = str(number)
    return _NOISE * (time.process_time() - start) / _WORK_SECONDS


_WORK_SECONDS = 0.018
_NOISE = 1.5
_QUICK = 0.2


def main(folder: Path, planted: Path | None) -> None:
    """Run each case: its CPU time, and by how much the whole process was larger than before the first."""
    cases: list[tuple[Callable[[Path], None], Path, Path]] = []
    maps = sorted((folder / "pack").rglob("*.tmx"))
    cases += [(action, path, folder / "pack") for path in maps for action in (check_map, read_map)]
    cases += [(read_folder, path, path) for path in sorted((folder / "folders").iterdir())]
    cases += [(read_zip, path, folder / "zips") for path in sorted((folder / "zips").iterdir())]
    for action in (check_map, read_map):  # what is imported late is imported now
        attempt(action, ROOT / "levels" / "level1" / "corridor.tmx")
    before = memory("VmRSS")
    watcher = Watcher()
    told = []
    for action, path, root in cases:
        forget_most()
        watcher.heard = []
        start = time.process_time()
        refused = attempt(action, path)
        seconds = time.process_time() - start
        assert "\n" not in refused, refused
        if planted is not None:
            planted.read_bytes()
        outside = watcher.outside(root)
        watcher.heard = None
        peak = memory("VmHWM") - before
        left = action is read_zip and path.with_suffix("").is_dir()
        if left:
            shutil.rmtree(path.with_suffix(""))
        case = {"name": path.name, "act": action.__name__, "refused": refused, "outside": outside, "left": left}
        told.append({**case, "seconds": seconds, "slowness": slowness() if seconds > _QUICK else 1, "peak": peak})
    sys.stdout.write("\n" + json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[3]) if sys.argv[2:] else None)
