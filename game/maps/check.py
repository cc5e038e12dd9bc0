"""check(path): everything that is wrong with a map, one finding a line, never stopping at the first (LEVELS.md 3)."""

from collections.abc import Callable
from pathlib import Path

from game.maps.findings import Finding, Report, show
from game.maps.reading import Reading
from game.maps.registry import CLASSES, Type
from game.maps.rules import PLAY_RULES, check_targets, examine

Parse = Callable[[str], str | None]
HasText = Callable[[str], bool]


def check(path: Path | str, parse: Parse | None = None, has_text: HasText | None = None) -> list[Finding]:
    """Give all findings of a map, errors first, then by file and line; str() of one is the line to print.

    `parse` gives what is wrong with the text of a solution, or None; `has_text` tells whether a text key exists.
    Without them solutions and text keys are not looked into.
    """

    def solution(reading: Reading) -> None:
        _check_solution(reading, parse)

    def texts(reading: Reading) -> None:
        if has_text is not None:
            _check_texts(reading, has_text)

    report = Report()
    examine(path, report, (*PLAY_RULES, check_targets, solution, texts))
    return report.ordered()


def _check_solution(reading: Reading, parse: Parse | None) -> None:
    region = reading.stage.region
    if region is None:
        return
    text = region.text("solution")
    if not text.strip():
        reading.error(region, "has no solution; play the map with --record-solution and put the script there")
        return
    fault = parse(text) if parse is not None else None
    if fault:
        reading.error(region, f"solution: {fault}")


def _check_texts(reading: Reading, has_text: HasText) -> None:
    title = reading.picture.title_key
    if title and not has_text(title):
        reading.report.error(reading.raw.place, f'title_key "{show(title)}" is not a text of the game')
    for one in reading.stage.placements:
        for wanted in CLASSES[one.kind].properties:
            key = one.fields[wanted.name]
            if wanted.type is Type.TEXT and key and not has_text(str(key)):
                reading.error(one, f'{wanted.name} "{show(key)}" is not a text of the game')
