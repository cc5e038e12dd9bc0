"""load(path): a map file to a Level, whole or not at all. The check of a map is in game/maps/check.py."""

from pathlib import Path

import msgspec

from game.maps.findings import Finding, LevelError, Report, Severity
from game.maps.own_words import Words
from game.maps.picture import Picture
from game.maps.rules import PLAY_RULES, examine
from game.sim.stage import Stage
from game.text.scenes import Scenes


class Level(msgspec.Struct, frozen=True):
    """A map, ready to play.

    `files` are the absolute paths of all that was read, to watch for changes; `words` are those of its pack, by section
    and key, `scenes` its own scenes by name.
    """

    stage: Stage
    picture: Picture
    warnings: tuple[Finding, ...] = ()
    files: tuple[str, ...] = ()
    words: Words = {}
    scenes: Scenes = {}


def load(path: Path | str) -> Level:
    """Load a map to play it.

    Raises LevelError, one line with file, place, value and what to do, for anything a running game cannot live with:
    nothing half-loaded is played. Of the check's errors only a missing or wrong solution and the entries of other
    maps are let pass. Positions are in 1/256 px, durations in ticks.
    """
    report = Report()
    reading = examine(path, report, PLAY_RULES)
    findings = report.ordered()
    if findings and findings[0].severity is Severity.ERROR:
        raise LevelError(findings[0].place, findings[0].message)
    assert reading is not None
    files = tuple(dict.fromkeys(reading.pack.opened))
    return Level(reading.stage, reading.picture, tuple(findings), files, reading.words, reading.scenes)
