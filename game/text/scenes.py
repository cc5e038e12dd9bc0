"""Scenes as data: lines with a speaker, a face and words, and answers to choose from. Who draws them is not here."""

from collections.abc import Iterator, Mapping
from functools import cache

import msgspec

from game.sim.friends.friend import NAMES
from game.text.words import LANGUAGE, written_scenes

LOOKS = ("neutral", "smile", "worry", "determined", "hurt", "asleep", "laugh")
MOST_LINES, MOST_CHOICES = 60, 3
LONGEST, LONGEST_CHOICE, LONGEST_WORD = 300, 60, 24
"""Letters of a line, of an answer, and of a word, which must find room on the screen at 200 %."""
_KEY = "*"


class Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One line. `who` is "" where nobody speaks; `after` names an answer without which it is not said."""

    text: str
    who: str = ""
    look: str = LOOKS[0]
    hands: bool = False
    choices: dict[str, str] = {}
    after: str = ""


Scene = tuple[Line, ...]
Scenes = Mapping[str, Scene]


@cache
def game_scenes() -> Scenes:
    """Give the game's own scenes; ValueError when one of them is broken."""
    found, faults = read_scenes(written_scenes().get("scenes", {}))
    if faults:
        raise ValueError(f"assets/text/{LANGUAGE}_scenes.toml: {faults[0]}")
    return found


def scene_of(key: str, own: Scenes) -> Scene:
    """Give the scene that a talk names, a pack's `own` before the game's; () when its key names words or nothing."""
    return own.get(key) or game_scenes().get(key) or ()


def read_scenes(written: object) -> tuple[dict[str, Scene], list[str]]:
    """Read scenes out of TOML; gives those that are whole, and what is wrong with the others, a sentence each."""
    if not isinstance(written, dict):
        return {}, ["scenes are written as [[scenes.name]], a block for each line"]
    found: dict[str, Scene] = {}
    faults: list[str] = []
    for key, blocks in written.items():
        faulty = list(_faults_of(blocks))
        if faulty:
            number, fault = faulty[0]
            where = f'scene "{_shown(key)}"' + (f", line {number}" if number else "")
            faults.append(f"{where}: {fault}")
        else:
            found[key] = tuple(msgspec.convert(block, Line) for block in blocks)
    return found, faults


def parts(text: str) -> list[tuple[tuple[str, bool], ...]]:
    """Split a line into words, each in parts that are bright (between stars) or not; the stars are gone."""
    words = []
    bright = False
    for word in text.split():
        found: list[tuple[str, bool]] = []
        for number, part in enumerate(word.split(_KEY)):
            bright ^= number > 0
            if part:
                found.append((part, bright))
        if found:
            words.append(tuple(found))
    return words


def plain(text: str) -> str:
    """Give a line without its stars."""
    return text.replace(_KEY, "")


def next_line(scene: Scene, number: int, answers: tuple[str, ...]) -> int:
    """Give the number of the line that is said next, from `number` on; len(scene) when the scene is over."""
    while number < len(scene) and scene[number].after and scene[number].after not in answers:
        number += 1
    return number


def _faults_of(blocks: object) -> Iterator[tuple[int, str]]:
    if not isinstance(blocks, list) or not blocks or not all(isinstance(block, dict) for block in blocks):
        yield 0, "is no list of lines; write each line under [[scenes.name]] with two brackets"
        return
    if len(blocks) > MOST_LINES:
        yield 0, f"has {len(blocks)} lines; the limit is {MOST_LINES}: make two scenes of it"
    answers: list[str] = []
    for number, block in enumerate(blocks, 1):
        try:
            line = msgspec.convert(block, Line)
        except msgspec.ValidationError as error:
            yield number, f"{_shown(str(error))}; a line has text, who, look, hands, choices and after"
            continue
        for fault in _faults_in(line, answers):
            yield number, fault
        answers += line.choices


def _faults_in(line: Line, answers: list[str]) -> Iterator[str]:
    if line.who not in ("", *NAMES):
        yield f'"{_shown(line.who)}" is nobody; who is {", ".join(NAMES)}, or is left out'
    if line.look not in LOOKS:
        yield f'"{_shown(line.look)}" is no look; there are {", ".join(LOOKS)}'
    if line.after and line.after not in answers:
        yield f'comes after the answer "{_shown(line.after)}", which no line before it offers'
    if line.text.count(_KEY) % 2:
        yield "has a star without another; bright words stand *between stars*"
    if len(line.choices) > MOST_CHOICES:
        yield f"offers {len(line.choices)} answers; the limit is {MOST_CHOICES}"
    for text, longest in ((line.text, LONGEST), *((each, LONGEST_CHOICE) for each in line.choices.values())):
        if not text.strip(f" {_KEY}"):
            yield "is empty; say something"
        elif len(text) > longest:
            yield f"is {len(text)} letters long; the limit is {longest}: say it in two"
        elif not text.isprintable():
            yield "holds signs that cannot be shown; write it in one line"
        elif max(len(plain(word)) for word in text.split()) > LONGEST_WORD:
            yield f"has a word of more than {LONGEST_WORD} letters, for which there is no room in large letters"


def _shown(text: str) -> str:
    """Give foreign text so that it stays short and in one line."""
    return "".join(letter if letter.isprintable() else "?" for letter in text)[:60]
