"""load(path): a map file to a Level, whole or not at all. `bedtime check` is in game/maps/check.py."""

import os
from pathlib import Path

import msgspec

from game.maps.bridge import through_pytmx
from game.maps.build import Built, build
from game.maps.document import read_map
from game.maps.findings import Finding, LevelError, Place, Report, show
from game.maps.pack import Pack, pack_root
from game.maps.paint import paint
from game.maps.picture import Picture
from game.maps.raw import RawMap
from game.sim.stage import Stage


class Level(msgspec.Struct, frozen=True):
    """A map, ready to play. `files` are the absolute paths of all that was read, to watch for changes."""

    stage: Stage
    picture: Picture
    warnings: tuple[Finding, ...] = ()
    files: tuple[str, ...] = ()


class Reading(msgspec.Struct, frozen=True):
    """A map that could be read, with its faults in the report; what the check's rules look at."""

    pack: Pack
    raw: RawMap
    built: Built
    picture: Picture
    report: Report


def read(path: Path | str) -> Reading:
    """Read a map, reporting what is wrong with it. Raises LevelError where reading cannot go on."""
    report = Report()
    pack, inside = open_pack(path)
    raw = through_pytmx(read_map(pack, inside, report))
    built = build(raw, report)
    return Reading(pack, raw, built, paint(raw, built, report), report)


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


def load(path: Path | str) -> Level:
    """Load a map to play it.

    Raises LevelError, one line with file, place, value and what to do, for anything a running game cannot live with:
    nothing half-loaded is played. Positions are in 1/256 px, durations in ticks.
    """
    reading = read(path)
    fault = reading.report.first_error
    if fault is not None:
        raise LevelError(fault.place, fault.message)
    return Level(
        reading.built.stage, reading.picture, reading.report.warnings, tuple(dict.fromkeys(reading.pack.opened))
    )
