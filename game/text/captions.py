"""Captions: what was heard and said, as lines that stay for a while. One for the view, one for `pipe`.

What is said goes before what happened, and that before what is only heard; nobody has to read more than two at once.
"""

from enum import IntEnum
from typing import NamedTuple

from game.sim.entity import Entity
from game.sim.events import Event, What
from game.sim.friends.friend import NAMES
from game.sim.loop.strip import tally
from game.sim.stage import Stage
from game.sim.units import ticks
from game.sim.whereabouts import Place, place_of
from game.sim.world import World
from game.text.naming import called, did, heard, is_answer, look
from game.text.words import Own, has, name, told, words

MOST_LINES = 2
SHORT, LONG = ticks(2000), ticks(4000)
"""Sounds are read at a glance, speech takes longer. What is heard again meanwhile stays, and is not written twice."""


class Weight(IntEnum):
    """What gives way to what."""

    HEARD = 0
    HAPPENED = 1
    SAID = 2


class Caption(NamedTuple):
    """A line on screen, and where on the map it comes from, None for everywhere."""

    text: str
    place: Place | None = None


class _Standing(NamedTuple):
    left: int
    weight: Weight
    place: Place | None


class Captions:
    """The lines on screen; the newest is last. Ages run in ticks of the simulation."""

    def __init__(self, own: Own | None = None) -> None:
        """Begin in silence; `own` are the words of the level's pack."""
        self._own = own or {}
        self._standing: dict[str, _Standing] = {}
        self.told: frozenset[What] = frozenset()
        """The happenings of the last tick that had words of their own."""

    def hear(self, stage: Stage, world: World[Entity], events: list[Event]) -> list[str]:
        """Take in the events of one tick and let older lines run out; gives the lines that are new."""
        self._standing = {
            line: each._replace(left=each.left - 1) for line, each in self._standing.items() if each.left > 1
        }
        fresh: list[str] = []
        told: list[What] = []
        for event in events:
            line = line_for(stage, world, event, self._own)
            if not line:
                continue
            told.append(event.what)
            spoken = ": " in line.split("[")[0]
            self._stand(
                line,
                _Standing(
                    LONG if spoken or event.what in _SLOW else SHORT,
                    Weight.SAID if spoken or event.what in _TOLD else Weight.HAPPENED,
                    place_of(world, event),
                ),
            )
            fresh.append(line)
        self.told = frozenset(told)
        return fresh

    def note(self, text: str, place: Place | None = None) -> None:
        """Take in what is only heard, after `hear` of the same tick."""
        self._stand(text, _Standing(SHORT, Weight.HEARD, place))

    def lines(self) -> list[str]:
        """Give at most MOST_LINES lines, as they stand on screen."""
        return list(self._standing)

    def shown(self) -> list[Caption]:
        """Give the same lines with their places."""
        return [Caption(line, each.place) for line, each in self._standing.items()]

    def _stand(self, line: str, new: _Standing) -> None:
        """Put up a line; one that stands already stays where it is. The oldest of the least weight gives way.

        What was pushed off the screen does not come back when newer lines have run out.
        """
        self._standing[line] = new
        while len(self._standing) > MOST_LINES:
            del self._standing[min(self._standing, key=lambda each: self._standing[each].weight)]


_TOLD = (What.REVEALED, What.HINT)
"""What is told stays as what is said does: the notes of the Blink come right after it."""
_SLOW = (
    What.REVEALED,
    What.SEAMS_HUM,
    What.WAKE,
    What.GATE_CLOSED,
    What.NO_MATCH,
    What.HINT,
    What.NEW_HABIT,
    What.MATCHED,
    What.UNFELT,
    What.BEAM_HELD,
    What.FROZEN,
    What.DRAFT_FELL,
    What.STITCH_OPENS,
    What.STITCH_SHUTS,
    What.SIGNED,
    What.DEMON_RESTS,
)


