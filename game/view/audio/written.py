"""What is heard, written: the cues of a tick, what begins to hum, and how the music changes, as captions.

What happened and what was said has words of its own (game/text/captions.py); here is what only the ear would know.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from game.sim.entity import Entity
from game.sim.events import Event, What
from game.sim.friends.friend import NAMES
from game.sim.stage import Stage
from game.sim.units import ticks
from game.sim.whereabouts import Place
from game.sim.world import World
from game.text.captions import Caption, Captions
from game.text.hints import Label, hints
from game.text.words import Own, name, words
from game.view.audio.cues import CUES, Rank
from game.view.audio.ears import Pane, spread
from game.view.audio.heard import Heard
from game.view.audio.mood import Flow, Mood, mood_of

AUDIBLE = 0.1
"""What is softer is not written."""
AGAIN_TICKS = ticks(10_000)
"""Steps and hums that go on are written when they begin, and again only after so long a silence."""
IN_TUNE, TENSE = 0.9, 0.25
_OF_A_BEAT = (What.PRESSED, What.PULLED, What.PLACED)


class Written:
    """The captions of one map. `hear` and then `read`, once a tick."""

    def __init__(self, stage: Stage, own: Own | None = None, *, has_music: bool = False) -> None:
        """Begin in silence; `own` are the words of the level's pack."""
        self.captions = Captions(own)
        self._stage = stage
        self._own = own or {}
        self._has_music = has_music
        self._last: dict[tuple[str, int], int] = {}
        self._mood: Mood | None = None

    def hear(self, world: World[Entity], events: list[Event]) -> None:
        """Write what happened and what was said in a tick."""
        self.captions.hear(self._stage, world, events)

    def read(
        self, world: World[Entity], heard: Sequence[Heard], lasting: Sequence[Heard], panes: Sequence[Pane]
    ) -> None:
        """Write what else there was to hear: cues, loops that begin, and how the music changes."""
        for each in heard:
            if not each.cue or each.told or self._is_told(each.of):
                continue
            cue = CUES[each.cue]
            goes_on = cue.rank is Rank.STEP
            if cue.caption and spread(each.place, panes).level * each.level >= AUDIBLE:
                self._note(world.tick, cue.name, 0, each.place, goes_on=goes_on)
        for each in lasting:
            if spread(each.place, panes).level * each.level >= AUDIBLE:
                self._note(world.tick, each.cue, each.thing, each.place, goes_on=True)
        if self._has_music:
            mood = mood_of(self._stage, world)
            for line in changes(self._mood, mood):
                self.captions.note(words("music", "line", heard=line))
            self._mood = mood

    def lines(self, world: World[Entity], label: Label, *, captions: bool = True) -> list[Caption]:
        """Give what is to be read now: the hints of the map for those who stand near, and where wanted the captions.

        A hint is no caption of anything heard; `label` names the keys that it speaks of.
        """
        told = map(Caption, hints(self._stage, world, self._own, label))
        return [*told, *(self.captions.shown() if captions else ())]

    def _is_told(self, what: What | None) -> bool:
        """Tell whether words of this tick say it already: its own, or those of the beat that it was."""
        told = self.captions.told
        return what in told or (what in _OF_A_BEAT and What.BEAT in told)

    def _note(self, tick: int, cue: str, thing: int, place: Place | None, *, goes_on: bool) -> None:
        key = (cue, thing)
        before = self._last.get(key, -AGAIN_TICKS)
        self._last[key] = tick
        if not goes_on or tick - before >= AGAIN_TICKS:
            self.captions.note(f"[{words('sounds', cue)}]", place)


def changes(before: Mood | None, now: Mood) -> Iterator[str]:
    """Say what an ear would notice between two moods of the music, most important first."""
    if before is None:
        return
    if now.flow is not before.flow:
        if now.flow is Flow.STILL:
            yield words("music", "stops")
        elif now.flow is Flow.BACKWARDS:
            yield words("music", "backwards")
        return
    friends = list(zip(NAMES, before.bonds, now.bonds, strict=True))
    joins = [friend for friend, old, new in friends if new is not None and new >= IN_TUNE and (old or 0.0) < IN_TUNE]
    here = [new for _, _, new in friends if new is not None]
    if len(joins) > 1 and all(new >= IN_TUNE for new in here):
        yield words("music", "together" if len(here) == len(NAMES) else "together_here")
    else:
        for friend in joins:
            yield words("music", "joins", friend=name(friend), instrument=words("music", friend))
    for friend, old, new in friends:
        if old is not None and new is not None and old >= IN_TUNE > new:
            yield words("music", "alone", friend=name(friend), instrument=words("music", friend))
    if max(now.pulse, now.dread) >= TENSE > max(before.pulse, before.dread):
        yield words("music", "tension")
    elif now.clock > 0 == before.clock:
        yield words("music", "clock")
