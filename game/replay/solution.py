"""The language of a map's `solution` (LEVELS.md 1): what each friend does in each lap.

lap: jenna draft slot1; ravi on plateA, stay | ravi on plateA | jenna hold a1; leo hold a2
"""

import re

import msgspec

from game.sim.friends.friend import NAMES
from game.sim.loop.beats import MOST_BEATS
from game.sim.stage import Stage

GIFTS = ("draft", "rewrite", "lull", "trace", "light", "repost", "ground", "call")
WITH_NAME = ("on", "pull", "place", "take", "go", "hold", *GIFTS)
ALONE = ("stay", "lie", "exit")
MIRRORS = ("latest", "previous", "none")
ANSWERS = ("slot", "dial", "lamp", "drone", "veil", "gale", "copy", "trail", "screen")
"""The classes that answer a gift."""
_CLASSES = {
    "on": ("plate",),
    "pull": ("lever",),
    "place": ("socket", "gap"),
    "take": ("carry", "keepsake"),
    "hold": ("anchor",),
    "wait": ("plate", "lever", "socket", "gate", *ANSWERS),
}
"""The classes that a step is done on; a step that is not here takes any."""
_MAKES_BEAT = ("on", "pull", "place", *GIFTS)
_LONGEST = 60
_SECONDS = re.compile(r"\d{1,3}(\.\d{1,3})?")
_NAME = re.compile(r"[A-Za-z_]\w*")


class SolutionError(Exception):
    """A solution that cannot be read; the message names lap, part and word."""


class Step(msgspec.Struct, frozen=True):
    """One thing to do. `name` is an object, a choice of the Mirror, or for `wait` seconds or what has to be on."""

    verb: str
    name: str = ""

    @property
    def seconds(self) -> float:
        """How long `wait` waits; -1 for a wait for something, and for every other step."""
        return float(self.name) if self.verb == "wait" and _SECONDS.fullmatch(self.name) else -1


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


def faults(stage: Stage) -> list[tuple[str, str, tuple[str, ...]]]:
    """Give what is wrong with a stage's solution, without playing it.

    Each is a message, the word that is not known ("" for none) and the words that are.
    """
    region = stage.region
    try:
        laps = parse(region.text("solution")) if region is not None else ()
    except SolutionError as error:
        return [(str(error), "", ())]
    found: list[tuple[str, str, tuple[str, ...]]] = []
    friends = region.names("friends") if region is not None else NAMES
    for number, lap in enumerate(laps, 1):
        beats: dict[str, list[str]] = {}
        for part in lap.parts:
            if part.friend not in friends and not _comes_along(stage, part, friends):
                found.append((f"lap {number}: {part.friend} is not here ({', '.join(friends)})", "", ()))
            for step in part.steps:
                for message, word, known in _not_there(stage, part, step):
                    found.append((f"lap {number}: {message}", word, known))
                _count_beat(beats.setdefault(part.friend, []), step)
        for friend, tokens in beats.items():
            if len(tokens) > MOST_BEATS:
                message = f"lap {number}: {friend} makes {len(tokens)} beats; only {MOST_BEATS} a lap are remembered"
                found.append((message, "", ()))
    return list(dict.fromkeys(found))


def _comes_along(stage: Stage, part: Part, friends: tuple[str, ...]) -> bool:
    """Tell whether a part is for a company so large that it brings its friend, as something it names is."""
    order = (*friends, *(name for name in NAMES if name not in friends))
    people = order.index(part.friend) + 1
    names = {step.name for step in part.steps if step.name}
    return any(one.name in names and one.number("humans") >= people for one in stage.placements)


def _not_there(stage: Stage, part: Part, step: Step) -> list[tuple[str, str, tuple[str, ...]]]:
    """Say that what a step names is not on the map, or is of a class that the step cannot be done on."""
    if step.verb not in (*WITH_NAME, "wait") or step.seconds >= 0:
        return []
    wanted = _CLASSES.get(step.verb, ())
    words = f"{part.friend} {step.verb} {step.name[:_LONGEST]}"
    if step.verb == "on" and any(
        one.fields.get("who") == "shade" for one in stage.of_kind("plate") if one.name == step.name
    ):
        return [(f'"{words}": only a shade presses it; to walk over it write go {step.name[:_LONGEST]}', "", ())]
    of_name = {one.kind for one in stage.placements if step.name in (one.name, one.fields.get("beat"))}
    if of_name and (not wanted or of_name.intersection(wanted)):
        return []
    if of_name:
        kind = min(of_name)
        return [(f'"{words}": its class is {kind}; {step.verb} needs the class {" or ".join(wanted)}', "", ())]
    fitting = [one for one in stage.placements if one.name and (not wanted or one.kind in wanted)]
    return [(f'"{words}": nothing here has that name', step.name, tuple(sorted({one.name for one in fitting})))]


def _count_beat(tokens: list[str], step: Step) -> None:
    """Add the beat that a step makes: a plate's counts once a lap, the same twice in a row once (GAME.md 2.3)."""
    if step.verb not in _MAKES_BEAT:
        return
    token = f"{step.verb} {step.name}"
    if token not in (tokens if step.verb == "on" else tokens[-1:]):
        tokens.append(token)


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
    if verb == "wait" and (_SECONDS.fullmatch(name) or _NAME.fullmatch(name)):
        return Step(verb, name)
    if verb in WITH_NAME:
        raise SolutionError(f"lap {lap}: {friend}: {verb!r} needs the name of an object")
    known = ", ".join((*WITH_NAME, *ALONE, "mirror latest|previous|none", "wait SECONDS", "wait NAME"))
    raise SolutionError(f"lap {lap}: {friend}: {' '.join(words)!r} is not a step; the steps are {known}")
