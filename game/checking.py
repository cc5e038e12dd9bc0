"""`bedtime check`: findings of maps, one a line or as one JSON document, with progress on long work."""

import sys
from collections.abc import Iterable
from pathlib import Path

import msgspec
from rich.console import Console
from rich.progress import Progress

from game.maps.check import check as findings_of
from game.maps.findings import Finding, Severity
from game.maps.search import every_map, maps_of
from game.replay.bots.solve import failures
from game.replay.solution import faults
from game.text.words import catalogue

FEW = 8
"""So many maps are checked before progress would be seen."""


def check(maps: list[str], *, solve: bool = False, as_json: bool = False) -> int:
    """Print the findings of maps and folders (everything that ships when none is named).

    `solve` also lets bots play each map's solution. Exit code 1 with errors, 0 with warnings only. LevelError for a
    name that means no map.
    """
    paths = [path for name in maps for path in maps_of(name)] if maps else every_map()
    paths = list(dict.fromkeys(paths))
    found: list[Finding] = []
    console = Console(stderr=True)
    quiet = not console.is_terminal or (len(paths) < FEW and not solve)
    with Progress(console=console, transient=True, disable=quiet) as progress:
        bar = progress.add_task("checking", total=len(paths))
        for path in paths:
            progress.update(bar, description=f"checking {path.stem}")
            of_map = findings_of(path, faults, has_text, failures if solve else None)
            found += of_map
            if not as_json:
                for finding in of_map:
                    print(finding, file=sys.stderr)
            progress.advance(bar)
    errors = _count(found, Severity.ERROR)
    warnings = _count(found, Severity.WARNING)
    if as_json:
        print(_document(len(paths), found))
    else:
        print(f"{_some('map', len(paths))}: {_some('error', errors)}, {_some('warning', warnings)}")
    return 1 if errors else 0


def has_text(key: str) -> bool:
    """Tell whether a map may use this text key."""
    return any(key in section for section in catalogue().values())


def _document(maps: int, found: list[Finding]) -> str:
    """Give the findings for programs: Tiled's Issues view, an editor."""
    return msgspec.json.encode(
        {
            "maps": maps,
            "errors": _count(found, Severity.ERROR),
            "warnings": _count(found, Severity.WARNING),
            "findings": [
                {
                    "severity": finding.severity,
                    "file": str(Path(finding.place.file).absolute()),
                    "line": finding.place.line,
                    "object": finding.place.object_id,
                    "name": finding.place.object_name,
                    "class": finding.place.kind,
                    "message": finding.message,
                    "text": str(finding),
                }
                for finding in found
            ],
        }
    ).decode()


def _count(found: Iterable[Finding], severity: Severity) -> int:
    return sum(finding.severity is severity for finding in found)


def _some(word: str, count: int) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
