"""The game for programs and for slow players: one JSON line in a step, one JSON line out; time stands still between.

    {"ticks": 30, "held": [["right", "act"]], "picture": "a.png", "every": 0}

It shows nothing that the screen does not, and it is the same simulation. A key named in two lines running is held on,
not pressed again. A line may stop early, when the picture changes as a whole, so that a picture of it can be taken.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from game.picture_taker import PictureTaker
from game.replay.run import Run
from game.scenes.journey import Journey
from game.sim.buttons import from_names
from game.sim.commands import Command, Join
from game.sim.events import Event, What
from game.text.captions import Captions
from game.text.hints import hints
from game.text.prompts import Prompt, prompts

MOST_TICKS = 3600
_UNSEEN = (What.PHASE, What.LAP_ENDED, What.LAP_STARTED)
"""Events that are shown as a change of the whole picture, not as a happening."""
_STOPS = (What.PHASE, What.OVERLAP, What.BROKEN, What.WAKE, What.SEAMS_HUM, What.MIRROR_OPENED)


class Request(msgspec.Struct, forbid_unknown_fields=True):
    """One line in. `held` lists each player's buttons; `every` also takes a picture each so many ticks."""

    ticks: int = 1
    held: list[list[str]] = []
    picture: str = ""
    every: int = 0
    join: list[int] = []


class Pipe:
    """A night in which time stands still between lines."""

    def __init__(self, journey: Journey, *, state: bool = False) -> None:
        """Begin; with `state` every answer carries the whole world."""
        self.journey = journey
        self.state = state
        self.captions = Captions()
        self.taker = PictureTaker()
        self.run: Run | None = None
        self.total = 0

    def answer(self, line: str | bytes) -> dict[str, object]:
        """Do what one line asks for; {"error": ...} when it cannot be understood, and nothing has happened then."""
        try:
            request = msgspec.json.decode(line, type=Request)
            held = [from_names(names) for names in request.held]
            commands: list[Command] = [Join(number - 1) for number in request.join if 1 <= number <= 4]
            if not 1 <= request.ticks <= MOST_TICKS:
                raise ValueError(f"ticks must be 1 to {MOST_TICKS}, not {request.ticks}")
            if len(held) > len(self.journey.world.players):
                raise ValueError(f"held lists {len(held)} players; there are at most 4")
        except (msgspec.MsgspecError, ValueError) as error:
            return {"error": str(error)}
        return self._play(request, held, commands)

    def _play(self, request: Request, held: list[int], commands: list[Command]) -> dict[str, object]:
        happened: list[dict[str, str]] = []
        heard = self.captions.lines()
        pictures: list[str] = []
        for number in range(1, request.ticks + 1):
            events = self._frame(held, commands)
            commands = []
            heard += self._hear(events, happened)
            heard += hints(self.journey.stage, self.journey.world, self.journey.level.words, _named)
            if request.picture and request.every and number % request.every == 0:
                pictures.append(self._take(_numbered(request.picture, number // request.every)))
            if self.journey.over or self.journey.world.left or any(event.what in _STOPS for event in events):
                break
        if request.picture:
            pictures.append(self._take(request.picture))
        world = self.journey.world
        out: dict[str, object] = {
            "tick": self.total,
            "events": happened,
            "captions": list(dict.fromkeys(heard)),
            "prompts": [_worded(prompt) for prompt in prompts(self.journey.stage, world)],
            "picture": pictures,
            "over": self.journey.over,
        }
        if self.state:
            out["state"] = msgspec.to_builtins(world)
        return out

    def _frame(self, held: list[int], commands: list[Command]) -> list[Event]:
        """One frame of 1/60 s, as the screen has it: three ticks while the night is turned."""
        self.journey.go_on()
        if self.journey.run is not self.run:
            self.run = self.journey.run
            self.captions = Captions(self.journey.level.words)
            self.taker.arrive(self.journey.level.picture, self.journey.stage, self.journey.level.words)
        events: list[Event] = []
        for number in range(self.journey.run.ticks_due):
            new = self.journey.tick(held, commands if number == 0 else None)
            self.taker.watch(self.journey.world, new)
            events += new
        self.total += 1
        return events

    def _hear(self, events: list[Event], happened: list[dict[str, str]]) -> list[str]:
        for event in events:
            if event.what not in _UNSEEN:
                entry = {"what": event.what.value}
                if event.friend:
                    entry["friend"] = event.friend
                if event.note:
                    entry["note"] = event.note
                happened.append(entry)
        return self.captions.hear(self.journey.stage, self.journey.world, events)

    def _take(self, path: str) -> str:
        self.taker.save(self.journey.world, Path(path))
        return path


def converse(pipe: Pipe, lines: Iterable[str]) -> Iterator[str]:
    """Answer lines until they end or the night is over."""
    for line in lines:
        if not line.strip():
            continue
        answer = pipe.answer(line)
        yield msgspec.json.encode(answer).decode()
        if answer.get("over"):
            return


def _worded(prompt: Prompt) -> str:
    who = f"player {prompt.player + 1}: " if prompt.player else ""
    key = f"{'hold ' if prompt.hold else ''}[{prompt.button}] " if prompt.button else ""
    return f"{who}{key}{prompt.words}"


def _named(player: int, button: str) -> str:
    """Call a key by its button, as the prompts do: whoever plays by pipe has no others."""
    return f"[{button}]"


def _numbered(path: str, number: int) -> str:
    place = Path(path)
    return str(place.with_name(f"{place.stem}.{number:03d}{place.suffix}"))
