"""Live editing: a map that is saved while it is played is read again between two frames (LEVELS.md 2).

The watching is a thread that sets a flag and nothing else; the window does not know of it, only Play does.
"""

import importlib
import os
import threading
from collections.abc import Callable, Iterable
from pathlib import Path

from game.maps.findings import LevelError
from game.maps.load import Level
from game.scenes.journey import Journey
from game.sim.units import ticks
from game.view.assets import MissingImageError

RETRY_TICKS = ticks(100)
"""Editors write a temporary file and rename it: a map that is not whole now may be so a moment later."""
_QUIET_MS = 50
_NEWS_MS = 200

Stamp = tuple[int, int, int]


class EditExtraMissingError(Exception):
    """The package that watches files is not installed; the message is one line with the remedy."""


class Watcher:
    """Sets a flag when something happens in a folder that holds one of the files."""

    def __init__(self, files: Iterable[str]) -> None:
        """Begin to watch; EditExtraMissingError where that is not possible."""
        try:
            watchfiles = importlib.import_module("watchfiles")
        except ImportError:
            raise EditExtraMissingError(
                "--watch needs the package watchfiles; install it with: pip install 'bedtime[edit]'"
                " (in a clone of the game: .venv/bin/pip install -e '.[edit]')"
            ) from None
        # folders, because a file that is replaced is another file
        folders = sorted({str(Path(file).parent) for file in files})
        folders = [folder for folder in folders if os.path.isdir(folder)]
        self._news = threading.Event()
        self._end = threading.Event()

        def watch() -> None:
            stands = False
            for changes in watchfiles.watch(
                *folders,
                watch_filter=None,
                debounce=_QUIET_MS,
                step=_QUIET_MS // 2,
                stop_event=self._end,
                rust_timeout=_NEWS_MS,
                yield_on_timeout=True,  # what was saved before the watch stood is found by its stamp
                recursive=False,
                raise_interrupt=False,
            ):
                if changes or not stands:
                    stands = True
                    self._news.set()

        threading.Thread(target=watch, name="watcher", daemon=True).start()

    def has_news(self) -> bool:
        """Tell whether something may have happened since the last time this was asked."""
        told = self._news.is_set()
        self._news.clear()
        return told

    def close(self) -> None:
        """Let the thread end."""
        self._end.set()


class Editing:
    """Keeps a journey's map as it is on disk. `complaint` is the first finding while that cannot be played, or ""."""

    def __init__(self, journey: Journey) -> None:
        """Watch the files of the map under way; EditExtraMissingError where that is not possible."""
        self.complaint = ""
        self._journey = journey
        self._again = 0
        self._seen: dict[str, Stamp | None] = {}
        self._follow()

    def update(self, show: Callable[[Level], None]) -> bool:
        """Look once a tick, between two steps; True when the map has been read again and a new world has begun.

        `show` points the view at it before, and may refuse with MissingImageError.
        """
        journey = self._journey
        if journey.level is not self._level:  # an exit led on
            self.close()
            self._seen = {}
            self._follow()
        if self._again:
            self._again -= 1
            return not self._again and self._reload(show, last=True)
        # while the map is broken, what mends it may be a file that nobody has read yet
        if not self._watcher.has_news() or (_stamps(self._files) == self._seen and not self.complaint):
            return False
        return self._reload(show, last=False)

    def close(self) -> None:
        """Watch no longer."""
        self._watcher.close()

    def _follow(self) -> None:
        self._level = self._journey.level
        self._files = self._level.files
        # what was saved while it was read is news
        self._seen = {file: self._seen.get(file) or _stamp(file) for file in self._files}
        self._watcher = Watcher(self._files)

    def _reload(self, show: Callable[[Level], None], *, last: bool) -> bool:
        self._seen = _stamps(self._files)
        try:
            level = self._journey.read_again()
            show(level)
        except (LevelError, MissingImageError) as error:
            if last:
                self.complaint = str(error)
            else:
                self._again = RETRY_TICKS
            return False
        self._journey.take(level)
        self.complaint = ""
        self.close()
        self._follow()
        return True


def _stamps(files: Iterable[str]) -> dict[str, Stamp | None]:
    """Give what changes in a file when it is saved: its time, size and number; None while it is not there."""
    return {file: _stamp(file) for file in files}


def _stamp(file: str) -> Stamp | None:
    try:
        found = os.stat(file)
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
