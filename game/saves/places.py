"""The folders that belong to the game on this system."""

import os
from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs("bedtime", appauthor=False)


def saves_folder() -> Path:
    """Give where settings and progress lie; BEDTIME_HOME puts all of them elsewhere (tests, a stick)."""
    home = os.environ.get("BEDTIME_HOME")
    return Path(home) if home else Path(_DIRS.user_data_dir)


def pack_folder(id_: str) -> Path:
    """Give where the progress in a level pack lies; settings are shared."""
    return saves_folder() / "packs" / id_


def reports_folder() -> Path:
    """Give where crash reports are written."""
    home = os.environ.get("BEDTIME_HOME")
    return Path(home) / "reports" if home else Path(_DIRS.user_log_dir)
