"""The language of a map's `solution` (LEVELS.md 1): what each friend does in each lap.

lap: jenna draft slot1; ravi on plateA, stay | ravi on plateA | jenna hold a1; leo hold a2
"""

import re

import msgspec

from game.sim.friends.friend import NAMES

GIFTS = ("draft", "rewrite", "lull", "trace", "light", "repost", "ground", "call")
WITH_NAME = ("on", "pull", "place", "take", "go", "hold", *GIFTS)
ALONE = ("stay", "lie", "exit")
MIRRORS = ("latest", "previous", "none")


class SolutionError(Exception):
    """A solution that cannot be read; the message names lap, part and word."""


class Step(msgspec.Struct, frozen=True):
    """One thing to do. `name` is an object, a choice of the Mirror, or the seconds of `wait`."""

    verb: str
    name: str = ""


class Part(msgspec.Struct, frozen=True):
    """The steps of one friend in one lap, in turn."""

    friend: str
    steps: tuple[Step, ...]


class Lap(msgspec.Struct, frozen=True):
    """Parts that run together; a lap without parts is watched."""

    parts: tuple[Part, ...] = ()


def parse(text: str) -> tuple[Lap, ...]:
    """Read a solution; SolutionError names what it does not understand. An empty text has no laps."""
    text = re.sub(r"^\s*lap\s*:", "", text).strip()
    if not text:
        return ()
    return tuple(_lap(number, part.strip()) for number, part in enumerate(text.split("|"), 1))


def complaint(text: str) -> str | None:
    """Say what is wrong with a solution, None when it can be read."""
    try:
        parse(text)
    except SolutionError as error:
        return str(error)
    return None


def _lap(number: int, text: str) -> Lap:
    if text in ("watch", ""):
        return Lap()
    return Lap(tuple(_part(number, part.strip()) for part in text.split(";") if part.strip()))


def _part(lap: int, text: str) -> Part:
    friend, _, rest = text.partition(" ")
    if friend not in NAMES:
        raise SolutionError(f"lap {lap}: {text!r} must begin with a friend ({', '.join(NAMES)})")
    steps = tuple(_step(lap, friend, step.split()) for step in rest.split(",") if step.strip())
    if not steps:
        raise SolutionError(f"lap {lap}: {friend} has nothing to do")
    return Part(friend, steps)


def _step(lap: int, friend: str, words: list[str]) -> Step:
    verb, name = words[0], words[1] if len(words) > 1 else ""
    if len(words) > 2:
        raise SolutionError(f"lap {lap}: {friend}: {' '.join(words)!r} has words too many; steps are parted by commas")
    if verb in ALONE and not name:
        return Step(verb)
    if verb in WITH_NAME and name:
        return Step(verb, name)
    if verb == "mirror" and name in MIRRORS:
        return Step(verb, name)
    if verb == "wait" and re.fullmatch(r"\d{1,3}(\.\d{1,3})?", name):
        return Step(verb, name)
    if verb in WITH_NAME:
        raise SolutionError(f"lap {lap}: {friend}: {verb!r} needs the name of an object")
    known = ", ".join((*WITH_NAME, *ALONE, "mirror latest|previous|none", "wait SECONDS"))
    raise SolutionError(f"lap {lap}: {friend}: {' '.join(words)!r} is not a step; the steps are {known}")
