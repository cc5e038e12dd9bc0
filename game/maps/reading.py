"""A map read through, with its faults in a report: what the rules of the check look at, and `load` takes apart."""

import os
from pathlib import Path

import msgspec

from game.maps.bridge import through_pytmx
from game.maps.build import Built, build
from game.maps.document import read_map
from game.maps.findings import LevelError, Place, Report, show
from game.maps.own_words import Words, read_own_scenes, read_words
from game.maps.pack import Pack, pack_root
from game.maps.paint import paint
from game.maps.picture import Picture
from game.maps.raw import RawMap
from game.sim.stage import Placement, Stage
from game.text.scenes import Scenes


class Reading(msgspec.Struct, frozen=True):
    """A map that could be read, whatever else is wrong with it; `words` and `scenes` are those of its pack."""

    pack: Pack
    raw: RawMap
    built: Built
    picture: Picture
    report: Report
    words: Words = {}
    scenes: Scenes = {}

    @property
    def stage(self) -> Stage:
        """The Stage as far as it goes."""
        return self.built.stage

    def error(self, one: Placement, message: str) -> None:
        """Report an error of an object."""
        self.report.error(self.built.places[one.id], message)

    def warn(self, one: Placement, message: str) -> None:
        """Report a warning about an object."""
        self.report.warn(self.built.places[one.id], message)

    def named(self, one: Placement) -> str:
        """Give `object 17 "a2"` for a message about another object."""
        return f'object {one.id} "{show(one.name)}"' if one.name else f"object {one.id}"


def read(path: Path | str, report: Report) -> Reading:
    """Read a map, reporting what is wrong with it. Raises LevelError where reading cannot go on."""
    pack, inside = open_pack(path)
    raw = through_pytmx(read_map(pack, inside, report))
    built = build(raw, report)
    return Reading(
        pack, raw, built, paint(raw, built, report), report, read_words(pack, report), read_own_scenes(pack, report)
    )


def open_pack(path: Path | str) -> tuple[Pack, str]:
    """Give the pack that a map file belongs to, and the file's path in it. Raises LevelError."""
    try:
        real = Path(os.path.realpath(path, strict=True))
    except (OSError, ValueError):
        raise LevelError(Place(show(path)), "there is no such map file") from None
    if real.suffix != ".tmx":
        raise LevelError(Place(show(path)), "a map is a .tmx file, saved by Tiled")
    pack = Pack(pack_root(real))
    return pack, real.relative_to(pack.root).as_posix()
