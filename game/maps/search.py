"""Which maps a word of the command line means: one map, all below a folder, or everything that ships."""

import os
from pathlib import Path

from game.house import folder
from game.maps.campaign import map_path
from game.maps.findings import LevelError, Place, show

_WITHOUT_LEVELS = ("templates", "automap")
"""Folders of Tiled's own: what lies in them are no maps to play."""


def maps_of(name: str) -> list[Path]:
    """Give the maps that a name means: a folder's, or one map. LevelError when it means none."""
    if Path(name).is_dir():
        found = maps_below(Path(name))
        if not found:
            raise LevelError(Place(show(name)), "holds no map; name a folder with .tmx files in it")
        return found
    return [map_path(name)]


def every_map() -> list[Path]:
    """Give the maps of levels/, and of packs/ beside it where there is one."""
    levels = folder("levels")
    return [path for place in (levels, levels.parent / "packs") for path in maps_below(place)]


def maps_below(place: Path) -> list[Path]:
    """Give all .tmx files below a folder in order, without hidden folders, templates and rule maps."""
    found = []
    for above, folders, files in os.walk(place):
        folders[:] = [name for name in folders if not name.startswith(".") and name not in _WITHOUT_LEVELS]
        found += [Path(above) / name for name in files if name.endswith(".tmx") and not name.startswith(".")]
    return sorted(found)