def line_for(stage: Stage, world: World[Entity], event: Event, own: Own | None = None) -> str:
    """Give the caption of an event, "" for none; `own` are the words of the level's pack."""
    friend = name(event.friend) if event.friend in NAMES else ""
    match event.what:
        case What.BEAT:
            key = "beat_echo" if event.text == "echo" else "beat"
            return words("captions", key, friend=friend, heard=heard(stage, event.note))
        case What.TICKED:
            return _ticked(stage, world)
        case What.GATE_CLOSED:
            opener = stage.by_id.get(event.number)
            spent = "gate_closed_spent" if opener is not None and is_answer(opener) else "gate_closed"
            key = "gate_closed_called" if event.note else spent
            return words("captions", key, thing=called(stage, event.number))
        case What.HURT:
            return words("captions", "hurt", friend=friend, hearts=event.number)
        case What.SWITCHED:
            return words("captions", f"switched_{event.text}", friend=friend, other=name(event.note))
        case What.REFUSED if event.note == "together":
            return words("captions", "refused_together")
        case What.REFUSED:
            return words("captions", "refused", other=_only(stage, event.thing))
        case What.UNFELT:
            key = event.note if event.note in ("shade", "echo") else "friend"
            other = name(event.note) if event.note in NAMES else ""
            return words("captions", f"unfelt_{key}", friend=friend, other=other)
        case What.NO_ANSWER:
            return words("captions", f"no_answer_{event.note}", friend=friend)
        case What.REVEALED:
            return _revealed(stage, event.thing, own or {})
        case What.TALK:
            return told("talk", event.note, own or {})
        case What.HINT:
            return told("hints", str(event.number), own or {})
        case What.MATCHED:
            return words("captions", "matched", laps=words("laps", str(_laps_back(stage, event.number))))
        case What.NO_MATCH:
            return _no_match(world, event.note)
        case What.REMARK:
            return _remark(stage, event, friend)
        case What.THREAD:
            return _thread(stage, event)
        case _:
            return _plain(stage, event, friend)


def _plain(stage: Stage, event: Event, friend: str) -> str:
    """The captions that need no more than a friend and a thing."""
    match event.what:
        case What.FULL | What.NEW_HABIT | What.FIZZLED | What.FELL | What.FELL_ASLEEP | What.AWOKE | What.CALLED:
            return words("captions", event.what.value, friend=friend)
        case What.STAYED | What.LAY_DOWN | What.CLOSER | What.ANSWER | What.FREED | What.PARTED | What.WISP:
            return words("captions", event.what.value, friend=friend)
        case What.GATE_OPENED | What.OVERLAP | What.RESTING | What.WAKE | What.SHADE_BURST | What.HAND_SEEN:
            return words("captions", event.what.value)
        case What.DRAFTED | What.FADED | What.MIRROR_LEFT | What.SHADE_READS:
            return words("captions", event.what.value)
        case What.SPRUNG | What.SHADOW_CAST | What.GATHERED | What.WIND_ROSE | What.VEIL_BACK:
            return words("captions", event.what.value)
        case What.LIGHT_OUT | What.REPOST_OVER | What.REWRITTEN | What.WATCHED | What.DISSOLVED:
            return words("captions", event.what.value)
        case What.TRACING | What.BRACED | What.UNBRACED | What.SHIELDED | What.TRUE_THING | What.WIND_STOPPED:
            return words("captions", event.what.value, friend=friend)
        case What.TRACED | What.LIGHT_THROWN:
            found = event.number if event.what is What.LIGHT_THROWN else event.thing
            return words("captions", event.what.value + ("_something" if found else ""))
        case What.REPOSTED:
            other = name(event.note) if event.note in NAMES else ""
            return words("captions", "reposted", friend=friend, other=other)
        case What.HELD:
            seam = stage.by_id[event.thing].number("seam")
            return words("captions", "held", friend=friend, thing=called(stage, seam))
        case What.BROKEN:
            return words("captions", "broken", thing=called(stage, event.thing))
        case What.BLINK_BEAT:
            return words("captions", "blink_beat", heard=heard(stage, event.note))
        case What.SEAMS_HUM:
            seam = next((placement.id for placement in stage.of_kind("seam")), 0)
            return words("captions", "seams_hum", thing=called(stage, seam))
        case What.KEPT:
            return words("captions", "kept", friend=friend, thing=stage.by_id[event.thing].text("kind"))
        case What.LULLED:
            return words("captions", "lulled_something" if event.thing else "lulled")
        case What.NOTHING if event.note in ("gift", "lie"):
            return words("captions", f"nothing_{event.note}", friend=friend)
        case What.MIRROR_TURNED:
            return words("captions", f"mirror_{event.note}", friend=friend)
        case What.LAP_ENDED if event.note in ("jolt", "mirror"):
            return words("captions", "jolt" if event.note == "jolt" else "mirror_restart")
        case What.JOINED:
            return words("captions", "joined", player=event.number + 1, friend=friend)
        case What.WANDERED:
            return words("captions", "wandered_first" if event.number == 1 else "wandered_again", friend=friend)
        case _:
            return _of_shades(event, friend) or _of_demons(event, friend)


