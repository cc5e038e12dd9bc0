"""What is wrong with a map, in one plain line each: where, what, and what to do (LEVELS.md 3)."""

from __future__ import annotations

import re
from difflib import get_close_matches
from enum import StrEnum

import msgspec

_UNPRINTABLE = re.compile(r"[^\x20-\x7e\u00a1-\ud7ff\ue000-\uffff]")
_LONGEST_SHOWN = 60


class Severity(StrEnum):
    """A map with an error is not played; a warning is for its maker."""

    ERROR = "error"
    WARNING = "warning"


class Place(msgspec.Struct, frozen=True):
    """Where in a file something is said: the line, and the object with its name and class where it is one."""

    file: str
    line: int = 0
    object_id: int = 0
    object_name: str = ""
    kind: str = ""

    def __str__(self) -> str:
        """Give `levels/x.tmx:41: object 17 "a2" (anchor)`, as much of it as there is."""
        where = f"{self.file}:{self.line}" if self.line else self.file
        if not self.object_id:
            return where
        name = f' "{show(self.object_name)}"' if self.object_name else ""
        kind = f" ({show(self.kind)})" if self.kind else ""
        return f"{where}: object {self.object_id}{name}{kind}"


class Finding(msgspec.Struct, frozen=True):
    """One finding; str() is the line to print."""

    severity: Severity
    place: Place
    message: str

    def __str__(self) -> str:
        """Give the line, with `warning:` before the message of one."""
        mark = "warning: " if self.severity is Severity.WARNING else ""
        return f"{self.place}: {mark}{self.message}"


class LevelError(Exception):
    """A map that cannot be played. The message is one line: file, place, value and what to do."""

    def __init__(self, place: Place, message: str) -> None:
        """Keep the finding; str() of the error is its line."""
        self.finding = Finding(Severity.ERROR, place, message)
        super().__init__(str(self.finding))


class Report:
    """Collects findings, so that reading and checking never stop at the first."""

    def __init__(self) -> None:
        """Start with nothing found."""
        self.findings: list[Finding] = []

    def error(self, place: Place, message: str) -> None:
        """Add an error."""
        self.findings.append(Finding(Severity.ERROR, place, message))

    def warn(self, place: Place, message: str) -> None:
        """Add a warning."""
        self.findings.append(Finding(Severity.WARNING, place, message))

    def keep(self, error: LevelError) -> None:
        """Add what was raised."""
        self.findings.append(error.finding)

    @property
    def first_error(self) -> Finding | None:
        """The first error, if there is one."""
        return next((finding for finding in self.findings if finding.severity is Severity.ERROR), None)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """The warnings alone."""
        return tuple(finding for finding in self.findings if finding.severity is Severity.WARNING)


def show(text: object) -> str:
    """Make text from a file safe to print in one line: no control characters, at most 60 characters."""
    shown = _UNPRINTABLE.sub("?", str(text))
    return shown if len(shown) <= _LONGEST_SHOWN else shown[: _LONGEST_SHOWN - 3] + "..."


def nearest(text: str, names: list[str] | tuple[str, ...]) -> str:
    """Give `; did you mean "clock"?` for the nearest of the names, or nothing."""
    near = get_close_matches(text[:_LONGEST_SHOWN], [name for name in names if name], 1)
    return f'; did you mean "{show(near[0])}"?' if near else ""
