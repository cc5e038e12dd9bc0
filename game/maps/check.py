"""check(path): everything that is wrong with a map, one finding a line, never stopping at the first (LEVELS.md 3)."""

from collections.abc import Callable, Sequence
from pathlib import Path

from game.maps.findings import Finding, Report, Severity, nearest, printable, show
from game.maps.properties import Type
from game.maps.reach import check_one_ways
from game.maps.reading import Reading
from game.maps.registry import CLASSES
from game.maps.rules import PLAY_RULES, check_targets, examine
from game.sim.stage import Stage

Fault = tuple[str, str, Sequence[str]]
"""What is wrong with a solution: the message, the word that is not known ("" for none), and the words that are."""
Judge = Callable[[Stage], Sequence[Fault]]
Play = Callable[[Stage], Sequence[str]]
HasText = Callable[[str], bool]


def check(
    path: Path | str, judge: Judge | None = None, has_text: HasText | None = None, play: Play | None = None
) -> list[Finding]:
    """Give all findings of a map, errors first, then by file and line; str() of one is the line to print.

    `judge` gives what is wrong with the solution of a Stage that has one; `has_text` tells whether a text key exists;
    `play` plays the solution and says each way in which it does not end in Wake. Without them solutions and text keys
    are not looked into. Only a map without any error is played.
    """

    def solution(reading: Reading) -> None:
        _check_solution(reading, judge)

    def texts(reading: Reading) -> None:
        if has_text is not None:
            _check_texts(reading, has_text)

    def bots(reading: Reading) -> None:
        region = reading.stage.region
        sound = not any(finding.severity is Severity.ERROR for finding in reading.report.findings)
        if play is not None and region is not None and not region.number("practice") and sound:
            for failure in play(reading.stage):
                reading.error(region, f"its solution does not end in Wake {printable(failure)}")

    report = Report()
    examine(path, report, (*PLAY_RULES, check_targets, check_one_ways, solution, texts, bots))
    return report.ordered()


def _check_solution(reading: Reading, judge: Judge | None) -> None:
    region = reading.stage.region
    if region is None or region.number("practice"):
        return
    if not region.text("solution").strip():
        reading.error(region, "has no solution; play the map with --record-solution and put the script there")
        return
    for message, word, known in judge(reading.stage) if judge is not None else ():
        lost = not reading.raw.complete or any(
            one.kind and one.kind not in CLASSES for one in reading.raw.by_name.get(word, ())
        )
        if not (word and lost):  # what is missing may be an object that could not be read, which was said
            reading.error(region, f"solution: {printable(message)}{nearest(word, known)}")


def _check_texts(reading: Reading, has_text: HasText) -> None:
    own = {key for section in (*reading.words.values(), reading.scenes) for key in section}
    title = reading.picture.title_key
    if title and title not in own and not has_text(title):
        reading.report.error(
            reading.raw.place, f'title_key "{show(title)}" is neither a text of the game nor in words.toml'
        )
    for one in reading.stage.placements:
        for wanted in CLASSES[one.kind].properties:
            key = one.fields[wanted.name]
            if wanted.type is Type.TEXT and key and key not in own and not has_text(str(key)):
                reading.error(one, f'{wanted.name} "{show(key)}" is neither a text of the game nor in words.toml')
