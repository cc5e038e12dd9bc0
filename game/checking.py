"""`bedtime check`: findings of maps, one a line or as one JSON document, with progress on long work."""

import sys
from collections.abc import Iterable
from pathlib import Path

import msgspec
from rich.console import Console
from rich.progress import Progress
from rich.table import Table
from rich.text import Text

from game.maps.check import check as findings_of
from game.maps.findings import Finding, Severity
from game.maps.lap_states import walks
from game.maps.search import every_map, maps_of
from game.replay.bots.solve import failures
from game.replay.solution import faults
from game.text.scenes import game_scenes
from game.text.words import catalogue

FEW = 8
"""So many maps are checked before progress would be seen."""

_REACH = "who can walk to what is held or pressed (not theirs: gets there, but it is for another friend)"


def check(maps: list[str], *, solve: bool = False, as_json: bool = False) -> int:
    """Print the findings of maps and folders (everything that ships when none is named).

    `solve` also lets bots play each map's solution. Exit code 1 with errors, 0 with warnings only. LevelError for a
    name that means no map.
    """
    paths = _paths(maps)
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


def show_reach(maps: list[str], *, as_json: bool = False) -> int:
    """Print who can walk to what is held or pressed, by states of the lap. LevelError for a map that cannot be read."""
    found = [walks(path) for path in _paths(maps)]
    if as_json:
        print(msgspec.json.encode({"reach": found}).decode())
        return 0
    console = Console()
    for one in found:
        print(f"{one.map}: {_REACH if one.rows else 'has nothing to hold or to press'}")
        if not one.rows:
            continue
        table = Table()
        for heading in ("what", "when", *one.friends):
            table.add_column(heading)
        before = 0
        for row in one.rows:
            if before not in (0, row.object):
                table.add_section()
            named = "" if row.object == before else f"{row.name} ({row.kind})"
            before = row.object
            cells = (_cell(name in row.walks, name in row.may) for name in one.friends)
            table.add_row(Text(named), Text(row.state), *cells)
        console.print(table)
    return 0


def _cell(walks: bool, holds: bool) -> str:
    if not walks:
        return "no"
    return "yes" if holds else "not theirs"


def has_text(key: str) -> bool:
    """Tell whether a map may use this text key."""
    return any(key in section for section in (*catalogue().values(), game_scenes()))


def _paths(names: list[str]) -> list[Path]:
    """Give each map that names mean once; every map that ships when there are none."""
    return list(dict.fromkeys([path for name in names for path in maps_of(name)] if names else every_map()))


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
