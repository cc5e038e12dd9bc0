"""The stories: the game's own maps in order and those of a level pack, and where a map that somebody names lies."""

import os
from contextlib import suppress
from pathlib import Path

import msgspec

from game.house import folder
from game.maps.contents import Chapter, is_pack, read_contents, read_toml
from game.maps.findings import LevelError, Place, Report, show
from game.maps.own_words import Words, read_words
from game.maps.pack import Pack, pack_root

END = "end"
"""What an exit leads to when the story closes."""
PACKED = ".zip"
"""The suffix of a level pack that is one file."""


class Story(msgspec.Struct, frozen=True):
    """Maps in order, below `root`. The game's own has no id, title or `words`: those are of packs."""

    root: Path
    chapters: tuple[Chapter, ...]
    id: str = ""
    title: str = ""
    words: Words = {}

    def path(self, chapter: Chapter) -> Path:
        """Give the map file of a chapter."""
        return self.root / f"{chapter.map}.tmx"

    def number(self, path: Path) -> int:
        """Tell the how-manyth chapter a map file is, from 0; -1 for none."""
        real = Path(os.path.realpath(path))
        paths = [self.path(chapter) for chapter in self.chapters]
        return paths.index(real) if real in paths else -1

    def after_the_first(self, name: str) -> Chapter | None:
        """Give the chapter of a map's name where there is one to go on with: beyond the first."""
        return next((chapter for chapter in self.chapters[1:] if chapter.map == name), None)


class _Campaign(msgspec.Struct, frozen=True):
    level: tuple[Chapter, ...]


def campaign() -> Story:
    """Give the game's own story; LevelError when levels/campaign.toml is broken."""
    root = Path(os.path.realpath(folder("levels")))
    place = Place(str(root / "campaign.toml"))
    try:
        return Story(root, msgspec.convert(read_toml(Pack(root), "campaign.toml", place), _Campaign).level)
    except msgspec.ValidationError as error:
        raise LevelError(place, f"{error}; put it back as it was") from None


def chapters() -> tuple[Chapter, ...]:
    """Give the maps of the game's own story in order; LevelError as for `campaign`."""
    return campaign().chapters


def story_in(root: Path) -> Story:
    """Give the story of the pack in a folder.

    Raises LevelError when it has no pack.toml that lists levels, or broken words of its own.
    """
    if not is_pack(root):
        raise LevelError(Place(show(root)), "is no level pack: there is no pack.toml in it")
    pack = Pack(root)
    contents = read_contents(pack)
    if not contents.level:
        raise LevelError(Place(pack.shown("pack.toml")), "lists no level to begin with; name a map to play one alone")
    report = Report()
    words: Words = {}
    with suppress(LevelError):  # too many faults: the first of them is told
        words = read_words(pack, report)
    if report.findings:
        raise LevelError(report.findings[0].place, report.findings[0].message)
    return Story(pack.root, contents.level, contents.id, contents.title, words)


def story_of(name: str | None) -> Story:
    """Give the story that a name belongs to: that of a level pack for a folder, else the game's own."""
    return story_in(Path(name)) if name is not None and Path(name).is_dir() else campaign()


def first_map(name: str) -> Path:
    """Give the map to begin at: the first of a level pack for a folder, else as `map_path`."""
    story = story_of(name)
    return story.path(story.chapters[0]) if story.id else map_path(name)


def map_path(name: str) -> Path:
    """Give the file of a map named as a path, or as in the campaign ("level1/corridor", "corridor").

    LevelError when there is no such map; it names those that there are.
    """
    given = Path(name)
    if given.suffix == PACKED:
        raise LevelError(Place(show(name)), "is a packed level pack, no map; unpack it with bedtime unpack")
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
    """Give the file and the entry of an exit's "map#entry", by the rule of `Pack.locate_map`; "#entry" stays here.

    Raises LevelError when there is no such map in the pack of the current one.
    """
    name, _, entry = target.partition("#")
    if not name:
        return current, entry
    real = Path(os.path.realpath(current))
    pack = Pack(pack_root(real))
    base = real.parent.relative_to(pack.root).as_posix()
    return pack.root / pack.locate_map(name, base, Place(pack.shown(real.relative_to(pack.root).as_posix()))), entry
