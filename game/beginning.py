"""`bedtime new`: a level pack of one's own, with the kit, a first map and a Tiled project that runs this very game."""

import shutil
import sys
import unicodedata
from pathlib import Path

from game.house import folder
from game.maps.contents import FILE, LONGEST_ID, RESERVED
from game.maps.findings import LevelError, Place, show
from game.maps.project import project

KIT = ("automap", "extensions", "templates", "tilesets")
"""Folders of levels/ that a level maker works with; their files name each other only by relative paths."""
STARTER = "starter"
PROJECT = "bedtime.tiled-project"

_PACK = """\
id = "{id}"
title = "{title}"
author = ""

[[level]]
map = "{map}"
title = "{title}"
"""
_IGNORED = "*.tiled-session\n"


def begin(new: Path) -> int:
    """Write a pack into a folder that is not there yet or is empty, and say what to do next.

    Raises LevelError when something is in the folder or its name gives no id, OSError when it cannot be written.
    """
    place = Place(show(new))
    if new.is_dir() and any(new.iterdir()):
        raise LevelError(place, "is not empty; name a folder that is not there yet")
    if new.exists() and not new.is_dir():
        raise LevelError(place, "is a file; name a folder that is not there yet")
    id_ = _id(new.resolve().name)
    if not 0 < len(id_) <= LONGEST_ID or id_ in RESERVED:
        raise LevelError(place, f"gives the pack no id; name the folder with 1 to {LONGEST_ID} letters, digits and _")
    levels = folder("levels")
    for kit in KIT:
        for file in sorted((levels / kit).rglob("*")):
            if file.is_file():
                _copy(file, new / file.relative_to(levels))
    _copy(levels / f"{STARTER}.tmx", new / f"{STARTER}.tmx")
    title = id_.replace("_", " ").strip().capitalize()
    for name, text in (
        (FILE, _PACK.format(id=id_, title=title, map=STARTER)),
        (".gitignore", _IGNORED),
        (PROJECT, project(sys.executable, _this_game())),
    ):
        (new / name).write_text(text, encoding="utf-8", newline="\n")
    print(f"Open {new / PROJECT} in Tiled, and in it {STARTER}.tmx: F5 plays the map, F6 checks it.")
    print(f"{new / FILE} lists the pack's levels; bedtime pack makes one file of it to give away.")
    return 0


def _id(name: str) -> str:
    """Give a name in the signs of an id: "Träume, Teil 2" is traume_teil_2; "" where none is left."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = "".join(sign if sign.isalnum() else " " for sign in plain).split()
    return "_".join(words)


def _this_game() -> tuple[str, ...]:
    """Give what the interpreter must be given to run this game from any folder: main.py in a checkout."""
    script = folder("levels").parent / "main.py"
    return (str(script),) if script.is_file() else ("-P", "-m", "game.cli")  # -P: a pack's files are no modules


def _copy(file: Path, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, to)  # without its rights: an installed game may be read-only
