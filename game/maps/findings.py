"""What is wrong with a map, in one plain line each: where, what, and what to do (LEVELS.md 3)."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from enum import StrEnum
from heapq import nlargest

import msgspec

_LONGEST_SHOWN = 60
_LONGEST_COMPARED = 30
_MOST_COMPARED = 100
_LOOKED_AT = 3
_NEAR = 0.6
MOST_FINDINGS = 250
"""A map with more errors is given up, so that a hostile one cannot keep the reader busy; more warnings are dropped."""


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
        file = printable(self.file)
        where = f"{file}:{self.line}" if self.line else file
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

    def __init__(self, place: Place | str, message: str) -> None:
        """Keep the finding, in a place or a file; str() of the error is its line."""
        where = Place(show(place)) if isinstance(place, str) else place
        self.finding = Finding(Severity.ERROR, where, message)
        super().__init__(str(self.finding))


class Report:
    """Collects findings, so that reading and checking never stop at the first.

    Adding an error beyond MOST_FINDINGS raises LevelError.
    """

    def __init__(self) -> None:
        """Start with nothing found."""
        self.findings: list[Finding] = []
        self._errors = 0
        self._warnings = 0

    def error(self, place: Place, message: str) -> None:
        """Add an error."""
        self.keep(LevelError(place, message))

    def warn(self, place: Place, message: str) -> None:
        """Add a warning."""
        if self._warnings < MOST_FINDINGS:
            self._warnings += 1
            self.findings.append(Finding(Severity.WARNING, place, message))

    def keep(self, error: LevelError) -> None:
        """Add what was raised."""
        self.findings.append(error.finding)
        self._errors += 1
        if self._errors > MOST_FINDINGS:
            raise LevelError(error.finding.place, "there is more; mend what was named first")

    def ordered(self) -> list[Finding]:
        """Give each finding once, errors first, then by file and line."""
        found = dict.fromkeys(self.findings)
        return sorted(found, key=lambda one: (one.severity is Severity.WARNING, one.place.file, one.place.line))


def with_article(noun: str) -> str:
    """Give `an anchor`, `a seam`."""
    return f"{'an' if noun[:1] in set('aeiou') else 'a'} {noun}"


def printable(text: str) -> str:
    """Make text safe to print in one line: no control characters and no half of a character."""
    return "".join(letter if letter.isprintable() else "?" for letter in text)


def show(text: object) -> str:
    """Make text from a file safe to print in one line, and at most 60 characters long."""
    shown = printable(str(text)[: 2 * _LONGEST_SHOWN])
    return shown if len(shown) <= _LONGEST_SHOWN else shown[: _LONGEST_SHOWN - 3] + "..."


def nearest(text: str, names: Sequence[str]) -> str:
    """Give `; did you mean "clock"?` for the nearest of the first names, or nothing.

    Only what begins and ends most alike is compared letter by letter: that takes too long for all names and findings.
    """
    text = text[:_LONGEST_COMPARED]
    alike = nlargest(
        _LOOKED_AT,
        (name for name in names[:_MOST_COMPARED] if name),
        lambda name: _shared(text, name) + _shared(text[::-1], name[::-1]),
    )
    ratios = [(SequenceMatcher(None, name[:_LONGEST_COMPARED], text).ratio(), name) for name in alike]
    near = max((one for one in ratios if one[0] >= _NEAR), default=None)
    return f'; did you mean "{show(near[1])}"?' if near else ""


def _shared(one: str, other: str) -> int:
    """Tell how many letters two words begin with alike."""
    pairs = zip(one, other, strict=False)
    return next((index for index, (mine, theirs) in enumerate(pairs) if mine != theirs), min(len(one), len(other)))