def _of_demons(event: Event, friend: str) -> str:
    """What a demon draws and strikes, and what becomes of it."""
    match event.what:
        case What.LINE_DRAWN if event.text == "first":
            return words("captions", f"line_drawn_{event.note}")
        case What.BEAM_HELD | What.FROZEN | What.DRAFT_LAID | What.STITCH_SHUTS | What.SIGNED:
            return words("captions", event.what.value, friend=friend)
        case What.STITCH_OPENS:
            return words("captions", f"stitch_opens_{event.number}")
        case What.DRAFT_FELL | What.DEMON_RESTS:
            return words("captions", event.what.value)
        case _:
            return ""


def _of_shades(event: Event, friend: str) -> str:
    """What shades other than the plain rustling of one do to a friend, and friends to them."""
    match event.what:
        case What.SHADE_SEEN if has("captions", f"seen_by_{event.note}"):
            return words("captions", f"seen_by_{event.note}")
        case What.SHOT_STOPPED if friend and has("captions", f"shot_{event.note}"):
            return words("captions", f"shot_{event.note}", friend=friend)
        case What.GRABBED:
            return words("captions", "grabbed", friend=friend)
        case What.COMES_TO_HELP if event.note in NAMES:
            return words("captions", "comes_to_help", friend=friend, other=name(event.note))
        case What.LOOSED if event.note in NAMES:
            return words("captions", "loosed", friend=name(event.note), other=friend)
        case What.LOOSED:
            return words("captions", "lets_go", friend=friend)
        case _:
            return ""


def _remark(stage: Stage, event: Event, speaker: str) -> str:
    """Name who did it; a friend says "I" of itself."""
    if not event.note:
        return words("remarks", event.text, friend=speaker)
    who, _, token = event.note.partition(":")
    doer = words("remarks", "i") if who == event.friend else name(who)
    return words("remarks", event.text, friend=speaker, who=doer, did=did(stage, token))


def _ticked(stage: Stage, world: World[Entity]) -> str:
    numbers = tally(stage, world)
    if numbers is None:
        return ""
    return words("captions", "ticked", again=numbers.same, total=numbers.total)


def _revealed(stage: Stage, seam: int, own: Own) -> str:
    key = stage.by_id[seam].text("caption")
    return told("seams", key, own) or told("seams", "seam", own)


def _only(stage: Stage, anchor: int) -> str:
    return name(stage.by_id[anchor].text("friend"))


def _laps_back(stage: Stage, period: int) -> int:
    return min(3, period // (stage.region.number("variants") if stage.region else 1))


def _no_match(world: World[Entity], reason: str) -> str:
    result = world.loop.result if world.loop else None
    if result is None or reason in ("first", "watched"):
        return ""
    parts = [
        words("captions", key, acts=words("captions", "act" if count == 1 else "acts", count=count))
        for key, count in (("only_now", result.new), ("only_then", result.missed))
        if count
    ]
    return words("captions", f"no_match_{reason}", parts=", ".join(parts))


def _thread(stage: Stage, event: Event) -> str:
    seam = stage.by_id[event.thing]
    total = len(seam.names("pressure"))
    return words("captions", "thread", thing=words("things", look(stage, seam.id)), count=event.text or 1, total=total)
