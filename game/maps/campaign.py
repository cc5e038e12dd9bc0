"""The order of the game's own maps, and where a map that somebody names lies."""

import tomllib
from pathlib import Path

import msgspec

from game.house import folder
from game.maps.findings import LevelError, Place

END = "end"
"""What an exit leads to when the story closes."""


class Chapter(msgspec.Struct, frozen=True):
    """One map of the campaign; `key` is its title's text key."""

    map: str
    key: str


class _Campaign(msgspec.Struct, frozen=True):
    level: tuple[Chapter, ...]


def chapters() -> tuple[Chapter, ...]:
    """Give the campaign in order; LevelError when levels/campaign.toml is broken."""
    path = folder("levels") / "campaign.toml"
    try:
        return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), _Campaign).level
    except (OSError, ValueError, msgspec.ValidationError) as error:
        raise LevelError(Place(str(path)), f"{error}; put it back as it was") from None


def map_path(name: str) -> Path:
    """Give the file of a map named as a path, or as in the campaign ("level1/corridor", "corridor").

    LevelError when there is no such map; it names those that there are.
    """
    given = Path(name)
    if given.suffix == ".tmx" or given.is_file():
        return given
    known = [chapter.map for chapter in chapters()]
    for chapter in known:
        if name in (chapter, chapter.rpartition("/")[2]):
            return folder("levels") / f"{chapter}.tmx"
    inside = folder("levels") / f"{name}.tmx"
    if inside.is_file():
        return inside
    raise LevelError(Place(name), f"is no map; give the path of a .tmx file or one of {', '.join(known)}")


def beside(current: Path, target: str) -> tuple[Path, str]:
    """Give the file and the entry of an exit's "map#entry": below levels/, else beside the current map."""
    name, _, entry = target.partition("#")
    inside = folder("levels") / f"{name}.tmx"
    if inside.is_file():
        return inside, entry
    return current.parent / f"{name}.tmx", entry
