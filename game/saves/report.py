"""Reports of crashes: a text for a person, and beside it what is needed to play the crash again."""

from datetime import datetime
from pathlib import Path

from game.saves.store import write_whole


def write_report(folder: Path, text: str, now: datetime) -> Path:
    """Write a report under a name of its own; gives its path. Raises OSError where it cannot be written."""
    folder.mkdir(parents=True, exist_ok=True)
    stem = now.strftime("bedtime-crash-%Y%m%d-%H%M%S")
    path = folder / f"{stem}.txt"
    number = 1
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}.txt"
    write_whole(path, text.encode("utf-8", "backslashreplace"))
    return path
