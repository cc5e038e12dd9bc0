"""`bedtime migrate-levels`: writes older maps in today's form, one line a change."""

from pathlib import Path

from game.maps.findings import LevelError, Place
from game.maps.limits import XML_BYTES
from game.maps.renamed import migrated
from game.maps.search import every_map, maps_of
from game.saves.store import write_whole


def migrate(names: list[str], *, only_check: bool = False) -> int:
    """Bring maps and the maps of folders (everything that ships when none is named) to today's form.

    With `only_check` nothing is written, and the exit code is 1 when something would change. LevelError for a name
    that means no map, and for a file that cannot be read as text.
    """
    paths = [path for name in names for path in maps_of(name)] if names else every_map()
    count = 0
    for path in paths:
        text, changes = migrated(_text(path))
        for line, change in changes:
            print(f"{path}:{line}: {change}")
        if changes and not only_check:
            write_whole(path, text.encode("utf-8"))
        count += len(changes)
    print(f"{len(paths)} maps: {count} changes{' to make' if only_check else ''}")
    return 1 if only_check and count else 0


def _text(path: Path) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise LevelError(Place(str(path)), f"cannot be read: {error.strerror}") from None
    if len(data) > XML_BYTES:
        raise LevelError(Place(str(path)), f"is larger than {XML_BYTES >> 20} MB")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise LevelError(Place(str(path)), "is not UTF-8 text; save it again in Tiled") from None
