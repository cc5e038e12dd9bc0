"""What a level pack says of itself in its pack.toml: its id, title, author and its maps in order."""

import tomllib
from pathlib import Path
from typing import Annotated, Any

import msgspec

from game.maps import limits
from game.maps.findings import LevelError, Place, printable, show
from game.maps.pack import Pack

FILE = "pack.toml"

RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
"""What no file or folder may be called on Windows, whatever its suffix."""

Line = Annotated[str, msgspec.Meta(max_length=100)]
LONGEST_ID = 40

Id = Annotated[str, msgspec.Meta(pattern=rf"^[a-z0-9_]{{1,{LONGEST_ID}}}\Z")]


class Chapter(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One map of a story: its path in the pack without .tmx, and its title, in words or as a text key."""

    map: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    title: Line = ""
    key: Line = ""


class Contents(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A pack.toml; an empty one marks a folder of maps that are played one at a time."""

    id: Id = ""
    title: Line = ""
    author: Line = ""
    level: Annotated[tuple[Chapter, ...], msgspec.Meta(max_length=limits.CHAPTERS)] = ()


def read_contents(pack: Pack) -> Contents:
    """Read the pack.toml at the root of a pack; empty contents when it holds nothing but comments.

    Raises LevelError, one line, when it is missing or broken, or names a map that is not in the pack.
    """
    place = Place(pack.shown(FILE))
    written = read_toml(pack, FILE, place)
    if not written:
        return Contents()
    try:
        contents = msgspec.convert(written, Contents)
    except msgspec.ValidationError as error:
        raise LevelError(place, f"{printable(str(error))}; see docs/levels.md for what it may hold") from None
    _demand_named(contents, place)
    seen: set[str] = set()
    for chapter in contents.level:
        inside = pack.locate(f"{chapter.map}.tmx", "", place, "map")
        if inside in seen:
            raise LevelError(place, f'map "{show(chapter.map)}" is listed twice; an exit may lead to it again')
        seen.add(inside)
    return contents


def read_toml(pack: Pack, inside: str, place: Place) -> dict[str, Any]:
    """Read a TOML file of the pack. Raises LevelError where it is missing, too large or broken."""
    inside = pack.locate(inside, "", place, "file")
    data = pack.read(inside, limits.TOML_BYTES, place, "file")
    try:
        text = data.decode("utf-8")
        # tomllib takes a time that grows with the square of a key's parts
        if any(line.count(".") > limits.TOML_DOTS for line in text.split("\n")):
            raise LevelError(place, f"has more than {limits.TOML_DOTS} dots in a line; break the line")
        return tomllib.loads(text)
    except UnicodeDecodeError:
        raise LevelError(place, "is not UTF-8 text; save it as that") from None
    except tomllib.TOMLDecodeError as error:
        raise LevelError(place, f"is not TOML: {printable(str(error))}") from None
    except (RecursionError, ValueError):  # ValueError: a number of more digits than Python converts
        raise LevelError(place, "is not TOML that can be read: too deep, or a number too long") from None


def is_pack(folder: Path) -> bool:
    """Tell whether a folder says that it is the root of a pack."""
    return (folder / FILE).is_file()


def _demand_named(contents: Contents, place: Place) -> None:
    if not contents.id:
        raise LevelError(place, 'has no id; write id = "my_pack": small letters, digits and _')
    if contents.id in RESERVED:
        raise LevelError(place, f'id "{contents.id}" cannot be a folder\'s name on every system; choose another')
    if not contents.title.strip():
        raise LevelError(place, 'has no title; write title = "What the players read"')
    if not contents.level:
        raise LevelError(place, 'lists no level; write [[level]] and below it map = "the map\'s path without .tmx"')
    for text in (contents.title, contents.author, *(chapter.title for chapter in contents.level)):
        if not text.isprintable():
            raise LevelError(place, f'"{show(text)}" holds signs that cannot be shown; write it in one line')
