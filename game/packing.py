"""`bedtime pack` and `bedtime unpack`, and packed packs that a command is given where it wants a folder.

Such a pack lies unpacked beside the saves, in a folder that its bytes name: after a change it gets another. When a new
one comes, those go that nobody has played for a month; their progress stays, for it lies elsewhere.
"""

import contextlib
import os
import re
import shutil
import time
from pathlib import Path

from game.maps.archive import fingerprint, pack_folder, unpack
from game.maps.campaign import PACKED, story_in
from game.maps.findings import LevelError
from game.saves.places import saves_folder
from game.saves.store import write_whole

_KEPT_SECONDS = 30 * 24 * 3600
_OURS = re.compile(r"[0-9a-f]{32}|\.unpacking-.*")


def maps_of(folder: Path) -> list[str]:
    """Give the maps that must be in order before a pack is packed: all that it carries. LevelError when it is none."""
    story = story_in(folder)
    return [os.path.relpath(story.root / inside) for inside in pack_folder(folder).carried if inside.endswith(".tmx")]


def pack(folder: Path, output: Path) -> int:
    """Write a level pack as one .zip; its maps are checked before. Raises LevelError when it is no pack."""
    story = story_in(folder)
    packed = pack_folder(folder)
    write_whole(output, packed.data)
    size = len(packed.data) / 1024
    counts = f"{_counted(len(story.chapters), 'level')}, {_counted(len(packed.carried), 'file')}"
    print(f"{output}: {story.title}, {counts}, {size:.0f} KB")
    if packed.left_out:
        print(f"left out, because players do not need them: {', '.join(packed.left_out)}")
    return 0


def unpack_to(file: Path, folder: Path | None) -> int:
    """Unpack a .zip into a folder, beside it and with its name by default. Raises LevelError."""
    target = folder if folder is not None else file.with_suffix("")
    count = unpack(file, target)
    print(f"{target}: {_counted(count, 'file')}")
    return 0


def opened(name: str | None) -> str | None:
    """Give what `folder_of` gives where there is a name at all."""
    return name if name is None else folder_of(name)


def folder_of(name: str) -> str:
    """Give the name, or for a packed pack the folder in which it lies unpacked. Raises LevelError."""
    if not name.endswith(PACKED):
        return name
    file = Path(name)
    folder = saves_folder() / "unpacked" / fingerprint(file)[:32]
    with contextlib.suppress(OSError):  # one that cannot be marked as played can be played
        os.utime(folder)
    if not folder.is_dir():
        try:
            unpack(file, folder)
        except (OSError, LevelError):
            if not folder.is_dir():  # else another game was quicker
                raise
        _sweep(folder.parent)
    return os.fspath(folder)


def _sweep(unpacked: Path) -> None:
    """Remove what was unpacked here and not played for long; what cannot be removed stays."""
    oldest = time.time() - _KEPT_SECONDS
    with contextlib.suppress(OSError):
        for path in unpacked.iterdir():
            if _OURS.fullmatch(path.name) and path.lstat().st_mtime < oldest:
                shutil.rmtree(path, ignore_errors=True)  # never follows a link


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
