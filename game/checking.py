"""`bedtime check`: findings of maps, one a line, with progress on long work."""

import sys

from rich.console import Console
from rich.progress import Progress

from game.maps.campaign import chapters, map_path
from game.maps.check import check as findings_of
from game.maps.findings import Severity
from game.replay.solution import complaint
from game.text.words import catalogue

FEW = 8


def check(maps: list[str]) -> int:
    """Print the findings of maps (the campaign's when none is named); exit code 1 with errors, 0 with warnings only."""
    names = maps or [chapter.map for chapter in chapters()]
    paths = [map_path(name) for name in names]
    errors = warnings = 0
    with Progress(console=Console(stderr=True), transient=True, disable=len(paths) < FEW) as progress:
        bar = progress.add_task("checking", total=len(paths))
        for path in paths:
            for finding in findings_of(path, complaint, has_text):
                print(finding, file=sys.stderr)
                errors += finding.severity is Severity.ERROR
                warnings += finding.severity is Severity.WARNING
            progress.advance(bar)
    print(
        f"{len(paths)} {_plural('map', len(paths))}: {errors} {_plural('error', errors)}, "
        f"{warnings} {_plural('warning', warnings)}"
    )
    return 1 if errors else 0


def has_text(key: str) -> bool:
    """Tell whether a map may use this text key."""
    return any(key in section for section in catalogue().values())


def _plural(word: str, count: int) -> str:
    return word if count == 1 else f"{word}s"
